import { type Glossary, UNIT } from './term.ts'

/** Deciding on several requests at once. */
export const wfaKeputusan: Glossary = {
  'putuskanBersama/keputusan': {
    id: 'Keputusan atas semua pengajuan yang disebut',
    en: 'the decision on all requests named',
  },
  'putuskanBersama/pengajuan': {
    id: 'Pengajuan yang diputus, masing-masing sekali',
    en: 'the requests to decide on, each once',
  },
  'putuskanBersama/pengajuan/hari': {
    id: 'Hari yang diputus; tanpa ini semua hari yang masih dapat diputus',
    en: 'the days decided on; without it all that still can be',
    unit: UNIT.tanggal,
    example: '2026-12-03',
  },
  'putuskanBersama/alasan': {
    id: 'Alasan bagi semuanya; wajib untuk tolak, kembalikan, dan cabut',
    en: 'reason for all of them; required for tolak, kembalikan and cabut',
    example: 'Rencana kerja jelas dan terukur',
  },
  'putuskanBersama/data/status': {
    id: 'Status HTTP seolah-olah pengajuan ini diputus sendiri',
    en: 'the HTTP status, as if this request were decided on by itself',
    unit: 'status HTTP / HTTP status',
    example: 200,
  },
  'putuskanBersama/data/pengajuan': {
    id: 'Pengajuan setelah diputus; tidak ada bila tidak dapat diputus',
    en: 'the request after the decision; absent where there was none',
  },
  'putuskanBersama/masalah': {
    id: 'Mengapa pengajuan ini tidak diputus (RFC 9457); tidak ada bila diputus',
    en: 'why this request was not decided on (RFC 9457); absent where it was',
  },
}
