import type { LocalDate } from './local-date.ts'
import type { Satuan } from './satuan.ts'
import type { Schema } from './schema.ts'
import type { Text } from './text.ts'

/** What a breach of a rule does: refuse the request, or let it pass with a warning. */
export type Effect = 'tolak' | 'peringatan'

/**
 * What a regulation sets for one rule: the value and its article.
 *
 * `effect` is the effect of a breach; left out, it refuses. A `basis` without a confirmed source
 * says so ("bawaan", a default that the regency must set).
 */
export interface Clause<Value> {
  readonly value: Value
  readonly basis: string
  readonly effect?: Effect
}

/** What a breach adds to the rule's own sentence. */
export interface Breach {
  /** A sentence that fits these facts better. */
  readonly pesan?: Text
  /** The days that break the rule. */
  readonly hari?: readonly LocalDate[]
  /** The first day on which the rule no longer refuses. */
  readonly sampai?: LocalDate
  /** Too little is known for a refusal: the rule warns, whatever the clause says. */
  readonly tidakPasti?: true
  /** Who must confirm unknown facts before anybody approves. */
  readonly konfirmasi?: 'bkd'
}

/** A check of facts against the value that a regulation sets. It refuses by returning `false`. */
export interface Rule<Facts, Value> {
  /** The code for machines, stable for ever: 'wfa.batas-mingguan'. */
  readonly code: string
  /** Reads the value of its clause, as entered in a trial. */
  readonly nilai: Schema<Value>
  /** The unit of that value. */
  readonly satuan?: Satuan
  /** An example value for the OpenAPI document, when its schema is no closed list. */
  readonly contoh?: Value
  /** The text for people when the rule refuses. */
  readonly message: Text
  /** The text for people when the rule is met. */
  readonly met: Text
  /** Whether the rule applies to these facts; always when left out. */
  readonly binds?: (facts: Facts) => boolean
  readonly allows: (facts: Facts, value: Value) => boolean
  /** Called when the rule is met: a more specific sentence, such as the exception that applies. */
  readonly noted?: (facts: Facts, value: Value) => Text | undefined
  /** Called when the rule is broken: which days, until when, or why it only warns. */
  readonly breach?: (facts: Facts, value: Value) => Breach
}

/**
 * The clauses of a list of rules: one under each rule's code, `null` when the law is silent.
 *
 * A rule without a value is switched on by `true`.
 */
export type PolicyOf<Rules extends readonly AnyRule<never>[]> = {
  readonly [R in Rules[number] as R['code']]: R['allows'] extends Allows<infer Value>
    ? Clause<unknown extends Value ? true : Value> | null
    : never
}

type Allows<Value> = (facts: never, value: Value) => boolean

/** The result of one rule for the facts, with its sentence and article. */
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

/** A rule with its value type hidden, so that rules with different values fit in one list. */
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
 * Checks facts against every rule that the policy sets, and reports each one, refused or not.
 *
 * A rule without a clause does not bind and is left out. A rule that does not apply passes, and its
 * sentence claims no more: nobody may read that something holds which was not checked.
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

/** Returns the refusals among findings, without warnings and passes. */
export function refusalsOf(findings: readonly Finding[]): Refusal[] {
  return findings
    .filter((finding) => finding.hasil === 'tolak')
    .map(({ kode, pesan, dasar }) => ({ code: kode, message: pesan, basis: dasar }))
}
