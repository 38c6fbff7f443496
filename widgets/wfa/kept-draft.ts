import { ownerOf } from '../shared/owner.ts'
import { emptyForm, type Isian } from './state.ts'

const KEY = 'luwes:draf-wfa'
/** An older draft is useless. */
const KEEP_MS = 14 * 86_400_000

interface Draf {
  readonly siapa: string
  readonly pada: number
  readonly form: Isian
}

const empty = JSON.stringify(emptyForm)

/** Stores a form on this device until it is sent; an empty one is deleted. */
export function keepDraft(nip: string, form: Isian): void {
  try {
    const draft: Draf = { siapa: ownerOf(nip), pada: Date.now(), form }
    if (JSON.stringify(form) === empty) localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, JSON.stringify(draft))
  } catch {
    // A device without storage keeps no draft.
  }
}

/** Forgets the draft. */
export function dropDraft(): void {
  keepDraft('', emptyForm)
}

/** Returns the draft that a person left on this device; a draft of somebody else is deleted. */
export function draftOf(nip: string, today: string): Isian | null {
  try {
    // Safe because only this file writes under the key, and each part is looked at before it is used.
    const found = JSON.parse(localStorage.getItem(KEY) ?? 'null') as Partial<Draf> | null
    if (!found) return null
    const own = found.siapa === ownerOf(nip) && Date.now() - (found.pada ?? 0) < KEEP_MS
    if (!own || !found.form) {
      dropDraft()
      return null
    }
    const form = { ...emptyForm, ...found.form }
    return { ...form, hari: form.hari.filter((day) => day >= today) }
  } catch {
    return null
  }
}
