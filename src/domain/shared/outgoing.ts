import type * as v from 'valibot'
import type { Terms } from './term.ts'
import type { Text } from './text.ts'

/** What an outgoing event declares. */
export interface OutgoingType<Schema extends v.GenericSchema = v.GenericSchema> {
  /** What happened. */
  readonly description: Text
  /** The schema of its data, which is thin: ids, NIP, dates, states. */
  readonly data: Schema
  /** Data about a person who does not exist. */
  readonly example: v.InferInput<Schema>
  /** What the properties of its data hold that it alone has. */
  readonly terms: Terms<Schema>
}

/** Declares an outgoing event; its example and its terms are typed by the shape of its data. */
export function outgoing<Schema extends v.GenericSchema>(
  data: Schema,
  example: v.InferInput<Schema>,
  description: Text,
  terms: Terms<Schema> = {},
): OutgoingType<Schema> {
  return { description, data, example, terms }
}

/** The people and things in examples: a NIP and an id that belong to nobody. */
export const CONTOH = {
  nip: '198609262015051001',
  id: '0b6f2c9e-7d54-4a1e-9c1b-3f2a6d8e5c10',
  tanggal: '2026-11-19',
  bulan: '2026-11',
  unit: 'kominfo',
} as const
