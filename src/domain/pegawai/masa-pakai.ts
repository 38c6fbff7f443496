import { dateInWords, monthInWords } from '../shared/date-words.ts'
import { isWithin, type LocalDate, type Month, monthOf } from '../shared/local-date.ts'
import { type Masa, startWithin } from '../shared/masa.ts'
import type { Refusal } from '../shared/rule.ts'
import type { Text } from '../shared/text.ts'
import type { Nip } from './nip.ts'
import type { UnitKerja } from './pegawai.ts'
import { type Rentang, spansThatDiffer } from './riwayat.ts'
import { SEJAK_AWAL } from './riwayat-unit.ts'

/**
 * Days on which a unit does not use Luwes yet. An entry for it, or for a unit above it, sets the
 * first day of use.
 */
export interface MasaBelumPakai extends Rentang {
  readonly unit: string
  readonly mulai: LocalDate
}

/** The days on which Luwes is used where somebody works (R78). */
export interface MasaPakai extends Masa {
  /** The name of the unit that sets the day; none when the regency sets it. */
  readonly unit?: string
}

/** Returns since when a unit uses Luwes, as of a day. */
export type PakaiOn = (unit: Pick<UnitKerja, 'kode' | 'nama'>, tanggal: LocalDate) => MasaPakai

/**
 * Combines the first day of the regency with those of units. The latest counts: that of the
 * regency, of a unit above on that day, or of the unit itself.
 */
export function pakaiFrom(daerah: Masa, belum: readonly MasaBelumPakai[]): PakaiOn {
  const byUnit = Map.groupBy(belum, ({ unit }) => unit)
  return ({ kode, nama }, tanggal) => {
    const mulai = (byUnit.get(kode) ?? [])
      .filter(({ dari, sampai }) => isWithin(tanggal, dari, sampai))
      .map((one) => one.mulai)
      .sort()
      .at(-1)
    if (mulai === undefined || mulai <= (daerah.dari ?? '')) return daerah
    return { dari: mulai, sampai: daerah.sampai, unit: nama }
  }
}

/**
 * Returns the first day on which a unit, or the regency (`null`), uses Luwes, when a month has days
 * before it.
 */
export function startOfUse(bulan: Month, unit: string | null, pakai: PakaiOn): LocalDate | null {
  const first = `${bulan}-01`
  return startWithin(bulan, pakai({ kode: unit ?? '', nama: unit ?? '' }, first))
}

/** Says since when Luwes is used, and where: 'Luwes dipakai di Dinas Kominfo sejak 1 Maret 2027'. */
export function usedSince({ dari, unit }: MasaPakai): Text {
  const { id, en } = dateInWords(dari ?? '')
  const where = placeOf({ unit })
  return {
    id: `Luwes dipakai${where.id} sejak ${id}`,
    en: `Luwes is used${where.en} from ${en} on`,
  }
}

/** Returns where Luwes is used, as a part of a sentence; empty for the whole regency. */
export function placeOf({ unit }: { readonly unit?: string | undefined }): Text {
  return unit === undefined ? { id: '', en: '' } : { id: ` di ${unit}`, en: ` in ${unit}` }
}

/** Returns who set the first day. */
export function basisOfUse({ unit }: MasaPakai): string {
  return unit === undefined
    ? 'Hari pertama Luwes dipakai, ditetapkan pemerintah daerah (FIRST_DAY)'
    : `Hari pertama ${unit} memakai Luwes, dicatat BKD/BKPSDM`
}

/** A span of days of a unit. */
export interface RentangUnit extends Rentang {
  readonly unit: string
}

/**
 * Returns the days up to `sampai` on which units begin or cease to use Luwes when one list of
 * entries replaces another. Days before the first day of the regency never count.
 */
export function daysThatChange(
  before: readonly MasaBelumPakai[],
  after: readonly MasaBelumPakai[],
  daerah: Masa,
  sampai: LocalDate,
): RentangUnit[] {
  const units = new Set([...before, ...after].map(({ unit }) => unit))
  const range = { dari: daerah.dari ?? SEJAK_AWAL, sampai }
  return [...units].flatMap((unit) => {
    const spansIn = (all: readonly MasaBelumPakai[]) =>
      all.filter((one) => one.unit === unit).map(({ mulai, ...span }) => ({ ...span, data: mulai }))
    const isUsed = (one: object | undefined) => one === undefined
    return spansThatDiffer(spansIn(before), spansIn(after), range, isUsed).map((span) => ({
      ...span,
      unit,
    }))
  })
}

/** Returns why a first day may not change: a changed day of somebody is in a closed month. */
export function closedByChange(
  people: readonly (Rentang & { readonly nip: Nip })[],
  closed: readonly Month[],
): Refusal[] {
  const touched = closed
    .filter((bulan) =>
      people.some((one) => isWithin(bulan, monthOf(one.dari), monthOf(one.sampai))),
    )
    .sort()
  const [bulan] = touched
  if (bulan === undefined) return []
  const count = new Set(
    people
      .filter((one) =>
        touched.some((month) => isWithin(month, monthOf(one.dari), monthOf(one.sampai))),
      )
      .map(({ nip }) => nip),
  ).size
  const { id, en } = monthInWords(bulan)
  return [
    {
      code: 'unit.bulan-ditutup',
      message: {
        id: `Hari pertama tidak dapat diubah: ${id} sudah ditutup, dan perubahan ini mengenai hari ${count} pegawai di bulan yang sudah ditutup. Pilih tanggal yang hanya mengubah bulan yang masih terbuka.`,
        en: `The first day cannot be changed: ${en} is closed, and this would change days of ${count === 1 ? 'one person' : `${count} people`} in closed months. Choose a day that only changes months that are open.`,
      },
      basis: 'Bulan yang ditutup tidak diubah (bawaan Luwes)',
    },
  ]
}
