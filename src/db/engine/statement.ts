import { Away } from '../../domain/shared/away.ts'

/** What SQLite stores in a column. A boolean goes in as 1 or 0 and comes out as a number. */
export type Value = string | number | bigint | null

/** One SQL statement with its values in order of the question marks: plain data, fit for RPC. */
export interface Statement {
  readonly sql: string
  readonly args: readonly (Value | boolean)[]
  /**
   * Set when it may put events into the outbox: after its group is written, the sender is woken.
   */
  readonly announces?: true
}

/** One row, each value under its column's name. Integers beyond 2^53 come as bigint. */
export type Row = Readonly<Record<string, Value>>

/** The rows that one statement returned; none without SELECT or RETURNING. */
export type Rows = readonly Row[]

/** A constraint of the database that refused a change: the whole group was undone. */
export interface ConstraintFailure {
  readonly tag: 'constraint-failed'
  /**
   * SQLite's message, such as "UNIQUE constraint failed: pengajuan_hari.nip,
   * pengajuan_hari.tanggal".
   */
  readonly message: string
  /** The `table.column` names in that message; empty for a CHECK, a trigger or a foreign key. */
  readonly columns: readonly string[]
}

/**
 * The outcome of one group of statements: plain data, so that it survives RPC.
 *
 * 'away' says what is known. With `perhaps`, the request was sent and no answer came, so the group
 * may have been committed. Without it, nothing was written. 'fault' is our own mistake (a table
 * that does not exist), with nothing written.
 */
export type WriteAnswer =
  | { readonly kind: 'written'; readonly rows: readonly Rows[] }
  | { readonly kind: 'refused'; readonly error: ConstraintFailure }
  | { readonly kind: 'fault'; readonly message: string }
  | {
      readonly kind: 'away'
      readonly message: string
      readonly perhaps: boolean
      /** Seconds to wait before the next attempt. */
      readonly retryAfter: number
      /**
       * Set when this machine may not write, because another one does or its pair is unreachable.
       */
      readonly tertutup?: true
    }

/** Returns the answer for a database that did not answer. */
export function away(message: string, perhaps: boolean): WriteAnswer {
  return { kind: 'away', message, perhaps, retryAfter: 5 }
}

/** The answer of a machine that may not write: see the table `kepemimpinan`. */
export const CLOSED: WriteAnswer = {
  kind: 'away',
  message: 'this machine may not write',
  perhaps: false,
  retryAfter: 5,
  tertutup: true,
}

/** Writes one group of statements, all or none of them. Never rejects: see WriteAnswer. */
export type WriteGroup = (group: readonly Statement[]) => Promise<WriteAnswer>

/** Writes several groups independently, with their answers in the same order. Never rejects. */
export type WriteGroups = (groups: readonly (readonly Statement[])[]) => Promise<WriteAnswer[]>

/** The database did not answer in time or not at all. */
export class DatabaseAway extends Away {
  override readonly name = 'DatabaseAway'
  /** Whether a change may have been committed although no answer came. */
  readonly perhaps: boolean

  constructor(
    message: string,
    known: { perhaps: boolean; retryAfter?: number; tertutup?: boolean | undefined },
  ) {
    super(message, known.retryAfter ?? 5, known.tertutup ? NOT_OURS : undefined)
    this.perhaps = known.perhaps
  }
}

const NOT_OURS = {
  id: 'Mesin ini sedang tidak boleh menyimpan: mesin pasangannya sudah menjadi mesin utama, atau tidak menjawab. Data masih dapat dibaca. Kirim lagi sebentar lagi; pengelola menjalankan "luwes doctor".',
  en: 'This machine may not store anything now: its pair has become the primary, or does not answer. Data can still be read. Send it again in a while; the operator runs "luwes doctor".',
}

/** Why a correct statement may fail: a full or broken disk, or a lock. */
export type Trouble = 'disk' | 'busy'

const TROUBLE: Readonly<Record<Trouble, RegExp>> = {
  // sqld answers IOERR for a full disk, because its replication log fails first.
  disk: /^SQLITE_(FULL|IOERR|READONLY|CANTOPEN|NOMEM)/,
  busy: /^SQLITE_(BUSY|LOCKED)/,
}

/**
 * Returns the trouble behind an error code of SQLite; `null` when the statement itself is wrong.
 */
export function troubleOf(code: string): Trouble | null {
  if (TROUBLE.disk.test(code)) return 'disk'
  return TROUBLE.busy.test(code) ? 'busy' : null
}

/** Reads the names in SQLite's message about a constraint. */
export function constraintFailureFrom(message: string): ConstraintFailure {
  const sentence = message.replace(/^SQLite error: /, '')
  const names = /^(?:UNIQUE|NOT NULL) constraint failed: (.+)$/.exec(sentence)?.[1]
  return { tag: 'constraint-failed', message: sentence, columns: names ? names.split(', ') : [] }
}

/**
 * Accepts what drizzle binds.
 *
 * @throws For a Date or an object, which has no place in a column.
 */
export function asValue(value: unknown): Value | boolean {
  switch (typeof value) {
    case 'string':
    case 'number':
    case 'bigint':
    case 'boolean':
      return value
    default:
      if (value === null || value === undefined) return null
      throw new TypeError('a statement takes text, numbers, booleans and null')
  }
}
