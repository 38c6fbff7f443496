import { gerbang } from './gerbang.ts'
import type { CaraKirim } from './saluran.ts'
import { webPush } from './web-push.ts'

/** Every channel to people outside the portal. */
export const CARA_KIRIM: readonly CaraKirim[] = [gerbang, webPush]
