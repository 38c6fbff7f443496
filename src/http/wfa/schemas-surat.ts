import * as v from 'valibot'

/** The permanent address of a letter. */
export const tautanAnswer = v.object({ nomor: v.string(), alamat: v.string() })
