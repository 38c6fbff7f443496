import { once } from 'node:events'
import type { Server } from 'node:http'
import { createServer as createPlain, type IncomingMessage, type ServerResponse } from 'node:http'
import { Agent, createServer, request } from 'node:https'
import type { Socket } from 'node:net'
import { listenHost, type Pasangan } from './folder.ts'

/** The name in the certificates of both machines, whatever their addresses are. */
const NAME = 'sqld'
/** The limit of a call: the writer of a Worker gathers 4 million characters. */
const MAX_BODY = 32 * 1024 * 1024

/** An answer of the other machine. */
export interface PairAnswer {
  readonly status: number
  readonly body: string
}

/** A call to the other machine, with its time limit `limit` in milliseconds. */
export interface PairCall {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly body?: string
  readonly limit: number
}

/** The connection to the other machine. */
export interface PairLink {
  /** Asks it; `null` without an answer. */
  readonly ask: (call: PairCall) => Promise<PairAnswer | null>
  readonly close: () => void
}

/**
 * Opens the connection to the other machine: each proves by its certificate that it belongs to the
 * pair.
 */
export function openLink({ lawan, otoritas, sertifikat, kunci }: Pasangan): PairLink {
  const agent = new Agent({
    keepAlive: true,
    ca: otoritas,
    cert: sertifikat,
    key: kunci,
    servername: NAME,
    minVersion: 'TLSv1.3',
  })
  const ask = ({ method, path, body, limit }: PairCall) =>
    new Promise<PairAnswer | null>((resolve) => {
      const { host, port } = lawan
      const call = request({ agent, host, port, method, path }, (answer) => {
        void textOf(answer).then(
          (text) => done({ status: answer.statusCode ?? 0, body: text }),
          () => done(null),
        )
      })
      const alarm = setTimeout(() => done(null), limit)
      const done = (answer: PairAnswer | null) => {
        clearTimeout(alarm)
        if (answer === null) call.destroy()
        resolve(answer)
      }
      call.on('error', () => done(null))
      call.end(body)
    })
  return { ask, close: () => agent.destroy() }
}

/** Answers a call; an error becomes a 503. */
export type PairHandler = (
  method: string,
  url: URL,
  body: () => Promise<string>,
) => Promise<PairAnswer>

/** A server that listens until it is closed. */
export interface PairServer {
  readonly port: number
  readonly close: () => Promise<void>
}

/** Listens for the other machine only: callers without a certificate of the pair are rejected. */
export function listenForPair(pasangan: Pasangan, answer: PairHandler): Promise<PairServer> {
  const { dengar, otoritas, sertifikat, kunci } = pasangan
  const server = createServer(
    {
      ca: otoritas,
      cert: sertifikat,
      key: kunci,
      requestCert: true,
      rejectUnauthorized: true,
      minVersion: 'TLSv1.3',
    },
    (incoming, outgoing) => void serve(incoming, outgoing, answer),
  )
  return listenOn(server, dengar.port, listenHost(dengar))
}

/** Listens only for the Worker of this machine, on a loopback port, with a token. */
export function listenForWorker(token: string, answer: PairHandler): Promise<PairServer> {
  const server = createPlain((incoming, outgoing) => {
    const known = incoming.headers.authorization === `Bearer ${token}`
    void serve(incoming, outgoing, known ? answer : async () => ({ status: 401, body: '' }))
  })
  return listenOn(server, 0, '127.0.0.1')
}

async function listenOn(server: Server, port: number, host: string): Promise<PairServer> {
  // A socket in the TLS handshake is no HTTP connection yet, and would keep the server open.
  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  server.listen(port, host)
  await once(server, 'listening')
  const address = server.address()
  return {
    port: typeof address === 'object' && address ? address.port : port,
    close: async () => {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      for (const socket of sockets) socket.destroy()
      await closed
    },
  }
}

async function serve(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  answer: PairHandler,
): Promise<void> {
  const url = new URL(incoming.url ?? '/', 'http://pasangan')
  const { status, body } = await answer(incoming.method ?? 'GET', url, () =>
    textOf(incoming),
  ).catch((error: unknown) => ({ status: 503, body: String(error) }))
  outgoing.writeHead(status, { 'content-type': 'application/json' })
  outgoing.end(status === 204 ? undefined : body)
}

async function textOf(stream: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of stream) {
    size += part.length
    if (size > MAX_BODY) throw new Error('too large')
    parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8')
}
