import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { computeRekap } from '../../../src/operations/kinerja/compute-rekap.ts'
import { startApp, type TestApp } from '../../support/app.ts'
import { ORANG } from '../../support/people.ts'

const { bkd } = ORANG
const BULAN = '2026-10'

/** What the dashboard says of sums that are stored: here they are written by hand. */
describe('stored sums of a dashboard', () => {
  let luwes: TestApp
  const read = async (rest = '&unit=lain') =>
    (await luwes.ask('GET', `/v1/dasbor?bulan=${BULAN}${rest}`, { as: bkd })).body
  const lines = async () =>
    (await luwes.ask('GET', `/v1/dasbor/garis?bulan=${BULAN}&unit=lain`, { as: bkd })).body.garis
  /** Sets figures in the sum of a unit. */
  const set = (figures: Readonly<Record<string, number>>, bulan = BULAN, kode = 'lain') =>
    luwes.rows(
      `UPDATE rekap_unit SET isi = json_set(isi, ${Object.keys(figures)
        .map((path) => `'$.${path}', ${figures[path]}`)
        .join(', ')}) WHERE bulan = ?1 AND unit_kerja = ?2`,
      bulan,
      kode,
    )

  beforeAll(async () => {
    luwes = await startApp()
    luwes.setNow('2026-11-05T08:00:00+07:00')
    const path = `/v1/kinerja/${BULAN}/hitung`
    expect((await luwes.ask('POST', path, { as: bkd, body: {} })).status).toBe(200)
    await computeRekap(luwes.deps)
  })
  afterAll(() => luwes.stop())

  it('are few below 30 days of either side or five people, and enough from there on', async () => {
    const note = async (wfa: number, kantor: number, pegawai: number) => {
      await set({ 'wfa.hari': wfa, 'kantor.hari': kantor, pegawai })
      return (await read()).bandingan.catatan !== null
    }
    expect(await note(30, 30, 5)).toBe(false)
    expect([await note(29, 30, 5), await note(30, 29, 5), await note(30, 30, 4)]).toEqual([
      true,
      true,
      true,
    ])
  })

  it('are held against those of the month before, in words', async () => {
    const days = { 'status.hadir': 90, 'status.hadir-wfa': 0, 'status.tanpa-keterangan': 10 }
    await set(days)
    await luwes.rows(`INSERT INTO rekap_unit SELECT '2026-09', unit_kerja, isi, pada
      FROM rekap_unit WHERE bulan = '${BULAN}'`)
    await set({ 'status.hadir': 80, 'status.tanpa-keterangan': 20 }, '2026-09')
    await luwes.feed('kinerja', 'layanan.diukur', [
      { unitKerja: 'lain', bulan: BULAN, aduan: 4, aduanTuntas: 4 },
      { unitKerja: 'lain', bulan: '2026-09', aduan: 9, aduanTuntas: 4 },
    ])
    const { id } = (await read()).ringkasan
    expect(id).toMatch(/^Pada Oktober 2026, kehadiran 90% \(naik 10 poin dari September 2026\)/)
    expect(id).toContain('aduan masyarakat 4 (bulan sebelumnya 9)')
  })

  it('are as old as the oldest of them', async () => {
    await luwes.rows("UPDATE rekap_unit SET pada = 5000 WHERE unit_kerja = 'lain'")
    expect((await read('')).pada).toBe('1970-01-01T07:00:05+07:00')
    expect(Date.parse((await read('&unit=wita')).pada)).toBeGreaterThan(5_000)
  })

  it('have a line of savings with the target that the regency declared, where it did', async () => {
    const used = (bulan: string, rupiah: number, acuan: boolean) => ({
      unitKerja: 'lain',
      kantor: 'Kantor',
      jenis: 'listrik',
      bulan,
      rupiah,
      acuan,
      sumber: 'tagihan',
      jumlah: 700,
    })
    await luwes.ask('POST', '/v1/dasbor/pemakaian', {
      as: bkd,
      body: { data: [used('2026-08', 1_000_000, true), used(BULAN, 900_000, false)] },
    })
    const saved = async () =>
      (await lines()).find(({ ukuran }: { ukuran: string }) => ukuran === 'penghematan')
    expect(await saved()).toMatchObject({ target: null, dasar: null })
    expect((await saved()).nilai.at(-1)).toBe(1_000)
    const { editions } = luwes.deps
    const dasar = 'Perkada penghematan: 15%'
    const value = [{ nama: { id: 'Hemat', en: 'Save' }, bagian: 1_500, dasar }]
    const declared = editions.map(({ since, policy }) => ({
      since,
      policy: { ...policy, kinerja: { ...policy.kinerja, targetHemat: { value, basis: dasar } } },
    }))
    Object.assign(luwes.deps, { editions: declared })
    expect(await saved()).toMatchObject({ target: 1_500, dasar })
    expect((await saved()).nilai.at(-1)).toBe(1_000)
    Object.assign(luwes.deps, { editions })
  })
})
