import type { IncomingMessage, Server, ServerResponse } from 'node:http'

/** Listens on loopback alone; `port` 0 takes a free one. Rejects with Node's EADDRINUSE when it is in use. */
export async function listen(
  server: Server,
  port: number,
): Promise<{ readonly origin: string; readonly stop: () => Promise<void> }> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const address = server.address()
  const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : port}`
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { origin, stop }
}

const LONGEST_FORM = 10_000

/**
 * Reads the body of a form.
 *
 * @throws When it is longer than any form of the demo.
 */
export async function readText(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of request.setEncoding('utf8')) {
    text += chunk
    if (text.length > LONGEST_FORM) throw new Error('The form is too long')
  }
  return text
}

/** Answers a Node request by a function of the Fetch standard, such as `app.fetch` of Hono. */
export async function answerByFetch(
  fetchHandler: (request: Request) => Response | Promise<Response>,
  origin: string,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const headers = new Headers()
  for (const [name, values] of Object.entries(incoming.headersDistinct)) {
    for (const value of values ?? []) headers.append(name, value)
  }
  const method = incoming.method ?? 'GET'
  const request = new Request(new URL(incoming.url ?? '/', origin), {
    method,
    headers,
    body: method === 'GET' || method === 'HEAD' ? null : await readText(incoming),
  })
  const response = await fetchHandler(request)
  const cookies = response.headers.getSetCookie()
  outgoing.writeHead(response.status, {
    ...Object.fromEntries(response.headers),
    ...(cookies.length > 0 && { 'set-cookie': cookies }),
  })
  outgoing.end(Buffer.from(await response.arrayBuffer()))
}
