import { arahan } from './arahan.ts'
import { audit } from './audit.ts'
import { dasbor } from './dasbor.ts'
import { data } from './data.ts'
import { delegasi } from './delegasi.ts'
import { gangguan } from './gangguan.ts'
import { gelombang } from './gelombang.ts'
import { harapan } from './harapan.ts'
import { kalender } from './kalender.ts'
import { kebijakan } from './kebijakan.ts'
import { kelayakan } from './kelayakan.ts'
import { kinerja } from './kinerja.ts'
import { kiriman } from './kiriman.ts'
import { koreksi } from './koreksi.ts'
import { laporan } from './laporan.ts'
import { layanan } from './layanan.ts'
import { peringatan } from './peringatan.ts'
import { presensi } from './presensi.ts'
import { roster } from './roster.ts'
import { sanggahan } from './sanggahan.ts'
import { sesi } from './sesi.ts'
import { status } from './status.ts'
import { surat } from './surat.ts'
import { survei } from './survei.ts'
import { tanda } from './tanda.ts'
import { unit } from './unit.ts'
import { webhookKeluar } from './webhook-keluar.ts'
import { webhooks } from './webhooks.ts'
import { wfa } from './wfa.ts'

/** What OpenAPI tells of every route, by the id of its operation. */
export const CONTRACT = {
  ...arahan,
  ...audit,
  ...dasbor,
  ...data,
  ...delegasi,
  ...gangguan,
  ...gelombang,
  ...harapan,
  ...kalender,
  ...kebijakan,
  ...kelayakan,
  ...kinerja,
  ...kiriman,
  ...koreksi,
  ...laporan,
  ...layanan,
  ...peringatan,
  ...presensi,
  ...roster,
  ...sanggahan,
  ...sesi,
  ...status,
  ...surat,
  ...survei,
  ...tanda,
  ...unit,
  ...webhookKeluar,
  ...webhooks,
  ...wfa,
}

/** The id of an operation. */
export type OperationId = keyof typeof CONTRACT
