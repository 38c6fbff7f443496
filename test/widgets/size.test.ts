import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildWidgets } from './support/stage.ts'
import { TAGS } from './support/tags.ts'

/** Limits in bytes, gzipped. */
const LOADER = 3 * 1024
const WIDGET = 15 * 1024
const WORKBOOK = 20 * 1024

/**
 * The size of the elements with the longest history, in bytes, before queues, drafts and workspaces
 * were added: each may have grown by 1 kB. New code is loaded on demand.
 */
const BEFORE: Readonly<Record<string, number>> = {
  'luwes-admin': 12_880,
  'luwes-dasbor': 13_866,
  'luwes-kinerja': 14_980,
  'luwes-laporan': 12_949,
  'luwes-peringatan': 15_191,
  'luwes-persetujuan': 14_767,
  'luwes-presensi': 14_239,
  'luwes-roster': 14_228,
  'luwes-session': 8_869,
  'luwes-wfa': 15_262,
}
const GROWTH = 1024

let folder: string
let code: ReadonlyMap<string, string>
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'luwes-size-'))
  await buildWidgets(folder)
  const names = await readdir(folder)
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))
  code = new Map(names.map((name, index) => [name, texts[index] ?? '']))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const sizeOf = (names: Iterable<string>): number =>
  [...names].reduce((sum, name) => sum + gzipSync(code.get(name) ?? '', { level: 9 }).length, 0)

/** Returns all chunks that a chunk needs before it runs, itself among them. */
function needs(name: string, seen = new Set<string>()): Set<string> {
  if (seen.has(name)) return seen
  seen.add(name)
  const text = code.get(name) ?? ''
  for (const [, chunk = ''] of text.matchAll(/(?:from|import)\s*[`"']\.\/([\w.-]+)[`"']/g)) {
    needs(chunk, seen)
  }
  return seen
}

const WORKER = 'luwes-sw.js'
const widgets = (): string[] =>
  [...code.keys()].filter((name) => name.startsWith('luwes-') && name !== WORKER)
const tagOf = (name: string): string => name.replace(/-[\w-]{8}\.js$/, '')
const isWorkbook = (name: string): boolean => name.startsWith('workbook-')
const isLit = (name: string): boolean => name.startsWith('lit-')

describe('the weight of the widgets', () => {
  it('finds the loader, every element, and Lit once', () => {
    expect(widgets().map(tagOf).sort()).toEqual(TAGS)
    expect([...code.keys()].filter(isLit)).toHaveLength(1)
    const withLit = [...code.values()].filter((text) => text.includes('litElementVersions'))
    expect(withLit).toHaveLength(1)
  })

  it('keeps the loader under 3 kB', () => {
    expect(sizeOf(needs('luwes.js'))).toBeLessThan(LOADER)
  })

  it('keeps the worker under 2 kB, and a classic script', () => {
    expect(sizeOf([WORKER])).toBeLessThan(2 * 1024)
    expect(code.get(WORKER)).not.toMatch(/\b(?:import|export)\b/)
  })

  it.each(TAGS)(
    'keeps all that comes before %s shows itself, Lit aside, under its limit',
    (tag) => {
      const before = BEFORE[tag]
      const name = widgets().find((one) => tagOf(one) === tag) ?? ''
      const chunks = [...needs(name)].filter((chunk) => !isLit(chunk))
      expect(chunks).toContain(name)
      expect(sizeOf(chunks)).toBeLessThan(before === undefined ? WIDGET : before + GROWTH)
    },
  )

  it('shows today and records without the words for states, which come with the days', () => {
    const [name = ''] = widgets().filter((one) => one.startsWith('luwes-presensi-'))
    const chunks = [...needs(name)].filter((chunk) => !isLit(chunk))
    expect(chunks.filter((chunk) => chunk.startsWith('states-'))).toEqual([])
    expect([...code.keys()].some((chunk) => chunk.startsWith('states-'))).toBe(true)
    expect(sizeOf(chunks)).toBeLessThan(15 * 1024)
  })

  it('sends no code that needs eval, starts a worker or writes a style attribute', () => {
    for (const [name, text] of code) {
      const refused = /\beval\(|new Function\(|new Worker\(|\bstyle="/
      // The writer of workbooks names the border of a cell so, in the XML of a spreadsheet.
      const own = isWorkbook(name) ? text.replace(/<\$\{\w+\}`\+\(\w+\?` style="/, '') : text
      expect([name, refused.exec(own)?.[0]]).toEqual([name, undefined])
    }
  })

  it('brings the writer of workbooks only where one is made, and keeps it under 20 kB', () => {
    const [writer = '', ...others] = [...code.keys()].filter(isWorkbook)
    expect([writer, others]).toEqual([expect.stringMatching(/^workbook-/), []])
    expect(sizeOf([writer])).toBeLessThan(WORKBOOK)
    for (const name of widgets()) expect([...needs(name)], name).not.toContain(writer)
  })
})
