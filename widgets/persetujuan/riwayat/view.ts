import { css, html, nothing, type TemplateResult } from 'lit'
import type { KeputusanTercatat } from '../../shared/contract.ts'
import { iconInfo } from '../../shared/icons.ts'
import { formatDates, formatMoment } from '../../shared/moments.ts'
import { stateText } from '../../shared/states.ts'
import { note, skeleton, stateCard } from '../../shared/views.ts'
import type { Catalogue } from '../../shared/words.ts'
import { searchView, styles as toolStyles } from '../alat/view.ts'
import { matches, type SyaratCari } from '../inbox.ts'
import type { InboxHost } from '../state.ts'

const messages = {
  kosong: { id: 'Belum ada keputusan', en: 'No decision yet' },
  kosongTeks: {
    id: 'Keputusan yang Anda ambil akan tercatat di sini.',
    en: 'The decisions that you take will be kept here.',
  },
  gagal: { id: 'Riwayat belum dapat diambil.', en: 'The history could not be fetched.' },
  cobaLagi: { id: 'Coba lagi', en: 'Try again' },
  muat: { id: 'Tampilkan berikutnya', en: 'Show more' },
  pengajuan: { id: 'Pengajuan', en: 'Request' },
  laporan: { id: 'Laporan', en: 'Report' },
  koreksi: { id: 'Koreksi', en: 'Correction' },
  tanda: { id: 'Tanda', en: 'Signal' },
  hari: { id: 'Verifikasi', en: 'Finding' },
  alasan: { id: 'Alasan: {teks}', en: 'Reason: {teks}' },
  tidakKetemu: { id: 'Tidak ada yang cocok.', en: 'Nothing matches.' },
} as const satisfies Catalogue

/** The styles of the history. */
export const styles = [
  ...toolStyles,
  css`
    .past li {
      padding: var(--_3) 0;
      border-top: 1px solid var(--_line);
    }
  `,
]

/** The colours of decisions. */
const TONES: Readonly<Record<string, string>> = {
  setuju: 'ok',
  tolak: 'bad',
  cabut: 'bad',
  kembalikan: 'warn',
}

/** Shows the reader's decisions, newest first. */
export function view(host: InboxHost): TemplateResult {
  const words = host.words()
  const { t } = words
  const { riwayat, saringan } = host.state()
  if (!riwayat) return skeleton(words, 'page')
  const { items, next } = riwayat
  if (!items) {
    return html`${note('warn', t(messages.gagal))}
      <p><button class="button" @click=${() => fetchMore(host)}>${t(messages.cobaLagi)}</button></p>`
  }
  if (items.length === 0) return stateCard(words, messages.kosong, messages.kosongTeks, iconInfo)
  const search = ({ nama, hari, jenis }: KeputusanTercatat): SyaratCari => ({ nama, hari, jenis })
  const shown = items.filter((one) => matches(search(one), saringan))
  // Safe because only kinds of decisions are searched by.
  const kind = (jenis: string) => messages[jenis as KeputusanTercatat['jenis']]
  return html`${searchView(host, { all: items.map(search), more: next !== '', kind })}
    ${shown.length === 0 ? html`<p class="muted">${t(messages.tidakKetemu)}</p>` : nothing}
    <ol class="past">${shown.map((one) => line(host, one))}</ol>
    ${next ? html`<p class="more"><button class="button" @click=${() => fetchMore(host, next)}>${t(messages.muat)}</button></p>` : nothing}`
}

function line(host: InboxHost, one: KeputusanTercatat): TemplateResult {
  const { t, lang } = host.words()
  return html`<li><b>${one.nama}</b> <span class="badge">${t(messages[one.jenis])}</span>
    <span class="badge ${TONES[one.keputusan] ?? 'info'}">${t(stateText(one.keputusan))}</span>
    <div class="small">${formatDates(one.hari, lang)}</div>
    <div class="small muted">${formatMoment(one.pada, lang)}</div>
    ${one.alasan ? html`<p class="prose small">${t(messages.alasan, { teks: one.alasan })}</p>` : nothing}</li>`
}

/** Fetches decisions: the newest, or the page after a given position. */
export function fetchMore(host: InboxHost, after = ''): void {
  const path = `/wfa/keputusan${after && (`?after=${after}` as const)}` as const
  void host.call({ path }).then((result) => {
    const before = (after && host.state().riwayat?.items) || []
    if (result.ok) {
      const items = [...before, ...result.value.data]
      host.patch({ riwayat: { items, next: result.next ?? '' } })
    } else if (!after && result.problem.code !== 'usang') {
      host.patch({ riwayat: { items: null, next: '' } })
    }
  })
}
