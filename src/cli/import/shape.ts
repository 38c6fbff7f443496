import { nipSchema } from '../../domain/pegawai/schema.ts'
import { bulanSchema, tanggalSchema, waktuSchema } from '../../domain/shared/schema.ts'

/** How the text of a cell is read. */
export type CellKind =
  | 'teks'
  | 'nip'
  | 'angka'
  | 'bulat'
  | 'ya-tidak'
  | 'tanggal'
  | 'bulan'
  | 'waktu'
  | 'pilihan'
  | 'hari-lahir'

/** A column of a file: its field, whether that is in the record, and how its cells are read. */
export interface Column {
  /** The name of the field in messages: `rumah.lat`. */
  readonly nama: string
  readonly path: readonly (string | number)[]
  readonly kind: CellKind
  /** What may be chosen. */
  readonly pilihan?: readonly string[]
  /** The largest number that the field takes. */
  readonly paling?: number | undefined
}

/** The parts of a valibot schema that are read here. */
interface Shape {
  readonly type: string
  readonly entries?: Readonly<Record<string, Shape>>
  readonly wrapped?: Shape
  readonly item?: Shape
  readonly options?: readonly unknown[]
  readonly pipe?: readonly { readonly type: string; readonly requirement?: unknown }[]
}

function shapeOf(schema: unknown): Shape {
  // Safe because every schema of valibot is such a plain object, whatever it reads.
  return schema as Shape
}

const KNOWN: ReadonlyMap<unknown, CellKind> = new Map<unknown, CellKind>([
  [nipSchema, 'nip'],
  [tanggalSchema, 'tanggal'],
  [bulanSchema, 'bulan'],
  [waktuSchema, 'waktu'],
])

/**
 * Returns a name for comparison, without case, spaces and signs: "Unit Kerja" equals `unitKerja`.
 */
const plain = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/g, '')

/**
 * Returns the column of a type's record for a header; `null` if the record has no such field.
 *
 * A part of a field follows a dot (`rumah.lat`), and so does the position in a list, starting with
 * 1 (`kantor.2.nama`). Without a position it is the first (`kantor.nama`).
 */
export function columnOf(schema: unknown, header: string): Column | null {
  const segments = header.trim().split('.').map(plain)
  const found = walk(shapeOf(schema), segments, [])
  return found && { ...found, nama: nameOf(found.path) }
}

type ShapeField = Omit<Column, 'nama'>

function walk(
  shape: Shape,
  segments: readonly string[],
  path: readonly (string | number)[],
): ShapeField | null {
  const [segment, ...rest] = segments
  if (shape.wrapped) return walk(shape.wrapped, segments, path)
  if (shape.type === 'union') {
    const found = (shape.options ?? []).map((option) => walk(shapeOf(option), segments, path))
    return found.find((one) => one !== null) ?? null
  }
  const inside = shape.entries ?? (shape.type === 'array' ? shape.item : undefined)
  if (!inside) return segments.length > 0 ? null : leafOf(shape, path)
  if (segment === undefined) return null
  if (shape.entries) return walkEntry(shape.entries, segment, rest, path)
  const place = /^[1-9]\d?$/.test(segment) ? Number(segment) : undefined
  return shape.item ? walk(shape.item, place ? rest : segments, [...path, (place ?? 1) - 1]) : null
}

function walkEntry(
  entries: NonNullable<Shape['entries']>,
  segment: string,
  rest: readonly string[],
  path: readonly (string | number)[],
): ShapeField | null {
  const key = Object.keys(entries).find((name) => plain(name) === segment)
  const entry = key === undefined ? undefined : entries[key]
  return key !== undefined && entry ? walk(entry, rest, [...path, key]) : null
}

function leafOf(shape: Shape, path: readonly (string | number)[]): ShapeField | null {
  const known = KNOWN.get(shape)
  if (known) return { path, kind: known }
  if (path.at(-1) === 'ulangTahunIbu') return { path, kind: 'hari-lahir' }
  switch (shape.type) {
    case 'picklist':
      return { path, kind: 'pilihan', pilihan: (shape.options ?? []).map(String) }
    case 'boolean':
      return { path, kind: 'ya-tidak' }
    case 'number':
      return {
        path,
        kind: shape.pipe?.some(({ type }) => type === 'integer') ? 'bulat' : 'angka',
        paling: largestOf(shape),
      }
    case 'string':
    case 'unknown':
      return { path, kind: 'teks' }
    default:
      return null
  }
}

function largestOf({ pipe = [] }: Shape): number | undefined {
  const most = pipe.find(({ type }) => type === 'max_value')?.requirement
  return typeof most === 'number' ? most : undefined
}

/** Returns the name of a field by its path, as columns are named. */
export function nameOf(path: readonly (string | number)[]): string {
  return path
    .flatMap((part) => (typeof part === 'number' ? (part === 0 ? [] : [String(part + 1)]) : [part]))
    .join('.')
}

/** Returns the required fields of a record, except lists, which may be empty. */
export function requiredOf(schema: unknown): readonly string[] {
  const entries = Object.entries(shapeOf(schema).entries ?? {})
  return entries.flatMap(([name, { type }]) =>
    type === 'optional' || type === 'array' ? [] : [name],
  )
}

/** Returns the lists that a record must have, though they may be empty. */
export function listsOf(schema: unknown): readonly string[] {
  const entries = Object.entries(shapeOf(schema).entries ?? {})
  return entries.flatMap(([name, { type }]) => (type === 'array' ? [name] : []))
}

/** Returns the names of all fields of a record, for corrections of a header. */
export function fieldsOf(schema: unknown): readonly string[] {
  return Object.entries(shapeOf(schema).entries ?? {}).flatMap(([name, shape]) => {
    const inner = shape.wrapped ?? shape
    const parts = Object.keys((inner.item ?? inner).entries ?? {})
    return parts.length > 0 ? parts.map((part) => `${name}.${part}`) : [name]
  })
}
