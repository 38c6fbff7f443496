import { err, ok, type Result } from '../../domain/shared/result.ts'
import { readBlock } from '../deploy/block.ts'
import { readSettings, type Settings } from '../settings.ts'
import type { EmbedSettings } from './write.ts'

/** Command-line flags that override settings. */
export interface EmbedFlags {
  readonly regency?: string | undefined
  readonly url?: string | undefined
  readonly portal?: string | undefined
  readonly token?: string | undefined
  readonly client?: string | undefined
}

/**
 * Returns settings of the regency's block in wrangler.toml, or else those of this folder and its
 * environment.
 */
async function readGiven(regency: string | undefined): Promise<Settings | null> {
  if (regency === undefined) return readSettings()
  const block = await readBlock(regency)
  return block && { ...block.vars, PUBLIC_URL: block.url }
}

const first = (words: string | undefined) => words?.trim().split(/[\s,]+/)[0] ?? ''

function originOf(address: string): string | null {
  if (!URL.canParse(address)) return null
  const { protocol, origin } = new URL(address)
  return protocol === 'https:' || protocol === 'http:' ? origin : null
}

/** What is said when the address of Luwes is not known. */
export const NO_ADDRESS = 'Sebut alamat Luwes / say where Luwes answers: --url https://luwes.…'

/**
 * Returns the values for the files: flags first, then the deployment's settings. Errors are
 * sentences for the user of the command.
 */
export async function embedSettings(flags: EmbedFlags): Promise<Result<EmbedSettings, string>> {
  const settings = await readGiven(flags.regency)
  if (!settings) return err(`wrangler.toml: [env.${flags.regency}] tidak ada / is missing`)
  const url = originOf(flags.url ?? settings.PUBLIC_URL ?? '')
  if (!url) return err(NO_ADDRESS)
  const portal = originOf(flags.portal ?? first(settings.PORTAL_ORIGINS))
  if (!portal)
    return err('Sebut alamat portal / say where the portal is: --portal https://simpeg.…')
  const { token } = flags
  if (token !== undefined && token !== 'portal' && token !== 'sso') {
    return err('--token is portal or sso')
  }
  return ok({
    url,
    portal,
    regencyName: settings.REGENCY_NAME ?? '',
    cara: token ?? (settings.PORTAL_SECRET || !settings.SSO_ISSUER ? 'portal' : 'sso'),
    audience: settings.PORTAL_AUDIENCE || settings.SSO_AUDIENCE || 'luwes',
    nipClaim: settings.SSO_NIP_CLAIM || 'nip',
    issuer: first(settings.SSO_ISSUER),
    client: flags.client ?? first(settings.SSO_LOGOUT_AUDIENCE),
  })
}
