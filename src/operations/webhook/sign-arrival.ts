import { digestOf } from '../shared/digest.ts'

/**
 * Returns a proof that only the device can give for which a message was encrypted: its secret is in
 * no answer of ours.
 */
export function signArrival(pesan: string, auth: string): Promise<string> {
  return digestOf(`luwes:terima:${pesan}:${auth}`)
}
