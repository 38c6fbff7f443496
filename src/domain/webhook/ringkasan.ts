import type { Nip } from '../pegawai/nip.ts'
import { dateInWords } from '../shared/date-words.ts'
import type { LocalDate } from '../shared/local-date.ts'
import type { Instant } from '../shared/local-time.ts'
import type { DraftPesan } from './siapkan-pesan.ts'

/** The kinds of pending decisions, in the order of the digest, each with its words. */
const KINDS = {
  pengajuan: 'pengajuan WFA',
  tinjau: 'persetujuan WFA yang perlu ditinjau',
  koreksi: 'koreksi presensi',
  laporan: 'laporan kerja',
  klarifikasi: 'klarifikasi presensi',
  hari: 'penetapan hari',
  sanggahan: 'sanggahan',
} as const

/** A kind of pending decision. */
export type JenisRingkasan = keyof typeof KINDS

/** The number of matters of a kind that wait for an office holder; `null` when it is bkd's turn. */
export interface TungguPagi {
  readonly nip: Nip | null
  readonly jenis: JenisRingkasan
  readonly jumlah: number
  /** The first day concerned, if it matters. */
  readonly hari: LocalDate | null
}

/** The deputy of somebody today. */
export interface Wakil {
  readonly dari: Nip
  readonly ke: Nip
}

/**
 * Returns the digest of each decider for a morning. Matters of an office holder with a deputy go to
 * the deputy. Matters of bkd go to those of bkd who asked for the digest.
 */
export function digestsOf(
  waiting: readonly TungguPagi[],
  wakil: readonly Wakil[],
  bkd: readonly Nip[],
  tanggal: LocalDate,
): DraftPesan[] {
  return [...Map.groupBy(addressTo(waiting, wakil, bkd), ({ nip }) => nip)].map(([nip, rows]) => ({
    nip,
    peristiwa: `ringkasan-${tanggal}`,
    jenis: 'ringkasan',
    rujukan: null,
    judul: 'Menunggu keputusan Anda',
    isi: `Menunggu keputusan Anda pagi ini: ${partsOf(rows).join(', ')}.`,
    tujuan: 'persetujuan',
    tenggat: null,
  }))
}

/**
 * A request that its decider is told of at once: its first day comes before a digest could help.
 */
export interface PengajuanSegera {
  readonly id: string
  readonly nip: Nip | null
  /** When the decider's turn began. */
  readonly sejak: Instant
  readonly hari: LocalDate
}

/**
 * Returns the messages to deciders about requests whose first day comes by the next working day.
 */
export function draftsOfUrgent(
  waiting: readonly PengajuanSegera[],
  wakil: readonly Wakil[],
  bkd: readonly Nip[],
  hariKerjaBerikut: LocalDate,
): DraftPesan[] {
  const urgent = waiting.filter(({ hari }) => hari <= hariKerjaBerikut)
  return addressTo(urgent, wakil, bkd).map(({ id, nip, sejak, hari }) => ({
    nip,
    peristiwa: `segera-${id}-${sejak}`,
    jenis: 'ringkasan',
    rujukan: id,
    judul: 'Pengajuan WFA perlu diputuskan segera',
    isi: `Pengajuan WFA untuk ${dateInWords(hari).id} menunggu keputusan Anda hari ini.`,
    tujuan: 'persetujuan',
    tenggat: null,
  }))
}

/** Addresses pending matters: to the deputy of an office holder, or to those of bkd. */
function addressTo<Row extends { readonly nip: Nip | null }>(
  waiting: readonly Row[],
  wakil: readonly Wakil[],
  bkd: readonly Nip[],
) {
  const standIn = new Map(wakil.map(({ dari, ke }) => [dari, ke]))
  return waiting.flatMap((one) => {
    const to = one.nip === null ? bkd : [standIn.get(one.nip) ?? one.nip]
    return to.map((nip) => ({ ...one, nip }))
  })
}

function partsOf(rows: readonly TungguPagi[]): string[] {
  return Object.entries(KINDS).flatMap(([kind, words]) => {
    const own = rows.filter(({ jenis }) => jenis === kind)
    const sum = own.reduce((total, { jumlah }) => total + jumlah, 0)
    const first = own.flatMap(({ hari }) => hari ?? []).toSorted()[0]
    const nearest = first === undefined ? '' : ` (hari terdekat ${dateInWords(first).id})`
    return sum > 0 ? [`${sum} ${words}${nearest}`] : []
  })
}
