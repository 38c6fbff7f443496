import type { Deps } from '../../deps.ts'
import type { Nip } from '../../domain/pegawai/nip.ts'
import type { Pegawai } from '../../domain/pegawai/pegawai.ts'
import type { Titik } from '../../domain/shared/distance.ts'

/**
 * Returns a person with the point of their home, if it is known and can be unsealed. Only for
 * distances.
 */
export async function withHome<Orang extends Pegawai>(
  { rumah }: Pick<Deps, 'rumah'>,
  pegawai: Orang,
): Promise<Orang> {
  // Homes from before sealing are used as they are, until the cron has sealed them.
  if (pegawai.rumah || !pegawai.rumahSandi) return pegawai
  const titik = await rumah.open(pegawai.nip, pegawai.rumahSandi)
  return titik ? { ...pegawai, rumah: titik } : pegawai
}

/** A person as SIMPEG describes them, with the point of their home in the clear. */
interface PersonItem {
  readonly nip: Nip
  readonly rumah?: Titik | undefined
}

/** Seals the home points of people from SIMPEG, before they are stored. */
export function sealHomes<Item extends PersonItem>(
  { rumah }: Pick<Deps, 'rumah'>,
  items: readonly Item[],
) {
  return Promise.all(
    items.map(async ({ rumah: point, ...rest }) =>
      point ? { ...rest, rumahSandi: await rumah.seal(rest.nip, point) } : rest,
    ),
  )
}
