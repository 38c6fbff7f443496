import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface ReceivedDelivery {
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** The answer to a delivery; `null` never answers. */
export interface Reply {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
}

/** A real HTTP server on loopback that receives webhooks. */
export interface Receiver {
  readonly url: string
  readonly received: ReceivedDelivery[]
  /** Sets the answers from now on. */
  answer(how: (delivery: ReceivedDelivery) => Reply | null): void
  stop(): Promise<void>
}

function headersOf(request: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
  )
}

/** Starts a receiver that answers 204. */
export async function startReceiver(): Promise<Receiver> {
  const received: ReceivedDelivery[] = []
  let how: (delivery: ReceivedDelivery) => Reply | null = () => ({ status: 204 })
  const take = async (request: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const body = Buffer.concat(chunks).toString()
    const delivery = { path: request.url ?? '', headers: headersOf(request), body }
    received.push(delivery)
    const reply = how(delivery)
    if (reply) response.writeHead(reply.status, reply.headers).end()
  }
  const server = createServer((request, response) => void take(request, response))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  // Safe because a server that listens on TCP has an address of this form.
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    received,
    answer: (next) => {
      how = next
    },
    stop: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
