import { canonicalJson } from '../shared/canonical.ts'
import { addDays, daysBetween, type LocalDate } from '../shared/local-date.ts'
import type { Instant } from '../shared/local-time.ts'
import type { Masa } from '../shared/masa.ts'

/** One message about a person or a unit, as its source sent it. */
export interface Kabar<Data> {
  /** When the source wrote it: of two messages about one day the later one stands. */
  readonly pada: Instant
  /** The local day of `pada`, in the zone of the unit. */
  readonly hari: LocalDate
  /** `berlakuSejak` as sent; `null` where the message names no day. */
  readonly sejak: LocalDate | null
  readonly data: Data
}

/** A record with the days on which it holds, both ends included. */
export interface Catatan<Data> extends Masa {
  readonly data: Data
  /** When its source wrote it. */
  readonly pada: Instant
}

/** What a kind of record needs said of it, so that its messages can be put in order (R75). */
export interface JenisRiwayat<Data> {
  /** The facts that have a date: a message that changes none of them is no news. */
  readonly bertanggal: (data: Data) => unknown
  /**
   * Returns the day from which a message holds that names none, where the record that held on the day
   * of the message was `before`; `null` where it holds from the day of the message.
   */
  readonly sejakBaku: (data: Data, before: Data | null) => LocalDate | null
}

/** A message with the day from which it holds. */
interface Berlaku<Data> extends Kabar<Data> {
  readonly mulai: LocalDate
}

/** A record that begins on a day. */
export interface CatatanSejak<Data> extends Catatan<Data> {
  readonly dari: LocalDate
}

/**
 * Returns the records that some messages make, in the order of time, without gaps: each holds until the day
 * before the next, the last one for ever (R75). The order of arrival decides nothing.
 */
export function recordsOf<Data>(
  kabar: readonly Kabar<Data>[],
  jenis: JenisRiwayat<Data>,
): CatatanSejak<Data>[] {
  const standing = standingOf(kabar, jenis)
  return standing.map(({ data, pada, mulai }, index) => {
    const next = standing[index + 1]
    return { data, pada, dari: mulai, sampai: next ? addDays(next.mulai, -1) : null }
  })
}

/** The messages that stand, by the day from which they hold. */
function standingOf<Data>(
  kabar: readonly Kabar<Data>[],
  jenis: JenisRiwayat<Data>,
): Berlaku<Data>[] {
  let standing: Berlaku<Data>[] = []
  for (const one of inOrder(kabar)) {
    const mulai = startOf(one, standing, jenis)
    if (mulai === null) continue
    const others = standing.filter((other) => other.mulai !== mulai)
    standing = [...others, { ...one, mulai }].sort((a, b) => (a.mulai < b.mulai ? -1 : 1))
  }
  return standing
}

/** Messages in the order in which their source wrote them; one that names no day comes first. */
function inOrder<Data>(kabar: readonly Kabar<Data>[]): Kabar<Data>[] {
  return [...kabar].sort(
    (a, b) =>
      a.pada - b.pada ||
      compare(a.sejak ?? '', b.sejak ?? '') ||
      compare(canonicalJson(a.data), canonicalJson(b.data)),
  )
}

function compare(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}

/** The day from which a message holds; `null` where it is no news. */
function startOf<Data>(
  { sejak, hari, data }: Kabar<Data>,
  earlier: readonly Berlaku<Data>[],
  { bertanggal, sejakBaku }: JenisRiwayat<Data>,
): LocalDate | null {
  if (sejak !== null) return sejak
  const before = earlier.findLast(({ mulai }) => mulai <= hari) ?? earlier[0]
  if (before && sameAs(bertanggal(before.data), bertanggal(data))) return null
  return sejakBaku(data, before?.data ?? null) ?? hari
}

function sameAs(one: unknown, other: unknown): boolean {
  return canonicalJson(plain(one)) === canonicalJson(plain(other))
}

/** A value as JSON keeps it: without what is `undefined`. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}

/** The record of a day; `undefined` where none holds on it. */
export function recordOn<Data>(
  records: readonly Catatan<Data>[],
  date: LocalDate,
): Catatan<Data> | undefined {
  return records.find(
    ({ dari, sampai }) => (dari === null || dari <= date) && (sampai === null || date <= sampai),
  )
}

/**
 * Returns the days of a range on which something differs between two histories, in order. `on` gives what
 * matters of a day.
 */
export function daysThatDiffer<Data>(
  before: readonly Catatan<Data>[],
  after: readonly Catatan<Data>[],
  range: { readonly dari: LocalDate; readonly sampai: LocalDate },
  on: (record: Catatan<Data> | undefined) => unknown,
): LocalDate[] {
  return daysBetween(range.dari, range.sampai).filter(
    (date) => !sameAs(on(recordOn(before, date)), on(recordOn(after, date))),
  )
}
