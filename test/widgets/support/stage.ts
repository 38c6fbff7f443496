import { rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { build } from 'vite'
import { sharedBrowser } from '../../support/browser.ts'
import { watchRest } from '../../support/rest.ts'
import { startAnswerer } from './answerer.ts'
import type { Answerer } from './answerer-state.ts'
import { NOW } from './data.ts'
import { type KeptPages, keepPages } from './kept-pages.ts'

/** The built widgets in a browser, and the answerer behind them. */
export interface Stage {
  readonly on: Answerer
  /** Opens the portal's page in a context of its own; `body` is what it embeds. */
  readonly open: (body: string, options?: OpenOptions) => Promise<Page>
  /** Ends all pages that are open: those that tests share are emptied, others close. */
  readonly endPages: () => Promise<void>
  readonly close: () => Promise<void>
}

/** How a page is opened. */
export interface OpenOptions extends BrowserContextOptions {
  readonly csp?: string
  readonly html?: string
  readonly style?: string
  /** Whether the page brings `luwes-session`; yes when left out. */
  readonly session?: boolean
  /** Whether the page is one of those that tests share; no when left out. */
  readonly kept?: boolean
}

/** What the files of one process share, because making it takes seconds. */
interface SharedParts {
  readonly assets: string
  readonly openContext: (how: BrowserContextOptions) => Promise<BrowserContext>
  readonly pages: KeptPages
}

let shared: Promise<SharedParts> | undefined

async function makeShared(): Promise<SharedParts> {
  const assets = await mkdtemp(join(tmpdir(), 'luwes-widgets-'))
  process.once('exit', () => rmSync(assets, { recursive: true, force: true }))
  await buildWidgets(assets)
  const browser = await sharedBrowser()
  const openContext = async (how: BrowserContextOptions) => {
    // Motion costs a browser more than most tests do.
    const context = await browser.newContext({ reducedMotion: 'reduce', ...how })
    await context.addInitScript(standAt, Date.parse(NOW))
    watchRest(context)
    return context
  }
  return { assets, openContext, pages: keepPages(openContext, Date.parse(NOW)) }
}

/** Starts what a test file needs; every page of its own is gone once it is closed. */
export async function openStage(): Promise<Stage> {
  shared ??= makeShared()
  const { assets, openContext, pages } = await shared
  const on = await startAnswerer(assets)
  const contexts: BrowserContext[] = []
  const openOwn = async (how: BrowserContextOptions) => {
    const context = await openContext(how)
    contexts.push(context)
    return context.newPage()
  }
  const endPages = async () => {
    await pages.takeBack([on.portal, on.luwes])
    await Promise.all(contexts.splice(0).map((context) => context.close()))
  }
  return {
    on,
    open: async (body, { csp, html, style, session = true, kept, ...how } = {}) => {
      const signIn = session ? '<luwes-session token-url="/sso/luwes-token"></luwes-session>' : ''
      on.page = {
        body: signIn + body,
        ...(csp && { csp }),
        ...(html && { html }),
        ...(style && { style }),
      }
      const page = kept ? await pages.take(how) : await openOwn(how)
      await page.goto(on.portal)
      return page
    },
    endPages,
    close: async () => {
      await endPages()
      await on.close()
    },
  }
}

/** Has the dates of a page stand still; Playwright's clock would do so too, but hides what a page has loaded. */
function standAt(now: number): void {
  globalThis.Date = new Proxy(Date, {
    construct: (target, given, made) =>
      Reflect.construct(target, given.length > 0 ? given : [now], made),
    get: (target, name) => (name === 'now' ? () => now : Reflect.get(target, name)),
  })
}

/** Builds the widgets as the one command does, into another folder. */
export async function buildWidgets(outDir: string): Promise<void> {
  const configFile = join(import.meta.dirname, '../../../widgets/vite.config.ts')
  await build({ configFile, build: { outDir, emptyOutDir: true } })
}
