import { html, nothing, type TemplateResult } from 'lit'
import type { BulanPresensi, Mutu } from '../../shared/contract.ts'
import { formatMomentShort } from '../../shared/moments.ts'
import type { Result } from '../../shared/problem.ts'
import type { Words } from '../../shared/words.ts'
import type { AdminHost } from '../state.ts'
import type { Slice } from '../tab.ts'
import type { Mine } from './form.ts'
import { messages } from './messages.ts'

/** Fetches how the data stand: when each source was last heard of. */
export async function fetchQuality(host: AdminHost, { set }: Slice<Mine>): Promise<void> {
  const bulan = host.state().today.slice(0, 7)
  const path = `/presensi/hari?bulan=${bulan}`
  const result: Result<BulanPresensi> = await host.call({ path })
  if (result.ok) set(host, { mutu: result.value.mutu })
}

/** When each source of taps was last heard of. */
export function qualityView(
  { t, lang }: Words,
  mutu: Mutu | null,
): TemplateResult | typeof nothing {
  if (!mutu || mutu.sumber.length === 0) return nothing
  return html`<section aria-labelledby="mutu"><h3 id="mutu">${t(messages.mutu)}</h3>
    <dl class="figures">${mutu.sumber.map(
      ({
        sumber,
        terakhir,
      }) => html`<div><dt class="small muted">${t(messages.sumber, { sumber })}</dt>
        <dd class="num"><b>${formatMomentShort(terakhir, lang)}</b></dd></div>`,
    )}</dl></section>`
}
