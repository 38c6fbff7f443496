import type { HariIniUnit, OrangHariIni, Unit } from '../shared/contract.ts'
import type { ElementState } from '../shared/element.ts'

/** The filters of the list of people. */
export type Saringan = 'hadir' | 'terlambat' | 'wfa' | 'pergi' | 'belum' | 'laporan'

/** All that `luwes-hari-ini` shows. */
export interface State extends ElementState {
  readonly hariIni: HariIniUnit | null
  /** The mark of the visible state. */
  readonly etag: string
  /** When it was last confirmed, RFC 3339; and whether the last attempt failed. */
  readonly pada: string
  readonly putus: boolean
  /** The units on the way down, the visible one last; empty for the reader's own scope. */
  readonly jalan: readonly Unit[]
  readonly saring: Saringan | null
  readonly cari: string
}

/** The state of a widget before anything is loaded. */
export const nothingYet: State = {
  problem: null,
  ready: false,
  hariIni: null,
  etag: '',
  pada: '',
  putus: false,
  jalan: [],
  saring: null,
  cari: '',
}

const seen = ({ keadaan }: OrangHariIni): boolean => keadaan === 'hadir' || keadaan === 'terlambat'

/** The people of each filter. */
export const SARING: Readonly<Record<Saringan, (one: OrangHariIni) => boolean>> = {
  belum: ({ moda, keadaan }) => moda === 'kantor' && keadaan === 'belum-terlihat',
  terlambat: ({ moda, keadaan }) => moda === 'kantor' && keadaan === 'terlambat',
  hadir: (one) => one.moda === 'kantor' && seen(one),
  wfa: ({ moda, keadaan }) => moda === 'wfa' && keadaan !== 'tanpa-jadwal',
  laporan: ({ moda, tanpaLaporan }) => moda === 'wfa' && tanpaLaporan,
  pergi: ({ moda }) => moda === 'cuti' || moda === 'izin' || moda === 'dinas-luar',
}

/** The order of attention: people not seen, then late ones, then those without a report. */
const ORDER: readonly Saringan[] = ['belum', 'terlambat', 'laporan', 'wfa', 'hadir', 'pergi']

/** Returns people in the order of attention; equal ones by name. */
export function inOrder(people: readonly OrangHariIni[]): OrangHariIni[] {
  const rank = (one: OrangHariIni) => {
    const found = ORDER.findIndex((name) => SARING[name](one))
    return found < 0 ? ORDER.length : found
  }
  return people.toSorted((a, b) => rank(a) - rank(b) || a.nama.localeCompare(b.nama))
}
