import type { TinjauanKebijakan } from '../../db/kinerja/kabar-kebijakan.ts'
import type { Kebijakan } from '../../db/kinerja/kebijakan.ts'
import { namesFor } from '../../db/wfa/surat.ts'
import type { Deps } from '../../deps.ts'
import { type Editions, policyOn } from '../../domain/edition.ts'
import {
  checkPerubahan,
  type IsiKebijakan,
  type KeberatanKlausa,
  type PerubahanKlausa,
} from '../../domain/kebijakan.ts'
import { type BagianHukum, clauseAt, KLAUSA } from '../../domain/klausa.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { addDays, type LocalDate } from '../../domain/shared/local-date.ts'
import { pick } from '../../domain/shared/pick.ts'
import type { Text } from '../../domain/shared/text.ts'
import type { HukumTerbaca } from '../shared/hukum.ts'
import type { Perkara } from './gather-kebijakan.ts'
import { isOwn, mayAdopt, type Wakil } from './wewenang-hukum.ts'

/** One clause of a change, and the clause that it replaces. */
export interface KlausaBerubah extends PerubahanKlausa {
  readonly kode: string
  /** The part of the law, the plain name and the unit; `null` for an unknown clause. */
  readonly bagian: BagianHukum | null
  readonly nama: Text
  readonly satuan: string | null
  /** The clause on the day before; `null` when the law is silent. */
  readonly sebelum: { readonly nilai: unknown; readonly dasar: string } | null
}

/** Who did something about a change, and when. */
export interface Pelaku {
  readonly nama: string
  readonly pada: number
}

/** Who adopted a change: as deputy of the sekda (Plh, Plt), or in their own role. */
export interface Penetap extends Pelaku {
  readonly sebagai: Wakil['jenis'] | null
}

/** A change as officers read it. */
export interface KebijakanTerbaca
  extends Pick<
    Kebijakan,
    'id' | 'status' | 'versi' | 'judul' | 'sejak' | 'dokumen' | 'asal' | 'alasan'
  > {
  readonly perubahan: readonly KlausaBerubah[]
  /** What forbids proposing it; empty once it was adopted. */
  readonly keberatan: readonly KeberatanKlausa[]
  readonly diubah: Pelaku
  readonly diusulkan: Pelaku | null
  readonly ditetapkan: Penetap | null
  readonly dicabut: Pelaku | null
  /**
   * How many people were told of its adoption or withdrawal, and whether that is complete; `null`
   * for a draft.
   */
  readonly kabar: { readonly pegawai: number; readonly selesai: boolean } | null
  /**
   * For an adopted future change: how many granted requests must still be checked against it, and
   * how many break it and wait for a decision. It also counts the days of rosters and letters.
   * `null` for any other change.
   */
  readonly tinjauan: Omit<TinjauanKebijakan, 'id'> | null
  /** The actions that the caller may take. */
  readonly boleh: readonly TindakKebijakan[]
}

/** The actions on a change. */
export const TINDAK_KEBIJAKAN = [
  'ubah',
  'hapus',
  'usulkan',
  'tetapkan',
  'kembalikan',
  'cabut',
] as const

/** One action on a change. */
export type TindakKebijakan = (typeof TINDAK_KEBIJAKAN)[number]

/** Returns the objections to proposing or adopting a change. */
export function objections(
  isi: IsiKebijakan,
  { editions }: Pick<HukumTerbaca, 'editions'>,
  today: LocalDate,
): KeberatanKlausa[] {
  const taken = editions.some(({ perkada }) => perkada?.some(({ sejak }) => sejak === isi.sejak))
  return [
    ...(isi.sejak <= today ? [{ path: '/sejak', message: TOO_SOON }] : []),
    ...(taken ? [{ path: '/sejak', message: TAKEN }] : []),
    ...(isi.dokumen ? [] : [{ path: '/dokumen', message: NO_DOCUMENT }]),
    ...checkPerubahan(isi, editions),
  ]
}

