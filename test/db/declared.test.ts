import { readdirSync, readFileSync } from 'node:fs'
import { type Client, createClient } from '@libsql/client/http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inCheckout } from '../../src/cli/paths.ts'
import { type Sqld, startSqld } from '../support/sqld.ts'

const FILES = readdirSync(inCheckout('migrations'))
  .filter((name) => name.endsWith('.sql'))
  .sort()
/** The migration that keeps how criteria were declared. */
const THIS = FILES.findIndex((name) =>
  readFileSync(inCheckout(`migrations/${name}`), 'utf8').includes('`cara` text'),
)
const JAWABAN = JSON.stringify({ 'dengan-tik': true })

/** What an earlier version stored as said by people who had not said it. */
describe('what an earlier version stored', () => {
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
  const signed = (nip: string, pada: number, pengajuan: string | null) => [
    {
      sql: 'INSERT INTO kriteria_tugas (nip, tmt_jabatan, jawaban, oleh, pada) VALUES (?, ?, ?, ?, ?)',
      args: [nip, '2020-01-02', JAWABAN, 'atasan', pada],
    },
    {
      sql: "INSERT INTO audit (pada, oleh, tindakan, entitas, data) VALUES (?, 'atasan', 'kriteria.tanda-tangan', ?, ?)",
      args: [
        pada,
        nip,
        JSON.stringify({ ...(pengajuan && { pengajuan }), tmtJabatan: '2020-01-02' }),
      ],
    },
  ]
  const decided = (id: string, pada: number, keputusan: string) => ({
    sql: "INSERT INTO keputusan (pengajuan_id, urut, pada, oleh, keputusan, hari) VALUES (?, 1, ?, 'atasan', ?, '[]')",
    args: [id, pada, keputusan],
  })
  const refused = (id: string, alasan: string) => ({
    sql: "INSERT INTO keputusan (pengajuan_id, urut, pada, oleh, keputusan, alasan, hari) VALUES (?, 1, 6, 'atasan', 'tolak', ?, '[]')",
    args: [id, alasan],
  })

  beforeAll(async () => {
    sqld = await startSqld()
    client = createClient({ url: sqld.url })
    await apply(FILES.slice(0, THIS))
    await client.batch(
      [
        ...signed('satu-satu', 1, null),
        ...signed('rekomendasi', 2, 'p-1'),
        decided('p-1', 2, 'rekomendasi'),
        ...signed('persetujuan', 3, 'p-2'),
        decided('p-2', 3, 'setuju'),
        ...signed('tanpa-audit', 4, 'p-3'),
        "DELETE FROM audit WHERE entitas = 'tanpa-audit'",
        // Signed one by one once, and declared by recommending after the position changed.
        ...signed('berganti', 5, 'p-4'),
        refused('p-5', 'Tidak termasuk dalam hari yang diberikan.'),
        refused('p-6', 'Ada rapat.'),
        "INSERT INTO audit (pada, oleh, tindakan, entitas, data) VALUES (0, 'atasan', 'kriteria.tanda-tangan', 'berganti', '{}')",
      ],
      'write',
    )
    await apply(FILES.slice(THIS))
  })
  afterAll(async () => {
    client?.close()
    await sqld?.stop()
  })

  it('marks criteria with how they came about, as the audit log shows it, and by recommending where it does not', async () => {
    const { rows } = await client.execute('SELECT nip, cara, jawaban FROM kriteria_tugas')
    expect(Object.fromEntries(rows.map(({ nip, cara }) => [nip, cara]))).toEqual({
      'satu-satu': 'per-kriteria',
      rekomendasi: 'dengan-rekomendasi',
      persetujuan: 'dengan-persetujuan',
      'tanpa-audit': 'dengan-rekomendasi',
      berganti: 'dengan-rekomendasi',
    })
    for (const { jawaban } of rows) expect(jawaban).toBe(JAWABAN)
  })

  it('takes back a reason that nobody gave, and keeps the others', async () => {
    const { rows } = await client.execute(
      "SELECT pengajuan_id, alasan FROM keputusan WHERE keputusan = 'tolak' ORDER BY 1",
    )
    expect(rows.map((row) => [row.pengajuan_id, row.alasan])).toEqual([
      ['p-5', null],
      ['p-6', 'Ada rapat.'],
    ])
  })
})
