import { dateInWords } from '../shared/date-words.ts'
import type { LocalDate } from '../shared/local-date.ts'
import { minute } from '../shared/local-time.ts'
import { err, ok, type Result } from '../shared/result.ts'
import type { Refusal } from '../shared/rule.ts'
import type { Harapan } from './expect-day.ts'
import type { JenisKoreksi, StatusKoreksi } from './facts.ts'
import type { PolicyPresensi } from './policy.ts'
import type { Halangan, Wewenang } from './wewenang.ts'

/** What may be decided on a correction. */
export const KEPUTUSAN_KOREKSI = ['setuju', 'tolak', 'batal'] as const

/** One decision on a correction. */
export type KeputusanKoreksi = (typeof KEPUTUSAN_KOREKSI)[number]

/**
 * Decides on a correction: the atasan first, then bkd (R38). Where nobody answers for the person but
 * bkd, one decision is enough; and one that the atasan left to expire is bkd's (R39).
 */
export function decideKoreksi(
  status: StatusKoreksi,
  { sendiri, atasan, bkd, tunggal }: Wewenang,
  keputusan: KeputusanKoreksi,
  kedaluwarsa: boolean,
): Result<StatusKoreksi, Halangan> {
  const pending = status === 'diajukan' || status === 'direkomendasikan'
  if (keputusan === 'batal') {
    if (!sendiri) return err('bukan-wewenang')
    return pending ? ok('dibatalkan') : err('tidak-berlaku')
  }
  if (sendiri) return err('kasus-sendiri')
  if (!atasan && !bkd) return err('bukan-wewenang')
  if (!pending) return err('tidak-berlaku')
  const first = status === 'diajukan' && !kedaluwarsa
  if (first && !atasan) return err('bukan-wewenang')
  if (!first && !bkd) return err(status === 'diajukan' ? 'tidak-berlaku' : 'bukan-wewenang')
  if (keputusan === 'tolak') return ok('ditolak')
  return ok(first && !tunggal ? 'direkomendasikan' : 'disetujui')
}

/** What a correction asks for. */
export interface KoreksiDiminta {
  readonly tanggal: LocalDate
  readonly jenis: JenisKoreksi
  /** The time of day of the missing tap, 'HH:MM' in the zone of the unit kerja. */
  readonly pukul?: string | undefined
}

/** Minutes since the local midnight of the day at which a missing tap was made; a shift may reach over. */
export function minuteOfTap(
  { pukul }: KoreksiDiminta,
  { jam }: Pick<Harapan, 'jam'>,
  { sif }: PolicyPresensi,
): number | null {
  if (pukul === undefined) return null
  const at = minute(pukul)
  const overnight = jam !== null && jam.selesai > 1_440 && at < jam.mulai - sif.value.sebelum
  return overnight ? at + 1_440 : at
}

/** What stands against asking for a correction, each with its article (R38). */
export function refusalsOfKoreksi(
  { tanggal }: KoreksiDiminta,
  { moda }: Pick<Harapan, 'moda'>,
  sampai: LocalDate,
  hariIni: LocalDate,
  { koreksi, bebasPotongan }: PolicyPresensi,
): Refusal[] {
  const refusals: Refusal[] = []
  if (tanggal > hariIni) {
    refusals.push({ code: 'koreksi.belum-hari', message: NOT_YET, basis: koreksi.basis })
  }
  if (hariIni > sampai) {
    refusals.push({ code: 'koreksi.lewat-batas', message: TOO_LATE(sampai), basis: koreksi.basis })
  }
  if (moda !== 'kantor' && moda !== 'wfa') {
    refusals.push({ code: 'koreksi.hari-bebas', message: NO_DUTY, basis: bebasPotongan.basis })
  }
  return refusals
}

const NOT_YET = {
  id: 'Hari ini belum tiba, jadi belum ada yang dikoreksi.',
  en: 'This day has not come yet, so there is nothing to correct.',
}
const TOO_LATE = (sampai: LocalDate) => {
  const { id, en } = dateInWords(sampai)
  return {
    id: `Batas koreksi hari ini adalah ${id}. Sampaikan keberatan melalui atasan atau BKPSDM.`,
    en: `This day could be corrected until ${en}. Object through your superior or bkd.`,
  }
}
const NO_DUTY = {
  id: 'Hari ini tidak mewajibkan kehadiran, jadi tidak ada yang dikoreksi.',
  en: 'This day asks for no presence, so there is nothing to correct.',
}
