import { isDisciplined } from '../pegawai/hukuman.ts'
import type { Nip } from '../pegawai/nip.ts'
import type { HukumanDisiplin } from '../pegawai/pegawai.ts'
import { monthInWords } from '../shared/date-words.ts'
import { addMonths, daysOfMonth, type Month, monthOf } from '../shared/local-date.ts'
import { percent } from '../shared/number-words.ts'
import type { Clause } from '../shared/rule.ts'
import type { Text } from '../shared/text.ts'
import { type Ekspektasi, PREDIKAT, PREDIKAT_NAMES, type Predikat } from './predikat.ts'

/** The thresholds from which results are suggested for a reward (R103). */
export interface KetentuanPenghargaan {
  /** How many consecutive computed months are considered. */
  readonly bulan: number
  /** The most people that are suggested in a unit. */
  readonly terbanyak: number
  /** The fewest comparable people of a unit, so that nobody is the best of one. */
  readonly pegawai: number
  /** The lowest predicate allowed in any of the months; it combines results and conduct. */
  readonly predikat: Predikat
  /** The lowest mean of results reached, in hundredths of a percent point. */
  readonly capaian: number
}

/** A rated month of a person: results and conduct together, results alone, conduct alone. */
export interface BulanDinilai {
  readonly bulan: Month
  readonly predikat: Predikat
  readonly capaian: number | null
  readonly perilakuKerja: Ekspektasi
}

/** A person of a unit with their rated months, and the disciplinary cases against them. */
export interface Calon {
  readonly nip: Nip
  readonly nama: string
  readonly bulan: readonly BulanDinilai[]
  readonly hukuman: readonly HukumanDisiplin[]
}

/** A person who is suggested, with the figures and the sentence that explain it. */
export interface UsulanPenghargaan {
  readonly nip: Nip
  readonly nama: string
  /** 1 is the first; people with the same figures share a place. */
  readonly peringkat: number
  /**
   * The mean of results reached, in hundredths of a percent point; `null` when a month lacks it.
   */
  readonly capaian: number | null
  readonly bulan: readonly BulanDinilai[]
  readonly alasan: Text
}

/** The suggestions for a unit. People decide; nothing follows automatically. */
export interface DaftarPenghargaan {
  readonly bulan: readonly Month[]
  /** How many people have a rating in all these months, and are compared. */
  readonly dibandingkan: number
  readonly usulan: readonly UsulanPenghargaan[]
  /** Why nobody, or not everybody equal, is suggested; `null` when there is nothing to explain. */
  readonly catatan: Text | null
  readonly dasar: string
}

/** Returns the months that a suggestion considers, up to one, oldest first. */
export function monthsLookedAt(last: Month, { bulan }: KetentuanPenghargaan): Month[] {
  return Array.from({ length: bulan }, (_, at) => monthOf(addMonths(`${last}-01`, at - bulan + 1)))
}

/**
 * Suggests the top results of a unit (R103). The order is by predicate (results times conduct),
 * then by the mean of results reached, then by conduct. Attendance decides nothing here.
 *
 * Only people with a rating in every month are compared. Nobody is suggested while a disciplinary
 * case is open against them. Equal people are treated alike: when there are too many of them, none
 * is suggested.
 */
export function suggestRewards(
  people: readonly Calon[],
  last: Month,
  { value, basis: dasar }: Clause<KetentuanPenghargaan>,
): DaftarPenghargaan {
  const bulan = monthsLookedAt(last, value)
  const rated = people.filter((one) =>
    bulan.every((month) => one.bulan.some((found) => found.bulan === month)),
  )
  const list = { bulan, dibandingkan: rated.length, dasar }
  if (rated.length < value.pegawai)
    return { ...list, usulan: [], catatan: TOO_FEW(rated.length, value.pegawai, bulan.length) }
  const today = daysOfMonth(last).at(-1) ?? ''
  const ranked = rated
    .filter(({ hukuman }) => !isDisciplined(hukuman, today))
    .map(measure)
    .filter((one) => isTop(one, value))
    .toSorted(compare)
  if (ranked.length === 0) return { ...list, usulan: [], catatan: NOBODY }
  const placed = ranked.map((one) => ({
    ...one,
    peringkat: ranked.findIndex((other) => compare(other, one) === 0) + 1,
  }))
  const fits = placed.filter(
    ({ peringkat }) =>
      placed.filter((other) => other.peringkat <= peringkat).length <= value.terbanyak,
  )
  const alike = placed.filter(
    ({ peringkat }) =>
      peringkat <= value.terbanyak && !fits.some((one) => one.peringkat === peringkat),
  )
  return {
    ...list,
    usulan: fits.map(asSuggestion),
    catatan: alike.length > 0 ? ALIKE(alike.length) : null,
  }
}

