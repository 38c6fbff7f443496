import type { Catalogue } from '../shared/words.ts'

/** Texts of `luwes-presensi`; recording has its own. */
export const messages = {
  judul: { id: 'Presensi saya', en: 'My attendance' },
  pengantar: {
    id: 'Catat kehadiran hari ini dan lihat penilaian setiap hari.',
    en: 'Record today and see how each day was judged.',
  },
  hariIni: { id: 'Hari ini', en: 'Today' },
  jamKerja: { id: 'Jam kerja', en: 'Working hours' },
  diKantor: { id: 'Bekerja di kantor', en: 'Work at the office' },
  diWfa: { id: 'Bekerja dari lokasi WFA', en: 'Work from your WFA place' },
  libur: { id: 'Hari libur', en: 'Day off' },
  cuti: { id: 'Anda sedang cuti', en: 'You are on leave' },
  izin: { id: 'Anda sedang izin', en: 'You are excused' },
  dinasLuar: { id: 'Dinas luar', en: 'Official duty elsewhere' },
  tapMasuk: { id: 'Catat masuk', en: 'Record arrival' },
  tapPulang: { id: 'Catat pulang', en: 'Record departure' },
  masukLagi: { id: 'Catat masuk lagi', en: 'Record arrival again' },
  mencatat: { id: 'Mencatat…', en: 'Recording…' },
  mencariLokasi: { id: 'Mengambil lokasi…', en: 'Finding your location…' },
  lokasi: { id: 'Sertakan lokasi saya', en: 'Include my location' },
  lokasiPetunjuk: {
    id: 'Lokasi hanya diambil saat Anda menekan tombol. Tanpa lokasi, presensi tetap tercatat tetapi dapat diperiksa.',
    en: 'Your location is read only when you press the button. Without one you are recorded, and may be asked.',
  },
  lokasiTertutup: {
    id: 'Izin lokasi tertutup di peramban ini. Tanpa lokasi, presensi tetap tercatat tetapi dapat diperiksa.',
    en: 'This browser does not allow the location. Without one you are recorded, and may be asked.',
  },
  berjalan: {
    id: 'Tugas sejak {hari}, {jam}, belum dicatat pulang.',
    en: 'You have not recorded leaving the duty since {hari}, {jam}.',
  },
  masuk: { id: 'Masuk', en: 'In' },
  pulang: { id: 'Pulang', en: 'Out' },
  belum: { id: 'belum ada', en: 'none yet' },
  belumTerkirim: { id: 'belum terkirim', en: 'not sent yet' },
} as const satisfies Catalogue
