import { html, nothing, type TemplateResult } from 'lit'
import type { Tanda, Text } from '../shared/contract.ts'
import { factStyles } from '../shared/fact-styles.ts'
import { formatDate, formatDateShort } from '../shared/format.ts'
import { figures } from '../shared/matter-words.ts'
import { requestStyles } from '../shared/request-styles.ts'
import { stepsView } from '../shared/steps.ts'
import { note } from '../shared/views.ts'
import type { Catalogue } from '../shared/words.ts'
import type { Temuan } from './inbox.ts'
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
  kosong: { id: 'Tidak ada tanda yang menunggu', en: 'No signal is waiting' },
  kosongTeks: {
    id: 'Tanda pada presensi bawahan tampil di sini setelah pegawai menjelaskan, atau batas waktunya lewat.',
    en: 'Signals on the attendance of your people appear here once they explained, or had the time to.',
  },
  tentang: { id: 'Yang terlihat', en: 'What was seen' },
  hari: { id: 'Hari', en: 'Day' },
  adil: {
    id: 'Tanda bukan bukti. Baca penjelasan pegawai, periksa hari itu, lalu putuskan disertai alasan.',
    en: 'A signal is not proof. Read the explanation, look at the day, then decide with a reason.',
  },
  tanpaKata: { id: 'Pegawai tidak memberi penjelasan.', en: 'The person gave no explanation.' },
  dijelaskan: { id: 'Sudah dijelaskan', en: 'Explained' },
  tanpa: { id: 'Tanpa penjelasan', en: 'Not explained' },
  banding: { id: 'Banding', en: 'Appeal' },
  terbukti: { id: 'Terbukti', en: 'It holds' },
  tidakTerbukti: { id: 'Tidak terbukti', en: 'It does not hold' },
  akibat: {
    id: 'Presensi yang terbukti tidak benar tidak dihitung sebagai kehadiran. Pegawai dapat mengajukan banding ke BKD/BKPSDM.',
    en: 'A tap that is found untrue is no presence. The person may appeal to BKD/BKPSDM.',
  },
  mengapaTerbukti: { id: 'Mengapa terbukti?', en: 'Why does it hold?' },
  mengapaTidak: { id: 'Mengapa tidak terbukti?', en: 'Why does it not hold?' },
  simpan: { id: 'Simpan temuan', en: 'Save the finding' },
  tersimpan: { id: 'Temuan tentang {nama} tersimpan.', en: 'The finding about {nama} is saved.' },
} as const satisfies Catalogue

/** The styles of signals. */
export const styles = [factStyles, requestStyles, ...matterStyles]

/** Shows signals that wait for a finding, each with its figures and the person's own words. */
export function view(host: InboxHost): TemplateResult {
  return matterList(host, {
    tab: 'tanda',
    empty: [messages.kosong, messages.kosongTeks],
    row: (one) => row(host, one),
    search: ({ nama, namaUnit: unit, tanggal, kode }) => {
      return { nama, unit, hari: [tanggal], jenis: kode }
    },
    kind: (kode) => {
      const found = host.state().lists.tanda.items?.find((one) => one.kode === kode)
      return found?.pesan ?? { id: kode, en: kode }
    },
  })
}

/** Returns the state of a signal in a word. */
function standing({ status }: Tanda): readonly [string, Text] {
  if (status === 'banding') return ['warn', messages.banding]
  return status === 'baru' ? ['', messages.tanpa] : ['info', messages.dijelaskan]
}

function row(host: InboxHost, one: Tanda): Baris {
  const { t, lang } = host.words()
  const [tone, text] = standing(one)
  return {
    who: one.nama,
    sub: t(one.pesan),
    when: formatDateShort(one.tanggal, lang),
    turn: html`<span class="badge ${tone}">${t(text)}</span>`,
    body: () => detail(host, one),
    bar: () => bar(host, one),
  }
}

function detail(host: InboxHost, one: Tanda): TemplateResult {
  const words = host.words()
  const { t, lang } = words
  const evidence = figures(words, one.bukti)
  const spoke = one.riwayat.some(({ langkah }) => langkah === 'klarifikasi')
  return html`${note('info', t(messages.adil))}
    <div class="facts">
      ${pair(t(messages.tentang), html`${t(one.pesan)}${evidence ? html`<br /><b class="num">${evidence}</b>` : nothing}`)}
      ${pair(t(messages.hari), formatDate(one.tanggal, lang))}
      ${dayOnRecord(host, one.nip, one.tanggal)}
    </div>
    ${spoke ? nothing : html`<p class="muted">${t(messages.tanpaKata)}</p>`}
    ${stepsView(words, one.riwayat)}`
}

function bar(host: InboxHost, one: Tanda): TemplateResult {
  const { t } = host.words()
  const { form } = host.state()
  const holds = form.menulis === 'terbukti'
  return form.menulis
    ? reasonForm(host, {
        label: holds ? messages.mengapaTerbukti : messages.mengapaTidak,
        action: messages.simpan,
        danger: holds,
        before: holds ? note('warn', t(messages.akibat)) : nothing,
        send: () => void find(host, one),
      })
    : html`<div class="row decide">
            <button class="button" @click=${write(host, 'tidak-terbukti')}>${t(messages.tidakTerbukti)}</button>
            <button class="button bad" @click=${write(host, 'terbukti')}>${t(messages.terbukti)}</button>
          </div>`
}

function find(host: InboxHost, one: Tanda): Promise<void> {
  const { menulis, alasan } = host.state().form
  return settle(host, 'tanda', one.id, {
    path: `/presensi/tanda/${encodeURIComponent(one.id)}/keputusan`,
    // Safe because words on this tab are those of a finding.
    body: { keputusan: menulis as Temuan, alasan: alasan.trim() },
    nama: one.nama,
    akan: menulis === 'terbukti' ? messages.terbukti : messages.tidakTerbukti,
    said: () => host.words().t(messages.tersimpan, { nama: one.nama }),
    reasoned: true,
  })
}
