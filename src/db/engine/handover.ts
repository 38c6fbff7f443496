// Worker and Durable Objects of one process share its memory. A call to an object for every tap
// costs more than the tap. So one call carries everything that was handed over by then.

/** An item that is handed over, and the functions that return its answer. */
interface HandoverItem<Item, Answer> {
  readonly item: Item
  readonly since: number
  readonly answer: (answer: Answer) => void
  readonly fail: (error: unknown) => void
}

/** Where requests hand items over to an object of the same process. */
export interface Handover<Item, Answer> {
  /**
   * Hands an item over. `call` makes the object take all waiting items; if it rejects, they all get
   * the error.
   */
  readonly give: (item: Item, call: () => Promise<void>) => Promise<Answer>
  /** Takes all waiting items: the object's side. */
  readonly take: (work: (item: Item) => Promise<Answer>) => void
}

/**
 * Milliseconds after which a call that took nothing is repeated: its request may have been aborted.
 */
const LOST = 50

/** Opens an empty handover. */
export function createHandover<Item, Answer>(now: () => number): Handover<Item, Answer> {
  let lying: HandoverItem<Item, Answer>[] = []
  const takeAll = () => {
    const all = lying
    lying = []
    return all
  }
  return {
    give: (item, call) =>
      new Promise((answer, fail) => {
        const oldest = lying[0]
        lying.push({ item, since: now(), answer, fail })
        if (oldest && now() - oldest.since < LOST) return
        call().catch((error) => {
          for (const one of takeAll()) one.fail(error)
        })
      }),
    take: (work) => {
      for (const { item, answer, fail } of takeAll()) work(item).then(answer, fail)
    },
  }
}
