import type { LocalDate } from '../shared/local-date.ts'
import { err, ok, type Result } from '../shared/result.ts'
import type { Text } from '../shared/text.ts'
import type { Nip } from './nip.ts'

/**
 * An appointment as bkd enters it: the person, the unit whose data they look after, the days, the
 * letter.
 */
export interface OperatorDiminta {
  readonly nip: Nip
  readonly unitKerja: string
  /** Whether it includes the units below. */
  readonly bawahan: boolean
  /** Both days count. */
  readonly dari: LocalDate
  readonly sampai: LocalDate
  readonly nomorSurat: string
}

/** The facts that an appointment is checked against. */
export interface FaktaOperator {
  /** Whether the person is in service. */
  readonly aktif: boolean
  /** The unit; `null` when SIMPEG knows no unit with that code. */
  readonly unit: { readonly akar: boolean } | null
  readonly hariIni: LocalDate
}

/**
 * Returns whether somebody may be appointed operator. Another person must appoint them (R27), they
 * must be in service, and the days must not be over. At the root the lower units are all units, and
 * those are for bkd.
 */
export function checkOperator(
  asked: OperatorDiminta,
  oleh: Nip,
  { aktif, unit, hariIni }: FaktaOperator,
): Result<
  OperatorDiminta,
  { readonly kind: 'bukan-wewenang' | 'bentrok'; readonly message: Text }
> {
  const clash = (message: Text) => err({ kind: 'bentrok', message } as const)
  if (asked.nip === oleh) return err({ kind: 'bukan-wewenang', message: OWN_OPERATOR })
  if (!unit) return clash(UNSENT_UNIT)
  if (!aktif) return clash(INACTIVE)
  if (unit.akar && asked.bawahan) return clash(ROOT)
  return asked.sampai < hariIni ? clash(OVER) : ok(asked)
}

/** Why nobody enters or ends their own appointment (R27). */
export const OWN_OPERATOR: Text = {
  id: 'Penunjukan diri sendiri dicatat dan dicabut oleh petugas BKD yang lain.',
  en: 'Your own appointment is entered and ended by another officer of bkd.',
}
/** The message for a unit that SIMPEG has not sent, where another can be chosen. */
export const UNSENT_UNIT: Text = {
  id: 'Unit kerja ini belum dikirim SIMPEG. Pilih unit lain.',
  en: 'SIMPEG has not sent this unit. Choose another.',
}
const INACTIVE: Text = {
  id: 'Pegawai ini tidak aktif menurut SIMPEG. Pilih pegawai yang aktif.',
  en: 'This person is not active in SIMPEG. Choose somebody who is.',
}
const ROOT: Text = {
  id: 'Unit ini membawahkan semua perangkat daerah. Tunjuk operatornya tanpa unit di bawahnya.',
  en: 'All others stand below this unit. Appoint its operator without the units below.',
}
const OVER: Text = {
  id: 'Masa penunjukan sudah lewat. Periksa tanggalnya.',
  en: 'The days of the appointment are over. Check the dates.',
}
