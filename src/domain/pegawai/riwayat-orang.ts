import { addDays, type LocalDate } from '../shared/local-date.ts'
import { type Instant, localDate, type Zona } from '../shared/local-time.ts'
import { pick } from '../shared/pick.ts'
import type { Nip } from './nip.ts'
import type { Pegawai, UnitKerja } from './pegawai.ts'
import { type Catatan, recordOn } from './riwayat.ts'
import { TANPA_TANGGAL } from './tanpa-tanggal.ts'

/** A person and their unit as they were on a day. */
export interface OrangPada {
  readonly pegawai: Pegawai
  readonly unit: UnitKerja
  readonly zona: Zona
  /** Whether the person was employed; if not, the nearest record gives the rest. */
  readonly bekerja: boolean
  /** The first day on which both records hold: days with the same value share all other fields. */
  readonly sejak: LocalDate
}

/** The facts from which a history is built. */
export interface BahanRiwayat {
  /** The person as SIMPEG last described them. */
  readonly pegawai: Pegawai
  /** The records for the days of employment, in order of time. */
  readonly riwayat: readonly Catatan<Pegawai>[]
  readonly unit: readonly Catatan<UnitKerja>[]
  /** The time zone of units that name none. */
  readonly zona: Zona
}

/** A person through time: nothing about a day can be read without the day (R75). */
export class RiwayatOrang {
  readonly nip: Nip
  readonly nama: string
  readonly #bahan: BahanRiwayat
  readonly #units: ReadonlyMap<string, readonly Catatan<UnitKerja>[]>
  /** Cached days: judging one day asks for the days around it repeatedly. */
  readonly #days = new Map<LocalDate, OrangPada>()
  /** The day found last, with its records. */
  #last:
    | {
        readonly record: Catatan<Pegawai> | undefined
        readonly data: Pegawai
        readonly found: Catatan<UnitKerja> | undefined
        readonly orang: OrangPada
      }
    | undefined

  constructor(bahan: BahanRiwayat) {
    this.nip = bahan.pegawai.nip
    this.nama = bahan.pegawai.nama
    this.#bahan = bahan
    this.#units = Map.groupBy(bahan.unit, ({ data }) => data.kode)
  }

  /** Returns the person and their unit on a day. */
  pada(tanggal: LocalDate): OrangPada {
    const known = this.#days.get(tanggal)
    if (known) return known
    const found = this.#find(tanggal)
    this.#days.set(tanggal, found)
    return found
  }

  #find(tanggal: LocalDate): OrangPada {
    const { pegawai, riwayat, zona } = this.#bahan
    const record = recordOn(riwayat, tanggal)
    const data = (record ?? nearest(riwayat, tanggal))?.data ?? pegawai
    const found = this.#unitOn(data.unitKerja, tanggal)
    // Days with the same records share all of it.
    const last = this.#last
    if (last && last.record === record && last.data === data && last.found === found) {
      return last.orang
    }
    const unit = found?.data ?? unknownUnit(data.unitKerja)
    const orang = {
      pegawai: { ...data, ...pickUndated(pegawai) },
      unit,
      zona: unit.zona ?? zona,
      bekerja: record !== undefined,
      sejak: latest(record?.dari ?? '', found?.dari ?? ''),
    }
    this.#last = { record, data, found, orang }
    return orang
  }

  #unitOn(kode: string, tanggal: LocalDate): Catatan<UnitKerja> | undefined {
    const records = this.#units.get(kode) ?? []
    return recordOn(records, tanggal) ?? nearest(records, tanggal)
  }

  /**
   * Returns the local day of a moment. When the time zone changes between two days, the earlier day
   * keeps its own zone to its end.
   */
  hariDari(at: Instant): LocalDate {
    const { zona } = this.#bahan
    const guess = localDate(at, this.pada(localDate(at, zona)).zona)
    const before = localDate(at, this.pada(addDays(guess, -1)).zona)
    return earliest(before, guess)
  }
}

function latest(...days: readonly LocalDate[]): LocalDate {
  return [...days].sort().at(-1) ?? ''
}

function earliest(...days: readonly LocalDate[]): LocalDate {
  return [...days].sort()[0] ?? ''
}

/** Returns the first record that begins after a day, else the last that ended before it. */
function nearest<Data>(
  records: readonly Catatan<Data>[],
  tanggal: LocalDate,
): Catatan<Data> | undefined {
  return records.find(({ dari }) => dari !== null && dari > tanggal) ?? records.at(-1)
}

/** Returns the undated fields of a person's record. */
export function pickUndated(pegawai: Pegawai): Pick<Pegawai, (typeof TANPA_TANGGAL)[number]> {
  return pick(pegawai, TANPA_TANGGAL)
}

/** Returns a unit without data: it has no schedule, so nobody is judged by it. */
function unknownUnit(kode: string): UnitKerja {
  return { kode, nama: kode, layananLangsung: false, pola: 'sif', kantor: [] }
}
