import type { Pegawai } from '../../domain/pegawai/pegawai.ts'
import type { Month } from '../../domain/shared/local-date.ts'
import type { ItemMasuk } from '../../operations/webhook/jenis-masuk.ts'
import { random } from './random.ts'

/** A month's targets as the e-kinerja app sends them. */
export type TargetsSent = ItemMasuk<'sasaran.ditetapkan'>

/** A month's rating as the e-kinerja app sends it. */
export type RatingSent = ItemMasuk<'kinerja.dinilai'>

/** What was reached of one target, as the e-kinerja app sends it. */
export type ResultSent = ItemMasuk<'sasaran.terealisasi'>

type Target = readonly [
  hasil: string,
  indikator: string,
  satuan: string,
  target: number,
  /** The unit target that it serves. */
  sasaranUnit?: string,
]

const TARGETS: readonly [Target, ...Target[]] = [
  ['Laporan bidang tersusun tepat waktu', 'Jumlah laporan yang diterima atasan', 'laporan', 4],
  ['Data bidang termutakhirkan', 'Persentase data yang diperbarui', 'persen', 95, 'SU-1'],
  ['Surat dan naskah dinas terselesaikan', 'Jumlah naskah yang selesai', 'naskah', 20],
  ['Koordinasi lintas perangkat daerah berjalan', 'Jumlah rapat dengan notula', 'kegiatan', 3],
  ['Permohonan layanan tertangani', 'Persentase permohonan yang selesai', 'persen', 90, 'SU-2'],
]

/** Returns two or three targets of a person for a month; their weights add up to 100. */
export function targetsOf(seed: string, { nip }: Pegawai, bulan: Month): TargetsSent {
  const stream = random(seed, 'sasaran', nip)
  const start = stream.between(0, TARGETS.length - 1)
  const count = stream.between(2, 3)
  const kra = Array.from({ length: count }, (_, i) => {
    const [hasil, indikator, satuan, target, sasaranUnit] =
      TARGETS[(start + i) % TARGETS.length] ?? TARGETS[0]
    return {
      kode: `kra-${i + 1}`,
      hasil,
      indikator,
      satuan,
      target,
      bobot: count === 2 ? 50 : ([40, 30, 30][i] ?? 30),
      ...(sasaranUnit && { sasaranUnit }),
    }
  })
  return { nip, bulan, kra }
}

/**
 * Returns a person's rating of a month by their atasan: mostly as expected. Without an atasan there
 * is no rating.
 */
export function ratingOf(
  seed: string,
  { nip, atasanNip }: Pegawai,
  bulan: Month,
): RatingSent | undefined {
  if (atasanNip === undefined) return undefined
  const stream = random(seed, 'nilai', nip, bulan)
  const grade = () => {
    const dice = stream.next() * 100
    return dice < 14 ? 'di-atas' : dice < 95 ? 'sesuai' : 'di-bawah'
  }
  return {
    nip,
    bulan,
    hasilKerja: grade(),
    perilakuKerja: grade(),
    penilaiNip: atasanNip,
    kompetensi: stream.between(72, 98),
    kualitasPerencanaan: stream.between(70, 100),
    serapanAnggaran: stream.between(78, 99),
  }
}

/**
 * Returns a person's results of their targets in a month: mostly near them, some well below; about
 * one in twelve has reported nothing. `reach` in percent sets the level, for the people of the
 * story.
 */
export function resultsOf(
  seed: string,
  pegawai: Pegawai,
  bulan: Month,
  reach?: number,
): ResultSent[] {
  const { nip } = pegawai
  const stream = random(seed, 'realisasi', nip, bulan)
  const silent = stream.percent(8)
  const low = stream.percent(9)
  const part = reach ?? (low ? stream.between(48, 74) : stream.between(86, 104))
  if (silent && reach === undefined) return []
  return targetsOf(seed, pegawai, bulan).kra.map(({ kode, hasil, target }) => ({
    nip,
    bulan,
    kode,
    realisasi: Math.max(1, Math.round((target * part) / 100)),
    bukti: `${hasil}: tautan e-office ${bulan}/${kode}`,
    dampak: { layanan: stream.between(74, 97), program: stream.between(70, 100) },
  }))
}
