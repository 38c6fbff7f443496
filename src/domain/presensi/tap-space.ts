import type { Instant } from '../shared/local-time.ts'
import type { JendelaTap, Pencocokan } from './policy.ts'
import type { Arah } from './tap.ts'
import type { Tugas } from './tugas.ts'

/** The part of a tap that matching uses. */
export interface TapArah {
  readonly id: string
  readonly arah: Arah
  readonly at: Instant
  /** The only date whose duties it may count for: a correction names its day. */
  readonly untuk?: string | undefined
}

/** The law about the matching of taps. */
export interface AturanCocok {
  readonly sif: { readonly sebelum: number; readonly sesudah: number }
  readonly pencocokan: Pencocokan
  /** The windows in which taps of ordinary hours count; `null` when they count at any time. */
  readonly jendela: JendelaTap | null
}

/** A minute in milliseconds. */
export const MINUTE = 60_000

/** A duty and the moments between which taps belong to it. */
export interface Ruang {
  readonly tugas: Tugas
  /**
   * The earliest tap in if no other duty claims it, and the earliest tap in without that condition.
   */
  readonly awal: Instant
  readonly buka: Instant
  readonly mulai: Instant
  readonly selesai: Instant
  /** The latest tap in, and the latest tap out. */
  readonly tutupMasuk: Instant
  readonly tutupPulang: Instant
}

/**
 * How well a tap fits a duty: the lower class first, then the shorter distance to the edge of its
 * hours.
 */
interface Kecocokan<T extends TapArah> {
  readonly tap: T
  readonly ruang: Ruang
  readonly kelas: number
  readonly jarak: number
}

/** The classes of a fit, best first. */
export const KELAS = { tepi: 0, jam: 1, jendela: 2, sesudah: 3, awal: 4 } as const

/** Returns the duties in order of time, with the moments between which taps belong to them. */
export function spacesOf(duties: readonly Tugas[], { sif, pencocokan }: AturanCocok): Ruang[] {
  const sorted = duties.toSorted(
    ({ jadwal: a }, { jadwal: b }) => a.mulai - b.mulai || a.selesai - b.selesai,
  )
  return sorted.map((tugas) => {
    const { mulai, selesai } = tugas.jadwal
    const buka = mulai - sif.sebelum * MINUTE
    const edges = { tugas, mulai, selesai, buka, awal: mulai - pencocokan.awal * MINUTE }
    if (tugas.jenis !== 'kantor') {
      const tutup = selesai + sif.sesudah * MINUTE
      return { ...edges, tutupMasuk: tutup, tutupPulang: tutup }
    }
    // The evening belongs to the day; the night after it only until the window of the next duty.
    const { tengahMalam } = tugas
    const next = sorted.find((other) => other.jadwal.mulai >= selesai)
    const opens = next
      ? next.jadwal.mulai - sif.sebelum * MINUTE - MINUTE
      : Number.POSITIVE_INFINITY
    const night = Math.min(tengahMalam + pencocokan.pulang * MINUTE, opens)
    return {
      ...edges,
      tutupMasuk: tengahMalam - MINUTE,
      tutupPulang: Math.max(tengahMalam - MINUTE, night),
    }
  })
}

/** Returns a moment without its seconds: windows are in minutes. */
export function floor(at: Instant): Instant {
  return at - (at % MINUTE)
}

function canEnter({ awal, tutupMasuk }: Ruang, at: Instant): boolean {
  return at >= awal && floor(at) <= tutupMasuk
}

/** Returns whether a tap out at a moment may count for a duty (R85, R86). */
export function canLeave({ mulai, tutupPulang }: Ruang, at: Instant): boolean {
  return at >= mulai && floor(at) <= tutupPulang
}

/**
 * Returns the two successive duties at whose hand-over a tap without a direction was made; it
 * serves both.
 */
export function handover(
  { arah, at, untuk }: TapArah,
  spaces: readonly Ruang[],
  jeda: number,
): readonly [Ruang, Ruang] | null {
  if (arah !== 'auto' || untuk !== undefined) return null
  for (const before of spaces) {
    const edge = before.selesai
    if (Math.abs(at - edge) > jeda || at < before.mulai) continue
    const after = spaces.find(({ mulai, selesai }) => mulai === edge && at < selesai)
    if (after) return [before, after]
  }
  return null
}

/** Returns the duty that a tap fits best; `null` when it is outside all duties. */
export function bestFit<T extends TapArah>(
  tap: T,
  spaces: readonly Ruang[],
  jeda: number,
): Kecocokan<T> | null {
  const fits = spaces.flatMap((ruang): Kecocokan<T>[] => {
    if (tap.untuk !== undefined && tap.untuk !== ruang.tugas.tanggal) return []
    const fit = FIT[tap.arah](ruang, tap.at, jeda)
    return fit ? [{ tap, ruang, ...fit }] : []
  })
  return fits.sort((a, b) => a.kelas - b.kelas || a.jarak - b.jarak)[0] ?? null
}

type Fit = Pick<Kecocokan<TapArah>, 'kelas' | 'jarak'> | null

const FIT: Readonly<Record<Arah, (ruang: Ruang, at: Instant, jeda: number) => Fit>> = {
  masuk: (ruang, at, jeda) => {
    if (!canEnter(ruang, at)) return null
    const { buka, mulai, selesai } = ruang
    if (at >= mulai) return { kelas: at < selesai ? KELAS.jam : KELAS.sesudah, jarak: at - mulai }
    const near = mulai - at <= jeda
    return { kelas: near ? KELAS.tepi : at >= buka ? KELAS.jendela : KELAS.awal, jarak: mulai - at }
  },
  pulang: (ruang, at, jeda) => {
    if (!canLeave(ruang, at)) return null
    const { selesai } = ruang
    if (at < selesai) return { kelas: KELAS.jam, jarak: selesai - at }
    return { kelas: at - selesai <= jeda ? KELAS.tepi : KELAS.jendela, jarak: at - selesai }
  },
  auto: (ruang, at) => {
    const { buka, mulai, selesai } = ruang
    if (at < mulai) {
      return canEnter(ruang, at)
        ? { kelas: at >= buka ? KELAS.jendela : KELAS.awal, jarak: mulai - at }
        : null
    }
    if (at < selesai) return { kelas: KELAS.jam, jarak: Math.min(at - mulai, selesai - at) }
    return canLeave(ruang, at) ? { kelas: KELAS.jendela, jarak: at - selesai } : null
  },
}
