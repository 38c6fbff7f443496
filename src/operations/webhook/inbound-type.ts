import type * as v from 'valibot'
import type { Statement } from '../../db/engine/client.ts'
import type { HariSif, SifTersimpan } from '../../db/pegawai/sif.ts'
import type { AuditEntry } from '../../db/webhook/kejadian.ts'
import type { OwnedTable } from '../../db/webhook/webhook-masuk.ts'
import type { Deps } from '../../deps.ts'
import type { Sumber } from '../../domain/events.ts'
import type { Nip } from '../../domain/pegawai/nip.ts'
import type { PolicyPresensi } from '../../domain/presensi/policy.ts'
import type { Tap } from '../../domain/presensi/tap.ts'
import type { LocalDate, Month } from '../../domain/shared/local-date.ts'
import type { Instant, Zona } from '../../domain/shared/local-time.ts'
import type { Terms } from '../../domain/shared/term.ts'
import type { Text } from '../../domain/shared/text.ts'

/** Why an item is not stored: a stable code, and what to do. */
export interface Refusal {
  readonly code: string
  readonly message: Text
}

/** The things that an item names and that must be looked up before it is checked. */
export interface Mentions {
  readonly nip?: Nip | undefined
  /** Another person who must be known. */
  readonly penilai?: Nip | undefined
  /** An id that then belongs to the person; see `owned`. */
  readonly id?: string | undefined
  readonly kodeSurat?: string | undefined
  readonly nomorSurat?: string | undefined
  readonly unit?: string | undefined
  /** A unit that must be known. */
  readonly unitKerja?: string | undefined
  /** A day of a person whose shifts and zone must be known. */
  readonly sif?: HariSif | undefined
  /** A day of a person whose zone must be known. */
  readonly hari?: HariSif | undefined
  /** The id of a tap whose stored values must be known. */
  readonly tap?: string | undefined
  /**
   * An atasan, and the day from which they are responsible for `nip`; today if the item names none.
   */
  readonly atasan?: { readonly nip: Nip; readonly sejak: LocalDate | null } | undefined
}

/** How a unit judges the days of its people. */
export interface CaraMenilai {
  readonly pola: string
  readonly zona: string | null
}

/** The known facts about the things that the items of a delivery name. */
export interface KnownRecords {
  readonly nips: ReadonlySet<Nip>
  /** The person that each id already belongs to. */
  readonly owners: ReadonlyMap<string, Nip>
  /** Codes and numbers that identify exactly one letter of ours. */
  readonly surat: ReadonlySet<string>
  /** How units judge, for units whose people tap right now. */
  readonly presensi: ReadonlyMap<string, CaraMenilai>
  /** Units that Luwes knows. */
  readonly unitKerja: ReadonlySet<string>
  /** The atasan of everybody above a named person. */
  readonly atasan: ReadonlyMap<Nip, Nip>
  /** The shifts of the named people around the named days, including withdrawn ones. */
  readonly sif: readonly SifTersimpan[]
  /** The zone of a person's unit on a day, under `nip tanggal`, if it names one. */
  readonly zonaPada: ReadonlyMap<string, Zona>
  /** The taps stored under the ids. */
  readonly taps: ReadonlyMap<string, Pick<Tap, 'arah' | 'at'>>
  /** The maximum age of a tap by today's law. */
  readonly umurTap: PolicyPresensi['umurTap']['value']
  /** Closed months. */
  readonly tutup: ReadonlySet<Month>
  /** When the items were true, according to the source. */
  readonly pada: Instant
  readonly now: Instant
  readonly zona: Zona
}

/** The delivery of an item: all items that fit the schema, and the earlier ones that are stored. */
export interface Kiriman<Item> {
  readonly all: readonly Item[]
  readonly kept: readonly Item[]
}

/** Days whose verdicts depend on an item: those of one person, or one day of everybody. */
export type AffectedDays =
  | { readonly nip: Nip; readonly dari: LocalDate; readonly sampai: LocalDate }
  | { readonly tanggal: LocalDate }

/** One person's month. */
export interface MonthOfPerson {
  readonly nip: Nip
  readonly bulan: Month
}

/** A unit or a person named in a column of an imported record. */
export interface Reference {
  readonly kolom: string
  readonly to: 'unit-kerja' | 'pegawai'
  readonly name: string
  /** The refusal when neither Luwes nor the file knows it. */
  readonly missing: Refusal
}

/** How officers may import items of a type by hand. */
interface AturanImpor<Item> {
  /** Returns why an item may come only from its source; `null` if an officer may import it. */
  refuse(item: Item): Refusal | null
}

