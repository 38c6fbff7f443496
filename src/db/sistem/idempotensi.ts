import { and, eq, sql } from 'drizzle-orm'
import type { Instant } from '../../domain/shared/local-time.ts'
import { type Db, type Statement, statement } from '../engine/client.ts'
import { idempotensi } from '../tables.ts'

/** Returns the answer stored under a person's Idempotency-Key, if there is one. */
export function answerUnder(db: Db, nip: string, kunci: string) {
  return db.drizzle
    .select({ sidik: idempotensi.sidik, jawaban: idempotensi.jawaban })
    .from(idempotensi)
    .where(and(eq(idempotensi.nip, nip), eq(idempotensi.kunci, kunci)))
}

/** Returns the answers stored under some of a person's keys. */
export function answersUnder(db: Db, nip: string, keys: readonly string[]) {
  return db.drizzle
    .select({ kunci: idempotensi.kunci, sidik: idempotensi.sidik, jawaban: idempotensi.jawaban })
    .from(idempotensi)
    .where(
      and(
        eq(idempotensi.nip, nip),
        sql`${idempotensi.kunci} IN (SELECT value FROM json_each(${JSON.stringify(keys)}))`,
      ),
    )
}

/** A request made under an Idempotency-Key, and its answer to store. */
export interface KeptAnswer {
  readonly nip: string
  readonly kunci: string
  /** The digest of the request: the same key with another body is an error. */
  readonly sidik: string
  readonly jawaban: Readonly<Record<string, unknown>>
  readonly pada: Instant
}

/** Stores an answer; fails on its primary key when the same key was answered meanwhile. */
export function keepAnswer(db: Db, answer: KeptAnswer): Statement {
  return statement(db.drizzle.insert(idempotensi).values(answer))
}
