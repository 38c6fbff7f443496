import { canonicalJson } from '../shared/canonical.ts'
import { addDays, type LocalDate } from '../shared/local-date.ts'
import type { Instant } from '../shared/local-time.ts'
import type { Masa } from '../shared/masa.ts'

/** One message about a person or a unit, as its source sent it. */
export interface Kabar<Data> {
  /** When the source wrote it: of two messages for one day the later one counts. */
  readonly pada: Instant
  /** The local day of `pada`, in the zone of the unit. */
  readonly hari: LocalDate
  /** `berlakuSejak` as sent; `null` where the message names no day. */
  readonly sejak: LocalDate | null
  readonly data: Data
}

/** A range of days, both ends included. */
export interface Rentang {
  readonly dari: LocalDate
  readonly sampai: LocalDate
}

/** A record with the days on which it holds, both ends included. */
export interface Catatan<Data> extends Masa {
  readonly data: Data
}

/** The rules of a kind of record that put its messages in order (R75). */
export interface JenisRiwayat<Data> {
  /** The dated facts: a message that changes none of them is no news. */
  readonly bertanggal: (data: Data) => unknown
  /**
   * Returns the first day of a message that names none. `before` is the record that held on the day
   * of the message. `null` when it holds from the day of the message.
   */
  readonly sejakBaku: (data: Data, before: Data | null) => LocalDate | null
}

/** A message with its first day. */
interface KabarBerlaku<Data> {
  readonly kabar: Kabar<Data>
  readonly mulai: LocalDate
}

/** A record with the message behind it. */
export interface CatatanSejak<Data> extends Catatan<Data> {
  readonly dari: LocalDate
  readonly kabar: Kabar<Data>
}

/**
 * Returns the records that some messages produce, in order of time, without gaps (R75). Each holds
 * until the day before the next, the last one for ever. The order of arrival does not matter.
 */
export function recordsOf<Data>(
  kabar: readonly Kabar<Data>[],
  jenis: JenisRiwayat<Data>,
): CatatanSejak<Data>[] {
  const { standing } = readMessages(kabar, jenis)
  return standing.map(({ kabar: one, mulai }, index) => {
    const next = standing[index + 1]
    const sampai = next ? addDays(next.mulai, -1) : null
    return { data: one.data, kabar: one, dari: mulai, sampai }
  })
}

/**
 * Returns the messages older than `sebelum` that say nothing new and never will. The newest message
 * about a person or unit is never one of them.
 */
export function spentOf<Data>(
  kabar: readonly Kabar<Data>[],
  jenis: JenisRiwayat<Data>,
  sebelum: Instant,
): Kabar<Data>[] {
  const newest = inOrder(kabar).at(-1)
  return readMessages(kabar, jenis).repeats.filter((one) => one !== newest && one.pada < sebelum)
}

/** Returns the messages that count, by their first day, and those that say nothing new. */
function readMessages<Data>(kabar: readonly Kabar<Data>[], jenis: JenisRiwayat<Data>) {
  const repeats: Kabar<Data>[] = []
  let standing: KabarBerlaku<Data>[] = []
  for (const one of inOrder(kabar)) {
    if (isRepeat(one, standing, jenis)) {
      repeats.push(one)
      continue
    }
    const mulai = startOf(one, standing, jenis)
    const others = standing.filter((other) => other.mulai !== mulai)
    standing = [...others, { kabar: one, mulai }].sort((a, b) => (a.mulai < b.mulai ? -1 : 1))
  }
  return { standing, repeats }
}

/**
 * Returns messages in the order in which their source wrote them; at the same moment, one without a
 * day comes first.
 */
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

/** Returns whether a message without a day changes nothing that held on its day. */
function isRepeat<Data>(
  { sejak, hari, data }: Kabar<Data>,
  earlier: readonly KabarBerlaku<Data>[],
  { bertanggal }: JenisRiwayat<Data>,
): boolean {
  const held = dataOn(hari, earlier)
  return sejak === null && held !== null && sameAs(bertanggal(held), bertanggal(data))
}

/** Returns the first day of a message. */
function startOf<Data>(
  { sejak, hari, data }: Kabar<Data>,
  earlier: readonly KabarBerlaku<Data>[],
  { sejakBaku }: JenisRiwayat<Data>,
): LocalDate {
  return sejak ?? sejakBaku(data, dataOn(hari, earlier)) ?? hari
}

/** Returns the data that held on a day, or the first known; `null` when there is none. */
function dataOn<Data>(day: LocalDate, earlier: readonly KabarBerlaku<Data>[]): Data | null {
  const held = earlier.findLast(({ mulai }) => mulai <= day) ?? earlier[0]
  return held?.kabar.data ?? null
}

function sameAs(one: unknown, other: unknown): boolean {
  return canonicalJson(plain(one)) === canonicalJson(plain(other))
}

/** Returns a value as JSON stores it: without `undefined`. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}

/** Returns the record of a day; `undefined` when there is none. */
export function recordOn<Data>(
  records: readonly Catatan<Data>[],
  date: LocalDate,
): Catatan<Data> | undefined {
  return records.find(
    ({ dari, sampai }) => (dari === null || dari <= date) && (sampai === null || date <= sampai),
  )
}

/**
 * Returns the spans of a range in which two histories differ, in order. `on` selects the data to
 * compare.
 */
export function spansThatDiffer<Data>(
  before: readonly Catatan<Data>[],
  after: readonly Catatan<Data>[],
  range: Rentang,
  on: (record: Catatan<Data> | undefined) => unknown,
): Rentang[] {
  return stretches([...before, ...after], range)
    .filter(({ dari }) => !sameAs(on(recordOn(before, dari)), on(recordOn(after, dari))))
    .reduce<Rentang[]>(addSpan, [])
}

/** Splits a range into stretches within which no record begins or ends. */
function stretches(records: readonly Masa[], { dari, sampai }: Rentang): Rentang[] {
  const begins = records.flatMap((one) => [
    one.dari ?? dari,
    one.sampai === null ? dari : addDays(one.sampai, 1),
  ])
  const inside = begins.filter((day) => day > dari && day <= sampai)
  const days = dari <= sampai ? [...new Set([dari, ...inside])].sort() : []
  return days.map((day, index) => {
    const next = days[index + 1]
    return { dari: day, sampai: next === undefined ? sampai : addDays(next, -1) }
  })
}

/** Adds a span to some; one that follows the last without a gap extends it. */
function addSpan(spans: Rentang[], span: Rentang): Rentang[] {
  const last = spans.at(-1)
  if (!last || addDays(last.sampai, 1) !== span.dari) return [...spans, span]
  return [...spans.slice(0, -1), { dari: last.dari, sampai: span.sampai }]
}
