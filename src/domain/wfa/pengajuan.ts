import type { Nip } from '../pegawai/nip.ts'
import type { LocalDate } from '../shared/local-date.ts'
import type { Instant, Zona } from '../shared/local-time.ts'
import type { Text } from '../shared/text.ts'
import type { Bukti, JamDiminta, Lokasi, Rencana } from './facts.ts'
import type { JenisWfa } from './jenis.ts'

/** The states of a request and of each of its days. */
export const STATUS_PENGAJUAN = [
  'diajukan',
  'direkomendasikan',
  'disetujui',
  'ditolak',
  'dikembalikan',
  'dibatalkan',
  'dicabut',
  'kedaluwarsa',
] as const

/** A state of a request or of one of its days. */
export type StatusPengajuan = (typeof STATUS_PENGAJUAN)[number]

const LIVE: readonly StatusPengajuan[] = ['diajukan', 'direkomendasikan', 'disetujui']

/** Returns whether a state takes its place in the quota and in the weekly limit. */
export function isLive(status: StatusPengajuan): boolean {
  return LIVE.includes(status)
}

/** What somebody may decide on a request. */
export const KEPUTUSAN = [
  'rekomendasi',
  'konfirmasi',
  'setuju',
  'tolak',
  'kembalikan',
  'batal',
  'cabut',
  'panggil',
  'pertahankan',
] as const

/** A decision on a request. */
export type Keputusan = (typeof KEPUTUSAN)[number]

/** The steps of a request's history: filing, decisions, and what happened by time alone. */
export const LANGKAH_RIWAYAT = ['ajukan', ...KEPUTUSAN, 'eskalasi', 'kedaluwarsa'] as const

/** One kind of step in a request's history. */
export type LangkahRiwayat = (typeof LANGKAH_RIWAYAT)[number]

/** One day of a request. */
export interface HariPengajuan {
  readonly tanggal: LocalDate
  readonly status: StatusPengajuan
}

/** One step of a request's history. */
export interface Riwayat {
  readonly pada: Instant
  /** Who did it; 'luwes' when it happened by time alone. */
  readonly oleh: Nip
  /** The office holder they decided for (Plh, Plt). */
  readonly atasNama?: Nip | null
  readonly keputusan: LangkahRiwayat
  readonly alasan: string | null
  readonly hari: readonly LocalDate[]
}

/** A WFA request with its days, its plan and its history. */
export interface Pengajuan {
  readonly id: string
  readonly nip: Nip
  /** The unit to which the applicant belongs on the first day. */
  readonly unitKerja: string
  /** The time zone of its days: that of this unit when it was filed. */
  readonly zona: Zona
  readonly jenis: JenisWfa
  readonly hari: readonly HariPengajuan[]
  readonly status: StatusPengajuan
  readonly lokasi: Lokasi | null
  readonly alasan: string
  readonly rencana: readonly Rencana[]
  readonly jam: JamDiminta | null
  readonly bukti: readonly Bukti[] | null
  /** Whether bkd must confirm before the approver decides. */
  readonly konfirmasi: 'menunggu' | 'diberikan' | null
  /** Since when it has been the present decider's turn. */
  readonly giliranSejak: Instant
  readonly eskalasi: number
  readonly diingatkanPada: Instant | null
  /** The returned request that this one revises. */
  readonly perbaikanDari: string | null
  readonly perekomendasi: Nip | null
  /** `null` where bkd approves. */
  readonly penyetuju: Nip | null
  readonly diajukanPada: Instant
  readonly riwayat: readonly Riwayat[]
}

/** Whose turn it is; `null` when nothing is pending. */
export type Giliran = 'rekomendasi' | 'konfirmasi' | 'setuju'

/**
 * Returns whose turn it is: the recommender's, bkd's if it must confirm first, the approver's, or
 * nobody's.
 */
export function turnOf(request: Pengajuan): Giliran | null {
  if (!isOpen(request.status)) return null
  if (request.status === 'diajukan' && request.perekomendasi !== null) return 'rekomendasi'
  return request.konfirmasi === 'menunggu' ? 'konfirmasi' : 'setuju'
}

/** Returns whether a state waits for somebody's decision. */
export function isOpen(status: StatusPengajuan): boolean {
  return status === 'diajukan' || status === 'direkomendasikan'
}

/**
 * Returns the state of a request: that of its most advanced live day, or, when none is live, of
 * what ended it.
 */
export function overallStatus(
  days: readonly HariPengajuan[],
  last: StatusPengajuan,
): StatusPengajuan {
  return LIVE.findLast((status) => days.some((day) => day.status === status)) ?? last
}

/** Returns why a returned request cannot be mended; `null` where it can. */
export function obstacleToMending(
  request: { readonly status: StatusPengajuan; readonly diperbaiki: number } | undefined,
): Text | null {
  if (request?.status !== 'dikembalikan') return NOT_RETURNED
  return request.diperbaiki === 1 ? MENDED : null
}

/** Says that a returned request has its mended one already. */
export const MENDED: Text = {
  id: 'Pengajuan yang dikembalikan itu sudah diperbaiki. Buka perbaikannya di daftar pengajuan.',
  en: 'The returned request was mended already. Open what mends it in your requests.',
}

const NOT_RETURNED: Text = {
  id: 'Pengajuan yang hendak diperbaiki tidak sedang dikembalikan kepada Anda. Muat ulang daftar pengajuan.',
  en: 'The request to mend is not one that was returned to you. Reload your requests.',
}
