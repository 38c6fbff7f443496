import { gerbang } from './gerbang.ts'
import type { CaraKirim } from './saluran.ts'

/** Every way to people outside the portal. */
export const CARA_KIRIM: readonly CaraKirim[] = [gerbang]
