import type { KalenderTahun } from '../domain/shared/calendar.ts'

const SKB =
  'SKB Menteri Agama, Menteri Ketenagakerjaan, dan Menteri PANRB 1497/2025, 2/2025, 5/2025 (19 September 2025)'
const KEPPRES = 'Keppres 42/2025 tentang cuti bersama pegawai ASN tahun 2026'

const LIBUR = { jenis: 'libur', dasar: SKB } as const
const CUTI_BERSAMA = { jenis: 'cuti-bersama', dasar: KEPPRES } as const

/** The days off of 2026: 17 public holidays and 8 days of cuti bersama. */
export const kalender2026: KalenderTahun = {
  tahun: '2026',
  libur: [
    { ...LIBUR, tanggal: '2026-01-01', nama: 'Tahun Baru 2026 Masehi' },
    { ...LIBUR, tanggal: '2026-01-16', nama: 'Isra Mikraj Nabi Muhammad' },
    { ...CUTI_BERSAMA, tanggal: '2026-02-16', nama: 'Tahun Baru Imlek' },
    { ...LIBUR, tanggal: '2026-02-17', nama: 'Tahun Baru Imlek 2577 Kongzili' },
    { ...CUTI_BERSAMA, tanggal: '2026-03-18', nama: 'Hari Suci Nyepi' },
    { ...LIBUR, tanggal: '2026-03-19', nama: 'Hari Suci Nyepi (Tahun Baru Saka 1948)' },
    { ...CUTI_BERSAMA, tanggal: '2026-03-20', nama: 'Idul Fitri' },
    { ...LIBUR, tanggal: '2026-03-21', nama: 'Idul Fitri 1447 Hijriah' },
    { ...LIBUR, tanggal: '2026-03-22', nama: 'Idul Fitri 1447 Hijriah' },
    { ...CUTI_BERSAMA, tanggal: '2026-03-23', nama: 'Idul Fitri' },
    { ...CUTI_BERSAMA, tanggal: '2026-03-24', nama: 'Idul Fitri' },
    { ...LIBUR, tanggal: '2026-04-03', nama: 'Wafat Yesus Kristus' },
    { ...LIBUR, tanggal: '2026-04-05', nama: 'Kebangkitan Yesus Kristus (Paskah)' },
    { ...LIBUR, tanggal: '2026-05-01', nama: 'Hari Buruh Internasional' },
    { ...LIBUR, tanggal: '2026-05-14', nama: 'Kenaikan Yesus Kristus' },
    { ...CUTI_BERSAMA, tanggal: '2026-05-15', nama: 'Kenaikan Yesus Kristus' },
    { ...LIBUR, tanggal: '2026-05-27', nama: 'Idul Adha 1447 Hijriah' },
    { ...CUTI_BERSAMA, tanggal: '2026-05-28', nama: 'Idul Adha' },
    { ...LIBUR, tanggal: '2026-05-31', nama: 'Hari Raya Waisak 2570' },
    { ...LIBUR, tanggal: '2026-06-01', nama: 'Hari Lahir Pancasila' },
    { ...LIBUR, tanggal: '2026-06-16', nama: '1 Muharam, Tahun Baru Islam 1448 Hijriah' },
    { ...LIBUR, tanggal: '2026-08-17', nama: 'Proklamasi Kemerdekaan' },
    { ...LIBUR, tanggal: '2026-08-25', nama: 'Maulid Nabi Muhammad' },
    { ...CUTI_BERSAMA, tanggal: '2026-12-24', nama: 'Natal' },
    { ...LIBUR, tanggal: '2026-12-25', nama: 'Kelahiran Yesus Kristus (Natal)' },
  ],
}
