import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { allFields, type Contract, meaningOf } from '../../src/cli/docs/kamus.ts'
import { anchorOf, render } from '../../src/cli/docs/markdown.ts'
import { writePages } from '../../src/cli/docs/pages.ts'
import { columnsOf, TEMPLAT } from '../../src/cli/docs/templat.ts'
import { elementsManifest } from '../../src/cli/elements.ts'
import { KITS } from '../../src/cli/embed/kinds.ts'
import { inCheckout } from '../../src/cli/paths.ts'
import { JENIS_KEJADIAN } from '../../src/domain/events.ts'
import { openApi } from '../../src/http/contract/openapi.ts'
import { TYPES } from '../../src/operations/webhook/types/index.ts'
import { sourcesBelow, textOf } from '../house/sources.ts'
import { TAGS } from '../widgets/support/tags.ts'

let folder: string
let contract: Contract
let pages: Readonly<Record<string, string>>
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'luwes-pages-'))
  // Safe because the dictionary reads what every OpenAPI document has.
  contract = JSON.parse(JSON.stringify(await openApi())) as Contract
  await writePages(folder, contract)
  const names = (await readdir(folder)).filter((name) => name.endsWith('.html'))
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))
  pages = Object.fromEntries(names.map((name, place) => [name, texts[place] ?? '']))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('the pages of /docs', () => {
  it('link to nothing that there is not, neither a page nor a heading nor a file', async () => {
    const files = await readdir(folder, { recursive: true })
    const wrong: string[] = []
    for (const [name, text] of Object.entries(pages)) {
      for (const [, path = '', anchor] of text.matchAll(
        /(?:href|src)="(\/docs\/[^"#]*)(?:#([^"]*))?"/g,
      )) {
        const file = path.includes('.') ? path.slice(6) : `${path.slice(6) || 'index'}.html`
        const there = path === '/docs/api' || files.includes(file) || path === '/docs/halaman.css'
        const found = anchor === undefined || (pages[file] ?? '').includes(` id="${anchor}"`)
        if (!there || !found) wrong.push(`${name}: ${path}#${anchor ?? ''}`)
      }
    }
    expect(wrong).toEqual([])
  })

  it('lead from one to every other', () => {
    const named = (name: string) => name.replace(/(index)?\.html$/, '')
    for (const name of Object.keys(pages)) {
      const [, main = ''] = (pages['index.html'] ?? '').split('<main')
      if (name !== 'index.html') expect(main, name).toContain(`href="/docs/${named(name)}"`)
      expect(pages['kode.html'], name).toContain(`href="/docs/${named(name)}"`)
    }
  })

  it('show none of the marks that they are written with', () => {
    for (const [name, text] of Object.entries(pages)) {
      const [, main = ''] = text.split('<main')
      const words = main.replaceAll(/<(pre|code)[^>]*>[\s\S]*?<\/\1>/g, '')
      expect([name, words.match(/\]\(\/|\*\*/g)]).toEqual([name, null])
    }
  })

  it('hold no style or script within, so that their policy lets all of them show', () => {
    for (const text of Object.values(pages)) expect(text).not.toMatch(/<style|<script(?! )|style="/)
  })

  it('name every kind of kit and every element', () => {
    for (const kind of Object.keys(KITS))
      expect(pages['portal.html']).toContain(`<code>${kind}</code>`)
    for (const tag of TAGS) expect(pages['elemen.html']).toContain(`<code>${tag}</code>`)
  })

  it('tell every field of the contract, type of delivery and event, each with what it means', () => {
    const all = [...allFields(contract).values()]
    expect(all.length).toBeGreaterThan(500)
    for (const { nama, arti, tipe } of all) {
      expect([nama, arti, tipe], nama).not.toContain('')
      expect(pages['isian.html']).toContain(`<td><code>${nama}</code></td>`)
    }
    for (const type of Object.keys(TYPES)) expect(pages['data.html']).toContain(`<h3 id="${type}">`)
    for (const type of JENIS_KEJADIAN) expect(pages['kejadian.html']).toContain(`<h3 id="${type}">`)
    expect(pages['data.html']).toContain('<code>kantor[].lat</code>')
  })

  it('tell every setting that the Worker and serve read', () => {
    const told = pages['setelan.html'] ?? ''
    const worker = sourcesBelow('src').filter((path) => /^src\/config/.test(path))
    const serve = sourcesBelow('src/cli').filter((path) => /serve|supervisor|settings/.test(path))
    const read = [
      ...worker.flatMap((path) => [...textOf(path).matchAll(/^ {2}([A-Z][A-Z0-9_]+): /gm)]),
      ...serve.flatMap((path) => [...textOf(path).matchAll(/\bsettings\.([A-Z][A-Z0-9_]+)/g)]),
    ].map(([, name = '']) => name)
    expect(read.length).toBeGreaterThan(25)
    // Nobody sets these: `serve` writes them for the Worker.
    const set = read.filter((name) => name !== 'PAIR' && name !== 'ARCHIVE')
    expect(set.filter((name) => !told.includes(`<code>${name}</code>`))).toEqual([])
  })
})

/** Returns the size of a WebP picture as the browser writes it: in the extended form, less one. */
function sizeOf(picture: Buffer): string {
  expect(picture.toString('latin1', 8, 16)).toBe('WEBPVP8X')
  return `${picture.readUIntLE(24, 3) + 1}x${picture.readUIntLE(27, 3) + 1}`
}

describe('the pictures of three portals', () => {
  it('are one for each theme that the page shows, small, and in the room that is kept for them', async () => {
    const themes = await readdir(inCheckout('src/http/docs/pages/tema'))
    expect(themes).toHaveLength(3)
    const images = [
      ...(pages['tampilan.html'] ?? '').matchAll(
        /<img alt="[^"]{20,}" src="\/docs\/(gambar\/([a-z]+)-[0-9a-f]{12}\.webp)" width="(\d+)" height="(\d+)"/g,
      ),
    ]
    expect(images.map(([, , name]) => `${name}.css`).sort()).toEqual(themes.sort())
    for (const [, file = '', , width, height] of images) {
      const picture = await readFile(join(folder, file))
      expect(picture.length, file).toBeLessThan(30_000)
      expect(sizeOf(picture)).toBe(`${width}x${height}`)
    }
  })
})

