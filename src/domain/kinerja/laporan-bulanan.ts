import { dateInWords, monthInWords } from '../shared/date-words.ts'
import type { Month } from '../shared/local-date.ts'
import { localDate, type Zona } from '../shared/local-time.ts'
import { rupiahText } from '../shared/number-words.ts'
import type { Text } from '../shared/text.ts'
import type { Hemat, Kisaran } from './hemat.ts'
import {
  DIJUMLAH,
  entriesBelow,
  entryIn,
  ISIAN,
  type Isian,
  type IsianTersimpan,
  type KodeIsian,
  type UnitLaporan,
} from './isian-laporan.ts'
import { daysWorked, presenceOf, type RekapUnit, reportsOf, share } from './rekap.ts'

/** What a figure of the report counts. */
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

/** What a figure counts; `persen` and `nilai` are in hundredths. */
export type SatuanLaporan = (typeof SATUAN_LAPORAN)[number]

/** A line of the report: a figure or a text, and where it is from. */
export interface BarisLaporanBulanan {
  readonly kode: string
  readonly uraian: Text
  /** `null` where nothing is known. */
  readonly nilai: number | string | null
  readonly satuan: SatuanLaporan
  readonly sumber: Text
  /** How it is entered; `null` for what comes from the data. */
  readonly isian:
    | (Pick<Isian, 'jenis' | 'tetap'> & {
        /** What was entered for this very unit, and the entry before it. */
        readonly nilai: number | string | null
        readonly sebelumnya: { readonly bulan: Month; readonly nilai: number | string } | null
      })
    | null
}

/** A section of the report. */
export interface BagianLaporan {
  readonly nomor: number
  readonly judul: Text
  /** What is not sure about the section; `null` where its subject is known. */
  readonly catatan: Text | null
  readonly baris: readonly BarisLaporanBulanan[]
}

/** All that a report is composed from. */
export interface FaktaLaporan {
  readonly bulan: Month
  /** `''` for the whole regency. */
  readonly unit: string
  readonly zona: Zona
  readonly rekap: RekapUnit
  /** What offices used in the month, by kind. */
  readonly pakai: readonly { readonly jenis: string; readonly rupiah: number }[]
  readonly hemat: readonly Hemat[]
  readonly kantor: Kisaran
  readonly layanan: {
    readonly aduan: number
    readonly aduanTuntas: number
    readonly skm: number | null
  } | null
  readonly ping: { readonly dikirim: number; readonly dijawab: number }
  readonly tanda: { readonly semua: number; readonly terbukti: number }
  readonly gangguan: number
  /** Who heads the unit on the last day of the month. */
  readonly pejabat: { readonly nama: string; readonly jabatan: string; readonly nip: string } | null
  readonly isian: readonly IsianTersimpan[]
  readonly units: readonly UnitLaporan[]
}

const say = (id: string, en: string): Text => ({ id, en })

/** What is known of the form as a whole, and what is not. */
export const BENTUK_LAPORAN = say(
  'Susunan 14 bagian mengikuti formulir SE Mendagri 800.1.5/3349/SJ yang dipublikasikan daerah lain. Naskah lampirannya, dan masa berlakunya sesudah Juli 2026, belum dapat dipastikan. Rincian angka disusun Luwes: cocokkan dengan formulir yang dipakai daerah.',
  'The 14 sections follow the form of circular 800.1.5/3349/SJ as other regencies published it. The text of its annex, and whether it holds after July 2026, are not certain. Luwes arranged the figures: compare them with the form in use.',
)

const SPLIT = say(
  'Formulir itu menyebut perjalanan dan kendaraan dinas bersama-sama; Luwes memisahkannya.',
  'The form names official travel and vehicles together; Luwes parts them.',
)
const UNKNOWN = say(
  'Judul bagian ini belum diketahui Luwes. Isi judul dan isinya menurut formulir daerah.',
  'Luwes does not know the title of this section. Fill it in by the form of the regency.',
)
const UNTITLED = say('(judul belum diisi)', '(no title yet)')

