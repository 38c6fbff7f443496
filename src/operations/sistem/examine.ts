import type { SsoProbe } from '../../adapters/sso-probe.ts'
import type { Db } from '../../db/engine/client.ts'
import { adoptedSince } from '../../db/kinerja/kebijakan.ts'
import { sourcesHeard } from '../../db/presensi/gangguan.ts'
import { calendarEntered } from '../../db/presensi/kalender.ts'
import { beat, readBeats } from '../../db/sistem/denyut.ts'
import { perbaikanDataWaiting } from '../../db/sistem/perbaikan-data.ts'
import {
  beats,
  columnsLacking,
  columnsPresent,
  headcount,
  lastDeliveries,
  lastTaps,
  receiversStanding,
  unitsScheduled,
  unsealedRows,
} from '../../db/sistem/status.ts'
import { pesanStanding } from '../../db/webhook/pesan.ts'
import { type Editions, policyOn } from '../../domain/edition.ts'
import type { KalenderTahun } from '../../domain/shared/calendar.ts'
import { addDays } from '../../domain/shared/local-date.ts'
import { type Instant, localDate, type Zona } from '../../domain/shared/local-time.ts'
import type { Masa } from '../../domain/shared/masa.ts'
import { overdueBefore } from '../../domain/sistem/perbaikan-data.ts'
import { calendarFrom } from '../shared/calendar.ts'
import { lawFrom } from '../shared/hukum.ts'
import { judgeAddress } from './judge-address.ts'
import { judgeCalendar } from './judge-calendar.ts'
import { judgeCron } from './judge-cron.ts'
import { judgeEditions } from './judge-editions.ts'
import { judgeFirstDay } from './judge-first-day.ts'
import { judgeOutbox } from './judge-outbox.ts'
import { judgePeople } from './judge-people.ts'
import { judgePerbaikanData } from './judge-perbaikan-data.ts'
import { judgePesan } from './judge-pesan.ts'
import { judgePortals } from './judge-portals.ts'
import { judgeRejected } from './judge-rejected.ts'
import { judgeSchedules } from './judge-schedules.ts'
import { judgeSources } from './judge-sources.ts'
import { judgeSso } from './judge-sso.ts'
import { judgeSuperiors } from './judge-superiors.ts'
import { judgeWatchdog } from './judge-watchdog.ts'
import type { KeadaanSekarang } from './sekarang.ts'
import { baik, masalah, type Temuan } from './temuan.ts'

/** How many days around today are searched for a roster. */
const ROSTER_DAYS = 7

/** How far back messages are examined, and how long one may take to arrive. */
const PESAN_MS = 7 * 24 * 3_600_000
const OVERDUE_MS = 3_600_000

/** The dependencies for examining a deployment. */
export interface StatusDeps {
  readonly db: Db
  /** The editions in code, or with the adopted ones, which are read otherwise. */
  readonly editions: Editions
  readonly kalender: readonly KalenderTahun[]
  readonly masaPakai: Masa
  readonly zona: Zona
  readonly now: () => Instant
  readonly probeSso: () => Promise<readonly SsoProbe[]>
  readonly portalOrigins: readonly string[]
  readonly publicUrl: string | null
}

/**
 * Examines every part of a deployment that is visible from where it runs. They are the database
 * (one write, two reads), the issuers of the SSO, the law and the received data.
 *
 * Names no person and no secret.
 *
 * @throws {DatabaseAway} When the database is unreachable.
 */
export async function examine(deps: StatusDeps): Promise<Temuan[]> {
  const [present] = await deps.db.read([columnsPresent(deps.db)])
  return examineWith(deps, present)
}

/** Examines a deployment like `examine`, with the columns of its tables already read. */
export async function examineWith(
  deps: StatusDeps,
  present: Awaited<ReturnType<typeof columnsPresent>>,
): Promise<Temuan[]> {
  const lacking = columnsLacking(present)
  const today = localDate(deps.now(), deps.zona)
  const outside = deps.probeSso().then(judgeSso)
  const told = [...judgePortals(deps.portalOrigins), judgeAddress(deps.publicUrl)]
  if (lacking.length > 0) {
    const shelf = judgeEditions(deps.editions, today)
    return [lackingMigrations(lacking), ...(await outside), ...shelf, ...told]
  }
  const [write, data, sso] = await Promise.all([tryWrite(deps), lookAtData(deps), outside])
  return [
    baik('migrasi', 'Tabel database lengkap.', 'The tables of the database are complete.'),
    write,
    ...data,
    ...sso,
    ...told,
  ]
}

