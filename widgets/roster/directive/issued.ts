import { html, nothing, type TemplateResult } from 'lit'
import type { Arahan } from '../../shared/contract.ts'
import { labelControl, textInput } from '../../shared/fields.ts'
import { formatDates, formatMoment } from '../../shared/moments.ts'
import { note } from '../../shared/views.ts'
import { noUndoing, type RosterHost } from '../state.ts'
import { messages } from './messages.ts'
import { setDirective, undo } from './send.ts'

/** Shows the directives so far, each with its reason, its basis and the button to end it. */
export function issuedView(host: RosterHost): TemplateResult {
  const { t } = host.words()
  return html`<section class="frame"><h3>${t(messages.berjalan)}</h3>
    ${host.state().arahan.map((one) => directive(host, one))}
  </section>`
}

function directive(host: RosterHost, one: Arahan): TemplateResult {
  const { t, lang } = host.words()
  return html`<article class="directive">
    <div class="line"><h4>${t(messages[one.jenis])}</h4>
      ${one.dibatalkanPada ? html`<span class="badge">${t(messages.dibatalkan)}</span>` : nothing}</div>
    <p>${formatDates(one.hari, lang)}</p>
    <p class="small">${one.unit.map(({ nama }) => nama).join('; ')}</p>
    <p class="small">${t(messages.alasanIni, { teks: one.alasan })}</p>
    <p class="small muted">${t(messages.dasarIni, { teks: one.dasar })}<br />
      ${t(messages.terbitPada, { saat: formatMoment(one.pada, lang) })}</p>
    ${one.dibatalkanPada ? undone(host, one.id, one.dibatalkanPada) : undoing(host, one.id)}
  </article>`
}

/** Shows that a directive was withdrawn; only the officer who has just done it sees the reason. */
function undone(host: RosterHost, id: string, pada: string): TemplateResult {
  const { t, lang } = host.words()
  const { dibatalkan } = host.state().perintah
  const when = t(messages.dibatalkanPada, { saat: formatMoment(pada, lang) })
  if (dibatalkan?.id !== id) return html`<p class="small muted">${when}</p>`
  const why = t(messages.alasanIni, { teks: dibatalkan.alasan })
  return note(
    'ok',
    html`<b id="dibatalkan" tabindex="-1">${t(messages.sudahBatal)}</b><br />${why}`,
  )
}

function undoing(host: RosterHost, id: string): TemplateResult {
  const words = host.words()
  const { t } = words
  const { batal, alasanBatal, busy, tanpaAlasan } = host.state().perintah
  const ask = () => {
    setDirective(host, { ...noUndoing, batal: id, terbit: false })
    void host.focusOn('#alasan-batal')
  }
  if (batal !== id) {
    return html`<button class="button bad" id="batal-${id}" @click=${ask}>${t(messages.batalkan)}</button>`
  }
  const leave = () => {
    setDirective(host, { batal: '' })
    void host.focusOn(`#batal-${CSS.escape(id)}`)
  }
  const field = { id: 'alasan-batal', label: t(messages.batalkanAlasan) }
  const faults = tanpaAlasan ? [{ field: field.id, text: messages.wajibBatal }] : []
  const change = (value: string) =>
    setDirective(host, { alasanBatal: value, tanpaAlasan: tanpaAlasan && !value.trim() })
  return html`${labelControl(words, faults, field, textInput(faults, field.id, alasanBatal, change))}
    <div class="row">
      <button class="button bad" aria-disabled=${busy} @click=${() => void undo(host, id)}>${t(messages.batalkan)}</button>
      <button class="button" @click=${leave}>${t(messages.kembali)}</button>
    </div>`
}
