import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { logTo } from '../../src/cli/log.ts'
import { startLuwes } from '../../src/cli/supervisor/serve.ts'
import { TEST_SETTINGS } from '../support/settings.ts'
import { employees, feed, signSessions } from './regency.ts'
import { usedBy } from './section-presensi.ts'
import { wrk } from './wrk.ts'
const run = promisify(execFile)
const data = await mkdtemp(join(tmpdir(), 'luwes-prof-'))
const now = { workerd: 0, sqld: 0 }
const log = logTo((line) => { try { const e = JSON.parse(line); if (e.event==='started' && (e.part==='workerd'||e.part==='sqld')) now[e.part as 'sqld']=e.pid } catch {}; })
const running = await startLuwes({ ...TEST_SETTINGS, SSO_ISSUER: 'http://127.0.0.1:1' }, { host: '127.0.0.1', port: 0, data }, process.env.STD ? (await import('../../src/cli/log.ts')).standardLog : log)
if (process.env.STD) { const { stdout } = await run('pgrep', ['-P', String(process.pid), '-l']); for (const l of stdout.split('\n')) { const [p, n] = l.split(' '); if (n==='workerd'||n==='sqld') now[n]=Number(p) } }
try {
  await feed(running.url)
  const tokens = [...(await signSessions(employees)), ...(await signSessions())].map(([, t]) => t)
  const reqs = tokens.map((token) => ({ path: '/v1/presensi/tap', token, body: JSON.stringify({ arah: 'auto', lat: -5.2, lon: 104.1 }) }))
  await wrk(running.url, 32, 4, 201, reqs)
  const secs = Number(process.env.SECS ?? 10)
  for (const c of (process.env.C ?? '128').split(',').map(Number)) for (let r = 0; r < Number(process.env.R ?? 1); r++) {
    const t = async () => [await usedBy(now.workerd), await usedBy(now.sqld), await usedBy(process.pid)].map((x) => x?.cpu ?? 0)
    const a = await t()
    const perf = process.env.PERF && r === 0 ? run('perf', ['record', '-o', process.env.PERF, '-F', '499', '-g', '-e', 'cpu-clock', '-p', String(now.workerd), '--', 'sleep', String(secs - 1)]) : null
    const f = await wrk(running.url, c, secs, 201, reqs)
    const b = await t()
    await perf?.catch(() => 0)
    const n = f.perSecond * secs
    console.error(`c=${c} ${f.perSecond.toFixed(0)}/s p50 ${f.p50.toFixed(0)} p99 ${f.p99.toFixed(0)} cpu ms: workerd ${((b[0]! - a[0]!) / n).toFixed(3)} sqld ${((b[1]! - a[1]!) / n).toFixed(3)} sup ${((b[2]! - a[2]!) / n).toFixed(3)}`)
  }
} finally { await running.stop(); await rm(data, { recursive: true, force: true }) }
