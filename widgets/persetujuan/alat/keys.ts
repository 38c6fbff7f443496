import type { InboxHost } from '../state.ts'

const KEEP = 'luwes:pintasan'

/** Returns whether single keys decide; true until the person switches them off on this device. */
export function keysAreOn(): boolean {
  try {
    return localStorage.getItem(KEEP) !== 'mati'
  } catch {
    return true
  }
}

/** Switches single keys on or off, and remembers it on this device. */
export function switchKeys(host: InboxHost, on: boolean): void {
  host.patch({ pintasan: on })
  try {
    localStorage.setItem(KEEP, on ? 'nyala' : 'mati')
  } catch {
    // A device without storage asks again next time.
  }
}

const TYPED = 'textarea, select, input:not([type="checkbox"]):not([type="radio"])'
const DECIDES = 'atru'

/**
 * Handles single keys: J and K move, A, T and R decide, U undoes.
 *
 * Not while somebody types, with another key held, or when they are switched off (WCAG 2.1.4).
 */
export function onQueueKey(host: InboxHost, event: KeyboardEvent): void {
  const { key, ctrlKey, metaKey, altKey, shiftKey, repeat } = event
  if (!host.state().pintasan || ctrlKey || metaKey || altKey || shiftKey) return
  const [target] = event.composedPath()
  if (target instanceof Element && target.closest(TYPED)) return
  const step = { j: 1, k: -1 }[key]
  if (step) host.walk(step)
  // A key that is held down decides only once.
  else if (repeat || !DECIDES.includes(key) || !host.press(key)) return
  event.preventDefault()
}
