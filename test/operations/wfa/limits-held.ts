import { expect } from 'vitest'
import { weekday, weekOf } from '../../../src/domain/shared/local-date.ts'
import {
  isBerlokasi,
  isDiLuarKantor,
  isTerkuota,
  type JenisWfa,
} from '../../../src/domain/wfa/jenis.ts'
import { overallStatus, type StatusPengajuan } from '../../../src/domain/wfa/pengajuan.ts'
import type { TestApp } from '../../support/app.ts'
import { FIELD, FLOORS, LIMITS, PEOPLE, SCHEME } from './limits-unit.ts'

interface HeldDay {
  /** The request or roster that gave the day; `null` where a letter from outside did. */
  readonly id: string | null
  readonly nip: string
  readonly tanggal: string
  readonly jenis: JenisWfa
  /** The number of the letter; requests have none. */
  readonly surat?: string
}

/** What the people of the unit hold at one moment, and what was decided outside. */
export interface Moment {
  /** Days that Luwes gave, by request or roster. */
  readonly given: readonly HeldDay[]
  readonly letters: readonly HeldDay[]
  readonly leave: readonly { readonly nip: string; readonly tanggal: string }[]
  /** Directives, oldest first: `hidup` is 1 until one is undone. */
  readonly directives: readonly {
    readonly id: string
    readonly tanggal: string
    readonly jenis: string
    readonly hidup: number
  }[]
}

const json = (fields: string) =>
  `json_group_array(json_object(${fields
    .split(' ')
    .map((one) => `'${one}', ${one}`)
    .join(', ')}))`

/** Reads the moment, in one statement. */
export async function momentOf(luwes: TestApp): Promise<Moment> {
  const [row] = await luwes.rows(`SELECT
    (SELECT ${json('id nip tanggal jenis')} FROM (SELECT pengajuan_id AS id, nip, tanggal, jenis
      FROM pengajuan_hari WHERE hidup = 1)) AS requests,
    (SELECT ${json('id nip tanggal jenis surat')} FROM (SELECT roster_id AS id, nip, tanggal, jenis,
      nomor_surat AS surat FROM wfa_ditetapkan)) AS letters,
    (SELECT ${json('nip tanggal')} FROM (SELECT nip, dari AS tanggal FROM cuti WHERE batal = 0)) AS leave,
    (SELECT ${json('id tanggal jenis hidup')} FROM (SELECT a.id, h.tanggal, a.jenis, h.hidup FROM arahan_hari h
      JOIN arahan a ON a.id = h.arahan_id ORDER BY a.pada, a.rowid)) AS directives`)
  const of = (column: string) => JSON.parse(String(row?.[column]))
  const letters: HeldDay[] = of('letters')
  return {
    given: [...of('requests'), ...letters.filter(({ id }) => id !== null)],
    letters: letters.filter(({ id }) => id === null),
    leave: of('leave'),
    directives: of('directives'),
  }
}

const keyOf = ({ id, nip, tanggal }: HeldDay) => `${id} ${nip} ${tanggal}`
const unique = (held: readonly { readonly nip: string }[]) =>
  new Set(held.map(({ nip }) => nip)).size
const directivesOn = ({ directives }: Moment, day: string) =>
  directives.filter(({ tanggal }) => tanggal === day)

/**
 * Checks two moments against the law. What Luwes granted is never over a limit, and what it granted
 * between them left room beside all that existed throughout, whoever decided it.
 */
export function expectWithinLimits(earlier: Moment, after: Moment): void {
  // A letter that another one replaced meanwhile may have gone before a day was given.
  const still = new Set(after.letters.map((one) => JSON.stringify(one)))
  const letters = earlier.letters.filter((one) => still.has(JSON.stringify(one)))
  const before = { ...earlier, letters }
  const known = new Set(before.given.map(keyOf))
  const fresh = after.given.filter((one) => !known.has(keyOf(one)))
  const days = after.given.map(({ nip, tanggal }) => `${nip} ${tanggal}`)
  expect(new Set(days).size, 'a day that somebody was given twice').toBe(days.length)
  for (const day of new Set(after.given.map(({ tanggal }) => tanggal))) {
    expectPlaces(before, after, fresh, day)
    expectFloor(before, after, fresh, day)
  }
  for (const nip of PEOPLE) expectSpans(before, after, fresh, nip)
}

/** Returns whether letters brought more people onto a day than the unit has places. */
export function isOverCap({ given, letters }: Moment): boolean {
  const held = [...given, ...letters].filter(({ jenis }) => isTerkuota(jenis))
  const byDay = [...Map.groupBy(held, ({ tanggal }) => tanggal).values()]
  return letters.length > 0 && byDay.some((holders) => unique(holders) > LIMITS.places)
}

/** Expects the cap to hold: keadaan khusus holds a place, but is weighed by who decides and may be one too many. */
function expectPlaces(before: Moment, after: Moment, fresh: readonly HeldDay[], day: string): void {
  const on = (held: readonly HeldDay[]) => held.filter(({ tanggal }) => tanggal === day)
  const bound = on(after.given).filter(({ jenis }) => isBerlokasi(jenis))
  expect(unique(bound)).toBeLessThanOrEqual(LIMITS.places)
  if (!on(fresh).some(({ jenis }) => isBerlokasi(jenis))) return
  const ids = new Set(after.given.map(keyOf))
  const stood = on([...before.letters, ...before.given.filter((one) => ids.has(keyOf(one)))])
  const holders = stood.filter(({ jenis }) => isTerkuota(jenis))
  expect(unique([...bound, ...holders])).toBeLessThanOrEqual(LIMITS.places)
}

