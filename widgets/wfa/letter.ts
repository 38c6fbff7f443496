import type { Problem, Result } from '../shared/problem.ts'

/**
 * Opens a letter in a tab of its own, to be read and printed.
 *
 * The tab takes over the page's Content-Security-Policy, which forbids styles in markup: they come
 * in as constructed sheets. Scripts of a parsed document never run. Where the browser lets no tab
 * open, the letter is saved as a file instead. Answers the problem when it could not be fetched.
 */
export async function openLetter(
  print: string,
  fetchLetter: () => Promise<Result<string>>,
): Promise<Problem | null> {
  // At once, while the browser still knows that a person pressed a button.
  const tab = open('', '_blank')
  const result = await fetchLetter()
  if (!result.ok) {
    tab?.close()
    return result.problem
  }
  if (tab) show(tab, result.value, print)
  else save(result.value)
  return null
}

const BAR = `.cetak { display: block; margin: 16px auto; min-height: 44px; padding: 8px 24px;
  font: 700 16px system-ui, sans-serif; cursor: pointer }
@media print { .cetak { display: none } }`

function show(tab: Window, letter: string, print: string): void {
  const { document: target } = tab
  const parsed = new DOMParser().parseFromString(letter, 'text/html')
  const styles = [...parsed.querySelectorAll('style')].map((style) => style.textContent ?? '')
  const viewport = target.createElement('meta')
  viewport.name = 'viewport'
  viewport.content = 'width=device-width, initial-scale=1'
  target.head.replaceChildren(viewport)
  target.title = parsed.title
  target.documentElement.lang = parsed.documentElement.lang
  // Safe because every window carries the constructors of its own realm.
  const { CSSStyleSheet: Sheet } = tab as Window & typeof globalThis
  target.adoptedStyleSheets = [...styles, BAR].map((text) => {
    const sheet = new Sheet()
    sheet.replaceSync(text)
    return sheet
  })
  const button = target.createElement('button')
  button.className = 'cetak'
  button.textContent = print
  button.addEventListener('click', () => tab.print())
  for (const useless of parsed.querySelectorAll('script, style, link, base')) useless.remove()
  target.body.className = parsed.body.className
  target.body.replaceChildren(button, ...target.importNode(parsed.body, true).childNodes)
}

function save(letter: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([letter], { type: 'text/html' }))
  link.download = 'surat-tugas.html'
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
