import type { Ctx } from './hallway.ts'

/** Says where the next page begins, if there is one: the same question, but from there on. */
export function linkNext(c: Ctx, after: string | null): void {
  if (after === null) return
  const query = new URL(c.req.url).searchParams
  query.set('after', after)
  c.header('link', `<?${query}>; rel="next"`)
}
