import { UNIT } from '../../../domain/shared/term.ts'
import type { Glossary } from './glossary.ts'

/** The private calendar of a person. */
export const sistemKalender: Glossary = {
  'kalenderSaya/dibuat': {
    id: 'Sejak kapan kalender punya alamat; null bila tidak punya',
    en: 'since when the calendar has its address; null for none',
    unit: UNIT.waktu,
    example: '2026-12-03T07:25:00+07:00',
  },
  'alamatKalender/dibuat': {
    id: 'Saat alamat dibuat',
    en: 'when the address was made',
    unit: UNIT.waktu,
    example: '2026-12-03T07:25:00+07:00',
  },
  'cabutKalender/dibuat': {
    id: 'Selalu null: tidak ada alamat lagi',
    en: 'always null: there is no address any more',
    unit: UNIT.waktu,
    example: null,
  },
  dibaca: {
    id: 'Kapan terakhir dibaca dengan alamat ini; null bila belum pernah',
    en: 'when it was last read by this address; null for never',
    unit: UNIT.waktu,
    example: '2026-12-03T11:25:00+07:00',
  },
  'alamatKalender/alamat': {
    id: 'Alamat rahasia untuk aplikasi kalender; hanya ditunjukkan sekali ini',
    en: 'secret address for calendar apps; shown this once',
    example: 'https://luwes.example.go.id/v1/saya/kalender.ics?kunci=…',
  },
  'umpanKalender/kunci': {
    id: 'Rahasia dalam alamat kalender',
    en: 'secret in the address of the calendar',
    example: 'n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg',
  },
}
