import * as v from 'valibot'
import type { Contract } from '../../contract/route.ts'
import { eksporAnswer } from '../schemas-ekspor.ts'
import { bulanAnswer, hitunganAnswer, periksaTutupAnswer } from '../schemas-kinerja.ts'

/** The OpenAPI entries of the routes in `kinerja.ts`. */
export const kinerja = {
  kinerjaBulan: {
    tag: 'Kinerja',
    summary: 'Kinerja dan usulan TPP sebulan, baris demi baris / a month, line by line',
    description: {
      id: 'Menunjukkan kinerja dan usulan TPP satu bulan, baris demi baris dengan dasarnya. Untuk yang bersangkutan, atasannya, kepala unit di atasnya, bkd, dan inspektorat. Bagian menyebut unit kerja dan jabatan menurut catatan yang berlaku (R75); bulan yang tidak dijalani penuh mendapat baris kinerja.masa-kerja (R77), cuti tanpa TPP baris kinerja.cuti-… (R98). Bulan yang belum dihitung, tidak dijalani, atau sebelum Luwes dipakai (R78), dijawab 404.',
      en: 'Shows a month’s performance and proposed TPP, line by line with its basis. For the person, their atasan, the kepala above them, bkd and inspektorat. Its parts name unit and position by the records in force (R75); a month not served as a whole has a line kinerja.masa-kerja (R77), leave without TPP a line kinerja.cuti-… (R98). A month that is not computed, was not served, or lies before Luwes was used (R78), is a 404.',
    },
    status: 200,
    answer: bulanAnswer,
    problems: [400, 401, 403, 404, 503],
  },
  hitungBulan: {
    tag: 'Kinerja',
    summary:
      'Hitung kinerja semua pegawai, atau lanjutkan (bkd) / compute everybody, or go on (bkd)',
    description: {
      id: 'Menghitung kinerja semua pegawai satu bulan, atau melanjutkan hitungan yang berjalan; panggil lagi sampai selesai. Hanya bkd. Ditolak (422) bila bulan belum mulai, kalendernya belum lengkap (R6), sebelum Luwes dipakai (R78), atau sudah ditutup.',
      en: 'Computes a month for everybody, or goes on with a run; call it again until it is done. Only bkd. Refused (422) for a month that has not begun, has no complete calendar (R6), lies before Luwes was used (R78), or is closed.',
    },
    status: 200,
    answer: hitunganAnswer,
    problems: [400, 401, 403, 422, 503],
  },
  hitunganBulan: {
    tag: 'Kinerja',
    summary: 'Sampai mana bulan ini dihitung (bkd, inspektorat) / how far a month is computed',
    description: {
      id: 'Menunjukkan sampai mana satu bulan dihitung, dan apa yang menghalanginya. Untuk bkd dan inspektorat.',
      en: 'Shows how far a month is computed, and what stands against it. For bkd and inspektorat.',
    },
    status: 200,
    answer: hitunganAnswer,
    problems: [400, 401, 403, 503],
  },
  tutupBulan: {
    tag: 'Kinerja',
    summary: 'Hitung sekali lagi dan tutup bulan (bkd) / compute once more and close (bkd)',
    description: {
      id: 'Menghitung bulan sekali lagi lalu menutupnya; sesudah itu tidak berubah, dan temuan baru menjadi penyesuaian bulan berikutnya (R57). Hanya bkd. Ditolak (422) bila bulan belum berakhir, kalendernya belum lengkap (R6), atau ada hari, koreksi, atau sanggahan yang menunggu; juga selama ada pegawai yang belum dinilai atau mesin yang tertinggal, kecuali disebut dalam pengecualian dengan alasan, yang dicatat dalam audit. Menutup yang sudah ditutup tidak mengubah apa pun.',
      en: 'Computes a month once more and closes it; it then does not change, and new findings become an adjustment of the next month (R57). Only bkd. Refused (422) for a month that is not over, has no complete calendar (R6), or has days, corrections or objections waiting; also while people are not rated or machines are behind, unless pengecualian names it with a reason, which the audit log keeps. Closing a closed month changes nothing.',
    },
    status: 200,
    answer: hitunganAnswer,
    problems: [400, 401, 403, 422, 503],
  },
  periksaTutup: {
    tag: 'Kinerja',
    summary: 'Yang perlu beres sebelum bulan ditutup (bkd, inspektorat) / what closing waits for',
    description: {
      id: 'Menunjukkan daftar periksa penutupan bulan: setiap hal dengan jumlahnya, tempat menyelesaikannya, dan apakah dapat dikecualikan dengan alasan. Untuk bkd dan inspektorat. Bulan yang sudah ditutup menunjukkan pengecualiannya.',
      en: 'Shows what is worked through before a month is closed: each check with its number, the place where it is settled, and whether it may be set aside with a reason. For bkd and inspektorat. A closed month shows what was set aside.',
    },
    status: 200,
    answer: periksaTutupAnswer,
    problems: [400, 401, 403, 503],
  },
  eksporBulan: {
    tag: 'Kinerja',
    summary: 'Ekspor sebulan: tpp, bkn, esakip, laporan (bkd, inspektorat) / export a month',
    description: {
      id: 'Memberi satu bulan sebagai berkas: usulan TPP, penilaian untuk BKN, indikator e-SAKIP, atau laporan bulanan. Usulan TPP juga memuat pegawai yang sudah berhenti, dengan penyesuaian bulan yang sudah ditutup saja (R57, R76); usulan di bawah nol adalah kelebihan bayar. Untuk bkd dan inspektorat; siapa mengambil apa dicatat dalam audit. Ditolak selama hitungan berjalan (409), atau bila bulan belum dihitung (404). Ringkasan bertanda tangan ada dalam luwes-sha256 dan luwes-segel.',
      en: 'Gives a month as a file: TPP proposals, ratings for BKN, indicators for e-SAKIP, or the monthly report. TPP proposals also list who has left, with the adjustment of closed months alone (R57, R76); a proposal below zero was paid too much. For bkd and inspektorat; who took what is in the audit log. Refused while a run is on its way (409), or while the month is not computed (404). The signed checksum is in luwes-sha256 and luwes-segel.',
    },
    status: 200,
    answer: eksporAnswer,
    also: { 'text/csv': v.string() },
    sealed: true,
    problems: [400, 401, 403, 404, 409, 503],
  },
} as const satisfies Contract
