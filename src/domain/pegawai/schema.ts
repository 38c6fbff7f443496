import * as v from 'valibot'
import { isNip } from './nip.ts'

/** A NIP in use today: 18 digits of text that begin with a birth date. */
export const nipSchema = v.pipe(v.string(), v.regex(/^\d{18}$/, 'nip'), v.check(isNip, 'nip'))
