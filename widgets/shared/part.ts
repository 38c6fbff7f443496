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

/** The code of files that came or are on their way, by address, since one last failed: parts import the same files. */
let texts: Record<string, Promise<string>> = {}

/**
 * Imports code once its files have come. A browser remembers an import that failed, and a preload too, as long as the
 * page lasts, so that no later one of the same address would ever succeed.
 */
async function fetched<Code>(load: () => Promise<Code>): Promise<Code> {
  // The address as the build wrote it, which the sources have not; without the bracket it reads like one at once.
  await near(String(load).replace('t(', 't')).catch((fault) => {
    texts = {}
    throw fault
  })
  return load()
}

/** Brings the files near that code imports at once, as the build writes it, but for those that the page has imported. */
async function near(code: string): Promise<void> {
  await Promise.all(
    [...code.matchAll(/(?:from|import).(\.\/[\w.-]+)/g)].map(async ([, path = '']) => {
      const { href } = new URL(path, import.meta.url)
      // Safe because a file is a resource. Where a browser does not tell, it is only asked for once more.
      const came = performance.getEntriesByName(href) as PerformanceResourceTiming[]
      if (came.some((one) => one.initiatorType !== 'fetch')) return
      texts[href] ??= fetch(href).then((answer) => {
        if (!answer.ok) throw new Error(path)
        return answer.text()
      })
      await texts[href].then(near)
    }),
  )
}
