import { html, nothing, type TemplateResult } from 'lit'
import type { Text } from './contract.ts'
import { addMonths, type Month } from './dates.ts'
import { formatMonth } from './format.ts'
import { iconBad, iconClock, iconInfo, iconLeft, iconOk, iconRight, iconWarn } from './icons.ts'
import { messages } from './messages.ts'
import type { Problem } from './problem.ts'
import type { Words } from './words.ts'

/** How serious something is. */
export type Tone = 'ok' | 'warn' | 'bad' | 'info' | 'calm'

const ICONS = { ok: iconOk, warn: iconWarn, bad: iconBad, info: iconInfo, calm: iconClock }

/** Shows a note with an icon. */
export function note(tone: Tone, body: unknown): TemplateResult {
  return html`<div class="note ${tone}">${ICONS[tone]}<div>${body}</div></div>`
}

/** Shows grey shapes that reserve the space of what is being loaded. */
export function skeleton({ t }: Words, ...rooms: readonly Room[]): TemplateResult {
  return html`<div class="stack" aria-busy="true">
    <span class="unseen">${t(messages.memuat)}</span>
    ${rooms.map((room) => html`<div class="bone ${room}"></div>`)}
  </div>`
}

/** How much space a grey shape reserves: a line of controls, a card, half a screen, a screen. */
export type Room = 'line' | 'card' | 'half' | 'page'

/** Shows a state that fills the widget, such as an empty list. */
export function stateCard(
  { t }: Words,
  title: Text,
  text: Text,
  icon: TemplateResult = iconInfo,
  action: unknown = nothing,
): TemplateResult {
  return html`<div class="empty">${icon}
    <h3>${t(title)}</h3>
    <p>${t(text)}</p>
    ${action}
  </div>`
}

/** Shows a failed load, with a button to try again. */
export function problemCard(words: Words, error: Problem, retry: () => void): TemplateResult {
  const button = html`<button class="button" @click=${retry}>${words.t(messages.cobaLagi)}</button>`
  return stateCard(words, messages.gagal, problemText(error), iconWarn, button)
}

/** Returns the text of a problem: the server's own sentence if there is one. */
export function problemText({ code, status, detail, title, permintaan }: Problem): Text {
  if (code === 'jaringan' || code === 'muat' || code === 'sesi') return messages[code]
  const named = ({ id, en }: Text): Text =>
    // Operators find a problem that nobody can fix here by this id.
    permintaan
      ? { id: `${id} Kode permintaan: ${permintaan}`, en: `${en} Request id: ${permintaan}` }
      : { id, en }
  if (status === 503) return named(messages.sibuk)
  if (status === 403) return messages.terlarang
  const told = detail || title
  return told && status < 500 ? { id: told, en: told } : named(messages.umum)
}

/** Shows the visible month, with buttons to its neighbours; `max` is the last month. */
export function monthSwitch(
  { t, lang }: Words,
  month: Month,
  max: Month,
  go: (month: Month) => void,
): TemplateResult {
  const step = (
    by: number,
    text: Text,
    icon: TemplateResult,
    off = false,
  ) => html`<button type="button"
    class="button plain" aria-label=${t(text)} aria-disabled=${off}
    @click=${() => off || go(addMonths(month, by))}>${icon}</button>`
  return html`<div class="row months">
    ${step(-1, messages.sebelumnya, iconLeft)}
    <h3 aria-live="polite">${formatMonth(month, lang)}</h3>
    ${step(1, messages.berikutnya, iconRight, month >= max)}
  </div>`
}
