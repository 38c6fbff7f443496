import { keep } from './download.ts'
import type { Problem, Result } from './problem.ts'

/** A page to print: its title, and its file name if no tab opens. */
export interface Kertas {
  /** The text of the print button. */
  readonly cetak: string
  readonly nama: string
}

/**
 * Opens a page in its own tab, to be read and printed.
 *
 * The tab inherits the page's Content-Security-Policy, which forbids styles in markup: they are
 * added as constructed sheets. Scripts of a parsed document never run. If the browser allows no
 * tab, or the tab is gone when the page comes, the page is saved as a file. Returns the problem
 * when it could not be fetched.
 */
export async function openPage(
  paper: Kertas,
  fetchPage: () => Promise<Result<string>>,
): Promise<Problem | null> {
  // At once, while the browser still knows that a person pressed a button.
  const tab = open('', '_blank')
  const result = await fetchPage()
  if (!result.ok) {
    tab?.close()
    return result.problem
  }
  try {
    if (tab) {
      show(tab, result.value, paper.cetak)
      return null
    }
  } catch {
    // The tab was closed, or shows another page.
  }
  keep(new Blob([result.value], { type: 'text/html' }), paper.nama)
  return null
}

const BAR = `.cetak { display: block; margin: 16px auto; min-height: 44px; padding: 8px 24px; border: 0;
  border-radius: 8px; background: #14548c; color: #fff; font: 700 16px system-ui, sans-serif; cursor: pointer }
@media print { .cetak { display: none } }`

function show(tab: Window, page: string, print: string): void {
  const { document: target } = tab
  const styles: string[] = []
  // Removed before parsing, because the page's policy also applies to styles of a parsed document.
  const bare = page.replace(/<style[^>]*>(.*?)<\/style>/gis, (_, text: string) => {
    styles.push(text)
    return ''
  })
  const parsed = new DOMParser().parseFromString(bare, 'text/html')
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
  for (const useless of parsed.querySelectorAll('script, link, base')) useless.remove()
  target.body.replaceChildren(button, ...target.importNode(parsed.body, true).childNodes)
}
