/** The pause before code is requested a second time, in ms. */
const AGAIN_MS = 1_000

/**
 * Returns a loader for code on demand: `part(() => import('./form/view.ts'))`.
 *
 * Tries a second time, because a network often fails for a moment. Rejects when that fails too;
 * `bring` of an element and of its host then tells the person.
 */
export function part<Code>(load: () => Promise<Code>): () => Promise<Code> {
  return () =>
    fetchCode(load).catch(async () => {
      await new Promise((done) => setTimeout(done, AGAIN_MS))
      return fetchCode(load)
    })
}

/**
 * The code of loaded or loading files, by address, since the last failure: parts import the same
 * files.
 */
let texts: Record<string, Promise<string>> = {}

/**
 * Imports code once its files are loaded. A browser remembers a failed import or preload as long as
 * the page lasts, so a later import of the same address would never succeed.
 */
async function fetchCode<Code>(load: () => Promise<Code>): Promise<Code> {
  // The address in the built code, which the sources lack; without the bracket it looks like an
  // immediate import.
  await near(String(load).replace('t(', 't')).catch((fault) => {
    texts = {}
    throw fault
  })
  return load()
}

/**
 * Loads the files that code imports at once, in the form of the build, except those already
 * imported.
 */
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
