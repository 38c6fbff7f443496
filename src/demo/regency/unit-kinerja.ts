import type { UnitKerja } from '../../domain/pegawai/pegawai.ts'
import type { Month } from '../../domain/shared/local-date.ts'
import type { ItemMasuk } from '../../operations/webhook/jenis-masuk.ts'
import { random } from './random.ts'

/** The targets of a unit's month as the e-kinerja app sends them. */
export type UnitTargetsSent = ItemMasuk<'sasaran-unit.ditetapkan'>

/** What a unit reached of a target, as the e-kinerja app sends it. */
export type UnitResultSent = ItemMasuk<'sasaran-unit.terealisasi'>

/** The service figures of a unit's month, as the e-kinerja app sends them. */
export type ServiceItem = ItemMasuk<'layanan.diukur'>

/** The targets of every unit: KRA of its people name the first two. */
const TARGETS = [
  {
    kode: 'SU-1',
    hasil: 'Layanan dan data unit mutakhir setiap bulan',
    indikator: 'Persentase data layanan yang diperbarui',
    satuan: 'persen',
    target: 95,
    bobot: 40,
  },
  {
    kode: 'SU-2',
    hasil: 'Permohonan dijawab dengan cepat',
    indikator: 'Hari kerja rata-rata sampai permohonan dijawab',
    satuan: 'hari kerja',
    target: 5,
    arah: 'turun',
    bobot: 35,
  },
  {
    kode: 'SU-3',
    hasil: 'Laporan kepada kepala daerah tepat waktu',
    indikator: 'Jumlah laporan yang diterima tepat waktu',
    satuan: 'laporan',
    target: 4,
    bobot: 25,
  },
] as const

/** Returns the month's targets of one unit. */
export function unitTargetsOf({ kode }: UnitKerja, bulan: Month): UnitTargetsSent {
  return { unitKerja: kode, bulan, sasaran: TARGETS.map((one) => ({ ...one })) }
}

/** Returns a unit's results in a month; one target in ten was not reported. */
export function unitResultsOf(seed: string, { kode }: UnitKerja, bulan: Month): UnitResultSent[] {
  const stream = random(seed, 'realisasi-unit', kode, bulan)
  const reached = { 'SU-1': stream.between(82, 98), 'SU-2': stream.between(3, 6), 'SU-3': 4 }
  return TARGETS.flatMap((one) =>
    stream.percent(10)
      ? []
      : [
          {
            unitKerja: kode,
            bulan,
            kode: one.kode,
            realisasi: reached[one.kode],
            bukti: `Laporan kinerja ${bulan}/${one.kode}`,
          },
        ],
  )
}

/** The months with a survey of the public: once a quarter. */
const SURVEYED = ['03', '06', '09', '12']

/** Returns the service figures of a unit's month: complaints every month, a survey once a quarter. */
export function serviceOf(
  seed: string,
  { kode, layananLangsung }: UnitKerja,
  bulan: Month,
): ServiceItem {
  const stream = random(seed, 'layanan', kode, bulan)
  const aduan = layananLangsung ? stream.between(14, 40) : stream.between(1, 9)
  const aduanTuntas = Math.max(0, aduan + stream.between(-4, 3))
  const index = stream.between(7_650, 9_150) / 100
  const skm = SURVEYED.includes(bulan.slice(5)) ? { skm: index } : {}
  return { unitKerja: kode, bulan, aduan, aduanTuntas, ...skm }
}
