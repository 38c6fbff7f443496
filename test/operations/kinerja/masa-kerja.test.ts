import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { judgeDays } from '../../../src/operations/presensi/judge-days.ts'
import { startApp, type TestApp } from '../../support/app.ts'
import { nipKe, ORANG, orang } from '../../support/people.ts'
import { TANPA_NILAI } from '../../support/tutup.ts'
import { type Body, tapsOf } from './mornings.ts'

const { bkd, kabid, kalain } = ORANG

/** Returns what these stories do over and over, on one app. */
function officeOf(luwes: () => TestApp) {
  const tell = (at: string, n: number, unitKerja: string, described: object = {}) => {
    luwes().setNow(at)
    const person = orang(n, unitKerja, { atasanNip: kabid, ...described })
    return luwes().feed('simpeg', 'pegawai.diperbarui', [person])
  }
  return {
    tell,
    /** Everybody is rated as expected. */
    rate: (bulan: string, ...people: readonly number[]) =>
      luwes().feed(
        'kinerja',
        'kinerja.dinilai',
        people.map((n) => ({
          nip: nipKe(n),
          bulan,
          hasilKerja: 'sesuai',
          perilakuKerja: 'sesuai',
          penilaiNip: kabid,
        })),
      ),
    post: async (path: string) => {
      const answer = await luwes().ask('POST', `/v1/kinerja/${path}`, {
        as: bkd,
        body: path.endsWith('tutup') ? TANPA_NILAI : {},
      })
      expect(answer.status, answer.text).toBe(200)
      return answer.body
    },
    read: (n: number, bulan: string) =>
      luwes().ask('GET', `/v1/kinerja/${bulan}?nip=${nipKe(n)}`, { as: bkd }),
  }
}

const lineOf = (month: Body, kode: string) =>
  month.baris.find((one: Body) => one.kode === kode) ?? null

