import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addressOf } from '../../src/http/guards/address.ts'
import { createLimiter, RATES } from '../../src/http/guards/rates.ts'
import { PORTAL, START, startApp, type TestApp } from '../support/app.ts'
import { ORANG } from '../support/people.ts'

const { siti, kadis } = ORANG
const few = { burst: 3, perSecond: 0.5 }
const rates = {
  ...RATES,
  orang: few,
  masuk: { burst: 5, perSecond: 1 },
  kiriman: { burst: 20, perSecond: 1 },
  verifikasi: few,
}

describe('rates', () => {
  let luwes: TestApp
  beforeAll(async () => {
    luwes = await startApp({ rates })
  })
  afterAll(() => luwes.stop())

  const saya = (as: string, headers = {}) => luwes.ask('GET', '/v1/saya', { as, headers })

  it('count a person by who they are, and say how it stands', async () => {
    luwes.setNow(START)
    const answers = [await saya(siti), await saya(siti), await saya(siti), await saya(siti)]
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429])
    const heads = answers.map(({ headers }) => headers.get('ratelimit'))
    expect(heads.slice(0, 2)).toEqual(['"orang";r=2;t=0', '"orang";r=1;t=0'])
    expect(answers[0]?.headers.get('ratelimit-policy')).toBe('"orang";q=3;w=6')
    const refused = answers[3]
    expect(refused?.headers.get('retry-after')).toBe('2')
    expect(refused?.body).toMatchObject({ type: '/masalah/terlalu-sering', status: 429 })
    // Their colleague behind the same address is another person.
    expect((await saya(kadis)).status).toBe(200)
    luwes.setNow('2026-11-18T08:00:02+07:00')
    expect((await saya(siti)).status).toBe(200)
  })

  it('count what is open by address, each source of deliveries apart', async () => {
    const from = (ip: string) => ({
      headers: { 'x-real-ip': `1.1.1.1, ${ip}` },
      body: { token: 'x' },
    })
    const statuses = []
    for (let n = 0; n < 6; n += 1) {
      statuses.push((await luwes.ask('POST', '/v1/sesi', from('203.0.113.7'))).status)
    }
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429])
    expect((await luwes.ask('POST', '/v1/sesi', from('203.0.113.8'))).status).toBe(401)
    const badly = (sumber: string) =>
      luwes.ask('POST', `/webhooks/${sumber}`, {
        raw: '{}',
        headers: { 'x-real-ip': '203.0.113.9' },
      })
    for (let n = 0; n < 20; n += 1) expect((await badly('kinerja')).status).toBe(401)
    expect((await badly('kinerja')).status).toBe(429)
    expect((await badly('presensi')).status).toBe(401)
  })

  it('keep anybody from trying codes of letters one after the other', async () => {
    const tries = []
    for (let n = 0; n < 4; n += 1) {
      tries.push((await luwes.ask('GET', `/verifikasi/AAAA-${n}`, {})).status)
    }
    expect(tries).toEqual([404, 404, 404, 429])
  })

  it('let a portal’s script read how it stands', async () => {
    const { headers } = await luwes.ask('GET', '/health', { headers: { origin: PORTAL } })
    expect(headers.get('access-control-expose-headers')).toMatch(/ratelimit,ratelimit-policy/)
  })

  it('let ten thousand people behind one address sign in and begin their day at once', () => {
    const { take } = createLimiter(() => 0)
    for (let person = 0; person < 10_000; person += 1) {
      expect(take('masuk', '203.0.113.1').allowed).toBe(true)
      for (let request = 0; request < 20; request += 1) {
        expect(take('orang', `p${person}`).allowed).toBe(true)
      }
    }
  })

  it('know an address by a header that callers cannot set, or by none', () => {
    const request = new Request('http://luwes', {
      headers: { 'x-forwarded-for': '9.9.9.9, 203.0.113.4', 'cf-connecting-ip': '203.0.113.5' },
    })
    const onCloudflare = Object.assign(request.clone(), { cf: {} })
    expect(addressOf(null, request)).toBe('')
    expect(addressOf('x-forwarded-for', request)).toBe('203.0.113.4')
    expect(addressOf(null, onCloudflare)).toBe('203.0.113.5')
    expect(addressOf('x-real-ip', onCloudflare)).toBe('')
  })

  it('remember no more keys than they may, and forget the one that was longest quiet', () => {
    const { take } = createLimiter(() => 0, { ...RATES, orang: { burst: 1, perSecond: 1 } })
    take('orang', 'pertama')
    expect(take('orang', 'pertama').allowed).toBe(false)
    for (let n = 0; n < 50_000; n += 1) take('orang', `lain-${n}`)
    expect(take('orang', 'pertama').allowed).toBe(true)
  })
})
