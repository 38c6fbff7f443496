import { html, nothing, type TemplateResult } from 'lit'
import type { Bukti, Hari, JenisKoreksi } from '../../shared/contract.ts'
import { type Fault, faultAt, faultSummary, isFaulty, stillOpen } from '../../shared/faults.ts'
import { controlText, labelControl, textInput } from '../../shared/fields.ts'
import { formatDate } from '../../shared/format.ts'
import { iconBad } from '../../shared/icons.ts'
import { KOREKSI } from '../../shared/matter-words.ts'
import { randomId } from '../../shared/random.ts'
import type { KoreksiIsian, PresensiHost } from '../state.ts'
import { finishMatter, refuse, setRinci, showRefusal } from './matters.ts'
import { messages } from './messages.ts'

const EMPTY_PROOF: Bukti = { jenis: '', nomor: '' }
const MOST_PROOFS = 5

/**
 * Returns whether a correction of a day is offered: it is in time, and there is something to
 * correct.
 */
export function correctable(host: PresensiHost, day: Hari): boolean {
  const today = host.state().saya?.hariIni.tanggal ?? ''
  const { koreksiSampai, potongan, status, masuk, pulang, tanggal, rancangan } = day
  if (!koreksiSampai || today > koreksiSampai) return false
  const bare = tanggal < today && (!masuk || !pulang)
  const open = status === 'belum-terverifikasi' || status === 'tanpa-keterangan'
  return potongan.length > 0 || bare || open || rancangan !== null
}

/** Begins a correction with what the day lacks. */
export function openCorrection(host: PresensiHost, { tanggal, masuk, pulang }: Hari): void {
  const both = !masuk && !pulang
  const jenis = both ? '' : masuk ? 'tap-pulang' : 'tap-masuk'
  const none = { pukul: '', dari: '', sampai: '', alasan: '' }
  const isian = { tanggal, jenis, pada: tanggal, ...none, bukti: [EMPTY_PROOF] } as const
  setRinci(host, { isian, faults: [], done: '' })
  void host.focusOn('#koreksi-judul')
}

function change(host: PresensiHost, more: Partial<KoreksiIsian>): void {
  const { isian, faults = [] } = host.state().rinci
  if (!isian) return
  const next = { ...isian, ...more }
  setRinci(host, { isian: next, faults: stillOpen(faults, faultsOf(next)) })
}

const isTap = (jenis: string) => jenis.startsWith('tap-')

/** Returns what is missing before the form can be sent, in its order. */
function faultsOf({ jenis, pukul, dari, sampai, alasan, bukti }: KoreksiIsian): Fault[] {
  const faults: Fault[] = []
  const miss = (field: string, text: Fault['text']) => faults.push({ field, text })
  if (!jenis) miss('koreksi-jenis', messages.wajibJenis)
  if (isTap(jenis) && !pukul) miss('koreksi-pukul', messages.wajibPukul)
  if (jenis === 'izin' && !dari !== !sampai) miss('koreksi-dari', messages.wajibIzin)
  if (!alasan.trim()) miss('koreksi-alasan', messages.wajibAlasan)
  bukti.forEach(({ jenis: kind, nomor }, at) => {
    if (!kind.trim()) miss(`bukti-${at}-jenis`, messages.wajibBukti)
    if (!nomor.trim()) miss(`bukti-${at}-nomor`, messages.wajibNomor)
  })
  return faults
}

const KINDS: readonly JenisKoreksi[] = ['tap-masuk', 'tap-pulang', 'izin', 'dinas-luar']

