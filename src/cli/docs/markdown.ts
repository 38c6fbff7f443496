const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

function escaped(text: string): string {
  return text.replaceAll(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign)
}

/**
 * An image with its size, so that a page reserves space for it: `![words](/docs/x.webp 720x450)`.
 */
const IMAGE = /!\[([^\]]+)\]\((\S+) (\d+)x(\d+)\)/g

/** A link with code as its text. */
const CODE_LINK = /^\[`([^`]+)`\]\(([^)\s]+)\)$/

/** Returns code, bold, pictures and links within a line; everything else is text. */
function inline(text: string): string {
  return text
    .split(/(\[`[^`]+`\]\([^)\s]+\)|\*\*`[^`]+`\*\*|`[^`]+`)/)
    .map((part) => {
      const [, code, to] = CODE_LINK.exec(part) ?? []
      if (part.startsWith('**`'))
        return `<strong><code>${escaped(part.slice(3, -3))}</code></strong>`
      if (code && to) return `<a href="${escaped(to)}"><code>${escaped(code)}</code></a>`
      if (part.startsWith('`') && part.length > 2)
        return `<code>${escaped(part.slice(1, -1))}</code>`
      return escaped(part)
        .replaceAll(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
        .replaceAll(IMAGE, '<img alt="$1" src="$2" width="$3" height="$4" loading="lazy">')
        .replaceAll(/\[([^\]]+)\]\(([^)\s]+)\)/g, '<a href="$2">$1</a>')
    })
    .join('')
}

/** Returns the anchor of a heading: its code if it is one, or else its words. */
export function anchorOf(heading: string): string {
  const [, code] = /^`([^`]+)`$/.exec(heading) ?? []
  return (
    code ??
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
      .replaceAll(/^-|-$/g, '')
  )
}

function table(rows: readonly string[]): string {
  const cells = (row: string) =>
    row
      .replaceAll(/^\||\|$/g, '')
      .split(/(?<!\\)\|/)
      .map((cell) => inline(cell.replaceAll('\\|', '|').trim()))
  const [head = '', , ...body] = rows
  const row = (tag: string, line: string) =>
    `<tr>${cells(line)
      .map((cell) => `<${tag}>${cell}</${tag}>`)
      .join('')}</tr>`
  return `<div class="tabel" role="group" aria-label="Tabel" tabindex="0"><table><thead>${row('th', head)}</thead><tbody>${body.map((line) => row('td', line)).join('')}</tbody></table></div>`
}

const MARK = /^(- |\d+\. )/
const FENCE = /^```/

/** Returns the kind of list if a line begins an item; `null` for any other line. */
function listOf(line: string): 'ol' | 'ul' | null {
  const [mark] = MARK.exec(line) ?? []
  if (!mark) return null
  return mark === '- ' ? 'ul' : 'ol'
}

/** Returns how many of the lines belong to the block that begins with the first. */
function lengthOf(lines: readonly string[]): number {
  const [first = '', ...rest] = lines
  const end = (isEnd: (line: string, at: number) => boolean) => {
    const at = rest.findIndex(isEnd)
    return at < 0 ? lines.length : at + 1
  }
  if (FENCE.test(first)) return Math.min(lines.length, end((line) => FENCE.test(line)) + 1)
  if (first.startsWith('#')) return 1
  if (first.startsWith('|')) return end((line) => !line.startsWith('|'))
  const list = listOf(first)
  // Indented lines below an item belong to it, even after an empty line.
  if (list) return end((line) => /^\S/.test(line) && listOf(line) !== list)
  return end(
    (line) => line.trim() === '' || FENCE.test(line) || /^[|#]/.test(line) || !!listOf(line),
  )
}

function list(lines: readonly string[], tag: 'ol' | 'ul'): string {
  const items: string[][] = []
  for (const line of lines) {
    if (MARK.test(line)) items.push([line.replace(MARK, '')])
    else items.at(-1)?.push(line.replace(/^ {1,3}/, ''))
  }
  return `<${tag}>${items.map((item) => `<li>${within(item)}</li>`).join('')}</${tag}>`
}

/** Returns the inside of an item: a single line is no paragraph. */
function within(lines: readonly string[]): string {
  const blocks = blocksOf(lines)
  const [only, ...more] = blocks
  return more.length === 0 && only && /^[^#|`-]/.test(only[0] ?? '')
    ? inline(only.join(' '))
    : blocks.map(block).join('')
}

function blocksOf(lines: readonly string[]): readonly (readonly string[])[] {
  const start = lines.findIndex((line) => line.trim() !== '')
  if (start < 0) return []
  const rest = lines.slice(start)
  const length = lengthOf(rest)
  return [rest.slice(0, length), ...blocksOf(rest.slice(length))]
}

function block(lines: readonly string[]): string {
  const [first = ''] = lines
  if (FENCE.test(first)) {
    const code = lines.slice(1, FENCE.test(lines.at(-1) ?? '') ? -1 : undefined)
    return `<pre tabindex="0"><code>${escaped(code.join('\n'))}</code></pre>`
  }
  const [, marks, heading] = /^(#{1,4}) (.*)$/.exec(first) ?? []
  if (marks && heading)
    return `<h${marks.length} id="${escaped(anchorOf(heading))}">${inline(heading)}</h${marks.length}>`
  if (first.startsWith('|')) return table(lines)
  const tag = listOf(first)
  return tag ? list(lines, tag) : `<p>${inline(lines.join(' '))}</p>`
}

/**
 * Renders the Markdown of the pages of /docs: headings, paragraphs, lists with indented content,
 * tables, code. It is made for our own pages, not for text of others.
 */
export function render(markdown: string): string {
  return blocksOf(markdown.split('\n')).map(block).join('\n')
}
