import { EncryptJWT, exportJWK, generateKeyPair, type JWTHeaderParameters, SignJWT } from 'jose'
import type { TestApp } from './app.ts'
import { asPayload, type Claims, type TokenMaking } from './issuer.ts'
import { ORANG } from './people.ts'

const NIP = ORANG.siti

/** Returns the bytes of a text. */
export const bytes = (text: string) => new TextEncoder().encode(text)

/**
 * Returns functions that make good and bad tokens of an app's issuer; the app must exist only when
 * one is made.
 */
export function forge(luwes: () => TestApp) {
  const seconds = (offset: number) => Math.floor(luwes().now() / 1000) + offset
  const claims = (other: Claims = {}): Claims => ({
    iss: luwes().issuer.url,
    aud: 'luwes',
    iat: seconds(0),
    exp: seconds(300),
    nip: NIP,
    ...other,
  })
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const unsigned = (header: object) => `${part(header)}.${part(claims())}.`
  const hmac = (header: JWTHeaderParameters, secret: string) =>
    new SignJWT(asPayload(claims())).setProtectedHeader(header).sign(bytes(secret))
  /** Signed with the published key as a secret, under the name of the algorithm that it is for. */
  const renamed = async () => {
    const token = await hmac({ alg: 'HS256', kid: 'rsa-1' }, await luwes().issuer.publicPem())
    return [part({ alg: 'RS256', kid: 'rsa-1' }), ...token.split('.').slice(1)].join('.')
  }
  const encrypted = async () => {
    const jwt = new EncryptJWT(asPayload(claims())).setProtectedHeader({
      alg: 'dir',
      enc: 'A256GCM',
    })
    return jwt.encrypt(bytes('rahasia-untuk-sandi-uji-coba-001'))
  }
  const inJson = async () => {
    const [header, payload, signature] = (await sign()).split('.')
    return JSON.stringify({ protected: header, payload, signature, header: { kid: 'rsa-1' } })
  }
  const twice = (member: string) => {
    const text = JSON.stringify(claims())
    return luwes().issuer.signText(`${text.slice(0, -1)},${member}}`)
  }
  const sign = (other?: Claims, making?: TokenMaking) => luwes().issuer.sign(claims(other), making)
  const without = (name: string) => {
    const { [name]: _, ...rest } = claims()
    return luwes().issuer.sign(rest)
  }
  const session = (iss: string, exp: number, secret: string) =>
    new SignJWT({ peran: ['pegawai', 'bkd'] })
      .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
      .setIssuer(iss)
      .setSubject(NIP)
      .setExpirationTime(exp)
      .sign(bytes(secret))
  const ownKey = async () => {
    const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true })
    return { key: privateKey, jwk: await exportJWK(publicKey) }
  }
  const tampered = async () => {
    const [header = '', , signature = ''] = (await sign()).split('.')
    const other = Buffer.from(JSON.stringify(claims({ nip: ORANG.bkd }))).toString('base64url')
    return [header, other, signature].join('.')
  }
  return {
    seconds,
    claims,
    part,
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
  }
}
