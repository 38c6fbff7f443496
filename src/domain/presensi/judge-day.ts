import { holidayOn } from '../shared/calendar.ts'
import { minuteOn } from '../shared/local-time.ts'
import type { Text } from '../shared/text.ts'
import { noonOf } from './clock.ts'
import { isHistory, notJudged } from './dinilai.ts'
import { expectDay, type Harapan } from './expect-day.ts'
import type { DayFacts } from './facts.ts'
import type { Hari, Potongan } from './hari.ts'
import { countMinutes, type Dihitung } from './minutes.ts'
import type { PolicyPresensi } from './policy.ts'
import {
  absentDeduction,
  apelDeduction,
  earlyDeduction,
  lateDeduction,
  missingInDeduction,
  missingOutDeduction,
} from './potongan.ts'
import { isTentative, nextReview, notesOf, reportOf } from './review.ts'
import { signalsOfDay, withFound } from './tanda/of-day.ts'
import { countedTaps, type Tap, type TapDihitung, tapsInWindows, workDateOf } from './tap.ts'
import { deadlinesOf, isPending, reportState, type TenggatHari } from './tenggat.ts'
import { type Costs, type Situation, type Verdict, verdictOf, verdictText } from './verdict.ts'

/**
 * A day's verdict from the day's facts, as of a moment (R1-R9, R36-R44, R56).
 *
 * WFA and office days are held against the same hours and the same tables. A day off keeps its taps
 * and expects, costs and earns nothing. What is due later is not missing yet, and what only people
 * can settle waits for them. A day that is not judged (R78, R110) keeps what is on record, and waits
 * without a point.
 */
export function judgeDay(given: DayFacts, policy: PolicyPresensi): Hari {
  const corrected = withCorrections(given, policy)
  const harapan = expectDay(corrected, policy)
  const ofDay = tapsOfDay(corrected, policy)
  const { takDinilai } = harapan
  const tanda = withFound(given.tanda ?? [], signalsNow(given, harapan, ofDay, policy))
  const facts = { ...corrected, tanda }
  const taps = countedTaps(timelyTaps(ofDay, facts, harapan, policy), midpointOf(facts, harapan))
  const counted = countMinutes(facts, harapan, taps, policy)
  const tenggat = deadlinesOf(facts, policy, harapan.jadwal, asksForReport(harapan))
  const situation = situationOf(facts, harapan, taps, counted, tenggat)
  const verdict = verdictOf(situation)
  const potongan = [
    ...deductions(verdict.costs, { ...facts, ...harapan, ...taps }, counted, policy),
    ...missedApel(facts, harapan, verdict, ofDay, policy),
  ]
  const outcome = { verdict, potongan, laporan: reportOf(facts, tenggat), tenggat }
  const expected = (harapan.moda === 'kantor' || harapan.moda === 'wfa') && !takDinilai
  return {
    tanggal: facts.tanggal,
    moda: harapan.moda,
    status: verdict.status,
    jadwal: harapan.jadwal,
    ...taps,
    ...minutesOf(counted),
    potongan,
    tanda,
    pesan: verdictText(verdict.status, situation, harapan.pesan),
    dasar: harapan.dasar,
    alasan: takDinilai?.kode ?? null,
    catatan: [
      ...recorded(harapan),
      ...(counted?.catatan ?? []),
      ...givenBack(facts, harapan, verdict, policy),
      ...(takDinilai ? [] : notesOf(facts, outcome)),
    ],
    sementara: isTentative(facts, outcome),
    rancangan: verdict.rancangan ? 'tanpa-keterangan' : null,
    koreksiSampai: expected ? tenggat.koreksiSampai : null,
    laporan: outcome.laporan,
    tinjauPada: reviewOf(facts, expected, outcome),
  }
}

