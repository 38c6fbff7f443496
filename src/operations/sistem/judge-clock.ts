import { baik, masalah, type Temuan } from './temuan.ts'

/** A clock with a larger error makes tokens expire too early or too late. */
const MAX_SKEW_MS = 5_000

/** Judges how far the clock of this machine is from that of an issuer. */
export function judgeClock(issuer: string, selisihMs: number): Temuan {
  const seconds = Math.round(Math.abs(selisihMs) / 1000)
  // The header has whole seconds, so half a second is no difference.
  if (Math.abs(selisihMs) <= MAX_SKEW_MS + 500) {
    return baik(
      'jam',
      `Jam server ini sama dengan jam ${issuer}.`,
      `The clock of this machine agrees with ${issuer}.`,
    )
  }
  return masalah(
    'jam',
    'rusak',
    {
      id: `Jam server ini berselisih ${seconds} detik dari ${issuer}.`,
      en: `The clock of this machine is ${seconds} seconds off ${issuer}.`,
    },
    {
      id: 'Nyalakan NTP (timedatectl set-ntp true). Jam yang salah membuat token ditolak dan waktu presensi tercatat keliru.',
      en: 'Turn NTP on (timedatectl set-ntp true). A wrong clock refuses tokens and records taps wrongly.',
    },
  )
}
