import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApp, type TestApp } from '../../support/app.ts'
import { nipKe, ORANG, orang, unit } from '../../support/people.ts'
import { storiesOf } from './stories.ts'

const { siti, budi, kabid, kadis, sekda, bkd, lain } = ORANG
const RENCANA = [{ hasil: 'Draf', target: 1, satuan: 'dokumen' }]

describe('taking back what was approved', () => {
  let luwes: TestApp
  const { filed, decide, read, waiting } = storiesOf(() => luwes)
  const approved = async (nip: string) => {
    const { id, days } = await filed(nip)
    await decide(kabid, id, 'rekomendasi')
    expect((await decide(kadis, id, 'setuju')).status).toBe(200)
    return { id, first: days[0] ?? '', second: days[1] ?? '' }
  }
  const now = (time: string) => luwes.setNow(time)
  const back = () => luwes.setNow('2026-11-18T08:00:00+07:00')
  const alasan = 'Rapat mendadak dengan Bupati'
  const recalls = (id: string) =>
    luwes.rows('SELECT tanggal, harus_tiba, oleh FROM panggilan WHERE pengajuan_id = ?', id)

  beforeAll(async () => {
    luwes = await startApp()
  })
  afterAll(() => luwes.stop())

  it('recalls somebody on the day itself, with time to travel, and leaves the day approved', async () => {
    const { id, first } = await approved(siti)
    now(`${first}T09:30:00+07:00`)
    const answer = await decide(kadis, id, 'panggil', { hari: [first], alasan })
    expect(answer.body).toMatchObject({ status: 'disetujui', hari: [{ status: 'disetujui' }, {}] })
    expect(await recalls(id)).toEqual([
      { tanggal: first, harus_tiba: Date.parse(`${first}T11:30:00+07:00`), oleh: kadis },
    ])
    const { body } = await read(siti, id)
    expect(body.riwayat.at(-1)).toMatchObject({ keputusan: 'panggil', oleh: kadis, alasan })
    const [event] = await luwes.rows(
      "SELECT data FROM kejadian WHERE entitas = ? AND jenis = 'wfa.dipanggil'",
      id,
    )
    expect(JSON.parse(String(event?.data))).toMatchObject({
      nip: siti,
      tanggal: first,
      harusTiba: `${first}T11:30:00+07:00`,
    })
    expect(String(event?.data)).not.toContain('Bupati')
    // Once a day.
    expect((await decide(bkd, id, 'panggil', { hari: [first], alasan })).status).toBe(409)
    back()
  })

  it('lists the granted days ahead for those who may take them back, and for nobody else', async () => {
    const { id, first, second } = await approved(siti)
    const inForce = async (as: string) => {
      const { body } = await luwes.ask('GET', '/v1/wfa/berlaku', { as })
      return body.data.map((one: { id: string }) => one.id)
    }
    for (const as of [kabid, kadis]) expect(await inForce(as)).toContain(id)
    for (const as of [siti, budi, sekda, bkd, lain]) expect(await inForce(as)).not.toContain(id)
    const delegasi = { jenis: 'plh', dariNip: kadis, keNip: lain, nomorSurat: '800/1/2027' }
    const stood = await luwes.ask('POST', '/v1/delegasi', {
      as: bkd,
      body: { ...delegasi, dari: '2026-11-18', sampai: '2026-11-19' },
    })
    expect(stood.status).toBe(201)
    expect(await inForce(lain)).toContain(id)
    const over = { as: bkd, body: { alasan: 'Kadis sudah kembali' } }
    const ended = await luwes.ask('POST', `/v1/delegasi/${stood.body.id}/cabut`, over)
    expect(ended.status).toBe(200)
    await decide(kadis, id, 'cabut', { hari: [first], alasan })
    expect(await inForce(kadis)).toContain(id)
    now(`${second}T23:00:00+07:00`)
    expect(await inForce(kadis)).toContain(id)
    now(`${second.slice(0, 8)}28T08:00:00+07:00`)
    expect(await inForce(kadis)).not.toContain(id)
    back()
  })

  it('recalls for a day to come from when that day’s work begins', async () => {
    const { id, second } = await approved(siti)
    expect((await decide(kabid, id, 'panggil', { hari: [second], alasan })).status).toBe(200)
    const [row] = await recalls(id)
    expect(row?.harus_tiba).toBe(Date.parse(`${second}T07:30:00+07:00`))
  })

  it('recalls once when two recall at once', async () => {
    const { id, first } = await approved(siti)
    const both = await Promise.all(
      [kabid, kadis, bkd].map((as) => decide(as, id, 'panggil', { hari: [first], alasan })),
    )
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409, 409])
    expect(await recalls(id)).toHaveLength(1)
  })

  it('recalls only with a reason, one approved day that is not over, by those in the chain', async () => {
    const { id, first, second } = await approved(siti)
    const tries: readonly [string, object, number][] = [
      [kadis, { hari: [first] }, 409],
      [kadis, { alasan }, 409],
      [kadis, { hari: [first, second], alasan }, 409],
      [kadis, { hari: ['2026-12-01'], alasan }, 409],
      [siti, { hari: [first], alasan }, 403],
      [budi, { hari: [first], alasan }, 403],
      [lain, { hari: [first], alasan }, 403],
      [sekda, { hari: [first], alasan }, 403],
    ]
    for (const [as, other, status] of tries)
      expect((await decide(as, id, 'panggil', other)).status).toBe(status)
    now(`${second}T06:00:00+07:00`)
    expect((await decide(kadis, id, 'panggil', { hari: [first], alasan })).status).toBe(409)
    back()
    const open = await filed(siti)
    const [day] = open.days
    expect((await decide(kabid, open.id, 'panggil', { hari: [day], alasan })).status).toBe(409)
    expect(await recalls(id)).toEqual([])
  })

  it('revokes from the next day on, and a day that has begun only when that is urgent', async () => {
    const { id, first } = await approved(siti)
    now(`${first}T09:00:00+07:00`)
    expect((await decide(kadis, id, 'cabut', { hari: [first], alasan })).status).toBe(409)
    const urgent = { hari: [first], mendesak: true }
    expect((await decide(kadis, id, 'cabut', urgent)).status).toBe(409)
    const { body } = await decide(kadis, id, 'cabut', { ...urgent, alasan })
    expect(body).toMatchObject({
      status: 'disetujui',
      hari: [{ status: 'dicabut' }, { status: 'disetujui' }],
    })
    const [row] = await luwes.rows(
      "SELECT data FROM audit WHERE entitas = ? AND tindakan = 'wfa.cabut'",
      id,
    )
    expect(JSON.parse(String(row?.data))).toMatchObject({
      mendesak: true,
      alasan,
      hari: [first],
      edisi: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    })
    expect((await decide(kadis, id, 'cabut', { alasan })).body.status).toBe('dicabut')
    back()
  })

  it('revokes no day that is over, however urgent', async () => {
    const { id, first, second } = await approved(siti)
    now(`${second}T09:00:00+07:00`)
    const urgent = { alasan, mendesak: true }
    expect((await decide(kadis, id, 'cabut', { ...urgent, hari: [first] })).status).toBe(409)
    expect((await decide(kadis, id, 'cabut', urgent)).body).toMatchObject({
      status: 'disetujui',
      hari: [{ status: 'disetujui' }, { status: 'dicabut' }],
    })
    back()
  })

  it('counts the day in the zone of the unit, and recalls a shift from midnight on', async () => {
    await luwes.feed('simpeg', 'unit-kerja.diperbarui', [
      unit('jayapura', { induk: 'setda', zona: 'Asia/Jayapura', pola: 'sif', kepalaNip: kadis }),
    ])
    await luwes.feed('simpeg', 'pegawai.diperbarui', [orang(40, 'jayapura')])
    const nip = nipKe(40)
    const first = '2027-11-08'
    const second = '2027-11-09'
    const { status, body } = await luwes.ask('POST', '/v1/wfa/pengajuan', {
      as: nip,
      body: {
        jenis: 'sif',
        hari: [first, second],
        alasan: 'Jaga',
        rencana: RENCANA,
        jam: { mulai: '14:00', selesai: '22:00' },
      },
    })
    expect([status, (await decide(kadis, body.id, 'setuju')).status]).toEqual([201, 200])
    // 23.30 in WIB is half past one the next day in WIT.
    now(`${first}T23:30:00+07:00`)
    const recalled = await decide(kadis, body.id, 'panggil', { hari: [first], alasan })
    expect(recalled.status).toBe(409)
    expect((await decide(kadis, body.id, 'cabut', { hari: [second], alasan })).status).toBe(409)
    back()
    expect((await decide(kadis, body.id, 'panggil', { hari: [second], alasan })).status).toBe(200)
    expect(await recalls(body.id)).toMatchObject([
      { harus_tiba: Date.parse(`${second}T00:00:00+09:00`) },
    ])
  })

  it('waits for bkd where it must confirm first, and tells the approver so', async () => {
    const { id } = await filed(siti)
    await luwes.rows("UPDATE pengajuan SET konfirmasi = 'menunggu' WHERE id = ?", id)
    expect(await waiting(bkd)).toEqual([`konfirmasi ${id}`])
    await decide(kabid, id, 'rekomendasi')
    expect(await waiting(kadis)).toEqual([])
    const early = await decide(kadis, id, 'setuju')
    expect(early.status).toBe(409)
    expect(early.body.detail).toMatch(/konfirmasi BKD/)
    for (const as of [kadis, kabid, siti])
      expect((await decide(as, id, 'konfirmasi')).status).toBe(403)
    now('2026-11-19T08:00:00+07:00')
    const confirmed = await decide(bkd, id, 'konfirmasi')
    expect(confirmed.body).toMatchObject({ status: 'direkomendasikan', konfirmasi: 'diberikan' })
    expect((await decide(bkd, id, 'konfirmasi')).status).toBe(409)
    expect(await waiting(bkd)).toEqual([])
    expect(await waiting(kadis)).toEqual([`setuju ${id}`])
    expect((await decide(kadis, id, 'setuju')).body.status).toBe('disetujui')
    back()
  })

  it('mends a returned request of one’s own once', async () => {
    const { id, days } = await filed(siti)
    const mend = (as: string) =>
      luwes.ask('POST', '/v1/wfa/pengajuan', {
        as,
        body: {
          jenis: 'rumah',
          hari: days,
          alasan: 'Sudah diperbaiki',
          rencana: RENCANA,
          perbaikanDari: id,
        },
      })
    expect((await mend(siti)).status).toBe(409)
    await decide(kabid, id, 'kembalikan', { alasan: 'Lengkapi rencana' })
    expect((await mend(budi)).status).toBe(409)
    const answers = await Promise.all([mend(siti), mend(siti)])
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
    const mended = answers.find(({ status }) => status === 201)?.body
    expect(mended).toMatchObject({ perbaikanDari: id, status: 'diajukan' })
    await decide(siti, mended.id, 'batal')
    const again = await mend(siti)
    expect(again.status).toBe(409)
    expect(again.body.detail).toMatch(/sudah diperbaiki/)
  })

  it('met no fault of ours in all this', () => {
    expect(luwes.faults).toEqual([])
  })
})
