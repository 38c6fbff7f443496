import type { Fault } from '../../shared/faults.ts'
import type { Isian } from '../state.ts'
import { faultsOf } from './draft.ts'

/**
 * Returns the faults that remain after a change of the form.
 *
 * A fault goes when its field is corrected. A refusal of the server goes when its field is
 * touched.
 */
export function clearMended(faults: readonly Fault[], before: Isian, after: Isian): Fault[] {
  const faultyIn = (form: Isian) => new Set(faultsOf(form).map(({ field }) => field))
  const was = faultyIn(before)
  const now = faultyIn(after)
  return faults.filter(({ field }) => {
    if (now.has(field)) return true
    return !was.has(field) && valueAt(before, field) === valueAt(after, field)
  })
}

/** Returns the value of a field; a fault without a field depends on the kind and the days. */
function valueAt(form: Isian, field: string): string {
  const [root, index = '', key = ''] = field.split('-')
  if (root === 'rencana')
    return JSON.stringify(
      Object.entries(form.rencana[Number(index)] ?? {}).filter(([name]) => name === key),
    )
  const fields: Readonly<Record<string, unknown>> = {
    ...form,
    'bukti-jenis': form.buktiJenis,
    'bukti-nomor': form.buktiNomor,
  }
  return JSON.stringify(fields[field] ?? [form.jenis, form.hari])
}
