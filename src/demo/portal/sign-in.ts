import { randomBytes } from 'node:crypto'
import * as oidc from 'openid-client'

/** The signed-in person of a browser, from the SSO, with the tokens that the portal holds. */
export interface Sesi {
  readonly nip: string
  readonly nama: string
  readonly roles: readonly string[]
  readonly idToken: string
  readonly accessToken: string
  readonly refreshToken: string | undefined
  /** When the access token ends, in UTC milliseconds. */
  readonly until: number
}

/** The registration of the portal at the SSO. */
export interface SsoClient {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** The portal's own origin. */
  readonly origin: string
}

interface Attempt {
  readonly verifier: string
  readonly state: string
  readonly nonce: string
  readonly returnTo: string
}

const RENEW_BEFORE_MS = 60_000
const randomKey = () => randomBytes(24).toString('base64url')

/** Returns whether somebody holds a role of the SSO. */
export function hasRole(sesi: Sesi, role: string): boolean {
  return sesi.roles.includes(role)
}

function sesiFrom(
  tokens: Awaited<ReturnType<typeof oidc.authorizationCodeGrant>>,
  old?: Sesi,
): Sesi {
  const claims: Readonly<Record<string, unknown>> = tokens.claims() ?? {}
  const { nip = old?.nip, name = old?.nama, realm_access: access } = claims
  const roles =
    typeof access === 'object' && access && 'roles' in access ? access.roles : old?.roles
  return {
    nip: String(nip),
    nama: String(name),
    roles: Array.isArray(roles) ? roles.map(String) : [],
    idToken: tokens.id_token ?? old?.idToken ?? '',
    accessToken: tokens.access_token,
    refreshToken: tokens.refresh_token ?? old?.refreshToken,
    until: Date.now() + (tokens.expiresIn() ?? 60) * 1000,
  }
}

type Discovery = () => Promise<oidc.Configuration>

/** Finds the SSO once, by discovery; tries again the next time when that failed. */
function discoverOnce({ issuer, clientId, clientSecret }: SsoClient): Discovery {
  let found: Promise<oidc.Configuration> | undefined
  return () => {
    found ??= oidc
      .discovery(new URL(issuer), clientId, undefined, oidc.ClientSecretBasic(clientSecret), {
        execute: [oidc.allowInsecureRequests],
      })
      .catch((error: unknown) => {
        found = undefined
        throw error
      })
    return found
  }
}

async function authorizationUrl(
  config: oidc.Configuration,
  redirectUri: string,
  { verifier, state, nonce }: Attempt,
  prompt: 'login' | undefined,
): Promise<string> {
  return oidc.buildAuthorizationUrl(config, {
    redirect_uri: redirectUri,
    scope: 'openid profile asn',
    state,
    nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    ...(prompt && { prompt }),
  }).href
}

/** Returns the two ways through the SSO's pages: in, from the first redirect to a session, and out. */
function passage(found: Discovery, origin: string, sessions: Map<string, Sesi>) {
  const attempts = new Map<string, Attempt>()
  return {
    /** Begins a sign-in: returns where to send the browser, and the key of the attempt. */
    begin: async (returnTo: string, prompt?: 'login') => {
      const verifier = oidc.randomPKCECodeVerifier()
      const attempt = { verifier, state: oidc.randomState(), nonce: oidc.randomNonce(), returnTo }
      const key = randomKey()
      attempts.set(key, attempt)
      const redirectUri = `${origin}/masuk/kembali`
      return { key, url: await authorizationUrl(await found(), redirectUri, attempt, prompt) }
    },
    /**
     * Ends a sign-in: returns the key of the new session, or `undefined` when the attempt is
     * unknown.
     */
    finish: async (key: string, url: URL) => {
      const attempt = attempts.get(key)
      attempts.delete(key)
      if (!attempt) return undefined
      const tokens = await oidc.authorizationCodeGrant(await found(), url, {
        pkceCodeVerifier: attempt.verifier,
        expectedState: attempt.state,
        expectedNonce: attempt.nonce,
      })
      const sesi = randomKey()
      sessions.set(sesi, sesiFrom(tokens))
      return { sesi, returnTo: attempt.returnTo }
    },
    /** Ends a session: returns where to sign out of the SSO as well. */
    end: async (key: string | undefined): Promise<string> => {
      const sesi = sessions.get(key ?? '')
      sessions.delete(key ?? '')
      if (!sesi) return '/'
      return oidc.buildEndSessionUrl(await found(), {
        id_token_hint: sesi.idToken,
        post_logout_redirect_uri: `${origin}/`,
      }).href
    },
  }
}

/**
 * Returns the portal's sign-in: authorization code flow with PKCE, state and nonce, sessions in memory.
 *
 * Keys are random and known to the browser alone, in HttpOnly cookies.
 */
export function makeSignIn(sso: SsoClient) {
  const sessions = new Map<string, Sesi>()
  const found = discoverOnce(sso)
  const renewing = new Map<string, Promise<Sesi | undefined>>()
  const renew = async (key: string, old: Sesi): Promise<Sesi | undefined> => {
    try {
      const tokens = await oidc.refreshTokenGrant(await found(), old.refreshToken ?? '')
      const renewed = sesiFrom(tokens, old)
      // A person who signed out meanwhile stays signed out.
      if (sessions.has(key)) sessions.set(key, renewed)
      return sessions.get(key)
    } catch {
      sessions.delete(key)
      return undefined
    } finally {
      renewing.delete(key)
    }
  }
  return {
    ...passage(found, sso.origin, sessions),
    /**
     * Returns the session of a browser; renews it first, once for all requests, when its token is
     * about to end.
     */
    read: async (key = ''): Promise<Sesi | undefined> => {
      const sesi = sessions.get(key)
      if (!sesi || sesi.until - Date.now() > RENEW_BEFORE_MS) return sesi
      const renewal = renewing.get(key) ?? renew(key, sesi)
      renewing.set(key, renewal)
      return renewal
    },
    /** Ends a session without leaving the SSO: to sign in as somebody else. */
    drop: (key = ''): void => void sessions.delete(key),
  }
}

/** What `makeSignIn` makes. */
export type SignIn = ReturnType<typeof makeSignIn>
