import { type Instant, toRfc3339, type Zona } from '../domain/shared/local-time.ts'

/** Formats a moment as RFC 3339 in a zone; `null` stays `null`. */
export function timeToWire(at: Instant | null, zona: Zona): string | null {
  return at === null ? null : toRfc3339(at, zona)
}

/** A step in the history of a matter: who did what, and when. */
interface Langkah {
  readonly pada: Instant
  readonly oleh: string
  readonly atasNama: string | null
  readonly langkah: string
  readonly isi: string | null
}

export function stepsToWire(riwayat: readonly Langkah[], zona: Zona) {
  return riwayat.map(({ pada, oleh, atasNama, langkah, isi }) => ({
    pada: toRfc3339(pada, zona),
    oleh,
    atasNama,
    langkah,
    isi,
  }))
}
