import type { Contract } from '../../contract/route.ts'
import {
  laporanBulananAnswer,
  laporanBulananHalaman,
  laporanBulananIsi,
} from '../schemas-laporan-bulanan.ts'

/** The OpenAPI entries of the routes in `laporan-bulanan.ts`. */
export const laporanBulanan = {
  laporanBulanan: {
    tag: 'Kinerja',
    summary: 'Laporan bulanan 14 bagian, seluruh daerah atau satu unit / the monthly report',
    description: {
      id: 'Menyusun laporan bulanan menurut SE Mendagri 800.1.5/3349/SJ dalam 14 bagian (R118): angka dari rekap, pemakaian, dan catatan Luwes; selebihnya isian petugas, setiap baris dengan sumbernya. Untuk bkd dan sekda, kepala (juga Plh/Plt) untuk unitnya dan bawahannya, dan operator untuk dibaca saja; kepala atau operator yang tidak menyebut unit mendapat unitnya sendiri. Sasaran penghematan yang ditetapkan daerah ditunjukkan satu per satu, terhadap meter atau tagihan. Isian tetap berlaku sampai diubah; isian bulanan hanya untuk bulannya, dan isian terakhir ditunjukkan sebagai pengingat. Angka unit bawahan dijumlahkan, dan yang teratas yang dihitung. Susunan bagian belum pasti; lihat catatan.',
      en: 'Composes the monthly report of circular 800.1.5/3349/SJ in 14 sections (R118): figures from the sums, uses and records of Luwes, the rest entered by officers, each line with its source. For bkd and sekda, a kepala (also a stand-in) for the own unit and those below, and an operator to read; who names no unit gets their own. Each target of savings that the regency declared is shown against meters and bills. Lasting entries hold until they are changed; others hold for their month, with the last one shown as a reminder. Numbers of units below are added up, of which the topmost counts. The form is not certain; see catatan.',
    },
    status: 200,
    answer: laporanBulananAnswer,
    problems: [400, 401, 403, 404, 503],
  },
  isiLaporanBulanan: {
    tag: 'Kinerja',
    summary: 'Isi yang tidak diketahui dari data / enter what the data does not know',
    description: {
      id: 'Menyimpan isian laporan bulanan untuk satu unit, atau untuk seluruh daerah bila unit tidak disebut. Untuk bkd dan sekda, dan kepala untuk unitnya dan bawahannya. nilai null mengosongkan isian mulai bulan itu. Nilai sebelum dan sesudahnya dicatat dalam audit.',
      en: 'Stores entries of the monthly report for a unit, or for the regency where no unit is named. For bkd and sekda, and a kepala for the own unit and those below. A nilai of null takes an entry back from that month on. The audit log keeps the values before and after.',
    },
    status: 200,
    answer: laporanBulananIsi,
    problems: [400, 401, 403, 404, 503],
  },
  cetakLaporanBulanan: {
    tag: 'Kinerja',
    summary: 'Laporan bulanan sebagai halaman cetak / the monthly report to print',
    description: {
      id: 'Memberi laporan bulanan sebagai halaman untuk dicetak dan ditandatangani, dengan nama dan jabatan penanda tangan dari isian, atau kepala unit menurut SIMPEG. Untuk yang boleh membaca laporannya.',
      en: 'Gives the monthly report as a page to print and sign, with name and office of the signer as entered, or the kepala of the unit by SIMPEG. For whoever may read the report.',
    },
    status: 200,
    answer: laporanBulananHalaman,
    type: 'text/html',
    problems: [400, 401, 403, 404, 503],
  },
} as const satisfies Contract
