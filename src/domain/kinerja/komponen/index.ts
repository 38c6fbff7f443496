import { kbo } from './kbo.ts'
import { kompetensi } from './kompetensi.ts'
import { kra } from './kra.ts'
import { perencanaan } from './perencanaan.ts'
import { predikat } from './predikat.ts'
import { serapan } from './serapan.ts'

/** The components of a month's results, in the order in which a person reads them. */
export const komponenHasil = [predikat, kra, kbo, perencanaan, serapan, kompetensi] as const

/** The code of one component of results. */
export type KodeKomponen = (typeof komponenHasil)[number]['kode']
