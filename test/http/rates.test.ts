import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from '../../src/http/app.ts'
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

  it.each([
    ['203.0.113.4', '203.0.113.4'],
    ['203.0.113.4:51234', '203.0.113.4'],
    ['203.000.113.004', '203.0.113.4'],
    ['::ffff:203.0.113.4', '203.0.113.4'],
    ['[::ffff:cb00:7104]:443', '203.0.113.4'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::'],
    ['2001:DB8:0001:2::1', '2001:db8:1:2::'],
    ['[2001:db8:1:2::ffff]:8080', '2001:db8:1:2::'],
    ['fe80::1%eth0', 'fe80:0:0:0::'],
    ['::1', '0:0:0:0::'],
    ['::', '0:0:0:0::'],
    ['', ''],
    ['unknown', ''],
    ['_rahasia', ''],
    ['256.0.0.1', ''],
    ['1.2.3', ''],
    ['1:2:3', ''],
    ['2001:db8::1::2', ''],
    ['203.0.113.4, ', ''],
    ["127.0.0.1' OR 1=1", ''],
    ['a'.repeat(10_000), ''],
    [`203.0.113.4:${'1'.repeat(1_000)}`, ''],
  ])('have one spelling of an address: %s', (told, address) => {
    const request = new Request('http://luwes', { headers: { 'x-real-ip': told } })
    expect(addressOf('x-real-ip', request)).toBe(address)
  })

  it('remember no more keys than they may, and forget the one that was longest quiet', () => {
    const { take, held } = createLimiter(() => 0, { ...RATES, orang: { burst: 1, perSecond: 1 } })
    take('orang', 'pertama')
    expect(take('orang', 'pertama').allowed).toBe(false)
    for (let n = 0; n < 20_000; n += 1) take('orang', `lain-${n}`)
    expect(take('orang', 'pertama').allowed).toBe(true)
    // Those of one kind take no room from those of another.
    for (let n = 0; n < 100_000; n += 1) take('terbuka', `lain-${n}`)
    expect(take('orang', 'pertama').allowed).toBe(false)
    expect(held().count).toBe(40_000)
  })

  it('forget a key once its bucket is full again', () => {
    let now = 0
    const { take, held } = createLimiter(() => now)
    for (let n = 0; n < 1_000; n += 1) take('verifikasi', `lain-${n}`)
    now = 119_000
    take('verifikasi', 'x')
    expect(held().count).toBe(1_001)
    now = 121_000
    take('verifikasi', 'x')
    expect(held().count).toBe(1)
  })

  it('keep no text that callers choose, however long and many', async () => {
    const limiter = createLimiter(luwes.now)
    const app = createApp({
      deps: () => luwes.deps,
      portalOrigins: [],
      addressHeader: 'x-real-ip',
      limiter,
      files: async () => new Response(null, { status: 404 }),
      newId: () => 'id',
      log: () => undefined,
      fault: (_id, error) => void luwes.faults.push(error),
    })
    const places = ['/webhooks', '/webhooks/simpeg', '/v1/harapan', '/verifikasi', '/widgets/v1']
    for (let n = 0; n < 2_000; n += 1) {
      const long = `${n}-${'x'.repeat(8_000)}`
      const headers = {
        'x-real-ip': `${long}, 203.0.113.${n % 200}${n % 3 === 0 ? long : ''}`,
        'webhook-id': long,
        authorization: `Bearer ${long}`,
      }
      const path = `${places[n % places.length]}/${long}?${long}`
      await app.request(path, { method: n % 2 ? 'POST' : 'GET', headers })
    }
    const { count, longest } = limiter.held()
    // Some patterns of routes, each from 200 addresses and from those that are none.
    expect(count).toBeLessThan(1_000)
    expect(longest).toBeLessThan(60)
    expect(luwes.faults).toEqual([])
  })

  it('count unknown sources of deliveries as one, whatever they are called', async () => {
    const { take } = createLimiter(luwes.now)
    const names = new Set<string>()
    const app = createApp({
      deps: () => luwes.deps,
      portalOrigins: [],
      newId: () => 'id',
      limiter: {
        take: (name, key) => {
          names.add(`${name} ${key}`)
          return take(name, key)
        },
        held: () => ({ count: 0, longest: 0 }),
      },
      files: async () => new Response(null, { status: 404 }),
      log: () => undefined,
      fault: () => undefined,
    })
    for (let n = 0; n < 50; n += 1) await app.request(`/webhooks/siapa-${n}`, { method: 'POST' })
    await app.request('/webhooks/simpeg', { method: 'POST' })
    await app.request('/webhooks/presensi', { method: 'POST' })
    expect([...names]).toEqual([
      'kiriman /webhooks/* ',
      'kiriman /webhooks/simpeg ',
      'kiriman /webhooks/presensi ',
    ])
  })
})
