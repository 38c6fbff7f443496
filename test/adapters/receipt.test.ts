import { createHash } from 'node:crypto'
import { compactVerify, importJWK } from 'jose'
import { describe, expect, it } from 'vitest'
import { createReceipts, digestOfPlace, type TapReceipt } from '../../src/adapters/receipt.ts'
import { nipKe } from '../support/people.ts'
import { TEST_SETTINGS } from '../support/settings.ts'

const receipts = createReceipts(TEST_SETTINGS.SESSION_SECRET)
const PLACE = { lat: -5.19512, lon: 103.93123, accuracy: 12.5 }
const RECEIPT: TapReceipt = {
  id: 'hp-1',
  nip: nipKe(4),
  arah: 'masuk',
  metode: 'gps',
  kantor: 'Kantor Bupati',
  at: 1_794_963_600_000,
  diterima: 1_794_963_601_000,
  tempat: 'a'.repeat(64),
}
/** A receipt as the first version signed it, by the secret of the tests. */
const FIRST = [
  'eyJhbGciOiJFZERTQSIsInR5cCI6Imx1d2VzLXRhbmRhLXRlcmltYSIsImtpZCI6IjNxSjdLc1FRakx3eiJ9',
  'eyJpc3MiOiJsdXdlcyIsInN1YiI6IjE5ODYwOTI2MjAxNTA1MTAwNCIsImp0aSI6InRhcC1sYW1hIiwiYXQiOjE3OTQ5NjM2MDAwMDAsImRpdGVyaW1hIjoxNzk0OTYzNjAxMDAwfQ',
  'CHrsT6VHj90q1jtT7Mcb3Bdj5TI4U9bz_6os1VkrkDlkijGNAhNMYXGFykqY-VVmKCDEYKHk-orKdqkS5LvVAw',
].join('.')

/** Returns what anybody with only the published key reads from a receipt. */
async function readBy(jws: string): Promise<Readonly<Record<string, unknown>>> {
  const [key] = (await receipts.keys()).keys
  const { payload } = await compactVerify(jws, await importJWK(key ?? {}))
  return JSON.parse(new TextDecoder().decode(payload))
}

describe('a receipt', () => {
  it('proves to anybody who tapped, in which direction, by which method, when and where', async () => {
    const { id, nip, ...rest } = RECEIPT
    expect(await readBy(await receipts.sign(RECEIPT))).toEqual({
      iss: 'luwes',
      v: 2,
      sub: nip,
      jti: id,
      ...rest,
    })
    expect(await receipts.read(await receipts.sign(RECEIPT))).toEqual({ versi: 2, ...RECEIPT })
  })

  it.each([
    ['sub', nipKe(5)],
    ['jti', 'hp-2'],
    ['arah', 'pulang'],
    ['metode', 'manual'],
    ['at', 1],
    ['diterima', 1],
    ['tempat', 'b'.repeat(64)],
    ['tempat', null],
    ['kantor', 'Rumah'],
    ['v', undefined],
  ])('is worth nothing with another %s', async (claim, value) => {
    const [head, payload = '', signature] = (await receipts.sign(RECEIPT)).split('.')
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString())
    const forged = Buffer.from(JSON.stringify({ ...claims, [claim]: value })).toString('base64url')
    expect(await receipts.read(`${head}.${forged}.${signature}`)).toBeNull()
  })

  it('of the first version still holds, and says what it said', async () => {
    expect(await receipts.read(FIRST)).toEqual({
      versi: 1,
      id: 'tap-lama',
      nip: nipKe(4),
      at: 1_794_963_600_000,
      diterima: 1_794_963_601_000,
    })
    const { id, nip, at, diterima } = RECEIPT
    const again = await receipts.sign({ id: 'tap-lama', nip, at, diterima })
    expect([again, id]).toEqual([FIRST, 'hp-1'])
  })

  it('of a version that is not known yet is not read as one that is', async () => {
    // Safe because a later version may sign what this one has no type for.
    const later = { ...RECEIPT, v: 3 } as TapReceipt
    expect(await receipts.read(await receipts.sign(later))).toBeNull()
  })

  describe('and its place', () => {
    it('is proved by the salt, as anybody computes it: SHA-256 of salt|lat|lon|accuracy', async () => {
      const garam = await receipts.salt(RECEIPT)
      const text = `${garam}|-5.19512|103.93123|12.5`
      const digest = createHash('sha256').update(text).digest('hex')
      expect(await digestOfPlace(garam, PLACE)).toBe(digest)
      const blind = createHash('sha256').update(`${garam}|-5.19512|103.93123|`).digest('hex')
      const { lat, lon } = PLACE
      expect(await digestOfPlace(garam, { lat, lon })).toBe(blind)
    })

    it('is another for another place, and has another salt for each tap, which no other secret makes', async () => {
      const garam = await receipts.salt(RECEIPT)
      const digests = await Promise.all(
        [
          PLACE,
          { ...PLACE, lat: -5.19513 },
          { ...PLACE, lon: 103.9 },
          { ...PLACE, accuracy: 13 },
        ].map((place) => digestOfPlace(garam, place)),
      )
      expect(new Set(digests).size).toBe(4)
      const salts = await Promise.all([
        receipts.salt(RECEIPT),
        receipts.salt({ ...RECEIPT, id: 'hp-2' }),
        receipts.salt({ ...RECEIPT, nip: nipKe(5) }),
        createReceipts('rahasia-lain-untuk-uji-coba-saja-0001').salt(RECEIPT),
      ])
      expect(salts[0]).toBe(garam)
      expect(new Set(salts).size).toBe(4)
      for (const salt of salts) expect(Buffer.from(salt, 'base64url')).toHaveLength(16)
    })
  })
})
