import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApp, type TestApp } from '../../support/app.ts'
import { ORANG, orang, unit } from '../../support/people.ts'
import { storiesOf } from './stories.ts'

const { siti, budi, kabid, kadis, sekda, bkd, inspektur, integrator, lain, kalain } = ORANG

describe('deciding on a WFA request', () => {
  let luwes: TestApp
  const { filed, decide, read, waiting } = storiesOf(() => luwes)

  beforeAll(async () => {
    luwes = await startApp()
    await luwes.feed('simpeg', 'pegawai.diperbarui', [orang(20, 'setda', { atasanNip: sekda })])
  })
  afterAll(() => luwes.stop())

  it('goes the whole chain, one read and one write a decision, and keeps its history', async () => {
    const { id, days } = await filed(siti)
    expect(await waiting(kabid)).toContain(`rekomendasi ${id}`)
    expect(await waiting(kadis)).not.toContain(`setuju ${id}`)
    luwes.setNow('2026-11-18T08:05:00+07:00')
    luwes.trips.length = 0
    const recommended = await decide(kabid, id, 'rekomendasi', { alasan: 'Baik' })
    expect(luwes.trips).toEqual(['read', 'write'])
    expect(recommended).toMatchObject({ status: 200, body: { status: 'direkomendasikan' } })
    expect(await waiting(kabid)).not.toContain(`rekomendasi ${id}`)
    expect(await waiting(kadis)).toContain(`setuju ${id}`)
    const approved = await decide(kadis, id, 'setuju')
    expect(approved.body).toMatchObject({
      status: 'disetujui',
      hari: days.map((tanggal) => ({ tanggal, status: 'disetujui' })),
    })
    expect(await waiting(kadis)).not.toContain(`setuju ${id}`)
    const { body } = await read(siti, id)
    expect(body).toMatchObject(approved.body)
    const steps = body.riwayat.map((step: Record<string, unknown>) => [
      step.keputusan,
      step.oleh,
      step.pada,
    ])
    expect(steps).toEqual([
      ['ajukan', siti, '2026-11-18T08:00:00+07:00'],
      ['rekomendasi', kabid, '2026-11-18T08:05:00+07:00'],
      ['setuju', kadis, '2026-11-18T08:05:00+07:00'],
    ])
    expect(body.riwayat[1].alasan).toBe('Baik')
    luwes.setNow('2026-11-18T08:00:00+07:00')
  })

  it('leaves an audit row and an event of the same decision', async () => {
    const { id, days } = await filed(siti)
    await decide(kabid, id, 'tolak', { alasan: 'Ada rapat' })
    const audit = await luwes.rows(
      'SELECT tindakan, oleh FROM audit WHERE entitas = ? ORDER BY urut',
      id,
    )
    expect(audit).toEqual([
      { tindakan: 'wfa.ajukan', oleh: siti },
      { tindakan: 'wfa.tolak', oleh: kabid },
    ])
    const events = await luwes.rows(
      'SELECT jenis, data FROM kejadian WHERE entitas = ? ORDER BY urut',
      id,
    )
    expect(events.map(({ jenis }) => jenis)).toEqual(['wfa.diajukan', 'wfa.ditolak'])
    const data = JSON.parse(String(events[1]?.data))
    expect(data).toEqual({
      id,
      nip: siti,
      status: 'ditolak',
      hari: days.map((tanggal) => ({ tanggal, status: 'ditolak' })),
    })
    expect(JSON.stringify(events)).not.toContain('Ada rapat')
  })

  it.each([
    ['the applicant', siti, 'setuju', 403],
    ['the applicant, on the reason to return it', siti, 'kembalikan', 403],
    ['a colleague', budi, 'rekomendasi', 403],
    ['the approver before the recommendation', kadis, 'setuju', 403],
    ['the approver in place of the recommender', kadis, 'rekomendasi', 403],
    ['the recommender in place of the approver', kabid, 'setuju', 403],
    ['the head of another dinas', kalain, 'setuju', 403],
    ['the sekda, who is not in this chain', sekda, 'setuju', 403],
    ['bkd, who is not in this chain', bkd, 'setuju', 403],
    ['the inspektorat', inspektur, 'tolak', 403],
    ['an integrator', integrator, 'batal', 403],
    ['somebody else, to cancel it', budi, 'batal', 403],
    ['the recommender, to revoke what is not approved', kabid, 'cabut', 409],
  ])('is not for %s', async (_who, nip, keputusan, status) => {
    const { id } = await filed(siti)
    const answer = await decide(nip, id, keputusan, { alasan: 'Coba' })
    expect(answer.status, answer.text).toBe(status)
    expect((await read(siti, id)).body).toMatchObject({ status: 'diajukan', riwayat: [{}] })
  })

  it('is never for the applicant, whatever office they hold', async () => {
    const { id } = await filed(kadis)
    expect((await decide(kadis, id, 'setuju')).status).toBe(403)
    expect(await waiting(kadis)).not.toContain(`setuju ${id}`)
    expect(await waiting(sekda)).toContain(`setuju ${id}`)
    expect((await decide(sekda, id, 'setuju')).body.status).toBe('disetujui')
  })

  it('is for bkd where the sekda asks, and for nobody else', async () => {
    const { id } = await filed(sekda)
    expect((await read(sekda, id)).body).toMatchObject({ perekomendasi: null, penyetuju: null })
    for (const nip of [sekda, kadis, inspektur]) {
      expect((await decide(nip, id, 'setuju')).status).toBe(403)
    }
    expect(await waiting(bkd)).toContain(`setuju ${id}`)
    expect((await decide(bkd, id, 'setuju')).body.status).toBe('disetujui')
  })

  it('recommends some days and refuses the others', async () => {
    const { id, days } = await filed(siti)
    const { body } = await decide(kabid, id, 'rekomendasi', { hari: [days[0]] })
    expect(body).toMatchObject({
      status: 'direkomendasikan',
      hari: [{ status: 'direkomendasikan' }, { status: 'ditolak' }],
      // Nobody gave a reason, and so none is on record.
      riwayat: [{}, { keputusan: 'rekomendasi' }, { keputusan: 'tolak', alasan: null }],
    })
    const wrong = await decide(kadis, id, 'setuju', { hari: days })
    expect(wrong.status).toBe(409)
    expect((await decide(kadis, id, 'setuju')).body.hari).toMatchObject([
      { status: 'disetujui' },
      { status: 'ditolak' },
    ])
  })

  it('names only days of the request', async () => {
    const { id } = await filed(siti)
    expect((await decide(kabid, id, 'rekomendasi', { hari: ['2026-12-01'] })).status).toBe(409)
  })

  it.each(['tolak', 'kembalikan'])('needs a reason to %s', async (keputusan) => {
    const { id } = await filed(siti)
    const answer = await decide(kabid, id, keputusan)
    expect(answer.status).toBe(409)
    expect(answer.body.detail).toMatch(/alasan/)
    expect((await decide(kabid, id, keputusan, { alasan: 'Rapat' })).status).toBe(200)
    expect((await decide(kabid, id, 'rekomendasi')).status).toBe(409)
  })

  it('frees the days of what was returned, refused or cancelled', async () => {
    const { id: first, days } = await filed(siti)
    expect((await decide(siti, first, 'batal')).status).toBe(200)
    for (const [who, keputusan] of [
      [kabid, 'kembalikan'],
      [kabid, 'tolak'],
      [siti, 'batal'],
    ] as const) {
      const { id } = await filed(siti, days)
      expect((await decide(who, id, keputusan, { alasan: 'Rapat' })).status).toBe(200)
    }
    expect((await filed(siti, days)).id).toEqual(expect.any(String))
  })

  it('cancels and revokes days that are to come, and none that has begun', async () => {
    const { id, days } = await filed(siti)
    await decide(kabid, id, 'rekomendasi')
    await decide(kadis, id, 'setuju')
    expect((await decide(bkd, id, 'cabut')).status).toBe(409)
    luwes.setNow(`${days[0]}T06:00:00+07:00`)
    const alasan = { alasan: 'Kebutuhan dinas' }
    expect((await decide(bkd, id, 'cabut', { ...alasan, hari: [days[0]] })).status).toBe(409)
    expect((await decide(siti, id, 'batal', { hari: [days[0]] })).status).toBe(409)
    const revoked = await decide(bkd, id, 'cabut', alasan)
    expect(revoked.body).toMatchObject({
      status: 'disetujui',
      hari: [{ status: 'disetujui' }, { status: 'dicabut' }],
    })
    luwes.setNow(`${days[1]}T06:00:00+07:00`)
    expect((await decide(siti, id, 'batal')).status).toBe(409)
    luwes.setNow('2026-11-18T08:00:00+07:00')
  })

  it('is taken once where several take one turn at once; the others hear of it', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { id } = await filed(siti)
      const answers = await Promise.all([
        decide(kabid, id, 'rekomendasi'),
        decide(kabid, id, 'tolak', { alasan: 'Rapat' }),
        decide(kabid, id, 'kembalikan', { alasan: 'Lengkapi' }),
      ])
      expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409])
      const { body } = await read(siti, id)
      expect(body.riwayat).toHaveLength(2)
      expect(body.status).toBe(answers.find(({ status }) => status === 200)?.body.status)
      const live = await luwes.rows(
        'SELECT status, hidup FROM pengajuan_hari WHERE pengajuan_id = ?',
        id,
      )
      const hidup = body.status === 'direkomendasikan' ? 1 : 0
      expect(live).toEqual(Array(2).fill({ status: body.status, hidup }))
      if (hidup) await decide(siti, id, 'batal')
    }
  })

  it('keeps one history where the applicant withdraws while the superior decides', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { id } = await filed(siti)
      const answers = await Promise.all([
        decide(kabid, id, 'rekomendasi'),
        decide(siti, id, 'batal'),
      ])
      const taken = answers.filter(({ status }) => status === 200)
      const { body } = await read(siti, id)
      // Either one was first and the other hears of it, or the withdrawal came after and saw it.
      expect(taken.length).toBeGreaterThanOrEqual(1)
      expect(answers.every(({ status }) => status === 200 || status === 409)).toBe(true)
      expect(body.riwayat).toHaveLength(1 + taken.length)
      const steps = body.riwayat.map(({ keputusan }: { keputusan: string }) => keputusan)
      if (taken.length === 2) expect(steps).toEqual(['ajukan', 'rekomendasi', 'batal'])
      expect(body.status).toBe(steps.at(-1) === 'batal' ? 'dibatalkan' : 'direkomendasikan')
      if (body.status !== 'dibatalkan') await decide(siti, id, 'batal')
    }
  })

  describe('and reading it', () => {
    it('is for the person, those above and those who audit, and for nobody else', async () => {
      const { id } = await filed(siti)
      const statuses = async (path: string) => {
        const entries = await Promise.all(
          Object.entries({
            siti,
            kabid,
            kadis,
            sekda,
            bkd,
            inspektur,
            budi,
            lain,
            kalain,
            integrator,
          }).map(async ([name, as]) => [name, (await luwes.ask('GET', path, { as })).status]),
        )
        return Object.fromEntries(entries)
      }
      const expected = {
        siti: 200,
        kabid: 200,
        kadis: 200,
        sekda: 200,
        bkd: 200,
        inspektur: 200,
        budi: 403,
        lain: 403,
        kalain: 403,
        integrator: 403,
      }
      await luwes.ask('POST', '/v1/kinerja/2026-10/hitung', { as: bkd, body: {} })
      expect(await statuses(`/v1/wfa/pengajuan/${id}`)).toEqual(expected)
      expect(await statuses(`/v1/presensi/hari?bulan=2026-11&nip=${siti}`)).toEqual(expected)
      expect(await statuses(`/v1/kinerja/2026-10?nip=${siti}`)).toEqual(expected)
    })

    it('is for the atasan of today, though another was asked to recommend', async () => {
      const { id } = await filed(siti)
      const now = new Date(luwes.now() + 1_000).toISOString()
      await luwes.feed('simpeg', 'unit-kerja.diperbarui', [unit('tim', { induk: 'kominfo' })])
      const moved = { nama: 'Siti Aminah', atasanNip: budi }
      await luwes.feed('simpeg', 'pegawai.diperbarui', [orang(4, 'tim', moved)], now)
      expect((await read(budi, id)).status).toBe(200)
    })

    it('does not tell a stranger whether somebody exists', async () => {
      for (const nip of [siti, '199001012022211001']) {
        for (const path of ['/v1/presensi/hari?bulan=2026-11&nip=', '/v1/kinerja/2026-10?nip=']) {
          const answer = await luwes.ask('GET', `${path}${nip}`, { as: lain })
          expect([answer.status, answer.body.type]).toEqual([403, '/masalah/bukan-wewenang'])
        }
      }
      const asked = await luwes.ask(
        'GET',
        '/v1/presensi/hari?bulan=2026-11&nip=199001012022211001',
        {
          as: bkd,
        },
      )
      expect(asked.status).toBe(404)
    })
  })

  it('met no fault of ours in all this', () => {
    expect(luwes.faults).toEqual([])
  })
})
