import type { JumlahTerdampak, Rentang } from '../../db/sistem/terdampak.ts'
import { type Instant, toRfc3339, type Zona } from '../../domain/shared/local-time.ts'
import { JENIS_DATA, table } from './kinds.ts'

/** The facts for the draft of a notice. */
export interface Kebocoran {
  readonly daerah: string
  readonly zona: Zona
  readonly diketahui: Instant
  readonly rentang: Rentang
  readonly terdampak: readonly JumlahTerdampak[]
}

const THREE_DAYS_MS = 3 * 86_400_000

/**
 * Returns the draft of the notice of a breach to the people and to the agency (UU 27/2022 Pasal
 * 46). It says which data, when and how, and what is done about it. What only people can know stays
 * open as `[…]`.
 */
export function breachNotice({ daerah, zona, diketahui, rentang, terdampak }: Kebocoran): string {
  const when = (moment: Instant) => toRfc3339(moment, zona)
  const found = terdampak.filter(({ baris }) => baris > 0)
  const most = Math.max(0, ...found.map(({ orang }) => orang))
  return `# Pemberitahuan kegagalan pelindungan data pribadi (RANCANGAN)

${daerah}, sebagai pengendali data pribadi, memberitahukan menurut Pasal 46 UU 27/2022.

- Diketahui: ${when(diketahui)}
- **Batas pemberitahuan tertulis (3 x 24 jam): ${when(diketahui + THREE_DAYS_MS)}**
- Kejadian antara ${when(rentang.dari)} dan ${when(rentang.sampai)}
- Ditujukan kepada: subjek data pribadi yang terdampak, dan lembaga pelindungan data pribadi. Bila mengganggu pelayanan publik atau berdampak serius pada masyarakat: juga kepada masyarakat.

## Data pribadi yang terungkap

Paling banyak ${most} orang. Angka adalah yang tersimpan dalam rentang itu, sebagai batas atas; coret yang menurut penyelidikan tidak terungkap. Jenis tanpa waktu dihitung seluruhnya.

${table(
  ['Jenis data', 'Orang', 'Baris'],
  found.map(({ bagian, orang, baris }) => [JENIS_DATA[bagian], orang, baris]),
)}

Titik rumah dan rahasia penerima webhook tersegel (AES-256-GCM); keduanya terungkap hanya bila DATA_SECRET atau SESSION_SECRET ikut terungkap: [ya/tidak].

## Kapan dan bagaimana terungkap

[Uraikan: apa yang terjadi, lewat mana, sejak kapan, bagaimana diketahui.]

## Upaya penanganan dan pemulihan

- [ ] Jalan masuk ditutup: [uraikan]
- [ ] SESSION_SECRET, DATA_SECRET, PORTAL_SECRET, METRICS_TOKEN, WEBHOOK_SECRET_* diganti (SECURITY.md)
- [ ] DB_TOKEN dan sandi basis data diganti; cadangan diperiksa
- [ ] Log audit diperiksa: \`luwes doctor --audit\`, bandingkan segel terakhir dengan catatan lama
- [ ] Bukti disimpan: log permintaan, daftar yang melihat (tabel dilihat), salinan basis data

## Yang dapat dilakukan orang yang terdampak

Lihat data Anda dan siapa yang melihatnya di /v1/saya/data; minta perbaikan di sana. Waspadai pesan yang mengaku dari pemerintah daerah.

## Narahubung

[Nama pejabat pelindungan data, telepon, surel.]
`
}
