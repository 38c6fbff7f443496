import type { Glossary } from './glossary.ts'
import { kinerja } from './kinerja.ts'
import { kinerjaDasbor } from './kinerja-dasbor.ts'
import { kinerjaEkspor } from './kinerja-ekspor.ts'
import { kinerjaGaris } from './kinerja-garis.ts'
import { kinerjaKebijakan } from './kinerja-kebijakan.ts'
import { kinerjaKebijakanSaya } from './kinerja-kebijakan-saya.ts'
import { kinerjaLaporan } from './kinerja-laporan.ts'
import { kinerjaPenghargaan } from './kinerja-penghargaan.ts'
import { kinerjaTutup } from './kinerja-tutup.ts'
import { kinerjaUnit } from './kinerja-unit.ts'
import { pegawai } from './pegawai.ts'
import { pegawaiMasuk } from './pegawai-masuk.ts'
import { pegawaiOperator } from './pegawai-operator.ts'
import { presensi } from './presensi.ts'
import { presensiHariIni } from './presensi-hari-ini.ts'
import { presensiKalender } from './presensi-kalender.ts'
import { presensiMesin } from './presensi-mesin.ts'
import { presensiPerkara } from './presensi-perkara.ts'
import { presensiTap } from './presensi-tap.ts'
import { sistem } from './sistem.ts'
import { sistemAudit } from './sistem-audit.ts'
import { sistemKalender } from './sistem-kalender.ts'
import { sistemUntukSaya } from './sistem-untuk-saya.ts'
import { types } from './types.ts'
import { umum } from './umum.ts'
import { webhook } from './webhook.ts'
import { webhookPerangkat } from './webhook-perangkat.ts'
import { webhookPesan } from './webhook-pesan.ts'
import { wfa } from './wfa.ts'
import { wfaKelayakan } from './wfa-kelayakan.ts'
import { wfaKeputusan } from './wfa-keputusan.ts'
import { wfaPenerapan } from './wfa-penerapan.ts'
import { wfaRoster } from './wfa-roster.ts'
import { wfaSimulasi } from './wfa-simulasi.ts'

const SUBJECTS = [
  umum,
  pegawai,
  pegawaiMasuk,
  pegawaiOperator,
  wfa,
  wfaKelayakan,
  wfaKeputusan,
  wfaRoster,
  wfaPenerapan,
  wfaSimulasi,
  presensi,
  presensiTap,
  presensiHariIni,
  presensiPerkara,
  presensiKalender,
  presensiMesin,
  kinerja,
  kinerjaDasbor,
  kinerjaEkspor,
  kinerjaGaris,
  kinerjaKebijakan,
  kinerjaKebijakanSaya,
  kinerjaLaporan,
  kinerjaTutup,
  kinerjaUnit,
  kinerjaPenghargaan,
  webhook,
  webhookPesan,
  sistem,
  sistemAudit,
  sistemKalender,
  webhookPerangkat,
  sistemUntukSaya,
  types,
]

/**
 * The meaning of the names in the document.
 *
 * @throws When two subjects explain the same name.
 */
export const GLOSSARY: Glossary = merge()

function merge(): Glossary {
  const terms = new Map(SUBJECTS.flatMap((subject) => Object.entries(subject)))
  const count = SUBJECTS.reduce((sum, subject) => sum + Object.keys(subject).length, 0)
  if (terms.size === count) return Object.fromEntries(terms)
  const names = SUBJECTS.flatMap((subject) => Object.keys(subject))
  const twice = names.filter((name, at) => names.indexOf(name) !== at)
  throw new Error(`explained twice: ${twice.join(', ')}`)
}
