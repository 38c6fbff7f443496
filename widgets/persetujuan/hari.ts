import { html, nothing, type TemplateResult } from 'lit'
import { factStyles } from '../shared/fact-styles.ts'
import { formatDate, formatDateShort } from '../shared/format.ts'
import { requestStyles } from '../shared/request-styles.ts'
import { badge, stateText } from '../shared/states.ts'
import { note } from '../shared/views.ts'
import type { Catalogue } from '../shared/words.ts'
import { keyHint } from './detail/pane.ts'
import type { Penetapan } from './inbox.ts'
import { settle } from './matter/send.ts'
import { type Baris, dayFacts, matterList, matterStyles, reasonForm, write } from './matter/view.ts'
import type { InboxHost, Isi } from './state.ts'

const messages = {
  kosong: { id: 'Tidak ada hari yang menunggu', en: 'No day is waiting' },
  kosongTeks: {
    id: 'Hari yang belum terverifikasi dari bawahan Anda akan tampil di sini.',
    en: 'Days of your people that are not verified will appear here.',
  },
  rancangan: {
    id: 'Sementara tercatat tanpa keterangan. Tetapkan hadir atau tanpa keterangan.',
    en: 'Recorded as unexcused for now. Find whether the day was worked.',
  },
  rancanganSingkat: { id: 'Sementara', en: 'Provisional' },
  tanya: {
    id: 'Bagaimana status kehadiran pada hari itu?',
    en: 'What was the attendance on that day?',
  },
  hadir: { id: 'Bekerja', en: 'At work' },
  tanpa: { id: 'Tanpa keterangan', en: 'Unexcused' },
  mengapaHadir: {
    id: 'Apa dasar Anda menyatakan pegawai bekerja?',
    en: 'How do you know that they worked?',
  },
  mengapaTanpa: { id: 'Mengapa tanpa keterangan?', en: 'Why is it unexcused?' },
  akibat: {
    id: 'Poin disiplin pegawai ini dipotong untuk hari tanpa keterangan.',
    en: 'An unexcused day takes discipline points from this person.',
  },
  simpan: { id: 'Simpan ketetapan', en: 'Save the finding' },
  tersimpan: {
    id: 'Hari {nama} telah ditetapkan.',
    en: 'The day of {nama} is settled.',
  },
} as const satisfies Catalogue

/** The styles of days that wait. */
export const styles = [factStyles, requestStyles, ...matterStyles]

/** Shows days that the facts leave open, so that the superior can settle them. */
export function view(host: InboxHost): TemplateResult {
  return matterList(host, {
    tab: 'hari',
    empty: [messages.kosong, messages.kosongTeks],
    row: (one) => row(host, one),
    search: ({ nama, namaUnit: unit, hari }) => {
      return { nama, unit, hari: [hari.tanggal], jenis: hari.status }
    },
    kind: stateText,
  })
}

function row(host: InboxHost, one: Isi['hari']): Baris {
  const words = host.words()
  const { t, lang } = words
  const { hari, nama } = one
  return {
    who: nama,
    sub: t(hari.pesan),
    when: formatDateShort(hari.tanggal, lang),
    turn: hari.rancangan
      ? html`<span class="badge warn">${t(messages.rancanganSingkat)}</span>`
      : badge(words, hari.status),
    body: () => detail(host, one),
    bar: () => bar(host, one),
  }
}

function detail(host: InboxHost, one: Isi['hari']): TemplateResult {
  const { t, lang } = host.words()
  const { hari } = one
  return html`${hari.rancangan ? note('warn', t(messages.rancangan)) : nothing}
    <div><h4 class="label">${formatDate(hari.tanggal, lang)}</h4>${dayFacts(host, hari)}</div>`
}

function bar(host: InboxHost, one: Isi['hari']): TemplateResult {
  const { t } = host.words()
  const { form } = host.state()
  const absent = form.menulis === 'tanpa-keterangan'
  return form.menulis
    ? reasonForm(host, {
        label: absent ? messages.mengapaTanpa : messages.mengapaHadir,
        action: messages.simpan,
        danger: absent,
        before: absent ? note('warn', t(messages.akibat)) : nothing,
        send: () => void settleDay(host, one),
      })
    : html`<p>${t(messages.tanya)}</p><div class="row decide">
            <button class="button" data-key="a" @click=${write(host, 'hadir')}>${t(messages.hadir)}${keyHint(host, 'a')}</button>
            <button class="button bad" data-key="t" @click=${write(host, 'tanpa-keterangan')}>${t(messages.tanpa)}${keyHint(host, 't')}</button>
          </div>`
}

function settleDay(host: InboxHost, { id, nip, nama, hari }: Isi['hari']): Promise<void> {
  const { menulis, alasan } = host.state().form
  return settle(host, 'hari', id, {
    path: '/presensi/penetapan',
    // Safe because words on this tab are those of a finding.
    body: { nip, tanggal: hari.tanggal, putusan: menulis as Penetapan, alasan: alasan.trim() },
    nama,
    akan: menulis === 'hadir' ? messages.hadir : messages.tanpa,
    said: () => host.words().t(messages.tersimpan, { nama }),
    reasoned: true,
  })
}
