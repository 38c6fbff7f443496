import { html, nothing, type TemplateResult } from 'lit'
import type { Bukti, Kinerja, Sanggahan } from '../../shared/contract.ts'
import { type Fault, faultSummary, faultsFrom, isFaulty, stillOpen } from '../../shared/faults.ts'
import { controlText, labelControl, textInput } from '../../shared/fields.ts'
import { formatDate } from '../../shared/format.ts'
import { formatDates, formatMoment } from '../../shared/moments.ts'
import type { Problem } from '../../shared/problem.ts'
import { randomId } from '../../shared/random.ts'
import { note } from '../../shared/views.ts'
import type { Words } from '../../shared/words.ts'
import { type KinerjaHost, objectable, type SanggahIsian } from '../state.ts'
import { messages } from './messages.ts'

const EMPTY_PROOF: Bukti = { jenis: '', nomor: '' }
const MOST_PROOFS = 10

/** Opens the form of an objection to a line; earlier input stays. */
export function openObjection(host: KinerjaHost, kode: string): void {
  const { isian } = host.state()
  const fresh = { alasan: '', bukti: [EMPTY_PROOF] }
  host.patch({ isian: { ...(isian ?? fresh), kode }, faults: [], done: '' })
}

/** Shows one's objections to the month with their answers, and the form of a new one. */
export function objectionsView(host: KinerjaHost, month: Kinerja): TemplateResult {
  const words = host.words()
  const { t, lang } = words
  const { isian, done } = host.state()
  const open = objectable(month)
  const until = formatDate(month.sanggahSampai, lang)
  const may = month.status === 'tetap' ? messages.dapatSusulan : messages.dapat
  const begin = () => {
    openObjection(host, '')
    void host.focusOn('#sanggah-judul')
  }
  return html`<section class="stack" aria-labelledby="sanggahan">
    <div><h3 id="sanggahan">${t(messages.sanggahan)}</h3>
      <p class="muted">${t(open ? may : messages.lewat, { hari: until })}</p></div>
    ${done ? html`<div id="beres" tabindex="-1">${note('ok', done)}</div>` : nothing}
    ${month.sanggahan.length > 0 ? html`<ul class="objections">${month.sanggahan.map((one) => objectionView(words, month, one))}</ul>` : nothing}
    ${isian ? form(host, month, isian) : open ? html`<p><button class="button" id="sanggah-buka" @click=${begin}>${t(messages.buka)}</button></p>` : nothing}
  </section>`
}

const TONES = { diajukan: 'warn', diterima: 'ok', ditolak: 'bad' } as const

function objectionView(words: Words, month: Kinerja, one: Sanggahan): TemplateResult {
  const { t, lang } = words
  const line = month.baris.find(({ kode }) => kode === one.kode)
  const answer = one.riwayat.findLast(({ langkah }) => langkah !== 'ajukan')
  const back = one.dipulihkan.length > 0
  const effect = back
    ? t(messages.dipulihkan, { hari: formatDates(one.dipulihkan, lang) })
    : t(messages.tanpaHari)
  return html`<li>
    <div class="card-head"><b>${line ? t(line.pesan) : one.kode}</b>
      <span class="badge ${TONES[one.status]}">${t(messages[one.status])}</span></div>
    ${one.diajukanPada ? html`<p class="small muted">${t(messages.pada, { saat: formatMoment(one.diajukanPada, lang) })}</p>` : nothing}
    <p class="prose">${one.alasan}</p>
    ${one.bukti.map(({ jenis, nomor }) => html`<p class="small muted">${t(messages.bukti)}: ${jenis} ${nomor}</p>`)}
    ${
      answer
        ? note(
            one.status === 'diterima' ? 'ok' : 'info',
            html`<p class="small">${t(messages.jawab, { saat: formatMoment(answer.pada, lang) })}</p>
      <p class="prose">${answer.isi}</p>${one.status === 'diterima' ? html`<p class="small">${effect}</p>` : nothing}`,
          )
        : nothing
    }
  </li>`
}

function change(host: KinerjaHost, isian: SanggahIsian, more: Partial<SanggahIsian>): void {
  const next = { ...isian, ...more }
  host.patch({ isian: next, faults: stillOpen(host.state().faults, faultsOf(next)) })
}

function faultsOf({ kode, alasan, bukti }: SanggahIsian): Fault[] {
  const proofs = bukti.flatMap(({ jenis, nomor }, at): Fault[] => {
    if (!jenis.trim() === !nomor.trim()) return []
    return jenis.trim()
      ? [{ field: `bukti-${at}-nomor`, text: messages.wajibNomor }]
      : [{ field: `bukti-${at}-jenis`, text: messages.wajibJenis }]
  })
  return [
    ...(kode ? [] : [{ field: 'sanggah-kode', text: messages.wajibBaris }]),
    ...(alasan.trim() ? [] : [{ field: 'sanggah-alasan', text: messages.wajibAlasan }]),
    ...proofs,
  ]
}

