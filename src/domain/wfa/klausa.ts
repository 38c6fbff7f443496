import * as v from 'valibot'
import { tanggalSchema, teks } from '../shared/schema.ts'
import { wfaRules } from './rules/index.ts'
import { kata, tugas } from './rules/nilai.ts'

/** A clause as somebody tries it: a value with its article, or `null` where the law is to be silent. */
function klausa<Value extends v.GenericSchema>(value: Value) {
  const effect = v.exactOptional(v.picklist(['tolak', 'peringatan']))
  return v.exactOptional(v.nullable(v.strictObject({ value, basis: teks(1000), effect })))
}

type RuleWfa = (typeof wfaRules)[number]
type Klausa = { [R in RuleWfa as R['code']]: ReturnType<typeof klausa<R['nilai']>> }

/** Codes that the OpenAPI document names just before `wfa.pemberitahuan`, unlike the list of rules. */
const EARLIER: readonly string[] = ['wfa.lokasi', 'wfa.jauh-hari', 'wfa.jam']

/** Returns the rules in the order in which the OpenAPI document names their clauses. */
function inPublishedOrder(): readonly RuleWfa[] {
  const earlier = wfaRules.filter(({ code }) => EARLIER.includes(code))
  return wfaRules
    .filter((rule) => !earlier.includes(rule))
    .flatMap((rule) => (rule.code === 'wfa.pemberitahuan' ? [...earlier, rule] : [rule]))
}

/** Clauses under the codes of their rules; those left out stay as they are. */
const klausaSchema = v.strictObject(
  // Safe because each code comes with the schema of its own rule, and every rule is there.
  Object.fromEntries(inPublishedOrder().map(({ code, nilai }) => [code, klausa(nilai)])) as Klausa,
)

const skema = v.strictObject({
  hari: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7)),
  dari: tanggalSchema,
  sampai: v.exactOptional(tanggalSchema),
  hanyaRumah: v.boolean(),
  dihitung: v.boolean(),
  kecualiEselon: kata,
  kecualiJabatan: kata,
  kecualiUnit: kata,
  kecualiTugas: tugas,
})

/** Clauses to try, from a day on; without one, from the first day of the month. */
export const percobaanSchema = v.strictObject({
  sejak: v.exactOptional(tanggalSchema),
  wfa: klausaSchema,
  ketentuan: v.exactOptional(v.strictObject({ hariWajib: klausa(v.array(skema)) })),
})

/** Clauses to try. */
export type Percobaan = v.InferOutput<typeof percobaanSchema>
