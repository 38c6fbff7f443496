import { html, nothing, type TemplateResult } from 'lit'
import type { Keputusan, Pengajuan } from '../../shared/contract.ts'
import type { LocalDate } from '../../shared/dates.ts'
import { factStyles } from '../../shared/fact-styles.ts'
import { faultAt } from '../../shared/faults.ts'
import { formatDate, formatDateShort } from '../../shared/format.ts'
import { kindText } from '../../shared/kinds.ts'
import { formatDates } from '../../shared/moments.ts'
import { requestStyles } from '../../shared/request-styles.ts'
import { planView } from '../../shared/request-views.ts'
import { note } from '../../shared/views.ts'
import { settle } from '../matter/send.ts'
import {
  type Baris,
  changeMatter,
  matterList,
  matterStyles,
  pair,
  reasonForm,
  write,
} from '../matter/view.ts'
import type { InboxHost } from '../state.ts'
import { messages } from './messages.ts'

/** The styles of granted requests. */
export const styles = [factStyles, requestStyles, ...matterStyles]

/** Shows future approved days: revoke them, or recall somebody to the office. */
export function view(host: InboxHost): TemplateResult {
  return matterList(host, {
    tab: 'berlaku',
    empty: [messages.kosong, messages.kosongTeks],
    row: (request) => row(host, request),
    search: (request) => ({
      nama: nameOf(request),
      unit: request.namaUnit,
      hari: daysAhead(request, host.state().today),
      jenis: request.jenis,
    }),
    kind: kindText,
  })
}

const nameOf = ({ nama, nip }: Pengajuan) => nama ?? `NIP ${nip}`

function row(host: InboxHost, request: Pengajuan): Baris {
  const { t, lang } = host.words()
  const ahead = daysAhead(request, host.state().today)
  const called = ahead.filter((day) => isRecalled(request, day))
  return {
    who: nameOf(request),
    sub: request.namaUnit ?? '',
    when: ahead.map((day) => formatDateShort(day, lang)).join(' · '),
    turn: html`<span class="small muted">${t(kindText(request.jenis))}</span>
      ${called.length > 0 ? html`<span class="badge warn">${t(messages.dipanggil)}</span>` : nothing}`,
    body: () => detail(host, request),
    bar: () => bar(host, request),
  }
}

function detail(host: InboxHost, request: Pengajuan): TemplateResult {
  const words = host.words()
  const { t, lang } = words
  const ahead = daysAhead(request, host.state().today)
  return html`<div class="facts">
      <div><h4 class="label">${t(messages.hari)}</h4><ul>${ahead.map(
        (day) => html`<li>${formatDate(day, lang)}
          ${isRecalled(request, day) ? html`<span class="badge warn">${t(messages.dipanggil)}</span>` : nothing}</li>`,
      )}</ul></div>
      ${request.lokasi ? pair(t(messages.tempat), request.lokasi.nama) : nothing}
      ${pair(t(messages.alasan), request.alasan)}
      ${request.rencana.length > 0 ? planView(words, request.rencana) : nothing}
    </div>`
}

function bar(host: InboxHost, request: Pengajuan): TemplateResult {
  const { t } = host.words()
  const { today, form } = host.state()
  const call = daysAhead(request, today).filter((day) => !isRecalled(request, day))
  const one = call.length === 1 ? call : []
  return form.menulis
    ? decision(host, request)
    : html`<div class="row decide">
            ${
              call.length > 0
                ? html`<button class="button" @click=${write(host, 'panggil', { hari: one })}>${t(messages.panggil)}</button>`
                : nothing
            }
            <button class="button bad" @click=${write(host, 'cabut', { hari: revocable(request, today) })}>${t(messages.cabut)}</button>
          </div>`
}

function decision(host: InboxHost, request: Pengajuan): TemplateResult {
  const { t } = host.words()
  const { today, form } = host.state()
  const revoke = form.menulis === 'cabut'
  const urgent = revoke && form.hari.includes(today)
  return reasonForm(host, {
    label: revoke ? messages.mengapaCabut : messages.mengapaPanggil,
    hint: revoke ? messages.cabutPetunjuk : messages.panggilPetunjuk,
    action: revoke ? messages.kirimCabut : messages.kirimPanggil,
    danger: revoke,
    before: html`${dayChoice(host, request, revoke)} ${urgent ? note('warn', t(messages.mendesak)) : nothing}`,
    send: () => void send(host, request),
  })
}

/** Shows the days to choose: any number to revoke, exactly one to recall. */
function dayChoice(host: InboxHost, request: Pengajuan, revoke: boolean): TemplateResult {
  const words = host.words()
  const { t, lang } = words
  const { today, form, faults } = host.state()
  const days = daysAhead(request, today).filter((day) => revoke || !isRecalled(request, day))
  const toggle = (day: string) => {
    const rest = form.hari.filter((one) => one !== day)
    const hari = rest.length < form.hari.length ? rest : [...form.hari, day].sort()
    changeMatter(host, { hari: revoke ? hari : [day] })
  }
  const tick = (day: string, index: number) => html`<label class="tick">
    <input type=${revoke ? 'checkbox' : 'radio'} name="hari" id=${index === 0 ? 'hari' : nothing}
      .checked=${form.hari.includes(day)} @change=${() => toggle(day)} />
    <span>${formatDate(day, lang)}
      ${day === today ? html`<span class="badge">${t(messages.hariIni)}</span>` : nothing}</span>
  </label>`
  return html`<fieldset><legend class="label">${t(revoke ? messages.hariCabut : messages.hariPanggil)}</legend>
    ${faultAt(words, faults, 'hari')} ${days.map(tick)}</fieldset>`
}

function send(host: InboxHost, request: Pengajuan): Promise<void> {
  const { today, form } = host.state()
  const { hari, alasan } = form
  const revoke = form.menulis === 'cabut'
  const urgent = revoke && hari.includes(today)
  const body: Keputusan = {
    keputusan: revoke ? 'cabut' : 'panggil',
    hari,
    alasan: alasan.trim(),
    ...(urgent && { mendesak: true }),
  }
  const { t, lang } = host.words()
  const values = { nama: nameOf(request), hari: formatDates(hari, lang) }
  return settle(host, 'berlaku', request.id, {
    path: `/wfa/pengajuan/${encodeURIComponent(request.id)}/keputusan`,
    body,
    nama: nameOf(request),
    akan: revoke ? messages.cabut : messages.panggil,
    said: () => t(revoke ? messages.dicabut : messages.sudahDipanggil, values),
    rest: (after) => {
      const left = { ...request, ...after }
      return daysAhead(left, today).length > 0 ? left : null
    },
    reasoned: true,
    days: true,
  })
}

/** Returns the granted days of a request that are not over. */
export function daysAhead({ hari }: Pick<Pengajuan, 'hari'>, today: LocalDate): LocalDate[] {
  return hari
    .filter(({ tanggal, status }) => status === 'disetujui' && tanggal >= today)
    .map(({ tanggal }) => tanggal)
}

/** Returns whether somebody has been recalled to the office on a day. */
export function isRecalled({ riwayat }: Pick<Pengajuan, 'riwayat'>, day: LocalDate): boolean {
  return riwayat.some(({ keputusan, hari }) => keputusan === 'panggil' && hari?.includes(day))
}

/** Returns the initially ticked days of a revocation: all but today, which needs urgency. */
export function revocable(request: Pick<Pengajuan, 'hari'>, today: LocalDate): LocalDate[] {
  return daysAhead(request, today).filter((day) => day > today)
}
