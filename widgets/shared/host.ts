import type { Call } from './call.ts'
import type { Result } from './problem.ts'
import type { Words } from './words.ts'

/** What a widget tells the page; details hold codes and ids, never what is shown. */
export type EventName = 'luwes:ready' | 'luwes:error' | 'luwes:changed'

/** What a widget gives to its parts, whose code is loaded later. */
export interface Host<State> {
  readonly state: () => State
  /** Changes the state and shows it. */
  readonly patch: (change: Partial<State>) => void
  readonly words: () => Words
  /** Calls the API in the widget's language. */
  readonly call: <Value>(request: Omit<Call, 'lang'>) => Promise<Result<Value>>
  readonly emit: (name: EventName, detail: object) => void
  /** Speaks to a screen reader without moving the focus. */
  readonly say: (text: string) => void
  /** Moves the focus to an element of the widget after it has been drawn. */
  readonly focusOn: (selector: string) => Promise<void>
  /** Fetches code that comes when it is needed; `null` when it does not come, which the widget says. */
  readonly bring: <Code extends object>(loader: () => Promise<Code>) => Promise<Code | null>
  /** Fetches again what is shown. */
  readonly load: () => Promise<void>
}
