import type * as v from 'valibot'
import { type InputIssue, readInput } from '../../domain/shared/schema.ts'
import type { Text } from '../../domain/shared/text.ts'
import type { InboundType, KnownRecords, Refusal } from './inbound-type.ts'

/** One item that was not stored: its place in the array, the reason, and what to do. */
export interface ItemRefusal extends Refusal {
  readonly index: number
}

/** A good item with its place in the array. */
export interface ItemAt<Item> {
  readonly index: number
  readonly item: Item
}

/**
 * Separates the items that fit the schema of their type from the others: the first half of a check,
 * for taps the only one. `check` takes the good ones.
 */
export function sift<Schema extends v.GenericSchema>(
  { schema }: { readonly schema: Schema },
  data: unknown,
): { good: ItemAt<v.InferOutput<Schema>>[]; bad: ItemRefusal[] } {
  const good: ItemAt<v.InferOutput<Schema>>[] = []
  const bad: ItemRefusal[] = []
  for (const [index, item] of [data].flat().entries()) {
    const parsed = readInput(schema, item)
    if (parsed.ok) good.push({ index, item: parsed.value })
    else bad.push({ index, code: 'salah-isi', message: sentence(parsed.error) })
  }
  return { good, bad }
}

function sentence([{ path, message }]: readonly [InputIssue, ...InputIssue[]]): Text {
  return { id: `${path}: ${message.id}`, en: `${path}: ${message.en}` }
}

/**
 * Separates items that may be stored from those that break a rule outside the schema: the second
 * half of a check, after `sift`. Both give each refused item its place.
 */
export function check<Schema extends v.GenericSchema>(
  type: InboundType<Schema>,
  items: readonly ItemAt<v.InferOutput<Schema>>[],
  known: KnownRecords,
): { kept: ItemAt<v.InferOutput<Schema>>[]; rejected: ItemRefusal[] } {
  const kept: ItemAt<v.InferOutput<Schema>>[] = []
  const rejected: ItemRefusal[] = []
  // An id stays with its person, also within the delivery that brings it.
  const owners = new Map(known.owners)
  const atasan = withNew(known.atasan, type, items)
  const all = items.map(({ item }) => item)
  const said = Map.groupBy(items, ({ item }) => type.once?.(item))
  for (const { index, item } of items) {
    const same = said.get(type.once?.(item)) ?? []
    const twice = type.once !== undefined && same.length > 1
    const delivery = { all, kept: kept.map((one) => one.item) }
    const refusal = twice
      ? refuseTwice(same)
      : type.refuse(item, { ...known, owners, atasan }, delivery)
    if (refusal) {
      rejected.push({ index, ...refusal })
      continue
    }
    kept.push({ index, item })
    const { id, nip } = type.mentions(item)
    if (type.owned && id !== undefined && nip !== undefined) owners.set(id, nip)
  }
  return { kept, rejected }
}

/** Returns each person's atasan once all items of a delivery apply: two of them may make a loop. */
function withNew<Schema extends v.GenericSchema>(
  known: KnownRecords['atasan'],
  type: InboundType<Schema>,
  items: readonly ItemAt<v.InferOutput<Schema>>[],
): KnownRecords['atasan'] {
  const all = new Map(known)
  for (const { item } of items) {
    const mentions = type.mentions(item)
    if (!('atasan' in mentions) || mentions.nip === undefined) continue
    if (mentions.atasan) all.set(mentions.nip, mentions.atasan.nip)
    else all.delete(mentions.nip)
  }
  return all
}

function refuseTwice(same: readonly { readonly index: number }[]): Refusal {
  const places = same.map(({ index }) => index).join(', ')
  return {
    code: 'berlaku-sejak.ganda',
    message: {
      id: `Beberapa catatan untuk hari yang sama dalam satu kiriman (urutan ${places}). Kirim satu saja.`,
      en: `Several records for one day in one delivery (places ${places}). Send one of them.`,
    },
  }
}