describe('a month of which SIMPEG tells late', () => {
  let luwes: TestApp
  const { tell, rate, post, read } = officeOf(() => luwes)
  const month = async (n: number, bulan = '2026-11') => (await read(n, bulan)).body
  const [joined, died, raised, away, moved] = [41, 42, 43, 44, 45] as const
  const LATE = '2026-11-28T09:00:00+07:00'
  const events = async (jenis: string, n: number) =>
    luwes.rows('SELECT id FROM kejadian WHERE jenis = ? AND data LIKE ?', jenis, `%${nipKe(n)}%`)

  beforeAll(async () => {
    luwes = await startApp()
    const first = '2026-11-02T06:00:00+07:00'
    for (const n of [died, raised, away, moved]) await tell(first, n, 'kominfo')
    await tell('2026-11-16T06:00:00+07:00', joined, 'kominfo', { tmtMasuk: '2026-11-16' })
    luwes.setNow('2026-11-27T20:00:00+07:00')
    const taps = [
      ...tapsOf(nipKe(joined), '2026-11-16', '2026-11-27'),
      ...tapsOf(nipKe(died), '2026-11-02', '2026-11-11'),
      ...tapsOf(nipKe(raised), '2026-11-02', '2026-11-27'),
      ...tapsOf(nipKe(moved), '2026-11-02', '2026-11-27'),
    ]
    await luwes.feed('presensi', 'presensi.terekam', taps)
    const leave = { jenis: 'cltn', dari: '2026-11-01', sampai: '2027-10-31' }
    await luwes.feed('simpeg', 'cuti.disetujui', [{ id: 'cltn-1', nip: nipKe(away), ...leave }])
    await rate('2026-11', joined, died, raised, away, moved)
    await rate('2026-10', raised)
    luwes.setNow('2026-11-28T08:00:00+07:00')
    await post('2026-10/hitung')
    await post('2026-11/hitung')
  })
  afterAll(() => luwes.stop())

  it('E61: who joined on the 16th has no day before, and is paid for 11 of 21 working days', async () => {
    const now = await month(joined)
    expect(now).toMatchObject({
      disiplin: 10_000,
      tpp: { dasar: 5_000_000, usulan: 2_619_048 },
      bagian: [{ dari: '2026-11-16', sampai: '2026-11-30', unitKerja: 'kominfo' }],
    })
    expect(lineOf(now, 'kinerja.masa-kerja')).toMatchObject({
      jumlah: 10,
      rupiah: -2_380_952,
      pesan: { id: expect.stringContaining('11 dari 21 hari kerja') },
    })
    expect((await read(joined, '2026-10')).status).toBe(404)
    const days = await luwes.rows(
      'SELECT min(tanggal) AS first FROM putusan_hari WHERE nip = ?',
      nipKe(joined),
    )
    expect(days).toEqual([{ first: '2026-11-16' }])
    expect(await events('peringatan.muncul', joined)).toEqual([])
  })

  it('E62: of who died on the 12th the days from then on vanish', async () => {
    expect((await month(died)).disiplin).toBeLessThan(10_000)
    await tell(LATE, died, 'kominfo', { aktif: false, berlakuSejak: '2026-11-12' })
    await judgeDays(luwes.deps)
    await post('2026-11/hitung')
    const now = await month(died)
    expect(now).toMatchObject({
      disiplin: 10_000,
      tpp: { dasar: 5_000_000, usulan: 1_904_762 },
      bagian: [{ dari: '2026-11-01', sampai: '2026-11-11' }],
    })
    expect(now.baris.map((one: Body) => one.kode)).toEqual([
      'kinerja.tpp-dasar',
      'kinerja.masa-kerja',
      'kinerja.predikat',
    ])
    expect(await luwes.rows('SELECT kode FROM peringatan WHERE nip = ?', nipKe(died))).toEqual([])
  })

  it('E63: a higher base from 1 November, told on the 28th, leaves October its own', async () => {
    const before = (await month(raised, '2026-10')).tpp.dasar
    await tell(LATE, raised, 'kominfo', { tmtJabatan: '2026-11-01', tppDasar: 8_000_000 })
    await post('2026-10/hitung')
    await post('2026-11/hitung')
    expect([before, (await month(raised, '2026-10')).tpp.dasar]).toEqual([5_000_000, 5_000_000])
    expect((await month(raised)).tpp).toEqual({ dasar: 8_000_000, usulan: 8_000_000 })
  })

  it('E72: unpaid leave leaves no TPP, and says by which regulation', async () => {
    const now = await month(away)
    expect(now.tpp).toEqual({ dasar: 5_000_000, usulan: 0 })
    expect(lineOf(now, 'kinerja.cuti-cltn')).toMatchObject({
      rupiah: -5_000_000,
      dasar: expect.stringContaining('PP 11/2017'),
    })
  })

  it('names both units of a transfer, and counts in the last one', async () => {
    await tell(LATE, moved, 'lain', { berlakuSejak: '2026-11-16', atasanNip: kalain })
    await judgeDays(luwes.deps)
    await post('2026-11/hitung')
    const part = { jabatan: 'Analis Kebijakan' }
    expect((await month(moved)).bagian).toEqual([
      {
        ...part,
        dari: '2026-11-01',
        sampai: '2026-11-15',
        unitKerja: 'kominfo',
        namaUnit: 'Dinas Kominfo',
      },
      {
        ...part,
        dari: '2026-11-16',
        sampai: '2026-11-30',
        unitKerja: 'lain',
        namaUnit: 'Dinas Lain',
      },
    ])
    const rows = await luwes.rows(
      "SELECT unit_kerja AS unit FROM kinerja_bulan WHERE bulan = '2026-11' AND nip = ?",
      nipKe(moved),
    )
    expect(rows).toEqual([{ unit: 'lain' }])
  })

  it('exports a month under the units of that month, not under those of today', async () => {
    await tell('2026-12-01T09:00:00+07:00', raised, 'wita', { berlakuSejak: '2026-12-01' })
    const path = '/v1/kinerja/2026-11/ekspor?bentuk=tpp&format=json'
    const { body } = await luwes.ask('GET', path, { as: bkd })
    const unitOf = (n: number) => body.data.find((one: Body) => one.nip === nipKe(n))?.unit
    expect([raised, moved].map(unitOf)).toEqual(['Dinas Kominfo', 'Dinas Lain'])
    expect(body.data.find((one: Body) => one.nip === nipKe(joined))).toMatchObject({
      tppDasar: 5_000_000,
      potonganMasaKerja: -2_380_952,
      potonganCuti: 0,
      potonganHasil: 0,
      usulan: 2_619_048,
    })
  })

  it('reads a month of before units and positions were kept with it', async () => {
    const before = await month(moved)
    await luwes.rows(
      "UPDATE kinerja_bulan SET hasil = json_remove(hasil, '$.bagian', '$.catatan') WHERE nip = ?",
      nipKe(moved),
    )
    expect(await month(moved)).toEqual({ ...before, bagian: [] })
  })

  it('met no fault of ours in all this', () => {
    expect(luwes.faults).toEqual([])
  })
})

