import type { Statement } from '../../db/engine/client.ts'
import {
  type JenisRiwayat as Buku,
  type KabarTersimpan,
  keepMessages,
} from '../../db/pegawai/riwayat.ts'
import { announceRejudged, type HariOrang, markSpansDue } from '../../db/presensi/perubahan-hari.ts'
import { noteLateSpans } from '../../db/presensi/putusan.ts'
import { TANPA_AKHIR } from '../../db/tables.ts'
import { record } from '../../db/webhook/kejadian.ts'
import { markForReview } from '../../db/wfa/tinjau.ts'
import type { Deps } from '../../deps.ts'
import type { Nip } from '../../domain/pegawai/nip.ts'
import type { Pegawai, UnitKerja } from '../../domain/pegawai/pegawai.ts'
import {
  type CatatanSejak,
  type JenisRiwayat,
  type Rentang,
  spansThatDiffer,
  spentOf,
} from '../../domain/pegawai/riwayat.ts'
import type { LocalDate } from '../../domain/shared/local-date.ts'
import { type Instant, localDate } from '../../domain/shared/local-time.ts'

/**
 * How long a repeated message is kept, in milliseconds: no delivery older than a week comes after
 * it.
 */
const KEEP_REPEATS = 7 * 86_400_000

/** A message on its way in. */
export interface KabarMasuk<Data> {
  readonly data: Data
  /** `berlakuSejak` as sent. */
  readonly sejak: LocalDate | null
}

/** The changes to a person or a unit by messages, up to today. */
export interface Perubahan<Data> {
  /** The NIP or the code of the unit. */
  readonly kunci: string
  /** Days whose verdict may differ. */
  readonly hari: readonly Rentang[]
  /** Days whose money may differ. */
  readonly uang: readonly Rentang[]
  /**
   * Days on which a known unit has another place in the hierarchy, so that the first day of another
   * unit may apply (R78).
   */
  readonly letak: readonly Rentang[]
  /** Whether data for WFA differs on a day from today on. */
  readonly depan: boolean
  /** Whether this is the first message about a person, and names no first day. */
  readonly baru: boolean
  /** Records that a message of the same day replaced. */
  readonly diganti: readonly {
    readonly before: CatatanSejak<Data>
    readonly after: CatatanSejak<Data>
  }[]
}

/** The statements that store some messages, and their effects. */
interface Pencatatan<Data> {
  readonly statements: readonly Statement[]
  readonly perubahan: readonly Perubahan<Data>[]
}

/** The functions by which messages are added to a history. */
export interface Riwayat<Data> {
  readonly buku: Buku
  readonly jenis: JenisRiwayat<Data>
  readonly records: (kunci: string, kabar: readonly KabarTersimpan<Data>[]) => CatatanSejak<Data>[]
  /** The part of a record that verdicts depend on, and the further part that months depend on. */
  readonly hari: (data: Data) => unknown
  readonly uang: (data: Data) => unknown
  /** The unit above; `null` for people. */
  readonly letak: (data: Data) => string | null
  /** The part that the law uses for work elsewhere. */
  readonly wfa: (data: Data) => unknown
  /** Whether a message names the first day of employment. */
  readonly named: (data: Data) => boolean
}

/**
 * Marks the future granted days to be checked against the law again, when a future record changed
 * (R80).
 */
export function markToCheck(
  { now, zona }: Deps,
  buku: Buku,
  perubahan: readonly { readonly kunci: string; readonly depan: boolean }[],
): Statement[] {
  const keys = perubahan.filter(({ depan }) => depan).map(({ kunci }) => kunci)
  if (keys.length === 0) return []
  return [markForReview(buku, keys, localDate(now(), zona), now())]
}

/** Marks the judged days of some spans to be judged again, and tells their people. */
export function markToJudge(
  { now, newId }: Deps,
  spans: readonly HariOrang[],
  sumber: 'pegawai' | 'unit-kerja',
): Statement[] {
  if (spans.length === 0) return []
  return [announceRejudged(spans, sumber, now(), newId), ...markSpansDue(spans)]
}

/** Notes the closed months in some spans: they are settled in the next month (R57). */
export function noteLate({ now }: Deps, spans: readonly HariOrang[]): Statement[] {
  return spans.length === 0 ? [] : [noteLateSpans(spans, now())]
}

/** Writes both records to the audit log when a message replaced another for the same day. */
export function auditReplaced<Data extends Pegawai | UnitKerja>(
  { db, now }: Deps,
  { buku, jenis }: Riwayat<Data>,
  perubahan: readonly Perubahan<Data>[],
): Statement[] {
  return perubahan.flatMap(({ kunci, diganti }) =>
    diganti.map(({ before, after }) =>
      record(db, {
        pada: now(),
        oleh: 'simpeg',
        tindakan: `riwayat-${buku}.ganti`,
        entitas: kunci,
        data: {
          berlakuSejak: after.dari,
          sebelum: jenis.bertanggal(before.data),
          sesudah: jenis.bertanggal(after.data),
        },
      }),
    ),
  )
}

/** Returns a message as it is stored, with the day on which it was sent. */
export function messageOf<Data>(
  { zona }: Pick<Deps, 'zona'>,
  kunci: Nip,
  { data, sejak }: KabarMasuk<Data>,
  pada: Instant,
): KabarTersimpan<Data> {
  return { kunci, pada, hari: localDate(pada, zona), sejak, data }
}

/**
 * Adds new messages to the known ones. Returns the statements that store them, and their effects.
 */
export function addMessages<Data extends Pegawai | UnitKerja>(
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
  const perubahan = added.map(({ kunci, before, all }) =>
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
      new Map(added.map(({ kunci, before }) => [kunci, before])),
    ),
    perubahan,
  }
}

/** Returns the key that tells one message about somebody from another. */
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
  { records, hari, uang, letak, wfa, named }: Riwayat<Data>,
  kunci: string,
  old: readonly KabarTersimpan<Data>[],
  all: readonly KabarTersimpan<Data>[],
  today: LocalDate,
): Perubahan<Data> {
  const before = records(kunci, old)
  const after = records(kunci, all)
  const first = [...before, ...after].map(({ dari }) => dari).sort()[0] ?? today
  const range = { dari: first, sampai: today }
  const differing = (view: (data: Data) => unknown) =>
    spansThatDiffer(before, after, range, (one) => (one ? view(one.data) : null))
  const ahead = spansThatDiffer(before, after, { dari: today, sampai: TANPA_AKHIR }, (one) =>
    one ? wfa(one.data) : null,
  )
  const replaced = after.flatMap((one) => {
    const was = before.find(({ dari, kabar }) => dari === one.dari && kabar.pada < one.kabar.pada)
    return was ? [{ before: was, after: one }] : []
  })
  const baru = old.length === 0 && all.every(({ sejak, data }) => sejak === null && !named(data))
  return {
    kunci,
    hari: differing(hari),
    uang: differing(uang),
    letak: old.length > 0 ? differing(letak) : [],
    depan: ahead.length > 0,
    baru,
    diganti: replaced,
  }
}
