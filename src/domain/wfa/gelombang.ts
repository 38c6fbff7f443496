import type { Rentang } from '../pegawai/riwayat.ts'
import { isWithin, type LocalDate } from '../shared/local-date.ts'
import type { Text } from '../shared/text.ts'

/** A rollout wave: pilot units with dates, and what decides about beginning and going on. */
export interface Gelombang {
  readonly id: string
  readonly nama: string
  readonly unit: readonly string[]
  readonly dari: LocalDate
  readonly sampai: LocalDate | null
  readonly kriteriaMasuk: string
  readonly kriteriaKeluar: string
}

/** Days on which a wave covers a unit, by its own name or by that of a unit above it. */
export interface RentangGelombang extends Rentang {
  readonly unit: string
}

/** Where a unit stands in the waves on a day. */
export interface KeadaanGelombang {
  readonly terbuka: boolean
  /** The first day of the next wave that covers the unit; `null` where none is to come. */
  readonly mulai: LocalDate | null
}

/** Tells where a unit stands in the waves on a day; `null` where there are no waves. */
export type GelombangOn = (unit: string, tanggal: LocalDate) => KeadaanGelombang | null

/** Puts the spans of all waves together. */
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

/** What a unit's people did in a span of days, added up from its verdicts. */
export interface CatatanUnit {
  readonly unitKerja: string
  readonly pegawai: number
  /** Approved days of work elsewhere. */
  readonly hariWfa: number
  /** Days of presence that lateness can be held against, one a person and day. */
  readonly hariOrang: number
  /** Minutes late on those days, added up. */
  readonly menitTerlambat: number
}

/** One side of a comparison; numbers are `null` where too few people stand behind them. */
export interface Kelompok {
  readonly unit: number
  readonly pegawai: number | null
  readonly hariWfa: number | null
  readonly hariOrang: number | null
  /** Minutes late a person and day, in hundredths; `null` also while no day is judged. */
  readonly terlambatPerHari: number | null
  readonly catatan: readonly Text[]
}

/** Fewer people than this are told nothing about, lest a number be about one of them. */
const FEWEST = 5

/** Units of the wave held against units that were in no wave in those days. */
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
