import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApp, type TestApp } from '../../support/app.ts'
import { ORANG } from '../../support/people.ts'

const { siti, kabid } = ORANG
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
  async function walk(as: string, path: string): Promise<string[]> {
    const ids: string[] = []
    for (let next: string | undefined = path; next; ) {
      const { body, headers, status } = await luwes.ask('GET', next, { as })
      expect(status).toBe(200)
      ids.push(...body.data.map(({ id }: { id: string }) => id))
      const link = /^<([^>]+)>; rel="next"$/.exec(headers.get('link') ?? '')?.[1]
      expect(body.data.length === 100).toBe(link !== undefined)
      next = link && `${path}${link}`
    }
    return ids
  }

  it.each([
    ['my requests', siti, '/v1/wfa/pengajuan', true],
    ['my inbox', kabid, '/v1/wfa/kotak-masuk', false],
  ])('%s is walked by its links, each item once and in order', async (_, as, path, newestFirst) => {
    const ids = await walk(as, path)
    const all = Array.from({ length: COUNT }, (_one, n) => `p${String(n + 1).padStart(3, '0')}`)
    expect(ids).toHaveLength(COUNT)
    expect(new Set(ids)).toEqual(new Set(all))
    const order = ids.map((id) => Math.floor(Number(id.slice(1)) / 3))
    expect(order).toEqual(order.toSorted((a, b) => (newestFirst ? b - a : a - b)))
  })

  it('keeps what else was asked from one page to the next', async () => {
    await luwes.rows(
      `INSERT INTO peringatan (id, kode, subjek, nip, unit_kerja, kunci, isi, status, muncul_pada, terbuka_pada)
        SELECT 'w' || value, 'peringatan.target', ?, ?, 'kominfo', value,
          '{"pesan":{"id":"","en":""},"dasar":"","angka":{},"hari":[],"kepada":["pegawai"]}',
          iif(value % 2 = 0, 'dibina', 'baru'), value, 0 FROM generate_series(1, 150)`,
      siti,
      siti,
    )
    const first = await luwes.ask('GET', '/v1/peringatan?selesai=ya', { as: siti })
    const link = /^<([^>]+)>; rel="next"$/.exec(first.headers.get('link') ?? '')?.[1]
    const second = await luwes.ask('GET', `/v1/peringatan${link}`, { as: siti })
    const found = [...first.body.data, ...second.body.data]
    expect(found).toHaveLength(75)
    expect(new Set(found.map(({ id }) => id)).size).toBe(75)
    expect(new Set(found.map(({ status }) => status))).toEqual(new Set(['dibina']))
    expect(second.headers.get('link')).toBeNull()
  })
})
