import type { Nip } from '../pegawai/nip.ts'
import { dateInWords } from '../shared/date-words.ts'
import type { LocalDate } from '../shared/local-date.ts'
import type { DraftPesan } from './siapkan-pesan.ts'

/** The kinds of what waits for a decision, in the order of the digest, each with its words. */
const KINDS = {
  pengajuan: 'pengajuan WFA',
  tinjau: 'persetujuan WFA yang perlu ditinjau',
  koreksi: 'koreksi presensi',
  laporan: 'laporan kerja',
  klarifikasi: 'klarifikasi presensi',
  hari: 'penetapan hari',
  sanggahan: 'sanggahan',
} as const

/** A kind of what waits for a decision. */
export type JenisRingkasan = keyof typeof KINDS

/** So many things of a kind wait for an office holder; `null` where it is bkd's turn. */
export interface TungguPagi {
  readonly nip: Nip | null
  readonly jenis: JenisRingkasan
  readonly jumlah: number
  /** The first day that they are about, where that matters. */
  readonly hari: LocalDate | null
}

/** Who stands in for somebody today. */
export interface Wakil {
  readonly dari: Nip
  readonly ke: Nip
}

/**
 * Returns the digest of each decider for a morning. What waits for somebody who is stood in for goes to who
 * stands in; what waits for bkd goes to those of bkd who asked for it.
 */
export function digestsOf(
  waiting: readonly TungguPagi[],
  wakil: readonly Wakil[],
  bkd: readonly Nip[],
  tanggal: LocalDate,
): DraftPesan[] {
  const standIn = new Map(wakil.map(({ dari, ke }) => [dari, ke]))
  const addressed = waiting.flatMap((one) => {
    const to = one.nip === null ? bkd : [standIn.get(one.nip) ?? one.nip]
    return to.map((nip) => ({ ...one, nip }))
  })
  return [...Map.groupBy(addressed, ({ nip }) => nip)].map(([nip, rows]) => ({
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

function partsOf(rows: readonly TungguPagi[]): string[] {
  return Object.entries(KINDS).flatMap(([kind, words]) => {
    const own = rows.filter(({ jenis }) => jenis === kind)
    const sum = own.reduce((total, { jumlah }) => total + jumlah, 0)
    const first = own.flatMap(({ hari }) => hari ?? []).toSorted()[0]
    const nearest = first === undefined ? '' : ` (hari terdekat ${dateInWords(first).id})`
    return sum > 0 ? [`${sum} ${words}${nearest}`] : []
  })
}
