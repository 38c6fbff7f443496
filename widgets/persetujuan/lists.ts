import type { HariTerbuka } from '../shared/contract.ts'
import type { Result } from '../shared/problem.ts'
import type { Daftar, InboxHost, Isi, State, TabLain } from './state.ts'

const PATHS: Readonly<Record<TabLain, string>> = {
  laporan: '/laporan/kotak-masuk',
  koreksi: '/presensi/koreksi/kotak-masuk',
  tanda: '/presensi/tanda/kotak-masuk',
  hari: '/presensi/penetapan',
  berlaku: '/wfa/berlaku',
}

// Safe because the keys of a record of all of them are all of them.
/** The tabs beside that of the requests, in their order. */
export const OTHERS = Object.keys(PATHS) as readonly TabLain[]

/** A list of which nothing has come. */
export const none = { items: null, next: '' }

/** Fetches a list, or the page of it that begins after what a page before said. */
export async function fetchList<Name extends TabLain>(
  host: Pick<InboxHost, 'call'>,
  tab: Name,
  after = '',
): Promise<Daftar<Isi[Name]>> {
  const path = `${PATHS[tab]}${after && `?after=${after}`}`
  const result: Result<{ readonly data: readonly Isi[Name][] }> = await host.call({ path })
  if (!result.ok) return none
  return { items: result.value.data.map(named), next: result.next ?? '' }
}

/** A day that waits has no id of its own: whose it is and its date make one. */
function named<Item>(item: Item): Item {
  // Safe because what has no id is a day, of which both parts are read.
  const { id, nip, hari } = item as Item & HariTerbuka & { id?: string }
  return id ? item : { ...item, id: `${nip}-${hari.tanggal}` }
}

/** The lists with those that came; one that did not come now stays as it was. */
export function renewed(
  lists: State['lists'],
  came: readonly Daftar<Isi[TabLain]>[],
): State['lists'] {
  const pairs = OTHERS.map((tab, at) => [tab, came[at]?.items ? came[at] : lists[tab]])
  // Safe because each list came from the path of its own tab, in their order.
  return Object.fromEntries(pairs) as unknown as State['lists']
}
