import * as v from 'valibot'

const rejection = v.object({
  index: v.number(),
  code: v.string(),
  message: v.object({ id: v.string(), en: v.string() }),
})

const receipt = v.object({
  index: v.number(),
  tanda: v.string(),
  // The salt with which the person proves where they tapped; none for a tap without a position.
  garam: v.exactOptional(v.string()),
})

/** The answer to a delivery, as it is stored and sent. */
export const jawabanSchema = v.object({
  accepted: v.number(),
  duplicates: v.number(),
  rejected: v.array(rejection),
  // The signed receipts of new taps, in order.
  receipts: v.exactOptional(v.array(receipt)),
})

/** The answer to a delivery. */
export type JawabanKiriman = v.InferOutput<typeof jawabanSchema>

/** The receipt of one item of a delivery. */
export type TandaButir = v.InferOutput<typeof receipt>
