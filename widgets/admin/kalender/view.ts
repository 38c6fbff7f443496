import { html, nothing, type TemplateResult } from 'lit'
import type { Kalender, Text } from '../../shared/contract.ts'
import { formatDate } from '../../shared/format.ts'
import { formatDays } from '../../shared/spans.ts'
import { note, problemCard, skeleton } from '../../shared/views.ts'
import { fieldsOf } from '../fields.ts'
import { faultsView, forceField, formSection, sendButton } from '../forms.ts'
import { messages as common } from '../messages-forms.ts'
import { type AdminHost, mayChange } from '../state.ts'
import { failedChecks, submit } from '../tab.ts'
import { tabLook } from '../tab-styles.ts'
import { messages } from './messages.ts'
import { yearsNeeded } from './reminder.ts'
import { yearForm } from './setahun.ts'
import { EMPTY, type KalenderState, NOT_ASKED, store } from './state.ts'

/** The styles of the calendar are those of the widget. */
export const styles = tabLook

/** Fetches the calendar. */
export async function load(host: AdminHost): Promise<void> {
  if (!store.get(host).tahun) store.set(host, { tahun: host.state().today.slice(0, 4) })
  const result = await host.call({ path: '/kalender' })
  if (result.ok) keepKalender(host, result.value, { problem: null })
  else if (result.problem.code !== 'usang') store.set(host, { problem: result.problem })
}

/** Stores the calendar, and tells the frame which years are complete. */
function keepKalender(host: AdminHost, kalender: Kalender, change: Partial<KalenderState>): void {
  store.set(host, { kalender, ...change })
  host.patch({
    lengkap: kalender.lengkap.map(({ tahun }) => tahun),
    ramadanDitunggu: kalender.ramadanDitunggu,
  })
}

/** Shows the days off for everybody, and Ramadan with its shorter hours. */
export function view(host: AdminHost): TemplateResult {
  const words = host.words()
  const state = store.get(host)
  const { kalender, problem } = state
  if (problem && !kalender) return problemCard(words, problem, () => void load(host))
  if (!kalender) return skeleton(words, 'card', 'half')
  const toggle = (baru: boolean) => store.set(host, { baru, setahun: false })
  return html`${faultsView(host)}
    ${
      mayChange(host)
        ? html`<div class="starts">${formSection(host, { open: state.baru, label: messages.baru, toggle }, () => form(host, state))}
            ${state.baru ? nothing : yearForm(host, state, (next, change) => keepKalender(host, next, change))}</div>`
        : nothing
    }
    ${yearView(host, state, kalender)}`
}

function form(host: AdminHost, state: KalenderState): TemplateResult {
  const { t } = host.words()
  const { jenis } = state
  // Another day may need no reason, so it is asked again.
  const set = (change: Partial<KalenderState>) => store.set(host, { ...change, tanyaPaksa: false })
  const { line, day, choice } = fieldsOf(host, state, set)
  const kinds = (['libur', 'cuti-bersama', 'hari-kerja', 'ramadan'] as const).map(
    (key) => [key, t(messages[key])] as const,
  )
  return html`${choice('jenis', messages.jenis, kinds)}
    ${
      jenis === 'ramadan'
        ? html`<div class="pair">${day('dari', common.dari)} ${day('sampai', common.sampai)}</div>`
        : html`${day('dari', messages.tanggal)} ${line('nama', messages.nama)}`
    }
    ${line('dasar', messages.dasar)}
    ${state.tanyaPaksa ? forceField(host, state.paksa, (paksa) => store.set(host, { paksa })) : nothing}
    ${sendButton(host, messages.simpan, () => void save(host, state))}`
}

function save(host: AdminHost, state: KalenderState): Promise<boolean> {
  const { jenis, dari, sampai, tanyaPaksa } = state
  const nama = state.nama.trim()
  const dasar = state.dasar.trim()
  const paksa = state.paksa.trim()
  const span = jenis === 'ramadan'
  const force = tanyaPaksa && { paksa }
  return submit(host, {
    path: '/kalender',
    body: span
      ? { ramadan: [{ dari, sampai, dasar }], ...force }
      : { libur: [{ tanggal: dari, jenis, nama, dasar }], ...force },
    faults: failedChecks(
      [dari !== '', 'dari', state.jenis === 'ramadan' ? common.wajibDari : messages.wajibTanggal],
      [!span || sampai !== '', 'sampai', common.wajibSampai],
      [!span || sampai === '' || sampai >= dari, 'sampai', common.urutan],
      [span || nama !== '', 'nama', messages.wajibNama],
      [dasar !== '', 'dasar', messages.wajibDasar],
      [!tanyaPaksa || paksa !== '', 'paksa', common.wajibPaksa],
    ),
    fieldOf: (path) => (path.endsWith('tanggal') ? 'dari' : (path.split('/').at(-1) ?? '')),
    refused: ({ status }) => store.set(host, { tanyaPaksa: tanyaPaksa || status === 409 }),
    said: () => host.words().t(messages.tersimpan),
    after: (kalender) =>
      keepKalender(host, kalender, { ...EMPTY, baru: false, tahun: dari.slice(0, 4) }),
  })
}

