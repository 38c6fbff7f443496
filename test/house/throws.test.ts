import { describe, expect, it } from 'vitest'
import { sourcesBelow, textOf } from './sources.ts'
import { untoldThrows } from './throws.ts'

describe('errors', () => {
  it('are told in the docstring of the exported function that throws them', () => {
    const paths = sourcesBelow('src', 'widgets')
    expect(paths.flatMap((path) => untoldThrows(path, textOf(path)))).toEqual([])
  })

  it.each([
    ['a function without a docstring', 'export function a() { throw new Error() }', 1],
    ['a docstring without the tag', '/** Reads. */\nexport function a() { throw b }', 1],
    ['a tag without a condition', '/** Reads. @throws */\nexport function a() { throw b }', 1],
    ['a tag', '/** Reads. @throws When it is open. */\nexport function a() { throw b }', 0],
    [
      'a tag of another',
      '/** @throws When it is open. */\nlet c\nexport function a() { throw b }',
      1,
    ],
    ['a name that says all', 'export function isOpen() { throw b }', 1],
    ['an asynchronous function', 'export async function a() { if (c) throw b }', 1],
    ['an arrow function', 'export const a = () => { for (const c of d) throw b }', 1],
    ['a function of the module alone', 'function a() { throw b }', 0],
    ['an error of a nested function', 'export function a() { return () => { throw b } }', 0],
    ['an error of a nested class', 'export function a() { return class { c() { throw b } } }', 0],
    ['an error that is caught', 'export function a() { try { throw b } catch {} }', 0],
    ['an error that is passed on', 'export function a() { try { c() } catch (b) { throw b } }', 1],
    ['an error that nothing catches', 'export function a() { try { throw b } finally { c() } }', 1],
    ['a function that throws nothing', "export function a() { return 'throw it' }", 0],
  ])('tell: %s', (_case, text, found) => {
    expect(untoldThrows('a.ts', text)).toHaveLength(found)
  })
})
