import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApp, type TestApp } from '../support/app.ts'
import { ORANG } from '../support/people.ts'

const { siti, kabid, bkd } = ORANG
const COUNT = 230

describe('a list over a page long', () => {
  let luwes: TestApp

  beforeAll(async () => {
    luwes = await startApp()
    await luwes.rows(
      `INSERT INTO pengajuan (id, nip, unit_kerja, zona, jenis, status, alasan, rencana,
        giliran_sejak, eskalasi, perekomendasi, edisi, diajukan_pada)
      SELECT printf('p%03d', value), ?1, 'kominfo', 'Asia/Jakarta', 'rumah', 'diajukan', 'a', '[]',
        0, 0, ?2, '2026-01-01', 1000 + value / 3
      FROM generate_series(1, ?3)`,
      siti,
      kabid,
      COUNT,
    )
  })
  afterAll(() => luwes.stop())

  /** Follows `Link: <…>; rel="next"` to the end, as the standard tells (RFC 8288). */
  async function walk(as: string, path: string, size = 100): Promise<string[]> {
    const ids: string[] = []
    for (let next: string | undefined = path; next; ) {
      const { body, headers, status } = await luwes.ask('GET', next, { as })
      expect(status).toBe(200)
      ids.push(...body.data.map(({ id }: { id: string }) => id))
      const link = /^<([^>]+)>; rel="next"$/.exec(headers.get('link') ?? '')?.[1]
      expect(body.data.length === size).toBe(link !== undefined)
      next = link && new URL(link, `http://luwes${path}`).href.replace('http://luwes', '')
    }
    return ids
  }

  /** Checks that each of the items came once, and in the order of their moments. */
  function expectAll(ids: readonly string[], newestFirst: boolean): void {
    const all = Array.from({ length: COUNT }, (_one, n) => `p${String(n + 1).padStart(3, '0')}`)
    expect(ids).toHaveLength(COUNT)
    expect(new Set(ids)).toEqual(new Set(all))
    const order = ids.map((id) => Math.floor(Number(id.slice(1)) / 3))
    expect(order).toEqual(order.toSorted((a, b) => (newestFirst ? b - a : a - b)))
  }

  it.each([
    ['my requests', siti, '/v1/wfa/pengajuan', true],
    ['my inbox', kabid, '/v1/wfa/kotak-masuk', false],
  ])('%s is walked by its links, each item once and in order', async (_, as, path, newestFirst) => {
    expectAll(await walk(as, path), newestFirst)
  })

  const each = `FROM (SELECT printf('p%03d', value) AS id, value, date('2027-01-01', '+' || value || ' days') AS hari,
    ?3 + value / 3 AS pada FROM generate_series(1, ?1))`
  it.each([
    [
      'corrections that wait',
      kabid,
      '/v1/presensi/koreksi/kotak-masuk',
      `INSERT INTO koreksi (id, nip, tanggal, jenis, alasan, bukti, status, diajukan_pada)
        SELECT id, ?2, hari, 'tap-pulang', 'a', '[]', 'diajukan', pada ${each}`,
      { size: 100, newestFirst: false },
    ],
    [
      'reports that wait',
      kabid,
      '/v1/laporan/kotak-masuk',
      `INSERT INTO laporan (id, nip, tanggal, isi, status, diajukan_pada, dikirim_pada)
        SELECT id, ?2, hari, '{"baris":[]}', 'diajukan', pada, pada ${each}`,
      { size: 100, newestFirst: false },
    ],
    [
      'signals that wait',
      kabid,
      '/v1/presensi/tanda/kotak-masuk',
      `INSERT INTO tanda (id, nip, tanggal, kode, bukti, tap, status, akhir, pada)
        SELECT id, ?2, hari, 'presensi.jam', '{}', '[]', 'diklarifikasi', 0, pada ${each}`,
      { size: 100, newestFirst: false },
    ],
    [
      'objections that wait',
      bkd,
      '/v1/kinerja/2026-10/sanggahan?semua=ya',
      `INSERT INTO sanggahan (id, nip, bulan, kode, alasan, bukti, status, dipulihkan, diajukan_pada)
        SELECT id, ?2, '2026-10', 'k' || value, 'a', '[]', 'diajukan', '[]', pada ${each}`,
      { size: 50, newestFirst: false },
    ],
    [
      'directives',
      bkd,
      '/v1/wfa/arahan',
      `INSERT INTO arahan (id, jenis, alasan, dasar, oleh, pada)
        SELECT id, 'wajib-wfo', 'a', 'b', ?2, pada ${each}`,
      { size: 100, newestFirst: true },
    ],
    // Of which as many have not ended: what was asked is kept from one page to the next.
    [
      'warnings that ended',
      siti,
      '/v1/peringatan?selesai=ya',
      `INSERT INTO peringatan (id, kode, subjek, nip, unit_kerja, kunci, isi, status, muncul_pada, terbuka_pada)
        SELECT iif(of = 1, id, 'x' || id), 'peringatan.target', ?2, ?2, 'kominfo', of || value,
          '{"pesan":{"id":"","en":""},"dasar":"","angka":{},"hari":[],"kepada":["pegawai"]}',
          iif(of = 1, 'dibina', 'baru'), pada, 0 ${each} JOIN (SELECT 1 AS of UNION SELECT 2)`,
      { size: 50, newestFirst: true },
    ],
  ])('%s are walked by their links, too', async (_, as, path, insert, { size, newestFirst }) => {
    await luwes.rows(insert, COUNT, siti, luwes.now())
    expectAll(await walk(as, path, size), newestFirst)
  })
})
