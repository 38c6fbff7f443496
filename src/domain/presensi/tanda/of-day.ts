import type { Kantor } from '../../pegawai/pegawai.ts'
import type { Titik } from '../../shared/distance.ts'
import type { Harapan } from '../expect-day.ts'
import type { Tanda } from '../hari.ts'
import type { AmbangTanda } from '../policy.ts'
import type { Tap } from '../tap.ts'
import { type TandaDitemukan, tandaOn } from './index.ts'
import { positionOf, type TapFacts, type Tempat } from './pola.ts'

/** The places where a person may be expected, if their points are known. */
export interface TempatKerja {
  readonly kantor: readonly Kantor[]
  /** The place for work elsewhere from a request, a letter or the home. */
  readonly luar: Titik | null
}

/**
 * What only a comparison with many people and days shows about a tap; left out, the tap is judged
 * alone.
 */
export type HitunganSekitar = Partial<
  Pick<TapFacts, 'orangSetitik' | 'hariSetitik' | 'orangSeperangkat'>
>

/** The taps of a day with their context. */
export interface TapsHari {
  readonly harapan: Pick<Harapan, 'moda' | 'sumber'>
  readonly dikecualikan: boolean
  readonly tempat: TempatKerja
  /** The person's taps of the day and shortly before, in any order. */
  readonly ofDay: readonly Tap[]
  readonly semua: readonly Tap[]
}

/**
 * Returns the places where a day expects a person: an office, or the place given for it. An office
 * is always allowed.
 */
function placesOf(
  { moda }: TapsHari['harapan'],
  { kantor, luar }: TempatKerja,
  { radius }: AmbangTanda,
): readonly Tempat[] {
  if (moda !== 'wfa') return kantor
  // Without a point the place is unknown, and nothing counts against anybody.
  return luar ? [{ ...luar, radius }, ...kantor] : []
}

/** Returns the signals of a person's day, each kind once, with all its taps. */
export function tandaOfDay(
  { harapan, dikecualikan, tempat, ofDay, semua }: TapsHari,
  ambang: AmbangTanda,
  around: (tap: Tap) => HitunganSekitar = () => ({}),
): TandaDitemukan[] {
  const sorted = semua.toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
  const places = placesOf(harapan, tempat, ambang)
  const found = ofDay.flatMap((tap) =>
    tandaOn(
      {
        tap,
        moda: harapan.moda,
        tempat: places,
        dikecualikan: dikecualikan && harapan.sumber === 'skema',
        ...before(tap, sorted),
        orangSetitik: 1,
        hariSetitik: 1,
        orangSeperangkat: 1,
        ...around(tap),
      },
      ambang,
    ),
  )
  return [...Map.groupBy(found, ({ kode }) => kode).values()].flatMap((same) => {
    const [first] = same
    return first ? [{ ...first, tap: [...new Set(same.flatMap(({ tap }) => tap))] }] : []
  })
}

function before(
  tap: Tap,
  sorted: readonly Tap[],
): Pick<TapFacts, 'sebelum' | 'beruntun' | 'kembar'> {
  const at = sorted.findIndex(({ id }) => id === tap.id)
  const earlier = sorted.slice(0, Math.max(0, at))
  let beruntun = 1
  for (const one of earlier.toReversed()) {
    if (!sameSpot(one, tap)) break
    beruntun += 1
  }
  const kembar = earlier.some(
    (one) => one.at === tap.at && one.arah === tap.arah && isTwin(one, tap),
  )
  return { sebelum: earlier.at(-1) ?? null, beruntun, kembar }
}

function sameSpot(a: Tap, b: Tap): boolean {
  return positionOf(a) !== null && a.lat === b.lat && a.lon === b.lon && a.accuracy === b.accuracy
}

function isTwin(a: Tap, b: Tap): boolean {
  return a.device === b.device && a.lat === b.lat && a.lon === b.lon
}

/** Returns the stored signals of a day, and newly found ones as new. */
export function withFound(
  kept: readonly Tanda[],
  found: readonly TandaDitemukan[],
): readonly Tanda[] {
  const fresh = found.filter(({ kode }) => !kept.some((one) => one.kode === kode))
  return [...kept, ...fresh.map(({ kode }) => ({ kode, status: 'baru' as const }))]
}
