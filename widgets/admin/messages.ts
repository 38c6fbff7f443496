import type { Catalogue } from '../shared/words.ts'

/** Words of the frame of `luwes-admin`; each tab brings its own. */
export const messages = {
  judul: { id: 'Pengelolaan BKD/BKPSDM', en: 'Administration' },
  pengantar: {
    id: 'Gangguan, tutup bulan, kalender, delegasi, dan penerapan kerja fleksibel.',
    en: 'Outages, closing months, calendar, delegations, and the rollout of flexible work.',
  },
  laporanJudul: { id: 'Laporan unit kerja', en: 'Reports of the unit' },
  laporanPengantar: {
    id: 'Laporan bulanan, surat tugas, dan roster unit yang Anda pimpin.',
    en: 'The monthly report, the letters and the roster of the unit that you head.',
  },
  bukan: {
    id: 'Halaman ini untuk petugas BKD/BKPSDM, operator unit, dan inspektorat',
    en: 'This page is for officers of BKD/BKPSDM, operators of units and the inspektorat',
  },
  bukanTeks: {
    id: 'Tidak ada yang perlu Anda lakukan di sini. Bila Anda petugas BKD/BKPSDM atau inspektorat, minta pengelola SSO memberi Anda peran itu; operator ditunjuk BKD/BKPSDM.',
    en: 'There is nothing for you to do here. If you are an officer of BKD/BKPSDM or the inspektorat, ask for the role in the SSO; operators are appointed by BKD/BKPSDM.',
  },
  gangguan: { id: 'Gangguan', en: 'Outages' },
  bulan: { id: 'Bulan', en: 'Month' },
  sanggahan: { id: 'Sanggahan', en: 'Objections' },
  pemakaian: { id: 'Pemakaian', en: 'Use' },
  laporan: { id: 'Laporan', en: 'Report' },
  mesin: { id: 'Mesin', en: 'Machines' },
  apel: { id: 'Apel', en: 'Apel' },
  kalender: { id: 'Kalender', en: 'Calendar' },
  delegasi: { id: 'Plh/Plt', en: 'Stand-ins' },
  layanan: { id: 'Layanan', en: 'Services' },
  mulai: { id: 'Hari pertama', en: 'First day' },
  gelombang: { id: 'Gelombang', en: 'Waves' },
  survei: { id: 'Survei', en: 'Surveys' },
  kebijakan: { id: 'Kebijakan', en: 'Law' },
  simulasi: { id: 'Simulasi', en: 'Simulation' },
  webhook: { id: 'Webhook', en: 'Webhooks' },
  piket: { id: 'Piket', en: 'Pickets' },
  kesiapan: { id: 'Kesiapan', en: 'Readiness' },
  operator: { id: 'Operator', en: 'Operators' },
  perbaikan: { id: 'Data pribadi', en: 'Personal data' },
  audit: { id: 'Audit', en: 'Audit' },
} as const satisfies Catalogue
