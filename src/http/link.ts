import type { Ctx } from './hallway.ts'

/** Says where the next page begins, if there is one. */
export function linkNext(c: Ctx, after: string | null): void {
  if (after !== null) c.header('link', `<?after=${encodeURIComponent(after)}>; rel="next"`)
}
