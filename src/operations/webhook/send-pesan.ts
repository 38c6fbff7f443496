import { claimPesan, expirePesan, pesanOf, settlePesan } from '../../db/webhook/pesan.ts'
import type { Deps } from '../../deps.ts'
import { CARA_KIRIM } from './saluran/index.ts'
import type { CaraKirim } from './saluran/saluran.ts'

/** The most messages of one round. */
const ROUND = 200

/** The most rounds of one channel in a run; the rest waits for the next. */
const ROUNDS = 25

/** How long a round may take. A round that was stopped holds its messages for as long. */
const LEASE_MS = 120_000

/**
 * Hands due messages to the channels. Two round trips per round, however many messages. Run twice
 * or at once, each message is sent once per channel.
 */
export async function sendPesan(deps: Deps): Promise<{ readonly sent: number }> {
  let sent = 0
  for (const cara of CARA_KIRIM) {
    for (let round = 0; round < ROUNDS; round += 1) {
      const taken = await sendRound(deps, cara, round === 0)
      sent += taken
      if (taken < ROUND) break
    }
  }
  return { sent }
}

async function sendRound(
  deps: Deps,
  { saluran, kirim }: CaraKirim,
  first: boolean,
): Promise<number> {
  const kini = deps.now()
  const sewa = { saluran, token: deps.newId(), until: kini + LEASE_MS }
  const claimed = await deps.db.write([
    ...(first ? [expirePesan(saluran, kini)] : []),
    ...claimPesan(deps.db, sewa, kini, ROUND),
  ])
  const pesan = (claimed.ok ? (claimed.value.at(-1) ?? []) : []).map(pesanOf)
  if (pesan.length === 0) return 0
  const { hasil, tulis } = await kirim(deps, { sewa, pesan, kini })
  await deps.db.write([...tulis, ...settlePesan(sewa, hasil, deps.now())])
  return pesan.length
}