function lackingMigrations(lacking: readonly string[]): Temuan {
  const some = lacking.slice(0, 3).join(', ')
  return masalah(
    'migrasi',
    'rusak',
    {
      id: `Database belum dimigrasi: ${lacking.length} kolom belum ada (${some}).`,
      en: `The database is not migrated: ${lacking.length} columns are missing (${some}).`,
    },
    {
      id: 'Jalankan "luwes migrate", atau deploy lagi.',
      en: 'Run "luwes migrate", or deploy again.',
    },
  )
}

/** Tries to write a sign of life. It writes for the system: nobody's data changes. */
async function tryWrite({ db, now }: StatusDeps): Promise<Temuan> {
  const written = await db.write([beat('doctor', now())]).then(
    ({ ok }) => ok,
    () => false,
  )
  if (written) {
    return baik('tulis', 'Database menerima penulisan.', 'The database takes writes.')
  }
  return masalah(
    'tulis',
    'rusak',
    {
      id: 'Database tidak menerima penulisan, meskipun masih menjawab.',
      en: 'The database takes no writes, though it still answers.',
    },
    {
      id: 'Jalankan ulang sqld dengan --max-concurrent-connections 16; periksa juga ruang disk dan DB_TOKEN.',
      en: 'Restart sqld with --max-concurrent-connections 16; look at the disk space and DB_TOKEN, too.',
    },
  )
}

async function lookAtData(deps: StatusDeps): Promise<Temuan[]> {
  const { db, now, zona, masaPakai } = deps
  const today = localDate(now(), zona)
  const dari = addDays(today, -ROSTER_DAYS)
  const sampai = addDays(today, ROSTER_DAYS)
  const rows = await db.read([
    calendarEntered(db),
    lastTaps(db),
    sourcesHeard(db),
    lastDeliveries(db),
    headcount(db),
    beats(db),
    unsealedRows(db),
    receiversStanding(db),
    unitsScheduled(db, dari, sampai),
    adoptedSince(db, -1),
    perbaikanDataWaiting(db, overdueBefore(now())),
    pesanStanding(db, now() - PESAN_MS, now() - OVERDUE_MS),
  ])
  const [calendar, taps, heard, deliveries, [count], signs, [unsealed], receivers, ...rest] = rows
  const [units, adopted, [waiting], pesan] = rest
  const { editions, rusak } = lawFrom(deps.editions, adopted)
  const life = readBeats(signs)
  const kalender = calendarFrom(deps, calendar)
  const sekarang: KeadaanSekarang = { now: now(), zona, kalender }
  const sources = taps.map(({ sumber, terakhir }) => {
    const told = heard.find((one) => one.sumber === sumber)?.terakhir ?? 0
    return { sumber, terakhir: Math.max(terakhir, told) }
  })
  return [
    ...judgeWatchdog(life.of('penjaga'), sekarang.now),
    judgePeople(count?.pegawai ?? 0, count?.unit ?? 0),
    ...judgeSuperiors(count?.tanpaAtasan ?? 0, count?.tanpaKepala ?? 0),
    ...judgeSchedules(
      units.map((unit) => ({ ...unit, bersif: unit.bersif === 1 })),
      editions,
      today,
    ),
    ...judgeSources(sources, sekarang),
    ...judgeCalendar(kalender, today),
    judgeFirstDay(masaPakai, today),
    ...judgeOutbox(receivers, sekarang.now),
    ...pesan.map((one) => judgePesan(one, policyOn(editions, today).presensi.ping !== null)),
    ...judgeRejected(life, deliveries, sekarang),
    ...judgePerbaikanData(waiting?.banyak ?? 0, waiting?.tertua ?? null, sekarang),
    judgeCron(
      { cron: life.of('cron'), menunggu: unsealed?.banyak ?? 0, tertua: unsealed?.tertua ?? null },
      sekarang.now,
    ),
    ...judgeEditions(editions, today, rusak),
  ]
}
