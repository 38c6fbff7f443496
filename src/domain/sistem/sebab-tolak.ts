/**
 * Why a sign-in, a session or a logout token was refused: for the log alone, never for the caller.
 * SECURITY.md says of each what an operator looks at. None tells who was refused.
 */
export const SEBAB_TOLAK = [
  /** The request brings no Bearer token. */
  'tanpa-token',
  /** It is no signed token: garbage, encrypted, over 16 kB, or a name stands in it twice. */
  'bentuk',
  /** The algorithm is none that is taken of this issuer. */
  'alg',
  /** The header brings keys or the address of keys, or asks for what is not understood. */
  'header',
  /** The issuer is none of SSO_ISSUER. */
  'issuer',
  /** The issuer publishes no key of this id. */
  'kunci',
  /** The signature does not fit the key. */
  'tanda-tangan',
  /** It is meant for somebody else. */
  'aud',
  /** It has expired, or never does. */
  'exp',
  /** It is not valid yet. */
  'nbf',
  /** It was issued in the future, or does not say when. */
  'iat',
  /** It was issued too long ago. */
  'umur',
  /** A logout token handed in to sign in, or the other way round. */
  'jenis',
  /** The claim of the NIP is missing or is no NIP. */
  'nip-claim',
  /** SIMPEG never sent this person. */
  'nip-tidak-dikenal',
  /** SIMPEG never sent the unit of this person. */
  'unit-tidak-dikenal',
  /** The person has left. */
  'tidak-aktif',
  /** The sign-in was ended, or the person left while a session ran. */
  'sesi-berakhir',
  /** A portal's token lives for more than five minutes. */
  'portal-umur',
  /** A portal's token has an id (`jti`) that is no text. */
  'portal-jti',
  /** A portal's token was used before. */
  'portal-sekali',
  /** A portal's token was used elsewhere than at POST /v1/sesi. */
  'portal-bearer',
] as const

/** A reason for which a sign-in, a session or a logout token was refused. */
export type SebabTolak = (typeof SEBAB_TOLAK)[number]
