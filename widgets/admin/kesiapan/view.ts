import { html, nothing, type TemplateResult } from 'lit'
import type { KesiapanPegawai } from '../../shared/contract.ts'
import { formatMoment } from '../../shared/moments.ts'
import { fieldsOf, unitSelect } from '../fields.ts'
import { faultsView, listView, sendButton } from '../forms.ts'
import { type AdminHost, mayChange } from '../state.ts'
import { failedChecks, fetchOfUnit, submit } from '../tab.ts'
import { tabLook } from '../tab-styles.ts'
import { messages } from './messages.ts'
import { CLOSED, type KesiapanState, store } from './state.ts'

/** The styles of readiness are those of the widget. */
export const styles = tabLook

/** Fetches the readiness of a unit, initially of the first one. */
export function load(host: AdminHost): Promise<void> {
  return fetchOfUnit(host, store, (unit) =>
    host.call({ path: `/wfa/kesiapan-unit?unit=${encodeURIComponent(unit)}` }),
  )
}

const isReady = ({ laptop, internet }: KesiapanPegawai) => laptop === true && internet === true

/** Shows who in a unit is ready for flexible work, with the form to record a check. */
export function view(host: AdminHost): TemplateResult {
  const { t } = host.words()
  const state = store.get(host)
  const set = (unit: string) => {
    host.patch({ faults: [], done: '' })
    store.set(host, { unit, items: null, problem: null, ...CLOSED })
    void load(host)
  }
  const all = state.items ?? []
  const kosong = all.filter(({ laptop }) => laptop === null).length
  const siap = all.filter(isReady).length
  const count = { siap, kosong, belum: all.length - siap - kosong }
  return html`${faultsView(host)}<p class="muted">${t(messages.teks)}</p>
    ${unitSelect(host, { id: 'unit', label: messages.unit, value: state.unit, set })}
    ${all.length > 0 ? html`<h3 class="num">${t(messages.ringkas, count)}</h3>` : nothing}
    ${listView(
      host,
      state,
      [messages.nihil, messages.nihilTeks],
      () => void load(host),
      (one) => row(host, state, one),
    )}`
}

function row(host: AdminHost, state: KesiapanState, one: KesiapanPegawai): TemplateResult {
  const { t, lang } = host.words()
  const open = state.buka === one.nip
  const lacking = [
    ...(one.laptop === false ? [t(messages.tanpaLaptop)] : []),
    ...(one.internet === false ? [t(messages.tanpaInternet)] : []),
  ].join('. ')
  const [tone, label] =
    one.laptop === null
      ? (['', messages.kosong] as const)
      : isReady(one)
        ? (['ok', messages.siap] as const)
        : (['warn', messages.belum] as const)
  const begin = () => {
    const { laptop, internet } = one
    store.set(host, {
      ...CLOSED,
      buka: one.nip,
      laptop: laptop === true,
      internet: internet === true,
    })
    void host.focusOn('#laptop')
  }
  return html`<div class="card-head"><h4>${one.nama}</h4>
      <span class="badge ${tone}">${t(label)}</span></div>
    ${lacking ? html`<p>${lacking}</p>` : nothing}
    ${one.pada ? html`<p class="small muted">${t(messages.pada, { saat: formatMoment(one.pada, lang) })}</p>` : nothing}
    ${open ? form(host, state, one) : nothing}
    ${!open && mayChange(host) ? html`<button class="button" id="catat-${one.nip}" @click=${begin}>${t(messages.catat)}</button>` : nothing}`
}

function form(host: AdminHost, state: KesiapanState, one: KesiapanPegawai): TemplateResult {
  const { t } = host.words()
  const { line } = fieldsOf(host, state, (change) => store.set(host, change))
  const tick = (
    id: 'laptop' | 'internet',
  ) => html`<label class="tick"><input type="checkbox" id=${id}
    .checked=${state[id]} @change=${() => store.set(host, { [id]: !store.get(host)[id] })} />${t(messages[id])}</label>`
  const leave = () => {
    host.patch({ faults: [] })
    store.set(host, CLOSED)
    void host.focusOn(`#catat-${one.nip}`)
  }
  return html`<div class="end tight">${tick('laptop')} ${tick('internet')}
    ${line('alasan', messages.alasan)}
    <div class="row">${sendButton(host, messages.simpan, () => void save(host, one))}
      <button class="button" @click=${leave}>${t(messages.batal)}</button></div></div>`
}

function save(host: AdminHost, { nip, nama }: KesiapanPegawai): Promise<boolean> {
  const { laptop, internet, alasan } = store.get(host)
  return submit(host, {
    method: 'PUT',
    path: `/wfa/kesiapan-unit?nip=${nip}`,
    body: { laptop, internet, alasan: alasan.trim() },
    faults: failedChecks([alasan.trim() !== '', 'alasan', messages.wajibAlasan]),
    fieldOf: (path) => path.slice(1),
    said: () => host.words().t(messages.tersimpan, { nama }),
    after: () => {
      store.set(host, CLOSED)
      return load(host)
    },
  })
}
