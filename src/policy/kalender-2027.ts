import type { KalenderTahun } from '../domain/shared/calendar.ts'

const SKB =
  'SKB Menteri Agama 1205/2026, Menteri Ketenagakerjaan 3/2026, dan Menteri PANRB 2/2026 (15 September 2026), menurut tabel yang beredar; naskahnya belum dibaca'
const CUTI = `${SKB}; Keppres cuti bersama pegawai ASN tahun 2027 belum ditemukan`

const LIBUR = { jenis: 'libur', dasar: SKB } as const
const CUTI_BERSAMA = { jenis: 'cuti-bersama', dasar: CUTI } as const

/**
 * The days off of 2027: 18 public holidays and 8 days of cuti bersama, from public tables of the
 * decree.
 */
export const kalender2027: KalenderTahun = {
  tahun: '2027',
  libur: [
    { ...LIBUR, tanggal: '2027-01-01', nama: 'Tahun Baru 2027 Masehi' },
    { ...LIBUR, tanggal: '2027-01-05', nama: 'Isra Mikraj Nabi Muhammad 1448 Hijriah' },
    { ...CUTI_BERSAMA, tanggal: '2027-02-05', nama: 'Tahun Baru Imlek' },
    { ...LIBUR, tanggal: '2027-02-06', nama: 'Tahun Baru Imlek 2578 Kongzili' },
    { ...LIBUR, tanggal: '2027-03-08', nama: 'Hari Suci Nyepi (Tahun Baru Saka 1949)' },
    { ...CUTI_BERSAMA, tanggal: '2027-03-09', nama: 'Idulfitri' },
    { ...LIBUR, tanggal: '2027-03-10', nama: 'Idulfitri 1448 Hijriah' },
    { ...LIBUR, tanggal: '2027-03-11', nama: 'Idulfitri 1448 Hijriah' },
    { ...CUTI_BERSAMA, tanggal: '2027-03-12', nama: 'Idulfitri' },
    { ...CUTI_BERSAMA, tanggal: '2027-03-15', nama: 'Idulfitri' },
    { ...CUTI_BERSAMA, tanggal: '2027-03-25', nama: 'Wafat Yesus Kristus' },
    { ...LIBUR, tanggal: '2027-03-26', nama: 'Wafat Yesus Kristus' },
    { ...LIBUR, tanggal: '2027-03-28', nama: 'Kebangkitan Yesus Kristus (Paskah)' },
    { ...LIBUR, tanggal: '2027-05-01', nama: 'Hari Buruh Internasional' },
    { ...LIBUR, tanggal: '2027-05-06', nama: 'Kenaikan Yesus Kristus' },
    { ...LIBUR, tanggal: '2027-05-17', nama: 'Iduladha 1448 Hijriah' },
    { ...CUTI_BERSAMA, tanggal: '2027-05-18', nama: 'Iduladha' },
    { ...CUTI_BERSAMA, tanggal: '2027-05-19', nama: 'Hari Raya Waisak' },
    { ...LIBUR, tanggal: '2027-05-20', nama: 'Hari Raya Waisak 2571' },
    { ...LIBUR, tanggal: '2027-06-01', nama: 'Hari Lahir Pancasila' },
    { ...LIBUR, tanggal: '2027-06-06', nama: '1 Muharam, Tahun Baru Islam 1449 Hijriah' },
    { ...LIBUR, tanggal: '2027-08-15', nama: 'Maulid Nabi Muhammad' },
    { ...LIBUR, tanggal: '2027-08-17', nama: 'Proklamasi Kemerdekaan' },
    { ...CUTI_BERSAMA, tanggal: '2027-12-24', nama: 'Natal' },
    { ...LIBUR, tanggal: '2027-12-25', nama: 'Kelahiran Yesus Kristus (Natal)' },
    { ...LIBUR, tanggal: '2027-12-26', nama: 'Isra Mikraj Nabi Muhammad 1449 Hijriah' },
  ],
  cocokkan: {
    id: 'Hari libur 2027 dimuat dari tabel SKB yang beredar; naskah SKB belum dibaca dan Keppres cuti bersama ASN 2027 belum ditemukan. Cocokkan dengan naskahnya, perbaiki bila berbeda, lalu nyatakan lengkap.',
    en: 'The days off of 2027 come from public tables of the decree; the decree itself was not read, and the Keppres on the collective leave of ASN in 2027 was not found. Compare them with the decrees, mend what differs, then say that they are complete.',
  },
}
