/** How a value is written into a file, so that none of it is read as code. */
type Quoting = 'php' | 'js' | 'html' | 'plain'

/** A file of a kit: its template below `kit/`, and where it goes. */
export interface KitFile {
  readonly from: string
  readonly to: string
}

/** How Luwes is embedded in one kind of portal. */
export interface Kit {
  readonly title: string
  /** The namespace of the PHP classes; none where the kind has none, or where it is no PHP. */
  readonly namespace?: string
  /** How many folders above that of the classes a place out of the web lies. */
  readonly up?: number
  /** Paths that the files name, as a page of the portal sees them. */
  readonly tokenPath: string
  readonly assets: string
  readonly files: readonly KitFile[]
  /** What was done to prove the files: it stands in their heads. */
  readonly proof: string
}

const CLASSES = ['Setelan', 'Http', 'Token', 'Webhook', 'Antrean', 'Keluar', 'Terima', 'Halaman']
const ASSETS = ['luwes.css', 'luwes-lencana.js']

const classesTo = (folder: string): readonly KitFile[] =>
  CLASSES.map((name) => ({ from: `lib/Luwes${name}.php`, to: `${folder}/Luwes${name}.php` }))
const assetsTo = (folder: string): readonly KitFile[] =>
  ASSETS.map((name) => ({ from: `shared/${name}`, to: `${folder}${name}` }))
const own = (kind: string, ...names: readonly string[]): readonly KitFile[] =>
  names.map((name) => ({ from: `${kind}/${name}`, to: name }))

const RUN =
  'Dijalankan pada PHP 7.4 dan 8.3; token dan tanda tangannya diperiksa oleh Luwes sendiri.'

/** Every kind of portal that a kit is there for. */
export const KITS: Readonly<Record<string, Kit>> = {
  php: {
    title: 'PHP',
    up: 3,
    tokenPath: '/luwes/token.php',
    assets: '/luwes',
    proof: RUN,
    files: [
      ...own('php', 'BACA-SAYA.md', 'luwes-portal.php', 'token.php', 'keluar.php'),
      ...own('php', 'keluar-backchannel.php', 'kirim-webhook.php', 'terima-webhook.php'),
      ...own('php', 'halaman.php'),
      ...classesTo('lib'),
      ...assetsTo(''),
    ],
  },
}

/** How values are quoted in a file, by its ending. */
export function quotingOf(file: string): Quoting {
  if (file.endsWith('.php')) return 'php'
  if (/\.m?js$/.test(file)) return 'js'
  return file.endsWith('.html') ? 'html' : 'plain'
}

/** A value as it may stand between single quotes of that language, or in the text of a page. */
export function quoted(value: string, quoting: Quoting): string {
  if (quoting === 'plain') return value
  if (quoting === 'html') {
    return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
  }
  return value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")
}
