/** How long to wait before code that did not come is asked for once more, in ms. */
const AGAIN_MS = 1_000

/**
 * Returns the way to code that comes when it is needed: `part(() => import('./form/view.ts'))`.
 *
 * Asks a second time by itself, because a network often fails for a moment. Rejects when the code does not come then
 * either; `bring` of an element and of its host says so to the person.
 */
export function part<Code>(load: () => Promise<Code>): () => Promise<Code> {
  return () =>
    load().catch(async () => {
      await new Promise((done) => setTimeout(done, AGAIN_MS))
      return load()
    })
}
