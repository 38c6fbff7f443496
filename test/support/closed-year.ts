import { openDatabase } from '../../src/cli/open-database.ts'
import type { Settings } from '../../src/cli/settings.ts'
import { runBatch } from '../../src/db/engine/hrana.ts'

/**
 * Stores a tap of a person in a closed year, with taps of nobody, so that there is space to free.
 */
export async function storeClosedYear(
  settings: Settings,
  tap: { readonly id: string; readonly nip: string; readonly arah: string; readonly at: string },
): Promise<void> {
  const stored = await openDatabase(settings)
  if (!stored) throw new Error('no database')
  const { id, nip, arah } = tap
  const time = Date.parse(tap.at)
  const own = { id: `${nip}:${id}`, nip, arah, at: time }
  const others = Array.from({ length: 4_000 }, (_, n) => {
    return { id: `lain-${n}`, nip: '1', arah: 'masuk', at: time + n }
  })
  const months = Array.from({ length: 12 }, (_, n) => `2025-${String(n + 1).padStart(2, '0')}`)
  const outcomes = await runBatch(stored.database, [
    {
      sql: `INSERT INTO tap (id, nip, arah, at, diterima, sumber, data)
        SELECT value ->> 'id', value ->> 'nip', value ->> 'arah', value ->> 'at', value ->> 'at',
          'luwes', '{"metode":"tombol"}' FROM json_each(?)`,
      args: [JSON.stringify([own, ...others])],
    },
    { sql: "INSERT INTO kalender_lengkap VALUES ('2025', 'x', 1)", args: [] },
    {
      sql: `INSERT INTO bulan_tutup (bulan, oleh, pegawai, ditutup_pada)
        SELECT value, 'x', 1, 1 FROM json_each(?)`,
      args: [JSON.stringify(months)],
    },
    {
      sql: `INSERT OR IGNORE INTO putusan_hari (nip, tanggal, unit_kerja, moda, status, sementara,
          terlambat, pulang_cepat, menit_kerja, poin, putusan, orang, edisi, dinilai_pada, versi)
        VALUES (?, '2025-10-06', 'setda', 'kantor', 'hadir', 0, 0, 0, 0, 0, '{}', '{}', 'x', 1, 1)`,
      args: [nip],
    },
    { sql: 'UPDATE putusan_hari SET tinjau_pada = NULL', args: [] },
  ]).finally(stored.close)
  for (const one of outcomes) if (!one?.ok) throw new Error(JSON.stringify(one))
}
