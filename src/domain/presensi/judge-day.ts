import { holidayOn } from '../shared/calendar.ts'
import { minute } from '../shared/local-time.ts'
import type { Text } from '../shared/text.ts'
import { clockText, noonOf } from './clock.ts'
import { isHistory, notJudged } from './dinilai.ts'
import { expectDay, type Harapan } from './expect-day.ts'
import type { DayFacts } from './facts.ts'
import type { Hari, Potongan, TugasHari } from './hari.ts'
import { describeDuty, type JudgedDuty, judgeDuties } from './judge-duty.ts'
import { isTentative, nextReview, notesOf, reportOf } from './next-review.ts'
import { type PlacedTaps, placeTaps } from './place-taps.ts'
import type { PolicyPresensi } from './policy.ts'
import { absentDeduction, apelDeduction, capDeductions } from './potongan.ts'
import { tandaOfDay, withFound } from './tanda/of-day.ts'
import { countedTaps, type Tap, type TapDihitung } from './tap.ts'
import { floor } from './tap-space.ts'
import { deadlinesOf, expiryOf, isPending, reportState, type TenggatHari } from './tenggat.ts'
import { type Situation, type Verdict, verdictOf, verdictText } from './verdict.ts'

/**
 * Returns a day's verdict from the day's facts, as of a moment (R1-R9, R36-R44, R56, R83-R87).
 *
 * Each duty of the day is compared with its own taps; the day combines them. WFA and office days
 * are compared with the same hours and the same tables. A day off keeps its taps and expects, costs
 * and earns nothing. What is due later is not missing yet, and what only people can settle waits
 * for them. A day that is not judged (R78, R110) keeps its records, and waits without a point.
 */
export function judgeDay(given: DayFacts, policy: PolicyPresensi): Hari {
  const corrected = withCorrections(given, policy)
  const harapan = expectDay(corrected, policy)
  const placed = placeTaps(corrected, harapan, policy)
  const { takDinilai } = harapan
  const tanda = withFound(given.tanda ?? [], tandaNow(given, harapan, placed.ofDay, policy))
  const facts = { ...corrected, tanda }
  const duties = judgeDuties(facts, harapan, placed, policy)
  const taps = tapsOf(facts, placed)
  const tenggat = deadlinesOf(facts, policy, harapan.jadwal, asksForReport(harapan, policy))
  const situation = situationOf(
    facts,
    harapan,
    taps,
    duties,
    { tenggat, ofDay: placed.ofDay },
    policy,
  )
  const verdict = verdictOf(situation)
  const costs = costsOf(facts, harapan, verdict, duties, placed.ofDay, policy)
  const { potongan } = costs
  const outcome = {
    verdict,
    potongan,
    laporan: reportOf(facts, tenggat, restsOnReport(harapan)),
    tenggat,
  }
  const expected = (harapan.moda === 'kantor' || harapan.moda === 'wfa') && !takDinilai
  return {
    tanggal: facts.tanggal,
    moda: harapan.moda,
    status: verdict.status,
    jadwal: harapan.jadwal,
    ...taps,
    tugas: costs.tugas,
    ...minutesOf(duties),
    potongan,
    tanda,
    pesan: verdictText(verdict.status, situation, harapan.pesan),
    dasar: harapan.dasar,
    alasan: takDinilai?.kode ?? null,
    catatan: [
      ...recordOf(harapan),
      ...duties.flatMap(({ counted }) => counted.catatan),
      ...outsideNotes(facts, placed),
      ...leaveReturned(facts, harapan, verdict, policy),
      ...(potongan.length > 0 && duties.length > 1 ? [WEIGHTED(duties.length)] : []),
      ...(takDinilai ? [] : notesOf(facts, outcome)),
    ],
    sementara: isTentative(facts, outcome),
    rancangan: verdict.rancangan ? 'tanpa-keterangan' : null,
    koreksiSampai: expected ? tenggat.koreksiSampai : null,
    laporan: outcome.laporan,
    tinjauPada: reviewOf(facts, expected, outcome),
  }
}

/**
 * Returns the taps that count on a day: the first in and the last out of its duties, or else those
 * of the date.
 */
function tapsOf({ tanggal, zona }: DayFacts, { duties, ofDay }: PlacedTaps): TapDihitung {
  if (duties.length === 0) return countedTaps(ofDay, noonOf(tanggal, zona))
  const ins = duties.flatMap(({ masuk }) => masuk ?? [])
  const outs = duties.flatMap(({ pulang }) => pulang ?? [])
  return {
    masuk: ins.length > 0 ? Math.min(...ins) : null,
    pulang: outs.length > 0 ? Math.max(...outs) : null,
  }
}

/**
 * Returns whether the verdict depends on a report. It does for people who planned to work
 * elsewhere, not for those sent there at short notice (R43, R44).
 */
export function restsOnReport({ moda, sumber, takDinilai }: Harapan): boolean {
  return moda === 'wfa' && sumber !== 'arahan' && !takDinilai
}

/**
 * Returns whether a report is due: when the day depends on one, or on every working day if the law
 * says so (R112).
 */
