import { html, nothing, type TemplateResult } from 'lit'
import { formatDate } from '../shared/format.ts'
import type { Problem, Result } from '../shared/problem.ts'
import { problemCard, skeleton } from '../shared/views.ts'
import type { HariLibur, Text } from '../shared/wire.ts'
import {
  choiceField,
  dayField,
  faultsView,
  forceField,
  formSection,
  sendButton,
  textField,
} from './controls.ts'
import { messages as common } from './messages-controls.ts'
import { messages } from './messages-kalender.ts'
import { missing, slice, submit } from './part.ts'
import { type AdminHost, mayChange } from './state.ts'

interface Ramadan {
  readonly dari: string
  readonly sampai: string
  readonly dasar: string
}

interface Kalender {
  readonly data: readonly (Omit<HariLibur, 'jenis'> & { readonly jenis: string })[]
  readonly ramadan: readonly Ramadan[]
}

type Jenis = 'libur' | 'cuti-bersama' | 'hari-kerja' | 'ramadan'

interface Mine {
  readonly kalender: Kalender | null
  readonly problem: Problem | null
  readonly tahun: string
  readonly baru: boolean
  readonly jenis: Jenis
  readonly dari: string
  readonly sampai: string
  readonly nama: string
  readonly dasar: string
  /** Whether the server has asked why it must hold today, and the answer. */
  readonly tanyaPaksa: boolean
  readonly paksa: string
}

const EMPTY = { dari: '', sampai: '', nama: '', dasar: '', tanyaPaksa: false, paksa: '' }
const mine = slice<Mine>('kalender', {
  ...{ kalender: null, problem: null, tahun: '', baru: false, jenis: 'libur' },
  ...EMPTY,
})

/** The look of the calendar is that of the widget. */
export const styles = []

/** Fetches the calendar. */
export async function load(host: AdminHost): Promise<void> {
  if (!mine.get(host).tahun) mine.set(host, { tahun: host.state().today.slice(0, 4) })
  const result: Result<Kalender> = await host.call({ path: '/kalender' })
  if (result.ok) mine.set(host, { kalender: result.value, problem: null })
  else if (result.problem.code !== 'usang') mine.set(host, { problem: result.problem })
}

/** Days off for everybody, and Ramadan, whose hours are shorter. */
export function view(host: AdminHost): TemplateResult {
  const words = host.words()
  const state = mine.get(host)
  const { kalender, problem } = state
  if (problem && !kalender) return problemCard(words, problem, () => void load(host))
  if (!kalender) return skeleton(words, 'card', 'half')
  const toggle = (baru: boolean) => mine.set(host, { baru })
  return html`${faultsView(host)}
    ${mayChange(host) ? formSection(host, { open: state.baru, label: messages.baru, toggle }, () => form(host, state)) : nothing}
    ${yearView(host, state, kalender)}`
}

function form(host: AdminHost, state: Mine): TemplateResult {
  const { t } = host.words()
  const { jenis } = state
  // Another day may need no reason: it is asked again.
  const set = (change: Partial<Mine>) => mine.set(host, { ...change, tanyaPaksa: false })
  const text = (id: 'nama' | 'dasar') =>
    textField(host, {
      id,
      label: messages[id],
      value: state[id],
      set: (value) => set({ [id]: value }),
    })
  const day = (id: 'dari' | 'sampai', label: Text) =>
    dayField(host, {
      id,
      label,
      value: state[id],
      set: (value) => set({ [id]: value }),
    })
  const kinds = (['libur', 'cuti-bersama', 'hari-kerja', 'ramadan'] as const).map(
    (key) => [key, t(messages[key])] as const,
  )
  const choice = { id: 'jenis', label: messages.jenis, value: jenis }
  return html`${choiceField(host, { ...choice, set: (value) => set({ jenis: value }) }, kinds)}
    ${
      jenis === 'ramadan'
        ? html`<div class="pair">${day('dari', common.dari)} ${day('sampai', common.sampai)}</div>`
        : html`${day('dari', messages.tanggal)} ${text('nama')}`
    }
    ${text('dasar')}
    ${state.tanyaPaksa ? forceField(host, state.paksa, (paksa) => mine.set(host, { paksa })) : nothing}
    ${sendButton(host, messages.simpan, () => void save(host, state))}`
}

