import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import {
  CompactSign,
  type CryptoKey,
  exportJWK,
  exportSPKI,
  generateKeyPair,
  type JWK,
  type JWTPayload,
  SignJWT,
} from 'jose'
import { membersIn } from '../../src/domain/shared/members.ts'
import type { Certificate } from './certificate.ts'

/** The algorithms that the issuer signs with. */
export type Alg = 'RS256' | 'PS256' | 'ES256' | 'ES512' | 'EdDSA'

/** Claims, which a test may make as wrong as it likes; an undefined one is left out. */
export type Claims = Readonly<Record<string, unknown>>

/** Returns claims with the type that jose expects. */
export function asPayload(claims: Claims): JWTPayload {
  // Safe because jose signs any JSON; only times must be numbers.
  return claims as JWTPayload
}

/** How a token is made; by default like a correct issuer. */
export interface TokenMaking {
  readonly alg?: Alg
  /** Overrides parts of the protected header. */
  readonly header?: Readonly<Record<string, unknown>>
  /** Signs instead of the issuer's own key. */
  readonly key?: CryptoKey | Uint8Array
}

/** A small OIDC issuer over real HTTP on loopback, which can be stopped, slowed and rotated. */
export interface Issuer {
  readonly url: string
  /** How often its documents were asked for. */
  readonly asked: { discovery: number; jwks: number }
  /** Signs claims with the present key. */
  sign(claims: Claims, making?: TokenMaking): Promise<string>
  /** Signs a payload unchanged, even if it has no valid claims. */
  signText(payload: string, making?: TokenMaking): Promise<string>
  /** The public RSA key as PEM text, which a forger knows. */
  publicPem(): Promise<string>
  /** Uses new keys from now on, by default under new key ids. */
  rotate(ids?: 'same'): Promise<void>
  /** Answers wrongly on one of its two paths; `null` ends it. */
  misbehave(path: Path, answer: Misbehaviour | null): void
  /** Waits some milliseconds before each answer. */
  slow(ms: number): void
  /** Claims to be another issuer. */
  lie(issuer: string | null): void
  /** Takes no more connections. */
  stop(): Promise<void>
  /** Answers again on the same address. */
  start(): Promise<void>
}

/** A path on which an issuer answers. */
export type Path = '/.well-known/openid-configuration' | '/jwks'

/** A wrong answer of an issuer. */
export interface Misbehaviour {
  readonly status?: number
  readonly location?: string
  /** The exact text of the body; by default the correct answer, with members overridden. */
  readonly text?: string
  readonly body?: Readonly<Record<string, unknown>>
}

/** The signing keys of an issuer. */
export interface Keys {
  readonly jwks: readonly JWK[]
  readonly signing: ReadonlyMap<Alg, { readonly key: CryptoKey; readonly kid: string }>
  readonly rsa: CryptoKey
}

/** Makes keys whose ids name their generation. */
export async function makeKeys(generation: number): Promise<Keys> {
  const [rsa, ec, ec521, ed] = await Promise.all([
    generateKeyPair('RS256', { extractable: true }),
    generateKeyPair('ES256', { extractable: true }),
    generateKeyPair('ES512', { extractable: true }),
    generateKeyPair('EdDSA', { extractable: true }),
  ])
  const kid = (name: string) => `${name}-${generation}`
  const jwks = await Promise.all(
    [
      { pair: rsa, name: 'rsa' },
      { pair: ec, name: 'ec' },
      { pair: ec521, name: 'ec521' },
      { pair: ed, name: 'ed' },
    ].map(async ({ pair, name }) => ({ ...(await exportJWK(pair.publicKey)), kid: kid(name) })),
  )
  // One RSA key serves RS256 and PS256, as long as it is imported for each.
  const { subtle } = crypto
  const pkcs8 = await subtle.exportKey('pkcs8', rsa.privateKey)
  const pss = await subtle.importKey('pkcs8', pkcs8, { name: 'RSA-PSS', hash: 'SHA-256' }, false, [
    'sign',
  ])
  return {
    jwks,
    rsa: rsa.publicKey,
    signing: new Map<Alg, { key: CryptoKey; kid: string }>([
      ['RS256', { key: rsa.privateKey, kid: kid('rsa') }],
      ['PS256', { key: pss, kid: kid('rsa') }],
      ['ES256', { key: ec.privateKey, kid: kid('ec') }],
      ['ES512', { key: ec521.privateKey, kid: kid('ec521') }],
      ['EdDSA', { key: ed.privateKey, kid: kid('ed') }],
    ]),
  }
}

async function listen(server: Server, port: number): Promise<number> {
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  // Safe because a TCP server that listens has an address of this form.
  return (server.address() as AddressInfo).port
}

/**
 * Starts an issuer on a random loopback port; the caller stops it. With a certificate it answers
 * only over https. It makes its own keys, which takes a while, unless it is given initial ones.
 */
export async function startIssuer(certificate?: Certificate, first?: Keys): Promise<Issuer> {
  let generation = 1
  const misbehaviour = new Map<string, Misbehaviour>()
  let keys = first ?? (await makeKeys(generation))
  let delay = 0
  let claimed: string | null = null
  const newServer = (listener: RequestListener): Server =>
    certificate
      ? createSecureServer({ cert: certificate.pem, key: certificate.key }, listener)
      : createServer(listener)
  const asked = { discovery: 0, jwks: 0 }

  const answer = (path: string | undefined, url: string): unknown => {
    if (path === '/.well-known/openid-configuration') {
      asked.discovery += 1
      return { issuer: claimed ?? url, jwks_uri: `${url}/jwks` }
    }
    if (path !== '/jwks') return null
    asked.jwks += 1
    return { keys: keys.jwks }
  }
  const serve = (url: () => string) =>
    newServer((request, response) => {
      setTimeout(() => {
        const body = answer(request.url, url())
        const { status, location, text, body: over } = misbehaviour.get(request.url ?? '') ?? {}
        response.writeHead(status ?? (body === null ? 404 : 200), {
          'content-type': 'application/json',
          ...(location && { location }),
        })
        response.end(text ?? JSON.stringify(over ? { ...membersIn(body), ...over } : body))
      }, delay)
    })

  let url = ''
  let server = serve(() => url)
  const port = await listen(server, 0)
  url = `${certificate ? 'https' : 'http'}://127.0.0.1:${port}`

  return {
    url,
    asked,
    sign: (claims, { alg = 'RS256', header, key } = {}) => {
      const own = keys.signing.get(alg)
      if (!own) throw new Error(`no key for ${alg}`)
      return new SignJWT(asPayload(claims))
        .setProtectedHeader({ alg, kid: own.kid, ...header })
        .sign(key ?? own.key)
    },
    signText: (payload, { alg = 'RS256', header, key } = {}) => {
      const own = keys.signing.get(alg)
      if (!own) throw new Error(`no key for ${alg}`)
      return new CompactSign(new TextEncoder().encode(payload))
        .setProtectedHeader({ alg, kid: own.kid, ...header })
        .sign(key ?? own.key)
    },
    publicPem: () => exportSPKI(keys.rsa),
    rotate: async (ids) => {
      if (ids !== 'same') generation += 1
      keys = await makeKeys(generation)
    },
    misbehave: (path, answer) => {
      if (answer) misbehaviour.set(path, answer)
      else misbehaviour.delete(path)
    },
    slow: (ms) => {
      delay = ms
    },
    lie: (issuer) => {
      claimed = issuer
    },
    stop: async () => {
      if (!server.listening) return
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
    start: async () => {
      server = serve(() => url)
      await listen(server, port)
    },
  }
}
