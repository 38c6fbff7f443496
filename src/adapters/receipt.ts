import { SignJWT } from 'jose'
import type { Nip } from '../domain/pegawai/nip.ts'
import type { Instant } from '../domain/shared/local-time.ts'

/** What a receipt proves: who tapped, when they tried, when Luwes held it. */
export interface TapReceipt {
  readonly id: string
  readonly nip: Nip
  readonly at: Instant
  readonly diterima: Instant
}

/** Makes the signer of tap receipts: a compact JWS that anyone with the secret can check. */
export function createReceipts(secret: string): (receipt: TapReceipt) => Promise<string> {
  const key = new TextEncoder().encode(secret)
  return ({ id, nip, at, diterima }) =>
    new SignJWT({ at, diterima })
      .setProtectedHeader({ alg: 'HS256', typ: 'luwes-tanda-terima' })
      .setIssuer('luwes')
      .setSubject(nip)
      .setJti(id)
      .sign(key)
}
