import { html, raw } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'
import type { AnswerHeaders } from './answer.ts'
import type { Ctx } from './hallway.ts'

/** A piece of a page, with user input escaped. */
export type Html = HtmlEscapedString | Promise<HtmlEscapedString>

/** A page for people: no script, no separate file, and one style sheet inside it. */
export interface Page {
  readonly title: string
  readonly css: string
  readonly body: Html
  /** Whether the page has a form, which may then be sent to its own origin. */
  readonly form?: boolean
}

const hashes = new Map<string, string>()

/** Returns the hash by which the page's own CSP allows exactly one style sheet. */
async function hashOf(css: string): Promise<string> {
  const known = hashes.get(css)
  if (known) return known
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(css))
  const hash = `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`
  hashes.set(css, hash)
  return hash
}

/** Answers a page that can load nothing, that no search engine indexes and no cache stores. */
export async function answerPage(
  c: Ctx,
  page: Page,
  status: 200 | 404 = 200,
  headers: AnswerHeaders = {},
): Promise<Response> {
  const { title, css, body, form = false } = page
  c.header('content-language', 'id')
  c.header('cache-control', 'no-store')
  c.header('x-robots-tag', 'noindex, nofollow, noarchive')
  c.header(
    'content-security-policy',
    `default-src 'none'; style-src ${await hashOf(css)}; base-uri 'none'; form-action ${form ? "'self'" : "'none'"}; frame-ancestors 'none'`,
  )
  const text = html`<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<title>${title}</title>
<style>${raw(css)}</style>
</head>
<body>
${body}
</body>
</html>
`
  return c.html(text, status, headers)
}
