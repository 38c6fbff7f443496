import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { logTo } from '../../src/cli/log.ts'
import { inCheckout } from '../../src/cli/paths.ts'
import { serve } from '../../src/cli/serve.ts'
import { startIssuer } from '../support/issuer.ts'
import { TEST_SETTINGS } from '../support/settings.ts'
import { createBareTable, startBareWorkerd } from './limits.ts'
import { feed, openSessions, requests, signSessions, taps } from './regency.ts'
import type { Measured } from './section.ts'
import { measureMillion, measurePresensi } from './section-presensi.ts'
import { measureRequests } from './section-wfa.ts'

// How much of the machine Luwes leaves on the table, through the built bundle on workerd and sqld,
// each answer durable, against what a bare workerd answers and a bare sqld stores in the same run.
// Figures of two machines cannot be compared, ratios can. Names of sections run those alone.

const SECTIONS = ['presensi', 'wfa'] as const
const asked = process.argv.slice(2)
const wanted = (name: string) => asked.length === 0 || asked.includes(name)

const data = await mkdtemp(join(tmpdir(), 'luwes-bench-data-'))
const issuer = await startIssuer()
const bare = await startBareWorkerd()
const start = performance.now()
const settings = { ...TEST_SETTINGS, SSO_ISSUER: issuer.url }
let workerd = 0
const log = logTo((line) => {
  const { part, event, pid } = JSON.parse(line)
  if (part === 'workerd' && event === 'started') workerd = pid
})
const running = await serve(settings, { host: '127.0.0.1', port: 0, data }, log)
try {
  await createBareTable(running.database)
  await feed(running.url)
  const exp = Math.floor(Date.now() / 1000) + 900
  const aud = TEST_SETTINGS.SSO_AUDIENCE
  const sessions = await openSessions(running.url, (nip) =>
    issuer.sign({ iss: issuer.url, aud, exp, nip }),
  )
  const everybody = new Map([...sessions, ...(await signSessions())])
  const pids = { workerd: () => workerd }
  const found: Measured[] = []
  const [first, second] = SECTIONS
  if (wanted(first)) {
    found.push(await measurePresensi(running, bare.url, taps(everybody), pids))
  }
  if (wanted(second)) found.push(await measureRequests(running, bare.url, requests(sessions)))
  if (asked.includes('sejuta')) found.push(await measureMillion(running, pids))
  const seconds = Math.round((performance.now() - start) / 1000)
  const note = `Ten thousand employees; medians of 3 rounds on ${cpus().length} cores shared with the clients; ${seconds} s in all.`
  const text = [...found.map((one) => one.text), note].join('\n\n')
  await writeFile(inCheckout('dist/bench.md'), `${text}\n`)
  process.stdout.write(`${text}\n`)
  for (const fault of found.flatMap(({ faults }) => faults)) {
    process.stderr.write(`${fault}\n`)
    process.exitCode = 1
  }
} finally {
  await running.stop()
  await bare.stop()
  await issuer.stop()
  await rm(data, { recursive: true, force: true })
}
