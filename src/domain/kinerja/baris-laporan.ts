import type { Month } from '../shared/local-date.ts'
import type { Zona } from '../shared/local-time.ts'
import { percent, rupiahText } from '../shared/number-words.ts'
import type { Text } from '../shared/text.ts'
import type { Hemat, JenisPemakaian, Kisaran, SasaranTercapai } from './hemat.ts'
import type { Isian, IsianTersimpan, UnitLaporan } from './isian-laporan.ts'
import { presenceOf, type RekapUnit, reportsOf, share } from './rekap.ts'

/** The units of the figures of the report. */
export const SATUAN_LAPORAN = [
  'orang',
  'hari-orang',
  'persen',
  'rupiah',
  'angka',
  'nilai',
  'teks',
  'tanggal',
] as const

/** The unit of a figure; `persen` and `nilai` are in hundredths. */
export type SatuanLaporan = (typeof SATUAN_LAPORAN)[number]

/** A line of the report: a figure or a text, and its source. */
export interface BarisLaporanBulanan {
  readonly kode: string
  readonly uraian: Text
  /** `null` where nothing is known. */
  readonly nilai: number | string | null
  readonly satuan: SatuanLaporan
  readonly sumber: Text
  /** How it is entered; `null` for a line that comes from the data. */
  readonly isian:
    | (Pick<Isian, 'jenis' | 'tetap'> & {
        /** The entry of this unit itself, and the previous one. */
        readonly nilai: number | string | null
        readonly sebelumnya: { readonly bulan: Month; readonly nilai: number | string } | null
      })
    | null
}

/** The facts from which a report is composed. */
export interface FaktaLaporan {
  readonly bulan: Month
  /** `''` for the whole regency. */
  readonly unit: string
  readonly zona: Zona
  readonly rekap: RekapUnit
  /** The consumption of offices in the month, by kind. */
  readonly pakai: readonly { readonly jenis: string; readonly rupiah: number }[]
  readonly hemat: readonly Hemat[]
  readonly kantor: Kisaran
  /** The savings targets that the regency declared, each with the share reached (R119). */
  readonly sasaran: readonly SasaranTercapai[]
  readonly layanan: {
    readonly aduan: number
    readonly aduanTuntas: number
    readonly skm: number | null
  } | null
  readonly ping: { readonly dikirim: number; readonly dijawab: number }
  readonly tanda: { readonly semua: number; readonly terbukti: number }
  readonly gangguan: number
  /** The town in which letters are issued. */
  readonly kota: string
  /** Who heads the unit on the last day of the month. */
  readonly pejabat: { readonly nama: string; readonly jabatan: string; readonly nip: string } | null
  readonly isian: readonly IsianTersimpan[]
  readonly units: readonly UnitLaporan[]
}

const say = (id: string, en: string): Text => ({ id, en })

const REKAP = say('Rekap hari kerja Luwes', 'Sums of days in Luwes')
const SERVICES = say('Data layanan yang dikirim unit', 'Service figures that units sent')
const CATATAN_PENGAWASAN = say('Catatan pengawasan Luwes', 'Records of control in Luwes')
/** The source of figures from meters and bills. */
export const BILLS = say('Pemakaian menurut meter atau tagihan', 'Use by meter or bill')
const UNMEASURED = say(
  'Hanya dihitung bila ada meter atau tagihan bulan acuan dan bulan ini',
  'Told only where there are bills of the baseline and of this month',
)
const NO_TARGET = say(
  'Daerah belum menetapkan sasaran penghematan dalam kebijakannya',
  'The regency has declared no target in its law',
)

