import { eq, sql } from 'drizzle-orm'
import type { DataKejadian } from '../../domain/events.ts'
import type { Nip } from '../../domain/pegawai/nip.ts'
import type { StatusTanda } from '../../domain/presensi/hari.ts'
import type { LocalDate } from '../../domain/shared/local-date.ts'
import type { Instant } from '../../domain/shared/local-time.ts'
import { type Db, type Statement, statement } from '../engine/client.ts'
import { tanda } from '../tables.ts'

/** Stores the state of a signal's review. */
export function settleTanda(db: Db, id: string, status: StatusTanda, akhir: boolean): Statement {
  return statement(db.drizzle.update(tanda).set({ status, akhir }).where(eq(tanda.id, id)))
}

/** Returns taps in the order of storage, after one of them. */
export function tapsAfter(db: Db, urut: number, limit: number) {
  return db.drizzle.all<{ urut: number; nip: Nip; at: Instant }>(
    sql`SELECT rowid AS urut, nip, at FROM tap WHERE rowid > ${urut} ORDER BY rowid LIMIT ${limit}`,
  )
}

/** What several people had in common between two moments: a coordinate, or a device. */
export interface Kesamaan {
  readonly kunci: string
  readonly orang: number
  /** The people, as a JSON array of NIPs. */
  readonly nips: string
}

const SPOT = sql`printf('%.6f,%.6f', t.data ->> 'lat', t.data ->> 'lon')`
/** Not made at a machine on a wall: see `isOnTheWall` (R94). */
const OFF_THE_WALL = sql`coalesce(t.data ->> 'metode', '') NOT IN ('sidik-jari', 'qr')
  AND NOT (coalesce(t.data ->> 'metode', '') IN ('wajah', 'manual') AND t.data ->> 'kantor' IS NOT NULL)`
/** The position of a machine on a wall shows nothing about a person. */
const OWN_POSITION = sql`t.data ->> 'lat' IS NOT NULL AND ${OFF_THE_WALL}
  AND coalesce(t.data ->> 'metode', '') <> 'manual'`

/**
 * Returns coordinates (6 decimals) at which a minimum number of people tapped between two moments.
 */
export function sharedSpots(db: Db, from: Instant, to: Instant, least: number) {
  return db.drizzle.all<Kesamaan>(sql`
    SELECT ${SPOT} AS kunci, count(DISTINCT t.nip) AS orang, json_group_array(t.nip) AS nips
    FROM pegawai p CROSS JOIN tap t ON t.nip = p.nip AND t.at BETWEEN ${from} AND ${to}
    WHERE ${OWN_POSITION} GROUP BY 1 HAVING orang >= ${least}`)
}

/** Returns devices with which a minimum number of people tapped between two moments. */
export function sharedDevices(db: Db, from: Instant, to: Instant, least: number) {
  return db.drizzle.all<Kesamaan>(sql`
    SELECT t.data ->> 'device' AS kunci, count(DISTINCT t.nip) AS orang,
      json_group_array(t.nip) AS nips
    FROM pegawai p CROSS JOIN tap t ON t.nip = p.nip AND t.at BETWEEN ${from} AND ${to}
    WHERE t.data ->> 'device' IS NOT NULL AND ${OFF_THE_WALL} GROUP BY 1 HAVING orang >= ${least}`)
}

/**
 * Returns coordinates of some people at which each tapped on a minimum number of days between two
 * moments.
 */
export function spotDays(db: Db, nips: readonly Nip[], from: Instant, to: Instant, least: number) {
  return db.drizzle.all<{ nip: Nip; kunci: string; hari: number }>(sql`
    SELECT t.nip, ${SPOT} AS kunci, count(DISTINCT (t.at + 25200000) / 86400000) AS hari
    FROM json_each(${JSON.stringify(nips)}) n
      JOIN tap t ON t.nip = n.value AND t.at BETWEEN ${from} AND ${to}
    WHERE ${OWN_POSITION} GROUP BY 1, 2 HAVING hari >= ${least}`)
}

/** A signal to be stored. */
export interface TandaBaru {
  readonly id: string
  readonly nip: Nip
  readonly tanggal: LocalDate
  readonly kode: string
  readonly bukti: Readonly<Record<string, number>>
  readonly tap: readonly string[]
  readonly pada: Instant
}

/**
 * Stores signals as new and announces them, except those that another run has stored meanwhile. The
 * rows of the first statement are the stored ones.
 */
export function keepTanda(rows: readonly TandaBaru[], newId: () => string): Statement[] {
  const events = rows.map(({ id, nip, tanggal, kode, pada }) => ({
    id: newId(),
    pada,
    data: { id, nip, tanggal, kode, status: 'baru' } satisfies DataKejadian<'presensi.ditandai'>,
  }))
  return [
    {
      sql: `INSERT INTO tanda (id, nip, tanggal, kode, bukti, tap, status, akhir, pada)
        SELECT v ->> 'id', v ->> 'nip', v ->> 'tanggal', v ->> 'kode', v -> 'bukti', v -> 'tap',
          'baru', 0, v ->> 'pada' FROM (SELECT value AS v FROM json_each(?1))
        WHERE true ON CONFLICT (nip, tanggal, kode) DO NOTHING RETURNING id`,
      args: [JSON.stringify(rows)],
    },
    {
      sql: `INSERT INTO kejadian (id, jenis, entitas, pada, data)
        SELECT v ->> 'id', 'presensi.ditandai', t.id, v ->> 'pada', v -> 'data'
        FROM (SELECT value AS v FROM json_each(?1)) JOIN tanda t ON t.id = v ->> '$.data.id'`,
      args: [JSON.stringify(events)],
      announces: true,
    },
  ]
}
