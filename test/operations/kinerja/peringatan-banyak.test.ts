import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApp, type TestApp } from '../../support/app.ts'
import { AWAY, morningsOf } from './mornings.ts'

/** People and units beside the first one; more than a look at people (500) or at units (40) takes at once. */
const PEOPLE = 1_130
const UNITS = 90

describe('early warnings of a large regency', () => {
  let luwes: TestApp
  const { born, lived, morning } = morningsOf(() => luwes)
  /** Copies the rows of one person or unit so many times, with other values in some of their columns. */
  const copy = async (
    table: string,
    [column, one]: readonly [column: string, value: string],
    times: number,
    others: Readonly<Record<string, string>>,
  ) => {
    const columns = await luwes.rows('SELECT name FROM pragma_table_info(?)', table)
    const names = columns.map(({ name }) => String(name))
    const values = names.map((name) => others[name] ?? `x.${name}`)
    await luwes.rows(
      `INSERT INTO ${table} (${names}) SELECT ${values}
        FROM (SELECT * FROM ${table} WHERE ${column} = ?1) x, generate_series(1, ?2)`,
      one,
      times,
    )
  }

  beforeAll(async () => {
    luwes = await startApp()
    luwes.setNow('2026-11-09T17:00:00+07:00')
    const nip = await born(421)
    const days = ['2026-10-06', '2026-10-07', '2026-10-08']
    await lived(nip, '2026-10-01', '2026-11-09', Object.fromEntries(days.map((day) => [day, AWAY])))
    for (const table of ['unit_kerja', 'riwayat_unit'])
      await copy(table, ['kode', 'kominfo'], UNITS, { kode: "printf('u%02d', value)" })
    const others = {
      nip: "'19900101201503' || printf('%04d', value)",
      unit_kerja: `printf('u%02d', 1 + value % ${UNITS})`,
    }
    for (const table of ['pegawai', 'riwayat_pegawai', 'putusan_hari'])
      await copy(table, ['nip', nip], PEOPLE, others)
    // All of them are to work elsewhere on one day, which is over the quota of each unit.
    await luwes.rows(
      `INSERT INTO wfa_ditetapkan (nip, tanggal, jenis, berlokasi, nomor_surat, data, diperbarui_pada)
        SELECT nip, '2026-11-09', 'rumah', 1, '800/1', '{}', 1 FROM pegawai WHERE nip LIKE '19900101201503%'`,
    )
  })
  afterAll(() => luwes.stop())

  it('reach every person and every unit, once', async () => {
    const kinds = async () =>
      luwes.rows(
        'SELECT kode, count(DISTINCT subjek) AS orang, count(*) AS n FROM peringatan GROUP BY kode',
      )
    const first = await morning('2026-11-10')
    const found = await kinds()
    expect(found).toEqual([
      { kode: 'peringatan.berturut', orang: PEOPLE + 1, n: PEOPLE + 1 },
      { kode: 'peringatan.disiplin', orang: PEOPLE + 1, n: PEOPLE + 1 },
      { kode: 'peringatan.unit-kuota', orang: UNITS, n: UNITS },
    ])
    expect(first).toEqual({ warned: 2 * (PEOPLE + 1) + UNITS, lapsed: 0 })
    expect(await morning('2026-11-10')).toEqual({ warned: 0, lapsed: 0 })
    expect(await kinds()).toEqual(found)
  })
})
