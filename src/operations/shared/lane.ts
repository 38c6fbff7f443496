/** How a lane does its work: a batch is stored in one go, then each of it is answered. */
export interface LaneWork<Item, Stored, Answer> {
  readonly store: (items: readonly Item[]) => Promise<Stored>
  readonly answer: (stored: Stored, item: Item) => Promise<Answer>
  /** The answer of who is turned away, or whose batch failed; never throws, but may reject. */
  readonly away: (error?: unknown) => Answer | Promise<Answer>
}

/** What bounds a lane. */
export interface LaneLimits {
  /** The most items of one batch, and the most that may wait. */
  readonly batch: number
  readonly waiting: number
  /** Milliseconds that an item may wait for its batch. */
  readonly patience: number
}

interface Waiting<Item, Answer> {
  readonly item: Item
  readonly since: number
  readonly settle: (answer: Answer | Promise<Answer>) => void
}

/**
 * Gathers what comes while a batch is being stored into the next batch, with one in flight.
 *
 * The next batch sets out before the last is answered, so that the database works while answers are
 * made. Who would wait too long, or finds too many waiting, is turned away at once.
 */
export function createLane<Item, Stored, Answer>(
  { store, answer, away }: LaneWork<Item, Stored, Answer>,
  { batch, waiting: most, patience }: LaneLimits,
): (item: Item) => Promise<Answer> {
  const waiting: Waiting<Item, Answer>[] = []
  let running = false

  function next(): Waiting<Item, Answer>[] {
    const late = Date.now() - patience
    while (waiting[0] && waiting[0].since < late) waiting.shift()?.settle(away())
    return waiting.splice(0, batch)
  }

  function sendOff(taken: readonly Waiting<Item, Answer>[]) {
    const stored = store(taken.map(({ item }) => item))
    return { taken, stored: stored.then((value) => ({ value })).catch((error) => ({ error })) }
  }

  async function run(): Promise<void> {
    running = true
    // One turn later, so that items handed in together go together.
    await Promise.resolve()
    let flight = sendOff(next())
    for (;;) {
      const { taken } = flight
      const outcome = await flight.stored
      const more = next()
      if (more.length > 0) flight = sendOff(more)
      for (const { item, settle } of taken) {
        if ('value' in outcome) settle(answer(outcome.value, item).catch(away))
        else settle(away(outcome.error))
      }
      if (more.length > 0) continue
      running = false
      return
    }
  }

  return (item) => {
    if (waiting.length >= most) return Promise.resolve(away())
    return new Promise((settle) => {
      waiting.push({ item, since: Date.now(), settle })
      if (!running) void run()
    })
  }
}
