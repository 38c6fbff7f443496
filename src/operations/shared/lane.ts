import { createWaitingRoom, type WaitingItem } from '../../db/engine/waiting-room.ts'

/** The work of a lane: it stores a batch at once, then answers each item. */
export interface LaneWork<Item, Stored, Answer> {
  readonly store: (items: readonly Item[]) => Promise<Stored>
  readonly answer: (stored: Stored, item: Item) => Promise<Answer>
  /**
   * The answer to an item that is rejected, or whose batch failed. Never throws, but may reject.
   */
  readonly away: (error?: unknown) => Answer | Promise<Answer>
}

export interface LaneLimits {
  /** The most items of one batch, and the most that may wait. */
  readonly batch: number
  readonly waiting: number
  /** Milliseconds that an item may wait for its batch. */
  readonly patience: number
}

/**
 * Gathers the items that arrive while a batch is stored into the next batch, with one in flight.
 *
 * The next batch starts before the last one is answered, so that the database is busy meanwhile. An
 * item that would wait too long, or finds too many waiting, is rejected at once.
 */
export function createLane<Item, Stored, Answer>(
  { store, answer, away }: LaneWork<Item, Stored, Answer>,
  { batch, waiting: most, patience }: LaneLimits,
): (item: Item) => Promise<Answer> {
  const room = createWaitingRoom<Item, Answer>({
    patience,
    isFull: (waiting) => waiting.length >= most,
    countOfNext: () => batch,
    turnAway: () => away(),
  })
  let running = false

  function sendOff(taken: readonly WaitingItem<Item, Answer>[]) {
    const stored = store(taken.map(({ item }) => item))
    return { taken, stored: stored.then((value) => ({ value })).catch((error) => ({ error })) }
  }

  async function run(): Promise<void> {
    running = true
    // One turn later, so that items handed in together are stored together.
    await Promise.resolve()
    let flight = sendOff(room.gather())
    for (;;) {
      const { taken } = flight
      const outcome = await flight.stored
      const more = room.gather()
      if (more.length > 0) flight = sendOff(more)
      for (const { item, answer: settle } of taken) {
        if ('value' in outcome) settle(answer(outcome.value, item).catch(away))
        else settle(away(outcome.error))
      }
      if (more.length > 0) continue
      running = false
      return
    }
  }

  return (item) => {
    const answered = room.enter(item)
    if (!running && !room.isEmpty()) void run()
    return answered
  }
}
