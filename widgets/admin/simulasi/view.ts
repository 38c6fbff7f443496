import { html, nothing, type TemplateResult } from 'lit'
import { dayName, formatMonth } from '../../shared/format.ts'
import { formatNumber } from '../../shared/numbers.ts'
import { note } from '../../shared/views.ts'
import { textField } from '../fields.ts'
import { faultsView, sendButton } from '../forms.ts'
import type { AdminHost } from '../state.ts'
import { failedChecks } from '../tab.ts'
import { tabLook } from '../tab-styles.ts'
import { CLAUSES, type Klausa, tryClauses } from './clauses.ts'
import { dampakView } from './impact.ts'
import { messages } from './messages.ts'
import { runPages } from './run.ts'
import { type Hasil, noResult, type SimulasiState, store } from './state.ts'

/** The styles of trying a law are those of the widget. */
export const styles = tabLook

/** Begins with the present month. */
export async function load(host: AdminHost): Promise<void> {
  if (!store.get(host).bulan) store.set(host, { bulan: host.state().today.slice(0, 7) })
}

/** Shows the trial of a draft law on the requests of a month, page by page. */
export function view(host: AdminHost): TemplateResult {
  const { t } = host.words()
  const state = store.get(host)
  const { hasil } = state
  const set = (change: Partial<SimulasiState>) => store.set(host, { ...change, hasil: noResult })
  const basis = { id: 'basis', label: messages.basis, hint: messages.basisPetunjuk }
  return html`${faultsView(host)} ${note('info', t(messages.pengantar))}
    <section class="form stack">
      ${monthField(host, state, set)}
      <fieldset><legend class="label">${t(messages.klausa)}</legend>
        <div id="klausa" tabindex="-1">${CLAUSES.map((one) => clause(host, state, one, set))}</div>
      </fieldset>
      ${textField(host, { ...basis, value: state.basis, set: (value) => set({ basis: value }) })}
      ${hasil.berjalan ? nothing : sendButton(host, messages.jalankan, () => void run(host, state))}
    </section>
    ${hasil.mulai ? outcome(host, hasil) : nothing}`
}

function monthField(
  host: AdminHost,
  { bulan }: SimulasiState,
  set: (change: Partial<SimulasiState>) => void,
) {
  const { t, lang } = host.words()
  const now = host.state().today.slice(0, 7)
  const [year = 0, month = 1] = now.split('-').map(Number)
  const months = Array.from({ length: 12 }, (_, back) =>
    new Date(Date.UTC(year, month - 1 - back, 1)).toISOString().slice(0, 7),
  )
  return html`<div class="field"><label for="bulan">${t(messages.bulan)}</label>
    <select id="bulan" @change=${(event: Event) => {
      // Safe because the listener sits on the choice of months.
      set({ bulan: (event.target as HTMLSelectElement).value })
    }}>${months.map((one) => html`<option value=${one} .selected=${one === bulan}>${formatMonth(one, lang)}</option>`)}</select></div>`
}

/** Shows one clause: unchanged, removed, or with another value. */
function clause(
  host: AdminHost,
  { nilai }: SimulasiState,
  one: Klausa,
  set: (change: Partial<SimulasiState>) => void,
): TemplateResult {
  const { t } = host.words()
  const held = nilai[one.code]
  const now = held === undefined ? 'tetap' : held === null ? 'diam' : 'ubah'
  const choose = (event: Event) => {
    // Safe because the listener sits on the choice of this clause.
    const wanted = (event.target as HTMLSelectElement).value
    const { [one.code]: _, ...rest } = nilai
    if (wanted === 'tetap') return set({ nilai: rest })
    set({ nilai: { ...rest, [one.code]: wanted === 'diam' ? null : one.usual } })
  }
  const change = (value: string) => set({ nilai: { ...nilai, [one.code]: value } })
  const id = one.code.replace('.', '-')
  return html`<div class="pair clause">
    <div><label for="${id}-apa">${t(one.label)}</label>
      <select id="${id}-apa" @change=${choose}>
        ${(['tetap', 'ubah', 'diam'] as const).map((key) => html`<option value=${key} .selected=${now === key}>${t(messages[key])}</option>`)}
      </select></div>
    ${typeof held === 'string' ? value(host, one, id, held, change) : nothing}
  </div>`
}

function value(
  host: AdminHost,
  { kind, unit }: Klausa,
  id: string,
  held: string,
  change: (value: string) => void,
): TemplateResult {
  if (kind !== 'hari') {
    return textField(host, { id, label: unit, value: held, set: change }, 'number')
  }
  const { t, lang } = host.words()
  const days = held.split(',').filter(Boolean)
  const toggle = (day: string) => {
    const rest = days.filter((one) => one !== day)
    change((rest.length < days.length ? rest : [...days, day]).sort().join(','))
  }
  return html`<fieldset><legend class="label">${t(unit)}</legend><div class="picks">${[
    1, 2, 3, 4, 5,
  ].map(
    (day) => html`<label class="pick"><input type="checkbox" id=${day === 1 ? id : nothing}
      aria-label=${dayName(day, lang)} .checked=${days.includes(String(day))} @change=${() => toggle(String(day))} />
      <span aria-hidden="true">${dayName(day, lang).slice(0, 3)}</span></label>`,
  )}</div></fieldset>`
}

async function run(host: AdminHost, state: SimulasiState): Promise<void> {
  const basis = state.basis.trim()
  const { wfa, faulty } = tryClauses(state.nilai, basis)
  const faults = failedChecks(
    [Object.keys(wfa).length > 0 || faulty !== '', 'klausa', messages.wajibKlausa],
    [faulty === '', faulty, messages.wajibNilai],
    [basis !== '', 'basis', messages.wajibBasis],
  )
  host.patch({ faults, done: '' })
  if (faults.length > 0) return host.focusOn('.summary')
  await runPages(host, { bulan: state.bulan, wfa })
}

function outcome(host: AdminHost, hasil: Hasil): TemplateResult {
  const words = host.words()
  const { t, lang } = words
  const { diperiksa, dari, berjalan, problem } = hasil
  const n = (value: number) => formatNumber(value, lang)
  const told = t(berjalan ? messages.memeriksa : messages.diperiksa, {
    n: n(diperiksa),
    dari: n(dari),
  })
  const stop = () => store.set(host, { hasil: { ...store.get(host).hasil, berjalan: false } })
  return html`<section class="frame" aria-labelledby="hasil" aria-busy=${berjalan}>
    <h3 id="hasil" tabindex="-1">${t(messages.hasil)}</h3>
    <div><label for="maju" class="small">${told}</label>
      <progress id="maju" max=${dari || 1} .value=${diperiksa}></progress></div>
    ${berjalan ? html`<p><button class="button" @click=${stop}>${t(messages.hentikan)}</button></p>` : nothing}
    ${!berjalan && diperiksa < dari ? note('warn', t(problem ? messages.terputus : messages.dihentikan)) : nothing}
    ${dampakView(host, hasil)}
  </section>`
}
