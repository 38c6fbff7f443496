import { css, html, nothing, type TemplateResult } from 'lit'
import type { Hari } from '../shared/contract.ts'
import { formatDate } from '../shared/format.ts'
import { formatPoints } from '../shared/numbers.ts'
import { badge } from '../shared/states.ts'
import { formatMinutes, formatTimeHere } from '../shared/times.ts'
import { skeleton } from '../shared/views.ts'
import type { Catalogue, Words } from '../shared/words.ts'
import { listStyles, resultList } from './hasil.ts'
import type { KinerjaHost } from './state.ts'

const messages = {
  masuk: { id: 'Masuk', en: 'In' },
  pulang: { id: 'Pulang', en: 'Out' },
  terlambat: { id: 'terlambat {lama}', en: 'late by {lama}' },
  cepat: { id: 'pulang {lama} lebih awal', en: 'left {lama} early' },
  potongan: { id: '{n} poin', en: '{n} points' },
  koreksi: {
    id: 'Ada hari yang keliru? Ajukan koreksi di Presensi, atau sanggah baris ini.',
    en: 'Is a day wrong? Ask for a correction in Presensi, or object to this line.',
  },
  tidakAda: { id: 'Hari ini tidak dapat ditampilkan.', en: 'This day cannot be shown.' },
} as const satisfies Catalogue

/** The styles of a line's source. */
export const styles = [
  listStyles,
  css`
    .from .badge {
      margin-inline-start: var(--_1);
    }
  `,
]

/** Fetches the days of the month, when somebody asks for the source of a line from days. */
export async function fetchDays(host: KinerjaHost, kode: string): Promise<void> {
  const { month, days, kinerja } = host.state()
  const line = kinerja?.baris.find((one) => one.kode === kode)
  if (!line?.hari.length || days?.month === month) return
  host.patch({ days: { month, hari: null } })
  const result = await host.call({ path: `/presensi/hari?bulan=${month}` })
  if (host.state().month !== month) return
  host.patch({ days: { month, hari: result.ok ? result.value.hari : [] } })
}

/** Shows the source of a line: days with their verdicts, or results. */
export function originView(host: KinerjaHost, kode: string): TemplateResult | typeof nothing {
  const words = host.words()
  const { days, kinerja } = host.state()
  const line = kinerja?.baris.find((one) => one.kode === kode)
  if (!kinerja || !line) return nothing
  if (line.hari.length === 0) {
    const results = line.keluaran.flatMap(
      (name) => kinerja.sasaran.find((one) => one.kode === name) ?? [],
    )
    return resultList(words, results)
  }
  if (!days) return nothing
  const all = days.hari
  if (!all) return skeleton(words, 'line')
  return html`<ul class="from small">${line.hari.map((date) => dayView(words, date, all, kode))}</ul>
    <p class="small muted">${words.t(messages.koreksi)}</p>`
}

function dayView(words: Words, date: string, all: readonly Hari[], kode: string): TemplateResult {
  const { t, lang } = words
  const day = all.find(({ tanggal }) => tanggal === date)
  const name = html`<b>${formatDate(date, lang)}</b>`
  if (!day) return html`<li>${name} ${t(messages.tidakAda)}</li>`
  const at = (time: string | null) => (time ? formatTimeHere(time, lang) : '–')
  const said = [
    day.terlambat > 0 && t(messages.terlambat, { lama: formatMinutes(day.terlambat, lang) }),
    day.pulangCepat > 0 && t(messages.cepat, { lama: formatMinutes(day.pulangCepat, lang) }),
  ].filter(Boolean)
  const cuts = day.potongan.filter((cut) => cut.kode === kode)
  return html`<li>${name} ${badge(words, day.status)}
    <div class="num">${t(messages.masuk)} ${at(day.masuk)} · ${t(messages.pulang)} ${at(day.pulang)}${said.length > 0 ? ` · ${said.join(', ')}` : ''}</div>
    ${cuts.length > 0 ? cuts.map(({ pesan, poin }) => html`<div>${t(pesan)} <b class="num">${t(messages.potongan, { n: formatPoints(-poin, lang) })}</b></div>`) : html`<div>${t(day.pesan)}</div>`}
  </li>`
}
