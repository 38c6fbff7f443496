import type { AnswerHeaders } from './answer.ts'
import type { Ctx } from './hallway.ts'

/** Returns the header that says where the next page begins, if there is one: the same question, but from there on. */
export function nextLink(c: Ctx, after: string | null): AnswerHeaders {
  if (after === null) return {}
  const query = new URL(c.req.url).searchParams
  query.set('after', after)
  return { link: `<?${query}>; rel="next"` }
}
