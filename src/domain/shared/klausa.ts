import * as v from 'valibot'
import type { Clause } from './rule.ts'
import type { Satuan } from './satuan.ts'
import type { Schema } from './schema.ts'
import type { Text } from './text.ts'

/** What officers set a clause by: its plain name, what its value may be, and what a number of it counts. */
export interface Klausa<Value = unknown> {
  readonly nama: Text
  readonly nilai: Schema<Value>
  readonly satuan?: SatuanKlausa
  /** Such a value, for a clause that no law which ships sets. */
  readonly contoh?: Value
}

/** What the number of a clause counts, beside what rules of WFA count. */
export type SatuanKlausa = Satuan | 'menit' | 'poin' | 'pukul'

type ValueOf<C> = NonNullable<C> extends Clause<infer Value> ? Value : never

/** The entries of a part of the law, one for each clause. `diam` stands where the law may be silent. */
export type DaftarKlausa<Part> = {
  readonly [Key in keyof Part]-?: Klausa<ValueOf<Part[Key]>> &
    (null extends Part[Key] ? { readonly diam: true } : { readonly diam?: never })
}

/** A clause with its key, where those of a part are made from a list. */
export type EntriKlausa<Part> = readonly [keyof Part, DaftarKlausa<Part>[keyof Part]]

/** A whole number from 0 to 100,000. */
export const bilangan = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000))

/** A share in hundredths of a percent point, up to 100 %. */
export const bagian = v.pipe(bilangan, v.maxValue(10_000))

/** Switches on a rule whose check takes no value. */
export const ya = v.literal(true)

/** What a clause says of its basis where no regulation of the regency sets it. */
const UNSET = /bawaan|belum ditetapkan/i

/** What a basis says where its article was not held against the text of the regulation. */
const UNSURE = /\[[PU]\]|belum dicocokkan|menurut pemberitaan|belum diketahui|belum ada sumber/i

/** Returns whether a basis says that no Perkada sets the value yet. */
export function isUnset(basis: string): boolean {
  return UNSET.test(basis)
}

/** Returns whether the article of a basis was held against the text of the regulation. */
export function isSure(basis: string): boolean {
  return !UNSURE.test(basis)
}

/** How sure a basis is: held against the text, not yet, or set by no regulation of the regency. */
export const KEPASTIAN = ['pasti', 'belum-dicocokkan', 'belum-ditetapkan'] as const

/** How sure a basis is. */
export type Kepastian = (typeof KEPASTIAN)[number]

/** A mark of how sure a source is, for those who write the law in code. */
const MARK = /\s*\[[PU]\]/g

/** Returns how sure a basis is; of two the one that is less. */
export function kepastianOf(basis: string): Kepastian {
  if (isUnset(basis) || basis.includes('[U]')) return 'belum-ditetapkan'
  return isSure(basis) ? 'pasti' : 'belum-dicocokkan'
}

/** Returns a basis as people read it: without the marks of those who write the law in code. */
export function withoutMarks(basis: string): string {
  return basis.replaceAll(MARK, '')
}
