import type { Db } from '../../db/engine/client.ts'
import { adoptedSince, lawRevision } from '../../db/kinerja/kebijakan.ts'
import type { Deps } from '../../deps.ts'
import type { Editions } from '../../domain/edition.ts'
import { editionsFrom, isReadable, type KebijakanBerlaku } from '../../domain/kebijakan.ts'
import type { Problem } from './problem.ts'

/** The law of a regency: the editions in code and those that officers adopted, as one list. */
export interface Hukum {
  readonly editions: Editions
  /** The revision of the adopted law that the list stands for; -1 while it could not be read. */
  readonly revisi: number
}

/** The law, with the ids of adopted changes that this version cannot read and so does not apply. */
export interface HukumTerbaca extends Hukum {
  readonly rusak: readonly string[]
  /** What the list is put together from. */
  readonly kode: Editions
  readonly berlaku: readonly KebijakanBerlaku[]
}

/** Reads the law: one round trip. Returns `null` where it is still at the revision that is known. */
async function readHukum(db: Db, code: Editions, known = -1): Promise<HukumTerbaca | null> {
  const [[now], rows] = await db.read([lawRevision(db), adoptedSince(db, known)])
  const revisi = now?.revisi ?? 0
  return revisi === known ? null : { ...lawFrom(code, rows), revisi }
}

/**
 * Reads the whole law of a regency once, for a command: the editions in code and those that officers adopted. One
 * round trip.
 *
 * @throws {DatabaseAway}
 */
export async function readEditions(db: Db, code: Editions): Promise<Editions> {
  return (await readHukum(db, code))?.editions ?? code
}

/** Puts the law together from rows of `adoptedSince`. */
export function lawFrom(
  code: Editions,
  rows: Awaited<ReturnType<typeof adoptedSince>>,
): Omit<HukumTerbaca, 'revisi'> {
  const good = rows.filter(isWhole)
  const rusak = rows.filter((row) => !isWhole(row)).map(({ id }) => id)
  return { editions: editionsFrom(code, good), rusak, kode: code, berlaku: good }
}

type Row = Awaited<ReturnType<typeof adoptedSince>>[number]

function isWhole(row: Row): row is Row & KebijakanBerlaku {
  return row.dokumen !== null && isReadable(row)
}

/** How long the law is taken as read, in milliseconds. */
const FRESH = 30_000
/** How long after a failure it is read again. */
const AGAIN = 2_000

/** The law as a runtime holds it. */
export interface PemegangHukum {
  /** The law as it was read last. */
  readonly kini: () => Hukum
  /**
   * Reads the law where it was not read for half a minute. Never rejects: where the database is away, the law
   * stays as it was.
   */
  readonly segarkan: () => Promise<void> | undefined
  /**
   * Reads the law now.
   *
   * @throws {DatabaseAway}
   */
  readonly baca: () => Promise<void>
}

/**
 * Holds the law of a runtime.
 *
 * A change begins on a day after its adoption. So a runtime that learns of it half a minute late judges no
 * day by a law that is not in force on it; requests, grants and rosters of later days are held against the
 * revision when they are written (`lawMustBe`). No request waits for another: a promise of one is nothing to the next.
 */
export function createHukum(
  { db, rak }: { readonly db: Db; readonly rak: Pick<Deps['rak'], 'editions'> },
  now: () => number,
): PemegangHukum {
  let known: Hukum = { editions: rak.editions, revisi: -1 }
  let asked = Number.NEGATIVE_INFINITY
  const baca = async () => {
    // Others go on with what is known meanwhile, unless nothing is.
    if (known.revisi >= 0) asked = now()
    try {
      known = (await readHukum(db, rak.editions, known.revisi)) ?? known
      asked = now()
    } catch (error) {
      asked = now() - FRESH + AGAIN
      throw error
    }
  }
  return {
    kini: () => known,
    baca,
    segarkan: () => {
      const age = now() - asked
      if (age >= 0 && age < FRESH) return undefined
      return baca().catch(() => undefined)
    },
  }
}

/** The law was changed after what was asked was judged; nothing was written. */
export const NEW_LAW: Problem = {
  kind: 'bentrok',
  message: {
    id: 'Kebijakan baru saja berubah. Muat ulang, periksa kembali, lalu kirim lagi.',
    en: 'The law was changed just now. Reload, look again, then send it again.',
  },
}
