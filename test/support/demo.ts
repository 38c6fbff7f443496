import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Page } from 'playwright-core'
import { DEMO_PASSWORD } from '../../src/demo/portal/start.ts'
import { endOf } from './serving.ts'

const START_LIMIT_MS = 120_000
const root = fileURLToPath(new URL('../..', import.meta.url))

/** The demo regency as `npm start` runs it, in a separate process. */
export interface Demo {
  readonly luwes: string
  readonly portal: string
  /** Runs one of the demo's scripts as the guide tells newcomers. */
  readonly script: (
    name: 'e-presensi' | 'e-kinerja' | 'simpeg',
    ...args: string[]
  ) => Promise<string>
  /** All that it has written so far. */
  readonly said: () => string
  /** Where its data are. */
  readonly data: string
  /** Asks it to end; returns its exit code. */
  readonly end: () => Promise<unknown>
  /** Ends it if it runs, and removes its data. */
  readonly stop: () => Promise<void>
}

/** How a demo is started. */
interface DemoStart {
  /** A demo that has ended, whose data and ports this one reuses. */
  readonly after?: Demo
  /** The command in place of `node src/demo/start.ts`. */
  readonly command?: readonly [program: string, ...args: string[]]
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  return typeof address === 'object' && address ? address.port : 0
}

function untilReady(child: ChildProcess, output: () => string): Promise<void> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(
      () => reject(new Error(`not ready in time:\n${output()}`)),
      START_LIMIT_MS,
    )
    child.stdout?.on('data', () => {
      if (!output().includes('Ctrl-C')) return
      clearTimeout(late)
      resolve()
    })
    child.once('exit', (code) => reject(new Error(`ended with ${code}:\n${output()}`)))
  })
}

/** Starts the demo on free ports and its own data folder, as of `today`. */
export async function startDemo(today: string, { after, command }: DemoStart = {}): Promise<Demo> {
  const data = after?.data ?? (await mkdtemp(join(tmpdir(), 'luwes-demo-')))
  const [luwesPort, portalPort] = after
    ? [new URL(after.luwes).port, new URL(after.portal).port]
    : [await freePort(), await freePort()]
  const env = {
    ...process.env,
    LUWES_PORT: String(luwesPort),
    PORTAL_PORT: String(portalPort),
    LUWES_DATA: data,
    DEMO_TODAY: today,
  }
  const [program, ...args] = command ?? [process.execPath, 'src/demo/start.ts']
  const child = spawn(program, args, { cwd: root, env })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      output += chunk
    })
  await untilReady(child, () => output)
  const secretOf = (name: string) => new RegExp(`${name}=(whsec_\\S+)`).exec(output)?.[1] ?? ''
  const luwes = `http://127.0.0.1:${luwesPort}`
  const end = async () => {
    child.kill('SIGTERM')
    return endOf(child)
  }
  const secrets = {
    WEBHOOK_SECRET_PRESENSI: secretOf('WEBHOOK_SECRET_PRESENSI'),
    WEBHOOK_SECRET_KINERJA: secretOf('WEBHOOK_SECRET_KINERJA'),
    WEBHOOK_SECRET_SIMPEG: secretOf('WEBHOOK_SECRET_SIMPEG'),
  }
  return {
    luwes,
    portal: `http://127.0.0.1:${portalPort}`,
    script: async (name, ...args) => {
      const run = promisify(execFile)
      const options = { cwd: root, env: { ...env, ...secrets, LUWES_URL: luwes } }
      const { stdout } = await run(process.execPath, [`src/demo/${name}.ts`, ...args], options)
      return stdout
    },
    said: () => output,
    data,
    end,
    stop: async () => {
      if (child.exitCode === null && child.signalCode === null) await end()
      await rm(data, { recursive: true, force: true })
    },
  }
}

/** Signs somebody in through the provider's own login page and ends on a page of the portal. */
export async function signInTo(demo: Demo, page: Page, user: string, path: string): Promise<void> {
  await page.goto(`${demo.portal}/masuk?ganti=1&kembali=${encodeURIComponent(path)}`)
  await page.getByLabel('Nama pengguna atau NIP').fill(user)
  await page.getByLabel('Kata sandi').fill(DEMO_PASSWORD)
  await page.getByRole('button', { name: 'Masuk' }).click()
  await page.waitForURL(`${demo.portal}${path}`)
}
