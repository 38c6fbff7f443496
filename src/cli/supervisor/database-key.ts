import { generateKeyPairSync, sign } from 'node:crypto'

/** The key with which a database server checks tokens, and the one valid token. */
export interface DatabaseKey {
  readonly publicKey: string
  readonly token: string
}

const encode = (part: unknown) => Buffer.from(JSON.stringify(part)).toString('base64url')

/**
 * Returns a key for one run of our own sqld. It keeps other accounts of the machine from reading
 * the database through its loopback port. Kept only in memory; the next run has another.
 */
export function createDatabaseKey(): DatabaseKey {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  const signed = `${encode({ alg: 'EdDSA', typ: 'JWT' })}.${encode({ a: 'rw' })}`
  const signature = sign(null, Buffer.from(signed), privateKey).toString('base64url')
  return {
    publicKey: String(publicKey.export({ format: 'jwk' }).x),
    token: `${signed}.${signature}`,
  }
}
