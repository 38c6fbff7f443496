import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import type { Answerer } from './answerer-state.ts'
import { openStage, type Stage } from './stage.ts'

/** The stage of a test file, with what most tests ask of it. */
interface UsedStage extends Pick<Stage, 'open'> {
  readonly on: Answerer
  /** What was sent and not only asked for: paths and bodies, the sign-in aside. */
  readonly sent: (path?: RegExp) => readonly (readonly [string, unknown])[]
  /** The id of the element in a widget that has the focus. */
  readonly focused: () => Promise<string>
  readonly button: (name: string) => Locator
  /** Sends a decision that could still be taken back. */
  readonly sendNow: () => Promise<void>
}

/**
 * Opens a stage for the tests of a file and closes it after them. Before each test all pages are
 * ended, what was asked is forgotten, and `set` prepares the answers.
 *
 * Its tests share pages; one that sets a clock, a permission or an init script says `kept: false`.
 */
export function useStage(set: (on: Answerer) => void | Promise<void> = () => undefined): UsedStage {
  let stage: Stage
  let page: Page
  beforeAll(async () => {
    stage = await openStage()
  })
  afterAll(() => stage?.close())
  beforeEach(async () => {
    await stage.endPages()
    stage.on.asked.length = 0
    stage.on.instead.length = 0
    stage.on.away = false
    await set(stage.on)
  })
  return {
    get on() {
      return stage.on
    },
    open: async (body, options) => {
      page = await stage.open(body, { kept: true, ...options })
      page.setDefaultTimeout(30_000)
      return page
    },
    sent: (path = /./) =>
      stage.on.asked
        .filter((one) => one.method !== 'GET' && one.path !== '/sesi' && path.test(one.path))
        .map((one) => [one.path, one.body]),
    focused: () => page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.id ?? ''),
    sendNow: () => page.getByRole('button', { name: 'Kirim sekarang' }).click(),
    button: (name) => page.getByRole('button', { name, exact: true }),
  }
}
