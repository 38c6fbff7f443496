import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { build } from 'vite'
import { launchBrowser } from '../../support/browser.ts'
import { type Answerer, startAnswerer } from './answerer.ts'
import { NOW } from './data.ts'

/** A browser, the built widgets, and the answerer behind them. */
export interface Stage {
  readonly on: Answerer
  readonly browser: Browser
  readonly assets: string
  /** Opens the portal's page in a context of its own; `body` is what it embeds. */
  readonly open: (body: string, options?: OpenOptions) => Promise<Page>
  readonly close: () => Promise<void>
}

/** How a page is opened. */
interface OpenOptions extends BrowserContextOptions {
  readonly csp?: string
  readonly html?: string
  readonly style?: string
  /** Whether the page brings `luwes-session`; yes when left out. */
  readonly session?: boolean
}

/** Builds the widgets into a folder of their own and starts what a test file needs. */
export async function openStage(): Promise<Stage> {
  const assets = await mkdtemp(join(tmpdir(), 'luwes-widgets-'))
  await buildWidgets(assets)
  const on = await startAnswerer(assets)
  const browser = await launchBrowser()
  return {
    on,
    browser,
    assets,
    open: (body, options = {}) => openPage(browser, on, body, options),
    close: async () => {
      await browser.close()
      await on.close()
      await rm(assets, { recursive: true, force: true })
    },
  }
}

/** Builds the widgets as the one command does, into another folder. */
export async function buildWidgets(outDir: string): Promise<void> {
  const configFile = join(import.meta.dirname, '../../../widgets/vite.config.ts')
  await build({ configFile, build: { outDir, emptyOutDir: true } })
}

async function openPage(
  browser: Browser,
  on: Answerer,
  body: string,
  { csp, html, style, session = true, ...context }: OpenOptions,
): Promise<Page> {
  const signIn = session ? '<luwes-session token-url="/sso/luwes-token"></luwes-session>' : ''
  on.page = {
    body: signIn + body,
    ...(csp && { csp }),
    ...(html && { html }),
    ...(style && { style }),
  }
  const page = await (await browser.newContext(context)).newPage()
  await page.clock.setFixedTime(NOW)
  await page.goto(on.portal)
  return page
}
