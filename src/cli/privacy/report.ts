import type { Config } from '../../config.ts'
import type { JumlahTerdampak } from '../../db/sistem/terdampak.ts'
import type { Editions } from '../../domain/edition.ts'
import { type Instant, toRfc3339 } from '../../domain/shared/local-time.ts'
import { JENIS_DATA, table } from './kinds.ts'

/** The facts for a register and a DPIA: the real settings and the real data. */
export interface Keadaan {
  readonly config: Config
  readonly editions: Editions
  readonly dibuat: Instant
  readonly pegawai: number
  readonly unit: number
  /** The oldest tap that still has coordinates. */
  readonly tapBerkoordinat: Instant | null
  readonly rumahTerbuka: number
  readonly penerima: readonly (readonly [string, readonly string[], string])[]
  readonly isi: readonly JumlahTerdampak[]
}

const hostOf = (url: string) => (URL.canParse(url) ? new URL(url).host : url)

/** The purposes, each with its basis; a regency adds its own by hand. */
const KEGIATAN: readonly (readonly [string, string, string, string])[] = [
  [
    'Presensi dan putusan hari',
    'Kewajiban hukum, pelayanan publik (Pasal 20): Perpres 21/2023, PP 94/2021',
    'Tap, putusan, koreksi, tanda integritas',
    'Pegawai, atasan, BKD, inspektorat',
  ],
  [
    'Fleksibilitas kerja (WFA)',
    'Permen PANRB 4/2025; Perkada',
    'Pengajuan, rencana, lokasi, keputusan, surat tugas',
    'Pegawai, atasan, kepala, BKD',
  ],
  [
    'Kinerja dan usulan TPP',
    'Permen PANRB 6/2022; PP 12/2019 Pasal 58; Perkada TPP',
    'Sasaran, realisasi, penilaian, nilai bulanan',
    'Pegawai, atasan, BKD, pengelola gaji, BKN',
  ],
  [
    'Peringatan dini',
    'PP 94/2021 (pembinaan); keputusan selalu oleh manusia',
    'Angka dan alasan peringatan',
    'Pegawai lebih dahulu, lalu peran yang disebut',
  ],
  [
    'Bukti dan pengawasan',
    'Kewajiban hukum; Permendagri dan Perkada pengawasan',
    'Log audit berantai, tanda terima, siapa melihat data siapa',
    'Inspektorat, BKD',
  ],
]

/** Returns the register of processing and a draft of the DPIA, as Markdown in Indonesian. */
export function privacyReport(facts: Keadaan): string {
  const { config, dibuat } = facts
  return [
    `# Pelindungan data pribadi: ${config.regencyName}`,
    `Dibuat ${toRfc3339(dibuat, config.timeZone)} dari setelan dan isi yang nyata. Pengendali: ${config.regencyName}. Prosesor: pengelola Luwes dan pusat data (perjanjian menurut Pasal 51: [nomor]). Pejabat pelindungan data: [nama]. Tanda [ ] diisi manusia.`,
    register(facts),
    dpia(facts),
    '',
  ].join('\n\n')
}

function register({ config, pegawai, unit, penerima, isi, editions }: Keadaan): string {
  const receivers = penerima.map(([url, events, state]) => [hostOf(url), events.join(', '), state])
  const held = isi.filter(({ baris }) => baris > 0)
  return `## Bagian A. Catatan kegiatan pemrosesan (Pasal 31)

Subjek: ${pegawai} pegawai aktif dalam ${unit} unit kerja. Persetujuan bukan dasar: yang dipakai kewajiban hukum dan pelayanan publik.

${table(['Kegiatan', 'Dasar', 'Data', 'Yang melihat'], KEGIATAN)}

### Yang disimpan

${table(
  ['Jenis data', 'Orang', 'Baris'],
  held.map(({ bagian, orang, baris }) => [JENIS_DATA[bagian], orang, baris]),
)}

Luwes tidak menyimpan NIK, foto, sidik jari, atau templat wajah; lokasi hanya pada saat tap, tidak terus-menerus.

### Dari mana, ke mana

${table(
  ['Arah', 'Pihak', 'Isi', 'Keadaan'],
  [
    ['masuk', 'SIMPEG, e-presensi, e-kinerja', 'menurut kontrak webhook, bertanda tangan', 'aktif'],
    ...config.sso.issuers.map(({ issuer }) => [
      'masuk',
      hostOf(issuer),
      'siapa yang masuk (SSO)',
      'aktif',
    ]),
    ...config.portalOrigins.map((one) => ['keluar', hostOf(one), 'layar pegawai', 'aktif']),
    ...receivers.map(([host, events, state]) => ['keluar', host, `kejadian: ${events}`, state]),
  ],
)}

Kejadian keluar memuat id, NIP, tanggal, dan keadaan; tanpa koordinat dan tanpa alasan.

### Berapa lama

${table(
  ['Data', 'Masa simpan', 'Sesudahnya'],
  [
    [
      'Koordinat tap dan lokasi WFA',
      `${config.coordinateDays} hari`,
      'tinggal jarak ke kantor terdekat',
    ],
    ['Titik rumah', 'selama menjadi pegawai', 'tersegel AES-256-GCM, dibuka hanya untuk jarak'],
    ['Jawaban kiriman webhook dan Idempotency-Key', `${config.coordinateDays} hari`, 'dihapus'],
    ['Siapa melihat data siapa', '400 hari', 'dihapus'],
    ['Pesan di luar portal', '90 hari', 'dihapus'],
    ['Sesi', '15 menit', 'berakhir; seketika bila keluar dari SSO'],
    [
      'Tanda keluar dari SSO (sidik, tanpa nama)',
      `${config.sso.maxAge / 3_600_000} jam`,
      'dihapus: token yang lebih tua ditolak',
    ],
    [
      'Putusan, nilai, keputusan, audit',
      'menurut jadwal retensi arsip: [JRA daerah]',
      '[dimusnahkan/diserahkan]',
    ],
  ],
)}

### Hukum yang berlaku di sini

Edisi kebijakan: ${editions.map(editionText).join('; ')}. Basis data: ${hostOf(config.db.url)} (letak pusat data di Indonesia, PP 71/2019 Pasal 20 ayat (6): [ya, alamat]).`
}

