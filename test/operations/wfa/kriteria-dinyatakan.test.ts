import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { KRITERIA_TUGAS } from '../../../src/domain/wfa/kriteria.ts'
import { decidePengajuan } from '../../../src/operations/wfa/decide-pengajuan.ts'
import { startApp, type TestApp } from '../../support/app.ts'
import { ORANG, orang } from '../../support/people.ts'
import { storiesOf } from './stories.ts'

const { siti, budi, kabid, kadis, sekda } = ORANG
const YA = Object.fromEntries(KRITERIA_TUGAS.map((key) => [key, true]))
const TIGA = Object.fromEntries(KRITERIA_TUGAS.map((key, at) => [key, at < 3]))

describe('the task criteria of a request that is granted', () => {
  let luwes: TestApp
  const { filed, decide, inbox, read } = storiesOf(() => luwes)
  const kriteria = async (as: string, nip: string) =>
    (await luwes.ask('GET', `/v1/wfa/kriteria?nip=${nip}`, { as })).body
  const sign = (as: string, nip: string, jawaban: object) =>
    luwes.ask('PUT', `/v1/wfa/kriteria?nip=${nip}`, { as, body: { jawaban } })
  const forget = () => luwes.rows('DELETE FROM kriteria_tugas')
  const audit = async () => {
    const [row] = await luwes.rows(
      "SELECT oleh, data FROM audit WHERE tindakan LIKE 'kriteria.%' ORDER BY urut DESC LIMIT 1",
    )
    return { oleh: row?.oleh, ...JSON.parse(String(row?.data)) }
  }

  beforeAll(async () => {
    luwes = await startApp()
  })
  afterAll(() => luwes.stop())

  it('are declared by recommending, and the record says that it was done so', async () => {
    const { id } = await filed(siti)
    const [waiting] = await inbox(kabid)
    expect(waiting).toMatchObject({ id, menyatakanKriteria: true })
    expect((await decide(kabid, id, 'rekomendasi')).status).toBe(200)
    expect(await kriteria(kabid, siti)).toMatchObject({
      jawaban: YA,
      oleh: kabid,
      cara: 'dengan-rekomendasi',
    })
    expect(await audit()).toMatchObject({
      oleh: kabid,
      pengajuan: id,
      cara: 'dengan-rekomendasi',
      sesudah: YA,
    })
    expect(await inbox(kadis)).toMatchObject([{ id, menyatakanKriteria: false }])
    await decide(kadis, id, 'setuju')
    expect(await kriteria(kabid, siti)).toMatchObject({ oleh: kabid, cara: 'dengan-rekomendasi' })
    await forget()
  })

  it('are declared by approving where nobody recommends', async () => {
    const { id } = await filed(kadis)
    expect(await inbox(sekda)).toMatchObject([{ id, menyatakanKriteria: true }])
    expect((await decide(sekda, id, 'setuju')).status).toBe(200)
    expect(await kriteria(sekda, kadis)).toMatchObject({
      jawaban: YA,
      oleh: sekda,
      cara: 'dengan-persetujuan',
    })
    await forget()
  })

  it('are those that the decider answered, each by itself', async () => {
    const { id } = await filed(siti)
    expect((await decide(kabid, id, 'rekomendasi', { kriteria: YA })).status).toBe(200)
    expect(await kriteria(kabid, siti)).toMatchObject({ jawaban: YA, cara: 'per-kriteria' })
    await decide(kadis, id, 'tolak', { alasan: 'Uji' })
    await forget()
  })

  it('stand in the way where three of six were answered with yes: no grant claims more', async () => {
    const { id } = await filed(siti)
    const refused = await decide(kabid, id, 'rekomendasi', { kriteria: TIGA })
    expect([refused.status, refused.body.refusals]).toMatchObject([
      422,
      [{ code: 'wfa.kriteria-tugas' }],
    ])
    expect(await kriteria(kabid, siti)).toMatchObject({ jawaban: null, cara: null, oleh: null })
    expect((await read(siti, id)).body.status).toBe('diajukan')
    expect((await sign(kabid, siti, TIGA)).body).toMatchObject({ cara: 'per-kriteria' })
    expect((await decide(kabid, id, 'rekomendasi')).status).toBe(422)
    const otherwise = await decide(kabid, id, 'rekomendasi', { kriteria: YA })
    expect([otherwise.status, otherwise.body.detail]).toEqual([
      409,
      expect.stringContaining('sudah dinyatakan lain'),
    ])
    expect(await kriteria(kabid, siti)).toMatchObject({ jawaban: TIGA })
    await decide(kabid, id, 'tolak', { alasan: 'Uji' })
    await forget()
  })

  it.each([
    ['five answers', 'rekomendasi', { 'dengan-tik': true }],
    ['an answer that is no answer', 'rekomendasi', { ...YA, 'dengan-tik': 'ya' }],
    ['a criterion that nobody knows', 'rekomendasi', { ...YA, lain: true }],
    ['answers with a refusal', 'tolak', YA],
  ])('are not taken from %s', async (_what, keputusan, kriteria_) => {
    const { id } = await filed(siti)
    const body = { alasan: 'Uji', kriteria: kriteria_ }
    expect((await decide(kabid, id, keputusan, body)).status).toBe(400)
    expect((await read(siti, id)).body.status).toBe('diajukan')
    await decide(kabid, id, 'tolak', { alasan: 'Uji' })
  })

  it('are declared by nothing that grants no day, and for no kind that asks for none', async () => {
    const refused = await filed(siti)
    await decide(kabid, refused.id, 'tolak', { alasan: 'Uji' })
    const body = {
      jenis: 'sif',
      hari: ['2026-12-07'],
      alasan: 'Piket',
      jam: { mulai: '07:00', selesai: '15:00' },
      rencana: [{ hasil: 'Laporan', target: 1, satuan: 'dokumen' }],
    }
    const shift = await luwes.ask('POST', '/v1/wfa/pengajuan', { as: budi, body })
    expect(await inbox(kabid)).toMatchObject([{ menyatakanKriteria: false }])
    expect((await decide(kabid, shift.body.id, 'rekomendasi')).status).toBe(200)
    expect(await luwes.rows('SELECT nip FROM kriteria_tugas')).toEqual([])
  })

  it('hold until the position changes, and are declared again after that', async () => {
    const first = await filed(siti)
    await decide(kabid, first.id, 'rekomendasi')
    await luwes.feed('simpeg', 'pegawai.diperbarui', [
      orang(4, 'kominfo', { nama: 'Siti Aminah', atasanNip: kabid, tmtJabatan: '2026-08-03' }),
    ])
    // The kepala, whose turn it is, declares them for the new position by approving.
    expect(await inbox(kadis)).toContainEqual(
      expect.objectContaining({ id: first.id, menyatakanKriteria: true }),
    )
    expect((await decide(kadis, first.id, 'setuju')).status).toBe(200)
    expect(await kriteria(kabid, siti)).toMatchObject({
      tmtJabatan: '2026-08-03',
      oleh: kadis,
      cara: 'dengan-persetujuan',
    })
    await forget()
  })

  it('that were answered one by one meanwhile are not overwritten by a grant', async () => {
    const { id } = await filed(siti)
    const { db } = luwes.deps
    const write: typeof db.write = async (statements) => {
      await sign(kabid, siti, TIGA)
      return db.write(statements)
    }
    const deps = { ...luwes.deps, db: { ...db, write } }
    await decidePengajuan(deps, { nip: kabid, peran: ['atasan'], asal: null }, id, {
      keputusan: 'rekomendasi',
    })
    expect(await kriteria(kabid, siti)).toMatchObject({ jawaban: TIGA, cara: 'per-kriteria' })
    expect((await decide(kadis, id, 'setuju')).status).toBe(422)
  })

  it('met no fault of ours in all this', () => {
    expect(luwes.faults).toEqual([])
  })
})
