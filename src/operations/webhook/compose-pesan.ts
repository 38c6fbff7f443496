import { calendarEntered } from '../../db/presensi/kalender.ts'
import { markOf, moveMark, putMark } from '../../db/sistem/penanda.ts'
import {
  eventsToTell,
  forgetPesan,
  type KejadianBerpesan,
  lastPlace,
  reportsDue,
} from '../../db/webhook/pesan.ts'
import { bkdToTell, requestsSince, standInsOn } from '../../db/webhook/ringkasan.ts'
import { peopleOn } from '../../db/wfa/arahan.ts'
import type { Deps } from '../../deps.ts'
import {
  draftOfLaporan,
  draftsOf,
  draftsOfArahan,
  KEJADIAN_BERPESAN,
  KEJADIAN_UNIT,
  type KejadianArahan,
  type KejadianLalu,
} from '../../domain/pesan.ts'
import { addWorkdays } from '../../domain/shared/calendar.ts'
import { addDays } from '../../domain/shared/local-date.ts'
import {
  clockTime,
  type Instant,
  instantAt,
  localDate,
  minuteOn,
} from '../../domain/shared/local-time.ts'
import { draftsOfUrgent } from '../../domain/webhook/ringkasan.ts'
import type { DraftPesan } from '../../domain/webhook/siapkan-pesan.ts'
import { calendarFrom } from '../shared/calendar.ts'
import { FROM } from './compose-ringkasan.ts'
import { penerimaFrom, recipientsOf, recordPesan } from './record-pesan.ts'

/** The position in the outbox up to which people were told. */
const MARK = 'pesan'

/** The most events of one part, and the most parts of a run; the next run continues. */
const PART = 500
const PARTS = 20

/** The events that people are told of. */
const TOLD = [...KEJADIAN_BERPESAN, ...KEJADIAN_UNIT]

/** How many people are handled at once. */
const PEOPLE = 500

/** How long before its deadline a report is reminded of. */
const SOON_MS = 5 * 3_600_000

/** For how many days back reports may be due. */
const DAYS_BACK = 7

/** How many days messages are kept, so that a person can see what they were told. */
const KEPT_DAYS = 90
const DAY_MS = 24 * 3_600_000

/**
 * Writes the messages to people outside the portal. They are about events since the last run,
 * reports that are due soon, and requests too urgent for the next digest. Three round trips per
 * part. Run twice, at once or after a stop, it tells nothing twice: the event and the person make a
 * message unique.
 */
export async function composePesan(deps: Deps): Promise<{ readonly composed: number }> {
  const kini = deps.now()
  let composed = 0
  for (let part = 0; part < PARTS; part += 1) {
    const told = await tellPart(deps, kini)
    composed += told.stored
    if (told.done) break
  }
  composed += await tellReports(deps, kini)
  composed += await tellUrgent(deps, kini)
  await deps.db.write(forgetPesan(kini - KEPT_DAYS * DAY_MS, PART))
  return { composed }
}

async function tellPart(deps: Deps, kini: Instant) {
  const { db } = deps
  const [[mark], [last]] = await db.read([markOf(db, MARK), lastPlace(db)])
  const end = last?.urut ?? 0
  if (!mark) {
    // Events before the first run are not news.
    await db.write([putMark(db, MARK, end)])
    return { stored: 0, done: true }
  }
  // An outbox that was restored may end before the mark.
  if (end <= mark.nilai) return { stored: 0, done: true }
  const [events] = await db.read([eventsToTell(db, TOLD, mark.nilai, PART)])
  const upto = events.length === PART ? (events.at(-1)?.urut ?? end) : end
  const all = events.map(readEvent)
  const drafts = [
    ...all.flatMap((event) => draftsOf(event, deps.zona)),
    ...(await draftsOfUnits(deps, all)),
  ]
  const stored = await storeFor(deps, drafts, kini, [moveMark(MARK, mark.nilai, upto)])
  return { stored, done: events.length < PART }
}

/** Looks up who belongs to the units of directives. */
async function draftsOfUnits({ db }: Deps, events: readonly KejadianLalu[]) {
  const arahan = events
    .filter(({ jenis }) => KEJADIAN_UNIT.includes(jenis))
    // Safe because the outbox holds each event in the shape of its kind.
    .map(({ data }) => data as KejadianArahan)
  const drafts: DraftPesan[] = []
  for (const one of arahan) {
    const [people] = await db.read([peopleOn(db, one.unit, one.hari)])
    drafts.push(...draftsOfArahan(one, people))
  }
  return drafts
}

/** Tells deciders of requests that came after today's digest and begin before the next one. */
async function tellUrgent(deps: Deps, kini: Instant): Promise<number> {
  const { db, zona } = deps
  const today = localDate(kini, zona)
  const [requests, standIns, bkd, calendar] = await db.read([
    requestsSince(db, instantAt(today, FROM, zona)),
    standInsOn(db, today),
    bkdToTell(db, kini),
    calendarEntered(db),
  ])
  const next = addWorkdays(calendarFrom(deps, calendar), today, 1)
  const to = bkd.map(({ nip }) => nip)
  const drafts = draftsOfUrgent(requests, standIns, to, next)
  return drafts.length === 0 ? 0 : storeFor(deps, drafts, kini, [])
}

function readEvent({ urut, jenis, data }: KejadianBerpesan): KejadianLalu {
  // Safe because the outbox contains only events of Luwes, each with the data of its kind.
  return { urut, jenis, data: JSON.parse(data) } as KejadianLalu
}

async function tellReports(deps: Deps, kini: Instant): Promise<number> {
  const { db, zona } = deps
  const since = addDays(localDate(kini, zona), -DAYS_BACK)
  const [rows] = await db.read([reportsDue(db, since, kini, kini + SOON_MS, PART)])
  const drafts = rows.map((row) => draftOfLaporan(row, clockOf(row.batas, deps)))
  return drafts.length === 0 ? 0 : storeFor(deps, drafts, kini, [])
}

/** Returns a moment in the regency's local time. */
function clockOf(moment: Instant, { zona }: Pick<Deps, 'zona'>): string {
  return clockTime(minuteOn(localDate(moment, zona), moment, zona))
}

async function storeFor(
  deps: Deps,
  drafts: readonly DraftPesan[],
  kini: Instant,
  also: Parameters<Deps['db']['write']>[0],
): Promise<number> {
  let stored = 0
  for (let at = 0; at === 0 || at < drafts.length; at += PEOPLE) {
    const part = drafts.slice(at, at + PEOPLE)
    const nips = [...new Set(part.map(({ nip }) => nip))]
    const [rows] = nips.length === 0 ? [[]] : await deps.db.read([recipientsOf(deps, nips)])
    const written = recordPesan(deps, part, penerimaFrom(deps, rows), kini)
    // The position is written with the last of them: nobody is told twice anyway.
    await deps.db.write([...written, ...(at + PEOPLE < drafts.length ? [] : also)])
    stored += written.length === 0 ? 0 : part.length
  }
  return stored
}
