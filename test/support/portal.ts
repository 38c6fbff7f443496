import type { Page } from 'playwright-core'
import { type CodeFlowTokens, signInByCode } from '../../src/demo/code-flow.ts'
import { makeRegency, type Regency } from '../../src/demo/data.ts'
import {
  DEMO_CLIENT,
  DEMO_PASSWORD,
  type PortalStart,
  type RunningPortal,
  startPortal as startDemoPortal,
} from '../../src/demo/portal/start.ts'

export { signInByCode } from '../../src/demo/code-flow.ts'
export { tokohPegawai } from '../../src/demo/data.ts'
export { type Oidc, startOidc } from '../../src/demo/oidc.ts'
export type { Account } from '../../src/demo/oidc-accounts.ts'

/** The regency of the tests, as of Wednesday, 18 November 2026. */
export const testRegency: Regency = makeRegency({
  seed: 'contoh',
  today: '2026-11-18',
  zona: 'Asia/Jakarta',
})

/** Starts the demo's portal and OpenID Provider on one free port; the caller stops it. */
export function startPortal(
  start: Partial<PortalStart> & Pick<PortalStart, 'luwesUrl'>,
): Promise<RunningPortal> {
  return startDemoPortal({ port: 0, regency: testRegency, ...start })
}

/** Returns real tokens of a person of the demo, by user name or NIP, without a browser. */
export function tokensOf(
  portal: Pick<RunningPortal, 'issuer' | 'redirectUri'>,
  username: string,
): Promise<CodeFlowTokens> {
  const { issuer, redirectUri } = portal
  return signInByCode({
    issuer,
    redirectUri,
    clientId: DEMO_CLIENT,
    username,
    password: DEMO_PASSWORD,
  })
}

/**
 * Signs a person in through the provider's own login page, and ends on `path` of the portal. The
 * browser may be signed in as somebody else.
 */
export async function signIn(
  page: Page,
  { origin }: RunningPortal,
  username: string,
  path = '/',
): Promise<void> {
  await page.goto(`${origin}/masuk?ganti=1&kembali=${encodeURIComponent(path)}`)
  await page.getByLabel('Nama pengguna atau NIP').fill(username)
  await page.getByLabel('Kata sandi').fill(DEMO_PASSWORD)
  await page.getByRole('button', { name: 'Masuk' }).click()
  await page.waitForURL(`${origin}${path}`)
}
