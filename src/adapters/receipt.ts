import { base64url, compactVerify, importJWK, type JWK } from 'jose'
import type { Nip } from '../domain/pegawai/nip.ts'
import { isNip } from '../domain/pegawai/nip.ts'
import type { Instant } from '../domain/shared/local-time.ts'
import { membersIn } from '../domain/shared/members.ts'

/** What a receipt proves: who tapped, in which direction, by which method, when and where. */
export interface TapReceipt {
  readonly id: string
  readonly nip: Nip
  readonly arah: string
  readonly metode: string
  /** When they tried to tap, and when Luwes stored it. */
  readonly at: Instant
  readonly diterima: Instant
  /** The digest of its place (`digestOfPlace`); `null` for a tap without a position. */
  readonly tempat: string | null
  /** The name of its office; `null` unless a machine named it. */
  readonly kantor: string | null
}

/** A receipt of the first version, which covers neither direction nor method nor place. */
export type FirstReceipt = Pick<TapReceipt, 'id' | 'nip' | 'at' | 'diterima'>

/** A receipt that was read, with its version. */
export type ReadReceipt =
  | ({ readonly versi: 1 } & FirstReceipt)
  | ({ readonly versi: 2 } & TapReceipt)

/** The place of a tap, as the device sent it. */
export interface TapPlace {
  readonly lat: number
  readonly lon: number
  /** Metres of uncertainty; none if the device sent none. */
  readonly accuracy?: number | undefined
}

/** What the seal of a file proves: its name, its content, and when Luwes issued it. */
export interface FileSeal {
  readonly berkas: string
  /** SHA-256 of its bytes, in hexadecimal digits. */
  readonly sha256: string
  readonly pada: Instant
}

/** Signs receipts, and reads them for their holders. */
export interface Receipts {
  /** Returns a compact JWS (EdDSA) that anybody can check with the public key. */
  readonly sign: (receipt: TapReceipt | FirstReceipt) => Promise<string>
  /**
   * Returns the salt for the digest of a tap's place, which is shown only to its person: always the
   * same.
   */
  readonly salt: (tap: Pick<TapReceipt, 'id' | 'nip'>) => Promise<string>
  /** Returns the same over the checksum of an issued file. */
  readonly seal: (file: FileSeal) => Promise<string>
  /**
   * Returns the content of a file's seal, by our own key or by the given one; `null` if neither
   * made it, or it was changed.
   */
  readonly readSeal: (jws: string, told: JWK | null) => Promise<FileSeal | null>
  /** Returns the content of a receipt; `null` if it is not ours, or was changed. */
  readonly read: (jws: string) => Promise<ReadReceipt | null>
  /** The public keys, as a JWK Set. */
  readonly keys: () => Promise<{ keys: JWK[] }>
}

/** The version of present receipts; those of the first version name none. */
const VERSION = 2
const HEADER = { alg: 'EdDSA', typ: 'luwes-tanda-terima' }
const FILE_HEADER = { alg: 'EdDSA', typ: 'luwes-segel' }

/**
 * The prefix of an Ed25519 key of 32 bytes, in the form in which Web Crypto imports a private key.
 */
const PKCS8 = Uint8Array.from([
  0x30, 0x2e, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x04, 0x22, 0x04, 0x20,
])

interface KeyPair {
  readonly sign: CryptoKey
  /** Makes the salts of places. */
  readonly salt: CryptoKey
  readonly publicKey: JWK
  /** The protected headers with the key's id, as in every receipt and seal. */
  readonly head: string
  readonly fileHead: string
}

/**
 * Makes the signer of tap receipts, with its own key derived from SESSION_SECRET. The holder of the
 * public half can check a receipt, and only Luwes can make one.
 */
