import { compactVerify, importJWK, type JWK } from 'jose'
import type { Nip } from '../domain/pegawai/nip.ts'
import { isNip } from '../domain/pegawai/nip.ts'
import type { Instant } from '../domain/shared/local-time.ts'

/** What a receipt proves: who tapped, when they tried, when Luwes held it. */
export interface TapReceipt {
  readonly id: string
  readonly nip: Nip
  readonly at: Instant
  readonly diterima: Instant
}

/** What the seal of a file proves: its name, what was in it, and when Luwes gave it out. */
export interface FileSeal {
  readonly berkas: string
  /** SHA-256 of its bytes, in hexadecimal digits. */
  readonly sha256: string
  readonly pada: Instant
}

/** Signs receipts, and reads them for whoever holds one. */
export interface Receipts {
  /** A compact JWS (EdDSA) that anybody can check with the public key. */
  readonly sign: (receipt: TapReceipt) => Promise<string>
  /** The same over the checksum of a file that was given out. */
  readonly seal: (file: FileSeal) => Promise<string>
  /** What a receipt says; `null` for one that is not ours, or was changed. */
  readonly read: (jws: string) => Promise<TapReceipt | null>
  /** The public keys, as a JWK Set. */
  readonly keys: () => Promise<{ keys: JWK[] }>
}

const HEADER = { alg: 'EdDSA', typ: 'luwes-tanda-terima' }
const FILE_HEADER = { alg: 'EdDSA', typ: 'luwes-segel' }

/** The Ed25519 key behind 32 bytes, in the wrapping that Web Crypto takes a private key in. */
const PKCS8 = Uint8Array.from([
  ...[
    0x30, 0x2e, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x04, 0x22, 0x04, 0x20,
  ],
])

interface KeyPair {
  readonly sign: CryptoKey
  readonly publicKey: JWK
  /** The protected headers with the key's id, as they stand in every receipt and seal. */
  readonly head: string
  readonly fileHead: string
}

/**
 * Makes the signer of tap receipts, with a key of its own that follows from SESSION_SECRET: who holds
 * the public half can check a receipt, and only Luwes can make one.
 */
export function createReceipts(secret: string): Receipts {
  let made: Promise<KeyPair> | undefined
  const pair = () => {
    made ??= makePair(secret)
    return made
  }
  const signed = async (which: 'head' | 'fileHead', claims: unknown) => {
    const { sign, [which]: head } = await pair()
    const text = `${head}.${base64url(new TextEncoder().encode(JSON.stringify(claims)))}`
    const signature = await crypto.subtle.sign('Ed25519', sign, new TextEncoder().encode(text))
    return `${text}.${base64url(new Uint8Array(signature))}`
  }
  return {
    sign: ({ id, nip, at, diterima }) =>
      signed('head', { iss: 'luwes', sub: nip, jti: id, at, diterima }),
    seal: ({ berkas, sha256, pada }) => signed('fileHead', { iss: 'luwes', berkas, sha256, pada }),
    read: async (jws) => {
      const { publicKey } = await pair()
      try {
        const { payload, protectedHeader } = await compactVerify(jws, await importJWK(publicKey))
        if (protectedHeader.typ !== HEADER.typ) return null
        return asReceipt(JSON.parse(new TextDecoder().decode(payload)))
      } catch {
        return null
      }
    },
    keys: async () => ({ keys: [(await pair()).publicKey] }),
  }
}

async function makePair(secret: string): Promise<KeyPair> {
  const text = (words: string) => new TextEncoder().encode(words)
  const root = await crypto.subtle.importKey('raw', text(secret), 'HKDF', false, ['deriveBits'])
  const seed = await crypto.subtle.deriveBits(
    { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info: text('luwes tanda terima') },
    root,
    256,
  )
  const pkcs8 = Uint8Array.from([...PKCS8, ...new Uint8Array(seed)])
  const open = await crypto.subtle.importKey('pkcs8', pkcs8, 'Ed25519', true, ['sign'])
  // Safe because the form that was asked for is a JWK.
  const { x } = (await crypto.subtle.exportKey('jwk', open)) as JsonWebKey
  if (x === undefined) throw new Error('no public half of the receipt key')
  const kid = x.slice(0, 12)
  const sign = await crypto.subtle.importKey('pkcs8', pkcs8, 'Ed25519', false, ['sign'])
  const publicKey = { kty: 'OKP', crv: 'Ed25519', alg: 'EdDSA', use: 'sig', kid, x }
  const headOf = (header: typeof HEADER) => base64url(text(JSON.stringify({ ...header, kid })))
  return { sign, publicKey, head: headOf(HEADER), fileHead: headOf(FILE_HEADER) }
}

function asReceipt(claims: unknown): TapReceipt | null {
  const { sub, jti, at, diterima } = Object(claims)
  const whole = typeof jti === 'string' && typeof at === 'number' && typeof diterima === 'number'
  return whole && isNip(sub) ? { id: jti, nip: sub, at, diterima } : null
}

function base64url(bytes: Uint8Array): string {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}
