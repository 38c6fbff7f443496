import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { migrateDatabase } from '../../../src/cli/migrations.ts'
import { createWriter } from '../../../src/db/engine/writer.ts'
import { type Sqld, startSqld } from '../../support/sqld.ts'

/** The migrations of a release in which a date had one shift. */
const BEFORE = 12

let sqld: Sqld

async function run(sql: string) {
  const answer = await createWriter({ url: sqld.url }).write([{ sql, args: [] }])
  if (answer.kind !== 'written') throw new Error(JSON.stringify(answer))
  return answer.rows[0] ?? []
}

beforeAll(async () => {
  sqld = await startSqld()
  await migrateDatabase({ url: sqld.url }, BEFORE)
  await run(`INSERT INTO jadwal_sif (nip, tanggal, mulai, selesai, diperbarui_pada)
    VALUES ('1', '2026-11-10', 10, 20, 5), ('2', '2026-11-10', 30, 40, 6)`)
  await run(
    `INSERT INTO bulan_tutup (bulan, oleh, pegawai, ditutup_pada) VALUES ('2026-10', '9', 1, 1)`,
  )
  for (const [tanggal, status] of [
    ['2026-10-31', 'menunggu'],
    ['2026-11-07', 'menunggu'],
    ['2026-11-09', 'hadir'],
  ]) {
    await run(`INSERT INTO putusan_hari (nip, tanggal, unit_kerja, moda, status, sementara, terlambat,
      pulang_cepat, menit_kerja, poin, putusan, orang, edisi, dinilai_pada, versi)
      VALUES ('1', '${tanggal}', 'puskesmas', 'kantor', '${status}', 0, 0, 0, 0, 0, '{}', '{}', '2026-01-01', 1, 0)`)
  }
  await migrateDatabase({ url: sqld.url })
})

afterAll(() => sqld.stop())

describe('a database in which a date had one shift', () => {
  it('loses none, and each goes on standing in the place of the ordinary hours', async () => {
    expect(await run('SELECT * FROM jadwal_sif ORDER BY nip')).toEqual([
      {
        nip: '1',
        tanggal: '2026-11-10',
        mulai: 10,
        selesai: 20,
        menggantikan: 1,
        batal: 0,
        diperbarui_pada: 5,
      },
      {
        nip: '2',
        tanggal: '2026-11-10',
        mulai: 30,
        selesai: 40,
        menggantikan: 1,
        batal: 0,
        diperbarui_pada: 6,
      },
    ])
  })

  it('then takes a second one', async () => {
    await run(`INSERT INTO jadwal_sif (nip, tanggal, mulai, selesai, diperbarui_pada)
      VALUES ('1', '2026-11-10', 50, 60, 7)`)
    expect(await run(`SELECT mulai FROM jadwal_sif WHERE nip = '1' ORDER BY mulai`)).toHaveLength(2)
  })
})

describe('a database in which six-day weeks had no hours', () => {
  it('has the days that waited judged again, but for those of closed months', async () => {
    expect(await run('SELECT tanggal FROM putusan_hari WHERE tinjau_pada = 0')).toEqual([
      { tanggal: '2026-11-07' },
    ])
  })
})
