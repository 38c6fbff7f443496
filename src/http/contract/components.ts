import { resolver } from 'hono-openapi'
import type * as v from 'valibot'
import { peringatanAnswer } from '../kinerja/schemas-dasbor.ts'
import { eksporBkn, eksporLaporan, eksporSakip, eksporTpp } from '../kinerja/schemas-ekspor.ts'
import { bulanAnswer, hitunganAnswer, sanggahanAnswer } from '../kinerja/schemas-kinerja.ts'
import { delegasiAnswer } from '../pegawai/schemas-delegasi.ts'
import { operatorAnswer } from '../pegawai/schemas-operator.ts'
import { kalenderAnswer } from '../presensi/schemas-kalender.ts'
import { koreksiAnswer } from '../presensi/schemas-koreksi.ts'
import { pingAnswer } from '../presensi/schemas-ping.ts'
import {
  apelAnswer,
  gangguanAnswer,
  hariAnswer,
  hariBulanAnswer,
  laporanAnswer,
  tandaAnswer,
  tapAnswer,
} from '../presensi/schemas-presensi.ts'
import { problemAnswer, refusal, text } from '../schemas.ts'
import { perbaikanDataAnswer } from '../sistem/schemas-data.ts'
import { diri, sayaAnswer, sesiAnswer } from '../sistem/schemas-sesi.ts'
import { ITEMS } from '../webhook/contract/webhook-masuk.ts'
import { deliveryAnswer } from '../webhook/schemas-delivery.ts'
import { isiPush } from '../webhook/schemas-perangkat.ts'
import { event, kiriman, webhookAnswer } from '../webhook/schemas-webhook.ts'
import { arahanAnswer, terdampakAnswer } from '../wfa/schemas-arahan.ts'
import { permohonanCutiAnswer } from '../wfa/schemas-cuti.ts'
import { gelombangAnswer } from '../wfa/schemas-gelombang.ts'
import {
  jawabanKriteria,
  kesiapanAnswer,
  kriteriaAnswer,
  layananAnswer,
} from '../wfa/schemas-kelayakan.ts'
import { pengajuanAnswer, periksaAnswer } from '../wfa/schemas-pengajuan.ts'
import { rosterAnswer } from '../wfa/schemas-roster.ts'
import { surveiAnswer, surveiSayaAnswer } from '../wfa/schemas-survei.ts'
import type { JsonSchema } from './json.ts'

/** Schemas that are in the document once, under a name, and are referred to wherever they occur. */
const NAMED: Readonly<Record<string, v.GenericSchema>> = {
  Teks: text,
  Penolakan: refusal,
  Masalah: problemAnswer,
  Diri: diri,
  Sesi: sesiAnswer,
  Saya: sayaAnswer,
  PerbaikanData: perbaikanDataAnswer,
  Delegasi: delegasiAnswer,
  Operator: operatorAnswer,
  Pengajuan: pengajuanAnswer,
  Periksa: periksaAnswer,
  JawabanKriteria: jawabanKriteria,
  Kriteria: kriteriaAnswer,
  Kesiapan: kesiapanAnswer,
  Layanan: layananAnswer,
  Roster: rosterAnswer,
  Arahan: arahanAnswer,
  Terdampak: terdampakAnswer.entries.terdampak,
  PermohonanCuti: permohonanCutiAnswer,
  Gelombang: gelombangAnswer,
  Survei: surveiAnswer,
  SurveiSaya: surveiSayaAnswer,
  Hari: hariAnswer,
  HariBulan: hariBulanAnswer,
  TandaTerima: tapAnswer,
  Koreksi: koreksiAnswer,
  Laporan: laporanAnswer,
  Tanda: tandaAnswer,
  Gangguan: gangguanAnswer,
  Apel: apelAnswer,
  Ping: pingAnswer,
  Kalender: kalenderAnswer,
  BulanKinerja: bulanAnswer,
  Hitungan: hitunganAnswer,
  EksporTpp: eksporTpp,
  EksporBkn: eksporBkn,
  EksporSakip: eksporSakip,
  EksporLaporan: eksporLaporan,
  Sanggahan: sanggahanAnswer,
  Peringatan: peringatanAnswer,
  Webhook: webhookAnswer,
  Kiriman: kiriman,
  Kejadian: event,
  Penerimaan: deliveryAnswer,
  IsiPush: isiPush,
  ...ITEMS,
}

/** Returns schemas by their names, as JSON Schema; of several equal ones the first. */
export async function namedSchemas(): Promise<Map<string, JsonSchema>> {
  const named = new Map<string, JsonSchema>()
  const known = new Set<string>()
  for (const [name, schema] of Object.entries(NAMED)) {
    const resolved = await resolver(schema).toOpenAPISchema()
    // Safe because the schema of a valibot schema is JSON Schema.
    const found = resolved.schema as JsonSchema
    const json = JSON.stringify(found)
    if (!known.has(json)) named.set(name, found)
    known.add(json)
  }
  return named
}
