import type { Contract } from '../../contract/route.ts'
import { hariPertamaList, unitList } from '../schemas-unit.ts'

/** The OpenAPI entries of the routes in `unit.ts`. */
export const unit = {
  daftarUnitKerja: {
    tag: 'WFA',
    summary: 'Unit kerja yang dapat dipilih / units to choose from',
    description: {
      id: 'Menunjukkan unit kerja yang dapat dipilih pemanggil, menurut nama. Semua pegawai melihat unitnya dan unit yang dipimpinnya; bkd, sekda, dan inspektorat melihat semua.',
      en: 'Shows the units that the caller may choose from, by name. Everybody sees their own unit and those that they head; bkd, sekda and inspektorat see all.',
    },
    status: 200,
    answer: unitList,
    problems: [401, 503],
  },
  hariPertamaUnit: {
    tag: 'WFA',
    summary: 'Hari pertama unit memakai Luwes / first days of use of units',
    description: {
      id: 'Menunjukkan sejak kapan pemerintah daerah memakai Luwes (FIRST_DAY) dan unit mana yang mulai kemudian (R78). Untuk bkd dan inspektorat.',
      en: 'Shows since when the regency uses Luwes (FIRST_DAY) and which units start later (R78). For bkd and inspektorat.',
    },
    status: 200,
    answer: hariPertamaList,
    problems: [401, 403, 503],
  },
  tetapkanHariPertama: {
    tag: 'WFA',
    summary: 'Tetapkan hari pertama sebuah unit (bkd) / set the first day of a unit (bkd)',
    description: {
      id: 'Menetapkan hari pertama sebuah unit memakai Luwes; null menghapusnya. Hanya bkd. Berlaku untuk unit itu dan semua unit yang pada harinya berada di bawahnya, juga yang dibentuk kemudian; dari hari pemerintah daerah, hari unit di atasnya, dan harinya sendiri, yang paling akhir yang berlaku. Hari sebelum itu adalah riwayat: tidak dinilai, tidak diperingatkan, tidak dihitung. Hari yang berubah di bulan terbuka dinilai ulang. Unit yang tidak dikenal dijawab 404; perubahan yang mengenai hari pegawai di bulan yang sudah ditutup ditolak (422, unit.bulan-ditutup).',
      en: 'Sets the first day on which a unit uses Luwes; null takes it back. Only bkd. It covers the unit and all units that stand below it on a day, also those made later; of the day of the regency, that of a unit above and its own, the latest counts. Days before are history: not judged, not warned of, not counted. Days of open months that change are judged again. An unknown unit is a 404; a change that touches a person’s day in a closed month is refused (422, unit.bulan-ditutup).',
    },
    status: 200,
    answer: hariPertamaList,
    problems: [400, 401, 403, 404, 409, 422, 503],
  },
} as const satisfies Contract
