import { html, nothing, type TemplateResult } from 'lit'
import type { Apel } from '../../shared/contract.ts'
import { formatDate } from '../../shared/format.ts'
import { fieldsOf, unitField } from '../fields.ts'
import { endForm, forceField, listTabOf, sendButton } from '../forms.ts'
import { messages as common } from '../messages-forms.ts'
import { type AdminHost, mayChange, unitName } from '../state.ts'
import { failedChecks, finishEntry, submit } from '../tab.ts'
import { messages } from './messages.ts'
import { type ApelState, EMPTY, store } from './state.ts'

/** Days of apel and upacara; people prove their attendance by a tap in the window. */
export const { styles, load, view } = listTabOf(store, {
  words: messages,
  ask: (host) => host.call({ path: '/presensi/apel' }),
  sorted: (items) => items.toSorted((a, b) => (a.tanggal < b.tanggal ? 1 : -1)),
  form,
  row,
})

function form(host: AdminHost, state: ApelState): TemplateResult {
  const { t } = host.words()
  const set = (change: Partial<ApelState>) => store.set(host, { ...change, tanyaPaksa: false })
  const { line, day, clock, choice } = fieldsOf(host, state, set)
  return html`${line('nama', messages.nama)} ${day('tanggal', messages.tanggal)}
    <div class="pair">${clock('mulai', messages.mulai)} ${clock('selesai', messages.selesai)}</div>
    ${choice('siapa', messages.siapa, [
      ['semua', t(messages.semua)],
      ['unit', t(messages.sebagian)],
    ])}
    ${state.siapa === 'unit' ? unitField(host, { id: 'unit', chosen: state.unit, cari: state.cari, set }) : nothing}
    ${state.tanyaPaksa ? forceField(host, state.paksa, (paksa) => store.set(host, { paksa })) : nothing}
    ${sendButton(host, messages.simpan, () => void save(host, state))}`
}

function save(host: AdminHost, state: ApelState): Promise<boolean> {
  const { tanggal, mulai, selesai, siapa, unit, tanyaPaksa } = state
  const nama = state.nama.trim()
  const paksa = state.paksa.trim()
  const some = siapa === 'unit' && { unit }
  return submit(host, {
    path: '/presensi/apel',
    body: { tanggal, nama, mulai, selesai, ...some, ...(tanyaPaksa && { paksa }) },
    faults: failedChecks(
      [nama !== '', 'nama', messages.wajibNama],
      [tanggal !== '', 'tanggal', messages.wajibTanggal],
      [mulai !== '' && mulai <= selesai, 'selesai', messages.wajibJam],
      [!some || unit.length > 0, 'unit', common.wajibUnit],
      [!tanyaPaksa || paksa !== '', 'paksa', common.wajibPaksa],
    ),
    fieldOf: (path) => path.split('/')[1] ?? '',
    refused: ({ status }) => store.set(host, { tanyaPaksa: tanyaPaksa || status === 409 }),
    said: () => host.words().t(messages.tersimpan, { nama }),
    after: () => finishEntry(host, store, EMPTY, load),
  })
}

const hour = (time: string, lang: string) => (lang === 'id' ? time.replace(':', '.') : time)

function row(host: AdminHost, state: ApelState, one: Apel): TemplateResult {
  const { t, lang } = host.words()
  const { today } = host.state()
  const ask = () => {
    store.set(host, { batal: one.id, alasan: '' })
    void host.focusOn('#alasan')
  }
  const ending = state.batal === one.id
  const future = one.tanggal >= today
  return html`<div class="card-head"><h4>${one.nama}</h4>
      <span class="badge ${future ? 'info' : ''}">${t(future ? messages.akan : messages.lewat)}</span></div>
    <p>${formatDate(one.tanggal, lang)}, <span class="num">${hour(one.mulai, lang)}–${hour(one.selesai, lang)}</span></p>
    <p class="small muted">${one.unit ? one.unit.map((kode) => unitName(host, kode)).join('; ') : t(messages.semua)}</p>
    ${ending ? withdraw(host, state, one) : nothing}
    ${mayChange(host) && !ending ? html`<button class="button bad" id="batal-${one.id}" @click=${ask}>${t(messages.batalkan)}</button>` : nothing}`
}

function withdraw(host: AdminHost, { alasan }: ApelState, { id, nama }: Apel): TemplateResult {
  return endForm(host, {
    label: messages.mengapa,
    action: messages.batalkanYa,
    alasan,
    set: (value) => store.set(host, { alasan: value }),
    sent: (kata) => ({
      path: `/presensi/apel/${encodeURIComponent(id)}/batal`,
      body: { alasan: kata },
    }),
    said: host.words().t(messages.dibatalkan, { nama }),
    close: () => store.set(host, { batal: '' }),
    opener: `batal-${id}`,
    reload: () => load(host),
  })
}
