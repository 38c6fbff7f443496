/**
 * Changes a page like Livewire when its server answers, written after its description. It walks
 * through the old and the new page side by side. It changes texts and attributes, replaces elements
 * of another name, and leaves alone what `wire:ignore` marks. Livewire itself comes with PHP and is
 * no npm package.
 */
function morph(from: Element, to: Element): void {
  if (from.hasAttribute('wire:ignore')) return
  for (const { name, value } of to.attributes) from.setAttribute(name, value)
  for (const { name } of [...from.attributes])
    if (!to.hasAttribute(name)) from.removeAttribute(name)
  const olds = [...from.childNodes]
  const news = [...to.childNodes]
  for (const [place, next] of news.entries()) {
    const old = olds[place]
    if (!old) from.append(document.importNode(next, true))
    else if (old.nodeName !== next.nodeName) old.replaceWith(document.importNode(next, true))
    else if (old instanceof Element && next instanceof Element) morph(old, next)
    else old.nodeValue = next.nodeValue
  }
  for (const old of olds.slice(news.length)) old.remove()
}

Object.assign(globalThis, {
  livewire: (html: string) => {
    const template = document.createElement('template')
    template.innerHTML = html
    const main = document.querySelector('#isi')
    const next = template.content.firstElementChild
    if (main && next) morph(main, next)
  },
})
