import type { HukumanDisiplin, Pegawai, UnitKerja } from '../pegawai/pegawai.ts'
import type { Rentang } from '../pegawai/riwayat.ts'
import { isWorkday, type Kalender } from '../shared/calendar.ts'
import { inForceOn } from '../shared/dated.ts'
import {
  daysOfMonth,
  isWithin,
  type LocalDate,
  type Month,
  monthOf,
  weekday,
} from '../shared/local-date.ts'
import { isInMasa } from '../shared/masa.ts'
import { type Refusal, refusalsOf } from '../shared/rule.ts'
import type { Layanan, WfaFacts } from './facts.ts'
import { isBerlokasi, isDiLuarKantor, isTerkuota, type JenisWfa } from './jenis.ts'
import {
  type FilingFacts,
  judgeFiling,
  judgePerson,
  type SituasiHari,
  sentHomeOn,
  type WfaEditions,
} from './judge-filing.ts'
import { headcountOf } from './kelayakan.ts'
import type { KetentuanWfa } from './ketentuan.ts'
import type { PolicyWfa } from './rules/index.ts'
import { quotaPlaces } from './rules/kuota.ts'
import { floorOn } from './rules/minimum-kantor.ts'

/** Clauses that override a law. */
export interface KlausaPengganti {
  readonly wfa: Partial<PolicyWfa>
  readonly ketentuan?: Partial<KetentuanWfa> | undefined
}

/** Returns the editions of a regency with some clauses overridden from a day on. */
export function editionsWith(
  editions: WfaEditions,
  sejak: LocalDate,
  { wfa, ketentuan }: KlausaPengganti,
): WfaEditions {
  const trialOf = ({ policy }: WfaEditions[number], since: LocalDate) => ({
    since,
    policy: {
      ...policy,
      wfa: { ...policy.wfa, ...wfa },
      ketentuan: { ...policy.ketentuan, ...ketentuan },
    },
  })
  const start = trialOf(inForceOn(editions, sejak), sejak)
  const before = editions.filter(({ since }) => since < sejak)
  const after = editions.filter(({ since }) => since > sejak)
  const [first = start, ...rest] = [
    ...before,
    start,
    ...after.map((one) => trialOf(one, one.since)),
  ]
  return [first, ...rest]
}

/** A person of the unit during one record, with the other facts that the rules use. */
export interface Orang extends Pick<WfaFacts, 'kriteria' | 'kesiapan'>, Rentang {
  readonly pegawai: Pegawai
}

/** A day that somebody holds. */
export interface HariPegang {
  readonly nip: string
  readonly tanggal: LocalDate
  readonly jenis: JenisWfa
}

/** A request of the month and its live days. */
export interface Ajuan
  extends Pick<
    WfaFacts,
    'jenis' | 'rencana' | 'jam' | 'bukti' | 'lokasi' | 'hariDiminta' | 'hariIni'
  > {
  readonly id: string
  readonly nip: string
}

/** One unit's month as it was: the facts that two laws are applied to. */
export interface UnitBulan {
  readonly bulan: Month
  readonly unit: UnitKerja
  /** The people of the unit: one row for each record that holds in the month. */
  readonly orang: readonly Orang[]
  readonly kasus: readonly HukumanDisiplin[]
  readonly layanan: readonly Layanan[]
  readonly kalender: Kalender
  /** Since when the unit uses Luwes, as of a day: earlier days are skipped. */
  readonly masaPakai: WfaFacts['masaPakai']
  /** The state of the unit in the waves on a day. */
  readonly gelombang: WfaFacts['gelombang']
  /** Days held by letter, or by requests of other months. */
  readonly tetap: readonly HariPegang[]
  /** Leave and duty elsewhere in the month. */
  readonly pergi: readonly { readonly nip: string; readonly tanggal: LocalDate }[]
  /** Oldest first, as they were filed. */
  readonly ajuan: readonly Ajuan[]
}

/**
 * A person whose outcome differs between the two laws: in one of their requests, or (`null`) in
 * whether they may request.
 */
export interface Perubahan {
  readonly nip: string
  readonly nama: string
  readonly unitKerja: string
  readonly pengajuan: string | null
  readonly hari: readonly LocalDate[]
  /**
   * The rules that refuse: of today's law for those who gain, of the tried one for those who lose.
   */
  readonly aturan: readonly Refusal[]
}

/** A day of a unit whose granted days break the tried law: above the cap, or below the floor. */
export interface Pelanggaran {
  readonly unitKerja: string
  readonly namaUnit: string
  readonly tanggal: LocalDate
  readonly kode: 'wfa.kuota' | 'wfa.minimum-kantor'
  readonly batas: number
  readonly nyata: number
}

