import { UNIT } from '../../../domain/shared/term.ts'
import { type Glossary, under } from './glossary.ts'

const sejak = {
  id: 'Hari mulai berlaku',
  en: 'first day in force',
  unit: UNIT.tanggal,
  example: '2027-02-01',
}
const versi = {
  id: 'Versi yang dibaca; naik pada setiap perubahan',
  en: 'version that was read; grows with every change',
  unit: UNIT.urutan,
  example: 3,
}

/** The content of a change of the law, also in a file. */
const content: Glossary = {
  sejak,
  'dokumen/nomor': {
    id: 'Jenis, nomor, dan tahun peraturan',
    en: 'kind, number and year of the regulation',
    example: 'Peraturan Bupati Contoh Nomor 7 Tahun 2027',
  },
  'dokumen/tanggal': {
    id: 'Tanggal peraturan',
    en: 'date of the regulation',
    unit: UNIT.tanggal,
    example: '2027-01-11',
  },
  perubahan: { id: 'Ketentuan yang diubah, menurut kode', en: 'clauses that change, by code' },
  nilai: {
    id: 'Nilai ketentuan; null berarti tidak diatur',
    en: 'value of the clause; null for a silent law',
    example: 1,
  },
  pasal: {
    id: 'Pasal yang menetapkannya',
    en: 'article that sets it',
    example: 'Pasal 7 ayat (1)',
  },
  efek: {
    id: 'tolak menolak; peringatan hanya memperingatkan',
    en: 'tolak refuses; peringatan only warns',
  },
  daerah: { id: 'Daerah asal berkas', en: 'regency of the file', example: 'Kabupaten Contoh' },
}

/** The facts about a change, wherever it appears. */
const change: Glossary = {
  ...content,
  versi,
  sebelum: { id: 'Ketentuan sehari sebelumnya', en: 'the clause on the day before' },
  asal: { id: 'Dari mana rancangan berasal', en: 'where the draft came from' },
  'asal/jenis': {
    id: 'contoh: kebijakan yang sudah terbit; impor: berkas daerah lain',
    en: 'contoh: a published law; impor: a file of another regency',
  },
  'asal/kode': { id: 'Kode contoh', en: 'code of the published law', example: 'dki-2026' },
  'asal/segel': {
    id: 'sah: dibuat dengan kunci yang dikenal; kunci-tidak-dikenal: tidak dapat diperiksa',
    en: 'sah: made by a known key; kunci-tidak-dikenal: nobody can check it',
  },
  keberatan: {
    id: 'Yang harus dibenahi sebelum diusulkan',
    en: 'what must be mended before it is proposed',
  },
  'keberatan/path': {
    id: 'Tempatnya, sebagai JSON pointer',
    en: 'its place, as a JSON pointer',
    example: '/sejak',
  },
  diubah: { id: 'Siapa menulisnya, dan kapan', en: 'who wrote it, and when' },
  diusulkan: { id: 'Siapa mengusulkan, dan kapan', en: 'who proposed it, and when' },
  ditetapkan: { id: 'Siapa menetapkan, dan kapan', en: 'who adopted it, and when' },
  sebagai: {
    id: 'plh atau plt sekda; null bila menurut perannya sendiri',
    en: 'plh or plt of the sekda; null by an own role',
  },
  dicabut: { id: 'Siapa mencabut, dan kapan', en: 'who withdrew it, and when' },
  boleh: { id: 'Yang boleh dilakukan pemanggil', en: 'what the caller may do' },
}

const edition: Glossary = {
  perkada: {
    id: 'Peraturan yang masih menetapkan ketentuan di dalamnya, terbaru dahulu',
    en: 'regulations that still set a clause of it, latest first',
  },
  'perkada/klausa': {
    id: 'Kode ketentuan yang ditetapkannya',
    en: 'codes of the clauses that it sets',
    example: ['wfa.batas-mingguan'],
  },
  klausa: { id: 'Jumlah ketentuan', en: 'how many clauses', unit: UNIT.butir, example: 89 },
  belum: {
    id: 'Ketentuan yang belum ditetapkan dengan Perkada',
    en: 'clauses that no Perkada sets yet',
    unit: UNIT.butir,
    example: 41,
  },
  berlaku: { id: 'Apakah berlaku hari ini', en: 'whether it is in force today' },
  sampai: {
    id: 'Hari terakhir sebelum edisi berikutnya; null untuk yang terakhir',
    en: 'last day before the next edition; null for the latest',
    unit: UNIT.tanggal,
    example: '2027-01-31',
  },
}

