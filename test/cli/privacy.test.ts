import { tmpdir } from 'node:os'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApp, type TestApp } from '../support/app.ts'
import { commandHere } from '../support/command.ts'
import { ORANG, tap } from '../support/people.ts'
import { TEST_SETTINGS } from '../support/settings.ts'

const SPAN = ['--from', '2026-11-18T00:00:00+07:00', '--to', '2026-11-18T23:59:59+07:00']

describe('luwes privacy', () => {
  let luwes: TestApp
  const run = async (...args: string[]) => {
    const settings = { ...TEST_SETTINGS, DB_URL: luwes.url }
    const { code, out, err } = await commandHere('privacy', args, { cwd: tmpdir(), settings })
    return { code, said: out, complained: err }
  }

  beforeAll(async () => {
    luwes = await startApp()
    await luwes.feed('presensi', 'presensi.terekam', [
      tap('a', ORANG.siti, 'masuk', '2026-11-17T07:30:00+07:00', { lat: -5.2, lon: 104.1 }),
      tap('b', ORANG.siti, 'masuk', '2026-11-18T07:30:00+07:00'),
      tap('c', ORANG.siti, 'masuk', '2026-11-18T07:31:00+07:00'),
      tap('d', ORANG.budi, 'masuk', '2026-11-18T07:32:00+07:00'),
    ])
  })
  afterAll(() => luwes.stop())

  it('writes the register and the DPIA from the real settings, with no name and no NIP', async () => {
    const { code, said, complained } = await run('report')
    expect([code, complained]).toEqual([0, ''])
    for (const part of [
      '# Pelindungan data pribadi: Kabupaten Contoh',
      '## Bagian A. Catatan kegiatan pemrosesan',
      '## Bagian B. Penilaian dampak',
      '| Koordinat tap dan lokasi WFA | 90 hari |',
      'koordinat tertua: 2026-11-17T07:30:00+07:00',
      new URL(TEST_SETTINGS.PORTAL_ORIGINS).host,
    ]) {
      expect(said).toContain(part)
    }
    expect(said).not.toMatch(/\d{18}|Pegawai \d|undefined|\[object/)
  })

  it('names the editions that officers adopted beside those in code', async () => {
    const nomor = 'Peraturan Bupati Contoh Nomor 7 Tahun 2027'
    await luwes.rows(
      `INSERT INTO kebijakan (id, status, versi, judul, sejak, dokumen, perubahan, diubah_oleh, diubah_pada, revisi)
        VALUES ('satu', 'ditetapkan', 3, 'Satu hari', '2027-02-01', ?1, ?2, '', 0, 1)`,
      JSON.stringify({ nomor, tanggal: '2026-11-17' }),
      JSON.stringify({ 'wfa.batas-mingguan': { nilai: 1, pasal: 'Pasal 7' } }),
    )
    expect((await run('report')).said).toContain(
      `Edisi kebijakan: 2026-01-01; 2027-02-01 (${nomor}).`,
    )
  })

  it('drafts the notice of a breach, counting people and rows of the span, due in 3 x 24 hours', async () => {
    const { code, said } = await run('breach', ...SPAN, '--known', '2026-11-19T09:00:00+07:00')
    expect(code).toBe(0)
    expect(said).toContain('(3 x 24 jam): 2026-11-22T09:00:00+07:00')
    expect(said).toMatch(/^\| Tap presensi [^|]*\| 2 \| 3 \|$/m)
    expect(said).not.toMatch(/\d{18}|undefined/)
    const json = JSON.parse((await run('breach', ...SPAN, '--json')).said)
    expect(json.terdampak).toContainEqual({ bagian: 'tap', baris: 3, orang: 2 })
  })

  it('says what is missing, and what cannot be', async () => {
    expect(await run()).toMatchObject({ code: 2, complained: expect.stringMatching(/Say which/) })
    expect(await run('breach')).toMatchObject({ code: 2 })
    const backwards = ['--from', '2026-11-19T00:00:00Z', '--to', '2026-11-18T00:00:00Z']
    expect(await run('breach', ...backwards)).toMatchObject({ code: 2 })
  })
})