/** The effect of a change of the law on a unit's month. */
export interface Dampak {
  readonly untung: readonly Perubahan[]
  readonly rugi: readonly Perubahan[]
  readonly melanggar: readonly Pelanggaran[]
}

/** Tries a law on one unit's month, and compares it with the current law. Nothing is changed. */
export function simulateUnit(month: UnitBulan, now: WfaEditions, tried: WfaEditions): Dampak {
  const before = verdictsOf(month, now)
  const after = verdictsOf(month, tried)
  const differing = (own: readonly Verdict[], other: readonly Verdict[]) =>
    own.flatMap(({ refusals, ...about }, at) =>
      refusals.length > 0 && other[at]?.refusals.length === 0
        ? [{ ...about, aturan: refusals }]
        : [],
    )
  return {
    untung: differing(before, after),
    rugi: differing(after, before),
    melanggar: breachesOf(month, tried),
  }
}

interface Verdict extends Omit<Perubahan, 'aturan'> {
  readonly refusals: readonly Refusal[]
}

/** Returns every person and every request of the month, with the refusals of one law. */
function verdictsOf(month: UnitBulan, editions: WfaEditions): Verdict[] {
  const workdays = workdaysOf(month)
  const people = Map.groupBy(month.orang, ({ pegawai }) => pegawai.nip)
  const persons = [...people.values()].flatMap((records) => {
    const [one] = records
    if (!one) return []
    const { pegawai } = one
    const hariDiminta = workdays.filter((day) => recordOf(records, day) !== undefined)
    const hukuman = month.kasus.filter(({ nip }) => nip === pegawai.nip)
    const pada = (day: LocalDate) => situationOn(month, records, one, day)
    const findings = judgePerson({ pada, jenis: 'rumah', hukuman, hariDiminta }, editions)
    return [{ ...entryOf(pegawai, null, []), refusals: refusalsOf(findings) }]
  })
  return [...persons, ...replay(month, editions)]
}

function recordOf(records: readonly Orang[], day: LocalDate): Orang | undefined {
  return records.find(({ dari, sampai }) => isWithin(day, dari, sampai))
}

/** Returns the record of a person on a day; the first one when none holds. */
function situationOn(
  { unit }: UnitBulan,
  records: readonly Orang[],
  first: Orang,
  day: LocalDate,
): SituasiHari {
  const { dari, pegawai, kriteria } = recordOf(records, day) ?? first
  // Days on which the person is in no known unit are not asked for here.
  return { sejak: dari, pegawai, unit, kriteria, bekerja: true }
}

function peopleOn({ orang }: UnitBulan, day: LocalDate): Pegawai[] {
  return orang
    .filter(({ dari, sampai }) => isWithin(day, dari, sampai))
    .map(({ pegawai }) => pegawai)
}

function entryOf(
  { nip, nama, unitKerja }: Pegawai,
  pengajuan: string | null,
  hari: readonly string[],
) {
  return { nip, nama, unitKerja, pengajuan, hari }
}

/**
 * Files the month's requests again, in their order: a refused request holds no day for the next.
 */
function replay(month: UnitBulan, editions: WfaEditions): Verdict[] {
  const held = [...month.tetap]
  const people = Map.groupBy(month.orang, ({ pegawai }) => pegawai.nip)
  return month.ajuan.flatMap((whole) => {
    const records = people.get(whole.nip) ?? []
    const [one] = records
    const asked = { ...whole, hariDiminta: daysHere(month, whole, records) }
    if (!one || asked.hariDiminta.length === 0) return []
    const { aturan } = judgeFiling(factsOf(month, held, records, one, asked), editions)
    const refusals = refusalsOf(aturan)
    if (refusals.length === 0) held.push(...daysOf(asked))
    return [{ ...entryOf(one.pegawai, asked.id, asked.hariDiminta), refusals }]
  })
}

/**
 * Returns the days of a request on which the applicant belongs to the unit; days of other months
 * are included.
 */
function daysHere(
  { bulan }: UnitBulan,
  { hariDiminta }: Ajuan,
  records: readonly Orang[],
): LocalDate[] {
  return hariDiminta.filter((day) => monthOf(day) !== bulan || recordOf(records, day) !== undefined)
}

function daysOf({ nip, jenis, hariDiminta }: Ajuan): HariPegang[] {
  return hariDiminta.map((tanggal) => ({ nip, jenis, tanggal }))
}

