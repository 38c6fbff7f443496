import type { IncomingMessage, ServerResponse } from 'node:http'
import type Provider from 'oidc-provider'
import { readText } from './node-http.ts'
import type { Account, OidcSettings } from './oidc-accounts.ts'
import { loginPage } from './oidc-pages.ts'

function findAccount(accounts: readonly Account[], form: URLSearchParams): Account | undefined {
  const typed = (form.get('akun') ?? '').trim().toLowerCase()
  const account = accounts.find(({ username, nip }) => username === typed || nip === typed)
  return account?.password === form.get('sandi') ? account : undefined
}

/**
 * Returns the origins to which a sign-in may return: browsers check redirects of forms against the
 * CSP.
 */
function clientOrigins(settings: OidcSettings): string[] {
  const uris = settings.clients.flatMap((client) => client.redirect_uris ?? [])
  return [...new Set(uris.map((uri) => new URL(uri).origin))]
}

function sendPage(response: ServerResponse, settings: OidcSettings, status: number, page: string) {
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'content-security-policy': [
      "default-src 'none'",
      "style-src 'self'",
      `form-action 'self' ${clientOrigins(settings).join(' ')}`,
      "frame-ancestors 'none'",
      "base-uri 'none'",
    ].join('; '),
  })
  response.end(page)
}

/**
 * Answers the login page of the OpenID Provider: shows it, checks user name (or NIP) and password,
 * and continues.
 *
 * A wrong pair gets a 422 with one sentence that does not say which of the two was wrong.
 */
export async function answerLogin(
  provider: Provider,
  settings: OidcSettings,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const details = await provider.interactionDetails(request, response).catch(() => undefined)
  if (!details) {
    const page = loginPage({ settings, expired: true })
    return sendPage(response, settings, 400, page)
  }
  const { login_hint: hint } = details.params
  const chosen = new URL(request.url ?? '/', settings.issuer).searchParams.get('akun')
  const username = chosen ?? (typeof hint === 'string' ? hint : '')
  if (request.method !== 'POST') {
    return sendPage(response, settings, 200, loginPage({ settings, username }))
  }
  const form = new URLSearchParams(await readText(request))
  const account = findAccount(settings.accounts, form)
  if (!account) {
    const page = loginPage({ settings, username: form.get('akun') ?? '', wrong: true })
    return sendPage(response, settings, 422, page)
  }
  await provider.interactionFinished(
    request,
    response,
    { login: { accountId: account.nip, remember: false } },
    { mergeWithLastSubmission: false },
  )
}