const BAGIAN: readonly (readonly [judul: Text, kode: string, catatan?: Text])[] = [
  [
    say('Komposisi WFH dan WFO', 'WFH and WFO'),
    'pegawai berhak wfa kantor dinas-luar porsi-wfa porsi-kantor',
  ],
  [
    say('Layanan digital', 'Digital services'),
    'digital.jumlah digital.daftar layanan aduan tuntas skm',
  ],
  [
    say('Pengendalian', 'Control'),
    'kendali.cara kehadiran laporan keputusan ping ping-dijawab tanda tanda-terbukti',
  ],
  [say('Rapat hibrida', 'Hybrid meetings'), 'rapat.semua rapat.hibrida'],
  [say('Perjalanan dinas', 'Official travel'), 'perjalanan.kali dinas-luar perjalanan', SPLIT],
  [
    say('Kendaraan dinas', 'Official vehicles'),
    'kendaraan.semua kendaraan.jalan kendaraan.bbm',
    SPLIT,
  ],
  [say('Energi', 'Energy'), 'listrik hemat-listrik air hemat-air hemat-bbm'],
  [say('Telepon', 'Telephone'), 'telepon.biaya internet'],
  [say('Pemanfaatan penghematan', 'Use of savings'), 'hemat-kantor hemat.rupiah hemat.program'],
  [say('Hari bebas kendaraan bermotor', 'Car-free day'), 'bebas.kali bebas.tempat'],
  [say('Kendala', 'Obstacles'), 'kendala.uraian kendala.lanjut gangguan'],
  [UNTITLED, 'lain-1.judul lain-1.isi', UNKNOWN],
  [UNTITLED, 'lain-2.judul lain-2.isi', UNKNOWN],
  [say('Pengesahan', 'Signature'), 'sah.tempat sah.tanggal sah.jabatan sah.nama sah.nip'],
]

/** Composes the 14 sections of a month (R118): each figure from the data or entered, with its source. */
export function composeReport(facts: FaktaLaporan): BagianLaporan[] {
  const data = new Map(dataLines(facts).map((line) => [line.kode, line]))
  return BAGIAN.map(([judul, codes, catatan = null], index) => {
    const baris = codes.split(' ').flatMap((kode) => {
      const line = data.get(kode)
      if (line) return [line]
      return isEntered(kode) ? [enteredLine(facts, kode)] : []
    })
    const own = baris.find(({ kode }) => kode.endsWith('.judul'))?.nilai
    if (typeof own === 'string')
      return { nomor: index + 1, judul: { id: own, en: own }, catatan: null, baris }
    return { nomor: index + 1, judul, catatan, baris }
  })
}

function isEntered(kode: string): kode is KodeIsian {
  return Object.hasOwn(ISIAN, kode)
}

const REKAP = say('Rekap hari kerja Luwes', 'Sums of days in Luwes')
const SERVICES = say('Data layanan yang dikirim unit', 'Service figures that units sent')
const SIGNALS = say('Catatan pengawasan Luwes', 'Records of control in Luwes')
const BILLS = say('Pemakaian menurut meter atau tagihan', 'Use by meter or bill')

function dataLines(facts: FaktaLaporan): BarisLaporanBulanan[] {
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
  const used = (kode: string, id: string, en: string) => {
    const found = pakai.find(({ jenis }) => jenis === kode)
    return line(kode, 'rupiah', found?.rupiah ?? null, id, en, BILLS)
  }
  const spared = (jenis: Hemat['jenis'], id: string, en: string) => {
    const found = hemat.find((one) => one.jenis === jenis)
    return line(`hemat-${jenis}`, 'teks', found ? range(found.rupiah) : null, id, en, found?.asumsi)
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
      SIGNALS,
    ),
    line('ping-dijawab', 'angka', ping.dijawab, 'Dijawab tepat waktu', 'Answered in time', SIGNALS),
    line(
      'tanda',
      'angka',
      tanda.semua,
      'Presensi yang diklarifikasi',
      'Taps that were looked into',
      SIGNALS,
    ),
    line('tanda-terbukti', 'angka', tanda.terbukti, 'Terbukti', 'Proven', SIGNALS),
    used('perjalanan', 'Biaya perjalanan dinas', 'Cost of official travel'),
    used('listrik', 'Biaya listrik', 'Cost of electricity'),
    spared('listrik', 'Penghematan listrik', 'Electricity spared'),
    used('air', 'Biaya air', 'Cost of water'),
    spared('air', 'Penghematan air', 'Water spared'),
    spared('bbm', 'Penghematan BBM pegawai', 'Fuel of employees spared'),
    used('internet', 'Biaya internet', 'Cost of internet'),
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
    line('gangguan', 'angka', facts.gangguan, 'Gangguan presensi', 'Outages', SIGNALS),
  ]
}

