import * as v from 'valibot'

/** Units to choose from. */
export const unitList = v.object({
  data: v.array(v.object({ kode: v.string(), nama: v.string() })),
})
