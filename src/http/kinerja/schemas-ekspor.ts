import * as v from 'valibot'
import { BENTUK_EKSPOR } from '../../domain/kinerja/ekspor.ts'
import { PREDIKAT } from '../../domain/kinerja/predikat.ts'
import { teks } from '../../domain/shared/schema.ts'

const number = v.number()
const string = v.string()
const status = v.picklist(['sementara', 'tetap'])
const rupiah = v.nullable(number)

/** GET /v1/kinerja/:bulan/ekspor. */
export const eksporQuery = v.strictObject({
  format: v.optional(v.picklist(['csv', 'json']), 'csv'),
  bentuk: v.optional(v.picklist(BENTUK_EKSPOR), 'tpp'),
  unit: v.optional(teks(100)),
  segel: v.optional(v.picklist(['ya', 'tidak'])),
})

/** The head of every file, above its rows. */
const kepala = {
  bulan: string,
  status,
  unit: v.nullable(string),
  mulai: v.nullable(string),
}

/** TPP proposals; scores in hundredths, money in whole rupiah. */
export const eksporTpp = v.object({
  ...kepala,
  bentuk: v.literal('tpp'),
  data: v.array(
    v.object({
      bulan: string,
      nip: string,
      nama: string,
      unitKerja: string,
      unit: string,
      status,
      disiplin: v.nullable(number),
      produktivitas: v.nullable(number),
      predikat: v.nullable(v.picklist(PREDIKAT)),
      diusulkan: v.picklist(['ya', 'tidak']),
      tppDasar: rupiah,
      kondisiKerja: rupiah,
      potonganMasaKerja: rupiah,
      potonganCuti: rupiah,
      potonganDisiplin: rupiah,
      potonganHasil: rupiah,
      potonganHukuman: rupiah,
      penyesuaian: rupiah,
      usulan: rupiah,
    }),
  ),
})

/** Ratings under the names of BKN's kinerjaperiodik. */
export const eksporBkn = v.object({
  ...kepala,
  bentuk: v.literal('bkn'),
  data: v.array(
    v.object({
      nip: string,
      nama: string,
      tahun: number,
      bulanMulaiPenilaian: number,
      tahunMulaiPenilaian: number,
      bulanSelesaiPenilaian: number,
      tahunSelesaiPenilaian: number,
      periodik: string,
      hasilKinerja: string,
      hasilKinerjaNilai: number,
      perilakuKerja: string,
      perilakuKerjaNilai: number,
      kuadranKinerja: string,
      kuadranKinerjaNilai: number,
      penilaiNipNrp: string,
      penilaiNama: string,
      penilaiJabatanNama: string,
      penilaiUnorNama: string,
      statusPenilai: string,
    }),
  ),
})

/** Indicators for e-SAKIP. */
export const eksporSakip = v.object({
  ...kepala,
  bentuk: v.literal('esakip'),
  data: v.array(
    v.object({
      bulan: string,
      unitKerja: string,
      unit: string,
      indikator: string,
      satuan: string,
      target: number,
      realisasi: v.nullable(number),
      capaian: v.nullable(number),
      pegawai: number,
    }),
  ),
})

/** The monthly report, unit by unit. */
export const eksporLaporan = v.object({
  ...kepala,
  bentuk: v.literal('laporan'),
  data: v.array(
    v.object({
      bulan: string,
      unitKerja: string,
      unit: string,
      pegawai: number,
      berhak: number,
      mengajukan: number,
      pengajuan: number,
      disetujui: number,
      hariWfa: number,
      kehadiran: v.nullable(number),
      laporan: v.nullable(number),
      sangatBaik: number,
      baik: number,
      butuhPerbaikan: number,
      kurang: number,
      sangatKurang: number,
      belumDinilai: number,
      keluhan: number,
      hematTerendah: number,
      hematTertinggi: number,
    }),
  ),
})

/** A file as JSON, or with `segel=ya` only its signed checksum. */
export const eksporAnswer = v.union([
  v.object({ berkas: string, sha256: string, segel: string }),
  eksporTpp,
  eksporBkn,
  eksporSakip,
  eksporLaporan,
])