/** Shows whether a year is complete, with the button to declare it. */
function completeness(
  host: AdminHost,
  state: KalenderState,
  { lengkap }: Kalender,
): TemplateResult {
  const { t } = host.words()
  const { tahun, tanyaTahun } = state
  const known = lengkap.find((year) => year.tahun === tahun)
  const told = known
    ? known.cocokkan
      ? note('info', t(known.cocokkan))
      : note('ok', t(messages.lengkap, { tahun }))
    : note('warn', t(messages.belumLengkap, { tahun }))
  const say = (key: 'lengkap' | 'belumLengkap') => void sayComplete(host, state, key)
  const button = (key: 'lengkap' | 'belumLengkap', label: Text) =>
    html`<div><button class="button" id=${key} aria-disabled=${host.state().busy} @click=${() => say(key)}>${t(label, { tahun })}</button></div>`
  const open = !known || known.cocokkan !== null
  return html`${told}
    ${
      !mayChange(host)
        ? nothing
        : html`${open ? html`<p class="small muted">${t(messages.nyatakanPetunjuk, { tahun })}</p>` : nothing}
            ${tanyaTahun ? forceField(host, state.paksa, (paksa) => store.set(host, { paksa })) : nothing}
            ${open ? button('lengkap', messages.nyatakan) : nothing}
            ${known?.sejak ? button('belumLengkap', messages.tarik) : nothing}`
    }`
}

function sayComplete(
  host: AdminHost,
  { tahun, tanyaTahun, paksa }: KalenderState,
  key: 'lengkap' | 'belumLengkap',
): Promise<boolean> {
  return submit(host, {
    path: '/kalender',
    body: { [key]: [tahun], ...(tanyaTahun && { paksa: paksa.trim() }) },
    faults: failedChecks([!tanyaTahun || paksa.trim() !== '', 'paksa', common.wajibPaksa]),
    refused: ({ status, detail }) =>
      store.set(host, { tanyaTahun: tanyaTahun || (status === 409 && /paksa/.test(detail)) }),
    said: () =>
      host.words().t(key === 'lengkap' ? messages.dinyatakan : messages.ditarik, { tahun }),
    after: (kalender) => keepKalender(host, kalender, NOT_ASKED),
  })
}

function yearView(host: AdminHost, state: KalenderState, kalender: Kalender): TemplateResult {
  const { t, lang } = host.words()
  const { tahun } = state
  const { data, ramadan, lengkap } = kalender
  const years = [
    ...new Set([
      ...data.map(({ tanggal }) => tanggal.slice(0, 4)),
      ...lengkap.map((year) => year.tahun),
      ...yearsNeeded(host.state().today),
      tahun,
    ]),
  ].sort()
  const days = data
    .filter(({ tanggal }) => tanggal.startsWith(tahun))
    .toSorted((a, b) => (a.tanggal < b.tanggal ? -1 : 1))
  const spans = ramadan.filter(({ dari }) => dari.startsWith(tahun))
  const choose = (event: Event) => {
    // Safe because the listener sits on the choice of years.
    store.set(host, { tahun: (event.target as HTMLSelectElement).value, ...NOT_ASKED })
  }
  return html`<div class="field"><label for="tahun">${t(messages.tahun)}</label>
      <select id="tahun" @change=${choose}>${years.map((year) => html`<option value=${year} .selected=${year === tahun}>${year}</option>`)}</select></div>
    ${completeness(host, state, kalender)}
    ${spans.map(
      ({
        dari,
        sampai,
        dasar,
      }) => html`<div class="card"><div class="card-head"><h4>${t(messages.ramadan)}</h4></div>
        <p>${formatDays(dari, sampai, lang)}</p><p class="small muted">${dasar}</p></div>`,
    )}
    ${days.length + spans.length === 0 ? html`<p class="muted">${t(messages.kosong, { tahun })}</p>` : nothing}
    <ul class="lines">${days.map(
      ({ tanggal, jenis, nama, dasar }) => html`<li><div class="card-head"><b>${nama}</b>
        <span class="badge ${jenis === 'libur' ? 'info' : ''}">${t(jenis === 'hari-kerja' ? messages['hari-kerja'] : jenis === 'libur' ? messages.libur : messages['cuti-bersama'])}</span></div>
        <p>${formatDate(tanggal, lang)}</p>
        <p class="small muted">${dasar}</p></li>`,
    )}</ul>`
}
