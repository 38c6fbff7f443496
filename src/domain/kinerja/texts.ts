import { dateInWords, monthInWords } from '../shared/date-words.ts'
import type { LocalDate } from '../shared/local-date.ts'
import { hundredths, percent, rupiahText } from '../shared/number-words.ts'
import type { Text } from '../shared/text.ts'
import type { Komponen } from './komponen/komponen.ts'
import type { JenisCuti } from './masa-bulan.ts'
import type { PolicyKinerja } from './policy.ts'
import { PREDIKAT, PREDIKAT_NAMES } from './predikat.ts'

type Isi = Readonly<Record<string, string | number>>

/** Returns the text of the base line: the base, and the shares of discipline and results. */
export function baseText(dasar: string | number | undefined, { disiplin }: PolicyKinerja): Text {
  if (typeof dasar !== 'number') {
    return {
      id: 'TPP dasar belum diterima dari SIMPEG.',
      en: 'The TPP base has not come from SIMPEG yet.',
    }
  }
  const { bobot } = disiplin.value
  const rest = 10_000 - bobot
  return {
    id: `TPP dasar ${rupiahText(dasar)}: ${percent(bobot, ',')} disiplin, ${percent(rest, ',')} produktivitas.`,
    en: `TPP base ${rupiahText(dasar, ',')}: ${percent(bobot, '.')} discipline, ${percent(rest, '.')} productivity.`,
  }
}

/** Returns the text of the line for risk in the field: its level, and what it adds to the base. */
export function conditionText(tingkat: number, rate: number): Text {
  return {
    id: `Kondisi kerja: risiko lapangan tingkat ${tingkat} menambah ${percent(rate, ',')} dari TPP dasar.`,
    en: `Working conditions: field risk of level ${tingkat} adds ${percent(rate, '.')} of the TPP base.`,
  }
}

/**
 * Returns the text of the line for the share served: how many of the working days, and the effect.
 */
export function serviceText({ dijalani, hariKerja, cara }: Isi): Text {
  const id = `Masa kerja bulan ini ${dijalani} dari ${hariKerja} hari kerja`
  const en = `Served ${dijalani} of the ${hariKerja} working days of this month`
  if (cara === 'bulan-berikutnya') {
    return {
      id: `${id}: TPP diberikan mulai bulan berikutnya.`,
      en: `${en}: TPP is paid from the next month on.`,
    }
  }
  return {
    id: `${id}: TPP dibayarkan sesuai hari kerja yang dijalani.`,
    en: `${en}: TPP is paid for the working days served.`,
  }
}

/**
 * Returns the text of a leave line: its kind, the number of working days, and the TPP that remains.
 */
export function leaveText(jenis: JenisCuti, days: number, { hariKerja, bagian }: Isi): Text {
  const { id, en } = LEAVE[jenis]
  const left = 10_000 - Number(bagian)
  const [taken, kept] =
    left === 0
      ? ['tanpa TPP', 'no TPP']
      : [`TPP ${percent(left, ',')}`, `${percent(left, '.')} of the TPP`]
  return {
    id: `${id}: ${days} dari ${hariKerja} hari kerja, ${taken}.`,
    en: `${en}: ${days} of ${hariKerja} working days, ${kept}.`,
  }
}

/** Returns the text of a line of deductions: their kind, their days, their points. */
export function deductionText(kode: string, dates: readonly LocalDate[], poin: number): Text {
  const count = dates.length
  const { id, en } = DEDUCTIONS[kode] ?? { id: kode, en: kode }
  const unit = count === 1 ? '1 day' : `${count} days`
  return {
    id: `${id}: ${count} hari (tanggal ${daysText(dates)}), ${hundredths(poin, ',')} poin disiplin.`,
    en: `${en}: ${unit} (on ${daysText(dates)}), ${hundredths(poin, '.')} discipline points.`,
  }
}

