import type { Hono } from 'hono'
import type { Hallway } from './hallway.ts'
import { dasborRoutes } from './kinerja/dasbor.ts'
import { kebijakanRoutes } from './kinerja/kebijakan.ts'
import { kinerjaRoutes } from './kinerja/kinerja.ts'
import { laporanBulananRoutes } from './kinerja/laporan-bulanan.ts'
import { peringatanRoutes } from './kinerja/peringatan.ts'
import { rancanganRoutes } from './kinerja/rancangan.ts'
import { sanggahanRoutes } from './kinerja/sanggahan.ts'
import { delegasiRoutes } from './pegawai/delegasi.ts'
import { operatorRoutes } from './pegawai/operator.ts'
import { pegawaiRoutes } from './pegawai/pegawai.ts'
import { unitRoutes } from './pegawai/unit.ts'
import { gangguanRoutes } from './presensi/gangguan.ts'
import { harapanRoutes } from './presensi/harapan.ts'
import { hariIniRoutes } from './presensi/hari-ini.ts'
import { kalenderRoutes } from './presensi/kalender.ts'
import { koreksiRoutes } from './presensi/koreksi.ts'
import { laporanRoutes } from './presensi/laporan.ts'
import { mesinRoutes } from './presensi/mesin.ts'
import { presensiRoutes } from './presensi/presensi.ts'
import { tandaRoutes } from './presensi/tanda.ts'
import { auditRoutes } from './sistem/audit.ts'
import { dataRoutes } from './sistem/data.ts'
import { kalenderPribadiRoutes } from './sistem/kalender-pribadi.ts'
import { layananRoutes } from './sistem/layanan.ts'
import { sesiRoutes } from './sistem/sesi.ts'
import { statusRoutes } from './sistem/status.ts'
import { untukSayaRoutes } from './sistem/untuk-saya.ts'
import { imporRoutes } from './webhook/impor.ts'
import { eventsRoutes, kirimanRoutes } from './webhook/kiriman.ts'
import { perangkatRoutes } from './webhook/perangkat.ts'
import { pesanRoutes } from './webhook/pesan.ts'
import { webhookKeluarRoutes } from './webhook/webhook-keluar.ts'
import { webhookMasukRoutes } from './webhook/webhook-masuk.ts'
import { arahanRoutes } from './wfa/arahan.ts'
import { cutiRoutes } from './wfa/cuti.ts'
import { gelombangRoutes } from './wfa/gelombang.ts'
import { kelayakanRoutes } from './wfa/kelayakan.ts'
import { rosterRoutes } from './wfa/roster.ts'
import { suratRoutes, verifikasiRoutes } from './wfa/surat.ts'
import { suratBulanRoutes } from './wfa/surat-bulan.ts'
import { surveiRoutes } from './wfa/survei.ts'
import { wfaRoutes } from './wfa/wfa.ts'

/** Adds every route under its path. */
export function routesOf(app: Hono<Hallway>): void {
  app.route('/v1', sesiRoutes)
  app.route('/v1', dataRoutes)
  app.route('/v1/saya', kalenderPribadiRoutes)
  app.route('/v1/wfa', wfaRoutes)
  app.route('/v1/wfa', suratRoutes)
  app.route('/v1/wfa/surat-tugas', suratBulanRoutes)
  app.route('/v1/wfa', kelayakanRoutes)
  app.route('/v1/wfa/arahan', arahanRoutes)
  app.route('/v1/wfa/roster', rosterRoutes)
  app.route('/v1/presensi', presensiRoutes)
  app.route('/v1/presensi', koreksiRoutes)
  app.route('/v1/presensi', gangguanRoutes)
  app.route('/v1/presensi/tanda', tandaRoutes)
  app.route('/v1/mesin', mesinRoutes)
  app.route('/v1/laporan', laporanRoutes)
  app.route('/v1/kinerja', kinerjaRoutes)
  app.route('/v1/kinerja', sanggahanRoutes)
  app.route('/v1/peringatan', peringatanRoutes)
  app.route('/v1/dasbor', dasborRoutes)
  app.route('/v1/laporan-bulanan', laporanBulananRoutes)
  app.route('/v1/kalender', kalenderRoutes)
  app.route('/v1/survei', surveiRoutes)
  app.route('/v1/kebijakan', kebijakanRoutes)
  app.route('/v1/kebijakan', rancanganRoutes)
  app.route('/v1/audit', auditRoutes)
  app.route('/v1/delegasi', delegasiRoutes)
  app.route('/v1/wfa/permohonan-cuti', cutiRoutes)
  app.route('/v1/operator', operatorRoutes)
  app.route('/v1', pegawaiRoutes)
  app.route('/v1/impor', imporRoutes)
  app.route('/v1/gelombang', gelombangRoutes)
  app.route('/v1/harapan', harapanRoutes)
  app.route('/v1/hari-ini', hariIniRoutes)
  app.route('/v1/unit-kerja', unitRoutes)
  app.route('/v1/status', statusRoutes)
  app.route('/v1/untuk-saya', untukSayaRoutes)
  app.route('/v1/perangkat', perangkatRoutes)
  app.route('/v1/saya/pesan', pesanRoutes)
  app.route('/v1/webhooks', webhookKeluarRoutes)
  app.route('/v1/webhooks', kirimanRoutes)
  app.route('/v1/events', eventsRoutes)
  app.route('/webhooks', webhookMasukRoutes)
  app.route('/', layananRoutes)
  app.route('/', verifikasiRoutes)
}
