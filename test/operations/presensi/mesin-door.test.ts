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

  describe('to firmwares of many years', () => {
    const FROM = { 'x-real-ip': '10.20.3.9' }
    const say = (method: string, path: string, raw?: string, type?: string) =>
      luwes.app.request(`/iclock/${path}`, {
        method,
        headers: { ...FROM, ...(type !== undefined && { 'content-type': type }) },
        ...(raw !== undefined && { body: raw }),
      })
    const line = (clock: string) => `${siti}\t2026-11-19 ${clock}`

    it.each<[string, string, string, string | undefined]>([
      ['LF', '&table=ATTLOG&Stamp=9999', `${line('07:25:00')}\t0\t1\t0\n`, 'text/plain'],
      ['CRLF', '&table=ATTLOG&Stamp=9999', `${line('07:25:00')}\t0\t1\t0\r\n`, 'text/plain'],
      ['no end', '&table=ATTLOG&Stamp=9999', `${line('07:25:00')}\t0\t1`, undefined],
      [
        'trailing tabs',
        '&table=ATTLOG&Stamp=1',
        `${line('07:25:00')}\t0\t1\t\t0\t0\t\t\n`,
        undefined,
      ],
      ['no work code', '&table=ATTLOG&Stamp=1', `${line('07:25:00')}\t0\t15\n`, undefined],
      ['no status', '&table=ATTLOG', `${line('07:25:00')}\n`, undefined],
      ['lower case', '&table=attlog&stamp=77', `${line('07:25:00')}\t0\t1\n`, 'text/plain'],
      ['the newer stamp', '&table=ATTLOG&ATTLOGStamp=77', `${line('07:25:00')}\t0\t1\n`, undefined],
      [
        'a form that is none',
        '&table=ATTLOG&Stamp=1',
        `${line('07:25:00')}\t0\t1\n`,
        'application/x-www-form-urlencoded',
      ],
      [
        'a push type and a mark of bytes',
        '&table=ATTLOG&Stamp=1',
        `\uFEFF${line('07:25:00')}\t0\t1\n`,
        'application/push;charset=UTF-8',
      ],
    ])('takes a line with %s', async (_, query, raw, type) => {
      await register()
      const answer = await say('POST', `cdata?SN=${serial}${query}`, raw, type)
      expect([answer.status, await answer.text()]).toEqual([200, 'OK: 1\n'])
      expect(await taps()).toEqual([{ id: `mesin:${serial}:${siti}:20261119072500` }])
    })

    it('gives back the stamp, whatever it was called', async () => {
      await register()
      await say('POST', `cdata?SN=${serial}&table=ATTLOG&ATTLOGStamp=8712`, `${line('07:25:00')}\n`)
      const answer = await say('GET', `cdata?SN=${serial}&options=all&language=69&pushver=2.2.14`)
      const text = await answer.text()
      expect(text).toContain('\nStamp=8712\n')
      expect(text).toContain('\nATTLOGStamp=8712\n')
    })

    it('answers under the other names of an address, and of the number of the machine', async () => {
      await register()
      const info = encodeURIComponent('Ver 6.60 Sep 19 2013,12,24,3456,192.168.1.201,10,-1,0,0,101')
      const asked = await say('GET', `getrequest.aspx?SN=${serial}&INFO=${info}`)
      expect([asked.status, (await asked.text()).split(':')[0]]).toEqual([200, 'C'])
      const options = await say('GET', `cdata.aspx?sn=${serial}&options=all`)
      expect(await options.text()).toMatch(/^GET OPTION FROM: PINTU/)
      const sent = await say(
        'POST',
        `cdata.aspx?sn=${serial}&TABLE=ATTLOG`,
        `${line('07:26:00')}\n`,
      )
      expect(await sent.text()).toBe('OK: 1\n')
      expect((await say('POST', `push?SN=${serial}`, 'x=1')).status).toBe(200)
      expect(await (await say('POST', `ping?SN=${serial}`)).text()).toBe('OK\n')
    })

    it.each([
      'operlog',
      'OPERLOG',
      'ATTPHOTO',
      'attphoto',
      'options',
      'BIODATA',
      'USERINFO',
      'rtlog',
    ])('acknowledges the table %s, and keeps nothing', async (table) => {
      await register()
      const body = 'OPLOG 4\t0\t2026-11-19 07:25:00\t0\t0\t0\t0\r\nUSER PIN=1\tName=Siti\r\n'
      const answer = await say('POST', `cdata?SN=${serial}&table=${table}&OpStamp=9999`, body)
      expect([answer.status, await answer.text()]).toEqual([200, 'OK: 2\n'])
      expect([await lines(), await taps()]).toEqual([[], []])
    })

    it('acknowledges a body that is empty', async () => {
      await register()
      for (const table of ['ATTLOG', 'OPERLOG']) {
        const answer = await say('POST', `cdata?SN=${serial}&table=${table}&Stamp=1`)
        expect([answer.status, await answer.text()]).toEqual([200, 'OK: 0\n'])
      }
    })
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
