import { describe, expect, it } from 'vitest'
import { folderLists, listOfRegencies } from '../../src/cli/folder-lists.ts'
import { textOf } from './sources.ts'

describe('a list that the build makes from a folder', () => {
  it('says what the folder holds', async () => {
    const lists = Object.entries(await folderLists())
    expect(lists).toHaveLength(3)
    // Stale? `npm run build` writes them again.
    for (const [path, text] of lists) expect(textOf(path)).toBe(text)
  })
})

describe('the list of regencies', () => {
  const law = 'export const x: Editions = []\n'

  it('takes the editions by the slug in camel case, beside the national calendar', () => {
    const text = listOfRegencies({ 'kota-31-uji': law, uji: law })
    expect(text).toContain("\nimport { kota31Uji } from './regencies/kota-31-uji.ts'\n")
    expect(text).toContain(
      "\n  'kota-31-uji': { editions: kota31Uji, kalender: kalenderNasional },\n",
    )
    expect(text).toContain("\n  'uji': { editions: uji, kalender: kalenderNasional },\n")
  })

  it('takes the calendar of a regency whose file exports one', () => {
    const text = listOfRegencies({ 'kota-uji': `${law}export const kalender = []\n` })
    expect(text).toContain(
      "import { kotaUji, kalender as kotaUjiKalender } from './regencies/kota-uji.ts'",
    )
    expect(text).toContain("'kota-uji': { editions: kotaUji, kalender: kotaUjiKalender },")
  })
})
