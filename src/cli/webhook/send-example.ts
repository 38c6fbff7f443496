import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { signWebhook } from '../../adapters/webhook-signature.ts'
import { type ExitCode, wrong } from '../command.ts'
import { readSettings } from '../settings.ts'
import { exampleOf, INCOMING_EXAMPLES, OUTGOING_EXAMPLES, sourceOf } from './examples.ts'
import { isSecret, NO_SECRET, say } from './say.ts'

/** The help of `luwes webhook send-example`. */
export const SEND_HELP = `luwes webhook send-example --type <type> [--url <url>] [--secret <whsec_…>] [--data <file.json>] [--json]
luwes webhook send-example --list [--json]

Sends a signed example of a type, taken in or sent by Luwes, and prints the answer. --list names every type.
--data replaces the payload. For a type that Luwes takes in, --url is the webhook of this machine by default.
The secret is then that of the settings (WEBHOOK_SECRET_SIMPEG and so on). Otherwise the secret is --secret,
or WEBHOOK_SECRET of the environment.

The example names a NIP that belongs to nobody, so Luwes rejects types that must be about somebody.

Ends with 0 when the answer is a 2xx, 1 when it is not or none comes, 2 after wrong use.`

const TIMEOUT_MS = 15_000

/** Sends one signed example. */
export async function sendExample(args: string[]): Promise<ExitCode> {
  const { values } = parseArgs({
    args,
    options: {
      type: { type: 'string' },
      url: { type: 'string' },
      secret: { type: 'string' },
      data: { type: 'string' },
      list: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  })
  const { type, json } = values
  if (values.list) return list(json)
  const example = type === undefined ? undefined : exampleOf(type)
  if (type === undefined || !example) return wrong('Give --type <type>; --list names every type')
  const { url, secret } = await whereTo(type, values)
  if (!url || !URL.canParse(url)) return wrong('Give --url <where to send it>')
  if (!isSecret(secret)) return wrong(NO_SECRET)
  const data: unknown = values.data ? JSON.parse(await readFile(values.data, 'utf8')) : example
  const id = `msg_${crypto.randomUUID().replaceAll('-', '')}`
  const own = sourceOf(type) === null ? { id: crypto.randomUUID() } : {}
  const body = JSON.stringify({ ...own, type, timestamp: new Date().toISOString(), data })
  return send({ url, id, body, headers: await signWebhook([secret], id, Date.now(), body) }, json)
}

function list(json: boolean): ExitCode {
  const taken = Object.keys(INCOMING_EXAMPLES)
  const sent = Object.keys(OUTGOING_EXAMPLES)
  say(json, { in: taken, out: sent }, `in:\n  ${taken.join('\n  ')}\nout:\n  ${sent.join('\n  ')}`)
  return 0
}

interface Destination {
  readonly url?: string | undefined
  readonly secret?: string | undefined
}

async function whereTo(type: string, given: Destination): Promise<Destination> {
  const settings = await readSettings()
  const source = sourceOf(type)
  const own = settings.WEBHOOK_SECRET
  if (source === null) return { url: given.url, secret: given.secret ?? own }
  const usual = settings[`WEBHOOK_SECRET_${source.toUpperCase()}`]?.trim().split(/[\s,]+/)[0]
  const here = `http://127.0.0.1:${settings.LUWES_PORT || '8787'}/webhooks/${source}`
  return { url: given.url ?? here, secret: given.secret ?? own ?? usual }
}

interface SignedRequest {
  readonly url: string
  readonly id: string
  readonly body: string
  readonly headers: Readonly<Record<string, string>>
}

function causeOf(error: unknown): string {
  return String((error instanceof Error && error.cause) || error)
}

async function send({ url, id, body, headers }: SignedRequest, json: boolean): Promise<ExitCode> {
  const signal = AbortSignal.timeout(TIMEOUT_MS)
  const started = performance.now()
  try {
    const answer = await fetch(url, { method: 'POST', headers, body, redirect: 'manual', signal })
    const text = (await answer.text()).slice(0, 2_000)
    const ms = Math.round(performance.now() - started)
    const told = { id, status: answer.status, ms, answer: text }
    say(json, told, `${answer.status} in ${ms} ms for ${id}\n${text}`)
    return answer.ok ? 0 : 1
  } catch (error) {
    const why = signal.aborted ? 'no answer in 15 s' : causeOf(error)
    say(json, { id, status: null, error: why }, `not delivered: ${why}`)
    return 1
  }
}
