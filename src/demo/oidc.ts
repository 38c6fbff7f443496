import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import Provider from 'oidc-provider'
import { listen } from './node-http.ts'
import type { OidcSettings } from './oidc-accounts.ts'
import { oidcConfiguration } from './oidc-config.ts'
import { LOGIN_CSS } from './oidc-css.ts'
import { answerLogin } from './oidc-login.ts'

/** An OpenID Provider without a server: `handle` takes the requests below the issuer's path. */
export interface Oidc {
  readonly issuer: string
  readonly provider: Provider
  readonly handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>
}

/**
 * Returns a certified OpenID Provider for made-up accounts, with keys that live as long as it does.
 *
 * ID tokens are RS256 for the client, access tokens are ES256 JWTs (RFC 9068) for `audience`; both
 * carry `nip` and `realm_access.roles`. The provider's own portal is trusted: nobody is asked for
 * consent.
 */
export async function createOidc(settings: OidcSettings): Promise<Oidc> {
  const { issuer } = settings
  const provider = new Provider(issuer, await oidcConfiguration(settings))
  const answer = provider.callback()
  const { pathname } = new URL(issuer)
  const base = pathname === '/' ? '' : pathname
  return {
    issuer,
    provider,
    handle: async (request, response) => {
      const url = request.url ?? '/'
      const path = url.slice(base.length) || '/'
      if (path === '/gaya.css') {
        response.writeHead(200, { 'content-type': 'text/css; charset=utf-8' }).end(LOGIN_CSS)
      } else if (path.startsWith('/masuk/')) {
        await answerLogin(provider, settings, request, response)
      } else {
        Object.assign(request, { originalUrl: url, url: path })
        await answer(request, response)
      }
    },
  }
}

/**
 * Serves an OpenID Provider alone on loopback; `port` 0 takes a free one.
 *
 * For tests of whatever verifies tokens. The issuer is the origin itself.
 */
export async function startOidc(
  settings: Omit<OidcSettings, 'issuer'> & { readonly port: number },
): Promise<Oidc & { readonly stop: () => Promise<void> }> {
  const server = createServer()
  const { origin, stop } = await listen(server, settings.port)
  const oidc = await createOidc({ ...settings, issuer: origin })
  server.on('request', (request, response) => {
    oidc.handle(request, response).catch(() => response.writeHead(500).end())
  })
  return { ...oidc, stop }
}
