import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SignJWT } from 'jose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { claimSettings, startApp, type TestApp } from '../support/app.ts'
import { commandHere } from '../support/command.ts'
import { bytes, forge } from '../support/forge.ts'
import { asPayload, type Claims } from '../support/issuer.ts'
import { logoutTokenOf } from '../support/logout.ts'
import { ORANG } from '../support/people.ts'
import { TEST_SETTINGS } from '../support/settings.ts'

const SECRET = 'rahasia-portal-untuk-uji-coba-saja-001'

let luwes: TestApp
let folder: string
beforeAll(async () => {
  luwes = await startApp({ portal: { ...claimSettings, secret: SECRET, mayGrant: [] } })
  // The command has the clock of the machine.
  luwes.setNow(new Date().toISOString())
  folder = await mkdtemp(join(tmpdir(), 'luwes-sso-'))
})
afterAll(async () => {
  await luwes?.stop()
  await rm(folder, { recursive: true, force: true })
})

const { sign, without, seconds, ownKey, encrypted, tampered, hmac, unsigned, twice } = forge(
  () => luwes,
)

const run = (args: readonly string[], settings: Readonly<Record<string, string>> = {}) =>
  commandHere('sso', args, {
    cwd: folder,
    settings: {
      ...TEST_SETTINGS,
      SSO_ISSUER: luwes.issuer.url,
      PORTAL_SECRET: SECRET,
      DB_URL: luwes.url,
      ...settings,
    },
  })

const ofPortal = (other: Claims = {}, secret = SECRET) =>
  new SignJWT(
    asPayload({
      iss: 'portal',
      aud: 'luwes',
      iat: seconds(0),
      exp: seconds(300),
      jti: crypto.randomUUID(),
      nip: ORANG.siti,
      ...other,
    }),
  )
    .setProtectedHeader({ alg: 'HS256' })
    .sign(bytes(secret))

/** What is wrong with a token, the check that must name it, what must be said, and how it is made. */
const WRONG: readonly (readonly [string, string, RegExp, () => string | Promise<string>])[] = [
  [
    'is the sign-in page of the portal',
    'bentuk',
    /halaman HTML.*jawab 401/s,
    () => '<!doctype html><title>Masuk</title>',
  ],
  ['is a token in JSON', 'bentuk', /JSON.*text\/plain/s, () => '{"access_token":"x"}'],
  ['begins with Bearer', 'bentuk', /Bearer.*tokennya saja/s, async () => `Bearer ${await sign()}`],
  [
    'has a warning of PHP before it',
    'bentuk',
    /spasi.*peringatan PHP/s,
    async () => `Warning: x ${await sign()}`,
  ],
  ['is opaque', 'bentuk', /opaque.*SSO_TOKEN = id_token/s, () => '5f2a9c1e-opaque'],
  ['is encrypted', 'bentuk', /JWE.*Matikan enkripsi/s, encrypted],
  [
    'is too large',
    'bentuk',
    /paling besar 16384.*Kurangi claim/s,
    () => sign({ isi: 'x'.repeat(16_000) }),
  ],
  ['names two people', 'bentuk', /dua kali.*mapper/s, () => twice(`"nip":"${ORANG.bkd}"`)],
  [
    'brings its own key',
    'header',
    /jwk.*pemalsuan/s,
    async () => {
      const { key, jwk } = await ownKey()
      return sign({}, { key, header: { jwk, kid: 'x' } })
    },
  ],
  [
    'is of an issuer with a slash more',
    'issuer',
    /Hampir sama.*SSO_ISSUER=http\S+\//s,
    () => sign({ iss: `${luwes.issuer.url}/` }),
  ],
  [
    'is of another issuer',
    'issuer',
    /sso\.lain\.example.*tambahkan: SSO_ISSUER=/s,
    () => sign({ iss: 'https://sso.lain.example' }),
  ],
  ['has no issuer', 'issuer', /iss tidak ada/, () => without('iss')],
  [
    'is HS256 though the SSO signs with keys',
    'alg',
    /HS256 tidak diterima.*RS256/s,
    () => hmac({ alg: 'HS256', kid: 'rsa-1' }, 'x'.repeat(32)),
  ],
  ['is not signed', 'alg', /none tidak diterima/, () => unsigned({ alg: 'none' })],
  [
    'names a key that the issuer does not publish',
    'kunci',
    /kunci x.*realm/s,
    () => sign({}, { header: { kid: 'x' } }),
  ],
  ['was changed on its way', 'tanda-tangan', /tidak cocok.*Salin token utuh/s, tampered],
  [
    'is a logout token',
    'jenis',
    /logout token.*access token/s,
    () => logoutTokenOf(luwes, { sub: 'x', nip: ORANG.siti }),
  ],
  [
    'is meant for the portal alone',
    'aud',
    /simpeg, bukan luwes.*mapper "Audience".*SSO_AUDIENCE=simpeg/s,
    () => sign({ aud: 'simpeg' }),
  ],
  ['has expired', 'exp', /berakhir.*refresh/s, () => sign({ exp: seconds(-60) })],
  ['never expires', 'exp', /tidak punya exp/, () => without('exp')],
  ['is not valid yet', 'nbf', /baru berlaku.*NTP/s, () => sign({ nbf: seconds(600) })],
  ['counts in milliseconds', 'iat', /iat.*bukan milidetik/s, () => sign({ iat: Date.now() })],
  ['is of yesterday', 'umur', /24 jam.*SSO_MAX_AGE_HOURS/s, () => sign({ iat: seconds(-90_000) })],
  [
    'has its NIP under another claim',
    'nip-claim',
    /tidak ada.*SSO_NIP_CLAIM=akun\.nip/s,
    () => sign({ nip: undefined, akun: { nip: ORANG.siti } }),
  ],
  [
    'has a NIK in place of the NIP',
    'nip-claim',
    /16 angka.*NIK, bukan NIP/s,
    () => sign({ nip: '3201234567890001' }),
  ],
  [
    'has a NIP that is a number',
    'nip-claim',
    /bilangan kehilangan angka/,
    () => sign({ nip: Number(ORANG.siti) }),
  ],
  [
    'is of somebody that SIMPEG never sent',
    'nip-tidak-dikenal',
    /pegawai\.diperbarui/,
    () => sign({ nip: '199001012022211009' }),
  ],
  ['is of somebody who has left', 'tidak-aktif', /aktif: true/, () => sign({ nip: ORANG.pensiun })],
  [
    'is signed by the portal with another secret',
    'tanda-tangan',
    /PORTAL_SECRET.*LUWES_PORTAL_SECRET/s,
    () => ofPortal({}, 'rahasia-lain-untuk-uji-coba-saja-0001'),
  ],
  [
    'is of the portal and lives for an hour',
    'portal-umur',
    /3600 detik.*exp = iat \+ 300/s,
    () => ofPortal({ exp: seconds(3_600) }),
  ],
  [
    'is of the portal with a number as its id',
    'portal-jti',
    /jti bukan teks/,
    () => ofPortal({ jti: 7 }),
  ],
]

