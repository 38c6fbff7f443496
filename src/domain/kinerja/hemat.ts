import { rupiahText } from '../shared/number-words.ts'
import type { Clause } from '../shared/rule.ts'
import type { Text } from '../shared/text.ts'

/** What an office consumes and is billed for. */
export const JENIS_PEMAKAIAN = [
  'listrik',
  'air',
  'internet',
  'perjalanan',
  'bbm-dinas',
  'konsumsi',
] as const

/** One kind of consumption of an office. */
export type JenisPemakaian = (typeof JENIS_PEMAKAIAN)[number]

/** Kinds for which nothing is assumed: without a measurement there is no figure. */
type JenisTerukur = 'perjalanan' | 'bbm-dinas' | 'konsumsi'

/** The lowest and the highest likely value. */
export type Kisaran = readonly [terendah: number, tertinggi: number]

/** What is assumed for one WFA day when nothing was measured. Money in rupiah. */
export interface AsumsiHemat {
  /** Rupiah saved by one person's day away from the office, by kind. */
  readonly perHari: Readonly<Record<Exclude<JenisPemakaian, JenisTerukur>, Kisaran>>
  /** The ratio of the road to the straight line between two kecamatan, in hundredths. */
  readonly jalan: number
  /** Rupiah of fuel per kilometre. */
  readonly bbmPerKm: Kisaran
}

/** One savings target that a regency has declared (R119). */
export interface SasaranHemat {
  readonly nama: Text
  /** The share of consumption to be saved: 2,000 is 20 %. */
  readonly bagian: number
  /** The kinds that it covers; all kinds when left out. */
  readonly jenis?: readonly JenisPemakaian[]
  /** What declared it. */
  readonly dasar: string
}

/** The savings targets that a regency has declared; the first is the main one. */
export type TargetHemat = Clause<readonly SasaranHemat[]> | null

/** A target and the share reached, in hundredths of a percent point, if it was measured. */
export interface SasaranTercapai extends SasaranHemat {
  readonly tercapai: number | null
}

/** Compares the targets of a regency with what was measured, each for its own kinds. */
export function compareTargets(
  targets: readonly SasaranHemat[],
  terukur: readonly PemakaianTerukur[],
): SasaranTercapai[] {
  return targets.map((target) => {
    const own = terukur.filter(({ jenis }) => target.jenis?.includes(jenis) ?? true)
    return { ...target, tercapai: shareSaved(own) }
  })
}

/** Returns the share of the baseline that was saved; `null` when nothing was measured. */
export function shareSaved(terukur: readonly PemakaianTerukur[]): number | null {
  const baseline = terukur.reduce((sum, { acuan }) => sum + acuan, 0)
  const now = terukur.reduce((sum, { bulanIni }) => sum + bulanIni, 0)
  return baseline === 0 ? null : Math.round(((baseline - now) * 10_000) / baseline)
}

/** Savings of one kind in a month: a range in rupiah, and how it was determined. */
export interface Hemat {
  readonly jenis: JenisPemakaian | 'bbm'
  readonly rupiah: Kisaran
  readonly cara: 'terukur' | 'perkiraan'
  readonly asumsi: Text
}

/** The consumption of offices in the baseline months and in this month, by kind; rupiah. */
export interface PemakaianTerukur {
  readonly jenis: JenisPemakaian
  /** The mean month of the baseline, for offices that have both. */
  readonly acuan: number
  readonly bulanIni: number
}

/** Returns the savings of a month's flexible work by kind: a range, with its assumptions. */
export function savings(
  {
    hariWfa,
    km,
    terukur,
  }: {
    readonly hariWfa: number
    readonly km: number
    readonly terukur: readonly PemakaianTerukur[]
  },
  { perHari, bbmPerKm }: AsumsiHemat,
): Hemat[] {
  const kinds = JENIS_PEMAKAIAN.flatMap((jenis): Hemat[] => {
    const found = terukur.find((one) => one.jenis === jenis)
    if (found) {
      const spared = found.acuan - found.bulanIni
      return [{ jenis, rupiah: [spared, spared], cara: 'terukur', asumsi: MEASURED }]
    }
    if (jenis === 'perjalanan' || jenis === 'bbm-dinas' || jenis === 'konsumsi') return []
    const rupiah: Kisaran = [perHari[jenis][0] * hariWfa, perHari[jenis][1] * hariWfa]
    return [{ jenis, rupiah, cara: 'perkiraan', asumsi: perDay(perHari[jenis]) }]
  })
  const bbm: Kisaran = [Math.round(bbmPerKm[0] * km), Math.round(bbmPerKm[1] * km)]
  return [...kinds, { jenis: 'bbm', rupiah: bbm, cara: 'perkiraan', asumsi: perKm(bbmPerKm) }]
}

/** Returns the total savings of the office. Fuel is left out: employees save it, not the office. */
export function sumOfficeSavings(found: readonly Hemat[]): Kisaran {
  const office = found.filter(({ jenis }) => jenis !== 'bbm')
  return [
    office.reduce((sum, { rupiah }) => sum + rupiah[0], 0),
    office.reduce((sum, { rupiah }) => sum + rupiah[1], 0),
  ]
}

const MEASURED: Text = {
  id: 'Terukur: rata-rata bulan acuan dikurangi bulan ini, dari meter atau tagihan kantor.',
  en: 'Measured: the mean month of the baseline less this month, by meters or bills of the offices.',
}
const perDay = ([low, high]: Kisaran): Text => ({
  id: `Perkiraan ${rupiahText(low)} sampai ${rupiahText(high)} setiap hari WFA seorang pegawai.`,
  en: `An estimate of ${rupiahText(low, ',')} to ${rupiahText(high, ',')} for each WFA day of a person.`,
})
const perKm = ([low, high]: Kisaran): Text => ({
  id: `Perkiraan BBM pegawai ${rupiahText(low)} sampai ${rupiahText(high)} setiap kilometer, jarak antarkecamatan.`,
  en: `An estimate of ${rupiahText(low, ',')} to ${rupiahText(high, ',')} of the employees' fuel a kilometre, distances between kecamatan.`,
})
