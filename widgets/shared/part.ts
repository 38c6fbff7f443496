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
    fetched(load).catch(async () => {
      await new Promise((done) => setTimeout(done, AGAIN_MS))
      return fetched(load)
    })
}

/**
 * Imports code once its files have come. A browser remembers an import that failed, and a preload too, as long as the
 * page lasts, so that no later one of the same address would ever succeed.
 */
async function fetched<Code>(load: () => Promise<Code>): Promise<Code> {
  // The address as the build wrote it; the sources have none.
  await near(String(load), /import\(\s*.(\.\/[\w.-]+\.js)/g)
  return load()
}

/** What a file imports at once, as the build writes it. */
const AT_ONCE = /(?:from|import)\s*.(\.\/[\w.-]+\.js)/g

/** The files that have come, by their addresses. */
const here = new Set<string>()

/** Brings the files near that code names, and those that they import at once. */
async function near(code: string, names = AT_ONCE): Promise<void> {
  await Promise.all(
    [...code.matchAll(names)].map(async ([, path = '']) => {
      if (here.has(path)) return
      const answer = await fetch(new URL(path, import.meta.url))
      if (!answer.ok) throw new Error(path)
      await near(await answer.text())
      here.add(path)
    }),
  )
}
