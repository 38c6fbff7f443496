import type { MenungguSaya } from '../shared/contract.ts'
import type { ElementState } from '../shared/element.ts'
import type { Host } from '../shared/host.ts'
import type { KalenderState } from './kalender/state.ts'
import type { PerangkatState } from './perangkat/state.ts'
import type { PesanState } from './pesan/state.ts'

/** All that `luwes-untuk-anda` shows. */
export interface State extends ElementState {
  readonly data: readonly MenungguSaya[]
  /** The private calendar, once it was opened. */
  readonly kalender?: KalenderState
  /** The devices for messages, once they were opened. */
  readonly perangkat?: PerangkatState
  /** The choices about messages, once they were opened. */
  readonly pesan?: PesanState
}

/** The interface of the widget for its parts. */
export type UntukAndaHost = Host<State>

/** Returns how many things wait in each place, for the menu of a portal. */
export function countsOf(data: readonly MenungguSaya[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const { tujuan, jumlah } of data) counts[tujuan] = (counts[tujuan] ?? 0) + jumlah
  return counts
}
