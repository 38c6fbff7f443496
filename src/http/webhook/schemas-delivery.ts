import * as v from 'valibot'
import { text } from '../schemas.ts'

const number = v.number()
const string = v.string()

/** The stored answer to a delivery. */
export const deliveryAnswer = v.object({
  accepted: number,
  duplicates: number,
  rejected: v.array(v.object({ index: number, code: string, message: text })),
  receipts: v.optional(
    v.array(v.object({ index: number, tanda: string, garam: v.optional(string) })),
  ),
})