function range([low, high]: Kisaran): string {
  return low === high ? rupiahText(low) : `${rupiahText(low)}–${rupiahText(high)}`
}

const BLANK = say('Belum diisi', 'Not entered yet')
const SIMPEG = say('SIMPEG, akhir bulan', 'SIMPEG, end of the month')

function enteredLine(facts: FaktaLaporan, kode: KodeIsian): BarisLaporanBulanan {
  const { bulan, unit, isian, units } = facts
  const { jenis, tetap, uraian } = ISIAN[kode]
  const { kini, lalu } = entryIn(isian, unit, kode, bulan)
  const sebelumnya = lalu && { bulan: lalu.bulan, nilai: lalu.nilai }
  const field = { jenis, tetap, nilai: kini?.nilai ?? null, sebelumnya }
  const line = { kode, uraian, satuan: jenis, isian: field }
  if (kini) return { ...line, nilai: kini.nilai, sumber: enteredBy(kini, tetap, facts.zona) }
  const below = entriesBelow(isian, units, unit, kode, bulan)
  if ((jenis === 'angka' || jenis === 'rupiah') && below.length > 0) {
    const nilai = below.reduce((sum, one) => sum + Number(one.nilai), 0)
    return { ...line, nilai, sumber: fromUnits(below.length) }
  }
  if (below.length > 0 && DIJUMLAH.includes(kode)) {
    const names = new Map(units.map((one) => [one.kode, one.nama]))
    const nilai = below.map((one) => `${names.get(one.unitKerja)}: ${one.nilai}`).join('\n')
    return { ...line, nilai, sumber: fromUnits(below.length) }
  }
  const known = defaults(facts)[kode]
  return known ? { ...line, nilai: known, sumber: SIMPEG } : { ...line, nilai: null, sumber: BLANK }
}

/** What the data says of the signature until somebody enters something else. */
function defaults({ pejabat }: FaktaLaporan): Partial<Record<KodeIsian, string>> {
  if (!pejabat) return {}
  return { 'sah.jabatan': pejabat.jabatan, 'sah.nama': pejabat.nama, 'sah.nip': pejabat.nip }
}

function enteredBy({ nama, pada, bulan }: IsianTersimpan, tetap: boolean, zona: Zona): Text {
  const [day, month] = [dateInWords(localDate(pada, zona)), monthInWords(bulan)]
  const since = tetap
    ? say(`, berlaku sejak ${month.id}`, `, holds from ${month.en} on`)
    : say('', '')
  return say(`Diisi ${nama}, ${day.id}${since.id}`, `Entered by ${nama}, ${day.en}${since.en}`)
}

function fromUnits(count: number): Text {
  return say(`Isian ${count} unit kerja`, `Entered by ${count} units`)
}

/** The days worked by WFA and in the office, by weekday; `null` where the sums are older than that. */
export function byWeekday({ pekan, wfa, kantor }: RekapUnit) {
  const hari = Object.entries(pekan).map(([hari, sums]) => ({ hari: Number(hari), ...sums }))
  const sum = hari.reduce((all, one) => all + one.wfa + one.kantor, 0)
  return sum === wfa.hari + kantor.hari ? hari.filter((one) => one.wfa + one.kantor > 0) : null
}

/** What one unit adds to the report. */
export function unitLine(unitKerja: string, nama: string, rekap: RekapUnit) {
  const { pegawai, wfa, kantor } = rekap
  return {
    unitKerja,
    nama,
    pegawai,
    hariWfa: wfa.hari,
    hariKantor: kantor.hari,
    porsi: share(wfa.hari, daysWorked(rekap)),
  }
}
