import { describe, expect, it } from 'vitest'
import { sourcesBelow, textOf } from './sources.ts'
import { readsToday, TODAY } from './today.ts'

describe('the people and units of today', () => {
  it('are read only where today is what is asked about', () => {
    const found = sourcesBelow('src').flatMap((path) =>
      path in TODAY ? [] : readsToday(path, textOf(path)),
    )
    expect(found).toEqual([])
  })

  it('are read by each file that has a reason to', () => {
    const idle = Object.keys(TODAY).filter((path) => readsToday(path, textOf(path)).length === 0)
    expect(idle).toEqual([])
  })

  it.each([
    ['a query', 'const q = sql`SELECT nip FROM pegawai WHERE aktif = 1`'],
    ['a join over two lines', 'sql`SELECT 1 FROM tap t JOIN\n  unit_kerja u ON 1`'],
    ['the table of drizzle', "import { cuti, pegawai } from '../tables.ts'"],
    [
      'the table behind the namespace',
      "import * as t from '../tables.ts'\ndb.select().from(t.unitKerja)",
    ],
  ])('are found in %s', (_what, text) => {
    expect(readsToday('x.ts', text)).toHaveLength(1)
  })

  it.each([
    ['the history', 'sql`SELECT nip FROM riwayat_pegawai JOIN riwayat_unit u`'],
    ['a column of another table', 'sql`SELECT unit_kerja FROM layanan`'],
    ['a word of the library', "import type { Pegawai } from '../../domain/pegawai/pegawai.ts'"],
  ])('are not found in %s', (_what, text) => {
    expect(readsToday('x.ts', text)).toEqual([])
  })
})
