import { dateInWords, monthInWords } from '../shared/date-words.ts'
import { localDate, type Zona } from '../shared/local-time.ts'
import type { Text } from '../shared/text.ts'
import {
  type BarisLaporanBulanan,
  BILLS,
  dataLines,
  type FaktaLaporan,
  targetLines,
} from './baris-laporan.ts'
import {
  DIJUMLAH,
  entriesBelow,
  entryIn,
  ISIAN,
  type IsianTersimpan,
  type KodeIsian,
  SELURUH,
} from './isian-laporan.ts'
import { daysWorked, type RekapUnit, share } from './rekap.ts'

/** A section of the report. */
export interface BagianLaporan {
  readonly nomor: number
  readonly judul: Text
  /** What is uncertain about the section; `null` when nothing is. */
  readonly catatan: Text | null
  readonly baris: readonly BarisLaporanBulanan[]
}

const say = (id: string, en: string): Text => ({ id, en })

/** What is known and what is unknown about the form as a whole. */
export const BENTUK_LAPORAN = say(
  'Susunan 14 bagian mengikuti formulir SE Mendagri 800.1.5/3349/SJ yang dipublikasikan daerah lain. Naskah lampirannya, dan masa berlakunya sesudah Juli 2026, belum dapat dipastikan. Rincian angka disusun Luwes: cocokkan dengan formulir yang dipakai daerah.',
  'The 14 sections follow the form of circular 800.1.5/3349/SJ as other regencies published it. The text of its annex, and whether it holds after July 2026, are not certain. Luwes arranged the figures: compare them with the form in use.',
)

const SPLIT = say(
  'Formulir itu menyebut perjalanan dan kendaraan dinas bersama-sama; Luwes memisahkannya.',
  'The form names official travel and vehicles together; Luwes parts them.',
)
const UNKNOWN = say(
  'Judul bagian ini tidak disebut dalam sumber yang ada pada Luwes. Isi judul dan isinya menurut formulir daerah; judul diingat untuk bulan berikutnya, dan judul untuk seluruh daerah dipakai semua unit kerja.',
  'The sources of Luwes do not name the title of this section. Fill it in by the form of the regency: the title is remembered, and that of the whole regency holds for all units.',
)
const TITLED = say(
  'Judul bagian ini diisi petugas, karena tidak disebut dalam sumber yang ada pada Luwes.',
  'An officer entered the title of this section, since the sources of Luwes do not name it.',
)
const FOOD = say(
  'Formulir itu tidak menyebut konsumsi; Luwes menaruhnya di bagian ini.',
  'The form does not name food; Luwes puts it into this section.',
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
  [
    say('Perjalanan dinas', 'Official travel'),
    'perjalanan.kali dinas-luar perjalanan hemat-perjalanan',
    SPLIT,
  ],
  [
    say('Kendaraan dinas', 'Official vehicles'),
    'kendaraan.semua kendaraan.jalan kendaraan.bbm hemat-bbm-dinas',
    SPLIT,
  ],
  [say('Energi', 'Energy'), 'listrik hemat-listrik air hemat-air hemat-bbm'],
  [say('Telepon', 'Telephone'), 'telepon.biaya internet hemat-internet'],
  [
    say('Pemanfaatan penghematan', 'Use of savings'),
    'hemat-kantor sasaran konsumsi hemat-konsumsi hemat.rupiah hemat.program',
    FOOD,
  ],
  [say('Hari bebas kendaraan bermotor', 'Car-free day'), 'bebas.kali bebas.tempat'],
  [say('Kendala', 'Obstacles'), 'kendala.uraian kendala.lanjut gangguan'],
  [UNTITLED, 'lain-1.judul lain-1.isi', UNKNOWN],
  [UNTITLED, 'lain-2.judul lain-2.isi', UNKNOWN],
  [say('Pengesahan', 'Signature'), 'sah.tempat sah.tanggal sah.jabatan sah.nama sah.nip'],
]

/**
 * Composes the 14 sections of a month (R118). Each figure comes from the data or from an entry,
 * with its source.
 */