function factsOf(
  month: UnitBulan,
  held: readonly HariPegang[],
  records: readonly Orang[],
  first: Orang,
  asked: Ajuan,
): FilingFacts {
  const { nip } = asked
  const own = held.filter((one) => one.nip === nip)
  const days = (test: (jenis: JenisWfa) => boolean) =>
    own.filter(({ jenis }) => test(jenis)).map(({ tanggal }) => tanggal)
  const on = <Told>(tell: (tanggal: LocalDate) => Told) =>
    new Map(asked.hariDiminta.map((tanggal) => [tanggal, tell(tanggal)]))
  return {
    ...asked,
    pada: (day) => situationOn(month, records, first, day),
    kesiapan: first.kesiapan,
    kalender: month.kalender,
    masaPakai: month.masaPakai,
    gelombang: month.gelombang,
    kasus: month.kasus,
    layanan: () => month.layanan,
    hariBerjalan: days(isBerlokasi),
    hariLokasiLain: days((jenis) => jenis === 'lokasi-lain'),
    hariLain: days((jenis) => !isBerlokasi(jenis)),
    hariIbu: days((jenis) => jenis === 'ulang-tahun-ibu'),
    rekan: (day) => peopleOn(month, day),
    terpakai: on((tanggal) => placesOn(month, held, tanggal)),
    pergi: on((tanggal) => awayOn(month, held, tanggal)),
    // Facts that no clause changes, and that were checked when the request was filed.
    cuti: new Map(),
    dirumahkan: new Set(),
    kra: null,
  }
}

function placesOn(month: UnitBulan, held: readonly HariPegang[], date: LocalDate): number {
  const here = new Set(peopleOn(month, date).map(({ nip }) => nip))
  const there = held.filter(({ tanggal, jenis }) => tanggal === date && isTerkuota(jenis))
  return new Set(there.map(({ nip }) => nip).filter((nip) => here.has(nip))).size
}

/**
 * Returns the people of the unit who are off site on a day: by a kind off site, by leave, by duty
 * elsewhere.
 */
function awayOn({ pergi }: UnitBulan, held: readonly HariPegang[], date: LocalDate): Set<string> {
  const elsewhere = held.filter(({ jenis }) => isDiLuarKantor(jenis))
  const away = [...elsewhere, ...pergi].filter(({ tanggal }) => tanggal === date)
  return new Set(away.map(({ nip }) => nip))
}

function workdaysOf({ bulan, kalender, masaPakai }: UnitBulan): LocalDate[] {
  return daysOfMonth(bulan).filter(
    (day) => isInMasa(day, masaPakai(day)) && isWorkday(kalender, day),
  )
}

/**
 * Returns the days on which the granted requests exceed the tried cap or leave too few people on
 * site.
 */
function breachesOf(month: UnitBulan, editions: WfaEditions): Pelanggaran[] {
  const granted = [...month.tetap, ...month.ajuan.flatMap(daysOf)]
  const { kode: unitKerja, nama: namaUnit } = month.unit
  return workdaysOf(month).flatMap((tanggal) => {
    const gone = granted.some((one) => one.tanggal === tanggal && isDiLuarKantor(one.jenis))
    if (!gone) return []
    const rekan = peopleOn(month, tanggal)
    const taken = placesOn(month, granted, tanggal)
    const { wfa } = inForceOn(editions, tanggal).policy
    const about = { unitKerja, namaUnit, tanggal }
    const found: Pelanggaran[] = []
    const quota = wfa['wfa.kuota']
    if (quota) {
      const layak = headcountOf(rekan, month.kasus, month.unit, wfa)(tanggal)
      const batas = quotaPlaces(layak, quota.value)
      if (taken > batas) found.push({ ...about, kode: 'wfa.kuota', batas, nyata: taken })
    }
    const least = wfa['wfa.minimum-kantor']
    if (least) {
      const windows = month.layanan.filter(({ hari }) => hari.includes(weekday(tanggal)))
      const minimum = Math.max(0, ...windows.map((window) => window.minimum))
      const batas = floorOn({ minimum }, least.value)
      const away = awayOn(month, granted, tanggal)
      const scheme = sentHomeOn(rekan, month.unit, month.kalender, editions, tanggal)
      const gone = new Set([...away, ...scheme])
      const nyata = rekan.filter(({ nip }) => !gone.has(nip)).length
      if (nyata < batas) found.push({ ...about, kode: 'wfa.minimum-kantor', batas, nyata })
    }
    return found
  })
}
