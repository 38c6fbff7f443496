import type * as v from 'valibot'
import type { Statement } from '../../db/engine/client.ts'
import type { HariSif, SifTersimpan } from '../../db/pegawai/sif.ts'
import type { AuditEntry } from '../../db/webhook/kejadian.ts'
import type { OwnedTable } from '../../db/webhook/webhook.ts'
import type { Deps } from '../../deps.ts'
import type { Sumber } from '../../domain/events.ts'
import type { Nip } from '../../domain/pegawai/nip.ts'
import type { PolicyPresensi } from '../../domain/presensi/policy.ts'
import type { Tap } from '../../domain/presensi/tap.ts'
import type { LocalDate, Month } from '../../domain/shared/local-date.ts'
import type { Instant, Zona } from '../../domain/shared/local-time.ts'
import type { Terms } from '../../domain/shared/term.ts'
import type { Text } from '../../domain/shared/text.ts'

/** Why an item is not kept: a stable code, and what to do. */
export interface Refusal {
  readonly code: string
  readonly message: Text
}

/** What an item names and must be looked up before the item is checked. */
export interface Mentions {
  readonly nip?: Nip | undefined
  /** Somebody else who must be known. */
  readonly penilai?: Nip | undefined
  /** An id that belongs to the person from then on; see `owned`. */
  readonly id?: string | undefined
  readonly kodeSurat?: string | undefined
  readonly nomorSurat?: string | undefined
  readonly unit?: string | undefined
  /** A unit that must be known. */
  readonly unitKerja?: string | undefined
  /** A day of a person whose shifts, and whose zone, must be known. */
  readonly sif?: HariSif | undefined
  /** A day of a person whose zone must be known. */
  readonly hari?: HariSif | undefined
  /** The id of a tap: what stands under it must be known. */
  readonly tap?: string | undefined
  /** An atasan, and the day from which they answer for `nip`; today where the item names none. */
  readonly atasan?: { readonly nip: Nip; readonly sejak: LocalDate | null } | undefined
}

/** How a unit judges the days of its people. */
export interface CaraMenilai {
  readonly pola: string
  readonly zona: string | null
}

/** What is known of the things that the items of a delivery name. */
export interface KnownRecords {
  readonly nips: ReadonlySet<Nip>
  /** The person that each id belongs to already. */
  readonly owners: ReadonlyMap<string, Nip>
  /** Codes and numbers that name exactly one letter of ours. */
  readonly surat: ReadonlySet<string>
  /** How units judge, for those whose people are tapping right now. */
  readonly presensi: ReadonlyMap<string, CaraMenilai>
  /** Units that Luwes knows. */
  readonly unitKerja: ReadonlySet<string>
  /** Who answers for each of those who stand above somebody that is named. */
  readonly atasan: ReadonlyMap<Nip, Nip>
  /** The shifts of the people that are named, around the days that are named; also those taken back. */
  readonly sif: readonly SifTersimpan[]
  /** The zone of a person's unit on a day, under `nip tanggal`, where it names one. */
  readonly zonaPada: ReadonlyMap<string, Zona>
  /** What stands under the ids of taps. */
  readonly taps: ReadonlyMap<string, Pick<Tap, 'arah' | 'at'>>
  /** How old a tap may be by the law of today. */
  readonly umurTap: PolicyPresensi['umurTap']['value']
  /** Closed months. */
  readonly tutup: ReadonlySet<Month>
  /** When the source says that the items were so. */
  readonly pada: Instant
  readonly now: Instant
  readonly zona: Zona
}

/** The delivery in which an item comes: all that fit the schema, and those before it that are kept. */
export interface Kiriman<Item> {
  readonly all: readonly Item[]
  readonly kept: readonly Item[]
}

/** Days whose verdicts rest on an item: those of one person, or one day of everybody. */
export type AffectedDays =
  | { readonly nip: Nip; readonly dari: LocalDate; readonly sampai: LocalDate }
  | { readonly tanggal: LocalDate }

/** The month of a person. */
export interface MonthOfPerson {
  readonly nip: Nip
  readonly bulan: Month
}

/** A unit or a person that a record of an imported file names in one of its columns. */
export interface Reference {
  readonly kolom: string
  readonly to: 'unit-kerja' | 'pegawai'
  readonly name: string
  /** What is said where neither Luwes nor the file knows it. */
  readonly missing: Refusal
}