describe('a record that comes in after its month was closed', () => {
  let luwes: TestApp
  const { tell, rate, post, read } = officeOf(() => luwes)
  const month = async (n: number, bulan = '2026-11') => (await read(n, bulan)).body
  const [raised, moved, joined, unborn, quiet] = [51, 52, 53, 54, 55] as const
  const all = [raised, moved, joined, unborn, quiet]
  const LATE = '2026-11-20T09:00:00+07:00'
  const closed = () =>
    luwes.rows("SELECT * FROM kinerja_bulan WHERE bulan = '2026-10' ORDER BY nip")
  const settled = async (n: number, bulan = '2026-11') =>
    (await month(n, bulan)).baris.filter((one: Body) => one.kode === 'kinerja.penyesuaian')
  let frozen: Awaited<ReturnType<typeof closed>>

  beforeAll(async () => {
    luwes = await startApp()
    for (const n of [raised, moved, unborn, quiet])
      await tell('2026-10-01T06:00:00+07:00', n, 'kominfo')
    luwes.setNow('2026-10-31T20:00:00+07:00')
    for (const n of [raised, moved, unborn, quiet])
      await luwes.feed('presensi', 'presensi.terekam', tapsOf(nipKe(n), '2026-10-01', '2026-10-30'))
    await rate('2026-10', raised, moved, unborn, quiet)
    luwes.setNow('2026-11-03T08:00:00+07:00')
    expect((await post('2026-10/tutup')).status).toBe('ditutup')
    frozen = await closed()
    await tell(LATE, raised, 'kominfo', { berlakuSejak: '2026-10-01', tppDasar: 8_000_000 })
    await tell(LATE, moved, 'lain', { berlakuSejak: '2026-10-16', tppDasar: 6_000_000 })
    await tell(LATE, joined, 'kominfo', { tmtMasuk: '2026-10-12' })
    await tell(LATE, unborn, 'kominfo', { tmtMasuk: '2026-11-16' })
    await tell(LATE, quiet, 'kominfo')
    await rate('2026-10', joined)
    luwes.setNow('2026-11-30T20:00:00+07:00')
    for (const n of all)
      await luwes.feed('presensi', 'presensi.terekam', tapsOf(nipKe(n), '2026-11-02', '2026-11-30'))
    await rate('2026-11', ...all)
    luwes.setNow('2026-12-03T08:00:00+07:00')
    await judgeDays(luwes.deps)
    await post('2026-11/hitung')
  })
  afterAll(() => luwes.stop())

  it('settles a promotion once in the month after, and names the day from which it holds', async () => {
    expect(await settled(raised)).toMatchObject([
      {
        rupiah: 3_000_000,
        pesan: {
          id: 'Perubahan catatan kepegawaian yang berlaku sejak 1 Oktober 2026: TPP Oktober 2026 yang sudah ditutup semula Rp5.000.000, seharusnya Rp8.000.000.',
        },
      },
    ])
    expect((await month(raised)).tpp).toEqual({ dasar: 8_000_000, usulan: 11_000_000 })
  })

  it('settles nothing of a transfer that changes no money of the closed month', async () => {
    expect(await settled(moved)).toEqual([])
    expect((await month(moved)).tpp.dasar).toBe(6_000_000)
  })

  it('pays who joined in the closed month for the share that was served', async () => {
    // 15 of the 22 working days of October.
    expect(await settled(joined)).toMatchObject([
      {
        rupiah: 3_409_091,
        pesan: { id: expect.stringContaining('berlaku sejak 12 Oktober 2026') },
      },
    ])
    expect((await read(joined, '2026-10')).status).toBe(404)
  })

  it('takes back what was proposed for who was not employed, as far as there is something', async () => {
    const [line] = await settled(unborn)
    expect(line).toMatchObject({
      rupiah: -2_619_048,
      pesan: { id: expect.stringContaining('seharusnya Rp0') },
    })
    expect((await month(unborn)).tpp.usulan).toBe(0)
  })

  it('says nothing to who has no news', async () => {
    expect(await settled(quiet)).toEqual([])
  })

  it('changes no byte of the closed month, and settles nothing twice', async () => {
    await post('2026-11/tutup')
    expect(await closed()).toEqual(frozen)
    luwes.setNow('2027-01-02T08:00:00+07:00')
    await rate('2026-12', ...all)
    await post('2026-12/hitung')
    for (const n of [raised, moved, joined, quiet]) expect(await settled(n, '2026-12')).toEqual([])
    expect(await closed()).toEqual(frozen)
  })

  it('met no fault of ours in all this', () => {
    expect(luwes.faults).toEqual([])
  })
})

