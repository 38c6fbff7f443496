import type { Kalender, Unit } from '../shared/contract.ts'
import type { LocalDate } from '../shared/dates.ts'
import type { ElementState } from '../shared/element.ts'
import type { Fault } from '../shared/faults.ts'
import type { Host } from '../shared/host.ts'

/** The sides of the widget. */
export type Tab =
  | 'gangguan'
  | 'bulan'
  | 'sanggahan'
  | 'pemakaian'
  | 'laporan'
  | 'mesin'
  | 'apel'
  | 'kalender'
  | 'delegasi'
  | 'layanan'
  | 'mulai'
  | 'gelombang'
  | 'survei'
  | 'simulasi'
  | 'kebijakan'
  | 'webhook'
  | 'piket'
  | 'kesiapan'
  | 'operator'
  | 'perbaikan'
  | 'audit'

/** The workspaces: tabs that are used together. */
export const RUANG = {
  harian: ['gangguan', 'apel', 'piket', 'delegasi', 'kesiapan'],
  bulanan: ['bulan', 'sanggahan', 'laporan', 'pemakaian'],
  aturan: ['kebijakan', 'simulasi', 'kalender', 'layanan', 'gelombang', 'survei'],
  integrasi: ['webhook', 'mesin', 'operator', 'mulai', 'perbaikan', 'audit'],
} as const satisfies Readonly<Record<string, readonly Tab[]>>

/** A workspace. */
export type Ruang = keyof typeof RUANG

/** All that `luwes-admin` shows. */
export interface State extends ElementState {
  readonly tab: Tab
  /** How much waits on a tab, if it is counted. */
  readonly menunggu: Readonly<Partial<Record<Tab, number>>>
  readonly peran: readonly string[]
  /** The reader's own NIP. */
  readonly nip: string
  readonly today: LocalDate
  readonly units: readonly Unit[]
  readonly faults: readonly Fault[]
  readonly busy: boolean
  /** The last action, announced to everybody. */
  readonly done: string
  /** The Idempotency-Key and its body: a retry of the same body keeps the key. */
  readonly attempt: { readonly body: string; readonly key: string }
  /** The years with all days off known; `null` while they are unknown. */
  readonly lengkap: readonly string[] | null
  /** Ramadans whose days are requested. */
  readonly ramadanDitunggu: Kalender['ramadanDitunggu']
  /** The page of the portal where requests are decided; empty if unknown. */
  readonly persetujuan: string
  /** Opens a tab. */
  readonly show: (tab: Tab) => void
  /** The data of each tab, by name. */
  readonly parts: Readonly<Partial<Record<Tab, object>>>
}

/** The state and actions of `luwes-admin` that its tabs use. */
export type AdminHost = Host<State>

/** The tabs where an operator looks after their own units. */
export const OPERATED: readonly Tab[] = ['piket', 'kesiapan', 'mesin']

/** Returns whether the reader is an officer of bkd, who may change everything here. */
export function isBkd(host: AdminHost): boolean {
  return host.state().peran.includes('bkd')
}

/** Returns whether the reader may change anything on the open tab. */
export function mayChange(host: AdminHost): boolean {
  const { peran, tab } = host.state()
  return isBkd(host) || (peran.includes('operator') && OPERATED.includes(tab))
}

/** Returns the name of a unit; its code where it is unknown. */
export function unitName(host: AdminHost, kode: string): string {
  return host.state().units.find((unit) => unit.kode === kode)?.nama ?? kode
}
