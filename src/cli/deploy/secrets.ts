import { generateKeyPairSync, randomBytes } from 'node:crypto'

/** The secrets that others must be told, once: the apps sign with them. */
export const TOLD = [
  'WEBHOOK_SECRET_SIMPEG',
  'WEBHOOK_SECRET_PRESENSI',
  'WEBHOOK_SECRET_KINERJA',
] as const

/** The secrets that a deployment makes for itself. */
export const SECRETS = ['SESSION_SECRET', 'VAPID_KEYS', ...TOLD] as const

/** Returns a new secret in the form of its setting: 32 random bytes, or a pair of keys. */
export function makeSecret(name: (typeof SECRETS)[number]): string {
  switch (name) {
    case 'VAPID_KEYS':
      return makeVapidKeys()
    case 'SESSION_SECRET':
      return randomBytes(32).toString('base64url')
    default:
      return `whsec_${randomBytes(32).toString('base64')}`
  }
}

/** Returns a P-256 key pair (RFC 8292): the point in the form for browsers, and its number. */
function makeVapidKeys(): string {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { x = '', y = '', d = '' } = privateKey.export({ format: 'jwk' })
  const bytes = (text: string) => Buffer.from(text, 'base64url')
  const point = Buffer.concat([Buffer.of(4), bytes(x), bytes(y)])
  return `${point.toString('base64url')}.${d}`
}
