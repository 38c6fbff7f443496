import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { openDatabase } from '../../src/cli/open-database.ts'
import { inCheckout } from '../../src/cli/paths.ts'
import { asObjects, runBatch } from '../../src/db/engine/hrana.ts'
import { twoPorts } from '../support/cut.ts'
import type { Issuer } from '../support/issuer.ts'
import { startMorning, tapUntilReceipted } from '../support/morning.ts'
import { endOf, type ServeProcess, startServe } from '../support/serving.ts'
import { TEST_SETTINGS } from '../support/settings.ts'
import { at } from './load.ts'
import type { Measurement } from './section.ts'

const PEOPLE = 40
/** For how long everybody taps again and again before the power goes, and how often is looked meanwhile. */
const BURST_MS = 10_000
const LOOK_MS = 500
const MOST_RTO_S = 30
const METRICS_TOKEN = 'ukuran-untuk-uji-coba-saja-00000001'

type Env = Readonly<Record<string, string>>

function command(env: Env, cwd: string, args: readonly string[]) {
  return promisify(execFile)(process.execPath, [inCheckout('src/cli/luwes.ts'), ...args], {
    cwd,
    env,
  })
}

/**
 * Returns how many milliseconds the standby is behind, according to its primary; `null` if unknown.
 */
async function lagAt(url: string): Promise<number | null> {
  const headers = { authorization: `Bearer ${METRICS_TOKEN}` }
  const text = await (await fetch(`${url}/metrics`, { headers })).text()
  const found = /^luwes_standby_lag_seconds (\S+)$/m.exec(text)?.[1]
  return found === undefined ? null : Number(found) * 1_000
}

async function killAll({ child, events }: ServeProcess): Promise<void> {
  for (const part of ['workerd', 'sqld']) {
    const pid = events.findLast((one) => one.part === part && one.event === 'started')?.pid
    if (pid !== undefined) process.kill(pid, 'SIGKILL')
  }
  child.kill('SIGKILL')
  await endOf(child)
}

/**
 * Measures how far a standby is behind in a burst, and how long nothing is stored when the primary
 * is killed in it.
 */
export async function measureSiaga(issuer: Issuer): Promise<Measurement> {
  const rounds = [await measureOnce(issuer, 'primary'), await measureOnce(issuer, 'standby')]
  const text = [
    `## Siaga: the primary killed in a burst of ${PEOPLE} people`,
    '',
    '| RECEIPT_AFTER | receipts before | lag p50, max ms | lost | s from the kill to the first receipt, luwes promote at once |',
    '|---|---:|---:|---:|---:|',
    ...rounds.map(
      ({ after, receipts, lags, lost, rto }) =>
        `| ${after} | ${receipts} | ${at(lags, 0.5).toFixed(0)}, ${(lags.at(-1) ?? Number.NaN).toFixed(0)} | ${lost} | ${rto.toFixed(1)} |`,
    ),
    '',
    `At most ${MOST_RTO_S} s, and none lost where receipts wait for the standby. Lag as the primary measures it, once a second.`,
  ].join('\n')
  const faults = rounds.flatMap(({ after, lost, rto }) => [
    ...(after === 'standby' && lost > 0 ? [`${lost} receipts were lost.`] : []),
    ...(rto <= MOST_RTO_S ? [] : [`It took ${rto.toFixed(1)} s to take over.`]),
  ])
  return { text, faults }
}

async function measureOnce(issuer: Issuer, after: 'primary' | 'standby') {
  const folder = await mkdtemp(join(tmpdir(), 'luwes-siaga-'))
  const running: ServeProcess[] = []
  const envOf = (name: string): Env => ({
    ...TEST_SETTINGS,
    SSO_ISSUER: issuer.url,
    LUWES_DATA: join(folder, name),
    LUWES_PORT: '0',
    RECEIPT_AFTER: after,
    METRICS_TOKEN,
  })
  const start = async (settings: Env) => {
    const serve = startServe({ settings, cwd: folder })
    running.push(serve)
    return { serve, url: (await serve.event('serve', 'ready')).url ?? '' }
  }
  try {
    const one = envOf('satu')
    const other = envOf('dua')
    const a = await twoPorts()
    const b = await twoPorts()
    await command(one, folder, ['pair', `127.0.0.1:${a}`, `127.0.0.1:${b}`])
    const primary = await start(one)
    const given = join(folder, 'satu/pasangan/untuk-siaga.json')
    await command(other, folder, ['standby', `127.0.0.1:${a}`, '--pair', given, '--no-run'])
    const standby = await start(other)
    await primary.serve.event('pasangan', 'berpasangan')
    const morning = await startMorning(primary.url, issuer, PEOPLE)
    const receipted = new Set<string>()
    let done = false
    const phones = morning.tokens.map(async (token, n) => {
      for (let tap = 0; !done; tap += 1) {
        const { id } = await tapUntilReceipted(morning, token, `s-${n}-${tap}`, () => done)
        if (id !== null) receipted.add(id)
      }
    })
    const lags: number[] = []
    for (let past = 0; past < BURST_MS; past += LOOK_MS) {
      await sleep(LOOK_MS)
      const lag = await lagAt(primary.url)
      if (lag !== null) lags.push(lag)
    }
    const killed = performance.now()
    await killAll(primary.serve)
    done = true
    await command(other, folder, ['promote'])
    const url = (await standby.serve.event('serve', 'ready', 2)).url ?? ''
    await firstReceipt(url, morning.tokens[0] ?? '')
    const rto = (performance.now() - killed) / 1_000
    await Promise.all(phones)
    const kept = await idsIn(other)
    const lost = [...receipted].filter((id) => !kept.has(id)).length
    const sorted = lags.toSorted((x, y) => x - y)
    return { after, receipts: receipted.size, lags: sorted, lost, rto }
  } finally {
    for (const { child } of running) child.kill('SIGTERM')
    await Promise.all(running.map(({ child }) => endOf(child)))
    await rm(folder, { recursive: true, force: true })
  }
}

/** Sends taps until one is receipted. */
async function firstReceipt(url: string, token: string): Promise<void> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` }
  const body = JSON.stringify({ id: 'sesudah', arah: 'auto' })
  for (let tries = 0; tries < 600; tries += 1) {
    const answer = await fetch(`${url}/v1/presensi/tap`, { method: 'POST', headers, body }).catch(
      () => null,
    )
    if (answer?.status === 201) return
    await sleep(50)
  }
  throw new Error('no receipt within 30 s')
}

async function idsIn(settings: Env): Promise<ReadonlySet<string>> {
  const opened = await openDatabase(settings)
  if (!opened) throw new Error('no database')
  const [outcome] = await runBatch(opened.database, [{ sql: 'SELECT id FROM tap', args: [] }])
  await opened.close()
  if (!outcome?.ok) throw new Error(JSON.stringify(outcome))
  return new Set(asObjects(outcome.result).map(({ id }) => String(id)))
}
