import { css, html, nothing, type TemplateResult } from 'lit'
import type { Laporan } from '../shared/contract.ts'
import { type Month, monthOf } from '../shared/dates.ts'
import { formStyles } from '../shared/form-styles.ts'
import { formatDate } from '../shared/format.ts'
import { KEADAAN } from '../shared/matter-words.ts'
import { formatMomentShort } from '../shared/moments.ts'
import { formatNumber } from '../shared/numbers.ts'
import { matchedLines, reportLines, reportStyles } from '../shared/report-views.ts'
import { requestStyles } from '../shared/request-styles.ts'
import { stepsView } from '../shared/steps.ts'
import { monthSwitch, skeleton } from '../shared/views.ts'
import type { Catalogue } from '../shared/words.ts'
import type { LaporanHost } from './state.ts'

const messages = {
  judul: { id: 'Laporan saya', en: 'My reports' },
  kosong: { id: 'Belum ada laporan bulan ini.', en: 'No reports in this month.' },
  rincian: { id: '{met} dari {all} target tercapai', en: '{met} of {all} targets met' },
  tanpaTarget: { id: '{n} hasil kerja', en: '{n} {n:result|results}' },
  dikirim: { id: 'Dikirim {saat}', en: 'Sent {saat}' },
  terlambat: { id: 'Dikirim setelah harinya', en: 'Sent after the day' },
  kendala: { id: 'Kendala', en: 'Obstacles' },
  progres: { id: 'Progres dari e-Kinerja', en: 'Progress from e-kinerja' },
  diterima: { id: 'Diterima {saat}', en: 'Came {saat}' },
  ubah: { id: 'Ubah sebelum diterima', en: 'Change before it is accepted' },
} as const satisfies Catalogue

/** The styles of the history. */
export const styles = [
  formStyles,
  reportStyles,
  requestStyles,
  css`
    .sent > li {
      padding: var(--_3) 0;
      border-top: 1px solid var(--_line);
    }
    .sent > li > * + * {
      margin-top: var(--_1);
    }
    .past .months {
      margin-block: var(--_2);
    }
    .sent .history {
      margin-top: var(--_3);
    }
  `,
]

const TONES: Readonly<Record<Laporan['status'], string>> = {
  diajukan: 'info',
  diterima: 'ok',
  dikembalikan: 'warn',
}

/** Shows the reports of a month, each with its remarks. */
export function historyView(host: LaporanHost, show: (month: Month) => void): TemplateResult {
  const words = host.words()
  const { t } = words
  const { month, riwayat, saya } = host.state()
  const last = monthOf(saya?.hariIni.tanggal ?? month)
  return html`<h3>${t(messages.judul)}</h3>
    ${monthSwitch(words, month, last, show)}
    ${
      riwayat
        ? riwayat.length > 0
          ? html`<ol class="sent">${riwayat.map((one) => reportView(host, one))}</ol>`
          : html`<p class="muted">${t(messages.kosong)}</p>`
        : skeleton(words, 'card')
    }
    ${progressView(host)}`
}

/** Shows what e-kinerja sent for the month: it counts as the reports of its days. */
function progressView(host: LaporanHost): TemplateResult | typeof nothing {
  const { t, lang } = host.words()
  const { progres } = host.state()
  if (progres.length === 0) return nothing
  const days = [...Map.groupBy(progres, ({ tanggal }) => tanggal)].reverse()
  return html`<h4>${t(messages.progres)}</h4>
    <ol class="sent">${days.map(
      ([day, all]) => html`<li><b>${formatDate(day, lang)}</b>
        <ul>${all.map(
          ({ uraian, kuantitas, satuan, pada }) => html`<li><span class="prose">${uraian}</span>
            <p class="small muted">${kuantitas === null ? '' : `${formatNumber(kuantitas, lang)} ${satuan ?? ''} · `}${t(messages.diterima, { saat: formatMomentShort(pada, lang) })}</p></li>`,
        )}</ul></li>`,
    )}</ol>`
}

function reportView(host: LaporanHost, one: Laporan): TemplateResult {
  const words = host.words()
  const { t, lang } = words
  const { met, all } = matchedLines(one.baris)
  const state = KEADAAN[one.status]
  const summary =
    all > 0 ? t(messages.rincian, { met, all }) : t(messages.tanpaTarget, { n: one.baris.length })
  const known = host.state().hari.some(({ tanggal }) => tanggal === one.tanggal)
  const change = () => {
    host.patch({ buka: one.tanggal, faults: [], done: '' })
    void host.focusOn('.lines input')
  }
  return html`<li>
    <div class="card-head"><b>${formatDate(one.tanggal, lang)}</b>
      <span class="badge ${TONES[one.status]}">${state ? t(state) : one.status}</span></div>
    <p class="small muted">${t(messages.dikirim, { saat: formatMomentShort(one.dikirimPada, lang) })}
      ${one.terlambat ? html`<span class="badge warn">${t(messages.terlambat)}</span>` : nothing}</p>
    <details><summary>${summary}</summary>
      ${reportLines(words, one.baris)}
      ${one.kendala ? html`<h4 class="label">${t(messages.kendala)}</h4><p class="prose">${one.kendala}</p>` : nothing}
      ${stepsView(words, one.riwayat)}
    </details>
    ${one.status === 'diajukan' && known ? html`<p><button class="link" @click=${change}>${t(messages.ubah)}</button></p>` : nothing}
  </li>`
}
