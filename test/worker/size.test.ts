import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { inCheckout } from '../../src/cli/paths.ts'
import { KEJADIAN } from '../../src/domain/events.ts'
import type { InboundDoc } from '../../src/operations/webhook/inbound-type.ts'
import { DOCS } from '../../src/operations/webhook/types/docs.ts'
import { sourcesBelow, textOf } from '../house/sources.ts'

/** What Cloudflare is sent is measured in kB of gzip. */
const LIMIT = 330_000

describe('the bundle of the Worker', () => {
  it('stays under 330 kB of gzip, so that it starts fast anywhere', () => {
    const bundle = readFileSync(inCheckout('dist/worker/worker.js'))
    // Minified by the build: as it would be sent, not as it is read. SQL keeps its own line breaks.
    expect(bundle.toString().split('\n').length).toBeLessThan(bundle.length / 500)
    expect(gzipSync(bundle, { level: 9 }).length).toBeLessThan(LIMIT)
  })

  it('holds nothing of an event but its name: the contract tells the rest', () => {
    const bundle = readFileSync(inCheckout('dist/worker/worker.js'), 'utf8')
    for (const [name, { description }] of Object.entries(KEJADIAN)) {
      expect(bundle).toContain(name)
      expect(bundle).not.toContain(description.id)
    }
    // Whatever else reads what events tell of themselves would find nothing in the Worker.
    const readers = sourcesBelow('src')
      .filter((path) => !/^src\/(?:cli|demo)\/|\/contract\//.test(path))
      .filter((path) => /\bKEJADIAN\b/.test(textOf(path)))
    expect(readers).toEqual(['src/domain/events.ts'])
  })

  it('holds nothing of what people are told of inbound types', () => {
    const bundle = readFileSync(inCheckout('dist/worker/worker.js'), 'utf8')
    for (const { description, terms } of Object.values<InboundDoc>(DOCS)) {
      // Short words may stand elsewhere.
      const texts = Object.values(terms).flatMap((term) => (term ? [term.en] : []))
      for (const text of [description.id, ...texts.filter(({ length }) => length > 30)])
        expect(bundle).not.toContain(text)
    }
  })

  it('holds no page of the documentation: those are files beside it', () => {
    const bundle = readFileSync(inCheckout('dist/worker/worker.js'), 'utf8')
    for (const name of ['index', 'portal', 'isian', 'kejadian']) {
      const page = readFileSync(inCheckout(`dist/assets/docs/${name}.html`), 'utf8')
      const [, heading = ''] = /<h1[^>]*>([^<]+)</.exec(page) ?? []
      expect(heading).not.toBe('')
      expect(bundle).not.toContain(heading)
    }
  })
})
