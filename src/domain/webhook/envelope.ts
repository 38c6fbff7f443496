import * as v from 'valibot'
import { waktuSchema } from '../shared/schema.ts'

const oneItem = v.record(v.string(), v.unknown())
const manyItems = v.pipe(v.array(v.unknown()), v.maxLength(500))

/** A delivery: the event type, the time, and 1 to 500 items. */
export const envelopeSchema = v.object({
  type: v.pipe(v.string(), v.maxLength(100)),
  timestamp: waktuSchema,
  // Not a union: an array that is too long would pass as one record with the keys 0, 1, 2.
  data: v.lazy((data) => (Array.isArray(data) ? manyItems : oneItem)),
})

/** A delivery as parsed. */
export type Envelope = v.InferOutput<typeof envelopeSchema>
