import * as v from 'valibot'
import { bagian, bilangan, type DaftarKlausa, type EntriKlausa } from '../shared/klausa.ts'
import { tanggalSchema, teks } from '../shared/schema.ts'
import type { Text } from '../shared/text.ts'
import type { KetentuanWfa } from './ketentuan.ts'
import { type PolicyWfa, wfaRules } from './rules/index.ts'
import { kata, tugas } from './rules/nilai.ts'

/** Returns the schema of a trial clause: a value with its article, or `null` for silence. */
function klausa<Value extends v.GenericSchema>(value: Value) {
  const effect = v.exactOptional(v.picklist(['tolak', 'peringatan']))
  return v.exactOptional(v.nullable(v.strictObject({ value, basis: teks(1000), effect })))
}

type RuleWfa = (typeof wfaRules)[number]
type Klausa = { [R in RuleWfa as R['code']]: ReturnType<typeof klausa<R['nilai']>> }

/**
 * Codes that the OpenAPI document lists just before `wfa.pemberitahuan`, unlike the list of rules.
 */
const EARLIER: readonly string[] = ['wfa.lokasi', 'wfa.jauh-hari', 'wfa.jam']

/** Returns the rules in the order of their clauses in the OpenAPI document. */
function inPublishedOrder(): readonly RuleWfa[] {
  const earlier = wfaRules.filter(({ code }) => EARLIER.includes(code))
  return wfaRules
    .filter((rule) => !earlier.includes(rule))
    .flatMap((rule) => (rule.code === 'wfa.pemberitahuan' ? [...earlier, rule] : [rule]))
}

/** Clauses under the codes of their rules; clauses left out stay unchanged. */
const klausaSchema = v.strictObject(
  // Safe because each code comes with the schema of its own rule, and every rule is there.
  Object.fromEntries(inPublishedOrder().map(({ code, nilai }) => [code, klausa(nilai)])) as Klausa,
)

const skema = v.strictObject({
  hari: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7)),
  dari: tanggalSchema,
  sampai: v.exactOptional(tanggalSchema),
  hanyaRumah: v.boolean(),
  dihitung: v.boolean(),
  kecualiEselon: kata,
  kecualiJabatan: kata,
  kecualiUnit: kata,
  kecualiTugas: tugas,
})

/** Trial clauses, and their first day; without one, the first day of the month. */
export const percobaanSchema = v.strictObject({
  sejak: v.exactOptional(tanggalSchema),
  wfa: klausaSchema,
  ketentuan: v.exactOptional(v.strictObject({ hariWajib: klausa(v.array(skema)) })),
})

