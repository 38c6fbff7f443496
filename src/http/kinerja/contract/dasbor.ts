import type { Contract } from '../../contract/route.ts'
import {
  dasborAnswer,
  dasborPegawaiList,
  garisAnswer,
  pemakaianAnswer,
  pemakaianList,
} from '../schemas-dasbor.ts'

/** The OpenAPI entries of the routes in `dasbor.ts`. */
export const dasbor = {
  dasbor: {
    tag: 'Kinerja',
    summary: 'Dasbor sebulan, semua unit atau satu / the dashboard of a month',
    description: {
      id: 'Menunjukkan hasil kerja fleksibel satu bulan, semua unit atau satu unit dengan bawahannya. Untuk bkd, sekda, dan inspektorat; kepala hanya untuk unit yang dipimpinnya. Angka dibaca dari rekap yang disimpan tiap unit; unit tanpa rekap dijumlah saat itu juga. Satu unit juga menunjukkan hasilnya terhadap sasarannya sendiri (R101); tren menempatkan aduan, aduan tuntas, dan SKM di samping bagian hari WFA selama 12 bulan (R102), tanpa menyatakan sebab-akibat. Untuk satu unit, kepala, bkd, dan sekda juga melihat usulan penghargaan: hasil kerja dan perilaku terbaik tiga bulan dengan alasannya (R103); pejabat yang memutuskan. Yang belum dikirim dijawab null, tidak pernah 0.',
      en: 'Shows what flexible work came to in a month, for all units or one with those below it. For bkd, sekda and inspektorat; a kepala only for a unit that they head. Figures come from sums that are kept a unit; a unit without one is added up for this answer. One unit also shows its results against its own targets (R101); tren puts complaints, settled ones and the SKM beside the share of WFA days for 12 months (R102), and claims no cause. Of one unit, kepala, bkd and sekda also see who to suggest for a reward: the top results and conduct of three months, with reasons (R103); people decide. What was not sent is null, never 0.',
    },
    status: 200,
    answer: dasborAnswer,
    problems: [400, 401, 403, 503],
  },
  garisDasbor: {
    tag: 'Kinerja',
    summary: 'Ukuran dasbor selama 12 bulan / the measures of the dashboard over 12 months',
    description: {
      id: 'Menunjukkan setiap ukuran dasbor selama 12 bulan sampai bulan yang diminta, dengan target bila peraturan atau daerah menetapkannya. Untuk pembaca dasbor yang sama. Bulan tanpa data dijawab null, tidak pernah 0.',
      en: 'Shows each measure of the dashboard over the 12 months up to the month asked for, with its target where a regulation or the regency sets one. For the readers of the dashboard. A month without data is null, never 0.',
    },
    status: 200,
    answer: garisAnswer,
    problems: [400, 401, 403, 503],
  },
  pegawaiDasbor: {
    tag: 'Kinerja',
    summary: 'Pegawai di balik angka satu unit / the people behind the figures of a unit',
    description: {
      id: 'Menunjukkan angka sebulan setiap pegawai satu unit dengan bawahannya, menurut nama, 100 orang sehalaman (Link). Untuk kepala unit itu atau unit di atasnya, bkd, dan inspektorat; sekda melihat angka unit saja. Yang melihat dicatat.',
      en: 'Shows the month in figures of each person of a unit with those below it, by name, 100 people a page (Link). For who heads the unit or one above it, bkd and the inspektorat; the sekda sees the figures of units alone. Looks are noted.',
    },
    status: 200,
    answer: dasborPegawaiList,
    problems: [400, 401, 403, 503],
  },
  pemakaian: {
    tag: 'Kinerja',
    summary: 'Pemakaian kantor satu unit / what the offices of a unit used',
    description: {
      id: 'Menunjukkan listrik, air, internet, dan perjalanan yang dicatat untuk kantor satu unit. Untuk bkd dan inspektorat.',
      en: 'Shows the electricity, water, internet and travel entered for the offices of a unit. For bkd and inspektorat.',
    },
    status: 200,
    answer: pemakaianList,
    problems: [400, 401, 403, 503],
  },
  isiPemakaian: {
    tag: 'Kinerja',
    summary: 'Isi pemakaian kantor menurut meter atau tagihan (bkd) / enter what offices used',
    description: {
      id: 'Menyimpan pemakaian kantor menurut meter atau tagihan, paling banyak 500 baris. Hanya bkd. Kode unit yang tidak dikenal ditolak (409), dan tidak ada yang disimpan. Bulan dengan acuan true menjadi pembanding penghematan.',
      en: 'Stores what offices used by meter or bill, 500 rows at most. Only bkd. An unknown unit code is refused (409) and nothing is stored. Months with acuan true are the baseline of savings.',
    },
    status: 200,
    answer: pemakaianAnswer,
    problems: [400, 401, 403, 409, 503],
  },
} as const satisfies Contract
