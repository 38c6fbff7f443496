import { cp, mkdir, readdir, readFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { inCheckout } from './paths.ts'

const FROM = inCheckout('src/http/lambang')
const TO = inCheckout('dist/assets/lambang')

/** The limit of a coat of arms in bytes: it is embedded in each letter. */
const MOST = 200 * 1024

/**
 * What a coat of arms must not contain, because it is embedded in a page that loads nothing from
 * outside.
 */
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

/** Returns why a file is not a coat of arms for letters; `null` if it is one. */
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
 * @throws When one is not allowed in a letter.
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
