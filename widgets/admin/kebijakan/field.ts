import { html, nothing, type TemplateResult } from 'lit'
import { controlText } from '../../shared/fields.ts'
import { partName, toTyped, unitOf } from '../../shared/law-values.ts'
import type { AdminHost } from '../state.ts'
import { messages } from './messages.ts'

/** A value to be edited, or a part of one. */
export interface Nilai {
  readonly id: string
  readonly label: string
  readonly nilai: unknown
  /** The unit of its number; '' for a plain count. */
  readonly satuan: string
  readonly set: (nilai: unknown) => void
  /** An example value: it shows what an empty list may hold. */
  readonly contoh?: unknown
}

/** Shows the control of a value of any type: numbers, words, choices, lists and parts. */
export function valueField(host: AdminHost, one: Nilai): TemplateResult {
  const { nilai } = one
  if (typeof nilai === 'boolean') return tick(one, nilai)
  if (typeof nilai === 'number' || nilai === undefined) return numberField(host, one)
  if (typeof nilai === 'string') return line(one, nilai, one.set)
  if (Array.isArray(nilai)) {
    const like: readonly unknown[] =
      nilai.length > 0 || !Array.isArray(one.contoh) ? nilai : one.contoh
    if (like.length > 0 && isNumbers(like)) return numbersField(host, one, nilai)
    return isWords(nilai) && isWords(like) ? wordsField(one, nilai) : listField(host, one, nilai)
  }
  if (nilai === null) return html`<p class="small muted">${one.label}: –</p>`
  return partsField(host, one, nilai)
}

const isWords = (all: readonly unknown[]): all is readonly string[] =>
  all.every((one) => typeof one === 'string')

const isNumbers = (all: readonly unknown[]) => all.every((one) => typeof one === 'number')

/** Numbers, parted by semicolons. */
function numbersField(host: AdminHost, one: Nilai, nilai: readonly unknown[]): TemplateResult {
  const { t, lang } = host.words()
  const { satuan, label } = one
  const days = satuan === 'hariPekan'
  const text = nilai
    .map((item) => (typeof item === 'number' ? toTyped(item, days ? '' : satuan, lang) : ''))
    .join('; ')
  const set = (typedText: string) => {
    const all = typedText
      .split(';')
      .map((part) => part.trim())
      .filter(Boolean)
    const numbers = all.map((part) => numberFrom(part, days ? '' : satuan))
    one.set(numbers.includes(undefined) ? undefined : numbers)
  }
  const hint = t(days ? messages.hariPekanPetunjuk : messages.bilanganPetunjuk)
  return html`<div class="field"><label for=${one.id}>${label}</label>
    <p class="hint" id="${one.id}-petunjuk">${hint}</p>
    <input type="text" id=${one.id} autocomplete="off" .value=${text} aria-describedby="${one.id}-petunjuk"
      @change=${(event: Event) => set(controlText(event))} /></div>`
}

function tick({ id, label, set }: Nilai, nilai: boolean): TemplateResult {
  return html`<label class="tick"><input type="checkbox" id=${id} .checked=${nilai}
    @change=${(event: Event) => {
      // Safe because the listener sits on this box.
      set((event.target as HTMLInputElement).checked)
    }} />${label}</label>`
}

function line({ id, label }: Nilai, value: string, set: (value: string) => void): TemplateResult {
  return html`<div class="field"><label for=${id}>${label}</label>
    <input type="text" id=${id} autocomplete="off" .value=${value}
      @change=${(event: Event) => set(controlText(event))} /></div>`
}

function numberField(host: AdminHost, one: Nilai): TemplateResult {
  const { t, lang } = host.words()
  const { nilai, satuan, label, set } = one
  // Safe because a unit without a name has none here, and is asked about.
  const unit = messages[`n-${satuan}` as keyof typeof messages]
  const text = typeof nilai === 'number' ? toTyped(nilai, satuan, lang) : ''
  const counted = unit && (satuan === 'hariPekan' ? t(unit) : t(unit).toLowerCase())
  const said = counted && counted !== label ? `${label} (${counted})` : label
  return line({ ...one, label: said }, text, (value) => set(numberFrom(value, satuan)))
}

/** Shows words, separated by commas. */
function wordsField(one: Nilai, nilai: readonly string[]): TemplateResult {
  const set = (text: string) =>
    one.set(
      text
        .split(',')
        .map((word) => word.trim())
        .filter(Boolean),
    )
  return line({ ...one, label: one.label }, nilai.join(', '), set)
}

function listField(host: AdminHost, one: Nilai, nilai: readonly unknown[]): TemplateResult {
  const { t } = host.words()
  const { id, label, satuan, set } = one
  const change = (at: number, value: unknown) =>
    set(nilai.map((old, place) => (place === at ? value : old)))
  const parts = nilai.some((item) => typeof item === 'object')
  return html`<fieldset class="part"><legend class="label">${label}</legend>
    ${nilai.map(
      (item, at) => html`<div class="item">${valueField(host, {
        id: `${id}-${at}`,
        label: t(messages.butir, { n: at + 1 }),
        nilai: item,
        satuan,
        set: (value) => change(at, value),
      })}
      ${parts && nilai.length > 1 ? html`<button type="button" class="button plain" @click=${() => set(nilai.filter((_, place) => place !== at))}>${t(messages.butirBuang, { n: at + 1 })}</button>` : nothing}</div>`,
    )}
    ${parts ? html`<button type="button" class="button" @click=${() => set([...nilai, nilai.at(-1)])}>${t(messages.butirTambah)}</button>` : nothing}
  </fieldset>`
}

function partsField(
  host: AdminHost,
  { id, label, satuan, set, contoh }: Nilai,
  value: object,
): TemplateResult {
  const words = host.words()
  return html`<fieldset class="part"><legend class="label">${label}</legend>
    ${Object.entries(value).map(([key, part]) =>
      valueField(host, {
        id: `${id}-${key}`,
        label: partName(words, key),
        nilai: part,
        satuan: unitOf(satuan, key),
        contoh: partOf(contoh, key),
        set: (changed) => set({ ...value, [key]: changed }),
      }),
    )}</fieldset>`
}

/** Returns the member `key` of an example; `undefined` if there is none. */
function partOf(contoh: unknown, key: string): unknown {
  return new Map(Object.entries(contoh ?? {})).get(key)
}

/** Returns the number that somebody typed; `undefined` where it is none. */
function numberFrom(typed: string, satuan: string): number | undefined {
  const time = /^(\d{1,2})[.:](\d{2})$/.exec(typed.trim())
  if (satuan === 'pukul') return time ? Number(time[1]) * 60 + Number(time[2]) : undefined
  const plain = typed
    .trim()
    .replace(/\.(?=\d{3}(\D|$))/g, '')
    .replace(',', '.')
  if (!/^\d{1,9}(\.\d{1,2})?$/.test(plain)) return undefined
  const hundred = satuan === 'perseratus' || satuan === 'poin'
  const value = Math.round(Number(plain) * (hundred ? 100 : 1))
  return hundred || Number.isInteger(Number(plain)) ? value : undefined
}
