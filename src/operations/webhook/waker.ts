/** Wakes after events were written, at most one call at a time, without losing one. */
export function createWaker(wakeAll: () => Promise<unknown>): () => void {
  let running = false
  let again = false
  const run = async () => {
    running = true
    do {
      again = false
      await wakeAll().catch(() => undefined)
    } while (again)
    running = false
  }
  return () => {
    again = true
    if (!running) void run()
  }
}
