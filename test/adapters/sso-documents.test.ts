import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { SsoAway } from '../../src/adapters/sso-keys.ts'
import { probeSso } from '../../src/adapters/sso-probe.ts'
import { judgeSso } from '../../src/operations/sistem/judge-sso.ts'
import { bodyOf } from '../support/body.ts'
import type { Misbehaviour, Path } from '../support/issuer.ts'
import { NIP, type SsoStage, startSsoStage, TAKEN } from '../support/sso.ts'

const DISCOVERY = '/.well-known/openid-configuration'

describe('what an issuer publishes', () => {
  let stage: SsoStage
  beforeAll(async () => {
    stage = await startSsoStage()
  })
  beforeEach(() => {
    stage.reset()
    Object.assign(stage.second.asked, { discovery: 0, jwks: 0 })
  })
  afterAll(() => stage.stop())

  /** A token that the second issuer signs in the name of the first: good only by the second's keys. */
  const forged = () => {
    const seconds = Math.floor(stage.now / 1000)
    const times = { iat: seconds, exp: seconds + 60 }
    return stage.second.sign({ iss: stage.issuer.url, aud: 'luwes', nip: NIP, ...times })
  }
  const probe = async () => {
    const [found] = await probeSso([stage.issuer.url], fetch, Date.now)
    if (!found) throw new Error('no probe')
    return found
  }

  const BAD: readonly (readonly [
    sentence: string,
    cacat: string,
    path: Path,
    answer: (lain: string) => Misbehaviour,
  ])[] = [
    ...[301, 302, 303, 307, 308].map(
      (status) =>
        [
          `keys behind a redirect (${status}) to another host`,
          'dialihkan',
          '/jwks',
          (lain: string) => ({ status, location: `${lain}/jwks` }),
        ] as const,
    ),
    [
      'a discovery document behind a redirect',
      'dialihkan',
      DISCOVERY,
      (lain) => ({ status: 302, location: `${lain}${DISCOVERY}` }),
    ],
    [
      'keys behind a redirect to its own host',
      'dialihkan',
      '/jwks',
      () => ({ status: 302, location: '/jwks-lain' }),
    ],
    [
      'keys on plain http outside loopback',
      'jwks-tidak-aman',
      DISCOVERY,
      () => ({ body: { jwks_uri: 'http://kunci.example.go.id/jwks' } }),
    ],
    [
      'keys in a file',
      'jwks-tidak-aman',
      DISCOVERY,
      () => ({ body: { jwks_uri: 'file:///etc/passwd' } }),
    ],
    [
      'keys in the address itself',
      'jwks-tidak-aman',
      DISCOVERY,
      () => ({ body: { jwks_uri: 'data:application/json,{"keys":[]}' } }),
    ],
    [
      'keys at an address with a name and password',
      'jwks-tidak-aman',
      DISCOVERY,
      () => ({ body: { jwks_uri: 'https://a:b@kunci.example.go.id/jwks' } }),
    ],
    [
      'keys at no address',
      'jwks-tidak-aman',
      DISCOVERY,
      () => ({ body: { jwks_uri: ['https://x'] } }),
    ],
    [
      'the document of another issuer',
      'issuer-lain',
      DISCOVERY,
      (lain) => ({ body: { issuer: lain } }),
    ],
    [
      'its own name with a slash more',
      'issuer-lain',
      DISCOVERY,
      () => ({ body: { issuer: `${stage.issuer.url}/` } }),
    ],
    [
      'a document without an end',
      'terlalu-besar',
      DISCOVERY,
      () => ({ body: { isi: 'x'.repeat(600_000) } }),
    ],
    [
      'keys without an end',
      'terlalu-besar',
      '/jwks',
      () => ({ body: { isi: 'x'.repeat(600_000) } }),
    ],
    ['its sign-in page', 'bukan-json', DISCOVERY, () => ({ text: '<!doctype html>' })],
    ['nothing in JSON', 'bukan-json', DISCOVERY, () => ({ text: 'null' })],
    ['no key', 'tanpa-kunci', '/jwks', () => ({ body: { keys: [] } })],
    ['keys in no list', 'tanpa-kunci', '/jwks', () => ({ body: { keys: 'tiada' } })],
    [
      'secrets and keys to encrypt with',
      'tanpa-kunci',
      '/jwks',
      () => ({ body: { keys: [{ kty: 'oct', k: 'AAAA' }, { kty: 'RSA', use: 'enc' }, null] } }),
    ],
    ['a fault', 'tidak-menjawab', '/jwks', () => ({ status: 500 })],
    ['a page that is missing', 'tidak-menjawab', DISCOVERY, () => ({ status: 404 })],
  ]

  it.each(BAD)(
    'is %s: %s, for whoever signs in and for whoever examines it',
    async (_sentence, cacat, path, answer) => {
      stage.issuer.misbehave(path, answer(stage.second.url))
      const identify = stage.open()
      const refusal = await identify(await forged()).catch((error: unknown) => error)
      expect(refusal).toBeInstanceOf(SsoAway)
      // The log says what is wrong.
      expect(String(refusal)).toContain(cacat)
      expect(await probe()).toMatchObject({ cacat, kunci: 0 })
      // The address that it pointed to was not asked.
      expect(stage.second.asked).toEqual({ discovery: 0, jwks: 0 })
    },
  )

  it('may lie on another host, as its own document says', async () => {
    // The second host's key signs, and the issuer names that host.
    const jwks_uri = `${stage.second.url}/jwks`
    stage.issuer.misbehave(DISCOVERY, { body: { jwks_uri } })
    expect(await stage.open()(await forged())).toMatchObject(TAKEN)
    expect(await probe()).toMatchObject({ cacat: null, kunci: 4 })
  })

  it('lies on loopback for an issuer on loopback alone', async () => {
    const issuer = 'https://sso.example.go.id'
    const asked: string[] = []
    const get = async (url: string) => {
      asked.push(url)
      return Response.json({ issuer, jwks_uri: 'http://127.0.0.1:8788/jwks' })
    }
    expect(await probeSso([issuer], get, Date.now)).toMatchObject([{ cacat: 'jwks-tidak-aman' }])
    expect(asked).toEqual([`${issuer}${DISCOVERY}`])
  })

  it('counts for nothing where a redirect was followed all the same', async () => {
    const follows = (url: string) => fetch(url, { redirect: 'follow' })
    stage.issuer.misbehave('/jwks', { status: 302, location: `${stage.second.url}/jwks` })
    const [found] = await probeSso([stage.issuer.url], follows, Date.now)
    expect(found).toMatchObject({ cacat: 'dialihkan' })
  })

  it('holds keys that are of use beside others that are not', async () => {
    const { keys } = await bodyOf(await fetch(`${stage.issuer.url}/jwks`))
    const odd = [null, 'kunci', { kty: 'oct', k: 'AAAA' }, { kty: 'RSA' }]
    stage.issuer.misbehave('/jwks', { body: { keys: [...odd, keys].flat() } })
    expect(await stage.open()(await stage.token())).toMatchObject(TAKEN)
  })

  it.each([
    'tidak-menjawab',
    'dialihkan',
    'terlalu-besar',
    'bukan-json',
    'issuer-lain',
    'jwks-tidak-aman',
    'tanpa-kunci',
  ] as const)('is told as broken by %s, with what to do', (cacat) => {
    const [found] = judgeSso([{ issuer: 'https://sso.x.go.id', cacat, kunci: 0, selisihMs: null }])
    expect(found).toMatchObject({ kode: 'sso', keadaan: 'rusak' })
    expect(found?.pesan.id).toContain('https://sso.x.go.id')
    expect(found?.saran?.en).toMatch(/\S/)
  })
})
