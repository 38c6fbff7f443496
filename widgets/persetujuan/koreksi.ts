import { html, nothing, type TemplateResult } from 'lit'
import type { Body, JenisKoreksi, Koreksi } from '../shared/contract.ts'
import { factStyles } from '../shared/fact-styles.ts'
import { formatDate, formatDateShort } from '../shared/format.ts'
import { KEADAAN, KOREKSI } from '../shared/matter-words.ts'
import { formatMomentShort } from '../shared/moments.ts'
import { requestStyles } from '../shared/request-styles.ts'
import { stepsOfKoreksi, stepsView } from '../shared/steps.ts'
import { formatTime } from '../shared/times.ts'
import { note } from '../shared/views.ts'
import type { Catalogue } from '../shared/words.ts'
import { keyHint } from './detail/pane.ts'
import { settle } from './matter/send.ts'
import {
  type Baris,
  dayOnRecord,
  matterList,
  matterStyles,
  pair,
  reasonForm,
  write,
} from './matter/view.ts'
import type { InboxHost } from './state.ts'

const messages = {
  kosong: { id: 'Tidak ada koreksi yang menunggu', en: 'No correction is waiting' },
  kosongTeks: {
    id: 'Koreksi presensi yang perlu Anda putuskan akan tampil di sini.',
    en: 'Corrections for you to decide on will appear here.',
  },
  pada: { id: 'diminta {saat}', en: 'asked for {saat}' },
  diminta: { id: 'Yang diminta', en: 'Asked for' },
  pukul: { id: 'pukul {jam}', en: 'at {jam}' },
  alasan: { id: 'Alasan', en: 'Reason' },
  bukti: { id: 'Bukti', en: 'Proof' },
  kedaluwarsa: {
    id: 'Atasan tidak memutuskan sampai batas waktu, sehingga koreksi ini menunggu keputusan Anda.',
    en: 'The superior did not decide in time, so this waits for you.',
  },
  setuju: { id: 'Setujui', en: 'Grant' },
  tolak: { id: 'Tolak', en: 'Refuse' },
  akanSetuju: { id: 'Setujui koreksi', en: 'Grant the correction' },
  mengapa: { id: 'Mengapa ditolak?', en: 'Why is it refused?' },
  kirimTolak: { id: 'Tolak koreksi', en: 'Refuse the correction' },
  ditolak: { id: 'Koreksi {nama} ditolak.', en: 'The correction of {nama} is refused.' },
  disetujui: { id: 'Koreksi {nama} disetujui.', en: 'The correction of {nama} is granted.' },
  diteruskan: {
    id: 'Koreksi {nama} disetujui dan diteruskan ke BKD/BKPSDM.',
    en: 'The correction of {nama} goes on to BKD/BKPSDM.',
  },
} as const satisfies Catalogue

/** The styles of corrections. */
export const styles = [factStyles, requestStyles, ...matterStyles]

/** Shows corrections that wait, each with the record of its day. */
export function view(host: InboxHost): TemplateResult {
  return matterList(host, {
    tab: 'koreksi',
    empty: [messages.kosong, messages.kosongTeks],
    row: (one) => row(host, one),
    search: ({ nama, namaUnit: unit, tanggal, jenis }) => ({ nama, unit, hari: [tanggal], jenis }),
    // Safe because only kinds of corrections are searched by.
    kind: (jenis) => KOREKSI[jenis as JenisKoreksi],
  })
}

function row(host: InboxHost, one: Koreksi): Baris {
  const { t, lang } = host.words()
  const { nama, tanggal, diajukanPada, status, kedaluwarsa } = one
  return {
    who: nama,
    sub: t(messages.pada, { saat: formatMomentShort(diajukanPada, lang) }),
    when: formatDateShort(tanggal, lang),
    turn: html`<span class="small">${kindAndTime(host, one)}</span>
      ${kedaluwarsa || status === 'direkomendasikan' ? html`<span class="badge info">${t(KEADAAN.direkomendasikan ?? messages.setuju)}</span>` : nothing}`,
    body: () => detail(host, one),
    bar: () => bar(host, one),
  }
}

function kindAndTime(host: InboxHost, { jenis, at }: Koreksi): string {
  const { t, lang } = host.words()
  const jam = at && t(messages.pukul, { jam: formatTime(at, lang) })
  return [t(KOREKSI[jenis]), jam].filter(Boolean).join(' ')
}

function detail(host: InboxHost, one: Koreksi): TemplateResult {
  const words = host.words()
  const { t, lang } = words
  const { nip, tanggal, alasan, bukti, kedaluwarsa, status } = one
  const late = kedaluwarsa && status === 'diajukan'
  return html`${late ? note('info', t(messages.kedaluwarsa)) : nothing}
    <div class="facts">
      ${pair(t(messages.diminta), html`${kindAndTime(host, one)}<br />${formatDate(tanggal, lang)}`)}
      ${pair(t(messages.alasan), alasan)}
      ${bukti.map(({ jenis, nomor }) => pair(t(messages.bukti), `${jenis}, ${nomor}`))}
      ${dayOnRecord(host, nip, tanggal)}
    </div>
    ${stepsView(words, stepsOfKoreksi(one), ['ajukan'])}`
}

function bar(host: InboxHost, one: Koreksi): TemplateResult {
  const { t } = host.words()
  const { form, busy } = host.state()
  return form.menulis
    ? reasonForm(host, {
        label: messages.mengapa,
        action: messages.kirimTolak,
        danger: true,
        send: () => void decide(host, one, 'tolak'),
      })
    : html`<div class="row decide">
            <button class="button main" aria-disabled=${busy} data-key="a" @click=${() => void decide(host, one, 'setuju')}>${t(messages.setuju)}${keyHint(host, 'a')}</button>
            <button class="button bad" data-key="t" @click=${write(host, 'tolak')}>${t(messages.tolak)}${keyHint(host, 't')}</button>
          </div>`
}

type Putusan = Exclude<Body<'putuskanKoreksi'>['keputusan'], 'batal'>

function decide(host: InboxHost, one: Koreksi, keputusan: Putusan): Promise<void> {
  const refuse = keputusan === 'tolak'
  const alasan = host.state().form.alasan.trim()
  const told = (status: Koreksi['status']) => {
    if (status === 'ditolak') return messages.ditolak
    return status === 'disetujui' ? messages.disetujui : messages.diteruskan
  }
  return settle(host, 'koreksi', one.id, {
    path: `/presensi/koreksi/${encodeURIComponent(one.id)}/keputusan`,
    body: { keputusan, ...(refuse && { alasan }) },
    nama: one.nama,
    akan: refuse ? messages.kirimTolak : messages.akanSetuju,
    said: ({ status }) => host.words().t(told(status), { nama: one.nama }),
    reasoned: refuse,
  })
}
