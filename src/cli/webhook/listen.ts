import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { parseArgs } from 'node:util'
import { verifyWebhook } from '../../adapters/webhook-signature.ts'
import { type ExitCode, wrong } from '../command.ts'
import { isSecret, NO_SECRET, say } from './say.ts'

/** The help of `luwes webhook listen`. */
export const LISTEN_HELP = `luwes webhook listen [--port 9000] [--secret <whsec_…>] [--status 204] [--count <n>] [--json]

Receives webhooks on 127.0.0.1, checks each signature and prints what came. A bad signature is answered 401.
Everything else is answered with --status, to try how a sender handles a failure. The secret is --secret, or
WEBHOOK_SECRET of the environment. During a rotation give several, separated by a space.

Luwes sends to 127.0.0.1 only if WEBHOOK_ALLOW_HOSTS names it.

Ends with Ctrl-C or after --count deliveries: 0, or 1 when one had a bad signature, 2 after wrong use.`

const MOST_BYTES = 1024 * 1024

interface ListenOptions {
  readonly secrets: readonly string[]
  readonly status: number
  readonly json: boolean
}

async function bodyOf(request: IncomingMessage): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    size += chunk.length
    if (size > MOST_BYTES) throw new Error('too large')
    chunks.push(chunk)
  }
  return new Uint8Array(Buffer.concat(chunks))
}

/** Receives one delivery; returns whether its signature was right. */
async function take(
  { secrets, status, json }: ListenOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const header = (name: string) => request.headers[`webhook-${name}`]?.toString()
  const given = { id: header('id'), timestamp: header('timestamp'), signature: header('signature') }
  const body = await bodyOf(request)
  const valid = await verifyWebhook(secrets, given, body, Date.now())
  response.writeHead(valid ? status : 401).end()
  const text = new TextDecoder().decode(body)
  const told = { valid, id: given.id ?? null, answered: valid ? status : 401, body: text }
  say(json, told, `${valid ? 'ok ' : 'BAD'} ${given.id ?? 'no webhook-id'} ${text}`)
  return valid
}

function waitForSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
}

/** Receives deliveries until Ctrl-C, or up to a number of them. */
export async function listenForWebhooks(args: string[]): Promise<ExitCode> {
  const { values } = parseArgs({
    args,
    options: {
      port: { type: 'string', default: '9000' },
      secret: { type: 'string' },
      status: { type: 'string', default: '204' },
      count: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  })
  const { json } = values
  const secrets = (values.secret ?? process.env.WEBHOOK_SECRET ?? '').split(/[\s,]+/)
  if (!secrets.every(isSecret)) return wrong(NO_SECRET)
  const port = Number(values.port)
  const status = Number(values.status)
  const most = Number(values.count ?? '0')
  if (!isWithin(port, 0, 65_535)) return wrong('--port must be 0 to 65535')
  if (!isWithin(status, 200, 599)) return wrong('--status must be 200 to 599')
  if (!isWithin(most, 0, 1_000_000)) return wrong('--count must be a number')
  return receive({ secrets, status, json }, port, most)
}

function isWithin(value: number | undefined, from: number, to: number): value is number {
  return Number.isInteger(value) && value !== undefined && value >= from && value <= to
}

async function receive(listening: ListenOptions, port: number, most: number): Promise<ExitCode> {
  let count = 0
  let bad = 0
  let enough: () => void = () => undefined
  const counted = new Promise<void>((resolve) => {
    enough = resolve
  })
  const server = createServer((request, response) => {
    const told = take(listening, request, response).catch(() => {
      response.writeHead(413).end()
      return false
    })
    void told.then((valid) => {
      count += 1
      bad += valid ? 0 : 1
      if (count === most) enough()
    })
  })
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : port}/`
  say(listening.json, { listening: url }, `listening on ${url}`)
  await Promise.race([waitForSignal(), counted])
  server.closeAllConnections()
  server.close()
  return bad === 0 ? 0 : 1
}