/** A type whose items officers may import by hand. */
export interface ImporType<Schema extends v.GenericSchema> {
  readonly impor: AturanImpor<v.InferOutput<Schema>>
}

/**
 * What every inbound type declares.
 *
 * The members that take an item are methods, so the registry may hold all types as one. An item is
 * only ever given to the type whose schema read it.
 */
interface TypeBasis<Schema extends v.GenericSchema> extends Partial<ImporType<Schema>> {
  readonly sumber: Sumber
  readonly schema: Schema
  /** The table whose ids belong to a person once sent; `null` if ids do not. */
  readonly owned: OwnedTable | null
  /** The identity of an item: equal keys are the same record. */
  key(item: v.InferOutput<Schema>): string
  mentions(item: v.InferOutput<Schema>): Mentions
  /** The NIP or the code of a unit that is known once the item is stored. */
  makesKnown?(item: v.InferOutput<Schema>): string
  /**
   * A value that only one item of a delivery may have: two with the same value are both refused.
   */
  once?(item: v.InferOutput<Schema>): string
  /** Returns why an item that fits the schema is not stored; `null` if it is. */
  refuse(
    item: v.InferOutput<Schema>,
    known: KnownRecords,
    delivery?: Kiriman<v.InferOutput<Schema>>,
  ): Refusal | null
  /** The short name for `luwes import`, which recognises it by the header of a file. */
  readonly nama?: string
  /** Derives an id for a record without one; if missing, the id is required. */
  idFrom?(record: Readonly<Record<string, unknown>>): readonly unknown[]
  /** The names in an imported record that must be known. */
  references?(item: v.InferOutput<Schema>): readonly Reference[]
}

/** An inbound type whose items are checked and stored delivery by delivery. */
export interface StoredType<Schema extends v.GenericSchema> extends TypeBasis<Schema> {
  /**
   * Stores items. `pada` is when they were true according to the source, never later than now: an
   * older message that arrives late must change nothing.
   */
  store(
    items: readonly v.InferOutput<Schema>[],
    pada: Instant,
    deps: Deps,
  ): readonly Statement[] | Promise<readonly Statement[]>
  /** The days whose verdicts become due; `null` if verdicts do not depend on the item. */
  days(item: v.InferOutput<Schema>): AffectedDays | null
  /** The months that the item changes without changing a verdict (R57). */
  months(item: v.InferOutput<Schema>): readonly MonthOfPerson[]
  /**
   * The audit row of an item; `null` if none is written. The edition of the day is added to its
   * data.
   */
  audit(item: v.InferOutput<Schema>): Pick<AuditEntry, 'tindakan' | 'entitas' | 'data'> | null
  /** Whether it may change who decides on open requests. */
  readonly hierarchy: boolean
}

/** An inbound type with its own lane: taps, in one round trip (`receive-taps.ts`). */
export interface LaneType<Schema extends v.GenericSchema> extends TypeBasis<Schema> {
  readonly lane: 'taps'
}

/** A type of webhook that Luwes accepts. */
export type InboundType<Schema extends v.GenericSchema = v.GenericSchema> =
  | StoredType<Schema>
  | LaneType<Schema>

/** Declares an inbound type; its items are typed by its schema. */
export function inbound<Schema extends v.GenericSchema>(
  type: StoredType<Schema> & { readonly impor?: never },
): StoredType<Schema> {
  return type
}

/** Declares an inbound type whose items officers may also import by hand. */
export function importable<Schema extends v.GenericSchema>(
  type: StoredType<Schema> & ImporType<Schema>,
): StoredType<Schema> & ImporType<Schema> {
  return type
}

/** A file of records about people who do not exist, to be filled in by whoever imports their own. */
export interface Templat {
  /** Its place in the order in which a regency imports them. */
  readonly urutan: number
  /** The name of the file, without its ending. */
  readonly nama: string
  /** What it holds, for the page that offers it. */
  readonly isi: string
  /** The columns where they do not follow from the schema. */
  readonly kolom?: readonly string[]
  /** Fields that no sheet of people fills in. */
  readonly tanpa?: readonly string[]
  readonly baris: readonly Readonly<Record<string, string>>[]
}

/** The documentation of an inbound type. It is not part of the Worker: only builds and commands read it. */
export interface InboundDoc<Schema extends v.GenericSchema = v.GenericSchema> {
  /** What the source reports with it, and when it sends it. */
  readonly description: Text
  /** A whole item, about a person who does not exist. */
  readonly example: v.InferInput<Schema>
  /** What the properties of its items hold that no other subject has. */
  readonly terms: Terms<Schema>
  /** The template of /docs with which its records are imported; none where they come by webhook alone. */
  readonly templat?: Templat
}
