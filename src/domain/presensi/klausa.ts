import * as v from 'valibot'
import { bilangan, type DaftarKlausa, ya } from '../shared/klausa.ts'
import { pukulSchema } from '../shared/schema.ts'
import type { JamKerja, Kelas, PolicyPresensi, Pukul, TabelKelas } from './policy.ts'

// Safe because the pattern admits nothing else.
const pukul = pukulSchema as v.GenericSchema<Pukul>

const jam = v.pipe(
  v.strictObject({ mulai: pukul, selesai: pukul, istirahat: v.strictTuple([pukul, pukul]) }),
  v.check((hours) => isInOrder(hours), 'jam-kerja'),
)

/** Returns whether the break of a day lies inside its hours. */
function isInOrder({ mulai, selesai, istirahat: [from, to] }: JamKerja): boolean {
  return mulai < selesai && mulai <= from && from <= to && to <= selesai
}

const hari = v.exactOptional(jam)
const pekan = v.strictObject({ 1: hari, 2: hari, 3: hari, 4: hari, 5: hari, 6: hari, 7: hari })
const jadwal = v.strictObject({
  reg5: v.exactOptional(pekan),
  reg6: v.exactOptional(pekan),
  sif: v.exactOptional(pekan),
})

const kelas = v.strictObject({
  sampai: v.nullable(bilangan),
  poin: bilangan,
  per: v.exactOptional(
    v.strictObject({ menit: v.pipe(bilangan, v.minValue(1)), paling: bilangan }),
  ),
})

/** Classes, lightest first, that cover every minute. */
const tabel = v.pipe(
  v.array(kelas),
  v.minLength(1),
  v.maxLength(4),
  v.check(
    (table) =>
      table.every(({ sampai, poin }, index) => {
        const next = table[index + 1]
        if (!next) return sampai === null
        return sampai !== null && poin <= next.poin && (next.sampai ?? Infinity) > sampai
      }),
    'kelas',
  ),
  // Safe because there are one to four of them.
  v.transform((table): TabelKelas => table as readonly Kelas[] as TabelKelas),
)

const none = v.strictObject({ jenis: v.literal('tidak-ada') })

/** Every clause about days. */
export const klausaPresensi: DaftarKlausa<PolicyPresensi> = {
  jadwal: { nama: { id: 'Jam kerja biasa', en: 'Ordinary hours' }, nilai: jadwal },
  jadwalRamadan: { nama: { id: 'Jam kerja Ramadan', en: 'Hours in Ramadan' }, nilai: jadwal },
  sif: {
    nama: { id: 'Waktu presensi sif', en: 'When taps of a shift count' },
    nilai: v.strictObject({
      sebelum: bilangan,
      sesudah: bilangan,
      istirahat: v.exactOptional(bilangan),
    }),
    satuan: 'menit',
  },
  pencocokan: {
    nama: { id: 'Pencocokan presensi dengan tugas', en: 'How taps find their duty' },
    nilai: v.strictObject({ jeda: bilangan, awal: bilangan, pulang: bilangan }),
    satuan: 'menit',
  },
  kompensasi: {
    nama: { id: 'Penggantian keterlambatan', en: 'Making up for lateness' },
    nilai: v.variant('jenis', [
      none,
      v.strictObject({ jenis: v.literal('ganti-hari-sama'), menit: bilangan }),
      v.strictObject({ jenis: v.literal('jendela-fleksibel'), menit: bilangan }),
    ]),
    satuan: 'menit',
  },
  jendela: {
    nama: { id: 'Jendela presensi masuk dan pulang', en: 'When taps of each side count' },
    nilai: v.strictObject({
      masuk: v.strictTuple([pukul, pukul]),
      pulang: v.strictTuple([pukul, pukul]),
    }),
    diam: true,
  },
  terlambat: {
    nama: { id: 'Potongan terlambat', en: 'Points for coming late' },
    nilai: tabel,
    satuan: 'poin',
  },
  pulangCepat: {
    nama: { id: 'Potongan pulang cepat', en: 'Points for leaving early' },
    nilai: tabel,
    satuan: 'poin',
  },
  tanpaKeterangan: {
    nama: { id: 'Potongan sehari tanpa keterangan', en: 'Points for a day of absence' },
    nilai: bilangan,
    satuan: 'poin',
  },
  apel: {
    nama: { id: 'Potongan tidak ikut apel', en: 'Points for a missed apel' },
    nilai: bilangan,
    satuan: 'poin',
    diam: true,
  },
  bebasPotongan: {
    nama: { id: 'Cuti dan dinas tidak dipotong', en: 'Leave and duty cost no points' },
    nilai: ya,
  },
  cutiBersama: {
    nama: { id: 'Pengganti bekerja pada cuti bersama', en: 'Leave for work on a cuti bersama' },
    nilai: ya,
  },
  kelengkapan: {
    nama: { id: 'Batas menunggu data mesin presensi', en: 'How long sources are waited for' },
    nilai: bilangan,
    satuan: 'menit',
  },
  laporanHarian: {
    nama: { id: 'Laporan harian', en: 'The daily report' },
    nilai: v.strictObject({
      untuk: v.picklist(['wfa', 'semua']),
      batas: v.pipe(bilangan, v.maxValue(1_439)),
    }),
    diam: true,
  },
  koreksi: {
    nama: { id: 'Batas koreksi presensi', en: 'Time to correct a day' },
    nilai: v.strictObject({
      hariKerja: bilangan,
      tanggal: v.pipe(bilangan, v.minValue(1), v.maxValue(28)),
    }),
  },
  kedaluwarsa: {
    nama: { id: 'Koreksi kedaluwarsa sesudah', en: 'When a correction expires' },
    nilai: bilangan,
    satuan: 'hariKerja',
  },
  gangguan: {
    nama: { id: 'Kelonggaran sesudah gangguan', en: 'Grace after an outage' },
    nilai: bilangan,
    satuan: 'menit',
  },
  luring: {
    nama: { id: 'Presensi tanpa jaringan', en: 'Taps made offline' },
    nilai: v.strictObject({
      selisihDetik: bilangan,
      jam: bilangan,
      sebulan: bilangan,
      daring: bilangan,
    }),
  },
  umurTap: {
    nama: { id: 'Umur presensi yang masih diterima', en: 'How old a tap may be' },
    nilai: v.strictObject({
      terima: v.pipe(bilangan, v.minValue(1)),
      daring: v.pipe(bilangan, v.minValue(1)),
    }),
    satuan: 'hari',
  },
  ping: {
    nama: { id: 'Panggilan kehadiran hari WFA', en: 'Pings on a WFA day' },
    nilai: v.strictObject({ menit: v.pipe(bilangan, v.minValue(1)), sehari: bilangan }),
    diam: true,
  },
  tanda: {
    nama: { id: 'Ambang tanda integritas', en: 'Thresholds of integrity signals' },
    nilai: v.strictObject({
      radius: bilangan,
      akurasi: bilangan,
      orangSetitik: bilangan,
      hariSetitik: bilangan,
      tanpaDerau: bilangan,
      kecepatan: bilangan,
      orangSeperangkat: bilangan,
      selisihDetik: bilangan,
      posisiKantor: v.boolean(),
    }),
  },
}
