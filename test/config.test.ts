import { describe, expect, it } from 'vitest'
import { makeSecret } from '../src/cli/deploy/secrets.ts'
import { isBinding, parseConfig } from '../src/config.ts'

const whsec = (letter: string) => `whsec_${letter.repeat(32)}`
const env = {
  REGENCY: 'pesisir-barat',
  REGENCY_NAME: 'Kabupaten Pesisir Barat',
  TIME_ZONE: 'Asia/Jakarta',
  PUBLIC_URL: 'https://luwes.example.go.id/',
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
        publicUrl: 'https://luwes.example.go.id',
        db: { url: 'http://127.0.0.1:8080', token: null },
        sso: {
          issuers: ['https://sso.example.go.id/realms/asn', 'http://127.0.0.1:8788/sso'].map(
            (issuer) => ({
              issuer,
              audience: 'luwes',
              nipClaim: 'preferred_username',
              roleClaim: 'realm_access.roles',
              roles: { bkd: 'luwes_admin', inspektorat: 'luwes_auditor' },
            }),
          ),
          portal: null,
          maxAge: 86_400_000,
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
    const one = 'rahasia-data-baru-untuk-uji-coba-saja-01'
    const two = 'rahasia-data-lama-untuk-uji-coba-saja-02'
    expect(sealing()).toEqual([env.SESSION_SECRET])
    expect(sealing(`${one} ${two}`)).toEqual([one, two, env.SESSION_SECRET])
  })

  it('takes logouts of the audience unless other clients are named, and keeps places for 90 days', () => {
    const value = (more: object) => {
      const parsed = parseConfig({ ...env, ...more })
      if (!parsed.ok) throw new Error('refused')
      return parsed.value
    }
    const logoutAudiences = (more: object) =>
      value(more).sso.issuers.map(({ logoutAudience }) => logoutAudience)
    expect(logoutAudiences({})).toEqual([['luwes'], ['luwes']])
    expect(logoutAudiences({ SSO_AUDIENCE_2: 'pusat' })).toEqual([['luwes'], ['pusat']])
    expect(logoutAudiences({ SSO_LOGOUT_AUDIENCE: 'a b' })).toEqual([
      ['a', 'b'],
      ['a', 'b'],
    ])
    expect([value({}).coordinateDays, value({ COORDINATE_DAYS: '40' }).coordinateDays]).toEqual([
      90, 40,
    ])
    expect([value({}).metricsToken, value({}).clientAddressHeader]).toEqual([null, null])
  })

  it('gives each issuer its own audience, claims and roles, and the plain ones where it has none', () => {
    const { SSO_AUDIENCE: _audience, SSO_NIP_CLAIM: _claim, ...rest } = env
    const parsed = parseConfig({
      ...rest,
      SSO_AUDIENCE_1: 'luwes',
      SSO_AUDIENCE_2: 'luwes-pusat',
      SSO_NIP_CLAIM_1: 'https://sso.go.id/nip',
      SSO_NIP_CLAIM_2: 'preferred_username',
      SSO_ROLE_CLAIM_2: 'grup',
      SSO_ROLES_2: 'integrator=app',
      // An empty one counts as missing.
      SSO_ROLES_1: '',
      SSO_ROLES_9: '',
    })
    expect(parsed).toMatchObject({
      ok: true,
      value: {
        sso: {
          issuers: [
            {
              audience: 'luwes',
              nipClaim: 'https://sso.go.id/nip',
              roleClaim: 'realm_access.roles',
            },
            {
              audience: 'luwes-pusat',
              nipClaim: 'preferred_username',
              roleClaim: 'grup',
            },
          ],
        },
      },
    })
    const roles = parsed.ok ? parsed.value.sso.issuers.map((one) => one.roles) : []
    expect(roles).toEqual([
      { bkd: 'luwes_admin', inspektorat: 'luwes_auditor' },
      { integrator: 'app' },
    ])
  })

  it('gives an issuer no role where only another has one', () => {
    const { SSO_ROLE_CLAIM, SSO_ROLES, ...rest } = env
    const own = { SSO_ROLE_CLAIM_1: SSO_ROLE_CLAIM, SSO_ROLES_1: SSO_ROLES }
    const parsed = parseConfig({ ...rest, ...own })
    const issuers = parsed.ok ? parsed.value.sso.issuers : []
    expect(issuers.map(({ roleClaim, roles }) => [roleClaim, roles])).toEqual([
      ['realm_access.roles', { bkd: 'luwes_admin', inspektorat: 'luwes_auditor' }],
      [null, {}],
    ])
  })

  it('lets a portal grant no role by default, and uses the audience of the SSO', () => {
    const portal = (more: object) => {
      const PORTAL_SECRET = 'rahasia-portal-yang-panjangnya-cukup-01'
      const parsed = parseConfig({ ...env, PORTAL_SECRET, ...more })
      return parsed.ok ? parsed.value.sso.portal : parsed.error.map(({ name }) => name)
    }
    expect(portal({})).toMatchObject({
      audience: 'luwes',
      logoutAudience: ['luwes'],
      nipClaim: 'preferred_username',
      mayGrant: [],
    })
    expect(portal({ PORTAL_AUDIENCE: 'lain', PORTAL_ROLES: 'bkd' })).toMatchObject({
      audience: 'lain',
      logoutAudience: ['lain'],
      mayGrant: ['bkd'],
      roles: { bkd: 'luwes_admin' },
    })
    expect(portal({ SSO_LOGOUT_AUDIENCE: 'simpeg' })).toMatchObject({
      logoutAudience: ['luwes', 'simpeg'],
    })
    const numbered = { SSO_AUDIENCE_1: 'a', SSO_AUDIENCE_2: 'b', SSO_AUDIENCE: '' }
    expect(portal(numbered)).toEqual(['SSO_AUDIENCE'])
    expect(portal({ ...numbered, PORTAL_AUDIENCE: 'c' })).toMatchObject({ audience: 'c' })
  })

  it('hands every name of its own on, with the numbers of issuers, and no other', () => {
    const names = ['SSO_AUDIENCE', 'SSO_ROLES_2', 'SSO_NIP_CLAIM_x', 'PORTAL_ROLES', 'DB_TOKEN']
    expect(names.filter(isBinding)).toEqual(names)
    expect(['PATH', 'SSO_ISSUER_2', 'SSO_AUDIENCES', 'LUWES_DATA'].filter(isBinding)).toEqual([])
  })

  it('tells devices with the pair of keys that a deployment makes, and none without it', () => {
    const VAPID_KEYS = makeSecret('VAPID_KEYS')
    const vapid = (over: object) => {
      const parsed = parseConfig({ ...env, ...over })
      return parsed.ok ? parsed.value.vapid : parsed.error.map(({ name }) => name)
    }
    const [publicKey, privateKey] = VAPID_KEYS.split('.')
    const subject = 'mailto:tik@contoh.go.id'
    expect(vapid({})).toBeNull()
    expect(vapid({ VAPID_KEYS, VAPID_SUBJECT: subject })).toEqual({
      publicKey,
      privateKey,
      subject,
    })
    expect(vapid({ VAPID_KEYS })).toMatchObject({ subject: 'https://luwes.example.go.id' })
    expect(vapid({ VAPID_KEYS: publicKey })).toEqual(['VAPID_KEYS'])
    expect(vapid({ VAPID_KEYS, VAPID_SUBJECT: 'tik@contoh.go.id' })).toEqual(['VAPID_SUBJECT'])
  })

  it('takes the first day of use, or none', () => {
    const firstDay = (FIRST_DAY?: string) => {
      const parsed = parseConfig({ ...env, FIRST_DAY })
      return parsed.ok && parsed.value.firstDay
    }
    expect(['2027-01-04', '', undefined].map(firstDay)).toEqual(['2027-01-04', null, null])
  })

  it('takes networks of machines in one spelling, and none where nothing is said', () => {
    const from = (ADMS_FROM?: string) => {
      const parsed = parseConfig({ ...env, ADMS_FROM })
      return parsed.ok && parsed.value.admsFrom
    }
    expect(from()).toEqual([])
    expect(from('')).toEqual([])
    expect(from('10.20.0.0/16, FD00:20::/48 10.9.8.7')).toEqual([
      '10.20.0.0/16',
      'fd00:20::/48',
      '10.9.8.7/32',
    ])
  })

  it.each([
    ['FIRST_DAY', '2027-02-30'],
    ['FIRST_DAY', '04-01-2027'],
    ['FIRST_DAY', 'besok'],
    ['QUIET_HOURS', '20-06'],
    ['QUIET_HOURS', '24:00-06:00'],
    ['COORDINATE_DAYS', '39'],
    ['COORDINATE_DAYS', 'selamanya'],
    ['DATA_SECRET', 'pendek'],
    ['METRICS_TOKEN', 'pendek'],
    ['CLIENT_ADDRESS_HEADER', 'x real ip'],
    ['ADMS_FROM', '0.0.0.0/0'],
    ['ADMS_FROM', '10.20.0.0/16 kantor'],
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
    ['a public address on plain http outside loopback', 'PUBLIC_URL', 'http://luwes.example.go.id'],
    ['a public address with a path', 'PUBLIC_URL', 'https://example.go.id/luwes'],
    ['a public address without a scheme', 'PUBLIC_URL', 'luwes.example.go.id'],
    ['a public address with a password in it', 'PUBLIC_URL', 'https://user:pass@example.go.id'],
    ['a claim with a space', 'SSO_NIP_CLAIM', 'nip pegawai'],
    ['a role that the SSO cannot grant', 'SSO_ROLES', 'kepala=boss'],
    ['roles without a claim', 'SSO_ROLE_CLAIM', ''],
    ['a claim without roles', 'SSO_ROLES', undefined],
    ['an issuer twice', 'SSO_ISSUER', 'https://sso.example.go.id https://sso.example.go.id'],
    ['an audience of a third of two issuers', 'SSO_AUDIENCE_3', 'luwes'],
    ['a claim of no issuer', 'SSO_NIP_CLAIM_0', 'nip'],
    ['a claim of an issuer in words', 'SSO_NIP_CLAIM_dua', 'nip'],
    ['roles of an issuer with a zero before it', 'SSO_ROLES_02', 'bkd=admin'],
    ['a claim of an issuer without a number', 'SSO_ROLE_CLAIM_', 'peran'],
    ['a malformed claim of one issuer', 'SSO_ROLE_CLAIM_2', 'peran ganda'],
    ['a role of one issuer that no SSO can grant', 'SSO_ROLES_2', 'kepala=boss'],
    ['a setting of one issuer that is an object', 'SSO_AUDIENCE_1', {}],
    ['a token that lives for ever', 'SSO_MAX_AGE_HOURS', '0'],
    ['a token that lives over a week', 'SSO_MAX_AGE_HOURS', '169'],
    ['half an hour', 'SSO_MAX_AGE_HOURS', '0.5'],
    ['a portal that grants what nobody can', 'PORTAL_ROLES', 'kepala'],
    ['a portal that grants what has no name', 'PORTAL_ROLES', 'bkd integrator'],
    ['a session secret of 31 bytes', 'SESSION_SECRET', 'x'.repeat(31)],
    ['a portal secret of 31 bytes', 'PORTAL_SECRET', 'x'.repeat(31)],
    ['a webhook secret without its prefix', 'WEBHOOK_SECRET_SIMPEG', 'a'.repeat(32)],
    ['a short webhook secret', 'WEBHOOK_SECRET_KINERJA', 'whsec_YWJj'],
    ['a setting that is an object', 'REGENCY_NAME', {}],
  ])('refuses %s and names %s alone', (_, name, value) => {
    const parsed = parseConfig({ ...env, [name]: value })
    expect(parsed.ok ? [] : parsed.error.map((problem) => problem.name)).toEqual([name])
  })

  it.each([
    ['roles of one issuer without a claim', { SSO_ROLES_2: 'bkd=a' }, 'SSO_ROLE_CLAIM_2'],
    ['a claim of one issuer without roles', { SSO_ROLE_CLAIM_1: 'peran' }, 'SSO_ROLES_1'],
  ])('refuses %s', (_, more, name) => {
    const { SSO_ROLE_CLAIM: _claim, SSO_ROLES: _roles, ...rest } = env
    const parsed = parseConfig({ ...rest, ...more })
    expect(parsed.ok ? [] : parsed.error.map((problem) => problem.name)).toEqual([name])
  })

  it('never repeats a secret', () => {
    const parsed = parseConfig({ ...env, SESSION_SECRET: 'pendek', PORTAL_SECRET: 'rahasia' })
    expect(JSON.stringify(parsed)).not.toMatch(/pendek|rahasia/)
  })
})