/** How officers bring in items of a type by hand. */
interface AturanImpor<Item> {
  /** Returns why an item comes from its source alone; `null` where an officer may bring it in. */
  refuse(item: Item): Refusal | null
}

/** A type whose items officers may bring in by hand. */
export interface ImporType<Schema extends v.GenericSchema> {
  readonly impor: AturanImpor<v.InferOutput<Schema>>
}

/**
 * What every inbound type says of itself.
 *
 * The members that take an item are methods: an item is only ever given to the type whose schema read
 * it, so the registry may hold all types as one.
 */
interface TypeBasis<Schema extends v.GenericSchema> extends Partial<ImporType<Schema>> {
  readonly sumber: Sumber
  readonly schema: Schema
  /** The table whose ids belong to a person once they were sent; `null` where ids do not. */
  readonly owned: OwnedTable | null
  /** What makes two items the same record. */
  key(item: v.InferOutput<Schema>): string
  mentions(item: v.InferOutput<Schema>): Mentions
  /** The NIP or the code of a unit that is known once the item is kept. */
  makesKnown?(item: v.InferOutput<Schema>): string
  /** What at most one item of a delivery may say: two that say the same are both refused. */
  once?(item: v.InferOutput<Schema>): string
  /** Returns why an item that fits the schema is not kept; `null` where it is. */
  refuse(
    item: v.InferOutput<Schema>,
    known: KnownRecords,
    delivery?: Kiriman<v.InferOutput<Schema>>,
  ): Refusal | null
  /** The short name by which `luwes import` knows it, and finds it by the header of a file. */
  readonly nama?: string
  /** Makes an id of a record without one from what else it holds; where missing, the id is required. */
  idFrom?(record: Readonly<Record<string, unknown>>): readonly unknown[]
  /** What a record of an imported file names that must be known. */
  references?(item: v.InferOutput<Schema>): readonly Reference[]
}

/** An inbound type whose items are checked and stored one delivery at a time. */
export interface StoredType<Schema extends v.GenericSchema> extends TypeBasis<Schema> {
  /**
   * Stores items. `pada` is when the source says that it was so, never later than now: an older word
   * that arrives late must change nothing.
   */
  store(
    items: readonly v.InferOutput<Schema>[],
    pada: Instant,
    deps: Deps,
  ): readonly Statement[] | Promise<readonly Statement[]>
  /** The days whose verdicts are due again; `null` where verdicts do not rest on the item. */
  days(item: v.InferOutput<Schema>): AffectedDays | null
  /** The months that are computed otherwise with the item, though no verdict changes (R57). */
  months(item: v.InferOutput<Schema>, tutup: ReadonlySet<Month>): readonly MonthOfPerson[]
  /** The audit row of an item; `null` where none is kept. The edition of the day is added to its data. */
  audit(item: v.InferOutput<Schema>): Pick<AuditEntry, 'tindakan' | 'entitas' | 'data'> | null
  /** Whether it may change who decides on open requests. */
  readonly hierarchy: boolean
}

/** An inbound type that is stored by a lane of its own: taps, in one round trip (`receive-taps.ts`). */
export interface LaneType<Schema extends v.GenericSchema> extends TypeBasis<Schema> {
  readonly lane: 'taps'
}

/** A type of webhook that Luwes takes in. */
export type InboundType<Schema extends v.GenericSchema = v.GenericSchema> =
  | StoredType<Schema>
  | LaneType<Schema>

/** Declares an inbound type; its items are typed by its schema. */
export function inbound<Schema extends v.GenericSchema>(
  type: StoredType<Schema> & { readonly impor?: never },
): StoredType<Schema> {
  return type
}

/** Declares an inbound type whose items officers may bring in by hand, too. */
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

/** What people are told of an inbound type. It is no part of the Worker: only builds and commands read it. */
export interface InboundDoc<Schema extends v.GenericSchema = v.GenericSchema> {
  /** What the source tells with it, and when it sends it. */
  readonly description: Text
  /** A whole item, about a person who does not exist. */
  readonly example: v.InferInput<Schema>
  /** What the properties of its items hold that no other subject has. */
  readonly terms: Terms<Schema>
  /** The template of /docs with which its records are imported; none where they come by webhook alone. */
  readonly templat?: Templat
}
