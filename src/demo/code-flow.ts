import { createHash, randomBytes } from 'node:crypto'

/** Who signs in to which provider, through which registered client. */
export interface CodeFlow {
  readonly issuer: string
  readonly clientId: string
  /** Left out for a public client. */
  readonly clientSecret?: string | undefined
  /** A registered redirect URI; nothing needs to listen there. */
  readonly redirectUri: string
  readonly username: string
  readonly password: string
}

/** The result of the token endpoint. */
export interface CodeFlowTokens {
  /** For Luwes: a JWT with `nip`, roles and the audience of Luwes. */
  readonly accessToken: string
  /** For the client. */
  readonly idToken: string
}

/** A person's session at the provider, as their browser would keep it. */
export interface ProviderSession extends CodeFlowTokens {
  /** Signs out at the provider, through its own page. */
  readonly signOut: () => Promise<void>
}

interface Step {
  readonly response: Response
  readonly url: URL
}

type Cookies = Map<string, string>

async function step(cookies: Cookies, url: URL, init: RequestInit = {}): Promise<Step> {
  const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const response = await fetch(url, { ...init, redirect: 'manual', headers: { cookie } })
  for (const line of response.headers.getSetCookie()) {
    const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? []
    if (name !== undefined) cookies.set(name, value ?? '')
  }
  return { response, url }
}

/** Follows redirects until a page comes, or the redirect URI of the client, which is not opened. */
async function follow(cookies: Cookies, start: URL, redirectUri: string, init?: RequestInit) {
  let current = await step(cookies, start, init)
  for (let hops = 0; hops < 10; hops += 1) {
    const location = current.response.headers.get('location')
    if (location === null) return current
    const url = new URL(location, current.url)
    if (url.href.startsWith(redirectUri)) return { ...current, url }
    current = await step(cookies, url)
  }
  throw new Error('The sign-in went round in circles')
}

async function redeem(flow: CodeFlow, endpoint: string, code: string, verifier: string) {
  const { clientId, clientSecret, redirectUri } = flow
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: clientSecret
      ? { authorization: `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}` }
      : {},
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      code,
      redirect_uri: redirectUri,
      code_verifier: verifier,
      ...(!clientSecret && { client_id: clientId }),
    }),
  })
  if (!response.ok) throw new Error(`The token endpoint answered ${response.status}`)
  // Safe because a 200 of the token endpoint has these members (OpenID Connect Core 3.1.3.3).
  const body = (await response.json()) as { access_token: string; id_token: string }
  return { accessToken: body.access_token, idToken: body.id_token }
}

/**
 * Signs a person in through the authorization code flow with PKCE, like a browser, but without one.
 *
 * Uses the provider's own login page.
 *
 * @throws When the pair is wrong, or the provider refuses the client.
 */
export async function signInByCode(flow: CodeFlow): Promise<ProviderSession> {
  const discovery = await fetch(`${flow.issuer}/.well-known/openid-configuration`)
  // Safe because the provider of the demo tells of all three (OpenID Connect Discovery 3).
  const found = (await discovery.json()) as {
    authorization_endpoint: string
    token_endpoint: string
    end_session_endpoint: string
  }
  const cookies: Cookies = new Map()
  const verifier = randomBytes(32).toString('base64url')
  const authorize = new URL(found.authorization_endpoint)
  authorize.search = new URLSearchParams({
    client_id: flow.clientId,
    redirect_uri: flow.redirectUri,
    response_type: 'code',
    scope: 'openid profile asn',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  }).toString()
  const login = await follow(cookies, authorize, flow.redirectUri)
  const answer = await follow(cookies, login.url, flow.redirectUri, {
    method: 'POST',
    body: new URLSearchParams({ akun: flow.username, sandi: flow.password }),
  })
  const code = answer.url.searchParams.get('code')
  if (code === null) throw new Error(`${flow.username} could not sign in`)
  const tokens = await redeem(flow, found.token_endpoint, code, verifier)
  const signOut = () => leave(cookies, new URL(found.end_session_endpoint), tokens.idToken)
  return { ...tokens, signOut }
}

/** Signs out like a person who confirms the question. */
async function leave(cookies: Cookies, url: URL, idToken: string): Promise<void> {
  url.searchParams.set('id_token_hint', idToken)
  const asked = await step(cookies, url)
  const form = await asked.response.text()
  const [, action = ''] = /action="([^"]+)"/.exec(form) ?? []
  const [, xsrf = ''] = /name="xsrf" value="([^"]+)"/.exec(form) ?? []
  const body = new URLSearchParams({ xsrf, logout: 'yes' })
  const answer = await step(cookies, new URL(action, asked.url), { method: 'POST', body })
  if (answer.response.status >= 400) throw new Error('The provider did not sign out')
}