/** Returns the text of a line of open days. It says that no absence is deducted for them yet. */
export function openText(
  what: 'belum-terverifikasi' | 'menunggu' | 'rancangan',
  dates: readonly LocalDate[],
): Text {
  const { id, en } = OPEN[what]
  const count = dates.length
  const rest = what === 'belum-terverifikasi' ? ABSENCE_OPEN : NOTHING_TAKEN
  return {
    id: `${id}: ${count} hari (tanggal ${daysText(dates)}), ${rest.id}.`,
    en: `${en}: ${count} (on ${daysText(dates)}), ${rest.en}.`,
  }
}

/** Returns the text of the line for an accepted objection: its days, and the points given back. */
export function restoredText(dates: readonly LocalDate[], poin: number): Text {
  return {
    id: `Sanggahan diterima (tanggal ${daysText(dates)}): ${hundredths(poin, ',')} poin dikembalikan.`,
    en: `An objection was accepted (on ${daysText(dates)}): ${hundredths(poin, '.')} points are given back.`,
  }
}

/** Returns the text of the floor of discipline: the points below 0 that are given back. */
export function floorText(excess: number): Text {
  return {
    id: `Nilai disiplin paling rendah 0: ${hundredths(excess, ',')} poin dikembalikan.`,
    en: `Discipline never falls below 0: ${hundredths(excess, '.')} points are given back.`,
  }
}

/** Returns the text of the line of a component: its result, its source, its weight. */
export function componentText(
  { kode, nama, sumber }: Komponen,
  { nilai, bobot, asal, predikat, diusulkan }: Isi,
  { disiplin }: PolicyKinerja,
): Text {
  if (typeof nilai !== 'number') return UNRATED
  const found = PREDIKAT.find((one) => one === predikat)
  const known = found && PREDIKAT_NAMES[found]
  const proposed = diusulkan ? PROPOSED : { id: '', en: '' }
  if (kode === 'kinerja.predikat' && known) {
    const alone = Number(bobot) + disiplin.value.bobot === 10_000
    const weight = alone ? { id: '', en: '' } : weightText(bobot)
    return {
      id: `Predikat ${known.id}${proposed.id}: produktivitas ${percent(nilai, ',')}${weight.id}.`,
      en: `Predicate ${known.en}${proposed.en}: productivity ${percent(nilai, '.')}${weight.en}.`,
    }
  }
  const from = asal === 'predikat' ? LENT : { id: ` (${sumber.id})`, en: ` (${sumber.en})` }
  const { id, en } = weightText(bobot)
  return {
    id: `${nama.id} ${percent(nilai, ',')}${from.id}${id}.`,
    en: `${nama.en} ${percent(nilai, '.')}${from.en}${en}.`,
  }
}

/** Returns the text of the sanction line: the share of the rest that is cut. */
export function sanctionText(potongan: number): Text {
  return {
    id: `Hukuman disiplin tingkat sedang berlaku: dipotong ${percent(potongan, ',')}.`,
    en: `A medium disciplinary sanction is in force: ${percent(potongan, '.')} is cut.`,
  }
}

/**
 * Returns the text of an adjustment: the reason, the closed month, the proposals before and after.
 */
export function adjustmentText({ bulan, semula, seharusnya, sejak }: Isi): Text {
  const { id, en } = monthInWords(String(bulan))
  const before = rupiahText(Number(semula))
  const after = rupiahText(Number(seharusnya))
  const was = rupiahText(Number(semula), ',')
  const is = rupiahText(Number(seharusnya), ',')
  if (sejak !== undefined) {
    const day = dateInWords(String(sejak))
    return {
      id: `Perubahan catatan kepegawaian yang berlaku sejak ${day.id}: TPP ${id} yang sudah ditutup semula ${before}, seharusnya ${after}.`,
      en: `A change of the personnel record that holds from ${day.en} on: the TPP of ${en}, which is closed, was ${was} and should have been ${is}.`,
    }
  }
  return {
    id: `Penyesuaian ${id} yang sudah ditutup: semula ${before}, seharusnya ${after}.`,
    en: `Adjustment of ${en}, which is closed: it was ${was}, it should have been ${is}.`,
  }
}

