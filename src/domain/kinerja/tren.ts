import { addMonths, type Month, monthOf } from '../shared/local-date.ts'
import type { Text } from '../shared/text.ts'
import { share } from './rekap.ts'

/** How many months a trend shows (R102). */
const BULAN_TREN = 12

/** Below this number of months with both figures, a trend says nothing. */
const TERLALU_SEDIKIT = 6

/** The service figures that units sent for a month, added up. */
export interface LayananBulan {
  readonly bulan: Month
  /** How many units sent figures. */
  readonly unit: number
  readonly aduan: number
  readonly aduanTuntas: number
  /** The mean index of the units that have one, in hundredths; `null` if none has. */
  readonly skm: number | null
}

/** The days that people worked in a month, and how many of them by WFA. */
export interface KerjaBulan {
  readonly bulan: Month
  readonly hariWfa: number
  readonly hariKerja: number
}

/** One month of a trend. A figure that was not sent or summed up is `null`, never 0. */
export interface BulanTren {
  readonly bulan: Month
  /** How many units sent service figures. */
  readonly unitMengirim: number
  readonly aduan: number | null
  readonly aduanTuntas: number | null
  /** In hundredths of a point. */
  readonly skm: number | null
  readonly hariWfa: number | null
  /** WFA days of all days worked, in hundredths of a percent point. */
  readonly bagianWfa: number | null
}

/** Returns the first month of a trend that ends with a month. */
export function trendStart(bulan: Month): Month {
  return monthOf(addMonths(`${bulan}-01`, 1 - BULAN_TREN))
}

/**
 * Lists the services of a unit beside its WFA share, month by month, up to a month (R102). Says
 * nothing about causes.
 */
export function trendOf(
  bulan: Month,
  layanan: readonly LayananBulan[],
  kerja: readonly KerjaBulan[],
): BulanTren[] {
  const first = trendStart(bulan)
  return Array.from({ length: BULAN_TREN }, (_, at) => {
    const month = monthOf(addMonths(`${first}-01`, at))
    const served = layanan.find((one) => one.bulan === month)
    const worked = kerja.find((one) => one.bulan === month)
    const bagianWfa = share(worked?.hariWfa ?? 0, worked?.hariKerja ?? 0)
    return {
      bulan: month,
      unitMengirim: served?.unit ?? 0,
      aduan: served?.aduan ?? null,
      aduanTuntas: served?.aduanTuntas ?? null,
      skm: served?.skm ?? null,
      hariWfa: bagianWfa === null ? null : (worked?.hariWfa ?? null),
      bagianWfa,
    }
  })
}

/** Returns the note for a trend with too few complete months; `null` when there are enough. */
export function fewMonths(tren: readonly BulanTren[]): Text | null {
  const both = tren.filter(({ aduan, bagianWfa }) => aduan !== null && bagianWfa !== null).length
  if (both >= TERLALU_SEDIKIT) return null
  return {
    id: `Terlalu sedikit untuk dibaca sebagai kecenderungan: ${both} dari ${BULAN_TREN} bulan memuat angka layanan dan hari kerja sekaligus.`,
    en: `Too few to read as a trend: ${both} of ${BULAN_TREN} months have service figures and days worked.`,
  }
}