/** Shows the form of a correction: what, when, why, and the proof. */
export function correctionForm(host: PresensiHost, day: Hari): TemplateResult | typeof nothing {
  const words = host.words()
  const { t, lang } = words
  const { isian, faults = [], busy } = host.state().rinci
  if (!isian) return nothing
  const { jenis, pukul } = isian
  const time = { id: 'koreksi-pukul', label: t(messages.pukul), hint: t(messages.pukulPetunjuk) }
  const setTime = (value: string) => change(host, { pukul: value })
  const control = textInput(faults, time.id, pukul, setTime, {
    type: 'time',
    hint: `${time.id}-petunjuk`,
  })
  const go = (field: string) => void host.focusOn(`#${CSS.escape(field)}`)
  return html`<section class="correction" aria-labelledby="koreksi-judul">
    ${faultSummary(words, faults, go)}
    <h4 class="label" id="koreksi-judul" tabindex="-1">${t(messages.judul, { hari: formatDate(day.tanggal, lang) })}</h4>
    <fieldset><legend class="label">${t(messages.jenis)}</legend>
      ${faultAt(words, faults, 'koreksi-jenis')}
      ${KINDS.map(
        (kind, at) => html`<label class="tick"><input type="radio" name="koreksi-jenis"
          id=${at === 0 ? 'koreksi-jenis' : nothing} .checked=${jenis === kind}
          @change=${() => change(host, { jenis: kind })} />${t(KOREKSI[kind])}</label>`,
      )}</fieldset>
    ${isTap(jenis) ? html`${labelControl(words, faults, time, control)} ${dateOf(host, day, isian)}` : nothing}
    ${jenis === 'izin' ? partOf(host, isian, faults) : nothing}
    ${reason(host, isian, faults)} ${proofs(host, isian, faults)}
    <div class="row">
      <button class="button main" aria-disabled=${busy ?? false} @click=${() => void send(host, isian)}>${t(busy ? messages.mengirim : messages.kirim)}</button>
      <button class="button" @click=${() => close(host, day.tanggal)}>${t(messages.batal)}</button>
    </div>
  </section>`
}

/** Returns the possible dates of the tap of a day: two when a duty continues past midnight. */
function datesOf({ tanggal, jadwal }: Hari): readonly string[] {
  const last = jadwal?.selesai.slice(0, 10) ?? tanggal
  return last > tanggal ? [tanggal, last] : [tanggal]
}

/** Shows the choice of the date of a tap when its duty continues to the next day. */
function dateOf(host: PresensiHost, day: Hari, { pada }: KoreksiIsian) {
  const { t, lang } = host.words()
  const dates = datesOf(day)
  if (dates.length === 1) return nothing
  return html`<fieldset><legend class="label">${t(messages.tanggalPresensi)}</legend>
    ${dates.map(
      (date) => html`<label class="tick"><input type="radio" name="koreksi-pada"
        .checked=${pada === date} @change=${() => change(host, { pada: date })} />${formatDate(date, lang)}</label>`,
    )}</fieldset>`
}

/** Shows the choice of the part of the day that an excuse covers. */
function partOf(host: PresensiHost, { dari, sampai }: KoreksiIsian, faults: readonly Fault[]) {
  const words = host.words()
  const { t } = words
  const field = (key: 'dari' | 'sampai', value: string) => {
    const id = `koreksi-${key}`
    const label = t(key === 'dari' ? messages.izinDari : messages.izinSampai)
    const set = (text: string) => change(host, { [key]: text })
    const control = textInput(faults, id, value, set, { type: 'time', hint: 'izin-petunjuk' })
    return labelControl(words, faults, { id, label }, control)
  }
  return html`<div class="pair">${field('dari', dari)} ${field('sampai', sampai)}</div>
    <p class="hint" id="izin-petunjuk">${t(messages.izinPetunjuk)}</p>`
}

/** Returns the moment of a tap on a duty that continues past midnight; elsewhere only its time. */
function timeOf(day: Hari | undefined, { pukul, pada }: KoreksiIsian) {
  const zone = day?.jadwal?.mulai.slice(19)
  return day && zone && datesOf(day).length > 1 ? { at: `${pada}T${pukul}:00${zone}` } : { pukul }
}

function close(host: PresensiHost, tanggal: string): void {
  setRinci(host, { isian: null, faults: [] })
  void host.focusOn(`#koreksi-${tanggal}`)
}

