import { wfaRules } from '../../../domain/wfa/rules/index.ts'
import { type Glossary, UNIT, under } from './term.ts'

const pengajuan: Glossary = {
  nama: { id: 'Nama pengaju', en: 'name of the applicant', example: 'Siti Rahmawati' },
  nip: { id: 'NIP pengaju', en: 'NIP of the applicant', example: '198703152010012003' },
  jenis: {
    id: 'Jenis fleksibilitas (Permen PANRB 4/2025 dan kebijakan daerah)',
    en: 'kind of flexible work (Permen PANRB 4/2025 and policy of the regency)',
  },
  hari: {
    id: 'Hari yang diajukan, masing-masing dengan keadaannya',
    en: 'the days asked for, each with its state',
  },
  'hari/status': { id: 'Keadaan hari ini dalam pengajuan', en: 'state of this day of the request' },
  status: { id: 'Keadaan pengajuan', en: 'state of the request' },
  konfirmasi: {
    id: 'Apakah BKD harus mengonfirmasi dahulu; null bila tidak perlu',
    en: 'whether bkd confirms first; null where it need not',
  },
  perekomendasi: {
    id: 'NIP yang merekomendasikan; null bila langsung ke penyetuju',
    en: 'NIP of who recommends; null where it goes to the approver at once',
    example: '197905202005011004',
  },
  penyetuju: {
    id: 'NIP yang menyetujui; null bila BKD',
    en: 'NIP of who approves; null where bkd does',
    example: '197212101998031006',
  },
  'riwayat/keputusan': { id: 'Langkah yang diambil', en: 'the step that was taken' },
  'riwayat/alasan': {
    id: 'Alasan langkah; null bila tidak diberi',
    en: 'reason of the step; null where none was given',
    example: 'Rencana kerja jelas dan terukur',
  },
  'riwayat/hari': {
    id: 'Hari yang disebut langkah ini',
    en: 'the days that this step names',
    unit: UNIT.tanggal,
    example: '2026-12-03',
  },
}

/** What the number of a clause counts, by its rule. */
const CLAUSE_UNITS: Readonly<Record<string, string>> = {
  'wfa.baru-menjabat': UNIT.bulan,
  'wfa.kotak-talenta': 'nomor kotak / number of the box',
  'wfa.kesiapan': UNIT.bulan,
  'wfa.hari-konfirmasi': UNIT.hariPekan,
  'wfa.lokasi': UNIT.meter,
  'wfa.jauh-hari': UNIT.hari,
  'wfa.pemberitahuan': UNIT.hariKerja,
  'wfa.sekali-setahun': UNIT.kali,
  'wfa.batas-mingguan': UNIT.hari,
  'wfa.batas-nasional': UNIT.hari,
  'wfa.batas-bulanan': UNIT.hari,
  'wfa.batas-tahunan': UNIT.hari,
  'wfa.kuota': UNIT.perseratus,
  'wfa.minimum-kantor': UNIT.orang,
}

/** A value that each clause may have, where its schema gives none itself. */
const CLAUSE_EXAMPLES: Readonly<Record<string, unknown>> = {
  'wfa.baru-menjabat': 3,
  'wfa.predikat': ['sangat-baik', 'baik'],
  'wfa.kotak-talenta': [4, 5, 7, 8, 9],
  'wfa.kriteria-tugas': ['dapat-di-luar-kantor', 'dengan-tik'],
  'wfa.kesiapan': 12,
  'wfa.hari-konfirmasi': [5],
  'wfa.lokasi': 200,
  'wfa.jauh-hari': 366,
  'wfa.pemberitahuan': 2,
  'wfa.sekali-setahun': 1,
  'wfa.batas-mingguan': 2,
  'wfa.batas-nasional': 2,
  'wfa.batas-bulanan': 8,
  'wfa.batas-tahunan': 96,
  'wfa.minimum-kantor': 0,
}