/** The plain names of the clauses of WFA, for officers. */
const NAMA: Readonly<Record<keyof PolicyWfa, Text>> = {
  'wfa.kebijakan-tidak-ada': { id: 'Jenis WFA yang dibuka', en: 'Kinds of WFA that are open' },
  'wfa.di-luar-masa-kerja': { id: 'Hanya dalam masa kerja', en: 'Only while employed' },
  'wfa.disiplin': { id: 'Tidak sedang dihukum disiplin', en: 'No disciplinary case' },
  'wfa.baru-menjabat': { id: 'Masa kerja di jabatan', en: 'Time in the position' },
  'wfa.pelayanan-langsung': { id: 'Tugas yang dikecualikan', en: 'Duties that are exempt' },
  'wfa.jabatan-dikecualikan': {
    id: 'Jabatan dan unit yang dikecualikan',
    en: 'Positions and units that are exempt',
  },
  'wfa.gelombang': { id: 'Gelombang penerapan', en: 'Waves of the rollout' },
  'wfa.predikat': { id: 'Predikat kinerja yang disyaratkan', en: 'Predicates that are asked for' },
  'wfa.kotak-talenta': { id: 'Kotak talenta yang disyaratkan', en: 'Talent boxes asked for' },
  'wfa.kriteria-tugas': { id: 'Kriteria tugas', en: 'Criteria of the task' },
  'wfa.kesiapan': { id: 'Masa berlaku pernyataan kesiapan', en: 'How long readiness holds' },
  'wfa.lokasi': { id: 'Jarak dari titik lokasi', en: 'Distance from the place' },
  'wfa.bukan-hari-kerja': { id: 'Hanya hari kerja', en: 'Working days only' },
  'kalender.belum-ada': { id: 'Kalender tahun itu sudah ada', en: 'The calendar is known' },
  'wfa.sebelum-dipakai': { id: 'Sejak Luwes dipakai', en: 'Since Luwes is used' },
  'wfa.hari-terbuka': { id: 'Hari yang dibuka untuk WFA', en: 'Days open to WFA' },
  'wfa.hari-skema': { id: 'Bukan hari skema wajib', en: 'Not on a mandated day' },
  'wfa.hari-konfirmasi': { id: 'Hari yang perlu konfirmasi', en: 'Days that need a confirmation' },
  'wfa.hari-ganda': { id: 'Satu pengajuan sehari', en: 'One request a day' },
  'wfa.cuti': { id: 'Tidak bersama cuti atau dinas', en: 'Not with leave or duty elsewhere' },
  'wfa.pemberitahuan': { id: 'Batas waktu pengajuan', en: 'Notice before the day' },
  'wfa.jauh-hari': { id: 'Paling jauh diajukan ke depan', en: 'How far ahead one may ask' },
  'wfa.ulang-tahun-ibu': { id: 'Izin ulang tahun ibu', en: 'The mother’s birthday' },
  'wfa.sekali-setahun': { id: 'Izin ulang tahun ibu setahun', en: 'Birthdays in a year' },
  'wfa.bukti': { id: 'Jenis WFA yang perlu bukti', en: 'Kinds that need a proof' },
  'wfa.jam': { id: 'Jam disebut untuk sif dan dinamis', en: 'Hours named for shifts' },
  'wfa.jam-inti': { id: 'Jam inti kerja dinamis', en: 'Core hours of dynamic work' },
  'wfa.jam-mingguan': { id: 'Jumlah jam kerja seminggu', en: 'Working time of a week' },
  'wfa.batas-mingguan': { id: 'Batas WFA seminggu', en: 'Weekly limit of WFA' },
  'wfa.batas-nasional': { id: 'Batas WFA seminggu menurut aturan nasional', en: 'National limit' },
  'wfa.batas-bulanan': { id: 'Batas WFA sebulan', en: 'Monthly limit of WFA' },
  'wfa.batas-tahunan': { id: 'Batas WFA setahun', en: 'Yearly limit of WFA' },
  'wfa.kuota': { id: 'Kuota WFA unit kerja', en: 'WFA quota of a unit' },
  'wfa.minimum-kantor': { id: 'Minimum pegawai di kantor', en: 'Fewest people at the office' },
  'wfa.rencana': { id: 'Rencana kerja wajib ada', en: 'A work plan is due' },
}

/** Every clause of the rules of a request. */
export const klausaWfa: DaftarKlausa<PolicyWfa> = Object.fromEntries(
  wfaRules.map(({ code, nilai, ...rule }): EntriKlausa<PolicyWfa> => {
    const more = {
      ...('satuan' in rule && { satuan: rule.satuan }),
      ...('contoh' in rule && { contoh: rule.contoh }),
    }
    // Safe because each code comes with the schema of its own rule.
    return [code, { nama: NAMA[code], nilai, diam: true, ...more } as EntriKlausa<PolicyWfa>[1]]
  }),
  // Safe because every rule is there.
) as DaftarKlausa<PolicyWfa>

/** Every clause outside the rules of a request. */
export const klausaKetentuan: DaftarKlausa<KetentuanWfa> = {
  hariWajib: {
    nama: { id: 'Hari wajib bekerja dari rumah', en: 'Mandated days at home' },
    nilai: v.array(skema),
    diam: true,
  },
  tenggatKeputusan: {
    nama: { id: 'Tenggat keputusan pengajuan', en: 'Time to decide a request' },
    nilai: bilangan,
    satuan: 'hariKerja',
  },
  kantorMaksimum: {
    nama: { id: 'Pegawai terbanyak di kantor', en: 'Most people at an office' },
    nilai: v.union([v.strictObject({ bagian }), v.strictObject({ kursi: bilangan })]),
    diam: true,
    contoh: { bagian: 7_500 },
  },
  waktuTempuh: {
    nama: { id: 'Waktu tempuh pegawai yang dipanggil', en: 'Travel time of who is recalled' },
    nilai: bilangan,
    satuan: 'menit',
  },
  nomorSurat: {
    nama: { id: 'Pola nomor surat tugas', en: 'Pattern of letter numbers' },
    nilai: v.strictObject({ umum: teks(200), unit: v.record(teks(100), teks(200)) }),
  },
}

/** Clauses to try. */
export type Percobaan = v.InferOutput<typeof percobaanSchema>
