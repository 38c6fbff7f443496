import type { Contract } from '../../contract/route.ts'
import {
  berkasAnswer,
  cobaAnswer,
  edisiAnswer,
  kebijakanAnswer,
  kebijakanList,
  kebijakanSayaAnswer,
  rancanganHapus,
} from '../schemas-rancangan.ts'

/** The OpenAPI entries of the routes in `rancangan.ts`. */
export const rancangan = {
  kebijakan: {
    tag: 'Kebijakan',
    summary: 'Edisi, rancangan, dan usulan (bkd, hukum, sekda, inspektorat) / the law',
    description: {
      id: 'Menunjukkan edisi kebijakan, 50 perubahan terakhir, dan contoh yang dapat dipakai untuk memulai rancangan (R116). Untuk bkd, hukum, sekda, dan inspektorat.',
      en: 'Shows the editions of the law, the last 50 changes, and published laws to begin a draft with (R116). For bkd, hukum, sekda and inspektorat.',
    },
    status: 200,
    answer: kebijakanList,
    problems: [401, 403, 503],
  },
  edisi: {
    tag: 'Kebijakan',
    summary: 'Satu edisi, ketentuan demi ketentuan / an edition, clause by clause',
    description: {
      id: 'Menunjukkan setiap ketentuan edisi yang mulai berlaku pada satu tanggal, dengan nilai, dasar, dan asalnya. Untuk bkd, hukum, sekda, dan inspektorat. Tanggal tanpa edisi dijawab 404.',
      en: 'Shows every clause of the edition that begins on a day, with value, basis and origin. For bkd, hukum, sekda and inspektorat. A day on which none begins is a 404.',
    },
    status: 200,
    answer: edisiAnswer,
    problems: [400, 401, 403, 404, 503],
  },
  kebijakanSaya: {
    tag: 'Kebijakan',
    summary: 'Perubahan kebijakan yang mengenai saya / changes of the law that concern me',
    description: {
      id: 'Perubahan kebijakan yang mengenai pemanggil: yang akan berlaku, dan yang mulai berlaku atau dicabut dalam 30 hari terakhir. Setiap ketentuan disertai nilai sebelum dan sesudahnya serta pasalnya. Ketentuan yang isinya tetap, atau tidak mengenai pemanggil, tidak dimuat.',
      en: 'Changes of the law that concern the caller: those to come, and those that began or were withdrawn within 30 days. Each clause comes with its value before and after, and its article. Clauses that say the same, or do not concern the caller, are left out.',
    },
    status: 200,
    answer: kebijakanSayaAnswer,
    problems: [401, 503],
  },
  rancang: {
    tag: 'Kebijakan',
    summary: 'Buat rancangan (bkd) / begin a draft (bkd)',
    description: {
      id: 'Menyimpan rancangan perubahan kebijakan, dari awal atau dari contoh. Hanya bkd. Nilai yang tidak sesuai ketentuannya ditolak (400) dengan tempatnya. Belum ada yang berlaku.',
      en: 'Keeps a draft of a change, from scratch or from a published law. Only bkd. A value that its clause cannot have is refused (400) with its place. Nothing is in force by it.',
    },
    status: 201,
    answer: kebijakanAnswer,
    problems: [400, 401, 403, 409, 503],
    idempotent: true,
  },
  imporKebijakan: {
    tag: 'Kebijakan',
    summary: 'Impor berkas daerah lain sebagai rancangan (bkd) / import a file as a draft (bkd)',
    description: {
      id: 'Menyimpan berkas ekspor daerah lain sebagai rancangan, tanpa dokumennya. Hanya bkd. Sidik yang tidak cocok, atau segel yang tidak dibuat dengan kunci yang disebut, ditolak (400); segel dengan kunci yang tidak dikenal dinyatakan dalam asal.',
      en: 'Keeps an exported file of another regency as a draft, without its document. Only bkd. A checksum that does not hold, or a seal that the told key did not make, is refused (400); a seal by a key that is not known is told in asal.',
    },
    status: 201,
    answer: kebijakanAnswer,
    problems: [400, 401, 403, 409, 503],
    idempotent: true,
  },
  ubahRancangan: {
    tag: 'Kebijakan',
    summary: 'Ubah rancangan (bkd) / write a draft again (bkd)',
    description: {
      id: 'Menulis ulang rancangan yang dibaca pada versi itu. Hanya bkd. Yang sudah diusulkan menjadi rancangan lagi; yang sudah ditetapkan, atau berubah sejak dibaca, ditolak (409).',
      en: 'Writes a draft again that was read at that version. Only bkd. A proposal becomes a draft again; what was adopted, or has changed since it was read, is refused (409).',
    },
    status: 200,
    answer: kebijakanAnswer,
    problems: [400, 401, 403, 404, 409, 503],
  },
  hapusRancangan: {
    tag: 'Kebijakan',
    summary: 'Hapus rancangan (bkd) / delete a draft (bkd)',
    description: {
      id: 'Menghapus rancangan yang dibaca pada versi itu; catatan audit menyimpan isinya. Hanya bkd. Yang sudah ditetapkan ditolak (409).',
      en: 'Deletes a draft that was read at that version; the audit log keeps what it was. Only bkd. What was adopted is refused (409).',
    },
    status: 200,
    answer: rancanganHapus,
    problems: [400, 401, 403, 404, 409, 503],
  },
  cobaRancangan: {
    tag: 'Kebijakan',
    summary: 'Coba rancangan pada satu bulan / try a draft on a month',
    description: {
      id: 'Menilai satu bulan dua kali, dengan kebijakan sekarang dan dengan rancangan sejak tanggal 1, paling banyak 20 unit sehalaman: pegawai dan pengajuan, hari, poin, dan rupiah tiap unit. Tidak ada yang ditulis. Untuk bkd, hukum, sekda, dan inspektorat.',
      en: 'Judges a month twice, by the law as it is and with the draft from the first day on, 20 units a page at most: people and requests, days, points and rupiah a unit. Nothing is written. For bkd, hukum, sekda and inspektorat.',
    },
    status: 200,
    answer: cobaAnswer,
    problems: [400, 401, 403, 404, 503],
  },
  usulkanKebijakan: {
    tag: 'Kebijakan',
    summary: 'Usulkan rancangan (bkd) / propose a draft (bkd)',
    description: {
      id: 'Mengusulkan rancangan yang dibaca pada versi itu kepada sekda dan bagian hukum. Hanya bkd. Selama ada keberatan ditolak (400): berlaku paling cepat besok, dengan nomor dan tanggal peraturannya.',
      en: 'Proposes a draft that was read at that version to the sekda and the legal division. Only bkd. Refused (400) while anything stands against it: it begins tomorrow at the earliest, with the number and date of its regulation.',
    },
    status: 200,
    answer: kebijakanAnswer,
    problems: [400, 401, 403, 404, 409, 503],
  },
  putuskanKebijakan: {
    tag: 'Kebijakan',
    summary: 'Tetapkan, kembalikan, atau cabut (sekda, hukum) / adopt, return or withdraw',
    description: {
      id: 'Menetapkan usulan, mengembalikannya, atau mencabut kebijakan yang belum berlaku. Untuk sekda, Plh atau Plt sekda pada harinya, dan hukum; yang menulis atau mengusulkan, atau mewakili yang demikian, tidak dapat menetapkan (403). Yang berubah sejak dibaca ditolak (409). Yang sudah berlaku tidak pernah diubah.',
      en: 'Adopts a proposal, returns it, or withdraws a change that has not begun. For the sekda, who stands in for the sekda that day, and hukum; who wrote or proposed it, or stands in for who did, cannot adopt it (403). What has changed since it was read is refused (409). What is in force is never edited.',
    },
    status: 200,
    answer: kebijakanAnswer,
    problems: [400, 401, 403, 404, 409, 503],
  },
  eksporKebijakan: {
    tag: 'Kebijakan',
    summary: 'Ekspor sebagai berkas bersegel / export as a sealed file',
    description: {
      id: 'Memberi perubahan kebijakan sebagai berkas JSON dengan sidik bersegel, untuk diimpor daerah lain. Untuk bkd, hukum, sekda, dan inspektorat; siapa mengambilnya dicatat dalam audit.',
      en: 'Gives a change as a JSON file with a sealed checksum, for other regencies to import. For bkd, hukum, sekda and inspektorat; who took it is in the audit log.',
    },
    status: 200,
    answer: berkasAnswer,
    sealed: true,
    problems: [401, 403, 404, 503],
  },
} as const satisfies Contract