/** The clauses of a simulation: each rule says what it refuses. */
const clauses: Glossary = Object.fromEntries(
  wfaRules.flatMap(({ code, message }) => {
    const unit = CLAUSE_UNITS[code]
    return [
      [
        code,
        {
          id: `Ketentuan yang menolak dengan: ${message.id}`,
          en: `the clause that refuses with: ${message.en}`,
        },
      ],
      [
        `${code}/value`,
        {
          id: 'Nilai ketentuan',
          en: 'value of the clause',
          ...(unit && { unit }),
          example: CLAUSE_EXAMPLES[code],
        },
      ],
    ]
  }),
)

/** Flexible work: requests, eligibility, rosters, directives, waves, surveys, simulations. */
export const wfa: Glossary = {
  ...under(['Pengajuan', 'kotakMasuk/data'], pengajuan),
  ...under(['ajukan', 'periksaPengajuan'], {
    jenis: { id: 'Jenis fleksibilitas yang diminta', en: 'kind of flexible work asked for' },
    hari: {
      id: 'Hari yang diminta, masing-masing sekali',
      en: 'the days asked for, each once',
      unit: UNIT.tanggal,
      example: '2026-12-03',
    },
  }),
  lokasi: {
    id: 'Tempat bekerja; tidak perlu untuk rumah',
    en: 'place of work; not needed for home',
  },
  'lokasi/nama': {
    id: 'Nama tempat',
    en: 'name of the place',
    example: 'Kantor Kecamatan Pesisir Tengah',
  },
  rencana: { id: 'Rencana kerja, satu hasil tiap baris', en: 'work plan, one output a line' },
  'rencana/hasil': {
    id: 'Hasil yang dijanjikan',
    en: 'the output promised',
    example: 'Naskah rancangan peraturan bupati',
  },
  'rencana/target': {
    id: 'Jumlah yang ditargetkan',
    en: 'how much of it',
    unit: UNIT.satuan,
    example: 1,
  },
  satuan: {
    id: 'Satuan target dan realisasi',
    en: 'unit of target and result',
    example: 'dokumen',
  },
  kra: {
    id: 'Kode KRA yang didukung baris ini',
    en: 'code of the KRA that this line serves',
    example: 'KRA-2',
  },
  jam: {
    id: 'Jam yang diminta, untuk sif dan dinamis',
    en: 'hours asked for, for shifts and dynamic work',
  },
  'jam/mulai': {
    id: 'Jam mulai, waktu unit',
    en: 'start, in the zone of the unit',
    unit: UNIT.pukul,
    example: '09:00',
  },
  'jam/selesai': {
    id: 'Jam selesai, waktu unit',
    en: 'end, in the zone of the unit',
    unit: UNIT.pukul,
    example: '17:30',
  },
  perbaikanDari: {
    id: 'Id pengajuan yang dikembalikan dan diperbaiki oleh ini',
    en: 'id of the returned request that this one mends',
    example: '0193c1a2-7c1e-7b52-9d35-3f6c0f1d2a44',
  },
  'putuskan/keputusan': { id: 'Keputusan atas pengajuan', en: 'the decision on the request' },
  'putuskan/hari': {
    id: 'Hari yang diputus; tanpa ini semua hari yang masih dapat diputus',
    en: 'the days decided on; without it all that still can be',
    unit: UNIT.tanggal,
    example: '2026-12-03',
  },
  'putuskan/alasan': {
    id: 'Alasan; wajib untuk tolak, kembalikan, cabut, dan panggil',
    en: 'reason; required for tolak, kembalikan, cabut and panggil',
    example: 'Rencana kerja jelas dan terukur',
  },
  mendesak: {
    id: 'Pencabutan berlaku seketika, hari ini juga',
    en: 'the revocation holds at once, today as well',
  },
  kriteria: {
    id: 'Jawaban kriteria tugas, hanya bersama rekomendasi atau setuju',
    en: 'the task criteria as answered, only with rekomendasi or setuju',
  },
  'dapat-di-luar-kantor': {
    id: 'Tugas dapat dikerjakan di luar kantor',
    en: 'the task can be done outside the office',
  },
  'tanpa-ruang-atau-alat-khusus': {
    id: 'Tidak perlu ruang atau alat khusus',
    en: 'no special room or equipment is needed',
  },
  'dengan-tik': {
    id: 'Dapat dikerjakan dengan teknologi informasi',
    en: 'it can be done with information technology',
  },
  'tatap-muka-minimal': { id: 'Tatap muka minimal', en: 'little is done face to face' },
  'tanpa-pengawasan-terus-menerus': {
    id: 'Tidak perlu pengawasan terus-menerus',
    en: 'no continuous supervision is needed',
  },
  'kriteria-lain-ppk': {
    id: 'Kriteria lain dari PPK terpenuhi',
    en: 'other criteria of the PPK are met',
  },

  boleh: { id: 'Apakah dapat diajukan seperti ini', en: 'whether it could be filed as it is' },
  aturan: { id: 'Setiap aturan dengan hasilnya', en: 'every rule with its finding' },
  'aturan/hasil': { id: 'lolos, peringatan, atau tolak', en: 'passed, warned of, or refused' },
  'aturan/hari': {
    id: 'Hari yang dikenai aturan ini',
    en: 'the days that the rule is about',
    unit: UNIT.tanggal,
    example: '2026-12-03',
  },
  'aturan/sampai': {
    id: 'Hari terakhir berlakunya yang dinyatakan, misalnya kesiapan',
    en: 'last day on which what was declared holds, such as readiness',
    unit: UNIT.tanggal,
    example: '2027-06-30',
  },
  'aturan/konfirmasi': {
    id: 'Siapa yang harus mengonfirmasi dahulu',
    en: 'who must confirm it first',
  },
  kuota: {
    id: 'Kuota unit tiap hari yang diminta',
    en: 'places of the unit on each day asked for',
  },
  'kuota/batas': {
    id: 'Kuota unit hari itu; null bila tidak ada kuota',
    en: 'places of the unit that day; null where no quota binds',
    unit: UNIT.orang,
    example: 12,
  },
  terpakai: { id: 'Tempat yang sudah terpakai', en: 'places taken', unit: UNIT.orang, example: 7 },
  alternatif: {
    id: 'Hari berikutnya yang masih ada tempat',
    en: 'next days that have a place',
    unit: UNIT.tanggal,
    example: '2026-12-10',
  },
  saran: { id: 'Jenis lain yang lebih sesuai', en: 'other kinds that fit better' },
  'saran/jenis': {
    id: 'Jenis fleksibilitas yang disarankan',
    en: 'kind of flexible work that is suggested',
  },
  'Periksa/sasaran': {
    id: 'KRA bulan itu, yang dapat disebut dalam rencana',
    en: 'KRA of the months, which lines of the plan may name',
  },
  'sasaran/kode': { id: 'Kode KRA', en: 'code of the KRA', example: 'KRA-2' },
  'sasaran/hasil': {
    id: 'Hasil yang dituju',
    en: 'the result aimed at',
    example: 'Layanan kependudukan tepat waktu',
  },
  giliran: { id: 'Langkah yang ditunggu', en: 'the step that is awaited' },
  sejak: {
    id: 'Sejak kapan menunggu',
    en: 'since when it waits',
    unit: UNIT.waktu,
    example: '2026-11-30T09:15:00+07:00',
  },
  tenggat: {
    id: 'Hari kerja terakhir yang tepat waktu',
    en: 'last working day in time',
    unit: UNIT.tanggal,
    example: '2026-12-02',
  },
  'kotakMasuk/terlambat': {
    id: 'Apakah sudah lewat tenggat',
    en: 'whether it is past its deadline',
  },
  'kotakMasuk/data/atasNama': {
    id: 'NIP pejabat yang diwakili; null bila giliran sendiri',
    en: 'NIP of the office holder stood in for; null for one’s own turn',
    example: '197212101998031006',
  },
  menyatakanKriteria: {
    id: 'Apakah menyetujui berarti menyatakan kriteria tugas terpenuhi',
    en: 'whether granting it declares that the task criteria are met',
  },

  'Kriteria/jawaban': {
    id: 'Jawaban tiap kriteria; null selama belum dinyatakan',
    en: 'each criterion answered; null while nobody declared them',
    example: { 'dapat-di-luar-kantor': true, 'dengan-tik': true },
  },
  'tandaTanganKriteria/jawaban': {
    id: 'Jawaban setiap kriteria tugas',
    en: 'each task criterion answered',
  },
  'Kriteria/cara': {
    id: 'Cara menyatakannya; null selama belum',
    en: 'how they were declared; null while they were not',
  },
  laptop: { id: 'Laptop siap', en: 'the laptop is ready' },
  internet: { id: 'Internet siap', en: 'the internet is ready' },
  kbps: {
    id: 'Kecepatan unduh yang diukur widget',
    en: 'download speed as the widget measured it',
    unit: UNIT.kbps,
    example: 18_400,
  },
  latensiMs: {
    id: 'Latensi yang diukur widget',
    en: 'latency as the widget measured it',
    unit: UNIT.milidetik,
    example: 42,
  },
  berlakuSampai: {
    id: 'Hari terakhir pernyataan berlaku; null tanpa batas',
    en: 'last day of the declaration; null for no end',
    unit: UNIT.tanggal,
    example: '2027-11-30',
  },
  layanan: { id: 'Jendela layanan unit', en: 'service windows of the unit' },
  ...under(['layanan'], {
    kode: {
      id: 'Kode jendela, unik di unit',
      en: 'code of the window, unique in the unit',
      example: 'LOKET-1',
    },
    nama: { id: 'Nama jendela layanan', en: 'name of the window', example: 'Loket KTP elektronik' },
    hari: {
      id: 'Hari buka',
      en: 'weekdays on which it is open',
      unit: UNIT.hariPekan,
      example: [1, 2, 3, 4, 5],
    },
    mulai: {
      id: 'Jam buka, waktu unit',
      en: 'opening time, in the zone of the unit',
      unit: UNIT.pukul,
      example: '08:00',
    },
    selesai: {
      id: 'Jam tutup, waktu unit',
      en: 'closing time, in the zone of the unit',
      unit: UNIT.pukul,
      example: '15:00',
    },
  }),
  minimum: {
    id: 'Petugas paling sedikit di kantor',
    en: 'fewest people on site',
    unit: UNIT.orang,
    example: 3,
  },

  'Roster/unit': { id: 'Unit kerja', en: 'the unit' },
  ...under(['unit'], {
    kode: {
      id: 'Kode unit kerja dari SIMPEG',
      en: 'code of the unit in SIMPEG',
      example: 'DISDUKCAPIL',
    },
    nama: {
      id: 'Nama unit kerja',
      en: 'name of the unit',
      example: 'Dinas Kependudukan dan Pencatatan Sipil',
    },
  }),
  'Roster/hari': { id: 'Setiap hari dalam rentang', en: 'each day of the span' },
  'Roster/hari/libur': {
    id: 'Nama hari libur; null bila bukan',
    en: 'name of the holiday; null for none',
    example: 'Hari Natal',
  },
  'Roster/hari/catatan': {
    id: 'Mengapa hari ini tidak dinilai; null bila dinilai',
    en: 'why the day is not judged; null where it is',
  },
  'Roster/hari/pegawai': { id: 'Pegawai unit hari itu', en: 'people of the unit on that day' },
  'Roster/hari/pegawai/sumber': {
    id: 'Yang mendasari tempat kerja, seperti pengajuan, roster, atau arahan; null bagi rekan kerja dan di kantor seperti biasa',
    en: 'what the place rests on, such as a request, a roster or a directive; null for colleagues, and at the office as ever',
    example: 'pengajuan',
  },
  'Roster/hari/wfa': {
    id: 'Pegawai yang bekerja di luar kantor',
    en: 'people who work elsewhere',
    unit: UNIT.orang,
    example: 7,
  },
  'Roster/hari/kantor': {
    id: 'Pegawai yang bekerja di kantor',
    en: 'people at the office',
    unit: UNIT.orang,
    example: 18,
  },
  'Roster/hari/batas': {
    id: 'Kuota unit hari itu; null bila tidak ada kuota',
    en: 'places of the unit that day; null where no quota binds',
    unit: UNIT.orang,
    example: 12,
  },
  'rencanakanRoster/pola': {
    id: 'Pola: seorang pada hari-hari tetap, atau tim bergiliran',
    en: 'patterns: a person on fixed weekdays, or teams in turn',
  },
  'pola/hari': {
    id: 'Hari WFA dalam seminggu',
    en: 'weekdays of WFA',
    unit: '1 Senin sampai 5 Jumat / 1 Monday to 5 Friday',
    example: [2, 4],
  },
  tim: {
    id: 'Tim yang bergiliran, masing-masing daftar NIP',
    en: 'teams in turn, each a list of NIPs',
    example: [['198703152010012003'], ['199001052015032001']],
  },
  terbitkan: {
    id: 'true menerbitkan yang lolos; false hanya melihat',
    en: 'true publishes what passes; false only looks',
  },
  'rencanakanRoster/response/hari': {
    id: 'Setiap hari orang dalam rencana',
    en: 'each day of a person in the plan',
  },
  'rencanakanRoster/hari/hasil': { id: 'Apakah hari ini lolos', en: 'whether the day passes' },
  'rencanakanRoster/hari/kode': {
    id: 'Kode aturan yang menolak; null bila lolos',
    en: 'code of the rule that refuses; null where it passes',
    example: 'wfa.kuota',
  },
  usulan: {
    id: 'Hari lain pada minggu itu yang akan lolos; null bila tidak ada',
    en: 'another day of that week that would pass; null for none',
    unit: UNIT.tanggal,
    example: '2026-12-04',
  },
  'rencanakanRoster/jumlah': {
    id: 'Banyaknya hari orang menurut hasil',
    en: 'days of people by what came of them',
  },
  lolos: { id: 'Yang lolos', en: 'those that pass', unit: UNIT.hariOrang, example: 18 },
  tolak: { id: 'Yang ditolak', en: 'those that are refused', unit: UNIT.hariOrang, example: 2 },
  'rencanakanRoster/response/id': {
    id: 'Id roster yang terbit; null bila hanya dilihat',
    en: 'id of the published roster; null for a look',
    example: '0193c1a2-7c1e-7b52-9d35-3f6c0f1d2a44',
  },
  'rosterCsv/berkas': {
    id: 'Nama berkas: id roster dengan .csv',
    en: 'name of the file: the id of the roster with .csv',
    example: '0193c1a2-7c1e-7b52-9d35-3f6c0f1d2a44.csv',
  },
  'batalkanRoster/response/hari': {
    id: 'Hari orang yang dikembalikan',
    en: 'days of people that are given back',
  },

  'Arahan/jenis': {
    id: 'rumah: bekerja dari rumah; masuk: wajib ke kantor',
    en: 'rumah: work from home; masuk: come to the office',
  },
  'terbitkanArahan/jenis': {
    id: 'rumah: bekerja dari rumah; masuk: wajib ke kantor',
    en: 'rumah: work from home; masuk: come to the office',
  },
  'Arahan/unit': { id: 'Unit yang dikenai', en: 'units that it reaches' },
  'terbitkanArahan/response/unit': { id: 'Unit yang dikenai', en: 'units that it reaches' },
  'terbitkanArahan/request/unit': {
    id: 'Kode unit yang dikenai; unit atau wilayah, salah satu',
    en: 'codes of the units; unit or wilayah, one of them',
    example: 'DISDUKCAPIL',
  },
  wilayah: {
    id: 'Wilayah: unit yang berkantor di dalamnya dikenai',
    en: 'an area: units with an office in it are reached',
  },
  termasukBawahan: { id: 'Juga unit di bawahnya', en: 'the units below as well' },
  hariBerlaku: {
    id: 'Hari arahan yang masih berlaku',
    en: 'days of the directive that still hold',
    unit: UNIT.tanggal,
    example: '2026-12-03',
  },
  'terbitkanArahan/dasar': {
    id: 'Dasar arahan, misalnya nomor surat edaran',
    en: 'what it rests on, such as the number of a circular',
    example: 'SE Bupati 100.3.4.2/031/2026',
  },
  terapkan: {
    id: 'true menerapkan; false hanya memberi tahu akibatnya',
    en: 'true puts it in force; false only tells what it would do',
  },
  lewati: {
    id: 'Pegawai yang dilewati dalam daftar, dari lanjut',
    en: 'people to pass over in the list, from lanjut',
    unit: UNIT.orang,
    example: 200,
  },
  dibatalkanPada: {
    id: 'Saat dibatalkan; null selama berlaku',
    en: 'when it was undone; null while it holds',
    unit: UNIT.waktu,
    example: '2026-12-02T08:00:00+07:00',
  },
  terdampak: { id: 'Siapa yang dikenai', en: 'who is reached' },
  'Terdampak/pegawai': {
    id: 'Pegawai yang dikenai seluruhnya',
    en: 'people reached in all',
    unit: UNIT.orang,
    example: 240,
  },
  'Terdampak/unit': { id: 'Unit yang dikenai', en: 'units reached' },
  'Terdampak/unit/pegawai': {
    id: 'Pegawai unit ini yang dikenai',
    en: 'people of this unit reached',
    unit: UNIT.orang,
    example: 25,
  },
  daftar: { id: 'Pegawai menurut nama, satu halaman', en: 'people by name, a page' },
  'daftar/unit': {
    id: 'Kode unit kerja pegawai',
    en: 'code of the person’s unit',
    example: 'DISDUKCAPIL',
  },
  lanjut: {
    id: 'Dari mana halaman berikutnya; null pada yang terakhir',
    en: 'where the next page goes on; null on the last',
    unit: UNIT.orang,
    example: 200,
  },

  ...under(['Gelombang', 'bukaGelombang'], {
    nama: { id: 'Nama gelombang', en: 'name of the wave', example: 'Gelombang 1' },
    unit: {
      id: 'Kode unit dalam gelombang',
      en: 'codes of the units in the wave',
      example: 'DISDUKCAPIL',
    },
  }),
  'Gelombang/sampai': {
    id: 'Hari terakhir; null selama belum ditetapkan',
    en: 'last day; null while none is set',
    unit: UNIT.tanggal,
    example: '2027-03-31',
  },
  kriteriaMasuk: {
    id: 'Syarat memulai gelombang',
    en: 'what lets the wave begin',
    example: 'Semua pegawai sudah dilatih',
  },
  kriteriaKeluar: {
    id: 'Syarat melanjutkan ke gelombang berikutnya',
    en: 'what lets the next wave follow',
    example: 'Keterlambatan tidak naik dalam satu bulan',
  },
  dalam: { id: 'Unit dalam gelombang', en: 'units of the wave' },
  luar: { id: 'Unit yang belum pernah masuk gelombang', en: 'units that no wave has reached' },
  'bandingGelombang/unit': {
    id: 'Banyaknya unit',
    en: 'number of units',
    unit: UNIT.unitKerja,
    example: 4,
  },
  'bandingGelombang/pegawai': {
    id: 'Banyaknya pegawai; null bila kurang dari 5',
    en: 'people; null for fewer than 5',
    unit: UNIT.orang,
    example: 96,
  },
  'bandingGelombang/hariWfa': {
    id: 'Hari WFA yang disetujui; null bila kurang dari 5 pegawai',
    en: 'granted WFA days; null for fewer than 5 people',
    unit: UNIT.hariOrang,
    example: 210,
  },
  hariOrang: {
    id: 'Hari hadir yang dapat diukur terlambatnya; null bila kurang dari 5 pegawai',
    en: 'days of presence that lateness is held against; null for fewer than 5 people',
    unit: UNIT.hariOrang,
    example: 1_870,
  },
  terlambatPerHari: {
    id: 'Terlambat rata-rata tiap orang dan hari; null bila tidak diketahui',
    en: 'mean lateness a person and day; null where unknown',
    unit: UNIT.perseratusMenit,
    example: 135,
  },
  catatan: { id: 'Catatan', en: 'notes' },

  survei: { id: 'Survei ini', en: 'this survey' },
  judul: { id: 'Judul survei', en: 'title of the survey', example: 'Kesiapan WFA gelombang 1' },
  pertanyaan: {
    id: 'Pernyataan yang dinilai, menurut urutan',
    en: 'statements to rate, in order',
    example: 'Saya memahami aturan WFA.',
  },
  terbuka: { id: 'Apakah menerima jawaban hari ini', en: 'whether it takes answers today' },
  sudahMenjawab: { id: 'Apakah pemanggil sudah menjawab', en: 'whether the caller has answered' },
  'jawabSurvei/jawaban': {
    id: 'Nilai tiap pernyataan menurut urutan',
    en: 'a rating for each statement, in order',
    unit: '1 tidak sama sekali sampai 5 sepenuhnya / 1 not at all to 5 fully',
    example: [4, 5, 3],
  },
  'jawabSurvei/diterima': { id: 'Jawaban disimpan', en: 'the answers were kept' },
  'hasilSurvei/semua': {
    id: 'Semua jawaban; null bila kurang dari 5',
    en: 'all answers; null for fewer than 5',
  },
  'hasilSurvei/unit': { id: 'Hasil tiap unit', en: 'results of each unit' },
  'hasilSurvei/unit/pegawai': {
    id: 'Pegawai aktif unit',
    en: 'active people of the unit',
    unit: UNIT.orang,
    example: 25,
  },
  'hasilSurvei/unit/hasil': {
    id: 'Hasil unit; null bila terlalu sedikit jawaban',
    en: 'results of the unit; null for too few answers',
  },
  gabungan: {
    id: 'Unit tanpa hasil sendiri, bersama-sama; null bila kurang dari 5',
    en: 'units without results of their own, together; null for fewer than 5',
  },
  terjawab: {
    id: 'Banyaknya yang menjawab',
    en: 'people who answered',
    unit: UNIT.orang,
    example: 18,
  },
  rata: {
    id: 'Rata-rata tiap pernyataan',
    en: 'mean of each statement',
    unit: 'perseratus nilai / hundredths of a rating',
    example: [412, 388, 301],
  },
  keterwakilan: {
    id: 'Bagian pegawai unit yang menjawab',
    en: 'share of the unit that answered',
    unit: UNIT.perseratus,
    example: 7_200,
  },

  ...clauses,
  'simulasiKebijakan/sejak': {
    id: 'Hari mulai berlakunya yang dicoba',
    en: 'day from which the tried clauses stand',
    unit: UNIT.tanggal,
    example: '2026-11-01',
  },
  'simulasiKebijakan/wfa': {
    id: 'Ketentuan yang dicoba, menurut kode; null berarti tidak diatur',
    en: 'clauses to try, by code; null for a silent law',
  },
  'simulasiKebijakan/effect': {
    id: 'tolak menolak; peringatan hanya memperingatkan',
    en: 'tolak refuses; peringatan only warns',
  },
  ketentuan: { id: 'Ketentuan lain yang dicoba', en: 'other clauses to try' },
  hariWajib: {
    id: 'Hari WFH wajib; null berarti tidak ada',
    en: 'mandated days at home; null for none',
  },
  'hariWajib/value': { id: 'Skema hari wajib', en: 'the schemes' },
  'hariWajib/value/hari': {
    id: 'Hari dalam seminggu',
    en: 'weekday',
    unit: UNIT.hariPekan,
    example: 5,
  },
  hanyaRumah: { id: 'Hanya di rumah, bukan di tempat lain', en: 'only at home, not elsewhere' },
  'hariWajib/value/dihitung': {
    id: 'Apakah dihitung dalam batas mingguan',
    en: 'whether it counts in the weekly limit',
  },
  kecualiEselon: {
    id: 'Eselon yang tetap di kantor',
    en: 'echelons that stay at the office',
    example: 'II',
  },
  kecualiJabatan: {
    id: 'Kata dalam nama jabatan yang dikecualikan',
    en: 'words in the name of positions that are exempt',
    example: 'camat',
  },
  kecualiUnit: {
    id: 'Kode unit yang dikecualikan',
    en: 'codes of units that are exempt',
    example: 'RSUD',
  },
  kecualiTugas: { id: 'Jenis tugas yang dikecualikan', en: 'kinds of duty that are exempt' },
  'wfa.jabatan-dikecualikan/value/unit': {
    id: 'Kode unit yang dikecualikan',
    en: 'codes of units that are exempt',
    example: 'RSUD',
  },
  'wfa.jabatan-dikecualikan/value/eselon': {
    id: 'Eselon yang dikecualikan',
    en: 'echelons that are exempt',
    example: 'II',
  },
  'wfa.jabatan-dikecualikan/value/kata': {
    id: 'Kata dalam nama jabatan',
    en: 'words in the name of a position',
    example: 'camat',
  },
  'wfa.jabatan-dikecualikan/value/namaUnit': {
    id: 'Kata dalam nama unit',
    en: 'words in the name of a unit',
    example: 'rumah sakit',
  },
  'wfa.hari-terbuka/value/hari': {
    id: 'Hari yang dibuka',
    en: 'weekdays that are open',
    unit: UNIT.hariPekan,
    example: [2, 4],
  },
  'wfa.hari-terbuka/value/tanggal': {
    id: 'Tanggal yang dibuka',
    en: 'dates that are open',
    unit: UNIT.tanggal,
    example: '2026-12-28',
  },
  'wfa.jam-inti/value/mulai': {
    id: 'Awal jam inti',
    en: 'beginning of the core hours',
    unit: UNIT.pukul,
    example: '09:00',
  },
  'wfa.jam-inti/value/selesai': {
    id: 'Akhir jam inti',
    en: 'end of the core hours',
    unit: UNIT.pukul,
    example: '15:00',
  },
  biasa: { id: 'Minggu biasa', en: 'ordinary weeks' },
  'wfa.jam-mingguan/value/ramadan': { id: 'Minggu Ramadan', en: 'weeks of Ramadan' },
  'wfa.jam-mingguan/menit': {
    id: 'Kerja bersih seminggu',
    en: 'net work of a week',
    unit: UNIT.menit,
    example: 2_250,
  },
  istirahat: {
    id: 'Istirahat Senin sampai Kamis',
    en: 'break from Monday to Thursday',
    unit: UNIT.menit,
    example: 60,
  },
  istirahatJumat: { id: 'Istirahat Jumat', en: 'break on Friday', unit: UNIT.menit, example: 90 },
  'wfa.kuota/value/jumlah': {
    id: 'Paling banyak sekian pegawai',
    en: 'so many people at most',
    unit: UNIT.orang,
    example: 10,
  },
  'wfa.kuota/value/bagian': {
    id: 'Paling banyak bagian ini dari pegawai yang layak',
    en: 'at most this share of eligible people',
    unit: UNIT.perseratus,
    example: 5_000,
  },
  'simulasiKebijakan/after': {
    id: 'Unit terakhir halaman sebelumnya; null pada halaman terakhir',
    en: 'last unit of the page before; null on the last page',
    example: 'DISDUKCAPIL',
  },
  'simulasiKebijakan/unit': { id: 'Banyaknya unit yang dicoba', en: 'units tried' },
  'simulasiKebijakan/unit/diperiksa': {
    id: 'Sampai halaman ini',
    en: 'up to this page',
    unit: UNIT.unitKerja,
    example: 20,
  },
  'simulasiKebijakan/unit/dari': {
    id: 'Dari semua unit',
    en: 'out of all units',
    unit: UNIT.unitKerja,
    example: 46,
  },
  untung: {
    id: 'Pegawai dan pengajuan yang kini ditolak dan akan diterima',
    en: 'people and requests refused today and allowed then',
  },
  rugi: {
    id: 'Pegawai dan pengajuan yang kini diterima dan akan ditolak',
    en: 'people and requests allowed today and refused then',
  },
  'simulasiKebijakan/pengajuan': {
    id: 'Id pengajuan; null bila tentang boleh tidaknya mengajukan',
    en: 'id of the request; null where it is about whether to ask at all',
    example: '0193c1a2-7c1e-7b52-9d35-3f6c0f1d2a44',
  },
  melanggar: {
    id: 'Hari unit yang melanggar ketentuan yang dicoba',
    en: 'days of units that break the tried law',
  },
  'melanggar/batas': {
    id: 'Batas menurut ketentuan',
    en: 'the limit',
    unit: UNIT.orang,
    example: 8,
  },
  nyata: {
    id: 'Yang nyata hari itu',
    en: 'what it was on that day',
    unit: UNIT.orang,
    example: 10,
  },
  'wfa.ditetapkan/jenis': {
    id: 'Jenis fleksibilitas menurut surat',
    en: 'kind of flexible work by the letter',
  },
  'wfa.ditetapkan/lokasi': {
    id: 'Tempat bekerja, sebagai nama atau titik',
    en: 'place of work, a name or a point',
    example: 'Rumah',
  },
}
