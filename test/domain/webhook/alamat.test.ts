import { describe, expect, it } from 'vitest'
import { checkAlamat } from '../../../src/domain/webhook/alamat.ts'

const NONE: readonly string[] = []

describe('the address of a receiver', () => {
  it.each([
    'https://penerima.example.go.id/luwes',
    'https://penerima.example.go.id:8443/luwes?token=1',
    'https://8.8.8.8/',
    'https://172.15.0.1/',
    'https://172.32.0.1/',
    'https://[2606:4700:4700::1111]/',
  ])('may be public: %s', (url) => {
    expect(checkAlamat(url, NONE)).toBeNull()
  })

  it.each([
    // In every notation of a number that a URL knows.
    'https://127.0.0.1/',
    'https://2130706433/',
    'https://0x7f000001/',
    'https://0177.0.0.1/',
    'https://127.1/',
    'https://0/',
    'https://127.0.0.1./',
    'https://①②⑦.⓪.⓪.①/',
    'https://10.1.2.3/',
    'https://172.16.0.1/',
    'https://172.31.255.255/',
    'https://192.168.1.1/',
    'https://100.64.0.1/',
    'https://169.254.169.254/latest/meta-data',
    'https://0xa9fea9fe/',
    'https://198.18.0.1/',
    'https://224.0.0.1/',
    'https://255.255.255.255/',
    'https://[::1]/',
    'https://[::]/',
    'https://[::ffff:127.0.0.1]/',
    'https://[::ffff:a9fe:a9fe]/',
    'https://[::127.0.0.1]/',
    'https://[64:ff9b::7f00:1]/',
    'https://[2002:7f00:1::]/',
    'https://[2001::1]/',
    'https://[fc00::1]/',
    'https://[fd00:ec2::254]/',
    'https://[fe80::1]/',
    'https://[ff02::1]/',
    // Names that mean something on an inner network alone.
    'https://localhost/',
    'https://LOCALHOST./',
    'https://a.localhost/',
    'https://eoffice/',
    'https://eoffice.local/',
    'https://metadata.google.internal/',
    'https://router.lan/',
  ])('may not lead inside: %s', (url) => {
    expect(checkAlamat(url, NONE)).toBe('privat')
  })

  it.each([
    ['http://penerima.example.go.id/', 'bukan-https'],
    ['https://user:sandi@penerima.example.go.id/', 'bersandi'],
    ['https://user@penerima.example.go.id/', 'bersandi'],
    ['ftp://penerima.example.go.id/', 'bukan-url'],
    ['file:///etc/passwd', 'bukan-url'],
    ['javascript:alert(1)', 'bukan-url'],
    ['penerima.example.go.id', 'bukan-url'],
    ['https://', 'bukan-url'],
  ])('may not be %s (%s)', (url, why) => {
    expect(checkAlamat(url, NONE)).toBe(why)
  })

  it('may be private or without https where the deployment names its host, and that host alone', () => {
    const named = ['eoffice.local', '10.1.2.3', 'fd00::5', 'sipd.local:8080']
    for (const url of [
      'http://eoffice.local/x',
      'https://EOFFICE.local./x',
      'http://10.1.2.3:9000/',
      'http://[fd00::5]/',
      'http://sipd.local:8080/',
    ]) {
      expect(checkAlamat(url, named), url).toBeNull()
    }
    for (const url of [
      'https://10.1.2.4/',
      'https://a.eoffice.local/',
      'https://sipd.local/',
      'https://eoffice.local.jahat.local/',
    ]) {
      expect(checkAlamat(url, named), url).toBe('privat')
    }
    expect(checkAlamat('http://user@eoffice.local/', named)).toBe('bersandi')
  })
})
