import type { Catalogue } from '../../shared/words.ts'

/** Words of the judged days of a month. */
export const messages = {
  masuk: { id: 'Masuk', en: 'In' },
  pulang: { id: 'Pulang', en: 'Out' },
  riwayat: { id: 'Hari-hari saya', en: 'My days' },
  ringkasHadir: { id: 'Hadir', en: 'Present' },
  ringkasWfa: { id: '{n} di antaranya WFA', en: '{n} of them WFA' },
  ringkasTerlambat: { id: 'Terlambat', en: 'Late' },
  ringkasCepat: { id: 'Pulang cepat', en: 'Left early' },
  ringkasPoin: { id: 'Potongan disiplin', en: 'Discipline deduction' },
  terlambat: { id: 'Terlambat {lama}', en: '{lama} late' },
  pulangCepat: { id: 'Pulang cepat {lama}', en: 'Left {lama} early' },
  potongan: { id: 'Potongan {n} poin', en: 'Deduction of {n} points' },
  hari: { id: '{n} hari', en: '{n} {n:day|days}' },
  poin: { id: '{n} poin', en: '{n} points' },
  tanpaPotongan: { id: 'Tanpa potongan', en: 'No deduction' },
  jadwal: { id: 'Jadwal {jam}', en: 'Hours {jam}' },
  sementara: { id: 'Sementara', en: 'Provisional' },
  rancangan: {
    id: 'Rancangan tanpa keterangan. Belum memotong apa pun sebelum ada yang memutuskan.',
    en: 'The draft of an unexcused day. Nothing is taken before somebody decides.',
  },
  laporan: { id: 'Laporan: {keadaan}', en: 'Report: {keadaan}' },
  koreksi: { id: 'Ajukan koreksi', en: 'Ask for a correction' },
  sumber: {
    id: 'Data {nama} terakhir diterima {saat}.',
    en: 'Data of {nama} last received {saat}.',
  },
  hariMenunggu: { id: 'Menunggu data untuk {hari}.', en: 'Data are awaited for {hari}.' },
  adaGangguan: {
    id: '{n} gangguan dinyatakan bulan ini.',
    en: '{n} {n:outage|outages} declared this month.',
  },
  sebelum: { id: 'Sebelum Luwes dipakai', en: 'Before Luwes was used' },
  sebelumTeks: {
    id: 'Luwes dipakai sejak {hari}. Hari-hari sebelumnya disimpan sebagai riwayat dan tidak dinilai.',
    en: 'Luwes is used from {hari} on. Days before are kept as history and not judged.',
  },
  kosong: { id: 'Belum ada hari yang dinilai', en: 'No day has been judged yet' },
  kosongTeks: {
    id: 'Penilaian tampil di sini setelah hari kerja pertama di bulan ini.',
    en: 'Days appear here after the first working day of this month.',
  },
} as const satisfies Catalogue
