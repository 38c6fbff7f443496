import { dasbor } from '../kinerja/contract/dasbor.ts'
import { kebijakan } from '../kinerja/contract/kebijakan.ts'
import { kinerja } from '../kinerja/contract/kinerja.ts'
import { laporanBulanan } from '../kinerja/contract/laporan-bulanan.ts'
import { peringatan } from '../kinerja/contract/peringatan.ts'
import { rancangan } from '../kinerja/contract/rancangan.ts'
import { sanggahan } from '../kinerja/contract/sanggahan.ts'
import { delegasi } from '../pegawai/contract/delegasi.ts'
import { operator } from '../pegawai/contract/operator.ts'
import { pegawai } from '../pegawai/contract/pegawai.ts'
import { unit } from '../pegawai/contract/unit.ts'
import { gangguan } from '../presensi/contract/gangguan.ts'
import { harapan } from '../presensi/contract/harapan.ts'
import { hariIni } from '../presensi/contract/hari-ini.ts'
import { kalender } from '../presensi/contract/kalender.ts'
import { koreksi } from '../presensi/contract/koreksi.ts'
import { laporan } from '../presensi/contract/laporan.ts'
import { mesin } from '../presensi/contract/mesin.ts'
import { presensi } from '../presensi/contract/presensi.ts'
import { tanda } from '../presensi/contract/tanda.ts'
import { audit } from '../sistem/contract/audit.ts'
import { data } from '../sistem/contract/data.ts'
import { kalenderPribadi } from '../sistem/contract/kalender-pribadi.ts'
import { layanan } from '../sistem/contract/layanan.ts'
import { sesi } from '../sistem/contract/sesi.ts'
import { status } from '../sistem/contract/status.ts'
import { untukSaya } from '../sistem/contract/untuk-saya.ts'
import { impor } from '../webhook/contract/impor.ts'
import { kiriman } from '../webhook/contract/kiriman.ts'
import { perangkat } from '../webhook/contract/perangkat.ts'
import { pesan } from '../webhook/contract/pesan.ts'
import { webhookKeluar } from '../webhook/contract/webhook-keluar.ts'
import { webhookMasuk } from '../webhook/contract/webhook-masuk.ts'
import { arahan } from '../wfa/contract/arahan.ts'
import { cuti } from '../wfa/contract/cuti.ts'
import { gelombang } from '../wfa/contract/gelombang.ts'
import { kelayakan } from '../wfa/contract/kelayakan.ts'
import { roster } from '../wfa/contract/roster.ts'
import { surat } from '../wfa/contract/surat.ts'
import { suratBulan } from '../wfa/contract/surat-bulan.ts'
import { survei } from '../wfa/contract/survei.ts'
import { wfa } from '../wfa/contract/wfa.ts'

/** The OpenAPI description of every route, by the id of its operation. */
export const CONTRACT = {
  ...arahan,
  ...audit,
  ...dasbor,
  ...data,
  ...delegasi,
  ...gangguan,
  ...cuti,
  ...gelombang,
  ...harapan,
  ...hariIni,
  ...impor,
  ...kalender,
  ...kalenderPribadi,
  ...kebijakan,
  ...kelayakan,
  ...kinerja,
  ...kiriman,
  ...koreksi,
  ...laporan,
  ...laporanBulanan,
  ...layanan,
  ...mesin,
  ...operator,
  ...pegawai,
  ...perangkat,
  ...peringatan,
  ...pesan,
  ...presensi,
  ...rancangan,
  ...roster,
  ...sanggahan,
  ...sesi,
  ...status,
  ...surat,
  ...suratBulan,
  ...survei,
  ...tanda,
  ...unit,
  ...untukSaya,
  ...webhookKeluar,
  ...webhookMasuk,
  ...wfa,
}

/** One key of `CONTRACT`. */
export type OperationId = keyof typeof CONTRACT
