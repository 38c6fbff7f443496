import { html, type TemplateResult } from 'lit'
import type { Text } from './contract.ts'
import { PREDIKAT } from './predikat.ts'
import type { Tone } from './views.ts'
import { type Catalogue, plainText, type Words } from './words.ts'

/** Friendly words for the states and codes of the wire. */
const STATES: Catalogue = {
  diajukan: { id: 'Diajukan', en: 'Submitted' },
  direkomendasikan: { id: 'Direkomendasikan', en: 'Recommended' },
  disetujui: { id: 'Disetujui', en: 'Approved' },
  ditolak: { id: 'Ditolak', en: 'Refused' },
  dikembalikan: { id: 'Dikembalikan', en: 'Returned' },
  dibatalkan: { id: 'Dibatalkan', en: 'Withdrawn' },
  dicabut: { id: 'Dicabut', en: 'Revoked' },
  dipanggil: { id: 'Dipanggil ke kantor', en: 'Called to the office' },
  kedaluwarsa: { id: 'Kedaluwarsa', en: 'Expired' },
  hadir: { id: 'Hadir', en: 'Present' },
  'hadir-wfa': { id: 'Hadir (WFA)', en: 'Present (WFA)' },
  'dinas-luar': { id: 'Dinas luar', en: 'Official duty' },
  cuti: { id: 'Cuti', en: 'Leave' },
  izin: { id: 'Izin', en: 'Excused' },
  libur: { id: 'Libur', en: 'Day off' },
  'tanpa-keterangan': { id: 'Tanpa keterangan', en: 'Unexcused' },
  'belum-terverifikasi': { id: 'Belum terverifikasi', en: 'Not verified yet' },
  menunggu: { id: 'Menunggu', en: 'Pending' },
  kantor: { id: 'Di kantor', en: 'At the office' },
  wfa: { id: 'WFA', en: 'WFA' },
  ...PREDIKAT,
  sementara: { id: 'Sementara', en: 'Provisional' },
  tetap: { id: 'Tetap', en: 'Final' },
  ajukan: { id: 'Diajukan', en: 'Submitted' },
  rekomendasi: { id: 'Direkomendasikan', en: 'Recommended' },
  setuju: { id: 'Disetujui', en: 'Approved' },
  tolak: { id: 'Ditolak', en: 'Refused' },
  kembalikan: { id: 'Dikembalikan', en: 'Returned' },
  konfirmasi: { id: 'Dikonfirmasi BKD', en: 'Confirmed by BKD' },
  batal: { id: 'Dibatalkan', en: 'Withdrawn' },
  cabut: { id: 'Dicabut', en: 'Revoked' },
  eskalasi: { id: 'Diteruskan ke jenjang berikutnya', en: 'Passed on to the next level' },
  pertahankan: { id: 'Dipertahankan', en: 'Kept' },
  panggil: { id: 'Dipanggil ke kantor', en: 'Called to the office' },
  masuk: { id: 'Masuk', en: 'In' },
  pulang: { id: 'Pulang', en: 'Out' },
}

/** Returns the friendly word for a state or code; an unknown one is shown as plain text. */
export function stateText(code: string): Text {
  return STATES[code] ?? plainText(code)
}

const TONES: Readonly<Record<string, Tone>> = {
  diajukan: 'info',
  direkomendasikan: 'info',
  disetujui: 'ok',
  ditolak: 'bad',
  dikembalikan: 'warn',
  dicabut: 'bad',
  dipanggil: 'warn',
  hadir: 'ok',
  'hadir-wfa': 'ok',
  'dinas-luar': 'info',
  cuti: 'info',
  izin: 'info',
  'tanpa-keterangan': 'bad',
  'belum-terverifikasi': 'warn',
}

/** Shows a state of the wire as a coloured word; the colour never stands alone. */
export function badge({ t }: Words, code: string): TemplateResult {
  return html`<span class="badge ${TONES[code] ?? 'calm'}">${t(stateText(code))}</span>`
}
