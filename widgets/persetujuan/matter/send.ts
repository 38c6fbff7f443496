import type { BulanPresensi } from '../../shared/contract.ts'
import { type Fault, faultsFrom } from '../../shared/faults.ts'
import type { Result } from '../../shared/problem.ts'
import { noForm } from '../inbox.ts'
import type { InboxHost, Isi, TabLain } from '../state.ts'
import { messages } from './messages.ts'

/** A decision on a matter: where it is sent, what, and what is said once it is taken. */
export interface Putusan<Answer> {
  readonly path: string
  readonly body: unknown
  readonly said: (answer: Answer) => string
  /** What stays of it in the list; nothing when left out. */
  readonly rest?: (answer: Answer) => Isi[TabLain] | null
  /** Whether it needs the reason that is being written. */
  readonly reasoned?: boolean
  /** Whether days have to be chosen. */
  readonly days?: boolean
}

/** Sends a decision, or says what is missing; then opens the next matter of the list. */
export async function settle<Answer>(
  host: InboxHost,
  tab: TabLain,
  id: string,
  { path, body, said, rest, reasoned, days }: Putusan<Answer>,
): Promise<void> {
  const { form, busy } = host.state()
  if (busy) return
  const faults: Fault[] = []
  if (days && form.hari.length === 0) faults.push({ field: 'hari', text: messages.wajibHari })
  if (reasoned && !form.alasan.trim()) {
    faults.push({ field: 'alasan', text: messages.wajibAlasan })
  }
  if (faults.length > 0) return refuse(host, faults)
  host.patch({ busy: true, faults: [] })
  const result: Result<Answer> = await host.call({ method: 'POST', path, body })
  if (!result.ok && result.problem.code === 'usang') return
  host.patch({ busy: false })
  if (result.ok) {
    return advance(host, tab, id, said(result.value), rest?.(result.value) ?? null)
  }
  host.emit('luwes:error', { code: result.problem.code })
  // Somebody else was faster: what is shown is old.
  if (result.problem.status === 409) await host.load()
  await refuse(host, faultsFrom(result.problem))
}

/** Shows what has to be mended, and takes the focus there. */
export async function refuse(host: InboxHost, faults: readonly Fault[]): Promise<void> {
  host.patch({ faults })
  await host.focusOn('.summary')
}

/** Says what was decided, and opens the next matter: many are worked through by one key. */
async function advance(
  host: InboxHost,
  tab: TabLain,
  id: string,
  said: string,
  rest: Isi[TabLain] | null,
): Promise<void> {
  const items = without(host, tab, id, rest)
  const next = rest ? undefined : (items.left[items.at] ?? items.left[0])
  host.patch({ open: next?.id ?? '', form: noForm, done: said })
  if (next) void meetDay(host, tab, next)
  host.say(said)
  host.emit('luwes:changed', { ids: [id] })
  await host.focusOn(next ? `#buka-${CSS.escape(next.id)}` : '#selesai')
}

/** Takes a matter out of its list, or puts what is left of it in its place. */
export function without(
  host: InboxHost,
  tab: TabLain,
  id: string,
  rest: Isi[TabLain] | null = null,
): { readonly left: readonly Isi[TabLain][]; readonly at: number } {
  const { lists } = host.state()
  const items: readonly Isi[TabLain][] = lists[tab].items ?? []
  const at = items.findIndex((one) => one.id === id)
  const left = items.flatMap((one) => (one.id === id ? (rest ?? []) : one))
  host.patch({ lists: { ...lists, [tab]: { ...lists[tab], items: left } } })
  return { left, at }
}

/** Returns the name under which the day of a matter is kept. */
export function dayKey(nip: string, tanggal: string): string {
  return `${nip}/${tanggal}`
}

/** Fetches the day that a matter is about, for those that say nothing of it themselves. */
export async function meetDay(host: InboxHost, tab: TabLain, item: Isi[TabLain]): Promise<void> {
  if ((tab !== 'koreksi' && tab !== 'tanda') || !('tanggal' in item)) return
  const { nip, tanggal } = item
  const key = dayKey(nip, tanggal)
  if (host.state().harian[key]) return
  const path = `/presensi/hari?bulan=${tanggal.slice(0, 7)}&nip=${nip}`
  const result: Result<BulanPresensi> = await host.call({ path })
  if (!result.ok && result.problem.code === 'usang') return
  const found = result.ok && result.value.hari.find((day) => day.tanggal === tanggal)
  host.patch({ harian: { ...host.state().harian, [key]: found || null } })
}
