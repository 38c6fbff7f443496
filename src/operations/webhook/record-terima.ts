import { devicesOfPesan, noteArrival } from '../../db/webhook/perangkat.ts'
import type { Deps } from '../../deps.ts'
import { proofOfArrival } from './proof-of-arrival.ts'

/**
 * Records that a message came to a device, by the word of the device itself: a push service says only that it
 * took it. A word without the proof changes nothing, and is answered alike.
 */
export async function recordTerima({ db, now }: Deps, pesan: string, tanda: string): Promise<void> {
  const [devices] = await db.read([devicesOfPesan(db, pesan)])
  for (const { id, auth } of devices) {
    if ((await proofOfArrival(pesan, auth)) !== tanda) continue
    await db.write(noteArrival(pesan, id, now()))
    return
  }
}
