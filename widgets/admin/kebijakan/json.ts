import { html, nothing, type TemplateResult } from 'lit'
import { controlText } from '../../shared/fields.ts'
import type { AdminHost } from '../state.ts'
import { type Nilai, valueField } from './field.ts'
import { messages } from './messages.ts'
import type { KlausaDraf } from './state.ts'

/** A value that is entered by its parts, or as JSON. */
interface NilaiAtauJson extends Nilai {
  /** Handles typed JSON and its value; `undefined` while it is invalid. */
  readonly json: (text: string, nilai: unknown) => void
  /** Returns to the parts. */
  readonly parts: () => void
}

/** Shows the control of a value, by its parts or as JSON, which allows any value of a clause. */
export function valueView(
  host: AdminHost,
  { json }: KlausaDraf,
  one: NilaiAtauJson,
): TemplateResult {
  const { t } = host.words()
  if (json !== undefined) return jsonField(host, json, one)
  const write = () => {
    one.json(JSON.stringify(one.nilai ?? one.contoh ?? null, null, 2), one.nilai ?? one.contoh)
    void host.focusOn(`#${one.id}`)
  }
  return html`${valueField(host, one)}
    <button type="button" class="link small" id="${one.id}-json" @click=${write}>${t(messages.sebagaiJson)}</button>`
}

function jsonField(
  host: AdminHost,
  text: string,
  { id, nilai, contoh, json, parts }: NilaiAtauJson,
): TemplateResult {
  const { t } = host.words()
  const bad = nilai === undefined
  const take = (event: Event) => {
    const now = controlText(event)
    json(now, parsedFrom(now))
  }
  return html`<div class="field"><label for=${id}>${t(messages.nilaiJson)}</label>
      <p class="hint" id="${id}-petunjuk">${t(messages.jsonPetunjuk)}</p>
      ${bad ? html`<p class="fault" id="${id}-json-salah">${t(messages.jsonSalah)}</p>` : nothing}
      <textarea id=${id} class="code" rows=${Math.min(16, text.split('\n').length + 1)} spellcheck="false" autocapitalize="off"
        aria-invalid=${bad} aria-describedby="${id}-petunjuk ${bad ? `${id}-json-salah` : ''}"
        .value=${text} @change=${take}></textarea></div>
    ${contoh === undefined || contoh === null ? nothing : html`<details><summary class="small">${t(messages.contohNilai)}</summary><pre tabindex="0">${JSON.stringify(contoh, null, 2)}</pre></details>`}
    ${bad ? nothing : html`<button type="button" class="link small" @click=${parts}>${t(messages.perBidang)}</button>`}`
}

/** Returns the value of JSON; `undefined` if it is invalid. Silence has a box of its own. */
function parsedFrom(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    return value === null ? undefined : value
  } catch {
    return undefined
  }
}
