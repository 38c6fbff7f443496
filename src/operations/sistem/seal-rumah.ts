import { homeFrom, homesToSeal, keepSealed } from '../../db/presensi/rumah.ts'
import type { Deps } from '../../deps.ts'
import type { RumahSandi } from '../../domain/pegawai/pegawai.ts'
import type { Titik } from '../../domain/shared/distance.ts'

const PEOPLE = 500
const CHUNKS = 20

/**
 * Seals the points of homes stored unsealed, and seals those of an earlier DATA_SECRET again. A
 * point that no secret opens stays as it is until SIMPEG describes its person again.
 */
export async function sealRumah(deps: Deps): Promise<{ readonly sealed: number }> {
  const { db, rumah } = deps
  const kunci = await rumah.current()
  let after = ''
  let sealed = 0
  for (let left = CHUNKS; left > 0; left -= 1) {
    const [rows] = await db.read([homesToSeal(db, kunci, after, PEOPLE)])
    const last = rows.at(-1)
    if (!last) break
    const homes = await Promise.all(
      rows.map(async (row) => {
        const dari = homeFrom(row)
        const titik = dari && (await openHome(deps, row.nip, dari))
        return titik ? [{ nip: row.nip, dari, sandi: await rumah.seal(row.nip, titik) }] : []
      }),
    )
    const known = homes.flat()
    if (known.length > 0) await db.write([keepSealed(known)])
    sealed += known.length
    after = last.nip
  }
  return { sealed }
}

function openHome({ rumah }: Deps, nip: string, dari: Titik | RumahSandi) {
  return 'sandi' in dari ? rumah.open(nip, dari) : dari
}
