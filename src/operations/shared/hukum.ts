import type { Db } from '../../db/engine/client.ts'
import { adoptedSince, lawRevision } from '../../db/kinerja/kebijakan.ts'
import type { Deps } from '../../deps.ts'
import type { Editions } from '../../domain/edition.ts'
import { editionsFrom, isReadable, type KebijakanBerlaku } from '../../domain/kebijakan.ts'
import type { Problem } from './problem.ts'

/** The law of a regency: the editions in code and those that officers adopted, as one list. */
export interface Hukum {
  readonly editions: Editions
  /** The revision of the adopted law in the list; -1 while it could not be read. */
  readonly revisi: number
}

/** The law, with the ids of adopted changes that this version cannot read and so does not apply. */
export interface HukumTerbaca extends Hukum {
  readonly rusak: readonly string[]
  /** The editions in code from which the list is built. */
  readonly kode: Editions
  readonly berlaku: readonly KebijakanBerlaku[]
}

/** Reads the law: one round trip. Returns `null` when it is still at the known revision. */
async function readHukum(db: Db, code: Editions, known = -1): Promise<HukumTerbaca | null> {
  const [[now], rows] = await db.read([lawRevision(db), adoptedSince(db, known)])
  const revisi = now?.revisi ?? 0
  return revisi === known ? null : { ...lawFrom(code, rows), revisi }
}

/**
 * Reads the whole law of a regency once, for a command: the editions in code and those that
 * officers adopted. One round trip.
 *
 * @throws {DatabaseAway} When the database is unreachable.
 */
export async function readEditions(db: Db, code: Editions): Promise<Editions> {
  return (await readHukum(db, code))?.editions ?? code
}

/** Builds the law from rows of `adoptedSince`. */
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

/** How long the law counts as fresh, in milliseconds. */
const FRESH = 30_000
/** How long after a failure it is read again, in milliseconds. */
const AGAIN = 2_000

/** The law held by a runtime. */
export interface PemegangHukum {
  /** The law as it was last read. */
  readonly kini: () => Hukum
  /**
   * Reads the law if it was not read for half a minute. Never rejects: when the database is
   * unreachable, the law stays as it was.
   */
  readonly segarkan: () => Promise<void> | undefined
  /**
   * Reads the law now.
   *
   * @throws {DatabaseAway} When the database is unreachable.
   */
  readonly baca: () => Promise<void>
}

/**
 * Holds the law of a runtime.
 *
 * A change begins on a day after its adoption. So a runtime that learns of it half a minute late
 * judges no day by a wrong law. Requests, grants and rosters of later days are checked against the
 * revision when they are written (`lawMustBe`). No request waits for another: a promise of one
 * request must not be used by the next.
 */
export function createHukum(
  { db, rak }: { readonly db: Db; readonly rak: Pick<Deps['rak'], 'editions'> },
  now: () => number,
): PemegangHukum {
  let known: Hukum = { editions: rak.editions, revisi: -1 }
  let asked = Number.NEGATIVE_INFINITY
  const baca = async () => {
    // Others continue with the known law meanwhile, unless there is none.
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

/** The law was changed after the request was judged; nothing was written. */
export const NEW_LAW: Problem = {
  kind: 'bentrok',
  message: {
    id: 'Kebijakan baru saja berubah. Muat ulang, periksa kembali, lalu kirim lagi.',
    en: 'The law was changed just now. Reload, look again, then send it again.',
  },
}
