import { createHash } from 'node:crypto'
import type { WireValue } from '../../db/engine/hrana.ts'

// A backup is gzip over lines of JSON. First the head and the tables as SQL. Then for each table
// its name, its rows, its count and digest. Then what follows the rows (indexes, triggers). At the
// end the digest of every earlier line. It is one file, which any tool can read.

/** The first line. */
export interface Head {
  readonly luwes: 'cadangan'
  readonly versi: 1
  readonly daerah: string
  readonly dibuat: string
  /** Migrations that the database had. */
  readonly migrasi: number
  /** The tables, as SQL. */
  readonly tabel: readonly string[]
}

/** The line before the rows of a table. */
interface TableStart {
  readonly mulai: string
  readonly kolom: readonly string[]
}

/** The line after the rows of a table. */
interface TableEnd extends TableCount {
  readonly selesai: string
}

/** The number of rows of a table, and the digest of all rows in order. */
export interface TableCount {
  readonly jumlah: number
  readonly sidik: string
}

/** The line after the rows: indexes and triggers as SQL. */
interface IndexLine {
  readonly sesudah: readonly string[]
}

/** The last line. */
interface Tail {
  readonly akhir: true
  /** The digest of every line before this one. */
  readonly sidik: string
}

/** A line of a backup other than a row. */
export type Line = Head | TableStart | TableEnd | IndexLine | Tail

/**
 * A value in a line: text and whole numbers as they are, and values that JSON would distort with
 * their type.
 */
export type Cell =
  | null
  | string
  | number
  | { readonly i: string }
  | { readonly f: number }
  | { readonly b: string }

/** A row in a line. */
export type Cells = readonly Cell[]

/** Returns a value in the form of a line. */
export function cellOf(value: WireValue): Cell {
  switch (value.type) {
    case 'null':
      return null
    case 'text':
      return value.value
    case 'integer': {
      const number = Number(value.value)
      return Number.isSafeInteger(number) ? number : { i: value.value }
    }
    case 'float':
      return { f: value.value }
    case 'blob':
      return { b: value.base64 }
  }
}

/** Counts rows and digests them as they pass. */
export function createCounter(): {
  readonly take: (line: string) => void
  readonly end: () => TableCount
} {
  const hash = createHash('sha256')
  let jumlah = 0
  return {
    take: (line) => {
      jumlah += 1
      hash.update(line).update('\n')
    },
    end: () => ({ jumlah, sidik: hash.digest('hex') }),
  }
}

/** Returns a name in SQL. */
export function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}
