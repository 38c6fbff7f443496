import { readFile } from 'node:fs/promises'
import { inCheckout } from '../paths.ts'

/** The settings of the bundle and its cron in wrangler.toml: the same here as at Cloudflare. */
export interface WranglerSettings {
  readonly compatibilityDate: string
  readonly compatibilityFlags: readonly string[]
  readonly crons: readonly string[]
}

/**
 * Reads the few lines of wrangler.toml that apply to every runtime.
 *
 * @throws When the file names no compatibility date.
 */
export async function wranglerSettings(): Promise<WranglerSettings> {
  const toml = await readFile(inCheckout('wrangler.toml'), 'utf8')
  const list = (key: string) => {
    const items = new RegExp(`^${key} = \\[([^\\]]*)\\]`, 'm').exec(toml)?.[1] ?? ''
    return [...items.matchAll(/"([^"]*)"/g)].map((match) => match[1] ?? '')
  }
  const compatibilityDate = /^compatibility_date = "([^"]+)"/m.exec(toml)?.[1]
  if (!compatibilityDate) throw new Error('wrangler.toml has no compatibility_date')
  return {
    compatibilityDate,
    compatibilityFlags: list('compatibility_flags'),
    crons: list('crons'),
  }
}
