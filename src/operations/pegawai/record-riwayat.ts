import type { Statement } from '../../db/engine/client.ts'
import {
  type JenisRiwayat as Buku,
  type KabarTersimpan,
  keepMessages,
  messageFrom,
  messagesAbout,
  messagesAboutUnits,
  putPeopleToday,
  putUnitsToday,
} from '../../db/pegawai/riwayat.ts'
import type { Deps } from '../../deps.ts'
import { employmentOf, type Kepegawaian, PEGAWAI } from '../../domain/pegawai/masa-kerja.ts'
import type { Nip } from '../../domain/pegawai/nip.ts'
import type { Pegawai, UnitKerja } from '../../domain/pegawai/pegawai.ts'
import {
  type Catatan,
  type CatatanSejak,
  type JenisRiwayat,
  type Rentang,
  spansThatDiffer,
  spentOf,
} from '../../domain/pegawai/riwayat.ts'
import { UNIT, unitRecordsOf } from '../../domain/pegawai/riwayat-unit.ts'
import type { LocalDate } from '../../domain/shared/local-date.ts'
import { type Instant, localDate } from '../../domain/shared/local-time.ts'

/** How long a repeated message is kept, in milliseconds: no delivery of the week before comes after it. */
const KEEP_REPEATS = 7 * 86_400_000

/** A message on its way in. */
export interface KabarMasuk<Data> {
  readonly data: Data
  /** `berlakuSejak` as sent. */
  readonly sejak: LocalDate | null
}

/** What a message changed for a person or a unit: the days of which something else is true now. */
export interface Perubahan<Data> {
  /** The NIP or the code of the unit. */
  readonly kunci: string
  readonly before: readonly Catatan<Data>[]
  readonly after: readonly Catatan<Data>[]
  /** Up to today: days whose verdict may differ, and days whose money may differ. */
  readonly hari: readonly Rentang[]
  readonly uang: readonly Rentang[]
}

/** The statements that keep some messages, and what they change. */
export interface Pencatatan<Data> {
  readonly statements: readonly Statement[]
  readonly perubahan: readonly Perubahan<Data>[]
}

/** What a history needs, so that messages can be added to it. */
interface Riwayat<Data> {
  readonly buku: Buku
  readonly jenis: JenisRiwayat<Data>
  readonly records: (kunci: string, kabar: readonly KabarTersimpan<Data>[]) => CatatanSejak<Data>[]
  /** What of a record verdicts depend on, and what a month depends on beside them. */
  readonly hari: (data: Data) => unknown
  readonly uang: (data: Data) => unknown
}

const OF_PEOPLE: Riwayat<Pegawai> = {
  buku: 'pegawai',
  jenis: PEGAWAI,
  records: (nip, kabar) => employmentOf(nip, kabar),
  hari: ({ status, unitKerja, jabatan, jenisJabatan, eselon, tugas, jamKerja }: Kepegawaian) => ({
    status,
    unitKerja,
    jabatan,
    jenisJabatan,
    eselon,
    tugas,
    jamKerja,
  }),
  uang: ({ tppDasar, risikoLapangan }) => ({ tppDasar, risikoLapangan }),
}

const OF_UNITS: Riwayat<UnitKerja> = {
  buku: 'unit',
  jenis: UNIT,
  records: (_, kabar) => unitRecordsOf(kabar),
  hari: ({ zona, layananLangsung, pola, kantor }) => ({ zona, layananLangsung, pola, kantor }),
  uang: () => null,
}

/**
 * Adds what SIMPEG says of people to their histories (R75, R76) and brings today's records up to date. One
 * read; the statements are refused as a whole where another message came in between.
 */
export async function recordPeople(
  deps: Pick<Deps, 'db' | 'now' | 'zona'>,
  kabar: readonly KabarMasuk<Pegawai>[],
  pada: Instant,
): Promise<Pencatatan<Pegawai>> {
  const nips = [...new Set(kabar.map(({ data }) => data.nip))]
  const [rows] = await deps.db.read([messagesAbout(deps.db, nips)])
  const fresh = kabar.map((one) => messageOf(deps, one.data.nip, one, pada))
  const recorded = addMessages(deps, OF_PEOPLE, rows.map(messageFrom), fresh)
  const today = localDate(deps.now(), deps.zona)
  return { ...recorded, statements: [...recorded.statements, putPeopleToday(nips, today)] }
}