describe('somebody who had left in a month that is closed by the time it is told', () => {
  let luwes: TestApp
  const { tell, rate, post, read } = officeOf(() => luwes)
  const [left, never, quiet, back] = [61, 62, 63, 64] as const
  const people = [left, never, quiet, back]
  const LATE = '2026-12-10T09:00:00+07:00'
  const exported = async (bulan: string) => {
    const path = `/v1/kinerja/${bulan}/ekspor?bentuk=tpp&format=json`
    return (await luwes.ask('GET', path, { as: bkd })).body.data as Body[]
  }
  const rowOf = async (n: number, bulan: string) =>
    (await exported(bulan)).find(({ nip }) => nip === nipKe(n)) ?? null

  beforeAll(async () => {
    luwes = await startApp()
    for (const n of people) await tell('2026-11-02T06:00:00+07:00', n, 'kominfo')
    luwes.setNow('2026-11-30T20:00:00+07:00')
    for (const n of people)
      await luwes.feed('presensi', 'presensi.terekam', tapsOf(nipKe(n), '2026-11-02', '2026-11-30'))
    await rate('2026-11', ...people)
    luwes.setNow('2026-12-04T08:00:00+07:00')
    expect((await post('2026-11/tutup')).status).toBe('ditutup')
    for (const n of [left, back])
      await tell(LATE, n, 'kominfo', { aktif: false, berlakuSejak: '2026-11-12' })
    await tell(LATE, never, 'kominfo', { tmtMasuk: '2027-02-01' })
    await judgeDays(luwes.deps)
    luwes.setNow('2027-01-04T08:00:00+07:00')
    await rate('2026-12', quiet)
    await post('2026-12/hitung')
  })
  afterAll(() => luwes.stop())

  it('is listed in the next month with what was proposed too much, and nothing else', async () => {
    // 8 of the 21 working days of November were served.
    expect(await rowOf(left, '2026-12')).toMatchObject({
      unitKerja: 'kominfo',
      disiplin: null,
      predikat: null,
      tppDasar: null,
      potonganDisiplin: 0,
      penyesuaian: 1_904_762 - 5_000_000,
      usulan: 1_904_762 - 5_000_000,
    })
    const { body } = await read(left, '2026-12')
    expect(body.baris).toMatchObject([
      {
        kode: 'kinerja.penyesuaian',
        pesan: {
          id: 'Perubahan catatan kepegawaian yang berlaku sejak 12 November 2026: TPP November 2026 yang sudah ditutup semula Rp5.000.000, seharusnya Rp1.904.762.',
        },
      },
    ])
    expect(await rowOf(never, '2026-12')).toMatchObject({ usulan: -5_000_000 })
    expect(await rowOf(quiet, '2026-12')).toMatchObject({ penyesuaian: 0, tppDasar: 5_000_000 })
  })

  it('counts among nobody who has the month', async () => {
    const run = (await luwes.ask('GET', '/v1/kinerja/2026-12/hitung', { as: bkd })).body
    expect([run.status, run.dihitung]).toEqual(['selesai', run.dari])
    const sums = await luwes.ask('GET', '/v1/dasbor?bulan=2026-12&unit=kominfo', { as: bkd })
    // Kadis, Kabid, Siti, Budi, and the one who stayed.
    expect(sums.body.pegawai).toBe(5)
  })

  it('is listed no longer once the news was wrong', async () => {
    luwes.setNow('2027-01-04T09:00:00+07:00')
    await tell('2027-01-04T09:00:00+07:00', back, 'kominfo', { berlakuSejak: '2026-11-12' })
    await judgeDays(luwes.deps)
    luwes.setNow('2027-01-04T10:00:00+07:00')
    await rate('2026-12', back)
    await post('2026-12/hitung')
    expect(await rowOf(back, '2026-12')).toMatchObject({ tppDasar: 5_000_000, penyesuaian: 0 })
  })

  it('is settled once, and in no later month', async () => {
    expect((await post('2026-12/tutup')).status).toBe('ditutup')
    luwes.setNow('2027-02-01T08:00:00+07:00')
    await rate('2027-01', quiet, back)
    await post('2027-01/hitung')
    expect([await rowOf(left, '2027-01'), await rowOf(never, '2027-01')]).toEqual([null, null])
    expect(await rowOf(left, '2026-12')).toMatchObject({ usulan: 1_904_762 - 5_000_000 })
    expect(luwes.faults).toEqual([])
  })
})
