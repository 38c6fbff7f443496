import { createHash } from 'node:crypto'
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join, parse } from 'node:path'
import { inCheckout } from '../paths.ts'
import { type Contract, dictionary, incomingTables } from './kamus.ts'
import { eventSections } from './kejadian.ts'
import { render } from './markdown.ts'
import { csvOf, TEMPLAT, templatTable } from './templat.ts'

const SOURCE = inCheckout('src/http/docs/pages')
const PICTURES = inCheckout('src/http/docs/gambar')

/**
 * The pages of /docs in the order of their menu, by readers: the name of each, and its title there.
 */
const MENU = [
  ['Portal', ['portal', 'Pengembang portal'], ['elemen', 'Elemen'], ['tampilan', 'Tampilan']],
  [
    'Data',
    ['data', 'Mengirim data'],
    ['kejadian', 'Menerima kejadian'],
    ['pesan', 'Pesan'],
    ['mesin', 'Mesin presensi'],
  ],
  [
    'Tim TI',
    ['tim-ti', 'Jam pertama tim TI'],
    ['setelan', 'Setelan'],
    ['rawat', 'Pemeliharaan'],
    ['naik-versi', 'Naik versi'],
    ['mesin-kedua', 'Mesin kedua'],
    ['hitungan', 'Hitungan'],
  ],
  ['BKPSDM', ['bkpsdm', 'Hari pertama BKPSDM']],
  ['Pegawai', ['kalender', 'Kalender'], ['pemberitahuan', 'Pemberitahuan']],
  [
    'Rujukan',
    ['kode', 'Kode kesalahan'],
    ['isian', 'Kamus isian'],
    ['istilah', 'Istilah'],
    ['api', 'API'],
  ],
] as const

const linkTo = (page: string, label: string, here: string) =>
  `<a href="/docs/${page}"${page === here ? ' aria-current="page"' : ''}>${label}</a>`

function menuOf(here: string): string {
  const groups = MENU.map(([group, ...pages]) => {
    const links = pages.map(([page, label]) => `<li>${linkTo(page, label, here)}</li>`)
    return `<li><span>${group}</span><ul>${links.join('')}</ul></li>`
  })
  return `<ul>${groups.join('')}</ul>`
}

function pageOf(name: string, markdown: string): string {
  const [, title = 'Luwes'] = /^# (.*)$/m.exec(markdown) ?? []
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
<header><a href="#isi" class="lompat">Langsung ke isi</a><a href="/docs/" class="judul">Dokumentasi Luwes</a></header>
<nav aria-label="Dokumentasi"><details><summary>Semua halaman</summary>${menuOf(name)}</details></nav>
<main id="isi" tabindex="-1">
${render(markdown)}
</main>
</body>
</html>
`
}

/** The generated parts that replace a line `%%NAME%%` of a page. */
const PARTS: Readonly<Record<string, (contract: Contract) => string>> = {
  MASUK: incomingTables,
  KAMUS: dictionary,
  KEJADIAN: eventSections,
  TEMPLAT: templatTable,
}

/**
 * Returns a page with its generated parts, and with its included files (`%%BERKAS php/x.php%%`).
 */
async function filled(markdown: string, contract: Contract): Promise<string> {
  const parts = await Promise.all(
    markdown.split('\n').map(async (line) => {
      const [, name = '', file = ''] = /^%%(\w+)(?: (\S+))?%%$/.exec(line) ?? []
      if (name === 'BERKAS') return codeBlock(file)
      return name === '' ? line : (PARTS[name]?.(contract) ?? unknownPart(name))
    }),
  )
  return parts.join('\n')
}

function unknownPart(name: string): never {
  throw new Error(`%%${name}%% is no part of a page`)
}

async function codeBlock(file: string): Promise<string> {
  const text = await readFile(join(SOURCE, file), 'utf8')
  return `\`\`\`${parse(file).ext.slice(1)}\n${text.trimEnd()}\n\`\`\``
}

/**
 * Copies the images under names that change with them, so that caches may keep them; returns those
 * names.
 */
async function copyPictures(folder: string): Promise<ReadonlyMap<string, string>> {
  await mkdir(join(folder, 'gambar'), { recursive: true })
  const names = await readdir(PICTURES)
  const copied = names.map(async (file) => {
    const hash = createHash('sha256')
      .update(await readFile(join(PICTURES, file)))
      .digest('hex')
    const { name, ext } = parse(file)
    const kept = `${name}-${hash.slice(0, 12)}${ext}`
    await cp(join(PICTURES, file), join(folder, 'gambar', kept))
    return [`/docs/gambar/${file}`, `/docs/gambar/${kept}`] as const
  })
  return new Map(await Promise.all(copied))
}

/**
 * Writes the pages of /docs, each from its Markdown, with their images and templates, into a
 * folder.
 */
export async function writePages(folder: string, contract: Contract): Promise<void> {
  await mkdir(join(folder, 'templat'), { recursive: true })
  const pictures = await copyPictures(folder)
  for (const file of await readdir(SOURCE)) {
    if (!file.endsWith('.md')) continue
    const markdown = await filled(await readFile(join(SOURCE, file), 'utf8'), contract)
    const { name } = parse(file)
    const page = pageOf(name, markdown).replaceAll(
      /(?<=src=")[^"]+/g,
      (path) => pictures.get(path) ?? path,
    )
    await writeFile(join(folder, `${name}.html`), page)
  }
  for (const templat of TEMPLAT)
    await writeFile(join(folder, 'templat', `${templat.nama}.csv`), csvOf(templat))
}
