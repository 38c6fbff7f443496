import * as v from 'valibot'

/** The secret of an address: 32 random bytes in base64url. */
export const kalenderQuery = v.strictObject({
  kunci: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{43}$/)),
})

const keadaan = {
  dibuat: v.nullable(v.string()),
  dibaca: v.nullable(v.string()),
}

/** The state of a private calendar. */
export const keadaanKalenderAnswer = v.object(keadaan)

/** The state of a private calendar, with its new address. */
export const kalenderBaruAnswer = v.object({ ...keadaan, alamat: v.string() })

/** A calendar of RFC 5545. */
export const kalenderPribadiAnswer = v.string()
