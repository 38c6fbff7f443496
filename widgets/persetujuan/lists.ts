import type { HariTerbuka } from '../shared/contract.ts'
import type { Result } from '../shared/problem.ts'
import type { Caller, Query } from '../shared/routes.ts'
import type { Daftar, InboxHost, Isi, State, TabLain } from './state.ts'

type Lists = State['lists']

/** The open matters as the server sends them: a day has no id of its own. */
type ServerLists = Omit<Isi, 'hari'> & { readonly hari: HariTerbuka }

interface Page<Item> {
  readonly data: readonly Item[]
}

/** The source of a list, and the ids of its entries. */
interface Source<Name extends TabLain> {
  readonly ask: (call: Caller, query: Query) => Promise<Result<Page<ServerLists[Name]>>>
  readonly named: (one: ServerLists[Name]) => Isi[Name]
}

const asIs = <Item>(one: Item): Item => one

const SOURCES: { readonly [Name in TabLain]: Source<Name> } = {
  laporan: { ask: (call, query) => call({ path: `/laporan/kotak-masuk${query}` }), named: asIs },
  koreksi: {
    ask: (call, query) => call({ path: `/presensi/koreksi/kotak-masuk${query}` }),
    named: asIs,
  },
  tanda: {
    ask: (call, query) => call({ path: `/presensi/tanda/kotak-masuk${query}` }),
    named: asIs,
  },
  hari: {
    ask: (call, query) => call({ path: `/presensi/penetapan${query}` }),
    named: (one) => ({ ...one, id: `${one.nip}-${one.hari.tanggal}` }),
  },
  berlaku: { ask: (call, query) => call({ path: `/wfa/berlaku${query}` }), named: asIs },
}

// Safe because SOURCES has a key for each TabLain.
/** The tabs besides that of the requests, in order. */
export const OTHERS = Object.keys(SOURCES) as readonly TabLain[]

/** A list that was not fetched yet. */
export const none = { items: null, next: '' }

/** Fetches a list, or its page after a given position. */
export async function fetchList<Name extends TabLain>(
  host: Pick<InboxHost, 'call'>,
  tab: Name,
  after = '',
): Promise<Daftar<Isi[Name]>> {
  const { ask, named }: Source<Name> = SOURCES[tab]
  const result = await ask(host.call, after && `?after=${after}`)
  if (!result.ok) return none
  return { items: result.value.data.map(named), next: result.next ?? '' }
}

/** Fetches a list again that a decision has changed. */
export async function refresh(host: InboxHost, tab: TabLain): Promise<void> {
  const fresh = await fetchList(host, tab)
  const { lists } = host.state()
  if (fresh.items) host.patch({ lists: { ...lists, [tab]: fresh } })
}

/** Fetches the first page of all lists. */
export async function fetchLists(host: Pick<InboxHost, 'call'>): Promise<Lists> {
  const [laporan, koreksi, tanda, hari, berlaku] = await Promise.all([
    fetchList(host, 'laporan'),
    fetchList(host, 'koreksi'),
    fetchList(host, 'tanda'),
    fetchList(host, 'hari'),
    fetchList(host, 'berlaku'),
  ])
  return { laporan, koreksi, tanda, hari, berlaku }
}

/** Returns the lists with the answers that came; a list without an answer stays unchanged. */
export function mergeLists(before: Lists, came: Lists): Lists {
  const newer = <Item>(old: Daftar<Item>, fresh: Daftar<Item>) => (fresh.items ? fresh : old)
  return {
    laporan: newer(before.laporan, came.laporan),
    koreksi: newer(before.koreksi, came.koreksi),
    tanda: newer(before.tanda, came.tanda),
    hari: newer(before.hari, came.hari),
    berlaku: newer(before.berlaku, came.berlaku),
  }
}
