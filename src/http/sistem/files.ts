import { Hono } from 'hono'
import type { Ctx, Files, Hallway } from '../hallway.ts'
import { problem } from '../problem.ts'

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  json: 'application/json',
  map: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
  webp: 'image/webp',
  csv: 'text/csv; charset=utf-8',
}

/** Files under a full version, or with a hash in their name, never change; the rest of v1 does. */
const IMMUTABLE = /^\/widgets\/\d+\.\d+\.\d+\/|-[\w-]{8,}\.\w+$/

function cacheFor(path: string): string {
  return IMMUTABLE.test(path) ? 'public, max-age=31536000, immutable' : 'public, max-age=300'
}

const DOCS_POLICY =
  "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; frame-ancestors 'none'"

async function serve(c: Ctx, files: Files, path: string): Promise<Response> {
  const type = TYPES[path.split('.').at(-1) ?? '']
  if (type === undefined || path.includes('..')) return problem(c, 'tidak-ada')
  const found = await files(path)
  if (!found.ok) return problem(c, 'tidak-ada')
  const headers: Record<string, string> = {
    'content-type': type,
    'cache-control': cacheFor(path),
    // A portal of another origin embeds these files; CORS decides which portals may.
    'cross-origin-resource-policy': 'cross-origin',
  }
  if (path.startsWith('/docs/')) headers['content-security-policy'] = DOCS_POLICY
  // Through the context, whose headers would otherwise override those of an answer from elsewhere.
  for (const [name, value] of Object.entries(headers)) c.header(name, value)
  return new Response(found.body, { headers })
}

/** Redirects a browser at the bare address to the documentation. */
function welcome(c: Ctx): Response {
  const reads = /text\/html|\*\/\*/.test(c.req.header('accept') ?? '')
  return reads ? c.redirect('/docs/') : problem(c, 'tidak-ada')
}

/** Returns the file of a page of /docs, whose address has no ending. */
function pageOf(path: string): string {
  return path.includes('.') ? path : `${path.replace(/\/$/, '')}.html`
}

/** Returns the built files: widgets, the OpenAPI document, and the pages of /docs. */
export function fileRoutes(files: Files): Hono<Hallway> {
  return new Hono<Hallway>()
    .all('/', welcome)
    .get('/openapi.json', (c) => serve(c, files, c.req.path))
    .get('/docs', (c) => c.redirect('/docs/', 308))
    .get('/docs/', (c) => serve(c, files, '/docs/index.html'))
    .get('/docs/*', (c) => serve(c, files, pageOf(c.req.path)))
    .get('/widgets/*', (c) => serve(c, files, c.req.path))
}
