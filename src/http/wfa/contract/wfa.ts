import type { Contract } from '../../contract/route.ts'
import {
  hariAnswer,
  keputusanBersamaAnswer,
  keputusanList,
  kotakMasuk,
  pengajuanAnswer,
  pengajuanList,
  periksaAnswer,
  pertimbanganAnswer,
} from '../schemas-pengajuan.ts'

/** The OpenAPI entries of the routes in `wfa.ts`. */
export const wfa = {
  periksaPengajuan: {
    tag: 'WFA',
    summary: 'Apa kata aturan, tanpa mengajukan / what a request would meet',
    description: {
      id: 'Memberi tahu apa kata setiap aturan tentang pengajuan, tanpa mengajukannya. Semua pegawai, untuk dirinya sendiri. Alasan dan rencana boleh belum ada. Yang boleh di sini dapat diajukan, selama tempatnya belum diambil orang lain.',
      en: 'Tells what every rule says of a request, without filing it. Everybody, for themselves. The reason and the plan may still be missing. What may be filed here can be, until somebody else takes the place.',
    },
    status: 200,
    answer: periksaAnswer,
    problems: [400, 401, 503],
  },
  ajukan: {
    tag: 'WFA',
    summary: 'Ajukan WFA dengan rencana kerja / file a request',
    description: {
      id: 'Mengajukan WFA dengan alasan dan rencana kerja (R23). Semua pegawai, untuk dirinya sendiri. Semua aturan yang menolak disebut dengan dasarnya (422). Memperbaiki pengajuan yang bukan dikembalikan kepada pemanggil, atau sudah diperbaiki, ditolak (409).',
      en: 'Files a WFA request with a reason and a work plan (R23). Everybody, for themselves. Every rule that refuses is named with its basis (422). To mend a request that was not returned to the caller, or was mended already, is refused (409).',
    },
    status: 201,
    answer: pengajuanAnswer,
    problems: [400, 401, 409, 422, 503],
    idempotent: true,
  },
  pengajuanSaya: {
    tag: 'WFA',
    summary: 'Pengajuan saya, terbaru dahulu / my requests, newest first',
    description: {
      id: 'Menunjukkan pengajuan sendiri, terbaru dahulu, 100 sehalaman. Semua pegawai.',
      en: 'Shows one’s own requests, newest first, 100 a page. Everybody.',
    },
    status: 200,
    answer: pengajuanList,
    problems: [400, 401, 503],
  },
  bacaPengajuan: {
    tag: 'WFA',
    summary: 'Satu pengajuan dengan riwayatnya / one request with its history',
    description: {
      id: 'Menunjukkan satu pengajuan dengan riwayatnya. Untuk pengaju, atasannya, kepala unit di atasnya, bkd, dan inspektorat. Pengajuan yang tidak ada dijawab 404.',
      en: 'Shows a request with its history. For the applicant, their atasan, the kepala above them, bkd and inspektorat. One that does not exist is a 404.',
    },
    status: 200,
    answer: pengajuanAnswer,
    problems: [401, 403, 404, 503],
  },
  kotakMasuk: {
    tag: 'WFA',
    summary: 'Menunggu keputusan saya, terlama dahulu / waiting for my decision, oldest first',
    description: {
      id: 'Menunjukkan pengajuan yang menunggu keputusan pemanggil, terlama dahulu, dengan tenggatnya (R21), juga atas nama pejabat yang diwakili. Giliran tinjau berarti hari yang sudah disetujui perlu dipertahankan atau dicabut (R80). Untuk atasan, kepala, sekda, dan bkd; yang lain mendapat daftar kosong.',
      en: 'Shows the requests that wait for the caller’s decision, oldest first, with their deadline (R21), in offices they stand in for too. The turn tinjau asks to keep or revoke granted days (R80). For atasan, kepala, sekda and bkd; others get an empty list.',
    },
    status: 200,
    answer: kotakMasuk,
    problems: [400, 401, 503],
  },
  berlaku: {
    tag: 'WFA',
    summary: 'WFA bawahan yang disetujui dan belum lewat / granted days ahead that I may revoke',
    description: {
      id: 'Menunjukkan pengajuan yang disetujui dengan hari yang belum lewat, yang dapat dicabut atau dipanggil oleh pemanggil, terlama dahulu; yang perlu ditinjau (R80) juga dapat dipertahankan. Untuk pemberi keputusan; bkd melihat yang tidak dapat dicabut orang lain.',
      en: 'Shows approved requests with days still to come that the caller may revoke or recall from, oldest first; those to be looked at again (R80) may also be kept. For deciders; bkd sees those that nobody else may revoke.',
    },
    status: 200,
    answer: pengajuanList,
    problems: [400, 401, 503],
  },
  putuskan: {
    tag: 'WFA',
    summary:
      'Rekomendasi, setuju, tolak, kembalikan, batal, cabut, panggil, pertahankan; merekomendasikan atau menyetujui menyatakan kriteria tugas terpenuhi selama belum dinyatakan / decide on a request; recommending or approving declares that the task criteria are met where nobody has declared them',
    description: {
      id: 'Memutus pengajuan menurut urutan: rekomendasi atasan, konfirmasi bkd bila perlu, persetujuan kepala (R21, R22). Pengaju hanya dapat membatalkan hari yang akan datang; cabut dan panggil untuk pemutusnya dan bkd (R25, R26). Hari yang disetujui tetapi perlu ditinjau (R80) dipertahankan dengan alasan (pertahankan) atau dicabut oleh mereka yang dapat mencabutnya. Perkara sendiri ditolak (R27, 403). Aturan tentang pegawai diuji lagi sebelum disetujui (422); keputusan yang tidak sesuai keadaan ditolak (409).',
      en: 'Decides on a request in order: the atasan recommends, bkd confirms where need be, the kepala approves (R21, R22). The applicant can only withdraw days to come; revoking and recalling are for its deciders and bkd (R25, R26). Granted days to be looked at again (R80) are kept with a reason (pertahankan) or revoked by whoever may revoke them. Nobody decides on their own (R27, 403). Rules about the person are tried again before days are granted (422); a decision that does not fit the state is refused (409).',
    },
    status: 200,
    answer: pengajuanAnswer,
    problems: [400, 401, 403, 404, 409, 422, 503],
  },
  hariWfa: {
    tag: 'WFA',
    summary: 'Hari ke depan sebelum dipilih / the days ahead, before any is chosen',
    description: {
      id: 'Memberi tahu keadaan setiap hari selama enam pekan ke depan bagi pemanggil: sisa kuota, aturan pertama yang menolak dengan dasarnya, apel, dan arahan masuk; sisa hak setiap pekan (R16); serta jenis yang tertutup bagi orangnya, sampai kapan, dan menurut pasal mana. Setiap hari diuji sendiri dengan aturan pengajuan. Semua pegawai, untuk dirinya sendiri.',
      en: 'Tells of each day of the next six weeks how it stands for the caller: places left, the first rule that refuses with its article, apel and directives to come; what is left of each week (R16); and the kinds that are closed to the person, until when and by which article. Each day is tried by itself by the rules of a filing. Everybody, for themselves.',
    },
    status: 200,
    answer: hariAnswer,
    problems: [400, 401, 503],
  },
  pertimbangan: {
    tag: 'WFA',
    summary: 'Yang perlu ditimbang sebelum memutus / what to weigh before deciding',
    description: {
      id: 'Memberi tahu pemutus pengajuan: kuota terpakai setiap hari, siapa lagi yang tidak di kantor, layanan yang kekurangan petugas, laporan hari WFA terakhir, peringatan terbuka yang boleh dilihatnya, dan nama para pemutus. Untuk perekomendasi, penyetuju, penggantinya, dan bkd; pengaju dan yang lain ditolak (403).',
      en: 'Tells the deciders of a request: places taken on each day, who else is away, services with too few people, the reports of the last WFA days, open warnings that they may see, and the deciders by name. For the recommender, the approver, their stand-ins and bkd; the applicant and others are refused (403).',
    },
    status: 200,
    answer: pertimbanganAnswer,
    problems: [401, 403, 404, 503],
  },
  keputusanSaya: {
    tag: 'WFA',
    summary: 'Riwayat keputusan saya, terbaru dahulu / what I decided, newest first',
    description: {
      id: 'Menunjukkan keputusan pemanggil atas orang lain: pengajuan, laporan, koreksi, tanda, dan ketetapan hari, terbaru dahulu, 100 sehalaman. Semua pegawai melihat keputusannya sendiri; yang belum pernah memutus mendapat daftar kosong.',
      en: 'Shows what the caller decided about others: requests, reports, corrections, signals and findings on days, newest first, 100 a page. Everybody sees their own decisions; who never decided gets an empty list.',
    },
    status: 200,
    answer: keputusanList,
    problems: [400, 401, 503],
  },
  putuskanBersama: {
    tag: 'WFA',
    summary: 'Satu keputusan untuk beberapa pengajuan / one decision on several requests',
    description: {
      id: 'Memutus sampai 200 pengajuan dengan satu panggilan, masing-masing seperti diputus sendiri: dengan wewenang, aturan, audit, dan pemberitahuannya sendiri (R21, R22). Yang ditolak tidak menahan yang lain: setiap pengajuan dijawab dengan status dan masalahnya. Jawaban 200 berarti semua pengajuan telah dicoba; baca data. Panggilan yang sama dengan Idempotency-Key yang sama hanya memutus yang belum diputus, juga setelah 503.',
      en: 'Decides on up to 200 requests by one call, each as if decided by itself: with its own authority, rules, audit and events (R21, R22). What is refused holds up none of the others: each request is answered with its status and its problem. A 200 says that all of them were tried; read data. The same call under the same Idempotency-Key decides only what is still to be decided, also after a 503.',
    },
    status: 200,
    answer: keputusanBersamaAnswer,
    problems: [400, 401, 409, 503],
    texts: { 409: 'The Idempotency-Key was used for another call' },
    idempotent: true,
  },
} as const satisfies Contract
