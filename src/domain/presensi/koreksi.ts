import { dateInWords } from '../shared/date-words.ts'
import { addDays, type LocalDate } from '../shared/local-date.ts'
import { type Instant, instantAt, minute, type Zona } from '../shared/local-time.ts'
import { err, ok, type Result } from '../shared/result.ts'
import type { Refusal } from '../shared/rule.ts'
import { momentInWords } from './clock.ts'
import type { Harapan } from './expect-day.ts'
import type { JenisKoreksi, StatusKoreksi } from './facts.ts'
import { excusedIn } from './izin-sebagian.ts'
import type { PolicyPresensi } from './policy.ts'
import type { Tugas } from './tugas.ts'
import type { HalanganLangkah, Wewenang } from './wewenang.ts'

/** What may be decided on a correction. */
export const KEPUTUSAN_KOREKSI = ['setuju', 'tolak', 'batal'] as const

/** One decision on a correction. */
export type KeputusanKoreksi = (typeof KEPUTUSAN_KOREKSI)[number]

/**
 * Decides on a correction: the atasan first, then bkd (R38) or the operator of the unit. When only
 * bkd answers for the person, one decision is enough. A correction that the atasan left to expire
 * goes to bkd (R39). So an operator never decides alone.
 */
export function decideKoreksi(
  status: StatusKoreksi,
  wewenang: Wewenang,
  keputusan: KeputusanKoreksi,
  kedaluwarsa: boolean,
): Result<StatusKoreksi, HalanganLangkah> {
  const { sendiri, atasan, bkd, operator, tunggal } = wewenang
  const pending = status === 'diajukan' || status === 'direkomendasikan'
  if (keputusan === 'batal') {
    if (!sendiri) return err('bukan-wewenang')
    return pending ? ok('dibatalkan') : err('tidak-berlaku')
  }
  if (sendiri) return err('kasus-sendiri')
  if (!atasan && !bkd && !operator) return err('bukan-wewenang')
  if (!pending) return err('tidak-berlaku')
  const first = status === 'diajukan' && !kedaluwarsa
  if (first && !atasan) return err('bukan-wewenang')
  if (!first && !verifies(status, wewenang))
    return err(status === 'diajukan' ? 'tidak-berlaku' : 'bukan-wewenang')
  if (keputusan === 'tolak') return ok('ditolak')
  return ok(first && !tunggal ? 'direkomendasikan' : 'disetujui')
}

/**
 * Returns whether somebody may take the second step: bkd, or an operator if the atasan took the
 * first.
 */
function verifies(status: StatusKoreksi, { bkd, operator }: Wewenang): boolean {
  return bkd || (operator && status === 'direkomendasikan')
}

/** What a correction asks for. */
export interface KoreksiDiminta {
  readonly tanggal: LocalDate
  readonly jenis: JenisKoreksi
  /** The time of day of the missing tap, 'HH:MM' in the zone of the unit kerja. */
  readonly pukul?: string | undefined
  /** The moment of the tap, instead of `pukul`. */
  readonly at?: Instant | undefined
  /** The part of the day that an excuse covers; the whole day without it (R90). */
  readonly dari?: string | undefined
  readonly sampai?: string | undefined
}

/**
 * Returns the moments at which the tap of a correction may have been made (R89). It is the named
 * moment, or each moment with its time of day in the window of a duty. Some times occur twice in a
 * shift of 24 hours.
 */
export function momentsOfTap(
  { tanggal, jenis, pukul, at }: KoreksiDiminta,
  tugas: readonly Tugas[],
  zona: Zona,
  policy: PolicyPresensi,
): Instant[] {
  const fits = (moment: Instant) =>
    tugas.some((duty) => {
      const [from, to] = windowOf(duty, jenis, policy)
      return moment >= from && moment <= to
    })
  if (at !== undefined) return tugas.length === 0 || fits(at) ? [at] : []
  if (pukul === undefined) return []
  const on = (date: LocalDate) => instantAt(date, minute(pukul), zona)
  // Without hours there is no window, and the time belongs to the date.
  if (tugas.length === 0) return [on(tanggal)]
  return [-1, 0, 1, 2].map((by) => on(addDays(tanggal, by))).filter(fits)
}

/** Returns the moments between which a tap of one side may count for a duty. */
function windowOf(
  { jenis, jadwal: { mulai, selesai }, tengahMalam }: Tugas,
  sisi: JenisKoreksi,
  { sif, pencocokan }: PolicyPresensi,
): readonly [Instant, Instant] {
  const { sebelum, sesudah } = sif.value
  const { awal, pulang } = pencocokan.value
  const out = sisi === 'tap-pulang'
  if (jenis === 'kantor') {
    return out
      ? [mulai, tengahMalam + pulang * MINUTE]
      : [mulai - awal * MINUTE, tengahMalam - MINUTE]
  }
  return [out ? mulai : mulai - sebelum * MINUTE, selesai + sesudah * MINUTE]
}

const MINUTE = 60_000

/** Refuses a time that matches no moment of the day's duties, or two of them (R89). */
export function refusalOfMoments(
  moments: readonly Instant[],
  zona: Zona,
  { koreksi: { basis } }: PolicyPresensi,
): Refusal | null {
  const [first, second] = moments
  if (first === undefined) return { code: 'koreksi.di-luar-jendela', message: OUTSIDE, basis }
  if (second === undefined) return null
  const one = momentInWords(first, zona)
  const other = momentInWords(second, zona)
  const message = {
    id: `Jam ini terjadi dua kali pada tugas hari itu. Sebutkan yang dimaksud: ${one.id} atau ${other.id}.`,
    en: `This time comes twice on the duty of the day. Say which is meant: ${one.en} or ${other.en}.`,
  }
  return { code: 'koreksi.pukul-ganda', message, basis }
}

/** Refuses a permission for a part of the day without any duty (R90). */
export function refusalOfPart(
  { dari, sampai }: KoreksiDiminta,
  tugas: readonly Tugas[],
  { koreksi: { basis } }: PolicyPresensi,
): Refusal | null {
  if (dari === undefined || sampai === undefined || tugas.length === 0) return null
  const part = { dari: minute(dari), sampai: minute(sampai) }
  const within = tugas.some(({ jam }) => excusedIn([part], jam).length > 0)
  return within ? null : { code: 'koreksi.di-luar-jam', message: NO_HOURS, basis }
}

/** Returns the refusals of a requested correction, each with its article (R38). */
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

const OUTSIDE = {
  id: 'Waktu ini di luar jendela presensi hari itu. Periksa jam dan tanggalnya.',
  en: 'This time lies outside the windows of that day. Check the time and the date.',
}
const NO_HOURS = {
  id: 'Tidak ada jam kerja pada bagian hari ini. Periksa jam mulai dan selesai izin.',
  en: 'There are no hours of duty in this part of the day. Check the beginning and the end of the permission.',
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
