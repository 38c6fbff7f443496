import { faultsFrom } from '../shared/faults.ts'
import { type Problem, problem, type Result, readProblem } from '../shared/problem.ts'
import type { AnswerTo, BodyPart, KnownPath } from '../shared/routes.ts'
import { apiBase, session } from '../shared/session.ts'
import type { Catalogue } from '../shared/words.ts'
import type { Isian } from './inbox.ts'
import type { Gagal, InboxHost, Tab } from './state.ts'

const messages = {
  dapat: {
    id: 'Dapat diurungkan selama {n} detik.',
    en: 'It can be undone for {n} seconds.',
  },
  diurungkan: { id: 'Keputusan diurungkan.', en: 'The decision was undone.' },
} as const satisfies Catalogue

/** How long a decision can be undone, in seconds. */
const UNDO_SECONDS = 10

/** A decision that is taken: the route, and what follows once it was stored. */
export type Kiriman<Path extends string> = BodyPart<Path, 'POST'> & TujuanKiriman<Path>

interface TujuanKiriman<Path extends string> extends Putusan, Alamat<Path> {
  readonly kept: (answer: AnswerTo<Path, 'POST'>) => void | Promise<void>
}

/** Where a decision is sent. */
interface Alamat<Path extends string> {
  readonly path: KnownPath<Path, 'POST'>
  /** The Idempotency-Key, if the route has one. */
  readonly key?: string
}

/** Where a decision is sent, and what. */
type PostedDecision<Path extends string> = BodyPart<Path, 'POST'> & Alamat<Path>

/** A decision, wherever it is sent. */
interface Putusan {
  readonly tab: Tab
  /** The ids concerned. */
  readonly ids: readonly string[]
  /** The name of the person, in case it is not stored after all. */
  readonly nama: string
  /** The announcement while it can be undone. */
  readonly akan: string
  /** The form as it was, for undo. */
  readonly form: Isian
}

interface WaitingDecision {
  readonly kiriman: Putusan
  /** Sends it; answers what is to be done once it was kept. */
  readonly send: (sender: Sender) => Promise<Result<() => void | Promise<void>>>
  readonly generation: number
  readonly timer: ReturnType<typeof setInterval>
}

/** The waiting decision of each widget: at most one. */
const waiting = new Map<InboxHost, WaitingDecision>()
/** The decisions being sent, by widget. */
const flying = new Map<InboxHost, ReadonlySet<string>>()

/**
 * Holds a decision back for some seconds, during which it can be undone.
 *
 * It is sent when they are over, when the next one is taken, or when the page closes. Its entry is
 * hidden from the list at once.
 */
export function hold<const Path extends string>(host: InboxHost, kiriman: Kiriman<Path>): void {
  void sendNow(host)
  const timer = setInterval(() => tick(host), 1000)
  const send = async (sender: Sender) => {
    const result = await sender(kiriman)
    return result.ok ? { ...result, value: () => kiriman.kept(result.value) } : result
  }
  waiting.set(host, { kiriman, send, generation: session().generation, timer })
  show(host, UNDO_SECONDS)
  const { t } = host.words()
  host.say(`${kiriman.akan} ${t(messages.dapat, { n: UNDO_SECONDS })}`)
}

/** Undoes the decision that was not sent yet, and opens its entry again. */
export function undo(host: InboxHost): void {
  const found = take(host)
  if (!found) return
  show(host, 0)
  restore(host, found.kiriman)
  host.say(host.words().t(messages.diurungkan))
}

/** Sends the decision that waits now. */
export async function sendNow(host: InboxHost): Promise<void> {
  const found = take(host)
  const post: Sender = <Path extends string>(posted: PostedDecision<Path>) =>
    host.call<Path, 'POST'>({ ...posted, method: 'POST' })
  if (found) await deliver(host, found, post)
}

