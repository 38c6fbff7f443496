import { type Instant, instantAt, type Zona } from '../../shared/local-time.ts'
import type { Arah, Tap } from '../tap.ts'
import { type BarisMesin, detailsOf } from './adms.ts'

/**
 * How a machine tells in from out: by its keys, by the hours, or because it is at a one-way door.
 */
export const ARAH_MESIN = ['tombol', 'otomatis', 'masuk', 'pulang'] as const

/** See `ARAH_MESIN`. */
export type ArahMesin = (typeof ARAH_MESIN)[number]

/** A registered machine, as far as reading its lines needs it. */
export interface MesinDibaca {
  readonly serial: string
  readonly kantor: string
  readonly arah: ArahMesin
  readonly zona: Zona
}

/** The result of a line: a tap, in the form of `presensi.terekam`, or set aside. */
export type NasibBaris =
  | { readonly hasil: 'tap'; readonly tap: TapMesin }
  /** The clock had lost its date, as with a dead battery: the real time is unknown. */
  | { readonly hasil: 'jam-mati' }

/** A tap of a machine. */
export interface TapMesin {
  readonly id: string
  readonly arah: Arah
  readonly at: Instant
  readonly metode: NonNullable<Tap['metode']>
}

const DAY_MS = 86_400_000
/** A machine with a dead battery starts again years ago. */
const OLDEST_MS = 400 * DAY_MS

/** Returns the moment in a line, by the machine's own clock. */
export function momentIn(waktu: string, zona: Zona): Instant {
  const [date = '', time = ''] = waktu.split(' ')
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number)
  return instantAt(date, hours * 60 + minutes, zona) + seconds * 1_000
}

/**
 * Returns the id of the tap of a line: the same line always has the same id, however often it is
 * sent.
 */
function tapIdOf(serial: string, { pin, waktu }: Pick<BarisMesin, 'pin' | 'waktu'>): string {
  return `mesin:${serial}:${pin}:${waktu.replace(/\D/g, '')}`
}

/** Decides the result of a line; `selisih` is subtracted from its time. */
export function judgeLine(
  { serial, arah, zona }: MesinDibaca,
  line: BarisMesin,
  diterima: Instant,
  selisih: number,
): NasibBaris {
  const told = momentIn(line.waktu, zona)
  const at = told - selisih
  const lost = told < diterima - OLDEST_MS || told > diterima + DAY_MS
  if (lost) return { hasil: 'jam-mati' }
  const { status, verifikasi } = detailsOf(line.isi)
  const tap = {
    id: tapIdOf(serial, line),
    arah: directionOf(arah, status),
    at,
    metode: methodOf(verifikasi),
  }
  return { hasil: 'tap', tap }
}

/**
 * Returns the direction of a tap. Keys of a break (2, 3), no key (255) and an unknown key leave it
 * to the hours. Somebody who pressed a wrong key was present all the same.
 */
function directionOf(arah: ArahMesin, status: number | null): Arah {
  if (arah === 'masuk' || arah === 'pulang') return arah
  if (arah === 'otomatis') return 'auto'
  if (status === 0 || status === 4) return 'masuk'
  return status === 1 || status === 5 ? 'pulang' : 'auto'
}

/**
 * Returns how the person was recognised. A password or a card is 'manual', because it does not
 * identify a body.
 */
function methodOf(verifikasi: number | null): TapMesin['metode'] {
  if (verifikasi === 15) return 'wajah'
  return verifikasi === 1 ? 'sidik-jari' : 'manual'
}
