import { UNIT } from '../../../domain/shared/term.ts'
import { type Glossary, under } from './glossary.ts'

/** Months, objections and warnings. */
export const kinerja: Glossary = {
  indikator: {
    id: 'Indikator hasil',
    en: 'indicator of the result',
    example: 'Berkas selesai dalam satu hari kerja',
  },
  ...under(['BulanKinerja'], {
    status: {
      id: 'sementara: masih dapat berubah; tetap: bulan sudah ditutup',
      en: 'sementara: may still change; tetap: the month is closed',
    },
    disiplin: { id: 'Nilai disiplin', en: 'discipline', unit: UNIT.perseratus, example: 9_850 },
    produktivitas: {
      id: 'Nilai semua hasil bersama; null selama belum dinilai',
      en: 'worth of all results together; null while not rated',
      unit: UNIT.perseratus,
      example: 10_000,
    },
    predikat: {
      id: 'Predikat kinerja; null selama belum ada',
      en: 'performance predicate; null for none yet',
    },
    baris: {
      id: 'Perhitungan baris demi baris; rupiahnya berjumlah tpp.usulan',
      en: 'the working line by line; the rupiah add up to tpp.usulan',
    },
    bagian: {
      id: 'Unit kerja dan jabatan dalam bulan ini menurut catatan SIMPEG, berurutan; kosong pada bulan yang dihitung sebelum ini disimpan',
      en: 'units and positions in the month by the records of SIMPEG, in order; empty in months computed before this was kept',
    },
    sanggahan: { id: 'Sanggahan atas bulan ini', en: 'objections to the month' },
    sasaran: {
      id: 'KRA bulan ini dan hasilnya sekarang',
      en: 'KRA of the month and their results now',
    },
    'baris/hari': {
      id: 'Hari asal baris ini',
      en: 'days that the line came from',
      unit: UNIT.tanggal,
      example: '2026-11-12',
    },
  }),
  predikatDiusulkan: {
    id: 'Apakah predikat diusulkan dari hasil karena belum ada penilaian',
    en: 'whether the predicate is proposed from results, for nobody has rated',
  },
  capaian: {
    id: 'Capaian KRA bersama menurut bobot; null bila tidak diketahui',
    en: 'how far the KRA were reached, by weight; null where unknown',
    unit: UNIT.perseratus,
    example: 10_250,
  },
  tpp: { id: 'TPP bulan ini', en: 'TPP of the month' },
  'tpp/dasar': {
    id: 'TPP dasar sebulan penuh, menurut catatan pada hari kerja pertama yang dijalani; null selama SIMPEG belum mengirimnya',
    en: 'TPP base of a whole month, by the record of the first working day served; null while SIMPEG has not sent it',
    unit: UNIT.rupiah,
    example: 4_500_000,
  },
  'tpp/usulan': {
    id: 'TPP yang diusulkan; null selama belum dapat dihitung',
    en: 'TPP proposed; null while it cannot be computed',
    unit: UNIT.rupiah,
    example: 4_473_000,
  },
  'BulanKinerja/baris/kode': {
    id: 'Kode baris, disebut dalam sanggahan',
    en: 'code of the line, as an objection names it',
    example: 'presensi.terlambat-1',
  },
  'BulanKinerja/baris/jumlah': { id: 'Banyaknya', en: 'how many', unit: UNIT.satuan, example: 2 },
  'BulanKinerja/baris/satuan': {
    id: 'Yang dihitung: bulan, hari, hukuman, kra, atau tingkat',
    en: 'what is counted: bulan, hari, hukuman, kra or tingkat',
    example: 'hari',
  },
  'BulanKinerja/baris/rupiah': {
    id: 'Yang ditambahkan baris ini pada usulan; null selama belum ada usulan',
    en: 'what the line adds to the proposal; null while there is none',
    unit: UNIT.rupiah,
    example: -18_000,
  },
  keluaran: {
    id: 'Kode KRA asal baris ini',
    en: 'codes of the KRA that the line came from',
    example: 'KRA-2',
  },
  talenta: {
    id: 'Kotak talenta menurut predikat bulan ini; null selama potensial belum diketahui',
    en: 'talent box by the predicate of the month; null while the potential is unknown',
  },
  'talenta/kinerja': {
    id: 'Nilai sumbu kinerja',
    en: 'score on the axis of performance',
    unit: UNIT.poin,
    example: 8_000,
  },
  'talenta/potensial': {
    id: 'Nilai sumbu potensial',
    en: 'score on the axis of potential',
    unit: UNIT.poin,
    example: 8_250,
  },
  kotak: {
    id: 'Kotak talenta, 1 sampai 9',
    en: 'talent box, 1 to 9',
    unit: 'nomor kotak / number of the box',
    example: 9,
  },
  'BulanKinerja/versi': {
    id: 'Dari apa bulan ini dihitung',
    en: 'what the month was computed from',
  },
  edisi: {
    id: 'Hari mulai berlakunya edisi aturan',
    en: 'day from which the edition of the law is in force',
    unit: UNIT.tanggal,
    example: '2026-07-01',
  },
  kalender: {
    id: 'Sidik kalender',
    en: 'fingerprint of the calendar',
    example: '9f86d081884c7d65',
  },
  masukan: {
    id: 'Sidik semua data masukan',
    en: 'fingerprint of all facts',
    example: '60303ae22b998861',
  },
  dihitungPada: {
    id: 'Saat dihitung',
    en: 'when it was computed',
    unit: UNIT.waktu,
    example: '2026-12-02T02:15:00+07:00',
  },
  ditutupPada: {
    id: 'Saat bulan ditutup; null selama belum',
    en: 'when the month was closed; null while it is open',
    unit: UNIT.waktu,
    example: '2026-12-10T16:00:00+07:00',
  },
  sanggahSampai: {
    id: 'Hari terakhir sanggahan diterima',
    en: 'last day for an objection',
    unit: UNIT.tanggal,
    example: '2026-12-07',
  },
  'sasaran/target': { id: 'Target', en: 'target', unit: UNIT.satuan, example: 1_950 },
  bobot: {
    id: 'Bobot KRA; diambil menurut perbandingan bila tidak berjumlah 100',
    en: 'weight of the KRA; taken in proportion where they do not add up to 100',
    unit: UNIT.persen,
    example: 40,
  },
  'sasaran/realisasi': {
    id: 'Yang tercapai; null selama belum dilaporkan',
    en: 'what was reached; null while nothing was told',
    unit: UNIT.satuan,
    example: 1_980,
  },

  'Hitungan/status': { id: 'Sampai mana bulan ini dihitung', en: 'how far the month is' },
  tujuan: {
    id: 'Untuk apa perhitungan berjalan; null bila belum pernah',
    en: 'what the run is for; null for none yet',
  },
  dihitung: {
    id: 'Pegawai yang sudah dihitung',
    en: 'people computed',
    unit: UNIT.orang,
    example: 240,
  },
  'Hitungan/dari': {
    id: 'Dari semua pegawai',
    en: 'out of all people',
    unit: UNIT.orang,
    example: 240,
  },
  tanpaNilai: {
    id: 'Pegawai yang belum dinilai atasannya',
    en: 'people without a rating',
    unit: UNIT.orang,
    example: 20,
  },
  mulaiPada: {
    id: 'Saat perhitungan dimulai; null bila belum pernah',
    en: 'when the run began; null for none',
    unit: UNIT.waktu,
    example: '2026-12-02T02:00:00+07:00',
  },
  selesaiPada: {
    id: 'Saat selesai; null selama belum',
    en: 'when it was done; null while it is not',
    unit: UNIT.waktu,
    example: '2026-12-02T02:15:00+07:00',
  },
  halangan: {
    id: 'Yang menghalangi hitung atau tutup',
    en: 'what stands against computing or closing',
  },
  sha256: {
    id: 'Ringkasan SHA-256 berkas, heksadesimal',
    en: 'SHA-256 of the file, hexadecimal',
    example: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  },

  ...under(['Sanggahan', 'sanggahBulan'], {
    kode: {
      id: 'Kode baris yang disanggah',
      en: 'code of the line objected to',
      example: 'presensi.terlambat-1',
    },
  }),
  'Sanggahan/status': { id: 'Keadaan sanggahan', en: 'state of the objection' },
  dipulihkan: {
    id: 'Hari yang poinnya dikembalikan',
    en: 'days whose points were given back',
    unit: UNIT.tanggal,
    example: '2026-11-12',
  },
  'sanggahanBulan/semua': {
    id: 'ya: semua yang menunggu, untuk BKD dan inspektorat',
    en: 'ya: all that wait, for bkd and the inspektorat',
  },
  'jawabSanggahan/keputusan': { id: 'terima atau tolak', en: 'accept or refuse' },
  'jawabSanggahan/hari': {
    id: 'Hari yang poinnya dikembalikan; tanpa ini semua hari baris',
    en: 'days whose points come back; without it all days of the line',
    unit: UNIT.tanggal,
    example: '2026-11-12',
  },

  'Peringatan/kode': {
    id: 'Kode peringatan dini',
    en: 'code of the early warning',
    example: 'peringatan.disiplin',
  },
  'Peringatan/jenis': { id: 'Nama jenis peringatan', en: 'name of the kind of warning' },
  'Peringatan/nip': {
    id: 'NIP yang diperingatkan; null bila tentang unit',
    en: 'NIP of the person; null where it is about a unit',
    example: '198703152010012003',
  },
  'Peringatan/nama': {
    id: 'Nama pegawai atau unit',
    en: 'name of the person or unit',
    example: 'Siti Rahmawati',
  },
  'Peringatan/unit': {
    id: 'Nama unit kerja',
    en: 'name of the unit',
    example: 'Dinas Kependudukan dan Pencatatan Sipil',
  },
  'Peringatan/status': {
    id: 'Keadaan peringatan; gugur bila faktanya tidak ada lagi',
    en: 'state of the warning; gugur where the facts no longer call for it',
  },
  angka: {
    id: 'Angka yang mendasarinya, dengan nama menurut jenis peringatan',
    en: 'figures that it rests on, named by the kind of warning',
    unit: 'menurut nama: hari, menit, perseratus persen / by name: days, minutes, hundredths of a percent',
    example: { hari: 3, menit: 0 },
  },
  kepada: { id: 'Siapa yang melihatnya', en: 'who sees it' },
  munculPada: {
    id: 'Saat muncul',
    en: 'when it appeared',
    unit: UNIT.waktu,
    example: '2026-11-20T01:00:00+07:00',
  },
  terbukaPada: {
    id: 'Sejak kapan orang lain melihatnya; sebelum itu hanya yang bersangkutan',
    en: 'since when others see it; before that only the person does',
    unit: UNIT.waktu,
    example: '2026-11-25T01:00:00+07:00',
  },
  dapatDitindak: {
    id: 'Apakah pemanggil dapat mengakhirinya',
    en: 'whether the caller may end it',
  },
  'peringatan/selesai': {
    id: 'ya: yang sudah berakhir; tidak: yang terbuka',
    en: 'ya: those that ended; tidak: those that are open',
  },
  tindakLanjut: { id: 'Bagaimana peringatan berakhir', en: 'how the warning ends' },
  nomorPerkara: {
    id: 'Nomor perkara; wajib bila dilimpahkan, dan hanya itu',
    en: 'number of the case; required for dilimpahkan, and for nothing else',
    example: 'HD-2026-0031',
  },
}
