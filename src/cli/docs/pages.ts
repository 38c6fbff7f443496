import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inCheckout } from '../paths.ts'
import { render } from './markdown.ts'

const SOURCE = inCheckout('src/http/docs/pages')

/** The pages of /docs in the order of their menu: the name of each, and its title in the menu. */
const MENU = [
  ['index', 'Mulai'],
  ['portal', 'Pengembang portal'],
  ['elemen', 'Elemen dan tampilan'],
  ['kode', 'Kode kesalahan'],
  ['kalender', 'Kalender'],
  ['pemberitahuan', 'Pemberitahuan'],
  ['pesan', 'Pesan'],
  ['api', 'API'],
] as const

const pathOf = (name: string) => (name === 'index' ? '/docs/' : `/docs/${name}`)

function pageOf(name: string, markdown: string): string {
  const [, title = 'Luwes'] = /^# (.*)$/m.exec(markdown) ?? []
  const menu = MENU.map(
    ([page, label]) =>
      `<a href="${pathOf(page)}"${page === name ? ' aria-current="page"' : ''}>${label}</a>`,
  )
  return `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title.replaceAll('`', '')} · Luwes</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/docs/halaman.css">
</head>
<body>
<header><a href="#isi" class="lompat">Langsung ke isi</a><strong>Luwes</strong><nav aria-label="Dokumentasi">${menu.join('')}</nav></header>
<main id="isi" tabindex="-1">
${render(markdown)}
</main>
</body>
</html>
`
}

/** Writes the pages of /docs, each from its Markdown, into a folder. */
export async function writePages(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const file of await readdir(SOURCE)) {
    const name = file.replace(/\.md$/, '')
    const markdown = await readFile(join(SOURCE, file), 'utf8')
    await writeFile(join(folder, `${name}.html`), pageOf(name, markdown))
  }
}
