import { html, nothing, type TemplateResult } from 'lit'
import type { Kalender } from '../../shared/contract.ts'
import { fieldsOf, tableField } from '../fields.ts'
import { forceField, formSection, sendButton } from '../forms.ts'
import { messages as common } from '../messages-forms.ts'
import type { AdminHost } from '../state.ts'
import { failedChecks, submit } from '../tab.ts'
import { messages } from './messages.ts'
import { type KalenderState, NOT_ASKED, store } from './state.ts'
import { readYear } from './table.ts'

const LONGEST = 25_000

/**
 * Shows the form for the days off of a whole year, and for the statement that they are complete.
 */
export function yearForm(
  host: AdminHost,
  state: KalenderState,
  arrived: (kalender: Kalender, change: Partial<KalenderState>) => void,
): TemplateResult {
  const { tahun, setahun } = state
  const title = host.words().t(messages.setahun, { tahun })
  const toggle = (open: boolean) =>
    store.set(host, open ? { setahun: true, baru: false, ...NOT_ASKED } : { setahun: false })
  const section = { open: setahun, label: { id: title, en: title }, toggle, id: 'setahun' }
  return formSection(host, section, () => form(host, state, () => void save(host, arrived)))
}

function form(host: AdminHost, state: KalenderState, send: () => void): TemplateResult {
  const { t } = host.words()
  const { tahun, semua, tabel } = state
  const { line } = fieldsOf(host, state, (change) => store.set(host, change))
  const read = readYear(tabel, tahun, state.dasar.trim())
  const count =
    'days' in read && read.days.length > 0
      ? t(messages.terbaca, {
          libur: read.days.filter(({ jenis }) => jenis === 'libur').length,
          cuti: read.days.filter(({ jenis }) => jenis === 'cuti-bersama').length,
        })
      : ''
  return html`${line('dasar', messages.dasar)}
    ${tableField(
      host,
      {
        file: messages.berkas,
        label: messages.tabel,
        hint: messages.tabelPetunjuk,
        value: tabel,
        set: (value) => store.set(host, { tabel: value }),
      },
      LONGEST,
    )}
    <p class="num" role="status">${count}</p>
    <label class="tick"><input type="checkbox" id="semua" .checked=${semua}
      @change=${() => store.set(host, { semua: !semua })} />${t(messages.semua, { tahun })}</label>
    ${state.tanyaPaksa ? forceField(host, state.paksa, (paksa) => store.set(host, { paksa })) : nothing}
    ${sendButton(host, messages.simpan, send)}`
}

function save(
  host: AdminHost,
  arrived: (kalender: Kalender, change: Partial<KalenderState>) => void,
): Promise<boolean> {
  const { tahun, tabel, semua, tanyaPaksa, ...state } = store.get(host)
  const dasar = state.dasar.trim()
  const read = readYear(tabel, tahun, dasar)
  const days = 'days' in read ? read.days : []
  const wrong = 'days' in read ? null : read
  const { id, en } = messages[wrong ? wrong.why : 'baris']
  const fill = (text: string) => text.replace('{n}', String(wrong?.wrong)).replace('{tahun}', tahun)
  return submit(host, {
    path: '/kalender',
    body: {
      libur: days,
      ...(semua && { lengkap: [tahun] }),
      ...(tanyaPaksa && { paksa: state.paksa.trim() }),
    },
    faults: failedChecks(
      [days.every((day) => day.dasar !== ''), 'dasar', messages.wajibDasar],
      [wrong === null, 'tabel', { id: fill(id), en: fill(en) }],
      [wrong !== null || days.length > 0, 'tabel', messages.wajibTabel],
      [!tanyaPaksa || state.paksa.trim() !== '', 'paksa', common.wajibPaksa],
    ),
    fieldOf: () => 'tabel',
    refused: ({ status }) => store.set(host, { tanyaPaksa: tanyaPaksa || status === 409 }),
    said: () => host.words().t(semua ? messages.dinyatakan : messages.tersimpan, { tahun }),
    after: (kalender) =>
      arrived(kalender, { ...NOT_ASKED, setahun: false, semua: false, tabel: '', dasar: '' }),
  })
}
