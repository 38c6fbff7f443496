import { type Glossary, UNIT, under } from './term.ts'

const ikhtisar: Glossary = {
  pegawai: { id: 'Pegawai', en: 'people', unit: UNIT.orang, example: 240 },
  laporan: {
    id: 'Bagian laporan WFA yang dikirim',
    en: 'share of WFA reports that came',
    unit: UNIT.perseratus,
    example: 9_650,
  },
  disiplin: {
    id: 'Rata-rata nilai disiplin; null bila belum dihitung',
    en: 'mean discipline; null while not computed',
    unit: UNIT.perseratus,
    example: 9_820,
  },
  produktivitas: {
    id: 'Rata-rata produktivitas; null bila belum dinilai',
    en: 'mean productivity; null while not rated',
    unit: UNIT.perseratus,
    example: 9_400,
  },
  keluhan: {
    id: 'Keluhan atas keluaran bulan itu',
    en: 'complaints about outputs of the month',
    unit: 'keluhan / complaints',
    example: 2,
  },
  predikat: {
    id: 'Pegawai menurut predikat; belum berarti belum dinilai',
    en: 'people by predicate; belum for not rated yet',
    unit: UNIT.orang,
    example: { baik: 180, belum: 20 },
  },
  pengajuan: { id: 'Pengajuan untuk hari bulan itu', en: 'requests for days of the month' },
  'pengajuan/pegawai': {
    id: 'Pegawai yang mengajukan',
    en: 'people who asked',
    unit: UNIT.orang,
    example: 96,
  },
  'pengajuan/hari': {
    id: 'Hari yang disetujui',
    en: 'days granted',
    unit: UNIT.hariOrang,
    example: 310,
  },
  status: {
    id: 'Hari kerja menurut status kehadiran',
    en: 'days of people by verdict',
    unit: UNIT.hariOrang,
    example: { hadir: 4_100, 'hadir-wfa': 310 },
  },
}

