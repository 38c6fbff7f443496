import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { migrateDatabase } from '../../../src/cli/migrations.ts'
import { connect, type Db } from '../../../src/db/engine/client.ts'
import { createWriter } from '../../../src/db/engine/writer.ts'
import { messageFrom, messagesAbout, messagesAboutUnits } from '../../../src/db/pegawai/riwayat.ts'
import { employmentOf } from '../../../src/domain/pegawai/masa-kerja.ts'
import { unitRecordsOf } from '../../../src/domain/pegawai/riwayat-unit.ts'
import { nipKe, orang, unit } from '../../support/people.ts'
import { type Sqld, startSqld } from '../../support/sqld.ts'

/** The migrations of a release in which the person had no date. */
const BEFORE_HISTORY = 6
const TOLD = Date.parse('2026-11-20T08:00:00+07:00')
const [MOVED, STAYED, LEFT, NEW] = [nipKe(1), nipKe(2), nipKe(3), nipKe(4)]

let sqld: Sqld
let db: Db

/** A judged day of a person as that release kept it. */
async function judge(
  nip: string,
  tanggal: string,
  kode: string,
  seen: object,
  zona = 'Asia/Jakarta',
) {
  const { pola, layananLangsung, kantor } = unit(kode)
  const { jabatan, jenisJabatan, tugas } = orang(1, kode)
  const orangHari = {
    pegawai: { jabatan, jenisJabatan, tugas, ...seen },
    unit: { kode, pola, layananLangsung, kantor },
    zona,
  }
  await run(
    `INSERT INTO putusan_hari (nip, tanggal, unit_kerja, moda, status, sementara, terlambat,
      pulang_cepat, menit_kerja, poin, putusan, orang, edisi, dinilai_pada, versi)
      VALUES (?1, ?2, ?3, 'kantor', 'hadir', 0, 0, 0, 450, 0, '{}', ?4, '2026-01-01', 1, 0)`,
    [nip, tanggal, kode, JSON.stringify(orangHari)],
  )
}

async function run(sql: string, args: readonly (string | number | null)[]): Promise<void> {
  const written = await db.write([{ sql, args: [...args] }])
  if (!written.ok) throw new Error(written.error.message)
}

async function describeUnit(data: ReturnType<typeof unit> & { zona?: string }) {
  await run(
    `INSERT INTO unit_kerja (kode, nama, zona, data, diperbarui_pada) VALUES (?1, ?2, ?3, ?4, ?5)`,
    [data.kode, data.nama, data.zona ?? null, JSON.stringify(data), TOLD],
  )
}

async function describePerson(data: ReturnType<typeof orang>) {
  await run(
    `INSERT INTO pegawai (nip, nama, unit_kerja, aktif, data, diperbarui_pada)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6)`,
    [data.nip, data.nama, data.unitKerja, data.aktif ? 1 : 0, JSON.stringify(data), TOLD],
  )
}

const CLOSED = JSON.stringify({ bulan: '2026-10', tpp: { dasar: 4_000_000, usulan: 3_900_000 } })

beforeAll(async () => {
  sqld = await startSqld()
  await migrateDatabase({ url: sqld.url }, BEFORE_HISTORY)
  const { write } = createWriter({ url: sqld.url })
  db = connect({ url: sqld.url, write })
  await describeUnit(unit('kominfo'))
  await describeUnit({ ...unit('papua'), zona: 'Asia/Jayapura' })
  await describePerson(orang(1, 'papua', { tmtJabatan: '2026-11-01' }))
  await describePerson(orang(2, 'kominfo'))
  await describePerson(orang(3, 'kominfo', { aktif: false }))
  await describePerson(orang(4, 'kominfo'))
  await run(
    `INSERT INTO bulan_tutup (bulan, oleh, pegawai, ditutup_pada) VALUES ('2026-10', 'x', 3, 1)`,
    [],
  )
  for (const nip of [MOVED, STAYED]) {
    await run(
      `INSERT INTO kinerja_bulan (nip, bulan, unit_kerja, hasil, disiplin, edisi, kalender, masukan,
        dihitung_pada, berubah_pada) VALUES (?1, '2026-10', 'kominfo', ?2, 10000, '2026-01-01', '', '', 1, 1)`,
      [nip, CLOSED],
    )
    await judge(nip, '2026-10-29', 'kominfo', { jabatan: 'Pranata Komputer' })
    await judge(nip, '2026-10-30', 'kominfo', { jabatan: 'Pranata Komputer' })
  }
  await judge(MOVED, '2026-11-02', 'papua', {})
  await judge(MOVED, '2026-11-03', 'papua', {}, 'Asia/Jayapura')
  await judge(STAYED, '2026-11-02', 'kominfo', {})
  await judge(LEFT, '2026-11-10', 'kominfo', {})
  await migrateDatabase({ url: sqld.url })
})

