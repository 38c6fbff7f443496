import { html, nothing, type TemplateResult } from 'lit'
import type { Kalender } from '../../shared/contract.ts'
import { fieldsOf, longField } from '../fields.ts'
import { forceField, sendButton } from '../forms.ts'
import { messages as common } from '../messages-forms.ts'
import type { AdminHost } from '../state.ts'
import { missing, submit } from '../tab.ts'
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
  const { t } = host.words()
  const { tahun, setahun, semua, tabel } = state
  if (!setahun) {
    const open = () => {
      store.set(host, { setahun: true, baru: false, ...NOT_ASKED })
      void host.focusOn('#setahun-judul')
    }
    return html`<p><button class="button" id="setahun" @click=${open}>${t(messages.setahun, { tahun })}</button></p>`
  }
  const { line } = fieldsOf(host, state, (change) => store.set(host, change))
  const leave = () => {
    host.patch({ faults: [] })
    store.set(host, { setahun: false })
    void host.focusOn('#setahun')
  }
  const take = async (event: Event) => {
    // Safe because the listener sits on a control of files.
    const [file] = (event.target as HTMLInputElement).files ?? []
    if (file) store.set(host, { tabel: await file.text() })
  }
  const read = readYear(tabel, tahun, state.dasar.trim())
  const count =
    'days' in read && read.days.length > 0
      ? t(messages.terbaca, {
          libur: read.days.filter(({ jenis }) => jenis === 'libur').length,
          cuti: read.days.filter(({ jenis }) => jenis === 'cuti-bersama').length,
        })
      : ''
  return html`<section class="form stack" aria-labelledby="setahun-judul">
    <div class="row apart"><h3 id="setahun-judul" tabindex="-1">${t(messages.setahun, { tahun })}</h3>
      <button class="button plain" @click=${leave}>${t(common.tutup)}</button></div>
    ${line('dasar', messages.dasar)}
    <div class="field"><label for="berkas">${t(messages.berkas)}</label>
      <input type="file" id="berkas" accept=".csv,.txt,text/csv,text/plain" @change=${take} /></div>
    ${longField(
      host,
      {
        id: 'tabel',
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
    ${sendButton(host, messages.simpan, () => void save(host, arrived))}
  </section>`
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
    faults: missing(
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
