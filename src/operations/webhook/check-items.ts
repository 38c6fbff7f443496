import { type Envelope, incoming, type Sumber } from '../../domain/events.ts'
import type { Nip } from '../../domain/pegawai/nip.ts'
import type { Month } from '../../domain/shared/local-date.ts'
import { type InputIssue, readInput, type Schema } from '../../domain/shared/schema.ts'
import type { Text } from '../../domain/shared/text.ts'
import { type Item, letterNamed } from './intake.ts'

/** Why an item was not kept. */
export type RejectionCode =
  | 'salah-isi'
  | 'nip-tidak-dikenal'
  | 'cuti-tidak-dikenal'
  | 'milik-pegawai-lain'
  | 'menilai-diri'
  | 'waktu-mendatang'
  | 'surat-tidak-dikenal'
  | 'jam-presensi'
  | 'bulan-ditutup'

/** One item that was not kept: its place in the array, why, and what to do. */
export interface Rejected {
  readonly index: number
  readonly code: RejectionCode
  readonly message: Text
}

/** A good item with its place in the array. */
export interface Placed {
  readonly index: number
  readonly item: Item
}

/** What is known of the things that a delivery speaks of. */
export interface Known {
  readonly nips: ReadonlySet<Nip>
  /** Whose each id of the delivery is already. */
  readonly owners: ReadonlyMap<string, Nip>
  /** Codes and numbers of the delivery that name one letter of ours. */
  readonly surat: ReadonlySet<string>
  /** How units judge their day, for those whose people are tapping right now. */
  readonly presensi: ReadonlyMap<string, CaraMenilai>
  /** Months of the delivery that are closed. */
  readonly tutup: ReadonlySet<Month>
}

/** What of a unit judges the day of its people. */
export interface CaraMenilai {
  readonly pola: string
  readonly zona: string | null
}

/** A refusal of an item with its sentence. */
export function rejection(index: number, code: Exclude<RejectionCode, 'salah-isi'>): Rejected {
  return { index, code, message: TEXTS[code] }
}

/** Whether a moment lies in the future, a clock that runs a little ahead allowed for. */
export function isAhead(at: unknown, now: number): boolean {
  return Date.parse(String(at)) > now + AHEAD_MS
}

/** How far ahead of us a source's clock may be before a tap lies in the future. */
const AHEAD_MS = 5 * 60_000

/** Parts the items that fit the schema of their type from those that do not. */
export function sift(
  sumber: Sumber,
  { type, data }: Envelope,
): { good: Placed[]; bad: Rejected[] } {
  const schemas: Readonly<Record<string, Schema<Item>>> = incoming[sumber]
  const schema = schemas[type]
  const good: Placed[] = []
  const bad: Rejected[] = []
  for (const [index, item] of [data].flat().entries()) {
    const parsed = schema && readInput(schema, item)
    if (parsed?.ok) good.push({ index, item: parsed.value })
    else if (parsed) bad.push({ index, code: 'salah-isi', message: sentence(parsed.error) })
  }
  return { good, bad }
}

function sentence([{ path, message }]: readonly [InputIssue, ...InputIssue[]]): Text {
  return { id: `${path}: ${message.id}`, en: `${path}: ${message.en}` }
}

/** Parts what may be kept from what no schema can refuse: see the texts of the codes. */
export function check(
  type: string,
  items: readonly Placed[],
  known: Known,
): { kept: Placed[]; rejected: Rejected[] } {
  const kept: Placed[] = []
  const rejected: Rejected[] = []
  // A person's id stays theirs, also within the delivery that brings it.
  const owners = new Map(known.owners)
  for (const placed of items) {
    const code = rejectionOf(type, placed.item, { ...known, owners })
    if (code) rejected.push(rejection(placed.index, code))
    else kept.push(placed)
    if (!code && hasOwner(type)) owners.set(String(placed.item.id), String(placed.item.nip))
  }
  return { kept, rejected }
}

