/** An item that waits for an answer. */
export interface WaitingItem<Item, Answer> {
  readonly item: Item
  readonly since: number
  readonly answer: (answer: Answer | Promise<Answer>) => void
}

/** The limits of a waiting room, and its answer to callers that it cannot serve. */
export interface RoomRules<Item, Answer> {
  /** Milliseconds that an item may wait for its turn. */
  readonly patience: number
  /** Whether there is no room for one more item. */
  readonly isFull: (waiting: readonly WaitingItem<Item, Answer>[], item: Item) => boolean
  /** How many items form the next batch, from the front; at least one. */
  readonly countOfNext: (waiting: readonly WaitingItem<Item, Answer>[]) => number
  readonly turnAway: (reason: string) => Answer | Promise<Answer>
  readonly now?: () => number
}

/** Where items wait for their turn, in the order in which they came. */
export interface WaitingRoom<Item, Answer> {
  readonly isEmpty: () => boolean
  /**
   * Admits an item. Rejects it at once when the room is full, and later when it has waited too
   * long.
   */
  readonly enter: (item: Item) => Promise<Answer>
  /** Takes the next batch from the front. */
  readonly gather: () => readonly WaitingItem<Item, Answer>[]
  /** Puts items back to the front; rejects those that are out of time. */
  readonly comeBack: (taken: readonly WaitingItem<Item, Answer>[], reason: string) => void
}

/** Opens an empty waiting room. */
export function createWaitingRoom<Item, Answer>({
  patience,
  isFull,
  countOfNext,
  turnAway,
  now = Date.now,
}: RoomRules<Item, Answer>): WaitingRoom<Item, Answer> {
  const waiting: WaitingItem<Item, Answer>[] = []
  let alarm: ReturnType<typeof setTimeout> | undefined
  const isLate = ({ since }: WaitingItem<Item, Answer>) => since <= now() - patience

  /** Answers those who waited too long while a call hangs; the oldest come first. */
  function expire(): void {
    alarm = undefined
    for (let head = waiting[0]; head && isLate(head); head = waiting[0]) {
      waiting.shift()
      head.answer(turnAway('waited too long'))
    }
    watch()
  }

  function watch(): void {
    const head = waiting[0]
    if (!head || alarm !== undefined) return
    alarm = setTimeout(expire, Math.max(10, head.since + patience - now()))
  }

  return {
    isEmpty: () => waiting.length === 0,
    enter: async (item) => {
      if (isFull(waiting, item)) return turnAway('too many wait')
      return new Promise((answer) => {
        waiting.push({ item, since: now(), answer })
        watch()
      })
    },
    gather: () => waiting.splice(0, countOfNext(waiting)),
    comeBack: (taken, reason) => {
      for (const one of taken) if (isLate(one)) one.answer(turnAway(reason))
      waiting.unshift(...taken.filter((one) => !isLate(one)))
      watch()
    },
  }
}
