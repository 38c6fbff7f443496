import { describe, expect, it } from 'vitest'
import { examine } from '../../../src/operations/sistem/examine.ts'
import { checkGranted } from '../../../src/operations/wfa/check-granted.ts'
import { ORANG } from '../../support/people.ts'
import { SATU_HARI } from './hukum.ts'
import { useHukum } from './use-hukum.ts'

const { siti, kabid, kadis, bkd } = ORANG

const used = useHukum()

describe('the law by its date', () => {
  const filing = (hari: readonly string[]) => ({
    jenis: 'rumah',
    hari,
    alasan: 'Menyusun laporan',
    rencana: [{ hasil: 'Laporan', target: 1, satuan: 'dokumen' }],
  })
  const file = (hari: readonly string[]) =>
    used.luwes.ask('POST', '/v1/wfa/pengajuan', { as: siti, body: filing(hari) })

  it('judges a January request by the old edition and a February one by the new', async () => {
    await used.steps.make()
    expect((await file(['2027-01-26', '2027-01-27'])).status).toBe(201)
    const refused = await file(['2027-02-02', '2027-02-03'])
    expect(refused.body.refusals).toMatchObject([
      {
        code: 'wfa.batas-mingguan',
        basis: 'Peraturan Bupati Contoh Nomor 7 Tahun 2027, Pasal 7 ayat (1)',
      },
    ])
    expect((await file(['2027-02-02'])).status).toBe(201)
  })

  it('is named in the letter of a day on which it sets a rule, and in no earlier one', async () => {
    await used.steps.make()
    const letterOf = async (hari: string) => {
      const asked = await file([hari])
      for (const [as, keputusan] of [
        [kabid, 'rekomendasi'],
        [kadis, 'setuju'],
      ] as const) {
        const path = `/v1/wfa/pengajuan/${asked.body.id}/keputusan`
        expect((await used.luwes.ask('POST', path, { as, body: { keputusan } })).status).toBe(200)
      }
      return used.luwes.ask('GET', `/v1/wfa/pengajuan/${asked.body.id}/surat-tugas`, { as: siti })
    }
    const named = 'Peraturan Bupati Contoh Nomor 7 Tahun 2027 tanggal 17 November 2026'
    expect((await letterOf('2027-01-26')).text).not.toContain('Peraturan Bupati Contoh')
    expect((await letterOf('2027-02-02')).text).toContain(named)
  })

  it('counts in doctor what no Perkada sets, less by what one sets', async () => {
    const count = async () => {
      const found = await examine(used.luwes.deps)
      return Number(/^\d+/.exec(found.find(({ kode }) => kode === 'edisi-belum')?.pesan.id ?? ''))
    }
    const before = await count()
    await used.steps.make({
      ...SATU_HARI,
      sejak: '2026-11-19',
      perubahan: { 'wfa.pemberitahuan': { nilai: 2, pasal: 'Pasal 8' } },
    })
    used.luwes.setNow('2026-11-19T08:00:00+07:00')
    expect([before > 30, await count()]).toEqual([true, before - 1])
  })

  it('judges a request of a week that both editions share day by day', async () => {
    await used.steps.make({ ...SATU_HARI, sejak: '2027-02-03' })
    const refused = await file(['2027-02-02', '2027-02-04'])
    expect(refused.body.refusals).toMatchObject([{ code: 'wfa.batas-mingguan' }])
  })

  it('lets no request through that was judged by a law which another runtime has changed since', async () => {
    await used.steps.make()
    const known = used.luwes.deps.editions
    // Another runtime withdraws it: this one has not heard of that.
    await used.luwes.rows("UPDATE kebijakan SET status = 'dicabut', revisi = revisi + 1")
    const first = await file(['2027-02-02'])
    expect([first.status, first.body.detail]).toEqual([409, expect.stringContaining('baru saja')])
    expect(used.luwes.deps.editions).not.toBe(known)
    expect((await file(['2027-02-02', '2027-02-03'])).status).toBe(201)
  })

  it.each<[string, 'kabid' | 'kadis', (id: string) => { path: string; body: object }]>([
    [
      'recommendation',
      'kabid',
      (id) => ({ path: `/v1/wfa/pengajuan/${id}/keputusan`, body: { keputusan: 'rekomendasi' } }),
    ],
    [
      'recommendation of several',
      'kabid',
      (id) => ({
        path: '/v1/wfa/keputusan',
        body: { keputusan: 'rekomendasi', pengajuan: [{ id }] },
      }),
    ],
  ])('is that of a %s when it is written, in one read and one write', async (_, who, asked) => {
    const filed = await file(['2027-02-02'])
    const { path, body } = asked(filed.body.id)
    const decide = () => used.luwes.ask('POST', path, { as: ORANG[who], body })
    await used.steps.make()
    await used.luwes.rows("UPDATE kebijakan SET status = 'dicabut', revisi = revisi + 1")
    const told = ({ status, body: { detail, data } }: Awaited<ReturnType<typeof decide>>) =>
      data ? [data[0].status, data[0].masalah?.detail] : [status, detail]
    expect(told(await decide())).toEqual([409, expect.stringContaining('baru saja berubah')])
    const steps0 = await used.luwes.rows('SELECT keputusan FROM keputusan')
    expect(steps0.map(({ keputusan }) => keputusan)).toEqual(['ajukan'])
    used.luwes.trips.length = 0
    expect(told(await decide())[0]).toBe(200)
    expect(used.luwes.trips).toEqual(['read', 'write'])
  })

  it('holds up no refusal of a request, which rests on no law', async () => {
    const filed = await file(['2027-02-02'])
    await used.steps.make()
    await used.luwes.rows("UPDATE kebijakan SET status = 'dicabut', revisi = revisi + 1")
    const path = `/v1/wfa/pengajuan/${filed.body.id}/keputusan`
    const body = { keputusan: 'tolak', alasan: 'Ada rapat' }
    expect((await used.luwes.ask('POST', path, { as: kabid, body })).status).toBe(200)
  })

  it('is that of a roster when it is published, and a plan alone waits for nothing', async () => {
    await used.steps.make()
    await used.luwes.rows("UPDATE kebijakan SET status = 'dicabut', revisi = revisi + 1")
    const plan = (terbitkan: boolean) =>
      used.luwes.ask('POST', '/v1/wfa/roster', {
        as: kadis,
        body: {
          unit: 'kominfo',
          dari: '2027-02-01',
          sampai: '2027-02-05',
          terbitkan,
          pola: [{ nip: siti, hari: [2] }],
        },
      })
    expect((await plan(false)).status).toBe(200)
    const first = await plan(true)
    expect([first.status, first.body.detail]).toEqual([409, expect.stringContaining('berubah')])
    expect(await used.luwes.rows('SELECT id FROM roster')).toEqual([])
    expect((await plan(true)).body.jumlah).toEqual({ lolos: 1, tolak: 0 })
  })

  it('is read again half a minute later, and not with every request', async () => {
    await used.luwes.ask('GET', '/v1/saya', { as: siti })
    await used.luwes.rows(
      `INSERT INTO kebijakan (id, status, versi, judul, sejak, dokumen, perubahan, diubah_oleh, diubah_pada, revisi)
       VALUES ('lain', 'ditetapkan', 3, 'x', '2027-02-01', ?1, ?2, ?3, 0, 1)`,
      JSON.stringify(SATU_HARI.dokumen),
      JSON.stringify(SATU_HARI.perubahan),
      bkd,
    )
    await used.luwes.ask('GET', '/v1/saya', { as: siti })
    expect(used.luwes.deps.revisi).toBe(0)
    used.luwes.setNow('2026-11-18T08:00:30+07:00')
    await used.luwes.ask('GET', '/v1/saya', { as: siti })
    expect([used.luwes.deps.revisi, used.luwes.deps.editions.length]).toEqual([1, 2])
  })

  it('is left as it was where a stored change cannot be read, and doctor says so', async () => {
    await used.steps.make()
    await used.luwes.rows(
      `UPDATE kebijakan SET perubahan = '{"wfa.baru":{"nilai":1,"pasal":"x"}}', revisi = 2`,
    )
    await used.luwes.deps.bacaHukum()
    expect(used.luwes.deps.editions).toHaveLength(1)
    const found = await examine(used.luwes.deps)
    expect(found.find(({ kode }) => kode === 'edisi-terbaca')).toMatchObject({ keadaan: 'rusak' })
  })
})

