import { type Berkas, fetchFile, keep } from '../../shared/download.ts'
import type { Problem } from '../../shared/problem.ts'
import { workbook } from '../../shared/workbook.ts'
import { type EksporTpp, tppSheets } from './tpp-lembar.ts'

/** Fetches the sealed JSON of the proposals and hands over a workbook that is made of it here. */
export async function takeXlsx(
  path: string,
  name: string,
  lang: string,
): Promise<{ ok: true; value: Berkas } | { ok: false; problem: Problem }> {
  const file = await fetchFile(path, lang)
  if (!file.ok) return file
  const { blob, sha256, segel } = file.value
  // Safe because the API answers exactly this under `format=json&bentuk=tpp`.
  const months = JSON.parse(await blob.text()) as EksporTpp
  const source = { nama: name.replace(/xlsx$/, 'json'), sha256, segel }
  keep(await workbook(tppSheets(months, source)), name)
  return { ok: true, value: { ...source, nama: name } }
}