/** Months, objections, warnings, the dashboard and what offices use. */
export const kinerja: Glossary = {
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
    id: 'TPP dasar; null selama SIMPEG belum mengirimnya',
    en: 'TPP base; null while SIMPEG has not sent it',
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
  'eksporBulan/format': { id: 'Bentuk berkas', en: 'format of the file' },
  bentuk: {
    id: 'Isi berkas: usulan TPP, penilaian untuk BKN, e-SAKIP, atau laporan bulanan',
    en: 'what the file is for: TPP, ratings for BKN, e-SAKIP, or the monthly report',
  },
  'eksporBulan/segel': {
    id: 'ya: hanya ringkasan berkas bertanda tangan (JWS, EdDSA)',
    en: 'ya: only the signed checksum of the file (JWS, EdDSA)',
  },
  'eksporBulan/response/segel': {
    id: 'Ringkasan berkas, bertanda tangan (JWS, EdDSA)',
    en: 'the checksum of the file, signed (JWS, EdDSA)',
    example: 'eyJhbGciOiJFZERTQSJ9.eyJzdWIiOiJ0cHAifQ.c2lnbmF0dXJl',
  },
  'eksporBulan/berkas': { id: 'Nama berkas', en: 'name of the file', example: 'tpp-2026-11.csv' },
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

  ...under(['dasbor', 'dasbor/perUnit'], ikhtisar),
  'dasbor/response/unit': {
    id: 'Kode unit; null untuk semua',
    en: 'code of the unit; null for all',
    example: 'DISDUKCAPIL',
  },
  'dasbor/response/pada': {
    id: 'Saat jumlah tertua dibuat',
    en: 'as of when the oldest sum was made',
    unit: UNIT.waktu,
    example: '2026-12-02T02:15:00+07:00',
  },
  'dasbor/mulai': {
    id: 'Hari pertama Luwes dipakai, bila ada hari sebelumnya pada bulan itu; selain itu null',
    en: 'first day of use, where the month holds days before it; else null',
    unit: UNIT.tanggal,
    example: '2026-10-01',
  },
  berhak: {
    id: 'Pegawai yang tugas dan jabatannya memungkinkan WFA',
    en: 'people whose duty and position admit WFA',
    unit: UNIT.orang,
    example: 160,
  },
  partisipasi: {
    id: 'Bagian yang berhak yang mengajukan',
    en: 'share of those eligible who asked',
    unit: UNIT.perseratus,
    example: 6_000,
  },
  kehadiran: {
    id: 'Bagian hari yang dihadiri',
    en: 'share of days with presence',
    unit: UNIT.perseratus,
    example: 9_870,
  },
  layananTerjaga: {
    id: 'Bagian hari layanan yang minimum petugasnya terpenuhi',
    en: 'share of service days on which the minimum was kept',
    unit: UNIT.perseratus,
    example: 10_000,
  },
  keputusanTepat: {
    id: 'Bagian keputusan pengajuan yang tepat waktu',
    en: 'share of decisions made in time',
    unit: UNIT.perseratus,
    example: 9_100,
  },
  hariWfa: {
    id: 'Hari WFA yang dijalani',
    en: 'WFA days worked',
    unit: UNIT.hariOrang,
    example: 310,
  },
  hadirTanpaHasil: {
    id: 'Peringatan hadir tanpa hasil',
    en: 'warnings of presence without results',
    unit: 'peringatan / warnings',
    example: 1,
  },
  stagnasi: {
    id: 'Peringatan stagnasi',
    en: 'warnings of stagnation',
    unit: 'peringatan / warnings',
    example: 0,
  },
  diajukan: { id: 'Pengajuan', en: 'requests', unit: UNIT.pengajuan, example: 140 },
  disetujui: {
    id: 'Pengajuan yang disetujui',
    en: 'requests granted',
    unit: UNIT.pengajuan,
    example: 128,
  },
  bandingan: { id: 'Hari WFA dibanding hari kantor', en: 'WFA days held against office days' },
  'bandingan/wfa': { id: 'Hari WFA', en: 'WFA days' },
  'bandingan/kantor': { id: 'Hari kantor', en: 'office days' },
  'dasbor/bandingan/catatan': {
    id: 'Peringatan bila datanya terlalu sedikit; selain itu null',
    en: 'said where there is too little data; else null',
  },
  ...under(['dasbor/bandingan'], {
    hari: { id: 'Hari hadir', en: 'days with presence', unit: UNIT.hariOrang, example: 310 },
    terlambat: {
      id: 'Bagian hari yang terlambat',
      en: 'share of days that began late',
      unit: UNIT.perseratus,
      example: 420,
    },
    menitTerlambat: {
      id: 'Terlambat rata-rata sehari',
      en: 'mean lateness a day',
      unit: UNIT.perseratusMenit,
      example: 135,
    },
    laporan: {
      id: 'Bagian laporan yang dikirim',
      en: 'share of reports that came',
      unit: UNIT.perseratus,
      example: 9_650,
    },
    laporanTepat: {
      id: 'Bagian laporan yang tepat waktu',
      en: 'share of reports in time',
      unit: UNIT.perseratus,
      example: 9_400,
    },
    keluhan: {
      id: 'Keluhan tiap seratus hari',
      en: 'complaints for each hundred days',
      unit: 'perseratus keluhan / hundredths of a complaint',
      example: 64,
    },
  }),
  penghematan: { id: 'Penghematan bulan itu', en: 'savings of the month' },
  rincian: { id: 'Penghematan menurut jenis', en: 'savings by kind' },
  'rincian/jenis': {
    id: 'Jenis; bbm adalah bahan bakar pegawai',
    en: 'kind; bbm is fuel of employees',
  },
  'rincian/rupiah': {
    id: 'Terendah dan tertinggi',
    en: 'lowest and highest',
    unit: UNIT.rupiah,
    example: [4_650_000, 9_300_000],
  },
  'rincian/cara': {
    id: 'terukur dari meter atau tagihan, atau perkiraan',
    en: 'measured by meter or bill, or estimated',
  },
  asumsi: { id: 'Asumsi perhitungan', en: 'what is assumed' },
  'penghematan/kantor': {
    id: 'Penghematan kantor seluruhnya, terendah dan tertinggi',
    en: 'savings of offices in all, lowest and highest',
    unit: UNIT.rupiah,
    example: [6_200_000, 12_400_000],
  },
  km: {
    id: 'Perjalanan rumah ke kantor dan kembali yang tidak dilakukan',
    en: 'ways to the office and back that were not made',
    unit: UNIT.kilometer,
    example: 4_340,
  },
  'penghematan/tercapai': {
    id: 'Penghematan dibanding bulan acuan; null bila tidak terukur',
    en: 'savings against the baseline; null where not measured',
    unit: UNIT.perseratus,
    example: 1_150,
  },
  'penghematan/target': {
    id: 'Target yang dinyatakan daerah; null bila tidak ada',
    en: 'target that the regency declared; null for none',
    unit: UNIT.perseratus,
    example: 2_000,
  },
  dasarTarget: {
    id: 'Dasar target; null bila tidak ada',
    en: 'what sets the target; null for none',
    example: 'SE Gubernur 188/KPG.03/BKD',
  },
  perUnit: { id: 'Hal yang sama tiap unit', en: 'the same a unit' },
  'perUnit/nama': {
    id: 'Nama unit kerja',
    en: 'name of the unit',
    example: 'Dinas Kependudukan dan Pencatatan Sipil',
  },

  ...under(['pemakaian', 'isiPemakaian'], {
    kantor: { id: 'Nama kantor', en: 'name of the office', example: 'Kantor Disdukcapil' },
    jenis: { id: 'Yang dipakai', en: 'what was used' },
    jumlah: {
      id: 'Banyaknya: kWh listrik, m³ air, dan sebagainya; null bila tidak dicatat',
      en: 'how much: kWh of electricity, m³ of water and so on; null where not noted',
      unit: 'menurut jenis / by its kind',
      example: 3_120,
    },
    rupiah: { id: 'Biayanya', en: 'what it cost', unit: UNIT.rupiah, example: 4_680_000 },
    sumber: { id: 'Dari meter atau tagihan', en: 'by meter or bill' },
  }),
  acuan: {
    id: 'Apakah bulan ini menjadi acuan pembanding',
    en: 'whether the month is part of the baseline',
  },
  diisi: { id: 'Baris yang disimpan', en: 'rows stored', unit: UNIT.baris, example: 12 },

  'sasaran.ditetapkan/kra': {
    id: 'KRA bulan itu; menggantikan semua yang terdahulu',
    en: 'KRA of the month; they replace all from before',
  },
  'sasaran.ditetapkan/kra/kode': {
    id: 'Kode KRA, unik pada orang dan bulan',
    en: 'code of the KRA, unique for person and month',
    example: 'KRA-2',
  },
  'sasaran.ditetapkan/kra/hasil': {
    id: 'Hasil yang dituju',
    en: 'the result aimed at',
    example: 'Layanan kependudukan tepat waktu',
  },
  indikator: {
    id: 'Indikator hasil',
    en: 'indicator of the result',
    example: 'Berkas selesai dalam satu hari kerja',
  },
  'sasaran.ditetapkan/kra/target': {
    id: 'Target',
    en: 'target',
    unit: UNIT.satuan,
    example: 1_950,
  },
  indikatorSakip: {
    id: 'Indikator SAKIP yang didukung',
    en: 'indicator of SAKIP that it serves',
    example: 'IKU-3',
  },
  'sasaran.terealisasi/kode': { id: 'Kode KRA', en: 'code of the KRA', example: 'KRA-2' },
  'sasaran.terealisasi/bukti': {
    id: 'Alamat atau nomor bukti, satu atau beberapa',
    en: 'address or number of the proof, one or several',
    example: 'https://drive.example.go.id/f/2291',
  },
  dampak: {
    id: 'Dampak keluaran: layanan dan program 0 sampai 100, keluhan sebagai jumlah',
    en: 'impact of the output: layanan and program 0 to 100, keluhan as a number',
    example: { layanan: 88, program: 75, keluhan: 1 },
  },
  hasilKerja: {
    id: 'Hasil kerja terhadap ekspektasi (Permen PANRB 6/2022)',
    en: 'results against what is expected (Permen PANRB 6/2022)',
  },
  perilakuKerja: {
    id: 'Perilaku kerja terhadap ekspektasi (Permen PANRB 6/2022)',
    en: 'conduct against what is expected (Permen PANRB 6/2022)',
  },
  penilaiNip: { id: 'NIP penilai', en: 'NIP of who rated', example: '197905202005011004' },
  kompetensi: {
    id: 'Nilai kompetensi, 0 sampai 100',
    en: 'competence, 0 to 100',
    unit: UNIT.persen,
    example: 90,
  },
  kualitasPerencanaan: {
    id: 'Kualitas perencanaan, 0 sampai 100',
    en: 'quality of planning, 0 to 100',
    unit: UNIT.persen,
    example: 85,
  },
  serapanAnggaran: {
    id: 'Serapan anggaran, 0 sampai 100',
    en: 'budget absorption, 0 to 100',
    unit: UNIT.persen,
    example: 92.5,
  },
}