/** The same for units. */
export async function recordUnits(
  deps: Pick<Deps, 'db' | 'now' | 'zona'>,
  kabar: readonly KabarMasuk<UnitKerja>[],
  pada: Instant,
): Promise<Pencatatan<UnitKerja>> {
  const codes = [...new Set(kabar.map(({ data }) => data.kode))]
  const [rows] = await deps.db.read([messagesAboutUnits(deps.db, codes)])
  const fresh = kabar.map((one) => messageOf(deps, one.data.kode, one, pada))
  const recorded = addMessages(deps, OF_UNITS, rows.map(messageFrom), fresh)
  const today = localDate(deps.now(), deps.zona)
  return { ...recorded, statements: [...recorded.statements, putUnitsToday(codes, today)] }
}

function messageOf<Data>(
  { zona }: Pick<Deps, 'zona'>,
  kunci: Nip,
  { data, sejak }: KabarMasuk<Data>,
  pada: Instant,
): KabarTersimpan<Data> {
  return { kunci, pada, hari: localDate(pada, zona), sejak, data }
}

function addMessages<Data extends Pegawai | UnitKerja>(
  deps: Pick<Deps, 'now' | 'zona'>,
  riwayat: Riwayat<Data>,
  known: readonly KabarTersimpan<Data>[],
  fresh: readonly KabarTersimpan<Data>[],
): Pencatatan<Data> {
  const now = deps.now()
  const old = Map.groupBy(known, ({ kunci }) => kunci)
  const added = [...Map.groupBy(fresh, ({ kunci }) => kunci)].map(([kunci, some]) => {
    const before = old.get(kunci) ?? []
    const said = new Set(some.map(idOf))
    const all = [...before.filter((one) => !said.has(idOf(one))), ...some]
    return { kunci, before, all }
  })
  const changes = added.map(({ kunci, before, all }) =>
    changeOf(riwayat, kunci, before, all, localDate(now, deps.zona)),
  )
  return {
    statements: keepMessages(
      riwayat.buku,
      fresh,
      added.flatMap(({ kunci, all }) => placesOf(riwayat, kunci, all)),
      added.flatMap(({ kunci, all }) =>
        spentOf(all, riwayat.jenis, now - KEEP_REPEATS).map((one) => ({ ...one, kunci })),
      ),
      new Map(added.map(({ kunci, before }) => [kunci, before.length])),
    ),
    perubahan: changes,
  }
}

/** What tells one message about somebody from another. */
function idOf({ pada, sejak }: Pick<KabarTersimpan<unknown>, 'pada' | 'sejak'>): string {
  return `${pada} ${sejak ?? ''}`
}

function placesOf<Data>(
  { records }: Riwayat<Data>,
  kunci: string,
  all: readonly KabarTersimpan<Data>[],
) {
  const holding = new Map(records(kunci, all).map((one) => [idOf(one.kabar), one]))
  return all.map((one) => {
    const { dari = null, sampai = null } = holding.get(idOf(one)) ?? {}
    return { kunci, pada: one.pada, sejak: one.sejak, dari, sampai }
  })
}

function changeOf<Data>(
  { records, hari, uang }: Riwayat<Data>,
  kunci: string,
  old: readonly KabarTersimpan<Data>[],
  all: readonly KabarTersimpan<Data>[],
  today: LocalDate,
): Perubahan<Data> {
  const [before, after] = [records(kunci, old), records(kunci, all)]
  const first = [...before, ...after].map(({ dari }) => dari).sort()[0] ?? today
  const range = { dari: first, sampai: today }
  const differing = (view: (data: Data) => unknown) =>
    spansThatDiffer(before, after, range, (record) => (record ? view(record.data) : 'tidak'))
  return { kunci, before, after, hari: differing(hari), uang: differing(uang) }
}
