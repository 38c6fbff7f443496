import type { Nip } from '../../domain/pegawai/nip.ts'
import type { KnownRecords, Refusal } from './inbound-type.ts'

/** SIMPEG never sent the person. */
export const UNKNOWN_NIP: Refusal = {
  code: 'nip-tidak-dikenal',
  message: {
    id: 'NIP ini belum pernah dikirim SIMPEG. Kirim pegawai.diperbarui lebih dahulu.',
    en: 'SIMPEG has not sent this NIP. Send pegawai.diperbarui first.',
  },
}

/** SIMPEG never sent the unit (R79). */
export const UNKNOWN_UNIT: Refusal = {
  code: 'unit-tak-dikenal',
  message: {
    id: 'Unit kerja ini belum ada di Luwes. Kirim unit kerja lebih dahulu, atau perbaiki kodenya.',
    en: 'Luwes does not know this unit kerja. Send the unit first, or mend the code.',
  },
}

/** The id belongs to another person. */
const OTHER_OWNER: Refusal = {
  code: 'milik-pegawai-lain',
  message: {
    id: 'Id ini milik pegawai lain. Pakai id yang berbeda untuk setiap pegawai.',
    en: 'This id belongs to another person. Use ids of their own for each person.',
  },
}

/** The id belongs to a tap of another moment, direction or person (R93). */
export const TAP_ID_USED: Refusal = {
  code: 'tap.id-dipakai',
  message: {
    id: 'Id presensi ini sudah dipakai untuk saat, arah, atau pegawai lain. Pakai id yang berbeda untuk setiap presensi.',
    en: 'This id of a tap stands for another moment, direction or person. Use an id of its own for each tap.',
  },
}

/** The tap is too old to be accepted (R93). */
export const TAP_TOO_OLD: Refusal = {
  code: 'tap.terlalu-lampau',
  message: {
    id: 'Presensi ini terlalu lama. Periksa jam mesin, atau beri luring bila memang dikirim belakangan.',
    en: 'This tap is too old. Check the clock of the machine, or send luring where it was sent on later.',
  },
}

/** The month of the day is closed. */
export const CLOSED_MONTH: Refusal = {
  code: 'bulan-ditutup',
  message: {
    id: 'Bulan ini sudah ditutup. Sampaikan kepada BKPSDM: temuan baru menjadi penyesuaian bulan berikutnya.',
    en: 'This month is closed. Tell bkd: new findings become an adjustment of the next month.',
  },
}

/** Refuses an item about a person that SIMPEG never sent. */
export function refuseUnknown(nip: Nip, { nips }: Pick<KnownRecords, 'nips'>): Refusal | null {
  return nips.has(nip) ? null : UNKNOWN_NIP
}

/** Refuses an item about a unit that SIMPEG never sent. */
export function refuseUnknownUnit(
  kode: string,
  { unitKerja }: Pick<KnownRecords, 'unitKerja'>,
): Refusal | null {
  return unitKerja.has(kode) ? null : UNKNOWN_UNIT
}

/** Refuses an item under an id that belongs to another person. */
export function refuseOtherOwner(
  { id, nip }: { readonly id: string; readonly nip: Nip },
  { owners }: Pick<KnownRecords, 'owners'>,
): Refusal | null {
  const owner = owners.get(id)
  return owner === undefined || owner === nip ? null : OTHER_OWNER
}
