import type { Clause } from '../../shared/rule.ts'
import type { Text } from '../../shared/text.ts'
import { beban } from './beban.ts'
import { berturut } from './berturut.ts'
import { disiplin } from './disiplin.ts'
import { hadirTanpaHasil } from './hadir-tanpa-hasil.ts'
import { otherLaw } from './hukum-disiplin.ts'
import { kasusTertunda } from './kasus-tertunda.ts'
import { keluhan } from './keluhan.ts'
import { keputusanTertunda } from './keputusan-tertunda.ts'
import { laporan } from './laporan.ts'
import { luarArea } from './luar-area.ts'
import type {
  FaktaPegawai,
  FaktaUnit,
  Penerima,
  Peringatan,
  PolicyDari,
  Temuan,
} from './peringatan.ts'
import { ping } from './ping.ts'
import { predikat } from './predikat.ts'
import { stagnasi } from './stagnasi.ts'
import { tanpaKeterangan } from './tanpa-keterangan.ts'
import { target } from './target.ts'
import { terlambatMeningkat } from './terlambat-meningkat.ts'
import { TINDAK_KHUSUS, TINDAK_LANJUT, type TindakLanjut } from './tindak-lanjut.ts'
import { unitKuota } from './unit-kuota.ts'
import { unitMinimum } from './unit-minimum.ts'

/** The warnings about a person. */
const peringatanPegawai = [
  disiplin,
  berturut,
  tanpaKeterangan,
  terlambatMeningkat,
  laporan,
  ping,
  luarArea,
  predikat,
  target,
  hadirTanpaHasil,
  stagnasi,
  keluhan,
  keputusanTertunda,
  kasusTertunda,
  beban,
] as const

/** The warnings about a unit. */
const peringatanUnit = [unitKuota, unitMinimum] as const

/** Every warning. */
export const semuaPeringatan = [...peringatanPegawai, ...peringatanUnit] as const

/** The warnings that mention sanctions. They say so when another law governs the person (R100). */
const DISCIPLINARY: readonly string[] = [disiplin.kode, berturut.kode, tanpaKeterangan.kode]

/** The early warnings of an edition: a clause or `null` under each code. */
export type PolicyPeringatan = PolicyDari<typeof semuaPeringatan>

/** The content of a warning, its article and its recipients. */
export interface IsiPeringatan {
  readonly pesan: Text
  readonly dasar: string
  readonly angka: Temuan['angka']
  readonly hari: readonly string[]
  readonly kepada: readonly Penerima[]
}

/** A warning that the facts call for. */
export interface PeringatanBaru {
  readonly kode: string
  readonly kunci: string
  readonly isi: IsiPeringatan
  /** Whether the person sees it some days before anybody else does. */
  readonly dahulu: boolean
}

/** A warning with its value type hidden, so that warnings with different values fit in one list. */
interface AnyPeringatan<Facts> extends Omit<Peringatan<Facts, never>, 'temukan'> {
  readonly temukan: (facts: Facts, value: never) => readonly Temuan[]
}

function warn<Facts>(
  list: readonly AnyPeringatan<Facts>[],
  facts: Facts,
  policy: Readonly<Record<string, Clause<unknown> | null>>,
): PeringatanBaru[] {
  return list.flatMap(({ kode, kepada, dahulu = false, temukan }) => {
    const clause = policy[kode]
    if (!clause) return []
    // Safe because PolicyDari ties the clause under a warning's code to that warning's own value type.
    return temukan(facts, clause.value as never).map(({ kunci, hari = [], ...found }) => ({
      kode,
      kunci,
      dahulu,
      isi: { ...found, dasar: clause.basis, hari, kepada },
    }))
  })
}

/** Returns the warnings about a person that an edition sets and that the facts call for. */
export function warnPegawai(facts: FaktaPegawai, policy: PolicyPeringatan): PeringatanBaru[] {
  const other = otherLaw(facts.status)
  const found = warn(peringatanPegawai, facts, policy)
  if (!other) return found
  return found.map((one) => {
    if (!DISCIPLINARY.includes(one.kode)) return one
    const { pesan, dasar } = one.isi
    const both = {
      id: `${pesan.id} ${other.pesan.id}`,
      en: `${pesan.en} ${other.pesan.en}`,
    }
    return { ...one, isi: { ...one.isi, pesan: both, dasar: `${dasar}; ${other.dasar}` } }
  })
}

/** Returns the warnings about a unit that an edition sets and that the facts call for. */
export function warnUnit(facts: FaktaUnit, policy: PolicyPeringatan): PeringatanBaru[] {
  return warn(peringatanUnit, facts, policy)
}

/** A warning that is still open. */
export interface PeringatanTerbuka {
  readonly kode: string
  readonly kunci: string
}

function hasLapsed<Facts>(
  list: readonly AnyPeringatan<Facts>[],
  facts: Facts,
  policy: Readonly<Record<string, Clause<unknown> | null>>,
  { kode, kunci }: PeringatanTerbuka,
): boolean {
  const own = list.find((one) => one.kode === kode)
  const clause = policy[kode]
  if (!own || !clause || !own.meliputi(kunci, facts)) return false
  // Safe because PolicyDari ties the clause under a warning's code to that warning's own value type.
  return !own.temukan(facts, clause.value as never).some((found) => found.kunci === kunci)
}

/**
 * Returns whether an open warning about a person no longer holds because its facts have changed.
 */
export function hasLapsedPegawai(
  facts: FaktaPegawai,
  policy: PolicyPeringatan,
  open: PeringatanTerbuka,
): boolean {
  return hasLapsed(peringatanPegawai, facts, policy, open)
}

/** Returns whether an open warning about a unit no longer holds because its facts have changed. */
export function hasLapsedUnit(
  facts: FaktaUnit,
  policy: PolicyPeringatan,
  open: PeringatanTerbuka,
): boolean {
  return hasLapsed(peringatanUnit, facts, policy, open)
}

/** Returns how a kind of warning may end, in the order in which people choose. */
export function endsOf(kode: string): TindakLanjut[] {
  const own = semuaPeringatan.find((one) => one.kode === kode)
  const extra: readonly TindakLanjut[] = own && 'tindak' in own ? own.tindak : []
  return TINDAK_LANJUT.filter((one) => !TINDAK_KHUSUS.includes(one) || extra.includes(one))
}

/** Returns the name of a kind of warning. */
export function namaPeringatan(kode: string): Text {
  return semuaPeringatan.find((one) => one.kode === kode)?.nama ?? { id: kode, en: kode }
}
