import type { Cuti } from '../pegawai/pegawai.ts'
import type { Text } from '../shared/text.ts'

/** At the office as usual, between these times. */
export const KANTOR = (pukul: string): Text => ({
  id: `Bekerja di kantor, ${pukul}.`,
  en: `Working at the office, ${pukul}.`,
})

/** Elsewhere, as granted. */
export const WFA = (pukul: string): Text => ({
  id: `Bekerja dari lokasi WFA, ${pukul}.`,
  en: `Working from the WFA location, ${pukul}.`,
})

/** At home, by a directive. */
export const RUMAH = (pukul: string): Text => ({
  id: `Bekerja dari rumah menurut arahan, ${pukul}.`,
  en: `Working from home by directive, ${pukul}.`,
})

/** At the office by a directive, despite any grant. */
export const MASUK = (pukul: string): Text => ({
  id: `Bekerja di kantor menurut arahan, ${pukul}.`,
  en: `Working at the office by directive, ${pukul}.`,
})

/** Recalled to the office: to be there by a time. */
export const DIPANGGIL = (tiba: string, pukul: string): Text => ({
  id: `Dipanggil ke kantor: tiba paling lambat ${tiba}. Jam kerja ${pukul}.`,
  en: `Recalled to the office: be there by ${tiba}. Working hours ${pukul}.`,
})

/** A mandated day of the scheme. */
export const WAJIB = (pukul: string, onlyHome: boolean): Text =>
  onlyHome
    ? {
        id: `Hari WFH menurut skema: bekerja dari rumah, tidak di tempat lain, ${pukul}.`,
        en: `WFH day of the scheme: working from home, nowhere else, ${pukul}.`,
      }
    : {
        id: `Hari WFH menurut skema: bekerja dari rumah, ${pukul}.`,
        en: `WFH day of the scheme: working from home, ${pukul}.`,
      }

/** A mandated day of the scheme, from which the position, the duty or the unit is exempt. */
export const DIKECUALIKAN = (pukul: string): Text => ({
  id: `Hari WFH menurut skema, tetapi jabatan, tugas, atau unit Anda dikecualikan: bekerja di kantor, ${pukul}.`,
  en: `WFH day of the scheme, but your position, duty or unit is exempt: working at the office, ${pukul}.`,
})

/** Each kind of leave and duty. */
export const CUTI: Readonly<Record<Cuti['jenis'], Text>> = {
  tahunan: { id: 'Cuti tahunan.', en: 'Annual leave.' },
  besar: { id: 'Cuti besar.', en: 'Long leave.' },
  sakit: { id: 'Cuti sakit.', en: 'Sick leave.' },
  melahirkan: { id: 'Cuti melahirkan.', en: 'Maternity leave.' },
  'alasan-penting': { id: 'Cuti karena alasan penting.', en: 'Leave for an important reason.' },
  cltn: { id: 'Cuti di luar tanggungan negara.', en: 'Unpaid leave of absence.' },
  'dinas-luar': { id: 'Dinas luar.', en: 'Official duty elsewhere.' },
  'tugas-belajar': { id: 'Tugas belajar.', en: 'Study assignment.' },
}
