import { insertPing, peopleByLot, pingsOn } from '../../db/presensi/ping.ts'
import { announce } from '../../db/webhook/kejadian.ts'
import type { Deps } from '../../deps.ts'
import { policyOn } from '../../domain/edition.ts'
import { draftOfPing } from '../../domain/pesan.ts'
import { expectDay } from '../../domain/presensi/expect-day.ts'
import { pingData } from '../../domain/presensi/kejadian.ts'
import { mayPing } from '../../domain/presensi/ping.ts'
import { clockTime, type Instant, localDate, minuteOn } from '../../domain/shared/local-time.ts'
import { penerimaFrom, recipientsOf, recordPesan } from '../webhook/record-pesan.ts'
import { factsOf } from './day-facts.ts'
import { assembleDays, dayQueries, type PersonDays } from './gather-days.ts'

/** How many runs a working day has, over which the pings of a day are spread at random. */
const RUNS_A_DAY = 90
const MOST = 2_000
const CHUNK = 100

/**
 * Sends pings to some of those who work elsewhere, if the edition requires it (R42): at random,
 * inside working hours, a limited number a day. A ping asks for no place and stores none.
 */
export async function sendPings(deps: Deps): Promise<{ readonly sent: number }> {
  const now = deps.now()
  const today = localDate(now, deps.zona)
  const { ping } = policyOn(deps.editions, today).presensi
  if (!ping) return { sent: 0 }
  const perMille = Math.ceil((ping.value.sehari * 1_000) / RUNS_A_DAY)
  const [people] = await deps.db.read([peopleByLot(deps.db, perMille, MOST)])
  let sent = 0
  for (let first = 0; first < people.length; first += CHUNK) {
    const nips = people.slice(first, first + CHUNK).map(({ nip }) => nip)
    sent += await pingSome(deps, nips, now)
  }
  return { sent }
}

async function pingSome(deps: Deps, nips: readonly string[], now: Instant): Promise<number> {
  const { db } = deps
  const range = { dari: localDate(now, 'Asia/Jakarta'), sampai: localDate(now, 'Asia/Jayapura') }
  const [early, late, recipients, ...answers] = await db.read([
    pingsOn(db, nips, range.dari),
    pingsOn(db, nips, range.sampai),
    recipientsOf(deps, nips),
    ...dayQueries(deps, nips, range),
  ])
  const pings = range.dari === range.sampai ? early : [...early, ...late]
  const rows = assembleDays(deps, answers).flatMap((person) => {
    const tanggal = person.orang.hariDari(now)
    const own = pings.filter(({ nip, tanggal: day }) => nip === person.orang.nip && day === tanggal)
    return isDue(deps, person, tanggal, own, now) ? [rowOf(deps, person, tanggal, now)] : []
  })
  const events = rows.map((row) => ({
    jenis: 'presensi.ping' as const,
    entitas: row.id,
    data: pingData(row, deps.zona),
  }))
  if (rows.length === 0) return 0
  const people = penerimaFrom(deps, recipients)
  const drafts = rows.map((row) => {
    const zona = people.get(row.nip)?.zona ?? deps.zona
    return draftOfPing(row, clockTime(minuteOn(row.tanggal, row.batas, zona)))
  })
  await db.write([
    ...rows.map((row) => insertPing(db, row)),
    // Silence counts only once one of these arrived in time.
    ...recordPesan(deps, drafts, people, now),
    ...announce(db, events, now, deps.newId),
  ])
  return rows.length
}

function isDue(
  deps: Deps,
  person: PersonDays,
  tanggal: string,
  sent: Parameters<typeof mayPing>[2],
  now: Instant,
): boolean {
  const facts = factsOf(deps, person, tanggal, now)
  const { presensi } = policyOn(deps.editions, tanggal)
  return mayPing(facts, expectDay(facts, presensi), sent, presensi)
}

function rowOf(deps: Deps, { orang }: PersonDays, tanggal: string, now: Instant) {
  const menit = policyOn(deps.editions, tanggal).presensi.ping?.value.menit ?? 0
  const id = deps.newId()
  return { id, nip: orang.nip, tanggal, dikirim: now, batas: now + menit * 60_000 }
}
