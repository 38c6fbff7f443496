import { type Glossary, UNIT, under } from './term.ts'

const MASUK: Glossary[string] = {
  id: 'Presensi masuk yang dihitung; null bila belum ada',
  en: 'the tap in that counts; null for none',
  unit: UNIT.waktu,
  example: '2026-12-03T07:25:00+07:00',
}
const PULANG: Glossary[string] = {
  id: 'Presensi pulang yang dihitung; null bila belum ada',
  en: 'the tap out that counts; null for none',
  unit: UNIT.waktu,
  example: '2026-12-03T16:04:00+07:00',
}
const TAK_DINILAI: Glossary[string] = {
  id: 'Mengapa hari ini tidak dinilai; null bila dinilai',
  en: 'why the day is not judged; null where it is',
}

/** A day with its verdict. */
const hari: Glossary = {
  status: { id: 'Status kehadiran hari itu', en: 'the verdict on the day' },
  alasan: TAK_DINILAI,
  catatan: {
    id: 'Hal lain tentang hari ini: yang ditunggu, sampai kapan',
    en: 'what else should be known: what is awaited, until when',
  },
  terlambat: {
    id: 'Terlambat masuk; 0 selama belum presensi masuk',
    en: 'late in; 0 while there is no tap in',
    unit: UNIT.menit,
    example: 0,
  },
  laporan: {
    id: 'Laporan hari WFA; null bila tidak diminta',
    en: 'the report of a WFA day; null where none is asked for',
  },
  tanda: { id: 'Tanda integritas pada hari ini', en: 'integrity signals on the day' },
}

