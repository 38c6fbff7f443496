import type { Baris, Kinerja, Sanggahan } from '../../../widgets/shared/contract.ts'
import { siti } from './data.ts'

const text = (id: string, en: string) => ({ id, en })
const TABLE = 'Perbup TPP Pasal 12 ayat (2), lampiran II'

/** Returns the lines of a month in the words of the server. */
function lines(bulan: string, rated: boolean): Baris[] {
  const month = { jumlah: 1, satuan: 'bulan', poin: 0, hari: [], keluaran: [] }
  const day = { ...month, satuan: 'hari' }
  const none = rated ? {} : { rupiah: null }
  return [
    {
      ...month,
      kode: 'kinerja.tpp-dasar',
      rupiah: 4_904_234,
      pesan: text(
        'TPP dasar Rp4.904.234: 40% disiplin, 60% produktivitas.',
        'TPP base Rp4.904.234: 40% discipline, 60% productivity.',
      ),
      dasar: 'Perbup TPP Pasal 5',
      ...none,
    },
    {
      ...day,
      kode: 'presensi.terlambat-1',
      poin: 50,
      rupiah: -9_808,
      hari: [`${bulan}-20`],
      pesan: text(
        'Terlambat kelas 1: 1 hari (tanggal 20), 0,50 poin disiplin.',
        'Late, class 1: 1 day (on 20), 0.50 discipline points.',
      ),
      dasar: TABLE,
      ...none,
    },
    {
      ...day,
      kode: 'presensi.tanpa-pulang',
      poin: 150,
      rupiah: -29_426,
      hari: [`${bulan}-13`],
      pesan: text(
        'Tanpa presensi pulang: 1 hari (tanggal 13), 1,50 poin disiplin.',
        'No check-out: 1 day (on 13), 1.50 discipline points.',
      ),
      dasar: 'Perbup TPP Pasal 12 ayat (4)',
      ...none,
    },
    {
      ...month,
      kode: 'kinerja.predikat',
      rupiah: 0,
      pesan: rated
        ? text('Predikat Baik: produktivitas 100%.', 'Predicate Good: productivity 100%.')
        : text('Kinerja bulan ini belum dinilai.', 'This month is not rated yet.'),
      dasar: 'Permen PANRB 6/2022; Perbup TPP Pasal 14',
      ...none,
    },
    {
      ...month,
      kode: 'kinerja.kra',
      jumlah: 2,
      satuan: 'kra',
      rupiah: 0,
      keluaran: ['kra-1', 'kra-2'],
      pesan: text(
        'Capaian hasil kerja (KRA) 87,5% (sasaran dan realisasi e-Kinerja), bobot 20%.',
        'Results reached (KRA) 87.5% (targets and results in e-Kinerja), weight 20%.',
      ),
      dasar: 'Perbup TPP Pasal 14 (bawaan Luwes: tetapkan dengan Perkada)',
      ...none,
    },
  ]
}

/** Returns an objection that waits for an answer. */
export function sanggahan(bulan: string, more: Partial<Sanggahan> = {}): Sanggahan {
  const pada = '2026-11-12T09:00:00+07:00'
  return {
    id: 'sg-1',
    nip: siti.nip,
    nama: siti.nama,
    bulan,
    kode: 'presensi.tanpa-pulang',
    alasan: 'Mesin presensi mati sore itu; saya pulang pukul 16.10.',
    bukti: [{ jenis: 'Berita acara', nomor: '800/12/DISKOMINFO/2026' }],
    status: 'diajukan',
    dipulihkan: [],
    diajukanPada: pada,
    riwayat: [{ pada, oleh: siti.nip, atasNama: null, langkah: 'ajukan', isi: '' }],
    ...more,
  }
}

/** Returns a month's score with its working; `rated` false leaves out what waits for the rating. */
export function kinerja(
  bulan: string,
  nip: string,
  rated = true,
  objections: readonly Sanggahan[] = [],
): Kinerja {
  return {
    bulan,
    nip,
    status: rated ? 'tetap' : 'sementara',
    disiplin: 9800,
    produktivitas: rated ? 10000 : null,
    predikat: rated ? 'baik' : null,
    predikatDiusulkan: false,
    capaian: 8750,
    tpp: { dasar: 4_904_234, usulan: rated ? 4_865_000 : null },
    baris: lines(bulan, rated),
    bagian: [
      {
        dari: `${bulan}-01`,
        sampai: `${bulan}-31`,
        unitKerja: 'kominfo',
        namaUnit: 'Dinas Komunikasi dan Informatika',
        jabatan: 'Pranata Komputer',
      },
    ],
    talenta: rated ? { kinerja: 8000, potensial: 8250, kotak: 9 } : null,
    versi: { edisi: '2026-01-01', kalender: '5f1d0c9a77e2b310', masukan: 'a8c41f00d29e6b57' },
    dihitungPada: '2026-11-03T02:10:00+07:00',
    ditutupPada: rated ? '2026-11-10T14:30:00+07:00' : null,
    sanggahSampai: '2026-11-20',
    sanggahan: objections.filter((one) => one.bulan === bulan),
    sasaran: [
      {
        kode: 'kra-1',
        hasil: 'Laporan bidang tersusun',
        satuan: 'laporan',
        target: 4,
        bobot: 50,
        realisasi: 3,
        mendukung: 'Laporan daerah tepat waktu',
      },
      {
        kode: 'kra-2',
        hasil: 'Data aset termutakhirkan',
        satuan: 'persen',
        target: 95,
        bobot: 50,
        realisasi: 95,
        mendukung: null,
      },
    ],
  }
}
