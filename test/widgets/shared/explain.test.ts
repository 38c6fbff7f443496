import { describe, expect, it } from 'vitest'
import { PROBLEMS } from '../../../src/http/problem.ts'
import { headingOf } from '../../../widgets/shared/explain.ts'
import { sourcesBelow, textOf } from '../../house/sources.ts'

const headings = new Set(
  [...textOf('src/http/docs/pages/kode.md').matchAll(/^### `([^`]+)`$/gm)].map(([, code]) => code),
)

/** Every code that a widget makes itself, as its source writes it. */
const widgets = sourcesBelow('widgets').map(textOf).join('\n')
const MADE = [
  ...widgets.matchAll(/code: '([a-z-]+)'/g),
  ...widgets.matchAll(/(?:signOut|problem)\('([a-z-]+)'/g),
]
  .map(([, code = '']) => code)
  // What it stands for is never told.
  .filter((code) => code !== 'usang')
const HINDRANCES = /type Hindrance = ([^\n]+)/.exec(textOf('widgets/shared/session.ts'))?.[1] ?? ''
const SIGN_IN = [...HINDRANCES.matchAll(/'([a-z-]+)'/g)].map(([, code = '']) => code)
const FOREIGN = ['http-502', 'http-418', 'about:blank', 'urn:x', '']
const CODES = [...new Set([...MADE, ...SIGN_IN, ...Object.keys(PROBLEMS), ...FOREIGN])]
const STATUSES = [undefined, 0, ...Array.from({ length: 500 }, (_, n) => n + 100)]

describe('the heading that a line on the console links to', () => {
  it('is there for every code, however the portal and Luwes answered', () => {
    expect(CODES).toEqual(
      expect.arrayContaining(['muat', 'sesi-tidak-ada', 'token-url', 'jaringan']),
    )
    const missing = CODES.flatMap((code) =>
      STATUSES.flatMap((status) => [
        [code, headingOf(code, status, undefined)],
        [code, headingOf(code, undefined, status)],
      ]),
    ).filter(([, heading]) => !headings.has(heading))
    expect(missing).toEqual([])
  })

  it.each([
    ['the portal answers a page for sign-in', 'sesi-berakhir', undefined, 200, 'token-200'],
    ['the portal redirects', 'sesi-berakhir', undefined, 302, 'token-0'],
    ['the portal has a fault', 'sesi-berakhir', undefined, 502, 'token-500'],
    ['the portal wants another method', 'sesi-berakhir', undefined, 405, 'token-4xx'],
    ['Luwes refuses the token', 'sesi-berakhir', 401, 200, 'luwes-401'],
    ['Luwes is away', 'jaringan', 502, 200, 'luwes-503'],
    ['Luwes took the token, and a later answer did not come', 'jaringan', 201, 200, 'jaringan'],
    ['nobody asked anything', 'sesi-tidak-ada', undefined, undefined, 'sesi-tidak-ada'],
    ['a rule refuses', 'ditolak', 201, 200, 'ditolak'],
    ['a proxy answers', 'http-502', 201, 200, 'http'],
  ])('tells what happened where %s', (_what, code, luwes, token, heading) => {
    expect(headingOf(code, luwes, token)).toBe(heading)
  })
})
