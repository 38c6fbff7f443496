import { describe, expect, it } from 'vitest'
import { readCell } from '../../../src/cli/import/cells.ts'
import { columnOf } from '../../../src/cli/import/shape.ts'
import { TYPES } from '../../../src/operations/webhook/types/index.ts'

const read = (type: keyof typeof TYPES, field: string, cell: string, titikKoma: boolean) => {
  const column = columnOf(TYPES[type].schema, field)
  if (!column) throw new Error(`${type} has no ${field}`)
  return readCell(cell, column, { zona: 'Asia/Jakarta', titikKoma })
}

describe('a number in a file parted by semicolons (E79)', () => {
  it.each([
    ['1.950', 1_950],
    ['1,95', 1.95],
    ['-1.950', -1_950],
    ['1.950,5', 1_950.5],
    ['12.345.678', 12_345_678],
    ['0.950', 0.95],
    ['1.95', 1.95],
    ['1950', 1_950],
    ['Rp 1.950', 1_950],
  ])('%s is %d', (cell, value) => {
    expect(read('sasaran.terealisasi', 'realisasi', cell, true)).toEqual({ ok: true, value })
  })

  it.each([
    ['a latitude', 'unit-kerja.diperbarui', 'kantor.lat', '-6.902', -6.902],
    ['a longitude', 'unit-kerja.diperbarui', 'kantor.lon', '107.618', 107.618],
    ['an index that ends at 100', 'layanan.diukur', 'skm', '83.250', 83.25],
  ] as const)(
    '%s cannot be so large, so that its point parts decimals',
    (_, type, field, cell, value) => {
      expect(read(type, field, cell, true)).toEqual({ ok: true, value })
    },
  )
})

describe('a number in a file parted by commas', () => {
  it.each([
    ['1.950', 1.95],
    ['1,950.5', 1_950.5],
  ])('%s is %d', (cell, value) => {
    expect(read('sasaran.terealisasi', 'realisasi', cell, false)).toEqual({ ok: true, value })
  })
})
