import { html } from 'hono/html'
import type { SuratTugas } from '../../operations/wfa/surat.ts'
import type { Page } from '../page.ts'
import { suratPage } from './page-surat.ts'

/** Each letter on a sheet of its own. */
const SHEETS = 'main + main { break-before: page }'

/** Returns the letters of a month as one page to print. */
export function suratBulanPage(
  bulan: string,
  letters: readonly SuratTugas[],
  lambang: string | null,
): Page {
  const pages = letters.map((letter) => suratPage(letter, lambang))
  return {
    title: `Surat Tugas ${bulan}`,
    css: `${pages[0]?.css ?? ''}${SHEETS}`,
    body: html`${pages.map(({ body }) => body)}`,
  }
}