function tick(host: InboxHost): void {
  const left = (host.state().tunda?.sisa ?? 0) - 1
  if (left > 0) show(host, left)
  else void sendNow(host)
}

/** Removes the waiting decision; `null` if there is none, or the person has changed. */
function take(host: InboxHost): WaitingDecision | null {
  const found = waiting.get(host)
  if (!found) return null
  clearInterval(found.timer)
  waiting.delete(host)
  return found.generation === session().generation ? found : null
}

/** A way to send what is posted. */
type Sender = <Path extends string>(
  posted: PostedDecision<Path>,
) => Promise<Result<AnswerTo<Path, 'POST'>>>

async function deliver(
  host: InboxHost,
  { kiriman, send }: WaitingDecision,
  sender: Sender,
): Promise<void> {
  const { ids } = kiriman
  flying.set(host, new Set([...(flying.get(host) ?? []), ...ids]))
  show(host, 0)
  const result = await send(sender)
  const rest = [...(flying.get(host) ?? [])].filter((id) => !ids.includes(id))
  flying.set(host, new Set(rest))
  if (!result.ok && result.problem.code === 'usang') return
  if (result.ok) await result.value()
  else await fail(host, kiriman, result.problem)
  show(host, host.state().tunda?.sisa ?? 0)
}

/** Shows the time left for undo, and hides waiting entries and those being sent. */
function show(host: InboxHost, sisa: number): void {
  const kiriman = waiting.get(host)?.kiriman
  const ids = [...(kiriman?.ids ?? []), ...(flying.get(host) ?? [])]
  const tunda = ids.length > 0 ? { ids, said: kiriman?.akan ?? '', sisa: kiriman ? sisa : 0 } : null
  host.patch({ tunda })
}

/** Says that a decision was not stored, and opens it again unless something else is being written. */
async function fail(host: InboxHost, kiriman: Putusan, error: Problem): Promise<void> {
  host.emit('luwes:error', { code: error.code })
  const { t } = host.words()
  const texts = faultsFrom(error).map(({ text, values, basis = '' }) =>
    [t(text, values), basis].filter(Boolean).join(' '),
  )
  const one: Gagal = { nama: kiriman.nama, pesan: texts, buka: () => restore(host, kiriman) }
  // Somebody else was faster: the visible data is old.
  if (error.status === 409) await host.load()
  host.patch({ gagal: [...host.state().gagal, one] })
  if (!host.state().form.menulis && kiriman.ids.length === 1) restore(host, kiriman)
}

/** Opens the entry of a decision, with the form as it was. */
function restore(host: InboxHost, { tab, ids, form }: Putusan): void {
  const [open = ''] = ids
  const one = ids.length === 1
  host.patch({ tab, open: one ? open : '', form, faults: [], done: '', busy: false })
  void host.focusOn(one ? '#rinci-judul' : '#judul')
}

/** Sends the waiting decision while the page closes: such a call outlives it. */
function sendAll(): void {
  for (const host of [...waiting.keys()]) {
    const found = take(host)
    if (found) void deliver(host, found, sendAtOnce)
  }
}

async function sendAtOnce<Path extends string>({
  path,
  body,
  key,
}: PostedDecision<Path>): Promise<Result<AnswerTo<Path, 'POST'>>> {
  try {
    const answer = await fetch(`${apiBase()}/v1${path}`, {
      method: 'POST',
      keepalive: true,
      credentials: 'omit',
      headers: {
        authorization: `Bearer ${session().masuk?.token ?? ''}`,
        'content-type': 'application/json',
        ...(key && { 'idempotency-key': key }),
      },
      body: JSON.stringify(body),
    })
    if (answer.ok) return { ok: true, value: await answer.json() }
    return { ok: false, problem: await readProblem(answer) }
  } catch {
    return { ok: false, problem: problem('jaringan') }
  }
}

addEventListener('pagehide', sendAll)
// A phone ends hidden pages without telling them.
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') sendAll()
})
