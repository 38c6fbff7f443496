import { html, nothing, type TemplateResult } from 'lit'
import { officerNote } from './basis-officer.ts'
import type { Kepastian, Text } from './contract.ts'
import { iconBad } from './icons.ts'
import { isAway, type Problem } from './problem.ts'
import { problemText } from './views.ts'
import type { Catalogue, Values, Words } from './words.ts'

const messages = {
  adaMasalah: { id: 'Periksa kembali isian Anda', en: 'There is a problem' },
  belumBerhasil: { id: 'Belum berhasil', en: 'It did not work yet' },
  isianTetap: {
    id: 'Isian Anda tetap ada dan tidak perlu diubah.',
    en: 'What you typed is still here and needs no change.',
  },
  takDiproses: { id: 'Permintaan tidak dapat diproses', en: 'This could not be done' },
} as const satisfies Catalogue

/** A fault to correct before a form can be sent; `field` is the id of the control, if any. */
export interface Fault {
  readonly field: string
  readonly text: Text
  readonly values?: Values
  readonly basis?: string
  readonly kepastian?: Kepastian
  /** A failure without faulty input: 'lagi' if the same may be sent again. */
  readonly failed?: 'lagi' | 'tetap'
}

/**
 * Returns the faults of a refused submission.
 *
 * Refusals are matched to fields by their code, issues by their JSON pointer ('/rencana/0/target').
 * A fault without a field is shown as plain text. A problem with neither is not a fault of the
 * input, and says so.
 */
export function faultsFrom(
  error: Problem,
  fieldOfRule: (code: string) => string = () => '',
  fieldOfPath: (path: string) => string = () => '',
): Fault[] {
  const issues = error.issues.map(({ path, message }) => {
    return { field: fieldOfPath(path), text: message }
  })
  const refusals = error.refusals.map(({ code, message, basis, kepastian }) => {
    return { field: fieldOfRule(code), text: message, basis, ...(kepastian && { kepastian }) }
  })
  const all = [...issues, ...refusals]
  if (all.length > 0) return all
  return [{ field: '', text: problemText(error), failed: isAway(error) ? 'lagi' : 'tetap' }]
}

/**
 * Shows the summary above a form; each fault links to its field.
 *
 * `officer` adds to a basis whether a regulation is still missing.
 */
export function faultSummary(
  words: Words,
  faults: readonly Fault[],
  go: (field: string) => void,
  officer = false,
): TemplateResult | typeof nothing {
  const { t } = words
  const [first] = faults
  if (!first) return nothing
  if (first.failed) return failure(words, first)
  const link = ({ field, text, values }: Fault) => html`<a
    href="#${field}"
    @click=${(event: Event) => {
      event.preventDefault()
      go(field)
    }}>${t(text, values)}</a>`
  return html`<div class="summary" role="alert" tabindex="-1" aria-labelledby="masalah">
    <h3 id="masalah">${t(messages.adaMasalah)}</h3>
    <ul>
      ${faults.map(
        (fault) => html`<li>
          ${fault.field ? link(fault) : t(fault.text, fault.values)}
          ${fault.basis ? officerNote(words, fault.basis, officer, fault.kepastian) : nothing}
        </li>`,
      )}
    </ul>
  </div>`
}

/** Shows that sending failed although the input has no fault. */
function failure({ t }: Words, { text, values, failed }: Fault): TemplateResult {
  const again = failed === 'lagi'
  return html`<div class="summary failed" role="alert" tabindex="-1" aria-labelledby="masalah">
    <h3 id="masalah">${t(again ? messages.belumBerhasil : messages.takDiproses)}</h3>
    <p>${t(text, values)}</p>
    ${again ? html`<p class="muted">${t(messages.isianTetap)}</p>` : nothing}
  </div>`
}

/** Shows the fault below one field, linked to it by `aria-describedby` of `<field>-salah`. */
export function faultAt(
  { t }: Words,
  faults: readonly Fault[],
  field: string,
): TemplateResult | typeof nothing {
  const fault = faults.find((one) => one.field === field)
  if (!fault) return nothing
  return html`<p class="fault" id="${field}-salah">${iconBad}${t(fault.text, fault.values)}</p>`
}

/** Returns whether a field has a fault. */
export function isFaulty(faults: readonly Fault[], field: string): boolean {
  return faults.some((fault) => fault.field === field)
}

/** Returns the shown faults that are still open; a fault disappears once its field is corrected. */
export function stillOpen(faults: readonly Fault[], now: readonly Fault[]): Fault[] {
  return faults.filter(({ field }) => isFaulty(now, field))
}