function reason(host: PresensiHost, { alasan }: KoreksiIsian, faults: readonly Fault[]) {
  const words = host.words()
  const id = 'koreksi-alasan'
  const faulty = isFaulty(faults, id)
  const control = html`<textarea id=${id} maxlength="2000" .value=${alasan} aria-invalid=${faulty}
    aria-describedby=${faulty ? `${id}-salah` : nothing}
    @input=${(event: Event) => change(host, { alasan: controlText(event) })}></textarea>`
  return labelControl(words, faults, { id, label: words.t(messages.alasan) }, control)
}

function proofs(host: PresensiHost, { bukti }: KoreksiIsian, faults: readonly Fault[]) {
  const { t } = host.words()
  const add = () => {
    change(host, { bukti: [...bukti, EMPTY_PROOF] })
    void host.focusOn(`#bukti-${bukti.length}-jenis`)
  }
  return html`<fieldset><legend class="label">${t(messages.bukti)}</legend>
    <p class="hint">${t(messages.buktiPetunjuk)}</p>
    ${bukti.map((one, at) => proof(host, bukti, one, at, faults))}
    ${bukti.length < MOST_PROOFS ? html`<p><button class="link" @click=${add}>+ ${t(messages.tambahBukti)}</button></p>` : nothing}
  </fieldset>`
}

function proof(
  host: PresensiHost,
  all: readonly Bukti[],
  one: Bukti,
  at: number,
  faults: readonly Fault[],
): TemplateResult {
  const words = host.words()
  const { t } = words
  const field = (key: keyof Bukti) => {
    const id = `bukti-${at}-${key}`
    const set = (value: string) =>
      change(host, {
        bukti: all.map((other, index) => (index === at ? { ...other, [key]: value } : other)),
      })
    const label = t(key === 'jenis' ? messages.buktiJenis : messages.buktiNomor)
    return labelControl(words, faults, { id, label }, textInput(faults, id, one[key], set))
  }
  const remove = () => {
    change(host, { bukti: all.filter((_, index) => index !== at) })
    void host.focusOn('#bukti-0-jenis')
  }
  return html`<div class="pair">${field('jenis')} ${field('nomor')}</div>
    ${
      all.length > 1
        ? html`<button class="button plain bad" aria-label=${t(messages.hapusBukti, { n: at + 1 })}
            @click=${remove}>${iconBad}<span>${t(messages.hapus)}</span></button>`
        : nothing
    }`
}

/** Returns the field that a JSON pointer into the correction refers to. */
function fieldOf(path: string): string {
  const [, root = '', at = '0', key = 'jenis'] = path.split('/')
  return root === 'bukti' ? `bukti-${at}-${key}` : `koreksi-${root}`
}

async function send(host: PresensiHost, isian: KoreksiIsian): Promise<void> {
  const { busy, attempt } = host.state().rinci
  if (busy) return
  const faults = faultsOf(isian)
  const { tanggal, jenis, dari, sampai } = isian
  if (faults.length > 0 || !jenis) return refuse(host, faults)
  const day = host.state().days?.find((one) => one.tanggal === tanggal)
  const body = {
    tanggal,
    jenis,
    ...(isTap(jenis) && timeOf(day, isian)),
    ...(jenis === 'izin' && dari && { dari, sampai }),
    alasan: isian.alasan.trim(),
    bukti: isian.bukti.map((one) => ({ jenis: one.jenis.trim(), nomor: one.nomor.trim() })),
  }
  const text = JSON.stringify(body)
  const next = attempt?.body === text ? attempt : { body: text, key: randomId() }
  setRinci(host, { busy: true, faults: [], attempt: next })
  const path = '/presensi/koreksi'
  const result = await host.call({ method: 'POST', path, body, key: next.key })
  if (!result.ok && result.problem.code === 'usang') return
  setRinci(host, { busy: false })
  if (!result.ok) return showRefusal(host, result.problem, fieldOf)
  const { koreksi = [] } = host.state().rinci
  setRinci(host, { isian: null, koreksi: [result.value, ...koreksi] })
  await finishMatter(host, host.words().t(messages.terkirim), result.value.id)
}