describe('luwes sso check', () => {
  it.each(WRONG)(
    'names what is wrong with a token that %s: %s',
    async (_what, kode, says, make) => {
      const token = await make()
      await writeFile(join(folder, 'token.txt'), `${token}\n`)
      const { code, out, err } = await run(['check', 'token.txt', '--json'])
      expect([code, err]).toEqual([1, ''])
      const { diterima, langkah } = JSON.parse(out)
      expect(diterima).toBe(false)
      const wrong = langkah.filter(({ keadaan }: { keadaan: string }) => keadaan === 'salah')
      expect(wrong.map((one: { kode: string }) => one.kode)).toEqual([kode])
      expect(`${wrong[0].pesan} ${wrong[0].saran}`).toMatch(says)
      // Neither the token nor a number of a person is told.
      expect(out).not.toContain(token.slice(-40))
      expect(out.replaceAll(luwes.issuer.url, '')).not.toMatch(/\d{16}/)
    },
  )

  it('says of a good token all that was checked, and uses it up neither here nor there', async () => {
    const token = await ofPortal()
    const first = await run(['check', token])
    expect(first).toMatchObject({ code: 0, err: '' })
    expect(first.out).toMatch(/baik +portal-umur.*baik +orang: .*Token ini diterima\./s)
    expect((await luwes.ask('POST', '/v1/sesi', { body: { token } })).status).toBe(201)
    const second = await run(['check', token])
    expect(second.code).toBe(1)
    expect(second.out).toMatch(/SALAH +portal-sekali: .*jti baru/s)
  })

  it('tells roles, and where they may be', async () => {
    expect((await run(['check', await luwes.tokenOf(ORANG.bkd)])).out).toMatch(/baik +peran: .*bkd/)
    const elsewhere = await sign({ realm_access: { roles: ['luwes_admin'] } })
    const { code, out } = await run(['check', elsewhere])
    expect(code).toBe(0)
    expect(out).toMatch(/perhatian +peran: .*SSO_ROLE_CLAIM=realm_access\.roles/s)
  })

  it('names the setting of the very issuer', async () => {
    const { out } = await run(['check', await sign({ aud: 'simpeg' })], {
      SSO_ISSUER: `https://lain.example ${luwes.issuer.url}`,
      SSO_AUDIENCE_2: 'luwes-dua',
    })
    expect(out).toMatch(/SSO_AUDIENCE_2=simpeg/)
  })

  it('says that the SSO is away, and not that the token is wrong', async () => {
    const token = await sign()
    await luwes.issuer.stop()
    const { code, out } = await run(['check', token])
    await luwes.issuer.start()
    expect(code).toBe(1)
    expect(out).toMatch(/SALAH +kunci: .*tidak-menjawab/)
  })

  it('asks for a token, and for settings that are whole', async () => {
    expect((await run(['check'])).code).toBe(2)
    const { code, err } = await run(['check', 'x'], { SSO_ISSUER: 'http://sso.example' })
    expect([code, err]).toEqual([2, expect.stringMatching(/SSO_ISSUER must be https/)])
  })
})

describe('luwes sso oidc', () => {
  const flags = () => ['--issuer', luwes.issuer.url, '--audience', 'luwes', '--nip-claim', 'nip']

  it('asks for the role claim', async () => {
    const { code, err } = await run(['oidc', ...flags()])
    expect([code, err]).toEqual([2, expect.stringMatching(/--role-claim/)])
  })

  it('tries the settings with a token, and the roles in it', async () => {
    const all = [...flags(), '--role-claim', 'peran', '--roles', 'bkd=bkd']
    const good = await run([
      'oidc',
      ...all,
      '--nth',
      '2',
      '--token',
      await luwes.tokenOf(ORANG.bkd),
    ])
    expect(good).toMatchObject({ code: 0, err: '' })
    expect(good.out).toContain('SSO_ROLE_CLAIM_2=peran')
    const none = await run(['oidc', ...all, '--token', await luwes.tokenOf(ORANG.siti)])
    expect([none.code, none.err]).toEqual([1, expect.stringMatching(/tidak memberi peran/)])
    const bad = await run(['oidc', ...all, '--token', await sign({ aud: 'lain' })])
    expect([bad.code, bad.out]).toEqual([1, expect.stringMatching(/SALAH +aud/)])
  })
})
