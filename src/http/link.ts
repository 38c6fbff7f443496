import type { AnswerHeaders } from './answer.ts'
import type { Ctx } from './hallway.ts'

/** Returns the header that links to the next page, if there is one: the same query, from there on. */
export function nextLink(c: Ctx, after: string | null): AnswerHeaders {
  if (after === null) return {}
  const query = new URL(c.req.url).searchParams
  query.set('after', after)
  return { link: `<?${query}>; rel="next"` }
}
