import { html, nothing, type TemplateResult } from 'lit'
import type { LocalDate } from '../shared/dates.ts'
import { formatDate } from '../shared/format.ts'
import { iconBad, iconOk, iconWarn } from '../shared/icons.ts'
import { messages as shared } from '../shared/messages.ts'
import type { Problem } from '../shared/problem.ts'
import { note, problemText } from '../shared/views.ts'
import type { Aturan, Hasil, Kuota, Pemeriksaan } from '../shared/wire.ts'
import type { Words } from '../shared/words.ts'
import { messages } from './messages.ts'

/** What the rules answered last, and whether a newer answer is under way. */
export interface Periksa {
  readonly busy: boolean
  readonly value: Pemeriksaan | null
  readonly problem: Problem | null
}

/** Nothing asked yet. */
export const noPreview: Periksa = { busy: false, value: null, problem: null }

const ICON = { lolos: iconOk, peringatan: iconWarn, tolak: iconBad }
const TONE = { lolos: 'ok', peringatan: 'warn', tolak: 'bad' } as const
const WORD = { lolos: messages.lolos, peringatan: messages.peringatan, tolak: messages.tolak }
const ORDER: readonly Hasil[] = ['tolak', 'peringatan', 'lolos']

/** What the preview asks for. */
export interface PreviewActions {
  /** Takes a free day in place of the first of the full ones. */
  readonly pick: (free: LocalDate, full: readonly LocalDate[]) => void
  /** Shows where readiness is declared; left out where that is not asked for. */
  readonly readiness: (() => void) | null
}

/** What the rules say of the days chosen: the gravest first, each with its article. */
export function preview(
  words: Words,
  periksa: Periksa,
  chosen: readonly LocalDate[],
  actions: PreviewActions,
): TemplateResult {
  const { t } = words
  return html`<section class="preview" id="periksa" tabindex="-1" aria-labelledby="periksa-judul"
    aria-busy=${periksa.busy}>
    <h3 id="periksa-judul">${t(messages.periksa)}</h3>
    ${content(words, periksa, chosen, actions)}
  </section>`
}

function content(
  words: Words,
  { busy, value, problem }: Periksa,
  chosen: readonly LocalDate[],
  actions: PreviewActions,
): TemplateResult {
  const { t } = words
  if (problem) return note('warn', t(problemText(problem)))
  if (!value) {
    const text = busy ? messages.memeriksa : messages.periksaKosong
    return html`<p class="muted">${t(text)}</p>
      ${busy ? html`<div class="bone"></div><div class="bone"></div>` : nothing}`
  }
  const sorted = ORDER.flatMap((hasil) => value.aturan.filter((rule) => rule.hasil === hasil))
  return html`${verdict(words, value)} ${alternatives(words, value, chosen, actions)}
    <ul class="rules">${sorted.map((rule) => ruleItem(words, rule, actions))}</ul>`
}

const FULL = new Set(['wfa.kuota', 'wfa.minimum-kantor'])

/** The days of a request that are full: those that a finding names, or those without a place. */
function fullDays({ aturan, kuota }: Pemeriksaan): LocalDate[] {
  const refused = aturan.filter(({ kode, hasil }) => hasil === 'tolak' && FULL.has(kode))
  const named = refused.flatMap(({ hari = [] }) => hari)
  if (named.length > 0) return named
  return kuota
    .filter(({ batas, terpakai }) => batas !== null && terpakai >= batas)
    .map(({ tanggal }) => tanggal)
}

/** The next free days, each a button that takes it. */
function alternatives(
  { t, lang }: Words,
  value: Pemeriksaan,
  chosen: readonly LocalDate[],
  { pick }: PreviewActions,
): TemplateResult | typeof nothing {
  const free = (value.alternatif ?? []).filter((date) => !chosen.includes(date))
  if (value.boleh || free.length === 0) return nothing
  const full = fullDays(value)
  return html`<div class="free">
    <h4 class="label">${t(messages.hariKosong)}</h4>
    <p class="hint">${t(messages.hariKosongPetunjuk)}</p>
    <ul class="row">
      ${free.map(
        (date) => html`<li><button type="button" class="button" @click=${() => pick(date, full)}>
          ${formatDate(date, lang)}</button></li>`,
      )}
    </ul>
  </div>`
}

function verdict({ t }: Words, { boleh, aturan }: Pemeriksaan): TemplateResult {
  const count = (hasil: Hasil) => aturan.filter((rule) => rule.hasil === hasil).length
  if (!boleh) {
    return note(
      'bad',
      html`<b>${t(messages.tidakBoleh)}</b><br />${t(messages.hitungTolak, { n: count('tolak') })}`,
    )
  }
  const remarks = count('peringatan')
  if (remarks > 0) {
    const text = t(messages.hitungCatatan, { n: remarks })
    return note('warn', html`<b>${t(messages.bolehPeringatan)}</b><br />${text}`)
  }
  const text = t(messages.hitungLolos, { n: aturan.length })
  return note('ok', html`<b>${t(messages.boleh)}</b><br />${text}`)
}

function ruleItem(
  { t, lang }: Words,
  { kode, hasil, pesan, dasar, hari = [], sampai }: Aturan,
  { readiness }: PreviewActions,
): TemplateResult {
  const open = hasil !== 'lolos'
  const declare = open && kode === 'wfa.kesiapan' && readiness
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
      ${declare ? html`<button type="button" class="link" @click=${declare}>${t(messages.nyatakan)}</button>` : nothing}
      <details><summary>${t(shared.dasar)}</summary><p class="small muted">${dasar}</p></details>
    </div>
  </li>`
}

/** The places left on a day, when a quota binds. */
export function quotaText({ t }: Words, { batas, terpakai }: Kuota): string {
  if (batas === null) return ''
  const n = Math.max(batas - terpakai, 0)
  return n > 0 ? t(messages.sisa, { n, batas }) : t(messages.penuh, { batas })
}
