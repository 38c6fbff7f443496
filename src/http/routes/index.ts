import type { Hono } from 'hono'
import type { Hallway } from '../hallway.ts'
import { arahanRoutes } from './arahan.ts'
import { auditRoutes } from './audit.ts'
import { dasborRoutes } from './dasbor.ts'
import { dataRoutes } from './data.ts'
import { delegasiRoutes } from './delegasi.ts'
import { gangguanRoutes } from './gangguan.ts'
import { gelombangRoutes } from './gelombang.ts'
import { harapanRoutes } from './harapan.ts'
import { kalenderRoutes } from './kalender.ts'
import { kebijakanRoutes } from './kebijakan.ts'
import { kelayakanRoutes } from './kelayakan.ts'
import { kinerjaRoutes } from './kinerja.ts'
import { eventsRoutes, kirimanRoutes } from './kiriman.ts'
import { koreksiRoutes } from './koreksi.ts'
import { laporanRoutes } from './laporan.ts'
import { layananRoutes } from './layanan.ts'
import { peringatanRoutes } from './peringatan.ts'
import { presensiRoutes } from './presensi.ts'
import { rosterRoutes } from './roster.ts'
import { sanggahanRoutes } from './sanggahan.ts'
import { sesiRoutes } from './sesi.ts'
import { statusRoutes } from './status.ts'
import { suratRoutes, verifikasiRoutes } from './surat.ts'
import { surveiRoutes } from './survei.ts'
import { tandaRoutes } from './tanda.ts'
import { unitRoutes } from './unit.ts'
import { penerimaRoutes } from './webhook-keluar.ts'
import { webhookRoutes } from './webhooks.ts'
import { wfaRoutes } from './wfa.ts'

/** Every route of ours, under its place. */
export function routesOf(app: Hono<Hallway>): void {
  app.route('/v1', sesiRoutes)
  app.route('/v1', dataRoutes)
  app.route('/v1/wfa', wfaRoutes)
  app.route('/v1/wfa', suratRoutes)
  app.route('/v1/wfa', kelayakanRoutes)
  app.route('/v1/wfa/arahan', arahanRoutes)
  app.route('/v1/wfa/roster', rosterRoutes)
  app.route('/v1/presensi', presensiRoutes)
  app.route('/v1/presensi', koreksiRoutes)
  app.route('/v1/presensi', gangguanRoutes)
  app.route('/v1/presensi/tanda', tandaRoutes)
  app.route('/v1/laporan', laporanRoutes)
  app.route('/v1/kinerja', kinerjaRoutes)
  app.route('/v1/kinerja', sanggahanRoutes)
  app.route('/v1/peringatan', peringatanRoutes)
  app.route('/v1/dasbor', dasborRoutes)
  app.route('/v1/kalender', kalenderRoutes)
  app.route('/v1/survei', surveiRoutes)
  app.route('/v1/kebijakan', kebijakanRoutes)
  app.route('/v1/audit', auditRoutes)
  app.route('/v1/delegasi', delegasiRoutes)
  app.route('/v1/gelombang', gelombangRoutes)
  app.route('/v1/harapan', harapanRoutes)
  app.route('/v1/unit-kerja', unitRoutes)
  app.route('/v1/status', statusRoutes)
  app.route('/v1/webhooks', penerimaRoutes)
  app.route('/v1/webhooks', kirimanRoutes)
  app.route('/v1/events', eventsRoutes)
  app.route('/webhooks', webhookRoutes)
  app.route('/', layananRoutes)
  app.route('/', verifikasiRoutes)
}
