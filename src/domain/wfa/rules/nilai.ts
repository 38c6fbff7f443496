import * as v from 'valibot'
import { teks } from '../../shared/schema.ts'
import { JENIS_WFA } from '../jenis.ts'

export { bilangan, ya } from '../../shared/klausa.ts'

/** ISO weekdays, 1 for Monday. */
export const hariPekan = v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7)))

/** Words or codes. */
export const kata = v.array(teks(100))

/** Kinds of flexible work. */
export const jenis = v.array(v.picklist(JENIS_WFA))

/** Kinds of duty. */
export const tugas = v.array(v.picklist(['administratif', 'pelayanan-langsung', 'lapangan']))
