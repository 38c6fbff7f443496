import * as v from 'valibot'
import type { Clause } from './rule.ts'
import type { Satuan } from './satuan.ts'
import type { Schema } from './schema.ts'
import type { Text } from './text.ts'

/**
 * The settings form of a clause: its plain name, the schema of its value, and the unit of its
 * number.
 */
export interface Klausa<Value = unknown> {
  readonly nama: Text
  readonly nilai: Schema<Value>
  readonly satuan?: SatuanKlausa
  /** An example value, for a clause that no shipped law sets. */
  readonly contoh?: Value
}

/** The units of the numbers of clauses, besides those of the rules of WFA. */
export type SatuanKlausa = Satuan | 'menit' | 'poin' | 'pukul'

type ValueOf<C> = NonNullable<C> extends Clause<infer Value> ? Value : never

/**
 * The entries of a part of the law, one per clause. `diam` marks clauses that the law may leave
 * out.
 */
export type DaftarKlausa<Part> = {
  readonly [Key in keyof Part]-?: Klausa<ValueOf<Part[Key]>> &
    (null extends Part[Key] ? { readonly diam: true } : { readonly diam?: never })
}

/** A clause with its key, for parts that are built from a list. */
export type EntriKlausa<Part> = readonly [keyof Part, DaftarKlausa<Part>[keyof Part]]

/** A whole number from 0 to 100,000. */
export const bilangan = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000))

/** A share in hundredths of a percent point, up to 100 %. */
export const bagian = v.pipe(bilangan, v.maxValue(10_000))

/** The value `true`, which switches on a rule without a value. */
export const ya = v.literal(true)

/** The basis of a clause that no regulation of the regency sets. */
const UNSET = /bawaan|belum ditetapkan/i

/** The mark of a basis whose article was not compared with the text of the regulation. */
const UNSURE = /\[[PU]\]|belum dicocokkan|menurut pemberitaan|belum diketahui|belum ada sumber/i

/** Returns whether a basis says that no Perkada sets the value yet. */
export function isUnset(basis: string): boolean {
  return UNSET.test(basis)
}

/** Returns whether the article of a basis was compared with the text of the regulation. */
export function isSure(basis: string): boolean {
  return !UNSURE.test(basis)
}

/**
 * How certain a basis is: compared with the text, not yet compared, or set by no regulation of the
 * regency.
 */
export const KEPASTIAN = ['pasti', 'belum-dicocokkan', 'belum-ditetapkan'] as const

/** How certain a basis is. */
export type Kepastian = (typeof KEPASTIAN)[number]

/** A mark of certainty, for developers who write the law in code. */
const MARK = /\s*\[[PU]\]/g

/** Returns how certain a basis is; for two sources the lesser certainty. */
export function kepastianOf(basis: string): Kepastian {
  if (isUnset(basis) || basis.includes('[U]')) return 'belum-ditetapkan'
  return isSure(basis) ? 'pasti' : 'belum-dicocokkan'
}

/** Returns a basis for people: without the marks for developers. */
export function withoutMarks(basis: string): string {
  return basis.replaceAll(MARK, '')
}
