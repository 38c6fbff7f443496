import { createRemoteJWKSet, decodeProtectedHeader, jwtVerify } from 'jose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Account, type Oidc, signInByCode, startOidc } from '../support/portal.ts'

const REDIRECT = 'http://127.0.0.1/kembali'
const SITI: Account = {
  username: 'siti',
  password: 'kata-sandi-uji',
  nip: '199003122015042003',
  nama: 'Siti <b>Rahmawati</b>',
  roles: ['luwes_admin', 'luwes_auditor'],
}

let oidc: Oidc & { readonly stop: () => Promise<void> }

beforeAll(async () => {
  oidc = await startOidc({
    port: 0,
    accounts: [SITI],
    audience: 'luwes-uji',
    clients: [
      {
        client_id: 'portal',
        token_endpoint_auth_method: 'none',
        redirect_uris: [REDIRECT],
        response_types: ['code'],
      },
    ],
  })
})
afterAll(() => oidc.stop())

const signIn = (username: string, password: string) =>
  signInByCode({
    issuer: oidc.issuer,
    clientId: 'portal',
    redirectUri: REDIRECT,
    username,
    password,
  })

async function discovery(): Promise<Record<string, unknown>> {
  return (await fetch(`${oidc.issuer}/.well-known/openid-configuration`)).json()
}

describe('the OpenID Provider of the demo', () => {
  it('names itself and its keys in discovery', async () => {
    const found = await discovery()
    expect(found).toMatchObject({ issuer: oidc.issuer, code_challenge_methods_supported: ['S256'] })
    expect(found).toMatchObject({ response_types_supported: ['code'] })
  })

  it('publishes public keys alone', async () => {
    const { jwks_uri: url } = await discovery()
    const { keys }: { keys: Record<string, unknown>[] } = await (await fetch(String(url))).json()
    expect(keys.map(({ kty }) => kty).sort()).toEqual(['EC', 'RSA'])
    for (const key of keys) expect(Object.keys(key)).not.toContain('d')
  })

  it('gives tokens for Luwes that jose verifies, with NIP and roles', async () => {
    const { accessToken } = await signIn('siti', SITI.password)
    const { jwks_uri: url } = await discovery()
    const keys = createRemoteJWKSet(new URL(String(url)))
    const { payload } = await jwtVerify(accessToken, keys, {
      issuer: oidc.issuer,
      audience: 'luwes-uji',
    })
    expect(payload).toMatchObject({
      nip: SITI.nip,
      sub: SITI.nip,
      realm_access: { roles: SITI.roles },
    })
    expect(payload.exp).toBeGreaterThan(Date.now() / 1000)
    expect(decodeProtectedHeader(accessToken)).toMatchObject({ alg: 'ES256', typ: 'at+jwt' })
  })

  it('gives ID tokens for the client alone, with the same claims', async () => {
    const { idToken } = await signIn(SITI.nip, SITI.password)
    const { jwks_uri: url } = await discovery()
    const keys = createRemoteJWKSet(new URL(String(url)))
    const { payload } = await jwtVerify(idToken, keys, { issuer: oidc.issuer, audience: 'portal' })
    expect(payload).toMatchObject({ nip: SITI.nip, realm_access: { roles: SITI.roles } })
    await expect(jwtVerify(idToken, keys, { audience: 'luwes-uji' })).rejects.toThrow('aud')
  })

  it.each([
    ['a wrong password', 'siti', 'salah'],
    ['nobody', 'orang-lain', SITI.password],
    ['nothing', '', ''],
  ])('gives no token for %s', async (_, username, password) => {
    await expect(signIn(username, password)).rejects.toThrow('could not sign in')
  })

  it('refuses a client it does not know, and code without PKCE', async () => {
    const authorize = async (query: Record<string, string>) => {
      const url = `${oidc.issuer}/auth?${new URLSearchParams({ response_type: 'code', scope: 'openid', redirect_uri: REDIRECT, ...query })}`
      const response = await fetch(url, { redirect: 'manual' })
      return response.headers.get('location') ?? (await response.text())
    }
    expect(await authorize({ client_id: 'lain' })).toContain('invalid_client')
    expect(await authorize({ client_id: 'portal' })).toContain('error=invalid_request')
  })

  it('shows names as text, never as markup', async () => {
    const start = `${oidc.issuer}/auth?${new URLSearchParams({
      client_id: 'portal',
      response_type: 'code',
      scope: 'openid',
      redirect_uri: REDIRECT,
      code_challenge: 'a'.repeat(43),
      code_challenge_method: 'S256',
    })}`
    const first = await fetch(start, { redirect: 'manual' })
    const cookie = first.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ')
    const login = await fetch(new URL(first.headers.get('location') ?? '', oidc.issuer), {
      headers: { cookie },
    })
    expect(login.headers.get('content-security-policy')).toContain("default-src 'none'")
    const page = await login.text()
    expect(page).toContain('Siti &lt;b&gt;Rahmawati&lt;/b&gt;')
    expect(page).not.toContain('<script')
  })

  it('answers a sign-in of nobody with a page that says what to do', async () => {
    const response = await fetch(`${oidc.issuer}/masuk/tidak-ada`)
    expect(response.status).toBe(400)
    expect(await response.text()).toContain('kedaluwarsa')
  })
})
