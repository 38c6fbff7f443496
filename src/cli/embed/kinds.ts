/** How a value is quoted in a file, so that none of it is read as code. */
type Quoting = 'php' | 'js' | 'html' | 'plain'

/** A file of a kit: its template below `kit/`, and where it goes. */
export interface KitFile {
  readonly from: string
  readonly to: string
  /** How it was tested, if that differs from its kit. */
  readonly proof?: string
}

/** How Luwes is embedded in one kind of portal. */
export interface Kit {
  readonly title: string
  /** The namespace of the PHP classes; none if the kind has none, or is no PHP. */
  readonly namespace?: string
  /** How many folders above the classes a place outside the web is. */
  readonly up?: number
  /** Paths in the files, from the view of a page of the portal. */
  readonly tokenPath: string
  readonly assets: string
  readonly files: readonly KitFile[]
  /** How the files were tested; it is written in their heads. */
  readonly proof: string
}

const IN_CHROMIUM = 'Dijalankan di Chromium.'

const CLASSES = ['Setelan', 'Http', 'Token', 'Webhook', 'Antrean', 'Keluar', 'Terima', 'Halaman']
const ASSETS = ['luwes.css', 'luwes-lencana.js', 'luwes-worker.js']

const classesTo = (folder: string): readonly KitFile[] =>
  CLASSES.map((name) => ({ from: `lib/Luwes${name}.php`, to: `${folder}/Luwes${name}.php` }))
const assetsTo = (folder: string): readonly KitFile[] =>
  ASSETS.map((name) => ({ from: `shared/${name}`, to: `${folder}${name}`, proof: IN_CHROMIUM }))
const own = (kind: string, ...names: readonly string[]): readonly KitFile[] =>
  names.map((name) => ({ from: `${kind}/${name}`, to: name }))

const RUN =
  'Dijalankan pada PHP 7.4 dan 8.3; token dan tanda tangannya diperiksa oleh Luwes sendiri.'

/** Returns the test note for files that a framework runs, which the tests replace. */
const standIn = (framework: string) =>
  `Dijalankan pada PHP 7.4 dan 8.3 dengan pengganti kecil untuk ${framework}; di dalam ${framework} sungguhan hanya sintaksnya yang diperiksa.`

/** Every kind of portal with a kit. */
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
  codeigniter3: {
    title: 'CodeIgniter 3',
    up: 4,
    tokenPath: '/luwes/token',
    assets: '/luwes',
    proof: `${standIn('CodeIgniter 3')} Dicoba dengan CodeIgniter 3.1.13 pada PHP 7.4.`,
    files: [
      ...own('codeigniter3', 'BACA-SAYA.md'),
      { from: 'codeigniter3/Luwes.php', to: 'application/controllers/Luwes.php' },
      { from: 'codeigniter3/Luwes_portal.php', to: 'application/libraries/Luwes_portal.php' },
      { from: 'codeigniter3/halaman.php', to: 'application/views/luwes/halaman.php' },
      ...classesTo('application/libraries/luwes'),
      ...assetsTo('luwes/'),
    ],
  },
  laravel: {
    title: 'Laravel',
    namespace: 'App\\Luwes',
    up: 2,
    tokenPath: '/luwes/token',
    assets: '/luwes',
    proof: standIn('Laravel'),
    files: [
      ...own('laravel', 'BACA-SAYA.md'),
      { from: 'laravel/LuwesPortal.php', to: 'app/Luwes/LuwesPortal.php' },
      { from: 'laravel/LuwesController.php', to: 'app/Http/Controllers/LuwesController.php' },
      { from: 'laravel/LuwesKirim.php', to: 'app/Console/Commands/LuwesKirim.php' },
      { from: 'laravel/routes.php', to: 'routes/luwes.php' },
      { from: 'laravel/luwes.blade.php', to: 'resources/views/luwes.blade.php' },
      ...classesTo('app/Luwes'),
      ...assetsTo('public/luwes/'),
    ],
  },
  yii2: {
    title: 'Yii2',
    namespace: 'app\\components\\luwes',
    up: 2,
    tokenPath: '/luwes/token',
    assets: '/luwes-aset',
    proof: standIn('Yii2'),
    files: [
      ...own('yii2', 'BACA-SAYA.md'),
      { from: 'yii2/LuwesPortal.php', to: 'components/luwes/LuwesPortal.php' },
      { from: 'yii2/LuwesController.php', to: 'controllers/LuwesController.php' },
      { from: 'yii2/commands-LuwesController.php', to: 'commands/LuwesController.php' },
      { from: 'yii2/halaman.php', to: 'views/luwes/halaman.php' },
      ...classesTo('components/luwes'),
      ...assetsTo('web/luwes-aset/'),
    ],
  },
  wordpress: {
    title: 'WordPress',
    namespace: 'Luwes',
    up: 5,
    tokenPath: '/wp-admin/admin-ajax.php?action=luwes_token',
    assets: '/wp-content/plugins/luwes',
    proof: standIn('WordPress'),
    files: [
      ...own('wordpress', 'BACA-SAYA.md'),
      { from: 'wordpress/luwes.php', to: 'luwes/luwes.php' },
      ...['portal', 'titik', 'elemen'].map((name) => ({
        from: `wordpress/${name}.php`,
        to: `luwes/includes/${name}.php`,
      })),
      {
        from: 'wordpress/blok.js',
        to: 'luwes/blok.js',
        proof: 'Dijalankan pada Node dengan pengganti kecil untuk editor WordPress.',
      },
      ...classesTo('luwes/includes'),
      ...assetsTo('luwes/'),
    ],
  },
  node: {
    title: 'Node',
    tokenPath: '/luwes/token',
    assets: '/luwes',
    proof: 'Dijalankan pada Node; token dan tanda tangannya diperiksa oleh Luwes sendiri.',
    files: [
      ...own('node', 'BACA-SAYA.md', 'luwes-setelan.mjs', 'luwes-token.mjs', 'luwes-webhook.mjs'),
      ...own('node', 'luwes-antrean.mjs', 'luwes-penangan.mjs', 'contoh.mjs', 'halaman.html'),
      ...assetsTo(''),
    ],
  },
  html: {
    title: 'HTML',
    tokenPath: '/luwes/token',
    assets: '/luwes',
    proof: IN_CHROMIUM,
    files: [...own('html', 'BACA-SAYA.md', 'halaman.html', 'csp.txt'), ...assetsTo('')],
  },
}

/** Returns how values are quoted in a file, by its ending. */
export function quotingOf(file: string): Quoting {
  if (file.endsWith('.php')) return 'php'
  if (/\.m?js$/.test(file)) return 'js'
  return file.endsWith('.html') ? 'html' : 'plain'
}

/** Returns a value for single quotes in that language, or for the text of a page. */
export function quoteValue(value: string, quoting: Quoting): string {
  if (quoting === 'plain') return value
  if (quoting === 'html') {
    return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
  }
  return value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")
}
