import { randomBytes } from 'node:crypto'
import { createServer } from 'node:http'
import type { ClientMetadata } from 'oidc-provider'
import type { Regency } from '../data.ts'
import { tokohPegawai } from '../data.ts'
import { type Gerbang, makeGerbang } from '../gerbang.ts'
import { answerByFetch, listen } from '../node-http.ts'
import { createOidc } from '../oidc.ts'
import type { Account } from '../oidc-accounts.ts'
import { TOKOH } from '../regency/roles.ts'
import { makePortal } from './app.ts'
import { makeSignIn } from './sign-in.ts'

/** The password of every made-up account of the demo; it opens only made-up data on loopback. */
export const DEMO_PASSWORD = 'kabupaten-contoh'

/** The public client by which the demo itself signs in where a script needs a person's token. */
export const DEMO_CLIENT = 'luwes-demo'

/** How the portal and its SSO are started. */
export interface PortalStart {
  /** 0 takes a free one. */
  readonly port: number
  /** The address of Luwes; a function if it is known only later. */
  readonly luwesUrl: string | (() => string)
  readonly regency: Regency
  readonly regencyName?: string
  readonly audience?: string
  readonly tokenSeconds?: number
}

/** The portal and the OpenID Provider below its path `/sso`, on one origin. */
export interface RunningPortal {
  readonly origin: string
  readonly issuer: string
  /** The redirect URI of `DEMO_CLIENT`; nothing listens there. */
  readonly redirectUri: string
  /** The gateway for messages to people outside the portal, and what it received. */
  readonly gerbang: Gerbang
  readonly stop: () => Promise<void>
}

/** Returns the accounts: the people of the story by user name, everybody else by NIP. */
function demoAccounts(regency: Regency): Account[] {
  const others = regency.people.filter(({ tokoh }) => tokoh === undefined)
  return [
    ...TOKOH.map(({ username, roles, keterangan }) => {
      const { nip, nama } = tokohPegawai(regency, username)
      return { username, password: DEMO_PASSWORD, nip, nama, roles, keterangan }
    }),
    ...others.map(({ pegawai: { nip, nama } }) => {
      return { username: nip, password: DEMO_PASSWORD, nip, nama, roles: [], listed: false }
    }),
  ]
}

function clientsOf(
  origin: string,
  secret: string,
  demoRedirectUri: string,
  luwesUrl: PortalStart['luwesUrl'],
): ClientMetadata[] {
  return [
    {
      client_id: 'simpeg',
      client_secret: secret,
      redirect_uris: [`${origin}/masuk/kembali`],
      post_logout_redirect_uris: [`${origin}/`],
      grant_types: ['authorization_code', 'refresh_token'],
      response_types: ['code'],
      // Leaving the portal through the SSO also leaves Luwes.
      ...(typeof luwesUrl === 'string' && {
        backchannel_logout_uri: `${luwesUrl}/v1/sesi/logout-backchannel`,
      }),
    },
    {
      client_id: DEMO_CLIENT,
      token_endpoint_auth_method: 'none',
      redirect_uris: [demoRedirectUri],
      response_types: ['code'],
    },
  ]
}

/** Starts the OpenID Provider and the portal on loopback. Rejects with EADDRINUSE when the port is taken. */
export async function startPortal(start: PortalStart): Promise<RunningPortal> {
  const server = createServer()
  const { origin, stop } = await listen(server, start.port)
  const issuer = `${origin}/sso`
  const clientSecret = randomBytes(32).toString('base64url')
  const redirectUri = `${origin}/demo/kembali`
  const oidc = await createOidc({
    issuer,
    accounts: demoAccounts(start.regency),
    audience: start.audience,
    tokenSeconds: start.tokenSeconds,
    clients: clientsOf(origin, clientSecret, redirectUri, start.luwesUrl),
  })
  const { luwesUrl, regency, regencyName = 'Kabupaten Contoh' } = start
  const gerbang = makeGerbang()
  const app = makePortal(
    {
      origin,
      regencyName,
      luwesUrl: typeof luwesUrl === 'string' ? () => luwesUrl : luwesUrl,
      zona: regency.zona,
      pegawai: regency.pegawai,
      units: regency.units,
      contohNip: TOKOH.map(({ username }) => tokohPegawai(regency, username).nip),
    },
    makeSignIn({ issuer, clientId: 'simpeg', clientSecret, origin }),
    gerbang,
  )
  server.on('request', (request, response) => {
    const { pathname } = new URL(request.url ?? '/', origin)
    const ofSso = pathname.startsWith('/sso/') && pathname !== '/sso/luwes-token'
    const answered = ofSso
      ? oidc.handle(request, response)
      : answerByFetch(app.fetch, origin, request, response)
    answered.catch(() => {
      if (!response.headersSent) response.writeHead(500)
      response.end()
    })
  })
  return { origin, issuer, redirectUri, gerbang, stop }
}
