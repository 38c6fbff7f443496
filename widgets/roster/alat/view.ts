import { html, nothing, type TemplateResult } from 'lit'
import { formStyles } from '../../shared/form-styles.ts'
import type { Catalogue } from '../../shared/words.ts'
import type { RosterHost } from '../state.ts'

export { noticesView } from './notices.ts'

const messages = {
  unit: { id: 'Unit kerja', en: 'Unit' },
  cari: { id: 'Cari nama', en: 'Search by name' },
} as const satisfies Catalogue

/** The styles of the fields. */
export const styles = [formStyles]

/** Shows the choice of a unit; nothing if there is only one. */
export function unitChoice(
  host: RosterHost,
  choose: (unit: string) => void,
): TemplateResult | typeof nothing {
  const { unit, units } = host.state()
  if (units.length < 2) return nothing
  const changed = (event: Event) => {
    // Safe because the listener sits on the choice of units.
    choose((event.target as HTMLSelectElement).value)
  }
  return html`<div class="search"><label for="unit">${host.words().t(messages.unit)}</label>
    <select id="unit" @change=${changed}>${units.map(
      ({ kode, nama }) => html`<option value=${kode} ?selected=${kode === unit}>${nama}</option>`,
    )}</select></div>`
}

/** Shows the search for a name. */
export function searchField(host: RosterHost): TemplateResult {
  const search = (event: Event) => {
    // Safe because the listener sits on the field.
    host.patch({ cari: (event.target as HTMLInputElement).value })
  }
  return html`<div class="search"><label for="cari">${host.words().t(messages.cari)}</label>
    <input id="cari" type="search" autocomplete="off" .value=${host.state().cari} @input=${search} /></div>`
}