function asksForReport(harapan: Harapan, { laporanHarian }: PolicyPresensi): boolean {
  if (restsOnReport(harapan)) return true
  const { moda, jam, takDinilai } = harapan
  const works = (moda === 'kantor' || moda === 'wfa') && jam !== null && !takDinilai
  return works && laporanHarian?.value.untuk === 'semua'
}

/**
 * Returns when time alone may change a verdict. A day that is not judged is judged again when a new
 * fact arrives.
 */
function reviewOf(
  facts: DayFacts,
  expected: boolean,
  { verdict, tenggat }: { readonly verdict: Verdict; readonly tenggat: TenggatHari },
): Hari['tinjauPada'] {
  const waits = verdict.status === 'menunggu' && notJudged(facts) === null
  return expected || waits ? nextReview(facts, tenggat) : null
}

/** Returns the record of a day that is not judged, with its letter or law. */
function recordOf({ tercatat }: Harapan): Text[] {
  if (!tercatat) return []
  const { pesan, dasar } = tercatat
  return [{ id: `${pesan.id} (${dasar})`, en: `${pesan.en} (${dasar})` }]
}

function minutesOf(
  duties: readonly JudgedDuty[],
): Pick<Hari, 'terlambat' | 'pulangCepat' | 'bersih' | 'menitKerja'> {
  const sum = (pick: (one: JudgedDuty['counted']) => number) =>
    duties.reduce((total, { counted }) => total + pick(counted), 0)
  return {
    terlambat: sum(({ terlambat }) => terlambat),
    pulangCepat: sum(({ pulangCepat }) => pulangCepat),
    bersih: {
      terlambat: sum(({ bersih }) => bersih.terlambat),
      pulangCepat: sum(({ bersih }) => bersih.pulangCepat),
    },
    menitKerja: sum(({ menitKerja }) => menitKerja),
  }
}

/**
 * Returns notes on taps that count for no duty. They stay with the day on which they were made
 * (R86, R87).
 */
function outsideNotes({ zona }: DayFacts, { duties, outside }: PlacedTaps): Text[] {
  if (duties.length === 0) return []
  const notes = outside.map(({ tap, alasan }) => {
    const pukul = clockText(tap.at, zona)
    return alasan === 'sebelum-tugas' ? TOO_EARLY(pukul) : OUTSIDE(pukul)
  })
  return notes.filter(({ id }, at) => notes.findIndex((one) => one.id === id) === at)
}

/**
 * Returns the signals that the person's own taps show, without the taps of other people or days.
 */
function tandaNow(
  facts: DayFacts,
  harapan: Harapan,
  ofDay: readonly Tap[],
  policy: PolicyPresensi,
) {
  if (isHistory(harapan.takDinilai?.kode)) return []
  const dikecualikan = facts.wajib?.jenis === 'dikecualikan'
  const tempat = facts.tempat ?? { kantor: [], luar: null }
  const seen = ofDay.filter(({ id }) => facts.taps.some((tap) => tap.id === id))
  return tandaOfDay(
    { harapan, dikecualikan, tempat, ofDay: seen, semua: facts.taps },
    policy.tanda.value,
  )
}

/** Returns the facts with granted corrections applied: an excuse, a duty, a tap. */
export function withCorrections(facts: DayFacts, policy: PolicyPresensi): DayFacts {
  const granted = (facts.koreksi ?? []).filter(({ status }) => status === 'disetujui')
  if (granted.length === 0) return facts
  const { tanggal } = facts
  const dasar = policy.koreksi.basis
  const excuses = granted.filter(({ jenis }) => jenis === 'izin')
  const duty = granted.some(({ jenis }) => jenis === 'dinas-luar')
  const taps = granted.flatMap(({ jenis, at }): Tap[] => {
    if (at === null || (jenis !== 'tap-masuk' && jenis !== 'tap-pulang')) return []
    const arah = jenis === 'tap-masuk' ? 'masuk' : 'pulang'
    return [{ id: `koreksi ${jenis}`, arah, at, untuk: tanggal }]
  })
  return {
    ...facts,
    taps: [...facts.taps, ...taps],
    izinSebagian: excuses.flatMap(({ dari, sampai }) =>
      dari && sampai ? [{ dari: minute(dari), sampai: minute(sampai) }] : [],
    ),
    ...(excuses.some(({ dari }) => !dari) && { izin: { pesan: EXCUSED, dasar } }),
    ...(duty && {
      cuti: [{ id: '', nip: '', jenis: 'dinas-luar', dari: tanggal, sampai: tanggal } as const],
    }),
  }
}

