const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

function escaped(text: string): string {
  return text.replaceAll(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign)
}

/** A picture with its size, so that a page keeps room for it: `![words](/docs/x.webp 720x450)`. */
const IMAGE = /!\[([^\]]+)\]\((\S+) (\d+)x(\d+)\)/g

/** Code, bold, pictures and links within a line; everything else is text. */
function inline(text: string): string {
  return text
    .split(/(`[^`]+`)/)
    .map((part) => {
      if (part.startsWith('`') && part.length > 2)
        return `<code>${escaped(part.slice(1, -1))}</code>`
      return escaped(part)
        .replaceAll(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
        .replaceAll(IMAGE, '<img alt="$1" src="$2" width="$3" height="$4" loading="lazy">')
        .replaceAll(/\[([^\]]+)\]\(([^)\s]+)\)/g, '<a href="$2">$1</a>')
    })
    .join('')
}

/** The name by which a heading is linked to: its code where it is one, else its words. */
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

function list(lines: readonly string[], tag: 'ol' | 'ul'): string {
  const items = lines
    .join('\n')
    .split(/^(?:- |\d+\. )/m)
    .filter(Boolean)
  return `<${tag}>${items.map((item) => `<li>${render(item.replaceAll(/^ {2,3}/gm, ''), true)}</li>`).join('')}</${tag}>`
}

/**
 * Renders the Markdown of the pages of /docs: headings, paragraphs, lists, tables, code. It is made for
 * pages of our own, and takes nothing of anybody else's.
 */
export function render(markdown: string, within = false): string {
  const code: string[] = []
  const text = markdown.replaceAll(
    /^```(\w*)\n([\s\S]*?)^```$/gm,
    (_all, _language, body: string) => {
      code.push(`<pre tabindex="0"><code>${escaped(body.trimEnd())}</code></pre>`)
      return `\uE000${code.length - 1}\uE000`
    },
  )
  const blocks = text.trim().split(/\n{2,}/)
  const html = blocks.map((block) => {
    const lines = block.split('\n')
    const [, held] = /^\uE000(\d+)\uE000$/.exec(block.trim()) ?? []
    if (held !== undefined) return code[Number(held)] ?? ''
    const [, marks, heading] = /^(#{1,4}) (.*)$/.exec(block) ?? []
    if (marks && heading)
      return `<h${marks.length} id="${escaped(anchorOf(heading))}">${inline(heading)}</h${marks.length}>`
    if (block.startsWith('|')) return table(lines)
    if (block.startsWith('- ')) return list(lines, 'ul')
    if (/^\d+\. /.test(block)) return list(lines, 'ol')
    const said = inline(lines.join(' ')).replaceAll(
      /\uE000(\d+)\uE000/g,
      (_all, at: string) => `</p>${code[Number(at)]}<p>`,
    )
    return within && blocks.length === 1 ? said.replace('<p></p>', '') : `<p>${said}</p>`
  })
  return html.join('\n')
}
