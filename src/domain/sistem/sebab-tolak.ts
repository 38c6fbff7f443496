/**
 * Why a sign-in, a session or a logout token was refused: for the log only, never for the caller.
 * SECURITY.md says what an operator should check for each. None reveals who was refused.
 */
export const SEBAB_TOLAK = [
  /** The request has no Bearer token. */
  'tanpa-token',
  /** It is not a signed token: garbage, encrypted, over 16 kB, or with a duplicate name. */
  'bentuk',
  /** The algorithm is not accepted from this issuer. */
  'alg',
  /** The header contains keys or the address of keys, or requires an unknown extension. */
  'header',
  /** The issuer is not in SSO_ISSUER. */
  'issuer',
  /** The issuer publishes no key with this id. */
  'kunci',
  /** The signature does not match the key. */
  'tanda-tangan',
  /** It is meant for another audience. */
  'aud',
  /** It has expired, or never does. */
  'exp',
  /** It is not valid yet. */
  'nbf',
  /** It was issued in the future, or does not say when. */
  'iat',
  /** It was issued too long ago. */
  'umur',
  /** A logout token used to sign in, or the reverse. */
  'jenis',
  /** The NIP claim is missing or is no NIP. */
  'nip-claim',
  /** SIMPEG never sent this person. */
  'nip-tidak-dikenal',
  /** SIMPEG never sent the unit of this person. */
  'unit-tidak-dikenal',
  /** The person has left. */
  'tidak-aktif',
  /** The sign-in was ended, or the person left during a session. */
  'sesi-berakhir',
  /** A portal's token lives for more than five minutes. */
  'portal-umur',
  /** A portal's token has an id (`jti`) that is not text. */
  'portal-jti',
  /** A portal's token was used before. */
  'portal-sekali',
  /** A portal's token was used elsewhere than at POST /v1/sesi. */
  'portal-bearer',
] as const

/** A reason for which a sign-in, a session or a logout token was refused. */
export type SebabTolak = (typeof SEBAB_TOLAK)[number]
