import { parseArgs } from 'node:util'
import * as v from 'valibot'
import { type ExitCode, wrong } from '../command.ts'
import { readSettings } from '../settings.ts'
import { say } from './say.ts'

/** The help of `luwes webhook replay`. */
export const REPLAY_HELP = `luwes webhook replay --webhook <id> --delivery <webhook-id> [--url <luwes>] [--json]
luwes webhook replay --webhook <id> --from <RFC 3339> --to <RFC 3339> [--all] [--url <luwes>] [--json]

Has Luwes send one delivery again, or the events of a period, in order. Without --all it sends only those that
were given up. They keep their webhook-id, so a receiver that knows it may ignore them.

LUWES_TOKEN of the environment is the token of bkd or an integrator. --url is this machine by default.

Ends with 0 when it is scheduled, 1 when Luwes refuses or is away, 2 after wrong use.`

const TIMEOUT_MS = 30_000

const textSchema = v.fallback(v.optional(v.string()), undefined)
/** What Luwes answers: how many are scheduled, or a problem. Another program may answer anything. */
const answerSchema = v.fallback(
  v.looseObject({
    scheduled: v.fallback(v.optional(v.number()), undefined),
    title: textSchema,
    detail: textSchema,
    issues: v.fallback(
      v.optional(v.array(v.looseObject({ message: v.looseObject({ en: v.string() }) })), []),
      [],
    ),
  }),
  { issues: [] },
)

/** Makes Luwes send events again. */
export async function replayWebhooks(args: string[]): Promise<ExitCode> {
  const { values } = parseArgs({
    args,
    options: {
      webhook: { type: 'string' },
      delivery: { type: 'string' },
      from: { type: 'string' },
      to: { type: 'string' },
      all: { type: 'boolean', default: false },
      url: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  })
  const { webhook, delivery, from, to } = values
  const settings = await readSettings()
  const token = settings.LUWES_TOKEN
  if (!webhook) return wrong('Say --webhook <id>')
  if (!token) return wrong('LUWES_TOKEN is missing from the environment')
  if (!delivery && !(from && to)) return wrong('Give --delivery <webhook-id>, or --from and --to')
  const luwes = (values.url ?? `http://127.0.0.1:${settings.LUWES_PORT || '8787'}`).replace(
    /\/$/,
    '',
  )
  const at = `${luwes}/v1/webhooks/${encodeURIComponent(webhook)}`
  const path = delivery ? `/deliveries/${encodeURIComponent(delivery)}/replay` : '/replay'
  const body = delivery ? {} : { from, to, only: values.all ? 'semua' : 'gagal' }
  return ask(`${at}${path}`, token, body, values.json)
}

async function ask(
  url: string,
  token: string,
  body: Readonly<Record<string, unknown>>,
  json: boolean,
): Promise<ExitCode> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'accept-language': 'en',
    },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  })
  const told = v.parse(answerSchema, await answer.json().catch(() => ({})))
  if (answer.ok) {
    say(json, told, `${told.scheduled} deliveries are sent again`)
    return 0
  }
  const issues = told.issues.map(({ message }) => message.en)
  const why = [told.title, told.detail, ...issues].filter(Boolean).join(' ')
  if (json) say(true, told, '')
  else process.stderr.write(`${answer.status}: ${why}\n`)
  return 1
}
