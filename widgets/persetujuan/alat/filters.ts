import { html, nothing, type TemplateResult } from 'lit'
import type { Text } from '../../shared/contract.ts'
import { controlText } from '../../shared/fields.ts'
import { matches, noFilter, type Saringan, type SyaratCari } from '../inbox.ts'
import type { InboxHost } from '../state.ts'
import { messages } from './messages.ts'

/** What can be searched in a list. */
interface Pencarian {
  readonly all: readonly SyaratCari[]
  /** Whether there are further pages, which are unknown yet. */
  readonly more: boolean
  /** The words of a kind. */
  readonly kind: (jenis: string) => Text
}

/** A list this long gets a search field; shorter ones need none. */
const MANY = 4

/**
 * Shows the search and the filters of a list: by name, and by unit, date and kind if they differ.
 */
export function searchView(host: InboxHost, { all, more, kind }: Pencarian): unknown {
  const { saringan } = host.state()
  const used = Object.values(saringan).some(Boolean)
  if (all.length < MANY && !used) return nothing
  const { t } = host.words()
  const set = (change: Partial<Saringan>) => {
    host.patch({ saringan: { ...host.state().saringan, ...change }, open: '' })
  }
  const units = different(all.map(({ unit }) => unit))
  const days = different(all.flatMap(({ hari }) => hari))
  const kinds = different(all.map(({ jenis }) => jenis))
  const found = all.filter((one) => matches(one, saringan)).length
  const choices = [units, days, kinds].some((values) => values.length > 1)
  return html`<div class="search">
      <div class="field"><label for="cari">${t(messages.cari)}</label>
        <input type="search" id="cari" .value=${saringan.nama} autocomplete="off"
          @input=${(event: Event) => set({ nama: controlText(event) })} /></div>
      ${
        choices
          ? html`<details><summary>${t(messages.saringan)}</summary><div class="choices">
            ${choice(host, 'unit', units, saringan.unit, (unit) => unit, set)}
            ${days.length > 1 ? dateField(host, saringan.tanggal, set) : nothing}
            ${choice(host, 'jenis', kinds, saringan.jenis, (jenis) => t(kind(jenis)), set)}
          </div></details>`
          : nothing
      }
      ${used ? html`<button class="button" @click=${() => set(noFilter)}>${t(messages.hapus)}</button>` : nothing}
    </div>
    ${used && more && found < all.length ? html`<p class="small muted">${t(messages.belumSemua)}</p>` : nothing}`
}

function different(values: readonly (string | undefined)[]): string[] {
  return [...new Set(values.filter((value): value is string => !!value))].sort()
}

function dateField(
  host: InboxHost,
  chosen: string,
  set: (change: Partial<Saringan>) => void,
): TemplateResult {
  return html`<div class="field"><label for="saring-tanggal">${host.words().t(messages.tanggal)}</label>
    <input type="date" id="saring-tanggal" .value=${chosen}
      @change=${(event: Event) => set({ tanggal: controlText(event) })} /></div>`
}

function choice(
  host: InboxHost,
  field: 'unit' | 'jenis',
  values: readonly string[],
  chosen: string,
  text: (value: string) => string,
  set: (change: Partial<Saringan>) => void,
): TemplateResult | typeof nothing {
  if (values.length < 2) return nothing
  const { t } = host.words()
  return html`<div class="field"><label for="saring-${field}">${t(messages[field])}</label>
    <select id="saring-${field}" @change=${(event: Event) => set({ [field]: controlText(event) })}>
      <option value="" .selected=${!chosen}>${t(messages.semua)}</option>
      ${values.map((value) => html`<option value=${value} .selected=${value === chosen}>${text(value)}</option>`)}
    </select></div>`
}
