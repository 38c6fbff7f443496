import type { Arah } from '../queue.ts'
import type { PresensiHost } from '../state.ts'
import { record } from './record.ts'

export { wake } from './send-waiting.ts'
export { earlyView, outcomeView, tapStyles as styles } from './view.ts'

/** Records a tap; a departure before the end of the hours is asked about once. */
export async function press(host: PresensiHost, arah: Arah): Promise<void> {
  const { jadwal } = host.state().saya?.hariIni ?? {}
  const left = jadwal ? Math.ceil((Date.parse(jadwal.selesai) - Date.now()) / 60_000) : 0
  if (arah === 'masuk' || left <= 0) return record(host, arah)
  host.patch({ dini: left, receipts: [], tapProblem: null })
  await host.focusOn('#tanya')
}