/** Returns a change in the form in which officers read it. */
export function asKebijakan(
  caller: Caller,
  { row, hukum, today, wakil, tinjauan }: Perkara,
  names: ReadonlyMap<string, string>,
): KebijakanTerbaca {
  const open = row.status === 'rancangan' || row.status === 'diusulkan'
  const keberatan = open ? objections(row, hukum, today) : []
  const who = (oleh: string | null, pada: number | null) =>
    oleh === null || pada === null ? null : { nama: names.get(oleh) ?? oleh, pada }
  const adopted = who(row.ditetapkanOleh, row.ditetapkanPada)
  return {
    id: row.id,
    status: row.status,
    versi: row.versi,
    judul: row.judul,
    sejak: row.sejak,
    dokumen: row.dokumen,
    asal: row.asal,
    alasan: row.alasan,
    perubahan: changesOf(row, hukum.editions),
    keberatan,
    diubah: { nama: names.get(row.diubahOleh) ?? row.diubahOleh, pada: row.diubahPada },
    diusulkan: who(row.diusulkanOleh, row.diusulkanPada),
    ditetapkan: adopted && { ...adopted, sebagai: row.ditetapkanSebagai },
    dicabut: who(row.dicabutOleh, row.dicabutPada),
    kabar: open ? null : { pegawai: row.diberitahu, selesai: row.diumumkanSampai === null },
    tinjauan: tinjauan ? pick(tinjauan, ['diperiksa', 'ditinjau', 'ditetapkan']) : null,
    boleh: actionsFor(caller, { row, today, wakil }, keberatan.length === 0),
  }
}

/** Returns the allowed actions. Nobody adopts a change that they wrote or proposed. */
function actionsFor(
  caller: Caller,
  { row, today, wakil }: Pick<Perkara, 'row' | 'today' | 'wakil'>,
  well: boolean,
): TindakKebijakan[] {
  const { status, sejak } = row
  const bkd = caller.peran.includes('bkd')
  const adopts = mayAdopt(caller, wakil)
  const other = !isOwn(caller, wakil, row)
  const held: Readonly<Record<TindakKebijakan, boolean>> = {
    ubah: bkd && (status === 'rancangan' || status === 'diusulkan'),
    hapus: bkd && (status === 'rancangan' || status === 'diusulkan'),
    usulkan: bkd && status === 'rancangan' && well,
    tetapkan: adopts && other && status === 'diusulkan' && well,
    kembalikan: adopts && status === 'diusulkan',
    cabut: adopts && status === 'ditetapkan' && sejak > today,
  }
  return TINDAK_KEBIJAKAN.filter((one) => held[one])
}

function changesOf({ perubahan, sejak }: Kebijakan, editions: Editions): KlausaBerubah[] {
  const before = policyOn(editions, addDays(sejak, -1))
  return Object.entries(perubahan).map(([kode, change]) => {
    const klausa = KLAUSA.get(kode)
    const clause = klausa ? clauseAt(before, klausa) : null
    return {
      ...change,
      kode,
      bagian: klausa?.bagian ?? null,
      nama: klausa?.nama ?? { id: kode, en: kode },
      satuan: klausa?.satuan ?? null,
      sebelum: clause && { nilai: clause.value, dasar: clause.basis },
    }
  })
}

/** Reads the names of those who acted on a change. */
export async function namesOf(
  { db }: Pick<Deps, 'db'>,
  rows: readonly Kebijakan[],
): Promise<ReadonlyMap<string, string>> {
  const nips = rows.flatMap((one) =>
    [one.diubahOleh, one.diusulkanOleh, one.ditetapkanOleh, one.dicabutOleh].filter(
      (nip) => nip !== null,
    ),
  )
  const [people] = await db.read([namesFor(db, [...new Set(nips)])])
  return new Map(people.map(({ nip, nama }) => [nip, nama]))
}

export const MOVED = {
  id: 'Rancangan ini sudah berubah sejak Anda membukanya. Muat ulang, lalu periksa lagi.',
  en: 'This draft has changed since you opened it. Reload and look at it again.',
}
const TOO_SOON = {
  id: 'Kebijakan berlaku paling cepat besok.',
  en: 'A change begins tomorrow at the earliest.',
}
const TAKEN = {
  id: 'Sudah ada kebijakan lain yang ditetapkan mulai tanggal ini. Pilih tanggal lain.',
  en: 'Another change was adopted from this day on. Choose another day.',
}
const NO_DOCUMENT = {
  id: 'Isi nomor dan tanggal peraturan yang menjadi dasarnya.',
  en: 'Give the number and date of the regulation that it stands on.',
}
