import type { Locator } from 'playwright-core'

/** Returns the words of some elements that are broken over two lines. */
export function brokenWords(elements: Locator): Promise<string[]> {
  return elements.evaluateAll((all) =>
    all.flatMap((one) => {
      const range = document.createRange()
      const texts = [...one.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE)
      return texts.flatMap((node) =>
        [...(node.textContent ?? '').matchAll(/\S+/g)].flatMap(({ 0: word, index }) => {
          range.setStart(node, index)
          range.setEnd(node, index + word.length)
          return range.getClientRects().length > 1 ? [word] : []
        }),
      )
    }),
  )
}
