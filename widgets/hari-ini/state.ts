import type { HariIniUnit, OrangHariIni, Unit } from '../shared/contract.ts'
import type { ElementState } from '../shared/element.ts'

/** What the list of people may be narrowed to. */
export type Saring = 'hadir' | 'terlambat' | 'wfa' | 'pergi' | 'belum' | 'laporan'

/** All that `luwes-hari-ini` shows. */
export interface State extends ElementState {
  readonly hariIni: HariIniUnit | null
  /** The mark of what is shown. */
  readonly etag: string
  /** When it was last known to be so, RFC 3339; and whether the last try failed. */
  readonly pada: string
  readonly putus: boolean
  /** The units on the way down, the one that is shown last; empty for what is the reader's own. */
  readonly jalan: readonly Unit[]
  readonly saring: Saring | null
  readonly cari: string
}

/** The state of a widget that knows nothing yet. */
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

/** Who belongs to each way of narrowing. */
export const SARING: Readonly<Record<Saring, (one: OrangHariIni) => boolean>> = {
  belum: ({ moda, keadaan }) => moda === 'kantor' && keadaan === 'belum-terlihat',
  terlambat: ({ moda, keadaan }) => moda === 'kantor' && keadaan === 'terlambat',
  hadir: (one) => one.moda === 'kantor' && seen(one),
  wfa: ({ moda, keadaan }) => moda === 'wfa' && keadaan !== 'tanpa-jadwal',
  laporan: ({ moda, tanpaLaporan }) => moda === 'wfa' && tanpaLaporan,
  pergi: ({ moda }) => moda === 'cuti' || moda === 'izin' || moda === 'dinas-luar',
}

/** What asks for a look first: who is not seen, then who came late, then who has not reported. */
const ORDER: readonly Saring[] = ['belum', 'terlambat', 'laporan', 'wfa', 'hadir', 'pergi']

/** Returns people in the order in which they ask for a look; by name where two are alike. */
export function inOrder(people: readonly OrangHariIni[]): OrangHariIni[] {
  const rank = (one: OrangHariIni) => {
    const found = ORDER.findIndex((name) => SARING[name](one))
    return found < 0 ? ORDER.length : found
  }
  return people.toSorted((a, b) => rank(a) - rank(b) || a.nama.localeCompare(b.nama))
}