/** Presence: taps, days, corrections, reports, signals, outages, the calendar. */
export const presensi: Glossary = {
  ...under(['Hari', 'tetapkanHari/response'], hari),
  ...under(['Saya/hariIni', 'harapan'], { alasan: TAK_DINILAI }),
  ...under(['Ping'], {
    batas: {
      id: 'Jawab sebelum saat ini',
      en: 'answer before this moment',
      unit: UNIT.waktu,
      example: '2026-12-03T10:05:00+07:00',
    },
    keadaan: { id: 'Apa jadinya panggilan', en: 'what became of the ping' },
  }),
  moda: {
    id: 'Di mana hari itu dijalani: kantor, WFA, atau bukan hari kerja baginya',
    en: 'where the day is spent: office, elsewhere, or no duty',
  },
  jadwal: { id: 'Jam kerja hari itu; null bila tidak ada', en: 'hours of the day; null for none' },
  masuk: MASUK,
  pulang: PULANG,
  pulangCepat: {
    id: 'Pulang sebelum waktunya; 0 selama belum presensi pulang',
    en: 'left early; 0 while there is no tap out',
    unit: UNIT.menit,
    example: 0,
  },
  menitKerja: {
    id: 'Kerja bersih di dalam jam kerja, tanpa istirahat',
    en: 'net work inside the hours, without the break',
    unit: UNIT.menit,
    example: 450,
  },
  potongan: { id: 'Potongan hari ini', en: 'deductions of the day' },
  'potongan/kode': {
    id: 'Kode potongan',
    en: 'code of the deduction',
    example: 'presensi.terlambat-1',
  },
  menit: {
    id: 'Menit terlambat atau pulang cepat; 0 bila bukan soal menit',
    en: 'minutes late or early; 0 where it is not about minutes',
    unit: UNIT.menit,
    example: 25,
  },
  kelas: {
    id: 'Kelas dalam tabel potongan, 1 paling ringan; null bila tidak ada',
    en: 'class in its table, 1 is the lightest; null for none',
    unit: 'kelas / class',
    example: 1,
  },
  poin: {
    id: 'Poin yang dipotong; negatif bila dikembalikan',
    en: 'points taken; negative where given back',
    unit: UNIT.poin,
    example: 50,
  },
  'tanda/kode': {
    id: 'Kode tanda integritas',
    en: 'code of the integrity signal',
    example: 'tanda.luar-area',
  },
  'tanda/status': { id: 'Sampai mana tanda diperiksa', en: 'how far its review is' },
  sementara: {
    id: 'Apakah masih dapat berubah tanpa koreksi',
    en: 'whether it may still change by itself',
  },
  rancangan: {
    id: 'Menjadi apa hari ini bila tidak ada yang memutuskan; belum memotong apa pun',
    en: 'what the day becomes unless somebody decides; nothing is taken for it yet',
  },
  koreksiSampai: {
    id: 'Hari terakhir koreksi dapat diajukan; null bila tidak ada yang dikoreksi',
    en: 'last day for a correction; null for nothing to correct',
    unit: UNIT.tanggal,
    example: '2026-12-08',
  },
  'laporan/status': { id: 'Keadaan laporan', en: 'state of the report' },
  'laporan/terlambat': {
    id: 'Apakah dikirim sesudah harinya',
    en: 'whether it came after its day',
  },
  'laporan/batas': {
    id: 'Laporan ditunggu sampai saat ini',
    en: 'the report is due by then',
    unit: UNIT.waktu,
    example: '2026-12-04T12:00:00+07:00',
  },
  'HariBulan/hari': { id: 'Hari bulan itu, sampai hari ini', en: 'days of the month, up to today' },
  'HariBulan/mulai': {
    id: 'Hari pertama Luwes dipakai; null bila tidak ditetapkan',
    en: 'first day of use; null where nobody set one',
    unit: UNIT.tanggal,
    example: '2026-10-01',
  },
  'HariBulan/riwayat': {
    id: 'Hari sebelum Luwes dipakai: disimpan, tidak dinilai',
    en: 'days before the first day of use: kept, not judged',
  },
  'HariBulan/riwayat/catatan': {
    id: 'Yang tercatat tentang hari itu',
    en: 'what is on record of the day',
  },
  'HariBulan/pekan': { id: 'Minggu kerja dinamis', en: 'weeks of dynamic hours' },
  'pekan/pekan': {
    id: 'Senin minggu itu',
    en: 'Monday of the week',
    unit: UNIT.tanggal,
    example: '2026-11-30',
  },
  wajib: {
    id: 'Kerja bersih yang wajib dipenuhi',
    en: 'net work that is due',
    unit: UNIT.menit,
    example: 2_250,
  },
  'pekan/tercapai': {
    id: 'Kerja bersih yang dipenuhi',
    en: 'net work done',
    unit: UNIT.menit,
    example: 2_265,
  },
  kurang: { id: 'Kekurangannya', en: 'what is missing', unit: UNIT.menit, example: 0 },
  mutu: { id: 'Sejauh mana data bulan ini lengkap', en: 'how complete the data of the month is' },
  'mutu/sumber': { id: 'Sumber presensi', en: 'sources of taps' },
  'mutu/sumber/sumber': { id: 'Nama sumber', en: 'name of the source', example: 'presensi' },
  'mutu/sumber/terakhir': {
    id: 'Terakhir kali mengirim',
    en: 'when it last sent something',
    unit: UNIT.waktu,
    example: '2026-12-03T16:05:12+07:00',
  },
  menunggu: {
    id: 'Hari lewat yang masih menunggu sumber',
    en: 'past days that wait for a source',
    unit: UNIT.tanggal,
    example: '2026-12-02',
  },
  'mutu/gangguan': {
    id: 'Gangguan yang dinyatakan pada bulan itu',
    en: 'outages declared in the month',
    unit: 'gangguan / outages',
    example: 0,
  },

  'tap/id': {
    id: 'Id presensi dari pengirim; dikirim lagi tidak mengubah apa pun',
    en: 'the sender’s id of the tap; sent again it changes nothing',
    example: 'w-20261203-072500-1',
  },
  'presensi.terekam/id': {
    id: 'Id presensi dari pengirim; dikirim lagi tidak mengubah apa pun',
    en: 'the sender’s id of the tap; sent again it changes nothing',
    example: 'SN77-000183',
  },
  arah: {
    id: 'masuk, pulang, atau auto (menurut jam kerja)',
    en: 'in, out, or auto (by the schedule)',
    example: 'masuk',
  },
  at: {
    id: 'Saat presensi',
    en: 'when the tap was made',
    unit: UNIT.waktu,
    example: '2026-12-03T07:25:00+07:00',
  },
  'tap/at': {
    id: 'Jam perangkat; dipakai hanya untuk presensi luring',
    en: 'time of the device; counts only for a tap made offline',
    unit: UNIT.waktu,
    example: '2026-12-03T07:25:00+07:00',
  },
  luring: {
    id: 'Dibuat tanpa sambungan dan dikirim kemudian',
    en: 'made without a connection and sent later',
  },
  selisih: {
    id: 'Selisih jam perangkat dari jam server yang terakhir diketahui',
    en: 'how far the clock of the device was last known to be off',
    unit: UNIT.detik,
    example: 2,
  },
  mock: {
    id: 'Apakah perangkat mengaku posisinya dibuat-buat',
    en: 'whether the device admits a faked position',
    example: false,
  },
  device: { id: 'Pengenal perangkat', en: 'what the device is called', example: 'f3a9c2d17b' },
  receivedAt: {
    id: 'Saat diterima oleh aplikasi pengirim',
    en: 'when it reached the app that sent it on',
    unit: UNIT.waktu,
    example: '2026-12-03T07:25:03+07:00',
  },
  metode: { id: 'Cara presensi', en: 'method of the tap', example: 'gps' },
  'presensi.terekam/kantor': {
    id: 'Nama kantor tempat mesin berada',
    en: 'name of the office where the machine stands',
    example: 'Kantor Disdukcapil',
  },
  'TandaTerima/tanda': {
    id: 'Tanda terima bertanda tangan (JWS, EdDSA)',
    en: 'the signed receipt (JWS, EdDSA)',
    example: 'eyJhbGciOiJFZERTQSJ9.eyJqdGkiOiJ3LTEifQ.c2lnbmF0dXJl',
  },
  'periksaTandaTerima/tanda': {
    id: 'Tanda terima yang diperiksa (JWS)',
    en: 'the receipt to check (JWS)',
    example: 'eyJhbGciOiJFZERTQSJ9.eyJqdGkiOiJ3LTEifQ.c2lnbmF0dXJl',
  },
  tempat: {
    id: 'Tempat presensi dengan garamnya; null tanpa posisi',
    en: 'place of the tap with its salt; null without a position',
  },
  garam: {
    id: 'Garam ringkasan tempat, hanya diberikan kepada orangnya',
    en: 'salt of the digest of the place, given to the person alone',
    example: 'q0J6m2uW0u1VYB7o',
  },
  diterima: {
    id: 'Saat diterima server',
    en: 'when the server took it in',
    unit: UNIT.waktu,
    example: '2026-12-03T07:25:01+07:00',
  },
  'TandaTerima/hari': { id: 'Hari itu sesudah presensi ini', en: 'the day after this tap' },
  keys: { id: 'Kunci publik, sebagai JWK Set', en: 'public keys, as a JWK Set' },
  kty: { id: 'Jenis kunci', en: 'kind of key', example: 'OKP' },
  crv: { id: 'Kurva', en: 'curve', example: 'Ed25519' },
  alg: { id: 'Algoritma', en: 'algorithm', example: 'EdDSA' },
  use: { id: 'Kegunaan', en: 'use', example: 'sig' },
  kid: {
    id: 'Id kunci, ada pada kepala tanda terima',
    en: 'id of the key, as in the header of receipts',
    example: 'Zy3k',
  },
  x: {
    id: 'Kunci publik, base64url',
    en: 'public key, base64url',
    example: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
  },
  sah: {
    id: 'Apakah tanda tangan Luwes dan isinya utuh',
    en: 'whether it is signed by Luwes and unchanged',
  },
  tercatat: { id: 'Apakah presensinya masih tersimpan', en: 'whether the tap is still kept' },
  'periksaTandaTerima/isi': {
    id: 'Yang dikatakan tanda terima; null bila tidak sah',
    en: 'what the receipt says; null where it is not valid',
  },
  'isi/versi': {
    id: 'Versi tanda terima',
    en: 'version of the receipt',
    unit: 'versi / version',
    example: 2,
  },
  'isi/tempat': {
    id: 'Ringkasan tempat; null tanpa posisi',
    en: 'digest of the place; null without a position',
    example: 'b1946ac92492d2347c6235b4d2611184',
  },
  'isi/kantor': {
    id: 'Nama kantor mesin presensi; null bila tidak ada',
    en: 'name of the machine’s office; null for none',
    example: 'Kantor Disdukcapil',
  },
  tempatCocok: {
    id: 'Apakah tempat yang dibawa cocok; null bila tidak dibawa',
    en: 'whether the place that was brought fits; null where none was',
  },

  ...under(['Koreksi', 'ajukanKoreksi'], {
    jenis: { id: 'Yang dikoreksi', en: 'what is to be put right' },
  }),
  'Koreksi/status': { id: 'Keadaan koreksi', en: 'state of the correction' },
  pukul: {
    id: 'Jam presensi yang terlewat, waktu unit; hanya untuk tap-masuk dan tap-pulang',
    en: 'time of the missing tap in the zone of the unit; only for tap-masuk and tap-pulang',
    unit: UNIT.pukul,
    example: '07:25',
  },
  'Koreksi/at': {
    id: 'Saat presensi yang dikoreksi; null untuk izin dan dinas luar',
    en: 'moment of the missing tap; null for an excuse or duty',
    unit: UNIT.waktu,
    example: '2026-12-03T07:25:00+07:00',
  },
  kedaluwarsa: {
    id: 'Apakah tidak diputus pada waktunya; BKD yang memutuskan',
    en: 'whether nobody decided in time; bkd decides',
  },
  'putuskanKoreksi/keputusan': {
    id: 'setuju, tolak, atau batal',
    en: 'grant, refuse, or take back',
  },
  'hariTerbuka/hari': {
    id: 'Hari yang menunggu ketetapan',
    en: 'the day that waits for a finding',
  },
  putusan: { id: 'Apa yang ditetapkan', en: 'what is found' },

  'Laporan/status': { id: 'Keadaan laporan', en: 'state of the report' },
  'Laporan/terlambat': {
    id: 'Apakah dikirim sesudah harinya',
    en: 'whether it came after its day',
  },
  ...under(['Laporan', 'kirimLaporan'], {
    baris: {
      id: 'Hasil hari itu, satu keluaran tiap baris',
      en: 'results of the day, one output a line',
    },
    'baris/hasil': {
      id: 'Hasil yang dikerjakan',
      en: 'the output',
      example: 'Naskah rancangan peraturan bupati',
    },
    'baris/bukti': {
      id: 'Alamat atau nomor dokumen hasil',
      en: 'address or number of the document',
      example: 'https://drive.example.go.id/f/2291',
    },
    'baris/target': {
      id: 'Target dalam rencana',
      en: 'target of the plan',
      unit: UNIT.satuan,
      example: 1,
    },
  }),
  realisasi: { id: 'Yang tercapai', en: 'what was reached', unit: UNIT.satuan, example: 1 },
  kendala: {
    id: 'Kendala hari itu',
    en: 'what stood in the way',
    example: 'Jaringan terputus pukul 10.00 sampai 11.00',
  },
  dikirimPada: {
    id: 'Terakhir kali dikirim',
    en: 'when it was last sent',
    unit: UNIT.waktu,
    example: '2026-12-03T15:50:00+07:00',
  },
  'putuskanLaporan/keputusan': { id: 'terima atau kembalikan', en: 'accept or return' },
  'putuskanLaporan/catatan': {
    id: 'Catatan; wajib bila dikembalikan',
    en: 'note; required to return it',
    example: 'Lampirkan naskahnya',
  },

  'Tanda/kode': {
    id: 'Kode tanda integritas',
    en: 'code of the integrity signal',
    example: 'tanda.luar-area',
  },
  'Tanda/bukti': {
    id: 'Angka yang mendasarinya, dengan nama menurut jenis tanda',
    en: 'figures that it rests on, named by the kind of signal',
    unit: 'menurut nama: meter, orang, hari, detik / by name: metres, people, days, seconds',
    example: { meter: 420 },
  },
  'Tanda/status': { id: 'Sampai mana tanda diperiksa', en: 'how far its review is' },
  akhir: { id: 'Apakah banding sudah diputus', en: 'whether the appeal was decided' },
  'klarifikasiTanda/isi': {
    id: 'Penjelasan pegawai',
    en: 'what the person explains',
    example: 'Saya rapat di kantor kecamatan.',
  },
  'bandingTanda/isi': {
    id: 'Alasan banding',
    en: 'reason of the appeal',
    example: 'Surat tugas saya belum dipertimbangkan.',
  },
  'temuanTanda/keputusan': { id: 'Temuan', en: 'the finding' },

  'Gangguan/status': {
    id: 'diduga: belum membebaskan siapa pun; berlaku; batal',
    en: 'suspected: excuses nobody yet; in force; taken back',
  },
  'tutupGangguan/sampai': {
    id: 'Akhir gangguan, paling lama 7 hari sesudah awalnya',
    en: 'end of the outage, 7 days after its beginning at most',
    unit: UNIT.waktu,
    example: '2026-12-03T08:10:00+07:00',
  },
  ...under(['Gangguan', 'nyatakanGangguan'], {
    dari: {
      id: 'Awal gangguan',
      en: 'beginning of the outage',
      unit: UNIT.waktu,
      example: '2026-12-03T07:05:00+07:00',
    },
    sampai: {
      id: 'Akhir gangguan, paling lama 7 hari; tanpa ini selama masih berlangsung',
      en: 'end of the outage, 7 days at most; none while it lasts',
      unit: UNIT.waktu,
      example: '2026-12-03T08:10:00+07:00',
    },
  }),
  ...under(['Gangguan', 'Apel', 'nyatakanGangguan', 'isiApel'], {
    unit: {
      id: 'Kode unit yang dikenai; tanpa ini atau null semua unit',
      en: 'codes of the units; none or null for all units',
      example: 'DISDUKCAPIL',
    },
  }),
  dugaan: {
    id: 'Id dugaan yang dikonfirmasi',
    en: 'id of the suspicion that this confirms',
    example: '0193c1a2-7c1e-7b52-9d35-3f6c0f1d2a44',
  },
  'nyatakanGangguan/after': {
    id: 'Unit terakhir halaman sebelumnya; null pada halaman terakhir',
    en: 'last unit of the page before; null on the last page',
    example: 'DISDUKCAPIL',
  },
  diperiksa: {
    id: 'Hari orang yang diperiksa',
    en: 'days of people looked at',
    unit: UNIT.hariOrang,
    example: 320,
  },
  perubahan: { id: 'Hari yang akan berubah', en: 'days that would change' },
  sebelum: { id: 'Sekarang', en: 'as it is' },
  sesudah: { id: 'Sesudah gangguan dinyatakan', en: 'as it would be' },
  ...under(['perubahan/sebelum', 'perubahan/sesudah'], {
    status: { id: 'Status kehadiran', en: 'the verdict' },
    terlambat: { id: 'Terlambat masuk', en: 'late in', unit: UNIT.menit, example: 40 },
  }),

  ...under(['Apel', 'isiApel'], {
    nama: {
      id: 'Nama apel atau upacara',
      en: 'name of the apel or ceremony',
      example: 'Apel Senin',
    },
    mulai: {
      id: 'Awal waktu presensi apel, waktu unit',
      en: 'beginning of its window, in the zone of the unit',
      unit: UNIT.pukul,
      example: '07:00',
    },
    selesai: {
      id: 'Akhir waktu presensi apel, waktu unit',
      en: 'end of its window, in the zone of the unit',
      unit: UNIT.pukul,
      example: '07:30',
    },
  }),
  dikirim: {
    id: 'Saat panggilan dikirim',
    en: 'when the ping was sent',
    unit: UNIT.waktu,
    example: '2026-12-03T10:00:00+07:00',
  },

  'Kalender/data': {
    id: 'Hari libur, cuti bersama, dan hari kerja pengganti',
    en: 'holidays, collective leave and days worked in exchange',
  },
  ...under(['Kalender/data', 'isiKalender/libur'], {
    jenis: {
      id: 'libur, cuti-bersama, atau hari-kerja',
      en: 'holiday, collective leave, or a working day',
      example: 'libur',
    },
    nama: { id: 'Nama hari', en: 'name of the day', example: 'Hari Natal' },
  }),
  libur: { id: 'Hari yang dimasukkan', en: 'days to enter' },
  ...under(['Kalender', 'isiKalender'], {
    ramadan: { id: 'Rentang Ramadan', en: 'spans of Ramadan' },
  }),
  'Kalender/lengkap': {
    id: 'Tahun yang hari liburnya lengkap',
    en: 'years whose days off are complete',
  },
  'isiKalender/lengkap': {
    id: 'Tahun yang dinyatakan lengkap',
    en: 'years declared complete',
    unit: 'YYYY',
    example: '2027',
  },
  belumLengkap: {
    id: 'Tahun yang keliru dinyatakan lengkap',
    en: 'years wrongly declared complete',
    unit: 'YYYY',
    example: '2028',
  },
  tahun: { id: 'Tahun', en: 'year', unit: 'YYYY', example: '2027' },
  'lengkap/sejak': {
    id: 'Saat dinyatakan lengkap; null bila bawaan Luwes',
    en: 'when it was declared complete; null where it ships with Luwes',
    unit: UNIT.waktu,
    example: '2026-10-05T09:00:00+07:00',
  },
  cocokkan: {
    id: 'Apa yang masih harus dicocokkan; null bila tidak ada',
    en: 'what is still to be checked; null for nothing',
  },
}