/** The law and its changes. */
export const kinerjaKebijakan: Glossary = {
  dokumen: { id: 'Peraturan yang menetapkannya', en: 'the regulation that sets it' },
  ...under(
    [
      'kebijakan',
      'rancang',
      'imporKebijakan',
      'ubahRancangan',
      'usulkanKebijakan',
      'putuskanKebijakan',
    ],
    change,
  ),
  ...under(['eksporKebijakan'], content),
  ...under(['kebijakan/edisi', 'edisi'], { ...edition, sejak }),
  'kebijakan/hariIni': {
    id: 'Hari ini di daerah',
    en: 'today in the regency',
    unit: UNIT.tanggal,
    example: '2026-11-18',
  },
  'kebijakan/kebijakan': { id: 'Perubahan, terbaru dahulu', en: 'changes, the latest first' },
  'kebijakan/edisi/perkada/dokumen/nomor': {
    id: 'Jenis, nomor, dan tahun peraturan',
    en: 'kind, number and year of the regulation',
    example: 'Peraturan Bupati Contoh Nomor 7 Tahun 2027',
  },
  'edisi/perkada/dokumen/nomor': {
    id: 'Jenis, nomor, dan tahun peraturan',
    en: 'kind, number and year of the regulation',
    example: 'Peraturan Bupati Contoh Nomor 7 Tahun 2027',
  },
  'kebijakan/contoh': {
    id: 'Kebijakan terbitan daerah lain, untuk memulai rancangan',
    en: 'laws that others published, to begin a draft with',
  },
  'kebijakan/contoh/kode': { id: 'Kode contoh', en: 'code of it', example: 'dki-2026' },
  'kebijakan/contoh/klausa': {
    id: 'Jumlah ketentuan yang ditetapkannya',
    en: 'how many clauses it sets',
    unit: UNIT.butir,
    example: 6,
  },
  'rancang/contoh': {
    id: 'Kode contoh untuk memulai',
    en: 'code of a published law to begin with',
    example: 'dki-2026',
  },
  'edisi/isi': { id: 'Setiap ketentuan', en: 'every clause' },
  'edisi/isi/nilai': {
    id: 'Nilai ketentuan; null berarti tidak diatur',
    en: 'value of the clause; null for a silent law',
    example: 2,
  },
  'edisi/isi/efek': {
    id: 'tolak menolak; peringatan hanya memperingatkan; null menurut ketentuannya',
    en: 'tolak refuses; peringatan only warns; null as the clause does',
  },
  'edisi/isi/asal': {
    id: 'Siapa menetapkan: nasional, contoh, daerah, belum ditetapkan, atau tidak diatur',
    en: 'who sets it: national law, a published law, the regency, nobody yet, or a silent law',
  },
  'edisi/isi/contoh': {
    id: 'Contoh nilai, untuk memulai rancangan atau membandingkan',
    en: 'such a value, to begin a draft with or to compare',
    example: 8,
  },
  'edisi/isi/pasti': {
    id: 'Apakah pasalnya sudah dicocokkan dengan naskah',
    en: 'whether the article was held against the text',
  },
  'edisi/isi/diam': { id: 'Apakah boleh tidak diatur', en: 'whether the law may be silent' },
  'edisi/isi/berefek': {
    id: 'Apakah dapat dijadikan peringatan',
    en: 'whether it can be made a warning',
  },
  'hapusRancangan/versi': { ...versi, example: '3' },
  'putuskanKebijakan/keputusan': {
    id: 'tetapkan, kembalikan, atau cabut yang belum berlaku',
    en: 'adopt it, return it, or withdraw what has not begun',
  },
  'putuskanKebijakan/alasan': { id: 'Mengapa', en: 'why', example: 'Pasal 7 belum sesuai naskah' },
  ...under(['imporKebijakan', 'eksporKebijakan'], {
    bentuk: { id: 'Bentuk berkas', en: 'form of the file' },
    isi: { id: 'Isi perubahan', en: 'what the change says' },
    sha256: {
      id: 'SHA-256 atas isi sebagai JSON kanonik (RFC 8785)',
      en: 'SHA-256 over isi as canonical JSON (RFC 8785)',
      example: '0'.repeat(64),
    },
    segel: {
      id: 'JWS (EdDSA) atas sidiknya; kunci publiknya dari GET /v1/presensi/kunci daerah asal',
      en: 'JWS (EdDSA) over the checksum; its public key is at GET /v1/presensi/kunci of that regency',
      example: 'eyJhbGciOiJFZERTQSJ9.eyJpc3MiOiJsdXdlcyJ9.AA',
    },
  }),
  'imporKebijakan/berkas': { id: 'Berkas ekspor', en: 'the exported file' },
  'imporKebijakan/kunci': {
    id: 'Kunci publik daerah asal, bila sudah diterima dari mereka',
    en: 'public key of that regency, where the officer has it from them',
  },
  'imporKebijakan/kunci/x': {
    id: 'Kunci Ed25519 (base64url)',
    en: 'Ed25519 key (base64url)',
    example: 'A'.repeat(43),
  },
  'cobaRancangan/perUnit': { id: 'Dampak tiap unit', en: 'what it does to each unit' },
  ...under(['cobaRancangan/perUnit'], {
    untung: {
      id: 'Pegawai dan pengajuan yang menjadi boleh',
      en: 'people and requests that would be allowed',
      unit: UNIT.butir,
      example: 0,
    },
    rugi: {
      id: 'Pegawai dan pengajuan yang menjadi ditolak',
      en: 'people and requests that would be refused',
      unit: UNIT.butir,
      example: 12,
    },
    melanggar: {
      id: 'Hari yang melampaui kuota atau minimum',
      en: 'days beyond the quota or the floor',
      unit: UNIT.hari,
      example: 0,
    },
    pegawai: {
      id: 'Pegawai yang hari atau usulan TPP-nya berubah',
      en: 'people with a day or a proposal that changes',
      unit: UNIT.orang,
      example: 3,
    },
    hari: { id: 'Hari yang berubah', en: 'days that change', unit: UNIT.hari, example: 5 },
    poin: {
      id: 'Tambahan potongan',
      en: 'how much more is taken',
      unit: UNIT.poin,
      example: 150,
    },
    rupiah: {
      id: 'Perubahan usulan TPP',
      en: 'how much the proposed TPP changes',
      unit: UNIT.rupiah,
      example: -75_000,
    },
  }),
  ...under(['cobaRancangan/untung', 'cobaRancangan/rugi'], {
    pengajuan: {
      id: 'Pengajuan; null bila tentang orangnya',
      en: 'the request; null where it is about the person',
      example: null,
    },
  }),
  'cobaRancangan/unit/dari': {
    id: 'Jumlah unit',
    en: 'how many units',
    unit: UNIT.unitKerja,
    example: 14,
  },
}
