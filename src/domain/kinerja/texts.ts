import type { KodePotongan } from '../presensi/hari.ts'
import type { LocalDate } from '../shared/local-date.ts'
import type { Text } from '../shared/text.ts'
import type { PolicyKinerja, Predikat } from './policy.ts'

/** What the base line says: the base, and how discipline and productivity share it. */
export function baseText(dasar: number | null, { bobot }: PolicyKinerja): Text {
  if (dasar === null) {
    return {
      id: 'TPP dasar belum diterima dari SIMPEG.',
      en: 'The TPP base has not come from SIMPEG yet.',
    }
  }
  const { disiplin, produktivitas } = bobot.value
  return {
    id: `TPP dasar ${rupiahText(dasar)}: ${percent(disiplin, ',')} disiplin, ${percent(produktivitas, ',')} produktivitas.`,
    en: `TPP base ${rupiahText(dasar)}: ${percent(disiplin, '.')} discipline, ${percent(produktivitas, '.')} productivity.`,
  }
}

/** What a line of deductions says: of which kind, on which days of the month, how many points. */
export function deductionText(kode: KodePotongan, dates: readonly LocalDate[], poin: number): Text {
  const days = dates.map((date) => Number(date.slice(8))).join(', ')
  const count = dates.length
  const { id, en } = KINDS[kode]
  const unit = count === 1 ? '1 day' : `${count} days`
  return {
    id: `${id}: ${count} hari (tanggal ${days}), ${hundredths(poin, ',')} poin disiplin.`,
    en: `${en}: ${unit} (on ${days}), ${hundredths(poin, '.')} discipline points.`,
  }
}

/** What a line of days says whose verdict is not final: which days, and that nothing is taken yet. */
export function openText(
  status: 'belum-terverifikasi' | 'menunggu',
  dates: readonly LocalDate[],
): Text {
  const days = dates.map((date) => Number(date.slice(8))).join(', ')
  const waits = status === 'menunggu'
  return {
    id: `${waits ? 'Belum dinilai' : 'Hari WFA belum terverifikasi'}: ${dates.length} hari (tanggal ${days}), belum ada potongan.`,
    en: `${waits ? 'Not judged yet' : 'WFA days not verified yet'}: ${dates.length} (on ${days}), nothing taken yet.`,
  }
}

/** What the floor of discipline says: how many points below 0 are given back. */
export function floorText(excess: number): Text {
  return {
    id: `Nilai disiplin paling rendah 0: ${hundredths(excess, ',')} poin dikembalikan.`,
    en: `Discipline never falls below 0: ${hundredths(excess, '.')} points are given back.`,
  }
}

/** What the productivity line says: the predicate and its percentage. */
export function productivityText(predikat: Predikat | null, produktivitas: number | null): Text {
  if (predikat === null || produktivitas === null) {
    return { id: 'Kinerja bulan ini belum dinilai.', en: 'This month is not rated yet.' }
  }
  const { id, en } = PREDIKAT_NAMES[predikat]
  return {
    id: `Predikat ${id}: produktivitas ${percent(produktivitas, ',')}.`,
    en: `Predicate ${en}: productivity ${percent(produktivitas, '.')}.`,
  }
}

/** What the sanction line says: how much of the rest is cut. */
export function sanctionText(potongan: number): Text {
  return {
    id: `Hukuman disiplin tingkat sedang berlaku: dipotong ${percent(potongan, ',')}.`,
    en: `A medium disciplinary sanction is in force: ${percent(potongan, '.')} is cut.`,
  }
}

/** The predicates as people read them. Permen PANRB 6/2022. */
const PREDIKAT_NAMES: Readonly<Record<Predikat, Text>> = {
  'sangat-baik': { id: 'Sangat Baik', en: 'Very Good' },
  baik: { id: 'Baik', en: 'Good' },
  'butuh-perbaikan': { id: 'Butuh Perbaikan', en: 'Needs Improvement' },
  kurang: { id: 'Kurang/Misconduct', en: 'Poor/Misconduct' },
  'sangat-kurang': { id: 'Sangat Kurang', en: 'Very Poor' },
}

const KINDS: Readonly<Record<KodePotongan, Text>> = {
  'presensi.terlambat-1': { id: 'Terlambat kelas 1', en: 'Late, class 1' },
  'presensi.terlambat-2': { id: 'Terlambat kelas 2', en: 'Late, class 2' },
  'presensi.terlambat-3': { id: 'Terlambat kelas 3', en: 'Late, class 3' },
  'presensi.terlambat-4': { id: 'Terlambat kelas 4', en: 'Late, class 4' },
  'presensi.pulang-cepat-1': { id: 'Pulang cepat kelas 1', en: 'Left early, class 1' },
  'presensi.pulang-cepat-2': { id: 'Pulang cepat kelas 2', en: 'Left early, class 2' },
  'presensi.pulang-cepat-3': { id: 'Pulang cepat kelas 3', en: 'Left early, class 3' },
  'presensi.pulang-cepat-4': { id: 'Pulang cepat kelas 4', en: 'Left early, class 4' },
  'presensi.tanpa-masuk': { id: 'Tanpa tap masuk', en: 'No check-in' },
  'presensi.tanpa-pulang': { id: 'Tanpa tap pulang', en: 'No check-out' },
  'presensi.tanpa-keterangan': { id: 'Tanpa keterangan', en: 'Absent without a reason' },
  'presensi.apel': { id: 'Tidak ikut apel', en: 'Missed roll call' },
}

function rupiahText(amount: number): string {
  return `Rp${String(amount).replace(/\B(?=(\d{3})+$)/g, '.')}`
}

function hundredths(value: number, comma: ',' | '.'): string {
  return (value / 100).toFixed(2).replace('.', comma)
}

function percent(value: number, comma: ',' | '.'): string {
  return `${String(value / 100).replace('.', comma)}%`
}
