import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { type Browser, chromium, type LaunchOptions } from 'playwright-core'
import { hasMemory } from './memory.ts'

const INSTALLED = [
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** The flags of a browser to run as root, in a container, without connections to the outside. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
]

/** The shared memory that several browsers need, in bytes; a container often has less. */
const ROOM = 2 * 1024 ** 3

interface BrowserBinary {
  readonly executablePath: string
  readonly env?: Readonly<Record<string, string>>
}

/**
 * Starts a headless Chromium. It is that of CHROME_PATH if set, otherwise the one of
 * `@sparticuz/chromium`, unpacked once per machine, so that pages look and weigh the same
 * everywhere. That one runs only on Linux x64; elsewhere it is an installed one.
 *
 * The caller closes it. Test files may call at the same time.
 *
 * @throws When there is no browser.
 */
export async function launchBrowser(options: LaunchOptions = {}): Promise<Browser> {
  const { executablePath, env } = await findBrowser()
  return chromium.launch({
    executablePath,
    ...(env && { env: { ...definedEnv(), ...env } }),
    // Playwright makes browsers share memory in files, which costs a twelfth more.
    ...(hasMemory(ROOM) && { ignoreDefaultArgs: ['--disable-dev-shm-usage'] }),
    ...options,
    args: [...FLAGS, ...(options.args ?? [])],
  })
}

/** The browser that the files of one process share, because a start takes seconds. */
let shared: Promise<Browser> | undefined

/** Returns the browser of this process, which ends with it; whoever opens a context in it closes that. */
export function sharedBrowser(): Promise<Browser> {
  shared ??= launchBrowser()
  return shared
}

/** Returns the browser of the tests, and its environment. */
export async function findBrowser(): Promise<BrowserBinary> {
  const { CHROME_PATH } = process.env
  if (CHROME_PATH) return { executablePath: CHROME_PATH }
  if (process.platform === 'linux' && process.arch === 'x64') return packed()
  const installed = INSTALLED.find((path) => existsSync(path))
  if (!installed) throw new Error('no browser: set CHROME_PATH')
  return { executablePath: installed }
}

/**
 * Returns the packed browser, with its own libraries and one font, so that text looks alike
 * anywhere.
 */
async function packed(): Promise<BrowserBinary> {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium')
  const home = await unpackOnce(entry)
  const { LD_LIBRARY_PATH } = process.env
  const libraries = [join(home, 'al2023', 'lib'), LD_LIBRARY_PATH]
  return {
    executablePath: join(home, 'chromium'),
    env: {
      LD_LIBRARY_PATH: libraries.filter(Boolean).join(':'),
      FONTCONFIG_FILE: join(home, 'luwes-fonts.conf'),
    },
  }
}

/**
 * Unpacks in a separate folder and moves it into place in one step: a second process finds either
 * nothing or everything, never a half-written browser.
 */
async function unpackOnce(entry: string): Promise<string> {
  const root = join(dirname(entry), '..')
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const cache = join(root, '..', '..', '.cache')
  const home = join(cache, `luwes-chromium-${version}`)
  if (existsSync(home)) return home

  await mkdir(cache, { recursive: true })
  const draft = await mkdtemp(join(cache, 'luwes-chromium-draft-'))
  try {
    await inflateInto(draft, entry)
    await writeFile(join(draft, 'luwes-fonts.conf'), fontsConf(home))
    await rename(draft, home)
  } catch (error) {
    await rm(draft, { recursive: true, force: true })
    if (!existsSync(home)) throw error
  }
  return home
}

/** Unpacks the package in a separate process, because it uses the temp folder of its process. */
async function inflateInto(folder: string, entry: string): Promise<void> {
  const script = `(await import(${JSON.stringify(entry)})).default.executablePath()`
  await promisify(execFile)(process.execPath, ['--input-type=module', '-e', `await ${script}`], {
    env: { ...definedEnv(), TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' },
  })
}

function fontsConf(home: string): string {
  const prefer = ['sans-serif', 'system-ui', 'Arial', 'Helvetica']
    .map(
      (family) => `<alias binding="same"><family>${family}</family><prefer>
      <family>Open Sans</family></prefer></alias>`,
    )
    .join('\n')
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
<dir>${join(home, 'fonts')}</dir>
<dir>/usr/share/fonts</dir>
<cachedir>${join(home, 'fonts-cache')}</cachedir>
${prefer}
</fontconfig>
`
}

function definedEnv(): Record<string, string> {
  const entries = Object.entries(process.env)
  return Object.fromEntries(entries.flatMap(([key, value]) => (value ? [[key, value]] : [])))
}
