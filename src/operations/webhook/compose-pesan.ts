import { markOf, moveMark, putMark } from '../../db/sistem/penanda.ts'
import {
  eventsToTell,
  forgetPesan,
  type KejadianBerpesan,
  lastPlace,
  reportsDue,
} from '../../db/webhook/pesan.ts'
import type { Deps } from '../../deps.ts'
import {
  draftOfLaporan,
  draftsOf,
  KEJADIAN_BERPESAN,
  type KejadianLalu,
} from '../../domain/pesan.ts'
import { addDays } from '../../domain/shared/local-date.ts'
import { clockTime, type Instant, localDate, minuteOn } from '../../domain/shared/local-time.ts'
import type { DraftPesan } from '../../domain/webhook/siapkan-pesan.ts'
import { penerimaFrom, recipientsOf, storePesan } from './store-pesan.ts'

/** How far of the outbox people were told. */
const MARK = 'pesan'

/** The most events of one part, and the most parts of a run; the next goes on. */
const PART = 500
const PARTS = 20

/** How long before its deadline a report is asked for. */
const SOON_MS = 5 * 3_600_000

/** For how many days back reports may be due. */
const DAYS_BACK = 7

/** For how many days messages are kept, so that a person can see what they were told. */
const KEPT_DAYS = 90
const DAY_MS = 24 * 3_600_000

/**
 * Writes the messages that people get outside the portal: of the events since the last run, and of reports that
 * are due soon. Three round trips a part. Run twice, at once or after a stop, it tells nothing twice: what
 * happened and who is told make a message unique.
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
  await deps.db.write(forgetPesan(kini - KEPT_DAYS * DAY_MS, PART))
  return { composed }
}

async function tellPart(deps: Deps, kini: Instant) {
  const { db } = deps
  const [[mark], [last]] = await db.read([markOf(db, MARK), lastPlace(db)])
  const end = last?.urut ?? 0
  if (!mark) {
    // What happened before the first run is no news.
    await db.write([putMark(db, MARK, end)])
    return { stored: 0, done: true }
  }
  // An outbox that was restored may end before the mark.
  if (end <= mark.nilai) return { stored: 0, done: true }
  const [events] = await db.read([eventsToTell(db, KEJADIAN_BERPESAN, mark.nilai, PART)])
  const upto = events.length === PART ? (events.at(-1)?.urut ?? end) : end
  const drafts = events.flatMap((event) => draftsOf(readEvent(event), deps.zona))
  const stored = await storeFor(deps, drafts, kini, [moveMark(MARK, mark.nilai, upto)])
  return { stored, done: events.length < PART }
}

function readEvent({ urut, jenis, data }: KejadianBerpesan): KejadianLalu {
  // Safe because only events of Luwes stand in the outbox, each with the data of its kind.
  return { urut, jenis, data: JSON.parse(data) } as KejadianLalu
}

async function tellReports(deps: Deps, kini: Instant): Promise<number> {
  const { db, zona } = deps
  const since = addDays(localDate(kini, zona), -DAYS_BACK)
  const [rows] = await db.read([reportsDue(db, since, kini, kini + SOON_MS, PART)])
  const drafts = rows.map((row) => draftOfLaporan(row, clockOf(row.batas, deps)))
  return drafts.length === 0 ? 0 : storeFor(deps, drafts, kini, [])
}

/** A moment as the clock of the regency shows it. */
function clockOf(moment: Instant, { zona }: Pick<Deps, 'zona'>): string {
  return clockTime(minuteOn(localDate(moment, zona), moment, zona))
}

async function storeFor(
  deps: Deps,
  drafts: readonly DraftPesan[],
  kini: Instant,
  also: Parameters<Deps['db']['write']>[0],
): Promise<number> {
  const nips = [...new Set(drafts.map(({ nip }) => nip))]
  const [rows] = nips.length === 0 ? [[]] : await deps.db.read([recipientsOf(deps, nips)])
  const written = storePesan(deps, drafts, penerimaFrom(deps, rows), kini)
  await deps.db.write([...written, ...also])
  return written.length === 0 ? 0 : drafts.length
}
