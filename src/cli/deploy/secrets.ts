import { randomBytes } from 'node:crypto'

/** The secrets that a deployment makes for itself. */
export const SECRETS = [
  'SESSION_SECRET',
  'WEBHOOK_SECRET_SIMPEG',
  'WEBHOOK_SECRET_PRESENSI',
  'WEBHOOK_SECRET_KINERJA',
] as const

/** Those of them that others must be told, once: the apps sign with them. */
export const TOLD = SECRETS.slice(1)

/** A new secret of 32 random bytes, in the form that its setting takes. */
export function makeSecret(name: (typeof SECRETS)[number]): string {
  const bytes = randomBytes(32)
  return name === 'SESSION_SECRET'
    ? bytes.toString('base64url')
    : `whsec_${bytes.toString('base64')}`
}
