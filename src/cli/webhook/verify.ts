import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import * as v from 'valibot'
import { verifyWebhook } from '../../adapters/webhook-signature.ts'
import { type ExitCode, wrong } from '../command.ts'
import { isSecret, NO_SECRET, say } from './say.ts'

/** The help of `luwes webhook verify`. */
export const VERIFY_HELP = `luwes webhook verify --headers <file> --body <file> [--secret <whsec_…>] [--json]

Checks the signature of a delivery that was saved. The headers are lines "name: value", or a JSON object. The
body must be the exact bytes that came, not parsed and written again. The secret is --secret, or
WEBHOOK_SECRET of the environment.

It also says when the delivery was sent. A receiver refuses one that is more than 5 minutes off.

Ends with 0 when the signature is right, 1 when it is not, 2 after wrong use.`

/** Reads headers as lines or as JSON, with names in lower case. */
function headersIn(text: string): Readonly<Record<string, string>> {
  const trimmed = text.trim()
  const pairs = trimmed.startsWith('{')
    ? Object.entries(v.parse(v.record(v.string(), v.unknown()), JSON.parse(trimmed)))
    : trimmed.split(/\r?\n/).map((line) => {
        const at = line.indexOf(':')
        return [line.slice(0, at), line.slice(at + 1)] as const
      })
  return Object.fromEntries(
    pairs.map(([name, value]) => [name.toLowerCase().trim(), String(value).trim()]),
  )
}

/** Checks one saved delivery. */
export async function verifySaved(args: string[]): Promise<ExitCode> {
  const { values } = parseArgs({
    args,
    options: {
      headers: { type: 'string' },
      body: { type: 'string' },
      secret: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  })
  const secret = values.secret ?? process.env.WEBHOOK_SECRET
  if (!values.headers || !values.body) return wrong('Say --headers <file> --body <file>')
  if (!isSecret(secret)) return wrong(NO_SECRET)
  const headers = headersIn(await readFile(values.headers, 'utf8'))
  const body = new Uint8Array(await readFile(values.body))
  const timestamp = headers['webhook-timestamp']
  const sent = Number(timestamp) * 1_000
  const given = { id: headers['webhook-id'], timestamp, signature: headers['webhook-signature'] }
  // A saved delivery is old: its signature is checked as of its own moment.
  const valid = await verifyWebhook([secret], given, body, sent)
  const when = Number.isFinite(sent) && timestamp ? new Date(sent).toISOString() : null
  const told = { valid, id: given.id ?? null, sentAt: when }
  const said = valid
    ? 'the signature is right'
    : 'the signature is NOT right, or a header is missing'
  say(values.json, told, `${said}${when ? `; sent ${when}` : ''}`)
  return valid ? 0 : 1
}
