import type { ClientMetadata } from 'oidc-provider'

/** A person who can sign in: made up, like everything of the demo. */
export interface Account {
  /** What the person types; also accepted: the NIP. */
  readonly username: string
  readonly password: string
  readonly nip: string
  readonly nama: string
  /** What the person is known for in the demo, shown in the list of the login page. */
  readonly keterangan?: string | undefined
  /** Roles of the claim `realm_access.roles`, such as `luwes_admin`. */
  readonly roles: readonly string[]
  /** Whether the login page offers the account in its list. */
  readonly listed?: boolean | undefined
}

/** How an OpenID Provider is made. */
export interface OidcSettings {
  /** The issuer: an origin, or an origin and a path. */
  readonly issuer: string
  readonly accounts: readonly Account[]
  readonly clients: readonly ClientMetadata[]
  /** The audience of access tokens: the `SSO_AUDIENCE` of Luwes. */
  readonly audience?: string | undefined
  /** How long an access token lives, in seconds. */
  readonly tokenSeconds?: number | undefined
}
