import type { SessionCaller } from '../../adapters/session.ts'
import type { Db } from '../../db/engine/client.ts'
import { isSessionOver, sessionHolds, sessionMustHold } from '../../db/sistem/sesi.ts'
import type { Deps } from '../../deps.ts'

/** The session was ended, or its person left: nobody is signed in. The hallway makes it a 401. */
class SesiBerakhir extends Error {
  override readonly name = 'SesiBerakhir'
}

/**
 * What a request of a session leans on: the first time that it reads or writes, whether the session
 * still holds is asked with it, in the same round trip. So a sign-in that was ended anywhere is over
 * everywhere with the next request, and nobody waits for that. Throws `SesiBerakhir`.
 */
export function guarded(deps: Deps, { nip, asal }: SessionCaller): Deps {
  const { db } = deps
  let asked = false
  const read = async (queries: readonly unknown[]): Promise<readonly unknown[]> => {
    // Safe because what comes in is what `Db.read` takes, and goes on to it as it is.
    const ask = db.read as unknown as (all: readonly unknown[]) => Promise<readonly unknown[]>
    if (asked) return ask(queries)
    asked = true
    const rows = await ask([...queries, sessionHolds(db, nip, asal)])
    // Safe because the last answer is that of the query put last.
    const [holds] = rows.at(-1) as Awaited<ReturnType<typeof sessionHolds>>
    if (holds?.berlaku !== 1) throw new SesiBerakhir('the session was ended')
    return rows.slice(0, -1)
  }
  const write: Db['write'] = async (statements) => {
    if (asked) return db.write(statements)
    asked = true
    const written = await db.write([sessionMustHold(nip, asal), ...statements])
    if (written.ok) return { ok: true, value: written.value.slice(1) }
    if (isSessionOver(written.error)) throw new SesiBerakhir('the session was ended')
    return written
  }
  return {
    ...deps,
    // Safe because it answers what `Db.read` answers: the rows of each query, in order.
    db: { ...db, write, read: read as unknown as Db['read'] },
    rekam: (tap) => deps.rekam({ ...tap, sesi: asal }),
  }
}
