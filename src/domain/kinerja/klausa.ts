import * as v from 'valibot'
import { bagian, bilangan, type DaftarKlausa, type EntriKlausa, ya } from '../shared/klausa.ts'
import { teks } from '../shared/schema.ts'
import { JENIS_PEMAKAIAN } from './hemat.ts'
import { komponenHasil } from './komponen/index.ts'
import { JENIS_CUTI } from './masa-bulan.ts'
import { type PolicyPeringatan, semuaPeringatan } from './peringatan/index.ts'
import type { PolicyKinerja } from './policy.ts'
import { PREDIKAT } from './predikat.ts'

/** The clauses about months that belong to no group. */
type Tunggal = Omit<PolicyKinerja, 'komponen' | 'tppCuti' | 'peringatan'>

const persen = v.pipe(bilangan, v.maxValue(20_000))
const bobot = v.strictObject({ bobot: bagian, batas: persen })
const perPredikat = v.strictObject({
  'sangat-baik': persen,
  baik: persen,
  'butuh-perbaikan': persen,
  kurang: persen,
  'sangat-kurang': persen,
})
const rupiah = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000_000))
const kisaran = v.strictTuple([rupiah, rupiah])
const sasaranHemat = v.strictObject({
  nama: v.strictObject({ id: teks(200), en: teks(200) }),
  bagian,
  jenis: v.exactOptional(v.array(v.picklist(JENIS_PEMAKAIAN))),
  dasar: teks(1000),
})

/** Every clause about months that belongs to no group. */
export const klausaKinerja: DaftarKlausa<Tunggal> = {
  disiplin: {
    nama: { id: 'Bobot disiplin', en: 'Weight of discipline' },
    nilai: bobot,
    satuan: 'perseratus',
  },
  predikat: {
    nama: { id: 'Nilai tiap predikat kinerja', en: 'Worth of each predicate' },
    nilai: perPredikat,
    satuan: 'perseratus',
  },
  capaian: {
    nama: { id: 'Cara menilai capaian hasil kerja', en: 'How results are held against targets' },
    nilai: v.strictObject({
      wajibBukti: v.boolean(),
      batasKra: persen,
      diAtas: persen,
      sesuai: persen,
    }),
    satuan: 'perseratus',
  },
  keluhan: {
    nama: { id: 'Pengurangan tiap keluhan', en: 'Points of a complaint' },
    nilai: bilangan,
    satuan: 'poin',
  },
  kondisiKerja: {
    nama: { id: 'Tambahan kondisi kerja lapangan', en: 'Addition for field risk' },
    nilai: v.strictTuple([bagian, bagian, bagian, bagian]),
    satuan: 'perseratus',
    diam: true,
  },
  tppSebagian: {
    nama: { id: 'TPP bulan yang tidak penuh', en: 'TPP of a month not served as a whole' },
    nilai: v.picklist(['penuh', 'prorata', 'bulan-berikutnya']),
  },
  potonganHukumanSedang: {
    nama: { id: 'Potongan hukuman disiplin sedang', en: 'Cut of a medium sanction' },
    nilai: bagian,
    satuan: 'perseratus',
  },
  sanggahan: {
    nama: { id: 'Masa sanggah', en: 'Time to object to a month' },
    nilai: bilangan,
    satuan: 'hariKerja',
  },
  talenta: {
    nama: { id: 'Sumbu kotak talenta', en: 'Axes of the talent box' },
    nilai: v.strictObject({ kinerja: perPredikat, menengah: bagian, tinggi: bagian }),
    satuan: 'perseratus',
  },
  dahulu: {
    nama: { id: 'Masa peringatan hanya untuk pegawai', en: 'Time the person sees a warning alone' },
    nilai: bilangan,
    satuan: 'hariKerja',
  },
  penghargaan: {
    nama: { id: 'Usulan penghargaan', en: 'Suggestions for a reward' },
    nilai: v.strictObject({
      bulan: v.pipe(bilangan, v.minValue(1), v.maxValue(12)),
      terbanyak: bilangan,
      pegawai: bilangan,
      predikat: v.picklist(PREDIKAT),
      capaian: persen,
    }),
    diam: true,
  },
  penghematan: {
    nama: { id: 'Anggapan penghematan', en: 'What is assumed of savings' },
    nilai: v.strictObject({
      perHari: v.strictObject({ listrik: kisaran, air: kisaran, internet: kisaran }),
      jalan: bilangan,
      bbmPerKm: kisaran,
    }),
  },
  targetHemat: {
    nama: { id: 'Target penghematan', en: 'Targets of savings' },
    nilai: v.array(sasaranHemat),
    diam: true,
  },
}

