import { type Fault, faultsFrom } from '../shared/faults.ts'
import type { Problem, Result } from '../shared/problem.ts'
import { randomId } from '../shared/random.ts'
import type { AnswerTo, BodyPart, CallOptions, KnownPath, Method } from '../shared/routes.ts'
import type { AdminHost, Tab } from './state.ts'

/** The state of one tab: read as a whole, changed in parts. */
export interface Slice<Value extends object> {
  readonly get: (host: AdminHost) => Value
  readonly set: (host: AdminHost, change: Partial<Value>) => void
}

/** Returns the access to the state of a tab under its name; it starts with the initial state. */
export function slice<Value extends object>(tab: Tab, initial: Value): Slice<Value> {
  // Safe because nobody else writes under the name of the tab.
  const get = (host: AdminHost) => (host.state().parts[tab] ?? initial) as Value
  const set = (host: AdminHost, change: Partial<Value>) =>
    host.patch({ parts: { ...host.state().parts, [tab]: { ...get(host), ...change } } })
  return { get, set }
}

/** A list as far as it was fetched. */
export interface Daftar<Item> {
  /** `null` while it is fetched. */
  readonly items: readonly Item[] | null
  readonly problem: Problem | null
}

/** Fetches a list into the state of a tab. */
export async function fetchList<Item, Value extends Daftar<Item>>(
  host: AdminHost,
  { set }: Slice<Value>,
  asked: Promise<Result<{ readonly data: Value['items'] }>>,
): Promise<void> {
  const result = await asked
  if (!result.ok && result.problem.code === 'usang') return
  const came = result.ok ? { items: result.value.data, problem: null } : { problem: result.problem }
  // Safe because every such value holds these two.
  set(host, came as Partial<Value>)
  if (!result.ok) host.emit('luwes:error', { code: result.problem.code })
}

/** Fetches the list of a unit into the state of a tab, initially of the first unit. */
export async function fetchOfUnit<Item, Value extends Daftar<Item> & { readonly unit: string }>(
  host: AdminHost,
  store: Slice<Value>,
  ask: (unit: string) => Promise<Result<{ readonly data: Value['items'] }>>,
): Promise<void> {
  const unit = store.get(host).unit || host.state().units[0]?.kode
  if (!unit) return
  // Safe because every such value holds it.
  store.set(host, { unit } as Partial<Value>)
  await fetchList(host, store, ask(unit))
}

/** Empties and closes the form of a new entry, and fetches the list again. */
export function finishEntry<Value extends { readonly baru: boolean }>(
  host: AdminHost,
  store: Slice<Value>,
  empty: Partial<Value>,
  load: (host: AdminHost) => Promise<void>,
): Promise<void> {
  store.set(host, { ...empty, baru: false })
  return load(host)
}

/** What is sent, and what follows: by POST, unless it names another method. */
export type Kiriman<Path extends string, How extends Method> = BodyPart<Path, How> & {
  readonly method?: How
  readonly path: KnownPath<Path, How>
  /** What is missing before it can be sent, in the order of the form. */
  readonly faults?: readonly Fault[]
  /** Returns the field for a JSON pointer into the body. */
  readonly fieldOf?: (path: string) => string
  /** Whether it is only a preview: nothing is announced, and no key is needed. */
  readonly preview?: boolean
  /** Returns the announcement of success; '' for none. */
  readonly said?: (answer: AnswerTo<Path, How>) => string
  readonly after?: (answer: AnswerTo<Path, How>) => void | Promise<void>
  /** Receives a refusal before it is shown. */
  readonly refused?: (error: Problem) => void
}

/** Sends a form, or says what is missing. Returns whether it was accepted. */
export async function submit<const Path extends string, How extends Method = 'POST'>(
  host: AdminHost,
  sent: Kiriman<Path, How>,
): Promise<boolean> {
  // Safe because what names no method has the types of a POST.
  const { method = 'POST' as How, path, body, faults = [], preview = false } = sent
  if (host.state().busy) return false
  if (faults.length > 0) return refuse(host, faults)
  host.patch({ busy: true, faults: [], done: '' })
  const key: Pick<CallOptions, 'key'> =
    preview || method !== 'POST' ? {} : { key: keyOf(host, path, body) }
  const result = await host.call<Path, How>({ ...sent, method, ...key })
  if (!result.ok && result.problem.code === 'usang') return false
  host.patch({ busy: false })
  if (!result.ok) {
    host.emit('luwes:error', { code: result.problem.code })
    sent.refused?.(result.problem)
    return refuse(
      host,
      faultsFrom(result.problem, () => '', sent.fieldOf),
    )
  }
  await sent.after?.(result.value)
  const done = sent.said?.(result.value) ?? ''
  if (preview || !done) return true
  host.patch({ done })
  host.say(done)
  host.emit('luwes:changed', { ids: [] })
  await host.focusOn('#kabar')
  return true
}

async function refuse(host: AdminHost, faults: readonly Fault[]): Promise<false> {
  host.patch({ faults })
  await host.focusOn('.summary')
  return false
}

/** Returns the Idempotency-Key of a body; a retry of the same body keeps it. */
function keyOf(host: AdminHost, path: string, body: unknown): string {
  const text = `${path} ${JSON.stringify(body)}`
  const { attempt } = host.state()
  if (text === attempt.body) return attempt.key
  const key = randomId()
  host.patch({ attempt: { body: text, key } })
  return key
}

/** Returns whether a form equals the stored values, so that there is nothing to save. */
export function isSame(typed: unknown, kept: unknown): boolean {
  return JSON.stringify(typed) === JSON.stringify(kept)
}

/** A check of a form: whether it passed, and the field and text of its fault. */
export type Check = readonly [good: boolean, field: string, text: Fault['text']]

/** Returns a fault for each failed check, in their order. */
export function failedChecks(...checks: readonly Check[]): readonly Fault[] {
  return checks.flatMap(([good, field, text]) => (good ? [] : [{ field, text }]))
}
