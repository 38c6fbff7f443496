import { SignJWT, UnsecuredJWT } from 'jose'
import { createReceipts } from '../../src/adapters/receipt.ts'
import type { SebabTolak } from '../../src/domain/sistem/sebab-tolak.ts'
import type { TestApp } from './app.ts'
import { bytes, forge } from './forge.ts'
import { asPayload } from './issuer.ts'
import { logoutTokenOf } from './logout.ts'
import { ORANG } from './people.ts'
import { TEST_SETTINGS } from './settings.ts'

const NIP = ORANG.siti

/** A token's description, the reason for its refusal, and how it is made. */
export type HostileToken = readonly [string, SebabTolak, () => string | Promise<string>]

/** Returns tokens that sign nobody in. They are made on demand, once the app exists. */
export function hostileTokens(luwes: () => TestApp): readonly HostileToken[] {
  const {
    seconds,
    claims,
    unsigned,
    hmac,
    renamed,
    encrypted,
    inJson,
    twice,
    sign,
    without,
    session,
    ownKey,
    tampered,
  } = forge(luwes)
  return [
    ['is garbage', 'bentuk', () => 'sampah'],
    ['is 20 kB of garbage', 'bentuk', () => 'a'.repeat(20_000)],
    ['is three parts of garbage', 'bentuk', () => 'a.b.c'],
    ['has an empty part', 'bentuk', () => 'eyJhbGciOiJSUzI1NiJ9..x'],
    ['is good but for 16 kB of claims', 'bentuk', () => sign({ isi: 'x'.repeat(16_000) })],
    ['is encrypted', 'bentuk', encrypted],
    ['is a signature in JSON, with a header that nobody signed', 'bentuk', inJson],
    ['is no object', 'bentuk', () => luwes().issuer.signText('["nip"]')],
    ['is no JSON', 'bentuk', () => luwes().issuer.signText('{nip:1}')],
    ['is no UTF-8', 'bentuk', () => 'eyJhbGciOiJSUzI1NiJ9.eyJuaXAiOiL_In0.x'],
    ['names two people', 'bentuk', () => twice(`"nip":"${ORANG.bkd}"`)],
    ['names two audiences apart', 'bentuk', () => twice('"aud":"simpeg"')],
    ['names two issuers', 'bentuk', () => twice(`"\\u0069ss":"${luwes().issuer.url}"`)],
    ['has alg none', 'alg', () => new UnsecuredJWT(asPayload(claims())).encode()],
    ['has alg none under another case', 'alg', () => unsigned({ alg: 'nOnE' })],
    ['has no alg', 'alg', () => unsigned({})],
    ['has an alg that is a list', 'alg', () => unsigned({ alg: ['RS256'] })],
    [
      'is HS256 with the public RSA key as its secret',
      'alg',
      async () => hmac({ alg: 'HS256', kid: 'rsa-1' }, await luwes().issuer.publicPem()),
    ],
    [
      'is HS256 with the published key set as its secret',
      'alg',
      async () => {
        const jwks = await (await fetch(`${luwes().issuer.url}/jwks`)).text()
        return hmac({ alg: 'HS256', kid: 'rsa-1' }, jwks)
      },
    ],
    ['is RS256 in name and HS256 in truth', 'tanda-tangan', async () => renamed()],
    [
      'is signed by another kind of key than it says',
      'kunci',
      () => sign({}, { header: { kid: 'ec-1' } }),
    ],
    ['is changed after it was signed', 'tanda-tangan', tampered],
    ['has lost its signature', 'tanda-tangan', async () => (await sign()).replace(/[^.]*$/, '')],
    ['is of another issuer', 'issuer', () => sign({ iss: 'https://sso.jahat.example' })],
    [
      'is of an issuer that only begins alike',
      'issuer',
      () => sign({ iss: `${luwes().issuer.url}/lain` }),
    ],
    ['is of an issuer with a slash more', 'issuer', () => sign({ iss: `${luwes().issuer.url}/` })],
    ['is of an issuer in a list', 'issuer', () => sign({ iss: [luwes().issuer.url] })],
    ['has no issuer', 'issuer', () => without('iss')],
    ['is meant for another audience', 'aud', () => sign({ aud: 'simpeg' })],
    ['is meant for several others', 'aud', () => sign({ aud: ['simpeg', 'account'] })],
    ['is meant for one that only begins alike', 'aud', () => sign({ aud: ['luwes-lain', 'luwe'] })],
    ['is meant for ours in a list in a list', 'aud', () => sign({ aud: [['luwes']] })],
    ['is meant for nobody', 'aud', () => sign({ aud: [] })],
    ['has no audience', 'aud', () => without('aud')],
    [
      'is signed by a key id that the issuer does not know',
      'kunci',
      () => sign({}, { header: { kid: 'x' } }),
    ],
    [
      'names a file as its key id',
      'kunci',
      () => sign({}, { header: { kid: '../../../../dev/null' } }),
    ],
    [
      'names an address as its key id',
      'kunci',
      () => sign({}, { header: { kid: 'https://jahat.example/jwks#rsa-1' } }),
    ],
    [
      'names a question to a database as its key id',
      'kunci',
      () => sign({}, { header: { kid: "rsa-1' OR '1'='1" } }),
    ],
    ['names its key in a list', 'kunci', () => sign({}, { header: { kid: ['rsa-1'] } })],
    [
      'is signed by a stranger under a known key id',
      'tanda-tangan',
      async () => sign({}, await ownKey()),
    ],
    [
      'brings its own key (jwk)',
      'header',
      async () => {
        const { key, jwk } = await ownKey()
        return sign({}, { key, header: { jwk, kid: 'x' } })
      },
    ],
    [
      'brings the address of its own keys (jku)',
      'header',
      async () => {
        const { key } = await ownKey()
        return sign({}, { key, header: { jku: `${luwes().issuer.url}/jwks` } })
      },
    ],
    [
      'brings the address of its own certificate (x5u)',
      'header',
      async () => {
        const { key } = await ownKey()
        return sign({}, { key, header: { x5u: 'https://jahat.example/x.pem' } })
      },
    ],
    [
      'brings its own certificate (x5c)',
      'header',
      async () => sign({}, { ...(await ownKey()), header: { x5c: ['AAAA'] } }),
    ],
    [
      'brings an address though the key is right',
      'header',
      () => sign({}, { header: { jku: 'https://x' } }),
    ],
    [
      'asks for what it makes up to be understood (crit)',
      'header',
      () => unsigned({ alg: 'RS256', crit: ['exp-lama'], 'exp-lama': true }),
    ],
    ['says that it is not encoded (b64)', 'header', () => unsigned({ alg: 'RS256', b64: false })],
    ['has expired', 'exp', () => sign({ exp: seconds(-10) })],
    ['never expires', 'exp', () => without('exp')],
    ['expires at a text', 'exp', () => sign({ exp: '9999999999' })],
    ['is not valid yet', 'nbf', () => sign({ nbf: seconds(61) })],
    ['is valid from a text on', 'nbf', () => sign({ nbf: '0' })],
    ['is issued in the future', 'iat', () => sign({ iat: seconds(61) })],
    ['is issued at a text', 'iat', () => sign({ iat: '0' })],
    ['was issued too long ago', 'umur', () => sign({ iat: seconds(-86_401) })],
    [
      'hides when it was issued, and lives for a year',
      'iat',
      () => sign({ iat: undefined, exp: seconds(31_536_000) }),
    ],
    ['is a logout token', 'jenis', () => logoutTokenOf(luwes(), { sub: NIP, nip: NIP })],
    ['is a logout token without its type', 'jenis', () => logoutTokenOf(luwes(), { nip: NIP }, {})],
    [
      'is a logout token by its type alone',
      'jenis',
      () => sign({}, { header: { typ: 'application/LOGOUT+jwt' } }),
    ],
    ['has no NIP', 'nip-claim', () => without('nip')],
    ['has a NIP of 17 digits', 'nip-claim', () => sign({ nip: NIP.slice(1) })],
    ['has a NIP of 19 digits', 'nip-claim', () => sign({ nip: `${NIP}1` })],
    ['has a NIP that is a number', 'nip-claim', () => sign({ nip: Number(NIP) })],
    ['has a NIP in a list', 'nip-claim', () => sign({ nip: [NIP] })],
    ['has a NIP with spaces about it', 'nip-claim', () => sign({ nip: ` ${NIP} ` })],
    ['has a NIP in other digits', 'nip-claim', () => sign({ nip: NIP.replace('1', '١') })],
    [
      'has a NIP of a day that does not exist',
      'nip-claim',
      () => sign({ nip: '198613262015051001' }),
    ],
    ['has the 9 digits of an old NIP', 'nip-claim', () => sign({ nip: '131110468' })],
    ['is of somebody who is no longer active', 'tidak-aktif', () => sign({ nip: ORANG.pensiun })],
    [
      'is signed by a portal where none may sign',
      'issuer',
      () =>
        new SignJWT(asPayload(claims({ iss: 'portal' })))
          .setProtectedHeader({ alg: 'HS256' })
          .sign(bytes('rahasia-portal-untuk-uji-coba-saja-001')),
    ],
    [
      'is a session signed with another secret',
      'tanda-tangan',
      () => session('luwes', seconds(300), 'rahasia-sesi-lain-untuk-uji-coba-saja'),
    ],
    [
      'is a session that has ended',
      'exp',
      () => session('luwes', seconds(-1), TEST_SETTINGS.SESSION_SECRET),
    ],
    [
      'is signed as a session is, by another issuer',
      'issuer',
      () => session('portal', seconds(300), TEST_SETTINGS.SESSION_SECRET),
    ],
    [
      'is a session with alg none',
      'alg',
      () => new UnsecuredJWT({ peran: ['bkd'] }).setIssuer('luwes').setSubject(NIP).encode(),
    ],
    [
      'is a receipt of a tap, which the same secret signs',
      'alg',
      () =>
        createReceipts(TEST_SETTINGS.SESSION_SECRET).sign({
          id: 'x',
          nip: NIP,
          at: luwes().now(),
          diterima: luwes().now(),
        }),
    ],
  ]
}