const LEAVE: Readonly<Record<JenisCuti, Text>> = {
  tahunan: { id: 'Cuti tahunan', en: 'Annual leave' },
  besar: { id: 'Cuti besar', en: 'Long leave' },
  sakit: { id: 'Cuti sakit', en: 'Sick leave' },
  melahirkan: { id: 'Cuti melahirkan', en: 'Maternity leave' },
  'alasan-penting': { id: 'Cuti karena alasan penting', en: 'Leave for an important reason' },
  cltn: { id: 'Cuti di luar tanggungan negara', en: 'Unpaid leave of absence' },
  'tugas-belajar': { id: 'Tugas belajar', en: 'Study assignment' },
}

const UNRATED: Text = {
  id: 'Kinerja bulan ini belum dinilai.',
  en: 'This month is not rated yet.',
}
const PROPOSED: Text = {
  id: ' (diusulkan dari capaian KRA, belum dinilai)',
  en: ' (proposed from the KRA reached, not rated yet)',
}
const LENT: Text = {
  id: ' (belum ada data: bobotnya mengikuti predikat)',
  en: ' (no data: its weight follows the predicate)',
}

const NOTHING_TAKEN: Text = { id: 'belum ada potongan', en: 'nothing taken yet' }
const ABSENCE_OPEN: Text = {
  id: 'potongan tanpa keterangan belum dihitung',
  en: 'no absence taken yet',
}

const OPEN = {
  menunggu: { id: 'Belum dinilai', en: 'Not judged yet' },
  'belum-terverifikasi': {
    id: 'Hari WFA belum terverifikasi',
    en: 'WFA days not verified yet',
  },
  rancangan: {
    id: 'Sementara tanpa keterangan',
    en: 'Unexcused for now',
  },
} as const satisfies Readonly<Record<string, Text>>

const DEDUCTIONS: Readonly<Record<string, Text>> = {
  'presensi.terlambat-1': { id: 'Terlambat kelas 1', en: 'Late, class 1' },
  'presensi.terlambat-2': { id: 'Terlambat kelas 2', en: 'Late, class 2' },
  'presensi.terlambat-3': { id: 'Terlambat kelas 3', en: 'Late, class 3' },
  'presensi.terlambat-4': { id: 'Terlambat kelas 4', en: 'Late, class 4' },
  'presensi.pulang-cepat-1': { id: 'Pulang cepat kelas 1', en: 'Left early, class 1' },
  'presensi.pulang-cepat-2': { id: 'Pulang cepat kelas 2', en: 'Left early, class 2' },
  'presensi.pulang-cepat-3': { id: 'Pulang cepat kelas 3', en: 'Left early, class 3' },
  'presensi.pulang-cepat-4': { id: 'Pulang cepat kelas 4', en: 'Left early, class 4' },
  'presensi.tanpa-masuk': { id: 'Tanpa presensi masuk', en: 'No check-in' },
  'presensi.tanpa-pulang': { id: 'Tanpa presensi pulang', en: 'No check-out' },
  'presensi.tanpa-keterangan': { id: 'Tanpa keterangan', en: 'Absent without a reason' },
  'presensi.tugas-kosong': { id: 'Tugas tanpa presensi', en: 'Duty without a tap' },
  'presensi.apel': { id: 'Tidak ikut apel', en: 'Missed roll call' },
}

function weightText(bobot: string | number | undefined): Text {
  return {
    id: `, bobot ${percent(Number(bobot), ',')}`,
    en: `, weight ${percent(Number(bobot), '.')}`,
  }
}

function daysText(dates: readonly LocalDate[]): string {
  return dates.map((date) => Number(date.slice(8))).join(', ')
}
