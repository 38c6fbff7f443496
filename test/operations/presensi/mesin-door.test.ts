import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { attlog, machine } from '../../support/adms.ts'
import { startApp, type TestApp } from '../../support/app.ts'
import { ORANG } from '../../support/people.ts'

const { bkd, siti, inspektur } = ORANG

describe('the door of machines', () => {
  let luwes: TestApp
  let count = 0
  let serial = ''

  beforeAll(async () => {
    luwes = await startApp()
    luwes.setNow('2026-11-19T07:26:00+07:00')
  })
  afterAll(() => luwes.stop())
  beforeEach(() => {
    count += 1
    serial = `PINTU${String(count).padStart(6, '0')}`
  })

  const register = async () => {
    const body = { serial, nama: 'L', unit: 'kominfo', kantor: 'Kantor Bupati', arah: 'tombol' }
    const answer = await luwes.ask('POST', '/v1/mesin', { as: bkd, body })
    expect(answer.status, answer.text).toBe(201)
  }
  const lines = () => luwes.rows('SELECT pin FROM baris_mesin WHERE serial = ?1', serial)
  const taps = () => luwes.rows(`SELECT id FROM tap WHERE id LIKE 'mesin:' || ?1 || ':%'`, serial)

  it('is open from the networks that the operator names, and nowhere else', async () => {
    await register()
    for (const from of ['10.21.0.1', '', 'unknown', '::1', '10.20.0.1, 10.21.0.1']) {
      const { connect, lines: send } = machine(luwes, serial, from)
      expect((await connect()).status).toBe(404)
      expect((await send(attlog(siti, '2026-11-19 07:25:00'))).status).toBe(404)
    }
    expect(await lines()).toEqual([])
    for (const wrong of ['', 'x', "1' OR 1=1", '9'.repeat(60)]) {
      expect((await machine(luwes, encodeURIComponent(wrong)).connect()).status).toBe(404)
    }
    expect((await luwes.ask('GET', '/iclock/cdata')).status).toBe(404)
  })

  it('answers plainly whatever a machine may ask', async () => {
    const { ping, registry, done } = machine(luwes, serial)
    expect((await ping()).text).toBe('OK\n')
    expect((await done('ID=9&Return=0&CMD=CHECK')).text).toBe('OK\n')
    expect((await registry()).text).toBe(`RegistryCode=${serial}\n`)
  })

  it('lists machines for bkd and inspektorat alone', async () => {
    expect((await luwes.ask('GET', '/v1/mesin', { as: inspektur })).status).toBe(200)
    expect((await luwes.ask('GET', '/v1/mesin', { as: siti })).status).toBe(403)
    expect(
      (
        await luwes.ask('POST', '/v1/mesin/pin', {
          as: inspektur,
          body: { pin: [{ pin: '1', nip: siti }] },
        })
      ).status,
    ).toBe(403)
  })

  it('has machines registered at an office of a unit that there is', async () => {
    const body = { serial, nama: 'L', unit: 'kominfo', kantor: 'Pasar', arah: 'tombol' }
    const office = await luwes.ask('POST', '/v1/mesin', { as: bkd, body })
    expect([office.status, office.body.detail]).toEqual([409, expect.stringMatching(/kantor/)])
    const unit = await luwes.ask('POST', '/v1/mesin', { as: bkd, body: { ...body, unit: 'tiada' } })
    expect(unit.status).toBe(409)
  })

  it('turns a stranger away, to come again, where too many strangers came before', async () => {
    await luwes.rows(
      `INSERT INTO kontak_mesin (serial, pertama, terakhir, tenang_sejak)
        SELECT 'BANJIR' || value, 0, 0, 0 FROM (WITH RECURSIVE n (value) AS (
          SELECT 1 UNION ALL SELECT value + 1 FROM n WHERE value < 500) SELECT value FROM n)`,
    )
    const { connect, lines: send } = machine(luwes, serial)
    const answers = [await connect(), await send(attlog(siti, '2026-11-19 07:25:00'))]
    for (const { status, headers } of answers) {
      expect([status, headers.get('retry-after')]).toEqual([503, '60'])
    }
    expect(await lines()).toEqual([])
    await register()
    expect((await send(attlog(siti, '2026-11-19 07:25:00'))).text).toBe('OK: 1\n')
    expect(await taps()).toHaveLength(1)
  })
})

describe('a deployment that names no network', () => {
  it('has no door for machines', async () => {
    const luwes = await startApp({ admsFrom: [] })
    try {
      const { connect, poll, lines, ping } = machine(luwes, 'UJI000001')
      const answers = await Promise.all([connect(), poll(), ping(), lines('x')])
      expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404])
    } finally {
      await luwes.stop()
    }
  })
})