function form(host: KinerjaHost, month: Kinerja, isian: SanggahIsian): TemplateResult {
  const words = host.words()
  const { t } = words
  const { faults, sending } = host.state()
  const go = (field: string) => void host.focusOn(`#${CSS.escape(field)}`)
  const close = () => {
    host.patch({ isian: null, faults: [] })
    void host.focusOn('#sanggah-buka')
  }
  return html`<section class="object" aria-labelledby="sanggah-judul">
    <h4 id="sanggah-judul" tabindex="-1">${t(messages.judul)}</h4>
    ${faultSummary(words, faults, go)}
    ${lineField(host, month, isian)} ${reasonField(host, isian)} ${proofFields(host, isian)}
    <div class="row">
      <button class="button main" aria-disabled=${sending} @click=${() => void send(host, isian)}>${t(sending ? messages.mengirim : messages.kirim)}</button>
      <button class="button" @click=${close}>${t(messages.batal)}</button>
    </div>
  </section>`
}

function lineField(host: KinerjaHost, { baris }: Kinerja, isian: SanggahIsian): TemplateResult {
  const words = host.words()
  const { faults } = host.state()
  const id = 'sanggah-kode'
  const label = words.t(messages.baris)
  const control = html`<select id=${id} aria-invalid=${isFaulty(faults, id)}
    @change=${(event: Event) => change(host, isian, { kode: controlText(event) })}>
    <option value="" .selected=${isian.kode === ''}>${words.t(messages.pilih)}</option>
    ${baris.map(({ kode, pesan }) => html`<option value=${kode} .selected=${kode === isian.kode}>${words.t(pesan)}</option>`)}
  </select>`
  return labelControl(words, faults, { id, label }, control)
}

function reasonField(host: KinerjaHost, isian: SanggahIsian): TemplateResult {
  const words = host.words()
  const { faults } = host.state()
  const id = 'sanggah-alasan'
  const faulty = isFaulty(faults, id)
  const control = html`<textarea id=${id} maxlength="2000" .value=${isian.alasan} aria-invalid=${faulty}
    aria-describedby=${faulty ? `${id}-salah` : nothing}
    @input=${(event: Event) => change(host, isian, { alasan: controlText(event) })}></textarea>`
  return labelControl(words, faults, { id, label: words.t(messages.alasan) }, control)
}

function proofFields(host: KinerjaHost, isian: SanggahIsian): TemplateResult {
  const words = host.words()
  const { t } = words
  const { faults } = host.state()
  const { bukti } = isian
  const field = (at: number, key: keyof Bukti) => {
    const id = `bukti-${at}-${key}`
    const set = (value: string) =>
      change(host, isian, {
        bukti: bukti.map((one, index) => (index === at ? { ...one, [key]: value } : one)),
      })
    const label = t(key === 'jenis' ? messages.buktiJenis : messages.buktiNomor)
    return labelControl(
      words,
      faults,
      { id, label },
      textInput(faults, id, bukti[at]?.[key] ?? '', set),
    )
  }
  const add = () => {
    change(host, isian, { bukti: [...bukti, EMPTY_PROOF] })
    void host.focusOn(`#bukti-${bukti.length}-jenis`)
  }
  return html`<fieldset><legend class="label">${t(messages.bukti)}</legend>
    <p class="hint">${t(messages.buktiPetunjuk)}</p>
    ${bukti.map((_, at) => html`<div class="pair">${field(at, 'jenis')} ${field(at, 'nomor')}</div>`)}
    ${bukti.length < MOST_PROOFS ? html`<p><button class="link" @click=${add}>+ ${t(messages.tambahBukti)}</button></p>` : nothing}
  </fieldset>`
}

/** Returns the field that a JSON pointer into the objection refers to. */
function fieldOf(path: string): string {
  const [, root = '', at = '0', key = 'jenis'] = path.split('/')
  return root === 'bukti' ? `bukti-${at}-${key}` : `sanggah-${root}`
}

async function refuse(host: KinerjaHost, faults: readonly Fault[]): Promise<void> {
  host.patch({ faults })
  await host.focusOn('.summary')
}

async function showRefusal(host: KinerjaHost, error: Problem): Promise<void> {
  host.emit('luwes:error', { code: error.code })
  await refuse(
    host,
    faultsFrom(error, () => '', fieldOf),
  )
}

async function send(host: KinerjaHost, isian: SanggahIsian): Promise<void> {
  const { sending, attempt, month } = host.state()
  if (sending) return
  const faults = faultsOf(isian)
  if (faults.length > 0) return refuse(host, faults)
  const trimmed = isian.bukti.map(({ jenis, nomor }) => ({
    jenis: jenis.trim(),
    nomor: nomor.trim(),
  }))
  const bukti = trimmed.filter(({ jenis }) => jenis)
  const body = { kode: isian.kode, alasan: isian.alasan.trim(), bukti }
  const text = `${month} ${JSON.stringify(body)}`
  const next = attempt.body === text ? attempt : { body: text, key: randomId() }
  host.patch({ sending: true, faults: [], attempt: next })
  const path = `/kinerja/${month}/sanggahan` as const
  const result = await host.call({ method: 'POST', path, body, key: next.key })
  if (!result.ok && result.problem.code === 'usang') return
  host.patch({ sending: false })
  if (!result.ok) return showRefusal(host, result.problem)
  const done = host.words().t(messages.terkirim)
  host.patch({ isian: null, done })
  host.say(done)
  host.emit('luwes:changed', { ids: [result.value.id] })
  await host.load()
  await host.focusOn('#beres')
}
