import * as v from 'valibot'
import { derajat, teks } from '../../../domain/shared/schema.ts'

/** A code or an id of another system. */
export const kode = teks(100)

/** The two numbers of a point, in degrees. */
export const koordinat = {
  lat: derajat(90),
  lon: derajat(180),
}

/** A finite number, in the unit of whatever is counted. */
export const jumlah = v.pipe(v.number(), v.finite())

/** Returns a whole number of a range. */
export const bulat = (from: number, to: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(from), v.maxValue(to))

/** The person of the examples: the NIP belongs to nobody. */
export const NIP_CONTOH = '198609262015051001'

/** The head of that person's unit. */
export const NIP_KEPALA = '197212101998031006'

/** Somebody whose atasan that person is. */
export const NIP_STAF = '198802142012121002'