export function createReceipts(secret: string): Receipts {
  let made: Promise<KeyPair> | undefined
  const pair = () => {
    made ??= makePair(secret)
    return made
  }
  const signClaims = async (which: 'head' | 'fileHead', claims: unknown) => {
    const { sign, [which]: head } = await pair()
    const text = `${head}.${base64url.encode(bytesOf(JSON.stringify(claims)))}`
    const signature = await crypto.subtle.sign('Ed25519', sign, bytesOf(text))
    return `${text}.${base64url.encode(new Uint8Array(signature))}`
  }
  return {
    sign: ({ id, nip, at, diterima, ...more }) => {
      const first = { iss: 'luwes', sub: nip, jti: id, at, diterima }
      return signClaims('head', 'arah' in more ? { ...first, v: VERSION, ...more } : first)
    },
    salt: async ({ id, nip }) => {
      const { salt } = await pair()
      const made = await crypto.subtle.sign('HMAC', salt, bytesOf(`${nip} ${id}`))
      return base64url.encode(new Uint8Array(made).subarray(0, SALT_BYTES))
    },
    seal: ({ berkas, sha256, pada }) =>
      signClaims('fileHead', { iss: 'luwes', berkas, sha256, pada }),
    readSeal: async (jws, told) => {
      const own = (await pair()).publicKey
      for (const key of told ? [own, told] : [own]) {
        const seal = await sealBy(jws, key)
        if (seal) return seal
      }
      return null
    },
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

async function sealBy(jws: string, { kty, crv, x }: JWK): Promise<FileSeal | null> {
  try {
    const key = await importJWK({ kty: kty ?? '', crv: crv ?? '', x: x ?? '' }, 'EdDSA')
    const { payload, protectedHeader } = await compactVerify(jws, key, { algorithms: ['EdDSA'] })
    if (protectedHeader.typ !== FILE_HEADER.typ) return null
    const { berkas, sha256, pada } = membersIn(JSON.parse(new TextDecoder().decode(payload)))
    if (typeof berkas !== 'string' || typeof sha256 !== 'string') return null
    return { berkas, sha256, pada: Number(pada) }
  } catch {
    return null
  }
}

// One for all: creating one costs as much as using it.
const encoder = new TextEncoder()
const bytesOf = (words: string) => encoder.encode(words)

/** Each byte in hexadecimal digits. */
const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

/** Long enough that nobody can try all places of a regency against a digest. */
const SALT_BYTES = 16

/**
 * Returns the digest of a place: SHA-256 in hexadecimal digits over the salt, latitude, longitude
 * and accuracy as JSON writes numbers, joined by `|`. An unknown accuracy is empty. A receipt
 * without its salt reveals no place; the salt proves the place, without Luwes.
 */
export async function digestOfPlace(
  garam: string,
  { lat, lon, accuracy }: TapPlace,
): Promise<string> {
  const text = [garam, lat, lon, accuracy ?? ''].join('|')
  const digest = await crypto.subtle.digest('SHA-256', bytesOf(text))
  return Array.from(new Uint8Array(digest), (byte) => HEX[byte]).join('')
}

async function makePair(secret: string): Promise<KeyPair> {
  const root = await crypto.subtle.importKey('raw', bytesOf(secret), 'HKDF', false, ['deriveBits'])
  const deriveBits = async (info: string) => {
    const how = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info: bytesOf(info) }
    return new Uint8Array(await crypto.subtle.deriveBits(how, root, 256))
  }
  const pkcs8 = Uint8Array.from([...PKCS8, ...(await deriveBits('luwes tanda terima'))])
  const hmac = { name: 'HMAC', hash: 'SHA-256' }
  const seed = await deriveBits('luwes garam tempat')
  const salt = await crypto.subtle.importKey('raw', seed, hmac, false, ['sign'])
  const open = await crypto.subtle.importKey('pkcs8', pkcs8, 'Ed25519', true, ['sign'])
  // Safe because the form that was asked for is a JWK.
  const { x } = (await crypto.subtle.exportKey('jwk', open)) as JsonWebKey
  if (x === undefined) throw new Error('no public half of the receipt key')
  const kid = x.slice(0, 12)
  const sign = await crypto.subtle.importKey('pkcs8', pkcs8, 'Ed25519', false, ['sign'])
  const publicKey = { kty: 'OKP', crv: 'Ed25519', alg: 'EdDSA', use: 'sig', kid, x }
  const headOf = (header: typeof HEADER) =>
    base64url.encode(bytesOf(JSON.stringify({ ...header, kid })))
  return { sign, salt, publicKey, head: headOf(HEADER), fileHead: headOf(FILE_HEADER) }
}

/**
 * Returns receipts of both versions; of a later version only `null`, because this version does not
 * understand it.
 */
function asReceipt(claims: unknown): ReadReceipt | null {
  const { v, sub, jti, arah, metode, at, diterima, tempat, kantor } = membersIn(claims)
  if (typeof jti !== 'string' || typeof at !== 'number' || typeof diterima !== 'number') return null
  if (typeof sub !== 'string' || !isNip(sub)) return null
  const first = { id: jti, nip: sub, at, diterima }
  if (v === undefined) return { versi: 1, ...first }
  if (v !== VERSION || typeof arah !== 'string' || typeof metode !== 'string') return null
  const text = (value: unknown) => (typeof value === 'string' ? value : null)
  return { versi: v, ...first, arah, metode, tempat: text(tempat), kantor: text(kantor) }
}
