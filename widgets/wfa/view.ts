import { html, nothing, type TemplateResult } from 'lit'
import type { Text } from '../shared/contract.ts'
import { iconHome, iconOffice, iconPlace } from '../shared/icons-places.ts'
import { KINDS } from '../shared/kinds.ts'
import type { TabItem } from '../shared/tabs.ts'
import type { Words } from '../shared/words.ts'
import { calendar, type Grid, type GridActions } from './calendar.ts'
import { messages } from './messages.ts'
import type { Isian, Tab } from './state.ts'

const many = (count: number) => (count > 0 ? ` (${count})` : '')

/**
 * Returns the tabs with the number of requests and open surveys; without surveys and a declaration
 * there are two.
 */
export function sides(
  { t }: Words,
  count: number,
  surveys: number,
  readiness: boolean,
): TabItem<Tab>[] {
  const always: TabItem<Tab>[] = [
    { id: 'buat', text: t(messages.tabBuat) },
    { id: 'daftar', text: `${t(messages.tabDaftar)}${many(count)}` },
  ]
  const text = `${t(messages.tabKesiapan)}${many(surveys)}`
  return readiness ? [...always, { id: 'kesiapan', text }] : always
}

/** A kind of flexible work on offer: its name, its meaning, its icon. */
export type Kind = readonly [jenis: keyof typeof KINDS, hint: Text, icon: TemplateResult]

/** Changes the form. */
export type Change = (change: Partial<Isian>) => void

const PLACES: readonly Kind[] = [
  ['rumah', messages.rumahPetunjuk, iconHome],
  ['kantor-lain', messages.kantorLainPetunjuk, iconOffice],
  ['lokasi-lain', messages.lokasiLainPetunjuk, iconPlace],
]

/** The parts of the kinds in the rest of the form. */
interface KindsRest {
  readonly fault: unknown
  /** The less common kinds, which are one tap away. */
  readonly others: unknown
  /** The requirements of the chosen kind. */
  readonly fields: unknown
}

/** Shows the kinds: the places first, and the fields of the chosen one. */
export function kindsView(
  words: Words,
  { jenis }: Isian,
  change: Change,
  { fault, others, fields }: KindsRest,
): TemplateResult {
  const { t } = words
  const place = PLACES.some(([kind]) => kind === jenis)
  return html`<fieldset>
    <legend>${t(messages.jenis)}</legend>
    ${fault}
    ${kindCards(words, PLACES, jenis, change)}
    <details class="others" ?open=${jenis !== '' && !place}>
      <summary>${t(messages.pilihanLain)}</summary>
      ${others}
    </details>
    ${jenis ? fields : nothing}
  </fieldset>`
}

/** Shows kinds as cards, of which one can be chosen. */
export function kindCards(
  { t }: Words,
  kinds: readonly Kind[],
  chosen: string,
  change: Change,
): TemplateResult {
  return html`<div class="kinds">
    ${kinds.map(
      ([kind, hint, icon]) => html`<label class="kind">
        <input type="radio" name="jenis" id=${kind === 'rumah' ? 'jenis' : `jenis-${kind}`}
          value=${kind} .checked=${chosen === kind} @change=${() => change({ jenis: kind })} />
        ${icon}
        <span>${t(KINDS[kind])}<small class="hint">${t(hint)}</small></span>
      </label>`,
    )}
  </div>`
}

/** Shows the month grid, and the chosen days. */
export function daysView(
  words: Words,
  grid: Grid,
  actions: GridActions,
  fault: unknown,
  chosen: unknown,
): TemplateResult {
  const { t } = words
  return html`<fieldset aria-describedby="hari-petunjuk">
    <legend>${t(messages.hari)}</legend>
    <p class="hint" id="hari-petunjuk">${t(messages.hariPetunjuk)}</p>
    ${fault}
    ${calendar(words, grid, actions)}
    ${chosen}
  </fieldset>`
}
