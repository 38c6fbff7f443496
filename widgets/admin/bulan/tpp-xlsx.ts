import type { EksporTpp } from '../../shared/contract.ts'
import { type Berkas, fetchFile, keep } from '../../shared/download.ts'
import type { Problem } from '../../shared/problem.ts'
import { workbook } from '../../shared/workbook.ts'
import { tppSheets } from './tpp-lembar.ts'

/** Fetches the sealed JSON of the proposals and offers a workbook made from it here. */
export async function takeXlsx(
  path: string,
  name: string,
  lang: string,
): Promise<{ ok: true; value: Berkas } | { ok: false; problem: Problem }> {
  const file = await fetchFile(path, lang)
  if (!file.ok) return file
  const { blob, sha256, segel } = file.value
  // The answer of the API for `format=json&bentuk=tpp`.
  const months: EksporTpp = JSON.parse(await blob.text())
  const source = { nama: name.replace(/xlsx$/, 'json'), sha256, segel }
  keep(await workbook(tppSheets(months, source)), name)
  return { ok: true, value: { ...source, nama: name } }
}
