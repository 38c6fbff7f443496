import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createPush } from '../../src/adapters/web-push.ts'
import { makeSecret } from '../../src/cli/deploy/secrets.ts'
import { type PushService, senderOf, startPushService, subscribe } from '../support/push.ts'

const ENDPOINT = 'https://fcm.googleapis.com/fcm/send/abc'
const [publicKey = '', privateKey = ''] = makeSecret('VAPID_KEYS').split('.')
const keys = { publicKey, privateKey, subject: 'mailto:pengelola@contoh.go.id' }
const message = { text: '{"judul":"Héllo"}', ttl: 3600, urgent: true }

describe('Web Push', () => {
  let service: PushService
  beforeAll(async () => {
    service = await startPushService()
  })
  afterAll(() => service.stop())
  beforeEach(() => {
    service.taken.length = 0
  })
  const sender = () => createPush(keys, service.outlet)
  const sent = () => {
    const [one] = service.taken
    if (!one) throw new Error('nothing was sent')
    return one
  }

  it('sends what the device alone can read, and nothing of it in the clear', async () => {
    const device = subscribe(ENDPOINT)
    const other = subscribe(ENDPOINT)
    expect(await sender().send(device.subscription, message)).toEqual({
      status: 201,
      retryAfter: null,
    })
    expect(device.read(sent())).toBe(message.text)
    expect(() => other.read(sent())).toThrow()
    expect(sent().body.toString('latin1')).not.toContain('judul')
    expect(sent()).toMatchObject({
      path: '/fcm.googleapis.com/fcm/send/abc',
      headers: { ttl: '3600', urgency: 'high', 'content-encoding': 'aes128gcm' },
    })
  })

  it('has one size whatever it says, which every push service has to take', async () => {
    const device = subscribe(ENDPOINT)
    const longest = 'x'.repeat(3_993)
    for (const text of ['', longest]) await sender().send(device.subscription, { ...message, text })
    expect(service.taken.map(({ body }) => body.length)).toEqual([4_096, 4_096])
    expect(service.taken.map((one) => device.read(one).length)).toEqual([0, 3_993])
    const over = await sender().send(device.subscription, { ...message, text: `${longest}x` })
    expect(over.status).toBeNull()
    expect(service.taken).toHaveLength(2)
  })

  it('is signed by the deployment for that push service alone, for half a day', async () => {
    await sender().send(subscribe(ENDPOINT).subscription, message)
    const { key, alg, claims } = await senderOf(sent(), Date.now())
    expect([key, alg]).toEqual([publicKey, 'ES256'])
    expect(claims).toMatchObject({ aud: 'https://fcm.googleapis.com', sub: keys.subject })
    const left = Number(claims.exp) - Date.now() / 1000
    expect(left).toBeGreaterThan(0)
    expect(left).toBeLessThanOrEqual(24 * 3_600)
  })

  it.each([
    [404, {}, null],
    [410, {}, null],
    [429, { 'retry-after': '120' }, 120],
    [503, { 'retry-after': 'Wed, 21 Oct 2026 07:28:00 GMT' }, null],
    [302, { location: 'http://169.254.169.254/' }, null],
  ])('tells what the push service answered: %i', async (status, headers, retryAfter) => {
    service.answers.push({ status, headers })
    const answer = await sender().send(subscribe(ENDPOINT).subscription, message)
    expect(answer).toEqual({ status, retryAfter })
    // A redirect is not followed.
    expect(service.taken).toHaveLength(1)
  })

  it('never rejects: for a service that is away, and for keys of a device that are none', async () => {
    const away = createPush(keys, () => Promise.reject(new TypeError('away')))
    const { subscription } = subscribe(ENDPOINT)
    const none = { status: null, retryAfter: null }
    expect(await away.send(subscription, message)).toEqual(none)
    expect(await sender().send({ ...subscription, p256dh: 'B'.repeat(87) }, message)).toEqual(none)
    expect(service.taken).toEqual([])
  })
})
