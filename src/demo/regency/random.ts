/** A stream of numbers that is the same for the same seed text, on every machine. */
export interface Random {
  /** Returns a number from 0 up to, but excluding, 1. */
  readonly next: () => number
  /** A whole number from `from` to `to`, both included. */
  readonly between: (from: number, to: number) => number
  readonly pick: <const Item>(items: readonly [Item, ...Item[]]) => Item
  /** Returns true with this probability in percent. */
  readonly percent: (chance: number) => boolean
}

function hash(text: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i += 1) {
    value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  }
  return value >>> 0
}

/** Makes a stream (mulberry32) from words such as the seed and a NIP: each purpose has its own. */
export function random(...words: readonly (string | number)[]): Random {
  let state = hash(words.join('|'))
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  const between = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
  return {
    next,
    between,
    pick: (items) => items[between(0, items.length - 1)] ?? items[0],
    percent: (chance) => next() * 100 < chance,
  }
}
