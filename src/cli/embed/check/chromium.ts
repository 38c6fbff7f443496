import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import * as v from 'valibot'
import { messageSchema } from './protocol.ts'

/** A message of the browser, in the Chrome DevTools Protocol. */
export interface BrowserEvent {
  readonly method: string
  readonly sessionId?: string
  readonly params: Readonly<Record<string, unknown>>
}

/** One page of a browser, as far as a check needs it. */
export interface BrowserPage {
  /** Calls a method of the protocol for this page. */
  readonly send: (method: string, params?: object) => Promise<Readonly<Record<string, unknown>>>
  readonly onEvent: (listener: (event: BrowserEvent) => void) => void
  readonly close: () => Promise<void>
}

const INSTALLED = [
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

const FLAGS = [
  '--headless=new',
  '--disable-gpu',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-extensions',
  '--disable-sync',
  '--remote-debugging-port=0',
]

const START_MS = 30_000
const CALL_MS = 30_000

/**
 * Returns the Chromium of this machine: that of CHROME_PATH, or an installed one; `null` if there
 * is none.
 */
export function findChromium(path = process.env.CHROME_PATH): string | null {
  if (path) return existsSync(path) ? path : null
  return INSTALLED.find((place) => existsSync(place)) ?? null
}

/** What to do on a machine without a browser. */
export const NO_CHROMIUM = `Tidak ada Chromium atau Chrome di mesin ini, atau CHROME_PATH menunjuk ke berkas yang tidak ada.
Pasang salah satu (Debian/Ubuntu: sudo apt-get install chromium), atau CHROME_PATH=/jalan/ke/chrome, atau jalankan
perintah ini di laptop yang dapat membuka portal: ia tidak memerlukan server Luwes, hanya alamatnya (--url).
No Chromium here: install one, set CHROME_PATH, or run this on a laptop that reaches the portal.`

/**
 * Starts a browser with one empty page; the caller closes it.
 *
 * @throws When it does not start, or does not answer, within `limit` milliseconds each.
 */
export async function openPage(path: string, limit = START_MS): Promise<BrowserPage> {
  const profile = await mkdtemp(join(tmpdir(), 'luwes-chromium-'))
  // Chromium has no sandbox for root; the opened page is one's own portal.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const flags = [...FLAGS, ...asRoot, `--user-data-dir=${profile}`, 'about:blank']
  const child = spawn(path, flags, { stdio: 'ignore' })
  const failed = once(child, 'error').then(([error]) => {
    throw error
  })
  failed.catch(() => undefined)
  const end = async () => {
    child.kill('SIGKILL')
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  }
  try {
    const address = await Promise.race([addressIn(profile, child, limit), failed])
    return await attach(address, limit, end)
  } catch (error) {
    await end()
    throw error
  }
}

/** Returns the address of Chromium, which it writes into its profile. */
async function addressIn(profile: string, child: ChildProcess, limit: number): Promise<string> {
  for (const until = Date.now() + limit; Date.now() < until; ) {
    if (child.exitCode !== null) throw new Error(`Chromium ended with ${child.exitCode}`)
    const text = await readFile(join(profile, 'DevToolsActivePort'), 'utf8').catch(() => '')
    const [port, path] = text.split('\n')
    if (port && path) return `ws://127.0.0.1:${port}${path}`
    await sleep(50)
  }
  throw new Error(`Chromium did not start within ${limit / 1_000} s`)
}

type Message = v.InferOutput<typeof messageSchema>
type Answer = (message: Extract<Message, { id: number }>) => void

async function attach(
  address: string,
  limit: number,
  end: () => Promise<void>,
): Promise<BrowserPage> {
  const socket = new WebSocket(address)
  const waiting = new Map<number, Answer>()
  const listeners: ((event: BrowserEvent) => void)[] = []
  let count = 0
  await new Promise<void>((resolve, reject) => {
    const fail = () => reject(new Error('Chromium does not answer'))
    AbortSignal.timeout(limit).addEventListener('abort', fail, { once: true })
    socket.addEventListener('open', () => resolve(), { once: true })
    socket.addEventListener('error', fail, { once: true })
  })
  socket.addEventListener('message', ({ data }) => {
    const message = v.parse(messageSchema, JSON.parse(String(data)))
    if ('id' in message) waiting.get(message.id)?.(message)
    else for (const listener of listeners) listener(message)
  })
  const call = async (method: string, params: object, sessionId?: string) => {
    count += 1
    const id = count
    const answer = new Promise<Readonly<Record<string, unknown>>>((resolve, reject) => {
      const alarm = setTimeout(() => reject(new Error(`${method}: no answer in 30 s`)), CALL_MS)
      waiting.set(id, ({ error, result }) => {
        clearTimeout(alarm)
        waiting.delete(id)
        if (error) reject(new Error(`${method}: ${error.message}`))
        else resolve(result)
      })
    })
    socket.send(JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) }))
    return answer
  }
  const { targetId } = await call('Target.createTarget', { url: 'about:blank' })
  const { sessionId } = await call('Target.attachToTarget', { targetId, flatten: true })
  return {
    send: (method, params = {}) => call(method, params, String(sessionId)),
    onEvent: (listener) => listeners.push(listener),
    close: async () => {
      socket.close()
      await end()
    },
  }
}