function hasOwner(type: string): boolean {
  return /^(cuti|hukuman-disiplin)\./.test(type)
}

/** Whether a unit would judge today otherwise than its people were told when they tapped. */
function judgesOtherwise(item: Item, presensi: Known['presensi']): boolean {
  const before = presensi.get(String(item.kode))
  if (!before || item.paksa) return false
  return before.pola !== item.pola || before.zona !== (item.zona ?? null)
}

/** Types that name nobody whom SIMPEG must have sent before. */
const NAMES_NOBODY: readonly string[] = ['pegawai.diperbarui', 'presensi.lengkap']

function rejectionOf(
  type: string,
  item: Item,
  { nips, owners, surat, presensi, tutup }: Known,
): Exclude<RejectionCode, 'salah-isi'> | null {
  const { id, nip, penilaiNip } = item
  if (type === 'unit-kerja.diperbarui')
    return judgesOtherwise(item, presensi) ? 'jam-presensi' : null
  if (NAMES_NOBODY.includes(type)) return null
  if (type === 'surat.ditandatangani')
    return surat.has(letterNamed(item)) ? null : 'surat-tidak-dikenal'
  if (!nips.has(String(nip))) return 'nip-tidak-dikenal'
  const owner = hasOwner(type) ? owners.get(String(id)) : undefined
  if (type === 'cuti.dibatalkan' && owner === undefined) return 'cuti-tidak-dikenal'
  if (owner !== undefined && owner !== nip) return 'milik-pegawai-lain'
  if (type === 'kinerja.dinilai' && penilaiNip === nip) return 'menilai-diri'
  if (type === 'wfa.ditetapkan' && tutup.has(String(item.tanggal).slice(0, 7)))
    return 'bulan-ditutup'
  return null
}

const TEXTS: Readonly<Record<Exclude<RejectionCode, 'salah-isi'>, Text>> = {
  'nip-tidak-dikenal': {
    id: 'NIP ini belum pernah dikirim SIMPEG. Kirim pegawai.diperbarui lebih dahulu.',
    en: 'SIMPEG has not sent this NIP. Send pegawai.diperbarui first.',
  },
  'cuti-tidak-dikenal': {
    id: 'Cuti dengan id ini belum pernah dikirim. Kirim cuti.disetujui lebih dahulu.',
    en: 'No leave with this id was sent. Send cuti.disetujui first.',
  },
  'milik-pegawai-lain': {
    id: 'Id ini milik pegawai lain. Pakai id yang berbeda untuk setiap pegawai.',
    en: 'This id belongs to another person. Use ids of their own for each person.',
  },
  'menilai-diri': {
    id: 'Penilai tidak boleh menilai dirinya sendiri. Kirim nilai dari pejabat penilai.',
    en: 'Nobody rates their own work. Send the rating of the assessor.',
  },
  'surat-tidak-dikenal': {
    id: 'Tidak ada satu surat tugas dengan kode atau nomor ini. Pakai kode dari surat.terbit.',
    en: 'No single letter has this code or number. Use the code of surat.terbit.',
  },
  'jam-presensi': {
    id: 'Pola kerja atau zona unit ini tidak diubah selagi pegawainya presensi. Kirim sesudah jam presensi, atau sebut alasan pada "paksa".',
    en: 'The pattern or zone of this unit is not changed while its people tap. Send it after hours, or give a reason under "paksa".',
  },
  'bulan-ditutup': {
    id: 'Bulan ini sudah ditutup. Sampaikan kepada BKPSDM: temuan baru menjadi penyesuaian bulan berikutnya.',
    en: 'This month is closed. Tell bkd: new findings become an adjustment of the next month.',
  },
  'waktu-mendatang': {
    id: 'Waktu tap ada di masa depan. Periksa jam mesin.',
    en: 'The tap lies in the future. Check the clock of the machine.',
  },
}
