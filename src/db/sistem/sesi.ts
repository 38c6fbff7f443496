import { sql } from 'drizzle-orm'
import type { BatchItem, BatchResponse } from 'drizzle-orm/batch'
import type { AsalSesi, Caller } from '../../domain/pegawai/access.ts'
import type { Instant } from '../../domain/shared/local-time.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { ConstraintFailure, Db, Statement } from '../engine/client.ts'

/**
 * The refusal of a caller whose sign-in was ended, or who has left. The reason is only for the log.
 */
const SESI_BERAKHIR = { kind: 'belum-masuk', sebab: 'sesi-berakhir' } as const

/** The person is in service, and nobody ended the sign-in behind their session. */
const HOLDS = `EXISTS (SELECT 1 FROM pegawai WHERE nip = ?1 AND aktif = 1)
  AND NOT EXISTS (SELECT 1 FROM sesi_dicabut
    WHERE kunci IN (SELECT value FROM json_each(?2)) AND sampai >= ?3)`

/**
 * Reads for a caller, and checks in the same round trip and snapshot that they are in service and
 * their sign-in was not ended. Otherwise refuses with `SESI_BERAKHIR`.
 *
 * Every operation with a caller begins with this or with `writeAs`, before it answers or changes
 * anything. Its later reads belong to the request that was let in. Its writes do not: a sign-in may
 * end after the read, so each write of a caller goes through `writeAs`.
 */
export async function readAs<
  One extends BatchItem<'sqlite'>,
  Queries extends readonly [One, ...One[]],
>(
  db: Db,
  caller: Caller,
  queries: Queries,
): Promise<Result<BatchResponse<Queries>, typeof SESI_BERAKHIR>> {
  const [[session], ...rows] = await db.read([sessionHolds(db, caller), ...queries])
  return session?.berlaku === 1 ? ok(rows) : err(SESI_BERAKHIR)
}

/**
 * Writes one group for a caller, or refuses with `SESI_BERAKHIR` and writes nothing: see `readAs`.
 * Every write of a caller goes through this, `writeEachAs` or `writeOnce`, whatever was read before.
 */
export async function writeAs(
  db: Db,
  caller: Caller,
  statements: readonly Statement[],
): Promise<Result<Awaited<ReturnType<Db['write']>>, typeof SESI_BERAKHIR>> {
  const written = await db.write([sessionMustHold(caller), ...statements])
  if (written.ok) return ok(ok(written.value.slice(1)))
  return isSessionOver(written.error) ? err(SESI_BERAKHIR) : ok(written)
}

/**
 * Writes several groups for a caller in one call, each as `writeAs` would. Refuses with
 * `SESI_BERAKHIR` if it refused one of them; groups before it may be stored.
 */
export async function writeEachAs(
  db: Db,
  caller: Caller,
  groups: readonly (readonly Statement[])[],
): Promise<Result<Awaited<ReturnType<Db['writeEach']>>, typeof SESI_BERAKHIR>> {
  const held = sessionMustHold(caller)
  const written = await db.writeEach(groups.map((statements) => [held, ...statements]))
  if (written.some((one) => !one.ok && isSessionOver(one.error))) return err(SESI_BERAKHIR)
  return ok(written.map((one) => (one.ok ? ok(one.value.slice(1)) : one)))
}

/** Returns whether a session is still valid: one row of 1 or 0. */
function sessionHolds(db: Db, { nip, asal }: Caller) {
  const kunci = JSON.stringify(asal?.kunci ?? [])
  return db.drizzle.all<{ berlaku: 0 | 1 }>(sql`
    SELECT EXISTS (SELECT 1 FROM pegawai WHERE nip = ${nip} AND aktif = 1)
      AND NOT EXISTS (SELECT 1 FROM sesi_dicabut
        WHERE kunci IN (SELECT value FROM json_each(${kunci})) AND sampai >= ${asal?.sejak ?? 0})
      AS berlaku`)
}

/**
 * Returns the state of a person and their sign-in, in one row.
 *
 * `aktif` is `null` for a person that SIMPEG never sent. `berakhir` is 1 when the sign-in was ended.
 */
export function standingOf(db: Db, nip: string, { kunci, sejak }: AsalSesi) {
  return db.drizzle.all<{ aktif: 0 | 1 | null; berakhir: 0 | 1 }>(sql`
    SELECT (SELECT aktif FROM pegawai WHERE nip = ${nip}) AS aktif,
      EXISTS (SELECT 1 FROM sesi_dicabut
        WHERE kunci IN (SELECT value FROM json_each(${JSON.stringify(kunci)}))
          AND sampai >= ${sejak}) AS berakhir`)
}

/** Refuses its whole group, unless the session is still valid; see `isSessionOver`. */
function sessionMustHold({ nip, asal }: Caller): Statement {
  return {
    sql: `INSERT INTO sesi_dicabut (kunci, sampai, dicatat) SELECT NULL, 0, 0 WHERE NOT (${HOLDS})`,
    args: [nip, JSON.stringify(asal?.kunci ?? []), asal?.sejak ?? 0],
  }
}

/** Returns whether a group was refused because the session was no longer valid. */
function isSessionOver({ columns }: ConstraintFailure): boolean {
  return columns.includes('sesi_dicabut.kunci')
}

/** Stores the ends of sign-ins; of two ends of one key the later counts. */
export function endSignIns(
  ended: readonly { readonly kunci: string; readonly sampai: Instant }[],
  pada: Instant,
): Statement {
  return {
    sql: `INSERT INTO sesi_dicabut (kunci, sampai, dicatat)
      SELECT value ->> 'kunci', value ->> 'sampai', ?2 FROM json_each(?1) WHERE true
      ON CONFLICT (kunci) DO UPDATE SET
        sampai = max(sampai, excluded.sampai), dicatat = excluded.dicatat`,
    args: [JSON.stringify(ended), pada],
  }
}

/** Uses up a one-time token; refused when it was used before, see `isSpent`. */
export function spendToken({
  kunci,
  sampai,
}: {
  readonly kunci: string
  readonly sampai: Instant
}): Statement {
  return {
    sql: 'INSERT INTO token_terpakai (kunci, sampai) VALUES (?1, ?2)',
    args: [kunci, sampai],
  }
}

/** Returns whether a one-time token was used, in one row of 1 or 0; does not use it. */
export function isTokenSpent(db: Db, { kunci }: { readonly kunci: string }) {
  return db.drizzle.all<{ terpakai: 0 | 1 }>(
    sql`SELECT EXISTS (SELECT 1 FROM token_terpakai WHERE kunci = ${kunci}) AS terpakai`,
  )
}

/** Returns whether a group was refused because its token was used before. */
export function isSpent({ columns }: ConstraintFailure): boolean {
  return columns.includes('token_terpakai.kunci')
}

/** The most rows that one statement deletes. */
const SOME = 5_000

/**
 * Deletes ends of sign-ins, and expired used tokens, from before some moments; returns the rows.
 */
export function forgetSignIns(endsBefore: Instant, tokensBefore: Instant): Statement[] {
  return [
    {
      sql: `DELETE FROM sesi_dicabut WHERE kunci IN (
        SELECT kunci FROM sesi_dicabut WHERE dicatat < ?1 LIMIT ?2) RETURNING 1 AS baris`,
      args: [endsBefore, SOME],
    },
    {
      sql: `DELETE FROM token_terpakai WHERE kunci IN (
        SELECT kunci FROM token_terpakai WHERE sampai < ?1 LIMIT ?2) RETURNING 1 AS baris`,
      args: [tokensBefore, SOME],
    },
  ]
}