/** A directive that holds at once asks for no report; who planned to work elsewhere gives one (R43, R44). */
function asksForReport({ moda, sumber, takDinilai }: Harapan): boolean {
  return moda === 'wfa' && sumber !== 'arahan' && !takDinilai
}

/** When time alone may change a verdict; a day that is not judged is judged once something comes in. */
function reviewOf(
  facts: DayFacts,
  expected: boolean,
  { verdict, tenggat }: { readonly verdict: Verdict; readonly tenggat: TenggatHari },
): Hari['tinjauPada'] {
  const waits = verdict.status === 'menunggu' && notJudged(facts) === null
  return expected || waits ? nextReview(facts, tenggat) : null
}

/** What is on record for a day that is not judged, with the letter or the law that it rests on. */
function recorded({ tercatat }: Harapan): Text[] {
  if (!tercatat) return []
  const { pesan, dasar } = tercatat
  return [{ id: `${pesan.id} (${dasar})`, en: `${pesan.en} (${dasar})` }]
}

function minutesOf(
  counted: Dihitung | null,
): Pick<Hari, 'terlambat' | 'pulangCepat' | 'bersih' | 'menitKerja'> {
  const none = { terlambat: 0, pulangCepat: 0 }
  const { terlambat, pulangCepat, menitKerja, bersih } = counted ?? {
    ...none,
    menitKerja: 0,
    bersih: none,
  }
  return { terlambat, pulangCepat, bersih, menitKerja }
}

/** The signals that the person's own taps show, before anything was looked at around them. */
function signalsNow(
  facts: DayFacts,
  harapan: Harapan,
  ofDay: readonly Tap[],
  policy: PolicyPresensi,
) {
  if (isHistory(harapan.takDinilai?.kode)) return []
  const dikecualikan = facts.wajib?.jenis === 'dikecualikan'
  const tempat = facts.tempat ?? { kantor: [], luar: null }
  const seen = ofDay.filter(({ id }) => facts.taps.some((tap) => tap.id === id))
  return signalsOfDay(
    { harapan, dikecualikan, tempat, ofDay: seen, semua: facts.taps },
    policy.tanda.value,
  )
}

/** The facts with what corrections that were granted put right: an excuse, a duty, a tap. */
function withCorrections(facts: DayFacts, policy: PolicyPresensi): DayFacts {
  const granted = (facts.koreksi ?? []).filter(({ status }) => status === 'disetujui')
  if (granted.length === 0) return facts
  const { tanggal } = facts
  const dasar = policy.koreksi.basis
  const excused = granted.some(({ jenis }) => jenis === 'izin')
  const duty = granted.some(({ jenis }) => jenis === 'dinas-luar')
  const taps = granted.flatMap(({ jenis, at }): Tap[] => {
    if (at === null || (jenis !== 'tap-masuk' && jenis !== 'tap-pulang')) return []
    return [{ id: `koreksi ${jenis}`, arah: jenis === 'tap-masuk' ? 'masuk' : 'pulang', at }]
  })
  return {
    ...facts,
    taps: [...facts.taps, ...taps],
    ...(excused && { izin: { pesan: EXCUSED, dasar } }),
    ...(duty && {
      cuti: [{ id: '', nip: '', jenis: 'dinas-luar', dari: tanggal, sampai: tanggal } as const],
    }),
  }
}

/** The taps of the day that count: of its work date, and not proven fake (R35). */
function tapsOfDay(facts: DayFacts, policy: PolicyPresensi): readonly Tap[] {
  const { taps, tanggal, gugur } = facts
  return taps.filter(
    (tap) => !gugur?.has(tap.id) && workDateOf(tap, facts, policy.sif.value) === tanggal,
  )
}

/** Those of an ordinary day's taps that the law lets count at the time when they were made. */
function timelyTaps(
  taps: readonly Tap[],
  { tanggal, zona }: DayFacts,
  { asal }: Harapan,
  { jendela }: PolicyPresensi,
) {
  if (!jendela || asal !== 'pola') return taps
  return tapsInWindows(taps, jendela.value, (at) => minuteOn(tanggal, at, zona))
}