/** Expects the floor to hold: whatever takes somebody off the site counts, and a directive home empties it. */
function expectFloor(before: Moment, after: Moment, fresh: readonly HeldDay[], day: string): void {
  const floor = FLOORS[weekday(day)] ?? 0
  const off = (held: readonly HeldDay[]) =>
    held.filter(({ tanggal, jenis }) => tanggal === day && isDiLuarKantor(jenis))
  const scheme = day === SCHEME ? PEOPLE.filter((nip) => nip !== FIELD).map((nip) => ({ nip })) : []
  const given = off(after.given)
  if (given.length > 0) {
    expect(PEOPLE.length - unique([...given, ...scheme])).toBeGreaterThanOrEqual(floor)
  }
  if (off(fresh).length === 0 || floor === 0) return
  const leave = before.leave.filter(({ tanggal }) => tanggal === day)
  const away = unique([...given, ...off(before.letters), ...leave, ...scheme])
  expect(PEOPLE.length - away).toBeGreaterThanOrEqual(floor)
  const then = directivesOn(before, day)
  const now = directivesOn(after, day)
  // A directive that was issued or undone meanwhile may have come before or after the day was given.
  if (JSON.stringify(then) !== JSON.stringify(now)) return
  expect(now.findLast(({ hidup }) => hidup === 1)?.jenis).not.toBe('rumah')
}

/**
 * Expects the limits of days per week, month and year by location to hold. The week includes
 * mandated days, without those that field staff spend at another place.
 */
function expectSpans(before: Moment, after: Moment, fresh: readonly HeldDay[], nip: string): void {
  const mandated = nip === FIELD ? [] : [SCHEME]
  const inWeek = (jenis: JenisWfa) =>
    isBerlokasi(jenis) && !(nip === FIELD && jenis === 'lokasi-lain')
  const spans = [
    { of: weekOf, limit: LIMITS.week, also: mandated, counts: inWeek },
    { of: (day: string) => day.slice(0, 7), limit: LIMITS.month, also: [], counts: isBerlokasi },
    { of: (day: string) => day.slice(0, 4), limit: LIMITS.year, also: [], counts: isBerlokasi },
  ]
  for (const { of, limit, also, counts } of spans) {
    const own = (held: readonly HeldDay[]) =>
      held.filter((one) => one.nip === nip && counts(one.jenis)).map(({ tanggal }) => tanggal)
    for (const span of new Set(own(after.given).map(of))) {
      const within = (days: readonly string[]) => new Set(days.filter((day) => of(day) === span))
      const given = [...own(after.given), ...also]
      expect(within(given).size).toBeLessThanOrEqual(limit)
      if (within(own(fresh)).size === 0) continue
      expect(within([...given, ...own(before.letters)]).size).toBeLessThanOrEqual(limit)
    }
  }
}

const OPEN: readonly StatusPengajuan[] = ['diajukan', 'direkomendasikan']

/** What each step makes of the days that it names, and from which states. */
const DIAGRAM: Readonly<Record<string, readonly [readonly StatusPengajuan[], StatusPengajuan]>> = {
  rekomendasi: [['diajukan'], 'direkomendasikan'],
  setuju: [OPEN, 'disetujui'],
  tolak: [OPEN, 'ditolak'],
  kembalikan: [OPEN, 'dikembalikan'],
  batal: [[...OPEN, 'disetujui'], 'dibatalkan'],
  cabut: [['disetujui'], 'dicabut'],
  kedaluwarsa: [OPEN, 'kedaluwarsa'],
}

interface Story {
  readonly id: string
  readonly status: StatusPengajuan
  readonly hari: readonly {
    readonly tanggal: string
    readonly status: StatusPengajuan
    readonly hidup: number
  }[]
  readonly riwayat: readonly { readonly keputusan: string; readonly hari: readonly string[] }[]
}

/** Returns every request with its days and its history. */
export async function requestsOf(luwes: TestApp): Promise<readonly Story[]> {
  const rows = await luwes.rows(`SELECT id, status,
    (SELECT ${json('tanggal status hidup')} FROM pengajuan_hari h WHERE h.pengajuan_id = p.id) AS hari,
    (SELECT json_group_array(json_object('keputusan', keputusan, 'hari', json(hari))) FROM (
      SELECT keputusan, hari FROM keputusan k WHERE k.pengajuan_id = p.id ORDER BY urut)) AS riwayat
    FROM pengajuan p`)
  return rows.map(({ id, status, hari, riwayat }) => ({
    id: String(id),
    // Safe because the column holds nothing else.
    status: status as StatusPengajuan,
    hari: JSON.parse(String(hari)),
    riwayat: JSON.parse(String(riwayat)),
  }))
}

/** Tells a request's history again: each step keeps to the diagram, and it ends in what is stored. */
export function expectInDiagram({ id, status, hari, riwayat }: Story): void {
  const states = new Map<string, StatusPengajuan>()
  let last: StatusPengajuan = 'diajukan'
  for (const { keputusan, hari: days } of riwayat) {
    if (keputusan === 'ajukan') for (const day of days) states.set(day, 'diajukan')
    const [from, to] = DIAGRAM[keputusan] ?? []
    if (!from || !to) continue
    last = to
    for (const day of days) {
      expect(from, `${id}: ${keputusan}`).toContain(states.get(day))
      states.set(day, to)
    }
  }
  const live = (one: string) => ['diajukan', 'direkomendasikan', 'disetujui'].includes(one)
  for (const day of hari) {
    expect(day.status).toBe(states.get(day.tanggal))
    expect(day.hidup).toBe(live(day.status) ? 1 : 0)
  }
  expect([...states.keys()].sort()).toEqual(hari.map(({ tanggal }) => tanggal).sort())
  expect(status).toBe(overallStatus(hari, last))
}
