import * as v from 'valibot'

/** The lasting address of a letter. */
export const tautanAnswer = v.object({ nomor: v.string(), alamat: v.string() })