describe('a description of the contract', () => {
  it.each([
    ['Lama / how long [menit / minutes]', { arti: 'Lama', satuan: 'menit' }],
    ['Hari / the day [YYYY-MM-DD]', { arti: 'Hari', satuan: 'YYYY-MM-DD' }],
    ['Tanpa satuan / without', { arti: 'Tanpa satuan', satuan: '' }],
  ])('%s', (text, told) => {
    expect(meaningOf(text)).toEqual(told)
  })
})

describe('the templates of /docs', () => {
  it('say of the day of their taps that it grows too old', () => {
    const [day = '', month, year] =
      TEMPLAT.find(({ nama }) => nama === 'presensi')
        ?.baris[0]?.at?.slice(0, 10)
        .split('/') ?? []
    const when = new Intl.DateTimeFormat('id', { dateStyle: 'long', timeZone: 'UTC' })
    const told = when.format(new Date(`${year}-${month}-${day}T00:00:00Z`))
    expect(pages['bkpsdm.html']).toMatch(new RegExp(`tanggalnya ${told}, .*400 hari`))
  })

  it('have every column that a record must have, and no example in a column that is not there', () => {
    for (const templat of TEMPLAT) {
      const columns = columnsOf(templat)
      for (const row of templat.baris)
        expect(columns).toEqual(expect.arrayContaining(Object.keys(row)))
    }
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
    expect(html).toContain(
      '<ol><li><p>a</p><pre tabindex="0"><code>x &amp; y</code></pre></li><li>b</li></ol>',
    )
    expect(render('1. a\n   - b\n   - c\n\n   d\n2. e\n\nf\n\n```\n1. g\n\n  h\n```')).toBe(
      '<ol><li><p>a</p><ul><li>b</li><li>c</li></ul><p>d</p></li><li>e</li></ol>\n<p>f</p>\n<pre tabindex="0"><code>1. g\n\n  h</code></pre>',
    )
    expect(render('| a\\|b | c |\n|---|---|\n| d | e |')).toContain('<th>a|b</th>')
    expect(render('![Gambar](/docs/x.webp 72x56)')).toBe(
      '<p><img alt="Gambar" src="/docs/x.webp" width="72" height="56" loading="lazy"></p>',
    )
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
          attributes: { name: string; type: { text: string } }[]
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
    for (const { name, type } of all.flatMap((one) => one.attributes)) {
      expect(type.text, name).toBe(name === 'no-heading' ? 'boolean' : 'string')
      expect(pages['elemen.html'], name).toContain(`<code>${name}</code>`)
    }
    const attributes = (tag: string) =>
      all.find(({ tagName }) => tagName === tag)?.attributes.map(({ name }) => name)
    expect(attributes('luwes-session')).toEqual(['token-url', 'api', 'sign-in-url', 'worker-url'])
    expect(attributes('luwes-wfa')).toEqual(['lang', 'theme', 'api', 'no-heading'])
    expect(attributes('luwes-kinerja')?.slice(4)).toEqual(['bulan'])
    expect(attributes('luwes-dasbor')?.slice(4)).toEqual(['bulan', 'halaman'])
    const own = attributes('luwes-untuk-anda')?.slice(4)
    expect(own).toEqual(['halaman', 'worker-url'])
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