describe('granted days', () => {
  it('from its day on are looked at again by the new law', async () => {
    const asked = await used.luwes.ask('POST', '/v1/wfa/pengajuan', {
      as: siti,
      body: {
        jenis: 'rumah',
        hari: ['2027-01-27', '2027-02-02'],
        alasan: 'Menyusun laporan',
        rencana: [{ hasil: 'Laporan', target: 1, satuan: 'dokumen' }],
      },
    })
    const decision = `/v1/wfa/pengajuan/${asked.body.id}/keputusan`
    for (const [as, keputusan] of [
      [kabid, 'rekomendasi'],
      [kadis, 'setuju'],
    ] as const) {
      const decided = await used.luwes.ask('POST', decision, { as, body: { keputusan } })
      expect(decided.status, decided.text).toBe(200)
    }
    await used.steps.make({
      ...SATU_HARI,
      perubahan: {
        'wfa.jabatan-dikecualikan': {
          nilai: { eselon: [], kata: ['analis kebijakan'], unit: [] },
          pasal: 'Pasal 5',
        },
      },
    })
    expect(await checkGranted(used.luwes.deps)).toEqual({ found: 1 })
    const told = await used.luwes.rows(
      "SELECT data FROM kejadian WHERE jenis = 'wfa.perlu-ditinjau'",
    )
    expect(told.map(({ data }) => JSON.parse(String(data)))).toEqual([
      {
        id: asked.body.id,
        nip: siti,
        hari: ['2027-02-02'],
        aturan: ['wfa.jabatan-dikecualikan'],
      },
    ])
  })
})
