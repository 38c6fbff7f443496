import { html, nothing, type TemplateResult } from 'lit'
import type { DaftarMesin } from '../../shared/contract.ts'
import { formatDay } from '../../shared/format.ts'
import { note } from '../../shared/views.ts'
import { longField, selectField } from '../fields.ts'
import { sendButton } from '../forms.ts'
import { messages as common } from '../messages-forms.ts'
import { type AdminHost, isBkd, mayChange } from '../state.ts'
import { submit } from '../tab.ts'
import { messages } from './messages.ts'
import { type MesinState, store } from './state.ts'
import { readTable } from './table.ts'

/** How many are shown; the rest is counted. */
const SHOWN = 20

/** Shows unassigned PINs, and the form to assign them. */
export function pinView(
  host: AdminHost,
  state: MesinState,
  { data, pinTakDikenal: pins }: DaftarMesin,
  reload: () => Promise<void>,
): TemplateResult {
  const { t, lang } = host.words()
  const nameOf = (serial: string) => data.find((one) => one.serial === serial)?.nama ?? serial
  const more = pins.length - SHOWN
  return html`<section class="stack" aria-labelledby="pin-judul">
    <h3 id="pin-judul">${t(messages.pin)}</h3>
    ${pins.length > 0 ? note('warn', t(messages.pinTeks)) : html`<p class="muted">${t(messages.pinTeks)}</p>`}
    ${
      pins.length > 0
        ? html`<ul>${pins.slice(0, SHOWN).map(
            ({ serial, pin, baris, terakhir }) =>
              html`<li>${t(messages.pinBaris, {
                pin,
                mesin: nameOf(serial),
                n: baris,
                saat: formatDay(terakhir.slice(0, 10), lang),
              })}</li>`,
          )}</ul>`
        : nothing
    }
    ${more > 0 ? html`<p class="small muted">${t(messages.pinLain, { n: more })}</p>` : nothing}
    ${mayChange(host) ? form(host, state, data, reload) : nothing}
  </section>`
}

function form(
  host: AdminHost,
  state: MesinState,
  machines: DaftarMesin['data'],
  reload: () => Promise<void>,
): TemplateResult {
  const { t } = host.words()
  if (!state.isiPin) {
    const open = () => {
      store.set(host, { isiPin: true })
      void host.focusOn('#pin-isi-judul')
    }
    return html`<p><button class="button" id="isi-pin" @click=${open}>${t(messages.isiPin)}</button></p>`
  }
  const leave = () => {
    host.patch({ faults: [] })
    store.set(host, { isiPin: false })
    void host.focusOn('#isi-pin')
  }
  const all: readonly (readonly [string, string])[] = [
    ...(isBkd(host) ? [['', t(messages.semuaMesin)] as const] : []),
    ...machines.map(({ serial, nama }) => [serial, nama] as const),
  ]
  return html`<div class="form stack">
    <div class="row apart"><h4 id="pin-isi-judul" tabindex="-1">${t(messages.isiPin)}</h4>
      <button class="button plain" @click=${leave}>${t(common.tutup)}</button></div>
    ${selectField(host, { id: 'pinMesin', label: messages.pinMesin, value: state.pinMesin, set: (pinMesin) => store.set(host, { pinMesin }) }, all)}
    ${longField(
      host,
      {
        id: 'tabel',
        label: messages.tabel,
        hint: messages.tabelPetunjuk,
        value: state.tabel,
        set: (tabel) => store.set(host, { tabel }),
      },
      LONGEST,
    )}
    ${sendButton(host, messages.simpanPin, () => void save(host, state, reload))}
  </div>`
}

/** 500 lines of the longest PIN and a NIP. */
const LONGEST = 25_000

async function save(
  host: AdminHost,
  { tabel, ...state }: MesinState,
  reload: () => Promise<void>,
): Promise<void> {
  const { t } = host.words()
  const read = readTable(tabel)
  const pinMesin = state.pinMesin || (isBkd(host) ? '' : (state.daftar?.data[0]?.serial ?? ''))
  const faults = 'fault' in read ? [{ field: 'tabel', text: read.fault }] : []
  await submit(host, {
    path: '/mesin/pin',
    body: { ...(pinMesin && { serial: pinMesin }), pin: 'rows' in read ? read.rows : [] },
    faults,
    fieldOf: () => 'tabel',
    said: ({ pin, baris }) => t(messages.pinTersimpan, { n: pin, baris }),
    after: () => {
      store.set(host, { isiPin: false, tabel: '' })
      return reload()
    },
  })
}
