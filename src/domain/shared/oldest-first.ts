/** Values by their keys, in the order in which they were set last. */
export interface OldestFirst<Kept extends object> {
  readonly get: (key: string) => Kept | undefined
  /** Sets a value and makes it the newest. */
  readonly set: (key: string, value: Kept) => void
  readonly delete: (key: string) => void
  readonly size: () => number
  readonly entries: () => Iterable<readonly [key: string, value: Kept]>
  /** Forgets the oldest value as long as it is to go. */
  readonly forget: (isToGo: (oldest: Kept) => boolean) => void
}

/**
 * Creates an empty one.
 *
 * A Map keeps the places of what was deleted for a while, and a walk that begins at its front passes over all of
 * them: with ten thousand keys that took longer than the rest of a request. So one walk goes on from call to call.
 */
export function createOldestFirst<Kept extends object>(): OldestFirst<Kept> {
  const values = new Map<string, Kept>()
  let walk = values.entries()
  let next = walk.next()
  /** The entry that stands first; a walk meets also what was set since it began. */
  const oldest = () => {
    if (next.done) {
      walk = values.entries()
      next = walk.next()
    }
    return next.done ? null : next.value
  }
  return {
    get: (key) => values.get(key),
    set: (key, value) => {
      values.delete(key)
      values.set(key, value)
    },
    delete: (key) => void values.delete(key),
    size: () => values.size,
    entries: () => values.entries(),
    forget: (isToGo) => {
      for (let entry = oldest(); entry; entry = oldest()) {
        const [key, value] = entry
        // Another value under its key stands further back.
        if (values.get(key) === value) {
          if (!isToGo(value)) return
          values.delete(key)
        }
        next = walk.next()
      }
    },
  }
}
