import { type Bagian, bad, fine, type PageCheck } from './bagian.ts'
import { lets } from './csp.ts'
import type { PageFacts, WorkerFile } from './gather.ts'

const nameOf = (luwes: string) => `${luwes}/widgets/v1/luwes-sw.js`
const lineOf = (luwes: string) => `importScripts('${nameOf(luwes)}')`

/** The mark in the file of Luwes, to recognise copies on portals. */
const COPIED = /luwes-luring/

const found = (pesan: string, saran: string): readonly Bagian[] => [bad('worker', pesan, saran)]

/** Examines the worker file of the portal, if an element names one. */
export function judgeWorker(facts: PageFacts, check: PageCheck): readonly Bagian[] {
  const { worker, url } = facts
  if (!worker) return []
  const { protocol, hostname, origin } = new URL(url)
  if (new URL(worker.url).origin !== origin) {
    return found(
      `worker-url ada di asal lain: ${worker.url}.`,
      'Berkas worker harus di portal sendiri (asal yang sama), misalnya /luwes-worker.js.',
    )
  }
  if (protocol !== 'https:' && !/^(127\.0\.0\.1|localhost|\[::1\])$/.test(hostname)) {
    return found(
      'Peramban tidak menjalankan berkas worker tanpa https.',
      'Pasang https pada portal.',
    )
  }
  return (
    judgeAnswer(worker, check) ?? judgePlace(worker, url) ?? judgePolicies(facts, worker, check)
  )
}

/** Returns what is wrong with the file itself; `null` if nothing is. */
function judgeAnswer(
  { url, status, type, text, failed }: WorkerFile,
  { luwes }: PageCheck,
): readonly Bagian[] | null {
  if (status === null || status >= 400) {
    return found(
      `Berkas worker ${url} ${status === null ? `tidak menjawab (${failed})` : `dijawab ${status}`}.`,
      `Sajikan di alamat itu satu berkas, sebagai text/javascript, dengan isi: ${lineOf(luwes)}`,
    )
  }
  if (!/javascript|ecmascript/.test(type)) {
    return found(
      `Berkas worker dijawab sebagai ${type || 'berkas tanpa jenis'}.`,
      'Beri kepala Content-Type: text/javascript; peramban menolak jenis lain. HTML biasanya halaman masuk: berkas ini terbuka tanpa masuk.',
    )
  }
  const named = /['"`](\S+\/luwes-sw\.js)['"`]/.exec(text)?.[1]
  if (named === undefined && !COPIED.test(text)) {
    return found('Berkas worker tidak memuat Luwes.', `Tulis di dalamnya: ${lineOf(luwes)}`)
  }
  if (named !== undefined && !named.startsWith(`${luwes}/widgets/`)) {
    return found(`Berkas worker memuat Luwes yang lain: ${named}.`, `Tulis: ${lineOf(luwes)}`)
  }
  return null
}

/**
 * Returns what is wrong with the place of a worker file: it works below its folder, or below what
 * its answer allows.
 */
function judgePlace({ url, allowed }: WorkerFile, page: string): readonly Bagian[] | null {
  const folder = allowed || new URL('.', url).pathname
  const { pathname } = new URL(page)
  return pathname.startsWith(folder)
    ? null
    : found(
        `Berkas worker di ${folder} tidak berlaku untuk halaman ${pathname}.`,
        'Sajikan di akar portal (/luwes-worker.js), atau beri jawabannya kepala Service-Worker-Allowed: /.',
      )
}

function judgePolicies(
  { csp, url }: PageFacts,
  worker: WorkerFile,
  { luwes }: PageCheck,
): readonly Bagian[] {
  const { origin } = new URL(url)
  if (!lets(csp, 'worker-src', worker.url, origin)) {
    return found(
      'Content-Security-Policy halaman menahan berkas worker (worker-src).',
      "Tambahkan pada kepala Content-Security-Policy halaman: worker-src 'self'",
    )
  }
  const script = COPIED.test(worker.text) || lets(worker.csp, 'script-src', nameOf(luwes), origin)
  const calls = [`${luwes}/v1/`, `${origin}/`].every((to) =>
    lets(worker.csp, 'connect-src', to, origin),
  )
  if (!script || !calls) {
    return found(
      'Content-Security-Policy pada berkas worker menahan Luwes.',
      `Tambahkan pada jawaban berkas worker: script-src 'self' ${luwes}; connect-src 'self' ${luwes}`,
    )
  }
  return [fine('worker', `Berkas worker ${new URL(worker.url).pathname} memuat Luwes.`)]
}
