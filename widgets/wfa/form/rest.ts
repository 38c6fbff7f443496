import { factStyles } from '../../shared/fact-styles.ts'
import { formStyles } from '../../shared/form-styles.ts'
import { restStyles } from './styles.ts'

export { faultAt, faultSummary } from '../../shared/faults.ts'
export { makeAsker } from './ask.ts'
export { onGridKey } from './calendar-keys.ts'
export { fromPengajuan } from './draft.ts'
export { findings, quotaText } from './findings.ts'
export { kindFields, otherKinds } from './kind-fields.ts'
export { mended } from './mended.ts'
export { send } from './send.ts'
export { mending, restView } from './view.ts'

/** The look of the rest of the form. */
export const styles = [factStyles, formStyles, restStyles]
