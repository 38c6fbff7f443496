import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anchorOf, render } from '../../src/cli/docs/markdown.ts'
import { writePages } from '../../src/cli/docs/pages.ts'
import { elementsManifest } from '../../src/cli/elements.ts'
import { KITS } from '../../src/cli/embed/kinds.ts'
import { inCheckout } from '../../src/cli/paths.ts'
import { sourcesBelow, textOf } from '../house/sources.ts'
import { TAGS } from '../widgets/support/tags.ts'

let folder: string
let pages: Readonly<Record<string, string>>
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'luwes-pages-'))
  await writePages(folder)
  const names = await readdir(folder)
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))
  pages = Object.fromEntries(names.map((name, place) => [name, texts[place] ?? '']))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('the pages of /docs', () => {
  it('link to nothing that there is not', () => {
    const known = [
      ...Object.keys(pages).map((name) => `/docs/${name.replace(/(index)?\.html$/, '')}`),
      '/docs/api',
    ]
    for (const [name, text] of Object.entries(pages)) {
      for (const [, link = ''] of text.matchAll(/href="(\/docs\/[^"#.]*)["#]/g))
        expect(known, name).toContain(link)
    }
  })

  it('hold no style or script within, so that their policy lets all of them show', () => {
    for (const text of Object.values(pages)) expect(text).not.toMatch(/<style|<script(?! )|style="/)
  })

  it('explain every code that the widgets and Luwes tell', async () => {
    const anchors = [
      ...(pages['kode.html'] ?? '').matchAll(/<h3 id="([^"]+)"|<td><code>([a-z-]+)<\/code>/g),
    ].map(([, a, b]) => a ?? b)
    const widgets = sourcesBelow('widgets').map(textOf).join('\n')
    const told = [
      ...[...widgets.matchAll(/'luwes:error', \{ code: '([a-z-]+)'/g)].map(([, code]) => code),
      ...[...widgets.matchAll(/signOut\('([a-z-]+)'\)/g)].map(([, code]) => code),
      ...[...widgets.matchAll(/problem\('([a-z-]+)'\)/g)]
        .map(([, code]) => code)
        .filter((code) => code !== 'usang'),
      'muat',
      'belum-dikenal',
    ]
    expect(told.length).toBeGreaterThan(5)
    for (const code of told) expect(anchors).toContain(code)
    const problems = await readFile(inCheckout('src/http/problem.ts'), 'utf8')
    for (const code of ['salah-isi', 'ditolak', 'tidak-siap']) {
      expect(problems).toContain(code)
      expect(anchors).toContain(code)
    }
  })

  it('name every kind of kit and every element', () => {
    for (const kind of Object.keys(KITS))
      expect(pages['portal.html']).toContain(`<code>${kind}</code>`)
    for (const tag of TAGS) expect(pages['elemen.html']).toContain(`<code>${tag}</code>`)
  })
})

describe('the Markdown of these pages', () => {
  it('becomes headings with names, lists, tables and code, and none of it markup of its own', () => {
    const html = render(
      '# A <b>\n\nSatu `<x>` **dua** [tiga](/docs/).\n\n1. a\n\n   ```sh\n   x & y\n   ```\n\n2. b\n\n| k | v |\n|---|---|\n| `a` | b |\n\n### `token-200`',
    )
    expect(html).toContain('<h1 id="a-b">A &lt;b&gt;</h1>')
    expect(html).toContain(
      '<p>Satu <code>&lt;x&gt;</code> <strong>dua</strong> <a href="/docs/">tiga</a>.</p>',
    )
    expect(html).toContain('<th>k</th>')
    expect(html).toContain('<h3 id="token-200"><code>token-200</code></h3>')
    expect(html).toContain('x &amp; y')
    expect(anchorOf('Jam pertama')).toBe('jam-pertama')
  })
})

describe('custom-elements.json', () => {
  it('tells every element with its attributes, events and what it is for', async () => {
    // Safe because the manifest is made of these.
    const { modules } = (await elementsManifest()) as {
      modules: {
        declarations: {
          tagName: string
          description: string
          attributes: { name: string }[]
          events: object[]
        }[]
      }[]
    }
    const all = modules.flatMap(({ declarations }) => declarations)
    expect(all.map(({ tagName }) => tagName)).toEqual(TAGS)
    for (const { tagName, description, events } of all) {
      expect(description, tagName).not.toBe('')
      expect(events).toHaveLength(3)
    }
    const attributes = (tag: string) =>
      all.find(({ tagName }) => tagName === tag)?.attributes.map(({ name }) => name)
    expect(attributes('luwes-session')).toEqual(['token-url', 'api', 'sign-in-url', 'worker-url'])
    expect(attributes('luwes-wfa')).toEqual(['lang', 'theme', 'api', 'no-heading'])
    expect(attributes('luwes-admin')).toEqual([
      'lang',
      'theme',
      'api',
      'no-heading',
      'bagian',
      'persetujuan',
    ])
  })
})
