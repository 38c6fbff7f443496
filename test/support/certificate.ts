import { generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto'

/** A certificate and its key, as PEM text. */
export interface Certificate {
  readonly pem: string
  readonly key: string
}

/** An authority that signs certificates of servers. */
export interface Authority extends Certificate {
  /** Makes a certificate for 127.0.0.1, and for the given names. */
  readonly forLoopback: (names?: readonly string[]) => Certificate
}

// Node reads certificates but makes none, so this writes the DER of one (RFC 5280).

const der = (tag: number, ...parts: readonly Buffer[]): Buffer => {
  const body = Buffer.concat(parts)
  const size = body.length
  const head = size < 128 ? [size] : size < 256 ? [0x81, size] : [0x82, size >> 8, size & 255]
  return Buffer.concat([Buffer.from([tag, ...head]), body])
}
const sequence = (...parts: readonly Buffer[]) => der(0x30, ...parts)
const oid = (...bytes: readonly number[]) => der(0x06, Buffer.from(bytes))
const bits = (body: Buffer) => der(0x03, Buffer.from([0]), body)
const yes = der(0x01, Buffer.from([0xff]))

const ECDSA_SHA256 = sequence(oid(0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02))
const COMMON_NAME = oid(0x55, 0x04, 0x03)
// Long in the past and far in the future: no test depends on the day on which it runs.
const VALIDITY = sequence(
  der(0x17, Buffer.from('000101000000Z')),
  der(0x18, Buffer.from('20991231235959Z')),
)

const nameOf = (name: string) =>
  sequence(der(0x31, sequence(COMMON_NAME, der(0x0c, Buffer.from(name)))))

/** Returns an extension of the family id-ce, critical or not. */
const extension = (id: number, critical: boolean, value: Buffer) =>
  sequence(oid(0x55, 0x1d, id), ...(critical ? [yes] : []), der(0x04, value))

interface CertificateDraft {
  readonly subject: string
  readonly issuer: string
  readonly extensions: readonly Buffer[]
  readonly publicKey: KeyObject
  readonly signer: KeyObject
}

function certificateOf({
  subject,
  issuer,
  extensions,
  publicKey,
  signer,
}: CertificateDraft): string {
  const body = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.concat([Buffer.from([1]), randomBytes(15)])),
    ECDSA_SHA256,
    nameOf(issuer),
    VALIDITY,
    nameOf(subject),
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(...extensions)),
  )
  const signed = sequence(body, ECDSA_SHA256, bits(sign('sha256', body, signer)))
  const lines = signed.toString('base64').match(/.{1,64}/g) ?? []
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`
}

const newKeys = () => generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
const pemOf = (key: KeyObject) => String(key.export({ type: 'pkcs8', format: 'pem' }))

const namesOf = (names: readonly string[]) =>
  sequence(
    der(0x87, Buffer.from([127, 0, 0, 1])),
    ...['localhost', ...names].map((name) => der(0x82, Buffer.from(name))),
  )

/** Makes a separate authority that nobody trusts yet. */
export function makeAuthority(name = 'CA Uji Coba'): Authority {
  const own = newKeys()
  const pem = certificateOf({
    subject: name,
    issuer: name,
    publicKey: own.publicKey,
    signer: own.privateKey,
    // Basic constraints: an authority. Key usage: signs certificates.
    extensions: [
      extension(0x13, true, sequence(yes)),
      extension(0x0f, true, der(0x03, Buffer.from([2, 0x04]))),
    ],
  })
  return {
    pem,
    key: pemOf(own.privateKey),
    forLoopback: (names = []) => {
      const keys = newKeys()
      const made = certificateOf({
        subject: 'localhost',
        issuer: name,
        publicKey: keys.publicKey,
        signer: own.privateKey,
        extensions: [extension(0x11, false, namesOf(names))],
      })
      return { pem: made, key: pemOf(keys.privateKey) }
    },
  }
}
