import type { JenisKoreksi, Langkah, Text } from './contract.ts'
import { formatMoment } from './moments.ts'
import { formatNumber } from './numbers.ts'
import type { Catalogue, Words } from './words.ts'

/** The subjects of corrections. */
export const KOREKSI: Readonly<Record<JenisKoreksi, Text>> = {
  'tap-masuk': { id: 'Lupa presensi masuk', en: 'The arrival was not recorded' },
  'tap-pulang': { id: 'Lupa presensi pulang', en: 'The departure was not recorded' },
  izin: { id: 'Izin tidak masuk', en: 'Excused from work' },
  'dinas-luar': { id: 'Dinas luar', en: 'Official duty elsewhere' },
}

/** The states of corrections, reports and signals. */
export const KEADAAN: Catalogue = {
  belum: { id: 'Belum dilaporkan', en: 'Not reported yet' },
  diajukan: { id: 'Menunggu atasan', en: 'Waits for the superior' },
  direkomendasikan: { id: 'Menunggu BKD/BKPSDM', en: 'Waits for BKD/BKPSDM' },
  disetujui: { id: 'Disetujui', en: 'Granted' },
  ditolak: { id: 'Ditolak', en: 'Refused' },
  dibatalkan: { id: 'Dibatalkan', en: 'Taken back' },
  diterima: { id: 'Diterima', en: 'Accepted' },
  dikembalikan: { id: 'Dikembalikan', en: 'Returned' },
  baru: { id: 'Menunggu penjelasan Anda', en: 'Waits for your explanation' },
  diklarifikasi: {
    id: 'Sudah dijelaskan, menunggu atasan',
    en: 'Explained, waits for the superior',
  },
  terbukti: { id: 'Terbukti', en: 'Found to hold' },
  'tidak-terbukti': { id: 'Tidak terbukti', en: 'Found not to hold' },
  banding: { id: 'Banding, menunggu BKD/BKPSDM', en: 'Appealed, waits for BKD/BKPSDM' },
}

const FIGURES: Catalogue = {
  meter: { id: '{n} meter', en: '{n} {n:metre|metres}' },
  km: { id: 'jarak {n} km', en: '{n} km apart' },
  kmJam: { id: '{n} km/jam', en: '{n} km/h' },
  detik: { id: 'selisih {n} detik', en: '{n} {n:second|seconds} off' },
  orang: { id: '{n} orang', en: '{n} {n:person|people}' },
  hari: { id: '{n} hari', en: '{n} {n:day|days}' },
  kali: { id: '{n} kali', en: '{n} {n:time|times}' },
}

/** Returns the figures of a signal in words: '412 meter', '3 orang, 2 hari'. */
export function figures({ t, lang }: Words, bukti: Readonly<Record<string, number>>): string {
  return Object.entries(bukti)
    .map(([name, value]) => {
      const known = FIGURES[name] ?? { id: `${name}: {n}`, en: `${name}: {n}` }
      return t(known, { n: formatNumber(value, lang) })
    })
    .join(', ')
}

const STEPS: Catalogue = {
  ajukan: { id: 'Diajukan', en: 'Asked for' },
  'kirim-ulang': { id: 'Dikirim lagi', en: 'Sent again' },
  rekomendasi: {
    id: 'Disetujui atasan, diteruskan ke BKD/BKPSDM',
    en: 'Recommended to BKD/BKPSDM',
  },
  setuju: { id: 'Disetujui', en: 'Granted' },
  tolak: { id: 'Ditolak', en: 'Refused' },
  batal: { id: 'Dibatalkan', en: 'Taken back' },
  terima: { id: 'Diterima', en: 'Accepted' },
  kembalikan: { id: 'Dikembalikan', en: 'Returned' },
  klarifikasi: { id: 'Penjelasan pegawai', en: 'The explanation' },
  banding: { id: 'Banding pegawai', en: 'The appeal' },
  terbukti: { id: 'Dinyatakan terbukti', en: 'Found to hold' },
  'tidak-terbukti': { id: 'Dinyatakan tidak terbukti', en: 'Found not to hold' },
  kedaluwarsa: { id: 'Lewat waktu tanpa keputusan', en: 'Not decided in time' },
}

/** Returns a step in words, with its time. */
export function stepText(
  { t, lang }: Words,
  { langkah, pada }: Langkah,
): readonly [string, string] {
  return [t(STEPS[langkah] ?? { id: langkah, en: langkah }), formatMoment(pada, lang)]
}
