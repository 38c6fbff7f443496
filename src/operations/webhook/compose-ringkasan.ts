import { calendarEntered } from '../../db/presensi/kalender.ts'
import { markOf, putMark } from '../../db/sistem/penanda.ts'
import {
  bkdToTell,
  correctionsEnding,
  mattersWaiting,
  requestsWaiting,
  standInsOn,
} from '../../db/webhook/ringkasan.ts'
import type { Deps } from '../../deps.ts'
import { draftOfKoreksi } from '../../domain/pesan.ts'
import { isWorkday } from '../../domain/shared/calendar.ts'
import { addDays } from '../../domain/shared/local-date.ts'
import { localDate, minuteOn } from '../../domain/shared/local-time.ts'
import { digestsOf } from '../../domain/webhook/ringkasan.ts'
import { calendarFrom } from '../shared/calendar.ts'
import { penerimaFrom, recipientsOf, recordPesan } from './record-pesan.ts'

/** The last day for which the digests were written, as 20261119. */
const MARK = 'ringkasan-pagi'

/** The minutes of the morning between which the digests are written; later is too late. */
export const FROM = 6 * 60 + 30
const TO = 12 * 60

/** For how many days back days may wait for a finding. */
const DAYS_BACK = 62

/** How many days ahead the end of a correction is announced: a weekend may be in between. */
const SOON_DAYS = 2

/**
 * Writes one digest for each decider on the morning of a working day, instead of a message for each
 * matter. Also tells people of days that can soon no longer be corrected. Four round trips, however
 * many people. The mark of the day is in the same group, and a message is unique by its person and
 * day, so that nobody gets two.
 */
export async function composeRingkasan(deps: Deps): Promise<{ readonly digests: number }> {
  const { db } = deps
  const kini = deps.now()
  const today = localDate(kini, deps.zona)
  const minute = minuteOn(today, kini, deps.zona)
  if (minute < FROM || minute >= TO) return { digests: 0 }
  const number = Number(today.replaceAll('-', ''))
  const [[mark], calendar] = await db.read([markOf(db, MARK), calendarEntered(db)])
  if (mark?.nilai === number) return { digests: 0 }
  if (!isWorkday(calendarFrom(deps, calendar), today)) return { digests: 0 }
  const since = addDays(today, -DAYS_BACK)
  const [requests, matters, standIns, bkd, ending] = await db.read([
    requestsWaiting(db),
    mattersWaiting(db, today, since),
    standInsOn(db, today),
    bkdToTell(db, kini),
    correctionsEnding(db, since, today, addDays(today, SOON_DAYS)),
  ])
  const digests = digestsOf(
    [...requests, ...matters],
    standIns,
    bkd.map(({ nip }) => nip),
    today,
  )
  const drafts = [...digests, ...ending.map((one) => draftOfKoreksi(one, deps.zona))]
  const nips = [...new Set(drafts.map(({ nip }) => nip))]
  const [rows] = nips.length === 0 ? [[]] : await db.read([recipientsOf(deps, nips)])
  await db.write([
    ...recordPesan(deps, drafts, penerimaFrom(deps, rows), kini),
    putMark(db, MARK, number),
  ])
  return { digests: digests.length }
}
