import { spawn } from 'node:child_process'
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { logTo } from '../../src/cli/log.ts'
import type { Settings } from '../../src/cli/settings.ts'
import { socketsOfWorkers } from '../../src/cli/supervisor/sockets.ts'
import { startLuwes } from '../../src/cli/supervisor/start.ts'
import { Figures } from './load.ts'
import { feed, signSessions } from './regency.ts'
import { end, freePort, until } from './rival.ts'
import type { Measurement } from './section.ts'
import { usedBy } from './section-presensi.ts'
import { hasProgram, wrk } from './wrk.ts'

const COUNTS = [1, 2] as const
const CLIENTS = 128
const ROUNDS = 3
const SECONDS = 8
const TAP = JSON.stringify({ arah: 'auto', lat: -5.2, lon: 104.1 })

/** A Luwes with so many Workers behind nginx, as the lines of a deployment have it. */
interface Cluster {
  readonly url: string
  /** The processes that answer, of nginx and of this one apart. */
  readonly pids: () => readonly number[]
  readonly stop: () => Promise<void>
}

async function startSeveral(settings: Settings, workers: number): Promise<Cluster> {
  const folder = await mkdtemp(join(tmpdir(), 'lw-p-'))
  await chmod(folder, 0o711)
  const pids = new Map<string, number>()
  const log = logTo((line) => {
    const { part, event, pid } = JSON.parse(line)
    if (event === 'started') pids.set(part, pid)
  })
  const socket = join(folder, 's/luwes.sock')
  const place = { host: '127.0.0.1', port: 0, data: join(folder, 'data'), socket, workers }
  const running = await startLuwes(settings, place, log)
  const port = await freePort()
  const servers = socketsOfWorkers(socket, workers).map((one) => `server unix:${one} max_fails=0;`)
  const config = join(folder, 'nginx.conf')
  await writeFile(
    config,
    `user ${userInfo().username};
worker_processes 1;
daemon off;
pid ${folder}/nginx.pid;
error_log ${folder}/nginx.log;
events { worker_connections 2048; }
http {
  access_log off;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  keepalive_requests 1000000;
  upstream luwes { least_conn; ${servers.join(' ')} }
  server {
    listen 127.0.0.1:${port} backlog=1024;
    client_max_body_size 1m;
    location / {
      proxy_pass http://luwes;
      proxy_http_version 1.1;
      proxy_set_header Connection close;
    }
  }
}
`,
  )
  const nginx = spawn('nginx', ['-p', folder, '-c', config], { stdio: 'ignore' })
  const url = `http://127.0.0.1:${port}`
  await until('nginx', () => fetch(url).then((answer) => answer.text()))
  return {
    url,
    pids: () => [...pids].flatMap(([part, pid]) => (/^(workerd|sqld)/.test(part) ? [pid] : [])),
    stop: async () => {
      await end(nginx)
      await running.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Returns milliseconds of CPU of each process so far; a process that is not read counts as none. */
async function cpuOf({ pids }: Cluster): Promise<readonly number[]> {
  return (await Promise.all(pids().map(usedBy))).map((used) => used?.cpu ?? 0)
}

/** Returns taps of one Worker and of two on one database, in turns: behind nginx, one client (wrk) for both. */
export async function measurePekerja(settings: Settings): Promise<Measurement> {
  const missing = await Promise.all(['wrk', 'nginx'].map(hasProgram))
  if (missing.includes(false)) {
    return {
      text: '## Several Workers: not measured, for wrk or nginx is not installed.',
      faults: [],
    }
  }
  const figures = new Figures()
  const all = await Promise.all(COUNTS.map((count) => startSeveral(settings, count)))
  try {
    for (const { url } of all) await feed(url)
    const tokens = [...(await signSessions()).values()]
    const calls = tokens.map((token) => ({ path: '/v1/presensi/tap', token, body: TAP }))
    for (const { url } of all) await wrk(url, CLIENTS, 2, 201, calls)
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const [n, several] of all.entries()) {
        const before = await cpuOf(several)
        const { perSecond, p99 } = await wrk(several.url, CLIENTS, SECONDS, 201, calls)
        const after = await cpuOf(several)
        const each = after.map((cpu, k) => (cpu - (before[k] ?? 0)) / (perSecond * SECONDS))
        figures.note(`rate ${n}`, perSecond)
        figures.note(`p99 ${n}`, p99)
        figures.note(
          `cpu ${n}`,
          each.reduce((sum, one) => sum + one, 0),
        )
        figures.note(`most ${n}`, Math.max(...each))
      }
    }
  } finally {
    for (const one of all) await one.stop()
  }
  const row = (count: number, n: number) =>
    `| ${count} | ${figures.median(`rate ${n}`).toFixed(0)} | ${figures.median(`p99 ${n}`).toFixed(0)} | ${figures.median(`cpu ${n}`).toFixed(2)} | ${figures.median(`most ${n}`).toFixed(2)} |`
  const text = [
    `## Several Workers on one database: ${CLIENTS} clients through nginx, in turns`,
    '',
    '| Workers | taps a second | p99 ms | CPU of all a tap, ms | of the busiest process, ms |',
    '|---:|---:|---:|---:|---:|',
    ...COUNTS.map(row),
    '',
    'The busiest process bounds a machine with cores enough: no more taps a second than 1,000 through its milliseconds.',
  ].join('\n')
  return { text, faults: [] }
}
