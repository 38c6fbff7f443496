import type { Rentang } from '../pegawai/riwayat.ts'
import { isWithin, type LocalDate } from '../shared/local-date.ts'
import type { Text } from '../shared/text.ts'

/** A rollout wave: pilot units with dates, and the criteria to begin and to continue. */
export interface Gelombang {
  readonly id: string
  readonly nama: string
  readonly unit: readonly string[]
  readonly dari: LocalDate
  readonly sampai: LocalDate | null
  readonly kriteriaMasuk: string
  readonly kriteriaKeluar: string
}

/** Days on which a wave covers a unit, by its own name or through a unit above it. */
export interface RentangGelombang extends Rentang {
  readonly unit: string
}

/** The state of a unit in the waves on a day. */
export interface KeadaanGelombang {
  readonly terbuka: boolean
  /** The first day of the next wave that covers the unit; `null` if none follows. */
  readonly mulai: LocalDate | null
}

/** Returns the state of a unit in the waves on a day; `null` without waves. */
export type GelombangOn = (unit: string, tanggal: LocalDate) => KeadaanGelombang | null

/** Combines the spans of all waves. */
export function wavesFrom(spans: readonly RentangGelombang[]): GelombangOn {
  const byUnit = Map.groupBy(spans, ({ unit }) => unit)
  return (unit, tanggal) => {
    if (spans.length === 0) return null
    const own = byUnit.get(unit) ?? []
    const ahead = own.filter(({ dari }) => dari > tanggal).map(({ dari }) => dari)
    return {
      terbuka: own.some(({ dari, sampai }) => isWithin(tanggal, dari, sampai)),
      mulai: ahead.sort()[0] ?? null,
    }
  }
}

/** The sums of a unit's verdicts in a span of days. */
export interface CatatanUnit {
  readonly unitKerja: string
  readonly pegawai: number
  /** Approved days of work elsewhere. */
  readonly hariWfa: number
  /** Days of presence that can be late, one per person and day. */
  readonly hariOrang: number
  /** Minutes late on those days, in total. */
  readonly menitTerlambat: number
}

/** One side of a comparison; numbers are `null` when they would cover too few people. */
export interface Kelompok {
  readonly unit: number
  readonly pegawai: number | null
  readonly hariWfa: number | null
  readonly hariOrang: number | null
  /** Minutes late per person and day, in hundredths; `null` also while no day is judged. */
  readonly terlambatPerHari: number | null
  readonly catatan: readonly Text[]
}

/** Nothing is shown about fewer people, so that no number can be traced to one of them. */
const FEWEST = 5

/** Units of the wave compared with units that were in no wave on those days. */
export interface Perbandingan {
  readonly dalam: Kelompok
  readonly luar: Kelompok
}

/**
 * Compares a wave with the units that no wave has reached yet.
 *
 * It is a description, not a proof: pilot units are chosen, so they differ from the others anyway.
 */
export function compareWave(
  wave: Pick<Gelombang, 'unit'>,
  elsewhere: ReadonlySet<string>,
  records: readonly CatatanUnit[],
): Perbandingan {
  const inside = new Set(wave.unit)
  const rest = records.filter(
    ({ unitKerja }) => !inside.has(unitKerja) && !elsewhere.has(unitKerja),
  )
  return {
    dalam: groupOf(records.filter(({ unitKerja }) => inside.has(unitKerja))),
    luar: groupOf(rest),
  }
}

function groupOf(records: readonly CatatanUnit[]): Kelompok {
  const sum = (of: (one: CatatanUnit) => number) => records.reduce((n, one) => n + of(one), 0)
  const pegawai = sum((one) => one.pegawai)
  if (pegawai < FEWEST) {
    const none = { pegawai: null, hariWfa: null, hariOrang: null, terlambatPerHari: null }
    return { unit: records.length, ...none, catatan: [TOO_FEW] }
  }
  const hariOrang = sum((one) => one.hariOrang)
  const late = sum((one) => one.menitTerlambat)
  return {
    unit: records.length,
    pegawai,
    hariWfa: sum((one) => one.hariWfa),
    hariOrang,
    terlambatPerHari: hariOrang === 0 ? null : Math.round((late * 100) / hariOrang),
    catatan: hariOrang === 0 ? [NOT_JUDGED] : [],
  }
}

const TOO_FEW: Text = {
  id: 'Kurang dari 5 pegawai: angka tidak ditampilkan.',
  en: 'Fewer than 5 people: no numbers are shown.',
}
const NOT_JUDGED: Text = {
  id: 'Belum ada hari yang dinilai dalam rentang ini.',
  en: 'No day of this span has been judged yet.',
}
