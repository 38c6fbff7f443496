/** A sentence of a document or a comment. */
export interface Sentence {
  /** The line, counted from 1, on which it begins. */
  readonly line: number
  /** As it is read: links by their words, line breaks as spaces. */
  readonly text: string
  readonly words: number
}

/** A line of prose with its number; each block is read by itself. */
interface Line {
  readonly number: number
  readonly text: string
}

const FENCE = /^\s*(```|~~~)/
/** What is no prose: headings, rows of tables, markup, rules and the sources of links. */
const NO_PROSE = /^\s*(#{1,6}\s|\||<[a-z!/]|-{3,}\s*$|\[[^\]]+\]:\s)/i
const ITEM = /^\s*([-*+]|\d+[.)])\s+/
/** A point, a question mark or an exclamation mark, with what closes after it, before the next sentence. */
const END = /(?<!\b(?:e\.g|i\.e|etc|vs|No|al))[.?!]["'”’)*_]*(?=\s|$)/gu

/**
 * Returns the sentences of a text in Markdown, in its order.
 *
 * Reads paragraphs and list items. Leaves out code, tables and headings. A code span counts as one
 * word. The end of a paragraph or of a list item ends a sentence too. A semicolon and a colon do not.
 */
export function sentences(text: string): readonly Sentence[] {
  return blocksOf(text).flatMap(sentencesIn)
}

/** Returns how many words a text has. A code span is one word, and so is what a hyphen joins. */
export function wordsIn(text: string): number {
  const plain = text.replaceAll(/`[^`]*`/g, 'code')
  return plain.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

/** Returns the paragraphs and list items of a text. */
function blocksOf(text: string): readonly (readonly Line[])[] {
  const blocks: Line[][] = [[]]
  let isCode = false
  for (const [at, line] of text.split('\n').entries()) {
    const isFence = FENCE.test(line)
    if (isFence) isCode = !isCode
    const isProse = !isCode && !isFence && !NO_PROSE.test(line) && line.trim() !== ''
    if (!isProse || ITEM.test(line)) blocks.push([])
    if (isProse) blocks.at(-1)?.push({ number: at + 1, text: line.replace(ITEM, '').trim() })
  }
  return blocks.filter((block) => block.length > 0)
}

/** Returns the sentences of one block, each with the line on which it begins. */
function sentencesIn(block: readonly Line[]): readonly Sentence[] {
  const raw = block.map(({ text }) => text).join('\n')
  const masked = maskCode(raw)
  const ends = [...masked.matchAll(END)].map(({ 0: mark, index }) => index + mark.length)
  const starts = [0, ...ends]
  return starts.flatMap((start, at) => {
    const part = raw.slice(start, starts[at + 1] ?? raw.length)
    const text = readable(part)
    const before = raw.slice(0, start + (/^\s*/.exec(part)?.[0].length ?? 0))
    const number = block[0]?.number ?? 1
    const words = wordsIn(text)
    return words === 0 ? [] : [{ line: number + before.split('\n').length - 1, text, words }]
  })
}

/** Returns a text of the same length without signs inside code spans and addresses of links. */
function maskCode(text: string): string {
  return text.replaceAll(/`[^`]*`|\]\([^)]*\)/g, (part) => part.replaceAll(/[.?!;]/g, '_'))
}

/** Returns a part of Markdown as it is read: links by their words, no marks of emphasis. */
function readable(part: string): string {
  return part
    .replaceAll(/!?\[((?:[^[\]]|\[[^\]]*\])*)\]\([^)]*\)/g, '$1')
    .replaceAll('**', '')
    .replaceAll(/\s+/g, ' ')
    .trim()
}
