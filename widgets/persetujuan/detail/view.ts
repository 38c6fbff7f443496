import { html, nothing, type TemplateResult } from 'lit'
import type { Antrean } from '../../shared/contract.ts'
import type { LocalDate } from '../../shared/dates.ts'
import { faultAt, faultSummary, isFaulty } from '../../shared/faults.ts'
import { controlText } from '../../shared/fields.ts'
import { formStyles } from '../../shared/form-styles.ts'
import { formatDate } from '../../shared/format.ts'
import { requestStyles } from '../../shared/request-styles.ts'
import { historyView, planView, reviewView } from '../../shared/request-views.ts'
import { isOfficer } from '../../shared/session.ts'
import { note } from '../../shared/views.ts'
import type { Words } from '../../shared/words.ts'
import { type Isian, openDays } from '../inbox.ts'
import type { InboxHost } from '../state.ts'
import { decide, sign } from './decide.ts'
import { criteriaView } from './kriteria.ts'
import { messages } from './messages.ts'
import { keyHint, paneHead } from './pane.ts'
import { detailStyles } from './styles.ts'
import { weighView } from './timbang.ts'

export { meet } from './decide.ts'

/** The styles of the open request. */
export const styles = [formStyles, requestStyles, detailStyles]

/** Shows everything needed for a decision, and the buttons to decide. */
export function detailView(host: InboxHost, request: Antrean): TemplateResult {
  const words = host.words()
  const { t } = words
  const { form, kriteria, busy, faults } = host.state()
  const known = kriteria[request.nip] ?? null
  const confirm = request.giliran === 'konfirmasi'
  const instead = standsInFor(host, request)
  const criteria = {
    change: (change: Partial<Isian>) => changeForm(host, change),
    sign: () => void sign(host, request),
  }
  const named = host.state().timbang[request.id]?.orang ?? []
  const go = (field: string) => void host.focusOn(`#${field}`)
  return html`${paneHead(host, request.nama, request.namaUnit)}
  ${faultSummary(words, faults, go, isOfficer())}
  <div class="detail stack">
    ${instead ? note('info', instead) : nothing}
    ${confirm ? note('info', t(messages.konfirmasiTeks)) : nothing}
    ${reviewView(words, request, 'pejabat')}
    ${request.halangan.map(({ pesan, dasar }) => note('warn', html`${t(pesan)} <span class="small">${dasar}</span>`))}
    <div class="sides"><div class="facts">
      ${request.lokasi ? pair(t(messages.lokasi), request.lokasi.nama) : nothing}
      ${request.jam ? pair(t(messages.jam), `${request.jam.mulai}–${request.jam.selesai}`) : nothing}
      ${request.bukti?.map(({ jenis, nomor }) => pair(t(messages.bukti), `${jenis}, ${nomor}`))}
      ${pair(t(messages.alasan), request.alasan)}
      ${request.rencana.length > 0 ? planView(words, request.rencana) : nothing}
      ${historyView(words, request, [request, ...named])}
    </div>
    ${weighView(host, request)}</div>
    ${confirm || request.giliran === 'tinjau' ? nothing : criteriaView(words, { request, kriteria: known, form, busy }, criteria)}
  </div>
  ${form.menulis ? reasonForm(host, words, request) : choice(host, words, request)}`
}

/** Returns the office that the reader decides for; without the delegation only the NIP is known. */
function standsInFor(host: InboxHost, { atasNama }: Antrean): string {
  if (!atasNama) return ''
  const { t } = host.words()
  const { delegasi, today } = host.state()
  const found = delegasi.find(({ dariNip, dari, sampai }) => {
    return dariNip === atasNama && dari <= today && today <= sampai
  })
  const jabatan = found ? `${found.jenis.charAt(0).toUpperCase()}${found.jenis.slice(1)}` : ''
  const nama = found?.dariNama ?? `NIP ${atasNama}`
  return t(messages.atasNama, { jabatan: jabatan || t(messages.pengganti), nama })
}

function changeForm(host: InboxHost, change: Partial<Isian>): void {
  host.patch({ form: { ...host.state().form, ...change }, faults: [] })
  if (change.menulis) void host.focusOn('#alasan')
  if (change.menulis === null) void host.focusOn('.decide .main')
  if (change.mengubah !== undefined) void host.focusOn('.criteria .button')
}

function pair(term: string, text: string): TemplateResult {
  return html`<div><h4 class="label">${term}</h4><p class="prose">${text}</p></div>`
}

