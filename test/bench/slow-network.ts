/**
 * How long `luwes-presensi` takes on a slow phone: 1.6 Mbps, 150 ms, and a processor of a quarter of the speed.
 *
 * `node test/bench/slow-network.ts [runs]` prints the median of cold and warm opens. The widgets are the built ones,
 * compressed and cached as behind the proxy of a deployment; the answers come from memory.
 */

import { loadavg } from 'node:os'
import type { BrowserContext } from 'playwright-core'
import * as v from 'valibot'
import { sharedBrowser } from '../support/browser.ts'
import { NOW } from '../widgets/support/data.ts'
import { openStage } from '../widgets/support/stage.ts'

const SLOW = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 }

/** Milliseconds from the beginning of the navigation until something could be seen. */
const timesSchema = v.object({ button: v.number(), usable: v.number(), whole: v.number() })
type Times = v.InferOutput<typeof timesSchema>

/** Opens the page once, and looks in each frame for the button, for what records, and for the days. */
async function openOnce(context: BrowserContext, address: string): Promise<Times> {
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', SLOW)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await page.addInitScript((now) => {
    // The clock of the browser's tools would stop the one that is measured by.
    const behind = Date.now() - Date.parse(now)
    globalThis.Date = class extends Date {
      constructor(...given: readonly []) {
        if (given.length > 0) super(...given)
        else super(Date.now() - behind)
      }
    } as DateConstructor
    const times: Record<string, number> = {}
    window.times = times
    const look = () => {
      const root = document.querySelector('luwes-presensi')?.shadowRoot
      if (root?.querySelector('#tap')) times.button ??= performance.now()
      // What records is here once the last file that it imports is.
      const recording = performance
        .getEntriesByType('resource')
        .some(({ name }) => /\/send-waiting-[^/]*\.js$/.test(name))
      if (times.button && recording) times.usable ??= performance.now()
      if (root?.querySelector('section.month .days, section.month table'))
        times.whole ??= performance.now()
      requestAnimationFrame(look)
    }
    look()
  }, NOW)
  await page.goto(address)
  await page.waitForFunction(() => 'whole' in window.times, null, {
    polling: 100,
  })
  const times = v.parse(timesSchema, await page.evaluate(() => window.times))
  await page.close()
  return times
}

const median = (all: readonly number[]) => all.toSorted((a, b) => a - b)[all.length >> 1] ?? 0

function report(name: string, all: readonly Times[]): void {
  const of = (key: keyof Times) => Math.round(median(all.map((one) => one[key])))
  const load = loadavg()[0]?.toFixed(2)
  console.log(
    `${name}: button ${of('button')} ms, usable ${of('usable')} ms, days ${of('whole')} ms (median of ${all.length}, load ${load})`,
  )
}

const runs = Number(process.argv[2] ?? 5)
const stage = await openStage()
const body = '<luwes-presensi></luwes-presensi>'
stage.on.page = { body: `<luwes-session token-url="/sso/luwes-token"></luwes-session>${body}` }
const browser = await sharedBrowser()
const cold: Times[] = []
const warm: Times[] = []
for (let run = 0; run < runs; run += 1) {
  const context = await browser.newContext()
  cold.push(await openOnce(context, stage.on.portal))
  warm.push(await openOnce(context, stage.on.portal))
  await context.close()
}
report('cold', cold)
report('warm', warm)
await stage.close()
process.exit(0)
