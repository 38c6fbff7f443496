import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import * as v from 'valibot'
import { createSso } from '../../adapters/sso.ts'
import { checkSignIn, type SignInConfig, signInOf, signInSettings } from '../../config/sign-in.ts'
import { connect } from '../../db/engine/client.ts'
import type { WriteGroup } from '../../db/engine/statement.ts'
import { isTokenSpent } from '../../db/sistem/sesi.ts'
import { ZONES } from '../../domain/shared/local-time.ts'
import { err } from '../../domain/shared/result.ts'
import { recogniseSso } from '../../operations/sistem/recognise-sso.ts'
import { checkLine } from '../check-line.ts'
import type { ExitCode } from '../command.ts'
import { messageOf } from '../errors.ts'
import { type OpenDatabase, openDatabase } from '../open-database.ts'
import { readSettings, type Settings } from '../settings.ts'
import { checkToken } from './check-token.ts'
import type { Langkah, TokenCheck } from './langkah.ts'

/** The help of `luwes sso check`. */
export const CHECK_HELP = `luwes sso check <token|file|-> [--regency <slug>] [--json]

Makes every check of a token in order, as a sign-in does. It says of each what was found and what to set. The
checks are form, header, issuer, algorithm, key, signature, audience, times, NIP claim, roles, and whether
Luwes knows the person. It prints no NIP and never the token. - reads the token from the standard input, so
that no list of commands shows it. The check does not use up a portal's token.

The person is looked up in the database of DB_URL, or in LUWES_DATA. Without a database that check is left
out.

Ends with 0 when the token would sign somebody in, 1 when it would not, 2 after wrong use or settings.
Settings come from the environment, then .env.<regency>, then .env of this folder.`

/** Prints the checks, and returns the resulting exit code. */
export function report(steps: readonly Langkah[], json: boolean): ExitCode {
  const wrong = steps.filter(({ keadaan }) => keadaan === 'salah')
  const said = wrong.length === 0 ? 'Token ini diterima.' : `Token ini ditolak: ${wrong[0]?.kode}.`
  const told = { diterima: wrong.length === 0, langkah: steps }
  process.stdout.write(
    `${json ? JSON.stringify(told) : [...steps.map(checkLine), said].join('\n')}\n`,
  )
  return wrong.length === 0 ? 0 : 1
}

/** Returns the token of an argument: itself, the text of a file, or the standard input. */
export async function tokenFrom(argument: string): Promise<string> {
  if (argument !== '-') return readFile(argument, 'utf8').catch(() => argument)
  let text = ''
  for await (const part of process.stdin) text += part
  return text
}

/**
 * Returns the settings of signing in alone, for machines without other settings.
 *
 * @throws With what is wrong.
 */
function signInFrom(settings: Settings): SignInConfig {
  const parsed = v.safeParse(v.object(signInSettings), dropEmpty(settings))
  const problems = (parsed.issues ?? []).map(({ path, message }) => `${path?.[0]?.key} ${message}`)
  problems.push(...checkSignIn(settings).map(({ name, problem }) => `${name} ${problem}`))
  if (!parsed.success || problems.length > 0) throw new Error([...new Set(problems)].join('\n'))
  return signInOf(parsed.output, settings)
}

function dropEmpty(settings: Settings): Settings {
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value))
}

/** Returns what a token is checked against, by these settings. */
export function checkBy(settings: Settings, known: TokenCheck['known']): TokenCheck {
  return {
    sso: signInFrom(settings),
    settingFor: (name, issuer) => (settings[`${name}_${issuer}`] ? `${name}_${issuer}` : name),
    get: fetch,
    now: Date.now,
    known,
  }
}

/** Runs `luwes sso check`. */
export async function runCheck(args: string[]): Promise<ExitCode> {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: { regency: { type: 'string' }, json: { type: 'boolean', default: false } },
  })
  const [argument] = positionals
  if (argument === undefined) {
    process.stderr.write('Sebut token, berkas, atau - / name a token, a file, or -\n')
    return 2
  }
  const settings = await readSettings(values.regency)
  const text = await tokenFrom(argument)
  const stored = await openDatabase(settings).catch(() => null)
  try {
    const check = checkBy(settings, stored && knownIn(stored, settings))
    return report(await checkToken(text, check), values.json)
  } catch (error) {
    process.stderr.write(`${messageOf(error)}\n`)
    return 2
  } finally {
    await stored?.close()
  }
}

/** Asks the database like a sign-in, but uses nothing up. */
function knownIn({ database }: OpenDatabase, settings: Settings): TokenCheck['known'] {
  const write: WriteGroup = async () => ({ kind: 'fault', message: 'a check changes nothing' })
  const db = connect({ ...database, write })
  const zona = ZONES.find((one) => one === settings.TIME_ZONE) ?? ZONES[0]
  const { identify } = createSso(signInFrom(settings), fetch, Date.now, (work) => void work)
  return async (token) => {
    const found = await recogniseSso({ db, identify, now: Date.now, zona }, token)
    if (!found.ok || !found.value.sekali) return found
    const [rows] = await db.read([isTokenSpent(db, found.value.sekali)])
    return rows[0]?.terpakai === 1 ? err('portal-sekali') : found
  }
}
