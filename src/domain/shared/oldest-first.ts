/** Values by key, in the order in which they were last set. */
export interface OldestFirst<Kept extends object> {
  readonly get: (key: string) => Kept | undefined
  /** Sets a value and makes it the newest. */
  readonly set: (key: string, value: Kept) => void
  readonly delete: (key: string) => void
  readonly size: () => number
  readonly entries: () => Iterable<readonly [key: string, value: Kept]>
  /** Removes the oldest values while `isToGo` accepts them. */
  readonly forget: (isToGo: (oldest: Kept) => boolean) => void
}

/**
 * Creates an empty one.
 *
 * A Map keeps the slots of deleted entries for some time, and a new iteration walks over all of
 * them. With ten thousand keys that took longer than the rest of a request. So one iterator
 * continues from call to call.
 */
export function createOldestFirst<Kept extends object>(): OldestFirst<Kept> {
  const values = new Map<string, Kept>()
  let walk = values.entries()
  let next = walk.next()
  /** The first entry; an iteration also meets values set after it began. */
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
        // Another value under its key is further back.
        if (values.get(key) === value) {
          if (!isToGo(value)) return
          values.delete(key)
        }
        next = walk.next()
      }
    },
  }
}
