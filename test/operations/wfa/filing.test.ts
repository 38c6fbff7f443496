import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startApp, type TestApp } from '../../support/app.ts'
import { ORANG, orang, unit } from '../../support/people.ts'

const { siti, budi, kabid, kadis } = ORANG
const HTML = '<script>alert("x")</script> & \'<img src=x onerror=alert(1)>'
const RENCANA = [{ hasil: 'Draf perbup', target: 1, satuan: 'dokumen' }]

describe('filing a WFA request', () => {
  let luwes: TestApp
  const draft = (hari: readonly string[], other: object = {}) => ({
    jenis: 'rumah',
    hari,
    alasan: 'Menulis naskah',
    rencana: RENCANA,
    ...other,
  })
  const file = (as: string, hari: readonly string[], other: object = {}, key?: string) =>
    luwes.ask('POST', '/v1/wfa/pengajuan', {
      as,
      body: draft(hari, other),
      ...(key !== undefined && { headers: { 'idempotency-key': key } }),
    })
  const codes = (body: { refusals?: { code: string }[] }) =>
    (body.refusals ?? []).map(({ code }) => code)
  const count = async (table: string) =>
    Number((await luwes.rows(`SELECT count(*) AS n FROM ${table}`))[0]?.n)
  const everything = async () =>
    Promise.all(
      ['pengajuan', 'pengajuan_hari', 'keputusan', 'idempotensi', 'audit', 'kejadian'].map(count),
    )

  beforeAll(async () => {
    luwes = await startApp()
  })
  beforeEach(async () => {
    for (const table of [
      'pengajuan',
      'pengajuan_hari',
      'keputusan',
      'idempotensi',
      'audit',
      'kejadian',
    ])
      await luwes.rows(`DELETE FROM ${table}`)
    await luwes.rows('DELETE FROM wfa_ditetapkan')
    await luwes.rows('DELETE FROM hukuman_disiplin')
  })
  afterAll(() => luwes.stop())

  it('takes one read and one write, and answers the request with its chain', async () => {
    await luwes.ask('GET', '/v1/saya', { as: siti })
    luwes.trips.length = 0
    const lokasi = { nama: 'Rumah', lat: -5.1, lon: 104 }
    const { status, body } = await file(siti, ['2026-11-24', '2026-11-23'], { lokasi }, 'k-1')
    expect(luwes.trips).toEqual(['read', 'write'])
    expect(status).toBe(201)
    expect(body).toMatchObject({
      nip: siti,
      unitKerja: 'kominfo',
      jenis: 'rumah',
      hari: [
        { tanggal: '2026-11-23', status: 'diajukan' },
        { tanggal: '2026-11-24', status: 'diajukan' },
      ],
      status: 'diajukan',
      lokasi,
      alasan: 'Menulis naskah',
      rencana: RENCANA,
      perekomendasi: kabid,
      penyetuju: kadis,
      diajukanPada: '2026-11-18T08:00:00+07:00',
      riwayat: [
        {
          pada: '2026-11-18T08:00:00+07:00',
          oleh: siti,
          keputusan: 'ajukan',
          hari: ['2026-11-23', '2026-11-24'],
        },
      ],
    })
    const read = await luwes.ask('GET', `/v1/wfa/pengajuan/${body.id}`, { as: siti })
    expect(read.body).toMatchObject(body)
    const listed = await luwes.ask('GET', '/v1/wfa/pengajuan', { as: siti })
    expect(listed.body.data).toEqual([read.body])
  })

  it('leaves an audit row and a thin event in the same batch', async () => {
    const { body } = await file(siti, ['2026-11-23'])
    const [audit] = await luwes.rows('SELECT * FROM audit')
    expect(audit).toMatchObject({ oleh: siti, tindakan: 'wfa.ajukan', entitas: body.id })
    const [event] = await luwes.rows('SELECT * FROM kejadian')
    expect(event).toMatchObject({ jenis: 'wfa.diajukan', entitas: body.id })
    expect(JSON.parse(String(event?.data))).toEqual({
      id: body.id,
      nip: siti,
      status: 'diajukan',
      hari: [{ tanggal: '2026-11-23', status: 'diajukan' }],
    })
  })

  it('is previewed by one read that changes nothing, in the words of the refusals', async () => {
    await luwes.ask('GET', '/v1/saya', { as: siti })
    const before = await everything()
    luwes.trips.length = 0
    const { body } = await luwes.ask('POST', '/v1/wfa/periksa', {
      as: siti,
      body: { jenis: 'rumah', hari: ['2026-11-18', '2026-11-21'], rencana: [] },
    })
    expect(luwes.trips).toEqual(['read'])
    expect(await everything()).toEqual(before)
    expect(body.boleh).toBe(false)
    expect(body.kuota).toEqual([
      { tanggal: '2026-11-18', batas: 2, terpakai: 0 },
      { tanggal: '2026-11-21', batas: 2, terpakai: 0 },
    ])
    const refused = body.aturan.filter(({ hasil }: { hasil: string }) => hasil === 'tolak')
    const filed = await file(siti, ['2026-11-18', '2026-11-21'], { rencana: [] })
    expect(filed.body.refusals).toEqual(
      refused.map(({ kode, pesan, dasar, kepastian }: Record<string, unknown>) => ({
        code: kode,
        message: pesan,
        basis: dasar,
        kepastian,
      })),
    )
    expect(await everything()).toEqual(before)
  })

  it('reports every refusal, each with its code, its sentence in two languages and its article', async () => {
    await luwes.feed('simpeg', 'hukuman-disiplin.diproses', [
      { id: 'h1', nip: siti, tingkat: 'ringan' },
    ])
    const hari = ['2026-11-16', '2026-11-18', '2026-11-19', '2026-11-21', '2026-12-24']
    const { status, body } = await file(siti, hari, { jenis: 'dinamis', rencana: [] })
    expect(status).toBe(422)
    expect(codes(body)).toEqual([
      'wfa.disiplin',
      'wfa.bukan-hari-kerja',
      'wfa.pemberitahuan',
      'wfa.jam',
      'wfa.jam-inti',
      'wfa.jam-mingguan',
      'wfa.rencana',
    ])
    for (const refusal of body.refusals) {
      expect(refusal).toEqual({
        code: expect.stringMatching(/^wfa\.[a-z-]+$/),
        message: { id: expect.stringMatching(/\.$/), en: expect.stringMatching(/\.$/) },
        basis: expect.stringMatching(/\S/),
        kepastian: expect.stringMatching(/^(pasti|belum-dicocokkan|belum-ditetapkan)$/),
      })
    }
    expect(await count('pengajuan')).toBe(0)
  })

  it.each([
    ['a day in the past', ['2026-11-17'], {}, 'wfa.pemberitahuan'],
    ['today', ['2026-11-18'], {}, 'wfa.pemberitahuan'],
    ['a Saturday', ['2026-11-28'], {}, 'wfa.bukan-hari-kerja'],
    ['a cuti bersama', ['2026-12-24'], {}, 'wfa.bukan-hari-kerja'],
    ['three days of a week', ['2026-11-23', '2026-11-24', '2026-11-25'], {}, 'wfa.batas-mingguan'],
    ['a plan without anything', ['2026-11-23'], { rencana: [] }, 'wfa.rencana'],
    [
      'a plan without a measurable target',
      ['2026-11-23'],
      { rencana: [{ hasil: 'Rapat', target: 0, satuan: 'kali' }] },
      'wfa.rencana',
    ],
    [
      'a kind that the regency does not offer',
      ['2026-11-23'],
      { jenis: 'merawat-orang-tua', bukti: [{ jenis: 'Surat dokter', nomor: '1' }] },
      'wfa.kebijakan-tidak-ada',
    ],
  ])('refuses %s by its rule', async (_what, hari, other, code) => {
    const { status, body } = await file(siti, hari, other)
    expect(status).toBe(422)
    expect(codes(body)).toEqual([code])
  })

  it.each([
    ['a day that does not exist', ['2026-02-30'], {}],
    ['400 days', Array.from({ length: 400 }, (_, n) => `${2027 + n}-01-04`), {}],
    ['a day twice', ['2026-11-23', '2026-11-23'], {}],
    ['no day', [], {}],
    ['a day with a time', ['2026-11-23T00:00:00Z'], {}],
    ['an empty reason', ['2026-11-23'], { alasan: '  ' }],
    ['a reason without end', ['2026-11-23'], { alasan: 'a'.repeat(2_001) }],
    ['a target that is text', ['2026-11-23'], { rencana: [{ ...RENCANA[0], target: '1' }] }],
    ['a target below zero', ['2026-11-23'], { rencana: [{ ...RENCANA[0], target: -1 }] }],
    ['a plan without a unit', ['2026-11-23'], { rencana: [{ hasil: 'a', target: 1, satuan: '' }] }],
    ['a place beyond the pole', ['2026-11-23'], { lokasi: { nama: 'x', lat: -91 } }],
    ['an unknown field deep inside', ['2026-11-23'], { rencana: [{ ...RENCANA[0], kunci: 1 }] }],
    ['somebody else as the applicant', ['2026-11-23'], { nip: budi }],
    ['a state of its own', ['2026-11-23'], { status: 'disetujui' }],
    ['half a letter', ['2026-11-23'], { alasan: 'a\ud800' }],
  ])('takes %s for malformed', async (_what, hari, other) => {
    const { status, body } = await file(siti, hari, other)
    expect(status).toBe(400)
    expect(body.issues.length).toBeGreaterThan(0)
    expect(await count('pengajuan')).toBe(0)
  })

  it('takes a target that is no number of this world for malformed', async () => {
    const raw = JSON.stringify(draft(['2026-11-23'])).replace('"target":1', '"target":1e999')
    expect((await luwes.ask('POST', '/v1/wfa/pengajuan', { as: siti, raw })).status).toBe(400)
  })

  it('keeps markup in every text field as the text that it is', async () => {
    const rencana = [{ hasil: HTML, target: 2.5, satuan: '<b>lembar</b>', kra: HTML.slice(0, 50) }]
    const sent = { alasan: HTML, rencana, lokasi: { nama: HTML } }
    const { body } = await file(siti, ['2026-11-23'], sent)
    const read = await luwes.ask('GET', `/v1/wfa/pengajuan/${body.id}`, { as: siti })
    expect(read.headers.get('content-type')).toContain('application/json')
    expect(read.body).toMatchObject(sent)
  })

  describe('with an Idempotency-Key', () => {
    it('files once, and answers the same again', async () => {
      const first = await file(siti, ['2026-11-23'], {}, 'sekali')
      const again = await file(siti, ['2026-11-23'], {}, 'sekali')
      expect([again.status, again.text]).toEqual([201, first.text])
      expect(await count('pengajuan')).toBe(1)
    })

    it('files once when the same comes twice, and eight times, at once', async () => {
      const answers = await Promise.all(
        Array.from({ length: 8 }, () => file(siti, ['2026-11-23'], {}, 'serentak')),
      )
      expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1)
      expect(answers[0]?.status).toBe(201)
      expect(await everything()).toEqual([1, 1, 1, 1, 1, 1])
    })

    it('is a conflict with another body, at once or later', async () => {
      const [a, b] = await Promise.all([
        file(siti, ['2026-11-23'], {}, 'beda'),
        file(siti, ['2026-11-24'], {}, 'beda'),
      ])
      expect([a.status, b.status].toSorted()).toEqual([201, 409])
      expect((await file(siti, ['2026-11-25'], {}, 'beda')).status).toBe(409)
      expect(await count('pengajuan')).toBe(1)
    })

    it('belongs to the person who used it', async () => {
      await file(siti, ['2026-11-23'], {}, 'milik')
      const other = await file(budi, ['2026-11-23'], {}, 'milik')
      expect([other.status, other.body.nip]).toEqual([201, budi])
    })

    it('is judged again after a refusal, for a refusal is no answer to keep', async () => {
      expect((await file(siti, ['2026-11-28'], {}, 'lagi')).status).toBe(422)
      expect((await file(siti, ['2026-11-27'], {}, 'lagi')).status).toBe(201)
    })
  })

  describe('in a race', () => {
    it('twelve people for the last place of a quota: one wins, eleven hear of the quota', async () => {
      const racers = Array.from({ length: 12 }, (_, n) => orang(200 + n, 'lomba'))
      const others = Array.from({ length: 10 }, (_, n) => orang(300 + n, 'lomba'))
      await luwes.feed('simpeg', 'unit-kerja.diperbarui', [unit('lomba', { kepalaNip: kadis })])
      await luwes.feed('simpeg', 'pegawai.diperbarui', [...racers, ...others])
      // 22 eligible people make 11 places; letters hold ten of them.
      const hari = '2026-11-26'
      await luwes.feed(
        'simpeg',
        'wfa.ditetapkan',
        others.map(({ nip }) => ({ nip, tanggal: hari, jenis: 'rumah', nomorSurat: '800/1' })),
      )
      for (const { nip } of racers) await luwes.ask('GET', '/v1/saya', { as: nip })
      const answers = await Promise.all(racers.map(({ nip }) => file(nip, [hari])))
      const lost = answers.filter(({ status }) => status !== 201)
      expect(answers.length - lost.length).toBe(1)
      for (const { status, body } of lost) {
        expect([status, codes(body)]).toEqual([422, ['wfa.kuota']])
        expect(body.refusals[0].basis).toMatch(/Permen PANRB 4\/2025/)
      }
      expect(await everything()).toEqual([1, 1, 1, 0, 1, 1])
    })

    it('one person for a third day of a week by two requests: two days are held', async () => {
      await file(siti, ['2026-11-23'])
      const answers = await Promise.all([file(siti, ['2026-11-24']), file(siti, ['2026-11-25'])])
      const lost = answers.find(({ status }) => status !== 201)
      expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 422])
      expect(codes(lost?.body)).toEqual(['wfa.batas-mingguan'])
      expect(await count('pengajuan_hari')).toBe(2)
    })

    it('one person for one day by two requests: it is held once, and nothing is left of the other', async () => {
      const answers = await Promise.all([
        file(siti, ['2026-11-23', '2026-11-24']),
        file(siti, ['2026-11-24', '2026-11-30']),
      ])
      expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 422])
      expect(codes(answers.find(({ status }) => status === 422)?.body)).toEqual(['wfa.hari-ganda'])
      expect(await everything()).toEqual([1, 2, 1, 0, 1, 1])
    })
  })

  it('counts days by letter in the week and in the quota', async () => {
    await luwes.feed('simpeg', 'wfa.ditetapkan', [
      { nip: siti, tanggal: '2026-11-23', jenis: 'rumah', nomorSurat: '800/1' },
      { nip: siti, tanggal: '2026-11-24', jenis: 'rumah', nomorSurat: '800/1' },
      { nip: kabid, tanggal: '2026-11-26', jenis: 'rumah', nomorSurat: '800/2' },
      { nip: kadis, tanggal: '2026-11-26', jenis: 'rumah', nomorSurat: '800/2' },
    ])
    expect(codes((await file(siti, ['2026-11-25'])).body)).toEqual(['wfa.batas-mingguan'])
    expect(codes((await file(budi, ['2026-11-26'])).body)).toEqual(['wfa.kuota'])
  })

  it('sends the head of a dinas to the sekda, and the sekda to bkd', async () => {
    const kepala = await file(kadis, ['2026-11-23'])
    expect(kepala.body).toMatchObject({ perekomendasi: null, penyetuju: ORANG.sekda })
    const sekda = await luwes.ask('POST', '/v1/wfa/periksa', {
      as: ORANG.sekda,
      body: { jenis: 'rumah', hari: ['2026-11-23'] },
    })
    expect(sekda.body.kuota).toEqual([{ tanggal: '2026-11-23', batas: 0, terpakai: 0 }])
  })
})
