import { html, nothing, type TemplateResult } from 'lit'
import { formStyles } from '../../shared/form-styles.ts'
import { iconWarn } from '../../shared/icons.ts'
import { kindText } from '../../shared/kinds.ts'
import type { PilihanGiliran } from '../inbox.ts'
import type { InboxHost } from '../state.ts'
import { sendNow, undo } from '../tunda.ts'
import { chooseAll, togetherDialog } from './bersama.ts'
import { searchView } from './filters.ts'
import { keysAreOn, switchKeys } from './keys.ts'
import { messages } from './messages.ts'
import { toolStyles } from './styles.ts'

export { searchView } from './filters.ts'
export { onQueueKey } from './keys.ts'

/** The styles of the tools of the lists, with their base. */
export const styles = [formStyles, toolStyles]

const TURNS = ['rekomendasi', 'konfirmasi', 'setuju', 'tinjau'] as const

/**
 * Shows the tools above the list of requests: whose turn, the search, and deciding on many at once.
 */
export function requestTools(host: InboxHost): TemplateResult {
  const { t } = host.words()
  const { inbox, next, saring, tunda } = host.state()
  const waits = inbox.filter(({ id }) => !tunda?.ids.includes(id))
  const count = (wanted: PilihanGiliran) =>
    waits.filter(({ giliran }) => wanted === 'semua' || giliran === wanted).length
  const turns = TURNS.filter((wanted) => count(wanted) > 0)
  const filter = (
    wanted: PilihanGiliran,
  ) => html`<button class="button" aria-pressed=${saring === wanted}
    @click=${() => host.patch({ saring: wanted, open: '' })}>${t(messages[wanted])} (${count(wanted)})</button>`
  const all = waits.map(({ nama, namaUnit: unit, hari, jenis }) => {
    return { nama, unit, hari: hari.map(({ tanggal }) => tanggal), jenis }
  })
  return html`<div class="tools">
      ${
        turns.length > 1
          ? html`<div class="filters" role="group" aria-label=${t(messages.saring)}>${(['semua', ...turns] as const).map(filter)}</div>`
          : html`<p class="muted">${t(messages.jumlah, { n: waits.length })}</p>`
      }
      ${chooseAll(host)}
    </div>
    ${searchView(host, { all, more: next !== '', kind: kindText })} ${keyHints(host)}
    ${togetherDialog(host)}`
}

/** Shows which keys decide, and the button to switch them off. */
export function keyHints(host: InboxHost): TemplateResult {
  const { t } = host.words()
  const { pintasan } = host.state()
  if (pintasan && !keysAreOn()) queueMicrotask(() => host.patch({ pintasan: false }))
  const change = () => switchKeys(host, !host.state().pintasan)
  return html`<div class="keys small">
    <label class="tick"><input type="checkbox" .checked=${pintasan} @change=${change} />${t(messages.pintasan)}</label>
    ${pintasan ? html`<p class="muted">${t(messages.tombol)}</p>` : nothing}
  </div>`
}

/** Shows the decision that can be undone, and decisions that were not stored after all. */
export function notices(host: InboxHost): TemplateResult {
  const { t } = host.words()
  const { tunda, gagal, pintasan } = host.state()
  const close = () => host.patch({ gagal: [] })
  const bar =
    tunda && tunda.sisa > 0
      ? html`<div class="undo" id="tunda">
        <p><b>${tunda.said}</b> <span class="num" aria-hidden="true">${t(messages.dikirim, { n: tunda.sisa })}</span></p>
        <div class="row">
          <button class="button" id="urungkan" data-key="u" @click=${() => undo(host)}>${t(messages.urungkan)}${pintasan ? html` <kbd aria-hidden="true">U</kbd>` : nothing}</button>
          <button class="button" @click=${() => void sendNow(host)}>${t(messages.kirim)}</button>
        </div>
      </div>`
      : nothing
  const lost = html`<div class="note bad lost" role="alert">${iconWarn}<div>
      ${gagal.map(
        ({ nama, pesan, buka }) => html`<p><b>${t(messages.tidakTersimpan, { nama })}</b>
          ${pesan.map((one) => html`<span>${one}</span> `)}
          ${buka ? html`<button class="link" @click=${buka}>${t(messages.buka)}</button>` : nothing}</p>`,
      )}
      <button class="button" @click=${close}>${t(messages.tutup)}</button></div></div>`
  return html`${bar}${gagal.length > 0 ? lost : nothing}`
}
