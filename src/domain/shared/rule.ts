import type { LocalDate } from './local-date.ts'
import type { Satuan } from './satuan.ts'
import type { Schema } from './schema.ts'
import type { Text } from './text.ts'

/** What a breach of a rule does: refuse the request, or let it pass with a warning. */
export type Effect = 'tolak' | 'peringatan'

/**
 * What a regulation sets for one rule: the value, and the article that sets it.
 *
 * `effect` is what a breach does; left out, it refuses. A `basis` that comes from no confirmed
 * source says so ("bawaan", a default that the regency must set).
 */
export interface Clause<Value> {
  readonly value: Value
  readonly basis: string
  readonly effect?: Effect
}

/** What a breach tells beyond the rule's own sentence. */
export interface Breach {
  /** A sentence that fits these facts better. */
  readonly pesan?: Text
  /** The days that break the rule. */
  readonly hari?: readonly LocalDate[]
  /** The first day on which the rule no longer stands in the way. */
  readonly sampai?: LocalDate
  /** Too little is known to refuse: the rule warns, whatever the clause says. */
  readonly tidakPasti?: true
  /** Who must confirm what is not known before anybody approves. */
  readonly konfirmasi?: 'bkd'
}

/** A check of facts against the value that a regulation sets. It refuses by answering `false`. */
export interface Rule<Facts, Value> {
  /** The machine's handle, stable for ever: 'wfa.batas-mingguan'. */
  readonly code: string
  /** Reads the value of its clause, as somebody who tries one writes it. */
  readonly nilai: Schema<Value>
  /** What the number of that value counts. */
  readonly satuan?: Satuan
  /** Such a value, for whoever reads the OpenAPI document, where its schema is no closed list. */
  readonly contoh?: Value
  /** What a person reads when the rule refuses. */
  readonly message: Text
  /** What a person reads when the rule is met. */
  readonly met: Text
  /** Whether the rule asks anything of these facts; always where it is left out. */
  readonly binds?: (facts: Facts) => boolean
  readonly allows: (facts: Facts, value: Value) => boolean
  /** Asked when the rule is met: a sentence that tells more, such as the exception that applies. */
  readonly noted?: (facts: Facts, value: Value) => Text | undefined
  /** Asked when the rule is broken: which days, until when, or why it only warns. */
  readonly breach?: (facts: Facts, value: Value) => Breach
}

/**
 * The clauses of a list of rules: one under each rule's code, `null` where the law is silent.
 *
 * A rule whose check takes no value is switched on by `true`.
 */
export type PolicyOf<Rules extends readonly AnyRule<never>[]> = {
  readonly [R in Rules[number] as R['code']]: R['allows'] extends Allows<infer Value>
    ? Clause<unknown extends Value ? true : Value> | null
    : never
}

type Allows<Value> = (facts: never, value: Value) => boolean

/** What one rule says about the facts, with the sentence and the article to show for it. */
export interface Finding extends Omit<Breach, 'pesan' | 'tidakPasti'> {
  readonly kode: string
  readonly hasil: 'lolos' | Effect
  readonly pesan: Text
  readonly dasar: string
}

/** A rule that refused: the code, the sentence and the article. */
export interface Refusal {
  readonly code: string
  readonly message: Text
  readonly basis: string
}

/** A rule whose value type is hidden, so that rules of different values stand in one list. */
interface AnyRule<Facts> {
  readonly code: string
  readonly message: Text
  readonly met: Text
  readonly binds?: (facts: Facts) => boolean
  readonly allows: (facts: Facts, value: never) => boolean
  readonly noted?: (facts: Facts, value: never) => Text | undefined
  readonly breach?: (facts: Facts, value: never) => Breach
}

/**
 * Holds facts against every rule that the policy sets, and reports each one, refused or not.
 *
 * A rule without a clause does not bind and is left out. One that asks nothing of these facts passes, and
 * says no more than that: nobody may read that something holds which nobody looked at.
 */
export function judge<Facts>(
  rules: readonly AnyRule<Facts>[],
  facts: Facts,
  policy: Readonly<Record<string, Clause<unknown> | null>>,
): Finding[] {
  return rules.flatMap((rule): Finding[] => {
    const clause = policy[rule.code]
    if (!clause) return []
    // Safe because PolicyOf ties the clause under a rule's code to that rule's own value type.
    const value = clause.value as never
    const found = { kode: rule.code, dasar: clause.basis }
    if (rule.binds?.(facts) === false) return [{ ...found, hasil: 'lolos', pesan: NOT_ASKED }]
    if (rule.allows(facts, value)) {
      return [{ ...found, hasil: 'lolos', pesan: rule.noted?.(facts, value) ?? rule.met }]
    }
    const { pesan = rule.message, tidakPasti, ...told } = rule.breach?.(facts, value) ?? {}
    const hasil = tidakPasti ? 'peringatan' : (clause.effect ?? 'tolak')
    return [{ ...found, hasil, pesan, ...told }]
  })
}

const NOT_ASKED: Text = {
  id: 'Tidak disyaratkan untuk jenis ini.',
  en: 'Not asked for with this kind.',
}

/** Returns the refusals among findings; warnings and passes are left out. */
export function refusalsOf(findings: readonly Finding[]): Refusal[] {
  return findings
    .filter((finding) => finding.hasil === 'tolak')
    .map(({ kode, pesan, dasar }) => ({ code: kode, message: pesan, basis: dasar }))
}