interface CalonTerukur extends Calon {
  /** The sum of the ranks of the predicates: less is better. */
  readonly predikat: number
  readonly capaian: number | null
  /** Months with conduct above expectations. */
  readonly teladan: number
}

function measure(one: Calon): CalonTerukur {
  const results = one.bulan.flatMap(({ capaian }) => capaian ?? [])
  const known = results.length === one.bulan.length
  return {
    ...one,
    predikat: one.bulan.reduce((sum, { predikat }) => sum + PREDIKAT.indexOf(predikat), 0),
    capaian: known
      ? Math.round(results.reduce((sum, value) => sum + value, 0) / results.length)
      : null,
    teladan: one.bulan.filter(({ perilakuKerja }) => perilakuKerja === 'di-atas').length,
  }
}

/**
 * Returns whether months are good enough. When results reached are unknown, every predicate must be
 * the best.
 */
function isTop({ bulan, predikat, capaian }: CalonTerukur, least: KetentuanPenghargaan): boolean {
  const worst = PREDIKAT.indexOf(least.predikat)
  if (bulan.some((one) => PREDIKAT.indexOf(one.predikat) > worst)) return false
  return capaian === null ? predikat === 0 : capaian >= least.capaian
}

/** Orders people, best first; returns 0 for people who are equal. */
function compare(one: CalonTerukur, other: CalonTerukur): number {
  return (
    one.predikat - other.predikat ||
    (other.capaian ?? -1) - (one.capaian ?? -1) ||
    other.teladan - one.teladan
  )
}

function asSuggestion(one: CalonTerukur & { readonly peringkat: number }): UsulanPenghargaan {
  const { nip, nama, peringkat, capaian, bulan } = one
  return { nip, nama, peringkat, capaian, bulan, alasan: reasonOf(one) }
}

function reasonOf({ bulan, capaian, teladan }: CalonTerukur): Text {
  const monthsIn = (lang: 'id' | 'en') =>
    bulan
      .map(
        ({ bulan: month, predikat }) =>
          `${monthInWords(month)[lang]} ${PREDIKAT_NAMES[predikat][lang]}`,
      )
      .join(', ')
  const reached =
    capaian === null
      ? { id: '', en: '' }
      : {
          id: `; rata-rata capaian ${percent(capaian, ',')}`,
          en: `; mean of results ${percent(capaian, '.')}`,
        }
  const conduct =
    teladan === 0
      ? { id: 'perilaku kerja sesuai ekspektasi', en: 'conduct as expected' }
      : {
          id: `perilaku kerja di atas ekspektasi ${teladan} bulan`,
          en: `conduct above expectation in ${teladan} ${teladan === 1 ? 'month' : 'months'}`,
        }
  return {
    id: `Predikat ${monthsIn('id')}${reached.id}; ${conduct.id}.`,
    en: `Predicates: ${monthsIn('en')}${reached.en}; ${conduct.en}.`,
  }
}

const TOO_FEW = (n: number, least: number, months: number): Text => ({
  id: `Belum ada usulan: baru ${n} pegawai dinilai ${months} bulan berturut-turut, paling sedikit ${least} agar dapat dibandingkan.`,
  en: `No suggestion yet: ${n} people are rated in ${months} months in a row, and ${least} are needed to compare.`,
})
const NOBODY: Text = {
  id: 'Tidak ada yang memenuhi batas usulan pada bulan-bulan ini.',
  en: 'Nobody reaches the limits of a suggestion in these months.',
}
const ALIKE = (n: number): Text => ({
  id: `${n} pegawai mempunyai hasil yang sama dan melebihi jumlah usulan, jadi tidak ada di antara mereka yang diusulkan.`,
  en: `${n} people have the same results and are more than can be suggested, so none of them is.`,
})