function situationOf(
  facts: DayFacts,
  harapan: Harapan,
  taps: TapDihitung,
  duties: readonly JudgedDuty[],
  { tenggat, ofDay }: { readonly tenggat: TenggatHari; readonly ofDay: readonly Tap[] },
  policy: PolicyPresensi,
): Situation {
  const { moda, jam, takDinilai } = harapan
  const { kini, zona, kalender, koreksi = [], penetapan, sahih } = facts
  const laporan = restsOnReport(harapan) ? tenggat.laporan : null
  const excuses = koreksi.filter((one) => isPending(one) && one.at === null && !one.dari)
  // Each excuse expires by its own time, whatever other corrections wait (R39).
  const live = excuses.some((one) => kini < expiryOf(one, zona, kalender, policy))
  const every = (side: 'masuk' | 'pulang') =>
    duties.length === 0 ? taps[side] !== null : duties.every((duty) => duty.selesai[side])
  return {
    moda,
    dinilai: takDinilai === null,
    jam: jam !== null,
    tap: taps.masuk !== null || taps.pulang !== null,
    masuk: every('masuk'),
    pulang: every('pulang'),
    gangguan: duties.some(({ counted: { bebas } }) => bebas.masuk || bebas.pulang),
    izinPenuh: duties.length > 0 && duties.every(({ counted }) => counted.izin),
    selesai: kini >= tenggat.akhir,
    lengkap: kini >= tenggat.lengkap,
    laporan: reportState(laporan, facts.laporan, kini),
    izin: excuses.length === 0 ? null : live ? 'menunggu' : 'kedaluwarsa',
    koreksi: koreksi.some(isPending),
    luring: ofDay.some(
      ({ id, at, waktu }) =>
        waktu === 'menunggu' &&
        !sahih?.has(id) &&
        duties.some(({ masuk, pulang }) => at === masuk || at === pulang),
    ),
    tutup: kini >= tenggat.penetapan,
    penetapan: penetapan?.putusan ?? null,
  }
}

/**
 * Returns the deductions of a day, in total and duty by duty: together never more than an absence
 * (R83).
 */
function costsOf(
  facts: DayFacts,
  harapan: Harapan,
  verdict: Verdict,
  duties: readonly JudgedDuty[],
  ofDay: readonly Tap[],
  policy: PolicyPresensi,
): { readonly potongan: readonly Potongan[]; readonly tugas: readonly TugasHari[] } {
  const { costs } = verdict
  const own = duties.map((duty) => duty.potongan(costs))
  const apel = missedApel(facts, harapan, verdict, ofDay, policy)
  const all = capDeductions([...own.flat(), ...apel], policy)
  let place = 0
  const tugas = duties.map((duty, at) => {
    const first = place
    place += own[at]?.length ?? 0
    return describeDuty(duty, all.slice(first, place).filter(isTaken))
  })
  const absent = costs === 'absent' && duties.length > 0
  return { potongan: absent ? [absentDeduction(policy)] : all.filter(isTaken), tugas }
}

function isTaken({ poin }: Potongan): boolean {
  return poin > 0
}

/** Returns each apel that somebody present at the office missed; an outage during it excuses. */
function missedApel(
  { apel = [], gangguan = [], kini }: DayFacts,
  { moda }: Harapan,
  { status }: Verdict,
  taps: readonly Tap[],
  policy: PolicyPresensi,
): Potongan[] {
  if (moda !== 'kantor' || status !== 'hadir' || taps.length === 0) return []
  return apel.flatMap((one) => {
    // As with lateness, the seconds of the last minute do not count.
    const came = taps.some(({ at }) => at >= one.mulai && floor(at) <= one.selesai)
    const excused = gangguan.some(
      ({ dari, sampai }) => dari <= one.selesai && (sampai ?? kini) >= one.mulai,
    )
    return came || excused || !policy.apel ? [] : [apelDeduction(policy.apel, one.nama)]
  })
}

/** Returns the day of leave that is given back for work on a cuti bersama (R5, E13). */
function leaveReturned(
  { kalender, tanggal }: DayFacts,
  { tugas }: Harapan,
  { status }: Verdict,
  policy: PolicyPresensi,
): Text[] {
  const collective = holidayOn(kalender, tanggal)?.jenis === 'cuti-bersama'
  const onDuty = tugas.some(({ asal }) => asal === 'sif')
  if (!collective || !onDuty || status !== 'hadir') return []
  const { basis } = policy.cutiBersama
  return [
    {
      id: `Bertugas pada cuti bersama: cuti tahunan ${tanggal.slice(0, 4)} bertambah satu hari (${basis}).`,
      en: `On duty on a collective leave day: one day more of annual leave in ${tanggal.slice(0, 4)} (${basis}).`,
    },
  ]
}

const EXCUSED: Text = {
  id: 'Izin dengan bukti, disetujui.',
  en: 'Excused with proof, granted.',
}
const OUTSIDE = (pukul: string): Text => ({
  id: `Presensi ${pukul} di luar jendela presensi hari ini, jadi tidak dihitung.`,
  en: `The tap of ${pukul} lies outside all windows of this day and does not count.`,
})
const TOO_EARLY = (pukul: string): Text => ({
  id: `Presensi pulang ${pukul} tercatat sebelum jam kerja dimulai, jadi tidak dihitung.`,
  en: `The check-out of ${pukul} was made before the hours began and does not count.`,
})
const WEIGHTED = (count: number): Text => ({
  id: `Hari ini memuat ${count} tugas. Potongan tiap tugas dihitung menurut bagian jam kerjanya.`,
  en: `This day has ${count} duties. Each costs its share of the day by its net hours.`,
})
