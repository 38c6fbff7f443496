import type { Antrean, Body, Keputusan } from '../shared/contract.ts'
import type { LocalDate } from '../shared/dates.ts'

/** Whose turn is shown. */
export type PilihanGiliran = 'semua' | Antrean['giliran']

/** The form of the open entry: its days, and the reason if one is required. */
export interface Isian {
  readonly hari: readonly LocalDate[]
  /** The decision whose reason is being written; `null` if there is none. */
  readonly menulis: KeputusanBeralasan | null
  readonly alasan: string
  /** The ticked criteria of the applicant's work. */
  readonly kriteria: readonly string[]
  /** Whether the criteria are being answered one by one. */
  readonly mengubah: boolean
}

/** The decisions that need a reason: on requests, on signals, and on days that the facts leave open. */
export type KeputusanBeralasan =
  | Exclude<Keputusan['keputusan'], 'rekomendasi' | 'konfirmasi' | 'setuju' | 'batal'>
  | Temuan
  | Penetapan

/** A finding on a signal. */
export type Temuan = Body<'temuanTanda'>['keputusan']
/** A finding on a day. */
export type Penetapan = Body<'tetapkanHari'>['putusan']

/** The form while no request is open. */
export const noForm: Isian = {
  hari: [],
  menulis: null,
  alasan: '',
  kriteria: [],
  mengubah: false,
}

/** Returns the days of a request that still wait for a decision or a review. */
export function openDays({ hari, perluDitinjau }: Antrean): readonly LocalDate[] {
  if (perluDitinjau) return perluDitinjau.hari
  const waiting = hari.filter(({ status }) => OPEN.has(status))
  return (waiting.length > 0 ? waiting : hari).map(({ tanggal }) => tanggal)
}

const OPEN = new Set(['diajukan', 'direkomendasikan'])

/** Returns the form of a newly opened request: every open day, no reason. */
export function freshForm(request: Antrean): Isian {
  return { ...noForm, hari: openDays(request) }
}

/** The search in a list; '' for anything. */
export interface Saringan {
  readonly nama: string
  readonly unit: string
  readonly tanggal: LocalDate | ''
  readonly jenis: string
}

/** Nothing is looked for. */
export const noFilter: Saringan = { nama: '', unit: '', tanggal: '', jenis: '' }

/** The searchable fields of an entry. */
export interface SyaratCari {
  readonly nama: string
  readonly unit?: string | undefined
  readonly hari: readonly LocalDate[]
  readonly jenis?: string | undefined
}

/** Returns whether an entry matches the search. */
export function matches({ nama, unit, hari, jenis }: SyaratCari, asked: Saringan): boolean {
  return (
    nama.toLowerCase().includes(asked.nama.trim().toLowerCase()) &&
    (!asked.unit || unit === asked.unit) &&
    (!asked.tanggal || hari.includes(asked.tanggal)) &&
    (!asked.jenis || jenis === asked.jenis)
  )
}

/** The inbox with its search. */
interface InboxView {
  readonly inbox: readonly Antrean[]
  readonly saring: PilihanGiliran
  readonly saringan: Saringan
  /** The last decision, which can still be undone. */
  readonly tunda: { readonly ids: readonly string[] } | null
}

/** Returns the visible requests, in the order of the inbox, without those just decided. */
export function visibleRequests({ inbox, saring, saringan, tunda }: InboxView): readonly Antrean[] {
  return inbox.filter(
    ({ id, giliran, nama, namaUnit: unit, hari, jenis }) =>
      (saring === 'semua' || giliran === saring) &&
      !tunda?.ids.includes(id) &&
      matches({ nama, unit, hari: hari.map(({ tanggal }) => tanggal), jenis }, saringan),
  )
}

/** Returns whole days between two moments, counted by calendar day in their own offset. */
export function daysSince(since: string, today: LocalDate): number {
  const from = Date.parse(since.slice(0, 10))
  return Math.max(Math.round((Date.parse(today) - from) / 86_400_000), 0)
}
