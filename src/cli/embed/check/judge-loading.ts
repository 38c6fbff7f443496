import { type Bagian, bad, fine, odd, originAdvice, type PageCheck } from './bagian.ts'
import type { PageFacts } from './gather.ts'

/** Examines how the page itself was answered. */
export function judgeDocument({ asked, url, status }: PageFacts): readonly Bagian[] {
  const from = new URL(asked)
  const to = new URL(url)
  if (status !== null && status >= 400) {
    return [
      bad(
        'halaman',
        `Halaman dijawab ${status}.`,
        'Periksa alamatnya; untuk halaman di balik login, beri --cookie "NAMA=nilai" dari peramban yang sudah masuk.',
      ),
    ]
  }
  if (from.origin !== to.origin || from.pathname !== to.pathname) {
    return [
      bad(
        'halaman',
        `Halaman dialihkan ke ${to.origin}${to.pathname}.`,
        'Belum masuk? Beri --cookie "NAMA=nilai" (misalnya PHPSESSID) dari peramban yang sudah masuk ke portal.',
      ),
    ]
  }
  const safe = to.protocol === 'https:' || ['127.0.0.1', 'localhost', '[::1]'].includes(to.hostname)
  return safe
    ? [fine('halaman', `Halaman dijawab ${status}.`)]
    : [
        odd(
          'halaman',
          'Halaman dibuka tanpa https.',
          'Pasang https pada portal: tanpa itu peramban tidak memberi lokasi, dan presensi GPS tidak dapat dipakai.',
        ),
      ]
}

const ownLines = (directive: string, luwes: string): string =>
  ({
    'script-src': `script-src 'self' ${luwes}`,
    'script-src-elem': `script-src 'self' ${luwes}`,
    'connect-src': `connect-src 'self' ${luwes}`,
  })[directive] ?? `${directive} ${luwes}`

/**
 * Returns the policies of Trusted Types that Luwes needs, and that a page with such policies lacks.
 */
function missingTypes(csp: string, worker: boolean): string {
  const names = /(?:^|[;,])\s*trusted-types([^;,]*)/i.exec(csp)?.[1]?.trim().split(/\s+/)
  if (!names || names.includes('*')) return ''
  const needed = worker ? ['lit-html', 'luwes'] : ['lit-html']
  return needed.filter((name) => !names.includes(name)).join(' ')
}

/** Examines the Content-Security-Policy, and gives the lines to add. */
export function judgePolicy(
  { violations, csp, worker }: PageFacts,
  { luwes }: PageCheck,
): readonly Bagian[] {
  const ours = violations.filter(({ blocked }) => blocked.startsWith(luwes))
  const lines = [...new Set(ours.map(({ directive }) => ownLines(directive, luwes)))]
  if (lines.length > 0) {
    return [
      bad(
        'csp',
        `Content-Security-Policy portal menahan Luwes (${ours.map(({ directive }) => directive).join(', ')}).`,
        `Tambahkan pada kepala Content-Security-Policy: ${lines.join('; ')}`,
      ),
    ]
  }
  const types = missingTypes(csp, worker !== null)
  if (types !== '')
    return [
      bad(
        'csp',
        'Content-Security-Policy portal menahan elemen Luwes (trusted-types).',
        `Tambahkan pada direktif itu: trusted-types ${types}`,
      ),
    ]
  const token = violations.find(({ directive }) => directive === 'connect-src')
  if (token)
    return [
      bad(
        'csp',
        'Content-Security-Policy portal menahan permintaan halaman ke portal sendiri.',
        `Tambahkan: connect-src 'self' ${luwes}`,
      ),
    ]
  return [
    fine(
      'csp',
      csp === ''
        ? 'Tidak ada Content-Security-Policy pada kepala jawaban.'
        : 'Content-Security-Policy membiarkan Luwes.',
    ),
  ]
}

const isLoader = (src: string) => /\/widgets\/[^/]+\/luwes\.js(\?|$)/.test(src)

/** Examines the loader. */
export function judgeScript(
  { scripts, requests }: PageFacts,
  { luwes }: PageCheck,
): readonly Bagian[] {
  const loaders = scripts.filter(({ src }) => isLoader(src) || src.endsWith('/luwes.js'))
  const line = `<script type="module" src="${luwes}/widgets/v1/luwes.js"></script>`
  const [loader, second] = loaders
  if (!loader)
    return [bad('script', 'Pemuat Luwes tidak ada pada halaman.', `Tambahkan di <head>: ${line}`)]
  const asked = requests
    .filter(({ url, kind }) => url === loader.src && kind !== 'Preflight')
    .at(-1)
  if (
    loader.integrity &&
    asked?.status === 200 &&
    !requests.some(({ url }) => /\/luwes-[\w-]+\.js$/.test(url))
  ) {
    return [
      bad(
        'script',
        'Hash integrity tidak cocok dengan pemuat, atau crossorigin tidak ditulis.',
        `Pakai alamat berversi dengan hash dari ${luwes}/widgets/<versi>/integrity.json, dan crossorigin="anonymous".`,
      ),
    ]
  }
  if (asked?.status !== undefined && asked.status !== null && asked.status >= 400) {
    return [
      bad('script', `Pemuat dijawab ${asked.status}: ${loader.src}.`, `Alamat yang benar: ${line}`),
    ]
  }
  if (asked?.failed && !/csp|blocked/i.test(asked.failed)) {
    const cors = /CORS/.test(asked.failed)
    const kode = cors ? 'cors' : 'script'
    return [
      bad(
        kode,
        `Pemuat tidak dapat diambil (${asked.failed}): ${loader.src}.`,
        cors ? originAdvice() : `Periksa alamat, DNS, sertifikat, dan firewall ke ${luwes}.`,
      ),
    ]
  }
  if (loader.type !== 'module') {
    return [bad('script', `Pemuat ditulis tanpa type="module".`, `Tulis: ${line}`)]
  }
  if (second)
    return [
      odd(
        'script',
        'Pemuat ditulis lebih dari satu kali.',
        'Tulis satu kali saja pada setiap halaman.',
      ),
    ]
  return asked?.failed ? [] : [fine('script', `Pemuat dijawab ${asked?.status ?? 'dari cache'}.`)]
}
