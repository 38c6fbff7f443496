import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApp, type TestApp } from '../../support/app.ts'
import { HUKUM, ORANG } from '../../support/people.ts'
import { SATU_HARI, stepsOf } from './hukum.ts'

const { bkd, sekda, inspektur } = ORANG

/** What each officer may do with a change of the law, from the first draft to the day after it began. */
describe('what may be done with a change of the law', () => {
  let luwes: TestApp
  let steps: ReturnType<typeof stepsOf>
  let id: string
  beforeAll(async () => {
    luwes = await startApp()
    steps = stepsOf(luwes)
    await steps.feedHukum()
    id = (await steps.draft({ ...SATU_HARI, dokumen: null })).body.id
  })
  afterAll(() => luwes.stop())

  const allowed = async () => {
    const of = async (as: string) => (await steps.list(as)).body.kebijakan[0].boleh
    return { bkd: await of(bkd), hukum: await of(HUKUM), inspektur: await of(inspektur) }
  }
  const nobody = { bkd: [], hukum: [], inspektur: [] }

  it('is to bkd to write and delete while something stands against it', async () => {
    expect(await allowed()).toEqual({ ...nobody, bkd: ['ubah', 'hapus'] })
  })

  it('is to bkd to propose once nothing does', async () => {
    await steps.rewrite(id, { ...SATU_HARI, versi: 1 })
    expect(await allowed()).toEqual({ ...nobody, bkd: ['ubah', 'hapus', 'usulkan'] })
  })

  it('is to the legal division to decide once it is proposed', async () => {
    await steps.propose(id, 2)
    const decided = { bkd: ['ubah', 'hapus'], hukum: ['tetapkan', 'kembalikan'], inspektur: [] }
    expect(await allowed()).toEqual(decided)
  })

  it('is to return alone where its day has come', async () => {
    luwes.setNow('2027-02-01T00:00:00+07:00')
    expect(await allowed()).toEqual({
      bkd: ['ubah', 'hapus'],
      hukum: ['kembalikan'],
      inspektur: [],
    })
    luwes.setNow('2027-01-31T23:59:00+07:00')
    expect((await allowed()).hukum).toEqual(['tetapkan', 'kembalikan'])
  })

  it('is to withdraw alone once it is adopted, until its day', async () => {
    await steps.adopt(id, 3, sekda)
    expect(await allowed()).toEqual({ ...nobody, hukum: ['cabut'] })
    luwes.setNow('2027-02-01T00:00:00+07:00')
    expect(await allowed()).toEqual(nobody)
    // What was adopted is no draft any more, against which something might stand.
    const [adopted] = (await steps.list()).body.kebijakan
    expect(adopted).toMatchObject({ keberatan: [], diubah: { nama: 'Admin BKPSDM' } })
    expect(adopted.perubahan).toMatchObject([
      { bagian: 'wfa', satuan: 'hari', nilai: 1, sebelum: { nilai: 2 } },
    ])
    luwes.setNow('2027-01-31T23:59:00+07:00')
  })

  it('is nothing once it is withdrawn', async () => {
    const { body } = await steps.decide(id, { keputusan: 'cabut', versi: 4, alasan: 'Ditunda' })
    expect([body.status, body.dicabut.nama]).toEqual(['dicabut', 'Kepala Bagian Hukum'])
    expect(await allowed()).toEqual(nobody)
  })
})
