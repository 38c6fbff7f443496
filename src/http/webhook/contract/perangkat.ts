import type { Contract } from '../../contract/route.ts'
import {
  daftarPerangkatAnswer,
  hapusPerangkatAnswer,
  perangkatAnswer,
  terimaAnswer,
} from '../schemas-perangkat.ts'

/** The OpenAPI entries of the routes in `perangkat.ts`. */
export const perangkat = {
  perangkatSaya: {
    tag: 'Data pribadi',
    summary: 'Perangkat yang diberi tahu (Web Push) / devices that are notified',
    description: {
      id: 'Menunjukkan perangkat tempat pemanggil minta diberi tahu, dan kunci publik yang diperlukan peramban untuk berlangganan (RFC 8292). Semua pegawai, untuk dirinya sendiri. kunci null berarti daerah ini tidak memakai Web Push.',
      en: 'Shows the devices on which the caller asked to be told, and the public key that a browser subscribes with (RFC 8292). Everybody, for themselves. A null kunci says that this regency has no Web Push.',
    },
    status: 200,
    answer: daftarPerangkatAnswer,
    problems: [401, 503],
  },
  simpanPerangkat: {
    tag: 'Data pribadi',
    summary: 'Beri tahu saya di perangkat ini / tell me on this device',
    description: {
      id: 'Menyimpan langganan push peramban pemanggil; perangkat yang sama lagi memperbarui halamannya, dan perangkat bekas orang lain menjadi miliknya. Semua pegawai, paling banyak 10 perangkat: yang terlama terhapus. Hanya layanan push Chrome, Firefox, Safari, dan Edge, dan hanya halaman portal yang terdaftar (400). Tanpa VAPID_KEYS ditolak (409).',
      en: 'Keeps the push subscription of the caller’s browser; the same device again renews its pages, and one that somebody else used is theirs. Everybody, 10 devices at most: the oldest goes. Only the push services of Chrome, Firefox, Safari and Edge, and only pages of registered portals (400). Refused without VAPID_KEYS (409).',
    },
    status: 200,
    answer: perangkatAnswer,
    problems: [400, 401, 409, 503],
    sends: {
      to: '{$request.body#/endpoint}',
      schema: 'IsiPush',
      description: {
        id: 'Setiap pesan dikirim ke layanan push peramban, terenkripsi (RFC 8291). Berkas pekerja portal membaca isi ini sesudah dibuka peramban.',
        en: 'Each message goes to the push service of the browser, encrypted (RFC 8291). The worker file of the portal reads this once the browser has opened it.',
      },
    },
  },
  hapusPerangkat: {
    tag: 'Data pribadi',
    summary: 'Berhenti memberi tahu di satu perangkat / stop telling me on a device',
    description: {
      id: 'Menghapus satu perangkat dari daftar pemanggil. Semua pegawai, untuk dirinya sendiri; perangkat orang lain tidak dikenal (404).',
      en: 'Removes one device from the list of the caller. Everybody, for themselves; a device of somebody else is unknown (404).',
    },
    status: 200,
    answer: hapusPerangkatAnswer,
    problems: [400, 401, 404, 503],
  },
  terimaPesan: {
    tag: 'Data pribadi',
    summary:
      'Pesan sudah sampai di perangkat (dikirim berkas pekerja) / a message came to a device',
    description: {
      id: 'Mencatat bahwa sebuah pesan sampai di perangkat, atas bukti yang hanya ada di dalam pesan terenkripsinya. Dikirim berkas pekerja portal, tanpa sesi. Bukti yang salah dijawab sama dan tidak mengubah apa pun.',
      en: 'Notes that a message came to a device, by a proof that stands only inside of the encrypted message. Sent by the worker file of the portal, without a session. A wrong proof is answered alike and changes nothing.',
    },
    status: 202,
    answer: terimaAnswer,
    problems: [400, 503],
    open: true,
  },
} as const satisfies Contract
