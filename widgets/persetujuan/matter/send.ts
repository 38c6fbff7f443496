import type { Text } from '../../shared/contract.ts'
import type { Fault } from '../../shared/faults.ts'
import type { AnswerTo, BodyPart, KnownPath } from '../../shared/routes.ts'
import { noForm } from '../inbox.ts'
import { refresh } from '../lists.ts'
import type { InboxHost, Isi, TabLain } from '../state.ts'
import { hold } from '../tunda.ts'
import { messages } from './messages.ts'

/** A decision on a matter: the route, the body, and the announcement once it is accepted. */
export type Putusan<Path extends string> = BodyPart<Path, 'POST'> & Perihal<Path>

interface Perihal<Path extends string> {
  readonly path: KnownPath<Path, 'POST'>
  /** Whose matter it is. */
  readonly nama: string
  /** The announcement while it can be undone. */
  readonly akan: Text
  readonly said: (answer: AnswerTo<Path, 'POST'>) => string
  /** Returns what remains of it in the list; nothing when left out. */
  readonly rest?: (answer: AnswerTo<Path, 'POST'>) => Isi[TabLain] | null
  /** Whether it needs a written reason. */
  readonly reasoned?: boolean
  /** Whether days have to be chosen. */
  readonly days?: boolean
}

/** Takes a decision, which is sent when the time for undo is over, or says what is missing. */
export async function settle<const Path extends string>(
  host: InboxHost,
  tab: TabLain,
  id: string,
  putusan: Putusan<Path>,
): Promise<void> {
  const { nama, said, rest, reasoned, days } = putusan
  const { form, busy, lists } = host.state()
  if (busy) return
  const faults: Fault[] = []
  if (days && form.hari.length === 0) faults.push({ field: 'hari', text: messages.wajibHari })
  if (reasoned && !form.alasan.trim()) {
    faults.push({ field: 'alasan', text: messages.wajibAlasan })
  }
  if (faults.length > 0) return refuse(host, faults)
  const items: readonly Isi[TabLain][] = lists[tab].items ?? []
  const others = items.filter((one) => one.id !== id)
  const next = rest ? undefined : (others[items.findIndex((one) => one.id === id)] ?? others[0])
  const { t } = host.words()
  hold<Path>(host, {
    ...putusan,
    tab,
    ids: [id],
    akan: t(messages.akan, { apa: t(putusan.akan), nama }),
    form,
    kept: (answer) => {
      const done = said(answer)
      without(host, tab, id, rest?.(answer) ?? null)
      host.patch({ done })
      host.say(done)
      host.emit('luwes:changed', { ids: [id] })
      // Settling a matter may settle a day that needs a finding.
      return tab === 'berlaku' || tab === 'hari' ? undefined : refresh(host, 'hari')
    },
  })
  host.patch({ open: next?.id ?? '', form: noForm, faults: [], done: '' })
  if (next) void meetDay(host, tab, next)
  await host.focusOn(next ? '#rinci-judul' : '#urungkan')
}

/** Shows the faults, and moves the focus there. */
export async function refuse(host: InboxHost, faults: readonly Fault[]): Promise<void> {
  host.patch({ faults })
  await host.focusOn('.summary')
}

/** Removes a matter from its list, or replaces it by what is left. */
export function without(
  host: InboxHost,
  tab: TabLain,
  id: string,
  rest: Isi[TabLain] | null = null,
): void {
  const { lists } = host.state()
  const items: readonly Isi[TabLain][] = lists[tab].items ?? []
  const left = items.flatMap((one) => (one.id === id ? (rest ?? []) : one))
  host.patch({ lists: { ...lists, [tab]: { ...lists[tab], items: left } } })
}

/** Returns the key under which the day of a matter is stored. */
export function dayKey(nip: string, tanggal: string): string {
  return `${nip}/${tanggal}`
}

/** Fetches the day of a matter that does not contain it. */
export async function meetDay(host: InboxHost, tab: TabLain, item: Isi[TabLain]): Promise<void> {
  if ((tab !== 'koreksi' && tab !== 'tanda') || !('tanggal' in item)) return
  const { nip, tanggal } = item
  const key = dayKey(nip, tanggal)
  if (host.state().harian[key]) return
  const path = `/presensi/hari?bulan=${tanggal.slice(0, 7)}&nip=${nip}` as const
  const result = await host.call({ path })
  if (!result.ok && result.problem.code === 'usang') return
  const found = result.ok && result.value.hari.find((day) => day.tanggal === tanggal)
  host.patch({ harian: { ...host.state().harian, [key]: found || null } })
}