/** What parts an `auto` tap of the morning from one of the evening. */
function midpointOf({ tanggal, zona }: DayFacts, { jadwal }: Harapan): number {
  return jadwal ? (jadwal.mulai + jadwal.selesai) / 2 : noonOf(tanggal, zona)
}

function situationOf(
  facts: DayFacts,
  { moda, jam, takDinilai }: Harapan,
  { masuk, pulang }: TapDihitung,
  counted: Dihitung | null,
  tenggat: TenggatHari,
): Situation {
  const { kini, koreksi = [], penetapan } = facts
  const bebas = counted?.bebas ?? { masuk: false, pulang: false }
  const excuses = koreksi.filter((one) => isPending(one) && one.at === null)
  const live = tenggat.kedaluwarsa.some((at) => kini < at)
  return {
    moda,
    dinilai: takDinilai === null,
    jam: jam !== null,
    tap: masuk !== null || pulang !== null,
    masuk: masuk !== null || bebas.masuk,
    pulang: pulang !== null || bebas.pulang,
    gangguan: bebas.masuk || bebas.pulang,
    selesai: kini >= tenggat.akhir,
    lengkap: kini >= tenggat.lengkap,
    laporan: reportState(tenggat.laporan, facts.laporan, kini),
    izin: excuses.length === 0 ? null : live ? 'menunggu' : 'kedaluwarsa',
    koreksi: koreksi.some(isPending),
    tutup: kini >= tenggat.penetapan,
    penetapan: penetapan?.putusan ?? null,
  }
}

type Shown = Pick<DayFacts, 'zona'> & Pick<Harapan, 'jadwal'> & TapDihitung

function deductions(
  costs: Costs,
  { masuk, pulang, zona }: Shown,
  counted: Dihitung | null,
  policy: PolicyPresensi,
): Potongan[] {
  if (costs === 'none' || !counted) return []
  if (costs === 'absent') return [absentDeduction(policy)]
  const { terlambat, pulangCepat, batas, bebas } = counted
  const missing = costs === 'shown-and-missing'
  const found: Potongan[] = []
  if (masuk === null && missing && !bebas.masuk) found.push(missingInDeduction(policy))
  if (masuk !== null && terlambat > 0) {
    found.push(lateDeduction(policy, terlambat, masuk, batas, zona))
  }
  if (pulang === null && missing && !bebas.pulang) found.push(missingOutDeduction(policy))
  if (pulang !== null && pulangCepat > 0) {
    found.push(earlyDeduction(policy, pulangCepat, pulang, batas, zona))
  }
  return found
}

/** Each apel that somebody present at the office did not come to; an outage over it excuses. */
function missedApel(
  { apel = [], gangguan = [], kini }: DayFacts,
  { moda }: Harapan,
  { status }: Verdict,
  taps: readonly Tap[],
  policy: PolicyPresensi,
): Potongan[] {
  if (moda !== 'kantor' || status !== 'hadir' || taps.length === 0) return []
  return apel.flatMap((one) => {
    const came = taps.some(({ at }) => at >= one.mulai && at <= one.selesai)
    const excused = gangguan.some(
      ({ dari, sampai }) => dari <= one.selesai && (sampai ?? kini) >= one.mulai,
    )
    return came || excused || !policy.apel ? [] : [apelDeduction(policy.apel, one.nama)]
  })
}

/** The day of leave that who worked on a cuti bersama gets back (R5, E13). */
function givenBack(
  { kalender, tanggal }: DayFacts,
  { asal }: Harapan,
  { status }: Verdict,
  policy: PolicyPresensi,
): Text[] {
  const collective = holidayOn(kalender, tanggal)?.jenis === 'cuti-bersama'
  if (!collective || asal !== 'sif' || status !== 'hadir') return []
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