function choice(host: InboxHost, words: Words, request: Antrean): TemplateResult {
  const { t } = words
  const { giliran } = request
  const write = (menulis: Isian['menulis']) => () => changeForm(host, { menulis })
  if (giliran === 'tinjau') {
    return html`<div class="bar"><div class="row decide">
      <button class="button main" data-key="a" @click=${write('pertahankan')}>${t(messages.pertahankan)}${keyHint(host, 'a')}</button>
      <button class="button bad" data-key="t" @click=${write('cabut')}>${t(messages.cabut)}${keyHint(host, 't')}</button>
    </div></div>`
  }
  const label = {
    setuju: messages.aksiSetuju,
    rekomendasi: messages.aksiRekomendasi,
    konfirmasi: messages.aksiKonfirmasi,
  }[giliran]
  return html`<div class="bar">
    ${giliran === 'konfirmasi' ? nothing : dayChoice(host, words, request)}
    <div class="row decide">
      <button class="button main" aria-disabled=${host.state().busy} data-key="a"
        @click=${() => void decide(host, request, giliran)}>${t(label)}${keyHint(host, 'a')}</button>
      <button class="button bad" data-key="t" @click=${write('tolak')}>${t(messages.aksiTolak)}${keyHint(host, 't')}</button>
      <button class="button" data-key="r" @click=${write('kembalikan')}>${t(messages.aksiKembalikan)}${keyHint(host, 'r')}</button>
    </div>
  </div>`
}

function dayChoice(host: InboxHost, words: Words, request: Antrean): TemplateResult {
  const { t, lang } = words
  const { form, faults } = host.state()
  const days = openDays(request)
  const toggle = (date: LocalDate) => {
    const others = form.hari.filter((day) => day !== date)
    changeForm(host, {
      hari: others.length < form.hari.length ? others : [...form.hari, date].sort(),
    })
  }
  const hint = request.giliran === 'setuju' ? messages.hariSetuju : messages.hariRekomendasi
  const tick = (date: LocalDate, index: number) => html`<label class="tick">
    <input type="checkbox" id=${index === 0 ? 'hari' : nothing}
      .checked=${form.hari.includes(date)} @change=${() => toggle(date)} />
    ${formatDate(date, lang)}
  </label>`
  return html`<fieldset>
    <legend class="label">${t(messages.hari)}</legend>
    ${days.length > 1 ? html`<p class="hint">${t(hint)}</p>` : nothing}
    ${faultAt(words, faults, 'hari')}
    ${days.map((date, index) => (days.length > 1 ? tick(date, index) : html`<p>${formatDate(date, lang)}</p>`))}
  </fieldset>`
}

/** Returns the texts of a decision that needs a reason. */
function reasonOf(menulis: Isian['menulis']) {
  const { alasanTolak, kirimTolak, alasanKembalikan, kirimKembalikan } = messages
  const { alasanCabut, cabut, alasanPertahankan, pertahankan } = messages
  switch (menulis) {
    case 'tolak':
      return { keputusan: 'tolak', label: alasanTolak, send: kirimTolak, danger: true } as const
    case 'cabut':
      return { keputusan: 'cabut', label: alasanCabut, send: cabut, danger: true } as const
    case 'pertahankan': {
      const words = { label: alasanPertahankan, send: pertahankan }
      return { keputusan: 'pertahankan', ...words, danger: false } as const
    }
    default: {
      const words = { label: alasanKembalikan, send: kirimKembalikan }
      return { keputusan: 'kembalikan', ...words, danger: false } as const
    }
  }
}

/**
 * Shows the reason of a refusal or a return. It concerns the whole request, so there are no days
 * to tick.
 */
function reasonForm(host: InboxHost, words: Words, request: Antrean): TemplateResult {
  const { t } = words
  const { form, faults, busy, today } = host.state()
  const asked = reasonOf(form.menulis)
  const urgent = asked.keputusan === 'cabut' && form.hari.includes(today)
  const faulty = isFaulty(faults, 'alasan')
  const send = () => void decide(host, request, asked.keputusan)
  return html`<div class="reason tight">
    <label for="alasan">${t(asked.label)}</label>
    <p class="hint" id="alasan-petunjuk">${t(messages.alasanPetunjuk)}</p>
    ${urgent ? note('warn', t(messages.mendesak)) : nothing}
    ${faultAt(words, faults, 'alasan')}
    <textarea id="alasan" maxlength="2000" .value=${form.alasan} aria-invalid=${faulty}
      aria-describedby="alasan-petunjuk ${faulty ? 'alasan-salah' : ''}"
      @input=${(event: Event) => changeForm(host, { alasan: controlText(event) })}></textarea>
    <div class="row">
      <button class="button main ${asked.danger ? 'danger' : ''}" aria-disabled=${busy} @click=${send}>
        ${t(asked.send)}
      </button>
      <button class="button" @click=${() => changeForm(host, { menulis: null, alasan: '' })}>${t(messages.batal)}</button>
    </div>
  </div>`
}
