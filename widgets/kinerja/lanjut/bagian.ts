import { html, type TemplateResult } from 'lit'
import type { Kinerja } from '../../shared/contract.ts'
import { addDays, monthOf } from '../../shared/dates.ts'
import { formatDay } from '../../shared/format.ts'
import type { Words } from '../../shared/words.ts'
import { messages } from './messages.ts'

/**
 * Shows where a person was, from when to when: '1–15 November 2026: …; mulai 16 November 2026: …'.
 */
export function partsView({ t, lang }: Words, { bulan, bagian }: Kinerja): TemplateResult {
  const [first] = bagian
  const moved = bagian.some(({ unitKerja }) => unitKerja !== first?.unitKerja)
  const promoted = bagian.some(({ jabatan }) => jabatan !== first?.jabatan)
  const told = bagian.map(({ dari, sampai, namaUnit, jabatan }, at) => {
    const goesOn = at > 0 && monthOf(addDays(sampai, 1)) !== bulan
    const until = formatDay(sampai, lang)
    const days = dari === sampai ? until : `${Number(dari.slice(8))}–${until}`
    const when = goesOn ? t(messages.mulai, { hari: formatDay(dari, lang) }) : days
    return `${when}: ${[moved && namaUnit, promoted && jabatan].filter(Boolean).join(', ')}`
  })
  return html`<p>${told.join('; ')}</p>`
}