afterAll(() => sqld.stop())

async function people() {
  const [rows] = await db.read([messagesAbout(db, [MOVED, STAYED, LEFT, NEW])])
  return Map.groupBy(rows.map(messageFrom), ({ kunci }) => kunci)
}

/** The records of a person as `first day..last day unit position base`. */
async function linesOf(nip: string): Promise<string[]> {
  const kabar = (await people()).get(nip) ?? []
  return employmentOf(nip, kabar).map(({ dari, sampai, data }) =>
    [`${dari}..${sampai ?? ''}`, data.unitKerja, data.jabatan, data.tppDasar].join(' '),
  )
}

describe('a database in which people had no date', () => {
  it('keeps each position, unit and base of the days that were judged', async () => {
    expect(await linesOf(MOVED)).toEqual([
      '2015-05-01..2026-11-01 kominfo Pranata Komputer 4000000',
      '2026-11-02.. papua Analis Kebijakan 5000000',
    ])
    expect(await linesOf(STAYED)).toEqual([
      '2015-05-01..2026-11-01 kominfo Pranata Komputer 4000000',
      '2026-11-02.. kominfo Analis Kebijakan 5000000',
    ])
  })

  it('lets who left hold their record until the day after the last one judged', async () => {
    expect(await linesOf(LEFT)).toEqual(['2015-05-01..2026-11-10 kominfo Analis Kebijakan 5000000'])
  })

  it('lets who was never judged hold their record from the appointment', async () => {
    expect(await linesOf(NEW)).toEqual(['2015-05-01.. kominfo Analis Kebijakan 5000000'])
  })

  it('keeps the zone in which a unit was judged', async () => {
    const [rows] = await db.read([messagesAboutUnits(db, ['papua'])])
    const records = unitRecordsOf(rows.map(messageFrom))
    expect(records.map(({ dari, sampai, data }) => [dari, sampai, data.zona])).toEqual([
      ['0001-01-01', '2026-11-02', 'Asia/Jakarta'],
      ['2026-11-03', null, 'Asia/Jayapura'],
    ])
  })

  it('has the days on which each record holds as the rules find them', async () => {
    const stored = await db.read([
      db.drizzle.all<{ nip: string; dari: string | null; sampai: string }>(
        `SELECT nip, dari, sampai FROM riwayat_pegawai WHERE dari IS NOT NULL ORDER BY nip, dari`,
      ),
    ])
    const found = [...(await people())].flatMap(([nip, kabar]) =>
      employmentOf(nip, kabar).map(({ dari, sampai }) => ({
        nip,
        dari,
        sampai: sampai ?? '9999-12-31',
      })),
    )
    expect(stored[0]).toEqual(
      found.toSorted((a, b) => (`${a.nip}${a.dari}` < `${b.nip}${b.dari}` ? -1 : 1)),
    )
  })

  it('changes no figure of a closed month and loses no row', async () => {
    const [months, counts] = await db.read([
      db.drizzle.all<{ hasil: string }>(`SELECT DISTINCT hasil FROM kinerja_bulan`),
      db.drizzle.all<{ hari: number; pegawai: number; unit: number }>(
        `SELECT (SELECT count(*) FROM putusan_hari WHERE tinjau_pada IS NULL) AS hari,
          (SELECT count(*) FROM pegawai) AS pegawai, (SELECT count(*) FROM unit_kerja) AS unit`,
      ),
    ])
    expect(months).toEqual([{ hasil: CLOSED }])
    expect(counts).toEqual([{ hari: 8, pegawai: 4, unit: 2 }])
  })
})
