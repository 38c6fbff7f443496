import { announce } from '../../db/kejadian.ts'
import { activeNips, lastDayJudged, storeVerdicts, verdictsStored } from '../../db/presensi.ts'
import type { Deps } from '../../deps.ts'
import { editionOn } from '../../domain/edition.ts'
import { addDays, type LocalDate } from '../../domain/shared/local-date.ts'
import { type Instant, localDate } from '../../domain/shared/local-time.ts'
import { assembleDays, dayQueries, judgeRange } from './gather-days.ts'

const CHUNK = 100

/** How many days back a run looks at most for days that no run has judged. */
const DAYS_BACK = 7

/**
 * Putusan hari: judges and stores the days that are over and not judged yet: yesterday, and what
 * runs that never came left since the last day judged, a week at most.
 *
 * A verdict stays recomputable from the facts; storing it announces it. Runs from the cron, in chunks,
 * and may be stopped at any point or run twice: the next run does what is left. Answers how many
 * days of people were judged.
 */
export async function judgeDays(deps: Deps): Promise<number> {
  const now = deps.now()
  // Today in the zone where the day ends last, so that the days before it are over everywhere.
  const today = localDate(now, 'Asia/Jakarta')
  const [[last]] = await deps.db.read([lastDayJudged(deps.db)])
  const from = last?.tanggal ?? addDays(today, -1)
  let judged = 0
  for (let date = addDays(today, -DAYS_BACK); date < today; date = addDays(date, 1)) {
    if (date >= from) judged += await judgeDate(deps, date, now)
  }
  return judged
}

async function judgeDate(deps: Deps, tanggal: LocalDate, now: Instant): Promise<number> {
  let judged = 0
  for (let after = ''; ; ) {
    const [people] = await deps.db.read([activeNips(deps.db, after, CHUNK)])
    const nips = people.map(({ nip }) => nip)
    if (nips.length > 0) judged += await judgeChunk(deps, nips, tanggal, now)
    if (nips.length < CHUNK) return judged
    after = nips.at(-1) ?? ''
  }
}

async function judgeChunk(deps: Deps, nips: readonly string[], tanggal: string, now: number) {
  const range = { dari: tanggal, sampai: tanggal }
  const [stored, ...answers] = await deps.db.read([
    verdictsStored(deps.db, tanggal, nips),
    ...dayQueries(deps, nips, range),
  ])
  const done = new Set(stored.map(({ nip }) => nip))
  const edisi = editionOn(deps.editions, tanggal).since
  const rows = assembleDays(deps, answers)
    .filter(({ pegawai }) => !done.has(pegawai.nip))
    .flatMap((person) =>
      judgeRange(deps, person, range, now).map((putusan) => ({
        nip: person.pegawai.nip,
        tanggal,
        status: putusan.status,
        putusan,
        edisi,
        dinilai_pada: now,
      })),
    )
  if (rows.length === 0) return 0
  const events = rows.map(({ nip, status }) => ({
    jenis: 'presensi.dinilai' as const,
    entitas: `${nip}/${tanggal}`,
    data: { nip, tanggal, status },
  }))
  const announced = announce(deps.db, events, now, deps.newId)
  const written = await deps.db.write([storeVerdicts(rows), ...announced])
  // Refused where another run stored some of them meanwhile, and announced them.
  return written.ok ? rows.length : 0
}
