import type { Caller } from './routes.ts'
import type { Words } from './words.ts'

/** The events of a widget for the page; details have codes and ids, never visible data. */
export type EventName = 'luwes:ready' | 'luwes:error' | 'luwes:changed'

/** The interface of a widget for its parts, whose code is loaded later. */
export interface Host<State> {
  readonly state: () => State
  /** Changes the state and draws the widget again. */
  readonly patch: (change: Partial<State>) => void
  readonly words: () => Words
  /** Calls the API in the widget's language. */
  readonly call: Caller
  readonly emit: (name: EventName, detail: object) => void
  /** Announces a text to screen readers without moving the focus. */
  readonly say: (text: string) => void
  /** Moves the focus to an element of the widget after the next drawing. */
  readonly focusOn: (selector: string) => Promise<void>
  /** Loads code on demand; `null` if it fails, which the widget shows. */
  readonly bring: <Code extends object>(loader: () => Promise<Code>) => Promise<Code | null>
  /** Fetches the data again. */
  readonly load: () => Promise<void>
}
