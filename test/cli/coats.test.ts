import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { coatProblem } from '../../src/cli/coats.ts'
import { inCheckout } from '../../src/cli/paths.ts'

const svg = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inside}</svg>`

describe('a coat of arms', () => {
  it('that is shipped may stand in a letter', async () => {
    const text = await readFile(inCheckout('src/http/lambang/contoh.svg'), 'utf8')
    expect(coatProblem(text)).toBeNull()
    expect(coatProblem(svg('<use href="#a"/><path fill="url(#g)" d="M0 0"/>'))).toBeNull()
  })

  it.each([
    ['a script', svg('<script>alert(1)</script>'), /script/],
    ['an event attribute', svg('<path onload="x()"/>'), /event/],
    ['a style attribute', svg('<path style="fill:red"/>'), /style attribute/],
    ['an image from outside', svg('<image href="https://example.org/a.png"/>'), /outside/],
    ['a picture that is no SVG', 'PNG', /<svg/],
    ['one that is cut off', '<svg viewBox="0 0 9 9"><path/>', /end with/],
    ['one that is too big', svg(' '.repeat(210 * 1024)), /200 kB/],
  ])('with %s may not', (_what, text, why) => {
    expect(coatProblem(text)).toMatch(why)
  })
})
