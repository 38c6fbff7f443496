import type { Answer, Pengajuan } from '../../shared/contract.ts'
import { faultsFrom } from '../../shared/faults.ts'
import type { Problem, Result } from '../../shared/problem.ts'
import type { WfaHost } from '../state.ts'
import { messages } from './messages.ts'

/** Shows the letter of an approved request, or says why there is none. */
export async function showLetter(host: WfaHost, { id }: Pengajuan): Promise<void> {
  const { t } = host.words()
  const path = `/wfa/pengajuan/${encodeURIComponent(id)}/surat-tugas`
  const failed = await openLetter(t(messages.cetak), () => host.call<string>({ path, as: 'html' }))
  if (!failed || failed.code === 'usang') return
  host.emit('luwes:error', { code: failed.code })
  const none = [{ field: '', text: messages.suratBelumAda }]
  host.patch({ faults: failed.status === 404 ? none : faultsFrom(failed) })
  await host.focusOn('.summary')
}

/**
 * Copies the lasting address of a letter, for the applicant to keep or to give to who needs it. Where the browser
 * lets nothing be copied, shows it.
 */
export async function copyLink(host: WfaHost, { id }: Pengajuan): Promise<void> {
  const { t } = host.words()
  const path = `/wfa/pengajuan/${encodeURIComponent(id)}/surat-tugas/tautan`
  const result = await host.call<Answer<'tautanSurat'>>({ path })
  if (!result.ok) {
    if (result.problem.code === 'usang') return
    host.emit('luwes:error', { code: result.problem.code })
    host.patch({ faults: faultsFrom(result.problem) })
    return host.focusOn('.summary')
  }
  const { alamat } = result.value
  const copied = await navigator.clipboard?.writeText(alamat).then(
    () => true,
    () => false,
  )
  const done = copied ? t(messages.tautanTersalin) : t(messages.tautanIni, { alamat })
  host.patch({ tautan: done })
  host.say(done)
}

/**
 * Opens a letter in a tab of its own, to be read and printed.
 *
 * The tab takes over the page's Content-Security-Policy, which forbids styles in markup: they come
 * in as constructed sheets. Scripts of a parsed document never run. Where the browser lets no tab
 * open, the letter is saved as a file instead. Answers the problem when it could not be fetched.
 */
async function openLetter(
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

const BAR = `.cetak { display: block; margin: 16px auto; min-height: 44px; padding: 8px 24px; border: 0;
  border-radius: 8px; background: #14548c; color: #fff; font: 700 16px system-ui, sans-serif; cursor: pointer }
@media print { .cetak { display: none } }`

function show(tab: Window, letter: string, print: string): void {
  const { document: target } = tab
  const styles: string[] = []
  // Out before it is parsed: the page's policy is asked about styles of a parsed document, too.
  const bare = letter.replace(/<style[^>]*>(.*?)<\/style>/gis, (_, text: string) => {
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

function save(letter: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([letter], { type: 'text/html' }))
  link.download = 'surat-tugas.html'
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
