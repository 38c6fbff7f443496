import { SUMBER } from '../../domain/events.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { InboundType } from '../../operations/webhook/inbound-type.ts'
import { typeNamed, typesOf } from '../../operations/webhook/jenis-masuk.ts'
import { type Fault, headerFault } from './faults.ts'
import { type Column, columnOf, fieldsOf, listsOf, requiredOf } from './shape.ts'

/** A kind of record in a file: the type of webhook that receives it. */
export interface Kind {
  readonly type: string
  readonly inbound: InboundType
}

const ALL: readonly Kind[] = SUMBER.flatMap((sumber) =>
  typesOf(sumber).map(([type, inbound]) => ({ type, inbound })),
)

/** The kinds with a short name, which are recognised by the header of a file. */
const NAMED = ALL.filter(({ inbound }) => inbound.nama !== undefined)

/** The possible values of `--jenis`, for messages. */
export const KINDS: readonly string[] = [
  ...NAMED.flatMap(({ inbound }) => inbound.nama ?? []),
  ...ALL.map(({ type }) => type),
]

/** Returns the kind of a name or of a type of webhook; `null` if there is none. */
export function kindOf(name: string): Kind | null {
  const named = NAMED.find(({ inbound }) => inbound.nama === name)
  if (named) return named
  const inbound = typeNamed(name)
  return inbound ? { type: name, inbound } : null
}

/** A kind and the fields of its file's columns, in order; `null` for a column that is left out. */
export interface Plan {
  readonly kind: Kind
  readonly columns: readonly (Column | null)[]
  /** Headers without a field. */
  readonly diabaikan: readonly string[]
  /** Lists that a record must have, empty if the row has none. */
  readonly lists: readonly string[]
}

/** How a file is to be read. */
export interface FileOptions {
  readonly kind: Kind | null
  /** Whether columns without a field are left out instead of refused. */
  readonly ignoreUnknown: boolean
}

/** Returns how to read a file, by its header, which also identifies its kind if none is given. */
export function planOf(header: readonly string[], asked: FileOptions): Result<Plan, Fault> {
  const named = asked.kind ? [asked.kind] : NAMED
  const plans = named.map((kind) => lay(header, kind))
  const whole = plans.filter((plan) => missingIn(plan).length === 0)
  const [first] = plans
  if (asked.kind && first) return checked(first, asked.ignoreUnknown)
  const [only, ...more] = whole
  if (!only || more.length > 0) return err(unknownKind(plans))
  return checked(only, asked.ignoreUnknown)
}

function lay(header: readonly string[], kind: Kind): Plan {
  const columns = header.map((name) => columnOf(kind.inbound.schema, name))
  const diabaikan = header.filter((name, index) => columns[index] === null && name.trim() !== '')
  return { kind, columns, diabaikan, lists: listsOf(kind.inbound.schema) }
}

function missingIn({ kind, columns }: Plan): readonly string[] {
  const named = new Set(columns.flatMap((column) => column?.path[0] ?? []))
  const made = kind.inbound.idFrom ? ['id'] : []
  return requiredOf(kind.inbound.schema).filter((name) => !named.has(name) && !made.includes(name))
}

function checked(plan: Plan, ignoreUnknown: boolean): Result<Plan, Fault> {
  const missing = missingIn(plan)
  if (missing.length > 0) return err(missingColumns(missing))
  const names = plan.columns.flatMap((column) => column?.nama ?? [])
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) return err(doubleColumn(twice))
  if (plan.diabaikan.length > 0 && !ignoreUnknown) return err(unknownColumns(plan))
  return ok(plan)
}

function missingColumns(names: readonly string[]): Fault {
  const list = names.join(', ')
  return headerFault(
    'kolom-kurang',
    `Kolom wajib belum ada: ${list}. Tambahkan judulnya di baris pertama.`,
    `Required columns are missing: ${list}. Add their names to the first row.`,
  )
}

function doubleColumn(name: string): Fault {
  return headerFault(
    'kolom-ganda',
    `Kolom ${name} ada dua kali. Sisakan satu.`,
    `The column ${name} is there twice. Keep one of them.`,
  )
}

function unknownColumns({ kind, diabaikan }: Plan): Fault {
  const list = diabaikan.join(', ')
  const known = fieldsOf(kind.inbound.schema).join(', ')
  return headerFault(
    'kolom-tidak-dikenal',
    `Kolom tidak dikenal: ${list}. Yang dikenal: ${known}. Perbaiki judulnya, atau pakai --abaikan-kolom.`,
    `Unknown columns: ${list}. Known are: ${known}. Fix their names, or use --abaikan-kolom.`,
  )
}

/** Names the kind that the header fits best, and what it lacks. */
function unknownKind(plans: readonly Plan[]): Fault {
  const near = plans
    .map((plan) => ({ type: plan.kind.type, missing: missingIn(plan) }))
    .sort((a, b) => a.missing.length - b.missing.length)[0]
  const hint = near && near.missing.length > 0 ? `${near.type}: ${near.missing.join(', ')}` : ''
  return headerFault(
    'jenis-tidak-dikenal',
    `Jenis catatan tidak dikenali dari judul kolomnya. Sebutkan --jenis. Terdekat, yang masih kurang: ${hint}`,
    `The header does not show which records these are. Use --jenis. Nearest, and what it lacks: ${hint}`,
  )
}
