import { createServer } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSso } from '../../../src/adapters/sso.ts'
import { answerByFetch, listen } from '../../../src/demo/node-http.ts'
import type { Deps } from '../../../src/deps.ts'
import { createApp } from '../../../src/http/app.ts'
import { claimSettings, ssoSettings, startApp, type TestApp } from '../../support/app.ts'
import { ORANG } from '../../support/people.ts'
import { type Oidc, signInByCode, startOidc } from '../../support/portal.ts'

const { siti, kadis } = ORANG
const REDIRECT = 'http://127.0.0.1/kembali'
const PASSWORD = 'kata-sandi-uji'
/** One person a client, so that one's logout is not the other's. */
const PEOPLE = { simpeg: siti, eoffice: kadis } as const

describe('an OpenID Provider that is certified', () => {
  let luwes: TestApp
  let oidc: Oidc & { readonly stop: () => Promise<void> }
  let origin: string
  let stopServer: () => Promise<void>

  beforeAll(async () => {
    luwes = await startApp()
    const server = createServer()
    const listening = await listen(server, 0)
    origin = listening.origin
    stopServer = listening.stop
    oidc = await startOidc({
      port: 0,
      accounts: Object.values(PEOPLE).map((nip) => ({
        username: nip,
        password: PASSWORD,
        nip,
        nama: 'Pegawai',
        roles: [],
      })),
      audience: 'luwes',
      clients: ['simpeg', 'eoffice'].map((name) => ({
        client_id: name,
        token_endpoint_auth_method: 'none' as const,
        redirect_uris: [REDIRECT],
        response_types: ['code'],
        backchannel_logout_uri: `${origin}/v1/sesi/logout-backchannel`,
        backchannel_logout_session_required: name === 'eoffice',
      })),
    })
    const logoutAudience = ['simpeg', 'eoffice']
    const settings = {
      ...ssoSettings([]),
      issuers: [{ issuer: oidc.issuer, ...claimSettings, logoutAudience }],
    }
    // A provider's clock is the real one, so Luwes goes by it too.
    const deps: Deps = {
      ...luwes.deps,
      ...createSso(settings, fetch, Date.now, () => undefined),
      now: Date.now,
    }
    const app = createApp({
      deps: () => deps,
      portalOrigins: [],
      files: async () => new Response(null, { status: 404 }),
      newId: () => crypto.randomUUID(),
      log: () => undefined,
      fault: (_id, error) => void luwes.faults.push(error),
    })
    server.on('request', (request, response) => {
      void answerByFetch((asked) => app.fetch(asked), origin, request, response)
    })
  })
  afterAll(() => Promise.all([oidc.stop(), stopServer(), luwes.stop()]))

  const signIn = (clientId: keyof typeof PEOPLE) =>
    signInByCode({
      issuer: oidc.issuer,
      clientId,
      redirectUri: REDIRECT,
      username: PEOPLE[clientId],
      password: PASSWORD,
    })
  const open = async (token: string): Promise<string> => {
    const answer = await fetch(`${origin}/v1/sesi`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token }),
    })
    // Safe because POST /v1/sesi answers a token, and the test fails on any other.
    return ((await answer.json()) as { token: string }).token
  }
  const saya = async (token: string) => {
    const headers = { authorization: `Bearer ${token}` }
    return (await fetch(`${origin}/v1/saya`, { headers })).status
  }

  it.each(['simpeg', 'eoffice'] as const)(
    'ends the sessions of whoever signs out of %s',
    async (client) => {
      const signedIn = await signIn(client)
      const session = await open(signedIn.accessToken)
      expect([await saya(session), await saya(signedIn.accessToken)]).toEqual([200, 200])
      await signedIn.signOut()
      expect([await saya(session), await saya(signedIn.accessToken)]).toEqual([401, 401])
      expect(luwes.faults).toEqual([])
    },
  )

  it('lets whoever signs in again go on', async () => {
    const first = await signIn('eoffice')
    const session = await open(first.accessToken)
    await first.signOut()
    // The clock of tokens knows seconds, and a sign-in of the same second counts as ended.
    const second = () => Math.floor(Date.now() / 1_000)
    const ended = second()
    await expect.poll(second).toBeGreaterThan(ended)
    const again = await signIn('eoffice')
    expect([await saya(session), await saya(await open(again.accessToken))]).toEqual([401, 200])
  })
})
