import { html, nothing, type TemplateResult } from 'lit'
import type { Hari, Tanda } from '../../shared/contract.ts'
import { faultAt, isFaulty } from '../../shared/faults.ts'
import { controlText } from '../../shared/fields.ts'
import { figures, KEADAAN } from '../../shared/matter-words.ts'
import { stepsView } from '../../shared/steps.ts'
import type { Catalogue } from '../../shared/words.ts'
import type { PresensiHost } from '../state.ts'
import { finishMatter, refuse, setRinci, showRefusal } from './matters.ts'

const messages = {
  judul: { id: 'Perlu penjelasan', en: 'To explain' },
  jelaskan: { id: 'Jelaskan', en: 'Explain' },
  tambah: { id: 'Tambah penjelasan', en: 'Add to the explanation' },
  banding: { id: 'Ajukan banding', en: 'Appeal' },
  katamu: { id: 'Apa yang terjadi?', en: 'What happened?' },
  mengapaBanding: { id: 'Mengapa temuan itu keliru?', en: 'Why is the finding wrong?' },
  petunjuk: {
    id: 'Atasan membaca penjelasan Anda sebelum memutuskan. Tanda bukan tuduhan.',
    en: 'Your superior reads this before finding. A signal is no accusation.',
  },
  bandingPetunjuk: {
    id: 'Keputusan BKD/BKPSDM atas banding ini bersifat akhir.',
    en: 'The decision of BKD/BKPSDM on this appeal is final.',
  },
  kirim: { id: 'Kirim penjelasan', en: 'Send the explanation' },
  kirimBanding: { id: 'Kirim banding', en: 'Send the appeal' },
  batal: { id: 'Batal', en: 'Cancel' },
  wajib: { id: 'Isi penjelasan Anda', en: 'Write your explanation' },
  terkirim: { id: 'Penjelasan terkirim.', en: 'The explanation is sent.' },
  bandingTerkirim: { id: 'Banding terkirim.', en: 'The appeal is sent.' },
} as const satisfies Catalogue

/** Shows the signals of a day: the observation, and how the person may answer. */
export function tandaView(host: PresensiHost, { tanggal, tanda }: Hari) {
  if (tanda.length === 0) return nothing
  const { tanda: known = [] } = host.state().rinci
  return known.filter((one) => one.tanggal === tanggal).map((one) => signal(host, one))
}

function signal(host: PresensiHost, one: Tanda): TemplateResult {
  const words = host.words()
  const { t } = words
  const { jelas } = host.state().rinci
  const state = KEADAAN[one.status]
  const evidence = figures(words, one.bukti)
  return html`<div class="signal">
    <p><b>${t(one.pesan)}</b> ${evidence ? html`<span class="num">(${evidence})</span>` : nothing}</p>
    <p><span class="badge ${one.status === 'terbukti' ? 'bad' : one.status === 'tidak-terbukti' ? 'ok' : 'info'}">${state ? t(state) : one.status}</span></p>
    ${stepsView(words, one.riwayat)} ${jelas === one.id ? answerForm(host, one) : answerButton(host, one)}
  </div>`
}

const isAppeal = ({ status }: Tanda) => status === 'terbukti'

function answerButton(host: PresensiHost, one: Tanda): TemplateResult | typeof nothing {
  const { t } = host.words()
  const open = one.status === 'baru' || one.status === 'diklarifikasi'
  if (one.akhir || !(open || isAppeal(one))) return nothing
  const ask = () => {
    setRinci(host, { jelas: one.id, kata: '', faults: [], done: '' })
    void host.focusOn('#kata')
  }
  const text = isAppeal(one)
    ? messages.banding
    : one.status === 'baru'
      ? messages.jelaskan
      : messages.tambah
  return html`<p><button class="button" id="tanda-${one.id}" @click=${ask}>${t(text)}</button></p>`
}

function answerForm(host: PresensiHost, one: Tanda): TemplateResult {
  const words = host.words()
  const { t } = words
  const { kata = '', faults = [], busy } = host.state().rinci
  const appeal = isAppeal(one)
  const faulty = isFaulty(faults, 'kata')
  const leave = () => {
    setRinci(host, { jelas: '', faults: [] })
    void host.focusOn(`#tanda-${CSS.escape(one.id)}`)
  }
  return html`<div class="tight">
    <label for="kata">${t(appeal ? messages.mengapaBanding : messages.katamu)}</label>
    <p class="hint" id="kata-petunjuk">${t(appeal ? messages.bandingPetunjuk : messages.petunjuk)}</p>
    ${faultAt(words, faults, 'kata')}
    <textarea id="kata" maxlength="2000" .value=${kata} aria-invalid=${faulty}
      aria-describedby="kata-petunjuk ${faulty ? 'kata-salah' : ''}"
      @input=${(event: Event) => setRinci(host, { kata: controlText(event), faults: [] })}></textarea>
    <div class="row">
      <button class="button main" aria-disabled=${busy ?? false} @click=${() => void send(host, one)}>${t(appeal ? messages.kirimBanding : messages.kirim)}</button>
      <button class="button" @click=${leave}>${t(messages.batal)}</button>
    </div>
  </div>`
}

async function send(host: PresensiHost, one: Tanda): Promise<void> {
  const { kata = '', busy } = host.state().rinci
  if (busy) return
  if (!kata.trim()) return refuse(host, [{ field: 'kata', text: messages.wajib }])
  const appeal = isAppeal(one)
  setRinci(host, { busy: true, faults: [] })
  const result = await host.call({
    method: 'POST',
    path: `/presensi/tanda/${encodeURIComponent(one.id)}/${appeal ? 'banding' : 'klarifikasi'}`,
    body: { isi: kata.trim() },
  })
  if (!result.ok && result.problem.code === 'usang') return
  setRinci(host, { busy: false })
  if (!result.ok) return showRefusal(host, result.problem)
  const { tanda = [] } = host.state().rinci
  const known = tanda.map((other) => (other.id === one.id ? result.value : other))
  setRinci(host, { tanda: known, jelas: '', kata: '' })
  const done = host.words().t(appeal ? messages.bandingTerkirim : messages.terkirim)
  await finishMatter(host, done, one.id)
}