export function composeReport(facts: FaktaLaporan): BagianLaporan[] {
  const data = new Map(dataLines(facts).map((line) => [line.kode, [line]]))
  data.set('sasaran', targetLines(facts.sasaran))
  return BAGIAN.map(([judul, codes, catatan = null], index) => {
    const baris = codes.split(' ').flatMap((kode) => {
      const lines = data.get(kode)
      if (lines) return lines
      return isEntered(kode) ? [enteredLine(facts, kode)] : []
    })
    const own = baris.find(({ kode }) => kode.endsWith('.judul'))?.nilai
    if (typeof own === 'string')
      return { nomor: index + 1, judul: { id: own, en: own }, catatan: TITLED, baris }
    return { nomor: index + 1, judul, catatan, baris }
  })
}

function isEntered(kode: string): kode is KodeIsian {
  return Object.hasOwn(ISIAN, kode)
}

const BLANK = say('Belum diisi', 'Not entered yet')
const SIMPEG = say('SIMPEG, akhir bulan', 'SIMPEG, end of the month')
const SETTING = say('Pengaturan daerah', 'Settings of the regency')

function enteredLine(facts: FaktaLaporan, kode: KodeIsian): BarisLaporanBulanan {
  const { bulan, unit, isian, units } = facts
  const { jenis, tetap, uraian } = ISIAN[kode]
  const { kini, lalu } = entryIn(isian, unit, kode, bulan)
  const sebelumnya = lalu && { bulan: lalu.bulan, nilai: lalu.nilai }
  const field = { jenis, tetap, nilai: kini?.nilai ?? null, sebelumnya }
  const line = { kode, uraian, satuan: jenis, isian: field }
  if (kini) return { ...line, nilai: kini.nilai, sumber: entryNote(kini, tetap, facts.zona) }
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
  const title = kode.endsWith('.judul') ? entryIn(isian, SELURUH, kode, bulan).kini : null
  if (title) return { ...line, nilai: title.nilai, sumber: entryNote(title, tetap, facts.zona) }
  return { ...line, ...(valuesFromData(facts)[kode] ?? { nilai: null, sumber: BLANK }) }
}

/** Returns the value from the data under a code while there is no entry, and its source. */
function valuesFromData({
  pejabat,
  kota,
  pakai,
}: FaktaLaporan): Partial<Record<KodeIsian, Pick<BarisLaporanBulanan, 'nilai' | 'sumber'>>> {
  const fuel = pakai.find(({ jenis }) => jenis === 'bbm-dinas')
  return {
    'sah.tempat': { nilai: kota, sumber: SETTING },
    ...(fuel && { 'kendaraan.bbm': { nilai: fuel.rupiah, sumber: BILLS } }),
    ...(pejabat && {
      'sah.jabatan': { nilai: pejabat.jabatan, sumber: SIMPEG },
      'sah.nama': { nilai: pejabat.nama, sumber: SIMPEG },
      'sah.nip': { nilai: pejabat.nip, sumber: SIMPEG },
    }),
  }
}

function entryNote({ nama, pada, bulan }: IsianTersimpan, tetap: boolean, zona: Zona): Text {
  const day = dateInWords(localDate(pada, zona))
  const month = monthInWords(bulan)
  const since = tetap
    ? say(`, berlaku sejak ${month.id}`, `, holds from ${month.en} on`)
    : say('', '')
  return say(`Diisi ${nama}, ${day.id}${since.id}`, `Entered by ${nama}, ${day.en}${since.en}`)
}

function fromUnits(count: number): Text {
  return say(`Isian ${count} unit kerja`, `Entered by ${count} units`)
}

/**
 * Returns the days worked by WFA and in the office, by weekday; `null` when the sums are older than
 * this figure.
 */
export function byWeekday({ pekan, wfa, kantor }: RekapUnit) {
  const hari = Object.entries(pekan).map(([hari, sums]) => ({ hari: Number(hari), ...sums }))
  const sum = hari.reduce((all, one) => all + one.wfa + one.kantor, 0)
  return sum === wfa.hari + kantor.hari ? hari.filter((one) => one.wfa + one.kantor > 0) : null
}

/** Returns the part of one unit in the report. */
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
