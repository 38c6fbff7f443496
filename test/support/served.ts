import { createServer, type IncomingMessage } from 'node:http'
import { listen } from '../../src/demo/node-http.ts'
import type { TestApp } from './app.ts'

/** The app of a suite behind a real HTTP server on loopback. */
export interface TestServer {
  readonly url: string
  /** Every POST that it received, in order. */
  readonly posts: string[]
  /** From now on every POST after `count` more is cut off without an answer; `null` ends this. */
  cutAfter(count: number | null): void
  stop(): Promise<void>
}

async function bytesOf(incoming: IncomingMessage): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = []
  for await (const part of incoming) parts.push(part)
  return new Uint8Array(Buffer.concat(parts))
}

/** Serves the app of a suite over HTTP, for callers that only know an address. */
export async function serveApp({ app }: TestApp): Promise<TestServer> {
  const posts: string[] = []
  let left: number | null = null
  const server = createServer((incoming, outgoing) => {
    const answer = async () => {
      const { method = 'GET', url = '/' } = incoming
      const body = await bytesOf(incoming)
      if (method === 'POST') {
        if (left === 0) return void incoming.socket.destroy()
        if (left !== null) left -= 1
        posts.push(String(incoming.headers['webhook-id']))
      }
      const headers = Object.entries(incoming.headersDistinct).map(
        ([name, values]): [string, string] => [name, (values ?? []).join(', ')],
      )
      const response = await app.request(url, {
        method,
        headers,
        ...(method === 'POST' && { body }),
      })
      outgoing.writeHead(response.status, Object.fromEntries(response.headers))
      outgoing.end(Buffer.from(await response.arrayBuffer()))
    }
    answer().catch(() => incoming.socket.destroy())
  })
  const { origin, stop } = await listen(server, 0)
  return {
    url: origin,
    posts,
    stop,
    cutAfter: (count) => {
      left = count
    },
  }
}
