import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startApp, type TestApp } from '../../support/app.ts'
import { HUKUM as hukum, ORANG } from '../../support/people.ts'
import { SATU_HARI, stepsOf } from './hukum.ts'

const { bkd, sekda, kadis, kalain } = ORANG

let luwes: TestApp
let steps: ReturnType<typeof stepsOf>
beforeEach(async () => {
  luwes = await startApp()
  steps = stepsOf(luwes)
  await steps.feedHukum()
})
afterEach(() => luwes.stop())

describe('who stands in for the sekda', () => {
  const standIn = (jenis: 'plh' | 'plt', keNip: string, dariNip: string = sekda) =>
    luwes.rows(
      `INSERT INTO delegasi (id, jenis, dari_nip, ke_nip, dari, sampai, nomor_surat, oleh, pada)
        VALUES (?1, ?2, ?3, ?4, '2026-11-18', '2026-11-20', '800/1/2026', ?5, 0)`,
      `d-${keNip}`,
      jenis,
      dariNip,
      keNip,
      bkd,
    )
  const proposed = async () => {
    const { body } = await steps.draft()
    await steps.propose(body.id, 1)
    return String(body.id)
  }

  it.each(['plh', 'plt'] as const)(
    'adopts in their place as %s, by name and letter',
    async (how) => {
      const id = await proposed()
      await standIn(how, kadis)
      expect((await luwes.ask('GET', '/v1/saya', { as: kadis })).body.wakilSekda).toBe(true)
      expect((await steps.list(kadis)).body.kebijakan[0].boleh).toEqual(['tetapkan', 'kembalikan'])
      const adopted = await steps.adopt(id, 2, kadis)
      expect(adopted.body.ditetapkan).toMatchObject({ nama: 'Kadis', sebagai: how })
      const [row] = await luwes.rows("SELECT data FROM audit WHERE tindakan = 'kebijakan.tetapkan'")
      expect(JSON.parse(String(row?.data))).toMatchObject({ atasNama: sekda, sebagai: how })
    },
  )

  it('is nobody before the first day, after the last one, once it is revoked, or for another office', async () => {
    const id = await proposed()
    const refused = async () => {
      expect((await luwes.ask('GET', '/v1/saya', { as: kadis })).body.wakilSekda).toBe(false)
      expect((await steps.list(kadis)).status).toBe(403)
      expect((await steps.adopt(id, 2, kadis)).status).toBe(403)
    }
    await refused()
    await standIn('plh', kadis, kalain)
    await refused()
    await luwes.rows('UPDATE delegasi SET dari_nip = ?1', sekda)
    luwes.setNow('2026-11-17T23:59:00+07:00')
    await refused()
    luwes.setNow('2026-11-21T00:01:00+07:00')
    await refused()
    luwes.setNow('2026-11-18T08:00:00+07:00')
    expect((await steps.list(kadis)).status).toBe(200)
    await luwes.rows('UPDATE delegasi SET dicabut_pada = 1')
    await refused()
  })

  it('never adopts what they, or the sekda, wrote or proposed', async () => {
    const id = await proposed()
    await standIn('plh', kadis)
    for (const own of [kadis, sekda]) {
      for (const column of ['diubah_oleh', 'diusulkan_oleh']) {
        await luwes.rows('UPDATE kebijakan SET diubah_oleh = ?1, diusulkan_oleh = ?1', bkd)
        await luwes.rows(`UPDATE kebijakan SET ${column} = ?1`, own)
        const tried = await steps.adopt(id, 2, kadis)
        expect([tried.status, tried.body.detail]).toEqual([403, expect.stringContaining('wakili')])
        expect((await steps.list(kadis)).body.kebijakan[0].boleh).toEqual(['kembalikan'])
      }
    }
    await luwes.rows('UPDATE kebijakan SET diubah_oleh = ?1, diusulkan_oleh = ?1', bkd)
    expect((await steps.adopt(id, 2, kadis)).status).toBe(200)
  })

  it('decides by a role of their own where they have one', async () => {
    const id = await proposed()
    await standIn('plh', hukum)
    expect((await steps.adopt(id, 2, hukum)).status).toBe(200)
    const [row] = await luwes.rows("SELECT data FROM audit WHERE tindakan = 'kebijakan.tetapkan'")
    expect(JSON.parse(String(row?.data))).not.toHaveProperty('sebagai')
  })

  it('reads the law and writes none of it', async () => {
    const { body: drafted } = await steps.draft()
    await standIn('plh', kadis)
    const path = '/v1/kebijakan/edisi/2026-01-01'
    expect((await luwes.ask('GET', path, { as: kadis })).status).toBe(200)
    expect((await steps.draft(SATU_HARI, kadis)).status).toBe(403)
    expect((await steps.propose(drafted.id, 1, kadis)).status).toBe(403)
  })
})
