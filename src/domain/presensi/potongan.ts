import type { Instant, Zona } from '../shared/local-time.ts'
import type { Clause } from '../shared/rule.ts'
import type { Text } from '../shared/text.ts'
import { clockSpans, clockText } from './clock.ts'
import type { Jadwal, NomorKelas, Potongan } from './hari.ts'
import type { Kelas, PolicyPresensi, TabelKelas } from './policy.ts'

/** Returns the deduction for coming late: the class whose inclusive bound covers the minutes. */
export function lateDeduction(
  policy: PolicyPresensi,
  minutes: number,
  masuk: Instant,
  jadwal: Jadwal,
  zona: Zona,
): Potongan {
  const { kelas, poin } = classOf(policy.terlambat.value, minutes)
  const at = clockText(masuk, zona)
  const start = clockText(jadwal.mulai, zona)
  const pesan = {
    id: `Masuk ${at}, ${minutes} menit setelah ${start}.`,
    en: `In at ${at}, ${inMinutes(minutes)} after ${start}.`,
  }
  const dasar = policy.terlambat.basis
  return { kode: `presensi.terlambat-${kelas}`, menit: minutes, kelas, poin, pesan, dasar }
}

/** Returns the deduction for leaving early: the class whose inclusive bound covers the minutes. */
export function earlyDeduction(
  policy: PolicyPresensi,
  minutes: number,
  pulang: Instant,
  jadwal: Jadwal,
  zona: Zona,
): Potongan {
  const { kelas, poin } = classOf(policy.pulangCepat.value, minutes)
  const at = clockText(pulang, zona)
  const end = clockText(jadwal.selesai, zona)
  const pesan = {
    id: `Pulang ${at}, ${minutes} menit sebelum ${end}.`,
    en: `Out at ${at}, ${inMinutes(minutes)} before ${end}.`,
  }
  const dasar = policy.pulangCepat.basis
  return { kode: `presensi.pulang-cepat-${kelas}`, menit: minutes, kelas, poin, pesan, dasar }
}

/**
 * Returns the deduction for a missing `masuk` on a day that is over: the heaviest class of lateness
 * (R37).
 */
export function missingInDeduction({ terlambat }: PolicyPresensi): Potongan {
  return missing('presensi.tanpa-masuk', terlambat, {
    id: 'Tidak ada presensi masuk; dihitung sebagai kelas terlambat terberat.',
    en: 'No check-in; counted as the heaviest class of lateness.',
  })
}

/**
 * Returns the deduction for a missing `pulang` on a day that is over: the heaviest class of leaving
 * early (R37).
 */
export function missingOutDeduction({ pulangCepat }: PolicyPresensi): Potongan {
  return missing('presensi.tanpa-pulang', pulangCepat, {
    id: 'Tidak ada presensi pulang; dihitung sebagai kelas pulang cepat terberat.',
    en: 'No check-out; counted as the heaviest class of leaving early.',
  })
}

/**
 * Returns the deduction for a working day without any sign of life and without a reason (R37, R51).
 */
export function absentDeduction({ tanpaKeterangan }: PolicyPresensi): Potongan {
  return {
    kode: 'presensi.tanpa-keterangan',
    menit: 0,
    kelas: null,
    poin: tanpaKeterangan.value,
    pesan: {
      id: 'Tidak masuk kerja tanpa keterangan.',
      en: 'Absent from work without a reason given.',
    },
    dasar: tanpaKeterangan.basis,
  }
}

/**
 * Returns the deduction for one of several duties that was missed: that of a day, before it is
 * weighted (R83).
 */
export function missedDutyDeduction(
  { tanpaKeterangan }: PolicyPresensi,
  jadwal: Jadwal,
  zona: Zona,
): Potongan {
  const pukul = clockSpans([jadwal], zona)
  return {
    kode: 'presensi.tugas-kosong',
    menit: 0,
    kelas: null,
    poin: tanpaKeterangan.value,
    pesan: {
      id: `Tidak ada presensi pada tugas pukul ${pukul}.`,
      en: `No tap on the duty of ${pukul}.`,
    },
    dasar: tanpaKeterangan.basis,
  }
}

/**
 * Returns the share of a deduction for one of several duties, rounded half up to a hundredth of a
 * point (R83).
 */
export function shareOf(potongan: Potongan, net: number, ofDay: number): Potongan {
  return { ...potongan, poin: Math.round((potongan.poin * net) / ofDay) }
}

/** Limits deductions to the cost of an absence: the last ones are reduced (R83). */
export function capDeductions(
  all: readonly Potongan[],
  { tanpaKeterangan }: PolicyPresensi,
): Potongan[] {
  let left = tanpaKeterangan.value
  return all.map((one) => {
    const poin = Math.min(one.poin, left)
    left -= poin
    return poin === one.poin ? one : { ...one, poin }
  })
}

/** Returns the deduction for a missed apel or upacara (E42). */
export function apelDeduction({ value, basis }: Clause<number>, nama: string): Potongan {
  return {
    kode: 'presensi.apel',
    menit: 0,
    kelas: null,
    poin: value,
    pesan: { id: `Tidak mengikuti ${nama}.`, en: `Did not come to ${nama}.` },
    dasar: basis,
  }
}

function missing(
  kode: 'presensi.tanpa-masuk' | 'presensi.tanpa-pulang',
  table: Clause<TabelKelas>,
  pesan: Text,
): Potongan {
  const { kelas, poin } = classOf(table.value, Number.POSITIVE_INFINITY)
  return { kode, menit: 0, kelas, poin, pesan, dasar: table.basis }
}

/** Returns the class whose inclusive upper bound covers the minutes; above all bounds, the last. */
function classOf(
  table: TabelKelas,
  minutes: number,
): { readonly kelas: NomorKelas; readonly poin: number } {
  const found = table.findIndex(({ sampai }) => sampai === null || minutes <= sampai)
  const index = found < 0 ? table.length - 1 : found
  // Safe because a table has one to four classes, so the index is 0 to 3.
  return { kelas: (index + 1) as NomorKelas, poin: pointsOf(table[index] ?? table[0], minutes) }
}

function pointsOf({ poin, per }: Kelas, minutes: number): number {
  return per ? Math.min(per.paling, Math.round((minutes * poin) / per.menit)) : poin
}

function inMinutes(count: number): string {
  return count === 1 ? '1 minute' : `${count} minutes`
}
