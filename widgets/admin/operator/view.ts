import { html, nothing, type TemplateResult } from 'lit'
import type { Operator } from '../../shared/contract.ts'
import { formatDays } from '../../shared/spans.ts'
import { note } from '../../shared/views.ts'
import { fieldsOf, unitSelect } from '../fields.ts'
import { endButton, listTabOf, sendButton, spanChecks, standingView } from '../forms.ts'
import { messages as common } from '../messages-forms.ts'
import { nipOf, personField } from '../person.ts'
import { type AdminHost, mayChange } from '../state.ts'
import { failedChecks, finishEntry, submit } from '../tab.ts'
import { messages } from './messages.ts'
import { EMPTY, type OperatorState, store } from './state.ts'

/** Operators of units, with the forms to appoint and to end. */
export const { styles, load, view } = listTabOf(store, {
  words: messages,
  ask: (host) => host.call({ path: '/operator' }),
  lead: messages.teks,
  form,
  row,
})

function form(host: AdminHost, state: OperatorState): TemplateResult {
  const { t } = host.words()
  const set = (change: Partial<OperatorState>) => store.set(host, change)
  const { line, day } = fieldsOf(host, state, set)
  return html`${personField(host, {
    id: 'nip',
    label: messages.nip,
    get: () => store.get(host).nip,
    set: (nip) => set({ nip }),
  })}
    ${unitSelect(
      host,
      {
        id: 'unitKerja',
        label: messages.unit,
        value: state.unitKerja,
        set: (unitKerja) => set({ unitKerja }),
      },
      [['', t(messages.pilihUnit)]],
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
    faults: failedChecks(
      [nip !== '', 'nip', messages.wajibNip],
      [unitKerja !== '', 'unitKerja', messages.wajibUnit],
      ...spanChecks({ dari, sampai }),
      [nomorSurat !== '', 'nomorSurat', messages.wajibSurat],
    ),
    fieldOf: (path) => path.slice(1),
    said: () => host.words().t(messages.tersimpan),
    after: () => finishEntry(host, store, EMPTY, load),
  })
}

function row(host: AdminHost, _: OperatorState, one: Operator): TemplateResult {
  const { t, lang } = host.words()
  const over = one.dicabutPada !== null || one.sampai < host.state().today
  return html`<div class="card-head">
      <h4>${t(messages.judulBaris, { nama: one.nama || one.nip, unit: one.namaUnit })}</h4>
      ${standingView(host, one, messages)}
    </div>
    <p>${formatDays(one.dari, one.sampai, lang)}${one.bawahan ? `, ${t(messages.beserta)}` : ''}</p>
    <p class="small muted">${t(messages.surat, { nomor: one.nomorSurat })}</p>
    ${one.pindah && !over ? note('warn', t(messages.pindah)) : nothing}
    ${endButton(host, store, one.id, {
      words: messages,
      may: !over && mayChange(host),
      sent: (alasan) => ({
        path: `/operator/${encodeURIComponent(one.id)}/cabut`,
        body: { alasan },
      }),
      said: t(messages.sudahCabut, { nama: one.nama }),
      reload: () => load(host),
    })}`
}
