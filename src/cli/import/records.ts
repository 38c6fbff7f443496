import { createHash } from 'node:crypto'
import type { Zona } from '../../domain/shared/local-time.ts'
import { type InputIssue, readInput } from '../../domain/shared/schema.ts'
import { readCell } from './cells.ts'
import { FAULTS, type Fault } from './faults.ts'
import type { Plan } from './kinds.ts'
import type { Row } from './rows.ts'
import { nameOf } from './shape.ts'

/** A fault of a row, and its column; without one, it is about the row. */
export interface BadCell extends Fault {
  readonly kolom: string | null
}

/** A row as a record, or all its faults. */
export type ReadRow =
  | { readonly baris: number; readonly item: unknown; readonly idBuatan: boolean }
  | { readonly baris: number; readonly salah: readonly BadCell[] }

type RecordDraft = { [key: string]: unknown }

/** Reads a row by the plan of its file: every cell first, then the record by the schema of its type. */
export function readRecord(plan: Plan, { baris, sel, titikKoma }: Row, zona: Zona): ReadRow {
  const { columns } = plan
  if (sel.length < columns.length || sel.slice(columns.length).some((cell) => cell.trim() !== '')) {
    return { baris, salah: [{ ...FAULTS['jumlah-kolom'], kolom: null }] }
  }
  const salah: BadCell[] = []
  const built: RecordDraft = Object.fromEntries(plan.lists.map((name) => [name, []]))
  for (const [index, column] of columns.entries()) {
    if (!column) continue
    const read = readCell(sel[index] ?? '', column, { zona, titikKoma })
    if (!read.ok) salah.push({ ...read.error, kolom: column.nama })
    else if (read.value !== undefined) put(built, column.path, read.value)
  }
  const { inbound } = plan.kind
  const from = built.id === undefined ? inbound.idFrom?.(built) : undefined
  const idBuatan = from !== undefined
  if (idBuatan) built.id = idOf(from)
  const parsed = readInput(inbound.schema, withoutGaps(built))
  if (parsed.ok && salah.length === 0) return { baris, item: parsed.value, idBuatan }
  const told = new Set(salah.map(({ kolom }) => kolom))
  const more = parsed.ok ? [] : parsed.error.map(asBadCell)
  // The reason a cell was refused is reported once, not again as a missing field.
  const rest = more.filter(({ kolom }) => kolom === null || !covers(told, kolom))
  const every = [...salah, ...(salah.length > 0 ? rest.filter((one) => one.kolom !== null) : rest)]
  return { baris, salah: every }
}

function covers(told: ReadonlySet<string | null>, kolom: string): boolean {
  return [...told].some((name) => name === kolom || name?.startsWith(`${kolom}.`))
}

function put(
  built: RecordDraft,
  [first, ...rest]: readonly (string | number)[],
  value: unknown,
): void {
  const key = String(first)
  if (rest.length === 0) {
    built[key] = value
    return
  }
  built[key] ??= typeof rest[0] === 'number' ? [] : {}
  // Safe because what lies on the way of a path was just made, or made by another part of the same field.
  put(built[key] as RecordDraft, rest, value)
}

/** Returns the lists without the places that a row left empty. */
function withoutGaps(built: RecordDraft): RecordDraft {
  const entries = Object.entries(built).map(([key, value]) => [
    key,
    Array.isArray(value) ? value.filter((part) => part !== undefined) : value,
  ])
  return Object.fromEntries(entries)
}

function asBadCell({ path, message }: InputIssue): BadCell {
  const parts = path.split('/').filter((part) => part !== '')
  const kolom = nameOf(parts.map((part) => (/^\d+$/.test(part) ? Number(part) : part)))
  return { code: 'salah-isi', message, kolom: kolom || null }
}

/** Returns an id for a record without one: the same record has the same id in any file. */
function idOf(parts: readonly unknown[]): string {
  const text = parts.map(String).join('|')
  return `csv-${createHash('sha256').update(text).digest('hex').slice(0, 32)}`
}
