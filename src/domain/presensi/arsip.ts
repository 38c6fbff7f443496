import type { Text } from '../shared/text.ts'

/** The facts about a year that is to be archived. */
export interface KeadaanTahun {
  readonly tahun: string
  /** The current year. */
  readonly kini: string
  /** Months of the year that have days, as `YYYY-MM`, and those of them that are closed. */
  readonly bulan: readonly string[]
  readonly ditutup: readonly string[]
  /** What is still undecided in the year. */
  readonly sanggahan: number
  readonly koreksi: number
  readonly tanda: number
  /** Days of the year that are to be judged again. */
  readonly tinjau: number
  /** Months being computed now, of any year. */
  readonly berjalan: number
  /** Taps of the year that still have coordinates. */
  readonly koordinat: number
  /** Taps older than those that are moved with this year. */
  readonly lebihLama: number
}

/** A reason why a year cannot be archived yet, with what to do. */
export interface HalanganArsip {
  readonly kode: string
  readonly pesan: Text
}

/** Returns why a year cannot be archived yet; empty when it can. */
export function archiveHindrances(year: KeadaanTahun): readonly HalanganArsip[] {
  const { tahun, kini, bulan, ditutup, koordinat, lebihLama, berjalan } = year
  const open = bulan.filter((one) => !ditutup.includes(one))
  const waiting = year.sanggahan + year.koreksi + year.tanda
  const found: [isSo: boolean, kode: string, id: string, en: string][] = [
    [
      tahun >= kini,
      'arsip.tahun-berjalan',
      `Tahun ${tahun} belum berakhir.`,
      `The year ${tahun} is not over.`,
    ],
    [
      bulan.length === 0,
      'arsip.kosong',
      `Tidak ada hari yang dinilai pada tahun ${tahun}.`,
      `No day of ${tahun} was judged.`,
    ],
    [
      open.length > 0,
      'arsip.bulan-terbuka',
      `Bulan ini belum ditutup: ${open.join(', ')}. Tutup dahulu di luwes-admin.`,
      `These months are not closed: ${open.join(', ')}. Close them in luwes-admin first.`,
    ],
    [
      waiting > 0,
      'arsip.perkara-berjalan',
      `Belum diputus: ${year.sanggahan} sanggahan, ${year.koreksi} koreksi, ${year.tanda} tanda. Putuskan dahulu.`,
      `Not decided: ${year.sanggahan} objections, ${year.koreksi} corrections, ${year.tanda} signals. Decide them first.`,
    ],
    [
      year.tinjau > 0 || berjalan > 0,
      'arsip.sedang-dihitung',
      `${year.tinjau} hari menunggu dinilai ulang dan ${berjalan} bulan sedang dihitung. Coba lagi sesudahnya.`,
      `${year.tinjau} days wait to be judged again, and ${berjalan} months are being computed. Try again after that.`,
    ],
    [
      koordinat > 0,
      'arsip.koordinat',
      `${koordinat} presensi masih memuat koordinat. Tunggu sampai COORDINATE_DAYS lewat: arsip tidak menyimpannya.`,
      `${koordinat} taps still have coordinates. Wait until COORDINATE_DAYS are over: an archive does not keep them.`,
    ],
    [
      lebihLama > 0,
      'arsip.tahun-sebelumnya',
      `Ada ${lebihLama} presensi dari sebelum ${tahun}. Arsipkan tahun yang lebih lama dahulu.`,
      `There are ${lebihLama} taps from before ${tahun}. Archive the older year first.`,
    ],
  ]
  return found.flatMap(([isSo, kode, id, en]) => (isSo ? [{ kode, pesan: { id, en } }] : []))
}
