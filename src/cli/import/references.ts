import { unitsNamed } from '../../db/pegawai/unit.ts'
import { knownNips } from '../../db/webhook/webhook-masuk.ts'
import { check, type ItemRefusal } from '../../operations/webhook/check-items.ts'
import type { InboundType, Reference } from '../../operations/webhook/inbound-type.ts'
import { knownFrom, knownQueries, type Lookup } from '../../operations/webhook/known.ts'

/** The result of a check against the database, by the position of each record. */
export interface ReferenceCheck {
  /** Records that the webhook would refuse, with its reasons. */
  readonly ditolak: readonly ItemRefusal[]
  /** The known NIPs and codes of units, among those in the records. */
  readonly kenal: ReadonlySet<string>
}

/**
 * Checks records against the database in one round trip: refusals, and the known NIPs and units.
 */
export async function holdAgainst(
  lookup: Lookup,
  type: InboundType,
  items: readonly unknown[],
): Promise<ReferenceCheck> {
  const { db } = lookup
  const named = items.flatMap((item) => type.references?.(item) ?? [])
  const names = (to: Reference['to']) =>
    named.filter((one) => one.to === to).map(({ name }) => name)
  const [people, units, ...rows] = await db.read([
    knownNips(db, names('pegawai')),
    unitsNamed(db, names('unit-kerja')),
    ...knownQueries(lookup, type, items),
  ])
  const known = knownFrom(rows, lookup)
  const placed = items.map((item, index) => ({ index, item }))
  const { rejected: ditolak } = check(type, placed, known)
  const kenal = [...known.nips, ...people.map(({ nip }) => nip), ...units.map(({ kode }) => kode)]
  return { ditolak, kenal: new Set(kenal) }
}
