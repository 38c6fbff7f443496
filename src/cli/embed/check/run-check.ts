import { parseArgs } from 'node:util'
import { checkLine } from '../../check-line.ts'
import { type ExitCode, wrong } from '../../command.ts'
import { readSettings } from '../../settings.ts'
import { NO_ADDRESS } from '../settings.ts'
import { elementNames } from '../write.ts'
import { findChromium, NO_CHROMIUM } from './chromium.ts'
import { gather } from './gather.ts'
import { judgePage } from './judge.ts'

/** The help of `luwes embed check`. */
export const PAGE_HELP = `luwes embed check <page> [--url <luwes>] [--cookie NAME=value]… [--json]

Opens a page of a portal in Chromium. It says of each part whether it is well, and otherwise what to change.
The parts are the page, its Content-Security-Policy (with the lines to add), the loader, <luwes-session> and
the token endpoint. It also checks CORS, the session, the worker file, elements and their errors, the room
kept for them, fonts and the console.

--cookie is that of a browser that is signed in at the portal (for PHP: PHPSESSID). --url is where Luwes
answers. Without it, PUBLIC_URL is used. Chromium is that of CHROME_PATH, or an installed one. None comes with
Luwes. The page is opened as a visitor does. This may use up a token, and changes nothing else.

Ends with 0 when nothing is wrong, 1 when something is, 2 after wrong use or without a browser.`

const LIMIT_MS = 30_000

/** Runs `luwes embed check`. */
export async function runPageCheck(args: string[]): Promise<ExitCode> {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      cookie: { type: 'string', multiple: true, default: [] },
      json: { type: 'boolean', default: false },
    },
  })
  const page = positionals[0] ?? ''
  if (!/^https?:\/\//.test(page) || !URL.canParse(page))
    return wrong('Sebut alamat halaman / name a page: https://simpeg.…')
  if (!values.cookie.every((cookie) => /^[^=;\s]+=/.test(cookie)))
    return wrong('--cookie is NAME=value')
  const url = values.url ?? (await readSettings()).PUBLIC_URL ?? ''
  if (!URL.canParse(url)) return wrong(NO_ADDRESS)
  const chromium = findChromium()
  if (!chromium) return wrong(NO_CHROMIUM)
  const facts = await gather(page, { chromium, cookies: values.cookie, limit: LIMIT_MS })
  const parts = judgePage(facts, { luwes: new URL(url).origin, known: await elementNames() })
  const bad = parts.filter(({ keadaan }) => keadaan === 'salah')
  process.stdout.write(
    `${values.json ? JSON.stringify({ baik: bad.length === 0, bagian: parts }) : parts.map(checkLine).join('\n')}\n`,
  )
  return bad.length === 0 ? 0 : 1
}
