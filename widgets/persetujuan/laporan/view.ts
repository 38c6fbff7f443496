import { css, html, nothing, type TemplateResult } from 'lit'
import type { Laporan } from '../../shared/contract.ts'
import { factStyles } from '../../shared/fact-styles.ts'
import { faultsFrom } from '../../shared/faults.ts'
import { formatDate, formatDateShort } from '../../shared/format.ts'
import { formatMomentShort } from '../../shared/moments.ts'
import { matchedLines, reportLines, reportStyles } from '../../shared/report-views.ts'
import { requestStyles } from '../../shared/request-styles.ts'
import { keyHint } from '../detail/pane.ts'
import { refuse, settle, without } from '../matter/send.ts'
import { type Baris, matterList, matterStyles, pair, reasonForm, write } from '../matter/view.ts'
import type { InboxHost } from '../state.ts'
import { messages } from './messages.ts'

/** The styles of reports. */
export const styles = [
  factStyles,
  requestStyles,
  ...matterStyles,
  reportStyles,
  css`
    .item.picked {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
    }
    .item.picked > div {
      grid-column: 1 / -1;
    }
    .pick {
      display: grid;
      place-content: center;
      min-width: var(--_target);
      cursor: pointer;
    }
    .together {
      margin-bottom: var(--_3);
    }
    .together .tick {
      padding-inline: var(--_3);
    }
    @container (max-width: 16em) {
      .item.picked {
        grid-template-columns: minmax(0, 1fr);
      }
      .pick {
        place-content: center start;
        padding-inline: var(--_3);
      }
    }
  `,
]

/** Shows the reports that wait: accept or return one, or accept all ticked reports at once. */
export function view(host: InboxHost): TemplateResult {
  const { lists, tunda } = host.state()
  const items = (lists.laporan.items ?? []).filter(({ id }) => !tunda?.ids.includes(id))
  return matterList(host, {
    tab: 'laporan',
    empty: [messages.kosong, messages.kosongTeks],
    row: (report) => row(host, report, items.length > 1),
    search: ({ nama, namaUnit: unit, tanggal, terlambat }) => {
      return { nama, unit, hari: [tanggal], jenis: terlambat ? 'terlambat' : 'tepat' }
    },
    kind: (jenis) => (jenis === 'terlambat' ? messages.terlambat : messages.tepat),
    above: items.length > 1 ? together(host, items) : nothing,
  })
}

function together(host: InboxHost, items: readonly Laporan[]): TemplateResult {
  const { t } = host.words()
  const { pilih, busy } = host.state()
  const ticked = items.filter(({ id }) => pilih.includes(id))
  const all = ticked.length === items.length
  const every = () => host.patch({ pilih: all ? [] : items.map(({ id }) => id) })
  return html`<div class="row apart together">
    <label class="tick"><input type="checkbox" .checked=${all} @change=${every} />
      ${t(messages.semua, { n: items.length })}</label>
    <button class="button" aria-disabled=${busy || ticked.length === 0}
      @click=${() => ticked.length > 0 && void acceptAll(host, ticked)}>${t(ticked.length > 0 ? messages.terimaPilihan : messages.terimaNanti, { n: ticked.length })}</button>
  </div>`
}

function row(host: InboxHost, report: Laporan, pickable: boolean): Baris {
  const { t, lang } = host.words()
  const { pilih } = host.state()
  const when = formatDateShort(report.tanggal, lang)
  const { met, all } = matchedLines(report.baris)
  const toggle = () => {
    const rest = pilih.filter((id) => id !== report.id)
    host.patch({ pilih: rest.length < pilih.length ? rest : [...rest, report.id] })
  }
  const label = t(messages.pilihSatu, { nama: report.nama, hari: when })
  return {
    who: report.nama,
    sub: t(messages.dikirim, { saat: formatMomentShort(report.dikirimPada, lang) }),
    when,
    turn: html`<span class="small">${t(messages.tercapai, { met, all })}</span>
      ${report.terlambat ? html`<span class="badge warn">${t(messages.terlambat)}</span>` : nothing}`,
    body: () => detail(host, report),
    bar: () => bar(host, report),
    lead: pickable
      ? html`<label class="pick"><input type="checkbox" aria-label=${label}
          .checked=${pilih.includes(report.id)} @change=${toggle} /></label>`
      : nothing,
  }
}

function detail(host: InboxHost, report: Laporan): TemplateResult {
  const words = host.words()
  const { t, lang } = words
  const returned = report.riwayat.filter(({ langkah }) => langkah === 'kembalikan').at(-1)
  return html`${pair(t(messages.hari), formatDate(report.tanggal, lang))}
    ${reportLines(words, report.baris)}
    ${report.kendala ? pair(t(messages.kendala), report.kendala) : nothing}
    ${returned?.isi ? pair(t(messages.pernahKembali), returned.isi) : nothing}`
}

function bar(host: InboxHost, report: Laporan): TemplateResult {
  const { t } = host.words()
  const { form, busy } = host.state()
  return form.menulis
    ? reasonForm(host, {
        label: messages.apaPerbaikan,
        action: messages.kirimKembali,
        send: () => void give(host, report),
      })
    : html`<div class="row decide">
            <button class="button main" aria-disabled=${busy} data-key="a" @click=${() => void accept(host, report)}>${t(messages.terima)}${keyHint(host, 'a')}</button>
            <button class="button" data-key="r" @click=${write(host, 'kembalikan')}>${t(messages.kembalikan)}${keyHint(host, 'r')}</button>
          </div>`
}

const pathOf = ({ id }: Laporan) => `/laporan/${encodeURIComponent(id)}/keputusan` as const

function accept(host: InboxHost, report: Laporan): Promise<void> {
  const said = () => host.words().t(messages.diterima, { nama: report.nama })
  return settle(host, 'laporan', report.id, {
    path: pathOf(report),
    body: { keputusan: 'terima' },
    nama: report.nama,
    akan: messages.terima,
    said,
  })
}

function give(host: InboxHost, report: Laporan): Promise<void> {
  const catatan = host.state().form.alasan.trim()
  return settle(host, 'laporan', report.id, {
    path: pathOf(report),
    body: { keputusan: 'kembalikan', catatan },
    nama: report.nama,
    akan: messages.kirimKembali,
    said: () => host.words().t(messages.dikembalikan, { nama: report.nama }),
    reasoned: true,
  })
}

/** Accepts one after the other; stops at the first failure, and keeps the remaining ticks. */
async function acceptAll(host: InboxHost, ticked: readonly Laporan[]): Promise<void> {
  if (host.state().busy) return
  host.patch({ busy: true, faults: [], open: '' })
  const ids: string[] = []
  for (const report of ticked) {
    const result = await host.call({
      method: 'POST',
      path: pathOf(report),
      body: { keputusan: 'terima' },
    })
    if (!result.ok && result.problem.code === 'usang') return
    if (!result.ok) {
      host.emit('luwes:error', { code: result.problem.code })
      host.patch({ busy: false })
      if (result.problem.status === 409) await host.load()
      return refuse(host, faultsFrom(result.problem))
    }
    ids.push(report.id)
    without(host, 'laporan', report.id)
    host.patch({ pilih: host.state().pilih.filter((id) => id !== report.id) })
  }
  const done = host.words().t(messages.diterimaSemua, { n: ids.length })
  host.patch({ busy: false, done })
  host.say(done)
  host.emit('luwes:changed', { ids })
  await host.focusOn('#selesai')
}
