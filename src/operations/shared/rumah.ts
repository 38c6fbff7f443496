import type { Deps } from '../../deps.ts'
import type { Pegawai, Titik } from '../../domain/pegawai/pegawai.ts'

/** A person with the point of their home, where one is known and opens: only where distances are computed. */
export async function withHome<Orang extends Pegawai>(
  { rumah }: Pick<Deps, 'rumah'>,
  pegawai: Orang,
): Promise<Orang> {
  // What came before homes were sealed is used as it is, until the cron has sealed it.
  if (pegawai.rumah || !pegawai.rumahSandi) return pegawai
  const titik = await rumah.open(pegawai.nip, pegawai.rumahSandi)
  return titik ? { ...pegawai, rumah: titik } : pegawai
}

/** Items of SIMPEG about people, the points of their homes sealed before they are stored. */
export function sealHomes<Item extends Readonly<Record<string, unknown>>>(
  { rumah }: Pick<Deps, 'rumah'>,
  items: readonly Item[],
): Promise<readonly (Item | Omit<Item, 'rumah'>)[]> {
  return Promise.all(
    items.map(async (item) => {
      if (!item.rumah) return item
      const { rumah: point, ...rest } = item
      // Safe because the schema of the type admits only a point.
      const rumahSandi = await rumah.seal(String(item.nip), point as Titik)
      return { ...rest, rumahSandi }
    }),
  )
}
