import { html, nothing, type TemplateResult } from 'lit'
import { factStyles } from '../../shared/fact-styles.ts'
import { type Fault, faultAt, isFaulty } from '../../shared/faults.ts'
import { controlText, textInput } from '../../shared/fields.ts'
import { formStyles } from '../../shared/form-styles.ts'
import { iconBad } from '../../shared/icons.ts'
import { note } from '../../shared/views.ts'
import type { Words } from '../../shared/words.ts'
import { leaveView } from '../cuti/view.ts'
import { emptyForm, emptyLine, type RencanaIsian, type WfaHost } from '../state.ts'
import { needsPlan } from './draft.ts'
import { messages } from './messages.ts'
import { restStyles } from './styles.ts'

export { faultAt, faultSummary } from '../../shared/faults.ts'
export { makeAsker } from './ask.ts'
export { onGridKey } from './calendar-keys.ts'
export { chosenDays } from './chosen.ts'
export { fromPengajuan } from './draft.ts'
export { findings } from './findings.ts'
export { kindFields, otherKinds } from './kind-fields.ts'
export { clearMended } from './perbaikan.ts'
export { send } from './send.ts'

/** The styles of the rest of the form. */
export const styles = [factStyles, formStyles, restStyles]

/** Shows the rest of the form: the reason, the work plan, and the send button. */
export function restView(host: WfaHost): TemplateResult {
  const words = host.words()
  const { form, sending } = host.state()
  return html`${reason(words, host)} ${needsPlan(form.jenis) ? plan(words, host) : nothing}
    <button class="button main send" aria-disabled=${sending}>
      ${words.t(sending ? messages.mengirim : messages.kirim)}
    </button>
    ${form.jenis === 'merawat-orang-tua' ? leaveView(host) : nothing}`
}

/** Says that a returned request is being corrected, and how to start a new one. */
export function mendingView(host: WfaHost): TemplateResult {
  const { t } = host.words()
  return note(
    'info',
    html`<p>${t(messages.sedangPerbaiki)}</p>
      <button type="button" class="link" @click=${() => host.change(emptyForm)}>${t(messages.mulaiBaru)}</button>`,
  )
}

function reason(words: Words, host: WfaHost): TemplateResult {
  const { t } = words
  const { form, faults } = host.state()
  const faulty = isFaulty(faults, 'alasan')
  return html`<div class="field">
    <h3><label for="alasan">${t(messages.alasan)}</label></h3>
    <p class="hint" id="alasan-petunjuk">${t(messages.alasanPetunjuk)}</p>
    ${faultAt(words, faults, 'alasan')}
    <textarea id="alasan" maxlength="2000" .value=${form.alasan}
      aria-describedby="alasan-petunjuk ${faulty ? 'alasan-salah' : ''}" aria-invalid=${faulty}
      @input=${(event: Event) => host.change({ alasan: controlText(event) })}></textarea>
  </div>`
}

function plan(words: Words, host: WfaHost): TemplateResult {
  const { t } = words
  const { rencana } = host.state().form
  const add = () => {
    host.change({ rencana: [...rencana, emptyLine] })
    void host.focusOn(`#rencana-${rencana.length}-hasil`)
  }
  return html`<fieldset aria-describedby="rencana-petunjuk">
    <legend>${t(messages.rencana)}</legend>
    <p class="hint" id="rencana-petunjuk">${t(messages.rencanaPetunjuk)}</p>
    <ol class="plan">${rencana.map((line, index) => planLine(words, host, line, index))}</ol>
    <button type="button" class="button" @click=${add}>+ ${t(messages.tambahHasil)}</button>
  </fieldset>`
}

const COLUMNS = ['hasil', 'target', 'satuan'] as const

function planLine(words: Words, host: WfaHost, line: RencanaIsian, index: number): TemplateResult {
  const { t } = words
  const { form, faults } = host.state()
  const n = index + 1
  const remove = () => {
    host.change({ rencana: form.rencana.filter((_, at) => at !== index) })
    void host.focusOn(`#rencana-${Math.max(index - 1, 0)}-hasil`)
  }
  return html`<li>
    <fieldset class="plan-line">
      <legend class="unseen">${t(messages.hasilKe, { n })}</legend>
      ${COLUMNS.map((key) => faultAt(words, faults, `rencana-${index}-${key}`))}
      ${COLUMNS.map((key) => planField(words, host, faults, line, index, key))}
      ${kraChoice(words, host, line, index)}
      ${
        form.rencana.length > 1
          ? html`<button type="button" class="button plain bad" @click=${remove}
            aria-label=${t(messages.hapusHasil, { n })}>${iconBad}<span>${t(messages.hapus)}</span></button>`
          : nothing
      }
    </fieldset>
  </li>`
}

function setLine(host: WfaHost, index: number, change: Partial<RencanaIsian>): void {
  const { rencana } = host.state().form
  host.change({ rencana: rencana.map((one, at) => (at === index ? { ...one, ...change } : one)) })
}

/** Shows the KRA of a line, if the months have any; the unit comes with it. */
function kraChoice(
  { t }: Words,
  host: WfaHost,
  { kra, satuan }: RencanaIsian,
  index: number,
): TemplateResult | typeof nothing {
  const all = host.state().periksa.value?.sasaran ?? []
  if (all.length === 0) return nothing
  const id = `rencana-${index}-kra`
  const choose = (event: Event) => {
    const kode = controlText(event)
    const found = all.find((one) => one.kode === kode)
    setLine(host, index, { kra: kode, ...(found && !satuan && { satuan: found.satuan }) })
  }
  return html`<div class="field kra">
    <label for=${id}>${t(messages.kra)}</label>
    <select id=${id} @change=${choose}>
      <option value="" .selected=${!kra}>${t(messages.tanpaKra)}</option>
      ${all.map(({ kode, hasil }) => html`<option value=${kode} .selected=${kra === kode}>${hasil}</option>`)}
    </select>
  </div>`
}

function planField(
  { t }: Words,
  host: WfaHost,
  faults: readonly Fault[],
  line: RencanaIsian,
  index: number,
  key: (typeof COLUMNS)[number],
): TemplateResult {
  const id = `rencana-${index}-${key}`
  const set = (value: string) => setLine(host, index, { [key]: value })
  return html`<div class="field ${key}">
    <label for=${id}>${t(messages[key])}</label>
    ${textInput(faults, id, line[key], set, { number: key === 'target' })}
  </div>`
}
