import { digestOf } from '../shared/digest.ts'

/** Returns what only the device that a message was encrypted for can say of it: its secret is in no answer of ours. */
export function proofOfArrival(pesan: string, auth: string): Promise<string> {
  return digestOf(`luwes:terima:${pesan}:${auth}`)
}