/** The clauses for the weights of the components of results. */
export const klausaKomponen: DaftarKlausa<PolicyKinerja['komponen']> = Object.fromEntries(
  komponenHasil.map(
    ({ kode, nama }): EntriKlausa<PolicyKinerja['komponen']> => [
      kode,
      {
        nama: { id: `Bobot ${nama.id}`, en: `Weight: ${nama.en}` },
        nilai: bobot,
        satuan: 'perseratus',
        diam: true,
      },
    ],
  ),
  // Safe because every component is there.
) as DaftarKlausa<PolicyKinerja['komponen']>

/** The clauses for the share of the TPP that remains in each kind of leave. */
export const klausaCuti: DaftarKlausa<PolicyKinerja['tppCuti']> = Object.fromEntries(
  JENIS_CUTI.map((jenis): EntriKlausa<PolicyKinerja['tppCuti']> => {
    const words = jenis === 'cltn' ? 'di luar tanggungan negara' : jenis.replace('-', ' ')
    const nama = { id: `TPP hari cuti ${words}`, en: `TPP of leave: ${jenis}` }
    return [jenis, { nama, nilai: bagian, satuan: 'perseratus' }]
  }),
  // Safe because every kind of leave is there.
) as DaftarKlausa<PolicyKinerja['tppCuti']>

const anak = v.strictObject({
  dari: v.pipe(bilangan, v.minValue(1)),
  tingkat: v.picklist(['ringan', 'sedang', 'berat']),
  sanksi: v.strictObject({ id: teks(300), en: teks(300) }),
})

/** The schema of the value of each warning; a plain number when it is not listed. */
const NILAI = {
  'peringatan.disiplin': v.strictObject({
    menitSehari: v.pipe(bilangan, v.minValue(1)),
    anak: v.pipe(
      v.array(anak),
      v.minLength(1),
      v.maxLength(20),
      v.check((all) => all.every(({ dari }, at) => dari > (all[at - 1]?.dari ?? 0)), 'tangga'),
    ),
  }),
  'peringatan.berturut': v.strictObject({
    peringatan: v.pipe(v.array(bilangan), v.maxLength(10)),
    kritis: bilangan,
  }),
  'peringatan.terlambat-meningkat': v.strictObject({ kali: bilangan, menit: bilangan }),
  'peringatan.laporan': v.strictObject({ kurang: bilangan, dari: bilangan }),
  'peringatan.predikat': v.picklist(PREDIKAT),
  'peringatan.hadir-tanpa-hasil': v.strictObject({ capaian: bilangan, kegiatan: bilangan }),
  'peringatan.beban': v.strictObject({ malam: bilangan, tanpaCuti: bilangan }),
  'peringatan.unit-kuota': ya,
  'peringatan.unit-minimum': ya,
} as const satisfies {
  readonly [Key in keyof PolicyPeringatan]?: DaftarKlausa<PolicyPeringatan>[Key]['nilai']
}

/** The clauses for the thresholds of the warnings. */
export const klausaPeringatan: DaftarKlausa<PolicyPeringatan> = Object.fromEntries(
  semuaPeringatan.map(({ kode, nama }): EntriKlausa<PolicyPeringatan> => {
    const told = { id: `Peringatan: ${nama.id}`, en: `Warning: ${nama.en}` }
    // Safe because it is looked up only where it is there.
    const nilai = kode in NILAI ? NILAI[kode as keyof typeof NILAI] : bilangan
    // Safe because NILAI has each under its own code, and all others are numbers.
    return [kode, { nama: told, nilai, diam: true } as EntriKlausa<PolicyPeringatan>[1]]
  }),
  // Safe because every warning is there.
) as DaftarKlausa<PolicyPeringatan>
