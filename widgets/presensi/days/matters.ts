import { type Fault, faultsFrom } from '../../shared/faults.ts'
import type { Problem } from '../../shared/problem.ts'
import type { PresensiHost, Rinci } from '../state.ts'

/** Changes the state of everything besides the taps. */
export function setRinci(host: PresensiHost, change: Rinci): void {
  host.patch({ rinci: { ...host.state().rinci, ...change } })
}

/** Fetches the corrections of the visible month, and its signals if a day has any. */
export async function fetchMatters(host: PresensiHost): Promise<void> {
  const { month, days, rinci } = host.state()
  if (rinci.bulan !== month) setRinci(host, { bulan: month, koreksi: [], tanda: [], buka: '' })
  const marked = days?.some(({ tanda }) => tanda.length > 0)
  const corrections = host.call({ path: `/presensi/koreksi?bulan=${month}` })
  const marks = marked ? host.call({ path: `/presensi/tanda?bulan=${month}` }) : null
  const [koreksi, tanda] = await Promise.all([corrections, marks])
  if (host.state().month !== month) return
  setRinci(host, {
    ...(koreksi.ok && { koreksi: koreksi.value.data }),
    ...(tanda?.ok && { tanda: tanda.value.data }),
  })
}

/** Shows the faults, and moves the focus there. */
export async function refuse(host: PresensiHost, faults: readonly Fault[]): Promise<void> {
  setRinci(host, { faults })
  await host.focusOn('.summary')
}

/** Shows what the server refused. */
export async function showRefusal(
  host: PresensiHost,
  error: Problem,
  fieldOfPath?: (path: string) => string,
): Promise<void> {
  host.emit('luwes:error', { code: error.code })
  await refuse(
    host,
    faultsFrom(error, () => '', fieldOfPath),
  )
}

/** Announces an action, and fetches the days that it may have changed. */
export async function finishMatter(host: PresensiHost, done: string, id: string): Promise<void> {
  setRinci(host, { done, faults: [] })
  host.say(done)
  host.emit('luwes:changed', { ids: [id] })
  await host.focusOn('#beres')
  await host.load()
}
