import { type Beats, rejectionRow } from '../../db/sistem/denyut.ts'
import { SUMBER, type Sumber } from '../../domain/events.ts'
import type { Instant } from '../../domain/shared/local-time.ts'
import type { KabarTerakhir } from './sekarang.ts'

/** Returns the sources with a delivery refused for its signature, and none accepted since. */
export function listRefusedSources(
  life: Beats,
  deliveries: readonly KabarTerakhir[],
): readonly { readonly sumber: Sumber; readonly pada: Instant }[] {
  return SUMBER.flatMap((sumber) => {
    const pada = life.of(rejectionRow(sumber))?.pada
    const taken = deliveries.find((one) => one.sumber === sumber)?.terakhir ?? 0
    return pada === undefined || pada <= taken ? [] : [{ sumber, pada }]
  })
}