/** Returns an edition by its first day, with the regulations that set clauses of it. */
function editionText({ since, perkada = [] }: Editions[number]): string {
  const numbers = perkada.map(({ dokumen }) => dokumen.nomor)
  return numbers.length === 0 ? since : `${since} (${numbers.join(', ')})`
}

/** Returns the risks for people: the harm, the safeguard, its state, the remaining risk. */
function risksOfPlaces({ config, tapBerkoordinat, rumahTerbuka }: Keadaan) {
  const oldest =
    tapBerkoordinat === null ? 'tidak ada' : toRfc3339(tapBerkoordinat, config.timeZone)
  return [
    [
      'Lokasi mengungkap kehidupan pribadi',
      'hanya saat tap; dikurangi menjadi jarak; kejadian keluar tanpa lokasi',
      `koordinat tertua: ${oldest}; batas ${config.coordinateDays} hari`,
      '[rendah/sedang/tinggi]',
    ],
    [
      'Alamat rumah bocor',
      'tersegel, kunci di luar basis data, dibuka hanya untuk menghitung jarak',
      rumahTerbuka === 0 ? 'semua tersegel' : `${rumahTerbuka} belum tersegel: jalankan cron`,
      '[…]',
    ],
    [
      'Atasan mengintip',
      'hanya menurut hierarki; setiap penglihatan dicatat dan diperlihatkan kepada orangnya',
      'aktif',
      '[…]',
    ],
    [
      'Keputusan otomatis merugikan',
      'Luwes mengusulkan, manusia memutuskan; setiap angka dengan cara hitung dan pasalnya; koreksi, klarifikasi, sanggahan',
      'aktif',
      '[…]',
    ],
  ]
}

/** Returns the risks for people from judgement, residence and keys. */
function risksOfJudgement({ config }: Keadaan) {
  return [
    [
      'Tanda integritas salah menuduh',
      'tanda tidak menolak dan tidak memotong; ambang tidak menghukum; orang menjawab lebih dulu',
      'aktif',
      '[…]',
    ],
    [
      'Data di luar negeri',
      'semua dapat berjalan di mesin daerah',
      `basis data: ${hostOf(config.db.url)}`,
      '[…]',
    ],
    [
      'Token dan kunci dicuri',
      'sesi 15 menit, logout SSO seketika, rahasia di luar repositori, rotasi',
      config.sso.portal ? 'portal menandatangani token sendiri' : 'hanya SSO',
      '[…]',
    ],
  ]
}

function dpia(facts: Keadaan): string {
  return `## Bagian B. Penilaian dampak (rancangan, Pasal 34)

Perlu, karena: pemantauan sistematis, berskala besar, dan penilaian yang berdampak pada penghasilan.

${table(
  ['Risiko', 'Yang sudah dilakukan', 'Keadaan sekarang', 'Sisa risiko'],
  [...risksOfPlaces(facts), ...risksOfJudgement(facts)],
)}

Hak subjek: /v1/saya/data (akses dan salinan JSON/CSV, siapa yang melihat), perbaikan lewat sumber data, koreksi, klarifikasi, sanggahan, keberatan atas peringatan. Penghapusan dibatasi kewajiban arsip.

Kesimpulan: [diterima / diterima dengan syarat / ditolak], oleh [nama, jabatan, tanggal]. Tinjau lagi bila edisi kebijakan, penerima, atau masa simpan berubah, dan sekurangnya setahun sekali.`
}
