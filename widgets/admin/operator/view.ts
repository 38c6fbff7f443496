import { html, nothing, type TemplateResult } from 'lit'
import type { Operator } from '../../shared/contract.ts'
import { formatDays } from '../../shared/spans.ts'
import { note } from '../../shared/views.ts'
import { fieldsOf, selectField } from '../fields.ts'
import { endForm, listTab, sendButton } from '../forms.ts'
import { messages as common } from '../messages-forms.ts'
import { nipOf, personField } from '../person.ts'
import { type AdminHost, mayChange } from '../state.ts'
import { fetchList, missing, submit } from '../tab.ts'
import { tabLook } from '../tab-styles.ts'
import { messages } from './messages.ts'
import { EMPTY, type OperatorState, store } from './state.ts'

/** The styles of operators are those of the widget. */
export const styles = tabLook

/** Fetches the appointments. */
export function load(host: AdminHost): Promise<void> {
  return fetchList(host, store, host.call({ path: '/operator' }))
}

/** Shows the operators of units, with the forms to appoint and to end. */
export function view(host: AdminHost): TemplateResult {
  const { t } = host.words()
  const state = store.get(host)
  return listTab(host, store, {
    before: html`<p class="muted">${t(messages.teks)}</p>`,
    label: messages.baru,
    empty: [messages.kosong, messages.kosongTeks],
    form: () => form(host, state),
    row: (one: Operator) => row(host, state, one),
    reload: () => load(host),
  })
}

function form(host: AdminHost, state: OperatorState): TemplateResult {
  const { t } = host.words()
  const set = (change: Partial<OperatorState>) => store.set(host, change)
  const { line, day } = fieldsOf(host, state, set)
  const units = host.state().units.map(({ kode, nama }) => [kode, nama] as const)
  return html`${personField(host, {
    id: 'nip',
    label: messages.nip,
    get: () => store.get(host).nip,
    set: (nip) => set({ nip }),
  })}
    ${selectField(
      host,
      {
        id: 'unitKerja',
        label: messages.unit,
        value: state.unitKerja,
        set: (unitKerja) => set({ unitKerja }),
      },
      [['', t(messages.pilihUnit)], ...units],
    )}
    <label class="tick"><input type="checkbox" id="bawahan" .checked=${state.bawahan}
      @change=${() => set({ bawahan: !state.bawahan })} />${t(messages.bawahan)}</label>
    <div class="pair">${day('dari', common.dari)} ${day('sampai', common.sampai)}</div>
    ${line('nomorSurat', messages.nomorSurat)}
    ${sendButton(host, messages.simpan, () => void save(host))}`
}

function save(host: AdminHost): Promise<boolean> {
  const state = store.get(host)
  const { unitKerja, bawahan, dari, sampai } = state
  const nip = nipOf(state.nip)
  const nomorSurat = state.nomorSurat.trim()
  return submit(host, {
    path: '/operator',
    body: { nip, unitKerja, bawahan, dari, sampai, nomorSurat },
    faults: missing(
      [nip !== '', 'nip', messages.wajibNip],
      [unitKerja !== '', 'unitKerja', messages.wajibUnit],
      [dari !== '', 'dari', common.wajibDari],
      [sampai !== '', 'sampai', common.wajibSampai],
      [sampai === '' || sampai >= dari, 'sampai', common.urutan],
      [nomorSurat !== '', 'nomorSurat', messages.wajibSurat],
    ),
    fieldOf: (path) => path.slice(1),
    said: () => host.words().t(messages.tersimpan),
    after: () => {
      store.set(host, { ...EMPTY, baru: false })
      return load(host)
    },
  })
}

function row(host: AdminHost, state: OperatorState, one: Operator): TemplateResult {
  const { t, lang } = host.words()
  const over = one.dicabutPada !== null || one.sampai < host.state().today
  const ask = () => {
    store.set(host, { cabut: one.id, alasan: '' })
    void host.focusOn('#alasan')
  }
  const ending = state.cabut === one.id
  return html`<div class="card-head">
      <h4>${t(messages.judulBaris, { nama: one.nama || one.nip, unit: one.namaUnit })}</h4>
      ${standing(host, one)}
    </div>
    <p>${formatDays(one.dari, one.sampai, lang)}${one.bawahan ? `, ${t(messages.beserta)}` : ''}</p>
    <p class="small muted">${t(messages.surat, { nomor: one.nomorSurat })}</p>
    ${one.pindah && !over ? note('warn', t(messages.pindah)) : nothing}
    ${
      ending
        ? endForm(host, {
            label: messages.mengapa,
            action: messages.cabutYa,
            alasan: state.alasan,
            set: (alasan) => store.set(host, { alasan }),
            sent: (kata) => ({
              path: `/operator/${encodeURIComponent(one.id)}/cabut`,
              body: { alasan: kata },
            }),
            said: t(messages.sudahCabut, { nama: one.nama }),
            close: () => store.set(host, { cabut: '' }),
            opener: `cabut-${one.id}`,
            reload: () => load(host),
          })
        : over || !mayChange(host)
          ? nothing
          : html`<button class="button bad" id="cabut-${one.id}" @click=${ask}>${t(messages.cabut)}</button>`
    }`
}

function standing(host: AdminHost, { dicabutPada, berlaku, sampai }: Operator): TemplateResult {
  const { t } = host.words()
  if (dicabutPada) return html`<span class="badge bad">${t(messages.dicabut)}</span>`
  if (berlaku) return html`<span class="badge ok">${t(messages.berlaku)}</span>`
  const over = sampai < host.state().today
  return html`<span class="badge ${over ? '' : 'info'}">${t(over ? messages.selesai : messages.akan)}</span>`
}
