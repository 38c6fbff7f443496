import { randomBytes } from 'node:crypto'
import { exportJWK, generateKeyPair, type JWK } from 'jose'
import { type Configuration, errors } from 'oidc-provider'
import type { Account, OidcSettings } from './oidc-accounts.ts'
import { memoryAdapter } from './oidc-memory.ts'
import { errorPage, logoutPage, signedOutPage } from './oidc-pages.ts'

const RESOURCE = 'urn:luwes:api'
const HOURS = 3600

/**
 * Returns the claims of a regency's SSO for a person: the NIP as text, and roles in the form of
 * Keycloak.
 */
function claimsOf(account: Account): Record<string, unknown> {
  return { nip: account.nip, name: account.nama, realm_access: { roles: account.roles } }
}

async function signingKey(alg: 'RS256' | 'ES256'): Promise<JWK> {
  const { privateKey } = await generateKeyPair(alg, { extractable: true })
  return { ...(await exportJWK(privateKey)), alg, use: 'sig' }
}

/** Returns the people who sign in, and the claims in their tokens. */
function people({ accounts }: OidcSettings): Configuration {
  const byNip = new Map(accounts.map((account) => [account.nip, account]))
  return {
    scopes: ['openid', 'offline_access', 'profile', 'asn'],
    claims: { openid: ['sub'], profile: ['name'], asn: ['nip', 'realm_access'] },
    conformIdTokenClaims: false,
    findAccount: (_ctx, sub) => {
      const account = byNip.get(sub)
      return account && { accountId: sub, claims: () => ({ sub, ...claimsOf(account) }) }
    },
    extraTokenClaims: (_ctx, token) => {
      const account = 'accountId' in token && byNip.get(String(token.accountId))
      return account ? claimsOf(account) : undefined
    },
  }
}

/** Returns the settings of access tokens: they are JWTs for Luwes, whatever a client asks for. */
function tokensForLuwes({ audience = 'luwes', tokenSeconds = 600 }: OidcSettings) {
  return {
    enabled: true,
    defaultResource: () => RESOURCE,
    useGrantedResource: () => true,
    getResourceServerInfo: (_ctx: unknown, indicator: string) => {
      if (indicator !== RESOURCE) throw new errors.InvalidTarget()
      return {
        scope: 'asn',
        audience,
        accessTokenTTL: tokenSeconds,
        accessTokenFormat: 'jwt',
        jwt: { sign: { alg: 'ES256' } },
      } as const
    },
  }
}

/** The clients are the regency's own, so nobody is asked for consent. */
const withoutConsent: Configuration = {
  issueRefreshToken: (_ctx, client) => client.grantTypeAllowed('refresh_token'),
  loadExistingGrant: async ({ oidc: { client, session, provider } }) => {
    const grant = new provider.Grant({
      clientId: client?.clientId,
      accountId: session?.accountId,
    })
    grant.addOIDCScope('openid offline_access profile asn')
    grant.addResourceScope(RESOURCE, 'asn')
    await grant.save()
    return grant
  },
}

/** Returns the provider's configuration: accounts, clients, new keys, pages and lifetimes. */
export async function oidcConfiguration(settings: OidcSettings): Promise<Configuration> {
  const { issuer, clients, tokenSeconds = 600 } = settings
  return {
    ...people(settings),
    ...withoutConsent,
    adapter: memoryAdapter(),
    // Logout notices go to applications on loopback, which the provider's own dispatcher refuses.
    fetch: (url, options: RequestInit & { readonly dispatcher?: unknown } = {}) => {
      const { dispatcher: _, ...plain } = options
      return fetch(url, plain)
    },
    clients: [...clients],
    jwks: { keys: await Promise.all([signingKey('RS256'), signingKey('ES256')]) },
    cookies: { keys: [randomBytes(32).toString('base64url')] },
    responseTypes: ['code'],
    pkce: { required: () => true },
    interactions: { url: (_ctx, { uid }) => `${issuer}/masuk/${uid}` },
    features: {
      devInteractions: { enabled: false },
      backchannelLogout: { enabled: true },
      resourceIndicators: tokensForLuwes(settings),
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, form) => {
          ctx.body = logoutPage(form, issuer)
        },
        postLogoutSuccessSource: (ctx) => {
          ctx.body = signedOutPage(issuer)
        },
      },
    },
    renderError: (ctx, out) => {
      ctx.type = 'html'
      ctx.body = errorPage(out, issuer)
    },
    ttl: {
      AccessToken: tokenSeconds,
      IdToken: HOURS,
      Interaction: HOURS / 2,
      Session: 8 * HOURS,
      Grant: 8 * HOURS,
      RefreshToken: 8 * HOURS,
    },
  }
}
