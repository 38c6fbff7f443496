import { type Problem, problem, readProblem } from './problem.ts'
import { apiBase, bearer } from './session.ts'

/** A downloaded file: its checksum, and the seal by which anybody can prove that it is ours. */
export interface Berkas {
  readonly nama: string
  readonly sha256: string
  readonly segel: string
}

/** The result of a download. */
export type Unduhan =
  | { readonly ok: true; readonly value: Berkas }
  | { readonly ok: false; readonly problem: Problem }

/** A file of the API before it is saved: its content, its checksum and its seal. */
interface Isi {
  readonly blob: Blob
  readonly sha256: string
  readonly segel: string
}

/** Fetches a file of the API. */
export async function fetchFile(
  path: string,
  lang: string,
): Promise<
  { readonly ok: true; readonly value: Isi } | { readonly ok: false; readonly problem: Problem }
> {
  const token = await bearer()
  const headers = { authorization: `Bearer ${token}`, 'accept-language': lang }
  const answer = await fetch(`${apiBase()}/v1${path}`, {
    headers,
    credentials: 'omit',
    cache: 'no-store',
  }).catch(() => null)
  if (!answer) return { ok: false, problem: problem('jaringan') }
  if (!answer.ok) return { ok: false, problem: await readProblem(answer) }
  const told = (name: string) => answer.headers.get(name) ?? ''
  const blob = await answer.blob().catch(() => null)
  // The connection broke during the file.
  if (!blob) return { ok: false, problem: problem('jaringan') }
  return { ok: true, value: { blob, sha256: told('luwes-sha256'), segel: told('luwes-segel') } }
}

/** Saves a file under a name, through the browser. */
export function keep(blob: Blob, nama: string): void {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  Object.assign(link, { href: url, download: nama })
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

/** Fetches a file of the API and saves it under a name, through the browser. */
export async function download(path: string, nama: string, lang: string): Promise<Unduhan> {
  const file = await fetchFile(path, lang)
  if (!file.ok) return file
  const { blob, sha256, segel } = file.value
  keep(blob, nama)
  return { ok: true, value: { nama, sha256, segel } }
}
