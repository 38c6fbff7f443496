import { createSso, type SsoSettings } from '../../src/adapters/sso.ts'
import type { Fetch } from '../../src/adapters/sso-documents.ts'
import { START, ssoSettings } from './app.ts'
import { type Claims, type Issuer, startIssuer, type TokenMaking } from './issuer.ts'
import { nipKe } from './people.ts'

/** The default person of tokens. */
export const NIP = nipKe(4)

/** Two issuers, and the access to them with a clock that a test sets. */
export interface SsoStage {
  readonly issuer: Issuer
  readonly second: Issuer
  /** Work that continues after the answer. */
  readonly background: Promise<unknown>[]
  now: number
  /** Opens an access with its own memory, optionally with its own fetch. */
  open(settings?: Partial<SsoSettings>, get?: Fetch): ReturnType<typeof createSso>['identify']
  token(claims?: Claims, making?: TokenMaking): Promise<string>
  /** How many requests the first issuer got. */
  asked(): number
  /** Resets the clock, the counts, and the behaviour of the first issuer. */
  reset(): void
  stop(): Promise<unknown>
}

/** Starts two issuers; the caller stops them. */
export async function startSsoStage(): Promise<SsoStage> {
  const [issuer, second] = await Promise.all([startIssuer(), startIssuer()])
  const background: Promise<unknown>[] = []
  const stage: SsoStage = {
    issuer,
    second,
    background,
    now: Date.parse(START),
    open: (settings = {}, get = fetch) =>
      createSso(
        { ...ssoSettings([issuer.url, second.url]), ...settings },
        get,
        () => stage.now,
        (work) => void background.push(work),
      ).identify,
    token: (claims = {}, making = {}) => {
      const seconds = Math.floor(stage.now / 1000)
      const usual = { iss: issuer.url, aud: 'luwes', iat: seconds, exp: seconds + 3_600, nip: NIP }
      return issuer.sign({ ...usual, ...claims }, making)
    },
    asked: () => issuer.asked.discovery + issuer.asked.jwks,
    reset: () => {
      stage.now = Date.parse(START)
      background.length = 0
      Object.assign(issuer.asked, { discovery: 0, jwks: 0 })
      issuer.slow(0)
      issuer.lie(null)
      issuer.misbehave('/jwks', null)
      issuer.misbehave('/.well-known/openid-configuration', null)
    },
    stop: () => Promise.all([issuer.stop(), second.stop()]),
  }
  return stage
}

/** An accepted token of the default person. */
export const TAKEN = { ok: true, value: { nip: NIP } } as const

/** Returns a refused token with its reason. */
export function refused(error: string) {
  return { ok: false, error }
}