function save(host: AdminHost, state: Mine): Promise<boolean> {
  const { jenis, dari, sampai, tanyaPaksa } = state
  const [nama, dasar, paksa] = [state.nama.trim(), state.dasar.trim(), state.paksa.trim()]
  const span = jenis === 'ramadan'
  const force = tanyaPaksa && { paksa }
  return submit<Kalender>(host, {
    path: '/kalender',
    body: span
      ? { ramadan: [{ dari, sampai, dasar }], ...force }
      : { libur: [{ tanggal: dari, jenis, nama, dasar }], ...force },
    faults: missing(
      [dari !== '', 'dari', common.wajibDari],
      [!span || sampai !== '', 'sampai', common.wajibSampai],
      [!span || sampai === '' || sampai >= dari, 'sampai', common.urutan],
      [span || nama !== '', 'nama', messages.wajibNama],
      [dasar !== '', 'dasar', messages.wajibDasar],
      [!tanyaPaksa || paksa !== '', 'paksa', common.wajibPaksa],
    ),
    fieldOf: (path) => (path.endsWith('tanggal') ? 'dari' : (path.split('/').at(-1) ?? '')),
    refused: ({ status }) => mine.set(host, { tanyaPaksa: tanyaPaksa || status === 409 }),
    said: () => host.words().t(messages.tersimpan),
    after: (kalender) =>
      mine.set(host, { kalender, ...EMPTY, baru: false, tahun: dari.slice(0, 4) }),
  })
}

function yearView(host: AdminHost, { tahun }: Mine, { data, ramadan }: Kalender): TemplateResult {
  const { t, lang } = host.words()
  const years = [...new Set([...data.map(({ tanggal }) => tanggal.slice(0, 4)), tahun])].sort()
  const days = data
    .filter(({ tanggal }) => tanggal.startsWith(tahun))
    .toSorted((a, b) => (a.tanggal < b.tanggal ? -1 : 1))
  const spans = ramadan.filter(({ dari }) => dari.startsWith(tahun))
  const choose = (event: Event) => {
    // Safe because the listener sits on the choice of years.
    mine.set(host, { tahun: (event.target as HTMLSelectElement).value })
  }
  return html`<div><label for="tahun">${t(messages.tahun)}</label>
      <select id="tahun" @change=${choose}>${years.map((year) => html`<option value=${year} .selected=${year === tahun}>${year}</option>`)}</select></div>
    ${spans.map(
      ({
        dari,
        sampai,
        dasar,
      }) => html`<div class="card"><div class="card-head"><h4>${t(messages.ramadan)}</h4></div>
        <p>${t(messages.rentang, { dari: formatDate(dari, lang), sampai: formatDate(sampai, lang) })}</p><p class="small muted">${dasar}</p></div>`,
    )}
    ${days.length + spans.length === 0 ? html`<p class="muted">${t(messages.kosong, { tahun })}</p>` : nothing}
    <ul class="lines">${days.map(
      ({
        tanggal,
        jenis,
        nama,
        dasar,
      }) => html`<li><div class="card-head"><div><b>${nama}</b><div>${formatDate(tanggal, lang)}</div></div>
        <span class="badge ${jenis === 'libur' ? 'info' : ''}">${t(jenis === 'hari-kerja' ? messages['hari-kerja'] : jenis === 'libur' ? messages.libur : messages['cuti-bersama'])}</span></div>
        <p class="small muted">${dasar}</p></li>`,
    )}</ul>`
}
