import { devicesOfPesan, noteArrival } from '../../db/webhook/perangkat.ts'
import type { Deps } from '../../deps.ts'
import { signArrival } from './sign-arrival.ts'

/**
 * Records that a message arrived on a device, as the device itself confirms: a push service
 * confirms only that it accepted it. A confirmation without the proof changes nothing, and gets the
 * same answer.
 */
export async function recordTerima({ db, now }: Deps, pesan: string, tanda: string): Promise<void> {
  const [devices] = await db.read([devicesOfPesan(db, pesan)])
  for (const { id, auth } of devices) {
    if ((await signArrival(pesan, auth)) !== tanda) continue
    await db.write(noteArrival(pesan, id, now()))
    return
  }
}