/** Returns the lines that come from the data of Luwes. */
export function dataLines(facts: FaktaLaporan): BarisLaporanBulanan[] {
  const { rekap, pakai, hemat, kantor, layanan, ping, tanda } = facts
  const { wfa, kantor: office } = rekap
  const both = wfa.hari + office.hari
  const line = (
    kode: string,
    satuan: SatuanLaporan,
    nilai: number | string | null,
    id: string,
    en: string,
    sumber = REKAP,
  ): BarisLaporanBulanan => ({ kode, uraian: { id, en }, nilai, satuan, sumber, isian: null })
  const billLine = (kode: string, id: string, en: string) => {
    const found = pakai.find(({ jenis }) => jenis === kode)
    return line(kode, 'rupiah', found?.rupiah ?? null, id, en, BILLS)
  }
  const savingLine = (jenis: Hemat['jenis'], id: string, en: string) => {
    const found = hemat.find((one) => one.jenis === jenis)
    const value = found ? range(found.rupiah) : null
    return line(`hemat-${jenis}`, 'teks', value, id, en, found?.asumsi ?? UNMEASURED)
  }
  return [
    line('pegawai', 'orang', rekap.pegawai, 'Pegawai', 'Employees'),
    line('berhak', 'orang', rekap.berhak, 'Dapat bekerja fleksibel', 'May work elsewhere'),
    line('wfa', 'hari-orang', wfa.hari, 'Hari kerja WFH/WFA', 'Days of WFH/WFA'),
    line('kantor', 'hari-orang', office.hari, 'Hari kerja WFO', 'Days of WFO'),
    line(
      'dinas-luar',
      'hari-orang',
      rekap.status['dinas-luar'],
      'Hari dinas luar',
      'Days of duty elsewhere',
    ),
    line('porsi-wfa', 'persen', share(wfa.hari, both), 'Porsi WFH', 'Share of WFH'),
    line('porsi-kantor', 'persen', share(office.hari, both), 'Porsi WFO', 'Share of WFO'),
    line(
      'layanan',
      'persen',
      share(rekap.layanan.terjaga, rekap.layanan.hari),
      'Hari layanan dengan petugas cukup',
      'Service days with enough people',
    ),
    line('aduan', 'angka', layanan?.aduan ?? null, 'Aduan masuk', 'Complaints', SERVICES),
    line(
      'tuntas',
      'angka',
      layanan?.aduanTuntas ?? null,
      'Aduan tuntas',
      'Complaints settled',
      SERVICES,
    ),
    line(
      'skm',
      'nilai',
      layanan?.skm ?? null,
      'Survei kepuasan masyarakat',
      'Satisfaction survey',
      SERVICES,
    ),
    line('kehadiran', 'persen', presenceOf(rekap), 'Kehadiran', 'Presence'),
    line(
      'laporan',
      'persen',
      reportsOf(rekap),
      'Laporan harian WFA yang masuk',
      'WFA reports that came',
    ),
    line(
      'keputusan',
      'persen',
      share(rekap.keputusan.tepat, rekap.keputusan.semua),
      'Keputusan tepat waktu',
      'Decisions in time',
    ),
    line(
      'ping',
      'angka',
      ping.dikirim,
      'Panggilan ke pegawai WFA',
      'Calls to people on WFA',
      CATATAN_PENGAWASAN,
    ),
    line(
      'ping-dijawab',
      'angka',
      ping.dijawab,
      'Dijawab tepat waktu',
      'Answered in time',
      CATATAN_PENGAWASAN,
    ),
    line(
      'tanda',
      'angka',
      tanda.semua,
      'Presensi yang diklarifikasi',
      'Taps that were looked into',
      CATATAN_PENGAWASAN,
    ),
    line('tanda-terbukti', 'angka', tanda.terbukti, 'Terbukti', 'Proven', CATATAN_PENGAWASAN),
    billLine('perjalanan', 'Biaya perjalanan dinas', 'Cost of official travel'),
    savingLine('perjalanan', 'Penghematan perjalanan dinas', 'Official travel spared'),
    savingLine('bbm-dinas', 'Penghematan BBM kendaraan dinas', 'Fuel of official vehicles spared'),
    billLine('listrik', 'Biaya listrik', 'Cost of electricity'),
    savingLine('listrik', 'Penghematan listrik', 'Electricity spared'),
    billLine('air', 'Biaya air', 'Cost of water'),
    savingLine('air', 'Penghematan air', 'Water spared'),
    savingLine('bbm', 'Penghematan BBM pegawai', 'Fuel of employees spared'),
    billLine('internet', 'Biaya internet', 'Cost of internet'),
    savingLine('internet', 'Penghematan internet', 'Internet spared'),
    billLine('konsumsi', 'Biaya konsumsi', 'Cost of food'),
    savingLine('konsumsi', 'Penghematan konsumsi', 'Food spared'),
    line(
      'hemat-kantor',
      'teks',
      range(kantor),
      'Penghematan kantor bulan ini',
      'Savings of offices',
      say(
        'Dasbor: terukur bila ada meter atau tagihan, selain itu perkiraan',
        'Dashboard: measured where there are bills, else estimated',
      ),
    ),
    line('gangguan', 'angka', facts.gangguan, 'Gangguan presensi', 'Outages', CATATAN_PENGAWASAN),
  ]
}

const KIND: Readonly<Record<JenisPemakaian, Text>> = {
  listrik: say('listrik', 'electricity'),
  air: say('air', 'water'),
  internet: say('internet', 'internet'),
  perjalanan: say('perjalanan dinas', 'official travel'),
  'bbm-dinas': say('BBM kendaraan dinas', 'fuel of official vehicles'),
  konsumsi: say('konsumsi', 'food'),
}

/**
 * Returns one line for each savings target of the regency, or one line that says there are none.
 */
export function targetLines(sasaran: readonly SasaranTercapai[]): BarisLaporanBulanan[] {
  if (sasaran.length === 0) {
    const uraian = say('Sasaran penghematan', 'Target of savings')
    return [
      { kode: 'sasaran', uraian, nilai: null, satuan: 'persen', sumber: NO_TARGET, isian: null },
    ]
  }
  return sasaran.map(({ nama, bagian, jenis, dasar, tercapai }, at) => {
    const names = (lang: 'id' | 'en') => jenis?.map((one) => KIND[one][lang]).join(', ')
    const semua = names('id') ?? 'semua jenis pemakaian'
    const all = names('en') ?? 'all kinds of use'
    const [id, en] =
      tercapai === null
        ? ['Belum ada meter atau tagihan', 'No meter or bill yet']
        : ['Terukur dari meter atau tagihan', 'Measured by meters or bills']
    return {
      kode: `sasaran-${at + 1}`,
      uraian: say(
        `${nama.id}: tercapai dari sasaran ${percent(bagian, ',')}`,
        `${nama.en}: reached of ${percent(bagian, '.')}`,
      ),
      nilai: tercapai,
      satuan: 'persen',
      sumber: say(`${id}: ${semua}. ${dasar}`, `${en}: ${all}. ${dasar}`),
      isian: null,
    }
  })
}

function range([low, high]: Kisaran): string {
  return low === high ? rupiahText(low) : `${rupiahText(low)}–${rupiahText(high)}`
}
