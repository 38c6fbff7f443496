import { describe, expect, it } from 'vitest'
import {
  isPortalPage,
  isPushService,
  judgePush,
  pushOf,
} from '../../../src/domain/webhook/perangkat.ts'
import type { Pesan } from '../../../src/domain/webhook/pesan.ts'

const KINI = Date.parse('2026-11-18T08:00:00+07:00')

describe('the address of a device', () => {
  it.each([
    'https://fcm.googleapis.com/fcm/send/dGVzdA:APA91b',
    'https://updates.push.services.mozilla.com/wpush/v2/gAAAA',
    'https://web.push.apple.com/QGxy',
    'https://sg2p.notify.windows.com/w/?token=BQYA',
  ])('may be a push service of a browser: %s', (endpoint) => {
    expect(isPushService(endpoint)).toBe(true)
  })

  it.each([
    ['without https', 'http://fcm.googleapis.com/x'],
    ['at another port', 'https://fcm.googleapis.com:8443/x'],
    ['with a password', 'https://a:b@fcm.googleapis.com/x'],
    ['of another host', 'https://jahat.example/x'],
    ['that only begins like one', 'https://fcm.googleapis.com.jahat.example/x'],
    ['that only ends like one', 'https://jahatfcm.googleapis.com/x'],
    ['of this machine', 'https://127.0.0.1/x'],
    ['of this machine, by name', 'https://localhost/x'],
    ['of an inner network', 'https://10.0.0.1/x'],
    ['of an inner network, as a number', 'https://167772161/x'],
    ['of the metadata of a cloud', 'https://169.254.169.254/latest'],
    ['in IPv6', 'https://[::1]/x'],
    ['that is none', 'bukan alamat'],
    ['that is too long', `https://fcm.googleapis.com/${'x'.repeat(1_000)}`],
  ])('is none %s', (_what, endpoint) => {
    expect(isPushService(endpoint)).toBe(false)
  })
})

describe('the page that a click leads to', () => {
  const origins = ['https://portal.contoh.go.id']
  it.each([
    ['/setuju', true],
    ['https://portal.contoh.go.id/setuju?x=1', true],
    ['https://jahat.example/', false],
    ['//jahat.example/', false],
    ['/\\jahat.example/', false],
    ['javascript:alert(1)', false],
    ['https://portal.contoh.go.id.jahat.example/', false],
    ['', false],
  ])('is one of the portal: %s %s', (page, expected) => {
    expect(isPortalPage(page, origins)).toBe(expected)
  })
})

describe('what a device is shown', () => {
  const pesan: Pesan = {
    id: 'p-1',
    kunci: 'k',
    nip: '199001012015042001',
    jenis: 'keputusan',
    rujukan: null,
    judul: 'Pengajuan WFA disetujui',
    isi: 'Pengajuan WFA Anda disetujui.',
    tujuan: 'wfa',
    tenggat: null,
    dibuat: KINI,
    kirimPada: KINI,
    kedaluwarsa: KINI + 1,
  }

  const publicUrl = 'https://luwes.contoh.go.id'
  const proof = { tanda: 't', publicUrl }

  it('is the text, the page of its matter and the proof, and no NIP', () => {
    expect(pushOf(pesan, { wfa: '/wfa' }, proof)).toEqual({
      id: 'p-1',
      judul: 'Pengajuan WFA disetujui',
      isi: 'Pengajuan WFA Anda disetujui.',
      halaman: '/wfa',
      tanda: 't',
      terima: 'https://luwes.contoh.go.id/v1/perangkat/terima',
    })
  })

  it('leads to what waits, or to the portal, where it has no page for the matter', () => {
    expect(pushOf(pesan, { 'untuk-anda': '/saya' }, proof).halaman).toBe('/saya')
    expect(pushOf(pesan, {}, proof).halaman).toBe('/')
  })

  it('fits into what a push service takes, however long its texts are', () => {
    const long = { ...pesan, judul: '😀'.repeat(500), isi: '😀'.repeat(5_000) }
    const page = `/${'x'.repeat(499)}`
    const text = JSON.stringify(pushOf(long, { wfa: page }, { tanda: 'f'.repeat(64), publicUrl }))
    expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(3_993)
    expect(pushOf(long, {}, proof).judul).toMatch(/^(😀){119}…$/u)
  })
})

describe('what becomes of a message', () => {
  const only = (status: number | null, retryAfter: number | null = null) => [{ status, retryAfter }]
  const later = (minutes: number) => ({ status: 'menunggu', berikut: KINI + minutes * 60_000 })

  it.each([
    [
      'one service took it',
      [...only(410), ...only(201), ...only(503)],
      0,
      { status: 'diserahkan' },
    ],
    ['a service took it with the last of its good answers', only(299), 0, { status: 'diserahkan' }],
    ['a service took it with the first', only(200), 0, { status: 'diserahkan' }],
    ['it was not yet answered for good', only(199), 0, { status: 'gagal' }],
    ['it was answered with a choice', only(300), 0, { status: 'gagal' }],
    ['the service has a fault', only(500), 0, later(1)],
    ['of two services one asks for longer', [...only(429, 120), ...only(503, 600)], 0, later(10)],
    ['there is no device', [], 0, { status: 'tanpa-alamat' }],
    ['every device is gone', [...only(404), ...only(410)], 0, { status: 'tanpa-alamat' }],
    ['it was refused', only(403), 0, { status: 'gagal' }],
    ['a redirect came', only(302), 0, { status: 'gagal' }],
    ['no answer came', only(null), 0, later(1)],
    ['the service is away', only(503), 1, later(5)],
    ['too many come', only(429, 600), 0, later(10)],
    ['it is to wait for a day', only(429, 86_400), 0, later(60)],
    ['it was tried often', only(503), 4, { status: 'gagal' }],
  ])('where %s', (_what, answers, percobaan, expected) => {
    expect(judgePush(answers, percobaan, KINI)).toEqual(expected)
  })
})
