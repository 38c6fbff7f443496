import { readdirSync, readFileSync } from 'node:fs'
import { type Client, createClient } from '@libsql/client/http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inCheckout } from '../../src/cli/paths.ts'
import { type Sqld, startSqld } from '../support/sqld.ts'

const FILES = readdirSync(inCheckout('migrations'))
  .filter((name) => name.endsWith('.sql'))
  .sort()
/** The migration that lets an office rate, and has unverified WFA days judged again. */
const THIS = FILES.findIndex((name) => name.includes('unreported_days'))

/** WFA days that an earlier version left unverified, and ratings that it kept. */
describe('a database of the version before', () => {
  let sqld: Sqld
  let client: Client
  const apply = (names: readonly string[]) =>
    client.batch(
      names.flatMap((name) =>
        readFileSync(inCheckout(`migrations/${name}`), 'utf8')
          .split('--> statement-breakpoint')
          .filter((statement) => statement.trim() !== ''),
      ),
      'write',
    )
  const day = (nip: string, tanggal: string, moda: string, status: string) => ({
    sql: `INSERT INTO putusan_hari (nip, tanggal, unit_kerja, moda, status, sementara, terlambat, pulang_cepat,
      menit_kerja, poin, putusan, orang, edisi, dinilai_pada, tinjau_pada, versi)
      VALUES (?, ?, 'kominfo', ?, ?, 1, 0, 0, 0, 0, '{}', '{}', '2026-01-01', 1, NULL, 3)`,
    args: [nip, tanggal, moda, status],
  })

  beforeAll(async () => {
    sqld = await startSqld()
    client = createClient({ url: sqld.url })
    await apply(FILES.slice(0, THIS))
    await client.batch(
      [
        day('a', '2026-10-30', 'wfa', 'belum-terverifikasi'),
        day('a', '2026-09-30', 'wfa', 'belum-terverifikasi'),
        day('a', '2026-10-29', 'kantor', 'belum-terverifikasi'),
        day('a', '2026-10-28', 'wfa', 'hadir-wfa'),
        "INSERT INTO bulan_tutup (bulan, oleh, pegawai, ditutup_pada) VALUES ('2026-09', 'b', 1, 1)",
        `INSERT INTO penilaian (nip, bulan, hasil_kerja, perilaku_kerja, penilai_nip, data, diperbarui_pada)
          VALUES ('a', '2026-10', 'sesuai', 'di-atas', 'b', '{"x":1}', 7)`,
      ],
      'write',
    )
    await apply(FILES.slice(THIS))
  })
  afterAll(async () => {
    client?.close()
    await sqld?.stop()
  })

  it('has the unverified WFA days of open months judged again, and no others', async () => {
    const { rows } = await client.execute(
      'SELECT tanggal, versi FROM putusan_hari WHERE tinjau_pada IS NOT NULL',
    )
    expect(rows.map(({ tanggal, versi }) => [tanggal, versi])).toEqual([['2026-10-30', 4]])
  })

  it('keeps its ratings, and takes one by an office from then on', async () => {
    const { rows } = await client.execute('SELECT * FROM penilaian')
    expect(rows).toMatchObject([
      {
        nip: 'a',
        bulan: '2026-10',
        hasil_kerja: 'sesuai',
        perilaku_kerja: 'di-atas',
        penilai_nip: 'b',
        data: '{"x":1}',
        diperbarui_pada: 7,
      },
    ])
    await client.execute("UPDATE penilaian SET penilai_nip = NULL WHERE nip = 'a'")
  })
})
