import { describe, expect, it } from 'vitest'
import { parseConfig } from '../src/config.ts'

const whsec = (letter: string) => `whsec_${letter.repeat(32)}`
const env = {
  REGENCY: 'pesisir-barat',
  REGENCY_NAME: 'Kabupaten Pesisir Barat',
  TIME_ZONE: 'Asia/Jakarta',
  DB_URL: 'http://127.0.0.1:8080',
  SSO_ISSUER: 'https://sso.example.go.id/realms/asn http://127.0.0.1:8788/sso',
  SSO_AUDIENCE: 'luwes',
  SSO_NIP_CLAIM: 'preferred_username',
  SSO_ROLE_CLAIM: 'realm_access.roles',
  SSO_ROLES: 'bkd=luwes_admin,inspektorat=luwes_auditor',
  PORTAL_ORIGINS: 'https://simpeg.example.go.id https://siap.example.go.id:8443',
  SESSION_SECRET: 'rahasia-sesi-yang-panjangnya-lebih-dari-cukup',
  WEBHOOK_SECRET_SIMPEG: `${whsec('a')} ${whsec('b')}`,
  WEBHOOK_SECRET_PRESENSI: whsec('c'),
  WEBHOOK_SECRET_KINERJA: whsec('d'),
  ASSETS: { fetch: () => undefined },
}

describe('the settings of a deployment', () => {
  it('reads lists, maps and what may be left out', () => {
    const parsed = parseConfig(env)
    expect(parsed).toMatchObject({
      ok: true,
      value: {
        db: { url: 'http://127.0.0.1:8080', token: null },
        sso: {
          issuers: ['https://sso.example.go.id/realms/asn', 'http://127.0.0.1:8788/sso'],
          roles: { bkd: 'luwes_admin', inspektorat: 'luwes_auditor' },
          portalSecret: null,
        },
        portalOrigins: ['https://simpeg.example.go.id', 'https://siap.example.go.id:8443'],
        webhookSecrets: { simpeg: [whsec('a'), whsec('b')] },
        webhookAllowHosts: [],
      },
    })
    expect(parsed.ok && Object.isFrozen(parsed.value)).toBe(true)
  })

  it('seals with SESSION_SECRET unless DATA_SECRET says otherwise, and opens what it sealed before', () => {
    const sealing = (DATA_SECRET?: string) => {
      const parsed = parseConfig({ ...env, DATA_SECRET })
      return parsed.ok && parsed.value.dataSecrets
    }
    const [one, two] = [
      'rahasia-data-baru-untuk-uji-coba-saja-01',
      'rahasia-data-lama-untuk-uji-coba-saja-02',
    ]
    expect(sealing()).toEqual([env.SESSION_SECRET])
    expect(sealing(`${one} ${two}`)).toEqual([one, two, env.SESSION_SECRET])
  })

  it('takes logouts of the audience unless other clients are named, and keeps places for 90 days', () => {
    const value = (more: object) => {
      const parsed = parseConfig({ ...env, ...more })
      if (!parsed.ok) throw new Error('refused')
      return parsed.value
    }
    expect(value({}).sso.logoutAudience).toEqual(['luwes'])
    expect(value({ SSO_LOGOUT_AUDIENCE: 'a b' }).sso.logoutAudience).toEqual(['a', 'b'])
    expect([value({}).coordinateDays, value({ COORDINATE_DAYS: '40' }).coordinateDays]).toEqual([
      90, 40,
    ])
    expect([value({}).metricsToken, value({}).clientAddressHeader]).toEqual([null, null])
  })

  it.each([
    ['COORDINATE_DAYS', '39'],
    ['COORDINATE_DAYS', 'selamanya'],
    ['DATA_SECRET', 'pendek'],
    ['METRICS_TOKEN', 'pendek'],
    ['CLIENT_ADDRESS_HEADER', 'x real ip'],
  ])('refuses %s of %j', (name, value) => {
    const parsed = parseConfig({ ...env, [name]: value })
    expect(parsed.ok ? [] : parsed.error.map((one) => one.name)).toEqual([name])
  })

  it('names every missing setting at once', () => {
    const parsed = parseConfig({})
    const names = parsed.ok ? [] : parsed.error.map(({ name }) => name)
    expect(names).toEqual([
      'REGENCY',
      'REGENCY_NAME',
      'TIME_ZONE',
      'DB_URL',
      'SSO_ISSUER',
      'SSO_AUDIENCE',
      'SSO_NIP_CLAIM',
      'PORTAL_ORIGINS',
      'SESSION_SECRET',
      'WEBHOOK_SECRET_SIMPEG',
      'WEBHOOK_SECRET_PRESENSI',
      'WEBHOOK_SECRET_KINERJA',
    ])
  })

  it.each([
    ['a slug with a capital', 'REGENCY', 'Pesisir Barat'],
    ['a zone outside the country', 'TIME_ZONE', 'Asia/Singapore'],
    ['a database in a file', 'DB_URL', 'file:data.db'],
    ['a database address with a password in it', 'DB_URL', 'http://user:pass@db.local'],
    ['an issuer on plain http outside loopback', 'SSO_ISSUER', 'http://sso.example.go.id'],
    ['one bad issuer among good ones', 'SSO_ISSUER', 'https://sso.example.go.id ftp://x'],
    ['an origin with a path', 'PORTAL_ORIGINS', 'https://simpeg.example.go.id/'],
    ['any origin', 'PORTAL_ORIGINS', '*'],
    ['a claim with a space', 'SSO_NIP_CLAIM', 'nip pegawai'],
    ['a role that the SSO cannot grant', 'SSO_ROLES', 'kepala=boss'],
    ['roles without a claim', 'SSO_ROLE_CLAIM', ''],
    ['a claim without roles', 'SSO_ROLES', undefined],
    ['a session secret of 31 bytes', 'SESSION_SECRET', 'x'.repeat(31)],
    ['a portal secret of 31 bytes', 'PORTAL_SECRET', 'x'.repeat(31)],
    ['a webhook secret without its prefix', 'WEBHOOK_SECRET_SIMPEG', 'a'.repeat(32)],
    ['a short webhook secret', 'WEBHOOK_SECRET_KINERJA', 'whsec_YWJj'],
    ['a setting that is an object', 'REGENCY_NAME', {}],
  ])('refuses %s and names %s alone', (_, name, value) => {
    const parsed = parseConfig({ ...env, [name]: value })
    expect(parsed.ok ? [] : parsed.error.map((problem) => problem.name)).toEqual([name])
  })

  it('never repeats a secret', () => {
    const parsed = parseConfig({ ...env, SESSION_SECRET: 'pendek', PORTAL_SECRET: 'rahasia' })
    expect(JSON.stringify(parsed)).not.toMatch(/pendek|rahasia/)
  })
})
