import { html, nothing, type TemplateResult } from 'lit'
import { basis } from '../../shared/basis.ts'
import type { Aturan, Hasil, Kuota, Pemeriksaan } from '../../shared/contract.ts'
import { type LocalDate, monthOf } from '../../shared/dates.ts'
import { formatDate } from '../../shared/format.ts'
import { iconBad, iconOk, iconWarn } from '../../shared/icons.ts'
import { note, problemText } from '../../shared/views.ts'
import type { Words } from '../../shared/words.ts'
import type { WfaHost } from '../state.ts'
import { swapDay } from './draft.ts'
import { messages } from './messages.ts'

const ICON = { lolos: iconOk, peringatan: iconWarn, tolak: iconBad }
const TONE = { lolos: 'ok', peringatan: 'warn', tolak: 'bad' } as const
const WORD = { lolos: messages.lolos, peringatan: messages.peringatan, tolak: messages.tolak }

/** Shows the findings on the chosen days: refusals first, rules that are met in one line. */
export function findings(host: WfaHost, wide: boolean): TemplateResult {
  const words = host.words()
  const { t } = words
  const { busy, value, problem } = host.state().periksa
  if (problem) return note('warn', t(problemText(problem)))
  if (!value) {
    return html`<p class="muted">${t(messages.memeriksa)}</p>
      ${busy ? html`<div class="bone"></div>` : nothing}`
  }
  const which = (hasil: Hasil) => value.aturan.filter((rule) => rule.hasil === hasil)
  const list = (rules: readonly Aturan[]) =>
    html`<ul class="rules">${rules.map((rule) => ruleItem(host, rule))}</ul>`
  const met = which('lolos')
  const open = [...which('tolak'), ...which('peringatan')]
  return html`${verdict(words, value)} ${alternatives(host, value)}
    ${value.saran?.map(({ pesan }) => note('info', t(pesan)))}
    ${open.length > 0 ? list(open) : nothing}
    ${
      met.length > 0
        ? html`<details class="met" ?open=${wide}>
          <summary>${iconOk}<span>${t(messages.hitungLolos, { n: met.length })}</span></summary>
          ${list(met)}</details>`
        : nothing
    }`
}

const FULL = new Set(['wfa.kuota', 'wfa.minimum-kantor'])

/** Returns the full days of a request: those in a finding, or those without a place. */
function fullDays({ aturan, kuota }: Pemeriksaan): LocalDate[] {
  const refused = aturan.filter(({ kode, hasil }) => hasil === 'tolak' && FULL.has(kode))
  const named = refused.flatMap(({ hari = [] }) => hari)
  if (named.length > 0) return named
  return kuota
    .filter(({ batas, terpakai }) => batas !== null && terpakai >= batas)
    .map(({ tanggal }) => tanggal)
}

/** Shows the next free days; each button puts that day in place of the first full one. */
function alternatives(host: WfaHost, value: Pemeriksaan): TemplateResult | typeof nothing {
  const { t, lang } = host.words()
  const { hari } = host.state().form
  const free = (value.alternatif ?? []).filter((date) => !hari.includes(date))
  if (value.boleh || free.length === 0) return nothing
  const pick = (date: LocalDate) => {
    host.change({ hari: swapDay(host.state().form, fullDays(value), date) })
    host.patch({ cursor: date, month: monthOf(date) })
    host.say(t(messages.diganti, { hari: formatDate(date, lang) }))
    void host.focusOn('#periksa')
  }
  return html`<div class="free">
    <h4 class="label">${t(messages.hariKosong)}</h4>
    <p class="hint">${t(messages.hariKosongPetunjuk)}</p>
    <ul class="row">
      ${free.map(
        (date) => html`<li><button type="button" class="button" @click=${() => pick(date)}>
          ${formatDate(date, lang)}</button></li>`,
      )}
    </ul>
  </div>`
}

function verdict({ t }: Words, { boleh, aturan }: Pemeriksaan): TemplateResult {
  const count = (hasil: Hasil) => aturan.filter((rule) => rule.hasil === hasil).length
  if (!boleh) {
    const text = t(messages.hitungTolak, { n: count('tolak') })
    return note('bad', html`<b>${t(messages.tidakBoleh)}</b><br />${text}`)
  }
  const remarks = count('peringatan')
  if (remarks === 0) return note('ok', html`<b>${t(messages.boleh)}</b>`)
  const text = t(messages.hitungCatatan, { n: remarks })
  return note('warn', html`<b>${t(messages.bolehPeringatan)}</b><br />${text}`)
}

function ruleItem(host: WfaHost, rule: Aturan): TemplateResult {
  const { kode, hasil, pesan, dasar, kepastian, hari = [], sampai } = rule
  const words = host.words()
  const { t, lang } = words
  const open = hasil !== 'lolos'
  const declare = open && kode === 'wfa.kesiapan' && host.state().kesiapan
  return html`<li class="rule ${TONE[hasil]}">
    ${ICON[hasil]}
    <div>
      <p><span class="unseen">${t(WORD[hasil])}: </span>${t(pesan)}</p>
      ${
        open && hari.length > 0
          ? html`<ul class="small">${hari.map((date) => html`<li>${formatDate(date, lang)}</li>`)}</ul>`
          : nothing
      }
      ${open && sampai ? html`<p class="small">${t(messages.bebasMulai, { hari: formatDate(sampai, lang) })}</p>` : nothing}
      ${declare ? html`<button type="button" class="link" @click=${() => void host.show('kesiapan')}>${t(messages.nyatakan)}</button>` : nothing}
      ${basis(words, dasar, kepastian)}
    </div>
  </li>`
}

/** Returns the places left on a day, if there is a quota. */
export function quotaText({ t }: Words, { batas, terpakai }: Kuota): string {
  if (batas === null) return ''
  if (batas === 0) return t(messages.tanpaKuota)
  const n = Math.max(batas - terpakai, 0)
  return n > 0 ? t(messages.sisa, { n, batas }) : t(messages.penuh, { batas })
}
