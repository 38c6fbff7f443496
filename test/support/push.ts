import { createECDH, randomBytes } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { decrypt } from 'http_ece'
import { importJWK, jwtVerify } from 'jose'
import type { Outlet } from '../../src/adapters/webhook-sender.ts'
import type { LanggananPush } from '../../src/domain/webhook/perangkat.ts'

/** A message that a push service received: how it was sent, and by whose key. */
interface PushedMessage {
  readonly path: string
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: Buffer
}

/** A push service on this machine, in place of those of the browsers. */
export interface PushService {
  readonly taken: PushedMessage[]
  /** The statuses of the next answers; then 201. */
  readonly answers: { readonly status: number; readonly headers?: Record<string, string> }[]
  /** The way to it from any https address. */
  readonly outlet: Outlet
  readonly stop: () => Promise<void>
}

/** Starts a push service that accepts everything. */
export async function startPushService(): Promise<PushService> {
  const taken: PushedMessage[] = []
  const answers: PushService['answers'] = []
  const server = createServer(async (req, res) => {
    const chunks: Buffer[] = []
    for await (const chunk of req) chunks.push(chunk)
    taken.push({ path: req.url ?? '', headers: req.headers, body: Buffer.concat(chunks) })
    const { status, headers = {} } = answers.shift() ?? { status: 201 }
    res.writeHead(status, headers).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // Safe because a TCP server that listens has such an address.
  const { port } = server.address() as AddressInfo
  return {
    taken,
    answers,
    outlet: (url, init) => {
      const { host, pathname } = new URL(url)
      return fetch(`http://127.0.0.1:${port}/${host}${pathname}`, init)
    },
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

/** A subscribed browser: what it tells the portal, and how it reads messages. */
export interface Browser {
  readonly subscription: LanggananPush
  readonly read: (taken: PushedMessage) => string
}

/** Makes a browser with its own keys. */
export function subscribe(endpoint: string): Browser {
  const keys = createECDH('prime256v1')
  const p256dh = keys.generateKeys('base64url')
  const auth = randomBytes(16).toString('base64url')
  return {
    subscription: { endpoint, p256dh, auth },
    read: ({ body }) =>
      decrypt(body, { version: 'aes128gcm', privateKey: keys, authSecret: auth }).toString(),
  }
}

/**
 * Checks the sender of a message like a push service (RFC 8292): the token is signed by the key
 * next to it. Returns its claims and that key.
 */
export async function senderOf({ headers }: PushedMessage, at: number) {
  const match = /^vapid t=([^,]+), k=([\w-]+)$/.exec(String(headers.authorization))
  const [, token = '', key = ''] = match ?? []
  const point = Buffer.from(key, 'base64url')
  const jwk = {
    kty: 'EC',
    crv: 'P-256',
    x: point.subarray(1, 33).toString('base64url'),
    y: point.subarray(33).toString('base64url'),
  }
  const { payload, protectedHeader } = await jwtVerify(token, await importJWK(jwk, 'ES256'), {
    currentDate: new Date(at),
  })
  return { key, claims: payload, alg: protectedHeader.alg }
}
