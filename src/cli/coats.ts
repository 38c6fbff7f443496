import { cp, mkdir, readdir, readFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { inCheckout } from './paths.ts'

const FROM = inCheckout('src/http/lambang')
const TO = inCheckout('dist/assets/lambang')

/** Bytes of a coat of arms: it stands inside each letter. */
const MOST = 200 * 1024

/** What a coat of arms must not hold, for it stands inside a page that admits nothing from outside. */
const FORBIDDEN: readonly (readonly [RegExp, string])[] = [
  [
    /<script|<foreignObject|<iframe|<style|<!DOCTYPE|<!ENTITY|<\?(?!xml )/i,
    'a script, style or document',
  ],
  [/\son\w+\s*=/i, 'an event attribute'],
  [/\sstyle\s*=/i, 'a style attribute'],
  [/(?:href|src)\s*=\s*["'](?!#)/i, 'a reference to something outside'],
  [/url\(\s*["']?(?!#)/i, 'a reference to something outside'],
]

/** Returns why a file is no coat of arms that a letter may show; `null` where it is one. */
export function coatProblem(text: string): string | null {
  if (!/^\s*(?:<\?xml[^>]*\?>\s*)?<svg\b[^>]*\bviewBox=/.test(text)) {
    return 'it must begin with <svg and have a viewBox'
  }
  if (!text.trimEnd().endsWith('</svg>')) return 'it must end with </svg>'
  if (Buffer.byteLength(text) > MOST) return `it must be at most ${MOST / 1024} kB`
  const found = FORBIDDEN.find(([pattern]) => pattern.test(text))
  return found ? `it must not hold ${found[1]}` : null
}

/**
 * Copies the coats of arms into the product.
 *
 * @throws Where one may not stand in a letter.
 */
export async function buildCoats(): Promise<void> {
  await mkdir(TO, { recursive: true })
  const names = (await readdir(FROM)).filter((name) => extname(name) === '.svg')
  for (const name of names) {
    const problem = coatProblem(await readFile(join(FROM, name), 'utf8'))
    if (problem) throw new Error(`src/http/lambang/${basename(name)}: ${problem}`)
    await cp(join(FROM, name), join(TO, name))
  }
}
