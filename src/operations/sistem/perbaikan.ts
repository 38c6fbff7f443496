import type { PerbaikanRow } from '../../db/sistem/perbaikan.ts'

/** A request to mend what is held about a person. */
export type Perbaikan = Omit<PerbaikanRow, 'oleh'>
