import {
  devicesToTell,
  forgetGone,
  type PerangkatTujuan,
  PUNYA_PERANGKAT,
} from '../../../db/webhook/perangkat.ts'
import type { HasilAntar, PesanJatuh } from '../../../db/webhook/pesan.ts'
import type { Deps } from '../../../deps.ts'
import type { Instant } from '../../../domain/shared/local-time.ts'
import {
  type HalamanPortal,
  isGone,
  isPushService,
  type JawabanPush,
  judgePush,
  pushOf,
} from '../../../domain/webhook/perangkat.ts'
import { signArrival } from '../sign-arrival.ts'
import type { CaraKirim } from './saluran.ts'

/** How many services are asked at once. */
const AT_ONCE = 20

/** A service keeps a message for an offline device for at most four weeks. */
const MOST_TTL = 28 * 24 * 3_600

/**
 * Web Push (RFC 8291): an encrypted message to each device of a person. Devices that their service
 * no longer knows are forgotten. It is only sent here; the device itself confirms the arrival
 * (`record-terima.ts`).
 */
export const webPush: CaraKirim = {
  saluran: 'web-push',
  terjangkau: PUNYA_PERANGKAT,
  kirim: async (deps, { pesan, kini }) => {
    const nips = [...new Set(pesan.map(({ nip }) => nip))]
    const [devices] = await deps.db.read([devicesToTell(deps.db, nips)])
    const letters = pesan.flatMap((one) =>
      devices.filter(({ nip }) => nip === one.nip).map((device) => ({ pesan: one, device })),
    )
    const answers = await inTurns(letters, ({ pesan: one, device }) =>
      sendTo(deps, one, device, kini),
    )
    const answered = letters.map((letter, place) => ({ ...letter, answer: answers[place] ?? NONE }))
    const gone = answered.flatMap(({ device, answer }) => (isGone(answer) ? [device.id] : []))
    const hasil = pesan.map((one): HasilAntar => {
      const own = answered.filter((letter) => letter.pesan === one).map(({ answer }) => answer)
      return { pesan: one.id, ...judgePush(own, one.percobaan, kini) }
    })
    return { hasil, tulis: forgetGone([...new Set(gone)]) }
  },
}

const NONE: JawabanPush = { status: null }

/**
 * Without keys, or with an address that may no longer be called, it is like a device that is
 * unreachable.
 */
const REFUSED: JawabanPush = { status: 403 }

async function sendTo(
  { push, publicUrl }: Deps,
  pesan: PesanJatuh,
  device: PerangkatTujuan,
  kini: Instant,
): Promise<JawabanPush> {
  if (!push || !isPushService(device.endpoint)) return REFUSED
  // Safe because only pages that were checked are stored there.
  const halaman = JSON.parse(device.halaman) as HalamanPortal
  const tanda = await signArrival(pesan.id, device.auth)
  const seconds = Math.floor((pesan.kedaluwarsa - kini) / 1000)
  return push.send(device, {
    text: JSON.stringify(pushOf(pesan, halaman, { tanda, publicUrl })),
    ttl: Math.max(0, Math.min(seconds, MOST_TTL)),
    urgent: pesan.jenis === 'panggilan',
  })
}

/** Works on some things, a limited number at once, and returns the results in their order. */
async function inTurns<Thing, Result>(
  all: readonly Thing[],
  work: (one: Thing) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = []
  for (let at = 0; at < all.length; at += AT_ONCE) {
    results.push(...(await Promise.all(all.slice(at, at + AT_ONCE).map(work))))
  }
  return results
}
