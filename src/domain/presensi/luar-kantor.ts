import type { Kantor } from '../pegawai/pegawai.ts'
import { metresBetween } from '../shared/distance.ts'
import type { HariWajib } from '../wfa/skema.ts'
import type { Tanda } from './hari.ts'
import type { Tap } from './tap.ts'

/** Whether a tap certainly came from outside every office; one without a position tells nothing. */
function isElsewhere({ lat, lon, accuracy = 0 }: Tap, kantor: readonly Kantor[]): boolean {
  if (lat === undefined || lon === undefined || kantor.length === 0) return false
  return kantor.every((office) => metresBetween({ lat, lon }, office) > office.radius + accuracy)
}

/**
 * The mark of an exempt person who worked elsewhere on a mandated day (E57, NOT_ELIGIBLE_POSITION).
 *
 * It refuses no tap and takes no point: a human looks at it.
 */
export function exemptElsewhere(
  wajib: HariWajib | null | undefined,
  taps: readonly Tap[],
  kantor: readonly Kantor[] = [],
): Tanda | null {
  if (wajib?.jenis !== 'dikecualikan') return null
  const found = taps.some((tap) => isElsewhere(tap, kantor))
  return found ? { kode: 'wfa.jabatan-dikecualikan', status: 'baru' } : null
}
