// Generated from the OpenAPI document by `npm run api`. Do not edit.

export interface paths {
    readonly "/v1/sesi": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Tukar token SSO atau portal dengan sesi widget / open a session
         * @description Menukar token SSO, atau token portal, dengan sesi 15 menit untuk widget. Terbuka bagi yang membawa token yang sah; token portal hanya berlaku sekali. Token yang tidak sah dijawab 401 tanpa alasan. Akun yang terbukti tetapi belum dikirim SIMPEG dijawab 403.
         *
         *     Exchanges a token of the SSO, or of the portal, for a session of 15 minutes for widgets. Open to who brings a valid token; a token of the portal is good once. A token that is not valid is a 401 without a reason. A proven account that SIMPEG has not sent is a 403.
         */
        readonly post: operations["bukaSesi"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sesi/logout-backchannel": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Logout dari SSO mengakhiri sesi (OIDC Back-Channel Logout) / a logout at the SSO ends sessions
         * @description Mengakhiri semua sesi dari login yang disebut logout token SSO (OIDC Back-Channel Logout). Untuk SSO, sebagai formulir. Token yang sama lagi tidak mengubah apa pun; token yang tidak sah ditolak (400).
         *
         *     Ends every session of the sign-ins that a logout token of the SSO names (OIDC Back-Channel Logout). For the SSO, as a form. The same token again changes nothing; one that is not valid is refused (400).
         */
        readonly post: operations["akhiriSesi"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/saya": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Siapa saya dan apa yang diharapkan hari ini / who I am, what today expects
         * @description Menunjukkan siapa pemanggil, perannya, atasan dan kepalanya, dan apa yang diharapkan hari ini. Semua yang masuk. Perangkat yang menyebut namanya (perangkat) diberi tiket waktu, yang menjamin jam presensi luring sesudahnya (R95).
         *
         *     Shows who the caller is, their roles, atasan and kepala, and what today expects. Everybody who is signed in. A device that names itself (perangkat) gets a time ticket, which vouches for the time of a tap made offline later (R95).
         */
        readonly get: operations["saya"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/saya/data": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Semua data tentang saya dan siapa yang melihatnya; satu bagian dengan bagian=, berikutnya dengan after=, format=csv / everything held about me, and who looked at it, part by part and page by page
         * @description Memberi semua yang disimpan tentang pemanggil dan siapa yang melihatnya (R74). Semua pegawai, untuk datanya sendiri. Tiap bagian memuat paling banyak 1.000 baris terbaru; sisanya dengan bagian dan after. csv dan after hanya bersama bagian (400).
         *
         *     Gives everything held about the caller, and who looked at it (R74). Everybody, for their own data. Each part has its newest 1,000 rows at most; the rest comes with bagian and after. csv and after need bagian (400).
         */
        readonly get: operations["dataSaya"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/saya/data/perbaikan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Permintaan perbaikan data saya dengan riwayatnya / my requests to mend data
         * @description Menunjukkan permintaan perbaikan data sendiri dengan riwayat dan batas menjawabnya, 3 x 24 jam sejak diajukan (bawaan Luwes). Semua pegawai.
         *
         *     Shows one’s own requests to mend data with their history and when they are to be answered, 3 x 24 hours after they were made (default of Luwes). Everybody.
         */
        readonly get: operations["perbaikanSaya"];
        readonly put?: never;
        /**
         * Minta data saya diperbaiki di sumbernya / ask to have my data mended at its source
         * @description Meminta data sendiri diperbaiki di sumbernya: SIMPEG, e-presensi, atau e-kinerja. Semua pegawai. Luwes hanya menyimpan salinan, jadi tidak mengubahnya sendiri; hari dan bulan punya koreksi dan sanggahan.
         *
         *     Asks to have own data mended at its source: SIMPEG, e-presensi or e-kinerja. Everybody. Luwes holds copies and mends none itself; days and months have corrections and objections.
         */
        readonly post: operations["mintaPerbaikanData"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/perbaikan-data": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Permintaan perbaikan data, yang menunggu lebih dulu (bkd) / requests to mend data
         * @description Menunjukkan permintaan perbaikan data semua orang, yang menunggu lebih dahulu, paling banyak 200. Hanya bkd.
         *
         *     Shows everybody’s requests to mend data, those that wait first, 200 at most. Only bkd.
         */
        readonly get: operations["daftarPerbaikanData"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/perbaikan-data/{id}/jawaban": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Jawab permintaan perbaikan data (bkd) / answer a request to mend data
         * @description Mencatat apa jadinya permintaan perbaikan data: diperbaiki atau ditolak, sekali saja; atau bahwa sumbernya sudah diminta memperbaiki (diteruskan). Hanya bkd, dan bukan permintaan sendiri (R27, 403). Yang sudah dijawab ditolak (409).
         *
         *     Notes what came of a request to mend data: mended or refused, once; or that its source was asked to mend it (diteruskan). Only bkd, and not their own (R27, 403). One that was answered is refused (409).
         */
        readonly post: operations["jawabPerbaikanData"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/saya/kalender": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Apakah kalender pribadi saya punya alamat / whether my private calendar has an address
         * @description Menunjukkan sejak kapan kalender pribadi pemanggil punya alamat rahasia dan kapan terakhir dibaca. Semua pegawai, untuk dirinya sendiri. Alamatnya hanya ditunjukkan sekali, saat dibuat.
         *
         *     Shows since when the private calendar of the caller has its secret address, and when it was last read. Everybody, for themselves. The address itself is shown once, when it is made.
         */
        readonly get: operations["kalenderSaya"];
        /**
         * Buat atau perbarui alamat kalender pribadi / make or renew the address
         * @description Membuat alamat rahasia baru untuk kalender pribadi pemanggil; alamat sebelumnya langsung tidak berlaku. Semua pegawai, untuk dirinya sendiri. Luwes hanya menyimpan sidik alamat, jadi alamat ditunjukkan sekali ini. Tanpa PUBLIC_URL ditolak (409).
         *
         *     Makes a new secret address for the private calendar of the caller; the one before ends at once. Everybody, for themselves. Luwes stores a digest alone, so the address is shown this once. Refused without PUBLIC_URL (409).
         */
        readonly put: operations["alamatKalender"];
        readonly post?: never;
        /**
         * Cabut alamat kalender pribadi / end the address of my private calendar
         * @description Mengakhiri alamat kalender pribadi pemanggil: yang berlangganan tidak mendapat apa-apa lagi. Semua pegawai, untuk dirinya sendiri. Yang belum punya alamat dijawab sama.
         *
         *     Ends the address of the private calendar of the caller: subscribers get nothing any more. Everybody, for themselves. Who has no address is answered alike.
         */
        readonly delete: operations["cabutKalender"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/saya/kalender.ics": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Kalender pribadi untuk aplikasi kalender (RFC 5545) / private calendar for calendar apps
         * @description Memberi hari WFA, sif, piket, dan batas waktu seorang pegawai, 14 hari ke belakang sampai 92 hari ke depan, kepada siapa pun yang memegang alamat rahasianya. Tanpa presensi, nilai, uang, atau hukuman disiplin. Yang dibatalkan tetap tampil sebagai CANCELLED dengan SEQUENCE berikutnya. ETag dan If-None-Match menghemat kiriman (304). Alamat yang dicabut atau diganti, dan milik pegawai yang sudah berhenti, dijawab 404. Setiap pembacaan dicatat di siapa melihat data pemiliknya.
         *
         *     Gives the WFA days, shifts, pickets and deadlines of a person, from 14 days back to 92 ahead, to whoever holds the secret address. No presence, points, money or discipline. What was cancelled stays as CANCELLED with the next SEQUENCE. ETag and If-None-Match spare the body (304). An address that was ended or renewed, or that of a person who has left, is a 404. Each reading is noted among the looks at the data of its owner.
         */
        readonly get: operations["umpanKalender"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/wfa/periksa": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Apa kata aturan, tanpa mengajukan / what a request would meet
         * @description Memberi tahu apa kata setiap aturan tentang pengajuan, tanpa mengajukannya. Semua pegawai, untuk dirinya sendiri. Alasan dan rencana boleh belum ada. Yang boleh di sini dapat diajukan, selama tempatnya belum diambil orang lain.
         *
         *     Tells what every rule says of a request, without filing it. Everybody, for themselves. The reason and the plan may still be missing. What may be filed here can be, until somebody else takes the place.
         */
        readonly post: operations["periksaPengajuan"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/wfa/pengajuan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Pengajuan saya, terbaru dahulu / my requests, newest first
         * @description Menunjukkan pengajuan sendiri, terbaru dahulu, 100 sehalaman. Semua pegawai.
         *
         *     Shows one’s own requests, newest first, 100 a page. Everybody.
         */
        readonly get: operations["pengajuanSaya"];
        readonly put?: never;
        /**
         * Ajukan WFA dengan rencana kerja / file a request
         * @description Mengajukan WFA dengan alasan dan rencana kerja (R23). Semua pegawai, untuk dirinya sendiri. Semua aturan yang menolak disebut dengan dasarnya (422). Memperbaiki pengajuan yang bukan dikembalikan kepada pemanggil, atau sudah diperbaiki, ditolak (409).
         *
         *     Files a WFA request with a reason and a work plan (R23). Everybody, for themselves. Every rule that refuses is named with its basis (422). To mend a request that was not returned to the caller, or was mended already, is refused (409).
         */
        readonly post: operations["ajukan"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/wfa/pengajuan/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Satu pengajuan dengan riwayatnya / one request with its history
         * @description Menunjukkan satu pengajuan dengan riwayatnya. Untuk pengaju, atasannya, kepala unit di atasnya, bkd, dan inspektorat. Pengajuan yang tidak ada dijawab 404.
         *
         *     Shows a request with its history. For the applicant, their atasan, the kepala above them, bkd and inspektorat. One that does not exist is a 404.
         */
        readonly get: operations["bacaPengajuan"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/wfa/kotak-masuk": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Menunggu keputusan saya, terlama dahulu / waiting for my decision, oldest first
         * @description Menunjukkan pengajuan yang menunggu keputusan pemanggil, terlama dahulu, dengan tenggatnya (R21), juga atas nama pejabat yang diwakili. Giliran tinjau berarti hari yang sudah disetujui perlu dipertahankan atau dicabut (R80). Untuk atasan, kepala, sekda, dan bkd; yang lain mendapat daftar kosong.
         *
         *     Shows the requests that wait for the caller’s decision, oldest first, with their deadline (R21), in offices they stand in for too. The turn tinjau asks to keep or revoke granted days (R80). For atasan, kepala, sekda and bkd; others get an empty list.
         */
        readonly get: operations["kotakMasuk"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/wfa/hari": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Hari ke depan sebelum dipilih / the days ahead, before any is chosen
         * @description Memberi tahu keadaan setiap hari selama enam pekan ke depan bagi pemanggil: sisa kuota, aturan pertama yang menolak dengan dasarnya, apel, dan arahan masuk; sisa hak setiap pekan (R16); serta jenis yang tertutup bagi orangnya, sampai kapan, dan menurut pasal mana. Setiap hari diuji sendiri dengan aturan pengajuan. Semua pegawai, untuk dirinya sendiri.
         *
         *     Tells of each day of the next six weeks how it stands for the caller: places left, the first rule that refuses with its article, apel and directives to come; what is left of each week (R16); and the kinds that are closed to the person, until when and by which article. Each day is tried by itself by the rules of a filing. Everybody, for themselves.
         */
        readonly get: operations["hariWfa"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/wfa/keputusan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Riwayat keputusan saya, terbaru dahulu / what I decided, newest first
         * @description Menunjukkan keputusan pemanggil atas orang lain: pengajuan, laporan, koreksi, tanda, dan ketetapan hari, terbaru dahulu, 100 sehalaman. Semua pegawai melihat keputusannya sendiri; yang belum pernah memutus mendapat daftar kosong.
         *
         *     Shows what the caller decided about others: requests, reports, corrections, signals and findings on days, newest first, 100 a page. Everybody sees their own decisions; who never decided gets an empty list.
         */
        readonly get: operations["keputusanSaya"];
        readonly put?: never;
        /**
         * Satu keputusan untuk beberapa pengajuan / one decision on several requests
         * @description Memutus sampai 200 pengajuan dengan satu panggilan, masing-masing seperti diputus sendiri: dengan wewenang, aturan, audit, dan pemberitahuannya sendiri (R21, R22). Yang ditolak tidak menahan yang lain: setiap pengajuan dijawab dengan status dan masalahnya. Jawaban 200 berarti semua pengajuan telah dicoba; baca data. Panggilan yang sama dengan Idempotency-Key yang sama hanya memutus yang belum diputus, juga setelah 503.
         *
         *     Decides on up to 200 requests by one call, each as if decided by itself: with its own authority, rules, audit and events (R21, R22). What is refused holds up none of the others: each request is answered with its status and its problem. A 200 says that all of them were tried; read data. The same call under the same Idempotency-Key decides only what is still to be decided, also after a 503.
         */
        readonly post: operations["putuskanBersama"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/wfa/pengajuan/{id}/pertimbangan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Yang perlu ditimbang sebelum memutus / what to weigh before deciding
         * @description Memberi tahu pemutus pengajuan: kuota terpakai setiap hari, siapa lagi yang tidak di kantor, layanan yang kekurangan petugas, laporan hari WFA terakhir, peringatan terbuka yang boleh dilihatnya, dan nama para pemutus. Untuk perekomendasi, penyetuju, penggantinya, dan bkd; pengaju dan yang lain ditolak (403).
         *
         *     Tells the deciders of a request: places taken on each day, who else is away, services with too few people, the reports of the last WFA days, open warnings that they may see, and the deciders by name. For the recommender, the approver, their stand-ins and bkd; the applicant and others are refused (403).
         */
        readonly get: operations["pertimbangan"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/wfa/berlaku": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * WFA bawahan yang disetujui dan belum lewat / granted days ahead that I may revoke
         * @description Menunjukkan pengajuan yang disetujui dengan hari yang belum lewat, yang dapat dicabut atau dipanggil oleh pemanggil, terlama dahulu; yang perlu ditinjau (R80) juga dapat dipertahankan. Untuk pemberi keputusan; bkd melihat yang tidak dapat dicabut orang lain.
         *
         *     Shows approved requests with days still to come that the caller may revoke or recall from, oldest first; those to be looked at again (R80) may also be kept. For deciders; bkd sees those that nobody else may revoke.
         */
        readonly get: operations["berlaku"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/wfa/pengajuan/{id}/keputusan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Rekomendasi, setuju, tolak, kembalikan, batal, cabut, panggil, pertahankan; merekomendasikan atau menyetujui menyatakan kriteria tugas terpenuhi selama belum dinyatakan / decide on a request; recommending or approving declares that the task criteria are met where nobody has declared them
         * @description Memutus pengajuan menurut urutan: rekomendasi atasan, konfirmasi bkd bila perlu, persetujuan kepala (R21, R22). Pengaju hanya dapat membatalkan hari yang akan datang; cabut dan panggil untuk pemutusnya dan bkd (R25, R26). Hari yang disetujui tetapi perlu ditinjau (R80) dipertahankan dengan alasan (pertahankan) atau dicabut oleh mereka yang dapat mencabutnya. Perkara sendiri ditolak (R27, 403). Aturan tentang pegawai diuji lagi sebelum disetujui (422); keputusan yang tidak sesuai keadaan ditolak (409).
         *
         *     Decides on a request in order: the atasan recommends, bkd confirms where need be, the kepala approves (R21, R22). The applicant can only withdraw days to come; revoking and recalling are for its deciders and bkd (R25, R26). Granted days to be looked at again (R80) are kept with a reason (pertahankan) or revoked by whoever may revoke them. Nobody decides on their own (R27, 403). Rules about the person are tried again before days are granted (422); a decision that does not fit the state is refused (409).
         */
        readonly post: operations["putuskan"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/wfa/pengajuan/{id}/surat-tugas": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Surat tugas untuk dicetak / the letter of assignment, to print
         * @description Memberi surat tugas pengajuan yang disetujui, siap dicetak, dengan kode untuk /verifikasi. Untuk yang boleh membaca pengajuan itu. Pengajuan yang belum disetujui, dan izin ulang tahun ibu, tidak punya surat (409).
         *
         *     Gives the letter of an approved request, to print, with a code for /verifikasi. For those who may read the request. A request that was not approved, and the excuse for a mother’s birthday, have none (409).
         */
        readonly get: operations["suratTugas"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/wfa/pengajuan/{id}/surat-tugas/tautan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Alamat tetap surat tugas / the lasting address of the letter
         * @description Memberi alamat tetap surat tugas. Siapa pun yang diberi alamat ini dapat membuka dan mencetak suratnya, tanpa masuk; bagikan hanya kepada yang berhak. Untuk yang boleh membaca pengajuan itu. Tanpa surat, atau tanpa PUBLIC_URL, tidak ada alamat (409).
         *
         *     Gives the lasting address of the letter. Whoever is given it may open and print the letter without signing in; share it with nobody else. For those who may read the request. Without a letter, or without PUBLIC_URL, there is none (409).
         */
        readonly get: operations["tautanSurat"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/wfa/surat-tugas": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Semua surat tugas sebulan sebagai satu berkas / the letters of a month as one file
         * @description Memberi semua surat tugas yang memuat hari dalam bulan itu, satu unit dengan bawahannya, sebagai satu halaman cetak: satu surat satu lembar, menurut nomor. Untuk bkd dan sekda, dan kepala (juga Plh/Plt) untuk unitnya dan bawahannya. Paling banyak 200 surat sekali ambil; selebihnya dengan after dari kepala Link. Unit tanpa surat bulan itu dijawab 404.
         *
         *     Gives all letters with a day in the month, of a unit and those below it, as one page to print: a sheet a letter, by number. For bkd and sekda, and a kepala (also a stand-in) for the own unit and those below. 200 letters at most at once; the rest with after of the Link header. A unit without a letter in that month is a 404.
         */
        readonly get: operations["suratTugasBulan"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/wfa/kriteria": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Kriteria tugas seorang pegawai / the task criteria of a person
         * @description Menunjukkan kriteria tugas yang dinyatakan untuk jabatan sekarang seorang pegawai. Untuk yang bersangkutan, atasannya, kepala unit di atasnya, bkd, dan inspektorat. Pegawai yang tidak aktif dijawab 404.
         *
         *     Shows the task criteria declared for a person’s present position. For the person, their atasan, the kepala above them, bkd and inspektorat. A person who is not active is a 404.
         */
        readonly get: operations["kriteriaTugas"];
        /**
         * Nyatakan kriteria tugas satu per satu (atasan) / declare the task criteria (superior)
         * @description Menyatakan keenam kriteria tugas seorang pegawai, satu per satu (R13). Untuk atasannya atau yang mewakili; tidak untuk diri sendiri (R27, 403).
         *
         *     Declares the six task criteria of a person, one by one (R13). For their atasan or who stands in; never for oneself (R27, 403).
         */
        readonly put: operations["tandaTanganKriteria"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/wfa/kesiapan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Kesiapan saya / my readiness
         * @description Menunjukkan pernyataan kesiapan laptop dan internet sendiri. Semua pegawai; isinya null selama belum dinyatakan.
         *
         *     Shows one’s own declaration of laptop and internet. Everybody; null while nothing was declared.
         */
        readonly get: operations["kesiapanSaya"];
        /**
         * Nyatakan laptop dan internet siap / declare laptop and internet ready
         * @description Menyatakan laptop dan internet sendiri siap, mulai sekarang. Semua pegawai. Pernyataan terbaru yang berlaku, selama masa menurut ketentuan.
         *
         *     Declares one’s own laptop and internet, from now on. Everybody. The newest declaration holds, for as long as the clause says.
         */
        readonly put: operations["nyatakanKesiapan"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/wfa/kesiapan-unit": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Kesiapan pegawai sebuah unit (bkd, inspektorat, operatornya) / readiness of a unit
         * @description Menunjukkan kesiapan laptop dan internet setiap pegawai aktif sebuah unit dan unit di bawahnya, paling banyak 2.000; null bagi yang belum menyatakan. Untuk bkd, inspektorat, dan operator unit itu.
         *
         *     Shows laptop and internet of everybody in service in a unit and all below it, 2,000 at most; null for who declared nothing. For bkd, inspektorat and the operator of the unit.
         */
        readonly get: operations["kesiapanUnit"];
        /**
         * Catat kesiapan yang diperiksa petugas (bkd, operator) / record readiness as checked
         * @description Mencatat kesiapan seorang pegawai yang diperiksa petugas, dengan cara memeriksanya; menggantikan pernyataan pegawai itu. Untuk bkd dan operator unitnya, bukan untuk diri sendiri (403).
         *
         *     Records the readiness of a person as an officer checked it, and how; it replaces what the person declared. For bkd and the operator of their unit, not about themselves (403).
         */
        readonly put: operations["catatKesiapan"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/wfa/layanan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Jendela layanan sebuah unit / the service windows of a unit
         * @description Menunjukkan jendela layanan sebuah unit dan petugas minimumnya. Semua yang masuk. Unit yang tidak dikenal dijawab 404.
         *
         *     Shows the service windows of a unit and the fewest people they need. Everybody who is signed in. An unknown unit is a 404.
         */
        readonly get: operations["layananUnit"];
        /**
         * Tetapkan jendela layanan (kepala, bkd) / set the service windows (head, bkd)
         * @description Mengganti semua jendela layanan sebuah unit. Untuk kepala unit, yang mewakilinya, dan bkd. Hari yang sudah disetujui tetap. Kode jendela yang berulang ditolak (400).
         *
         *     Replaces all service windows of a unit. For the kepala of the unit, who stands in, and bkd. Days granted already stay. A code that is repeated is refused (400).
         */
        readonly put: operations["tetapkanLayanan"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/wfa/arahan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Arahan, terbaru dahulu / directives, newest first
         * @description Menunjukkan arahan, terbaru dahulu, 100 sehalaman. Untuk bkd, sekda, dan inspektorat.
         *
         *     Shows the directives, newest first, 100 a page. For bkd, sekda and inspektorat.
         */
        readonly get: operations["daftarArahan"];
        readonly put?: never;
        /**
         * Unit bekerja dari rumah atau wajib masuk; terapkan false hanya memberi tahu siapa yang terdampak / a directive, or whom it would reach
         * @description Menyuruh unit bekerja dari rumah atau wajib masuk pada beberapa hari, mulai hari ini (R44). Untuk bkd dan sekda. Dengan terapkan false hanya memberi tahu siapa yang dikenai. Unit yang tidak dikenal, wilayah tanpa kantor, atau hari yang lewat ditolak (400).
         *
         *     Has units work from home or come to the office on some days, from today on (R44). For bkd and sekda. With terapkan false it only tells who is reached. An unknown unit, an area without an office or a past day is refused (400).
         */
        readonly post: operations["terbitkanArahan"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/wfa/arahan/{id}/batal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Batalkan arahan mulai hari ini / undo a directive from today on
         * @description Membatalkan arahan mulai hari ini, dengan alasan; hari yang lewat tetap. Untuk bkd dan sekda. Yang sudah dibatalkan ditolak (409).
         *
         *     Undoes a directive from today on, with a reason; past days stay. For bkd and sekda. One that was undone is refused (409).
         */
        readonly post: operations["batalkanArahan"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/wfa/roster": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Siapa bekerja di mana / who works where
         * @description Menunjukkan siapa di unit bekerja di mana, paling banyak 31 hari. Untuk pegawai unit itu, yang di atasnya, bkd, sekda, dan inspektorat. Rekan kerja melihat di mana, bukan mengapa. Unit yang tidak dikenal dijawab 404.
         *
         *     Shows who of a unit works where, 31 days at most. For people of the unit, those above them, bkd, sekda and inspektorat. Colleagues see where, not why. An unknown unit is a 404.
         */
        readonly get: operations["rosterUnit"];
        readonly put?: never;
        /**
         * Rencanakan minggu unit (kepala, bkd); terbitkan false hanya melihat / plan a unit’s weeks
         * @description Merencanakan minggu unit menurut pola, paling banyak 92 hari, mulai besok. Untuk kepala unit, yang mewakilinya, dan bkd. Setiap hari diuji terhadap aturan; terbitkan true menerbitkan yang lolos. Bila tidak ada yang lolos, atau orang lain sedang mengisi harinya, ditolak (409).
         *
         *     Plans a unit’s weeks by patterns, 92 days at most, from tomorrow on. For the kepala of the unit, who stands in, and bkd. Each day is held against the rules; terbitkan true publishes what passes. Refused (409) where nothing passes, or others are filling the days.
         */
        readonly post: operations["rencanakanRoster"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/wfa/roster/{berkas}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Roster terbit sebagai CSV untuk surat perintah: <id>.csv / a roster as CSV
         * @description Memberi roster terbit sebagai CSV, lampiran surat perintah. Untuk kepala unit dan yang di atasnya, bkd, sekda, dan inspektorat. Roster yang tidak ada dijawab 404.
         *
         *     Gives a published roster as CSV, the annex of a surat perintah. For the kepala of the unit and those above, bkd, sekda and inspektorat. A roster that does not exist is a 404.
         */
        readonly get: operations["rosterCsv"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/wfa/roster/{id}/batal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Batalkan roster mulai besok (kepala, bkd) / withdraw a roster from tomorrow on
         * @description Membatalkan roster terbit mulai besok, dengan alasan, dan mengembalikan tempatnya. Untuk kepala unit, yang mewakilinya, dan bkd. Yang sudah dibatalkan ditolak (409).
         *
         *     Withdraws a published roster from tomorrow on, with a reason, and frees its places. For the kepala of the unit, who stands in, and bkd. One that was withdrawn is refused (409).
         */
        readonly post: operations["batalkanRoster"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/presensi/tap": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Catat tap, dijawab tanda terima / record a tap, answered with a receipt
         * @description Mencatat presensi masuk atau pulang pemanggil dan menjawab dengan tanda terima bertanda tangan. Semua pegawai aktif. Jam server yang dihitung; untuk presensi luring yang dihitung adalah jam yang dijamin tiket waktu Luwes; jam tanpa tiket menunggu pemeriksaan atasan, dan yang membuat presensi daring sesudah jam itu mendapat jam server (R95). Id yang sama tidak mengubah apa pun; id yang sudah dipakai pada hari lain ditolak (409).
         *
         *     Records that the caller began or ended the day, and answers with a signed receipt. Every active employee. The server’s time counts; for a tap made offline that for which a time ticket of Luwes vouches; a time without one waits for the superior, and who tapped online after it gets the server’s (R95). The same id changes nothing; an id used on another day is refused (409).
         */
        readonly post: operations["tap"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/presensi/hari": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Hari sebulan dengan putusan dan alasannya / days with verdicts and reasons
         * @description Menunjukkan hari-hari satu bulan sampai hari ini, dengan status dan alasannya. Untuk yang bersangkutan, atasannya, kepala unit di atasnya, bkd, dan inspektorat. NIP yang tidak dikirim SIMPEG dijawab 404.
         *
         *     Shows the days of a month up to today, with their verdicts and reasons. For the person, their atasan, the kepala above them, bkd and inspektorat. A NIP that SIMPEG never sent is a 404.
         */
        readonly get: operations["hariSebulan"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/presensi/kunci": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Kunci publik tanda terima (JWK Set) / the public keys of receipts
         * @description Memberi kunci publik untuk memeriksa tanda terima tanpa Luwes. Terbuka bagi siapa saja.
         *
         *     Gives the public keys by which anybody checks a receipt without Luwes. Open to all.
         */
        readonly get: operations["kunciTandaTerima"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/presensi/tanda-terima": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Apa arti sebuah tanda terima / what a receipt is worth
         * @description Memeriksa tanda terima: asli dan utuh atau tidak, dan apakah presensinya masih tersimpan. Semua yang masuk. Tempat yang dibawa dicocokkan dengan ringkasan di dalamnya; tanda terima yang tidak sah dijawab sah false, bukan kesalahan.
         *
         *     Checks a receipt: whether it is ours and unchanged, and whether its tap is still kept. Everybody who is signed in. A place that is brought is held against the digest in it; a receipt that is not valid is answered with sah false, not with an error.
         */
        readonly post: operations["periksaTandaTerima"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/presensi/koreksi": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Koreksi saya sebulan / my corrections of a month
         * @description Menunjukkan koreksi sendiri untuk hari-hari satu bulan, terbaru dahulu. Semua pegawai.
         *
         *     Shows one’s own corrections of the days of a month, newest first. Everybody.
         */
        readonly get: operations["koreksiSaya"];
        readonly put?: never;
        /**
         * Ajukan koreksi dengan bukti / ask for a correction with proof
         * @description Meminta satu hari dibetulkan dengan bukti: presensi yang terlewat, izin, atau dinas luar (R38). Semua pegawai, untuk harinya sendiri. Ditolak (422) bila harinya belum tiba, batasnya lewat, atau tidak ada kewajiban; koreksi yang sama yang menunggu ditolak (409).
         *
         *     Asks that a day be put right, with proof: a missing tap, an excuse, or duty elsewhere (R38). Everybody, for their own days. Refused (422) where the day has not come, the time is over, or nothing is expected; the same correction that waits already is refused (409).
         */
        readonly post: operations["ajukanKoreksi"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/presensi/koreksi/kotak-masuk": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Koreksi yang menunggu saya / corrections that wait for me
         * @description Menunjukkan koreksi yang kini menunggu keputusan pemanggil, terlama dahulu, juga atas nama pejabat yang diwakili. Untuk atasan dan bkd; yang lain mendapat daftar kosong.
         *
         *     Shows the corrections that wait for the caller’s decision now, oldest first, in offices they stand in for too. For atasan and bkd; others get an empty list.
         */
        readonly get: operations["koreksiMenunggu"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/presensi/koreksi/{id}/keputusan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Setuju, tolak, atau batal / grant, refuse or take back a correction
         * @description Menyetujui, menolak, atau membatalkan koreksi (R38): atasan dahulu, lalu bkd; yang bersangkutan hanya dapat membatalkan. Koreksi yang dibiarkan atasan menjadi urusan bkd (R39). Penolakan perlu alasan. Perkara sendiri ditolak (403), langkah yang tidak sesuai keadaan ditolak (409).
         *
         *     Grants, refuses or takes back a correction (R38): the atasan first, then bkd; the person can only take it back. One that the atasan left undecided is bkd’s (R39). A refusal needs a reason. Nobody decides on their own (403); a step that does not fit the state is refused (409).
         */
        readonly post: operations["putuskanKoreksi"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/presensi/penetapan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Hari yang menunggu ketetapan saya / days that wait for my finding
         * @description Menunjukkan hari yang menunggu ketetapan pemanggil, terlama dahulu, paling banyak 100: belum terverifikasi atau rancangan tanpa keterangan. Untuk atasan dan bkd; yang lain mendapat daftar kosong.
         *
         *     Shows the days that wait for the caller’s finding, oldest first, 100 at most: unverified, or the draft of an absence. For atasan and bkd; others get an empty list.
         */
        readonly get: operations["hariTerbuka"];
        readonly put?: never;
        /**
         * Tetapkan hari yang belum terverifikasi / find of a day that is not verified
         * @description Menetapkan hari yang tidak jelas dari fakta: hadir atau tanpa keterangan, dengan alasan. Untuk atasan dan bkd, tidak untuk hari sendiri (403). Hari yang sudah jelas dari presensi, laporan, dan suratnya, atau tidak dinilai, ditolak (409).
         *
         *     Finds of a day that the facts leave open: present or absent, with a reason. For atasan and bkd, never for one’s own day (403). A day that is clear from taps, report and letters, or is not judged, is refused (409).
         */
        readonly post: operations["tetapkanHari"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/presensi/gangguan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Gangguan, terbaru dahulu / outages, newest first
         * @description Menunjukkan gangguan presensi, terbaru dahulu. Semua yang masuk: apa yang dimaafkan bukan rahasia.
         *
         *     Shows the outages, newest first. Everybody who is signed in: what is excused is no secret.
         */
        readonly get: operations["daftarGangguan"];
        readonly put?: never;
        /**
         * Nyatakan gangguan (bkd); terapkan false hanya memberi tahu siapa yang berubah / declare an outage, or whom it would change
         * @description Menyatakan gangguan presensi, sehingga hari di dalamnya dinilai lagi bagi semua (R40). Hanya bkd. Dengan terapkan false hanya memberi tahu hari siapa yang berubah, sehalaman unit. Gangguan yang belum mulai, atau lebih dari 7 hari, ditolak (400).
         *
         *     Declares an outage, so that the days in it are judged again for everybody (R40). Only bkd. With terapkan false it only tells whose days would change, a page of units. An outage that has not begun, or lasts over 7 days, is refused (400).
         */
        readonly post: operations["nyatakanGangguan"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/presensi/gangguan/{id}/tutup": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Tutup gangguan (bkd) / end an outage
         * @description Menetapkan akhir gangguan yang masih berlangsung; hari di dalamnya dinilai lagi. Hanya bkd. Gangguan yang sudah ditutup atau dibatalkan ditolak (409).
         *
         *     Sets the end of an outage that lasts; its days are judged again. Only bkd. One that was closed or taken back is refused (409).
         */
        readonly post: operations["tutupGangguan"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/presensi/gangguan/{id}/batal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Batalkan gangguan atau dugaan (bkd) / take an outage back
         * @description Membatalkan gangguan atau dugaan gangguan, dengan alasan; harinya dinilai lagi. Hanya bkd. Yang sudah dibatalkan ditolak (409).
         *
         *     Takes back an outage or a suspicion of one, with a reason; its days are judged again. Only bkd. One that was taken back already is refused (409).
         */
        readonly post: operations["batalkanGangguan"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/presensi/apel": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Hari apel dan upacara / days of apel
         * @description Menunjukkan hari apel dan upacara dua bulan terakhir dan yang akan datang. Semua yang masuk.
         *
         *     Shows the days of apel and ceremonies of the last two months and to come. Everybody who is signed in.
         */
        readonly get: operations["daftarApel"];
        readonly put?: never;
        /**
         * Isi hari apel (bkd) / enter a day of apel
         * @description Memasukkan hari apel bagi beberapa unit atau semua; yang wajib hadir menunjukkannya dengan presensi dalam waktunya. Hanya bkd. Mengubah cara menilai hari ini selagi pegawai melakukan presensi ditolak (409), kecuali dengan paksa.
         *
         *     Enters a day of apel for some units or all; who is expected shows a tap in its window. Only bkd. To change how today is judged while people tap is refused (409), unless paksa says why.
         */
        readonly post: operations["isiApel"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/presensi/apel/{id}/batal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Batalkan hari apel (bkd) / take a day of apel back
         * @description Membatalkan hari apel, dengan alasan. Hanya bkd. Apel yang tidak ada atau sudah dibatalkan dijawab 404.
         *
         *     Takes a day of apel back, with a reason. Only bkd. One that does not exist or was taken back is a 404.
         */
        readonly post: operations["batalkanApel"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/presensi/ping": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Panggilan hari ini untuk saya / the pings of today
         * @description Menunjukkan panggilan hari ini kepada pemanggil. Semua pegawai. Panggilan tidak menanyakan tempat (R42).
         *
         *     Shows the pings of today for the caller. Everybody. A ping asks for no place (R42).
         */
        readonly get: operations["pingSaya"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/presensi/ping/{id}/jawab": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Jawab panggilan / answer a ping
         * @description Menjawab panggilan hari WFA; jawaban pertama yang berlaku (R42). Hanya yang dipanggil; panggilan orang lain dijawab 404.
         *
         *     Answers a ping of a WFA day; the first answer stands (R42). Only who was pinged; a ping of somebody else is a 404.
         */
        readonly post: operations["jawabPing"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/presensi/tanda": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Tanda pada tap saya sebulan / signals on my taps of a month
         * @description Menunjukkan tanda integritas pada presensi sendiri satu bulan, terbaru dahulu. Semua pegawai. Tanda saja tidak berakibat apa pun (R35).
         *
         *     Shows the integrity signals on one’s own taps of a month, newest first. Everybody. A signal alone has no effect (R35).
         */
        readonly get: operations["tandaSaya"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/presensi/tanda/kotak-masuk": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Tanda yang menunggu temuan saya / signals that wait for my finding
         * @description Menunjukkan tanda integritas yang menunggu temuan pemanggil, terlama dahulu. Untuk atasan, dan bkd bila ada banding; yang lain mendapat daftar kosong.
         *
         *     Shows the integrity signals that wait for the caller’s finding, oldest first. For atasan, and bkd on appeal; others get an empty list.
         */
        readonly get: operations["tandaMenunggu"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/presensi/tanda/{id}/klarifikasi": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Jelaskan tanda pada tap saya / explain a signal
         * @description Menjelaskan tanda pada presensi sendiri. Hanya yang bersangkutan (403). Ditolak (409) bila keadaan tanda tidak lagi menunggu penjelasan.
         *
         *     Explains a signal on one’s own tap. Only the person (403). Refused (409) where the signal no longer waits for an explanation.
         */
        readonly post: operations["klarifikasiTanda"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/presensi/tanda/{id}/banding": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Banding atas temuan ke BKPSDM / appeal against a finding
         * @description Mengajukan banding atas temuan; bkd memutus untuk terakhir kali. Hanya yang bersangkutan (403). Ditolak (409) bila tidak ada temuan yang dapat dibanding.
         *
         *     Appeals against a finding; bkd then decides for good. Only the person (403). Refused (409) where there is no finding to appeal against.
         */
        readonly post: operations["bandingTanda"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/presensi/tanda/{id}/keputusan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Terbukti atau tidak, dengan alasan / find whether a signal holds
         * @description Menetapkan apakah tanda terbukti, dengan alasan (R35). Untuk atasan, dan bkd atas banding; tidak untuk tanda sendiri (403). Ditolak (409) sebelum yang bersangkutan menjelaskan atau lewat waktunya.
         *
         *     Finds whether a signal holds, with a reason (R35). For atasan, and bkd on appeal; never for one’s own (403). Refused (409) before the person has explained or had the time to.
         */
        readonly post: operations["temuanTanda"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/mesin": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Mesin presensi, mesin tak dikenal, dan PIN tanpa pemilik (bkd, operator) / machines
         * @description Menunjukkan mesin presensi dengan kontak terakhir dan selisih jamnya, mesin yang belum didaftarkan, dan PIN yang belum diketahui pemiliknya, masing-masing paling banyak 500. Untuk bkd dan inspektorat; operator melihat yang di unitnya, dan semua mesin yang belum didaftarkan.
         *
         *     Shows machines with their last contact and the offset of their clock, machines that nobody registered, and PINs of which nobody knows whose they are, 500 of each at most. For bkd and inspektorat; an operator sees those of the own units, and every machine that nobody registered.
         */
        readonly get: operations["daftarMesin"];
        readonly put?: never;
        /**
         * Daftarkan mesin presensi (bkd, operator) / register a machine
         * @description Mendaftarkan mesin menurut nomor serinya, atau mengubah pendaftarannya; baris yang sudah dikirimnya dibaca dalam satu menit. Untuk bkd dan operator unit itu. Ditolak (409) bila unit tidak dikenal atau kantor bukan milik unit itu.
         *
         *     Registers a machine by its serial number, or changes how it is registered; lines that it sent before are read within a minute. For bkd and the operator of the unit. Refused (409) where the unit is unknown or the office is none of its.
         */
        readonly post: operations["daftarkanMesin"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/mesin/pin": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Isi pemilik PIN mesin (bkd, operator) / say whose PINs are
         * @description Mencatat pemilik PIN pada satu mesin, atau pada semua mesin bila serial tidak disebut; baris yang menunggu langsung menjadi presensi. PIN yang sama dengan NIP tidak perlu diisi. Untuk bkd; operator mengisinya pada mesin unitnya, untuk pegawai unitnya.
         *
         *     Records whose PINs are on one machine, or on all where no serial is given; lines that waited become taps at once. A PIN that is the NIP needs no entry. For bkd; an operator enters them on a machine of the own units, for people of them.
         */
        readonly post: operations["isiPin"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/mesin/{id}/cabut": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Cabut pendaftaran mesin (bkd, operator) / take a machine back
         * @description Mencabut pendaftaran mesin dengan alasan; presensi yang sudah tercatat tetap berlaku, baris berikutnya tidak dibaca. Untuk bkd dan operator unit itu.
         *
         *     Takes the registration of a machine back, with a reason; taps that were recorded stand, later lines are not read. For bkd and the operator of the unit.
         */
        readonly post: operations["cabutMesin"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/laporan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Laporan saya sebulan / my reports of a month
         * @description Menunjukkan laporan sendiri satu bulan, terbaru dahulu. Semua pegawai.
         *
         *     Shows one’s own reports of a month, newest first. Everybody.
         */
        readonly get: operations["laporanSaya"];
        readonly put?: never;
        /**
         * Kirim laporan satu hari; dikirim lagi menggantikan yang belum diterima / send the report of a day
         * @description Mengirim laporan satu hari WFA terhadap rencananya (R43), atau laporan hari kerja mana pun bila semua wajib melapor (R112); dikirim lagi menggantikan yang menunggu atau dikembalikan. Semua pegawai, untuk harinya sendiri. Ditolak (409) bila harinya belum tiba, tidak memerlukan laporan, atau laporannya sudah diterima.
         *
         *     Sends the report of a WFA day against its plan (R43), or of any working day where everybody reports (R112); sent again it replaces one that waits or was returned. Everybody, for their own days. Refused (409) where the day has not come, needs no report, or its report was accepted.
         */
        readonly post: operations["kirimLaporan"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/laporan/progres": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Progres saya sebulan dari e-Kinerja / my progress of a month from e-kinerja
         * @description Menunjukkan progres sendiri satu bulan seperti dikirim e-Kinerja, menurut hari. Progres berlaku sebagai laporan harinya (R120). Semua pegawai.
         *
         *     Shows one’s own progress of a month as e-kinerja sent it, by day. It counts as the report of its day (R120). Everybody.
         */
        readonly get: operations["progresSaya"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/laporan/kotak-masuk": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Laporan yang menunggu saya / reports that wait for me
         * @description Menunjukkan laporan yang menunggu diterima atau dikembalikan pemanggil, terlama dahulu. Untuk atasan dan yang mewakilinya; yang lain mendapat daftar kosong.
         *
         *     Shows the reports that the caller accepts or returns, oldest first. For atasan and those who stand in for them; others get an empty list.
         */
        readonly get: operations["laporanMenunggu"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/laporan/{id}/keputusan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Terima atau kembalikan laporan / accept or return a report
         * @description Menerima laporan, atau mengembalikannya dengan catatan. Untuk yang bertanggung jawab atas pegawai itu, tidak untuk laporan sendiri (403). Pengembalian tanpa catatan, atau laporan yang tidak menunggu, ditolak (409).
         *
         *     Accepts a report, or returns it with a note. For who answers for the person, never for one’s own (403). A return without a note, or a report that does not wait, is refused (409).
         */
        readonly post: operations["putuskanLaporan"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/kinerja/{bulan}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Kinerja dan usulan TPP sebulan, baris demi baris / a month, line by line
         * @description Menunjukkan kinerja dan usulan TPP satu bulan, baris demi baris dengan dasarnya. Untuk yang bersangkutan, atasannya, kepala unit di atasnya, bkd, dan inspektorat. Bagian menyebut unit kerja dan jabatan menurut catatan yang berlaku (R75); bulan yang tidak dijalani penuh mendapat baris kinerja.masa-kerja (R77), cuti tanpa TPP baris kinerja.cuti-… (R98). Bulan yang belum dihitung, tidak dijalani, atau sebelum Luwes dipakai (R78), dijawab 404.
         *
         *     Shows a month’s performance and proposed TPP, line by line with its basis. For the person, their atasan, the kepala above them, bkd and inspektorat. Its parts name unit and position by the records in force (R75); a month not served as a whole has a line kinerja.masa-kerja (R77), leave without TPP a line kinerja.cuti-… (R98). A month that is not computed, was not served, or lies before Luwes was used (R78), is a 404.
         */
        readonly get: operations["kinerjaBulan"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/kinerja/{bulan}/hitung": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Sampai mana bulan ini dihitung (bkd, inspektorat) / how far a month is computed
         * @description Menunjukkan sampai mana satu bulan dihitung, dan apa yang menghalanginya. Untuk bkd dan inspektorat.
         *
         *     Shows how far a month is computed, and what stands against it. For bkd and inspektorat.
         */
        readonly get: operations["hitunganBulan"];
        readonly put?: never;
        /**
         * Hitung kinerja semua pegawai, atau lanjutkan (bkd) / compute everybody, or go on (bkd)
         * @description Menghitung kinerja semua pegawai satu bulan, atau melanjutkan hitungan yang berjalan; panggil lagi sampai selesai. Hanya bkd. Ditolak (422) bila bulan belum mulai, kalendernya belum lengkap (R6), sebelum Luwes dipakai (R78), atau sudah ditutup.
         *
         *     Computes a month for everybody, or goes on with a run; call it again until it is done. Only bkd. Refused (422) for a month that has not begun, has no complete calendar (R6), lies before Luwes was used (R78), or is closed.
         */
        readonly post: operations["hitungBulan"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/kinerja/{bulan}/tutup": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Yang perlu beres sebelum bulan ditutup (bkd, inspektorat) / what closing waits for
         * @description Menunjukkan daftar periksa penutupan bulan: setiap hal dengan jumlahnya, tempat menyelesaikannya, dan apakah dapat dikecualikan dengan alasan. Untuk bkd dan inspektorat. Bulan yang sudah ditutup menunjukkan pengecualiannya.
         *
         *     Shows what is worked through before a month is closed: each check with its number, the place where it is settled, and whether it may be set aside with a reason. For bkd and inspektorat. A closed month shows what was set aside.
         */
        readonly get: operations["periksaTutup"];
        readonly put?: never;
        /**
         * Hitung sekali lagi dan tutup bulan (bkd) / compute once more and close (bkd)
         * @description Menghitung bulan sekali lagi lalu menutupnya; sesudah itu tidak berubah, dan temuan baru menjadi penyesuaian bulan berikutnya (R57). Hanya bkd. Ditolak (422) bila bulan belum berakhir, kalendernya belum lengkap (R6), atau ada hari, koreksi, atau sanggahan yang menunggu; juga selama ada pegawai yang belum dinilai atau mesin yang tertinggal, kecuali disebut dalam pengecualian dengan alasan, yang dicatat dalam audit. Menutup yang sudah ditutup tidak mengubah apa pun.
         *
         *     Computes a month once more and closes it; it then does not change, and new findings become an adjustment of the next month (R57). Only bkd. Refused (422) for a month that is not over, has no complete calendar (R6), or has days, corrections or objections waiting; also while people are not rated or machines are behind, unless pengecualian names it with a reason, which the audit log keeps. Closing a closed month changes nothing.
         */
        readonly post: operations["tutupBulan"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/kinerja/{bulan}/ekspor": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Ekspor sebulan: tpp, bkn, esakip, laporan (bkd, inspektorat) / export a month
         * @description Memberi satu bulan sebagai berkas: usulan TPP, penilaian untuk BKN, indikator e-SAKIP, atau laporan bulanan. Usulan TPP juga memuat pegawai yang sudah berhenti, dengan penyesuaian bulan yang sudah ditutup saja (R57, R76); usulan di bawah nol adalah kelebihan bayar. Untuk bkd dan inspektorat; siapa mengambil apa dicatat dalam audit. Ditolak selama hitungan berjalan (409), atau bila bulan belum dihitung (404). Ringkasan bertanda tangan ada dalam luwes-sha256 dan luwes-segel.
         *
         *     Gives a month as a file: TPP proposals, ratings for BKN, indicators for e-SAKIP, or the monthly report. TPP proposals also list who has left, with the adjustment of closed months alone (R57, R76); a proposal below zero was paid too much. For bkd and inspektorat; who took what is in the audit log. Refused while a run is on its way (409), or while the month is not computed (404). The signed checksum is in luwes-sha256 and luwes-segel.
         */
        readonly get: operations["eksporBulan"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/kinerja/{bulan}/sanggahan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Sanggahan saya, atau semua yang menunggu (bkd) / my objections, or all that wait (bkd)
         * @description Menunjukkan sanggahan sendiri atas satu bulan. Dengan semua=ya semua yang menunggu jawaban, terlama dahulu, hanya untuk bkd dan inspektorat.
         *
         *     Shows one’s own objections to a month. With semua=ya all that wait for an answer, oldest first, only for bkd and inspektorat.
         */
        readonly get: operations["sanggahanBulan"];
        readonly put?: never;
        /**
         * Sanggah satu baris bulan saya / object to a line of my month
         * @description Menyanggah satu baris bulan sendiri, dengan alasan dan bukti. Semua pegawai, sampai sanggahSampai, juga sesudah bulan ditutup (R57). Ditolak (422) bila barisnya tidak ada atau waktunya lewat; sanggahan kedua atas baris yang menunggu ditolak (409).
         *
         *     Objects to a line of one’s own month, with a reason and proofs. Everybody, until sanggahSampai, also once the month is closed (R57). Refused (422) where there is no such line or the time is over; a second objection to a line that waits is refused (409).
         */
        readonly post: operations["sanggahBulan"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/kinerja/{bulan}/sanggahan/{id}/keputusan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Terima atau tolak sanggahan (bkd) / accept or refuse an objection (bkd)
         * @description Menerima atau menolak sanggahan, dengan alasan, sekali saja. Hanya bkd, dan tidak untuk sanggahan sendiri. Yang diterima mengembalikan poin hari yang disebut; hari yang tidak ada pada baris itu ditolak (422).
         *
         *     Accepts or refuses an objection, with a reason, once. Only bkd, and not their own. What is accepted gives back the points of the days named; a day that the line does not have is refused (422).
         */
        readonly post: operations["jawabSanggahan"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/peringatan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Peringatan dini untuk saya / early warnings for me
         * @description Menunjukkan peringatan dini yang boleh dilihat pemanggil, terbaru dahulu, 50 sehalaman (R60-R64). Semua pegawai; inspektorat melihat semua. Peringatan tidak memotong apa pun dengan sendirinya.
         *
         *     Shows the early warnings that the caller may see, newest first, 50 a page (R60-R64). Everybody; the inspektorat sees all. A warning takes nothing by itself.
         */
        readonly get: operations["peringatan"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/peringatan/{id}/tindak-lanjut": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Akhiri peringatan dengan alasan / end a warning with a reason
         * @description Mengakhiri satu peringatan dengan cara dan alasannya, sekali saja. Untuk yang menerima peringatan itu, tidak pernah untuk yang diperingatkan; inspektorat hanya membaca. Yang dilimpahkan menyebut nomor perkara. Peringatan yang sudah berakhir ditolak (409).
         *
         *     Ends a warning with how and why, once. For those who are told of it, never for whoever it is about; the inspektorat only reads. One that is handed over names the number of its case. A warning that has ended is refused (409).
         */
        readonly post: operations["tindakLanjutPeringatan"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/dasbor": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Dasbor sebulan, semua unit atau satu / the dashboard of a month
         * @description Menunjukkan hasil kerja fleksibel satu bulan, semua unit atau satu unit dengan bawahannya. Untuk bkd, sekda, dan inspektorat; kepala hanya untuk unit yang dipimpinnya. Angka dibaca dari rekap yang disimpan tiap unit; unit tanpa rekap dijumlah saat itu juga. Satu unit juga menunjukkan hasilnya terhadap sasarannya sendiri (R101); tren menempatkan aduan, aduan tuntas, dan SKM di samping bagian hari WFA selama 12 bulan (R102), tanpa menyatakan sebab-akibat. Untuk satu unit, kepala, bkd, dan sekda juga melihat usulan penghargaan: hasil kerja dan perilaku terbaik tiga bulan dengan alasannya (R103); pejabat yang memutuskan. Yang belum dikirim dijawab null, tidak pernah 0.
         *
         *     Shows what flexible work came to in a month, for all units or one with those below it. For bkd, sekda and inspektorat; a kepala only for a unit that they head. Figures come from sums that are kept a unit; a unit without one is added up for this answer. One unit also shows its results against its own targets (R101); tren puts complaints, settled ones and the SKM beside the share of WFA days for 12 months (R102), and claims no cause. Of one unit, kepala, bkd and sekda also see who to suggest for a reward: the top results and conduct of three months, with reasons (R103); people decide. What was not sent is null, never 0.
         */
        readonly get: operations["dasbor"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/dasbor/pemakaian": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Pemakaian kantor satu unit / what the offices of a unit used
         * @description Menunjukkan listrik, air, internet, dan perjalanan yang dicatat untuk kantor satu unit. Untuk bkd dan inspektorat.
         *
         *     Shows the electricity, water, internet and travel entered for the offices of a unit. For bkd and inspektorat.
         */
        readonly get: operations["pemakaian"];
        readonly put?: never;
        /**
         * Isi pemakaian kantor menurut meter atau tagihan (bkd) / enter what offices used
         * @description Menyimpan pemakaian kantor menurut meter atau tagihan, paling banyak 500 baris. Hanya bkd. Kode unit yang tidak dikenal ditolak (409), dan tidak ada yang disimpan. Bulan dengan acuan true menjadi pembanding penghematan.
         *
         *     Stores what offices used by meter or bill, 500 rows at most. Only bkd. An unknown unit code is refused (409) and nothing is stored. Months with acuan true are the baseline of savings.
         */
        readonly post: operations["isiPemakaian"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/laporan-bulanan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Laporan bulanan 14 bagian, seluruh daerah atau satu unit / the monthly report
         * @description Menyusun laporan bulanan menurut SE Mendagri 800.1.5/3349/SJ dalam 14 bagian (R118): angka dari rekap, pemakaian, dan catatan Luwes; selebihnya isian petugas, setiap baris dengan sumbernya. Untuk bkd dan sekda, dan kepala (juga Plh/Plt) untuk unitnya dan bawahannya; kepala yang tidak menyebut unit mendapat unitnya sendiri. Isian tetap berlaku sampai diubah; isian bulanan hanya untuk bulannya, dan isian terakhir ditunjukkan sebagai pengingat. Angka unit bawahan dijumlahkan, dan yang teratas yang dihitung. Susunan bagian belum pasti; lihat catatan.
         *
         *     Composes the monthly report of circular 800.1.5/3349/SJ in 14 sections (R118): figures from the sums, uses and records of Luwes, the rest entered by officers, each line with its source. For bkd and sekda, and a kepala (also a stand-in) for the own unit and those below; one that names no unit gets their own. Lasting entries hold until they are changed; others hold for their month, with the last one shown as a reminder. Numbers of units below are added up, of which the topmost counts. The form is not certain; see catatan.
         */
        readonly get: operations["laporanBulanan"];
        readonly put?: never;
        /**
         * Isi yang tidak diketahui dari data / enter what the data does not know
         * @description Menyimpan isian laporan bulanan untuk satu unit, atau untuk seluruh daerah bila unit tidak disebut. Untuk bkd dan sekda, dan kepala untuk unitnya dan bawahannya. nilai null mengosongkan isian mulai bulan itu. Nilai sebelum dan sesudahnya dicatat dalam audit.
         *
         *     Stores entries of the monthly report for a unit, or for the regency where no unit is named. For bkd and sekda, and a kepala for the own unit and those below. A nilai of null takes an entry back from that month on. The audit log keeps the values before and after.
         */
        readonly post: operations["isiLaporanBulanan"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/laporan-bulanan/cetak": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Laporan bulanan sebagai halaman cetak / the monthly report to print
         * @description Memberi laporan bulanan sebagai halaman untuk dicetak dan ditandatangani, dengan nama dan jabatan penanda tangan dari isian, atau kepala unit menurut SIMPEG. Untuk yang boleh membaca laporannya.
         *
         *     Gives the monthly report as a page to print and sign, with name and office of the signer as entered, or the kepala of the unit by SIMPEG. For whoever may read the report.
         */
        readonly get: operations["cetakLaporanBulanan"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/kalender": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Hari libur, cuti bersama, Ramadan, tahun yang lengkap / holidays, Ramadan and the years that are complete
         * @description Menunjukkan hari libur, cuti bersama, Ramadan, dan tahun yang lengkap. Semua yang masuk.
         *
         *     Shows holidays, collective leave, Ramadan and the years that are complete. Everybody who is signed in.
         */
        readonly get: operations["kalender"];
        readonly put?: never;
        /**
         * Isi hari libur atau Ramadan, atau nyatakan sebuah tahun lengkap (bkd) / enter holidays or Ramadan, or say that a year is complete (bkd)
         * @description Memasukkan hari libur dan Ramadan, atau menyatakan tahun lengkap; hari yang berubah dinilai lagi. Hanya bkd. Tahun tanpa hari libur tidak dapat dinyatakan lengkap (409), dan mengubah hari ini selagi orang presensi ditolak (409), kecuali dengan paksa.
         *
         *     Enters holidays and Ramadan, or declares years complete; the days that change are judged again. Only bkd. A year without a day off cannot be declared complete (409), and to change today while people tap is refused (409), unless paksa says why.
         */
        readonly post: operations["isiKalender"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/survei": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Survei kesiapan, terbaru dahulu / readiness surveys, newest first
         * @description Menunjukkan survei kesiapan terbaru, dan apakah pemanggil sudah menjawab. Semua yang masuk.
         *
         *     Shows the newest readiness surveys, and whether the caller has answered. Everybody who is signed in.
         */
        readonly get: operations["survei"];
        readonly put?: never;
        /**
         * Buka survei (bkd) / open a survey (bkd)
         * @description Membuka survei dengan paling banyak 30 pernyataan. Hanya bkd. Pernyataan dan harinya tidak dapat diubah lagi.
         *
         *     Opens a survey of at most 30 statements. Only bkd. Its statements and days cannot be changed any more.
         */
        readonly post: operations["bukaSurvei"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/survei/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Satu survei / one survey
         * @description Menunjukkan satu survei. Semua yang masuk. Survei yang tidak ada dijawab 404.
         *
         *     Shows one survey. Everybody who is signed in. One that does not exist is a 404.
         */
        readonly get: operations["bacaSurvei"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/survei/{id}/jawaban": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Jawab sekali, nilai 1 sampai 5 / answer once, 1 to 5
         * @description Menyimpan jawaban pemanggil, satu nilai tiap pernyataan. Semua pegawai, sekali, selama survei dibuka. Jawaban kedua, atau di luar masanya, ditolak (409). Tidak dicatat dalam audit siapa menilai apa.
         *
         *     Keeps the caller’s answers, one rating for each statement. Everybody, once, while the survey is open. A second answer, or one outside its days, is refused (409). No audit row tells who rated what.
         */
        readonly post: operations["jawabSurvei"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/survei/{id}/hasil": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Hasil per unit, tidak di bawah 5 jawaban / results per unit, none below 5 answers
         * @description Menunjukkan hasil survei tiap unit, sesudah hari terakhirnya. Untuk bkd, sekda, dan inspektorat. Tidak ada angka untuk kurang dari 5 jawaban; survei yang belum berakhir ditolak (409).
         *
         *     Shows the results of a survey a unit, after its last day. For bkd, sekda and inspektorat. No number stands for fewer than 5 answers; a survey that is not over is refused (409).
         */
        readonly get: operations["hasilSurvei"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/kebijakan/simulasi": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Coba aturan pada data satu bulan, 20 unit sekali (bkd) / try clauses on a month (bkd)
         * @description Mencoba ketentuan WFA pada pegawai dan pengajuan nyata satu bulan, paling banyak 20 unit sehalaman, tanpa mengubah apa pun. Hanya bkd. Jawaban menyebut siapa yang untung, siapa yang rugi, dan hari unit yang melanggar.
         *
         *     Tries WFA clauses on the real people and requests of a month, 20 units a page at most, and changes nothing. Only bkd. The answer names who gains, who loses, and the days of units that break the tried law.
         */
        readonly post: operations["simulasiKebijakan"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/kebijakan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Edisi, rancangan, dan usulan (bkd, hukum, sekda, inspektorat) / the law
         * @description Menunjukkan edisi kebijakan, 50 perubahan terakhir, dan contoh yang dapat dipakai untuk memulai rancangan (R116). Untuk bkd, hukum, sekda, dan inspektorat.
         *
         *     Shows the editions of the law, the last 50 changes, and published laws to begin a draft with (R116). For bkd, hukum, sekda and inspektorat.
         */
        readonly get: operations["kebijakan"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/kebijakan/edisi/{sejak}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Satu edisi, ketentuan demi ketentuan / an edition, clause by clause
         * @description Menunjukkan setiap ketentuan edisi yang mulai berlaku pada satu tanggal, dengan nilai, dasar, dan asalnya. Untuk bkd, hukum, sekda, dan inspektorat. Tanggal tanpa edisi dijawab 404.
         *
         *     Shows every clause of the edition that begins on a day, with value, basis and origin. For bkd, hukum, sekda and inspektorat. A day on which none begins is a 404.
         */
        readonly get: operations["edisi"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/kebijakan/rancangan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Buat rancangan (bkd) / begin a draft (bkd)
         * @description Menyimpan rancangan perubahan kebijakan, dari awal atau dari contoh. Hanya bkd. Nilai yang tidak sesuai ketentuannya ditolak (400) dengan tempatnya. Belum ada yang berlaku.
         *
         *     Keeps a draft of a change, from scratch or from a published law. Only bkd. A value that its clause cannot have is refused (400) with its place. Nothing is in force by it.
         */
        readonly post: operations["rancang"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/kebijakan/impor": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Impor berkas daerah lain sebagai rancangan (bkd) / import a file as a draft (bkd)
         * @description Menyimpan berkas ekspor daerah lain sebagai rancangan, tanpa dokumennya. Hanya bkd. Sidik yang tidak cocok, atau segel yang tidak dibuat dengan kunci yang disebut, ditolak (400); segel dengan kunci yang tidak dikenal dinyatakan dalam asal.
         *
         *     Keeps an exported file of another regency as a draft, without its document. Only bkd. A checksum that does not hold, or a seal that the told key did not make, is refused (400); a seal by a key that is not known is told in asal.
         */
        readonly post: operations["imporKebijakan"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/kebijakan/rancangan/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Ubah rancangan (bkd) / write a draft again (bkd)
         * @description Menulis ulang rancangan yang dibaca pada versi itu. Hanya bkd. Yang sudah diusulkan menjadi rancangan lagi; yang sudah ditetapkan, atau berubah sejak dibaca, ditolak (409).
         *
         *     Writes a draft again that was read at that version. Only bkd. A proposal becomes a draft again; what was adopted, or has changed since it was read, is refused (409).
         */
        readonly put: operations["ubahRancangan"];
        readonly post?: never;
        /**
         * Hapus rancangan (bkd) / delete a draft (bkd)
         * @description Menghapus rancangan yang dibaca pada versi itu; catatan audit menyimpan isinya. Hanya bkd. Yang sudah ditetapkan ditolak (409).
         *
         *     Deletes a draft that was read at that version; the audit log keeps what it was. Only bkd. What was adopted is refused (409).
         */
        readonly delete: operations["hapusRancangan"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/kebijakan/rancangan/{id}/simulasi": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Coba rancangan pada satu bulan / try a draft on a month
         * @description Menilai satu bulan dua kali, dengan kebijakan sekarang dan dengan rancangan sejak tanggal 1, paling banyak 20 unit sehalaman: pegawai dan pengajuan, hari, poin, dan rupiah tiap unit. Tidak ada yang ditulis. Untuk bkd, hukum, sekda, dan inspektorat.
         *
         *     Judges a month twice, by the law as it is and with the draft from the first day on, 20 units a page at most: people and requests, days, points and rupiah a unit. Nothing is written. For bkd, hukum, sekda and inspektorat.
         */
        readonly post: operations["cobaRancangan"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/kebijakan/rancangan/{id}/usul": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Usulkan rancangan (bkd) / propose a draft (bkd)
         * @description Mengusulkan rancangan yang dibaca pada versi itu kepada sekda dan bagian hukum. Hanya bkd. Selama ada keberatan ditolak (400): berlaku paling cepat besok, dengan nomor dan tanggal peraturannya.
         *
         *     Proposes a draft that was read at that version to the sekda and the legal division. Only bkd. Refused (400) while anything stands against it: it begins tomorrow at the earliest, with the number and date of its regulation.
         */
        readonly post: operations["usulkanKebijakan"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/kebijakan/rancangan/{id}/keputusan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Tetapkan, kembalikan, atau cabut (sekda, hukum) / adopt, return or withdraw
         * @description Menetapkan usulan, mengembalikannya, atau mencabut kebijakan yang belum berlaku. Untuk sekda dan hukum; yang menulis atau mengusulkan tidak dapat menetapkan (403). Yang berubah sejak dibaca ditolak (409). Yang sudah berlaku tidak pernah diubah.
         *
         *     Adopts a proposal, returns it, or withdraws a change that has not begun. For sekda and hukum; who wrote or proposed it cannot adopt it (403). What has changed since it was read is refused (409). What is in force is never edited.
         */
        readonly post: operations["putuskanKebijakan"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/kebijakan/rancangan/{id}/ekspor": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Ekspor sebagai berkas bersegel / export as a sealed file
         * @description Memberi perubahan kebijakan sebagai berkas JSON dengan sidik bersegel, untuk diimpor daerah lain. Untuk bkd, hukum, sekda, dan inspektorat; siapa mengambilnya dicatat dalam audit.
         *
         *     Gives a change as a JSON file with a sealed checksum, for other regencies to import. For bkd, hukum, sekda and inspektorat; who took it is in the audit log.
         */
        readonly get: operations["eksporKebijakan"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/audit": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Catatan audit dengan segelnya (inspektorat, bkd) / the audit log with its seals
         * @description Menunjukkan catatan audit menurut urutan, 100 sehalaman, masing-masing dengan segelnya. Untuk inspektorat dan bkd.
         *
         *     Shows the audit log in order, 100 rows a page, each with its seal. For inspektorat and bkd.
         */
        readonly get: operations["audit"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/audit/cari": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Cari dalam catatan audit, terbaru dahulu; format=csv sebagai berkas / search the audit log
         * @description Mencari catatan audit menurut pelaku, tindakan, isi, dan hari, terbaru dahulu, 50 sehalaman. Dengan format=csv sebagai berkas, 5.000 baris; pengambilan berkas dicatat dalam audit. Untuk inspektorat dan bkd.
         *
         *     Finds rows of the audit log by who acted, action, text and day, newest first, 50 a page. With format=csv as a file of 5,000 rows; taking a file is noted in the audit log. For inspektorat and bkd.
         */
        readonly get: operations["cariAudit"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/audit/periksa": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Periksa rangkaian segel audit, bagian demi bagian / check the chain of seals
         * @description Memeriksa rangkaian segel catatan audit, 10.000 baris sekali panggil; hasil null selama masih ada sisanya, yang dilanjutkan dengan isi lanjut. Untuk inspektorat dan bkd.
         *
         *     Checks the chain of seals of the audit log, 10,000 rows with each call; hasil is null while there is more, which goes on from what lanjut says. For inspektorat and bkd.
         */
        readonly get: operations["periksaAudit"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/delegasi": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Delegasi Plh dan Plt: semua bagi bkd, selainnya milik sendiri / delegations
         * @description Menunjukkan siapa memutus atas nama siapa (Plh, Plt), terbaru dahulu, paling banyak 500. bkd dan inspektorat melihat semua, yang lain hanya miliknya.
         *
         *     Shows who decides in whose place (Plh, Plt), latest first, 500 at most. bkd and inspektorat see all, others their own.
         */
        readonly get: operations["delegasi"];
        readonly put?: never;
        /**
         * Catat delegasi menurut surat (bkd) / enter a delegation (bkd)
         * @description Mencatat delegasi menurut surat; giliran pengajuan yang berjalan ikut berpindah. Hanya bkd, dan bukan dari atau kepada diri sendiri (R27, 403). Ditolak (409) bila pejabat tidak dikenal, yang mewakili tidak aktif, masanya lewat, atau harinya sudah didelegasikan.
         *
         *     Enters a delegation by its letter; the turns of open requests follow. Only bkd, and neither from nor to themselves (R27, 403). Refused (409) where the office holder is unknown, who stands in is not active, the days are over or delegated already.
         */
        readonly post: operations["catatDelegasi"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/delegasi/{id}/cabut": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Cabut delegasi (bkd) / revoke a delegation (bkd)
         * @description Mencabut delegasi seketika, dengan alasan; yang sudah diputus tetap berlaku. Hanya bkd, dan bukan delegasi dari atau kepada diri sendiri (403).
         *
         *     Revokes a delegation at once, with a reason; what was decided under it stands. Only bkd, and not one from or to themselves (403).
         */
        readonly post: operations["cabutDelegasi"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/wfa/permohonan-cuti": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Permohonan cuti saya / my applications for leave
         * @description Menunjukkan permohonan cuti sendiri yang diteruskan ke SIMPEG, terbaru dahulu. disetujui bila SIMPEG sudah mengirim cutinya. Semua pegawai.
         *
         *     Shows one’s own applications for leave that were passed on to SIMPEG, newest first. disetujui once SIMPEG has sent the leave. Everybody.
         */
        readonly get: operations["permohonanCutiSaya"];
        readonly put?: never;
        /**
         * Mohon cuti ke SIMPEG / ask SIMPEG for leave
         * @description Meneruskan permohonan cuti ke SIMPEG dengan kejadian cuti.dimohon, misalnya untuk merawat orang tua yang sakit. Luwes tidak menyetujui cuti. Semua pegawai, untuk diri sendiri. Tanpa bukti, atau lebih lama dari yang diperbolehkan, ditolak (422); hari pertama yang sama ditolak (409).
         *
         *     Passes an application for leave on to SIMPEG by the event cuti.dimohon, to care for a sick parent for example. Luwes grants no leave. Everybody, for themselves. Without a proof, or for longer than the kind may last, it is refused (422); so is the same first day again (409).
         */
        readonly post: operations["mohonCuti"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/operator": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Operator unit kerja (bkd, inspektorat) / operators of units
         * @description Menunjukkan siapa yang menjadi operator unit mana, terbaru dahulu, paling banyak 500. Untuk bkd dan inspektorat.
         *
         *     Shows who is operator of which unit, latest first, 500 at most. For bkd and inspektorat.
         */
        readonly get: operations["daftarOperator"];
        readonly put?: never;
        /**
         * Tunjuk operator unit menurut surat (bkd) / appoint an operator (bkd)
         * @description Menunjuk operator sebuah unit untuk masa tertentu: ia memverifikasi koreksi yang direkomendasikan atasan, mengisi piket, kesiapan, mesin, dan impor unit itu, tanpa melihat TPP orang lain. Hanya bkd, dan bukan diri sendiri (R27, 403). Ditolak (409) bila orangnya tidak aktif, unitnya tidak dikenal, masanya lewat, sudah ditunjuk pada hari itu, atau unit puncak diminta beserta unit di bawahnya.
         *
         *     Appoints an operator of a unit for a span of days: they verify corrections that the atasan recommended, and look after pickets, readiness, machines and imports of the unit, without seeing the allowances of others. Only bkd, and not themselves (R27, 403). Refused (409) where the person is not active, the unit is unknown, the days are over or taken, or the root is asked for with all units below.
         */
        readonly post: operations["tunjukOperator"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/operator/{id}/cabut": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Cabut penunjukan operator (bkd) / end an appointment (bkd)
         * @description Mencabut penunjukan operator seketika, dengan alasan; yang sudah dikerjakan tetap berlaku. Hanya bkd, dan bukan penunjukan diri sendiri (403).
         *
         *     Ends an appointment at once, with a reason; what was done under it stands. Only bkd, and not their own (403).
         */
        readonly post: operations["cabutOperator"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/pegawai": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Cari pegawai menurut nama atau NIP / find people by name or NIP
         * @description Mencari pegawai aktif menurut sebagian nama atau awal NIP, paling banyak 20. bkd, sekda, dan inspektorat mencari semua; atasan dan kepala mencari bawahannya, operator mencari pegawai unitnya, yang lain tidak menemukan siapa pun.
         *
         *     Finds people in service by a part of the name or the beginning of the NIP, 20 at most. bkd, sekda and inspektorat find everybody; atasan and kepala those below them, an operator the people of the unit, others nobody.
         */
        readonly get: operations["daftarPegawai"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/jadwal-sif": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Sif dan piket sebuah unit (bkd, inspektorat, operatornya) / shifts of a unit
         * @description Menunjukkan sif dan piket pegawai sebuah unit dan unit di bawahnya, menurut hari, paling banyak 1.000 dalam 92 hari. Untuk bkd, inspektorat, dan operator unit itu.
         *
         *     Shows shifts and pickets of the people of a unit and all below it, by day, 1,000 at most in 92 days. For bkd, inspektorat and the operator of the unit.
         */
        readonly get: operations["daftarJadwalSif"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/impor": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Impor piket, sif, atau presensi dari mesin (bkd, operator) / bring in by hand
         * @description Menerima piket dan sif, pembatalannya, atau presensi dari berkas mesin, 1 sampai 500 butir, dalam bentuk yang sama dengan webhook. Untuk bkd, dan operator untuk pegawai unitnya; data diri sendiri ditolak (R27). Butir yang baik disimpan walaupun yang lain ditolak, masing-masing dengan kodenya; presensi hanya dari mesin kantor.
         *
         *     Takes in pickets and shifts, their end, or taps out of the file of a machine, 1 to 500 items, in the form of the webhooks. For bkd, and for an operator about people of the own units; what is about oneself is refused (R27). Good items are kept when others are refused, each with its code; taps come from machines in offices alone.
         */
        readonly post: operations["imporButir"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/gelombang": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Gelombang penerapan (bkd, sekda, inspektorat) / rollout waves
         * @description Menunjukkan gelombang penerapan. Untuk bkd, sekda, dan inspektorat.
         *
         *     Shows the rollout waves. For bkd, sekda and inspektorat.
         */
        readonly get: operations["gelombang"];
        readonly put?: never;
        /**
         * Buka gelombang (bkd) / open a wave (bkd)
         * @description Membuka gelombang penerapan bagi beberapa unit, dengan syarat masuk dan keluarnya. Unit di bawahnya ikut. Selama ada gelombang, pegawai di luar gelombang yang berjalan tidak dapat mengajukan WFA (wfa.gelombang), kecuali keadaan khusus, merawat orang tua, dan ulang tahun ibu. Hanya bkd. Unit yang tidak dikenal ditolak (400).
         *
         *     Opens a rollout wave for some units, with what lets it begin and end. Units below them are in it. While there is a wave, who is in no open one may not ask for WFA (wfa.gelombang), but for special conditions, care of a parent and a mother’s birthday. Only bkd. An unknown unit is refused (400).
         */
        readonly post: operations["bukaGelombang"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/gelombang/{id}/akhiri": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Tetapkan hari terakhir (bkd) / set the last day (bkd)
         * @description Menetapkan hari terakhir gelombang, dengan alasan. Hanya bkd. Akhir sebelum awalnya ditolak (400).
         *
         *     Sets the last day of a wave, with a reason. Only bkd. An end before its beginning is refused (400).
         */
        readonly post: operations["akhiriGelombang"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/gelombang/{id}/banding": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Unit gelombang dibanding unit di luar semua gelombang / wave against the rest
         * @description Membandingkan unit gelombang dengan unit yang belum masuk gelombang mana pun, pada hari lewat satu bulan. Untuk bkd, sekda, dan inspektorat. Angka untuk kurang dari 5 pegawai tidak ditampilkan; bulan tanpa hari yang lewat ditolak (409).
         *
         *     Holds a wave’s units against units in no wave, over the past days of a month. For bkd, sekda and inspektorat. Numbers of fewer than 5 people are not shown; a month without a past day is refused (409).
         */
        readonly get: operations["bandingGelombang"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/harapan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Apa yang diharapkan dari seorang pegawai pada satu hari / what a day expects
         * @description Memberi tahu aplikasi e-presensi apa yang diharapkan dari seorang pegawai pada satu hari. Untuk aplikasi yang menandatangani dengan rahasia webhook presensi; satu id hanya untuk satu pertanyaan. Tanda tangan yang salah dijawab 401, pegawai yang tidak aktif 404.
         *
         *     Tells the e-presensi app what a day expects of a person. For the app that signs with the webhook secret of presensi; one id is good for one question. A wrong signature is a 401, a person who is not active a 404.
         */
        readonly get: operations["harapan"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/hari-ini": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Siapa bekerja hari ini, sekilas / who is at work today, at a glance
         * @description Menunjukkan siapa yang sudah hadir, terlambat, WFA, cuti, dan belum terlihat hari ini, dengan jumlah per unit di bawahnya. Kepala melihat unitnya dan unit di bawahnya, atasan melihat bawahannya, sekda, bkd, dan inspektorat melihat semua. Ini bukan penilaian: tanpa poin, tanpa TPP, tanpa jenis cuti. Dengan If-None-Match dan ETag jawaban sebelumnya, dijawab 304 selama tidak ada yang berubah.
         *
         *     Shows who is in, late, at work elsewhere, on leave and not seen yet today, with counts of each unit below. A kepala sees the unit and those below it, an atasan the subordinates, sekda, bkd and inspektorat everybody. It is no verdict: no points, no TPP, no kind of leave. With If-None-Match and the ETag of the answer before it is a 304 while nothing has changed.
         */
        readonly get: operations["hariIni"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/unit-kerja": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Unit kerja yang dapat dipilih / units to choose from
         * @description Menunjukkan unit kerja yang dapat dipilih pemanggil, menurut nama. Semua pegawai melihat unitnya dan unit yang dipimpinnya; bkd, sekda, dan inspektorat melihat semua.
         *
         *     Shows the units that the caller may choose from, by name. Everybody sees their own unit and those that they head; bkd, sekda and inspektorat see all.
         */
        readonly get: operations["daftarUnitKerja"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/unit-kerja/hari-pertama": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Hari pertama unit memakai Luwes / first days of use of units
         * @description Menunjukkan sejak kapan pemerintah daerah memakai Luwes (FIRST_DAY) dan unit mana yang mulai kemudian (R78). Untuk bkd dan inspektorat.
         *
         *     Shows since when the regency uses Luwes (FIRST_DAY) and which units start later (R78). For bkd and inspektorat.
         */
        readonly get: operations["hariPertamaUnit"];
        /**
         * Tetapkan hari pertama sebuah unit (bkd) / set the first day of a unit (bkd)
         * @description Menetapkan hari pertama sebuah unit memakai Luwes; null menghapusnya. Hanya bkd. Berlaku untuk unit itu dan semua unit yang pada harinya berada di bawahnya, juga yang dibentuk kemudian; dari hari pemerintah daerah, hari unit di atasnya, dan harinya sendiri, yang paling akhir yang berlaku. Hari sebelum itu adalah riwayat: tidak dinilai, tidak diperingatkan, tidak dihitung. Hari yang berubah di bulan terbuka dinilai ulang. Unit yang tidak dikenal dijawab 404; perubahan yang mengenai hari pegawai di bulan yang sudah ditutup ditolak (422, unit.bulan-ditutup).
         *
         *     Sets the first day on which a unit uses Luwes; null takes it back. Only bkd. It covers the unit and all units that stand below it on a day, also those made later; of the day of the regency, that of a unit above and its own, the latest counts. Days before are history: not judged, not warned of, not counted. Days of open months that change are judged again. An unknown unit is a 404; a change that touches a person’s day in a closed month is refused (422, unit.bulan-ditutup).
         */
        readonly put: operations["tetapkanHariPertama"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/status": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Keadaan setiap bagian dengan sarannya (bkd, integrator) / how every part stands, and what to do
         * @description Menunjukkan keadaan setiap bagian pemasangan dengan saran, seperti luwes doctor. Untuk bkd dan integrator.
         *
         *     Shows how every part of the deployment stands and what to do, as luwes doctor does. For bkd and integrator.
         */
        readonly get: operations["status"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/untuk-saya": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Yang menunggu saya / what waits for me
         * @description Menunjukkan apa yang menunggu pemanggil, yang paling mendesak lebih dulu: laporan, perbaikan, dan koreksi miliknya, serta keputusan menurut jabatannya atau sebagai Plh/Plt. Semua pegawai, untuk dirinya sendiri. tujuan menyebut widget tempat menyelesaikannya; portal memetakannya ke halamannya.
         *
         *     Shows what waits for the caller, the most urgent first: reports, returned requests and corrections of their own, and decisions by their office or as stand-in. Everybody, for themselves. tujuan names the widget where it is settled; the portal maps it to a page.
         */
        readonly get: operations["untukSaya"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/perangkat": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Perangkat yang diberi tahu (Web Push) / devices that are notified
         * @description Menunjukkan perangkat tempat pemanggil minta diberi tahu, dan kunci publik yang diperlukan peramban untuk berlangganan (RFC 8292). Semua pegawai, untuk dirinya sendiri. kunci null berarti daerah ini tidak memakai Web Push.
         *
         *     Shows the devices on which the caller asked to be told, and the public key that a browser subscribes with (RFC 8292). Everybody, for themselves. A null kunci says that this regency has no Web Push.
         */
        readonly get: operations["perangkatSaya"];
        /**
         * Beri tahu saya di perangkat ini / tell me on this device
         * @description Menyimpan langganan push peramban pemanggil; perangkat yang sama lagi memperbarui halamannya, dan perangkat bekas orang lain menjadi miliknya. Semua pegawai, paling banyak 10 perangkat: yang terlama terhapus. Hanya layanan push Chrome, Firefox, Safari, dan Edge, dan hanya halaman portal yang terdaftar (400). Tanpa VAPID_KEYS ditolak (409).
         *
         *     Keeps the push subscription of the caller’s browser; the same device again renews its pages, and one that somebody else used is theirs. Everybody, 10 devices at most: the oldest goes. Only the push services of Chrome, Firefox, Safari and Edge, and only pages of registered portals (400). Refused without VAPID_KEYS (409).
         */
        readonly put: operations["simpanPerangkat"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/perangkat/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * Berhenti memberi tahu di satu perangkat / stop telling me on a device
         * @description Menghapus satu perangkat dari daftar pemanggil. Semua pegawai, untuk dirinya sendiri; perangkat orang lain tidak dikenal (404).
         *
         *     Removes one device from the list of the caller. Everybody, for themselves; a device of somebody else is unknown (404).
         */
        readonly delete: operations["hapusPerangkat"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/perangkat/terima": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Pesan sudah sampai di perangkat (dikirim berkas pekerja) / a message came to a device
         * @description Mencatat bahwa sebuah pesan sampai di perangkat, atas bukti yang hanya ada di dalam pesan terenkripsinya. Dikirim berkas pekerja portal, tanpa sesi. Bukti yang salah dijawab sama dan tidak mengubah apa pun.
         *
         *     Notes that a message came to a device, by a proof that stands only inside of the encrypted message. Sent by the worker file of the portal, without a session. A wrong proof is answered alike and changes nothing.
         */
        readonly post: operations["terimaPesan"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/saya/pesan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Pilihan pesan saya di luar portal / my choices about messages outside the portal
         * @description Menunjukkan pesan apa yang datang kepada pemanggil di luar portal, lewat saluran mana, jam tenangnya, dan sepuluh pesan terakhir dengan keadaannya. Semua pegawai, untuk dirinya sendiri. Yang belum pernah dipilih mengikuti bawaan.
         *
         *     Shows which messages reach the caller outside the portal, by which ways, the quiet hours, and the newest ten messages with how they stand. Everybody, for themselves. What was never chosen is as usual.
         */
        readonly get: operations["pesanSaya"];
        /**
         * Atur pesan saya di luar portal / choose about messages outside the portal
         * @description Mengganti seluruh pilihan pemanggil; jenis yang tidak disebut mengikuti bawaan, dan tenang null memakai jam tenang daerah. Semua pegawai, untuk dirinya sendiri. Panggilan harus lewat sedikitnya satu saluran (400), sebab panggilan yang tidak dijawab hanya dihitung bila pesannya sampai (R42). Ringkasan bkd berlaku 90 hari.
         *
         *     Replaces all choices of the caller; a kind that is not named is as usual, and tenang null takes the quiet hours of the regency. Everybody, for themselves. Calls need one way at least (400), because a call that is not answered counts only where its message arrived (R42). The digest of bkd comes for 90 days.
         */
        readonly put: operations["aturPesan"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/webhooks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Penerima webhook (bkd, integrator) / receivers of webhooks
         * @description Menunjukkan semua penerima webhook, tanpa rahasianya. Untuk bkd dan integrator.
         *
         *     Shows all receivers of webhooks, without their secrets. For bkd and integrator.
         */
        readonly get: operations["webhooks"];
        readonly put?: never;
        /**
         * Buat penerima; rahasianya hanya ditampilkan di sini / make a receiver; its secret is told here alone
         * @description Membuat penerima; kejadian dikirim mulai sekarang, dan rahasianya hanya ditampilkan di sini. Untuk bkd dan integrator. Alamat privat atau tanpa https ditolak (400), kecuali diizinkan pemasangan; paling banyak 50 penerima (409).
         *
         *     Makes a receiver; events are sent from now on, and its secret is shown here only. For bkd and integrator. A private address or one without https is refused (400) unless the deployment allows it; 50 receivers at most (409).
         */
        readonly post: operations["buatWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/webhooks/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Satu penerima / one receiver
         * @description Menunjukkan satu penerima, tanpa rahasianya. Untuk bkd dan integrator. Penerima yang tidak ada dijawab 404.
         *
         *     Shows a receiver, without its secret. For bkd and integrator. One that does not exist is a 404.
         */
        readonly get: operations["webhook"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Hapus penerima dan lognya / remove a receiver and its log
         * @description Menghapus penerima dan log kirimannya. Untuk bkd dan integrator. Penerima yang tidak ada dijawab 404.
         *
         *     Removes a receiver and the log of its deliveries. For bkd and integrator. One that does not exist is a 404.
         */
        readonly delete: operations["hapusWebhook"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Ubah, hentikan atau aktifkan penerima / change, stop or reactivate a receiver
         * @description Mengubah, menghentikan, atau mengaktifkan penerima; yang tidak disebut tetap. Untuk bkd dan integrator. Yang diaktifkan lagi mendapat semua yang menunggu. Alamat yang tidak diizinkan ditolak (400).
         *
         *     Changes, stops or reactivates a receiver; what is left out stays. For bkd and integrator. One made active again gets all that waited. An address that is not allowed is refused (400).
         */
        readonly patch: operations["ubahWebhook"];
        readonly trace?: never;
    };
    readonly "/v1/webhooks/{id}/secret": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Ganti rahasia; yang lama ikut menandatangani selama overlapHours / rotate the secret, with an overlap
         * @description Memberi penerima rahasia baru, yang hanya ditampilkan di sini. Untuk bkd dan integrator. Selama overlapHours rahasia lama ikut menandatangani, paling lama 168 jam.
         *
         *     Gives a receiver a new secret, shown here only. For bkd and integrator. For overlapHours the secret before signs as well, 168 hours at most.
         */
        readonly post: operations["gantiRahasiaWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/webhooks/{id}/test": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Kirim kejadian uji / send a test event
         * @description Mengirim kejadian webhook.uji ke penerima, dengan cara yang sama seperti yang lain. Untuk bkd dan integrator. Penerima yang tidak aktif ditolak (409).
         *
         *     Sends a receiver an event webhook.uji, the same way as any other. For bkd and integrator. A receiver that is not active is refused (409).
         */
        readonly post: operations["ujiWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/webhooks/{id}/deliveries": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Log kiriman, terbaru dahulu, 30 hari / the log of deliveries, newest first, 30 days
         * @description Menunjukkan log kiriman ke satu penerima, terbaru dahulu, 50 sehalaman, disimpan 30 hari. Untuk bkd dan integrator. Penerima yang tidak ada dijawab 404.
         *
         *     Shows the log of deliveries to a receiver, newest first, 50 a page, kept for 30 days. For bkd and integrator. A receiver that does not exist is a 404.
         */
        readonly get: operations["kiriman"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/webhooks/{id}/deliveries/{delivery}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Satu kiriman dengan setiap upaya / one delivery with every attempt
         * @description Menunjukkan satu kiriman dengan isinya dan setiap percobaan; jawaban penerima tidak disimpan. Untuk bkd dan integrator. Kiriman yang tidak ada, atau lebih dari 30 hari, dijawab 404.
         *
         *     Shows a delivery with what was sent and every attempt; the receiver’s answers are not kept. For bkd and integrator. One that does not exist, or is older than 30 days, is a 404.
         */
        readonly get: operations["satuKiriman"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/webhooks/{id}/deliveries/{delivery}/replay": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Kirim ulang satu kiriman dengan webhook-id yang sama / replay one delivery under the same webhook-id
         * @description Mengirim ulang satu kiriman dengan webhook-id yang sama, mulai dari percobaan pertama. Untuk bkd dan integrator. Kiriman yang tidak ada dijawab 404.
         *
         *     Sends a delivery again under the same webhook-id, from its first attempt on. For bkd and integrator. One that does not exist is a 404.
         */
        readonly post: operations["ulangKiriman"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/webhooks/{id}/replay": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Kirim ulang kejadian suatu rentang waktu / replay the events of a stretch of time
         * @description Mengirim ulang kejadian suatu rentang waktu menurut urutan: yang gagal saja, atau semua. Untuk bkd dan integrator. Rentang dengan lebih dari 10.000 kejadian ditolak (400).
         *
         *     Sends the events of a stretch of time again, in order: those given up, or all. For bkd and integrator. A stretch with more than 10,000 events is refused (400).
         */
        readonly post: operations["ulangRentang"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/events": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Kejadian menurut urutan, 90 hari (bkd, integrator) / the events in order, 90 days
         * @description Memberi kejadian menurut urutan untuk penerima di balik firewall, disimpan 90 hari. Untuk bkd dan integrator. Mulai dengan after=0, lalu pakai after dari jawaban.
         *
         *     Gives the events in order, for receivers behind a firewall, kept for 90 days. For bkd and integrator. Begin with after=0, then use after of the answer.
         */
        readonly get: operations["kejadian"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/health": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Apakah setiap bagian menjawab / whether every part answers
         * @description Memeriksa apakah basis data menjawab dan menerima tulisan. Terbuka bagi siapa saja, untuk pemantau dan proksi. Dijawab 503 bila salah satu bagian tidak siap.
         *
         *     Checks whether the database answers and takes writes. Open to all, for monitors and proxies. A 503 where a part is away.
         */
        readonly get: operations["kesehatan"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        readonly Teks: {
            /**
             * @description Kalimat dalam bahasa Indonesia, yang mengikat / the sentence in Indonesian, which binds
             * @example Kuota WFA unit kerja sudah penuh pada salah satu hari yang diminta.
             */
            readonly id: string;
            /**
             * @description Kalimat yang sama dalam bahasa Inggris / the same sentence in English
             * @example The WFA quota of your unit is full on a day asked for.
             */
            readonly en: string;
        };
        readonly Penolakan: {
            /**
             * @description Kode tetap alasan, untuk program / stable code of the reason, for programs
             * @example kinerja.sanggahan-lewat
             */
            readonly code: string;
            /** @description Penjelasan untuk orang / what people read */
            readonly message: components["schemas"]["Teks"];
            /**
             * @description Dasar ketentuan / what it rests on
             * @example Permen PANRB 4/2025 Pasal 25
             */
            readonly basis: string;
        };
        readonly Masalah: {
            /**
             * @description Alamat halaman yang menjelaskan jenis masalah / address of the page that explains the kind of problem
             * @example /masalah/ditolak
             */
            readonly type: string;
            /**
             * @description Nama jenis masalah menurut Accept-Language / name of the kind of problem, by Accept-Language
             * @example Ditolak oleh aturan
             */
            readonly title: string;
            /**
             * @description Status HTTP / HTTP status [kode HTTP / HTTP code]
             * @example 422
             */
            readonly status: number;
            /**
             * @description Apa yang dapat dilakukan, menurut Accept-Language / what to do about it, by Accept-Language
             * @example Setiap alasan dan dasarnya ada dalam refusals. Tidak ada yang berubah.
             */
            readonly detail: string;
            /**
             * @description Nomor permintaan ini, yang juga ada di x-request-id; sebutkan bila melapor / the number of this request, which x-request-id has too; name it in a report
             * @example urn:uuid:0193c1a2-7c1e-7b52-9d35-3f6c0f1d2a44
             */
            readonly instance: string;
            /** @description Isian yang tidak sah, paling banyak 20 / what is wrong with the input, 20 at most */
            readonly issues?: readonly {
                /**
                 * @description Letak isian sebagai JSON Pointer / place of the input as a JSON Pointer
                 * @example /hari/0
                 */
                readonly path: string;
                /** @description Penjelasan untuk orang / what people read */
                readonly message: components["schemas"]["Teks"];
            }[];
            /** @description Aturan yang menolak, semuanya / the rules that refuse, all of them */
            readonly refusals?: readonly components["schemas"]["Penolakan"][];
        };
        readonly Diri: {
            /**
             * @description Nomor Induk Pegawai, 18 angka sebagai teks / 18-digit number of a civil servant, as text
             * @example 198703152010012003
             */
            readonly nip: string;
            /**
             * @description Nama pegawai / name of the person
             * @example Siti Rahmawati
             */
            readonly nama: string;
            /**
             * @description Kode unit kerja dari SIMPEG / code of the unit in SIMPEG
             * @example DISDUKCAPIL
             */
            readonly unitKerja: string;
            /**
             * @description Nama unit kerja / name of the unit
             * @example Dinas Kependudukan dan Pencatatan Sipil
             */
            readonly namaUnit: string;
            /**
             * @description Nama jabatan / name of the position
             * @example Analis Kependudukan Ahli Muda
             */
            readonly jabatan: string;
            /**
             * @description Zona waktu unit kerja: WIB, WITA, atau WIT / time zone of the unit: WIB, WITA or WIT
             * @example Asia/Jakarta
             * @enum {string}
             */
            readonly zona: "Asia/Jakarta" | "Asia/Makassar" | "Asia/Jayapura";
        };
        readonly Sesi: {
            /**
             * @description Token sesi Luwes, untuk Authorization: Bearer / token of the session, for Authorization: Bearer
             * @example eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJjb250b2gifQ.c2lnbmF0dXJl
             */
            readonly token: string;
            /**
             * @description Sesi berakhir pada / when the session ends [RFC 3339 dengan offset / RFC 3339 with offset]
             * @example 2026-12-03T07:40:00+07:00
             */
            readonly expiresAt: string;
            /** @description Pegawai / the person */
            readonly pegawai: components["schemas"]["Diri"];
            /**
             * @description Peran pemanggil / roles of the caller
             * @example [
             *       "pegawai"
             *     ]
             */
            readonly peran: readonly ("pegawai" | "atasan" | "kepala" | "sekda" | "operator" | "bkd" | "inspektorat" | "integrator" | "hukum")[];
        };
        readonly Saya: {
            /** @description Pegawai / the person */
            readonly pegawai: components["schemas"]["Diri"];
            /**
             * @description Peran pemanggil / roles of the caller
             * @example [
             *       "pegawai"
             *     ]
             */
            readonly peran: readonly ("pegawai" | "atasan" | "kepala" | "sekda" | "operator" | "bkd" | "inspektorat" | "integrator" | "hukum")[];
            /** @description Atasan langsung; null bila tidak ada / direct superior; null for none */
            readonly atasan: {
                /**
                 * @description Nomor Induk Pegawai, 18 angka sebagai teks / 18-digit number of a civil servant, as text
                 * @example 198703152010012003
                 */
                readonly nip: string;
                /**
                 * @description Nama pegawai / name of the person
                 * @example Siti Rahmawati
                 */
                readonly nama: string;
            } | null;
            /** @description Kepala unit kerja; null bila tidak ada / head of the unit; null for none */
            readonly kepala: {
                /**
                 * @description Nomor Induk Pegawai, 18 angka sebagai teks / 18-digit number of a civil servant, as text
                 * @example 198703152010012003
                 */
                readonly nip: string;
                /**
                 * @description Nama pegawai / name of the person
                 * @example Siti Rahmawati
                 */
                readonly nama: string;
            } | null;
            /** @description Apa yang diharapkan hari ini / what today expects */
            readonly hariIni: {
                /**
                 * @description Hari kerja menurut zona unit kerja / the day in the zone of the unit [YYYY-MM-DD]
                 * @example 2026-12-03
                 */
                readonly tanggal: string;
                /**
                 * @description Di mana hari itu dijalani: kantor, WFA, atau bukan hari kerja baginya / where the day is spent: office, elsewhere, or no duty
                 * @example kantor
                 * @enum {string}
                 */
                readonly moda: "kantor" | "wfa" | "libur" | "cuti" | "izin" | "dinas-luar";
                /** @description Jam kerja hari itu; null bila tidak ada / hours of the day; null for none */
                readonly jadwal: {
                    /**
                     * @description Mulai / beginning [RFC 3339 dengan offset / RFC 3339 with offset]
                     * @example 2026-12-03T07:30:00+07:00
                     */
                    readonly mulai: string;
                    /**
                     * @description Selesai / end [RFC 3339 dengan offset / RFC 3339 with offset]
                     * @example 2026-12-03T16:00:00+07:00
                     */
                    readonly selesai: string;
                } | null;
                /** @description Tugas hari itu menurut waktunya: jam kerja, sif, atau piket; kosong bila tidak dinilai / the duties of the day in the order of time: office hours, shifts or pickets; none where it is not judged */
                readonly tugas: readonly {
                    /**
                     * @description kantor untuk jam kerja biasa, sif untuk sif yang menggantikannya, piket untuk sif di sampingnya / kantor for the ordinary hours, sif for a shift in their place, piket for one beside them
                     * @example kantor
                     * @enum {string}
                     */
                    readonly jenis: "kantor" | "sif" | "piket";
                    /**
                     * @description Mulai / beginning [RFC 3339 dengan offset / RFC 3339 with offset]
                     * @example 2026-12-03T07:30:00+07:00
                     */
                    readonly mulai: string;
                    /**
                     * @description Selesai / end [RFC 3339 dengan offset / RFC 3339 with offset]
                     * @example 2026-12-03T16:00:00+07:00
                     */
                    readonly selesai: string;
                }[];
                /** @description Penjelasan untuk orang / what people read */
                readonly pesan: components["schemas"]["Teks"];
                /**
                 * @description Dasar ketentuan; "belum ditetapkan dengan Perkada" atau "bawaan Luwes" menandai nilai tanpa peraturan / what it rests on; "belum ditetapkan dengan Perkada" or "bawaan Luwes" marks a value that no regulation sets
                 * @example Permen PANRB 4/2025 Pasal 13 ayat (1)
                 */
                readonly dasar: string;
                /**
                 * @description Mengapa hari ini tidak dinilai; null bila dinilai / why the day is not judged; null where it is
                 * @example hari.di-luar-masa-kerja
                 */
                readonly alasan: ("hari.di-luar-masa-kerja" | "hari.sebelum-dipakai" | "kalender.belum-ada") | null;
            };
            /** @description Tugas hari sebelumnya yang belum ditinggalkan, selama presensi pulangnya masih dihitung; null bila tidak ada / a duty of the day before that was not left yet, while its tap out still counts; null for none */
            readonly berjalan: {
                /**
                 * @description Hari kerja menurut zona unit kerja / the day in the zone of the unit [YYYY-MM-DD]
                 * @example 2026-12-03
                 */
                readonly tanggal: string;
                /**
                 * @description kantor untuk jam kerja biasa, sif untuk sif yang menggantikannya, piket untuk sif di sampingnya / kantor for the ordinary hours, sif for a shift in their place, piket for one beside them
                 * @example kantor
                 * @enum {string}
                 */
                readonly jenis: "kantor" | "sif" | "piket";
                /**
                 * @description Mulai / beginning [RFC 3339 dengan offset / RFC 3339 with offset]
                 * @example 2026-12-03T07:30:00+07:00
                 */
                readonly mulai: string;
                /**
                 * @description Selesai / end [RFC 3339 dengan offset / RFC 3339 with offset]
                 * @example 2026-12-03T16:00:00+07:00
                 */
                readonly selesai: string;
                /**
                 * @description Presensi masuk yang dihitung; null bila belum ada / the tap in that counts; null for none [RFC 3339 dengan offset / RFC 3339 with offset]
                 * @example 2026-12-03T07:25:00+07:00
                 */
                readonly masuk: string | null;
            } | null;
            /**
             * @description Jam server / time of the server [RFC 3339 dengan offset / RFC 3339 with offset]
             * @example 2026-12-03T07:25:00+07:00
             */
            readonly sekarang: string;
            /**
             * @description Tiket waktu untuk presensi luring berikutnya; null bila perangkat tidak menyebut namanya / a time ticket for the next offline tap; null where the device did not name itself
             * @example 1796257500000.q0J6m2uW0u1VYB7oMlR3tA
             */
            readonly tiket: string | null;
        };
        readonly PerbaikanData: {
            /**
             * @description Id di Luwes; salin dari daftar atau dari jawaban saat dibuat / the id in Luwes; copy it from a list or from the answer that made it
             * @example 0193c1a2-7c1e-7b52-9d35-3f6c0f1d2a44
             */
            readonly id: string;
            /**
             * @description Nomor Induk Pegawai, 18 angka sebagai teks / 18-digit number of a civil servant, as text
             * @example 198703152010012003
             */
            readonly nip: string;
            /**
             * @description Bagian data / part of the data
             * @example pegawai
             */
            readonly bagian: string;
            /**
             * @description Apa yang harus diperbaiki / what is to be mended
             * @example Jabatan saya sudah berubah sejak 1 Februari 2024.
             */
            readonly uraian: string;
            /**
             * @description Keadaan permintaan perbaikan / state of the request
             * @example diajukan
             * @enum {string}
             */
            readonly status: "diajukan" | "diteruskan" | "diperbaiki" | "ditolak";
            /**
             * @description Jawaban petugas; null selama belum dijawab / what the officer answered; null while nobody did
             * @example Sudah diperbaiki di SIMPEG.
             */
            readonly jawaban: string | null;
            /**
             * @description Saat diajukan / when it was filed [RFC 3339 dengan offset / RFC 3339 with offset]
             * @example 2026-11-30T09:15:00+07:00
             */
            readonly diajukanPada: string;
            /**
             * @description Saat selesai; null selama belum / when it was done; null while it is not [RFC 3339 dengan offset / RFC 3339 with offset]
             * @example 2026-12-02T02:15:00+07:00
             */
            readonly selesaiPada: string | null;
            /**
             * @description Dijawab paling lambat pada / to be answered by [RFC 3339 dengan offset / RFC 3339 with offset]
             * @example 2026-12-06T07:25:00+07:00
             */
            readonly batas: string;
            /**
             * @description Apakah batas itu terlewati tanpa jawaban / whether that has passed without an answer
             * @example true
             */
            readonly terlambat: boolean;
            /** @description Riwayat permintaan / history of the request */
            readonly riwayat: readonly {
                /**
                 * @description Saat langkah ini diambil / when this step was taken [RFC 3339 dengan offset / RFC 3339 with offset]
                 * @example 2026-11-30T13:40:00+07:00
                 */
                readonly pada: string;
                /**
                 * @description Langkah yang diambil / the step that was taken
                 * @example diajukan
                 * @enum {string}
                 */
                readonly langkah: "diajukan" | "diteruskan" | "diperbaiki" | "ditolak";
                /**
                 * @description Kalimat yang menyertai langkah; null bila tidak ada / what was said with the step; null for nothing
                 * @example Sudah sesuai dengan surat tugas.
                 */
                readonly isi: string | null;
            }[];
        };
        readonly Delegasi: {
            /**
             * @description Id di Luwes; salin dari daftar atau dari jawaban saat dibuat / the id in Luwes; copy it from a list or from the answer that made it
             * @example 0193c1a2-7c1e-7b52-9d35-3f6c0f1d2a44
             */
            readonly id: string;
            /**
             * @description plh: pelaksana harian; plt: pelaksana tugas / plh: for some days; plt: for a vacant post
             * @example plh
             * @enum {string}
             */
            readonly jenis: "plh" | "plt";
            /**
             * @description NIP pejabat yang diwakili / NIP of the office holder
             * @example 197212101998031006
             */
            readonly dariNip: string;
            /**
             * @description Nama pejabat yang diwakili / name of the office holder
             * @example Hendra Gunawan
             */
            readonly dariNama: string;
            /**
             * @description NIP yang mewakili / NIP of who stands in
             * @example 197905202005011004
             */
            readonly keNip: string;
            /**
             * @description Nama yang mewakili / name of who stands in
             * @example Rina Kartika
             */
            readonly keNama: string;
            /**
             * @description Hari pertama, ikut dihitung / first day, included [YYYY-MM-DD]
             * @example 2026-12-01
             */
            readonly dari: string;
            /**
             * @description Hari terakhir, ikut dihitung / last day, included [YYYY-MM-DD]
             * @example 2026-12-31
             */
            readonly sampai: string;
            /**
             * @description Nomor surat yang mendasarinya / number of the letter that it rests on
             * @example 800/117/BKPSDM/2026
             */
            readonly nomorSurat: string;
            /**
             * @description Saat dicabut; null selama belum / when it was revoked; null while it was not [RFC 3339 dengan offset / RFC 3339 with offset]
             * @example 2026-12-05T10:00:00+07:00
             */
            readonly dicabutPada: string | null;
            /**
             * @description Apakah berlaku hari ini / whether it holds today
             * @example true
             */
            readonly berlaku: boolean;
        };
        readonly Operator: {
            /**
             * @description Id di Luwes; salin dari daftar atau dari jawaban saat dibuat / the id in Luwes; copy it from a list or from the answer that made it
             * @example 0193c1a2-7c1e-7b52-9d35-3f6c0f1d2a44
             */
            readonly id: string;
            /**
             * @description Nomor Induk Pegawai, 18 angka sebagai teks / 18-digit number of a civil servant, as text
             * @example 198703152010012003
             */
            readonly nip: string;
            /**
             * @description Nama pegawai / name of the person
             * @example Siti Rahmawati
             */
            readonly nama: string;
            /**
             * @description Kode unit kerja / code of the unit
             * @example DISDUKCAPIL
             */
            readonly unitKerja: string;
            /**
             * @description Nama unit kerja / name of the unit
             * @example Dinas Kependudukan dan Pencatatan Sipil
             */
            readonly namaUnit: string;
            /**
             * @description Apakah unit di bawahnya ikut dikelola / whether the units below belong to it
             * @example true
             */
            readonly bawahan: boolean;
            /**
             * @description Hari pertama penunjukan / first day of the appointment [YYYY-MM-DD]
             * @example 2027-01-04
             */
            readonly dari: string;
            /**
             * @description Hari terakhir penunjukan / last day of the appointment [YYYY-MM-DD]
             * @example 2027-12-31
             */
            readonly sampai: string;
            /**
             * @description Nomor surat yang mendasarinya / number of the letter that it rests on
             * @example 800/117/BKPSDM/2026
             */
            readonly nomorSurat: string;
            /**
             * @description Saat dicabut; null selama belum / when it was revoked; null while it was not [RFC 3339 dengan offset / RFC 3339 with offset]
             * @example 2026-12-05T10:00:00+07:00
             */
            readonly dicabutPada: string | null;
            /**
             * @description Apakah berlaku hari ini / whether it holds today
             * @example true
             */
            readonly berlaku: boolean;
            /**
             * @description Apakah pegawai itu sudah pindah ke unit lain / whether the person belongs to another unit by now
             * @example true
             */
            readonly pindah: boolean;
        };
        readonly Pengajuan: {
            /**
             * @description Id di Luwes; salin dari daftar atau dari jawaban saat dibuat / the id in Luwes; copy it from a list or from the answer that made it
             * @example 0193c1a2-7c1e-7b52-9d35-3f6c0f1d2a44
             */
            readonly id: string;
            /**
             * @description NIP pengaju / NIP of the applicant
             * @example 198703152010012003
             */
            readonly nip: string;
            /**
             * @description Nama pengaju / name of the applicant
             * @example Siti Rahmawati
             */
            readonly nama?: string;
            /**
             * @description Nama unit kerja / name of the unit
             * @example Dinas Kependudukan dan Pencatatan Sipil
             */
            readonly namaUnit?: string;
            /**
             * @description Kode unit kerja dari SIMPEG / code of the unit in SIMPEG
             * @example DISDUKCAPIL
             */
            readonly unitKerja: string;
            /**
             * @description Zona waktu unit kerja: WIB, WITA, atau WIT / time zone of the unit: WIB, WITA or WIT
             * @example Asia/Jakarta
             */
            readonly zona: string;
            /**
             * @description Jenis fleksibilitas (Permen PANRB 4/2025 dan kebijakan daerah) / kind of flexible work (Permen PANRB 4/2025 and policy of the regency)
             * @example rumah
             * @enum {string}
             */
            readonly jenis: "rumah" | "kantor-lain" | "lokasi-lain" | "sif" | "dinamis" | "keadaan-khusus" | "merawat-orang-tua" | "ulang-tahun-ibu";
            /** @description Hari yang diajukan, masing-masing dengan keadaannya / the days asked for, each with its state */
            readonly hari: readonly {
                /**
                 * @description Hari kerja menurut zona unit kerja / the day in the zone of the unit [YYYY-MM-DD]
                 * @example 2026-12-03
                 */
                readonly tanggal: string;
                /**
                 * @description Keadaan hari ini dalam pengajuan / state of this day of the request
                 * @example diajukan
                 * @enum {string}
                 */
                readonly status: "diajukan" | "direkomendasikan" | "disetujui" | "ditolak" | "dikembalikan" | "dibatalkan" | "dicabut" | "kedaluwarsa";
            }[];
            /**
             * @description Keadaan pengajuan / state of the request
             * @example diajukan
             * @enum {string}
             */
            readonly status: "diajukan" | "direkomendasikan" | "disetujui" | "ditolak" | "dikembalikan" | "dibatalkan" | "dicabut" | "kedaluwarsa";
            /** @description Tempat bekerja; tidak perlu untuk rumah / place of work; not needed for home */
            readonly lokasi: {
                /**
                 * @description Nama tempat / name of the place
                 * @example Kantor Kecamatan Pesisir Tengah
                 */
                readonly nama: string;
                /**
                 * @description Lintang / latitude [derajat WGS 84 / degrees WGS 84]
                 * @example -5.1928
                 */
                readonly lat?: number;
                /**
                 * @description Bujur / longitude [derajat WGS 84 / degrees WGS 84]
                 * @example 103.9392
                 */
                readonly lon?: number;
            } | null;
            /**
             * @description Alasan dengan kalimat sendiri / the reason in plain words
             * @example Menyusun naskah peraturan bupati yang perlu waktu tenang
             */
            readonly alasan: string;
            /** @description Rencana kerja, satu hasil tiap baris / work plan, one output a line */
            readonly rencana: readonly {
                /**
                 * @description Hasil yang dijanjikan / the output promised
                 * @example Naskah rancangan peraturan bupati
                 */
                readonly hasil: string;
                /**
                 * @description Jumlah yang ditargetkan / how much of it [menurut satuan / as satuan says]
                 * @example 1
                 */
                readonly target: number;
                /**
                 * @description Satuan target dan realisasi / unit of target and result
                 * @example dokumen
                 */
                readonly satuan: string;
                /**
                 * @description Kode KRA yang didukung baris ini / code of the KRA that this line serves
                 * @example KRA-2
                 */
                readonly kra?: string;
            }[];
            /** @description Jam yang diminta, untuk sif dan dinamis / hours asked for, for shifts and dynamic work */
            readonly jam: {
                /**
                 * @description Jam mulai, waktu unit / start, in the zone of the unit [HH:MM]
                 * @example 09:00
                 */
                readonly mulai: string;
                /**
                 * @description Jam selesai, waktu unit / end, in the zone of the unit [HH:MM]
                 * @example 17:30
                 */
                readonly selesai: string;
            } | null;
            /** @description Bukti, satu surat atau dokumen tiap butir / proofs, one letter or document an item */
            readonly bukti: readonly {
                /**
                 * @description Jenis dokumen / kind of document
                 * @example surat tugas
                 */
                readonly jenis: string;
                /**
                 * @description Nomor dokumen / number of the document
                 * @example 800/117/DISDUKCAPIL/2026
                 */
                readonly nomor: string;
            }[] | null;
            /**
             * @description Apakah BKD harus mengonfirmasi dahulu; null bila tidak perlu / whether bkd confirms first; null where it need not
             * @example menunggu
             */
            readonly konfirmasi: ("menunggu" | "diberikan") | null;
            /**
             * @description Id pengajuan yang dikembalikan dan diperbaiki oleh ini / id of the returned request that this one mends
             * @example 0193c1a2-7c1e-7b52-9d35-3f6c0f1d2a44
             */
            readonly perbaikanDari: string | null;
            /**
             * @description NIP yang merekomendasikan; null bila langsung ke penyetuju / NIP of who recommends; null where it goes to the approver at once
             * @example 197905202005011004
             */
            readonly perekomendasi: string | null;
            /**
             * @description NIP yang menyetujui; null bila BKD / NIP of who approves; null where bkd does
             * @example 197212101998031006
             */
            readonly penyetuju: string | null;
            /** @description Hari yang disetujui tetapi kini tidak lagi memenuhi aturan, menunggu dipertahankan atau dicabut; null bila tidak ada / granted days that the law would refuse now and that wait to be kept or revoked; null where there are none */
            readonly perluDitinjau?: {
                /**
                 * @description Sejak kapan perlu ditinjau / since when they wait to be looked at again [RFC 3339 dengan offset / RFC 3339 with offset]
                 * @example 2026-12-01T09:15:00+07:00
                 */
                readonly sejak: string;
                /**
                 * @description Hari yang kini akan ditolak / the days that would be refused now [YYYY-MM-DD]
                 * @example [
                 *       "2026-12-03"
                 *     ]
                 */
                readonly hari: readonly string[];
                /** @description Aturan yang menolak, dengan dasarnya / the rules that refuse, with their articles */
                readonly aturan: readonly {
                    /**
                     * @description Kode tetap, untuk program / stable code, for programs
                     * @example wfa.kuota
                     */
                    readonly kode: string;
                    /** @description Penjelasan untuk orang / what people read */
                    readonly pesan: components["schemas"]["Teks"];
                    /**
                     * @description Dasar ketentuan; "belum ditetapkan dengan Perkada" atau "bawaan Luwes" menandai nilai tanpa peraturan / what it rests on; "belum ditetapkan dengan Perkada" or "bawaan Luwes" marks a value that no regulation sets
                     * @example Permen PANRB 4/2025 Pasal 13 ayat (1)
                     */
                    readonly dasar: string;
                }[];
            } | null;
            /**
             * @description Saat diajukan / when it was filed [RFC 3339 dengan offset / RFC 3339 with offset]
             * @example 2026-11-30T09:15:00+07:00
             */
            readonly diajukanPada: string;
            /** @description Langkah-langkah menurut urutan / steps in order */
            readonly riwayat: readonly {
                /**
                 * @description Saat langkah ini diambil / when this step was taken [RFC 3339 dengan offset / RFC 3339 with offset]
                 * @example 2026-11-30T13:40:00+07:00
                 */
                readonly pada: string;
                /**
                 * @description NIP yang melakukannya; "luwes" bila bukan orang / NIP of who did it; "luwes" where nobody did
                 * @example 197905202005011004
                 */
                readonly oleh: string;
                /**
                 * @description NIP pejabat yang diwakili (Plh atau Plt); null bila tidak mewakili / NIP of the office holder who was stood in for (Plh, Plt); null for none
                 * @example 197212101998031006
                 */
                readonly atasNama?: string | null;
                /**
                 * @description Langkah yang diambil / the step that was taken
                 * @example ajukan
                 * @enum {string}
                 */
                readonly keputusan: "ajukan" | "rekomendasi" | "konfirmasi" | "setuju" | "tolak" | "kembalikan" | "batal" | "cabut" | "panggil" | "pertahankan" | "eskalasi" | "kedaluwarsa";
                /**
                 * @description Alasan langkah; null bila tidak diberi / reason of the step; null where none was given
                 * @example Rencana kerja jelas dan terukur
                 */
                readonly alasan: string | null;
                /**
                 * @description Hari yang disebut langkah ini / the days that this step names [YYYY-MM-DD]
                 * @example [
                 *       "2026-12-03"
                 *     ]
                 */
                readonly hari: readonly string[];
            }[];
        };
        readonly Periksa: {
            /**
             * @description Apakah dapat diajukan seperti ini / whether it could be filed as it is
             * @example true
             */
            readonly boleh: boolean;
            /** @description Setiap aturan dengan hasilnya / every rule with its finding */
            readonly aturan: readonly {
                /**
                 * @description Kode tetap, untuk program / stable code, for programs
                 * @example wfa.kuota
                 */
                readonly kode: string;
                /**
                 * @description lolos, peringatan, atau tolak / passed, warned of, or refused
                 * @example lolos
                 * @enum {string}
                 */
                readonly hasil: "lolos" | "peringatan" | "tolak";
                /** @description Penjelasan untuk orang / what people read */
                readonly pesan: components["schemas"]["Teks"];
                /**
                 * @description Dasar ketentuan; "belum ditetapkan dengan Perkada" atau "bawaan Luwes" menandai nilai tanpa peraturan / what it rests on; "belum ditetapkan dengan Perkada" or "bawaan Luwes" marks a value that no regulation sets
                 * @example Permen PANRB 4/2025 Pasal 13 ayat (1)
                 */
                readonly dasar: string;
                /**
                 * @description Hari yang dikenai aturan ini / the days that the rule is about [YYYY-MM-DD]
                 * @example [
                 *       "2026-12-03"
                 *     ]
                 */
                readonly hari?: readonly string[];
                /**
                 * @description Hari terakhir berlakunya yang dinyatakan, misalnya kesiapan / last day on which what was declared holds, such as readiness [YYYY-MM-DD]
                 * @example 2027-06-30
                 */
                readonly sampai?: string;
                /**
                 * @description Siapa yang harus mengonfirmasi dahulu / who must confirm it first
                 * @example bkd
                 * @constant
                 */
                readonly konfirmasi?: "bkd";
            }[];
            /** @description Kuota unit tiap hari yang diminta / places of the unit on each day asked for */
            readonly kuota: readonly {
                /**
                 * @description Hari kerja menurut zona unit kerja / the day in the zone of the unit [YYYY-MM-DD]
                 * @example 2026-12-03
                 */
                readonly tanggal: string;
                /**
                 * @description Kuota unit hari itu; null bila tidak ada kuota / places of the unit that day; null where no quota binds [orang / people]
                 * @example 12
                 */
                readonly batas: number | null;
                /**
                 * @description Tempat yang sudah terpakai / places taken [orang / people]
                 * @example 7
                 */
                readonly terpakai: number;
            }[];
            /**
             * @description Hari berikutnya yang masih ada tempat / next days that have a place [YYYY-MM-DD]
             * @example [
             *       "2026-12-10"
             *     ]
             */
            readonly alternatif: readonly string[];
            /** @description Jenis lain yang lebih sesuai / other kinds that fit better */
            readonly saran: readonly {
                /**
                 * @description Jenis fleksibilitas yang disarankan / kind of flexible work that is suggested
                 * @example rumah
                 * @enum {string}
                 */
                readonly jenis: "rumah" | "kantor-lain" | "lokasi-lain" | "sif" | "dinamis" | "keadaan-khusus" | "merawat-orang-tua" | "ulang-tahun-ibu";
                /** @description Penjelasan untuk orang / what people read */
                readonly pesan: components["schemas"]["Teks"];
            }[];
            /** @description KRA bulan itu, yang dapat disebut dalam rencana / KRA of the months, which lines of the plan may name */
            readonly sasaran: readonly {
                /**
                 * @description Kode KRA / code of the KRA
                 * @example KRA-2
                 */
                readonly kode: string;
                /**
                 * @description Hasil yang dituju / the result aimed at
                 * @example Layanan kependudukan tepat waktu
                 */
                readonly hasil: string;
                /**
                 * @description Satuan target dan realisasi / unit of target and result
                 * @example dokumen
                 */
                readonly satuan: string;
            }[];
        };
        readonly JawabanKriteria: {
            /**
             * @description Tugas dapat dikerjakan di luar kantor / the task can be done outside the office
             * @example true
             */
            readonly "dapat-di-luar-kantor": boolean;
            /**
             * @description Tidak perlu ruang atau alat khusus / no special room or equipment is needed
             * @example true
             */
            readonly "tanpa-ruang-atau-alat-khusus": boolean;
            /**
             * @description Dapat dikerjakan dengan teknologi informasi / it can be done with information technology
             * @example true
             */
            readonly "dengan-tik": boolean;
            /**
             * @description Tatap muka minimal / little is done face to face
             * @example true
             */
            readonly "tatap-muka-minimal": boolean;
            /**
             * @description Tidak perlu pengawasan terus-menerus / no continuous supervision is needed
             * @example true
             */
            readonly "tanpa-pengawasan-terus-menerus": boolean;
            /**
             * @description Kriteria lain dari PPK terpenuhi / other criteria of the PPK are met
             * @example true
             */
            readonly "kriteria-lain-ppk": boolean;
        };
        readonly Kriteria: {
            /**
             * @description Nomor Induk Pegawai, 18 angka sebagai teks / 18-digit number of a civil servant, as text
             * @example 198703152010012003
             */
            readonly nip: string;
            /**
             * @description Terhitung mulai tanggal jabatan sekarang / first day in the present position [YYYY-MM-DD]
             * @example 2024-02-01
             */
            readonly tmtJabatan: string;
            /**
             * @description Jawaban tiap kriteria; null selama belum dinyatakan / each criterion answered; null while nobody declared them
             * @example {
             *       "dapat-di-luar-kantor": true,
             *       "dengan-tik": true
             *     }
             */
            readonly jawaban: {
                readonly [key: string]: boolean;
            } | null;
            /**
             * @description Cara menyatakannya; null selama belum / how they were declared; null while they were not
             * @example per-kriteria
             */
            readonly cara: ("per-kriteria" | "dengan-rekomendasi" | "dengan-persetujuan") | null;
            /**
             * @description NIP yang melakukannya; "luwes" bila bukan orang / NIP of who did it; "luwes" where nobody did
             * @example 197905202005011004
             */
            readonly oleh: string | null;
            /**
             * @description Saat terjadi / when it happened [RFC 3339 dengan offset / RFC 3339 with offset]
             * @example 2026-11-30T09:15:00+07:00
             */
            readonly pada: string | null;
        };
        readonly Kesiapan: {
            /**
             * @description Laptop siap / the laptop is ready
             * @example true
             */
            readonly laptop: boolean | null;
            /**
             * @description Internet siap / the internet is ready
             * @example true
             */
            readonly internet: boolean | null;
            /**
             * @description Kecepatan unduh yang diukur widget / download speed as the widget measured it [kilobit per detik / kilobits a second]
             * @example 18400
             */
            readonly kbps: number | null;
            /**
             * @description Latensi yang diukur widget / latency as the widget measured it [milidetik / milliseconds]
             * @example 42
             */
            readonly latensiMs: number | null;
            /**
             * @description Saat terjadi / when it happened [RFC 3339 dengan offset / RFC 3339 with offset]
             * @example 2026-11-30T09:15:00+07:00
             */
            readonly pada: string | null;
            /**
             * @description Hari terakhir pernyataan berlaku; null tanpa batas / last day of the declaration; null for no end [YYYY-MM-DD]
             * @example 2027-11-30
             */
            readonly berlakuSampai: string | null;
        };
        readonly Layanan: {
            /**
             * @description Kode unit kerja dari SIMPEG / code of a unit in SIMPEG
             * @example DISDUKCAPIL
             */
            readonly unit: string;
            /** @description Jendela layanan unit / service windows of the unit */
            readonly layanan: readonly {
                /**
                 * @description Kode jendela, unik di unit / code of the window, unique in the unit
                 * @example LOKET-1
                 */
                readonly kode: string;
                /**
                 * @description Nama jendela layanan / name of the window
                 * @example Loket KTP elektronik
                 */
                readonly nama: string;
                /**
                 * @description Hari buka / weekdays on which it is open [1 Senin sampai 7 Minggu / 1 Monday to 7 Sunday]
                 * @example [
                 *       1,
                 *       2,
                 *       3,
                 *       4,
                 *       5
                 *     ]
                 */
                readonly hari: readonly number[];
                /**
                 * @description Jam buka, waktu unit / opening time, in the zone of the unit [HH:MM]
                 * @example 08:00
                 */
                readonly mulai: string;
                /**
                 * @description Jam tutup, waktu unit / closing time, in the zone of the unit [HH:MM]
                 * @example 15:00
                 */
                readonly selesai: string;
                /**
                 * @description Petugas paling sedikit di kantor / fewest people on site [orang / people]
                 * @example 3
                 */
                readonly minimum: number;
            }[];
        };
        readonly Roster: {
            /** @description Unit kerja / the unit */
            readonly unit: {
                /**
                 * @description Kode unit kerja dari SIMPEG / code of the unit in SIMPEG
                 * @example DISDUKCAPIL
                 */
                readonly kode: string;
                /**
                 * @description Nama unit kerja / name of the unit
                 * @example Dinas Kependudukan dan Pencatatan Sipil
                 */
                readonly nama: string;
            };
            /** @description Setiap hari dalam rentang / each day of the span */
            readonly hari: readonly {
                /**
                 * @description Hari kerja menurut zona unit kerja / the day in the zone of the unit [YYYY-MM-DD]
                 * @example 2026-12-03
                 */
                readonly tanggal: string;
                /**
                 * @description Nama hari libur; null bila bukan / name of the holiday; null for none
                 * @example Hari Natal
                 */
                readonly libur: string | null;
                /** @description Mengapa hari ini tidak dinilai; null bila dinilai / why the day is not judged; null where it is */
                readonly catatan: components["schemas"]["Teks"] | null;
                /** @description Pegawai unit hari itu / people of the unit on that day */
                readonly pegawai: readonly {
                    /**
                     * @description Nomor Induk Pegawai, 18 angka sebagai teks / 18-digit number of a civil servant, as text
                     * @example 198703152010012003
                     */
                    readonly nip: string;
                    /**
                     * @description Nama pegawai / name of the person
                     * @example Siti Rahmawati
                     */
                    readonly nama: string;
                    /**
                     * @description Di mana hari itu dijalani: kantor, WFA, atau bukan hari kerja baginya / where the day is spent: office, elsewhere, or no duty
                     * @example kantor
                     * @enum {string}
                     */
                    readonly moda: "kantor" | "wfa" | "libur" | "cuti" | "izin" | "dinas-luar";
                    /**
                     * @description Yang mendasari tempat kerja, seperti pengajuan, roster, atau arahan; null bagi rekan kerja dan di kantor seperti biasa / what the place rests on, such as a request, a roster or a directive; null for colleagues, and at the office as ever
                     * @example pengajuan
                     */
                    readonly sumber: string | null;
                }[];
                /**
                 * @description Pegawai yang bekerja di luar kantor / people who work elsewhere [orang / people]
                 * @example 7
                 */
                readonly wfa: number;
                /**
                 * @description Pegawai yang bekerja di kantor / people at the office [orang / people]
                 * @example 18
                 */
                readonly kantor: number;
                /**
                 * @description Kuota unit hari itu; null bila tidak ada kuota / places of the unit that day; null where no quota binds [orang / people]
                 * @example 12
                 */
                readonly batas: number | null;
                /** @description Kelebihan orang di kantor; null bila cukup, atau tidak diatur. Tidak menolak siapa pun / too many at the office; null where it holds all, or nothing is set. Refuses nobody */
                readonly kantorPenuh: {
                    /**
                     * @description Orang paling banyak di kantor / most people at the office [orang / people]
                     * @example 20
                     */
                    readonly batas: number;
                    /**
                     * @description Kelebihannya / how many are too many [orang / people]
                     * @example 3
                     */
                    readonly lebih: number;
                    /**
                     * @description NIP yang dapat bekerja di tempat lain; kosong bagi yang tidak mengelola unit / NIPs who could work elsewhere; empty for who does not steer the unit
                     * @example [
                     *       "198609262015051001"
                     *     ]
                     */
                    readonly saran: readonly string[];
                    /**
                     * @description Dasar ketentuan; "belum ditetapkan dengan Perkada" atau "bawaan Luwes" menandai nilai tanpa peraturan / what it rests on; "belum ditetapkan dengan Perkada" or "bawaan Luwes" marks a value that no regulation sets
                     * @example Permen PANRB 4/2025 Pasal 13 ayat (1)
                     */
                    readonly dasar: string;
                } | null;
            }[];
        };
        readonly Arahan: {
            /**
             * @description Id di Luwes; salin dari daftar atau dari jawaban saat dibuat / the id in Luwes; copy it from a list or from the answer that made it
             * @example 0193c1a2-7c1e-7b52-9d35-3f6c0f1d2a44
             */
            readonly id: string;
            /**
             * @description rumah: bekerja dari rumah; masuk: wajib ke kantor / rumah: work from home; masuk: come to the office
             * @example rumah
             * @enum {string}
             */
            readonly jenis: "rumah" | "masuk";
            /** @description Unit yang dikenai / units that it reaches */
            readonly unit: readonly {
                /**
                 * @description Kode unit kerja dari SIMPEG / code of the unit in SIMPEG
                 * @example DISDUKCAPIL
                 */
                readonly kode: string;
                /**
                 * @description Nama unit kerja / name of the unit
                 * @example Dinas Kependudukan dan Pencatatan Sipil
                 */
                readonly nama: string;
            }[];
            /**
             * @description Hari yang dimaksud / the days meant [YYYY-MM-DD]
             * @example [
             *       "2026-12-03"
             *     ]
             */
            readonly hari: readonly string[];
            /**
             * @description Hari arahan yang masih berlaku / days of the directive that still hold [YYYY-MM-DD]
             * @example [
             *       "2026-12-03"
             *     ]
             */
            readonly hariBerlaku: readonly string[];
            /**
             * @description Alasan dengan kalimat sendiri / the reason in plain words
             * @example Menyusun naskah peraturan bupati yang perlu waktu tenang
             */
            readonly alasan: string;
            /**
             * @description Dasar ketentuan; "belum ditetapkan dengan Perkada" atau "bawaan Luwes" menandai nilai tanpa peraturan / what it rests on; "belum ditetapkan dengan Perkada" or "bawaan Luwes" marks a value that no regulation sets
             * @example Permen PANRB 4/2025 Pasal 13 ayat (1)
             */
            readonly dasar: string;
            /**
             * @description NIP yang melakukannya; "luwes" bila bukan orang / NIP of who did it; "luwes" where nobody did
             * @example 197905202005011004
             */
            readonly oleh: string;
            /**
             * @description Saat terjadi / when it happened [RFC 3339 dengan offset / RFC 3339 with offset]
             * @example 2026-11-30T09:15:00+07:00
             */
            readonly pada: string;
            /**
             * @description Saat dibatalkan; null selama berlaku / when it was undone; null while it holds [RFC 3339 dengan offset / RFC 3339 with offset]
             * @example 2026-12-02T08:00:00+07:00
             */
            readonly dibatalkanPada: string | null;
        };
        readonly Terdampak: {
            /**
             * @description Pegawai yang dikenai seluruhnya / people reached in all [orang / people]
             * @example 240
             */
            readonly pegawai: number;
            /** @description Unit yang dikenai / units reached */
            readonly unit: readonly {
                /**
                 * @description Kode unit kerja dari SIMPEG / code of the unit in SIMPEG
                 * @example DISDUKCAPIL
                 */
                readonly kode: string;
                /**
                 * @description Nama unit kerja / name of the unit
                 * @example Dinas Kependudukan dan Pencatatan Sipil
                 */
                readonly nama: string;
                /**
                 * @description Pegawai unit ini yang dikenai / people of this unit reached [orang / people]
                 * @example 25
                 */
                readonly pegawai: number;
                /**
                 * @description Apakah unit melayani masyarakat secara langsung / whether the unit serves the public directly
                 * @example true
                 */
                readonly layananLangsung: boolean;
            }[];
            /** @description Pegawai menurut nama, satu halaman / people by name, a page */
            readonly daftar: readonly {
                /**
                 * @description Nomor Induk Pegawai, 18 angka sebagai teks / 18-digit number of a civil servant, as text
                 * @example 198703152010012003
                 */
                readonly nip: string;
                /**
                 * @description Nama pegawai / name of the person
                 * @example Siti Rahmawati
                 */
                readonly nama: string;
                /**
                 * @description Kode unit kerja pegawai / code of the person’s unit
                 * @example DISDUKCAPIL
                 */
                readonly unit: string;
            }[];
            /**
             * @description Dari mana halaman berikutnya; null pada yang terakhir / where the next page goes on; null on the last [orang / people]
             * @example 200
             */
            readonly lanjut: number | null;
        };
        readonly PermohonanCuti: {
            /**
             * @description Id di Luwes; salin dari daftar atau dari jawaban saat dibuat / the id in Luwes; copy it from a list or from the answer that made it
             * @example 0193c1a2-7c1e-7b52-9d35-3f6c0f1d2a44
             */
            readonly id: string;
            /**
             * @description alasan-penting sampai sebulan; cltn untuk lebih lama, tanpa penghasilan / alasan-penting for up to a month; cltn for longer, without income
             * @example alasan-penting
             * @enum {string}
             */
            readonly jenis: "alasan-penting" | "cltn";
            /**
             * @description Hari pertama / first day [YYYY-MM-DD]
             * @example 2026-12-01
             */
            readonly dari: string;
            /**
             * @description Hari terakhir / last day [YYYY-MM-DD]
             * @example 2026-12-18
             */
            readonly sampai: string;
            /**
             * @description Alasan / the reason
             * @example Ibu dirawat inap karena stroke.
             */
            readonly alasan: string;
            /** @description Surat yang membuktikannya / letters that prove it */
            readonly bukti: readonly {
                /**
                 * @description Jenis surat / kind of letter
                 * @example Surat keterangan rawat inap
                 */
                readonly jenis: string;
                /**
                 * @description Nomor surat / its number
                 * @example RS-1/2026
                 */
                readonly nomor: string;
            }[];
            /**
             * @description dikirim ke SIMPEG, atau disetujui di sana / sent to SIMPEG, or granted there
             * @example dikirim
             * @enum {string}
             */
            readonly status: "dikirim" | "disetujui";
            /**
             * @description Kapan dikirim / when it was sent [RFC 3339 dengan offset / RFC 3339 with offset]
             * @example 2026-11-26T08:12:00+07:00
             */
            readonly diajukanPada: string;
        };
        readonly Gelombang: {
            /**
             * @description Id di Luwes; salin dari daftar atau dari jawaban saat dibuat / the id in Luwes; copy it from a list or from the answer that made it
             * @example 0193c1a2-7c1e-7b52-9d35-3f6c0f1d2a44
             */
            readonly id: string;
            /**
             * @description Nama gelombang / name of the wave
             * @example Gelombang 1
             */
            readonly nama: string;
            /**
             * @description Kode unit dalam gelombang / codes of the units in the wave
             * @example [
             *       "DISDUKCAPIL"
             *     ]
             */
            readonly unit: readonly string[];
            /**
             * @description Hari pertama, ikut dihitung / first day, included [YYYY-MM-DD]
             * @example 2026-12-01
             */
            readonly dari: string;
            /**
             * @description Hari terakhir; null selama belum ditetapkan / last day; null while none is set [YYYY-MM-DD]
             * @example 2027-03-31
             */
            readonly sampai: string | null;
            /**
             * @description Syarat memulai gelombang / what lets the wave begin
             * @example Semua pegawai sudah dilatih
             */
            readonly kriteriaMasuk: string;
            /**
             * @description Syarat melanjutkan ke gelombang berikutnya / what lets the next wave follow
             * @example Keterlambatan tidak naik dalam satu bulan
             */
            readonly kriteriaKeluar: string;
        };
        readonly Survei: {
            /**
             * @description Id di Luwes; salin dari daftar atau dari jawaban saat dibuat / the id in Luwes; copy it from a list or from the answer that made it
             * @example 0193c1a2-7c1e-7b52-9d35-3f6c0f1d2a44
             */
            readonly id: string;
            /**
             * @description Judul survei / title of the survey
             * @example Kesiapan WFA gelombang 1
             */
            readonly judul: string;
            /**
             * @description Pernyataan yang dinilai, menurut urutan / statements to rate, in order
             * @example [
             *       "Saya memahami aturan WFA."
             *     ]
             */
            readonly pertanyaan: readonly string[];
            /**
             * @description Hari pertama, ikut dihitung / first day, included [YYYY-MM-DD]
             * @example 2026-12-01
             */
            readonly dari: string;
            /**
             * @description Hari terakhir, ikut dihitung / last day, included [YYYY-MM-DD]
             * @example 2026-12-31
             */
            readonly sampai: string;
        };
        readonly SurveiSaya: {
            /**
             * @description Id di Luwes; salin dari daftar atau dari jawaban saat dibuat / the id in Luwes; copy it from a list or from the answer that made it
             * @example 0193c1a2-7c1e-7b52-9d35-3f6c0f1d2a44
             */
            readonly id: string;
            /**
             * @description Judul survei / title of the survey
             * @example Kesiapan WFA gelombang 1
             */
            readonly judul: string;
            /**
             * @description Pernyataan yang dinilai, menurut urutan / statements to rate, in order
             * @example [
             *       "Saya memahami aturan WFA."
             *     ]
             */
            readonly pertanyaan: readonly string[];
            /**
             * @description Hari pertama, ikut dihitung / first day, included [YYYY-MM-DD]
             * @example 2026-12-01
             */
            readonly dari: string;
            /**
             * @description Hari terakhir, ikut dihitung / last day, included [YYYY-MM-DD]
             * @example 2026-12-31
             */
            readonly sampai: string;
            /**
             * @description Apakah menerima jawaban hari ini / whether it takes answers today
             * @example true
             */
            readonly terbuka: boolean;
            /**
             * @description Apakah pemanggil sudah menjawab / whether the caller has answered
             * @example true
             */
            readonly sudahMenjawab: boolean;
        };
        readonly Hari: {
            /**
             * @description Hari kerja menurut zona unit kerja / the day in the zone of the unit [YYYY-MM-DD]
             * @example 2026-12-03
             */
            readonly tanggal: string;
            /**
             * @description Di mana hari itu dijalani: kantor, WFA, atau bukan hari kerja baginya / where the day is spent: office, elsewhere, or no duty
             * @example kantor
             * @enum {string}
             */
            readonly moda: "kantor" | "wfa" | "libur" | "cuti" | "izin" | "dinas-luar";
            /**
             * @description Status kehadiran hari itu / the verdict on the day
             * @example hadir
             * @enum {string}
             */
            readonly status: "hadir" | "hadir-wfa" | "dinas-luar" | "cuti" | "izin" | "libur" | "tanpa-keterangan" | "belum-terverifikasi" | "menunggu";
            /** @description Jam kerja hari itu; null bila tidak ada / hours of the day; null for none */
            readonly jadwal: {
                /**
                 * @description Mulai / beginning [RFC 3339 dengan offset / RFC 3339 with offset]
                 * @example 2026-12-03T07:30:00+07:00
                 */
                readonly mulai: string;
                /**
                 * @description Selesai / end [RFC 3339 dengan offset / RFC 3339 with offset]
                 * @example 2026-12-03T16:00:00+07:00
                 */
                readonly selesai: string;
            } | null;
            /**
             * @description Presensi masuk yang dihitung; null bila belum ada / the tap in that counts; null for none [RFC 3339 dengan offset / RFC 3339 with offset]
             * @example 2026-12-03T07:25:00+07:00
             */
            readonly masuk: string | null;
            /**
             * @description Presensi pulang yang dihitung; null bila belum ada / the tap out that counts; null for none [RFC 3339 dengan offset / RFC 3339 with offset]
             * @example 2026-12-03T16:04:00+07:00
             */
            readonly pulang: string | null;
            /** @description Tugas hari itu: jam kerja, sif, atau piket, masing-masing dengan penilaiannya / the duties of the day: office hours, shifts or pickets, each with its verdict */
            readonly tugas: readonly {
                /**
                 * @description kantor untuk jam kerja biasa, sif untuk sif yang menggantikannya, piket untuk sif di sampingnya / kantor for the ordinary hours, sif for a shift in their place, piket for one beside them
                 * @example kantor
                 * @enum {string}
                 */
                readonly jenis: "kantor" | "sif" | "piket";
                /**
                 * @description Mulai / beginning [RFC 3339 dengan offset / RFC 3339 with offset]
                 * @example 2026-12-03T07:30:00+07:00
                 */
                readonly mulai: string;
                /**
                 * @description Selesai / end [RFC 3339 dengan offset / RFC 3339 with offset]
                 * @example 2026-12-03T16:00:00+07:00
                 */
                readonly selesai: string;
                /**
                 * @description Presensi masuk yang dihitung; null bila belum ada / the tap in that counts; null for none [RFC 3339 dengan offset / RFC 3339 with offset]
                 * @example 2026-12-03T07:25:00+07:00
                 */
                readonly masuk: string | null;
                /**
                 * @description Presensi pulang yang dihitung; null bila belum ada / the tap out that counts; null for none [RFC 3339 dengan offset / RFC 3339 with offset]
                 * @example 2026-12-03T16:04:00+07:00
                 */
                readonly pulang: string | null;
                /**
                 * @description Terlambat masuk; 0 selama belum presensi masuk / late in; 0 while there is no tap in [menit / minutes]
                 * @example 0
                 */
                readonly terlambat: number;
                /**
                 * @description Pulang sebelum waktunya; 0 selama belum presensi pulang / left early; 0 while there is no tap out [menit / minutes]
                 * @example 0
                 */
                readonly pulangCepat: number;
                /** @description Potongan hari ini / deductions of the day */
                readonly potongan: readonly {
                    /**
                     * @description Kode potongan / code of the deduction
                     * @example presensi.terlambat-1
                     */
                    readonly kode: string;
                    /**
                     * @description Menit terlambat atau pulang cepat; 0 bila bukan soal menit / minutes late or early; 0 where it is not about minutes [menit / minutes]
                     * @example 25
                     */
                    readonly menit: number;
                    /**
                     * @description Kelas dalam tabel potongan, 1 paling ringan; null bila tidak ada / class in its table, 1 is the lightest; null for none [kelas / class]
                     * @example 1
                     */
                    readonly kelas: number | null;
                    /**
                     * @description Poin yang dipotong; negatif bila dikembalikan / points taken; negative where given back [perseratus poin / hundredths of a point]
                     * @example 50
                     */
                    readonly poin: number;
                    /** @description Penjelasan untuk orang / what people read */
                    readonly pesan: components["schemas"]["Teks"];
                    /**
                     * @description Dasar ketentuan; "belum ditetapkan dengan Perkada" atau "bawaan Luwes" menandai nilai tanpa peraturan / what it rests on; "belum ditetapkan dengan Perkada" or "bawaan Luwes" marks a value that no regulation sets
                     * @example Permen PANRB 4/2025 Pasal 13 ayat (1)
                     */
                    readonly dasar: string;
                }[];
            }[];
            /**
             * @description Terlambat masuk; 0 selama belum presensi masuk / late in; 0 while there is no tap in [menit / minutes]
             * @example 0
             */
            readonly terlambat: number;
            /**
             * @description Pulang sebelum waktunya; 0 selama belum presensi pulang / left early; 0 while there is no tap out [menit / minutes]
             * @example 0
             */
            readonly pulangCepat: number;
            /**
             * @description Kerja bersih di dalam jam kerja, tanpa istirahat / net work inside the hours, without the break [menit / minutes]
             * @example 450
             */
            readonly menitKerja: number;
            /** @description Potongan hari ini / deductions of the day */
            readonly potongan: readonly {
                /**
                 * @description Kode potongan / code of the deduction
                 * @example presensi.terlambat-1
                 */
                readonly kode: string;
                /**
                 * @description Menit terlambat atau pulang cepat; 0 bila bukan soal menit / minutes late or early; 0 where it is not about minutes [menit / minutes]
                 * @example 25
                 */
                readonly menit: number;
                /**
                 * @description Kelas dalam tabel potongan, 1 paling ringan; null bila tidak ada / class in its table, 1 is the lightest; null for none [kelas / class]
                 * @example 1
                 */
                readonly kelas: number | null;
                /**
                 * @description Poin yang dipotong; negatif bila dikembalikan / points taken; negative where given back [perseratus poin / hundredths of a point]
                 * @example 50
                 */
                readonly poin: number;
                /** @description Penjelasan untuk orang / what people read */
                readonly pesan: components["schemas"]["Teks"];
                /**
                 * @description Dasar ketentuan; "belum ditetapkan dengan Perkada" atau "bawaan Luwes" menandai nilai tanpa peraturan / what it rests on; "belum ditetapkan dengan Perkada" or "bawaan Luwes" marks a value that no regulation sets
                 * @example Permen PANRB 4/2025 Pasal 13 ayat (1)
                 */
                readonly dasar: string;
            }[];
            /** @description Tanda integritas pada hari ini / integrity signals on the day */
            readonly tanda: readonly {
                /**
                 * @description Kode tanda integritas / code of the integrity signal
                 * @example tanda.luar-area
                 */
                readonly kode: string;
                /**
                 * @description Sampai mana tanda diperiksa / how far its review is
                 * @example baru
                 * @enum {string}
                 */
                readonly status: "baru" | "diklarifikasi" | "terbukti" | "tidak-terbukti" | "banding";
            }[];
            /** @description Penjelasan untuk orang / what people read */
            readonly pesan: components["schemas"]["Teks"];
            /**
             * @description Dasar ketentuan; "belum ditetapkan dengan Perkada" atau "bawaan Luwes" menandai nilai tanpa peraturan / what it rests on; "belum ditetapkan dengan Perkada" or "bawaan Luwes" marks a value that no regulation sets
             * @example Permen PANRB 4/2025 Pasal 13 ayat (1)
             */
            readonly dasar: string;
            /**
             * @description Mengapa hari ini tidak dinilai; null bila dinilai / why the day is not judged; null where it is
             * @example hari.di-luar-masa-kerja
             */
            readonly alasan: ("hari.di-luar-masa-kerja" | "hari.sebelum-dipakai" | "kalender.belum-ada") | null;
            /** @description Hal lain tentang hari ini: yang ditunggu, sampai kapan / what else should be known: what is awaited, until when */
            readonly catatan: readonly components["schemas"]["Teks"][];
            /**
             * @description Apakah masih dapat berubah tanpa koreksi / whether it may still change by itself
             * @example true
             */
            readonly sementara: boolean;
            /**
             * @description Menjadi apa hari ini bila tidak ada yang memutuskan; potongan tanpa keterangan belum dihitung, potongan menurut presensi tetap dihitung / what the day becomes unless somebody decides; no absence is taken for it yet, what the taps show is taken
             * @example tanpa-keterangan
             */
            readonly rancangan: "tanpa-keterangan" | null;
            /**
             * @description Hari terakhir koreksi dapat diajukan; null bila tidak ada yang dikoreksi / last day for a correction; null for nothing to correct [YYYY-MM-DD]
             * @example 2026-12-08
             */
            readonly koreksiSampai: string | null;
            /** @description Laporan hari itu; null bila tidak diminta / the report of the day; null where none is asked for */
            readonly laporan: {
                /**
                 * @description Keadaan laporan / state of the report
                 * @example belum
                 * @enum {string}
                 */
                readonly status: "belum" | "diajukan" | "diterima" | "dikembalikan";
                /**
                 * @description Apakah dikirim sesudah harinya / whether it came after its day
                 * @example true
                 */
                readonly terlambat: boolean;
                /**
                 * @description Laporan ditunggu sampai saat ini / the report is due by then [RFC 3339 dengan offset / RFC 3339 with offset]
                 * @example 2026-12-04T12:00:00+07:00
                 */
                readonly batas: string;
                /**
                 * @description Tempat laporan ditulis: luwes, atau progres di e-kinerja; null selama belum ada / where it was written: here, or as progress in e-kinerja; null while there is none
                 * @example luwes
                 */
                readonly sumber: ("luwes" | "e-kinerja") | null;
                /**
                 * @description Apakah penilaian hari itu bergantung padanya; false pada hari kantor bila semua wajib melapor / whether the day rests on it; false on an office day where everybody reports
                 * @example true
                 */
                readonly menentukan: boolean;
            } | null;
        };
        readonly HariBulan: {
            /**
             * @description Bulan kalender / calendar month [YYYY-MM]
             * @example 2026-11
             */
            readonly bulan: string;
            /**
             * @description Nomor Induk Pegawai, 18 angka sebagai teks / 18-digit number of a civil servant, as text
             * @example 198703152010012003
             */
            readonly nip: string;
            /** @description Hari bulan itu, sampai hari ini / days of the month, up to today */
            readonly hari: readonly components["schemas"]["Hari"][];
            /**
             * @description Hari pertama Luwes dipakai; null bila tidak ditetapkan / first day of use; null where nobody set one [YYYY-MM-DD]
             * @example 2026-10-01
             */
            readonly mulai: string | null;
            /** @description Hari sebelum Luwes dipakai: disimpan, tidak dinilai / days before the first day of use: kept, not judged */
            readonly riwayat: readonly {
                /**
                 * @description Hari kerja menurut zona unit kerja / the day in the zone of the unit [YYYY-MM-DD]
                 * @example 2026-12-03
                 */
                readonly tanggal: string;
                /**
                 * @description Di mana hari itu dijalani: kantor, WFA, atau bukan hari kerja baginya / where the day is spent: office, elsewhere, or no duty
                 * @example kantor
                 * @enum {string}
                 */
                readonly moda: "kantor" | "wfa" | "libur" | "cuti" | "izin" | "dinas-luar";
                /**
                 * @description Presensi masuk yang dihitung; null bila belum ada / the tap in that counts; null for none [RFC 3339 dengan offset / RFC 3339 with offset]
                 * @example 2026-12-03T07:25:00+07:00
                 */
                readonly masuk: string | null;
                /**
                 * @description Presensi pulang yang dihitung; null bila belum ada / the tap out that counts; null for none [RFC 3339 dengan offset / RFC 3339 with offset]
                 * @example 2026-12-03T16:04:00+07:00
                 */
                readonly pulang: string | null;
                /** @description Penjelasan untuk orang / what people read */
                readonly pesan: components["schemas"]["Teks"];
                /** @description Yang tercatat tentang hari itu / what is on record of the day */
                readonly catatan: readonly components["schemas"]["Teks"][];
            }[];
            /** @description Minggu kerja dinamis / weeks of dynamic hours */
            readonly pekan: readonly {
                /**
                 * @description Senin minggu itu / Monday of the week [YYYY-MM-DD]
                 * @example 2026-11-30
                 */
                readonly pekan: string;
                /**
                 * @description Kerja bersih yang wajib dipenuhi / net work that is due [menit / minutes]
                 * @example 2250
                 */
                readonly wajib: number;
                /**
                 * @description Kerja bersih yang dipenuhi / net work done [menit / minutes]
                 * @example 2265
                 */
                readonly tercapai: number;
                /**
                 * @description Kekurangannya / what is missing [menit / minutes]
                 * @example 0
                 */
                readonly kurang: number;
            }[];
            /** @description Sejauh mana data bulan ini lengkap / how complete the data of the month is */
            readonly mutu: {
                /** @description Sumber presensi / sources of taps */
                readonly sumber: readonly {
                    /**
                     * @description Nama sumber / name of the source
                     * @example presensi
                     */
                    readonly sumber: string;
                    /**
                     * @description Terakhir kali mengirim / when it last sent something [RFC 3339 dengan offset / RFC 3339 with offset]
                     * @example 2026-12-03T16:05:12+07:00
                     */
                    readonly terakhir: string;
                }[];
                /**
                 * @description Hari lewat yang masih menunggu sumber / past days that wait for a source [YYYY-MM-DD]
                 * @example [
                 *       "2026-12-02"
                 *     ]
                 */
                readonly menunggu: readonly string[];
                /**
                 * @description Gangguan yang dinyatakan pada bulan itu / outages declared in the month [gangguan / outages]
                 * @example 0
                 */
                readonly gangguan: number;
            };
        };
        readonly TandaTerima: {
            /**
             * @description Tanda terima bertanda tangan (JWS, EdDSA) / the signed receipt (JWS, EdDSA)
             * @example eyJhbGciOiJFZERTQSJ9.eyJqdGkiOiJ3LTEifQ.c2lnbmF0dXJl
             */
            readonly tanda: string;
            /**
             * @description Id di Luwes; salin dari daftar atau dari jawaban saat dibuat / the id in Luwes; copy it from a list or from the answer that made it
             * @example 0193c1a2-7c1e-7b52-9d35-3f6c0f1d2a44
             */
            readonly id: string;
            /**
             * @description Nomor Induk Pegawai, 18 angka sebagai teks / 18-digit number of a civil servant, as text
             * @example 198703152010012003
             */
            readonly nip: string;
            /**
             * @description masuk, pulang, atau auto (menurut jam kerja) / in, out, or auto (by the schedule)
             * @example masuk
             */
            readonly arah: string;
            /**
             * @description Cara presensi / method of the tap
             * @example gps
             */
            readonly metode: string;
            /** @description Tempat presensi dengan garamnya; null tanpa posisi / place of the tap with its salt; null without a position */
            readonly tempat: {
                /**
                 * @description Lintang / latitude [derajat WGS 84 / degrees WGS 84]
                 * @example -5.1928
                 */
                readonly lat: number;
                /**
                 * @description Bujur / longitude [derajat WGS 84 / degrees WGS 84]
                 * @example 103.9392
                 */
                readonly lon: number;
                /**
                 * @description Jari-jari ketidakpastian posisi / radius of the position’s uncertainty [meter / metres]
                 * @example 12
                 */
                readonly accuracy?: number;
                /**
                 * @description Garam ringkasan tempat, hanya diberikan kepada orangnya / salt of the digest of the place, given to the person alone
                 * @example q0J6m2uW0u1VYB7o
                 */
                readonly garam: string;
            } | null;
            /**
             * @description Saat presensi / when the tap was made [RFC 3339 dengan offset / RFC 3339 with offset]
             * @example 2026-12-03T07:25:00+07:00
             */
            readonly at: string;
            /**
             * @description Saat diterima server / when the server took it in [RFC 3339 dengan offset / RFC 3339 with offset]
             * @example 2026-12-03T07:25:01+07:00
             */
            readonly diterima: string;
            /** @description Hari itu sesudah presensi ini / the day after this tap */
            readonly hari: components["schemas"]["Hari"];
            /**
             * @description Asal jam yang dihitung: server; tiket (dijamin tiket waktu); menunggu (jam perangkat, menunggu pemeriksaan atasan) / where the time that counts comes from: server; tiket (a time ticket vouches for it); menunggu (the device’s, which waits for the superior)
             * @example tiket
             * @enum {string}
             */
            readonly waktu: "tiket" | "menunggu" | "server";
            /**
             * @description Tiket waktu untuk presensi luring berikutnya; null bila perangkat tidak menyebut namanya / a time ticket for the next offline tap; null where the device did not name itself
             * @example 1796257500000.q0J6m2uW0u1VYB7oMlR3tA
             */
            readonly tiket: string | null;
        };
        readonly Koreksi: {
            /**
             * @description Id di Luwes; salin dari daftar atau dari jawaban saat dibuat / the id in Luwes; copy it from a list or from the answer that made it
             * @example 0193c1a2-7c1e-7b52-9d35-3f6c0f1d2a44
             */
            readonly id: string;
            /**
             * @description Nomor Induk Pegawai, 18 angka sebagai teks / 18-digit number of a civil servant, as text
             * @example 198703152010012003
             */
            readonly nip: string;
            /**
             * @description Nama pegawai / name of the person
             * @example Siti Rahmawati
             */
            readonly nama: string;
            /**
             * @description Hari kerja menurut zona unit kerja / the day in the zone of the unit [YYYY-MM-DD]
             * @example 2026-12-03
             */
            readonly tanggal: string;
            /**
             * @description Yang dikoreksi / what is to be put right
             * @example tap-masuk
             * @enum {string}
             */
            readonly jenis: "tap-masuk" | "tap-pulang" | "izin" | "dinas-luar";
            /**
             * @description Saat presensi yang dikoreksi; null untuk izin dan dinas luar / moment of the missing tap; null for an excuse or duty [RFC 3339 dengan offset / RFC 3339 with offset]
             * @example 2026-12-03T07:25:00+07:00
             */
            readonly at: string | null;
            /**
             * @description Awal izin untuk sebagian hari, waktu unit; tanpa dari dan sampai izin berlaku sehari / beginning of an excuse for a part of the day, in the zone of the unit; the whole day without it [HH:MM]
             * @example 07:30
             */
            readonly dari: string | null;
            /**
             * @description Akhir izin untuk sebagian hari, waktu unit / end of an excuse for a part of the day, in the zone of the unit [HH:MM]
             * @example 10:00
             */
            readonly sampai: string | null;
            /**
             * @description Alasan dengan kalimat sendiri / the reason in plain words
             * @example Menyusun naskah peraturan bupati yang perlu waktu tenang
             */
            readonly alasan: string;
            /** @description Bukti, satu surat atau dokumen tiap butir / proofs, one letter or document an item */
            readonly bukti: readonly {
                /**
                 * @description Jenis dokumen / kind of document
                 * @example surat tugas
                 */
                readonly jenis: string;
                /**
                 * @description Nomor dokumen / number of the document
                 * @example 800/117/DISDUKCAPIL/2026
                 */
                readonly nomor: string;
            }[];
            /**
             * @description Keadaan koreksi / state of the correction
             * @example diajukan
             * @enum {string}
             */
            readonly status: "diajukan" | "direkomendasikan" | "disetujui" | "ditolak" | "dibatalkan";
            /**
             * @description Apakah tidak diputus pada waktunya; BKD yang memutuskan / whether nobody decided in time; bkd decides
             * @example true
             */
            readonly kedaluwarsa: boolean;
            /**
             * @description Saat diajukan / when it was filed [RFC 3339 dengan offset / RFC 3339 with offset]
             * @example 2026-11-30T09:15:00+07:00
             */
            readonly diajukanPada: string;
            /** @description Langkah-langkah menurut urutan / steps in order */
            readonly riwayat: readonly {
                /**
                 * @description Saat langkah ini diambil / when this step was taken [RFC 3339 dengan offset / RFC 3339 with offset]
                 * @example 2026-11-30T13:40:00+07:00
                 */
                readonly pada: string;
                /**
                 * @description NIP yang melakukannya; "luwes" bila bukan orang / NIP of who did it; "luwes" where nobody did
                 * @example 197905202005011004
                 */
                readonly oleh: string;
                /**
                 * @description NIP pejabat yang diwakili (Plh atau Plt); null bila tidak mewakili / NIP of the office holder who was stood in for (Plh, Plt); null for none
                 * @example 197212101998031006
                 */
                readonly atasNama: string | null;
                /**
                 * @description Langkah yang diambil / the step that was taken
                 * @example ajukan
                 */
                readonly langkah: string;
                /**
                 * @description Kalimat yang menyertai langkah; null bila tidak ada / what was said with the step; null for nothing
                 * @example Sudah sesuai dengan surat tugas.
                 */
                readonly isi: string | null;
            }[];
        };
        readonly Laporan: {
            /**
             * @description Id di Luwes; salin dari daftar atau dari jawaban saat dibuat / the id in Luwes; copy it from a list or from the answer that made it
             * @example 0193c1a2-7c1e-7b52-9d35-3f6c0f1d2a44
             */
            readonly id: string;
            /**
             * @description Nomor Induk Pegawai, 18 angka sebagai teks / 18-digit number of a civil servant, as text
             * @example 198703152010012003
             */
            readonly nip: string;
            /**
             * @description Nama pegawai / name of the person
             * @example Siti Rahmawati
             */
            readonly nama: string;
            /**
             * @description Hari kerja menurut zona unit kerja / the day in the zone of the unit [YYYY-MM-DD]
             * @example 2026-12-03
             */
            readonly tanggal: string;
            /**
             * @description Keadaan laporan / state of the report
             * @example diajukan
             * @enum {string}
             */
            readonly status: "diajukan" | "diterima" | "dikembalikan";
            /** @description Hasil hari itu, satu keluaran tiap baris / results of the day, one output a line */
            readonly baris: readonly {
                /**
                 * @description Hasil yang dikerjakan / the output
                 * @example Naskah rancangan peraturan bupati
                 */
                readonly hasil: string;
                /**
                 * @description Yang tercapai / what was reached [menurut satuan / as satuan says]
                 * @example 1
                 */
                readonly realisasi: number;
                /**
                 * @description Satuan target dan realisasi / unit of target and result
                 * @example dokumen
                 */
                readonly satuan: string;
                /**
                 * @description Target dalam rencana / target of the plan [menurut satuan / as satuan says]
                 * @example 1
                 */
                readonly target?: number;
                /**
                 * @description Kode KRA yang didukung baris ini / code of the KRA that this line serves
                 * @example KRA-2
                 */
                readonly kra?: string;
                /**
                 * @description Alamat atau nomor dokumen hasil / address or number of the document
                 * @example https://drive.example.go.id/f/2291
                 */
                readonly bukti?: string;
            }[];
            /**
             * @description Kendala hari itu / what stood in the way
             * @example Jaringan terputus pukul 10.00 sampai 11.00
             */
            readonly kendala?: string;
            /**
             * @description Apakah dikirim sesudah harinya / whether it came after its day
             * @example true
             */
            readonly terlambat: boolean;
            /**
             * @description Saat diajukan / when it was filed [RFC 3339 dengan offset / RFC 3339 with offset]
             * @example 2026-11-30T09:15:00+07:00
             */
            readonly diajukanPada: string;
            /**
             * @description Terakhir kali dikirim / when it was last sent [RFC 3339 dengan offset / RFC 3339 with offset]
             * @example 2026-12-03T15:50:00+07:00
             */
            readonly dikirimPada: string;
            /** @description Langkah-langkah menurut urutan / steps in order */
            readonly riwayat: readonly {
                /**
                 * @description Saat langkah ini diambil / when this step was taken [RFC 3339 dengan offset / RFC 3339 with offset]
                 * @example 2026-11-30T13:40:00+07:00
                 */
                readonly pada: string;
                /**
                 * @description NIP yang melakukannya; "luwes" bila bukan orang / NIP of who did it; "luwes" where nobody did
                 * @example 197905202005011004
                 */
                readonly oleh: string;
                /**
                 * @description NIP pejabat yang diwakili (Plh atau Plt); null bila tidak mewakili / NIP of the office holder who was stood in for (Plh, Plt); null for none
                 * @example 197212101998031006
                 */
                readonly atasNama: string | null;
                /**
                 * @description Langkah yang diambil / the step that was taken
                 * @example ajukan
                 */
                readonly langkah: string;
                /**
                 * @description Kalimat yang menyertai langkah; null bila tidak ada / what was said with the step; null for nothing
                 * @example Sudah sesuai dengan surat tugas.
                 */
                readonly isi: string | null;
            }[];
        };
        readonly Tanda: {
            /**
             * @description Id di Luwes; salin dari daftar atau dari jawaban saat dibuat / the id in Luwes; copy it from a list or from the answer that made it
             * @example 0193c1a2-7c1e-7b52-9d35-3f6c0f1d2a44
             */
            readonly id: string;
            /**
             * @description Nomor Induk Pegawai, 18 angka sebagai teks / 18-digit number of a civil servant, as text
             * @example 198703152010012003
             */
            readonly nip: string;
            /**
             * @description Nama pegawai / name of the person
             * @example Siti Rahmawati
             */
            readonly nama: string;
            /**
             * @description Hari kerja menurut zona unit kerja / the day in the zone of the unit [YYYY-MM-DD]
             * @example 2026-12-03
             */
            readonly tanggal: string;
            /**
             * @description Kode tanda integritas / code of the integrity signal
             * @example tanda.luar-area
             */
            readonly kode: string;
            /** @description Penjelasan untuk orang / what people read */
            readonly pesan: components["schemas"]["Teks"];
            /**
             * @description Angka yang mendasarinya, dengan nama menurut jenis tanda / figures that it rests on, named by the kind of signal [menurut nama: meter, orang, hari, detik / by name: metres, people, days, seconds]
             * @example {
             *       "meter": 420
             *     }
             */
            readonly bukti: {
                readonly [key: string]: number;
            };
            /**
             * @description Sampai mana tanda diperiksa / how far its review is
             * @example baru
             * @enum {string}
             */
            readonly status: "baru" | "diklarifikasi" | "terbukti" | "tidak-terbukti" | "banding";
            /**
             * @description Apakah banding sudah diputus / whether the appeal was decided
             * @example true
             */
            readonly akhir: boolean;
            /**
             * @description Saat terjadi / when it happened [RFC 3339 dengan offset / RFC 3339 with offset]
             * @example 2026-11-30T09:15:00+07:00
             */
            readonly pada: string;
            /** @description Langkah-langkah menurut urutan / steps in order */
            readonly riwayat: readonly {
                /**
                 * @description Saat langkah ini diambil / when this step was taken [RFC 3339 dengan offset / RFC 3339 with offset]
                 * @example 2026-11-30T13:40:00+07:00
                 */
                readonly pada: string;
                /**
                 * @description NIP yang melakukannya; "luwes" bila bukan orang / NIP of who did it; "luwes" where nobody did
                 * @example 197905202005011004
                 */
                readonly oleh: string;
                /**
                 * @description NIP pejabat yang diwakili (Plh atau Plt); null bila tidak mewakili / NIP of the office holder who was stood in for (Plh, Plt); null for none
                 * @example 197212101998031006
                 */
                readonly atasNama: string | null;
                /**
                 * @description Langkah yang diambil / the step that was taken
                 * @example ajukan
                 */
                readonly langkah: string;
                /**
                 * @description Kalimat yang menyertai langkah; null bila tidak ada / what was said with the step; null for nothing
                 * @example Sudah sesuai dengan surat tugas.
                 */
                readonly isi: string | null;
            }[];
        };
        readonly Gangguan: {
            /**
             * @description Id di Luwes; salin dari daftar atau dari jawaban saat dibuat / the id in Luwes; copy it from a list or from the answer that made it
             * @example 0193c1a2-7c1e-7b52-9d35-3f6c0f1d2a44
             */
            readonly id: string;
            /**
             * @description diduga: belum membebaskan siapa pun; berlaku; batal / suspected: excuses nobody yet; in force; taken back
             * @example diduga
             * @enum {string}
             */
            readonly status: "diduga" | "berlaku" | "batal";
            /**
             * @description Awal gangguan / beginning of the outage [RFC 3339 dengan offset / RFC 3339 with offset]
             * @example 2026-12-03T07:05:00+07:00
             */
            readonly dari: string;
            /**
             * @description Akhir gangguan, paling lama 7 hari; tanpa ini selama masih berlangsung / end of the outage, 7 days at most; none while it lasts [RFC 3339 dengan offset / RFC 3339 with offset]
             * @example 2026-12-03T08:10:00+07:00
             */
            readonly sampai: string | null;
            /**
             * @description Kode unit yang dikenai; tanpa ini atau null semua unit / codes of the units; none or null for all units
             * @example [
             *       "DISDUKCAPIL"
             *     ]
             */
            readonly unit: readonly string[] | null;
            /**
             * @description Alasan dengan kalimat sendiri / the reason in plain words
             * @example Menyusun naskah peraturan bupati yang perlu waktu tenang
             */
            readonly alasan: string;
            /**
             * @description NIP yang melakukannya; "luwes" bila bukan orang / NIP of who did it; "luwes" where nobody did
             * @example 197905202005011004
             */
            readonly oleh: string;
        };
        readonly Apel: {
            /**
             * @description Id di Luwes; salin dari daftar atau dari jawaban saat dibuat / the id in Luwes; copy it from a list or from the answer that made it
             * @example 0193c1a2-7c1e-7b52-9d35-3f6c0f1d2a44
             */
            readonly id: string;
            /**
             * @description Hari kerja menurut zona unit kerja / the day in the zone of the unit [YYYY-MM-DD]
             * @example 2026-12-03
             */
            readonly tanggal: string;
            /**
             * @description Nama apel atau upacara / name of the apel or ceremony
             * @example Apel Senin
             */
            readonly nama: string;
            /**
             * @description Awal waktu presensi apel, waktu unit / beginning of its window, in the zone of the unit [HH:MM]
             * @example 07:00
             */
            readonly mulai: string;
            /**
             * @description Akhir waktu presensi apel, waktu unit / end of its window, in the zone of the unit [HH:MM]
             * @example 07:30
             */
            readonly selesai: string;
            /**
             * @description Kode unit yang dikenai; tanpa ini atau null semua unit / codes of the units; none or null for all units
             * @example [
             *       "DISDUKCAPIL"
             *     ]
             */
            readonly unit: readonly string[] | null;
        };
        readonly Ping: {
            /**
             * @description Id di Luwes; salin dari daftar atau dari jawaban saat dibuat / the id in Luwes; copy it from a list or from the answer that made it
             * @example 0193c1a2-7c1e-7b52-9d35-3f6c0f1d2a44
             */
            readonly id: string;
            /**
             * @description Saat panggilan dikirim / when the ping was sent [RFC 3339 dengan offset / RFC 3339 with offset]
             * @example 2026-12-03T10:00:00+07:00
             */
            readonly dikirim: string;
            /**
             * @description Jawab sebelum saat ini / answer before this moment [RFC 3339 dengan offset / RFC 3339 with offset]
             * @example 2026-12-03T10:05:00+07:00
             */
            readonly batas: string;
            /**
             * @description Apa jadinya panggilan / what became of the ping
             * @example dijawab
             * @enum {string}
             */
            readonly keadaan: "dijawab" | "terlambat" | "ditunggu" | "tidak-dijawab" | "tidak-tersampaikan";
        };
        readonly Kalender: {
            /** @description Hari libur, cuti bersama, dan hari kerja pengganti / holidays, collective leave and days worked in exchange */
            readonly data: readonly {
                /**
                 * @description Hari kerja menurut zona unit kerja / the day in the zone of the unit [YYYY-MM-DD]
                 * @example 2026-12-03
                 */
                readonly tanggal: string;
                /**
                 * @description libur, cuti-bersama, atau hari-kerja / holiday, collective leave, or a working day
                 * @example libur
                 * @enum {string}
                 */
                readonly jenis: "libur" | "cuti-bersama" | "hari-kerja";
                /**
                 * @description Nama hari / name of the day
                 * @example Hari Natal
                 */
                readonly nama: string;
                /**
                 * @description Dasar ketentuan; "belum ditetapkan dengan Perkada" atau "bawaan Luwes" menandai nilai tanpa peraturan / what it rests on; "belum ditetapkan dengan Perkada" or "bawaan Luwes" marks a value that no regulation sets
                 * @example Permen PANRB 4/2025 Pasal 13 ayat (1)
                 */
                readonly dasar: string;
            }[];
            /** @description Rentang Ramadan / spans of Ramadan */
            readonly ramadan: readonly {
                /**
                 * @description Hari pertama, ikut dihitung / first day, included [YYYY-MM-DD]
                 * @example 2026-12-01
                 */
                readonly dari: string;
                /**
                 * @description Hari terakhir, ikut dihitung / last day, included [YYYY-MM-DD]
                 * @example 2026-12-31
                 */
                readonly sampai: string;
                /**
                 * @description Dasar ketentuan; "belum ditetapkan dengan Perkada" atau "bawaan Luwes" menandai nilai tanpa peraturan / what it rests on; "belum ditetapkan dengan Perkada" or "bawaan Luwes" marks a value that no regulation sets
                 * @example Permen PANRB 4/2025 Pasal 13 ayat (1)
                 */
                readonly dasar: string;
            }[];
            /** @description Tahun yang hari liburnya lengkap / years whose days off are complete */
            readonly lengkap: readonly {
                /**
                 * @description Tahun / year [YYYY]
                 * @example 2027
                 */
                readonly tahun: string;
                /**
                 * @description Saat dinyatakan lengkap; null bila bawaan Luwes / when it was declared complete; null where it ships with Luwes [RFC 3339 dengan offset / RFC 3339 with offset]
                 * @example 2026-10-05T09:00:00+07:00
                 */
                readonly sejak: string | null;
                /** @description Apa yang masih harus dicocokkan; null bila tidak ada / what is still to be checked; null for nothing */
                readonly cocokkan: components["schemas"]["Teks"] | null;
            }[];
            /** @description Ramadan yang dapat mulai dalam 60 hari dan tanggalnya belum dimasukkan / Ramadans that can begin within 60 days and whose days are not entered */
            readonly ramadanDitunggu: readonly {
                /**
                 * @description Tahun Hijriah / the Hijri year [nomor tahun / number of the year]
                 * @example 1448
                 */
                readonly hijriah: number;
                /**
                 * @description Hari paling awal Ramadan dapat mulai / first day on which it can begin [YYYY-MM-DD]
                 * @example 2027-02-06
                 */
                readonly palingAwal: string;
                /**
                 * @description Hari paling akhir Ramadan dapat berakhir / last day on which it can end [YYYY-MM-DD]
                 * @example 2027-03-11
                 */
                readonly palingAkhir: string;
            }[];
        };
        readonly BulanKinerja: {
            /**
             * @description Bulan kalender / calendar month [YYYY-MM]
             * @example 2026-11
             */
            readonly bulan: string;
            /**
             * @description Nomor Induk Pegawai, 18 angka sebagai teks / 18-digit number of a civil servant, as text
             * @example 198703152010012003
             */
            readonly nip: string;
            /**
             * @description sementara: masih dapat berubah; tetap: bulan sudah ditutup / sementara: may still change; tetap: the month is closed
             * @example sementara
             * @enum {string}
             */
            readonly status: "sementara" | "tetap";
            /**
             * @description Nilai disiplin / discipline [perseratus persen / hundredths of a percent]
             * @example 9850
             */
            readonly disiplin: number;
            /**
             * @description Nilai semua hasil bersama; null selama belum dinilai / worth of all results together; null while not rated [perseratus persen / hundredths of a percent]
             * @example 10000
             */
            readonly produktivitas: number | null;
            /**
             * @description Predikat kinerja; null selama belum ada / performance predicate; null for none yet
             * @example sangat-baik
             */
            readonly predikat: ("sangat-baik" | "baik" | "butuh-perbaikan" | "kurang" | "sangat-kurang") | null;
            /**
             * @description Apakah predikat diusulkan dari hasil karena belum ada penilaian / whether the predicate is proposed from results, for nobody has rated
             * @example true
             */
            readonly predikatDiusulkan: boolean;
            /**
             * @description Capaian KRA bersama menurut bobot; null bila tidak diketahui / how far the KRA were reached, by weight; null where unknown [perseratus persen / hundredths of a percent]
             * @example 10250
             */
            readonly capaian: number | null;
            /** @description TPP bulan ini / TPP of the month */
            readonly tpp: {
                /**
                 * @description TPP dasar sebulan penuh, menurut catatan pada hari kerja pertama yang dijalani; null selama SIMPEG belum mengirimnya / TPP base of a whole month, by the record of the first working day served; null while SIMPEG has not sent it [rupiah bulat / whole rupiah]
                 * @example 4500000
                 */
                readonly dasar: number | null;
                /**
                 * @description TPP yang diusulkan; null selama belum dapat dihitung / TPP proposed; null while it cannot be computed [rupiah bulat / whole rupiah]
                 * @example 4473000
                 */
                readonly usulan: number | null;
            };
            /** @description Perhitungan baris demi baris; rupiahnya berjumlah tpp.usulan / the working line by line; the rupiah add up to tpp.usulan */
            readonly baris: readonly {
                /**
                 * @description Kode baris, disebut dalam sanggahan / code of the line, as an objection names it
                 * @example presensi.terlambat-1
                 */
                readonly kode: string;
                /**
                 * @description Banyaknya / how many [menurut satuan / as satuan says]
                 * @example 2
                 */
                readonly jumlah: number;
                /**
                 * @description Yang dihitung: bulan, hari, hukuman, kra, atau tingkat / what is counted: bulan, hari, hukuman, kra or tingkat
                 * @example hari
                 */
                readonly satuan: string;
                /**
                 * @description Poin yang dipotong; negatif bila dikembalikan / points taken; negative where given back [perseratus poin / hundredths of a point]
                 * @example 50
                 */
                readonly poin: number;
                /**
                 * @description Yang ditambahkan baris ini pada usulan; null selama belum ada usulan / what the line adds to the proposal; null while there is none [rupiah bulat / whole rupiah]
                 * @example -18000
                 */
                readonly rupiah: number | null;
                /**
                 * @description Hari asal baris ini / days that the line came from [YYYY-MM-DD]
                 * @example [
                 *       "2026-11-12"
                 *     ]
                 */
                readonly hari: readonly string[];
                /**
                 * @description Kode KRA asal baris ini / codes of the KRA that the line came from
                 * @example [
                 *       "KRA-2"
                 *     ]
                 */
                readonly keluaran: readonly string[];
                /** @description Penjelasan untuk orang / what people read */
                readonly pesan: components["schemas"]["Teks"];
                /**
                 * @description Dasar ketentuan; "belum ditetapkan dengan Perkada" atau "bawaan Luwes" menandai nilai tanpa peraturan / what it rests on; "belum ditetapkan dengan Perkada" or "bawaan Luwes" marks a value that no regulation sets
                 * @example Permen PANRB 4/2025 Pasal 13 ayat (1)
                 */
                readonly dasar: string;
            }[];
            /** @description Unit kerja dan jabatan dalam bulan ini menurut catatan SIMPEG, berurutan; kosong pada bulan yang dihitung sebelum ini disimpan / units and positions in the month by the records of SIMPEG, in order; empty in months computed before this was kept */
            readonly bagian: readonly {
                /**
                 * @description Hari pertama, ikut dihitung / first day, included [YYYY-MM-DD]
                 * @example 2026-12-01
                 */
                readonly dari: string;
                /**
                 * @description Hari terakhir, ikut dihitung / last day, included [YYYY-MM-DD]
                 * @example 2026-12-31
                 */
                readonly sampai: string;
                /**
                 * @description Kode unit kerja dari SIMPEG / code of the unit in SIMPEG
                 * @example DISDUKCAPIL
                 */
                readonly unitKerja: string;
                /**
                 * @description Nama unit kerja / name of the unit
                 * @example Dinas Kependudukan dan Pencatatan Sipil
                 */
                readonly namaUnit: string;
                /**
                 * @description Nama jabatan / name of the position
                 * @example Analis Kependudukan Ahli Muda
                 */
                readonly jabatan: string;
            }[];
            /** @description Kotak talenta menurut predikat bulan ini; null selama potensial belum diketahui / talent box by the predicate of the month; null while the potential is unknown */
            readonly talenta: {
                /**
                 * @description Nilai sumbu kinerja / score on the axis of performance [perseratus poin / hundredths of a point]
                 * @example 8000
                 */
                readonly kinerja: number;
                /**
                 * @description Nilai sumbu potensial / score on the axis of potential [perseratus poin / hundredths of a point]
                 * @example 8250
                 */
                readonly potensial: number;
                /**
                 * @description Kotak talenta, 1 sampai 9 / talent box, 1 to 9 [nomor kotak / number of the box]
                 * @example 9
                 */
                readonly kotak: number;
            } | null;
            /** @description Dari apa bulan ini dihitung / what the month was computed from */
            readonly versi: {
                /**
                 * @description Hari mulai berlakunya edisi aturan / day from which the edition of the law is in force [YYYY-MM-DD]
                 * @example 2026-07-01
                 */
                readonly edisi: string;
                /**
                 * @description Sidik kalender / fingerprint of the calendar
                 * @example 9f86d081884c7d65
                 */
                readonly kalender: string;
                /**
                 * @description Sidik semua data masukan / fingerprint of all facts
                 * @example 60303ae22b998861
                 */
                readonly masukan: string;
            };
            /**
             * @description Saat dihitung / when it was computed [RFC 3339 dengan offset / RFC 3339 with offset]
             * @example 2026-12-02T02:15:00+07:00
             */
            readonly dihitungPada: string;
            /**
             * @description Saat bulan ditutup; null selama belum / when the month was closed; null while it is open [RFC 3339 dengan offset / RFC 3339 with offset]
             * @example 2026-12-10T16:00:00+07:00
             */
            readonly ditutupPada: string | null;
            /**
             * @description Hari terakhir sanggahan diterima / last day for an objection [YYYY-MM-DD]
             * @example 2026-12-07
             */
            readonly sanggahSampai: string;
            /** @description Sanggahan atas bulan ini / objections to the month */
            readonly sanggahan: readonly components["schemas"]["Sanggahan"][];
            /** @description KRA bulan ini dan hasilnya sekarang / KRA of the month and their results now */
            readonly sasaran: readonly {
                /**
                 * @description Kode KRA / code of the KRA
                 * @example KRA-2
                 */
                readonly kode: string;
                /**
                 * @description Hasil yang dituju / the result aimed at
                 * @example Layanan kependudukan tepat waktu
                 */
                readonly hasil: string;
                /**
                 * @description Satuan target dan realisasi / unit of target and result
                 * @example dokumen
                 */
                readonly satuan: string;
                /**
                 * @description Target / target [menurut satuan / as satuan says]
                 * @example 1950
                 */
                readonly target: number;
                /**
                 * @description Bobot KRA; diambil menurut perbandingan bila tidak berjumlah 100 / weight of the KRA; taken in proportion where they do not add up to 100 [persen / percent]
                 * @example 40
                 */
                readonly bobot: number;
                /**
                 * @description Yang tercapai; null selama belum dilaporkan / what was reached; null while nothing was told [menurut satuan / as satuan says]
                 * @example 1980
                 */
                readonly realisasi: number | null;
                /**
                 * @description Sasaran unit yang didukung KRA ini; null bila tidak disebut atau belum dikirim / the unit target that this KRA serves; null where it names none, or one that was not sent
                 * @example Permohonan informasi dijawab cepat
                 */
                readonly mendukung: string | null;
            }[];
        };
        readonly Hitungan: {
            /**
             * @description Bulan kalender / calendar month [YYYY-MM]
             * @example 2026-11
             */
            readonly bulan: string;
            /**
             * @description Sampai mana bulan ini dihitung / how far the month is
             * @example belum
             * @enum {string}
             */
            readonly status: "belum" | "berjalan" | "selesai" | "tertahan" | "ditutup";
            /**
             * @description Untuk apa perhitungan berjalan; null bila belum pernah / what the run is for; null for none yet
             * @example hitung
             */
            readonly tujuan: ("hitung" | "tutup") | null;
            /**
             * @description Pegawai yang sudah dihitung / people computed [orang / people]
             * @example 240
             */
            readonly dihitung: number;
            /**
             * @description Dari semua pegawai / out of all people [orang / people]
             * @example 240
             */
            readonly dari: number;
            /**
             * @description Pegawai yang belum dinilai atasannya / people without a rating [orang / people]
             * @example 20
             */
            readonly tanpaNilai: number;
            /**
             * @description Saat perhitungan dimulai; null bila belum pernah / when the run began; null for none [RFC 3339 dengan offset / RFC 3339 with offset]
             * @example 2026-12-02T02:00:00+07:00
             */
            readonly mulaiPada: string | null;
            /**
             * @description Saat selesai; null selama belum / when it was done; null while it is not [RFC 3339 dengan offset / RFC 3339 with offset]
             * @example 2026-12-02T02:15:00+07:00
             */
            readonly selesaiPada: string | null;
            /**
             * @description Saat bulan ditutup; null selama belum / when the month was closed; null while it is open [RFC 3339 dengan offset / RFC 3339 with offset]
             * @example 2026-12-10T16:00:00+07:00
             */
            readonly ditutupPada: string | null;
            /** @description Yang menghalangi hitung atau tutup / what stands against computing or closing */
            readonly halangan: readonly components["schemas"]["Penolakan"][];
        };
        readonly Sanggahan: {
            /**
             * @description Id di Luwes; salin dari daftar atau dari jawaban saat dibuat / the id in Luwes; copy it from a list or from the answer that made it
             * @example 0193c1a2-7c1e-7b52-9d35-3f6c0f1d2a44
             */
            readonly id: string;
            /**
             * @description Nomor Induk Pegawai, 18 angka sebagai teks / 18-digit number of a civil servant, as text
             * @example 198703152010012003
             */
            readonly nip: string;
            /**
             * @description Nama pegawai / name of the person
             * @example Siti Rahmawati
             */
            readonly nama: string;
            /**
             * @description Bulan kalender / calendar month [YYYY-MM]
             * @example 2026-11
             */
            readonly bulan: string;
            /**
             * @description Kode baris yang disanggah / code of the line objected to
             * @example presensi.terlambat-1
             */
            readonly kode: string;
            /**
             * @description Alasan dengan kalimat sendiri / the reason in plain words
             * @example Menyusun naskah peraturan bupati yang perlu waktu tenang
             */
            readonly alasan: string;
            /** @description Bukti, satu surat atau dokumen tiap butir / proofs, one letter or document an item */
            readonly bukti: readonly {
                /**
                 * @description Jenis dokumen / kind of document
                 * @example surat tugas
                 */
                readonly jenis: string;
                /**
                 * @description Nomor dokumen / number of the document
                 * @example 800/117/DISDUKCAPIL/2026
                 */
                readonly nomor: string;
            }[];
            /**
             * @description Keadaan sanggahan / state of the objection
             * @example diajukan
             * @enum {string}
             */
            readonly status: "diajukan" | "diterima" | "ditolak";
            /**
             * @description Hari yang poinnya dikembalikan / days whose points were given back [YYYY-MM-DD]
             * @example [
             *       "2026-11-12"
             *     ]
             */
            readonly dipulihkan: readonly string[];
            /**
             * @description Saat diajukan / when it was filed [RFC 3339 dengan offset / RFC 3339 with offset]
             * @example 2026-11-30T09:15:00+07:00
             */
            readonly diajukanPada: string | null;
            /** @description Langkah-langkah menurut urutan / steps in order */
            readonly riwayat: readonly {
                /**
                 * @description Saat langkah ini diambil / when this step was taken [RFC 3339 dengan offset / RFC 3339 with offset]
                 * @example 2026-11-30T13:40:00+07:00
                 */
                readonly pada: string;
                /**
                 * @description NIP yang melakukannya; "luwes" bila bukan orang / NIP of who did it; "luwes" where nobody did
                 * @example 197905202005011004
                 */
                readonly oleh: string;
                /**
                 * @description NIP pejabat yang diwakili (Plh atau Plt); null bila tidak mewakili / NIP of the office holder who was stood in for (Plh, Plt); null for none
                 * @example 197212101998031006
                 */
                readonly atasNama: string | null;
                /**
                 * @description Langkah yang diambil / the step that was taken
                 * @example ajukan
                 */
                readonly langkah: string;
                /**
                 * @description Kalimat yang menyertai langkah; null bila tidak ada / what was said with the step; null for nothing
                 * @example Sudah sesuai dengan surat tugas.
                 */
                readonly isi: string | null;
            }[];
        };
        readonly Peringatan: {
            /**
             * @description Id di Luwes; salin dari daftar atau dari jawaban saat dibuat / the id in Luwes; copy it from a list or from the answer that made it
             * @example 0193c1a2-7c1e-7b52-9d35-3f6c0f1d2a44
             */
            readonly id: string;
            /**
             * @description Kode peringatan dini / code of the early warning
             * @example peringatan.disiplin
             */
            readonly kode: string;
            /** @description Nama jenis peringatan / name of the kind of warning */
            readonly jenis: components["schemas"]["Teks"];
            /**
             * @description NIP yang diperingatkan; null bila tentang unit / NIP of the person; null where it is about a unit
             * @example 198703152010012003
             */
            readonly nip: string | null;
            /**
             * @description Nama pegawai atau unit / name of the person or unit
             * @example Siti Rahmawati
             */
            readonly nama: string;
            /**
             * @description Kode unit kerja dari SIMPEG / code of the unit in SIMPEG
             * @example DISDUKCAPIL
             */
            readonly unitKerja: string;
            /**
             * @description Nama unit kerja / name of the unit
             * @example Dinas Kependudukan dan Pencatatan Sipil
             */
            readonly unit: string;
            /**
             * @description Keadaan peringatan; gugur bila faktanya tidak ada lagi / state of the warning; gugur where the facts no longer call for it
             * @example baru
             * @enum {string}
             */
            readonly status: "baru" | "dijelaskan" | "dibina" | "kebijakan-diubah" | "tinjau-penempatan" | "dilimpahkan" | "gugur";
            /** @description Penjelasan untuk orang / what people read */
            readonly pesan: components["schemas"]["Teks"];
            /**
             * @description Dasar ketentuan; "belum ditetapkan dengan Perkada" atau "bawaan Luwes" menandai nilai tanpa peraturan / what it rests on; "belum ditetapkan dengan Perkada" or "bawaan Luwes" marks a value that no regulation sets
             * @example Permen PANRB 4/2025 Pasal 13 ayat (1)
             */
            readonly dasar: string;
            /**
             * @description Angka yang mendasarinya, dengan nama menurut jenis peringatan / figures that it rests on, named by the kind of warning [menurut nama: hari, menit, perseratus persen / by name: days, minutes, hundredths of a percent]
             * @example {
             *       "hari": 3,
             *       "menit": 0
             *     }
             */
            readonly angka: {
                readonly [key: string]: number;
            };
            /**
             * @description Hari yang dimaksud / the days meant [YYYY-MM-DD]
             * @example [
             *       "2026-12-03"
             *     ]
             */
            readonly hari: readonly string[];
            /**
             * @description Siapa yang melihatnya / who sees it
             * @example [
             *       "pegawai"
             *     ]
             */
            readonly kepada: readonly ("pegawai" | "atasan" | "kepala" | "bkd")[];
            /**
             * @description Saat muncul / when it appeared [RFC 3339 dengan offset / RFC 3339 with offset]
             * @example 2026-11-20T01:00:00+07:00
             */
            readonly munculPada: string | null;
            /**
             * @description Sejak kapan orang lain melihatnya; sebelum itu hanya yang bersangkutan / since when others see it; before that only the person does [RFC 3339 dengan offset / RFC 3339 with offset]
             * @example 2026-11-25T01:00:00+07:00
             */
            readonly terbukaPada: string | null;
            /**
             * @description Apakah pemanggil dapat mengakhirinya / whether the caller may end it
             * @example true
             */
            readonly dapatDitindak: boolean;
            /**
             * @description Cara mengakhirinya yang dapat dipilih pemanggil; kosong bila tidak dapat menindak / the ways to end it that the caller may choose; empty where they may not end it
             * @example [
             *       "dijelaskan"
             *     ]
             */
            readonly tindakLanjut: readonly ("dijelaskan" | "dibina" | "kebijakan-diubah" | "tinjau-penempatan" | "dilimpahkan")[];
            /** @description Langkah-langkah menurut urutan / steps in order */
            readonly riwayat: readonly {
                /**
                 * @description Saat langkah ini diambil / when this step was taken [RFC 3339 dengan offset / RFC 3339 with offset]
                 * @example 2026-11-30T13:40:00+07:00
                 */
                readonly pada: string;
                /**
                 * @description NIP yang melakukannya; "luwes" bila bukan orang / NIP of who did it; "luwes" where nobody did
                 * @example 197905202005011004
                 */
                readonly oleh: string;
                /**
                 * @description NIP pejabat yang diwakili (Plh atau Plt); null bila tidak mewakili / NIP of the office holder who was stood in for (Plh, Plt); null for none
                 * @example 197212101998031006
                 */
                readonly atasNama: string | null;
                /**
                 * @description Langkah yang diambil / the step that was taken
                 * @example ajukan
                 */
                readonly langkah: string;
                /**
                 * @description Kalimat yang menyertai langkah; null bila tidak ada / what was said with the step; null for nothing
                 * @example Sudah sesuai dengan surat tugas.
                 */
                readonly isi: string | null;
            }[];
        };
        readonly Webhook: {
            /**
             * @description Id di Luwes; salin dari daftar atau dari jawaban saat dibuat / the id in Luwes; copy it from a list or from the answer that made it
             * @example 0193c1a2-7c1e-7b52-9d35-3f6c0f1d2a44
             */
            readonly id: string;
            /**
             * @description Alamat penerima; https, bukan alamat privat kecuali diizinkan pemasangan / address of the receiver; https, no private address unless the deployment allows it
             * @example https://eoffice.example.go.id/luwes
             */
            readonly url: string;
            /**
             * @description Kejadian yang dikirim: satu jenis, semua dari satu subjek (wfa.*), atau semua (*) / events to send: a type, all of a subject (wfa.*), or all (*)
             * @example [
             *       "wfa.disetujui"
             *     ]
             */
            readonly events: readonly string[];
            /**
             * @description Keterangan untuk pengelola / a note for its keepers
             * @example E-office, bagian persuratan
             */
            readonly description: string;
            /**
             * @description Apakah kiriman dikirim / whether deliveries are sent
             * @example aktif
             * @enum {string}
             */
            readonly state: "aktif" | "nonaktif";
            /**
             * @description Mengapa tidak aktif; null selama aktif / why it is not active; null while it is
             * @example diminta
             */
            readonly reason: ("diminta" | "tidak-ada-lagi" | "gagal-5-hari" | "rahasia-tidak-terbaca") | null;
            /**
             * @description Sejak kapan semua kiriman gagal; null bila tidak / since when all deliveries fail; null where they do not [RFC 3339 dengan offset / RFC 3339 with offset]
             * @example 2026-12-01T08:00:00+07:00
             */
            readonly failingSince: string | null;
            /**
             * @description Sampai kapan tidak dicoba; null bila tidak dijeda / until when nothing is tried; null for no pause [RFC 3339 dengan offset / RFC 3339 with offset]
             * @example 2026-12-03T08:30:00+07:00
             */
            readonly pausedUntil: string | null;
            /**
             * @description Sampai kapan rahasia lama ikut menandatangani; null bila tidak / until when the secret before signs as well; null where it does not [RFC 3339 dengan offset / RFC 3339 with offset]
             * @example 2026-12-04T08:00:00+07:00
             */
            readonly previousSecretUntil: string | null;
            /**
             * @description Kiriman yang belum sampai / deliveries that have not arrived [kiriman / deliveries]
             * @example 0
             */
            readonly waiting: number;
            /**
             * @description Saat dibuat / when it was made [RFC 3339 dengan offset / RFC 3339 with offset]
             * @example 2026-10-05T09:00:00+07:00
             */
            readonly createdAt: string;
        };
        readonly Kiriman: {
            /**
             * @description Id di Luwes; salin dari daftar atau dari jawaban saat dibuat / the id in Luwes; copy it from a list or from the answer that made it
             * @example 0193c1a2-7c1e-7b52-9d35-3f6c0f1d2a44
             */
            readonly id: string;
            /**
             * @description Id kejadian, sama di setiap kiriman / id of the event, the same in every delivery
             * @example 0193c1a2-7c1e-7b52-9d35-3f6c0f1d2a44
             */
            readonly event: string;
            /**
             * @description Jenis kejadian / type of the event
             * @example wfa.disetujui
             */
            readonly type: string;
            /**
             * @description menunggu, terkirim, atau gagal (dihentikan) / waiting, arrived, or given up
             * @example menunggu
             * @enum {string}
             */
            readonly status: "menunggu" | "terkirim" | "gagal";
            /**
             * @description Percobaan sejauh ini / attempts so far [kali / times]
             * @example 1
             */
            readonly attempts: number;
            /**
             * @description Percobaan berikutnya; null bila sudah berakhir / next attempt; null once it has ended [RFC 3339 dengan offset / RFC 3339 with offset]
             * @example 2026-12-03T07:30:00+07:00
             */
            readonly nextAttempt: string | null;
            /**
             * @description Saat terkirim atau dihentikan; null selama menunggu / when it arrived or was given up; null while it waits [RFC 3339 dengan offset / RFC 3339 with offset]
             * @example 2026-12-03T07:25:02+07:00
             */
            readonly endedAt: string | null;
            /**
             * @description Saat kejadian / when the event happened [RFC 3339 dengan offset / RFC 3339 with offset]
             * @example 2026-12-03T07:25:00+07:00
             */
            readonly happenedAt: string;
        };
        readonly Kejadian: {
            /**
             * @description Id di Luwes; salin dari daftar atau dari jawaban saat dibuat / the id in Luwes; copy it from a list or from the answer that made it
             * @example 0193c1a2-7c1e-7b52-9d35-3f6c0f1d2a44
             */
            readonly id: string;
            /**
             * @description Jenis kejadian / type of the event
             * @example wfa.disetujui
             */
            readonly type: string;
            /**
             * @description Saat kejadian / when it happened [RFC 3339 dengan offset / RFC 3339 with offset]
             * @example 2026-12-03T07:25:00+07:00
             */
            readonly timestamp: string;
            /**
             * @description Isi ringkas: id, NIP, tanggal, keadaan / thin payload: ids, NIP, dates, states
             * @example {
             *       "id": "0193c1a2-7c1e-7b52-9d35-3f6c0f1d2a44",
             *       "nip": "198703152010012003",
             *       "status": "disetujui"
             *     }
             */
            readonly data: unknown;
        };
        readonly Penerimaan: {
            /**
             * @description Butir yang diterima / items taken in [butir / items]
             * @example 24
             */
            readonly accepted: number;
            /**
             * @description Butir yang sudah pernah diterima / items that had come before [butir / items]
             * @example 1
             */
            readonly duplicates: number;
            /** @description Butir yang ditolak; yang lain tetap diterima / items refused; the others are kept */
            readonly rejected: readonly {
                /**
                 * @description Letak butir dalam data / place of the item in data [nomor urut mulai 0 / position from 0]
                 * @example 3
                 */
                readonly index: number;
                /**
                 * @description Kode penolakan / code of the refusal
                 * @example salah-isi
                 */
                readonly code: string;
                /** @description Penjelasan untuk orang / what people read */
                readonly message: components["schemas"]["Teks"];
            }[];
            /** @description Tanda terima presensi yang diterima / receipts of the taps that were taken in */
            readonly receipts?: readonly {
                /**
                 * @description Letak butir dalam data / place of the item in data [nomor urut mulai 0 / position from 0]
                 * @example 3
                 */
                readonly index: number;
                /**
                 * @description Tanda terima bertanda tangan (JWS, EdDSA) / the signed receipt (JWS, EdDSA)
                 * @example eyJhbGciOiJFZERTQSJ9.eyJqdGkiOiJTTjc3LTEifQ.c2lnbmF0dXJl
                 */
                readonly tanda: string;
                /**
                 * @description Garam ringkasan tempat, hanya diberikan kepada orangnya / salt of the digest of the place, given to the person alone
                 * @example q0J6m2uW0u1VYB7o
                 */
                readonly garam?: string;
            }[];
        };
        readonly "cuti.dibatalkan": {
            /**
             * @description Id cuti di SIMPEG / id of the leave in SIMPEG
             * @example CUTI-2026-00417
             */
            readonly id: string;
            /**
             * @description Nomor Induk Pegawai, 18 angka sebagai teks / 18-digit number of a civil servant, as text
             * @example 198703152010012003
             */
            readonly nip: string;
        };
        readonly "cuti.disetujui": {
            /**
             * @description Id cuti di SIMPEG / id of the leave in SIMPEG
             * @example CUTI-2026-00417
             */
            readonly id: string;
            /**
             * @description Nomor Induk Pegawai, 18 angka sebagai teks / 18-digit number of a civil servant, as text
             * @example 198703152010012003
             */
            readonly nip: string;
            /**
             * @description Jenis cuti atau dinas / kind of leave or duty elsewhere
             * @example tahunan
             * @enum {string}
             */
            readonly jenis: "tahunan" | "besar" | "sakit" | "melahirkan" | "alasan-penting" | "cltn" | "dinas-luar" | "tugas-belajar";
            /**
             * @description Hari pertama, ikut dihitung / first day, included [YYYY-MM-DD]
             * @example 2026-12-01
             */
            readonly dari: string;
            /**
             * @description Hari terakhir, ikut dihitung / last day, included [YYYY-MM-DD]
             * @example 2026-12-31
             */
            readonly sampai: string;
            /**
             * @description Nomor surat yang mendasarinya / number of the letter that it rests on
             * @example 800/117/BKPSDM/2026
             */
            readonly nomorSurat?: string;
        };
        readonly "hukuman-disiplin.diproses": {
            /**
             * @description Id kasus di SIMPEG, sama pada setiap kabar / id of the case in SIMPEG, the same in every message
             * @example HD-2026-0031
             */
            readonly id: string;
            /**
             * @description Nomor Induk Pegawai, 18 angka sebagai teks / 18-digit number of a civil servant, as text
             * @example 198703152010012003
             */
            readonly nip: string;
            /**
             * @description Tingkat hukuman disiplin (PP 94/2021) / level of the sanction (PP 94/2021)
             * @example ringan
             * @enum {string}
             */
            readonly tingkat: "ringan" | "sedang" | "berat";
            /**
             * @description Jenis hukuman (PP 94/2021 Pasal 8); lama hukuman sedang dihitung darinya bila sampai tidak dikirim / kind of sanction (PP 94/2021 Pasal 8); the term of a medium one follows from it where sampai is not sent
             * @example teguran-lisan
             * @enum {string}
             */
            readonly jenis?: "teguran-lisan" | "teguran-tertulis" | "pernyataan-tidak-puas" | "potongan-6-bulan" | "potongan-9-bulan" | "potongan-12-bulan" | "penurunan-jabatan" | "pembebasan-jabatan" | "pemberhentian";
            /**
             * @description Hari pertama hukuman berlaku / first day of the sanction [YYYY-MM-DD]
             * @example 2026-12-01
             */
            readonly dari?: string;
            /**
             * @description Hari terakhir hukuman berlaku / last day of the sanction [YYYY-MM-DD]
             * @example 2027-05-31
             */
            readonly sampai?: string;
            /**
             * @description Bagian TPP yang dipotong selama hukuman berlaku / share of the TPP that is cut while the sanction is in force [perseratus persen / hundredths of a percent]
             * @example 2500
             */
            readonly potonganTpp?: number;
        };
        readonly "jadwal-sif.dibatalkan": {
            /**
             * @description Nomor Induk Pegawai, 18 angka sebagai teks / 18-digit number of a civil servant, as text
             * @example 198703152010012003
             */
            readonly nip: string;
            /**
             * @description Hari kerja menurut zona unit kerja / the day in the zone of the unit [YYYY-MM-DD]
             * @example 2026-12-03
             */
            readonly tanggal: string;
            /**
             * Format: date-time
             * @description Mulai / beginning [RFC 3339 dengan offset / RFC 3339 with offset]
             * @example 2026-12-03T07:30:00+07:00
             */
            readonly mulai?: string;
        };
        readonly "jadwal-sif.ditetapkan": {
            /**
             * @description Nomor Induk Pegawai, 18 angka sebagai teks / 18-digit number of a civil servant, as text
             * @example 198703152010012003
             */
            readonly nip: string;
            /**
             * @description Hari kerja menurut zona unit kerja / the day in the zone of the unit [YYYY-MM-DD]
             * @example 2026-12-03
             */
            readonly tanggal: string;
            /**
             * Format: date-time
             * @description Mulai / beginning [RFC 3339 dengan offset / RFC 3339 with offset]
             * @example 2026-12-03T07:30:00+07:00
             */
            readonly mulai: string;
            /**
             * Format: date-time
             * @description Selesai / end [RFC 3339 dengan offset / RFC 3339 with offset]
             * @example 2026-12-03T16:00:00+07:00
             */
            readonly selesai: string;
            /**
             * @description Apakah sif menggantikan jam kerja biasa pada tanggalnya; tanpanya, bagi pola reg5 dan reg6, sif adalah piket di sampingnya / whether the shift takes the place of the ordinary hours of its date; without it, it is a picket beside them for reg5 and reg6
             * @example false
             */
            readonly menggantikan?: boolean;
        } | {
            /** @description Pegawai dan bulan yang seluruh sifnya ada dalam kiriman ini; sif lain pada bulan itu dibatalkan / the person and the month of which this delivery has every shift; other shifts of the month are taken back */
            readonly lengkap: {
                /**
                 * @description Nomor Induk Pegawai, 18 angka sebagai teks / 18-digit number of a civil servant, as text
                 * @example 198703152010012003
                 */
                readonly nip: string;
                /**
                 * @description Bulan kalender / calendar month [YYYY-MM]
                 * @example 2026-11
                 */
                readonly bulan: string;
            };
        };
        readonly "kinerja.dinilai": {
            /**
             * @description Nomor Induk Pegawai, 18 angka sebagai teks / 18-digit number of a civil servant, as text
             * @example 198703152010012003
             */
            readonly nip: string;
            /**
             * @description Bulan kalender / calendar month [YYYY-MM]
             * @example 2026-11
             */
            readonly bulan: string;
            /**
             * @description Hasil kerja terhadap ekspektasi (Permen PANRB 6/2022) / results against what is expected (Permen PANRB 6/2022)
             * @example di-atas
             * @enum {string}
             */
            readonly hasilKerja: "di-atas" | "sesuai" | "di-bawah";
            /**
             * @description Perilaku kerja terhadap ekspektasi (Permen PANRB 6/2022) / conduct against what is expected (Permen PANRB 6/2022)
             * @example di-atas
             * @enum {string}
             */
            readonly perilakuKerja: "di-atas" | "sesuai" | "di-bawah";
            /**
             * @description NIP penilai yang sudah dikirim SIMPEG; salah satu saja dari ini dan penilaiJabatan / NIP of who rated, sent by SIMPEG before; either this or penilaiJabatan
             * @example 197905202005011004
             */
            readonly penilaiNip?: string;
            /**
             * @description Jabatan penilai yang tidak memiliki NIP; salah satu saja dari ini dan penilaiNip / office of who rated and has no NIP; either this or penilaiNip
             * @example Bupati Pesisir Barat
             */
            readonly penilaiJabatan?: string;
            /**
             * @description Nilai kompetensi, 0 sampai 100 / competence, 0 to 100 [persen / percent]
             * @example 90
             */
            readonly kompetensi?: number;
            /**
             * @description Kualitas perencanaan, 0 sampai 100 / quality of planning, 0 to 100 [persen / percent]
             * @example 85
             */
            readonly kualitasPerencanaan?: number;
            /**
             * @description Serapan anggaran, 0 sampai 100 / budget absorption, 0 to 100 [persen / percent]
             * @example 92.5
             */
            readonly serapanAnggaran?: number;
        };
        readonly "layanan.diukur": {
            /**
             * @description Kode unit kerja dari SIMPEG / code of the unit in SIMPEG
             * @example DISDUKCAPIL
             */
            readonly unitKerja: string;
            /**
             * @description Bulan kalender / calendar month [YYYY-MM]
             * @example 2026-11
             */
            readonly bulan: string;
            /**
             * @description Aduan yang masuk bulan itu; 0 berarti memang tidak ada / complaints that came in that month; 0 means that there were none [aduan / complaints]
             * @example 12
             */
            readonly aduan: number;
            /**
             * @description Aduan yang tuntas bulan itu, termasuk dari bulan sebelumnya; boleh melebihi aduan / complaints settled that month, those of earlier months among them; may exceed aduan [aduan / complaints]
             * @example 14
             */
            readonly aduanTuntas: number;
            /**
             * @description Nilai Survei Kepuasan Masyarakat, 25 sampai 100 (Permen PANRB 14/2017); dikosongkan bila tidak ada survei / satisfaction index (SKM), 25 to 100 (Permen PANRB 14/2017); left out where there was no survey [nilai SKM / points of the index]
             * @example 83.25
             */
            readonly skm?: number;
        };
        readonly "pegawai.diperbarui": {
            /**
             * @description Nomor Induk Pegawai, 18 angka sebagai teks / 18-digit number of a civil servant, as text
             * @example 198703152010012003
             */
            readonly nip: string;
            /**
             * @description Nama pegawai / name of the person
             * @example Siti Rahmawati
             */
            readonly nama: string;
            /**
             * @description Status kepegawaian / status of employment
             * @example PNS
             * @enum {string}
             */
            readonly status: "PNS" | "CPNS" | "PPPK" | "PPPK-PW";
            /**
             * @description Kode unit kerja dari SIMPEG / code of the unit in SIMPEG
             * @example DISDUKCAPIL
             */
            readonly unitKerja: string;
            /**
             * @description Nama jabatan / name of the position
             * @example Analis Kependudukan Ahli Muda
             */
            readonly jabatan: string;
            /**
             * @description Jenis jabatan / kind of position
             * @example jpt-madya
             * @enum {string}
             */
            readonly jenisJabatan: "jpt-madya" | "jpt-pratama" | "administrator" | "pengawas" | "pelaksana" | "fungsional";
            /**
             * @description Eselon / echelon
             * @example III.a
             */
            readonly eselon?: string;
            /**
             * @description Terhitung mulai tanggal jabatan sekarang / first day in the present position [YYYY-MM-DD]
             * @example 2024-02-01
             */
            readonly tmtJabatan: string;
            /**
             * @description NIP atasan langsung / NIP of the direct superior
             * @example 197905202005011004
             */
            readonly atasanNip?: string;
            /**
             * @description Jenis tugas / kind of duty
             * @example administratif
             * @enum {string}
             */
            readonly tugas: "administratif" | "pelayanan-langsung" | "lapangan";
            /**
             * @description Tingkat risiko kerja lapangan, 0 sampai 3 / level of risk in the field, 0 to 3 [tingkat / level]
             * @example 0
             */
            readonly risikoLapangan?: number;
            /**
             * @description Kotak talenta (Permen PANRB 3/2020), 1 sampai 9 / talent box (Permen PANRB 3/2020), 1 to 9 [nomor kotak / number of the box]
             * @example 8
             */
            readonly kotakTalenta?: number;
            /**
             * @description Nilai potensial, 0 sampai 100 / score of potential, 0 to 100 [poin / points]
             * @example 82.5
             */
            readonly potensial?: number;
            /**
             * @description Predikat kinerja terakhir / last performance predicate
             * @example baik
             */
            readonly predikatTerakhir?: string;
            /** @description Titik rumah yang tercatat / the registered point of the home */
            readonly rumah?: {
                /**
                 * @description Lintang / latitude [derajat WGS 84 / degrees WGS 84]
                 * @example -5.1928
                 */
                readonly lat: number;
                /**
                 * @description Bujur / longitude [derajat WGS 84 / degrees WGS 84]
                 * @example 103.9392
                 */
                readonly lon: number;
            };
            /**
             * @description Ulang tahun ibu, bulan dan tanggal / birthday of the mother, month and day [MM-DD]
             * @example 12-03
             */
            readonly ulangTahunIbu?: string;
            /**
             * @description TPP dasar sebulan / TPP base of a month [rupiah bulat / whole rupiah]
             * @example 4500000
             */
            readonly tppDasar?: number;
            /** @description Kesiapan kerja di luar kantor menurut SIMPEG / readiness to work elsewhere according to SIMPEG */
            readonly kesiapan?: {
                /**
                 * @description Laptop siap / the laptop is ready
                 * @example true
                 */
                readonly laptop: boolean;
                /**
                 * @description Internet siap / the internet is ready
                 * @example true
                 */
                readonly internet: boolean;
            };
            /**
             * @description Apakah masih pegawai / whether still employed
             * @example true
             */
            readonly aktif: boolean;
            /**
             * @description Hari pertama catatan ini berlaku; bila tidak disebut, tmtJabatan yang berubah atau hari kiriman / first day on which this record holds; where left out, a tmtJabatan that changed, or the day of the message
             * @example 2026-11-16
             */
            readonly berlakuSejak?: string;
            /**
             * @description Hari pertama bekerja; bila tidak disebut, bulan pengangkatan menurut NIP / first day of employment; where left out, the month of appointment in the NIP
             * @example 2026-03-01
             */
            readonly tmtMasuk?: string;
            /** @description Jam kerja sendiri, sama setiap hari kerja atau menurut hari "1" (Senin) sampai "7"; wajib bagi PPPK paruh waktu / hours of one’s own, the same each working day or by weekday "1" (Monday) to "7"; needed for part-time PPPK */
            readonly jamKerja?: {
                /**
                 * @description Mulai bekerja / begin of work [HH:MM]
                 * @example 07:30
                 */
                readonly mulai: string;
                /**
                 * @description Selesai bekerja / end of work [HH:MM]
                 * @example 11:30
                 */
                readonly selesai: string;
                /**
                 * @description Awal dan akhir istirahat, di dalam jam kerja / begin and end of the break, inside the hours [HH:MM]
                 * @example [
                 *       "12:00",
                 *       "13:00"
                 *     ]
                 */
                readonly istirahat?: readonly [
                    string,
                    string
                ];
            } | {
                /** @description Jam kerja hari Senin / hours of Monday */
                readonly 1?: {
                    /**
                     * @description Mulai bekerja / begin of work [HH:MM]
                     * @example 07:30
                     */
                    readonly mulai: string;
                    /**
                     * @description Selesai bekerja / end of work [HH:MM]
                     * @example 11:30
                     */
                    readonly selesai: string;
                    /**
                     * @description Awal dan akhir istirahat, di dalam jam kerja / begin and end of the break, inside the hours [HH:MM]
                     * @example [
                     *       "12:00",
                     *       "13:00"
                     *     ]
                     */
                    readonly istirahat?: readonly [
                        string,
                        string
                    ];
                };
                /** @description Jam kerja hari Selasa / hours of Tuesday */
                readonly 2?: {
                    /**
                     * @description Mulai bekerja / begin of work [HH:MM]
                     * @example 07:30
                     */
                    readonly mulai: string;
                    /**
                     * @description Selesai bekerja / end of work [HH:MM]
                     * @example 11:30
                     */
                    readonly selesai: string;
                    /**
                     * @description Awal dan akhir istirahat, di dalam jam kerja / begin and end of the break, inside the hours [HH:MM]
                     * @example [
                     *       "12:00",
                     *       "13:00"
                     *     ]
                     */
                    readonly istirahat?: readonly [
                        string,
                        string
                    ];
                };
                /** @description Jam kerja hari Rabu / hours of Wednesday */
                readonly 3?: {
                    /**
                     * @description Mulai bekerja / begin of work [HH:MM]
                     * @example 07:30
                     */
                    readonly mulai: string;
                    /**
                     * @description Selesai bekerja / end of work [HH:MM]
                     * @example 11:30
                     */
                    readonly selesai: string;
                    /**
                     * @description Awal dan akhir istirahat, di dalam jam kerja / begin and end of the break, inside the hours [HH:MM]
                     * @example [
                     *       "12:00",
                     *       "13:00"
                     *     ]
                     */
                    readonly istirahat?: readonly [
                        string,
                        string
                    ];
                };
                /** @description Jam kerja hari Kamis / hours of Thursday */
                readonly 4?: {
                    /**
                     * @description Mulai bekerja / begin of work [HH:MM]
                     * @example 07:30
                     */
                    readonly mulai: string;
                    /**
                     * @description Selesai bekerja / end of work [HH:MM]
                     * @example 11:30
                     */
                    readonly selesai: string;
                    /**
                     * @description Awal dan akhir istirahat, di dalam jam kerja / begin and end of the break, inside the hours [HH:MM]
                     * @example [
                     *       "12:00",
                     *       "13:00"
                     *     ]
                     */
                    readonly istirahat?: readonly [
                        string,
                        string
                    ];
                };
                /** @description Jam kerja hari Jumat / hours of Friday */
                readonly 5?: {
                    /**
                     * @description Mulai bekerja / begin of work [HH:MM]
                     * @example 07:30
                     */
                    readonly mulai: string;
                    /**
                     * @description Selesai bekerja / end of work [HH:MM]
                     * @example 11:30
                     */
                    readonly selesai: string;
                    /**
                     * @description Awal dan akhir istirahat, di dalam jam kerja / begin and end of the break, inside the hours [HH:MM]
                     * @example [
                     *       "12:00",
                     *       "13:00"
                     *     ]
                     */
                    readonly istirahat?: readonly [
                        string,
                        string
                    ];
                };
                /** @description Jam kerja hari Sabtu / hours of Saturday */
                readonly 6?: {
                    /**
                     * @description Mulai bekerja / begin of work [HH:MM]
                     * @example 07:30
                     */
                    readonly mulai: string;
                    /**
                     * @description Selesai bekerja / end of work [HH:MM]
                     * @example 11:30
                     */
                    readonly selesai: string;
                    /**
                     * @description Awal dan akhir istirahat, di dalam jam kerja / begin and end of the break, inside the hours [HH:MM]
                     * @example [
                     *       "12:00",
                     *       "13:00"
                     *     ]
                     */
                    readonly istirahat?: readonly [
                        string,
                        string
                    ];
                };
                /** @description Jam kerja hari Minggu / hours of Sunday */
                readonly 7?: {
                    /**
                     * @description Mulai bekerja / begin of work [HH:MM]
                     * @example 07:30
                     */
                    readonly mulai: string;
                    /**
                     * @description Selesai bekerja / end of work [HH:MM]
                     * @example 11:30
                     */
                    readonly selesai: string;
                    /**
                     * @description Awal dan akhir istirahat, di dalam jam kerja / begin and end of the break, inside the hours [HH:MM]
                     * @example [
                     *       "12:00",
                     *       "13:00"
                     *     ]
                     */
                    readonly istirahat?: readonly [
                        string,
                        string
                    ];
                };
            };
        };
        readonly "presensi.lengkap": {
            /**
             * @description Hari kerja menurut zona unit kerja / the day in the zone of the unit [YYYY-MM-DD]
             * @example 2026-12-03
             */
            readonly tanggal: string;
        };
        readonly "presensi.terekam": {
            /**
             * @description Id presensi dari pengirim; dikirim lagi tidak mengubah apa pun / the sender’s id of the tap; sent again it changes nothing
             * @example SN77-000183
             */
            readonly id: string;
            /**
             * @description Nomor Induk Pegawai, 18 angka sebagai teks / 18-digit number of a civil servant, as text
             * @example 198703152010012003
             */
            readonly nip: string;
            /**
             * @description masuk, pulang, atau auto (menurut jam kerja) / in, out, or auto (by the schedule)
             * @example masuk
             * @enum {string}
             */
            readonly arah: "masuk" | "pulang" | "auto";
            /**
             * Format: date-time
             * @description Saat presensi / when the tap was made [RFC 3339 dengan offset / RFC 3339 with offset]
             * @example 2026-12-03T07:25:00+07:00
             */
            readonly at: string;
            /**
             * Format: date-time
             * @description Saat diterima oleh aplikasi pengirim / when it reached the app that sent it on [RFC 3339 dengan offset / RFC 3339 with offset]
             * @example 2026-12-03T07:25:03+07:00
             */
            readonly receivedAt?: string;
            /**
             * @description Lintang / latitude [derajat WGS 84 / degrees WGS 84]
             * @example -5.1928
             */
            readonly lat?: number;
            /**
             * @description Bujur / longitude [derajat WGS 84 / degrees WGS 84]
             * @example 103.9392
             */
            readonly lon?: number;
            /**
             * @description Jari-jari ketidakpastian posisi / radius of the position’s uncertainty [meter / metres]
             * @example 12
             */
            readonly accuracy?: number;
            /**
             * @description Apakah perangkat mengaku posisinya dibuat-buat / whether the device admits a faked position
             * @example false
             */
            readonly mock?: boolean;
            /**
             * @description Pengenal perangkat / what the device is called
             * @example f3a9c2d17b
             */
            readonly device?: string;
            /**
             * @description Cara presensi / method of the tap
             * @example sidik-jari
             * @enum {string}
             */
            readonly metode: "sidik-jari" | "wajah" | "gps" | "qr" | "manual";
            /**
             * @description Nama kantor tempat mesin berada / name of the office where the machine stands
             * @example Kantor Disdukcapil
             */
            readonly kantor?: string;
            /**
             * @description Dibuat tanpa sambungan dan dikirim kemudian / made without a connection and sent later
             * @example true
             */
            readonly luring?: boolean;
        };
        readonly "progres.dicatat": {
            /**
             * @description Nomor Induk Pegawai, 18 angka sebagai teks / 18-digit number of a civil servant, as text
             * @example 198703152010012003
             */
            readonly nip: string;
            /**
             * @description Hari progres / day of the progress [YYYY-MM-DD]
             * @example 2026-11-19
             */
            readonly tanggal: string;
            /**
             * @description Kode hasil kerja bulan itu; null bila tidak disebut / code of the result of that month; null for none
             * @example KRA-1
             */
            readonly kode?: string;
            /**
             * @description Apa yang dikerjakan / what was done
             * @example Menyusun rancangan arsitektur layanan perizinan
             */
            readonly uraian: string;
            /**
             * @description Banyaknya; null bila tidak disebut / how much; null for none [menurut satuan / as satuan says]
             * @example 1
             */
            readonly kuantitas?: number;
            /**
             * @description Satuannya / its unit
             * @example dokumen
             */
            readonly satuan?: string;
        };
        readonly "sasaran-unit.ditetapkan": {
            /**
             * @description Kode unit kerja dari SIMPEG / code of the unit in SIMPEG
             * @example DISDUKCAPIL
             */
            readonly unitKerja: string;
            /**
             * @description Bulan kalender / calendar month [YYYY-MM]
             * @example 2026-11
             */
            readonly bulan: string;
            /** @description Sasaran unit bulan itu; menggantikan semua yang terdahulu / targets of the unit for the month; they replace all from before */
            readonly sasaran: readonly {
                /**
                 * @description Kode sasaran unit / code of the unit target
                 * @example SU-2
                 */
                readonly kode: string;
                /**
                 * @description Hasil yang dituju unit / the result that the unit aims at
                 * @example Permohonan informasi dijawab cepat
                 */
                readonly hasil: string;
                /**
                 * @description Indikator hasil / indicator of the result
                 * @example Berkas selesai dalam satu hari kerja
                 */
                readonly indikator: string;
                /**
                 * @description Satuan target dan realisasi / unit of target and result
                 * @example dokumen
                 */
                readonly satuan: string;
                /**
                 * @description Target unit / target of the unit [menurut satuan / as satuan says]
                 * @example 5
                 */
                readonly target: number;
                /**
                 * @description Arah indikator: naik bila makin besar makin baik (bawaan), turun bila makin kecil makin baik / direction of the indicator: naik where more is better (the default), turun where less is
                 * @example naik
                 * @enum {string}
                 */
                readonly arah?: "naik" | "turun";
                /**
                 * @description Bobot sasaran; diambil menurut perbandingan bila tidak berjumlah 100 / weight of the target; taken in proportion where they do not add up to 100 [persen / percent]
                 * @example 40
                 */
                readonly bobot: number;
            }[];
        };
        readonly "sasaran-unit.terealisasi": {
            /**
             * @description Kode unit kerja dari SIMPEG / code of the unit in SIMPEG
             * @example DISDUKCAPIL
             */
            readonly unitKerja: string;
            /**
             * @description Bulan kalender / calendar month [YYYY-MM]
             * @example 2026-11
             */
            readonly bulan: string;
            /**
             * @description Kode sasaran unit / code of the unit target
             * @example SU-2
             */
            readonly kode: string;
            /**
             * @description Yang tercapai / what was reached [menurut satuan / as satuan says]
             * @example 4
             */
            readonly realisasi: number;
            /**
             * @description Alamat atau nomor bukti, satu atau beberapa / address or number of the proof, one or several
             * @example https://data.example.go.id/laporan/2026-11
             */
            readonly bukti?: string | readonly string[];
        };
        readonly "sasaran.ditetapkan": {
            /**
             * @description Nomor Induk Pegawai, 18 angka sebagai teks / 18-digit number of a civil servant, as text
             * @example 198703152010012003
             */
            readonly nip: string;
            /**
             * @description Bulan kalender / calendar month [YYYY-MM]
             * @example 2026-11
             */
            readonly bulan: string;
            /** @description KRA bulan itu; menggantikan semua yang terdahulu / KRA of the month; they replace all from before */
            readonly kra: readonly {
                /**
                 * @description Kode KRA, unik pada orang dan bulan / code of the KRA, unique for person and month
                 * @example KRA-2
                 */
                readonly kode: string;
                /**
                 * @description Hasil yang dituju / the result aimed at
                 * @example Layanan kependudukan tepat waktu
                 */
                readonly hasil: string;
                /**
                 * @description Indikator hasil / indicator of the result
                 * @example Berkas selesai dalam satu hari kerja
                 */
                readonly indikator: string;
                /**
                 * @description Satuan target dan realisasi / unit of target and result
                 * @example dokumen
                 */
                readonly satuan: string;
                /**
                 * @description Target / target [menurut satuan / as satuan says]
                 * @example 1950
                 */
                readonly target: number;
                /**
                 * @description Arah indikator: naik bila makin besar makin baik (bawaan), turun bila makin kecil makin baik / direction of the indicator: naik where more is better (the default), turun where less is
                 * @example naik
                 * @enum {string}
                 */
                readonly arah?: "naik" | "turun";
                /**
                 * @description Bobot KRA; diambil menurut perbandingan bila tidak berjumlah 100 / weight of the KRA; taken in proportion where they do not add up to 100 [persen / percent]
                 * @example 40
                 */
                readonly bobot: number;
                /**
                 * @description Indikator SAKIP yang didukung / indicator of SAKIP that it serves
                 * @example IKU-3
                 */
                readonly indikatorSakip?: string;
                /**
                 * @description Kode sasaran unit yang didukung KRA ini: sasaran unit pegawai itu, atau unit terdekat di atasnya / code of the unit target that this KRA serves: of the person’s unit, or the nearest above it
                 * @example SU-2
                 */
                readonly sasaranUnit?: string;
            }[];
        };
        readonly "sasaran.terealisasi": {
            /**
             * @description Nomor Induk Pegawai, 18 angka sebagai teks / 18-digit number of a civil servant, as text
             * @example 198703152010012003
             */
            readonly nip: string;
            /**
             * @description Bulan kalender / calendar month [YYYY-MM]
             * @example 2026-11
             */
            readonly bulan: string;
            /**
             * @description Kode KRA / code of the KRA
             * @example KRA-2
             */
            readonly kode: string;
            /**
             * @description Yang tercapai / what was reached [menurut satuan / as satuan says]
             * @example 1
             */
            readonly realisasi: number;
            /**
             * @description Alamat atau nomor bukti, satu atau beberapa / address or number of the proof, one or several
             * @example https://drive.example.go.id/f/2291
             */
            readonly bukti?: string | readonly string[];
            /**
             * @description Dampak keluaran: layanan dan program 0 sampai 100, keluhan sebagai jumlah / impact of the output: layanan and program 0 to 100, keluhan as a number
             * @example {
             *       "layanan": 88,
             *       "program": 75,
             *       "keluhan": 1
             *     }
             */
            readonly dampak?: unknown;
        };
        readonly "surat.ditandatangani": {
            /**
             * @description Kode verifikasi surat; kode atau nomor, salah satu / code that verifies the letter; code or number, one of them
             * @example K7QF-2M9X-TB4H
             */
            readonly kode?: string;
            /**
             * @description Nomor surat; kode atau nomor, salah satu / number of the letter; code or number, one of them
             * @example 800.1.11/12/DISDUKCAPIL/2026
             */
            readonly nomor?: string;
            /**
             * @description Penanda tangan menurut sertifikat elektronik / who signed, by the electronic certificate
             * @example Hendra Gunawan
             */
            readonly oleh: string;
            /**
             * Format: date-time
             * @description Saat ditandatangani / when it was signed [RFC 3339 dengan offset / RFC 3339 with offset]
             * @example 2026-11-30T15:02:00+07:00
             */
            readonly pada: string;
            /**
             * @description Alamat atau nomor dokumen yang ditandatangani / address or number of the signed document
             * @example https://eoffice.example.go.id/d/81723
             */
            readonly dokumen?: string;
        };
        readonly "unit-kerja.diperbarui": {
            /**
             * @description Kode unit kerja di SIMPEG / code of the unit in SIMPEG
             * @example DISDUKCAPIL
             */
            readonly kode: string;
            /**
             * @description Nama unit kerja / name of the unit
             * @example Dinas Kependudukan dan Pencatatan Sipil
             */
            readonly nama: string;
            /**
             * @description Kode unit induk; tanpa induk bagi unit tertinggi / code of the unit above; none for the root
             * @example SETDA
             */
            readonly induk?: string;
            /**
             * @description NIP kepala unit / NIP of the head of the unit
             * @example 197212101998031006
             */
            readonly kepalaNip?: string;
            /**
             * @description Zona waktu unit kerja: WIB, WITA, atau WIT / time zone of the unit: WIB, WITA or WIT
             * @example Asia/Jakarta
             * @enum {string}
             */
            readonly zona?: "Asia/Jakarta" | "Asia/Makassar" | "Asia/Jayapura";
            /**
             * @description Apakah unit melayani masyarakat secara langsung / whether the unit serves the public directly
             * @example true
             */
            readonly layananLangsung: boolean;
            /**
             * @description Pola jam kerja: lima hari, enam hari, atau sif / pattern of hours: five days, six days or shifts
             * @example reg5
             * @enum {string}
             */
            readonly pola: "reg5" | "reg6" | "sif";
            /** @description Kantor unit, paling banyak 200 / offices of the unit, 200 at most */
            readonly kantor: readonly {
                /**
                 * @description Nama kantor / name of the office
                 * @example Kantor Disdukcapil
                 */
                readonly nama: string;
                /**
                 * @description Lintang / latitude [derajat WGS 84 / degrees WGS 84]
                 * @example -5.1928
                 */
                readonly lat: number;
                /**
                 * @description Bujur / longitude [derajat WGS 84 / degrees WGS 84]
                 * @example 103.9392
                 */
                readonly lon: number;
                /**
                 * @description Jari-jari di sekeliling titik / radius around the point [meter / metres]
                 * @example 100
                 */
                readonly radius: number;
            }[];
            /**
             * @description Alasan mengubah cara menilai hari ini selagi pegawai melakukan presensi; tanpa ini perubahan seperti itu ditolak / why today must be judged otherwise while people tap; without it such a change is refused
             * @example Kesalahan data unit, diperbaiki sebelum pukul 08.00
             */
            readonly paksa?: string;
            /**
             * @description Hari pertama catatan ini berlaku; bila tidak disebut, tmtJabatan yang berubah atau hari kiriman / first day on which this record holds; where left out, a tmtJabatan that changed, or the day of the message
             * @example 2026-11-16
             */
            readonly berlakuSejak?: string;
        };
        readonly "wfa.ditetapkan": {
            /**
             * @description Nomor Induk Pegawai, 18 angka sebagai teks / 18-digit number of a civil servant, as text
             * @example 198703152010012003
             */
            readonly nip: string;
            /**
             * @description Hari kerja menurut zona unit kerja / the day in the zone of the unit [YYYY-MM-DD]
             * @example 2026-12-03
             */
            readonly tanggal: string;
            /**
             * @description Jenis fleksibilitas menurut surat / kind of flexible work by the letter
             * @example rumah
             * @enum {string}
             */
            readonly jenis: "rumah" | "kantor-lain" | "lokasi-lain" | "sif" | "dinamis" | "keadaan-khusus" | "merawat-orang-tua" | "ulang-tahun-ibu";
            /** @description Tempat bekerja, sebagai nama atau titik / place of work, a name or a point */
            readonly lokasi?: string | {
                /**
                 * @description Nama tempat / name of the place
                 * @example Kantor Kecamatan Pesisir Tengah
                 */
                readonly nama: string;
                /**
                 * @description Lintang / latitude [derajat WGS 84 / degrees WGS 84]
                 * @example -5.1928
                 */
                readonly lat?: number;
                /**
                 * @description Bujur / longitude [derajat WGS 84 / degrees WGS 84]
                 * @example 103.9392
                 */
                readonly lon?: number;
            };
            /**
             * @description Nomor surat yang mendasarinya / number of the letter that it rests on
             * @example 800/117/BKPSDM/2026
             */
            readonly nomorSurat: string;
        };
    };
    responses: {
        /** @description Isian tidak sah / malformed input */
        readonly SalahIsi: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Masalah"];
            };
        };
        /** @description Belum masuk / not signed in */
        readonly BelumMasuk: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Masalah"];
            };
        };
        /** @description Bukan wewenang / not yours */
        readonly BukanWewenang: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Masalah"];
            };
        };
        /** @description Tidak ditemukan / not found */
        readonly TidakAda: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Masalah"];
            };
        };
        /** @description Tidak sesuai keadaan / conflict */
        readonly Bentrok: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Masalah"];
            };
        };
        /** @description Terlalu besar / too large */
        readonly TerlaluBesar: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Masalah"];
            };
        };
        /** @description Ditolak oleh aturan / refused by the rules */
        readonly Ditolak: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Masalah"];
            };
        };
        /** @description Terlalu sering / too many requests */
        readonly TerlaluSering: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Masalah"];
            };
        };
        /** @description Kesalahan pada Luwes / a fault of Luwes */
        readonly Kesalahan: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Masalah"];
            };
        };
        /** @description Tidak siap / away */
        readonly TidakSiap: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Masalah"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly bukaSesi: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description Token akses atau id dari SSO, atau token portal (HS256) / access or id token of the SSO, or a token of the portal (HS256)
                     * @example eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJjb250b2gifQ.c2lnbmF0dXJl
                     */
                    readonly token: string;
                };
            };
        };
        readonly responses: {
            /** @description Berhasil / done */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Sesi"];
                };
            };
        };
    };
    readonly akhiriSesi: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description Logout token (OpenID Connect Back-Channel Logout) / logout token (OpenID Connect Back-Channel Logout)
                     * @example eyJhbGciOiJSUzI1NiJ9.eyJzaWQiOiJjb250b2gifQ.c2lnbmF0dXJl
                     */
                    readonly logout_token: string;
                };
            };
        };
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /**
                         * @description Sesi-sesinya sudah berakhir / its sessions are over
                         * @example true
                         * @constant
                         */
                        readonly berakhir: true;
                    };
                };
            };
        };
    };
    readonly saya: {
        readonly parameters: {
            readonly query?: {
                /** @description Nama yang diberikan perangkat untuk dirinya; tiket waktu terikat padanya / what the device calls itself; time tickets are bound to it */
                readonly perangkat?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Saya"];
                };
            };
        };
    };
    readonly dataSaya: {
        readonly parameters: {
            readonly query?: {
                /** @description csv: satu bagian sebagai berkas / csv: one part as a file */
                readonly format?: "json" | "csv";
                /** @description Bagian data / part of the data */
                readonly bagian?: "pegawai" | "riwayat-pegawai" | "riwayat-unit" | "unit-dikepalai" | "cuti" | "hukuman-disiplin" | "jadwal-sif" | "wfa-ditetapkan" | "roster" | "tap" | "pin-mesin" | "hari" | "ping" | "tanda" | "koreksi" | "penetapan" | "laporan" | "progres" | "langkah" | "pengajuan" | "pengajuan-hari" | "keputusan" | "surat" | "panggilan" | "peninjauan" | "antrean-tinjau" | "kriteria-tugas" | "kesiapan" | "permohonan-cuti" | "survei-jawaban" | "delegasi" | "operator" | "sasaran" | "realisasi" | "penilaian" | "kinerja-bulan" | "sanggahan" | "susulan" | "peringatan" | "perbaikan-data" | "pesan" | "pilihan-pesan" | "kalender-pribadi" | "perangkat" | "kejadian" | "audit" | "penerima" | "saya-melihat" | "dilihat";
                /** @description Tempat halaman sebelumnya berakhir; hanya bersama bagian / where the page before ended; only with bagian */
                readonly after?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /**
                         * @description Nomor Induk Pegawai, 18 angka sebagai teks / 18-digit number of a civil servant, as text
                         * @example 198703152010012003
                         */
                        readonly nip: string;
                        /**
                         * @description Saat jawaban ini dibuat / when this answer was made [RFC 3339 dengan offset / RFC 3339 with offset]
                         * @example 2026-12-03T07:25:00+07:00
                         */
                        readonly dibuatPada: string;
                        /** @description Semua bagian menurut namanya / all parts by their names */
                        readonly bagian: {
                            readonly [key: string]: {
                                /**
                                 * @description Baris dalam jawaban ini / rows in this answer [baris / rows]
                                 * @example 1
                                 */
                                readonly jumlah: number;
                                /**
                                 * @description Apakah masih ada baris yang lebih lama / whether there are older rows
                                 * @example true
                                 */
                                readonly terpotong: boolean;
                                /**
                                 * @description after halaman berikutnya; null pada yang terakhir / after of the next page; null on the last
                                 * @example 1840
                                 */
                                readonly lanjut: string | null;
                                /**
                                 * @description Baris data, terbaru dahulu / rows, newest first
                                 * @example [
                                 *       {
                                 *         "nip": "198703152010012003",
                                 *         "nama": "Siti Rahmawati"
                                 *       }
                                 *     ]
                                 */
                                readonly baris: readonly {
                                    readonly [key: string]: unknown;
                                }[];
                            };
                        };
                        /** @description Siapa yang melihat data saya / who looked at my data */
                        readonly dilihat: readonly {
                            /**
                             * @description Hari kerja menurut zona unit kerja / the day in the zone of the unit [YYYY-MM-DD]
                             * @example 2026-12-03
                             */
                            readonly tanggal: string;
                            /**
                             * @description NIP, atau nama aplikasi / a NIP, or the name of an application
                             * @example 197905202005011004
                             */
                            readonly oleh: string;
                            /**
                             * @description Nama yang melihat; null bila aplikasi / name of who looked; null for an application
                             * @example Rina Kartika
                             */
                            readonly nama: string | null;
                            /**
                             * @description Data apa yang dilihat / what was looked at
                             * @example presensi
                             */
                            readonly jenis: string;
                            /**
                             * @description Apakah data semua orang yang dilihat / whether it was a look at everybody’s data
                             * @example true
                             */
                            readonly semua: boolean;
                            /**
                             * @description Pertama kali pada hari itu / first time on that day [RFC 3339 dengan offset / RFC 3339 with offset]
                             * @example 2026-12-02T09:00:00+07:00
                             */
                            readonly pertama: string;
                            /**
                             * @description Terakhir kali pada hari itu / last time on that day [RFC 3339 dengan offset / RFC 3339 with offset]
                             * @example 2026-12-02T09:12:00+07:00
                             */
                            readonly terakhir: string;
                        }[];
                        /**
                         * @description after halaman berikutnya; null pada yang terakhir / after of the next page; null on the last
                         * @example 1000
                         */
                        readonly dilihatLanjut: string | null;
                    };
                };
            };
        };
    };
    readonly perbaikanSaya: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description Isi daftar / the items of the list */
                        readonly data: readonly components["schemas"]["PerbaikanData"][];
                    };
                };
            };
        };
    };
    readonly mintaPerbaikanData: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Kunci yang sama dijawab sama / the same key gets the same answer */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description Bagian data / part of the data
                     * @example pegawai
                     */
                    readonly bagian: string;
                    /**
                     * @description Apa yang harus diperbaiki / what is to be mended
                     * @example Jabatan saya sudah berubah sejak 1 Februari 2024.
                     */
                    readonly uraian: string;
                };
            };
        };
        readonly responses: {
            /** @description Berhasil / done */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PerbaikanData"];
                };
            };
        };
    };
    readonly daftarPerbaikanData: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description Isi daftar / the items of the list */
                        readonly data: readonly {
                            /**
                             * @description Id di Luwes; salin dari daftar atau dari jawaban saat dibuat / the id in Luwes; copy it from a list or from the answer that made it
                             * @example 0193c1a2-7c1e-7b52-9d35-3f6c0f1d2a44
                             */
                            readonly id: string;
                            /**
                             * @description Nomor Induk Pegawai, 18 angka sebagai teks / 18-digit number of a civil servant, as text
                             * @example 198703152010012003
                             */
                            readonly nip: string;
                            /**
                             * @description Bagian data / part of the data
                             * @example pegawai
                             */
                            readonly bagian: string;
                            /**
                             * @description Apa yang harus diperbaiki / what is to be mended
                             * @example Jabatan saya sudah berubah sejak 1 Februari 2024.
                             */
                            readonly uraian: string;
                            /**
                             * @description Keadaan sekarang / present state
                             * @example diajukan
                             * @enum {string}
                             */
                            readonly status: "diajukan" | "diteruskan" | "diperbaiki" | "ditolak";
                            /**
                             * @description Jawaban petugas; null selama belum dijawab / what the officer answered; null while nobody did
                             * @example Sudah diperbaiki di SIMPEG.
                             */
                            readonly jawaban: string | null;
                            /**
                             * @description Saat diajukan / when it was filed [RFC 3339 dengan offset / RFC 3339 with offset]
                             * @example 2026-11-30T09:15:00+07:00
                             */
                            readonly diajukanPada: string;
                            /**
                             * @description Saat selesai; null selama belum / when it was done; null while it is not [RFC 3339 dengan offset / RFC 3339 with offset]
                             * @example 2026-12-02T02:15:00+07:00
                             */
                            readonly selesaiPada: string | null;
                            /**
                             * @description Dijawab paling lambat pada / to be answered by [RFC 3339 dengan offset / RFC 3339 with offset]
                             * @example 2026-12-06T07:25:00+07:00
                             */
                            readonly batas: string;
                            /**
                             * @description Apakah batas itu terlewati tanpa jawaban / whether that has passed without an answer
                             * @example true
                             */
                            readonly terlambat: boolean;
                            /** @description Riwayat permintaan / history of the request */
                            readonly riwayat: readonly {
                                /**
                                 * @description Saat langkah ini diambil / when this step was taken [RFC 3339 dengan offset / RFC 3339 with offset]
                                 * @example 2026-11-30T13:40:00+07:00
                                 */
                                readonly pada: string;
                                /**
                                 * @description Langkah yang diambil / the step that was taken
                                 * @example diajukan
                                 * @enum {string}
                                 */
                                readonly langkah: "diajukan" | "diteruskan" | "diperbaiki" | "ditolak";
                                /**
                                 * @description Kalimat yang menyertai langkah; null bila tidak ada / what was said with the step; null for nothing
                                 * @example Sudah sesuai dengan surat tugas.
                                 */
                                readonly isi: string | null;
                            }[];
                            /**
                             * @description Nama pegawai / name of the person
                             * @example Siti Rahmawati
                             */
                            readonly nama: string | null;
                        }[];
                    };
                };
            };
        };
    };
    readonly jawabPerbaikanData: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id di Luwes; salin dari daftar atau dari jawaban saat dibuat / the id in Luwes; copy it from a list or from the answer that made it */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description diperbaiki di sumbernya, atau ditolak / mended at its source, or refused
                     * @example diteruskan
                     * @enum {string}
                     */
                    readonly status: "diteruskan" | "diperbaiki" | "ditolak";
                    /**
                     * @description Jawaban petugas; null selama belum dijawab / what the officer answered; null while nobody did
                     * @example Sudah diperbaiki di SIMPEG.
                     */
                    readonly jawaban: string;
                };
            };
        };
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PerbaikanData"];
                };
            };
        };
    };
    readonly kalenderSaya: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /**
                         * @description Sejak kapan kalender punya alamat; null bila tidak punya / since when the calendar has its address; null for none [RFC 3339 dengan offset / RFC 3339 with offset]
                         * @example 2026-12-03T07:25:00+07:00
                         */
                        readonly dibuat: string | null;
                        /**
                         * @description Kapan terakhir dibaca dengan alamat ini; null bila belum pernah / when it was last read by this address; null for never [RFC 3339 dengan offset / RFC 3339 with offset]
                         * @example 2026-12-03T11:25:00+07:00
                         */
                        readonly dibaca: string | null;
                    };
                };
            };
        };
    };
    readonly alamatKalender: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /**
                         * @description Saat alamat dibuat / when the address was made [RFC 3339 dengan offset / RFC 3339 with offset]
                         * @example 2026-12-03T07:25:00+07:00
                         */
                        readonly dibuat: string | null;
                        /**
                         * @description Kapan terakhir dibaca dengan alamat ini; null bila belum pernah / when it was last read by this address; null for never [RFC 3339 dengan offset / RFC 3339 with offset]
                         * @example 2026-12-03T11:25:00+07:00
                         */
                        readonly dibaca: string | null;
                        /**
                         * @description Alamat rahasia untuk aplikasi kalender; hanya ditunjukkan sekali ini / secret address for calendar apps; shown this once
                         * @example https://luwes.example.go.id/v1/saya/kalender.ics?kunci=…
                         */
                        readonly alamat: string;
                    };
                };
            };
        };
    };
    readonly cabutKalender: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /**
                         * @description Selalu null: tidak ada alamat lagi / always null: there is no address any more [RFC 3339 dengan offset / RFC 3339 with offset]
                         * @example null
                         */
                        readonly dibuat: string | null;
                        /**
                         * @description Kapan terakhir dibaca dengan alamat ini; null bila belum pernah / when it was last read by this address; null for never [RFC 3339 dengan offset / RFC 3339 with offset]
                         * @example 2026-12-03T11:25:00+07:00
                         */
                        readonly dibaca: string | null;
                    };
                };
            };
        };
    };
    readonly umpanKalender: {
        readonly parameters: {
            readonly query: {
                /** @description Rahasia dalam alamat kalender / secret in the address of the calendar */
                readonly kunci: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/calendar": string;
                };
            };
        };
    };
    readonly periksaPengajuan: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description Jenis fleksibilitas yang diminta / kind of flexible work asked for
                     * @example rumah
                     * @enum {string}
                     */
                    readonly jenis: "rumah" | "kantor-lain" | "lokasi-lain" | "sif" | "dinamis" | "keadaan-khusus" | "merawat-orang-tua" | "ulang-tahun-ibu";
                    /**
                     * @description Hari yang diminta, masing-masing sekali / the days asked for, each once [YYYY-MM-DD]
                     * @example [
                     *       "2026-12-03"
                     *     ]
                     */
                    readonly hari: readonly string[];
                    /** @description Tempat bekerja; tidak perlu untuk rumah / place of work; not needed for home */
                    readonly lokasi?: {
                        /**
                         * @description Nama tempat / name of the place
                         * @example Kantor Kecamatan Pesisir Tengah
                         */
                        readonly nama: string;
                        /**
                         * @description Lintang / latitude [derajat WGS 84 / degrees WGS 84]
                         * @example -5.1928
                         */
                        readonly lat?: number;
                        /**
                         * @description Bujur / longitude [derajat WGS 84 / degrees WGS 84]
                         * @example 103.9392
                         */
                        readonly lon?: number;
                    };
                    /**
                     * @description Alasan dengan kalimat sendiri / the reason in plain words
                     * @example Menyusun naskah peraturan bupati yang perlu waktu tenang
                     */
                    readonly alasan?: string;
                    /** @description Rencana kerja, satu hasil tiap baris / work plan, one output a line */
                    readonly rencana?: readonly {
                        /**
                         * @description Hasil yang dijanjikan / the output promised
                         * @example Naskah rancangan peraturan bupati
                         */
                        readonly hasil: string;
                        /**
                         * @description Jumlah yang ditargetkan / how much of it [menurut satuan / as satuan says]
                         * @example 1
                         */
                        readonly target: number;
                        /**
                         * @description Satuan target dan realisasi / unit of target and result
                         * @example dokumen
                         */
                        readonly satuan: string;
                        /**
                         * @description Kode KRA yang didukung baris ini / code of the KRA that this line serves
                         * @example KRA-2
                         */
                        readonly kra?: string;
                    }[];
                    /** @description Jam yang diminta, untuk sif dan dinamis / hours asked for, for shifts and dynamic work */
                    readonly jam?: {
                        /**
                         * @description Jam mulai, waktu unit / start, in the zone of the unit [HH:MM]
                         * @example 09:00
                         */
                        readonly mulai: string;
                        /**
                         * @description Jam selesai, waktu unit / end, in the zone of the unit [HH:MM]
                         * @example 17:30
                         */
                        readonly selesai: string;
                    };
                    /** @description Bukti, satu surat atau dokumen tiap butir / proofs, one letter or document an item */
                    readonly bukti?: readonly {
                        /**
                         * @description Jenis dokumen / kind of document
                         * @example surat tugas
                         */
                        readonly jenis: string;
                        /**
                         * @description Nomor dokumen / number of the document
                         * @example 800/117/DISDUKCAPIL/2026
                         */
                        readonly nomor: string;
                    }[];
                    /**
                     * @description Id pengajuan yang dikembalikan dan diperbaiki oleh ini / id of the returned request that this one mends
                     * @example 0193c1a2-7c1e-7b52-9d35-3f6c0f1d2a44
                     */
                    readonly perbaikanDari?: string;
                };
            };
        };
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Periksa"];
                };
            };
        };
    };
    readonly pengajuanSaya: {
        readonly parameters: {
            readonly query?: {
                /** @description Tempat halaman sebelumnya berakhir; ambil dari Link atau after jawaban sebelumnya / where the page before ended; take it from Link or after of the answer before */
                readonly after?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description Isi daftar / the items of the list */
                        readonly data: readonly components["schemas"]["Pengajuan"][];
                    };
                };
            };
        };
    };
    readonly ajukan: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Kunci yang sama dijawab sama / the same key gets the same answer */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description Jenis fleksibilitas yang diminta / kind of flexible work asked for
                     * @example rumah
                     * @enum {string}
                     */
                    readonly jenis: "rumah" | "kantor-lain" | "lokasi-lain" | "sif" | "dinamis" | "keadaan-khusus" | "merawat-orang-tua" | "ulang-tahun-ibu";
                    /**
                     * @description Hari yang diminta, masing-masing sekali / the days asked for, each once [YYYY-MM-DD]
                     * @example [
                     *       "2026-12-03"
                     *     ]
                     */
                    readonly hari: readonly string[];
                    /** @description Tempat bekerja; tidak perlu untuk rumah / place of work; not needed for home */
                    readonly lokasi?: {
                        /**
                         * @description Nama tempat / name of the place
                         * @example Kantor Kecamatan Pesisir Tengah
                         */
                        readonly nama: string;
                        /**
                         * @description Lintang / latitude [derajat WGS 84 / degrees WGS 84]
                         * @example -5.1928
                         */
                        readonly lat?: number;
                        /**
                         * @description Bujur / longitude [derajat WGS 84 / degrees WGS 84]
                         * @example 103.9392
                         */
                        readonly lon?: number;
                    };
                    /**
                     * @description Alasan dengan kalimat sendiri / the reason in plain words
                     * @example Menyusun naskah peraturan bupati yang perlu waktu tenang
                     */
                    readonly alasan: string;
                    /** @description Rencana kerja, satu hasil tiap baris / work plan, one output a line */
                    readonly rencana: readonly {
                        /**
                         * @description Hasil yang dijanjikan / the output promised
                         * @example Naskah rancangan peraturan bupati
                         */
                        readonly hasil: string;
                        /**
                         * @description Jumlah yang ditargetkan / how much of it [menurut satuan / as satuan says]
                         * @example 1
                         */
                        readonly target: number;
                        /**
                         * @description Satuan target dan realisasi / unit of target and result
                         * @example dokumen
                         */
                        readonly satuan: string;
                        /**
                         * @description Kode KRA yang didukung baris ini / code of the KRA that this line serves
                         * @example KRA-2
                         */
                        readonly kra?: string;
                    }[];
                    /** @description Jam yang diminta, untuk sif dan dinamis / hours asked for, for shifts and dynamic work */
                    readonly jam?: {
                        /**
                         * @description Jam mulai, waktu unit / start, in the zone of the unit [HH:MM]
                         * @example 09:00
                         */
                        readonly mulai: string;
                        /**
                         * @description Jam selesai, waktu unit / end, in the zone of the unit [HH:MM]
                         * @example 17:30
                         */
                        readonly selesai: string;
                    };
                    /** @description Bukti, satu surat atau dokumen tiap butir / proofs, one letter or document an item */
                    readonly bukti?: readonly {
                        /**
                         * @description Jenis dokumen / kind of document
                         * @example surat tugas
                         */
                        readonly jenis: string;
                        /**
                         * @description Nomor dokumen / number of the document
                         * @example 800/117/DISDUKCAPIL/2026
                         */
                        readonly nomor: string;
                    }[];
                    /**
                     * @description Id pengajuan yang dikembalikan dan diperbaiki oleh ini / id of the returned request that this one mends
                     * @example 0193c1a2-7c1e-7b52-9d35-3f6c0f1d2a44
                     */
                    readonly perbaikanDari?: string;
                };
            };
        };
        readonly responses: {
            /** @description Berhasil / done */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Pengajuan"];
                };
            };
        };
    };
    readonly bacaPengajuan: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id di Luwes; salin dari daftar atau dari jawaban saat dibuat / the id in Luwes; copy it from a list or from the answer that made it */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Pengajuan"];
                };
            };
        };
    };
    readonly kotakMasuk: {
        readonly parameters: {
            readonly query?: {
                /** @description Tempat halaman sebelumnya berakhir; ambil dari Link atau after jawaban sebelumnya / where the page before ended; take it from Link or after of the answer before */
                readonly after?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description Isi daftar / the items of the list */
                        readonly data: readonly {
                            /**
                             * @description Id di Luwes; salin dari daftar atau dari jawaban saat dibuat / the id in Luwes; copy it from a list or from the answer that made it
                             * @example 0193c1a2-7c1e-7b52-9d35-3f6c0f1d2a44
                             */
                            readonly id: string;
                            /**
                             * @description NIP pengaju / NIP of the applicant
                             * @example 198703152010012003
                             */
                            readonly nip: string;
                            /**
                             * @description Nama pengaju / name of the applicant
                             * @example Siti Rahmawati
                             */
                            readonly nama: string;
                            /**
                             * @description Nama unit kerja / name of the unit
                             * @example Dinas Kependudukan dan Pencatatan Sipil
                             */
                            readonly namaUnit: string;
                            /**
                             * @description Kode unit kerja dari SIMPEG / code of the unit in SIMPEG
                             * @example DISDUKCAPIL
                             */
                            readonly unitKerja: string;
                            /**
                             * @description Zona waktu unit kerja: WIB, WITA, atau WIT / time zone of the unit: WIB, WITA or WIT
                             * @example Asia/Jakarta
                             */
                            readonly zona: string;
                            /**
                             * @description Jenis fleksibilitas (Permen PANRB 4/2025 dan kebijakan daerah) / kind of flexible work (Permen PANRB 4/2025 and policy of the regency)
                             * @example rumah
                             * @enum {string}
                             */
                            readonly jenis: "rumah" | "kantor-lain" | "lokasi-lain" | "sif" | "dinamis" | "keadaan-khusus" | "merawat-orang-tua" | "ulang-tahun-ibu";
                            /** @description Hari yang diajukan, masing-masing dengan keadaannya / the days asked for, each with its state */
                            readonly hari: readonly {
                                /**
                                 * @description Hari kerja menurut zona unit kerja / the day in the zone of the unit [YYYY-MM-DD]
                                 * @example 2026-12-03
                                 */
                                readonly tanggal: string;
                                /**
                                 * @description Keadaan hari ini dalam pengajuan / state of this day of the request
                                 * @example diajukan
                                 * @enum {string}
                                 */
                                readonly status: "diajukan" | "direkomendasikan" | "disetujui" | "ditolak" | "dikembalikan" | "dibatalkan" | "dicabut" | "kedaluwarsa";
                            }[];
                            /**
                             * @description Keadaan pengajuan / state of the request
                             * @example diajukan
                             * @enum {string}
                             */
                            readonly status: "diajukan" | "direkomendasikan" | "disetujui" | "ditolak" | "dikembalikan" | "dibatalkan" | "dicabut" | "kedaluwarsa";
                            /** @description Tempat bekerja; tidak perlu untuk rumah / place of work; not needed for home */
                            readonly lokasi: {
                                /**
                                 * @description Nama tempat / name of the place
                                 * @example Kantor Kecamatan Pesisir Tengah
                                 */
                                readonly nama: string;
                                /**
                                 * @description Lintang / latitude [derajat WGS 84 / degrees WGS 84]
                                 * @example -5.1928
                                 */
                                readonly lat?: number;
                                /**
                                 * @description Bujur / longitude [derajat WGS 84 / degrees WGS 84]
                                 * @example 103.9392
                                 */
                                readonly lon?: number;
                            } | null;
                            /**
                             * @description Alasan dengan kalimat sendiri / the reason in plain words
                             * @example Menyusun naskah peraturan bupati yang perlu waktu tenang
                             */
                            readonly alasan: string;
                            /** @description Rencana kerja, satu hasil tiap baris / work plan, one output a line */
                            readonly rencana: readonly {
                                /**
                                 * @description Hasil yang dijanjikan / the output promised
                                 * @example Naskah rancangan peraturan bupati
                                 */
                                readonly hasil: string;
                                /**
                                 * @description Jumlah yang ditargetkan / how much of it [menurut satuan / as satuan says]
                                 * @example 1
                                 */
                                readonly target: number;
                                /**
                                 * @description Satuan target dan realisasi / unit of target and result
                                 * @example dokumen
                                 */
                                readonly satuan: string;
                                /**
                                 * @description Kode KRA yang didukung baris ini / code of the KRA that this line serves
                                 * @example KRA-2
                                 */
                                readonly kra?: string;
                            }[];
                            /** @description Jam yang diminta, untuk sif dan dinamis / hours asked for, for shifts and dynamic work */
                            readonly jam: {
                                /**
                                 * @description Jam mulai, waktu unit / start, in the zone of the unit [HH:MM]
                                 * @example 09:00
                                 */
                                readonly mulai: string;
                                /**
                                 * @description Jam selesai, waktu unit / end, in the zone of the unit [HH:MM]
                                 * @example 17:30
                                 */
                                readonly selesai: string;
                            } | null;
                            /** @description Bukti, satu surat atau dokumen tiap butir / proofs, one letter or document an item */
                            readonly bukti: readonly {
                                /**
                                 * @description Jenis dokumen / kind of document
                                 * @example surat tugas
                                 */
                                readonly jenis: string;
                                /**
                                 * @description Nomor dokumen / number of the document
                                 * @example 800/117/DISDUKCAPIL/2026
                                 */
                                readonly nomor: string;
                            }[] | null;
                            /**
                             * @description Apakah BKD harus mengonfirmasi dahulu; null bila tidak perlu / whether bkd confirms first; null where it need not
                             * @example menunggu
                             */
                            readonly konfirmasi: ("menunggu" | "diberikan") | null;
                            /**
                             * @description Id pengajuan yang dikembalikan dan diperbaiki oleh ini / id of the returned request that this one mends
                             * @example 0193c1a2-7c1e-7b52-9d35-3f6c0f1d2a44
                             */
                            readonly perbaikanDari: string | null;
                            /**
                             * @description NIP yang merekomendasikan; null bila langsung ke penyetuju / NIP of who recommends; null where it goes to the approver at once
                             * @example 197905202005011004
                             */
                            readonly perekomendasi: string | null;
                            /**
                             * @description NIP yang menyetujui; null bila BKD / NIP of who approves; null where bkd does
                             * @example 197212101998031006
                             */
                            readonly penyetuju: string | null;
                            /** @description Hari yang disetujui tetapi kini tidak lagi memenuhi aturan, menunggu dipertahankan atau dicabut; null bila tidak ada / granted days that the law would refuse now and that wait to be kept or revoked; null where there are none */
                            readonly perluDitinjau?: {
                                /**
                                 * @description Sejak kapan perlu ditinjau / since when they wait to be looked at again [RFC 3339 dengan offset / RFC 3339 with offset]
                                 * @example 2026-12-01T09:15:00+07:00
                                 */
                                readonly sejak: string;
                                /**
                                 * @description Hari yang kini akan ditolak / the days that would be refused now [YYYY-MM-DD]
                                 * @example [
                                 *       "2026-12-03"
                                 *     ]
                                 */
                                readonly hari: readonly string[];
                                /** @description Aturan yang menolak, dengan dasarnya / the rules that refuse, with their articles */
                                readonly aturan: readonly {
                                    /**
                                     * @description Kode tetap, untuk program / stable code, for programs
                                     * @example wfa.kuota
                                     */
                                    readonly kode: string;
                                    /** @description Penjelasan untuk orang / what people read */
                                    readonly pesan: components["schemas"]["Teks"];
                                    /**
                                     * @description Dasar ketentuan; "belum ditetapkan dengan Perkada" atau "bawaan Luwes" menandai nilai tanpa peraturan / what it rests on; "belum ditetapkan dengan Perkada" or "bawaan Luwes" marks a value that no regulation sets
                                     * @example Permen PANRB 4/2025 Pasal 13 ayat (1)
                                     */
                                    readonly dasar: string;
                                }[];
                            } | null;
                            /**
                             * @description Saat diajukan / when it was filed [RFC 3339 dengan offset / RFC 3339 with offset]
                             * @example 2026-11-30T09:15:00+07:00
                             */
                            readonly diajukanPada: string;
                            /** @description Langkah-langkah menurut urutan / steps in order */
                            readonly riwayat: readonly {
                                /**
                                 * @description Saat langkah ini diambil / when this step was taken [RFC 3339 dengan offset / RFC 3339 with offset]
                                 * @example 2026-11-30T13:40:00+07:00
                                 */
                                readonly pada: string;
                                /**
                                 * @description NIP yang melakukannya; "luwes" bila bukan orang / NIP of who did it; "luwes" where nobody did
                                 * @example 197905202005011004
                                 */
                                readonly oleh: string;
                                /**
                                 * @description NIP pejabat yang diwakili (Plh atau Plt); null bila tidak mewakili / NIP of the office holder who was stood in for (Plh, Plt); null for none
                                 * @example 197212101998031006
                                 */
                                readonly atasNama?: string | null;
                                /**
                                 * @description Langkah yang diambil / the step that was taken
                                 * @example ajukan
                                 * @enum {string}
                                 */
                                readonly keputusan: "ajukan" | "rekomendasi" | "konfirmasi" | "setuju" | "tolak" | "kembalikan" | "batal" | "cabut" | "panggil" | "pertahankan" | "eskalasi" | "kedaluwarsa";
                                /**
                                 * @description Alasan langkah; null bila tidak diberi / reason of the step; null where none was given
                                 * @example Rencana kerja jelas dan terukur
                                 */
                                readonly alasan: string | null;
                                /**
                                 * @description Hari yang disebut langkah ini / the days that this step names [YYYY-MM-DD]
                                 * @example [
                                 *       "2026-12-03"
                                 *     ]
                                 */
                                readonly hari: readonly string[];
                            }[];
                            /**
                             * @description Langkah yang ditunggu / the step that is awaited
                             * @example rekomendasi
                             * @enum {string}
                             */
                            readonly giliran: "rekomendasi" | "konfirmasi" | "setuju" | "tinjau";
                            /**
                             * @description Sejak kapan menunggu / since when it waits [RFC 3339 dengan offset / RFC 3339 with offset]
                             * @example 2026-11-30T09:15:00+07:00
                             */
                            readonly sejak: string;
                            /**
                             * @description Hari kerja terakhir yang tepat waktu / last working day in time [YYYY-MM-DD]
                             * @example 2026-12-02
                             */
                            readonly tenggat: string;
                            /**
                             * @description Apakah sudah lewat tenggat / whether it is past its deadline
                             * @example true
                             */
                            readonly terlambat: boolean;
                            /**
                             * @description NIP pejabat yang diwakili; null bila giliran sendiri / NIP of the office holder stood in for; null for one’s own turn
                             * @example 197212101998031006
                             */
                            readonly atasNama: string | null;
                            /**
                             * @description Apakah menyetujui berarti menyatakan kriteria tugas terpenuhi / whether granting it declares that the task criteria are met
                             * @example true
                             */
                            readonly menyatakanKriteria: boolean;
                            /** @description Mengapa perlu dilihat sendiri sebelum disetujui bersama yang lain; kosong bila memenuhi aturan / why to look at it by itself before it is granted with others; empty where it meets the rules */
                            readonly halangan: readonly {
                                /**
                                 * @description Kode tetap, untuk program / stable code, for programs
                                 * @example wfa.kuota
                                 */
                                readonly kode: string;
                                /** @description Apa kata aturan itu / what the rule says */
                                readonly pesan: components["schemas"]["Teks"];
                                /**
                                 * @description Dasar ketentuan; "belum ditetapkan dengan Perkada" atau "bawaan Luwes" menandai nilai tanpa peraturan / what it rests on; "belum ditetapkan dengan Perkada" or "bawaan Luwes" marks a value that no regulation sets
                                 * @example Permen PANRB 4/2025 Pasal 13 ayat (1)
                                 */
                                readonly dasar: string;
                            }[];
                        }[];
                    };
                };
            };
        };
    };
    readonly hariWfa: {
        readonly parameters: {
            readonly query?: {
                /** @description Jenis fleksibilitas yang ditanyakan; rumah bila tidak disebut / kind of flexible work that is asked about; rumah where left out */
                readonly jenis?: "rumah" | "kantor-lain" | "lokasi-lain" | "sif" | "dinamis" | "keadaan-khusus" | "merawat-orang-tua" | "ulang-tahun-ibu";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /**
                         * @description Hari ini di unit pemanggil / today where the caller works [YYYY-MM-DD]
                         * @example 2026-12-01
                         */
                        readonly hariIni: string;
                        /** @description Enam pekan ke depan, hari demi hari / six weeks ahead, day by day */
                        readonly hari: readonly {
                            /**
                             * @description Hari kerja menurut zona unit kerja / the day in the zone of the unit [YYYY-MM-DD]
                             * @example 2026-12-03
                             */
                            readonly tanggal: string;
                            /**
                             * @description Kuota unit hari itu; null bila tidak ada kuota / places of the unit that day; null where no quota binds [orang / people]
                             * @example 10
                             */
                            readonly batas: number | null;
                            /**
                             * @description Tempat yang sudah terpakai / places taken [orang / people]
                             * @example 7
                             */
                            readonly terpakai: number;
                            /** @description Aturan pertama yang menolak hari itu; null bila dapat diajukan / the first rule that refuses the day; null where it could be asked for */
                            readonly halangan: {
                                /**
                                 * @description Kode tetap, untuk program / stable code, for programs
                                 * @example wfa.kuota
                                 */
                                readonly kode: string;
                                /** @description Apa kata aturan itu / what the rule says */
                                readonly pesan: components["schemas"]["Teks"];
                                /**
                                 * @description Dasar ketentuan; "belum ditetapkan dengan Perkada" atau "bawaan Luwes" menandai nilai tanpa peraturan / what it rests on; "belum ditetapkan dengan Perkada" or "bawaan Luwes" marks a value that no regulation sets
                                 * @example Permen PANRB 4/2025 Pasal 13 ayat (1)
                                 */
                                readonly dasar: string;
                            } | null;
                            /** @description Yang berlangsung di kantor hari itu / what takes place at the office that day */
                            readonly acara: readonly {
                                /**
                                 * @description apel, atau arahan untuk masuk / an apel, or a directive to come
                                 * @example apel
                                 * @enum {string}
                                 */
                                readonly jenis: "apel" | "masuk";
                                /**
                                 * @description Nama apel, atau dasar arahan / name of the apel, or basis of the directive
                                 * @example Apel Senin
                                 */
                                readonly nama: string;
                            }[];
                        }[];
                        /** @description Hak WFA setiap pekan; kosong bila tidak ada batas mingguan / what each week allows; empty where no weekly limit binds */
                        readonly pekan: readonly {
                            /**
                             * @description Hari Senin pekan itu / the Monday of the week [YYYY-MM-DD]
                             * @example 2026-11-30
                             */
                            readonly mulai: string;
                            /**
                             * @description Batas hari sepekan / days a week [hari / days]
                             * @example 2
                             */
                            readonly batas: number;
                            /**
                             * @description Hari yang sudah dipakai pekan itu / days of the week that are taken [hari / days]
                             * @example 0
                             */
                            readonly terpakai: number;
                            /**
                             * @description Dasar ketentuan; "belum ditetapkan dengan Perkada" atau "bawaan Luwes" menandai nilai tanpa peraturan / what it rests on; "belum ditetapkan dengan Perkada" or "bawaan Luwes" marks a value that no regulation sets
                             * @example Permen PANRB 4/2025 Pasal 13 ayat (1)
                             */
                            readonly dasar: string;
                        }[];
                        /** @description Jenis yang tidak dapat diajukan pemanggil pada satu hari pun / kinds that the caller can ask for on none of the days */
                        readonly tertutup: readonly {
                            /**
                             * @description Jenis fleksibilitas / kind of flexible work
                             * @example rumah
                             * @enum {string}
                             */
                            readonly jenis: "rumah" | "kantor-lain" | "lokasi-lain" | "sif" | "dinamis" | "keadaan-khusus" | "merawat-orang-tua" | "ulang-tahun-ibu";
                            /** @description Aturan yang menutupnya / the rules that close it */
                            readonly halangan: readonly {
                                /**
                                 * @description Kode tetap, untuk program / stable code, for programs
                                 * @example wfa.kuota
                                 */
                                readonly kode: string;
                                /** @description Apa kata aturan itu / what the rule says */
                                readonly pesan: components["schemas"]["Teks"];
                                /**
                                 * @description Dasar ketentuan; "belum ditetapkan dengan Perkada" atau "bawaan Luwes" menandai nilai tanpa peraturan / what it rests on; "belum ditetapkan dengan Perkada" or "bawaan Luwes" marks a value that no regulation sets
                                 * @example Permen PANRB 4/2025 Pasal 13 ayat (1)
                                 */
                                readonly dasar: string;
                                /**
                                 * @description Hari pertama aturan itu tidak lagi menghalangi / first day on which the rule no longer stands in the way [YYYY-MM-DD]
                                 * @example 2027-02-01
                                 */
                                readonly sampai?: string;
                            }[];
                        }[];
                        /** @description Sasaran dari e-kinerja pada bulan-bulan itu / targets of those months from e-kinerja */
                        readonly sasaran: readonly {
                            /**
                             * @description Kode KRA / code of the KRA
                             * @example KRA-2
                             */
                            readonly kode: string;
                            /**
                             * @description Hasil yang dituju / the result aimed at
                             * @example Layanan kependudukan tepat waktu
                             */
                            readonly hasil: string;
                            /**
                             * @description Satuan target dan realisasi / unit of target and result
                             * @example dokumen
                             */
                            readonly satuan: string;
                        }[];
                    };
                };
            };
        };
    };
    readonly keputusanSaya: {
        readonly parameters: {
            readonly query?: {
                /** @description Tempat halaman sebelumnya berakhir; ambil dari Link atau after jawaban sebelumnya / where the page before ended; take it from Link or after of the answer before */
                readonly after?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description Isi daftar / the items of the list */
                        readonly data: readonly {
                            /**
                             * @description Id di Luwes; salin dari daftar atau dari jawaban saat dibuat / the id in Luwes; copy it from a list or from the answer that made it
                             * @example 0193c1a2-7c1e-7b52-9d35-3f6c0f1d2a44
                             */
                            readonly id: string;
                            /**
                             * @description Perkara yang diputus / the kind of matter that was decided
                             * @example pengajuan
                             * @enum {string}
                             */
                            readonly jenis: "pengajuan" | "laporan" | "koreksi" | "tanda" | "hari";
                            /**
                             * @description Nomor Induk Pegawai, 18 angka sebagai teks / 18-digit number of a civil servant, as text
                             * @example 198703152010012003
                             */
                            readonly nip: string;
                            /**
                             * @description Nama pegawai / name of the person
                             * @example Siti Rahmawati
                             */
                            readonly nama: string;
                            /**
                             * @description Kapan diputus / when it was decided [RFC 3339 dengan offset / RFC 3339 with offset]
                             * @example 2026-11-30T09:15:00+07:00
                             */
                            readonly pada: string;
                            /**
                             * @description Keputusan yang diambil / the decision that was taken
                             * @example setuju
                             */
                            readonly keputusan: string;
                            /**
                             * @description Alasan keputusan; null bila tidak diberi / reason of the decision; null where none was given
                             * @example Rencana kerja jelas dan terukur
                             */
                            readonly alasan: string | null;
                            /**
                             * @description NIP pejabat yang diwakili; null bila memutus sendiri / NIP of the office holder stood in for; null for one’s own office
                             * @example 197212101998031006
                             */
                            readonly atasNama: string | null;
                            /**
                             * @description Hari yang diputus / the days that it was about [YYYY-MM-DD]
                             * @example [
                             *       "2026-12-03"
                             *     ]
                             */
                            readonly hari: readonly string[];
                        }[];
                    };
                };
            };
        };
    };
    readonly putuskanBersama: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Kunci yang sama dijawab sama / the same key gets the same answer */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description Keputusan atas semua pengajuan yang disebut / the decision on all requests named
                     * @example rekomendasi
                     * @enum {string}
                     */
                    readonly keputusan: "rekomendasi" | "konfirmasi" | "setuju" | "tolak" | "kembalikan" | "batal" | "cabut" | "panggil" | "pertahankan";
                    /** @description Pengajuan yang diputus, masing-masing sekali / the requests to decide on, each once */
                    readonly pengajuan: readonly {
                        /**
                         * @description Id di Luwes; salin dari daftar atau dari jawaban saat dibuat / the id in Luwes; copy it from a list or from the answer that made it
                         * @example 0193c1a2-7c1e-7b52-9d35-3f6c0f1d2a44
                         */
                        readonly id: string;
                        /**
                         * @description Hari yang diputus; tanpa ini semua hari yang masih dapat diputus / the days decided on; without it all that still can be [YYYY-MM-DD]
                         * @example [
                         *       "2026-12-03"
                         *     ]
                         */
                        readonly hari?: readonly string[];
                    }[];
                    /**
                     * @description Alasan bagi semuanya; wajib untuk tolak, kembalikan, dan cabut / reason for all of them; required for tolak, kembalikan and cabut
                     * @example Rencana kerja jelas dan terukur
                     */
                    readonly alasan?: string;
                };
            };
        };
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description Isi daftar / the items of the list */
                        readonly data: readonly {
                            /**
                             * @description Id di Luwes; salin dari daftar atau dari jawaban saat dibuat / the id in Luwes; copy it from a list or from the answer that made it
                             * @example 0193c1a2-7c1e-7b52-9d35-3f6c0f1d2a44
                             */
                            readonly id: string;
                            /**
                             * @description Status HTTP seolah-olah pengajuan ini diputus sendiri / the HTTP status, as if this request were decided on by itself [status HTTP / HTTP status]
                             * @example 200
                             */
                            readonly status: number;
                            /** @description Pengajuan setelah diputus; tidak ada bila tidak dapat diputus / the request after the decision; absent where there was none */
                            readonly pengajuan?: components["schemas"]["Pengajuan"];
                            /** @description Mengapa pengajuan ini tidak diputus (RFC 9457); tidak ada bila diputus / why this request was not decided on (RFC 9457); absent where it was */
                            readonly masalah?: components["schemas"]["Masalah"];
                        }[];
                    };
                };
            };
        };
    };
    readonly pertimbangan: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id di Luwes; salin dari daftar atau dari jawaban saat dibuat / the id in Luwes; copy it from a list or from the answer that made it */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /**
                         * @description Id di Luwes; salin dari daftar atau dari jawaban saat dibuat / the id in Luwes; copy it from a list or from the answer that made it
                         * @example 0193c1a2-7c1e-7b52-9d35-3f6c0f1d2a44
                         */
                        readonly id: string;
                        /** @description Hari yang masih hidup dalam pengajuan, dengan keadaan unitnya / the live days of the request, with how the unit stands */
                        readonly hari: readonly {
                            /**
                             * @description Hari kerja menurut zona unit kerja / the day in the zone of the unit [YYYY-MM-DD]
                             * @example 2026-12-03
                             */
                            readonly tanggal: string;
                            /**
                             * @description Kuota unit hari itu; null bila tidak ada kuota / places of the unit that day; null where no quota binds [orang / people]
                             * @example 10
                             */
                            readonly batas: number | null;
                            /**
                             * @description Tempat yang sudah terpakai / places taken [orang / people]
                             * @example 7
                             */
                            readonly terpakai: number;
                            /**
                             * @description Pegawai lain unit itu yang di kantor / others of the unit who are on site [orang / people]
                             * @example 9
                             */
                            readonly diKantor: number;
                            /**
                             * @description Jumlah minimum yang harus di kantor; null bila tidak ditetapkan / the fewest who must be on site; null where nothing asks for any [orang / people]
                             * @example 3
                             */
                            readonly minimum: number | null;
                            /** @description Pegawai lain unit itu yang tidak di kantor, paling banyak dua puluh / others of the unit who are off site, twenty at most */
                            readonly pergi: readonly {
                                /**
                                 * @description Nomor Induk Pegawai, 18 angka sebagai teks / 18-digit number of a civil servant, as text
                                 * @example 198703152010012003
                                 */
                                readonly nip: string;
                                /**
                                 * @description Nama pegawai / name of the person
                                 * @example Siti Rahmawati
                                 */
                                readonly nama: string;
                                /**
                                 * @description WFA, cuti, atau dinas / WFA, leave or duty elsewhere
                                 * @example wfa
                                 * @enum {string}
                                 */
                                readonly sebab: "wfa" | "cuti" | "dinas";
                            }[];
                            /**
                             * @description Jumlah semua yang tidak di kantor / how many are off site in all [orang / people]
                             * @example 4
                             */
                            readonly jumlahPergi: number;
                            /** @description Layanan yang kekurangan petugas hari itu / service windows with too few people that day */
                            readonly layanan: readonly {
                                /**
                                 * @description Kode jendela, unik di unit / code of the window, unique in the unit
                                 * @example LOKET-1
                                 */
                                readonly kode: string;
                                /**
                                 * @description Nama jendela layanan / name of the window
                                 * @example Loket KTP elektronik
                                 */
                                readonly nama: string;
                                /**
                                 * @description Jumlah minimum yang harus di kantor; null bila tidak ditetapkan / the fewest who must be on site; null where nothing asks for any [orang / people]
                                 * @example 3
                                 */
                                readonly minimum: number;
                            }[];
                        }[];
                        /** @description Hari WFA terakhir dengan laporannya, terbaru dahulu / the last WFA days with their reports, newest first */
                        readonly laporan: readonly {
                            /**
                             * @description Hari kerja menurut zona unit kerja / the day in the zone of the unit [YYYY-MM-DD]
                             * @example 2026-12-03
                             */
                            readonly tanggal: string;
                            /**
                             * @description Keadaan laporan; belum bila tidak ada / state of the report; belum where there is none
                             * @example belum
                             * @enum {string}
                             */
                            readonly status: "belum" | "diajukan" | "diterima" | "dikembalikan";
                            /**
                             * @description Apakah dikirim sesudah harinya / whether it came after its day
                             * @example true
                             */
                            readonly terlambat: boolean;
                        }[];
                        /** @description Peringatan terbuka tentang pengaju / open warnings about the applicant */
                        readonly peringatan: readonly {
                            /**
                             * @description Id di Luwes; salin dari daftar atau dari jawaban saat dibuat / the id in Luwes; copy it from a list or from the answer that made it
                             * @example 0193c1a2-7c1e-7b52-9d35-3f6c0f1d2a44
                             */
                            readonly id: string;
                            /**
                             * @description Kode tetap, untuk program / stable code, for programs
                             * @example wfa.kuota
                             */
                            readonly kode: string;
                            /** @description Penjelasan untuk orang / what people read */
                            readonly pesan: components["schemas"]["Teks"];
                        }[];
                        /** @description Nama pemutus dan yang tercatat dalam riwayat / deciders, and who stands in the history, by name */
                        readonly orang: readonly {
                            /**
                             * @description Nomor Induk Pegawai, 18 angka sebagai teks / 18-digit number of a civil servant, as text
                             * @example 198703152010012003
                             */
                            readonly nip: string;
                            /**
                             * @description Nama pegawai / name of the person
                             * @example Siti Rahmawati
                             */
                            readonly nama: string;
                        }[];
                    };
                };
            };
        };
    };
    readonly berlaku: {
        readonly parameters: {
            readonly query?: {
                /** @description Tempat halaman sebelumnya berakhir; ambil dari Link atau after jawaban sebelumnya / where the page before ended; take it from Link or after of the answer before */
                readonly after?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description Isi daftar / the items of the list */
                        readonly data: readonly components["schemas"]["Pengajuan"][];
                    };
                };
            };
        };
    };
    readonly putuskan: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id di Luwes; salin dari daftar atau dari jawaban saat dibuat / the id in Luwes; copy it from a list or from the answer that made it */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description Keputusan atas pengajuan / the decision on the request
                     * @example rekomendasi
                     * @enum {string}
                     */
                    readonly keputusan: "rekomendasi" | "konfirmasi" | "setuju" | "tolak" | "kembalikan" | "batal" | "cabut" | "panggil" | "pertahankan";
                    /**
                     * @description Hari yang diputus; tanpa ini semua hari yang masih dapat diputus / the days decided on; without it all that still can be [YYYY-MM-DD]
                     * @example [
                     *       "2026-12-03"
                     *     ]
                     */
                    readonly hari?: readonly string[];
                    /**
                     * @description Alasan; wajib untuk tolak, kembalikan, cabut, dan panggil / reason; required for tolak, kembalikan, cabut and panggil
                     * @example Rencana kerja jelas dan terukur
                     */
                    readonly alasan?: string;
                    /**
                     * @description Pencabutan berlaku seketika, hari ini juga / the revocation holds at once, today as well
                     * @example true
                     */
                    readonly mendesak?: boolean;
                    /** @description Jawaban kriteria tugas, hanya bersama rekomendasi atau setuju / the task criteria as answered, only with rekomendasi or setuju */
                    readonly kriteria?: components["schemas"]["JawabanKriteria"];
                };
            };
        };
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Pengajuan"];
                };
            };
        };
    };
    readonly suratTugas: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id di Luwes; salin dari daftar atau dari jawaban saat dibuat / the id in Luwes; copy it from a list or from the answer that made it */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
        };
    };
    readonly tautanSurat: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id di Luwes; salin dari daftar atau dari jawaban saat dibuat / the id in Luwes; copy it from a list or from the answer that made it */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /**
                         * @description Nomor surat tugas / number of the letter
                         * @example 800.1.11/001/KOMINFO/XI/2026
                         */
                        readonly nomor: string;
                        /**
                         * @description Alamat tetap surat; siapa pun yang diberi alamat ini dapat membukanya / lasting address of the letter; whoever is given it may open it
                         * @example https://luwes.example.go.id/surat/7K3QX-0M9TB-2WZ4E-HV8CN/4TW8J-5Z1QK-PM7RD-2C9XV
                         */
                        readonly alamat: string;
                    };
                };
            };
        };
    };
    readonly suratTugasBulan: {
        readonly parameters: {
            readonly query: {
                /** @description Bulan kalender / calendar month [YYYY-MM] */
                readonly bulan: string;
                /** @description Kode unit kerja; surat unit di bawahnya ikut dimuat / code of a unit; the letters of units below it come along */
                readonly unit: string;
                /** @description Mulai setelah sekian surat; ambil dari kepala Link jawaban sebelumnya / begins after so many letters; take it from the Link header of the answer before */
                readonly after?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
        };
    };
    readonly kriteriaTugas: {
        readonly parameters: {
            readonly query: {
                /** @description Nomor Induk Pegawai, 18 angka sebagai teks / 18-digit number of a civil servant, as text */
                readonly nip: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Kriteria"];
                };
            };
        };
    };
    readonly tandaTanganKriteria: {
        readonly parameters: {
            readonly query: {
                /** @description Nomor Induk Pegawai, 18 angka sebagai teks / 18-digit number of a civil servant, as text */
                readonly nip: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description Jawaban setiap kriteria tugas / each task criterion answered */
                    readonly jawaban: components["schemas"]["JawabanKriteria"];
                };
            };
        };
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Kriteria"];
                };
            };
        };
    };
    readonly kesiapanSaya: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Kesiapan"];
                };
            };
        };
    };
    readonly nyatakanKesiapan: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description Laptop siap / the laptop is ready
                     * @example true
                     */
                    readonly laptop: boolean;
                    /**
                     * @description Internet siap / the internet is ready
                     * @example true
                     */
                    readonly internet: boolean;
                    /**
                     * @description Kecepatan unduh yang diukur widget / download speed as the widget measured it [kilobit per detik / kilobits a second]
                     * @example 18400
                     */
                    readonly kbps?: number;
                    /**
                     * @description Latensi yang diukur widget / latency as the widget measured it [milidetik / milliseconds]
                     * @example 42
                     */
                    readonly latensiMs?: number;
                };
            };
        };
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Kesiapan"];
                };
            };
        };
    };
    readonly kesiapanUnit: {
        readonly parameters: {
            readonly query: {
                /** @description Kode unit kerja dari SIMPEG / code of a unit in SIMPEG */
                readonly unit: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description Isi daftar / the items of the list */
                        readonly data: readonly {
                            /**
                             * @description Nomor Induk Pegawai, 18 angka sebagai teks / 18-digit number of a civil servant, as text
                             * @example 198703152010012003
                             */
                            readonly nip: string;
                            /**
                             * @description Nama pegawai / name of the person
                             * @example Siti Rahmawati
                             */
                            readonly nama: string;
                            /**
                             * @description Laptop siap / the laptop is ready
                             * @example true
                             */
                            readonly laptop: boolean | null;
                            /**
                             * @description Internet siap / the internet is ready
                             * @example true
                             */
                            readonly internet: boolean | null;
                            /**
                             * @description Kecepatan unduh yang diukur widget / download speed as the widget measured it [kilobit per detik / kilobits a second]
                             * @example 18400
                             */
                            readonly kbps: number | null;
                            /**
                             * @description Latensi yang diukur widget / latency as the widget measured it [milidetik / milliseconds]
                             * @example 42
                             */
                            readonly latensiMs: number | null;
                            /**
                             * @description Saat terjadi / when it happened [RFC 3339 dengan offset / RFC 3339 with offset]
                             * @example 2026-11-30T09:15:00+07:00
                             */
                            readonly pada: string | null;
                            /**
                             * @description Hari terakhir pernyataan berlaku; null tanpa batas / last day of the declaration; null for no end [YYYY-MM-DD]
                             * @example 2027-11-30
                             */
                            readonly berlakuSampai: string | null;
                        }[];
                    };
                };
            };
        };
    };
    readonly catatKesiapan: {
        readonly parameters: {
            readonly query: {
                /** @description Nomor Induk Pegawai, 18 angka sebagai teks / 18-digit number of a civil servant, as text */
                readonly nip: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description Laptop siap / the laptop is ready
                     * @example true
                     */
                    readonly laptop: boolean;
                    /**
                     * @description Internet siap / the internet is ready
                     * @example true
                     */
                    readonly internet: boolean;
                    /**
                     * @description Bagaimana diperiksa / how it was checked
                     * @example Laptop dinas dan sambungan diperiksa 20 November 2026.
                     */
                    readonly alasan: string;
                };
            };
        };
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Kesiapan"];
                };
            };
        };
    };
    readonly layananUnit: {
        readonly parameters: {
            readonly query: {
                /** @description Kode unit kerja dari SIMPEG / code of a unit in SIMPEG */
                readonly unit: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Layanan"];
                };
            };
        };
    };
    readonly tetapkanLayanan: {
        readonly parameters: {
            readonly query: {
                /** @description Kode unit kerja dari SIMPEG / code of a unit in SIMPEG */
                readonly unit: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description Jendela layanan unit / service windows of the unit */
                    readonly layanan: readonly {
                        /**
                         * @description Kode jendela, unik di unit / code of the window, unique in the unit
                         * @example LOKET-1
                         */
                        readonly kode: string;
                        /**
                         * @description Nama jendela layanan / name of the window
                         * @example Loket KTP elektronik
                         */
                        readonly nama: string;
                        /**
                         * @description Hari buka / weekdays on which it is open [1 Senin sampai 7 Minggu / 1 Monday to 7 Sunday]
                         * @example [
                         *       1,
                         *       2,
                         *       3,
                         *       4,
                         *       5
                         *     ]
                         */
                        readonly hari: readonly number[];
                        /**
                         * @description Jam buka, waktu unit / opening time, in the zone of the unit [HH:MM]
                         * @example 08:00
                         */
                        readonly mulai: string;
                        /**
                         * @description Jam tutup, waktu unit / closing time, in the zone of the unit [HH:MM]
                         * @example 15:00
                         */
                        readonly selesai: string;
                        /**
                         * @description Petugas paling sedikit di kantor / fewest people on site [orang / people]
                         * @example 3
                         */
                        readonly minimum: number;
                    }[];
                };
            };
        };
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Layanan"];
                };
            };
        };
    };
    readonly daftarArahan: {
        readonly parameters: {
            readonly query?: {
                /** @description Tempat halaman sebelumnya berakhir; ambil dari Link atau after jawaban sebelumnya / where the page before ended; take it from Link or after of the answer before */
                readonly after?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description Isi daftar / the items of the list */
                        readonly data: readonly components["schemas"]["Arahan"][];
                    };
                };
            };
        };
    };
    readonly terbitkanArahan: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Kunci yang sama dijawab sama / the same key gets the same answer */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description rumah: bekerja dari rumah; masuk: wajib ke kantor / rumah: work from home; masuk: come to the office
                     * @example rumah
                     * @enum {string}
                     */
                    readonly jenis: "rumah" | "masuk";
                    /**
                     * @description Kode unit yang dikenai; unit atau wilayah, salah satu / codes of the units; unit or wilayah, one of them
                     * @example [
                     *       "DISDUKCAPIL"
                     *     ]
                     */
                    readonly unit?: readonly string[];
                    /** @description Wilayah: unit yang berkantor di dalamnya dikenai / an area: units with an office in it are reached */
                    readonly wilayah?: {
                        /**
                         * @description Lintang / latitude [derajat WGS 84 / degrees WGS 84]
                         * @example -5.1928
                         */
                        readonly lat: number;
                        /**
                         * @description Bujur / longitude [derajat WGS 84 / degrees WGS 84]
                         * @example 103.9392
                         */
                        readonly lon: number;
                        /**
                         * @description Jari-jari di sekeliling titik / radius around the point [meter / metres]
                         * @example 100
                         */
                        readonly radius: number;
                    };
                    /**
                     * @description Juga unit di bawahnya / the units below as well
                     * @example true
                     */
                    readonly termasukBawahan?: boolean;
                    /**
                     * @description Hari yang dimaksud / the days meant [YYYY-MM-DD]
                     * @example [
                     *       "2026-12-03"
                     *     ]
                     */
                    readonly hari: readonly string[];
                    /**
                     * @description Alasan dengan kalimat sendiri / the reason in plain words
                     * @example Menyusun naskah peraturan bupati yang perlu waktu tenang
                     */
                    readonly alasan: string;
                    /**
                     * @description Dasar arahan, misalnya nomor surat edaran / what it rests on, such as the number of a circular
                     * @example SE Bupati 100.3.4.2/031/2026
                     */
                    readonly dasar: string;
                    /**
                     * @description true menerapkan; false hanya memberi tahu akibatnya / true puts it in force; false only tells what it would do
                     * @example true
                     */
                    readonly terapkan: boolean;
                    /**
                     * @description Pegawai yang dilewati dalam daftar, dari lanjut / people to pass over in the list, from lanjut [orang / people]
                     * @example 200
                     */
                    readonly lewati?: number;
                };
            };
        };
        readonly responses: {
            /** @description Hanya melihat, tidak ada yang berubah / a look ahead, nothing changed */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description Siapa yang dikenai / who is reached */
                        readonly terdampak: components["schemas"]["Terdampak"];
                    };
                };
            };
            /** @description Berhasil / done */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /**
                         * @description Id di Luwes; salin dari daftar atau dari jawaban saat dibuat / the id in Luwes; copy it from a list or from the answer that made it
                         * @example 0193c1a2-7c1e-7b52-9d35-3f6c0f1d2a44
                         */
                        readonly id: string;
                        /**
                         * @description rumah: bekerja dari rumah; masuk: wajib ke kantor / rumah: work from home; masuk: come to the office
                         * @example rumah
                         * @enum {string}
                         */
                        readonly jenis: "rumah" | "masuk";
                        /** @description Unit yang dikenai / units that it reaches */
                        readonly unit: readonly {
                            /**
                             * @description Kode unit kerja dari SIMPEG / code of the unit in SIMPEG
                             * @example DISDUKCAPIL
                             */
                            readonly kode: string;
                            /**
                             * @description Nama unit kerja / name of the unit
                             * @example Dinas Kependudukan dan Pencatatan Sipil
                             */
                            readonly nama: string;
                        }[];
                        /**
                         * @description Hari yang dimaksud / the days meant [YYYY-MM-DD]
                         * @example [
                         *       "2026-12-03"
                         *     ]
                         */
                        readonly hari: readonly string[];
                        /**
                         * @description Hari arahan yang masih berlaku / days of the directive that still hold [YYYY-MM-DD]
                         * @example [
                         *       "2026-12-03"
                         *     ]
                         */
                        readonly hariBerlaku: readonly string[];
                        /**
                         * @description Alasan dengan kalimat sendiri / the reason in plain words
                         * @example Menyusun naskah peraturan bupati yang perlu waktu tenang
                         */
                        readonly alasan: string;
                        /**
                         * @description Dasar arahan, misalnya nomor surat edaran / what it rests on, such as the number of a circular
                         * @example SE Bupati 100.3.4.2/031/2026
                         */
                        readonly dasar: string;
                        /**
                         * @description NIP yang melakukannya; "luwes" bila bukan orang / NIP of who did it; "luwes" where nobody did
                         * @example 197905202005011004
                         */
                        readonly oleh: string;
                        /**
                         * @description Saat terjadi / when it happened [RFC 3339 dengan offset / RFC 3339 with offset]
                         * @example 2026-11-30T09:15:00+07:00
                         */
                        readonly pada: string;
                        /**
                         * @description Saat dibatalkan; null selama berlaku / when it was undone; null while it holds [RFC 3339 dengan offset / RFC 3339 with offset]
                         * @example 2026-12-02T08:00:00+07:00
                         */
                        readonly dibatalkanPada: string | null;
                        /** @description Siapa yang dikenai / who is reached */
                        readonly terdampak: components["schemas"]["Terdampak"];
                    };
                };
            };
        };
    };
    readonly batalkanArahan: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id di Luwes; salin dari daftar atau dari jawaban saat dibuat / the id in Luwes; copy it from a list or from the answer that made it */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description Alasan dengan kalimat sendiri / the reason in plain words
                     * @example Menyusun naskah peraturan bupati yang perlu waktu tenang
                     */
                    readonly alasan: string;
                };
            };
        };
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Arahan"];
                };
            };
        };
    };
    readonly rosterUnit: {
        readonly parameters: {
            readonly query: {
                /** @description Kode unit kerja dari SIMPEG / code of a unit in SIMPEG */
                readonly unit: string;
                /** @description Hari pertama, ikut dihitung / first day, included [YYYY-MM-DD] */
                readonly dari: string;
                /** @description Hari terakhir, ikut dihitung / last day, included [YYYY-MM-DD] */
                readonly sampai: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Roster"];
                };
            };
        };
    };
    readonly rencanakanRoster: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Kunci yang sama dijawab sama / the same key gets the same answer */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description Kode unit kerja dari SIMPEG / code of a unit in SIMPEG
                     * @example DISDUKCAPIL
                     */
                    readonly unit: string;
                    /**
                     * @description Hari pertama, ikut dihitung / first day, included [YYYY-MM-DD]
                     * @example 2026-12-01
                     */
                    readonly dari: string;
                    /**
                     * @description Hari terakhir, ikut dihitung / last day, included [YYYY-MM-DD]
                     * @example 2026-12-31
                     */
                    readonly sampai: string;
                    /** @description Pola: seorang pada hari-hari tetap, atau tim bergiliran / patterns: a person on fixed weekdays, or teams in turn */
                    readonly pola: readonly ({
                        /**
                         * @description Nomor Induk Pegawai, 18 angka sebagai teks / 18-digit number of a civil servant, as text
                         * @example 198703152010012003
                         */
                        readonly nip: string;
                        /**
                         * @description Hari WFA dalam seminggu / weekdays of WFA [1 Senin sampai 5 Jumat / 1 Monday to 5 Friday]
                         * @example [
                         *       2,
                         *       4
                         *     ]
                         */
                        readonly hari: readonly number[];
                    } | {
                        /**
                         * @description Tim yang bergiliran, masing-masing daftar NIP / teams in turn, each a list of NIPs
                         * @example [
                         *       [
                         *         "198703152010012003"
                         *       ],
                         *       [
                         *         "199001052015032001"
                         *       ]
                         *     ]
                         */
                        readonly tim: readonly (readonly string[])[];
                        /**
                         * @description Hari WFA dalam seminggu / weekdays of WFA [1 Senin sampai 5 Jumat / 1 Monday to 5 Friday]
                         * @example [
                         *       2,
                         *       4
                         *     ]
                         */
                        readonly hari?: readonly number[];
                    })[];
                    /**
                     * @description true menerbitkan yang lolos; false hanya melihat / true publishes what passes; false only looks
                     * @example true
                     */
                    readonly terbitkan: boolean;
                };
            };
        };
        readonly responses: {
            /** @description Hanya melihat, tidak ada yang berubah / a look ahead, nothing changed */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /**
                         * @description Kode unit kerja dari SIMPEG / code of a unit in SIMPEG
                         * @example DISDUKCAPIL
                         */
                        readonly unit: string;
                        /**
                         * @description Hari pertama, ikut dihitung / first day, included [YYYY-MM-DD]
                         * @example 2026-12-01
                         */
                        readonly dari: string;
                        /**
                         * @description Hari terakhir, ikut dihitung / last day, included [YYYY-MM-DD]
                         * @example 2026-12-31
                         */
                        readonly sampai: string;
                        /** @description Setiap hari orang dalam rencana / each day of a person in the plan */
                        readonly hari: readonly {
                            /**
                             * @description Hari kerja menurut zona unit kerja / the day in the zone of the unit [YYYY-MM-DD]
                             * @example 2026-12-03
                             */
                            readonly tanggal: string;
                            /**
                             * @description Nomor Induk Pegawai, 18 angka sebagai teks / 18-digit number of a civil servant, as text
                             * @example 198703152010012003
                             */
                            readonly nip: string;
                            /**
                             * @description Nama pegawai / name of the person
                             * @example Siti Rahmawati
                             */
                            readonly nama: string;
                            /**
                             * @description Apakah hari ini lolos / whether the day passes
                             * @example lolos
                             * @enum {string}
                             */
                            readonly hasil: "lolos" | "tolak";
                            /**
                             * @description Kode aturan yang menolak; null bila lolos / code of the rule that refuses; null where it passes
                             * @example wfa.kuota
                             */
                            readonly kode: string | null;
                            /** @description Penjelasan untuk orang / what people read */
                            readonly pesan: components["schemas"]["Teks"] | null;
                            /**
                             * @description Dasar ketentuan; "belum ditetapkan dengan Perkada" atau "bawaan Luwes" menandai nilai tanpa peraturan / what it rests on; "belum ditetapkan dengan Perkada" or "bawaan Luwes" marks a value that no regulation sets
                             * @example Permen PANRB 4/2025 Pasal 13 ayat (1)
                             */
                            readonly dasar: string | null;
                            /**
                             * @description Hari lain pada minggu itu yang akan lolos; null bila tidak ada / another day of that week that would pass; null for none [YYYY-MM-DD]
                             * @example 2026-12-04
                             */
                            readonly usulan: string | null;
                        }[];
                        /** @description Banyaknya hari orang menurut hasil / days of people by what came of them */
                        readonly jumlah: {
                            /**
                             * @description Yang lolos / those that pass [hari orang / days of people]
                             * @example 18
                             */
                            readonly lolos: number;
                            /**
                             * @description Yang ditolak / those that are refused [hari orang / days of people]
                             * @example 2
                             */
                            readonly tolak: number;
                        };
                        /**
                         * @description Id roster yang terbit; null bila hanya dilihat / id of the published roster; null for a look
                         * @example null
                         */
                        readonly id: null;
                    };
                };
            };
            /** @description Berhasil / done */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /**
                         * @description Kode unit kerja dari SIMPEG / code of a unit in SIMPEG
                         * @example DISDUKCAPIL
                         */
                        readonly unit: string;
                        /**
                         * @description Hari pertama, ikut dihitung / first day, included [YYYY-MM-DD]
                         * @example 2026-12-01
                         */
                        readonly dari: string;
                        /**
                         * @description Hari terakhir, ikut dihitung / last day, included [YYYY-MM-DD]
                         * @example 2026-12-31
                         */
                        readonly sampai: string;
                        /** @description Setiap hari orang dalam rencana / each day of a person in the plan */
                        readonly hari: readonly {
                            /**
                             * @description Hari kerja menurut zona unit kerja / the day in the zone of the unit [YYYY-MM-DD]
                             * @example 2026-12-03
                             */
                            readonly tanggal: string;
                            /**
                             * @description Nomor Induk Pegawai, 18 angka sebagai teks / 18-digit number of a civil servant, as text
                             * @example 198703152010012003
                             */
                            readonly nip: string;
                            /**
                             * @description Nama pegawai / name of the person
                             * @example Siti Rahmawati
                             */
                            readonly nama: string;
                            /**
                             * @description Apakah hari ini lolos / whether the day passes
                             * @example lolos
                             * @enum {string}
                             */
                            readonly hasil: "lolos" | "tolak";
                            /**
                             * @description Kode aturan yang menolak; null bila lolos / code of the rule that refuses; null where it passes
                             * @example wfa.kuota
                             */
                            readonly kode: string | null;
                            /** @description Penjelasan untuk orang / what people read */
                            readonly pesan: components["schemas"]["Teks"] | null;
                            /**
                             * @description Dasar ketentuan; "belum ditetapkan dengan Perkada" atau "bawaan Luwes" menandai nilai tanpa peraturan / what it rests on; "belum ditetapkan dengan Perkada" or "bawaan Luwes" marks a value that no regulation sets
                             * @example Permen PANRB 4/2025 Pasal 13 ayat (1)
                             */
                            readonly dasar: string | null;
                            /**
                             * @description Hari lain pada minggu itu yang akan lolos; null bila tidak ada / another day of that week that would pass; null for none [YYYY-MM-DD]
                             * @example 2026-12-04
                             */
                            readonly usulan: string | null;
                        }[];
                        /** @description Banyaknya hari orang menurut hasil / days of people by what came of them */
                        readonly jumlah: {
                            /**
                             * @description Yang lolos / those that pass [hari orang / days of people]
                             * @example 18
                             */
                            readonly lolos: number;
                            /**
                             * @description Yang ditolak / those that are refused [hari orang / days of people]
                             * @example 2
                             */
                            readonly tolak: number;
                        };
                        /**
                         * @description Id roster yang terbit; null bila hanya dilihat / id of the published roster; null for a look
                         * @example 0193c1a2-7c1e-7b52-9d35-3f6c0f1d2a44
                         */
                        readonly id: string;
                    };
                };
            };
        };
    };
    readonly rosterCsv: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Nama berkas: id roster dengan .csv / name of the file: the id of the roster with .csv */
                readonly berkas: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/csv": string;
                };
            };
        };
    };
    readonly batalkanRoster: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id di Luwes; salin dari daftar atau dari jawaban saat dibuat / the id in Luwes; copy it from a list or from the answer that made it */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description Alasan dengan kalimat sendiri / the reason in plain words
                     * @example Menyusun naskah peraturan bupati yang perlu waktu tenang
                     */
                    readonly alasan: string;
                };
            };
        };
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /**
                         * @description Id di Luwes; salin dari daftar atau dari jawaban saat dibuat / the id in Luwes; copy it from a list or from the answer that made it
                         * @example 0193c1a2-7c1e-7b52-9d35-3f6c0f1d2a44
                         */
                        readonly id: string;
                        /**
                         * @description Kode unit kerja dari SIMPEG / code of a unit in SIMPEG
                         * @example DISDUKCAPIL
                         */
                        readonly unit: string;
                        /** @description Hari orang yang dikembalikan / days of people that are given back */
                        readonly hari: readonly {
                            /**
                             * @description Hari kerja menurut zona unit kerja / the day in the zone of the unit [YYYY-MM-DD]
                             * @example 2026-12-03
                             */
                            readonly tanggal: string;
                            /**
                             * @description Nomor Induk Pegawai, 18 angka sebagai teks / 18-digit number of a civil servant, as text
                             * @example 198703152010012003
                             */
                            readonly nip: string;
                        }[];
                    };
                };
            };
        };
    };
    readonly tap: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Kunci yang sama dijawab sama / the same key gets the same answer */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description Id presensi dari pengirim; dikirim lagi tidak mengubah apa pun / the sender’s id of the tap; sent again it changes nothing
                     * @example w-20261203-072500-1
                     */
                    readonly id?: string;
                    /**
                     * @description masuk, pulang, atau auto (menurut jam kerja) / in, out, or auto (by the schedule)
                     * @example masuk
                     * @enum {string}
                     */
                    readonly arah: "masuk" | "pulang" | "auto";
                    /**
                     * Format: date-time
                     * @description Jam perangkat; hanya berarti untuk presensi luring / time of the device; means something for a tap made offline alone [RFC 3339 dengan offset / RFC 3339 with offset]
                     * @example 2026-12-03T07:25:00+07:00
                     */
                    readonly at?: string;
                    /**
                     * @description Dibuat tanpa sambungan dan dikirim kemudian / made without a connection and sent later
                     * @example true
                     */
                    readonly luring?: boolean;
                    /**
                     * @description Selisih jam perangkat dari jam server yang terakhir diketahui / how far the clock of the device was last known to be off [detik / seconds]
                     * @example 2
                     */
                    readonly selisih?: number;
                    /**
                     * @description Nama yang diberikan perangkat untuk dirinya; tiket waktu terikat padanya / what the device calls itself; time tickets are bound to it
                     * @example 0b8a1c5e-4f0e-4c7e-9a51-2d3c4b5a6978
                     */
                    readonly perangkat?: string;
                    /** @description Tiket waktu dari jawaban terakhir, dengan umurnya saat presensi luring dibuat / the time ticket of the last answer, with its age when the offline tap was made */
                    readonly tiket?: {
                        /**
                         * @description Tiket waktu seperti diterima / the time ticket as it came
                         * @example 1796257500000.q0J6m2uW0u1VYB7oMlR3tA
                         */
                        readonly isi: string;
                        /**
                         * @description Sejak tiket diterima sampai presensi dibuat, menurut jam monoton perangkat / from the arrival of the ticket to the tap, by the monotonic clock of the device [milidetik / milliseconds]
                         * @example 184250
                         */
                        readonly umur: number;
                    };
                    /**
                     * @description Lintang / latitude [derajat WGS 84 / degrees WGS 84]
                     * @example -5.1928
                     */
                    readonly lat?: number;
                    /**
                     * @description Bujur / longitude [derajat WGS 84 / degrees WGS 84]
                     * @example 103.9392
                     */
                    readonly lon?: number;
                    /**
                     * @description Jari-jari ketidakpastian posisi / radius of the position’s uncertainty [meter / metres]
                     * @example 12
                     */
                    readonly accuracy?: number;
                    /**
                     * @description Apakah perangkat mengaku posisinya dibuat-buat / whether the device admits a faked position
                     * @example false
                     */
                    readonly mock?: boolean;
                    /**
                     * @description Pengenal perangkat / what the device is called
                     * @example f3a9c2d17b
                     */
                    readonly device?: string;
                };
            };
        };
        readonly responses: {
            /** @description Berhasil / done */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TandaTerima"];
                };
            };
        };
    };
    readonly hariSebulan: {
        readonly parameters: {
            readonly query: {
                /** @description Bulan kalender / calendar month [YYYY-MM] */
                readonly bulan: string;
                /** @description Nomor Induk Pegawai, 18 angka sebagai teks / 18-digit number of a civil servant, as text */
                readonly nip?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["HariBulan"];
                };
            };
        };
    };
    readonly kunciTandaTerima: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description Kunci publik, sebagai JWK Set / public keys, as a JWK Set */
                        readonly keys: readonly {
                            /**
                             * @description Jenis kunci / kind of key
                             * @example OKP
                             */
                            readonly kty: string;
                            /**
                             * @description Kurva / curve
                             * @example Ed25519
                             */
                            readonly crv: string;
                            /**
                             * @description Algoritma / algorithm
                             * @example EdDSA
                             */
                            readonly alg: string;
                            /**
                             * @description Kegunaan / use
                             * @example sig
                             */
                            readonly use: string;
                            /**
                             * @description Id kunci, ada pada kepala tanda terima / id of the key, as in the header of receipts
                             * @example Zy3k
                             */
                            readonly kid: string;
                            /**
                             * @description Kunci publik, base64url / public key, base64url
                             * @example 11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo
                             */
                            readonly x: string;
                        }[];
                    };
                };
            };
        };
    };
    readonly periksaTandaTerima: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description Tanda terima yang diperiksa (JWS) / the receipt to check (JWS)
                     * @example eyJhbGciOiJFZERTQSJ9.eyJqdGkiOiJ3LTEifQ.c2lnbmF0dXJl
                     */
                    readonly tanda: string;
                    /** @description Tempat presensi dengan garamnya; null tanpa posisi / place of the tap with its salt; null without a position */
                    readonly tempat?: {
                        /**
                         * @description Lintang / latitude [derajat WGS 84 / degrees WGS 84]
                         * @example -5.1928
                         */
                        readonly lat: number;
                        /**
                         * @description Bujur / longitude [derajat WGS 84 / degrees WGS 84]
                         * @example 103.9392
                         */
                        readonly lon: number;
                        /**
                         * @description Jari-jari ketidakpastian posisi / radius of the position’s uncertainty [meter / metres]
                         * @example 12
                         */
                        readonly accuracy?: number;
                        /**
                         * @description Garam ringkasan tempat, hanya diberikan kepada orangnya / salt of the digest of the place, given to the person alone
                         * @example q0J6m2uW0u1VYB7o
                         */
                        readonly garam: string;
                    };
                };
            };
        };
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /**
                         * @description Apakah tanda tangan Luwes dan isinya utuh / whether it is signed by Luwes and unchanged
                         * @example true
                         */
                        readonly sah: boolean;
                        /**
                         * @description Apakah presensinya masih tersimpan / whether the tap is still kept
                         * @example true
                         */
                        readonly tercatat: boolean;
                        /** @description Yang dikatakan tanda terima; null bila tidak sah / what the receipt says; null where it is not valid */
                        readonly isi: {
                            /**
                             * @description Versi tanda terima / version of the receipt [versi / version]
                             * @example 2
                             */
                            readonly versi: number;
                            /**
                             * @description Id di Luwes; salin dari daftar atau dari jawaban saat dibuat / the id in Luwes; copy it from a list or from the answer that made it
                             * @example 0193c1a2-7c1e-7b52-9d35-3f6c0f1d2a44
                             */
                            readonly id: string;
                            /**
                             * @description Nomor Induk Pegawai, 18 angka sebagai teks / 18-digit number of a civil servant, as text
                             * @example 198703152010012003
                             */
                            readonly nip: string;
                            /**
                             * @description Saat presensi / when the tap was made [RFC 3339 dengan offset / RFC 3339 with offset]
                             * @example 2026-12-03T07:25:00+07:00
                             */
                            readonly at: string;
                            /**
                             * @description Saat diterima server / when the server took it in [RFC 3339 dengan offset / RFC 3339 with offset]
                             * @example 2026-12-03T07:25:01+07:00
                             */
                            readonly diterima: string;
                            /**
                             * @description masuk, pulang, atau auto (menurut jam kerja) / in, out, or auto (by the schedule)
                             * @example masuk
                             */
                            readonly arah: string | null;
                            /**
                             * @description Cara presensi / method of the tap
                             * @example gps
                             */
                            readonly metode: string | null;
                            /**
                             * @description Ringkasan tempat; null tanpa posisi / digest of the place; null without a position
                             * @example b1946ac92492d2347c6235b4d2611184
                             */
                            readonly tempat: string | null;
                            /**
                             * @description Nama kantor mesin presensi; null bila tidak ada / name of the machine’s office; null for none
                             * @example Kantor Disdukcapil
                             */
                            readonly kantor: string | null;
                        } | null;
                        /**
                         * @description Apakah tempat yang dibawa cocok; null bila tidak dibawa / whether the place that was brought fits; null where none was
                         * @example true
                         */
                        readonly tempatCocok: boolean | null;
                    };
                };
            };
        };
    };
    readonly koreksiSaya: {
        readonly parameters: {
            readonly query: {
                /** @description Bulan kalender / calendar month [YYYY-MM] */
                readonly bulan: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description Isi daftar / the items of the list */
                        readonly data: readonly components["schemas"]["Koreksi"][];
                    };
                };
            };
        };
    };
    readonly ajukanKoreksi: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Kunci yang sama dijawab sama / the same key gets the same answer */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description Hari kerja menurut zona unit kerja / the day in the zone of the unit [YYYY-MM-DD]
                     * @example 2026-12-03
                     */
                    readonly tanggal: string;
                    /**
                     * @description Yang dikoreksi / what is to be put right
                     * @example tap-masuk
                     * @enum {string}
                     */
                    readonly jenis: "tap-masuk" | "tap-pulang" | "izin" | "dinas-luar";
                    /**
                     * @description Jam presensi yang terlewat, waktu unit; hanya untuk tap-masuk dan tap-pulang / time of the missing tap in the zone of the unit; only for tap-masuk and tap-pulang [HH:MM]
                     * @example 07:25
                     */
                    readonly pukul?: string;
                    /**
                     * Format: date-time
                     * @description Saat presensi yang terlewat, sebagai ganti pukul; wajib bila jam itu terjadi dua kali pada tugasnya / moment of the missing tap, in the place of pukul; needed where that time comes twice on the duty [RFC 3339 dengan offset / RFC 3339 with offset]
                     * @example 2026-11-27T08:05:00+07:00
                     */
                    readonly at?: string;
                    /**
                     * @description Awal izin untuk sebagian hari, waktu unit; tanpa dari dan sampai izin berlaku sehari / beginning of an excuse for a part of the day, in the zone of the unit; the whole day without it [HH:MM]
                     * @example 07:30
                     */
                    readonly dari?: string;
                    /**
                     * @description Akhir izin untuk sebagian hari, waktu unit / end of an excuse for a part of the day, in the zone of the unit [HH:MM]
                     * @example 10:00
                     */
                    readonly sampai?: string;
                    /**
                     * @description Alasan dengan kalimat sendiri / the reason in plain words
                     * @example Menyusun naskah peraturan bupati yang perlu waktu tenang
                     */
                    readonly alasan: string;
                    /** @description Bukti, satu surat atau dokumen tiap butir / proofs, one letter or document an item */
                    readonly bukti: readonly {
                        /**
                         * @description Jenis dokumen / kind of document
                         * @example surat tugas
                         */
                        readonly jenis: string;
                        /**
                         * @description Nomor dokumen / number of the document
                         * @example 800/117/DISDUKCAPIL/2026
                         */
                        readonly nomor: string;
                    }[];
                };
            };
        };
        readonly responses: {
            /** @description Berhasil / done */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Koreksi"];
                };
            };
        };
    };
    readonly koreksiMenunggu: {
        readonly parameters: {
            readonly query?: {
                /** @description Tempat halaman sebelumnya berakhir; ambil dari Link atau after jawaban sebelumnya / where the page before ended; take it from Link or after of the answer before */
                readonly after?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description Isi daftar / the items of the list */
                        readonly data: readonly components["schemas"]["Koreksi"][];
                    };
                };
            };
        };
    };
    readonly putuskanKoreksi: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id di Luwes; salin dari daftar atau dari jawaban saat dibuat / the id in Luwes; copy it from a list or from the answer that made it */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description setuju, tolak, atau batal / grant, refuse, or take back
                     * @example setuju
                     * @enum {string}
                     */
                    readonly keputusan: "setuju" | "tolak" | "batal";
                    /**
                     * @description Alasan dengan kalimat sendiri / the reason in plain words
                     * @example Menyusun naskah peraturan bupati yang perlu waktu tenang
                     */
                    readonly alasan?: string;
                };
            };
        };
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Koreksi"];
                };
            };
        };
    };
    readonly hariTerbuka: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description Isi daftar / the items of the list */
                        readonly data: readonly {
                            /**
                             * @description Nomor Induk Pegawai, 18 angka sebagai teks / 18-digit number of a civil servant, as text
                             * @example 198703152010012003
                             */
                            readonly nip: string;
                            /**
                             * @description Nama pegawai / name of the person
                             * @example Siti Rahmawati
                             */
                            readonly nama: string;
                            /** @description Hari yang menunggu ketetapan / the day that waits for a finding */
                            readonly hari: components["schemas"]["Hari"];
                        }[];
                    };
                };
            };
        };
    };
    readonly tetapkanHari: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description Nomor Induk Pegawai, 18 angka sebagai teks / 18-digit number of a civil servant, as text
                     * @example 198703152010012003
                     */
                    readonly nip: string;
                    /**
                     * @description Hari kerja menurut zona unit kerja / the day in the zone of the unit [YYYY-MM-DD]
                     * @example 2026-12-03
                     */
                    readonly tanggal: string;
                    /**
                     * @description Apa yang ditetapkan / what is found
                     * @example hadir
                     * @enum {string}
                     */
                    readonly putusan: "hadir" | "tanpa-keterangan";
                    /**
                     * @description Alasan dengan kalimat sendiri / the reason in plain words
                     * @example Menyusun naskah peraturan bupati yang perlu waktu tenang
                     */
                    readonly alasan: string;
                };
            };
        };
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /**
                         * @description Nomor Induk Pegawai, 18 angka sebagai teks / 18-digit number of a civil servant, as text
                         * @example 198703152010012003
                         */
                        readonly nip: string;
                        /**
                         * @description Hari kerja menurut zona unit kerja / the day in the zone of the unit [YYYY-MM-DD]
                         * @example 2026-12-03
                         */
                        readonly tanggal: string;
                        /**
                         * @description Di mana hari itu dijalani: kantor, WFA, atau bukan hari kerja baginya / where the day is spent: office, elsewhere, or no duty
                         * @example kantor
                         * @enum {string}
                         */
                        readonly moda: "kantor" | "wfa" | "libur" | "cuti" | "izin" | "dinas-luar";
                        /**
                         * @description Status kehadiran hari itu / the verdict on the day
                         * @example hadir
                         * @enum {string}
                         */
                        readonly status: "hadir" | "hadir-wfa" | "dinas-luar" | "cuti" | "izin" | "libur" | "tanpa-keterangan" | "belum-terverifikasi" | "menunggu";
                        /** @description Jam kerja hari itu; null bila tidak ada / hours of the day; null for none */
                        readonly jadwal: {
                            /**
                             * @description Mulai / beginning [RFC 3339 dengan offset / RFC 3339 with offset]
                             * @example 2026-12-03T07:30:00+07:00
                             */
                            readonly mulai: string;
                            /**
                             * @description Selesai / end [RFC 3339 dengan offset / RFC 3339 with offset]
                             * @example 2026-12-03T16:00:00+07:00
                             */
                            readonly selesai: string;
                        } | null;
                        /**
                         * @description Presensi masuk yang dihitung; null bila belum ada / the tap in that counts; null for none [RFC 3339 dengan offset / RFC 3339 with offset]
                         * @example 2026-12-03T07:25:00+07:00
                         */
                        readonly masuk: string | null;
                        /**
                         * @description Presensi pulang yang dihitung; null bila belum ada / the tap out that counts; null for none [RFC 3339 dengan offset / RFC 3339 with offset]
                         * @example 2026-12-03T16:04:00+07:00
                         */
                        readonly pulang: string | null;
                        /** @description Tugas hari itu: jam kerja, sif, atau piket, masing-masing dengan penilaiannya / the duties of the day: office hours, shifts or pickets, each with its verdict */
                        readonly tugas: readonly {
                            /**
                             * @description kantor untuk jam kerja biasa, sif untuk sif yang menggantikannya, piket untuk sif di sampingnya / kantor for the ordinary hours, sif for a shift in their place, piket for one beside them
                             * @example kantor
                             * @enum {string}
                             */
                            readonly jenis: "kantor" | "sif" | "piket";
                            /**
                             * @description Mulai / beginning [RFC 3339 dengan offset / RFC 3339 with offset]
                             * @example 2026-12-03T07:30:00+07:00
                             */
                            readonly mulai: string;
                            /**
                             * @description Selesai / end [RFC 3339 dengan offset / RFC 3339 with offset]
                             * @example 2026-12-03T16:00:00+07:00
                             */
                            readonly selesai: string;
                            /**
                             * @description Presensi masuk yang dihitung; null bila belum ada / the tap in that counts; null for none [RFC 3339 dengan offset / RFC 3339 with offset]
                             * @example 2026-12-03T07:25:00+07:00
                             */
                            readonly masuk: string | null;
                            /**
                             * @description Presensi pulang yang dihitung; null bila belum ada / the tap out that counts; null for none [RFC 3339 dengan offset / RFC 3339 with offset]
                             * @example 2026-12-03T16:04:00+07:00
                             */
                            readonly pulang: string | null;
                            /**
                             * @description Terlambat masuk; 0 selama belum presensi masuk / late in; 0 while there is no tap in [menit / minutes]
                             * @example 0
                             */
                            readonly terlambat: number;
                            /**
                             * @description Pulang sebelum waktunya; 0 selama belum presensi pulang / left early; 0 while there is no tap out [menit / minutes]
                             * @example 0
                             */
                            readonly pulangCepat: number;
                            /** @description Potongan hari ini / deductions of the day */
                            readonly potongan: readonly {
                                /**
                                 * @description Kode potongan / code of the deduction
                                 * @example presensi.terlambat-1
                                 */
                                readonly kode: string;
                                /**
                                 * @description Menit terlambat atau pulang cepat; 0 bila bukan soal menit / minutes late or early; 0 where it is not about minutes [menit / minutes]
                                 * @example 25
                                 */
                                readonly menit: number;
                                /**
                                 * @description Kelas dalam tabel potongan, 1 paling ringan; null bila tidak ada / class in its table, 1 is the lightest; null for none [kelas / class]
                                 * @example 1
                                 */
                                readonly kelas: number | null;
                                /**
                                 * @description Poin yang dipotong; negatif bila dikembalikan / points taken; negative where given back [perseratus poin / hundredths of a point]
                                 * @example 50
                                 */
                                readonly poin: number;
                                /** @description Penjelasan untuk orang / what people read */
                                readonly pesan: components["schemas"]["Teks"];
                                /**
                                 * @description Dasar ketentuan; "belum ditetapkan dengan Perkada" atau "bawaan Luwes" menandai nilai tanpa peraturan / what it rests on; "belum ditetapkan dengan Perkada" or "bawaan Luwes" marks a value that no regulation sets
                                 * @example Permen PANRB 4/2025 Pasal 13 ayat (1)
                                 */
                                readonly dasar: string;
                            }[];
                        }[];
                        /**
                         * @description Terlambat masuk; 0 selama belum presensi masuk / late in; 0 while there is no tap in [menit / minutes]
                         * @example 0
                         */
                        readonly terlambat: number;
                        /**
                         * @description Pulang sebelum waktunya; 0 selama belum presensi pulang / left early; 0 while there is no tap out [menit / minutes]
                         * @example 0
                         */
                        readonly pulangCepat: number;
                        /**
                         * @description Kerja bersih di dalam jam kerja, tanpa istirahat / net work inside the hours, without the break [menit / minutes]
                         * @example 450
                         */
                        readonly menitKerja: number;
                        /** @description Potongan hari ini / deductions of the day */
                        readonly potongan: readonly {
                            /**
                             * @description Kode potongan / code of the deduction
                             * @example presensi.terlambat-1
                             */
                            readonly kode: string;
                            /**
                             * @description Menit terlambat atau pulang cepat; 0 bila bukan soal menit / minutes late or early; 0 where it is not about minutes [menit / minutes]
                             * @example 25
                             */
                            readonly menit: number;
                            /**
                             * @description Kelas dalam tabel potongan, 1 paling ringan; null bila tidak ada / class in its table, 1 is the lightest; null for none [kelas / class]
                             * @example 1
                             */
                            readonly kelas: number | null;
                            /**
                             * @description Poin yang dipotong; negatif bila dikembalikan / points taken; negative where given back [perseratus poin / hundredths of a point]
                             * @example 50
                             */
                            readonly poin: number;
                            /** @description Penjelasan untuk orang / what people read */
                            readonly pesan: components["schemas"]["Teks"];
                            /**
                             * @description Dasar ketentuan; "belum ditetapkan dengan Perkada" atau "bawaan Luwes" menandai nilai tanpa peraturan / what it rests on; "belum ditetapkan dengan Perkada" or "bawaan Luwes" marks a value that no regulation sets
                             * @example Permen PANRB 4/2025 Pasal 13 ayat (1)
                             */
                            readonly dasar: string;
                        }[];
                        /** @description Tanda integritas pada hari ini / integrity signals on the day */
                        readonly tanda: readonly {
                            /**
                             * @description Kode tanda integritas / code of the integrity signal
                             * @example tanda.luar-area
                             */
                            readonly kode: string;
                            /**
                             * @description Sampai mana tanda diperiksa / how far its review is
                             * @example baru
                             * @enum {string}
                             */
                            readonly status: "baru" | "diklarifikasi" | "terbukti" | "tidak-terbukti" | "banding";
                        }[];
                        /** @description Penjelasan untuk orang / what people read */
                        readonly pesan: components["schemas"]["Teks"];
                        /**
                         * @description Dasar ketentuan; "belum ditetapkan dengan Perkada" atau "bawaan Luwes" menandai nilai tanpa peraturan / what it rests on; "belum ditetapkan dengan Perkada" or "bawaan Luwes" marks a value that no regulation sets
                         * @example Permen PANRB 4/2025 Pasal 13 ayat (1)
                         */
                        readonly dasar: string;
                        /**
                         * @description Mengapa hari ini tidak dinilai; null bila dinilai / why the day is not judged; null where it is
                         * @example hari.di-luar-masa-kerja
                         */
                        readonly alasan: ("hari.di-luar-masa-kerja" | "hari.sebelum-dipakai" | "kalender.belum-ada") | null;
                        /** @description Hal lain tentang hari ini: yang ditunggu, sampai kapan / what else should be known: what is awaited, until when */
                        readonly catatan: readonly components["schemas"]["Teks"][];
                        /**
                         * @description Apakah masih dapat berubah tanpa koreksi / whether it may still change by itself
                         * @example true
                         */
                        readonly sementara: boolean;
                        /**
                         * @description Menjadi apa hari ini bila tidak ada yang memutuskan; potongan tanpa keterangan belum dihitung, potongan menurut presensi tetap dihitung / what the day becomes unless somebody decides; no absence is taken for it yet, what the taps show is taken
                         * @example tanpa-keterangan
                         */
                        readonly rancangan: "tanpa-keterangan" | null;
                        /**
                         * @description Hari terakhir koreksi dapat diajukan; null bila tidak ada yang dikoreksi / last day for a correction; null for nothing to correct [YYYY-MM-DD]
                         * @example 2026-12-08
                         */
                        readonly koreksiSampai: string | null;
                        /** @description Laporan hari itu; null bila tidak diminta / the report of the day; null where none is asked for */
                        readonly laporan: {
                            /**
                             * @description Keadaan laporan / state of the report
                             * @example belum
                             * @enum {string}
                             */
                            readonly status: "belum" | "diajukan" | "diterima" | "dikembalikan";
                            /**
                             * @description Apakah dikirim sesudah harinya / whether it came after its day
                             * @example true
                             */
                            readonly terlambat: boolean;
                            /**
                             * @description Laporan ditunggu sampai saat ini / the report is due by then [RFC 3339 dengan offset / RFC 3339 with offset]
                             * @example 2026-12-04T12:00:00+07:00
                             */
                            readonly batas: string;
                            /**
                             * @description Tempat laporan ditulis: luwes, atau progres di e-kinerja; null selama belum ada / where it was written: here, or as progress in e-kinerja; null while there is none
                             * @example luwes
                             */
                            readonly sumber: ("luwes" | "e-kinerja") | null;
                            /**
                             * @description Apakah penilaian hari itu bergantung padanya; false pada hari kantor bila semua wajib melapor / whether the day rests on it; false on an office day where everybody reports
                             * @example true
                             */
                            readonly menentukan: boolean;
                        } | null;
                    };
                };
            };
        };
    };
    readonly daftarGangguan: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description Isi daftar / the items of the list */
                        readonly data: readonly components["schemas"]["Gangguan"][];
                    };
                };
            };
        };
    };
    readonly nyatakanGangguan: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Kunci yang sama dijawab sama / the same key gets the same answer */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * Format: date-time
                     * @description Awal gangguan / beginning of the outage [RFC 3339 dengan offset / RFC 3339 with offset]
                     * @example 2026-12-03T07:05:00+07:00
                     */
                    readonly dari: string;
                    /**
                     * Format: date-time
                     * @description Akhir gangguan, paling lama 7 hari; tanpa ini selama masih berlangsung / end of the outage, 7 days at most; none while it lasts [RFC 3339 dengan offset / RFC 3339 with offset]
                     * @example 2026-12-03T08:10:00+07:00
                     */
                    readonly sampai?: string;
                    /**
                     * @description Kode unit yang dikenai; tanpa ini atau null semua unit / codes of the units; none or null for all units
                     * @example [
                     *       "DISDUKCAPIL"
                     *     ]
                     */
                    readonly unit?: readonly string[];
                    /**
                     * @description Alasan dengan kalimat sendiri / the reason in plain words
                     * @example Menyusun naskah peraturan bupati yang perlu waktu tenang
                     */
                    readonly alasan: string;
                    /**
                     * @description Id dugaan yang dikonfirmasi / id of the suspicion that this confirms
                     * @example 0193c1a2-7c1e-7b52-9d35-3f6c0f1d2a44
                     */
                    readonly dugaan?: string;
                    /**
                     * @description true menerapkan; false hanya memberi tahu akibatnya / true puts it in force; false only tells what it would do
                     * @example true
                     */
                    readonly terapkan: boolean;
                    /**
                     * @description Unit terakhir halaman sebelumnya; null pada halaman terakhir / last unit of the page before; null on the last page
                     * @example DISDUKCAPIL
                     */
                    readonly after?: string;
                };
            };
        };
        readonly responses: {
            /** @description Hanya melihat, tidak ada yang berubah / a look ahead, nothing changed */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /**
                         * @description Hari orang yang diperiksa / days of people looked at [hari orang / days of people]
                         * @example 320
                         */
                        readonly diperiksa: number;
                        /** @description Hari yang akan berubah / days that would change */
                        readonly perubahan: readonly {
                            /**
                             * @description Nomor Induk Pegawai, 18 angka sebagai teks / 18-digit number of a civil servant, as text
                             * @example 198703152010012003
                             */
                            readonly nip: string;
                            /**
                             * @description Nama pegawai / name of the person
                             * @example Siti Rahmawati
                             */
                            readonly nama: string;
                            /**
                             * @description Kode unit kerja dari SIMPEG / code of the unit in SIMPEG
                             * @example DISDUKCAPIL
                             */
                            readonly unitKerja: string;
                            /**
                             * @description Hari kerja menurut zona unit kerja / the day in the zone of the unit [YYYY-MM-DD]
                             * @example 2026-12-03
                             */
                            readonly tanggal: string;
                            /** @description Sekarang / as it is */
                            readonly sebelum: {
                                /**
                                 * @description Status kehadiran / the verdict
                                 * @example hadir
                                 * @enum {string}
                                 */
                                readonly status: "hadir" | "hadir-wfa" | "dinas-luar" | "cuti" | "izin" | "libur" | "tanpa-keterangan" | "belum-terverifikasi" | "menunggu";
                                /**
                                 * @description Poin yang dipotong; negatif bila dikembalikan / points taken; negative where given back [perseratus poin / hundredths of a point]
                                 * @example 50
                                 */
                                readonly poin: number;
                                /**
                                 * @description Terlambat masuk / late in [menit / minutes]
                                 * @example 40
                                 */
                                readonly terlambat: number;
                            };
                            /** @description Sesudah gangguan dinyatakan / as it would be */
                            readonly sesudah: {
                                /**
                                 * @description Status kehadiran / the verdict
                                 * @example hadir
                                 * @enum {string}
                                 */
                                readonly status: "hadir" | "hadir-wfa" | "dinas-luar" | "cuti" | "izin" | "libur" | "tanpa-keterangan" | "belum-terverifikasi" | "menunggu";
                                /**
                                 * @description Poin yang dipotong; negatif bila dikembalikan / points taken; negative where given back [perseratus poin / hundredths of a point]
                                 * @example 50
                                 */
                                readonly poin: number;
                                /**
                                 * @description Terlambat masuk / late in [menit / minutes]
                                 * @example 40
                                 */
                                readonly terlambat: number;
                            };
                        }[];
                        /**
                         * @description Unit terakhir halaman sebelumnya; null pada halaman terakhir / last unit of the page before; null on the last page
                         * @example DISDUKCAPIL
                         */
                        readonly after: string | null;
                    };
                };
            };
            /** @description Berhasil / done */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Gangguan"];
                };
            };
        };
    };
    readonly tutupGangguan: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id di Luwes; salin dari daftar atau dari jawaban saat dibuat / the id in Luwes; copy it from a list or from the answer that made it */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * Format: date-time
                     * @description Akhir gangguan, paling lama 7 hari sesudah awalnya / end of the outage, 7 days after its beginning at most [RFC 3339 dengan offset / RFC 3339 with offset]
                     * @example 2026-12-03T08:10:00+07:00
                     */
                    readonly sampai: string;
                };
            };
        };
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Gangguan"];
                };
            };
        };
    };
    readonly batalkanGangguan: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id di Luwes; salin dari daftar atau dari jawaban saat dibuat / the id in Luwes; copy it from a list or from the answer that made it */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description Alasan dengan kalimat sendiri / the reason in plain words
                     * @example Menyusun naskah peraturan bupati yang perlu waktu tenang
                     */
                    readonly alasan: string;
                };
            };
        };
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Gangguan"];
                };
            };
        };
    };
    readonly daftarApel: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description Isi daftar / the items of the list */
                        readonly data: readonly components["schemas"]["Apel"][];
                    };
                };
            };
        };
    };
    readonly isiApel: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Kunci yang sama dijawab sama / the same key gets the same answer */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description Hari kerja menurut zona unit kerja / the day in the zone of the unit [YYYY-MM-DD]
                     * @example 2026-12-03
                     */
                    readonly tanggal: string;
                    /**
                     * @description Nama apel atau upacara / name of the apel or ceremony
                     * @example Apel Senin
                     */
                    readonly nama: string;
                    /**
                     * @description Awal waktu presensi apel, waktu unit / beginning of its window, in the zone of the unit [HH:MM]
                     * @example 07:00
                     */
                    readonly mulai: string;
                    /**
                     * @description Akhir waktu presensi apel, waktu unit / end of its window, in the zone of the unit [HH:MM]
                     * @example 07:30
                     */
                    readonly selesai: string;
                    /**
                     * @description Kode unit yang dikenai; tanpa ini atau null semua unit / codes of the units; none or null for all units
                     * @example [
                     *       "DISDUKCAPIL"
                     *     ]
                     */
                    readonly unit?: readonly string[];
                    /**
                     * @description Alasan mengubah cara menilai hari ini selagi pegawai melakukan presensi; tanpa ini perubahan seperti itu ditolak / why today must be judged otherwise while people tap; without it such a change is refused
                     * @example Kesalahan data unit, diperbaiki sebelum pukul 08.00
                     */
                    readonly paksa?: string;
                };
            };
        };
        readonly responses: {
            /** @description Berhasil / done */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Apel"];
                };
            };
        };
    };
    readonly batalkanApel: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id di Luwes; salin dari daftar atau dari jawaban saat dibuat / the id in Luwes; copy it from a list or from the answer that made it */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description Alasan dengan kalimat sendiri / the reason in plain words
                     * @example Menyusun naskah peraturan bupati yang perlu waktu tenang
                     */
                    readonly alasan: string;
                };
            };
        };
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /**
                         * @description Id di Luwes; salin dari daftar atau dari jawaban saat dibuat / the id in Luwes; copy it from a list or from the answer that made it
                         * @example 0193c1a2-7c1e-7b52-9d35-3f6c0f1d2a44
                         */
                        readonly id: string;
                    };
                };
            };
        };
    };
    readonly pingSaya: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description Isi daftar / the items of the list */
                        readonly data: readonly components["schemas"]["Ping"][];
                    };
                };
            };
        };
    };
    readonly jawabPing: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id di Luwes; salin dari daftar atau dari jawaban saat dibuat / the id in Luwes; copy it from a list or from the answer that made it */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Ping"];
                };
            };
        };
    };
    readonly tandaSaya: {
        readonly parameters: {
            readonly query: {
                /** @description Bulan kalender / calendar month [YYYY-MM] */
                readonly bulan: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description Isi daftar / the items of the list */
                        readonly data: readonly components["schemas"]["Tanda"][];
                    };
                };
            };
        };
    };
    readonly tandaMenunggu: {
        readonly parameters: {
            readonly query?: {
                /** @description Tempat halaman sebelumnya berakhir; ambil dari Link atau after jawaban sebelumnya / where the page before ended; take it from Link or after of the answer before */
                readonly after?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description Isi daftar / the items of the list */
                        readonly data: readonly components["schemas"]["Tanda"][];
                    };
                };
            };
        };
    };
    readonly klarifikasiTanda: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id di Luwes; salin dari daftar atau dari jawaban saat dibuat / the id in Luwes; copy it from a list or from the answer that made it */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description Penjelasan pegawai / what the person explains
                     * @example Saya rapat di kantor kecamatan.
                     */
                    readonly isi: string;
                };
            };
        };
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Tanda"];
                };
            };
        };
    };
    readonly bandingTanda: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id di Luwes; salin dari daftar atau dari jawaban saat dibuat / the id in Luwes; copy it from a list or from the answer that made it */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description Alasan banding / reason of the appeal
                     * @example Surat tugas saya belum dipertimbangkan.
                     */
                    readonly isi: string;
                };
            };
        };
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Tanda"];
                };
            };
        };
    };
    readonly temuanTanda: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id di Luwes; salin dari daftar atau dari jawaban saat dibuat / the id in Luwes; copy it from a list or from the answer that made it */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description Temuan / the finding
                     * @example terbukti
                     * @enum {string}
                     */
                    readonly keputusan: "terbukti" | "tidak-terbukti";
                    /**
                     * @description Alasan dengan kalimat sendiri / the reason in plain words
                     * @example Menyusun naskah peraturan bupati yang perlu waktu tenang
                     */
                    readonly alasan: string;
                };
            };
        };
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Tanda"];
                };
            };
        };
    };
    readonly daftarMesin: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description Mesin yang terdaftar / machines that are registered */
                        readonly data: readonly {
                            /**
                             * @description Nomor seri mesin, seperti tertulis di menunya / serial number of the machine, as its menu shows it
                             * @example CQQC224160120
                             */
                            readonly serial: string;
                            /**
                             * @description Nama mesin / name of the machine
                             * @example Lobi Dinas Dukcapil
                             */
                            readonly nama: string;
                            /**
                             * @description Kode unit kerja / code of the unit
                             * @example DISDUKCAPIL
                             */
                            readonly unit: string;
                            /**
                             * @description Kantor unit tempat mesin terpasang / office of the unit where the machine hangs
                             * @example Kantor Dinas Dukcapil
                             */
                            readonly kantor: string;
                            /**
                             * @description tombol: menurut tombol mesin; otomatis: masuk pertama dan pulang terakhir; masuk, pulang: selalu satu arah / tombol: by the keys of the machine; otomatis: first in, last out; masuk, pulang: always one direction
                             * @example tombol
                             * @enum {string}
                             */
                            readonly arah: "tombol" | "otomatis" | "masuk" | "pulang";
                            /**
                             * @description terhubung: menghubungi Luwes dalam 5 menit terakhir; diam; belum pernah terhubung / in contact within the last 5 minutes; silent; never connected
                             * @example terhubung
                             * @enum {string}
                             */
                            readonly keadaan: "terhubung" | "diam" | "belum";
                            /**
                             * @description Saat mesin terakhir menghubungi Luwes; null bila belum pernah / when the machine last made contact; null for never [RFC 3339 dengan offset / RFC 3339 with offset]
                             * @example 2026-11-19T07:25:30+07:00
                             */
                            readonly kontakTerakhir: string | null;
                            /**
                             * @description Jam mesin mendahului jam Luwes sekian detik, negatif bila tertinggal; null bila belum terukur / seconds that its clock is ahead of Luwes, negative for behind; null where it was not measured [detik / seconds]
                             * @example -4
                             */
                            readonly selisihDetik: number | null;
                            /**
                             * @description Baris yang menunggu dibaca / lines that wait to be read [baris / rows]
                             * @example 0
                             */
                            readonly menunggu: number;
                            /**
                             * @description Baris yang pemilik PIN-nya belum diketahui / lines whose PIN nobody has [baris / rows]
                             * @example 12
                             */
                            readonly tanpaOrang: number;
                            /**
                             * @description Baris yang tidak menjadi presensi: jam mesin mati, atau ditolak / lines that became no tap: the clock had lost its date, or they were refused [baris / rows]
                             * @example 3
                             */
                            readonly disisihkan: number;
                            /**
                             * @description Baris yang tidak dapat dibaca / lines that cannot be read [baris / rows]
                             * @example 1
                             */
                            readonly rusak: number;
                        }[];
                        /** @description Mesin yang belum didaftarkan; barisnya disimpan 7 hari / machines that nobody registered; their lines are kept for 7 days */
                        readonly takDikenal: readonly {
                            /**
                             * @description Nomor seri mesin, seperti tertulis di menunya / serial number of the machine, as its menu shows it
                             * @example CQQC224160120
                             */
                            readonly serial: string;
                            /**
                             * @description Saat mesin pertama menghubungi Luwes / when the machine first made contact [RFC 3339 dengan offset / RFC 3339 with offset]
                             * @example 2026-11-19T07:05:00+07:00
                             */
                            readonly kontakPertama: string;
                            /**
                             * @description Saat mesin terakhir menghubungi Luwes; null bila belum pernah / when the machine last made contact; null for never [RFC 3339 dengan offset / RFC 3339 with offset]
                             * @example 2026-11-19T07:25:30+07:00
                             */
                            readonly kontakTerakhir: string;
                            /**
                             * @description Baris yang menunggu / lines that wait [baris / rows]
                             * @example 40
                             */
                            readonly baris: number;
                        }[];
                        /** @description PIN yang belum diketahui pemiliknya / PINs of which nobody knows whose they are */
                        readonly pinTakDikenal: readonly {
                            /**
                             * @description Nomor seri mesin, seperti tertulis di menunya / serial number of the machine, as its menu shows it
                             * @example CQQC224160120
                             */
                            readonly serial: string;
                            /**
                             * @description PIN pada mesin / PIN on the machine
                             * @example 17
                             */
                            readonly pin: string;
                            /**
                             * @description Baris yang menunggu / lines that wait [baris / rows]
                             * @example 40
                             */
                            readonly baris: number;
                            /**
                             * @description Baris terakhirnya, menurut jam mesin sendiri / its last line, by the machine’s own clock [YYYY-MM-DDTHH:MM:SS]
                             * @example 2026-11-19T07:25:11
                             */
                            readonly terakhir: string;
                        }[];
                        /** @description Kantor tempat mesin dapat dipasang / offices where a machine may hang */
                        readonly kantor: readonly {
                            /**
                             * @description Kode unit kerja / code of the unit
                             * @example DISDUKCAPIL
                             */
                            readonly unit: string;
                            /**
                             * @description Nama kantor / name of the office
                             * @example Kantor Dinas Dukcapil
                             */
                            readonly nama: string;
                        }[];
                    };
                };
            };
        };
    };
    readonly daftarkanMesin: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description Nomor seri mesin, seperti tertulis di menunya / serial number of the machine, as its menu shows it
                     * @example CQQC224160120
                     */
                    readonly serial: string;
                    /**
                     * @description Nama mesin / name of the machine
                     * @example Lobi Dinas Dukcapil
                     */
                    readonly nama: string;
                    /**
                     * @description Kode unit kerja / code of the unit
                     * @example DISDUKCAPIL
                     */
                    readonly unit: string;
                    /**
                     * @description Kantor unit tempat mesin terpasang / office of the unit where the machine hangs
                     * @example Kantor Dinas Dukcapil
                     */
                    readonly kantor: string;
                    /**
                     * @description tombol: menurut tombol mesin; otomatis: masuk pertama dan pulang terakhir; masuk, pulang: selalu satu arah / tombol: by the keys of the machine; otomatis: first in, last out; masuk, pulang: always one direction
                     * @example tombol
                     * @enum {string}
                     */
                    readonly arah: "tombol" | "otomatis" | "masuk" | "pulang";
                };
            };
        };
        readonly responses: {
            /** @description Berhasil / done */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /**
                         * @description Nomor seri mesin, seperti tertulis di menunya / serial number of the machine, as its menu shows it
                         * @example CQQC224160120
                         */
                        readonly serial: string;
                        /**
                         * @description Nama mesin / name of the machine
                         * @example Lobi Dinas Dukcapil
                         */
                        readonly nama: string;
                        /**
                         * @description Kode unit kerja / code of the unit
                         * @example DISDUKCAPIL
                         */
                        readonly unit: string;
                        /**
                         * @description Kantor unit tempat mesin terpasang / office of the unit where the machine hangs
                         * @example Kantor Dinas Dukcapil
                         */
                        readonly kantor: string;
                        /**
                         * @description tombol: menurut tombol mesin; otomatis: masuk pertama dan pulang terakhir; masuk, pulang: selalu satu arah / tombol: by the keys of the machine; otomatis: first in, last out; masuk, pulang: always one direction
                         * @example tombol
                         * @enum {string}
                         */
                        readonly arah: "tombol" | "otomatis" | "masuk" | "pulang";
                    };
                };
            };
        };
    };
    readonly isiPin: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description Nomor seri mesin; tanpa ini berlaku untuk semua mesin / serial number of the machine; left out for all machines
                     * @example CQQC224160120
                     */
                    readonly serial?: string;
                    /** @description PIN dan pemiliknya; dalam jawaban, banyaknya PIN yang dicatat / PINs and whose they are; in the answer, how many were recorded [butir / items] */
                    readonly pin: readonly {
                        /**
                         * @description PIN pada mesin / PIN on the machine
                         * @example 17
                         */
                        readonly pin: string;
                        /**
                         * @description NIP pemilik PIN / NIP of who has the PIN
                         * @example 198609262015051001
                         */
                        readonly nip: string;
                        /**
                         * @description Hari sejak PIN menjadi miliknya; tanpa itu, pemilik pertama sejak awal, pemilik baru sejak hari ini / the day since which they have the PIN; without it the first owner from the beginning, a new one from today
                         * @example 2026-12-01
                         */
                        readonly sejak?: string;
                    }[];
                };
            };
        };
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /**
                         * @description PIN dan pemiliknya; dalam jawaban, banyaknya PIN yang dicatat / PINs and whose they are; in the answer, how many were recorded [butir / items]
                         * @example 25
                         */
                        readonly pin: number;
                        /**
                         * @description Baris yang dibaca sesudahnya / lines that were read after it [baris / rows]
                         * @example 40
                         */
                        readonly baris: number;
                    };
                };
            };
        };
    };
    readonly cabutMesin: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id di Luwes; salin dari daftar atau dari jawaban saat dibuat / the id in Luwes; copy it from a list or from the answer that made it */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description Alasan dengan kalimat sendiri / the reason in plain words
                     * @example Menyusun naskah peraturan bupati yang perlu waktu tenang
                     */
                    readonly alasan: string;
                };
            };
        };
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /**
                         * @description Nomor seri mesin, seperti tertulis di menunya / serial number of the machine, as its menu shows it
                         * @example CQQC224160120
                         */
                        readonly serial: string;
                    };
                };
            };
        };
    };
    readonly laporanSaya: {
        readonly parameters: {
            readonly query: {
                /** @description Bulan kalender / calendar month [YYYY-MM] */
                readonly bulan: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description Isi daftar / the items of the list */
                        readonly data: readonly components["schemas"]["Laporan"][];
                    };
                };
            };
        };
    };
    readonly kirimLaporan: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description Hari kerja menurut zona unit kerja / the day in the zone of the unit [YYYY-MM-DD]
                     * @example 2026-12-03
                     */
                    readonly tanggal: string;
                    /** @description Hasil hari itu, satu keluaran tiap baris / results of the day, one output a line */
                    readonly baris: readonly {
                        /**
                         * @description Hasil yang dikerjakan / the output
                         * @example Naskah rancangan peraturan bupati
                         */
                        readonly hasil: string;
                        /**
                         * @description Yang tercapai / what was reached [menurut satuan / as satuan says]
                         * @example 1
                         */
                        readonly realisasi: number;
                        /**
                         * @description Satuan target dan realisasi / unit of target and result
                         * @example dokumen
                         */
                        readonly satuan: string;
                        /**
                         * @description Target dalam rencana / target of the plan [menurut satuan / as satuan says]
                         * @example 1
                         */
                        readonly target?: number;
                        /**
                         * @description Kode KRA yang didukung baris ini / code of the KRA that this line serves
                         * @example KRA-2
                         */
                        readonly kra?: string;
                        /**
                         * @description Alamat atau nomor dokumen hasil / address or number of the document
                         * @example https://drive.example.go.id/f/2291
                         */
                        readonly bukti?: string;
                    }[];
                    /**
                     * @description Kendala hari itu / what stood in the way
                     * @example Jaringan terputus pukul 10.00 sampai 11.00
                     */
                    readonly kendala?: string;
                };
            };
        };
        readonly responses: {
            /** @description Berhasil / done */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Laporan"];
                };
            };
        };
    };
    readonly progresSaya: {
        readonly parameters: {
            readonly query: {
                /** @description Bulan kalender / calendar month [YYYY-MM] */
                readonly bulan: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description Isi daftar / the items of the list */
                        readonly data: readonly {
                            /**
                             * @description Hari progres / day of the progress [YYYY-MM-DD]
                             * @example 2026-11-19
                             */
                            readonly tanggal: string;
                            /**
                             * @description Kode hasil kerja bulan itu; null bila tidak disebut / code of the result of that month; null for none
                             * @example KRA-1
                             */
                            readonly kode: string | null;
                            /**
                             * @description Apa yang dikerjakan / what was done
                             * @example Menyusun rancangan arsitektur layanan perizinan
                             */
                            readonly uraian: string;
                            /**
                             * @description Banyaknya; null bila tidak disebut / how much; null for none [menurut satuan / as satuan says]
                             * @example 1
                             */
                            readonly kuantitas: number | null;
                            /**
                             * @description Satuannya / its unit
                             * @example dokumen
                             */
                            readonly satuan: string | null;
                            /**
                             * @description Kapan pertama diterima / when it first came [RFC 3339 dengan offset / RFC 3339 with offset]
                             * @example 2026-11-19T15:40:00+07:00
                             */
                            readonly pada: string;
                        }[];
                    };
                };
            };
        };
    };
    readonly laporanMenunggu: {
        readonly parameters: {
            readonly query?: {
                /** @description Tempat halaman sebelumnya berakhir; ambil dari Link atau after jawaban sebelumnya / where the page before ended; take it from Link or after of the answer before */
                readonly after?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description Isi daftar / the items of the list */
                        readonly data: readonly components["schemas"]["Laporan"][];
                    };
                };
            };
        };
    };
    readonly putuskanLaporan: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id di Luwes; salin dari daftar atau dari jawaban saat dibuat / the id in Luwes; copy it from a list or from the answer that made it */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description terima atau kembalikan / accept or return
                     * @example terima
                     * @enum {string}
                     */
                    readonly keputusan: "terima" | "kembalikan";
                    /**
                     * @description Catatan; wajib bila dikembalikan / note; required to return it
                     * @example Lampirkan naskahnya
                     */
                    readonly catatan?: string;
                };
            };
        };
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Laporan"];
                };
            };
        };
    };
    readonly kinerjaBulan: {
        readonly parameters: {
            readonly query?: {
                /** @description Nomor Induk Pegawai, 18 angka sebagai teks / 18-digit number of a civil servant, as text */
                readonly nip?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description Bulan kalender / calendar month [YYYY-MM] */
                readonly bulan: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BulanKinerja"];
                };
            };
        };
    };
    readonly hitunganBulan: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Bulan kalender / calendar month [YYYY-MM] */
                readonly bulan: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Hitungan"];
                };
            };
        };
    };
    readonly hitungBulan: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Bulan kalender / calendar month [YYYY-MM] */
                readonly bulan: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Hitungan"];
                };
            };
        };
    };
    readonly periksaTutup: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Bulan kalender / calendar month [YYYY-MM] */
                readonly bulan: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /**
                         * @description Bulan kalender / calendar month [YYYY-MM]
                         * @example 2026-11
                         */
                        readonly bulan: string;
                        /**
                         * @description Apakah bulan sudah ditutup / whether the month is closed
                         * @example true
                         */
                        readonly ditutup: boolean;
                        /** @description Daftar periksa, menurut urutan kerja / the checks, in the order of work */
                        readonly periksa: readonly {
                            /**
                             * @description Kode pemeriksaan / code of the check
                             * @example kinerja.koreksi-terbuka
                             */
                            readonly kode: string;
                            /**
                             * @description Apakah sudah beres / whether it is settled
                             * @example true
                             */
                            readonly beres: boolean;
                            /**
                             * @description Berapa yang tersisa / how many are left [butir / items]
                             * @example 3
                             */
                            readonly jumlah: number;
                            /**
                             * @description Tempat menyelesaikannya / where it is settled
                             * @example bulan
                             * @enum {string}
                             */
                            readonly tempat: "bulan" | "kalender" | "persetujuan" | "sanggahan" | "e-kinerja" | "mesin";
                            /**
                             * @description Apakah dapat dikecualikan dengan alasan tercatat / whether it may be set aside with a recorded reason
                             * @example true
                             */
                            readonly dapatDikecualikan: boolean;
                            /**
                             * @description Alasan pengecualian; null bila tidak dikecualikan / why it was set aside; null where it was not
                             * @example Tiga pegawai tugas belajar belum dinilai pejabat penilainya.
                             */
                            readonly alasan: string | null;
                            /** @description Yang menghalangi penutupan; null bila beres / what prevents closing; null for nothing */
                            readonly penolakan: components["schemas"]["Penolakan"] | null;
                        }[];
                        /** @description Yang dikecualikan, dengan alasannya / what is set aside, with the reason */
                        readonly pengecualian: readonly {
                            /**
                             * @description Kode pemeriksaan / code of the check
                             * @example kinerja.belum-dinilai
                             * @enum {string}
                             */
                            readonly kode: "kinerja.belum-dinilai" | "kinerja.mesin-tertinggal";
                            /**
                             * @description Alasan yang dicatat / the reason, which is recorded
                             * @example Tiga pegawai tugas belajar belum dinilai pejabat penilainya.
                             */
                            readonly alasan: string;
                        }[];
                    };
                };
            };
        };
    };
    readonly tutupBulan: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Bulan kalender / calendar month [YYYY-MM] */
                readonly bulan: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description Yang dikecualikan, dengan alasannya / what is set aside, with the reason
                     * @default []
                     */
                    readonly pengecualian?: readonly {
                        /**
                         * @description Kode pemeriksaan / code of the check
                         * @example kinerja.belum-dinilai
                         * @enum {string}
                         */
                        readonly kode: "kinerja.belum-dinilai" | "kinerja.mesin-tertinggal";
                        /**
                         * @description Alasan yang dicatat / the reason, which is recorded
                         * @example Tiga pegawai tugas belajar belum dinilai pejabat penilainya.
                         */
                        readonly alasan: string;
                    }[];
                };
            };
        };
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Hitungan"];
                };
            };
        };
    };
    readonly eksporBulan: {
        readonly parameters: {
            readonly query?: {
                /** @description Bentuk berkas / format of the file */
                readonly format?: "csv" | "json";
                /** @description Isi berkas: usulan TPP, penilaian untuk BKN, e-SAKIP, atau laporan bulanan / what the file is for: TPP, ratings for BKN, e-SAKIP, or the monthly report */
                readonly bentuk?: "tpp" | "bkn" | "esakip" | "laporan";
                /** @description Kode unit kerja dari SIMPEG / code of a unit in SIMPEG */
                readonly unit?: string;
                /** @description ya: hanya ringkasan berkas bertanda tangan (JWS, EdDSA) / ya: only the signed checksum of the file (JWS, EdDSA) */
                readonly segel?: "ya" | "tidak";
            };
            readonly header?: never;
            readonly path: {
                /** @description Bulan kalender / calendar month [YYYY-MM] */
                readonly bulan: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/csv": string | {
                        /**
                         * @description Nama berkas / name of the file
                         * @example tpp-2026-11.csv
                         */
                        readonly berkas: string;
                        /**
                         * @description Ringkasan SHA-256 berkas, heksadesimal / SHA-256 of the file, hexadecimal
                         * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
                         */
                        readonly sha256: string;
                        /**
                         * @description Ringkasan berkas, bertanda tangan (JWS, EdDSA) / the checksum of the file, signed (JWS, EdDSA)
                         * @example eyJhbGciOiJFZERTQSJ9.eyJzdWIiOiJ0cHAifQ.c2lnbmF0dXJl
                         */
                        readonly segel: string;
                    };
                };
            };
        };
    };
    readonly sanggahanBulan: {
        readonly parameters: {
            readonly query?: {
                /** @description ya: semua yang menunggu, untuk BKD dan inspektorat / ya: all that wait, for bkd and the inspektorat */
                readonly semua?: "ya" | "tidak";
                /** @description Tempat halaman sebelumnya berakhir; ambil dari Link atau after jawaban sebelumnya / where the page before ended; take it from Link or after of the answer before */
                readonly after?: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description Bulan kalender / calendar month [YYYY-MM] */
                readonly bulan: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description Isi daftar / the items of the list */
                        readonly data: readonly components["schemas"]["Sanggahan"][];
                    };
                };
            };
        };
    };
    readonly sanggahBulan: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Kunci yang sama dijawab sama / the same key gets the same answer */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** @description Bulan kalender / calendar month [YYYY-MM] */
                readonly bulan: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description Kode baris yang disanggah / code of the line objected to
                     * @example presensi.terlambat-1
                     */
                    readonly kode: string;
                    /**
                     * @description Alasan dengan kalimat sendiri / the reason in plain words
                     * @example Menyusun naskah peraturan bupati yang perlu waktu tenang
                     */
                    readonly alasan: string;
                    /**
                     * @description Bukti, satu surat atau dokumen tiap butir / proofs, one letter or document an item
                     * @default []
                     */
                    readonly bukti?: readonly {
                        /**
                         * @description Jenis dokumen / kind of document
                         * @example surat tugas
                         */
                        readonly jenis: string;
                        /**
                         * @description Nomor dokumen / number of the document
                         * @example 800/117/DISDUKCAPIL/2026
                         */
                        readonly nomor: string;
                    }[];
                };
            };
        };
        readonly responses: {
            /** @description Berhasil / done */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Sanggahan"];
                };
            };
        };
    };
    readonly jawabSanggahan: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Bulan kalender / calendar month [YYYY-MM] */
                readonly bulan: string;
                /** @description Id di Luwes; salin dari daftar atau dari jawaban saat dibuat / the id in Luwes; copy it from a list or from the answer that made it */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description terima atau tolak / accept or refuse
                     * @example terima
                     * @enum {string}
                     */
                    readonly keputusan: "terima" | "tolak";
                    /**
                     * @description Alasan dengan kalimat sendiri / the reason in plain words
                     * @example Menyusun naskah peraturan bupati yang perlu waktu tenang
                     */
                    readonly alasan: string;
                    /**
                     * @description Hari yang poinnya dikembalikan; tanpa ini semua hari baris / days whose points come back; without it all days of the line [YYYY-MM-DD]
                     * @example [
                     *       "2026-11-12"
                     *     ]
                     */
                    readonly hari?: readonly string[];
                };
            };
        };
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Sanggahan"];
                };
            };
        };
    };
    readonly peringatan: {
        readonly parameters: {
            readonly query?: {
                /** @description ya: yang sudah berakhir; tidak: yang terbuka / ya: those that ended; tidak: those that are open */
                readonly selesai?: "ya" | "tidak";
                /** @description Tempat halaman sebelumnya berakhir; ambil dari Link atau after jawaban sebelumnya / where the page before ended; take it from Link or after of the answer before */
                readonly after?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description Isi daftar / the items of the list */
                        readonly data: readonly components["schemas"]["Peringatan"][];
                    };
                };
            };
        };
    };
    readonly tindakLanjutPeringatan: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id di Luwes; salin dari daftar atau dari jawaban saat dibuat / the id in Luwes; copy it from a list or from the answer that made it */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description Bagaimana peringatan berakhir / how the warning ends
                     * @example dijelaskan
                     * @enum {string}
                     */
                    readonly tindakLanjut: "dijelaskan" | "dibina" | "kebijakan-diubah" | "tinjau-penempatan" | "dilimpahkan";
                    /**
                     * @description Alasan dengan kalimat sendiri / the reason in plain words
                     * @example Menyusun naskah peraturan bupati yang perlu waktu tenang
                     */
                    readonly alasan: string;
                    /**
                     * @description Nomor perkara; wajib bila dilimpahkan, dan hanya itu / number of the case; required for dilimpahkan, and for nothing else
                     * @example HD-2026-0031
                     */
                    readonly nomorPerkara?: string;
                };
            };
        };
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Peringatan"];
                };
            };
        };
    };
    readonly dasbor: {
        readonly parameters: {
            readonly query: {
                /** @description Bulan kalender / calendar month [YYYY-MM] */
                readonly bulan: string;
                /** @description Kode unit kerja dari SIMPEG / code of a unit in SIMPEG */
                readonly unit?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /**
                         * @description Bulan kalender / calendar month [YYYY-MM]
                         * @example 2026-11
                         */
                        readonly bulan: string;
                        /**
                         * @description Kode unit; null untuk semua / code of the unit; null for all
                         * @example DISDUKCAPIL
                         */
                        readonly unit: string | null;
                        /**
                         * @description Saat jumlah tertua dibuat / as of when the oldest sum was made [RFC 3339 dengan offset / RFC 3339 with offset]
                         * @example 2026-12-02T02:15:00+07:00
                         */
                        readonly pada: string;
                        /**
                         * @description Hari pertama Luwes dipakai, bila ada hari sebelumnya pada bulan itu; selain itu null / first day of use, where the month holds days before it; else null [YYYY-MM-DD]
                         * @example 2026-10-01
                         */
                        readonly mulai: string | null;
                        /**
                         * @description Pegawai / people [orang / people]
                         * @example 240
                         */
                        readonly pegawai: number;
                        /**
                         * @description Pegawai yang tugas dan jabatannya memungkinkan WFA / people whose duty and position admit WFA [orang / people]
                         * @example 160
                         */
                        readonly berhak: number;
                        /**
                         * @description Bagian yang berhak yang mengajukan / share of those eligible who asked [perseratus persen / hundredths of a percent]
                         * @example 6000
                         */
                        readonly partisipasi: number | null;
                        /**
                         * @description Bagian hari yang dihadiri / share of days with presence [perseratus persen / hundredths of a percent]
                         * @example 9870
                         */
                        readonly kehadiran: number | null;
                        /**
                         * @description Bagian laporan WFA yang dikirim / share of WFA reports that came [perseratus persen / hundredths of a percent]
                         * @example 9650
                         */
                        readonly laporan: number | null;
                        /**
                         * @description Bagian hari layanan yang minimum petugasnya terpenuhi / share of service days on which the minimum was kept [perseratus persen / hundredths of a percent]
                         * @example 10000
                         */
                        readonly layananTerjaga: number | null;
                        /**
                         * @description Bagian keputusan pengajuan yang tepat waktu / share of decisions made in time [perseratus persen / hundredths of a percent]
                         * @example 9100
                         */
                        readonly keputusanTepat: number | null;
                        /**
                         * @description Hari WFA yang dijalani / WFA days worked [hari orang / days of people]
                         * @example 310
                         */
                        readonly hariWfa: number;
                        /**
                         * @description Rata-rata nilai disiplin; null bila belum dihitung / mean discipline; null while not computed [perseratus persen / hundredths of a percent]
                         * @example 9820
                         */
                        readonly disiplin: number | null;
                        /**
                         * @description Rata-rata produktivitas; null bila belum dinilai / mean productivity; null while not rated [perseratus persen / hundredths of a percent]
                         * @example 9400
                         */
                        readonly produktivitas: number | null;
                        /**
                         * @description Keluhan atas keluaran bulan itu / complaints about outputs of the month [keluhan / complaints]
                         * @example 2
                         */
                        readonly keluhan: number;
                        /**
                         * @description Peringatan hadir tanpa hasil / warnings of presence without results [peringatan / warnings]
                         * @example 1
                         */
                        readonly hadirTanpaHasil: number;
                        /**
                         * @description Peringatan stagnasi / warnings of stagnation [peringatan / warnings]
                         * @example 0
                         */
                        readonly stagnasi: number;
                        /**
                         * @description Pegawai menurut predikat; belum berarti belum dinilai / people by predicate; belum for not rated yet [orang / people]
                         * @example {
                         *       "baik": 180,
                         *       "belum": 20
                         *     }
                         */
                        readonly predikat: {
                            readonly [key: string]: number;
                        };
                        /** @description Pengajuan untuk hari bulan itu / requests for days of the month */
                        readonly pengajuan: {
                            /**
                             * @description Pegawai yang mengajukan / people who asked [orang / people]
                             * @example 96
                             */
                            readonly pegawai: number;
                            /**
                             * @description Pengajuan / requests [pengajuan / requests]
                             * @example 140
                             */
                            readonly diajukan: number;
                            /**
                             * @description Pengajuan yang disetujui / requests granted [pengajuan / requests]
                             * @example 128
                             */
                            readonly disetujui: number;
                            /**
                             * @description Hari yang disetujui / days granted [hari orang / days of people]
                             * @example 310
                             */
                            readonly hari: number;
                        };
                        /**
                         * @description Hari kerja menurut status kehadiran / days of people by verdict [hari orang / days of people]
                         * @example {
                         *       "hadir": 4100,
                         *       "hadir-wfa": 310
                         *     }
                         */
                        readonly status: {
                            readonly [key: string]: number;
                        };
                        /** @description Hari WFA dibanding hari kantor / WFA days held against office days */
                        readonly bandingan: {
                            /** @description Hari WFA / WFA days */
                            readonly wfa: {
                                /**
                                 * @description Hari hadir / days with presence [hari orang / days of people]
                                 * @example 310
                                 */
                                readonly hari: number;
                                /**
                                 * @description Bagian hari yang terlambat / share of days that began late [perseratus persen / hundredths of a percent]
                                 * @example 420
                                 */
                                readonly terlambat: number | null;
                                /**
                                 * @description Terlambat rata-rata sehari / mean lateness a day [perseratus menit / hundredths of a minute]
                                 * @example 135
                                 */
                                readonly menitTerlambat: number | null;
                                /**
                                 * @description Bagian laporan yang dikirim / share of reports that came [perseratus persen / hundredths of a percent]
                                 * @example 9650
                                 */
                                readonly laporan: number | null;
                                /**
                                 * @description Bagian laporan yang tepat waktu / share of reports in time [perseratus persen / hundredths of a percent]
                                 * @example 9400
                                 */
                                readonly laporanTepat: number | null;
                                /**
                                 * @description Capaian KRA bersama menurut bobot; null bila tidak diketahui / how far the KRA were reached, by weight; null where unknown [perseratus persen / hundredths of a percent]
                                 * @example 10250
                                 */
                                readonly capaian: number | null;
                                /**
                                 * @description Keluhan tiap seratus hari / complaints for each hundred days [perseratus keluhan / hundredths of a complaint]
                                 * @example 64
                                 */
                                readonly keluhan: number | null;
                            };
                            /** @description Hari kantor / office days */
                            readonly kantor: {
                                /**
                                 * @description Hari hadir / days with presence [hari orang / days of people]
                                 * @example 310
                                 */
                                readonly hari: number;
                                /**
                                 * @description Bagian hari yang terlambat / share of days that began late [perseratus persen / hundredths of a percent]
                                 * @example 420
                                 */
                                readonly terlambat: number | null;
                                /**
                                 * @description Terlambat rata-rata sehari / mean lateness a day [perseratus menit / hundredths of a minute]
                                 * @example 135
                                 */
                                readonly menitTerlambat: number | null;
                                /**
                                 * @description Bagian laporan yang dikirim / share of reports that came [perseratus persen / hundredths of a percent]
                                 * @example 9650
                                 */
                                readonly laporan: number | null;
                                /**
                                 * @description Bagian laporan yang tepat waktu / share of reports in time [perseratus persen / hundredths of a percent]
                                 * @example 9400
                                 */
                                readonly laporanTepat: number | null;
                                /**
                                 * @description Capaian KRA bersama menurut bobot; null bila tidak diketahui / how far the KRA were reached, by weight; null where unknown [perseratus persen / hundredths of a percent]
                                 * @example 10250
                                 */
                                readonly capaian: number | null;
                                /**
                                 * @description Keluhan tiap seratus hari / complaints for each hundred days [perseratus keluhan / hundredths of a complaint]
                                 * @example 64
                                 */
                                readonly keluhan: number | null;
                            };
                            /** @description Peringatan bila datanya terlalu sedikit; selain itu null / said where there is too little data; else null */
                            readonly catatan: components["schemas"]["Teks"] | null;
                        };
                        /** @description Penghematan bulan itu / savings of the month */
                        readonly penghematan: {
                            /** @description Penghematan menurut jenis / savings by kind */
                            readonly rincian: readonly {
                                /**
                                 * @description Jenis; bbm adalah bahan bakar pegawai / kind; bbm is fuel of employees
                                 * @example listrik
                                 * @enum {string}
                                 */
                                readonly jenis: "listrik" | "air" | "internet" | "perjalanan" | "bbm-dinas" | "konsumsi" | "bbm";
                                /**
                                 * @description Terendah dan tertinggi / lowest and highest [rupiah bulat / whole rupiah]
                                 * @example [
                                 *       4650000,
                                 *       9300000
                                 *     ]
                                 */
                                readonly rupiah: readonly [
                                    number,
                                    number
                                ];
                                /**
                                 * @description terukur dari meter atau tagihan, atau perkiraan / measured by meter or bill, or estimated
                                 * @example terukur
                                 * @enum {string}
                                 */
                                readonly cara: "terukur" | "perkiraan";
                                /** @description Asumsi perhitungan / what is assumed */
                                readonly asumsi: components["schemas"]["Teks"];
                            }[];
                            /**
                             * @description Penghematan kantor seluruhnya, terendah dan tertinggi / savings of offices in all, lowest and highest [rupiah bulat / whole rupiah]
                             * @example [
                             *       6200000,
                             *       12400000
                             *     ]
                             */
                            readonly kantor: readonly [
                                number,
                                number
                            ];
                            /**
                             * @description Perjalanan rumah ke kantor dan kembali yang tidak dilakukan / ways to the office and back that were not made [kilometer / kilometres]
                             * @example 4340
                             */
                            readonly km: number;
                            /**
                             * @description Penghematan dibanding bulan acuan; null bila tidak terukur / savings against the baseline; null where not measured [perseratus persen / hundredths of a percent]
                             * @example 1150
                             */
                            readonly tercapai: number | null;
                            /**
                             * @description Target yang dinyatakan daerah; null bila tidak ada / target that the regency declared; null for none [perseratus persen / hundredths of a percent]
                             * @example 2000
                             */
                            readonly target: number | null;
                            /**
                             * @description Dasar ketentuan; "belum ditetapkan dengan Perkada" atau "bawaan Luwes" menandai nilai tanpa peraturan / what it rests on; "belum ditetapkan dengan Perkada" or "bawaan Luwes" marks a value that no regulation sets
                             * @example Permen PANRB 4/2025 Pasal 13 ayat (1)
                             */
                            readonly dasar: string;
                            /**
                             * @description Dasar target; null bila tidak ada / what sets the target; null for none
                             * @example SE Gubernur 188/KPG.03/BKD
                             */
                            readonly dasarTarget: string | null;
                            /** @description Setiap target penghematan yang dinyatakan, menurut jenisnya / every target of savings that was declared, by its own kinds */
                            readonly sasaran: readonly {
                                /** @description Nama target / name of the target */
                                readonly nama: components["schemas"]["Teks"];
                                /**
                                 * @description Bagian dari acuan yang hendak dihemat / share of the baseline that is to be saved [perseratus persen / hundredths of a percent]
                                 * @example 2000
                                 */
                                readonly bagian: number;
                                /**
                                 * @description Jenis yang dihitung; semua bila tidak disebut / kinds that count; all where left out
                                 * @example [
                                 *       "listrik"
                                 *     ]
                                 */
                                readonly jenis?: readonly ("listrik" | "air" | "internet" | "perjalanan" | "bbm-dinas" | "konsumsi")[];
                                /**
                                 * @description Yang menyatakannya / what declared it
                                 * @example SE Provinsi Jawa Barat 188/KPG.03/BKD
                                 */
                                readonly dasar: string;
                                /**
                                 * @description Yang tercapai; null selama belum diukur / what was reached; null while nothing was measured [perseratus persen / hundredths of a percent]
                                 * @example 1240
                                 */
                                readonly tercapai: number | null;
                            }[];
                        };
                        /** @description Hasil unit terhadap sasarannya; null bila semua unit diminta / results of the unit against its targets; null where all units are asked for */
                        readonly hasilUnit: {
                            /**
                             * @description Capaian menurut bobot dari sasaran yang ada realisasinya; null bila belum ada / achievement by weight of the targets with a result; null while there is none [perseratus persen / hundredths of a percent]
                             * @example 9420
                             */
                            readonly capaian: number | null;
                            /**
                             * @description Banyaknya sasaran yang masuk capaian itu / how many targets that achievement counts [sasaran / targets]
                             * @example 3
                             */
                            readonly terhitung: number;
                            /** @description Sasaran unit itu sendiri, menurut urutan kiriman / the targets of the unit itself, in the order in which they were sent */
                            readonly sasaran: readonly {
                                /**
                                 * @description Kode sasaran unit / code of the unit target
                                 * @example SU-2
                                 */
                                readonly kode: string;
                                /**
                                 * @description Hasil yang dituju unit / the result that the unit aims at
                                 * @example Permohonan informasi dijawab cepat
                                 */
                                readonly hasil: string;
                                /**
                                 * @description Indikator hasil / indicator of the result
                                 * @example Berkas selesai dalam satu hari kerja
                                 */
                                readonly indikator: string;
                                /**
                                 * @description Satuan target dan realisasi / unit of target and result
                                 * @example dokumen
                                 */
                                readonly satuan: string;
                                /**
                                 * @description Target unit / target of the unit [menurut satuan / as satuan says]
                                 * @example 5
                                 */
                                readonly target: number;
                                /**
                                 * @description Arah indikator: naik bila makin besar makin baik (bawaan), turun bila makin kecil makin baik / direction of the indicator: naik where more is better (the default), turun where less is
                                 * @example naik
                                 * @enum {string}
                                 */
                                readonly arah: "naik" | "turun";
                                /**
                                 * @description Bobot sasaran; diambil menurut perbandingan bila tidak berjumlah 100 / weight of the target; taken in proportion where they do not add up to 100 [persen / percent]
                                 * @example 40
                                 */
                                readonly bobot: number;
                                /**
                                 * @description Yang tercapai; null selama belum dikirim / what was reached; null while nothing was sent [menurut satuan / as satuan says]
                                 * @example 4
                                 */
                                readonly realisasi: number | null;
                                /**
                                 * @description Apakah ada bukti / whether evidence was given
                                 * @example true
                                 */
                                readonly bukti: boolean;
                                /**
                                 * @description Capaian terhadap target, dengan arah dan batas seperti KRA; null selama belum dikirim atau targetnya tidak dapat diukur / achievement of the target, by direction and cap as for KRA; null while nothing was sent, or where the target cannot be measured [perseratus persen / hundredths of a percent]
                                 * @example 12000
                                 */
                                readonly capaian: number | null;
                                /** @description KRA pegawai yang menyebut sasaran ini / KRA of people that name this target */
                                readonly pendukung: {
                                    /**
                                     * @description Pegawai dengan KRA itu / people with such a KRA [orang / people]
                                     * @example 8
                                     */
                                    readonly pegawai: number;
                                    /**
                                     * @description Rata-rata capaian KRA itu; null selama belum ada realisasi / mean achievement of those KRA; null while nothing was told [perseratus persen / hundredths of a percent]
                                     * @example 9150
                                     */
                                    readonly capaian: number | null;
                                };
                            }[];
                        } | null;
                        /** @description Layanan di samping bagian hari WFA, 12 bulan sampai bulan ini. Keduanya berdampingan tidak membuktikan sebab-akibat / services beside the share of WFA days, 12 months up to this one. Side by side they prove no cause */
                        readonly tren: readonly {
                            /**
                             * @description Bulan kalender / calendar month [YYYY-MM]
                             * @example 2026-11
                             */
                            readonly bulan: string;
                            /**
                             * @description Unit yang mengirim angka layanan bulan itu / units that sent service figures for the month [unit kerja / units]
                             * @example 9
                             */
                            readonly unitMengirim: number;
                            /**
                             * @description Aduan yang masuk; null bila tidak ada kiriman / complaints that came in; null where nothing was sent [aduan / complaints]
                             * @example 31
                             */
                            readonly aduan: number | null;
                            /**
                             * @description Aduan yang tuntas, termasuk dari bulan sebelumnya; null bila tidak ada kiriman / complaints settled, those of earlier months among them; null where nothing was sent [aduan / complaints]
                             * @example 29
                             */
                            readonly aduanTuntas: number | null;
                            /**
                             * @description Rata-rata nilai SKM unit yang mengirimnya; null bila tidak ada / mean satisfaction index of the units that sent one; null where none did [perseratus nilai SKM / hundredths of a point of the index]
                             * @example 8325
                             */
                            readonly skm: number | null;
                            /**
                             * @description Hari WFA yang dijalani; null bila bulan itu tidak dijumlah / WFA days worked; null where the month was not added up [hari orang / days of people]
                             * @example 310
                             */
                            readonly hariWfa: number | null;
                            /**
                             * @description Bagian hari WFA dari hari yang dijalani (kantor, WFA, dan dinas luar); null bila bulan itu tidak dijumlah / share of WFA days in all days worked (office, WFA and duty elsewhere); null where the month was not added up [perseratus persen / hundredths of a percent]
                             * @example 1180
                             */
                            readonly bagianWfa: number | null;
                        }[];
                        /** @description Peringatan bila terlalu sedikit bulan yang memuat keduanya; selain itu null / said where too few months have both; else null */
                        readonly catatanTren: components["schemas"]["Teks"] | null;
                        /** @description Hal yang sama tiap unit / the same a unit */
                        readonly perUnit: readonly {
                            /**
                             * @description Kode unit kerja dari SIMPEG / code of the unit in SIMPEG
                             * @example DISDUKCAPIL
                             */
                            readonly unitKerja: string;
                            /**
                             * @description Nama unit kerja / name of the unit
                             * @example Dinas Kependudukan dan Pencatatan Sipil
                             */
                            readonly nama: string;
                            /**
                             * @description Pegawai / people [orang / people]
                             * @example 240
                             */
                            readonly pegawai: number;
                            /**
                             * @description Pegawai yang tugas dan jabatannya memungkinkan WFA / people whose duty and position admit WFA [orang / people]
                             * @example 160
                             */
                            readonly berhak: number;
                            /**
                             * @description Bagian yang berhak yang mengajukan / share of those eligible who asked [perseratus persen / hundredths of a percent]
                             * @example 6000
                             */
                            readonly partisipasi: number | null;
                            /**
                             * @description Bagian hari yang dihadiri / share of days with presence [perseratus persen / hundredths of a percent]
                             * @example 9870
                             */
                            readonly kehadiran: number | null;
                            /**
                             * @description Bagian laporan WFA yang dikirim / share of WFA reports that came [perseratus persen / hundredths of a percent]
                             * @example 9650
                             */
                            readonly laporan: number | null;
                            /**
                             * @description Bagian hari layanan yang minimum petugasnya terpenuhi / share of service days on which the minimum was kept [perseratus persen / hundredths of a percent]
                             * @example 10000
                             */
                            readonly layananTerjaga: number | null;
                            /**
                             * @description Bagian keputusan pengajuan yang tepat waktu / share of decisions made in time [perseratus persen / hundredths of a percent]
                             * @example 9100
                             */
                            readonly keputusanTepat: number | null;
                            /**
                             * @description Hari WFA yang dijalani / WFA days worked [hari orang / days of people]
                             * @example 310
                             */
                            readonly hariWfa: number;
                            /**
                             * @description Rata-rata nilai disiplin; null bila belum dihitung / mean discipline; null while not computed [perseratus persen / hundredths of a percent]
                             * @example 9820
                             */
                            readonly disiplin: number | null;
                            /**
                             * @description Rata-rata produktivitas; null bila belum dinilai / mean productivity; null while not rated [perseratus persen / hundredths of a percent]
                             * @example 9400
                             */
                            readonly produktivitas: number | null;
                            /**
                             * @description Keluhan atas keluaran bulan itu / complaints about outputs of the month [keluhan / complaints]
                             * @example 2
                             */
                            readonly keluhan: number;
                            /**
                             * @description Peringatan hadir tanpa hasil / warnings of presence without results [peringatan / warnings]
                             * @example 1
                             */
                            readonly hadirTanpaHasil: number;
                            /**
                             * @description Peringatan stagnasi / warnings of stagnation [peringatan / warnings]
                             * @example 0
                             */
                            readonly stagnasi: number;
                            /**
                             * @description Pegawai menurut predikat; belum berarti belum dinilai / people by predicate; belum for not rated yet [orang / people]
                             * @example {
                             *       "baik": 180,
                             *       "belum": 20
                             *     }
                             */
                            readonly predikat: {
                                readonly [key: string]: number;
                            };
                            /** @description Pengajuan untuk hari bulan itu / requests for days of the month */
                            readonly pengajuan: {
                                /**
                                 * @description Pegawai yang mengajukan / people who asked [orang / people]
                                 * @example 96
                                 */
                                readonly pegawai: number;
                                /**
                                 * @description Pengajuan / requests [pengajuan / requests]
                                 * @example 140
                                 */
                                readonly diajukan: number;
                                /**
                                 * @description Pengajuan yang disetujui / requests granted [pengajuan / requests]
                                 * @example 128
                                 */
                                readonly disetujui: number;
                                /**
                                 * @description Hari yang disetujui / days granted [hari orang / days of people]
                                 * @example 310
                                 */
                                readonly hari: number;
                            };
                            /**
                             * @description Hari kerja menurut status kehadiran / days of people by verdict [hari orang / days of people]
                             * @example {
                             *       "hadir": 4100,
                             *       "hadir-wfa": 310
                             *     }
                             */
                            readonly status: {
                                readonly [key: string]: number;
                            };
                            /**
                             * @description Capaian sasaran unit itu sendiri menurut bobot; null bila belum dikirim / achievement of the targets of the unit itself, by weight; null where nothing was sent [perseratus persen / hundredths of a percent]
                             * @example 9420
                             */
                            readonly capaianUnit: number | null;
                        }[];
                        /** @description Usulan penghargaan unit dengan alasannya; null untuk semua unit dan bagi yang tidak melihatnya. Pejabat yang memutuskan / suggestions of a reward in the unit, with reasons; null for all units, and for who does not see them. People decide */
                        readonly usulanPenghargaan: {
                            /**
                             * @description Bulan yang dibandingkan, terlama dahulu / the months that are compared, oldest first [YYYY-MM]
                             * @example [
                             *       "2026-09",
                             *       "2026-10",
                             *       "2026-11"
                             *     ]
                             */
                            readonly bulan: readonly string[];
                            /**
                             * @description Pegawai yang dinilai pada semua bulan itu / people who are rated in all these months [orang / people]
                             * @example 12
                             */
                            readonly dibandingkan: number;
                            /** @description Pegawai yang diusulkan, terbaik dahulu / who is suggested, the best first */
                            readonly usulan: readonly {
                                /**
                                 * @description Nomor Induk Pegawai, 18 angka sebagai teks / 18-digit number of a civil servant, as text
                                 * @example 198703152010012003
                                 */
                                readonly nip: string;
                                /**
                                 * @description Nama pegawai / name of the person
                                 * @example Siti Rahmawati
                                 */
                                readonly nama: string;
                                /**
                                 * @description Peringkat; hasil yang sama berbagi peringkat / the place; the same results share one [nomor urut / ordinal number]
                                 * @example 1
                                 */
                                readonly peringkat: number;
                                /**
                                 * @description Rata-rata capaian hasil kerja; null bila ada bulan tanpa capaian / mean of results reached; null where a month has none [perseratus persen / hundredths of a percent]
                                 * @example 10850
                                 */
                                readonly capaian: number | null;
                                /** @description Bulan yang dibandingkan, terlama dahulu / the months that are compared, oldest first [YYYY-MM] */
                                readonly bulan: readonly {
                                    /**
                                     * @description Bulan yang dinilai / the rated month [YYYY-MM]
                                     * @example 2026-11
                                     */
                                    readonly bulan: string;
                                    /**
                                     * @description Predikat bulan itu / the predicate of that month
                                     * @example sangat-baik
                                     * @enum {string}
                                     */
                                    readonly predikat: "sangat-baik" | "baik" | "butuh-perbaikan" | "kurang" | "sangat-kurang";
                                    /**
                                     * @description Capaian hasil kerja bulan itu; null bila tidak ada / results reached in that month; null for none [perseratus persen / hundredths of a percent]
                                     * @example 11200
                                     */
                                    readonly capaian: number | null;
                                    /**
                                     * @description Penilaian perilaku kerja bulan itu / the rating of conduct in that month
                                     * @example di-atas
                                     * @enum {string}
                                     */
                                    readonly perilakuKerja: "di-atas" | "sesuai" | "di-bawah";
                                }[];
                                /** @description Mengapa diusulkan / why they are suggested */
                                readonly alasan: components["schemas"]["Teks"];
                            }[];
                            /** @description Mengapa tidak ada, atau tidak semua yang sama, diusulkan; null bila tidak perlu / why nobody, or not everybody alike, is suggested; null where there is nothing to say */
                            readonly catatan: components["schemas"]["Teks"] | null;
                            /**
                             * @description Dasar usulan / the basis of the suggestion
                             * @example Permen PANRB 6/2022 (belum ditetapkan dengan Perkada; bawaan Luwes)
                             */
                            readonly dasar: string;
                        } | null;
                    };
                };
            };
        };
    };
    readonly pemakaian: {
        readonly parameters: {
            readonly query: {
                /** @description Kode unit kerja dari SIMPEG / code of a unit in SIMPEG */
                readonly unit: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description Isi daftar / the items of the list */
                        readonly data: readonly {
                            /**
                             * @description Kode unit kerja dari SIMPEG / code of the unit in SIMPEG
                             * @example DISDUKCAPIL
                             */
                            readonly unitKerja: string;
                            /**
                             * @description Nama kantor / name of the office
                             * @example Kantor Disdukcapil
                             */
                            readonly kantor: string;
                            /**
                             * @description Yang dipakai / what was used
                             * @example listrik
                             * @enum {string}
                             */
                            readonly jenis: "listrik" | "air" | "internet" | "perjalanan" | "bbm-dinas" | "konsumsi";
                            /**
                             * @description Bulan kalender / calendar month [YYYY-MM]
                             * @example 2026-11
                             */
                            readonly bulan: string;
                            /**
                             * @description Biayanya / what it cost [rupiah bulat / whole rupiah]
                             * @example 4680000
                             */
                            readonly rupiah: number;
                            /**
                             * @description Dari meter atau tagihan / by meter or bill
                             * @example meter
                             * @enum {string}
                             */
                            readonly sumber: "meter" | "tagihan";
                            /**
                             * @description Apakah bulan ini menjadi acuan pembanding / whether the month is part of the baseline
                             * @example true
                             */
                            readonly acuan: boolean;
                            /**
                             * @description Banyaknya: kWh listrik, m³ air, dan sebagainya; null bila tidak dicatat / how much: kWh of electricity, m³ of water and so on; null where not noted [menurut jenis / by its kind]
                             * @example 3120
                             */
                            readonly jumlah: number | null;
                        }[];
                    };
                };
            };
        };
    };
    readonly isiPemakaian: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description Isi daftar / the items of the list */
                    readonly data: readonly {
                        /**
                         * @description Kode unit kerja dari SIMPEG / code of the unit in SIMPEG
                         * @example DISDUKCAPIL
                         */
                        readonly unitKerja: string;
                        /**
                         * @description Nama kantor / name of the office
                         * @example Kantor Disdukcapil
                         */
                        readonly kantor: string;
                        /**
                         * @description Yang dipakai / what was used
                         * @example listrik
                         * @enum {string}
                         */
                        readonly jenis: "listrik" | "air" | "internet" | "perjalanan" | "bbm-dinas" | "konsumsi";
                        /**
                         * @description Bulan kalender / calendar month [YYYY-MM]
                         * @example 2026-11
                         */
                        readonly bulan: string;
                        /**
                         * @description Biayanya / what it cost [rupiah bulat / whole rupiah]
                         * @example 4680000
                         */
                        readonly rupiah: number;
                        /**
                         * @description Dari meter atau tagihan / by meter or bill
                         * @example meter
                         * @enum {string}
                         */
                        readonly sumber: "meter" | "tagihan";
                        /**
                         * @description Apakah bulan ini menjadi acuan pembanding / whether the month is part of the baseline
                         * @example true
                         */
                        readonly acuan: boolean;
                        /**
                         * @description Banyaknya: kWh listrik, m³ air, dan sebagainya; null bila tidak dicatat / how much: kWh of electricity, m³ of water and so on; null where not noted [menurut jenis / by its kind]
                         * @default null
                         * @example 3120
                         */
                        readonly jumlah?: number | null;
                    }[];
                };
            };
        };
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /**
                         * @description Baris yang disimpan / rows stored [baris / rows]
                         * @example 12
                         */
                        readonly diisi: number;
                    };
                };
            };
        };
    };
    readonly laporanBulanan: {
        readonly parameters: {
            readonly query: {
                /** @description Bulan kalender / calendar month [YYYY-MM] */
                readonly bulan: string;
                /** @description Kode unit kerja; null atau tidak disebut untuk seluruh daerah / code of a unit; null or left out for the whole regency */
                readonly unit?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /**
                         * @description Bulan kalender / calendar month [YYYY-MM]
                         * @example 2026-11
                         */
                        readonly bulan: string;
                        /**
                         * @description Kode unit kerja; null atau tidak disebut untuk seluruh daerah / code of a unit; null or left out for the whole regency
                         * @example kominfo
                         */
                        readonly unit: string | null;
                        /**
                         * @description Nama unit kerja, atau nama daerah / name of the unit, or of the regency
                         * @example Dinas Komunikasi dan Informatika
                         */
                        readonly nama: string;
                        /**
                         * @description Nama pemerintah daerah / name of the regency
                         * @example Kabupaten Contoh
                         */
                        readonly daerah: string;
                        /**
                         * @description Kapan rekap tertua dibuat / when the oldest of the sums was made [RFC 3339 dengan offset / RFC 3339 with offset]
                         * @example 2026-11-02T01:10:00+07:00
                         */
                        readonly pada: string;
                        /**
                         * @description Hari pertama Luwes dipakai, bila ada hari sebelumnya dalam bulan itu / the first day of use, where the month has days before it [YYYY-MM-DD]
                         * @example 2026-10-05
                         */
                        readonly mulai: string | null;
                        /** @description Apa yang belum pasti tentang bentuk laporan / what is not certain about the form */
                        readonly catatan: components["schemas"]["Teks"];
                        /** @description Unit kerja yang boleh dibaca pemanggil / units that the caller may read */
                        readonly pilihan: readonly {
                            /**
                             * @description Kode unit kerja / code of the unit
                             * @example kominfo
                             */
                            readonly kode: string;
                            /**
                             * @description Nama unit kerja / name of the unit
                             * @example Dinas Komunikasi dan Informatika
                             */
                            readonly nama: string;
                        }[];
                        /**
                         * @description Apakah pemanggil boleh membaca laporan seluruh daerah / whether the caller may read the report of the whole regency
                         * @example true
                         */
                        readonly seluruhDaerah: boolean;
                        /** @description Ke-14 bagian, berurutan / the 14 sections, in order */
                        readonly bagian: readonly {
                            /**
                             * @description Nomor bagian / number of the section [nomor urut / ordinal number]
                             * @example 1
                             */
                            readonly nomor: number;
                            /** @description Judul bagian / title of the section */
                            readonly judul: components["schemas"]["Teks"];
                            /** @description Apa yang belum pasti tentang bentuk laporan / what is not certain about the form */
                            readonly catatan: components["schemas"]["Teks"] | null;
                            /** @description Baris bagian / lines of the section */
                            readonly baris: readonly {
                                /**
                                 * @description Kode baris / code of the line
                                 * @example rapat.hibrida
                                 */
                                readonly kode: string;
                                /** @description Uraian baris / what the line tells */
                                readonly uraian: components["schemas"]["Teks"];
                                /**
                                 * @description Isi baris; persen dan nilai dalam perseratus, null bila belum ada / content of the line; persen and nilai in hundredths, null where there is none [menurut satuan / as satuan says]
                                 * @example 12
                                 */
                                readonly nilai: (number | string) | null;
                                /**
                                 * @description Satuan nilai / what nilai counts
                                 * @example orang
                                 * @enum {string}
                                 */
                                readonly satuan: "orang" | "hari-orang" | "persen" | "rupiah" | "angka" | "nilai" | "teks" | "tanggal";
                                /** @description Asal nilai / where the value is from */
                                readonly sumber: components["schemas"]["Teks"];
                                /** @description Isian petugas; null untuk angka dari data / entry of officers; null for data */
                                readonly isian: {
                                    /**
                                     * @description Cara menulis isian / how the entry is written
                                     * @example teks
                                     * @enum {string}
                                     */
                                    readonly jenis: "teks" | "angka" | "rupiah" | "tanggal";
                                    /**
                                     * @description Apakah berlaku sampai diubah; bila tidak, hanya untuk bulannya / whether it holds until it is changed; else for its month alone
                                     * @example true
                                     */
                                    readonly tetap: boolean;
                                    /**
                                     * @description Isi baris; persen dan nilai dalam perseratus, null bila belum ada / content of the line; persen and nilai in hundredths, null where there is none [menurut satuan / as satuan says]
                                     * @example 12
                                     */
                                    readonly nilai: (number | string) | null;
                                    /** @description Isian sebelum ini, sebagai pengingat / the entry before, as a reminder */
                                    readonly sebelumnya: {
                                        /**
                                         * @description Bulan kalender / calendar month [YYYY-MM]
                                         * @example 2026-11
                                         */
                                        readonly bulan: string;
                                        /**
                                         * @description Isi baris; persen dan nilai dalam perseratus, null bila belum ada / content of the line; persen and nilai in hundredths, null where there is none [menurut satuan / as satuan says]
                                         * @example 12
                                         */
                                        readonly nilai: number | string;
                                    } | null;
                                } | null;
                            }[];
                        }[];
                        /** @description Hari kerja menurut hari; null bila rekap belum memuatnya / days worked by weekday; null where the sums do not tell them */
                        readonly pekan: readonly {
                            /**
                             * @description Hari dalam pekan / weekday [1 Senin sampai 7 Minggu / 1 Monday to 7 Sunday]
                             * @example 5
                             */
                            readonly hari: number;
                            /**
                             * @description Hari WFA / days of WFA [hari orang / days of people]
                             * @example 120
                             */
                            readonly wfa: number;
                            /**
                             * @description Hari di kantor / office days [hari orang / days of people]
                             * @example 60
                             */
                            readonly kantor: number;
                        }[] | null;
                        /** @description Komposisi setiap unit kerja / composition of each unit */
                        readonly perUnit: readonly {
                            /**
                             * @description Kode unit kerja dari SIMPEG / code of the unit in SIMPEG
                             * @example DISDUKCAPIL
                             */
                            readonly unitKerja: string;
                            /**
                             * @description Nama unit kerja / name of the unit
                             * @example Dinas Kependudukan dan Pencatatan Sipil
                             */
                            readonly nama: string;
                            /**
                             * @description Pegawai / people [orang / people]
                             * @example 240
                             */
                            readonly pegawai: number;
                            /**
                             * @description Hari WFA / days of WFA [hari orang / days of people]
                             * @example 310
                             */
                            readonly hariWfa: number;
                            /**
                             * @description Hari di kantor / office days [hari orang / days of people]
                             * @example 4100
                             */
                            readonly hariKantor: number;
                            /**
                             * @description Bagian hari WFA dari hari kerja; null tanpa hari kerja / share of WFA days; null without days worked [perseratus persen / hundredths of a percent]
                             * @example 703
                             */
                            readonly porsi: number | null;
                        }[];
                    };
                };
            };
        };
    };
    readonly isiLaporanBulanan: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description Bulan kalender / calendar month [YYYY-MM]
                     * @example 2026-11
                     */
                    readonly bulan: string;
                    /**
                     * @description Kode unit kerja; null atau tidak disebut untuk seluruh daerah / code of a unit; null or left out for the whole regency
                     * @example kominfo
                     */
                    readonly unit?: string;
                    /** @description Isian laporan / entries of the report */
                    readonly isian: readonly {
                        /**
                         * @description Kode isian / code of the entry
                         * @example digital.jumlah
                         * @enum {string}
                         */
                        readonly kode: "digital.jumlah" | "digital.daftar" | "kendali.cara" | "rapat.semua" | "rapat.hibrida" | "perjalanan.kali" | "kendaraan.semua" | "kendaraan.jalan" | "kendaraan.bbm" | "telepon.biaya" | "hemat.program" | "hemat.rupiah" | "bebas.kali" | "bebas.tempat" | "kendala.uraian" | "kendala.lanjut" | "lain-1.judul" | "lain-1.isi" | "lain-2.judul" | "lain-2.isi" | "sah.tempat" | "sah.tanggal" | "sah.jabatan" | "sah.nama" | "sah.nip";
                        /**
                         * @description Isi baris; persen dan nilai dalam perseratus, null bila belum ada / content of the line; persen and nilai in hundredths, null where there is none [menurut satuan / as satuan says]
                         * @example 12
                         */
                        readonly nilai: (string | number) | null;
                    }[];
                };
            };
        };
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /**
                         * @description Baris yang disimpan / rows stored [baris / rows]
                         * @example 12
                         */
                        readonly diisi: number;
                    };
                };
            };
        };
    };
    readonly cetakLaporanBulanan: {
        readonly parameters: {
            readonly query: {
                /** @description Bulan kalender / calendar month [YYYY-MM] */
                readonly bulan: string;
                /** @description Kode unit kerja; null atau tidak disebut untuk seluruh daerah / code of a unit; null or left out for the whole regency */
                readonly unit?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
        };
    };
    readonly kalender: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Kalender"];
                };
            };
        };
    };
    readonly isiKalender: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description Hari yang dimasukkan / days to enter
                     * @default []
                     */
                    readonly libur?: readonly {
                        /**
                         * @description Hari kerja menurut zona unit kerja / the day in the zone of the unit [YYYY-MM-DD]
                         * @example 2026-12-03
                         */
                        readonly tanggal: string;
                        /**
                         * @description libur, cuti-bersama, atau hari-kerja / holiday, collective leave, or a working day
                         * @example libur
                         * @enum {string}
                         */
                        readonly jenis: "libur" | "cuti-bersama" | "hari-kerja";
                        /**
                         * @description Nama hari / name of the day
                         * @example Hari Natal
                         */
                        readonly nama: string;
                        /**
                         * @description Dasar ketentuan; "belum ditetapkan dengan Perkada" atau "bawaan Luwes" menandai nilai tanpa peraturan / what it rests on; "belum ditetapkan dengan Perkada" or "bawaan Luwes" marks a value that no regulation sets
                         * @example Permen PANRB 4/2025 Pasal 13 ayat (1)
                         */
                        readonly dasar: string;
                    }[];
                    /**
                     * @description Rentang Ramadan / spans of Ramadan
                     * @default []
                     */
                    readonly ramadan?: readonly {
                        /**
                         * @description Hari pertama, ikut dihitung / first day, included [YYYY-MM-DD]
                         * @example 2026-12-01
                         */
                        readonly dari: string;
                        /**
                         * @description Hari terakhir, ikut dihitung / last day, included [YYYY-MM-DD]
                         * @example 2026-12-31
                         */
                        readonly sampai: string;
                        /**
                         * @description Dasar ketentuan; "belum ditetapkan dengan Perkada" atau "bawaan Luwes" menandai nilai tanpa peraturan / what it rests on; "belum ditetapkan dengan Perkada" or "bawaan Luwes" marks a value that no regulation sets
                         * @example Permen PANRB 4/2025 Pasal 13 ayat (1)
                         */
                        readonly dasar: string;
                    }[];
                    /**
                     * @description Tahun yang dinyatakan lengkap / years declared complete [YYYY]
                     * @default []
                     * @example [
                     *       "2027"
                     *     ]
                     */
                    readonly lengkap?: readonly string[];
                    /**
                     * @description Tahun yang keliru dinyatakan lengkap / years wrongly declared complete [YYYY]
                     * @default []
                     * @example [
                     *       "2028"
                     *     ]
                     */
                    readonly belumLengkap?: readonly string[];
                    /**
                     * @description Alasan mengubah cara menilai hari ini selagi pegawai melakukan presensi; tanpa ini perubahan seperti itu ditolak / why today must be judged otherwise while people tap; without it such a change is refused
                     * @example Kesalahan data unit, diperbaiki sebelum pukul 08.00
                     */
                    readonly paksa?: string;
                };
            };
        };
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Kalender"];
                };
            };
        };
    };
    readonly survei: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description Isi daftar / the items of the list */
                        readonly data: readonly components["schemas"]["SurveiSaya"][];
                    };
                };
            };
        };
    };
    readonly bukaSurvei: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Kunci yang sama dijawab sama / the same key gets the same answer */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description Judul survei / title of the survey
                     * @example Kesiapan WFA gelombang 1
                     */
                    readonly judul: string;
                    /**
                     * @description Pernyataan yang dinilai, menurut urutan / statements to rate, in order
                     * @example [
                     *       "Saya memahami aturan WFA."
                     *     ]
                     */
                    readonly pertanyaan: readonly string[];
                    /**
                     * @description Hari pertama, ikut dihitung / first day, included [YYYY-MM-DD]
                     * @example 2026-12-01
                     */
                    readonly dari: string;
                    /**
                     * @description Hari terakhir, ikut dihitung / last day, included [YYYY-MM-DD]
                     * @example 2026-12-31
                     */
                    readonly sampai: string;
                };
            };
        };
        readonly responses: {
            /** @description Berhasil / done */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Survei"];
                };
            };
        };
    };
    readonly bacaSurvei: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id di Luwes; salin dari daftar atau dari jawaban saat dibuat / the id in Luwes; copy it from a list or from the answer that made it */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SurveiSaya"];
                };
            };
        };
    };
    readonly jawabSurvei: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Kunci yang sama dijawab sama / the same key gets the same answer */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** @description Id di Luwes; salin dari daftar atau dari jawaban saat dibuat / the id in Luwes; copy it from a list or from the answer that made it */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description Nilai tiap pernyataan menurut urutan / a rating for each statement, in order [1 tidak sama sekali sampai 5 sepenuhnya / 1 not at all to 5 fully]
                     * @example [
                     *       4,
                     *       5,
                     *       3
                     *     ]
                     */
                    readonly jawaban: readonly number[];
                };
            };
        };
        readonly responses: {
            /** @description Berhasil / done */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /**
                         * @description Id di Luwes; salin dari daftar atau dari jawaban saat dibuat / the id in Luwes; copy it from a list or from the answer that made it
                         * @example 0193c1a2-7c1e-7b52-9d35-3f6c0f1d2a44
                         */
                        readonly id: string;
                        /**
                         * @description Jawaban disimpan / the answers were kept
                         * @example true
                         * @constant
                         */
                        readonly diterima: true;
                    };
                };
            };
        };
    };
    readonly hasilSurvei: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id di Luwes; salin dari daftar atau dari jawaban saat dibuat / the id in Luwes; copy it from a list or from the answer that made it */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description Survei ini / this survey */
                        readonly survei: components["schemas"]["Survei"];
                        /** @description Semua jawaban; null bila kurang dari 5 / all answers; null for fewer than 5 */
                        readonly semua: {
                            /**
                             * @description Banyaknya yang menjawab / people who answered [orang / people]
                             * @example 18
                             */
                            readonly terjawab: number;
                            /**
                             * @description Rata-rata tiap pernyataan / mean of each statement [perseratus nilai / hundredths of a rating]
                             * @example [
                             *       412,
                             *       388,
                             *       301
                             *     ]
                             */
                            readonly rata: readonly number[];
                        } | null;
                        /** @description Hasil tiap unit / results of each unit */
                        readonly unit: readonly {
                            /**
                             * @description Kode unit kerja dari SIMPEG / code of the unit in SIMPEG
                             * @example DISDUKCAPIL
                             */
                            readonly unitKerja: string;
                            /**
                             * @description Nama unit kerja / name of the unit
                             * @example Dinas Kependudukan dan Pencatatan Sipil
                             */
                            readonly namaUnit: string;
                            /**
                             * @description Pegawai aktif unit / active people of the unit [orang / people]
                             * @example 25
                             */
                            readonly pegawai: number;
                            /** @description Hasil unit; null bila terlalu sedikit jawaban / results of the unit; null for too few answers */
                            readonly hasil: {
                                /**
                                 * @description Banyaknya yang menjawab / people who answered [orang / people]
                                 * @example 18
                                 */
                                readonly terjawab: number;
                                /**
                                 * @description Rata-rata tiap pernyataan / mean of each statement [perseratus nilai / hundredths of a rating]
                                 * @example [
                                 *       412,
                                 *       388,
                                 *       301
                                 *     ]
                                 */
                                readonly rata: readonly number[];
                            } | null;
                            /**
                             * @description Bagian pegawai unit yang menjawab / share of the unit that answered [perseratus persen / hundredths of a percent]
                             * @example 7200
                             */
                            readonly keterwakilan: number | null;
                        }[];
                        /** @description Unit tanpa hasil sendiri, bersama-sama; null bila kurang dari 5 / units without results of their own, together; null for fewer than 5 */
                        readonly gabungan: {
                            /**
                             * @description Banyaknya yang menjawab / people who answered [orang / people]
                             * @example 18
                             */
                            readonly terjawab: number;
                            /**
                             * @description Rata-rata tiap pernyataan / mean of each statement [perseratus nilai / hundredths of a rating]
                             * @example [
                             *       412,
                             *       388,
                             *       301
                             *     ]
                             */
                            readonly rata: readonly number[];
                        } | null;
                    };
                };
            };
        };
    };
    readonly simulasiKebijakan: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description Hari mulai berlakunya yang dicoba / day from which the tried clauses stand [YYYY-MM-DD]
                     * @example 2026-11-01
                     */
                    readonly sejak?: string;
                    /** @description Ketentuan yang dicoba, menurut kode; null berarti tidak diatur / clauses to try, by code; null for a silent law */
                    readonly wfa: {
                        /** @description Ketentuan yang menolak dengan: Jenis fleksibilitas ini belum diatur oleh kebijakan daerah Anda. / the clause that refuses with: Your regency has no policy for this kind of flexible work. */
                        readonly "wfa.kebijakan-tidak-ada"?: {
                            /**
                             * @description Nilai ketentuan / value of the clause
                             * @example [
                             *       "rumah"
                             *     ]
                             */
                            readonly value: readonly ("rumah" | "kantor-lain" | "lokasi-lain" | "sif" | "dinamis" | "keadaan-khusus" | "merawat-orang-tua" | "ulang-tahun-ibu")[];
                            /**
                             * @description Dasar ketentuan / what it rests on
                             * @example Permen PANRB 4/2025 Pasal 25
                             */
                            readonly basis: string;
                            /**
                             * @description tolak menolak; peringatan hanya memperingatkan / tolak refuses; peringatan only warns
                             * @example tolak
                             * @enum {string}
                             */
                            readonly effect?: "tolak" | "peringatan";
                        } | null;
                        /** @description Ketentuan yang menolak dengan: Hari yang diminta di luar masa kerja menurut SIMPEG. / the clause that refuses with: A day asked for lies outside of employment according to SIMPEG. */
                        readonly "wfa.di-luar-masa-kerja"?: {
                            /**
                             * @description Nilai ketentuan / value of the clause
                             * @example true
                             * @constant
                             */
                            readonly value: true;
                            /**
                             * @description Dasar ketentuan / what it rests on
                             * @example Permen PANRB 4/2025 Pasal 25
                             */
                            readonly basis: string;
                            /**
                             * @description tolak menolak; peringatan hanya memperingatkan / tolak refuses; peringatan only warns
                             * @example tolak
                             * @enum {string}
                             */
                            readonly effect?: "tolak" | "peringatan";
                        } | null;
                        /** @description Ketentuan yang menolak dengan: Anda sedang menjalani atau dalam proses hukuman disiplin pada hari yang diminta. / the clause that refuses with: You are serving, or in process of, a disciplinary sanction on a day asked for. */
                        readonly "wfa.disiplin"?: {
                            /**
                             * @description Nilai ketentuan / value of the clause
                             * @example true
                             * @constant
                             */
                            readonly value: true;
                            /**
                             * @description Dasar ketentuan / what it rests on
                             * @example Permen PANRB 4/2025 Pasal 25
                             */
                            readonly basis: string;
                            /**
                             * @description tolak menolak; peringatan hanya memperingatkan / tolak refuses; peringatan only warns
                             * @example tolak
                             * @enum {string}
                             */
                            readonly effect?: "tolak" | "peringatan";
                        } | null;
                        /** @description Ketentuan yang menolak dengan: Anda masih tergolong baru dalam jabatan pada hari yang diminta. / the clause that refuses with: You still count as new in your position on a day asked for. */
                        readonly "wfa.baru-menjabat"?: {
                            /**
                             * @description Nilai ketentuan / value of the clause [bulan / months]
                             * @example 3
                             */
                            readonly value: number;
                            /**
                             * @description Dasar ketentuan / what it rests on
                             * @example Permen PANRB 4/2025 Pasal 25
                             */
                            readonly basis: string;
                            /**
                             * @description tolak menolak; peringatan hanya memperingatkan / tolak refuses; peringatan only warns
                             * @example tolak
                             * @enum {string}
                             */
                            readonly effect?: "tolak" | "peringatan";
                        } | null;
                        /** @description Ketentuan yang menolak dengan: Tugas atau unit kerja Anda melayani masyarakat secara langsung sehingga dikerjakan di tempat. / the clause that refuses with: Your duty or unit serves the public directly, so it is done on site. */
                        readonly "wfa.pelayanan-langsung"?: {
                            /**
                             * @description Nilai ketentuan / value of the clause
                             * @example [
                             *       "administratif"
                             *     ]
                             */
                            readonly value: readonly ("administratif" | "pelayanan-langsung" | "lapangan")[];
                            /**
                             * @description Dasar ketentuan / what it rests on
                             * @example Permen PANRB 4/2025 Pasal 25
                             */
                            readonly basis: string;
                            /**
                             * @description tolak menolak; peringatan hanya memperingatkan / tolak refuses; peringatan only warns
                             * @example tolak
                             * @enum {string}
                             */
                            readonly effect?: "tolak" | "peringatan";
                        } | null;
                        /** @description Ketentuan yang menolak dengan: Jabatan atau unit kerja Anda dikecualikan dari kerja di luar kantor. / the clause that refuses with: Your position or unit is exempt from working away from the office. */
                        readonly "wfa.jabatan-dikecualikan"?: {
                            /** @description Nilai ketentuan / value of the clause */
                            readonly value: {
                                /**
                                 * @description Eselon yang dikecualikan / echelons that are exempt
                                 * @example [
                                 *       "II"
                                 *     ]
                                 */
                                readonly eselon: readonly string[];
                                /**
                                 * @description Kata dalam nama jabatan / words in the name of a position
                                 * @example [
                                 *       "camat"
                                 *     ]
                                 */
                                readonly kata: readonly string[];
                                /**
                                 * @description Kode unit yang dikecualikan / codes of units that are exempt
                                 * @example [
                                 *       "RSUD"
                                 *     ]
                                 */
                                readonly unit: readonly string[];
                                /**
                                 * @description Kata dalam nama unit / words in the name of a unit
                                 * @example [
                                 *       "rumah sakit"
                                 *     ]
                                 */
                                readonly namaUnit?: readonly string[];
                            };
                            /**
                             * @description Dasar ketentuan / what it rests on
                             * @example Permen PANRB 4/2025 Pasal 25
                             */
                            readonly basis: string;
                            /**
                             * @description tolak menolak; peringatan hanya memperingatkan / tolak refuses; peringatan only warns
                             * @example tolak
                             * @enum {string}
                             */
                            readonly effect?: "tolak" | "peringatan";
                        } | null;
                        /** @description Ketentuan yang menolak dengan: Predikat kinerja terakhir Anda belum mencapai yang disyaratkan. / the clause that refuses with: Your last performance predicate is below what is required. */
                        readonly "wfa.predikat"?: {
                            /**
                             * @description Nilai ketentuan / value of the clause
                             * @example [
                             *       "sangat-baik",
                             *       "baik"
                             *     ]
                             */
                            readonly value: readonly string[];
                            /**
                             * @description Dasar ketentuan / what it rests on
                             * @example Permen PANRB 4/2025 Pasal 25
                             */
                            readonly basis: string;
                            /**
                             * @description tolak menolak; peringatan hanya memperingatkan / tolak refuses; peringatan only warns
                             * @example tolak
                             * @enum {string}
                             */
                            readonly effect?: "tolak" | "peringatan";
                        } | null;
                        /** @description Ketentuan yang menolak dengan: Kotak talenta Anda tidak termasuk yang dapat bekerja fleksibel. / the clause that refuses with: Your talent box is not among those that may work flexibly. */
                        readonly "wfa.kotak-talenta"?: {
                            /**
                             * @description Nilai ketentuan / value of the clause [nomor kotak / number of the box]
                             * @example [
                             *       4,
                             *       5,
                             *       7,
                             *       8,
                             *       9
                             *     ]
                             */
                            readonly value: readonly number[];
                            /**
                             * @description Dasar ketentuan / what it rests on
                             * @example Permen PANRB 4/2025 Pasal 25
                             */
                            readonly basis: string;
                            /**
                             * @description tolak menolak; peringatan hanya memperingatkan / tolak refuses; peringatan only warns
                             * @example tolak
                             * @enum {string}
                             */
                            readonly effect?: "tolak" | "peringatan";
                        } | null;
                        /** @description Ketentuan yang menolak dengan: Menurut atasan, tugas Anda belum memenuhi semua kriteria kerja di luar kantor. / the clause that refuses with: According to your superior, your work does not meet every criterion for working elsewhere. */
                        readonly "wfa.kriteria-tugas"?: {
                            /**
                             * @description Nilai ketentuan / value of the clause
                             * @example [
                             *       "dapat-di-luar-kantor",
                             *       "dengan-tik"
                             *     ]
                             */
                            readonly value: readonly string[];
                            /**
                             * @description Dasar ketentuan / what it rests on
                             * @example Permen PANRB 4/2025 Pasal 25
                             */
                            readonly basis: string;
                            /**
                             * @description tolak menolak; peringatan hanya memperingatkan / tolak refuses; peringatan only warns
                             * @example tolak
                             * @enum {string}
                             */
                            readonly effect?: "tolak" | "peringatan";
                        } | null;
                        /** @description Ketentuan yang menolak dengan: Nyatakan dahulu bahwa laptop dan internet Anda siap; pernyataan ini ada masa berlakunya. / the clause that refuses with: First declare that your laptop and internet are ready; the declaration expires. */
                        readonly "wfa.kesiapan"?: {
                            /**
                             * @description Nilai ketentuan / value of the clause [bulan / months]
                             * @example 12
                             */
                            readonly value: number;
                            /**
                             * @description Dasar ketentuan / what it rests on
                             * @example Permen PANRB 4/2025 Pasal 25
                             */
                            readonly basis: string;
                            /**
                             * @description tolak menolak; peringatan hanya memperingatkan / tolak refuses; peringatan only warns
                             * @example tolak
                             * @enum {string}
                             */
                            readonly effect?: "tolak" | "peringatan";
                        } | null;
                        /** @description Ketentuan yang menolak dengan: Salah satu hari yang diminta adalah hari libur atau akhir pekan. / the clause that refuses with: A day asked for is a holiday or a weekend. */
                        readonly "wfa.bukan-hari-kerja"?: {
                            /**
                             * @description Nilai ketentuan / value of the clause
                             * @example true
                             * @constant
                             */
                            readonly value: true;
                            /**
                             * @description Dasar ketentuan / what it rests on
                             * @example Permen PANRB 4/2025 Pasal 25
                             */
                            readonly basis: string;
                            /**
                             * @description tolak menolak; peringatan hanya memperingatkan / tolak refuses; peringatan only warns
                             * @example tolak
                             * @enum {string}
                             */
                            readonly effect?: "tolak" | "peringatan";
                        } | null;
                        /** @description Ketentuan yang menolak dengan: Kalender hari libur tahun itu belum ada. WFA pada hari yang ternyata libur tidak berlaku. / the clause that refuses with: There is no calendar of that year yet. WFA on a day that turns out to be off does not hold. */
                        readonly "kalender.belum-ada"?: {
                            /**
                             * @description Nilai ketentuan / value of the clause
                             * @example true
                             * @constant
                             */
                            readonly value: true;
                            /**
                             * @description Dasar ketentuan / what it rests on
                             * @example Permen PANRB 4/2025 Pasal 25
                             */
                            readonly basis: string;
                            /**
                             * @description tolak menolak; peringatan hanya memperingatkan / tolak refuses; peringatan only warns
                             * @example tolak
                             * @enum {string}
                             */
                            readonly effect?: "tolak" | "peringatan";
                        } | null;
                        /** @description Ketentuan yang menolak dengan: Salah satu hari yang diminta sebelum Luwes dipakai. / the clause that refuses with: A day asked for lies before Luwes is used. */
                        readonly "wfa.sebelum-dipakai"?: {
                            /**
                             * @description Nilai ketentuan / value of the clause
                             * @example true
                             * @constant
                             */
                            readonly value: true;
                            /**
                             * @description Dasar ketentuan / what it rests on
                             * @example Permen PANRB 4/2025 Pasal 25
                             */
                            readonly basis: string;
                            /**
                             * @description tolak menolak; peringatan hanya memperingatkan / tolak refuses; peringatan only warns
                             * @example tolak
                             * @enum {string}
                             */
                            readonly effect?: "tolak" | "peringatan";
                        } | null;
                        /** @description Ketentuan yang menolak dengan: Unit kerja Anda belum termasuk gelombang penerapan WFA yang berjalan. / the clause that refuses with: Your unit is in no open wave of the rollout. */
                        readonly "wfa.gelombang"?: {
                            /**
                             * @description Nilai ketentuan / value of the clause
                             * @example true
                             * @constant
                             */
                            readonly value: true;
                            /**
                             * @description Dasar ketentuan / what it rests on
                             * @example Permen PANRB 4/2025 Pasal 25
                             */
                            readonly basis: string;
                            /**
                             * @description tolak menolak; peringatan hanya memperingatkan / tolak refuses; peringatan only warns
                             * @example tolak
                             * @enum {string}
                             */
                            readonly effect?: "tolak" | "peringatan";
                        } | null;
                        /** @description Ketentuan yang menolak dengan: Skema daerah tidak membuka WFA pada salah satu hari yang diminta. / the clause that refuses with: The scheme does not open a day asked for to WFA. */
                        readonly "wfa.hari-terbuka"?: {
                            /** @description Nilai ketentuan / value of the clause */
                            readonly value: {
                                /**
                                 * @description Hari yang dibuka / weekdays that are open [1 Senin sampai 7 Minggu / 1 Monday to 7 Sunday]
                                 * @example [
                                 *       2,
                                 *       4
                                 *     ]
                                 */
                                readonly hari?: readonly number[];
                                /**
                                 * @description Tanggal yang dibuka / dates that are open [YYYY-MM-DD]
                                 * @example [
                                 *       "2026-12-28"
                                 *     ]
                                 */
                                readonly tanggal?: readonly string[];
                            };
                            /**
                             * @description Dasar ketentuan / what it rests on
                             * @example Permen PANRB 4/2025 Pasal 25
                             */
                            readonly basis: string;
                            /**
                             * @description tolak menolak; peringatan hanya memperingatkan / tolak refuses; peringatan only warns
                             * @example tolak
                             * @enum {string}
                             */
                            readonly effect?: "tolak" | "peringatan";
                        } | null;
                        /** @description Ketentuan yang menolak dengan: Pada hari skema, jabatan, tugas, atau unit ini dikecualikan sehingga bekerja di kantor. / the clause that refuses with: On the day of the scheme this position, duty or unit is exempt and works at the office. */
                        readonly "wfa.hari-skema"?: {
                            /**
                             * @description Nilai ketentuan / value of the clause
                             * @example true
                             * @constant
                             */
                            readonly value: true;
                            /**
                             * @description Dasar ketentuan / what it rests on
                             * @example Permen PANRB 4/2025 Pasal 25
                             */
                            readonly basis: string;
                            /**
                             * @description tolak menolak; peringatan hanya memperingatkan / tolak refuses; peringatan only warns
                             * @example tolak
                             * @enum {string}
                             */
                            readonly effect?: "tolak" | "peringatan";
                        } | null;
                        /** @description Ketentuan yang menolak dengan: Hari ini bersifat pilihan dalam skema; BKD mengonfirmasinya sebelum diputuskan. / the clause that refuses with: This weekday is optional in the scheme; BKD confirms it before a decision. */
                        readonly "wfa.hari-konfirmasi"?: {
                            /**
                             * @description Nilai ketentuan / value of the clause [1 Senin sampai 7 Minggu / 1 Monday to 7 Sunday]
                             * @example [
                             *       5
                             *     ]
                             */
                            readonly value: readonly number[];
                            /**
                             * @description Dasar ketentuan / what it rests on
                             * @example Permen PANRB 4/2025 Pasal 25
                             */
                            readonly basis: string;
                            /**
                             * @description tolak menolak; peringatan hanya memperingatkan / tolak refuses; peringatan only warns
                             * @example tolak
                             * @enum {string}
                             */
                            readonly effect?: "tolak" | "peringatan";
                        } | null;
                        /** @description Ketentuan yang menolak dengan: Anda sudah memiliki pengajuan yang berjalan untuk salah satu hari ini. / the clause that refuses with: You already hold one of these days by a live request. */
                        readonly "wfa.hari-ganda"?: {
                            /**
                             * @description Nilai ketentuan / value of the clause
                             * @example true
                             * @constant
                             */
                            readonly value: true;
                            /**
                             * @description Dasar ketentuan / what it rests on
                             * @example Permen PANRB 4/2025 Pasal 25
                             */
                            readonly basis: string;
                            /**
                             * @description tolak menolak; peringatan hanya memperingatkan / tolak refuses; peringatan only warns
                             * @example tolak
                             * @enum {string}
                             */
                            readonly effect?: "tolak" | "peringatan";
                        } | null;
                        /** @description Ketentuan yang menolak dengan: Pegawai sedang cuti atau dinas pada salah satu hari yang diminta. / the clause that refuses with: Leave or duty elsewhere covers a day asked for. */
                        readonly "wfa.cuti"?: {
                            /**
                             * @description Nilai ketentuan / value of the clause
                             * @example true
                             * @constant
                             */
                            readonly value: true;
                            /**
                             * @description Dasar ketentuan / what it rests on
                             * @example Permen PANRB 4/2025 Pasal 25
                             */
                            readonly basis: string;
                            /**
                             * @description tolak menolak; peringatan hanya memperingatkan / tolak refuses; peringatan only warns
                             * @example tolak
                             * @enum {string}
                             */
                            readonly effect?: "tolak" | "peringatan";
                        } | null;
                        /** @description Ketentuan yang menolak dengan: Tempat bekerja belum sesuai dengan jenis yang dipilih. / the clause that refuses with: The place does not fit the kind that was chosen. */
                        readonly "wfa.lokasi"?: {
                            /**
                             * @description Nilai ketentuan / value of the clause [meter / metres]
                             * @example 200
                             */
                            readonly value: number;
                            /**
                             * @description Dasar ketentuan / what it rests on
                             * @example Permen PANRB 4/2025 Pasal 25
                             */
                            readonly basis: string;
                            /**
                             * @description tolak menolak; peringatan hanya memperingatkan / tolak refuses; peringatan only warns
                             * @example tolak
                             * @enum {string}
                             */
                            readonly effect?: "tolak" | "peringatan";
                        } | null;
                        /** @description Ketentuan yang menolak dengan: Hari yang diminta masih terlalu jauh. Ajukan mendekati hari tersebut. / the clause that refuses with: A day asked for is too far ahead. Ask nearer to it. */
                        readonly "wfa.jauh-hari"?: {
                            /**
                             * @description Nilai ketentuan / value of the clause [hari / days]
                             * @example 366
                             */
                            readonly value: number;
                            /**
                             * @description Dasar ketentuan / what it rests on
                             * @example Permen PANRB 4/2025 Pasal 25
                             */
                            readonly basis: string;
                            /**
                             * @description tolak menolak; peringatan hanya memperingatkan / tolak refuses; peringatan only warns
                             * @example tolak
                             * @enum {string}
                             */
                            readonly effect?: "tolak" | "peringatan";
                        } | null;
                        /** @description Ketentuan yang menolak dengan: Sebutkan jam mulai dan selesai untuk sif atau kerja dinamis. / the clause that refuses with: Name the hours of the shift or of the dynamic work. */
                        readonly "wfa.jam"?: {
                            /**
                             * @description Nilai ketentuan / value of the clause
                             * @example true
                             * @constant
                             */
                            readonly value: true;
                            /**
                             * @description Dasar ketentuan / what it rests on
                             * @example Permen PANRB 4/2025 Pasal 25
                             */
                            readonly basis: string;
                            /**
                             * @description tolak menolak; peringatan hanya memperingatkan / tolak refuses; peringatan only warns
                             * @example tolak
                             * @enum {string}
                             */
                            readonly effect?: "tolak" | "peringatan";
                        } | null;
                        /** @description Ketentuan yang menolak dengan: Batas waktu pengajuan untuk hari yang diminta sudah lewat. / the clause that refuses with: It is too late to ask for a day of the request. */
                        readonly "wfa.pemberitahuan"?: {
                            /**
                             * @description Nilai ketentuan / value of the clause [hari kerja / working days]
                             * @example 2
                             */
                            readonly value: number;
                            /**
                             * @description Dasar ketentuan / what it rests on
                             * @example Permen PANRB 4/2025 Pasal 25
                             */
                            readonly basis: string;
                            /**
                             * @description tolak menolak; peringatan hanya memperingatkan / tolak refuses; peringatan only warns
                             * @example tolak
                             * @enum {string}
                             */
                            readonly effect?: "tolak" | "peringatan";
                        } | null;
                        /** @description Ketentuan yang menolak dengan: Izin ini hanya untuk hari ulang tahun ibu itu sendiri, tidak dapat digeser. / the clause that refuses with: This excuse is for your mother's birthday itself and cannot be shifted. */
                        readonly "wfa.ulang-tahun-ibu"?: {
                            /**
                             * @description Nilai ketentuan / value of the clause
                             * @example true
                             * @constant
                             */
                            readonly value: true;
                            /**
                             * @description Dasar ketentuan / what it rests on
                             * @example Permen PANRB 4/2025 Pasal 25
                             */
                            readonly basis: string;
                            /**
                             * @description tolak menolak; peringatan hanya memperingatkan / tolak refuses; peringatan only warns
                             * @example tolak
                             * @enum {string}
                             */
                            readonly effect?: "tolak" | "peringatan";
                        } | null;
                        /** @description Ketentuan yang menolak dengan: Izin hari ulang tahun ibu sudah dipakai pada tahun ini. / the clause that refuses with: The excuse for your mother's birthday is used up for this year. */
                        readonly "wfa.sekali-setahun"?: {
                            /**
                             * @description Nilai ketentuan / value of the clause [kali / times]
                             * @example 1
                             */
                            readonly value: number;
                            /**
                             * @description Dasar ketentuan / what it rests on
                             * @example Permen PANRB 4/2025 Pasal 25
                             */
                            readonly basis: string;
                            /**
                             * @description tolak menolak; peringatan hanya memperingatkan / tolak refuses; peringatan only warns
                             * @example tolak
                             * @enum {string}
                             */
                            readonly effect?: "tolak" | "peringatan";
                        } | null;
                        /** @description Ketentuan yang menolak dengan: Sertakan bukti: jenis surat dan nomornya. / the clause that refuses with: Give a proof: the kind of letter and its number. */
                        readonly "wfa.bukti"?: {
                            /**
                             * @description Nilai ketentuan / value of the clause
                             * @example [
                             *       "rumah"
                             *     ]
                             */
                            readonly value: readonly ("rumah" | "kantor-lain" | "lokasi-lain" | "sif" | "dinamis" | "keadaan-khusus" | "merawat-orang-tua" | "ulang-tahun-ibu")[];
                            /**
                             * @description Dasar ketentuan / what it rests on
                             * @example Permen PANRB 4/2025 Pasal 25
                             */
                            readonly basis: string;
                            /**
                             * @description tolak menolak; peringatan hanya memperingatkan / tolak refuses; peringatan only warns
                             * @example tolak
                             * @enum {string}
                             */
                            readonly effect?: "tolak" | "peringatan";
                        } | null;
                        /** @description Ketentuan yang menolak dengan: Jam dinamis harus mencakup jam inti. / the clause that refuses with: Dynamic hours must cover the core hours. */
                        readonly "wfa.jam-inti"?: {
                            /** @description Nilai ketentuan / value of the clause */
                            readonly value: {
                                /**
                                 * @description Awal jam inti / beginning of the core hours [HH:MM]
                                 * @example 09:00
                                 */
                                readonly mulai: string;
                                /**
                                 * @description Akhir jam inti / end of the core hours [HH:MM]
                                 * @example 15:00
                                 */
                                readonly selesai: string;
                            };
                            /**
                             * @description Dasar ketentuan / what it rests on
                             * @example Permen PANRB 4/2025 Pasal 25
                             */
                            readonly basis: string;
                            /**
                             * @description tolak menolak; peringatan hanya memperingatkan / tolak refuses; peringatan only warns
                             * @example tolak
                             * @enum {string}
                             */
                            readonly effect?: "tolak" | "peringatan";
                        } | null;
                        /** @description Ketentuan yang menolak dengan: Jam dinamis tidak memenuhi jumlah jam kerja mingguan. / the clause that refuses with: Dynamic hours fall short of the weekly total. */
                        readonly "wfa.jam-mingguan"?: {
                            /** @description Nilai ketentuan / value of the clause */
                            readonly value: {
                                /** @description Minggu biasa / ordinary weeks */
                                readonly biasa: {
                                    /**
                                     * @description Kerja bersih seminggu / net work of a week [menit / minutes]
                                     * @example 2250
                                     */
                                    readonly menit: number;
                                    /**
                                     * @description Istirahat Senin sampai Kamis / break from Monday to Thursday [menit / minutes]
                                     * @example 60
                                     */
                                    readonly istirahat: number;
                                    /**
                                     * @description Istirahat Jumat / break on Friday [menit / minutes]
                                     * @example 90
                                     */
                                    readonly istirahatJumat: number;
                                };
                                /** @description Minggu Ramadan / weeks of Ramadan */
                                readonly ramadan: {
                                    /**
                                     * @description Kerja bersih seminggu / net work of a week [menit / minutes]
                                     * @example 2250
                                     */
                                    readonly menit: number;
                                    /**
                                     * @description Istirahat Senin sampai Kamis / break from Monday to Thursday [menit / minutes]
                                     * @example 60
                                     */
                                    readonly istirahat: number;
                                    /**
                                     * @description Istirahat Jumat / break on Friday [menit / minutes]
                                     * @example 90
                                     */
                                    readonly istirahatJumat: number;
                                };
                            };
                            /**
                             * @description Dasar ketentuan / what it rests on
                             * @example Permen PANRB 4/2025 Pasal 25
                             */
                            readonly basis: string;
                            /**
                             * @description tolak menolak; peringatan hanya memperingatkan / tolak refuses; peringatan only warns
                             * @example tolak
                             * @enum {string}
                             */
                            readonly effect?: "tolak" | "peringatan";
                        } | null;
                        /** @description Ketentuan yang menolak dengan: Jumlah hari WFA melebihi batas hari dalam satu minggu. / the clause that refuses with: The WFA days exceed the weekly limit. */
                        readonly "wfa.batas-mingguan"?: {
                            /**
                             * @description Nilai ketentuan / value of the clause [hari / days]
                             * @example 2
                             */
                            readonly value: number;
                            /**
                             * @description Dasar ketentuan / what it rests on
                             * @example Permen PANRB 4/2025 Pasal 25
                             */
                            readonly basis: string;
                            /**
                             * @description tolak menolak; peringatan hanya memperingatkan / tolak refuses; peringatan only warns
                             * @example tolak
                             * @enum {string}
                             */
                            readonly effect?: "tolak" | "peringatan";
                        } | null;
                        /** @description Ketentuan yang menolak dengan: Jumlah hari minggu ini melebihi dua hari menurut Permen PANRB 4/2025. / the clause that refuses with: The days of this week exceed the two of Permen PANRB 4/2025. */
                        readonly "wfa.batas-nasional"?: {
                            /**
                             * @description Nilai ketentuan / value of the clause [hari / days]
                             * @example 2
                             */
                            readonly value: number;
                            /**
                             * @description Dasar ketentuan / what it rests on
                             * @example Permen PANRB 4/2025 Pasal 25
                             */
                            readonly basis: string;
                            /**
                             * @description tolak menolak; peringatan hanya memperingatkan / tolak refuses; peringatan only warns
                             * @example tolak
                             * @enum {string}
                             */
                            readonly effect?: "tolak" | "peringatan";
                        } | null;
                        /** @description Ketentuan yang menolak dengan: Jumlah hari WFA melebihi batas hari dalam satu bulan. / the clause that refuses with: The WFA days exceed the monthly limit. */
                        readonly "wfa.batas-bulanan"?: {
                            /**
                             * @description Nilai ketentuan / value of the clause [hari / days]
                             * @example 8
                             */
                            readonly value: number;
                            /**
                             * @description Dasar ketentuan / what it rests on
                             * @example Permen PANRB 4/2025 Pasal 25
                             */
                            readonly basis: string;
                            /**
                             * @description tolak menolak; peringatan hanya memperingatkan / tolak refuses; peringatan only warns
                             * @example tolak
                             * @enum {string}
                             */
                            readonly effect?: "tolak" | "peringatan";
                        } | null;
                        /** @description Ketentuan yang menolak dengan: Jumlah hari WFA melebihi batas hari dalam satu tahun. / the clause that refuses with: The WFA days exceed the yearly limit. */
                        readonly "wfa.batas-tahunan"?: {
                            /**
                             * @description Nilai ketentuan / value of the clause [hari / days]
                             * @example 96
                             */
                            readonly value: number;
                            /**
                             * @description Dasar ketentuan / what it rests on
                             * @example Permen PANRB 4/2025 Pasal 25
                             */
                            readonly basis: string;
                            /**
                             * @description tolak menolak; peringatan hanya memperingatkan / tolak refuses; peringatan only warns
                             * @example tolak
                             * @enum {string}
                             */
                            readonly effect?: "tolak" | "peringatan";
                        } | null;
                        /** @description Ketentuan yang menolak dengan: Kuota WFA unit kerja sudah penuh pada salah satu hari yang diminta. / the clause that refuses with: The WFA quota of your unit is full on a day asked for. */
                        readonly "wfa.kuota"?: {
                            /** @description Nilai ketentuan / value of the clause [perseratus persen / hundredths of a percent] */
                            readonly value: number | {
                                /**
                                 * @description Paling banyak sekian pegawai / so many people at most [orang / people]
                                 * @example 10
                                 */
                                readonly jumlah: number;
                                /**
                                 * @description Paling banyak bagian ini dari pegawai yang layak / at most this share of eligible people [perseratus persen / hundredths of a percent]
                                 * @example 5000
                                 */
                                readonly bagian?: number;
                            };
                            /**
                             * @description Dasar ketentuan / what it rests on
                             * @example Permen PANRB 4/2025 Pasal 25
                             */
                            readonly basis: string;
                            /**
                             * @description tolak menolak; peringatan hanya memperingatkan / tolak refuses; peringatan only warns
                             * @example tolak
                             * @enum {string}
                             */
                            readonly effect?: "tolak" | "peringatan";
                        } | null;
                        /** @description Ketentuan yang menolak dengan: Petugas di kantor akan kurang dari minimum layanan pada salah satu hari yang diminta. / the clause that refuses with: Too few people would be on site for the service on a day asked for. */
                        readonly "wfa.minimum-kantor"?: {
                            /**
                             * @description Nilai ketentuan / value of the clause [orang / people]
                             * @example 0
                             */
                            readonly value: number;
                            /**
                             * @description Dasar ketentuan / what it rests on
                             * @example Permen PANRB 4/2025 Pasal 25
                             */
                            readonly basis: string;
                            /**
                             * @description tolak menolak; peringatan hanya memperingatkan / tolak refuses; peringatan only warns
                             * @example tolak
                             * @enum {string}
                             */
                            readonly effect?: "tolak" | "peringatan";
                        } | null;
                        /** @description Ketentuan yang menolak dengan: Rencana kerja harus memuat sedikitnya satu hasil dengan target terukur dan satuannya. / the clause that refuses with: The work plan must hold at least one output with a measurable target and its unit. */
                        readonly "wfa.rencana"?: {
                            /**
                             * @description Nilai ketentuan / value of the clause
                             * @example true
                             * @constant
                             */
                            readonly value: true;
                            /**
                             * @description Dasar ketentuan / what it rests on
                             * @example Permen PANRB 4/2025 Pasal 25
                             */
                            readonly basis: string;
                            /**
                             * @description tolak menolak; peringatan hanya memperingatkan / tolak refuses; peringatan only warns
                             * @example tolak
                             * @enum {string}
                             */
                            readonly effect?: "tolak" | "peringatan";
                        } | null;
                    };
                    /** @description Ketentuan lain yang dicoba / other clauses to try */
                    readonly ketentuan?: {
                        /** @description Hari WFH wajib; null berarti tidak ada / mandated days at home; null for none */
                        readonly hariWajib?: {
                            /** @description Skema hari wajib / the schemes */
                            readonly value: readonly {
                                /**
                                 * @description Hari dalam seminggu / weekday [1 Senin sampai 7 Minggu / 1 Monday to 7 Sunday]
                                 * @example 5
                                 */
                                readonly hari: number;
                                /**
                                 * @description Hari pertama, ikut dihitung / first day, included [YYYY-MM-DD]
                                 * @example 2026-12-01
                                 */
                                readonly dari: string;
                                /**
                                 * @description Hari terakhir, ikut dihitung / last day, included [YYYY-MM-DD]
                                 * @example 2026-12-31
                                 */
                                readonly sampai?: string;
                                /**
                                 * @description Hanya di rumah, bukan di tempat lain / only at home, not elsewhere
                                 * @example true
                                 */
                                readonly hanyaRumah: boolean;
                                /**
                                 * @description Apakah dihitung dalam batas mingguan / whether it counts in the weekly limit
                                 * @example true
                                 */
                                readonly dihitung: boolean;
                                /**
                                 * @description Eselon yang tetap di kantor / echelons that stay at the office
                                 * @example [
                                 *       "II"
                                 *     ]
                                 */
                                readonly kecualiEselon: readonly string[];
                                /**
                                 * @description Kata dalam nama jabatan yang dikecualikan / words in the name of positions that are exempt
                                 * @example [
                                 *       "camat"
                                 *     ]
                                 */
                                readonly kecualiJabatan: readonly string[];
                                /**
                                 * @description Kode unit yang dikecualikan / codes of units that are exempt
                                 * @example [
                                 *       "RSUD"
                                 *     ]
                                 */
                                readonly kecualiUnit: readonly string[];
                                /**
                                 * @description Jenis tugas yang dikecualikan / kinds of duty that are exempt
                                 * @example [
                                 *       "administratif"
                                 *     ]
                                 */
                                readonly kecualiTugas: readonly ("administratif" | "pelayanan-langsung" | "lapangan")[];
                            }[];
                            /**
                             * @description Dasar ketentuan / what it rests on
                             * @example Permen PANRB 4/2025 Pasal 25
                             */
                            readonly basis: string;
                            /**
                             * @description tolak menolak; peringatan hanya memperingatkan / tolak refuses; peringatan only warns
                             * @example tolak
                             * @enum {string}
                             */
                            readonly effect?: "tolak" | "peringatan";
                        } | null;
                    };
                    /**
                     * @description Bulan kalender / calendar month [YYYY-MM]
                     * @example 2026-11
                     */
                    readonly bulan: string;
                    /**
                     * @description Unit terakhir halaman sebelumnya; null pada halaman terakhir / last unit of the page before; null on the last page
                     * @example DISDUKCAPIL
                     */
                    readonly after?: string;
                };
            };
        };
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /**
                         * @description Bulan kalender / calendar month [YYYY-MM]
                         * @example 2026-11
                         */
                        readonly bulan: string;
                        /**
                         * @description Hari mulai berlakunya yang dicoba / day from which the tried clauses stand [YYYY-MM-DD]
                         * @example 2026-11-01
                         */
                        readonly sejak: string;
                        /** @description Banyaknya unit yang dicoba / units tried */
                        readonly unit: {
                            /**
                             * @description Sampai halaman ini / up to this page [unit kerja / units]
                             * @example 20
                             */
                            readonly diperiksa: number;
                            /**
                             * @description Dari semua unit / out of all units [unit kerja / units]
                             * @example 46
                             */
                            readonly dari: number;
                        };
                        /** @description Pegawai dan pengajuan yang kini ditolak dan akan diterima / people and requests refused today and allowed then */
                        readonly untung: readonly {
                            /**
                             * @description Nomor Induk Pegawai, 18 angka sebagai teks / 18-digit number of a civil servant, as text
                             * @example 198703152010012003
                             */
                            readonly nip: string;
                            /**
                             * @description Nama pegawai / name of the person
                             * @example Siti Rahmawati
                             */
                            readonly nama: string;
                            /**
                             * @description Kode unit kerja dari SIMPEG / code of the unit in SIMPEG
                             * @example DISDUKCAPIL
                             */
                            readonly unitKerja: string;
                            /**
                             * @description Id pengajuan; null bila tentang boleh tidaknya mengajukan / id of the request; null where it is about whether to ask at all
                             * @example 0193c1a2-7c1e-7b52-9d35-3f6c0f1d2a44
                             */
                            readonly pengajuan: string | null;
                            /**
                             * @description Hari yang dimaksud / the days meant [YYYY-MM-DD]
                             * @example [
                             *       "2026-12-03"
                             *     ]
                             */
                            readonly hari: readonly string[];
                            /** @description Setiap aturan dengan hasilnya / every rule with its finding */
                            readonly aturan: readonly components["schemas"]["Penolakan"][];
                        }[];
                        /** @description Pegawai dan pengajuan yang kini diterima dan akan ditolak / people and requests allowed today and refused then */
                        readonly rugi: readonly {
                            /**
                             * @description Nomor Induk Pegawai, 18 angka sebagai teks / 18-digit number of a civil servant, as text
                             * @example 198703152010012003
                             */
                            readonly nip: string;
                            /**
                             * @description Nama pegawai / name of the person
                             * @example Siti Rahmawati
                             */
                            readonly nama: string;
                            /**
                             * @description Kode unit kerja dari SIMPEG / code of the unit in SIMPEG
                             * @example DISDUKCAPIL
                             */
                            readonly unitKerja: string;
                            /**
                             * @description Id pengajuan; null bila tentang boleh tidaknya mengajukan / id of the request; null where it is about whether to ask at all
                             * @example 0193c1a2-7c1e-7b52-9d35-3f6c0f1d2a44
                             */
                            readonly pengajuan: string | null;
                            /**
                             * @description Hari yang dimaksud / the days meant [YYYY-MM-DD]
                             * @example [
                             *       "2026-12-03"
                             *     ]
                             */
                            readonly hari: readonly string[];
                            /** @description Setiap aturan dengan hasilnya / every rule with its finding */
                            readonly aturan: readonly components["schemas"]["Penolakan"][];
                        }[];
                        /** @description Hari unit yang melanggar ketentuan yang dicoba / days of units that break the tried law */
                        readonly melanggar: readonly {
                            /**
                             * @description Kode unit kerja dari SIMPEG / code of the unit in SIMPEG
                             * @example DISDUKCAPIL
                             */
                            readonly unitKerja: string;
                            /**
                             * @description Nama unit kerja / name of the unit
                             * @example Dinas Kependudukan dan Pencatatan Sipil
                             */
                            readonly namaUnit: string;
                            /**
                             * @description Hari kerja menurut zona unit kerja / the day in the zone of the unit [YYYY-MM-DD]
                             * @example 2026-12-03
                             */
                            readonly tanggal: string;
                            /**
                             * @description Kode tetap, untuk program / stable code, for programs
                             * @example wfa.kuota
                             * @enum {string}
                             */
                            readonly kode: "wfa.kuota" | "wfa.minimum-kantor";
                            /**
                             * @description Batas menurut ketentuan / the limit [orang / people]
                             * @example 8
                             */
                            readonly batas: number;
                            /**
                             * @description Yang nyata hari itu / what it was on that day [orang / people]
                             * @example 10
                             */
                            readonly nyata: number;
                        }[];
                        /**
                         * @description Unit terakhir halaman sebelumnya; null pada halaman terakhir / last unit of the page before; null on the last page
                         * @example DISDUKCAPIL
                         */
                        readonly after: string | null;
                    };
                };
            };
        };
    };
    readonly kebijakan: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /**
                         * @description Hari ini di daerah / today in the regency [YYYY-MM-DD]
                         * @example 2026-11-18
                         */
                        readonly hariIni: string;
                        /** @description Hari mulai berlakunya edisi aturan / day from which the edition of the law is in force [YYYY-MM-DD] */
                        readonly edisi: readonly {
                            /**
                             * @description Hari mulai berlaku / first day in force [YYYY-MM-DD]
                             * @example 2027-02-01
                             */
                            readonly sejak: string;
                            /**
                             * @description Hari terakhir sebelum edisi berikutnya; null untuk yang terakhir / last day before the next edition; null for the latest [YYYY-MM-DD]
                             * @example 2027-01-31
                             */
                            readonly sampai: string | null;
                            /**
                             * @description Apakah berlaku hari ini / whether it is in force today
                             * @example true
                             */
                            readonly berlaku: boolean;
                            /** @description Peraturan yang masih menetapkan ketentuan di dalamnya, terbaru dahulu / regulations that still set a clause of it, latest first */
                            readonly perkada: readonly {
                                /**
                                 * @description Id di Luwes; salin dari daftar atau dari jawaban saat dibuat / the id in Luwes; copy it from a list or from the answer that made it
                                 * @example 0193c1a2-7c1e-7b52-9d35-3f6c0f1d2a44
                                 */
                                readonly id: string;
                                /**
                                 * @description Judul survei / title of the survey
                                 * @example Kesiapan WFA gelombang 1
                                 */
                                readonly judul: string;
                                /** @description Alamat atau nomor dokumen yang ditandatangani / address or number of the signed document */
                                readonly dokumen: {
                                    /**
                                     * @description Jenis, nomor, dan tahun peraturan / kind, number and year of the regulation
                                     * @example Peraturan Bupati Contoh Nomor 7 Tahun 2027
                                     */
                                    readonly nomor: string;
                                    /**
                                     * @description Tanggal peraturan / date of the regulation [YYYY-MM-DD]
                                     * @example 2027-01-11
                                     */
                                    readonly tanggal: string;
                                };
                                /**
                                 * @description Hari mulai berlaku / first day in force [YYYY-MM-DD]
                                 * @example 2027-02-01
                                 */
                                readonly sejak: string;
                                /**
                                 * @description Kode ketentuan yang ditetapkannya / codes of the clauses that it sets
                                 * @example [
                                 *       "wfa.batas-mingguan"
                                 *     ]
                                 */
                                readonly klausa: readonly string[];
                            }[];
                            /**
                             * @description Jumlah ketentuan / how many clauses [butir / items]
                             * @example 89
                             */
                            readonly klausa: number;
                            /**
                             * @description Ketentuan yang belum ditetapkan dengan Perkada / clauses that no Perkada sets yet [butir / items]
                             * @example 41
                             */
                            readonly belum: number;
                        }[];
                        /** @description Perubahan, terbaru dahulu / changes, the latest first */
                        readonly kebijakan: readonly {
                            /**
                             * @description Id di Luwes; salin dari daftar atau dari jawaban saat dibuat / the id in Luwes; copy it from a list or from the answer that made it
                             * @example 0193c1a2-7c1e-7b52-9d35-3f6c0f1d2a44
                             */
                            readonly id: string;
                            /**
                             * @description Keadaan sekarang / present state
                             * @example rancangan
                             * @enum {string}
                             */
                            readonly status: "rancangan" | "diusulkan" | "ditetapkan" | "dicabut";
                            /**
                             * @description Versi yang dibaca; naik pada setiap perubahan / version that was read; grows with every change [nomor urut / ordinal number]
                             * @example 3
                             */
                            readonly versi: number;
                            /**
                             * @description Judul survei / title of the survey
                             * @example Kesiapan WFA gelombang 1
                             */
                            readonly judul: string;
                            /**
                             * @description Hari mulai berlaku / first day in force [YYYY-MM-DD]
                             * @example 2027-02-01
                             */
                            readonly sejak: string;
                            /** @description Alamat atau nomor dokumen yang ditandatangani / address or number of the signed document */
                            readonly dokumen: {
                                /**
                                 * @description Jenis, nomor, dan tahun peraturan / kind, number and year of the regulation
                                 * @example Peraturan Bupati Contoh Nomor 7 Tahun 2027
                                 */
                                readonly nomor: string;
                                /**
                                 * @description Tanggal peraturan / date of the regulation [YYYY-MM-DD]
                                 * @example 2027-01-11
                                 */
                                readonly tanggal: string;
                            } | null;
                            /** @description Dari mana rancangan berasal / where the draft came from */
                            readonly asal: ({
                                /**
                                 * @description contoh: kebijakan yang sudah terbit; impor: berkas daerah lain / contoh: a published law; impor: a file of another regency
                                 * @example contoh
                                 * @constant
                                 */
                                readonly jenis: "contoh";
                                /**
                                 * @description Kode contoh / code of the published law
                                 * @example dki-2026
                                 */
                                readonly kode: string;
                            } | {
                                /**
                                 * @description contoh: kebijakan yang sudah terbit; impor: berkas daerah lain / contoh: a published law; impor: a file of another regency
                                 * @example impor
                                 * @constant
                                 */
                                readonly jenis: "impor";
                                /**
                                 * @description Daerah asal berkas / regency of the file
                                 * @example Kabupaten Contoh
                                 */
                                readonly daerah: string;
                                /**
                                 * @description sah: dibuat dengan kunci yang dikenal; kunci-tidak-dikenal: tidak dapat diperiksa / sah: made by a known key; kunci-tidak-dikenal: nobody can check it
                                 * @example sah
                                 * @enum {string}
                                 */
                                readonly segel: "sah" | "kunci-tidak-dikenal" | "tanpa-segel";
                                /** @description Alamat atau nomor dokumen yang ditandatangani / address or number of the signed document */
                                readonly dokumen: {
                                    /**
                                     * @description Jenis, nomor, dan tahun peraturan / kind, number and year of the regulation
                                     * @example Peraturan Bupati Contoh Nomor 7 Tahun 2027
                                     */
                                    readonly nomor: string;
                                    /**
                                     * @description Tanggal peraturan / date of the regulation [YYYY-MM-DD]
                                     * @example 2027-01-11
                                     */
                                    readonly tanggal: string;
                                } | null;
                            }) | null;
                            /**
                             * @description Alasan dengan kalimat sendiri / the reason in plain words
                             * @example Menyusun naskah peraturan bupati yang perlu waktu tenang
                             */
                            readonly alasan: string | null;
                            /** @description Ketentuan yang diubah, menurut kode / clauses that change, by code */
                            readonly perubahan: readonly {
                                /**
                                 * @description Kode tetap, untuk program / stable code, for programs
                                 * @example wfa.kuota
                                 */
                                readonly kode: string;
                                /**
                                 * @description Bagian data / part of the data
                                 * @example wfa
                                 */
                                readonly bagian: ("wfa" | "ketentuan" | "presensi" | "kinerja" | "peringatan") | null;
                                /** @description Nama pegawai / name of the person */
                                readonly nama: components["schemas"]["Teks"];
                                /**
                                 * @description Satuan target dan realisasi / unit of target and result
                                 * @example dokumen
                                 */
                                readonly satuan: string | null;
                                /** @description Ketentuan sehari sebelumnya / the clause on the day before */
                                readonly sebelum: {
                                    /**
                                     * @description Nilai ketentuan; null berarti tidak diatur / value of the clause; null for a silent law
                                     * @example 1
                                     */
                                    readonly nilai: unknown;
                                    /**
                                     * @description Dasar ketentuan; "belum ditetapkan dengan Perkada" atau "bawaan Luwes" menandai nilai tanpa peraturan / what it rests on; "belum ditetapkan dengan Perkada" or "bawaan Luwes" marks a value that no regulation sets
                                     * @example Permen PANRB 4/2025 Pasal 13 ayat (1)
                                     */
                                    readonly dasar: string;
                                } | null;
                                /**
                                 * @description Nilai ketentuan; null berarti tidak diatur / value of the clause; null for a silent law
                                 * @example 1
                                 */
                                readonly nilai: unknown;
                                /**
                                 * @description Pasal yang menetapkannya / article that sets it
                                 * @example Pasal 7 ayat (1)
                                 */
                                readonly pasal: string;
                                /**
                                 * @description tolak menolak; peringatan hanya memperingatkan / tolak refuses; peringatan only warns
                                 * @example tolak
                                 * @enum {string}
                                 */
                                readonly efek?: "tolak" | "peringatan";
                            }[];
                            /** @description Yang harus dibenahi sebelum diusulkan / what must be mended before it is proposed */
                            readonly keberatan: readonly {
                                /**
                                 * @description Tempatnya, sebagai JSON pointer / its place, as a JSON pointer
                                 * @example /sejak
                                 */
                                readonly path: string;
                                /** @description Penjelasan untuk orang / what people read */
                                readonly message: components["schemas"]["Teks"];
                            }[];
                            /** @description Siapa menulisnya, dan kapan / who wrote it, and when */
                            readonly diubah: {
                                /**
                                 * @description Nama pegawai / name of the person
                                 * @example Siti Rahmawati
                                 */
                                readonly nama: string;
                                /**
                                 * @description Saat terjadi / when it happened [RFC 3339 dengan offset / RFC 3339 with offset]
                                 * @example 2026-11-30T09:15:00+07:00
                                 */
                                readonly pada: string;
                            };
                            /** @description Siapa mengusulkan, dan kapan / who proposed it, and when */
                            readonly diusulkan: {
                                /**
                                 * @description Nama pegawai / name of the person
                                 * @example Siti Rahmawati
                                 */
                                readonly nama: string;
                                /**
                                 * @description Saat terjadi / when it happened [RFC 3339 dengan offset / RFC 3339 with offset]
                                 * @example 2026-11-30T09:15:00+07:00
                                 */
                                readonly pada: string;
                            } | null;
                            /** @description Siapa menetapkan, dan kapan / who adopted it, and when */
                            readonly ditetapkan: {
                                /**
                                 * @description Nama pegawai / name of the person
                                 * @example Siti Rahmawati
                                 */
                                readonly nama: string;
                                /**
                                 * @description Saat terjadi / when it happened [RFC 3339 dengan offset / RFC 3339 with offset]
                                 * @example 2026-11-30T09:15:00+07:00
                                 */
                                readonly pada: string;
                            } | null;
                            /** @description Siapa mencabut, dan kapan / who withdrew it, and when */
                            readonly dicabut: {
                                /**
                                 * @description Nama pegawai / name of the person
                                 * @example Siti Rahmawati
                                 */
                                readonly nama: string;
                                /**
                                 * @description Saat terjadi / when it happened [RFC 3339 dengan offset / RFC 3339 with offset]
                                 * @example 2026-11-30T09:15:00+07:00
                                 */
                                readonly pada: string;
                            } | null;
                            /**
                             * @description Yang boleh dilakukan pemanggil / what the caller may do
                             * @example [
                             *       "ubah"
                             *     ]
                             */
                            readonly boleh: readonly ("ubah" | "hapus" | "usulkan" | "tetapkan" | "kembalikan" | "cabut")[];
                        }[];
                        /** @description Kebijakan terbitan daerah lain, untuk memulai rancangan / laws that others published, to begin a draft with */
                        readonly contoh: readonly {
                            /**
                             * @description Kode contoh / code of it
                             * @example dki-2026
                             */
                            readonly kode: string;
                            /**
                             * @description Jumlah ketentuan yang ditetapkannya / how many clauses it sets [butir / items]
                             * @example 6
                             */
                            readonly klausa: number;
                        }[];
                    };
                };
            };
        };
    };
    readonly edisi: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Hari mulai berlaku / first day in force [YYYY-MM-DD] */
                readonly sejak: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /**
                         * @description Hari mulai berlaku / first day in force [YYYY-MM-DD]
                         * @example 2027-02-01
                         */
                        readonly sejak: string;
                        /**
                         * @description Hari terakhir sebelum edisi berikutnya; null untuk yang terakhir / last day before the next edition; null for the latest [YYYY-MM-DD]
                         * @example 2027-01-31
                         */
                        readonly sampai: string | null;
                        /**
                         * @description Apakah berlaku hari ini / whether it is in force today
                         * @example true
                         */
                        readonly berlaku: boolean;
                        /** @description Peraturan yang masih menetapkan ketentuan di dalamnya, terbaru dahulu / regulations that still set a clause of it, latest first */
                        readonly perkada: readonly {
                            /**
                             * @description Id di Luwes; salin dari daftar atau dari jawaban saat dibuat / the id in Luwes; copy it from a list or from the answer that made it
                             * @example 0193c1a2-7c1e-7b52-9d35-3f6c0f1d2a44
                             */
                            readonly id: string;
                            /**
                             * @description Judul survei / title of the survey
                             * @example Kesiapan WFA gelombang 1
                             */
                            readonly judul: string;
                            /** @description Alamat atau nomor dokumen yang ditandatangani / address or number of the signed document */
                            readonly dokumen: {
                                /**
                                 * @description Jenis, nomor, dan tahun peraturan / kind, number and year of the regulation
                                 * @example Peraturan Bupati Contoh Nomor 7 Tahun 2027
                                 */
                                readonly nomor: string;
                                /**
                                 * @description Hari kerja menurut zona unit kerja / the day in the zone of the unit [YYYY-MM-DD]
                                 * @example 2026-12-03
                                 */
                                readonly tanggal: string;
                            };
                            /**
                             * @description Hari mulai berlaku / first day in force [YYYY-MM-DD]
                             * @example 2027-02-01
                             */
                            readonly sejak: string;
                            /**
                             * @description Kode ketentuan yang ditetapkannya / codes of the clauses that it sets
                             * @example [
                             *       "wfa.batas-mingguan"
                             *     ]
                             */
                            readonly klausa: readonly string[];
                        }[];
                        /**
                         * @description Jumlah ketentuan / how many clauses [butir / items]
                         * @example 89
                         */
                        readonly klausa: number;
                        /**
                         * @description Ketentuan yang belum ditetapkan dengan Perkada / clauses that no Perkada sets yet [butir / items]
                         * @example 41
                         */
                        readonly belum: number;
                        /** @description Setiap ketentuan / every clause */
                        readonly isi: readonly {
                            /**
                             * @description Kode tetap, untuk program / stable code, for programs
                             * @example wfa.kuota
                             */
                            readonly kode: string;
                            /**
                             * @description Bagian data / part of the data
                             * @example wfa
                             * @enum {string}
                             */
                            readonly bagian: "wfa" | "ketentuan" | "presensi" | "kinerja" | "peringatan";
                            /** @description Nama pegawai / name of the person */
                            readonly nama: components["schemas"]["Teks"];
                            /**
                             * @description Nilai ketentuan; null berarti tidak diatur / value of the clause; null for a silent law
                             * @example 2
                             */
                            readonly nilai: unknown;
                            /**
                             * @description Satuan target dan realisasi / unit of target and result
                             * @example dokumen
                             */
                            readonly satuan: string | null;
                            /**
                             * @description Dasar ketentuan; "belum ditetapkan dengan Perkada" atau "bawaan Luwes" menandai nilai tanpa peraturan / what it rests on; "belum ditetapkan dengan Perkada" or "bawaan Luwes" marks a value that no regulation sets
                             * @example Permen PANRB 4/2025 Pasal 13 ayat (1)
                             */
                            readonly dasar: string | null;
                            /**
                             * @description tolak menolak; peringatan hanya memperingatkan; null menurut ketentuannya / tolak refuses; peringatan only warns; null as the clause does
                             * @example tolak
                             */
                            readonly efek: ("tolak" | "peringatan") | null;
                            /**
                             * @description Siapa menetapkan: nasional, contoh, daerah, belum ditetapkan, atau tidak diatur / who sets it: national law, a published law, the regency, nobody yet, or a silent law
                             * @example belum-ditetapkan
                             * @enum {string}
                             */
                            readonly asal: "belum-ditetapkan" | "daerah" | "contoh" | "nasional" | "tidak-diatur";
                            /**
                             * @description Contoh nilai dari kebijakan yang sudah terbit, bila di sini tidak diatur / such a value of a published law, where this one is silent
                             * @example 8
                             */
                            readonly contoh: unknown;
                            /**
                             * @description Apakah pasalnya sudah dicocokkan dengan naskah / whether the article was held against the text
                             * @example true
                             */
                            readonly pasti: boolean;
                            /**
                             * @description Apakah boleh tidak diatur / whether the law may be silent
                             * @example true
                             */
                            readonly diam: boolean;
                            /**
                             * @description Apakah dapat dijadikan peringatan / whether it can be made a warning
                             * @example true
                             */
                            readonly berefek: boolean;
                        }[];
                    };
                };
            };
        };
    };
    readonly rancang: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Kunci yang sama dijawab sama / the same key gets the same answer */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description Judul survei / title of the survey
                     * @example Kesiapan WFA gelombang 1
                     */
                    readonly judul: string;
                    /**
                     * @description Hari mulai berlaku / first day in force [YYYY-MM-DD]
                     * @example 2027-02-01
                     */
                    readonly sejak: string;
                    /** @description Alamat atau nomor dokumen yang ditandatangani / address or number of the signed document */
                    readonly dokumen: {
                        /**
                         * @description Jenis, nomor, dan tahun peraturan / kind, number and year of the regulation
                         * @example Peraturan Bupati Contoh Nomor 7 Tahun 2027
                         */
                        readonly nomor: string;
                        /**
                         * @description Tanggal peraturan / date of the regulation [YYYY-MM-DD]
                         * @example 2027-01-11
                         */
                        readonly tanggal: string;
                    } | null;
                    /** @description Ketentuan yang diubah, menurut kode / clauses that change, by code */
                    readonly perubahan: {
                        readonly [key: string]: {
                            /**
                             * @description Nilai ketentuan; null berarti tidak diatur / value of the clause; null for a silent law
                             * @example 1
                             */
                            readonly nilai: unknown;
                            /**
                             * @description Pasal yang menetapkannya / article that sets it
                             * @example Pasal 7 ayat (1)
                             */
                            readonly pasal: string;
                            /**
                             * @description tolak menolak; peringatan hanya memperingatkan / tolak refuses; peringatan only warns
                             * @example tolak
                             * @enum {string}
                             */
                            readonly efek?: "tolak" | "peringatan";
                        };
                    };
                    /**
                     * @description Kode contoh untuk memulai / code of a published law to begin with
                     * @example dki-2026
                     */
                    readonly contoh?: string;
                };
            };
        };
        readonly responses: {
            /** @description Berhasil / done */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /**
                         * @description Id di Luwes; salin dari daftar atau dari jawaban saat dibuat / the id in Luwes; copy it from a list or from the answer that made it
                         * @example 0193c1a2-7c1e-7b52-9d35-3f6c0f1d2a44
                         */
                        readonly id: string;
                        /**
                         * @description Keadaan sekarang / present state
                         * @example rancangan
                         * @enum {string}
                         */
                        readonly status: "rancangan" | "diusulkan" | "ditetapkan" | "dicabut";
                        /**
                         * @description Versi yang dibaca; naik pada setiap perubahan / version that was read; grows with every change [nomor urut / ordinal number]
                         * @example 3
                         */
                        readonly versi: number;
                        /**
                         * @description Judul survei / title of the survey
                         * @example Kesiapan WFA gelombang 1
                         */
                        readonly judul: string;
                        /**
                         * @description Hari mulai berlaku / first day in force [YYYY-MM-DD]
                         * @example 2027-02-01
                         */
                        readonly sejak: string;
                        /** @description Alamat atau nomor dokumen yang ditandatangani / address or number of the signed document */
                        readonly dokumen: {
                            /**
                             * @description Jenis, nomor, dan tahun peraturan / kind, number and year of the regulation
                             * @example Peraturan Bupati Contoh Nomor 7 Tahun 2027
                             */
                            readonly nomor: string;
                            /**
                             * @description Tanggal peraturan / date of the regulation [YYYY-MM-DD]
                             * @example 2027-01-11
                             */
                            readonly tanggal: string;
                        } | null;
                        /** @description Dari mana rancangan berasal / where the draft came from */
                        readonly asal: ({
                            /**
                             * @description contoh: kebijakan yang sudah terbit; impor: berkas daerah lain / contoh: a published law; impor: a file of another regency
                             * @example contoh
                             * @constant
                             */
                            readonly jenis: "contoh";
                            /**
                             * @description Kode contoh / code of the published law
                             * @example dki-2026
                             */
                            readonly kode: string;
                        } | {
                            /**
                             * @description contoh: kebijakan yang sudah terbit; impor: berkas daerah lain / contoh: a published law; impor: a file of another regency
                             * @example impor
                             * @constant
                             */
                            readonly jenis: "impor";
                            /**
                             * @description Daerah asal berkas / regency of the file
                             * @example Kabupaten Contoh
                             */
                            readonly daerah: string;
                            /**
                             * @description sah: dibuat dengan kunci yang dikenal; kunci-tidak-dikenal: tidak dapat diperiksa / sah: made by a known key; kunci-tidak-dikenal: nobody can check it
                             * @example sah
                             * @enum {string}
                             */
                            readonly segel: "sah" | "kunci-tidak-dikenal" | "tanpa-segel";
                            /** @description Alamat atau nomor dokumen yang ditandatangani / address or number of the signed document */
                            readonly dokumen: {
                                /**
                                 * @description Jenis, nomor, dan tahun peraturan / kind, number and year of the regulation
                                 * @example Peraturan Bupati Contoh Nomor 7 Tahun 2027
                                 */
                                readonly nomor: string;
                                /**
                                 * @description Tanggal peraturan / date of the regulation [YYYY-MM-DD]
                                 * @example 2027-01-11
                                 */
                                readonly tanggal: string;
                            } | null;
                        }) | null;
                        /**
                         * @description Alasan dengan kalimat sendiri / the reason in plain words
                         * @example Menyusun naskah peraturan bupati yang perlu waktu tenang
                         */
                        readonly alasan: string | null;
                        /** @description Ketentuan yang diubah, menurut kode / clauses that change, by code */
                        readonly perubahan: readonly {
                            /**
                             * @description Kode tetap, untuk program / stable code, for programs
                             * @example wfa.kuota
                             */
                            readonly kode: string;
                            /**
                             * @description Bagian data / part of the data
                             * @example wfa
                             */
                            readonly bagian: ("wfa" | "ketentuan" | "presensi" | "kinerja" | "peringatan") | null;
                            /** @description Nama pegawai / name of the person */
                            readonly nama: components["schemas"]["Teks"];
                            /**
                             * @description Satuan target dan realisasi / unit of target and result
                             * @example dokumen
                             */
                            readonly satuan: string | null;
                            /** @description Ketentuan sehari sebelumnya / the clause on the day before */
                            readonly sebelum: {
                                /**
                                 * @description Nilai ketentuan; null berarti tidak diatur / value of the clause; null for a silent law
                                 * @example 1
                                 */
                                readonly nilai: unknown;
                                /**
                                 * @description Dasar ketentuan; "belum ditetapkan dengan Perkada" atau "bawaan Luwes" menandai nilai tanpa peraturan / what it rests on; "belum ditetapkan dengan Perkada" or "bawaan Luwes" marks a value that no regulation sets
                                 * @example Permen PANRB 4/2025 Pasal 13 ayat (1)
                                 */
                                readonly dasar: string;
                            } | null;
                            /**
                             * @description Nilai ketentuan; null berarti tidak diatur / value of the clause; null for a silent law
                             * @example 1
                             */
                            readonly nilai: unknown;
                            /**
                             * @description Pasal yang menetapkannya / article that sets it
                             * @example Pasal 7 ayat (1)
                             */
                            readonly pasal: string;
                            /**
                             * @description tolak menolak; peringatan hanya memperingatkan / tolak refuses; peringatan only warns
                             * @example tolak
                             * @enum {string}
                             */
                            readonly efek?: "tolak" | "peringatan";
                        }[];
                        /** @description Yang harus dibenahi sebelum diusulkan / what must be mended before it is proposed */
                        readonly keberatan: readonly {
                            /**
                             * @description Tempatnya, sebagai JSON pointer / its place, as a JSON pointer
                             * @example /sejak
                             */
                            readonly path: string;
                            /** @description Penjelasan untuk orang / what people read */
                            readonly message: components["schemas"]["Teks"];
                        }[];
                        /** @description Siapa menulisnya, dan kapan / who wrote it, and when */
                        readonly diubah: {
                            /**
                             * @description Nama pegawai / name of the person
                             * @example Siti Rahmawati
                             */
                            readonly nama: string;
                            /**
                             * @description Saat terjadi / when it happened [RFC 3339 dengan offset / RFC 3339 with offset]
                             * @example 2026-11-30T09:15:00+07:00
                             */
                            readonly pada: string;
                        };
                        /** @description Siapa mengusulkan, dan kapan / who proposed it, and when */
                        readonly diusulkan: {
                            /**
                             * @description Nama pegawai / name of the person
                             * @example Siti Rahmawati
                             */
                            readonly nama: string;
                            /**
                             * @description Saat terjadi / when it happened [RFC 3339 dengan offset / RFC 3339 with offset]
                             * @example 2026-11-30T09:15:00+07:00
                             */
                            readonly pada: string;
                        } | null;
                        /** @description Siapa menetapkan, dan kapan / who adopted it, and when */
                        readonly ditetapkan: {
                            /**
                             * @description Nama pegawai / name of the person
                             * @example Siti Rahmawati
                             */
                            readonly nama: string;
                            /**
                             * @description Saat terjadi / when it happened [RFC 3339 dengan offset / RFC 3339 with offset]
                             * @example 2026-11-30T09:15:00+07:00
                             */
                            readonly pada: string;
                        } | null;
                        /** @description Siapa mencabut, dan kapan / who withdrew it, and when */
                        readonly dicabut: {
                            /**
                             * @description Nama pegawai / name of the person
                             * @example Siti Rahmawati
                             */
                            readonly nama: string;
                            /**
                             * @description Saat terjadi / when it happened [RFC 3339 dengan offset / RFC 3339 with offset]
                             * @example 2026-11-30T09:15:00+07:00
                             */
                            readonly pada: string;
                        } | null;
                        /**
                         * @description Yang boleh dilakukan pemanggil / what the caller may do
                         * @example [
                         *       "ubah"
                         *     ]
                         */
                        readonly boleh: readonly ("ubah" | "hapus" | "usulkan" | "tetapkan" | "kembalikan" | "cabut")[];
                    };
                };
            };
        };
    };
    readonly imporKebijakan: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Kunci yang sama dijawab sama / the same key gets the same answer */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description Berkas ekspor / the exported file */
                    readonly berkas: {
                        /**
                         * @description Bentuk berkas / form of the file
                         * @example luwes-kebijakan/1
                         * @constant
                         */
                        readonly bentuk: "luwes-kebijakan/1";
                        /** @description Isi perubahan / what the change says */
                        readonly isi: {
                            /**
                             * @description Daerah asal berkas / regency of the file
                             * @example Kabupaten Contoh
                             */
                            readonly daerah: string;
                            /**
                             * @description Judul survei / title of the survey
                             * @example Kesiapan WFA gelombang 1
                             */
                            readonly judul: string;
                            /**
                             * @description Hari mulai berlaku / first day in force [YYYY-MM-DD]
                             * @example 2027-02-01
                             */
                            readonly sejak: string;
                            /** @description Alamat atau nomor dokumen yang ditandatangani / address or number of the signed document */
                            readonly dokumen: {
                                /**
                                 * @description Jenis, nomor, dan tahun peraturan / kind, number and year of the regulation
                                 * @example Peraturan Bupati Contoh Nomor 7 Tahun 2027
                                 */
                                readonly nomor: string;
                                /**
                                 * @description Tanggal peraturan / date of the regulation [YYYY-MM-DD]
                                 * @example 2027-01-11
                                 */
                                readonly tanggal: string;
                            } | null;
                            /** @description Ketentuan yang diubah, menurut kode / clauses that change, by code */
                            readonly perubahan: {
                                readonly [key: string]: {
                                    /**
                                     * @description Nilai ketentuan; null berarti tidak diatur / value of the clause; null for a silent law
                                     * @example 1
                                     */
                                    readonly nilai: unknown;
                                    /**
                                     * @description Pasal yang menetapkannya / article that sets it
                                     * @example Pasal 7 ayat (1)
                                     */
                                    readonly pasal: string;
                                    /**
                                     * @description tolak menolak; peringatan hanya memperingatkan / tolak refuses; peringatan only warns
                                     * @example tolak
                                     * @enum {string}
                                     */
                                    readonly efek?: "tolak" | "peringatan";
                                };
                            };
                        };
                        /**
                         * @description SHA-256 atas isi sebagai JSON kanonik (RFC 8785) / SHA-256 over isi as canonical JSON (RFC 8785)
                         * @example 0000000000000000000000000000000000000000000000000000000000000000
                         */
                        readonly sha256: string;
                        /**
                         * @description JWS (EdDSA) atas sidiknya; kunci publiknya dari GET /v1/presensi/kunci daerah asal / JWS (EdDSA) over the checksum; its public key is at GET /v1/presensi/kunci of that regency
                         * @example eyJhbGciOiJFZERTQSJ9.eyJpc3MiOiJsdXdlcyJ9.AA
                         */
                        readonly segel: string | null;
                    };
                    /** @description Kunci publik daerah asal, bila sudah diterima dari mereka / public key of that regency, where the officer has it from them */
                    readonly kunci?: {
                        /**
                         * @description Jenis kunci / kind of key
                         * @example OKP
                         * @constant
                         */
                        readonly kty: "OKP";
                        /**
                         * @description Kurva / curve
                         * @example Ed25519
                         * @constant
                         */
                        readonly crv: "Ed25519";
                        /**
                         * @description Kunci Ed25519 (base64url) / Ed25519 key (base64url)
                         * @example AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
                         */
                        readonly x: string;
                    };
                };
            };
        };
        readonly responses: {
            /** @description Berhasil / done */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /**
                         * @description Id di Luwes; salin dari daftar atau dari jawaban saat dibuat / the id in Luwes; copy it from a list or from the answer that made it
                         * @example 0193c1a2-7c1e-7b52-9d35-3f6c0f1d2a44
                         */
                        readonly id: string;
                        /**
                         * @description Keadaan sekarang / present state
                         * @example rancangan
                         * @enum {string}
                         */
                        readonly status: "rancangan" | "diusulkan" | "ditetapkan" | "dicabut";
                        /**
                         * @description Versi yang dibaca; naik pada setiap perubahan / version that was read; grows with every change [nomor urut / ordinal number]
                         * @example 3
                         */
                        readonly versi: number;
                        /**
                         * @description Judul survei / title of the survey
                         * @example Kesiapan WFA gelombang 1
                         */
                        readonly judul: string;
                        /**
                         * @description Hari mulai berlaku / first day in force [YYYY-MM-DD]
                         * @example 2027-02-01
                         */
                        readonly sejak: string;
                        /** @description Alamat atau nomor dokumen yang ditandatangani / address or number of the signed document */
                        readonly dokumen: {
                            /**
                             * @description Jenis, nomor, dan tahun peraturan / kind, number and year of the regulation
                             * @example Peraturan Bupati Contoh Nomor 7 Tahun 2027
                             */
                            readonly nomor: string;
                            /**
                             * @description Tanggal peraturan / date of the regulation [YYYY-MM-DD]
                             * @example 2027-01-11
                             */
                            readonly tanggal: string;
                        } | null;
                        /** @description Dari mana rancangan berasal / where the draft came from */
                        readonly asal: ({
                            /**
                             * @description contoh: kebijakan yang sudah terbit; impor: berkas daerah lain / contoh: a published law; impor: a file of another regency
                             * @example contoh
                             * @constant
                             */
                            readonly jenis: "contoh";
                            /**
                             * @description Kode contoh / code of the published law
                             * @example dki-2026
                             */
                            readonly kode: string;
                        } | {
                            /**
                             * @description contoh: kebijakan yang sudah terbit; impor: berkas daerah lain / contoh: a published law; impor: a file of another regency
                             * @example impor
                             * @constant
                             */
                            readonly jenis: "impor";
                            /**
                             * @description Daerah asal berkas / regency of the file
                             * @example Kabupaten Contoh
                             */
                            readonly daerah: string;
                            /**
                             * @description sah: dibuat dengan kunci yang dikenal; kunci-tidak-dikenal: tidak dapat diperiksa / sah: made by a known key; kunci-tidak-dikenal: nobody can check it
                             * @example sah
                             * @enum {string}
                             */
                            readonly segel: "sah" | "kunci-tidak-dikenal" | "tanpa-segel";
                            /** @description Alamat atau nomor dokumen yang ditandatangani / address or number of the signed document */
                            readonly dokumen: {
                                /**
                                 * @description Jenis, nomor, dan tahun peraturan / kind, number and year of the regulation
                                 * @example Peraturan Bupati Contoh Nomor 7 Tahun 2027
                                 */
                                readonly nomor: string;
                                /**
                                 * @description Tanggal peraturan / date of the regulation [YYYY-MM-DD]
                                 * @example 2027-01-11
                                 */
                                readonly tanggal: string;
                            } | null;
                        }) | null;
                        /**
                         * @description Alasan dengan kalimat sendiri / the reason in plain words
                         * @example Menyusun naskah peraturan bupati yang perlu waktu tenang
                         */
                        readonly alasan: string | null;
                        /** @description Ketentuan yang diubah, menurut kode / clauses that change, by code */
                        readonly perubahan: readonly {
                            /**
                             * @description Kode tetap, untuk program / stable code, for programs
                             * @example wfa.kuota
                             */
                            readonly kode: string;
                            /**
                             * @description Bagian data / part of the data
                             * @example wfa
                             */
                            readonly bagian: ("wfa" | "ketentuan" | "presensi" | "kinerja" | "peringatan") | null;
                            /** @description Nama pegawai / name of the person */
                            readonly nama: components["schemas"]["Teks"];
                            /**
                             * @description Satuan target dan realisasi / unit of target and result
                             * @example dokumen
                             */
                            readonly satuan: string | null;
                            /** @description Ketentuan sehari sebelumnya / the clause on the day before */
                            readonly sebelum: {
                                /**
                                 * @description Nilai ketentuan; null berarti tidak diatur / value of the clause; null for a silent law
                                 * @example 1
                                 */
                                readonly nilai: unknown;
                                /**
                                 * @description Dasar ketentuan; "belum ditetapkan dengan Perkada" atau "bawaan Luwes" menandai nilai tanpa peraturan / what it rests on; "belum ditetapkan dengan Perkada" or "bawaan Luwes" marks a value that no regulation sets
                                 * @example Permen PANRB 4/2025 Pasal 13 ayat (1)
                                 */
                                readonly dasar: string;
                            } | null;
                            /**
                             * @description Nilai ketentuan; null berarti tidak diatur / value of the clause; null for a silent law
                             * @example 1
                             */
                            readonly nilai: unknown;
                            /**
                             * @description Pasal yang menetapkannya / article that sets it
                             * @example Pasal 7 ayat (1)
                             */
                            readonly pasal: string;
                            /**
                             * @description tolak menolak; peringatan hanya memperingatkan / tolak refuses; peringatan only warns
                             * @example tolak
                             * @enum {string}
                             */
                            readonly efek?: "tolak" | "peringatan";
                        }[];
                        /** @description Yang harus dibenahi sebelum diusulkan / what must be mended before it is proposed */
                        readonly keberatan: readonly {
                            /**
                             * @description Tempatnya, sebagai JSON pointer / its place, as a JSON pointer
                             * @example /sejak
                             */
                            readonly path: string;
                            /** @description Penjelasan untuk orang / what people read */
                            readonly message: components["schemas"]["Teks"];
                        }[];
                        /** @description Siapa menulisnya, dan kapan / who wrote it, and when */
                        readonly diubah: {
                            /**
                             * @description Nama pegawai / name of the person
                             * @example Siti Rahmawati
                             */
                            readonly nama: string;
                            /**
                             * @description Saat terjadi / when it happened [RFC 3339 dengan offset / RFC 3339 with offset]
                             * @example 2026-11-30T09:15:00+07:00
                             */
                            readonly pada: string;
                        };
                        /** @description Siapa mengusulkan, dan kapan / who proposed it, and when */
                        readonly diusulkan: {
                            /**
                             * @description Nama pegawai / name of the person
                             * @example Siti Rahmawati
                             */
                            readonly nama: string;
                            /**
                             * @description Saat terjadi / when it happened [RFC 3339 dengan offset / RFC 3339 with offset]
                             * @example 2026-11-30T09:15:00+07:00
                             */
                            readonly pada: string;
                        } | null;
                        /** @description Siapa menetapkan, dan kapan / who adopted it, and when */
                        readonly ditetapkan: {
                            /**
                             * @description Nama pegawai / name of the person
                             * @example Siti Rahmawati
                             */
                            readonly nama: string;
                            /**
                             * @description Saat terjadi / when it happened [RFC 3339 dengan offset / RFC 3339 with offset]
                             * @example 2026-11-30T09:15:00+07:00
                             */
                            readonly pada: string;
                        } | null;
                        /** @description Siapa mencabut, dan kapan / who withdrew it, and when */
                        readonly dicabut: {
                            /**
                             * @description Nama pegawai / name of the person
                             * @example Siti Rahmawati
                             */
                            readonly nama: string;
                            /**
                             * @description Saat terjadi / when it happened [RFC 3339 dengan offset / RFC 3339 with offset]
                             * @example 2026-11-30T09:15:00+07:00
                             */
                            readonly pada: string;
                        } | null;
                        /**
                         * @description Yang boleh dilakukan pemanggil / what the caller may do
                         * @example [
                         *       "ubah"
                         *     ]
                         */
                        readonly boleh: readonly ("ubah" | "hapus" | "usulkan" | "tetapkan" | "kembalikan" | "cabut")[];
                    };
                };
            };
        };
    };
    readonly ubahRancangan: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id di Luwes; salin dari daftar atau dari jawaban saat dibuat / the id in Luwes; copy it from a list or from the answer that made it */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description Judul survei / title of the survey
                     * @example Kesiapan WFA gelombang 1
                     */
                    readonly judul: string;
                    /**
                     * @description Hari mulai berlaku / first day in force [YYYY-MM-DD]
                     * @example 2027-02-01
                     */
                    readonly sejak: string;
                    /** @description Alamat atau nomor dokumen yang ditandatangani / address or number of the signed document */
                    readonly dokumen: {
                        /**
                         * @description Jenis, nomor, dan tahun peraturan / kind, number and year of the regulation
                         * @example Peraturan Bupati Contoh Nomor 7 Tahun 2027
                         */
                        readonly nomor: string;
                        /**
                         * @description Tanggal peraturan / date of the regulation [YYYY-MM-DD]
                         * @example 2027-01-11
                         */
                        readonly tanggal: string;
                    } | null;
                    /** @description Ketentuan yang diubah, menurut kode / clauses that change, by code */
                    readonly perubahan: {
                        readonly [key: string]: {
                            /**
                             * @description Nilai ketentuan; null berarti tidak diatur / value of the clause; null for a silent law
                             * @example 1
                             */
                            readonly nilai: unknown;
                            /**
                             * @description Pasal yang menetapkannya / article that sets it
                             * @example Pasal 7 ayat (1)
                             */
                            readonly pasal: string;
                            /**
                             * @description tolak menolak; peringatan hanya memperingatkan / tolak refuses; peringatan only warns
                             * @example tolak
                             * @enum {string}
                             */
                            readonly efek?: "tolak" | "peringatan";
                        };
                    };
                    /**
                     * @description Versi yang dibaca; naik pada setiap perubahan / version that was read; grows with every change [nomor urut / ordinal number]
                     * @example 3
                     */
                    readonly versi: number;
                };
            };
        };
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /**
                         * @description Id di Luwes; salin dari daftar atau dari jawaban saat dibuat / the id in Luwes; copy it from a list or from the answer that made it
                         * @example 0193c1a2-7c1e-7b52-9d35-3f6c0f1d2a44
                         */
                        readonly id: string;
                        /**
                         * @description Keadaan sekarang / present state
                         * @example rancangan
                         * @enum {string}
                         */
                        readonly status: "rancangan" | "diusulkan" | "ditetapkan" | "dicabut";
                        /**
                         * @description Versi yang dibaca; naik pada setiap perubahan / version that was read; grows with every change [nomor urut / ordinal number]
                         * @example 3
                         */
                        readonly versi: number;
                        /**
                         * @description Judul survei / title of the survey
                         * @example Kesiapan WFA gelombang 1
                         */
                        readonly judul: string;
                        /**
                         * @description Hari mulai berlaku / first day in force [YYYY-MM-DD]
                         * @example 2027-02-01
                         */
                        readonly sejak: string;
                        /** @description Alamat atau nomor dokumen yang ditandatangani / address or number of the signed document */
                        readonly dokumen: {
                            /**
                             * @description Jenis, nomor, dan tahun peraturan / kind, number and year of the regulation
                             * @example Peraturan Bupati Contoh Nomor 7 Tahun 2027
                             */
                            readonly nomor: string;
                            /**
                             * @description Tanggal peraturan / date of the regulation [YYYY-MM-DD]
                             * @example 2027-01-11
                             */
                            readonly tanggal: string;
                        } | null;
                        /** @description Dari mana rancangan berasal / where the draft came from */
                        readonly asal: ({
                            /**
                             * @description contoh: kebijakan yang sudah terbit; impor: berkas daerah lain / contoh: a published law; impor: a file of another regency
                             * @example contoh
                             * @constant
                             */
                            readonly jenis: "contoh";
                            /**
                             * @description Kode contoh / code of the published law
                             * @example dki-2026
                             */
                            readonly kode: string;
                        } | {
                            /**
                             * @description contoh: kebijakan yang sudah terbit; impor: berkas daerah lain / contoh: a published law; impor: a file of another regency
                             * @example impor
                             * @constant
                             */
                            readonly jenis: "impor";
                            /**
                             * @description Daerah asal berkas / regency of the file
                             * @example Kabupaten Contoh
                             */
                            readonly daerah: string;
                            /**
                             * @description sah: dibuat dengan kunci yang dikenal; kunci-tidak-dikenal: tidak dapat diperiksa / sah: made by a known key; kunci-tidak-dikenal: nobody can check it
                             * @example sah
                             * @enum {string}
                             */
                            readonly segel: "sah" | "kunci-tidak-dikenal" | "tanpa-segel";
                            /** @description Alamat atau nomor dokumen yang ditandatangani / address or number of the signed document */
                            readonly dokumen: {
                                /**
                                 * @description Jenis, nomor, dan tahun peraturan / kind, number and year of the regulation
                                 * @example Peraturan Bupati Contoh Nomor 7 Tahun 2027
                                 */
                                readonly nomor: string;
                                /**
                                 * @description Tanggal peraturan / date of the regulation [YYYY-MM-DD]
                                 * @example 2027-01-11
                                 */
                                readonly tanggal: string;
                            } | null;
                        }) | null;
                        /**
                         * @description Alasan dengan kalimat sendiri / the reason in plain words
                         * @example Menyusun naskah peraturan bupati yang perlu waktu tenang
                         */
                        readonly alasan: string | null;
                        /** @description Ketentuan yang diubah, menurut kode / clauses that change, by code */
                        readonly perubahan: readonly {
                            /**
                             * @description Kode tetap, untuk program / stable code, for programs
                             * @example wfa.kuota
                             */
                            readonly kode: string;
                            /**
                             * @description Bagian data / part of the data
                             * @example wfa
                             */
                            readonly bagian: ("wfa" | "ketentuan" | "presensi" | "kinerja" | "peringatan") | null;
                            /** @description Nama pegawai / name of the person */
                            readonly nama: components["schemas"]["Teks"];
                            /**
                             * @description Satuan target dan realisasi / unit of target and result
                             * @example dokumen
                             */
                            readonly satuan: string | null;
                            /** @description Ketentuan sehari sebelumnya / the clause on the day before */
                            readonly sebelum: {
                                /**
                                 * @description Nilai ketentuan; null berarti tidak diatur / value of the clause; null for a silent law
                                 * @example 1
                                 */
                                readonly nilai: unknown;
                                /**
                                 * @description Dasar ketentuan; "belum ditetapkan dengan Perkada" atau "bawaan Luwes" menandai nilai tanpa peraturan / what it rests on; "belum ditetapkan dengan Perkada" or "bawaan Luwes" marks a value that no regulation sets
                                 * @example Permen PANRB 4/2025 Pasal 13 ayat (1)
                                 */
                                readonly dasar: string;
                            } | null;
                            /**
                             * @description Nilai ketentuan; null berarti tidak diatur / value of the clause; null for a silent law
                             * @example 1
                             */
                            readonly nilai: unknown;
                            /**
                             * @description Pasal yang menetapkannya / article that sets it
                             * @example Pasal 7 ayat (1)
                             */
                            readonly pasal: string;
                            /**
                             * @description tolak menolak; peringatan hanya memperingatkan / tolak refuses; peringatan only warns
                             * @example tolak
                             * @enum {string}
                             */
                            readonly efek?: "tolak" | "peringatan";
                        }[];
                        /** @description Yang harus dibenahi sebelum diusulkan / what must be mended before it is proposed */
                        readonly keberatan: readonly {
                            /**
                             * @description Tempatnya, sebagai JSON pointer / its place, as a JSON pointer
                             * @example /sejak
                             */
                            readonly path: string;
                            /** @description Penjelasan untuk orang / what people read */
                            readonly message: components["schemas"]["Teks"];
                        }[];
                        /** @description Siapa menulisnya, dan kapan / who wrote it, and when */
                        readonly diubah: {
                            /**
                             * @description Nama pegawai / name of the person
                             * @example Siti Rahmawati
                             */
                            readonly nama: string;
                            /**
                             * @description Saat terjadi / when it happened [RFC 3339 dengan offset / RFC 3339 with offset]
                             * @example 2026-11-30T09:15:00+07:00
                             */
                            readonly pada: string;
                        };
                        /** @description Siapa mengusulkan, dan kapan / who proposed it, and when */
                        readonly diusulkan: {
                            /**
                             * @description Nama pegawai / name of the person
                             * @example Siti Rahmawati
                             */
                            readonly nama: string;
                            /**
                             * @description Saat terjadi / when it happened [RFC 3339 dengan offset / RFC 3339 with offset]
                             * @example 2026-11-30T09:15:00+07:00
                             */
                            readonly pada: string;
                        } | null;
                        /** @description Siapa menetapkan, dan kapan / who adopted it, and when */
                        readonly ditetapkan: {
                            /**
                             * @description Nama pegawai / name of the person
                             * @example Siti Rahmawati
                             */
                            readonly nama: string;
                            /**
                             * @description Saat terjadi / when it happened [RFC 3339 dengan offset / RFC 3339 with offset]
                             * @example 2026-11-30T09:15:00+07:00
                             */
                            readonly pada: string;
                        } | null;
                        /** @description Siapa mencabut, dan kapan / who withdrew it, and when */
                        readonly dicabut: {
                            /**
                             * @description Nama pegawai / name of the person
                             * @example Siti Rahmawati
                             */
                            readonly nama: string;
                            /**
                             * @description Saat terjadi / when it happened [RFC 3339 dengan offset / RFC 3339 with offset]
                             * @example 2026-11-30T09:15:00+07:00
                             */
                            readonly pada: string;
                        } | null;
                        /**
                         * @description Yang boleh dilakukan pemanggil / what the caller may do
                         * @example [
                         *       "ubah"
                         *     ]
                         */
                        readonly boleh: readonly ("ubah" | "hapus" | "usulkan" | "tetapkan" | "kembalikan" | "cabut")[];
                    };
                };
            };
        };
    };
    readonly hapusRancangan: {
        readonly parameters: {
            readonly query: {
                /** @description Versi yang dibaca; naik pada setiap perubahan / version that was read; grows with every change [nomor urut / ordinal number] */
                readonly versi: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description Id di Luwes; salin dari daftar atau dari jawaban saat dibuat / the id in Luwes; copy it from a list or from the answer that made it */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /**
                         * @description Id di Luwes; salin dari daftar atau dari jawaban saat dibuat / the id in Luwes; copy it from a list or from the answer that made it
                         * @example 0193c1a2-7c1e-7b52-9d35-3f6c0f1d2a44
                         */
                        readonly id: string;
                        /**
                         * @description Keadaan sekarang / present state
                         * @example dihapus
                         * @constant
                         */
                        readonly status: "dihapus";
                    };
                };
            };
        };
    };
    readonly cobaRancangan: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id di Luwes; salin dari daftar atau dari jawaban saat dibuat / the id in Luwes; copy it from a list or from the answer that made it */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description Bulan kalender / calendar month [YYYY-MM]
                     * @example 2026-11
                     */
                    readonly bulan: string;
                    /**
                     * @description Tempat halaman sebelumnya berakhir; ambil dari Link atau after jawaban sebelumnya / where the page before ended; take it from Link or after of the answer before
                     * @example 1795999200000.0193c1a2-7c1e-7b52-9d35-3f6c0f1d2a44
                     */
                    readonly after?: string;
                };
            };
        };
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /**
                         * @description Bulan kalender / calendar month [YYYY-MM]
                         * @example 2026-11
                         */
                        readonly bulan: string;
                        /**
                         * @description Sejak kapan menunggu / since when it waits [RFC 3339 dengan offset / RFC 3339 with offset]
                         * @example 2026-11-30T09:15:00+07:00
                         */
                        readonly sejak: string;
                        /** @description Kode unit kerja dari SIMPEG / code of a unit in SIMPEG */
                        readonly unit: {
                            /**
                             * @description Hari orang yang diperiksa / days of people looked at [hari orang / days of people]
                             * @example 320
                             */
                            readonly diperiksa: number;
                            /**
                             * @description Jumlah unit / how many units [unit kerja / units]
                             * @example 14
                             */
                            readonly dari: number;
                        };
                        /** @description Pegawai dan pengajuan yang kini ditolak dan akan diterima / people and requests refused today and allowed then */
                        readonly untung: readonly {
                            /**
                             * @description Nomor Induk Pegawai, 18 angka sebagai teks / 18-digit number of a civil servant, as text
                             * @example 198703152010012003
                             */
                            readonly nip: string;
                            /**
                             * @description Nama pegawai / name of the person
                             * @example Siti Rahmawati
                             */
                            readonly nama: string;
                            /**
                             * @description Kode unit kerja dari SIMPEG / code of the unit in SIMPEG
                             * @example DISDUKCAPIL
                             */
                            readonly unitKerja: string;
                            /**
                             * @description Pengajuan; null bila tentang orangnya / the request; null where it is about the person
                             * @example null
                             */
                            readonly pengajuan: string | null;
                            /**
                             * @description Hari yang dimaksud / the days meant [YYYY-MM-DD]
                             * @example [
                             *       "2026-12-03"
                             *     ]
                             */
                            readonly hari: readonly string[];
                            /** @description Setiap aturan dengan hasilnya / every rule with its finding */
                            readonly aturan: readonly components["schemas"]["Penolakan"][];
                        }[];
                        /** @description Pegawai dan pengajuan yang kini diterima dan akan ditolak / people and requests allowed today and refused then */
                        readonly rugi: readonly {
                            /**
                             * @description Nomor Induk Pegawai, 18 angka sebagai teks / 18-digit number of a civil servant, as text
                             * @example 198703152010012003
                             */
                            readonly nip: string;
                            /**
                             * @description Nama pegawai / name of the person
                             * @example Siti Rahmawati
                             */
                            readonly nama: string;
                            /**
                             * @description Kode unit kerja dari SIMPEG / code of the unit in SIMPEG
                             * @example DISDUKCAPIL
                             */
                            readonly unitKerja: string;
                            /**
                             * @description Pengajuan; null bila tentang orangnya / the request; null where it is about the person
                             * @example null
                             */
                            readonly pengajuan: string | null;
                            /**
                             * @description Hari yang dimaksud / the days meant [YYYY-MM-DD]
                             * @example [
                             *       "2026-12-03"
                             *     ]
                             */
                            readonly hari: readonly string[];
                            /** @description Setiap aturan dengan hasilnya / every rule with its finding */
                            readonly aturan: readonly components["schemas"]["Penolakan"][];
                        }[];
                        /** @description Hari unit yang melanggar ketentuan yang dicoba / days of units that break the tried law */
                        readonly melanggar: readonly {
                            /**
                             * @description Kode unit kerja dari SIMPEG / code of the unit in SIMPEG
                             * @example DISDUKCAPIL
                             */
                            readonly unitKerja: string;
                            /**
                             * @description Nama unit kerja / name of the unit
                             * @example Dinas Kependudukan dan Pencatatan Sipil
                             */
                            readonly namaUnit: string;
                            /**
                             * @description Hari kerja menurut zona unit kerja / the day in the zone of the unit [YYYY-MM-DD]
                             * @example 2026-12-03
                             */
                            readonly tanggal: string;
                            /**
                             * @description Kode tetap, untuk program / stable code, for programs
                             * @example wfa.kuota
                             * @enum {string}
                             */
                            readonly kode: "wfa.kuota" | "wfa.minimum-kantor";
                            /**
                             * @description Batas menurut ketentuan / the limit [orang / people]
                             * @example 8
                             */
                            readonly batas: number;
                            /**
                             * @description Yang nyata hari itu / what it was on that day [orang / people]
                             * @example 10
                             */
                            readonly nyata: number;
                        }[];
                        /**
                         * @description Tempat halaman sebelumnya berakhir; ambil dari Link atau after jawaban sebelumnya / where the page before ended; take it from Link or after of the answer before
                         * @example 1795999200000.0193c1a2-7c1e-7b52-9d35-3f6c0f1d2a44
                         */
                        readonly after: string | null;
                        /** @description Dampak tiap unit / what it does to each unit */
                        readonly perUnit: readonly {
                            /**
                             * @description Kode tetap, untuk program / stable code, for programs
                             * @example wfa.kuota
                             */
                            readonly kode: string;
                            /**
                             * @description Nama unit kerja / name of the unit
                             * @example Dinas Kependudukan dan Pencatatan Sipil
                             */
                            readonly nama: string;
                            /**
                             * @description Pegawai dan pengajuan yang menjadi boleh / people and requests that would be allowed [butir / items]
                             * @example 0
                             */
                            readonly untung: number;
                            /**
                             * @description Pegawai dan pengajuan yang menjadi ditolak / people and requests that would be refused [butir / items]
                             * @example 12
                             */
                            readonly rugi: number;
                            /**
                             * @description Hari yang melampaui kuota atau minimum / days beyond the quota or the floor [hari / days]
                             * @example 0
                             */
                            readonly melanggar: number;
                            /**
                             * @description Pegawai yang hari atau usulan TPP-nya berubah / people with a day or a proposal that changes [orang / people]
                             * @example 3
                             */
                            readonly pegawai: number;
                            /**
                             * @description Hari yang berubah / days that change [hari / days]
                             * @example 5
                             */
                            readonly hari: number;
                            /**
                             * @description Tambahan potongan / how much more is taken [perseratus poin / hundredths of a point]
                             * @example 150
                             */
                            readonly poin: number;
                            /**
                             * @description Perubahan usulan TPP / how much the proposed TPP changes [rupiah bulat / whole rupiah]
                             * @example -75000
                             */
                            readonly rupiah: number;
                        }[];
                    };
                };
            };
        };
    };
    readonly usulkanKebijakan: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id di Luwes; salin dari daftar atau dari jawaban saat dibuat / the id in Luwes; copy it from a list or from the answer that made it */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description Versi yang dibaca; naik pada setiap perubahan / version that was read; grows with every change [nomor urut / ordinal number]
                     * @example 3
                     */
                    readonly versi: number;
                };
            };
        };
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /**
                         * @description Id di Luwes; salin dari daftar atau dari jawaban saat dibuat / the id in Luwes; copy it from a list or from the answer that made it
                         * @example 0193c1a2-7c1e-7b52-9d35-3f6c0f1d2a44
                         */
                        readonly id: string;
                        /**
                         * @description Keadaan sekarang / present state
                         * @example rancangan
                         * @enum {string}
                         */
                        readonly status: "rancangan" | "diusulkan" | "ditetapkan" | "dicabut";
                        /**
                         * @description Versi yang dibaca; naik pada setiap perubahan / version that was read; grows with every change [nomor urut / ordinal number]
                         * @example 3
                         */
                        readonly versi: number;
                        /**
                         * @description Judul survei / title of the survey
                         * @example Kesiapan WFA gelombang 1
                         */
                        readonly judul: string;
                        /**
                         * @description Hari mulai berlaku / first day in force [YYYY-MM-DD]
                         * @example 2027-02-01
                         */
                        readonly sejak: string;
                        /** @description Alamat atau nomor dokumen yang ditandatangani / address or number of the signed document */
                        readonly dokumen: {
                            /**
                             * @description Jenis, nomor, dan tahun peraturan / kind, number and year of the regulation
                             * @example Peraturan Bupati Contoh Nomor 7 Tahun 2027
                             */
                            readonly nomor: string;
                            /**
                             * @description Tanggal peraturan / date of the regulation [YYYY-MM-DD]
                             * @example 2027-01-11
                             */
                            readonly tanggal: string;
                        } | null;
                        /** @description Dari mana rancangan berasal / where the draft came from */
                        readonly asal: ({
                            /**
                             * @description contoh: kebijakan yang sudah terbit; impor: berkas daerah lain / contoh: a published law; impor: a file of another regency
                             * @example contoh
                             * @constant
                             */
                            readonly jenis: "contoh";
                            /**
                             * @description Kode contoh / code of the published law
                             * @example dki-2026
                             */
                            readonly kode: string;
                        } | {
                            /**
                             * @description contoh: kebijakan yang sudah terbit; impor: berkas daerah lain / contoh: a published law; impor: a file of another regency
                             * @example impor
                             * @constant
                             */
                            readonly jenis: "impor";
                            /**
                             * @description Daerah asal berkas / regency of the file
                             * @example Kabupaten Contoh
                             */
                            readonly daerah: string;
                            /**
                             * @description sah: dibuat dengan kunci yang dikenal; kunci-tidak-dikenal: tidak dapat diperiksa / sah: made by a known key; kunci-tidak-dikenal: nobody can check it
                             * @example sah
                             * @enum {string}
                             */
                            readonly segel: "sah" | "kunci-tidak-dikenal" | "tanpa-segel";
                            /** @description Alamat atau nomor dokumen yang ditandatangani / address or number of the signed document */
                            readonly dokumen: {
                                /**
                                 * @description Jenis, nomor, dan tahun peraturan / kind, number and year of the regulation
                                 * @example Peraturan Bupati Contoh Nomor 7 Tahun 2027
                                 */
                                readonly nomor: string;
                                /**
                                 * @description Tanggal peraturan / date of the regulation [YYYY-MM-DD]
                                 * @example 2027-01-11
                                 */
                                readonly tanggal: string;
                            } | null;
                        }) | null;
                        /**
                         * @description Alasan dengan kalimat sendiri / the reason in plain words
                         * @example Menyusun naskah peraturan bupati yang perlu waktu tenang
                         */
                        readonly alasan: string | null;
                        /** @description Ketentuan yang diubah, menurut kode / clauses that change, by code */
                        readonly perubahan: readonly {
                            /**
                             * @description Kode tetap, untuk program / stable code, for programs
                             * @example wfa.kuota
                             */
                            readonly kode: string;
                            /**
                             * @description Bagian data / part of the data
                             * @example wfa
                             */
                            readonly bagian: ("wfa" | "ketentuan" | "presensi" | "kinerja" | "peringatan") | null;
                            /** @description Nama pegawai / name of the person */
                            readonly nama: components["schemas"]["Teks"];
                            /**
                             * @description Satuan target dan realisasi / unit of target and result
                             * @example dokumen
                             */
                            readonly satuan: string | null;
                            /** @description Ketentuan sehari sebelumnya / the clause on the day before */
                            readonly sebelum: {
                                /**
                                 * @description Nilai ketentuan; null berarti tidak diatur / value of the clause; null for a silent law
                                 * @example 1
                                 */
                                readonly nilai: unknown;
                                /**
                                 * @description Dasar ketentuan; "belum ditetapkan dengan Perkada" atau "bawaan Luwes" menandai nilai tanpa peraturan / what it rests on; "belum ditetapkan dengan Perkada" or "bawaan Luwes" marks a value that no regulation sets
                                 * @example Permen PANRB 4/2025 Pasal 13 ayat (1)
                                 */
                                readonly dasar: string;
                            } | null;
                            /**
                             * @description Nilai ketentuan; null berarti tidak diatur / value of the clause; null for a silent law
                             * @example 1
                             */
                            readonly nilai: unknown;
                            /**
                             * @description Pasal yang menetapkannya / article that sets it
                             * @example Pasal 7 ayat (1)
                             */
                            readonly pasal: string;
                            /**
                             * @description tolak menolak; peringatan hanya memperingatkan / tolak refuses; peringatan only warns
                             * @example tolak
                             * @enum {string}
                             */
                            readonly efek?: "tolak" | "peringatan";
                        }[];
                        /** @description Yang harus dibenahi sebelum diusulkan / what must be mended before it is proposed */
                        readonly keberatan: readonly {
                            /**
                             * @description Tempatnya, sebagai JSON pointer / its place, as a JSON pointer
                             * @example /sejak
                             */
                            readonly path: string;
                            /** @description Penjelasan untuk orang / what people read */
                            readonly message: components["schemas"]["Teks"];
                        }[];
                        /** @description Siapa menulisnya, dan kapan / who wrote it, and when */
                        readonly diubah: {
                            /**
                             * @description Nama pegawai / name of the person
                             * @example Siti Rahmawati
                             */
                            readonly nama: string;
                            /**
                             * @description Saat terjadi / when it happened [RFC 3339 dengan offset / RFC 3339 with offset]
                             * @example 2026-11-30T09:15:00+07:00
                             */
                            readonly pada: string;
                        };
                        /** @description Siapa mengusulkan, dan kapan / who proposed it, and when */
                        readonly diusulkan: {
                            /**
                             * @description Nama pegawai / name of the person
                             * @example Siti Rahmawati
                             */
                            readonly nama: string;
                            /**
                             * @description Saat terjadi / when it happened [RFC 3339 dengan offset / RFC 3339 with offset]
                             * @example 2026-11-30T09:15:00+07:00
                             */
                            readonly pada: string;
                        } | null;
                        /** @description Siapa menetapkan, dan kapan / who adopted it, and when */
                        readonly ditetapkan: {
                            /**
                             * @description Nama pegawai / name of the person
                             * @example Siti Rahmawati
                             */
                            readonly nama: string;
                            /**
                             * @description Saat terjadi / when it happened [RFC 3339 dengan offset / RFC 3339 with offset]
                             * @example 2026-11-30T09:15:00+07:00
                             */
                            readonly pada: string;
                        } | null;
                        /** @description Siapa mencabut, dan kapan / who withdrew it, and when */
                        readonly dicabut: {
                            /**
                             * @description Nama pegawai / name of the person
                             * @example Siti Rahmawati
                             */
                            readonly nama: string;
                            /**
                             * @description Saat terjadi / when it happened [RFC 3339 dengan offset / RFC 3339 with offset]
                             * @example 2026-11-30T09:15:00+07:00
                             */
                            readonly pada: string;
                        } | null;
                        /**
                         * @description Yang boleh dilakukan pemanggil / what the caller may do
                         * @example [
                         *       "ubah"
                         *     ]
                         */
                        readonly boleh: readonly ("ubah" | "hapus" | "usulkan" | "tetapkan" | "kembalikan" | "cabut")[];
                    };
                };
            };
        };
    };
    readonly putuskanKebijakan: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id di Luwes; salin dari daftar atau dari jawaban saat dibuat / the id in Luwes; copy it from a list or from the answer that made it */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description tetapkan, kembalikan, atau cabut yang belum berlaku / adopt it, return it, or withdraw what has not begun
                     * @example tetapkan
                     * @constant
                     */
                    readonly keputusan: "tetapkan";
                    /**
                     * @description Versi yang dibaca; naik pada setiap perubahan / version that was read; grows with every change [nomor urut / ordinal number]
                     * @example 3
                     */
                    readonly versi: number;
                } | {
                    /**
                     * @description tetapkan, kembalikan, atau cabut yang belum berlaku / adopt it, return it, or withdraw what has not begun
                     * @example kembalikan
                     * @constant
                     */
                    readonly keputusan: "kembalikan";
                    /**
                     * @description Versi yang dibaca; naik pada setiap perubahan / version that was read; grows with every change [nomor urut / ordinal number]
                     * @example 3
                     */
                    readonly versi: number;
                    /**
                     * @description Mengapa / why
                     * @example Pasal 7 belum sesuai naskah
                     */
                    readonly alasan: string;
                } | {
                    /**
                     * @description tetapkan, kembalikan, atau cabut yang belum berlaku / adopt it, return it, or withdraw what has not begun
                     * @example cabut
                     * @constant
                     */
                    readonly keputusan: "cabut";
                    /**
                     * @description Versi yang dibaca; naik pada setiap perubahan / version that was read; grows with every change [nomor urut / ordinal number]
                     * @example 3
                     */
                    readonly versi: number;
                    /**
                     * @description Mengapa / why
                     * @example Pasal 7 belum sesuai naskah
                     */
                    readonly alasan: string;
                };
            };
        };
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /**
                         * @description Id di Luwes; salin dari daftar atau dari jawaban saat dibuat / the id in Luwes; copy it from a list or from the answer that made it
                         * @example 0193c1a2-7c1e-7b52-9d35-3f6c0f1d2a44
                         */
                        readonly id: string;
                        /**
                         * @description Keadaan sekarang / present state
                         * @example rancangan
                         * @enum {string}
                         */
                        readonly status: "rancangan" | "diusulkan" | "ditetapkan" | "dicabut";
                        /**
                         * @description Versi yang dibaca; naik pada setiap perubahan / version that was read; grows with every change [nomor urut / ordinal number]
                         * @example 3
                         */
                        readonly versi: number;
                        /**
                         * @description Judul survei / title of the survey
                         * @example Kesiapan WFA gelombang 1
                         */
                        readonly judul: string;
                        /**
                         * @description Hari mulai berlaku / first day in force [YYYY-MM-DD]
                         * @example 2027-02-01
                         */
                        readonly sejak: string;
                        /** @description Alamat atau nomor dokumen yang ditandatangani / address or number of the signed document */
                        readonly dokumen: {
                            /**
                             * @description Jenis, nomor, dan tahun peraturan / kind, number and year of the regulation
                             * @example Peraturan Bupati Contoh Nomor 7 Tahun 2027
                             */
                            readonly nomor: string;
                            /**
                             * @description Tanggal peraturan / date of the regulation [YYYY-MM-DD]
                             * @example 2027-01-11
                             */
                            readonly tanggal: string;
                        } | null;
                        /** @description Dari mana rancangan berasal / where the draft came from */
                        readonly asal: ({
                            /**
                             * @description contoh: kebijakan yang sudah terbit; impor: berkas daerah lain / contoh: a published law; impor: a file of another regency
                             * @example contoh
                             * @constant
                             */
                            readonly jenis: "contoh";
                            /**
                             * @description Kode contoh / code of the published law
                             * @example dki-2026
                             */
                            readonly kode: string;
                        } | {
                            /**
                             * @description contoh: kebijakan yang sudah terbit; impor: berkas daerah lain / contoh: a published law; impor: a file of another regency
                             * @example impor
                             * @constant
                             */
                            readonly jenis: "impor";
                            /**
                             * @description Daerah asal berkas / regency of the file
                             * @example Kabupaten Contoh
                             */
                            readonly daerah: string;
                            /**
                             * @description sah: dibuat dengan kunci yang dikenal; kunci-tidak-dikenal: tidak dapat diperiksa / sah: made by a known key; kunci-tidak-dikenal: nobody can check it
                             * @example sah
                             * @enum {string}
                             */
                            readonly segel: "sah" | "kunci-tidak-dikenal" | "tanpa-segel";
                            /** @description Alamat atau nomor dokumen yang ditandatangani / address or number of the signed document */
                            readonly dokumen: {
                                /**
                                 * @description Jenis, nomor, dan tahun peraturan / kind, number and year of the regulation
                                 * @example Peraturan Bupati Contoh Nomor 7 Tahun 2027
                                 */
                                readonly nomor: string;
                                /**
                                 * @description Tanggal peraturan / date of the regulation [YYYY-MM-DD]
                                 * @example 2027-01-11
                                 */
                                readonly tanggal: string;
                            } | null;
                        }) | null;
                        /**
                         * @description Mengapa / why
                         * @example Pasal 7 belum sesuai naskah
                         */
                        readonly alasan: string | null;
                        /** @description Ketentuan yang diubah, menurut kode / clauses that change, by code */
                        readonly perubahan: readonly {
                            /**
                             * @description Kode tetap, untuk program / stable code, for programs
                             * @example wfa.kuota
                             */
                            readonly kode: string;
                            /**
                             * @description Bagian data / part of the data
                             * @example wfa
                             */
                            readonly bagian: ("wfa" | "ketentuan" | "presensi" | "kinerja" | "peringatan") | null;
                            /** @description Nama pegawai / name of the person */
                            readonly nama: components["schemas"]["Teks"];
                            /**
                             * @description Satuan target dan realisasi / unit of target and result
                             * @example dokumen
                             */
                            readonly satuan: string | null;
                            /** @description Ketentuan sehari sebelumnya / the clause on the day before */
                            readonly sebelum: {
                                /**
                                 * @description Nilai ketentuan; null berarti tidak diatur / value of the clause; null for a silent law
                                 * @example 1
                                 */
                                readonly nilai: unknown;
                                /**
                                 * @description Dasar ketentuan; "belum ditetapkan dengan Perkada" atau "bawaan Luwes" menandai nilai tanpa peraturan / what it rests on; "belum ditetapkan dengan Perkada" or "bawaan Luwes" marks a value that no regulation sets
                                 * @example Permen PANRB 4/2025 Pasal 13 ayat (1)
                                 */
                                readonly dasar: string;
                            } | null;
                            /**
                             * @description Nilai ketentuan; null berarti tidak diatur / value of the clause; null for a silent law
                             * @example 1
                             */
                            readonly nilai: unknown;
                            /**
                             * @description Pasal yang menetapkannya / article that sets it
                             * @example Pasal 7 ayat (1)
                             */
                            readonly pasal: string;
                            /**
                             * @description tolak menolak; peringatan hanya memperingatkan / tolak refuses; peringatan only warns
                             * @example tolak
                             * @enum {string}
                             */
                            readonly efek?: "tolak" | "peringatan";
                        }[];
                        /** @description Yang harus dibenahi sebelum diusulkan / what must be mended before it is proposed */
                        readonly keberatan: readonly {
                            /**
                             * @description Tempatnya, sebagai JSON pointer / its place, as a JSON pointer
                             * @example /sejak
                             */
                            readonly path: string;
                            /** @description Penjelasan untuk orang / what people read */
                            readonly message: components["schemas"]["Teks"];
                        }[];
                        /** @description Siapa menulisnya, dan kapan / who wrote it, and when */
                        readonly diubah: {
                            /**
                             * @description Nama pegawai / name of the person
                             * @example Siti Rahmawati
                             */
                            readonly nama: string;
                            /**
                             * @description Saat terjadi / when it happened [RFC 3339 dengan offset / RFC 3339 with offset]
                             * @example 2026-11-30T09:15:00+07:00
                             */
                            readonly pada: string;
                        };
                        /** @description Siapa mengusulkan, dan kapan / who proposed it, and when */
                        readonly diusulkan: {
                            /**
                             * @description Nama pegawai / name of the person
                             * @example Siti Rahmawati
                             */
                            readonly nama: string;
                            /**
                             * @description Saat terjadi / when it happened [RFC 3339 dengan offset / RFC 3339 with offset]
                             * @example 2026-11-30T09:15:00+07:00
                             */
                            readonly pada: string;
                        } | null;
                        /** @description Siapa menetapkan, dan kapan / who adopted it, and when */
                        readonly ditetapkan: {
                            /**
                             * @description Nama pegawai / name of the person
                             * @example Siti Rahmawati
                             */
                            readonly nama: string;
                            /**
                             * @description Saat terjadi / when it happened [RFC 3339 dengan offset / RFC 3339 with offset]
                             * @example 2026-11-30T09:15:00+07:00
                             */
                            readonly pada: string;
                        } | null;
                        /** @description Siapa mencabut, dan kapan / who withdrew it, and when */
                        readonly dicabut: {
                            /**
                             * @description Nama pegawai / name of the person
                             * @example Siti Rahmawati
                             */
                            readonly nama: string;
                            /**
                             * @description Saat terjadi / when it happened [RFC 3339 dengan offset / RFC 3339 with offset]
                             * @example 2026-11-30T09:15:00+07:00
                             */
                            readonly pada: string;
                        } | null;
                        /**
                         * @description Yang boleh dilakukan pemanggil / what the caller may do
                         * @example [
                         *       "ubah"
                         *     ]
                         */
                        readonly boleh: readonly ("ubah" | "hapus" | "usulkan" | "tetapkan" | "kembalikan" | "cabut")[];
                    };
                };
            };
        };
    };
    readonly eksporKebijakan: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id di Luwes; salin dari daftar atau dari jawaban saat dibuat / the id in Luwes; copy it from a list or from the answer that made it */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /**
                         * @description Bentuk berkas / form of the file
                         * @example luwes-kebijakan/1
                         * @constant
                         */
                        readonly bentuk: "luwes-kebijakan/1";
                        /** @description Isi perubahan / what the change says */
                        readonly isi: {
                            /**
                             * @description Daerah asal berkas / regency of the file
                             * @example Kabupaten Contoh
                             */
                            readonly daerah: string;
                            /**
                             * @description Judul survei / title of the survey
                             * @example Kesiapan WFA gelombang 1
                             */
                            readonly judul: string;
                            /**
                             * @description Hari mulai berlaku / first day in force [YYYY-MM-DD]
                             * @example 2027-02-01
                             */
                            readonly sejak: string;
                            /** @description Alamat atau nomor dokumen yang ditandatangani / address or number of the signed document */
                            readonly dokumen: {
                                /**
                                 * @description Jenis, nomor, dan tahun peraturan / kind, number and year of the regulation
                                 * @example Peraturan Bupati Contoh Nomor 7 Tahun 2027
                                 */
                                readonly nomor: string;
                                /**
                                 * @description Tanggal peraturan / date of the regulation [YYYY-MM-DD]
                                 * @example 2027-01-11
                                 */
                                readonly tanggal: string;
                            } | null;
                            /** @description Ketentuan yang diubah, menurut kode / clauses that change, by code */
                            readonly perubahan: {
                                readonly [key: string]: {
                                    /**
                                     * @description Nilai ketentuan; null berarti tidak diatur / value of the clause; null for a silent law
                                     * @example 1
                                     */
                                    readonly nilai: unknown;
                                    /**
                                     * @description Pasal yang menetapkannya / article that sets it
                                     * @example Pasal 7 ayat (1)
                                     */
                                    readonly pasal: string;
                                    /**
                                     * @description tolak menolak; peringatan hanya memperingatkan / tolak refuses; peringatan only warns
                                     * @example tolak
                                     * @enum {string}
                                     */
                                    readonly efek?: "tolak" | "peringatan";
                                };
                            };
                        };
                        /**
                         * @description SHA-256 atas isi sebagai JSON kanonik (RFC 8785) / SHA-256 over isi as canonical JSON (RFC 8785)
                         * @example 0000000000000000000000000000000000000000000000000000000000000000
                         */
                        readonly sha256: string;
                        /**
                         * @description JWS (EdDSA) atas sidiknya; kunci publiknya dari GET /v1/presensi/kunci daerah asal / JWS (EdDSA) over the checksum; its public key is at GET /v1/presensi/kunci of that regency
                         * @example eyJhbGciOiJFZERTQSJ9.eyJpc3MiOiJsdXdlcyJ9.AA
                         */
                        readonly segel: string | null;
                    };
                };
            };
        };
    };
    readonly audit: {
        readonly parameters: {
            readonly query?: {
                /** @description Nomor urut baris terakhir halaman sebelumnya / number of the last row of the page before */
                readonly after?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description Isi daftar / the items of the list */
                        readonly data: readonly {
                            /**
                             * @description Nomor urut baris / number of the row [nomor urut / ordinal number]
                             * @example 1841
                             */
                            readonly urut: number;
                            /**
                             * @description Saat terjadi / when it happened [RFC 3339 dengan offset / RFC 3339 with offset]
                             * @example 2026-11-30T09:15:00+07:00
                             */
                            readonly pada: string;
                            /**
                             * @description NIP yang melakukannya; "luwes" bila bukan orang / NIP of who did it; "luwes" where nobody did
                             * @example 197905202005011004
                             */
                            readonly oleh: string;
                            /**
                             * @description Apa yang dilakukan / what was done
                             * @example kriteria.nyatakan
                             */
                            readonly tindakan: string;
                            /**
                             * @description Pada apa / to what
                             * @example 0193c1a2-7c1e-7b52-9d35-3f6c0f1d2a44
                             */
                            readonly entitas: string;
                            /**
                             * @description Rincian tindakan / details of the action
                             * @example {
                             *       "hari": [
                             *         "2026-12-03"
                             *       ]
                             *     }
                             */
                            readonly data: unknown;
                            /**
                             * @description Segel yang merangkai baris ini dengan yang sebelumnya; null sampai disegel / seal that chains the row to the one before; null until it is sealed
                             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
                             */
                            readonly segel: string | null;
                        }[];
                    };
                };
            };
        };
    };
    readonly cariAudit: {
        readonly parameters: {
            readonly query?: {
                /** @description NIP pelaku, atau nama aplikasi / NIP of who acted, or the name of an application */
                readonly oleh?: string;
                /** @description Tindakan; dalam pertanyaan cukup awal namanya / the action; in a query the beginning of its name will do */
                readonly tindakan?: string;
                /** @description Teks pada entitas atau rincian / a text in the thing or the details */
                readonly cari?: string;
                /** @description Sejak hari ini / from this day on [YYYY-MM-DD] */
                readonly dari?: string;
                /** @description Sampai hari ini / up to this day [YYYY-MM-DD] */
                readonly sampai?: string;
                /** @description Nomor baris terakhir halaman sebelumnya / number of the last row of the page before */
                readonly after?: string;
                /** @description csv: sebagai berkas / csv: as a file */
                readonly format?: "json" | "csv";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description Isi daftar / the items of the list */
                        readonly data: readonly {
                            /**
                             * @description Nomor urut baris / number of the row [nomor urut / ordinal number]
                             * @example 1841
                             */
                            readonly urut: number;
                            /**
                             * @description Saat terjadi / when it happened [RFC 3339 dengan offset / RFC 3339 with offset]
                             * @example 2026-11-30T09:15:00+07:00
                             */
                            readonly pada: string;
                            /**
                             * @description NIP pelaku, atau nama aplikasi / NIP of who acted, or the name of an application
                             * @example 197905202005011004
                             */
                            readonly oleh: string;
                            /**
                             * @description Tindakan; dalam pertanyaan cukup awal namanya / the action; in a query the beginning of its name will do
                             * @example kinerja.tutup
                             */
                            readonly tindakan: string;
                            /**
                             * @description Pada apa / to what
                             * @example 0193c1a2-7c1e-7b52-9d35-3f6c0f1d2a44
                             */
                            readonly entitas: string;
                            /**
                             * @description Rincian tindakan / details of the action
                             * @example {
                             *       "hari": [
                             *         "2026-12-03"
                             *       ]
                             *     }
                             */
                            readonly data: unknown;
                            /**
                             * @description Segel baris ini; null sampai disegel / seal of the row; null until it is sealed
                             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
                             */
                            readonly segel: string | null;
                            /**
                             * @description Nama pelaku; null bagi aplikasi / name of who acted; null for an application
                             * @example Rina Kartika
                             */
                            readonly nama: string | null;
                        }[];
                    };
                };
            };
        };
    };
    readonly periksaAudit: {
        readonly parameters: {
            readonly query?: {
                /** @description lanjut.urut bagian sebelumnya / lanjut.urut of the part before */
                readonly after?: string;
                /** @description Segel terakhir yang benar / the last right seal */
                readonly segel?: string;
                /** @description Baris yang segelnya benar / rows whose seals are right */
                readonly diperiksa?: string;
                /** @description Baris yang belum disegel / rows that are not sealed yet */
                readonly belumDisegel?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description Hasil; null selama belum selesai / what it came to; null while there is more */
                        readonly hasil: {
                            /**
                             * @description Apakah catatan utuh / whether the log is whole
                             * @example true
                             */
                            readonly utuh: boolean;
                            /**
                             * @description Baris yang segelnya benar / rows whose seals are right [baris / rows]
                             * @example 10000
                             */
                            readonly diperiksa: number;
                            /**
                             * @description Baris yang belum disegel / rows that are not sealed yet [baris / rows]
                             * @example 3
                             */
                            readonly belumDisegel: number;
                            /**
                             * @description Segel terakhir yang benar / the last right seal
                             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
                             */
                            readonly segel: string;
                            /** @description Baris pertama yang rusak; null bila utuh / the first broken row; null for none */
                            readonly rusak: {
                                /**
                                 * @description Nomor baris / number of the row [nomor urut / ordinal number]
                                 * @example 10000
                                 */
                                readonly urut: number;
                                /**
                                 * @description Apa yang terjadi pada baris itu / what happened to that row
                                 * @example berubah
                                 * @enum {string}
                                 */
                                readonly sebab: "berubah" | "hilang" | "tanpa-segel";
                            } | null;
                        } | null;
                        /** @description Tempat bagian berikutnya mulai / where the next part begins */
                        readonly lanjut: {
                            /**
                             * @description Nomor baris / number of the row [nomor urut / ordinal number]
                             * @example 10000
                             */
                            readonly urut: number;
                            /**
                             * @description Segel terakhir yang benar / the last right seal
                             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
                             */
                            readonly segel: string;
                            /**
                             * @description Baris yang segelnya benar / rows whose seals are right [baris / rows]
                             * @example 10000
                             */
                            readonly diperiksa: number;
                            /**
                             * @description Baris yang belum disegel / rows that are not sealed yet [baris / rows]
                             * @example 3
                             */
                            readonly belumDisegel: number;
                        };
                        /**
                         * @description Banyak baris seluruhnya / how many rows there are [baris / rows]
                         * @example 48120
                         */
                        readonly dari: number;
                    };
                };
            };
        };
    };
    readonly delegasi: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description Isi daftar / the items of the list */
                        readonly data: readonly components["schemas"]["Delegasi"][];
                    };
                };
            };
        };
    };
    readonly catatDelegasi: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Kunci yang sama dijawab sama / the same key gets the same answer */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description plh: pelaksana harian; plt: pelaksana tugas / plh: for some days; plt: for a vacant post
                     * @example plh
                     * @enum {string}
                     */
                    readonly jenis: "plh" | "plt";
                    /**
                     * @description NIP pejabat yang diwakili / NIP of the office holder
                     * @example 197212101998031006
                     */
                    readonly dariNip: string;
                    /**
                     * @description NIP yang mewakili / NIP of who stands in
                     * @example 197905202005011004
                     */
                    readonly keNip: string;
                    /**
                     * @description Hari pertama, ikut dihitung / first day, included [YYYY-MM-DD]
                     * @example 2026-12-01
                     */
                    readonly dari: string;
                    /**
                     * @description Hari terakhir, ikut dihitung / last day, included [YYYY-MM-DD]
                     * @example 2026-12-31
                     */
                    readonly sampai: string;
                    /**
                     * @description Nomor surat yang mendasarinya / number of the letter that it rests on
                     * @example 800/117/BKPSDM/2026
                     */
                    readonly nomorSurat: string;
                };
            };
        };
        readonly responses: {
            /** @description Berhasil / done */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /**
                         * @description Id di Luwes; salin dari daftar atau dari jawaban saat dibuat / the id in Luwes; copy it from a list or from the answer that made it
                         * @example 0193c1a2-7c1e-7b52-9d35-3f6c0f1d2a44
                         */
                        readonly id: string;
                    };
                };
            };
        };
    };
    readonly cabutDelegasi: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id di Luwes; salin dari daftar atau dari jawaban saat dibuat / the id in Luwes; copy it from a list or from the answer that made it */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description Alasan dengan kalimat sendiri / the reason in plain words
                     * @example Menyusun naskah peraturan bupati yang perlu waktu tenang
                     */
                    readonly alasan: string;
                };
            };
        };
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Delegasi"];
                };
            };
        };
    };
    readonly permohonanCutiSaya: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description Isi daftar / the items of the list */
                        readonly data: readonly components["schemas"]["PermohonanCuti"][];
                    };
                };
            };
        };
    };
    readonly mohonCuti: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Kunci yang sama dijawab sama / the same key gets the same answer */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description alasan-penting sampai sebulan; cltn untuk lebih lama, tanpa penghasilan / alasan-penting for up to a month; cltn for longer, without income
                     * @example alasan-penting
                     * @enum {string}
                     */
                    readonly jenis: "alasan-penting" | "cltn";
                    /**
                     * @description Hari pertama / first day [YYYY-MM-DD]
                     * @example 2026-12-01
                     */
                    readonly dari: string;
                    /**
                     * @description Hari terakhir / last day [YYYY-MM-DD]
                     * @example 2026-12-18
                     */
                    readonly sampai: string;
                    /**
                     * @description Alasan / the reason
                     * @example Ibu dirawat inap karena stroke.
                     */
                    readonly alasan: string;
                    /** @description Surat yang membuktikannya / letters that prove it */
                    readonly bukti: readonly {
                        /**
                         * @description Jenis surat / kind of letter
                         * @example Surat keterangan rawat inap
                         */
                        readonly jenis: string;
                        /**
                         * @description Nomor surat / its number
                         * @example RS-1/2026
                         */
                        readonly nomor: string;
                    }[];
                };
            };
        };
        readonly responses: {
            /** @description Berhasil / done */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PermohonanCuti"];
                };
            };
        };
    };
    readonly daftarOperator: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description Isi daftar / the items of the list */
                        readonly data: readonly components["schemas"]["Operator"][];
                    };
                };
            };
        };
    };
    readonly tunjukOperator: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Kunci yang sama dijawab sama / the same key gets the same answer */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description Nomor Induk Pegawai, 18 angka sebagai teks / 18-digit number of a civil servant, as text
                     * @example 198703152010012003
                     */
                    readonly nip: string;
                    /**
                     * @description Kode unit kerja / code of the unit
                     * @example DISDUKCAPIL
                     */
                    readonly unitKerja: string;
                    /**
                     * @description Apakah unit di bawahnya ikut dikelola / whether the units below belong to it
                     * @example true
                     */
                    readonly bawahan: boolean;
                    /**
                     * @description Hari pertama penunjukan / first day of the appointment [YYYY-MM-DD]
                     * @example 2027-01-04
                     */
                    readonly dari: string;
                    /**
                     * @description Hari terakhir penunjukan / last day of the appointment [YYYY-MM-DD]
                     * @example 2027-12-31
                     */
                    readonly sampai: string;
                    /**
                     * @description Nomor surat yang mendasarinya / number of the letter that it rests on
                     * @example 800/117/BKPSDM/2026
                     */
                    readonly nomorSurat: string;
                };
            };
        };
        readonly responses: {
            /** @description Berhasil / done */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /**
                         * @description Id di Luwes; salin dari daftar atau dari jawaban saat dibuat / the id in Luwes; copy it from a list or from the answer that made it
                         * @example 0193c1a2-7c1e-7b52-9d35-3f6c0f1d2a44
                         */
                        readonly id: string;
                    };
                };
            };
        };
    };
    readonly cabutOperator: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id di Luwes; salin dari daftar atau dari jawaban saat dibuat / the id in Luwes; copy it from a list or from the answer that made it */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description Alasan dengan kalimat sendiri / the reason in plain words
                     * @example Menyusun naskah peraturan bupati yang perlu waktu tenang
                     */
                    readonly alasan: string;
                };
            };
        };
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Operator"];
                };
            };
        };
    };
    readonly daftarPegawai: {
        readonly parameters: {
            readonly query: {
                /** @description Sebagian nama, atau awal NIP / a part of a name, or the beginning of a NIP */
                readonly cari: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description Isi daftar / the items of the list */
                        readonly data: readonly {
                            /**
                             * @description Nomor Induk Pegawai, 18 angka sebagai teks / 18-digit number of a civil servant, as text
                             * @example 198703152010012003
                             */
                            readonly nip: string;
                            /**
                             * @description Nama pegawai / name of the person
                             * @example Siti Rahmawati
                             */
                            readonly nama: string;
                            /**
                             * @description Nama jabatan / name of the position
                             * @example Analis Kependudukan Ahli Muda
                             */
                            readonly jabatan: string | null;
                            /**
                             * @description Nama unit kerja / name of the unit
                             * @example Dinas Kependudukan dan Pencatatan Sipil
                             */
                            readonly namaUnit: string;
                        }[];
                    };
                };
            };
        };
    };
    readonly daftarJadwalSif: {
        readonly parameters: {
            readonly query: {
                /** @description Kode unit kerja dari SIMPEG / code of a unit in SIMPEG */
                readonly unit: string;
                /** @description Hari pertama, ikut dihitung / first day, included [YYYY-MM-DD] */
                readonly dari: string;
                /** @description Hari terakhir, ikut dihitung / last day, included [YYYY-MM-DD] */
                readonly sampai: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description Isi daftar / the items of the list */
                        readonly data: readonly {
                            /**
                             * @description Nomor Induk Pegawai, 18 angka sebagai teks / 18-digit number of a civil servant, as text
                             * @example 198703152010012003
                             */
                            readonly nip: string;
                            /**
                             * @description Nama pegawai / name of the person
                             * @example Siti Rahmawati
                             */
                            readonly nama: string;
                            /**
                             * @description Hari kerja menurut zona unit kerja / the day in the zone of the unit [YYYY-MM-DD]
                             * @example 2026-12-03
                             */
                            readonly tanggal: string;
                            /**
                             * @description Mulai sif / when the shift begins [RFC 3339 dengan offset / RFC 3339 with offset]
                             * @example 2026-11-10T19:00:00+07:00
                             */
                            readonly mulai: string;
                            /**
                             * @description Selesai sif / when the shift ends [RFC 3339 dengan offset / RFC 3339 with offset]
                             * @example 2026-11-11T06:00:00+07:00
                             */
                            readonly selesai: string;
                            /**
                             * @description Apakah sif menggantikan jam kerja biasa pada tanggalnya; tanpanya, bagi pola reg5 dan reg6, sif adalah piket di sampingnya / whether the shift takes the place of the ordinary hours of its date; without it, it is a picket beside them for reg5 and reg6
                             * @example false
                             */
                            readonly menggantikan: boolean;
                        }[];
                    };
                };
            };
        };
    };
    readonly imporButir: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Kunci yang sama dijawab sama / the same key gets the same answer */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description Jenis butir, seperti pada webhook / type of the items
                     * @example jadwal-sif.ditetapkan
                     * @enum {string}
                     */
                    readonly jenis: "jadwal-sif.ditetapkan" | "jadwal-sif.dibatalkan" | "presensi.terekam";
                    /**
                     * @description Butir-butir, seperti data pada webhook / the items, as the data of a webhook
                     * @example [
                     *       {
                     *         "nip": "198703152010012003",
                     *         "tanggal": "2026-11-10",
                     *         "mulai": "2026-11-10T19:00:00+07:00",
                     *         "selesai": "2026-11-11T06:00:00+07:00"
                     *       }
                     *     ]
                     */
                    readonly butir: readonly {
                        readonly [key: string]: unknown;
                    }[];
                };
            };
        };
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Penerimaan"];
                };
            };
        };
    };
    readonly gelombang: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description Isi daftar / the items of the list */
                        readonly data: readonly components["schemas"]["Gelombang"][];
                    };
                };
            };
        };
    };
    readonly bukaGelombang: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Kunci yang sama dijawab sama / the same key gets the same answer */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description Nama gelombang / name of the wave
                     * @example Gelombang 1
                     */
                    readonly nama: string;
                    /**
                     * @description Kode unit dalam gelombang / codes of the units in the wave
                     * @example [
                     *       "DISDUKCAPIL"
                     *     ]
                     */
                    readonly unit: readonly string[];
                    /**
                     * @description Hari pertama, ikut dihitung / first day, included [YYYY-MM-DD]
                     * @example 2026-12-01
                     */
                    readonly dari: string;
                    /**
                     * @description Hari terakhir, ikut dihitung / last day, included [YYYY-MM-DD]
                     * @example 2026-12-31
                     */
                    readonly sampai?: string;
                    /**
                     * @description Syarat memulai gelombang / what lets the wave begin
                     * @example Semua pegawai sudah dilatih
                     */
                    readonly kriteriaMasuk: string;
                    /**
                     * @description Syarat melanjutkan ke gelombang berikutnya / what lets the next wave follow
                     * @example Keterlambatan tidak naik dalam satu bulan
                     */
                    readonly kriteriaKeluar: string;
                };
            };
        };
        readonly responses: {
            /** @description Berhasil / done */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Gelombang"];
                };
            };
        };
    };
    readonly akhiriGelombang: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id di Luwes; salin dari daftar atau dari jawaban saat dibuat / the id in Luwes; copy it from a list or from the answer that made it */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description Hari terakhir, ikut dihitung / last day, included [YYYY-MM-DD]
                     * @example 2026-12-31
                     */
                    readonly sampai: string;
                    /**
                     * @description Alasan dengan kalimat sendiri / the reason in plain words
                     * @example Menyusun naskah peraturan bupati yang perlu waktu tenang
                     */
                    readonly alasan: string;
                };
            };
        };
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Gelombang"];
                };
            };
        };
    };
    readonly bandingGelombang: {
        readonly parameters: {
            readonly query: {
                /** @description Bulan kalender / calendar month [YYYY-MM] */
                readonly bulan: string;
            };
            readonly header?: never;
            readonly path: {
                /** @description Id di Luwes; salin dari daftar atau dari jawaban saat dibuat / the id in Luwes; copy it from a list or from the answer that made it */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /**
                         * @description Hari pertama, ikut dihitung / first day, included [YYYY-MM-DD]
                         * @example 2026-12-01
                         */
                        readonly dari: string;
                        /**
                         * @description Hari terakhir, ikut dihitung / last day, included [YYYY-MM-DD]
                         * @example 2026-12-31
                         */
                        readonly sampai: string;
                        /** @description Unit dalam gelombang / units of the wave */
                        readonly dalam: {
                            /**
                             * @description Banyaknya unit / number of units [unit kerja / units]
                             * @example 4
                             */
                            readonly unit: number;
                            /**
                             * @description Banyaknya pegawai; null bila kurang dari 5 / people; null for fewer than 5 [orang / people]
                             * @example 96
                             */
                            readonly pegawai: number | null;
                            /**
                             * @description Hari WFA yang disetujui; null bila kurang dari 5 pegawai / granted WFA days; null for fewer than 5 people [hari orang / days of people]
                             * @example 210
                             */
                            readonly hariWfa: number | null;
                            /**
                             * @description Hari hadir yang dapat diukur terlambatnya; null bila kurang dari 5 pegawai / days of presence that lateness is held against; null for fewer than 5 people [hari orang / days of people]
                             * @example 1870
                             */
                            readonly hariOrang: number | null;
                            /**
                             * @description Terlambat rata-rata tiap orang dan hari; null bila tidak diketahui / mean lateness a person and day; null where unknown [perseratus menit / hundredths of a minute]
                             * @example 135
                             */
                            readonly terlambatPerHari: number | null;
                            /** @description Catatan / notes */
                            readonly catatan: readonly components["schemas"]["Teks"][];
                        };
                        /** @description Unit yang belum pernah masuk gelombang / units that no wave has reached */
                        readonly luar: {
                            /**
                             * @description Banyaknya unit / number of units [unit kerja / units]
                             * @example 4
                             */
                            readonly unit: number;
                            /**
                             * @description Banyaknya pegawai; null bila kurang dari 5 / people; null for fewer than 5 [orang / people]
                             * @example 96
                             */
                            readonly pegawai: number | null;
                            /**
                             * @description Hari WFA yang disetujui; null bila kurang dari 5 pegawai / granted WFA days; null for fewer than 5 people [hari orang / days of people]
                             * @example 210
                             */
                            readonly hariWfa: number | null;
                            /**
                             * @description Hari hadir yang dapat diukur terlambatnya; null bila kurang dari 5 pegawai / days of presence that lateness is held against; null for fewer than 5 people [hari orang / days of people]
                             * @example 1870
                             */
                            readonly hariOrang: number | null;
                            /**
                             * @description Terlambat rata-rata tiap orang dan hari; null bila tidak diketahui / mean lateness a person and day; null where unknown [perseratus menit / hundredths of a minute]
                             * @example 135
                             */
                            readonly terlambatPerHari: number | null;
                            /** @description Catatan / notes */
                            readonly catatan: readonly components["schemas"]["Teks"][];
                        };
                    };
                };
            };
        };
    };
    readonly harapan: {
        readonly parameters: {
            readonly query: {
                /** @description Nomor Induk Pegawai, 18 angka sebagai teks / 18-digit number of a civil servant, as text */
                readonly nip: string;
                /** @description Hari kerja menurut zona unit kerja / the day in the zone of the unit [YYYY-MM-DD] */
                readonly tanggal: string;
            };
            readonly header: {
                /** @description Nomor unik permintaan / the unique id of the request */
                readonly "webhook-id": string;
                /** @description Detik Unix saat dikirim, toleransi 5 menit / Unix seconds, 5 minutes off at most [detik Unix / Unix seconds] */
                readonly "webhook-timestamp": string;
                /** @description v1,<base64 HMAC-SHA-256(id.timestamp.)>, isi kosong / over an empty body */
                readonly "webhook-signature": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /**
                         * @description Nomor Induk Pegawai, 18 angka sebagai teks / 18-digit number of a civil servant, as text
                         * @example 198703152010012003
                         */
                        readonly nip: string;
                        /**
                         * @description Hari kerja menurut zona unit kerja / the day in the zone of the unit [YYYY-MM-DD]
                         * @example 2026-12-03
                         */
                        readonly tanggal: string;
                        /**
                         * @description Di mana hari itu dijalani: kantor, WFA, atau bukan hari kerja baginya / where the day is spent: office, elsewhere, or no duty
                         * @example kantor
                         * @enum {string}
                         */
                        readonly moda: "kantor" | "wfa" | "libur" | "cuti" | "izin" | "dinas-luar";
                        /** @description Jam kerja hari itu; null bila tidak ada / hours of the day; null for none */
                        readonly jadwal: {
                            /**
                             * @description Mulai / beginning [RFC 3339 dengan offset / RFC 3339 with offset]
                             * @example 2026-12-03T07:30:00+07:00
                             */
                            readonly mulai: string;
                            /**
                             * @description Selesai / end [RFC 3339 dengan offset / RFC 3339 with offset]
                             * @example 2026-12-03T16:00:00+07:00
                             */
                            readonly selesai: string;
                        } | null;
                        /** @description Tugas hari itu menurut waktunya: jam kerja, sif, atau piket; kosong bila tidak dinilai / the duties of the day in the order of time: office hours, shifts or pickets; none where it is not judged */
                        readonly tugas: readonly {
                            /**
                             * @description kantor untuk jam kerja biasa, sif untuk sif yang menggantikannya, piket untuk sif di sampingnya / kantor for the ordinary hours, sif for a shift in their place, piket for one beside them
                             * @example kantor
                             * @enum {string}
                             */
                            readonly jenis: "kantor" | "sif" | "piket";
                            /**
                             * @description Mulai / beginning [RFC 3339 dengan offset / RFC 3339 with offset]
                             * @example 2026-12-03T07:30:00+07:00
                             */
                            readonly mulai: string;
                            /**
                             * @description Selesai / end [RFC 3339 dengan offset / RFC 3339 with offset]
                             * @example 2026-12-03T16:00:00+07:00
                             */
                            readonly selesai: string;
                        }[];
                        /** @description Penjelasan untuk orang / what people read */
                        readonly pesan: components["schemas"]["Teks"];
                        /**
                         * @description Dasar ketentuan; "belum ditetapkan dengan Perkada" atau "bawaan Luwes" menandai nilai tanpa peraturan / what it rests on; "belum ditetapkan dengan Perkada" or "bawaan Luwes" marks a value that no regulation sets
                         * @example Permen PANRB 4/2025 Pasal 13 ayat (1)
                         */
                        readonly dasar: string;
                        /**
                         * @description Mengapa hari ini tidak dinilai; null bila dinilai / why the day is not judged; null where it is
                         * @example hari.di-luar-masa-kerja
                         */
                        readonly alasan: ("hari.di-luar-masa-kerja" | "hari.sebelum-dipakai" | "kalender.belum-ada") | null;
                    };
                };
            };
        };
    };
    readonly hariIni: {
        readonly parameters: {
            readonly query?: {
                /** @description Unit kerja yang dilihat; tanpa itu yang menjadi wewenang pemanggil, null bila bukan satu unit / unit that is looked at; without it what is the caller’s, null where it is no one unit */
                readonly unit?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /**
                         * @description Hari kerja menurut zona unit kerja / the day in the zone of the unit [YYYY-MM-DD]
                         * @example 2026-12-03
                         */
                        readonly tanggal: string;
                        /**
                         * @description Zona waktu unit kerja: WIB, WITA, atau WIT / time zone of the unit: WIB, WITA or WIT
                         * @example Asia/Jakarta
                         * @enum {string}
                         */
                        readonly zona: "Asia/Jakarta" | "Asia/Makassar" | "Asia/Jayapura";
                        /** @description Unit kerja yang dilihat; tanpa itu yang menjadi wewenang pemanggil, null bila bukan satu unit / unit that is looked at; without it what is the caller’s, null where it is no one unit */
                        readonly unit: {
                            /**
                             * @description Kode unit kerja / code of the unit
                             * @example DISDUKCAPIL
                             */
                            readonly kode: string;
                            /**
                             * @description Nama unit kerja / name of the unit
                             * @example Dinas Kependudukan dan Pencatatan Sipil
                             */
                            readonly nama: string;
                        } | null;
                        /** @description Unit yang dipimpin pemanggil / units that the caller heads */
                        readonly pilihan: readonly {
                            /**
                             * @description Kode unit kerja / code of the unit
                             * @example DISDUKCAPIL
                             */
                            readonly kode: string;
                            /**
                             * @description Nama unit kerja / name of the unit
                             * @example Dinas Kependudukan dan Pencatatan Sipil
                             */
                            readonly nama: string;
                        }[];
                        /** @description Jumlah semua yang dilihat / the figures of everybody looked at */
                        readonly jumlah: {
                            /**
                             * @description Semua pegawai / everybody [orang / people]
                             * @example 42
                             */
                            readonly pegawai: number;
                            /**
                             * @description Sudah terlihat di kantor, termasuk yang terlambat / seen at the office, those who came late included [orang / people]
                             * @example 30
                             */
                            readonly hadir: number;
                            /**
                             * @description Di kantor, datang terlambat / at the office, came late [orang / people]
                             * @example 3
                             */
                            readonly terlambat: number;
                            /**
                             * @description Bekerja di luar kantor / at work elsewhere [orang / people]
                             * @example 6
                             */
                            readonly wfa: number;
                            /**
                             * @description WFA, belum presensi masuk / elsewhere, not seen yet [orang / people]
                             * @example 1
                             */
                            readonly wfaBelumTerlihat: number;
                            /**
                             * @description WFA, laporan hari ini belum ada / elsewhere, without a report of today [orang / people]
                             * @example 5
                             */
                            readonly wfaTanpaLaporan: number;
                            /**
                             * @description Cuti atau izin, tanpa jenisnya / on leave or excused; no kind is told [orang / people]
                             * @example 2
                             */
                            readonly cuti: number;
                            /**
                             * @description Dinas luar atau tugas belajar / away on duty or study [orang / people]
                             * @example 1
                             */
                            readonly dinasLuar: number;
                            /**
                             * @description Seharusnya di kantor, belum presensi masuk / expected at the office, not seen yet [orang / people]
                             * @example 3
                             */
                            readonly belumTerlihat: number;
                            /**
                             * @description Jam kerjanya belum mulai / whose hours have not begun [orang / people]
                             * @example 0
                             */
                            readonly belumMulai: number;
                            /**
                             * @description Libur menurut jadwalnya / off by their schedule [orang / people]
                             * @example 0
                             */
                            readonly libur: number;
                            /**
                             * @description Tanpa jam kerja, belum dinilai, atau belum dihitung / without hours, not judged, or not counted yet [orang / people]
                             * @example 0
                             */
                            readonly lainnya: number;
                        };
                        /** @description Unit langsung di bawahnya, masing-masing dengan semua di bawahnya / the units directly below, each with everybody below it */
                        readonly perUnit: readonly {
                            /**
                             * @description Kode unit kerja / code of the unit
                             * @example DISDUKCAPIL
                             */
                            readonly kode: string;
                            /**
                             * @description Nama unit kerja / name of the unit
                             * @example Kecamatan Sukamaju
                             */
                            readonly nama: string;
                            /**
                             * @description Semua pegawai / everybody [orang / people]
                             * @example 42
                             */
                            readonly pegawai: number;
                            /**
                             * @description Sudah terlihat di kantor, termasuk yang terlambat / seen at the office, those who came late included [orang / people]
                             * @example 30
                             */
                            readonly hadir: number;
                            /**
                             * @description Di kantor, datang terlambat / at the office, came late [orang / people]
                             * @example 3
                             */
                            readonly terlambat: number;
                            /**
                             * @description Bekerja di luar kantor / at work elsewhere [orang / people]
                             * @example 6
                             */
                            readonly wfa: number;
                            /**
                             * @description WFA, belum presensi masuk / elsewhere, not seen yet [orang / people]
                             * @example 1
                             */
                            readonly wfaBelumTerlihat: number;
                            /**
                             * @description WFA, laporan hari ini belum ada / elsewhere, without a report of today [orang / people]
                             * @example 5
                             */
                            readonly wfaTanpaLaporan: number;
                            /**
                             * @description Cuti atau izin, tanpa jenisnya / on leave or excused; no kind is told [orang / people]
                             * @example 2
                             */
                            readonly cuti: number;
                            /**
                             * @description Dinas luar atau tugas belajar / away on duty or study [orang / people]
                             * @example 1
                             */
                            readonly dinasLuar: number;
                            /**
                             * @description Seharusnya di kantor, belum presensi masuk / expected at the office, not seen yet [orang / people]
                             * @example 3
                             */
                            readonly belumTerlihat: number;
                            /**
                             * @description Jam kerjanya belum mulai / whose hours have not begun [orang / people]
                             * @example 0
                             */
                            readonly belumMulai: number;
                            /**
                             * @description Libur menurut jadwalnya / off by their schedule [orang / people]
                             * @example 0
                             */
                            readonly libur: number;
                            /**
                             * @description Tanpa jam kerja, belum dinilai, atau belum dihitung / without hours, not judged, or not counted yet [orang / people]
                             * @example 0
                             */
                            readonly lainnya: number;
                        }[];
                        /** @description Pegawai unit itu sendiri, atau bawahan, menurut nama; paling banyak 500 / people of the very unit, or subordinates, by name; 500 at most */
                        readonly pegawai: readonly {
                            /**
                             * @description Nomor Induk Pegawai, 18 angka sebagai teks / 18-digit number of a civil servant, as text
                             * @example 198703152010012003
                             */
                            readonly nip: string;
                            /**
                             * @description Nama pegawai / name of the person
                             * @example Siti Rahmawati
                             */
                            readonly nama: string;
                            /**
                             * @description Kode unit kerja / code of the unit
                             * @example DISDUKCAPIL
                             */
                            readonly unit: string;
                            /**
                             * @description Di mana hari itu dijalani: kantor, WFA, atau bukan hari kerja baginya / where the day is spent: office, elsewhere, or no duty
                             * @example kantor
                             */
                            readonly moda: ("kantor" | "wfa" | "libur" | "cuti" | "izin" | "dinas-luar") | null;
                            /**
                             * @description Keadaan saat ini, bukan penilaian / how they stand just now; no verdict
                             * @example hadir
                             * @enum {string}
                             */
                            readonly keadaan: "hadir" | "terlambat" | "belum-terlihat" | "belum-mulai" | "tidak-hadir" | "tanpa-jadwal" | "belum-dihitung";
                            /**
                             * @description Jam mulai tugas pertamanya; null bila tidak diharapkan / beginning of the first duty; null where nobody is expected [RFC 3339 dengan offset / RFC 3339 with offset]
                             * @example 2026-12-03T07:30:00+07:00
                             */
                            readonly mulai: string | null;
                            /**
                             * @description Presensi masuk; null bila belum ada / the tap in; null for none yet [RFC 3339 dengan offset / RFC 3339 with offset]
                             * @example 2026-12-03T07:24:00+07:00
                             */
                            readonly masuk: string | null;
                            /**
                             * @description Apakah laporan hari ini diminta dan belum ada / whether the report of today is asked for and has not come
                             * @example true
                             */
                            readonly tanpaLaporan: boolean;
                        }[];
                    };
                };
            };
        };
    };
    readonly daftarUnitKerja: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description Isi daftar / the items of the list */
                        readonly data: readonly {
                            /**
                             * @description Kode unit kerja dari SIMPEG / code of the unit in SIMPEG
                             * @example DISDUKCAPIL
                             */
                            readonly kode: string;
                            /**
                             * @description Nama unit kerja / name of the unit
                             * @example Dinas Kependudukan dan Pencatatan Sipil
                             */
                            readonly nama: string;
                        }[];
                    };
                };
            };
        };
    };
    readonly hariPertamaUnit: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /**
                         * @description Hari pertama pemerintah daerah memakai Luwes; null selama belum ditetapkan / first day on which the regency uses Luwes; null while nobody said [YYYY-MM-DD]
                         * @example 2027-01-04
                         */
                        readonly daerah: string | null;
                        /** @description Isi daftar / the items of the list */
                        readonly data: readonly {
                            /**
                             * @description Kode unit kerja / code of the unit
                             * @example DISDUKCAPIL
                             */
                            readonly unit: string;
                            /**
                             * @description Nama unit kerja; null bila tidak dikenal lagi / name of the unit; null where it is not known any more
                             * @example Dinas Kependudukan dan Pencatatan Sipil
                             */
                            readonly nama: string | null;
                            /**
                             * @description Hari pertama unit memakai Luwes / first day on which the unit uses Luwes [YYYY-MM-DD]
                             * @example 2027-03-01
                             */
                            readonly mulai: string;
                            /**
                             * @description NIP petugas yang mencatat / NIP of the officer who entered it
                             * @example 198801152010012004
                             */
                            readonly oleh: string;
                            /**
                             * @description Saat dicatat / when it was entered [RFC 3339 dengan offset / RFC 3339 with offset]
                             * @example 2027-02-10T09:00:00+07:00
                             */
                            readonly pada: string;
                        }[];
                    };
                };
            };
        };
    };
    readonly tetapkanHariPertama: {
        readonly parameters: {
            readonly query: {
                /** @description Kode unit kerja / code of the unit */
                readonly unit: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description Hari pertama; null menghapusnya / the first day; null takes it back [YYYY-MM-DD]
                     * @example 2027-03-01
                     */
                    readonly mulai: string | null;
                };
            };
        };
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /**
                         * @description Hari pertama pemerintah daerah memakai Luwes; null selama belum ditetapkan / first day on which the regency uses Luwes; null while nobody said [YYYY-MM-DD]
                         * @example 2027-01-04
                         */
                        readonly daerah: string | null;
                        /** @description Isi daftar / the items of the list */
                        readonly data: readonly {
                            /**
                             * @description Kode unit kerja / code of the unit
                             * @example DISDUKCAPIL
                             */
                            readonly unit: string;
                            /**
                             * @description Nama unit kerja; null bila tidak dikenal lagi / name of the unit; null where it is not known any more
                             * @example Dinas Kependudukan dan Pencatatan Sipil
                             */
                            readonly nama: string | null;
                            /**
                             * @description Hari pertama; null menghapusnya / the first day; null takes it back [YYYY-MM-DD]
                             * @example 2027-03-01
                             */
                            readonly mulai: string;
                            /**
                             * @description NIP petugas yang mencatat / NIP of the officer who entered it
                             * @example 198801152010012004
                             */
                            readonly oleh: string;
                            /**
                             * @description Saat dicatat / when it was entered [RFC 3339 dengan offset / RFC 3339 with offset]
                             * @example 2027-02-10T09:00:00+07:00
                             */
                            readonly pada: string;
                        }[];
                    };
                };
            };
        };
    };
    readonly status: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /**
                         * @description Keadaan terburuk dari semua pemeriksaan / the worst of all checks
                         * @example baik
                         * @enum {string}
                         */
                        readonly status: "baik" | "catatan" | "peringatan" | "rusak";
                        /**
                         * @description Saat terjadi / when it happened [RFC 3339 dengan offset / RFC 3339 with offset]
                         * @example 2026-11-30T09:15:00+07:00
                         */
                        readonly pada: string;
                        /** @description Setiap pemeriksaan / every check */
                        readonly pemeriksaan: readonly {
                            /**
                             * @description Kode pemeriksaan / code of the check
                             * @example cadangan
                             */
                            readonly kode: string;
                            /**
                             * @description Keadaan bagian ini / state of this part
                             * @example baik
                             * @enum {string}
                             */
                            readonly keadaan: "baik" | "catatan" | "peringatan" | "rusak";
                            /** @description Penjelasan untuk orang / what people read */
                            readonly pesan: components["schemas"]["Teks"];
                            /** @description Apa yang dapat dilakukan; null bila tidak perlu / what to do; null for nothing */
                            readonly saran: components["schemas"]["Teks"] | null;
                        }[];
                    };
                };
            };
        };
    };
    readonly untukSaya: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description Yang menunggu, yang paling mendesak lebih dulu / what waits, the most urgent first */
                        readonly data: readonly {
                            /**
                             * @description Jenis yang menunggu / kind of what waits
                             * @example jawab-ping
                             * @enum {string}
                             */
                            readonly jenis: "jawab-ping" | "putuskan-wfa" | "putuskan-koreksi" | "periksa-laporan" | "tetapkan-hari" | "periksa-presensi" | "perbaiki-pengajuan" | "isi-laporan" | "koreksi-hari" | "jelaskan-presensi" | "isi-survei";
                            /**
                             * @description Widget tempat menyelesaikannya, tanpa luwes- / widget where it is settled, without luwes-
                             * @example persetujuan
                             * @enum {string}
                             */
                            readonly tujuan: "persetujuan" | "wfa" | "laporan" | "presensi" | "survei";
                            /** @description Kalimat untuk ditampilkan / the sentence to show */
                            readonly pesan: components["schemas"]["Teks"];
                            /**
                             * @description Banyaknya / how many [butir / items]
                             * @example 12
                             */
                            readonly jumlah: number;
                            /**
                             * @description Apakah mungkin lebih banyak daripada yang dihitung (100) / whether there may be more than were counted (100)
                             * @example true
                             */
                            readonly lebih: boolean;
                            /**
                             * @description Tenggat yang paling dekat; null bila tidak ada / the first deadline; null for none [RFC 3339 dengan offset / RFC 3339 with offset]
                             * @example 2026-12-04T23:59:00+07:00
                             */
                            readonly tenggat: string | null;
                            /**
                             * @description Yang tenggatnya sudah lewat / those whose deadline has passed [butir / items]
                             * @example 1
                             */
                            readonly terlambat: number;
                        }[];
                    };
                };
            };
        };
    };
    readonly perangkatSaya: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /**
                         * @description Kunci publik VAPID untuk berlangganan; null bila Web Push tidak dipakai / public VAPID key to subscribe with; null where there is no Web Push
                         * @example BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8
                         */
                        readonly kunci: string | null;
                        /** @description Perangkat, yang terbaru lebih dulu / devices, newest first */
                        readonly data: readonly {
                            /**
                             * @description SHA-256 alamat push perangkat, dalam heksadesimal / SHA-256 of the push address of the device, in hexadecimal digits
                             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
                             */
                            readonly id: string;
                            /**
                             * @description Nama perangkat / name of the device
                             * @example Chrome, Android
                             */
                            readonly nama: string;
                            /**
                             * @description Sejak kapan diberi tahu di sini / since when messages come here [RFC 3339 dengan offset / RFC 3339 with offset]
                             * @example 2026-12-03T07:25:00+07:00
                             */
                            readonly dibuat: string;
                            /**
                             * @description Kapan pesan terakhir sampai; null bila belum pernah / when the last message came; null for never [RFC 3339 dengan offset / RFC 3339 with offset]
                             * @example 2026-12-03T07:25:00+07:00
                             */
                            readonly terkirim: string | null;
                        }[];
                    };
                };
            };
        };
    };
    readonly simpanPerangkat: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * Format: uri
                     * @description Alamat push dari peramban / push address that the browser gave
                     * @example https://fcm.googleapis.com/fcm/send/contoh
                     */
                    readonly endpoint: string;
                    /**
                     * @description Kunci publik langganan (base64url) / public key of the subscription (base64url)
                     * @example BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8
                     */
                    readonly p256dh: string;
                    /**
                     * @description Rahasia langganan (base64url) / secret of the subscription (base64url)
                     * @example BTBZMqHH6r4Tts7J_aSIgg
                     */
                    readonly auth: string;
                    /**
                     * @description Nama perangkat untuk dikenali pemiliknya / what its owner knows the device by
                     * @example Chrome, Android
                     */
                    readonly nama: string;
                    /** @description Halaman portal menurut elemen yang dimuatnya; ke sana klik pesan menuju / pages of the portal by the elements that they embed; a click on a message leads there */
                    readonly halaman: {
                        /**
                         * @description Halaman luwes-persetujuan / page of luwes-persetujuan
                         * @example /setuju
                         */
                        readonly persetujuan?: string;
                        /**
                         * @description Halaman luwes-wfa / page of luwes-wfa
                         * @example /wfa
                         */
                        readonly wfa?: string;
                        /**
                         * @description Halaman luwes-laporan / page of luwes-laporan
                         * @example /laporan
                         */
                        readonly laporan?: string;
                        /**
                         * @description Halaman luwes-presensi / page of luwes-presensi
                         * @example /presensi
                         */
                        readonly presensi?: string;
                        /**
                         * @description Halaman luwes-kinerja / page of luwes-kinerja
                         * @example /kinerja
                         */
                        readonly kinerja?: string;
                        /**
                         * @description Halaman luwes-peringatan / page of luwes-peringatan
                         * @example /peringatan
                         */
                        readonly peringatan?: string;
                        /**
                         * @description Halaman luwes-roster / page of luwes-roster
                         * @example /roster
                         */
                        readonly roster?: string;
                        /**
                         * @description Halaman luwes-untuk-anda / page of luwes-untuk-anda
                         * @example /untuk-anda
                         */
                        readonly "untuk-anda"?: string;
                    };
                };
            };
        };
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /**
                         * @description SHA-256 alamat push perangkat, dalam heksadesimal / SHA-256 of the push address of the device, in hexadecimal digits
                         * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
                         */
                        readonly id: string;
                        /**
                         * @description Nama perangkat untuk dikenali pemiliknya / what its owner knows the device by
                         * @example Chrome, Android
                         */
                        readonly nama: string;
                        /**
                         * @description Sejak kapan diberi tahu di sini / since when messages come here [RFC 3339 dengan offset / RFC 3339 with offset]
                         * @example 2026-12-03T07:25:00+07:00
                         */
                        readonly dibuat: string;
                        /**
                         * @description Kapan pesan terakhir sampai; null bila belum pernah / when the last message came; null for never [RFC 3339 dengan offset / RFC 3339 with offset]
                         * @example 2026-12-03T07:25:00+07:00
                         */
                        readonly terkirim: string | null;
                    };
                };
            };
        };
    };
    readonly hapusPerangkat: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Perangkat yang dihapus / the device that is no more */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /**
                         * @description Perangkat yang dihapus / the device that is no more
                         * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
                         */
                        readonly id: string;
                    };
                };
            };
        };
    };
    readonly terimaPesan: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description Id pesan / id of the message
                     * @example 0198c0de-4b1d-4f6e-9a1b-2f3c4d5e6f70
                     */
                    readonly pesan: string;
                    /**
                     * @description Bukti dari dalam pesan terenkripsi / proof from inside of the encrypted message
                     * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
                     */
                    readonly tanda: string;
                };
            };
        };
        readonly responses: {
            /** @description Berhasil / done */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /**
                         * @description Selalu true / always true
                         * @example true
                         * @constant
                         */
                        readonly diterima: true;
                    };
                };
            };
        };
    };
    readonly pesanSaya: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /**
                         * @description Saluran: gerbang WhatsApp atau surel instansi, web-push notifikasi peramban / ways: gerbang is WhatsApp or e-mail of the regency, web-push the browser
                         * @example [
                         *       "gerbang"
                         *     ]
                         */
                        readonly saluran: readonly ("gerbang" | "web-push")[];
                        /** @description Pilihan untuk tiap jenis pesan; daftar saluran kosong berarti tidak dikirim / the choice for each kind of message; no ways mean that it is not sent */
                        readonly pilihan: readonly {
                            /**
                             * @description Jenis pesan / kind of message
                             * @example panggilan
                             * @enum {string}
                             */
                            readonly jenis: "panggilan" | "keputusan" | "tenggat" | "perlu-dilihat" | "ringkasan";
                            /** @description Nama jenis / name of the kind */
                            readonly nama: components["schemas"]["Teks"];
                            /** @description Apa isinya / what is in it */
                            readonly isi: components["schemas"]["Teks"];
                            /**
                             * @description Saluran: gerbang WhatsApp atau surel instansi, web-push notifikasi peramban / ways: gerbang is WhatsApp or e-mail of the regency, web-push the browser
                             * @example [
                             *       "gerbang"
                             *     ]
                             */
                            readonly saluran: readonly ("gerbang" | "web-push")[];
                            /**
                             * @description Apakah harus lewat sedikitnya satu saluran / whether one way at least must stay
                             * @example true
                             */
                            readonly wajib: boolean;
                        }[];
                        /** @description Jam tenang / quiet hours */
                        readonly tenang: {
                            /**
                             * @description Sejak kapan tidak ada pesan / since when no message comes [HH:MM]
                             * @example 20:00
                             */
                            readonly dari: string;
                            /**
                             * @description Sampai kapan; sama dengan dari berarti tanpa jam tenang / until when; the same as dari for no quiet hours [HH:MM]
                             * @example 06:00
                             */
                            readonly sampai: string;
                            /**
                             * @description Apakah jam tenang ini bawaan daerah / whether these are the quiet hours of the regency
                             * @example true
                             */
                            readonly bawaan: boolean;
                        };
                        /** @description Ringkasan pagi untuk urusan bkd / the morning digest of what waits for bkd */
                        readonly ringkasanBkd: {
                            /**
                             * @description Apakah Anda bkd / whether you are bkd
                             * @example true
                             */
                            readonly boleh: boolean;
                            /**
                             * @description Sampai kapan dikirim; null bila tidak / until when it is sent; null where it is not [RFC 3339 dengan offset / RFC 3339 with offset]
                             * @example 2027-02-16T08:00:00+07:00
                             */
                            readonly sampai: string | null;
                        };
                        /** @description Sepuluh pesan terakhir / the newest ten messages */
                        readonly terakhir: readonly {
                            /**
                             * @description Id di Luwes; salin dari daftar atau dari jawaban saat dibuat / the id in Luwes; copy it from a list or from the answer that made it
                             * @example 0193c1a2-7c1e-7b52-9d35-3f6c0f1d2a44
                             */
                            readonly id: string;
                            /**
                             * @description Jenis pesan / kind of message
                             * @example panggilan
                             * @enum {string}
                             */
                            readonly jenis: "panggilan" | "keputusan" | "tenggat" | "perlu-dilihat" | "ringkasan";
                            /**
                             * @description Judul pesan / title of the message
                             * @example Pengajuan WFA disetujui
                             */
                            readonly judul: string;
                            /**
                             * @description Isi pesan / text of the message
                             * @example Pengajuan WFA Anda untuk 19 November 2026 disetujui.
                             */
                            readonly isi: string;
                            /**
                             * @description Kapan pesan dibuat / when the message was made [RFC 3339 dengan offset / RFC 3339 with offset]
                             * @example 2026-11-19T10:00:00+07:00
                             */
                            readonly dibuat: string;
                            /** @description Keadaannya pada tiap saluran / how it stands on each way */
                            readonly antaran: readonly {
                                /**
                                 * @description Saluran: gerbang WhatsApp atau surel instansi, web-push notifikasi peramban / ways: gerbang is WhatsApp or e-mail of the regency, web-push the browser
                                 * @example gerbang
                                 * @enum {string}
                                 */
                                readonly saluran: "gerbang" | "web-push";
                                /**
                                 * @description Keadaan; hanya sampai yang berarti diterima / state; sampai alone says that it arrived
                                 * @example menunggu
                                 * @enum {string}
                                 */
                                readonly status: "menunggu" | "diserahkan" | "sampai" | "gagal" | "tanpa-alamat" | "lewat";
                            }[];
                        }[];
                    };
                };
            };
        };
    };
    readonly aturPesan: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @description Pilihan untuk tiap jenis pesan; daftar saluran kosong berarti tidak dikirim / the choice for each kind of message; no ways mean that it is not sent */
                    readonly pilihan: {
                        /**
                         * @description Saluran untuk panggilan; sedikitnya satu / ways for calls; one at least
                         * @example [
                         *       "gerbang"
                         *     ]
                         */
                        readonly panggilan?: readonly ("gerbang" | "web-push")[];
                        /**
                         * @description Saluran untuk keputusan / ways for decisions
                         * @example [
                         *       "gerbang"
                         *     ]
                         */
                        readonly keputusan?: readonly ("gerbang" | "web-push")[];
                        /**
                         * @description Saluran untuk tenggat / ways for deadlines
                         * @example [
                         *       "gerbang"
                         *     ]
                         */
                        readonly tenggat?: readonly ("gerbang" | "web-push")[];
                        /**
                         * @description Saluran untuk hal yang perlu dilihat / ways for what is to be looked at
                         * @example [
                         *       "gerbang"
                         *     ]
                         */
                        readonly "perlu-dilihat"?: readonly ("gerbang" | "web-push")[];
                        /**
                         * @description Saluran untuk ringkasan pagi / ways for the morning digest
                         * @example [
                         *       "gerbang"
                         *     ]
                         */
                        readonly ringkasan?: readonly ("gerbang" | "web-push")[];
                    };
                    /** @description Jam tenang / quiet hours */
                    readonly tenang: {
                        /**
                         * @description Sejak kapan tidak ada pesan / since when no message comes [HH:MM]
                         * @example 20:00
                         */
                        readonly dari: string;
                        /**
                         * @description Sampai kapan; sama dengan dari berarti tanpa jam tenang / until when; the same as dari for no quiet hours [HH:MM]
                         * @example 06:00
                         */
                        readonly sampai: string;
                    } | null;
                    /**
                     * @description Ringkasan pagi untuk urusan bkd / the morning digest of what waits for bkd
                     * @default false
                     * @example true
                     */
                    readonly ringkasanBkd?: boolean;
                };
            };
        };
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /**
                         * @description Saluran: gerbang WhatsApp atau surel instansi, web-push notifikasi peramban / ways: gerbang is WhatsApp or e-mail of the regency, web-push the browser
                         * @example [
                         *       "gerbang"
                         *     ]
                         */
                        readonly saluran: readonly ("gerbang" | "web-push")[];
                        /** @description Pilihan untuk tiap jenis pesan; daftar saluran kosong berarti tidak dikirim / the choice for each kind of message; no ways mean that it is not sent */
                        readonly pilihan: readonly {
                            /**
                             * @description Jenis pesan / kind of message
                             * @example panggilan
                             * @enum {string}
                             */
                            readonly jenis: "panggilan" | "keputusan" | "tenggat" | "perlu-dilihat" | "ringkasan";
                            /** @description Nama jenis / name of the kind */
                            readonly nama: components["schemas"]["Teks"];
                            /** @description Apa isinya / what is in it */
                            readonly isi: components["schemas"]["Teks"];
                            /**
                             * @description Saluran: gerbang WhatsApp atau surel instansi, web-push notifikasi peramban / ways: gerbang is WhatsApp or e-mail of the regency, web-push the browser
                             * @example [
                             *       "gerbang"
                             *     ]
                             */
                            readonly saluran: readonly ("gerbang" | "web-push")[];
                            /**
                             * @description Apakah harus lewat sedikitnya satu saluran / whether one way at least must stay
                             * @example true
                             */
                            readonly wajib: boolean;
                        }[];
                        /** @description Jam tenang / quiet hours */
                        readonly tenang: {
                            /**
                             * @description Sejak kapan tidak ada pesan / since when no message comes [HH:MM]
                             * @example 20:00
                             */
                            readonly dari: string;
                            /**
                             * @description Sampai kapan; sama dengan dari berarti tanpa jam tenang / until when; the same as dari for no quiet hours [HH:MM]
                             * @example 06:00
                             */
                            readonly sampai: string;
                            /**
                             * @description Apakah jam tenang ini bawaan daerah / whether these are the quiet hours of the regency
                             * @example true
                             */
                            readonly bawaan: boolean;
                        };
                        /** @description Ringkasan pagi untuk urusan bkd / the morning digest of what waits for bkd */
                        readonly ringkasanBkd: {
                            /**
                             * @description Apakah Anda bkd / whether you are bkd
                             * @example true
                             */
                            readonly boleh: boolean;
                            /**
                             * @description Sampai kapan dikirim; null bila tidak / until when it is sent; null where it is not [RFC 3339 dengan offset / RFC 3339 with offset]
                             * @example 2027-02-16T08:00:00+07:00
                             */
                            readonly sampai: string | null;
                        };
                        /** @description Sepuluh pesan terakhir / the newest ten messages */
                        readonly terakhir: readonly {
                            /**
                             * @description Id di Luwes; salin dari daftar atau dari jawaban saat dibuat / the id in Luwes; copy it from a list or from the answer that made it
                             * @example 0193c1a2-7c1e-7b52-9d35-3f6c0f1d2a44
                             */
                            readonly id: string;
                            /**
                             * @description Jenis pesan / kind of message
                             * @example panggilan
                             * @enum {string}
                             */
                            readonly jenis: "panggilan" | "keputusan" | "tenggat" | "perlu-dilihat" | "ringkasan";
                            /**
                             * @description Judul pesan / title of the message
                             * @example Pengajuan WFA disetujui
                             */
                            readonly judul: string;
                            /**
                             * @description Isi pesan / text of the message
                             * @example Pengajuan WFA Anda untuk 19 November 2026 disetujui.
                             */
                            readonly isi: string;
                            /**
                             * @description Kapan pesan dibuat / when the message was made [RFC 3339 dengan offset / RFC 3339 with offset]
                             * @example 2026-11-19T10:00:00+07:00
                             */
                            readonly dibuat: string;
                            /** @description Keadaannya pada tiap saluran / how it stands on each way */
                            readonly antaran: readonly {
                                /**
                                 * @description Saluran: gerbang WhatsApp atau surel instansi, web-push notifikasi peramban / ways: gerbang is WhatsApp or e-mail of the regency, web-push the browser
                                 * @example gerbang
                                 * @enum {string}
                                 */
                                readonly saluran: "gerbang" | "web-push";
                                /**
                                 * @description Keadaan; hanya sampai yang berarti diterima / state; sampai alone says that it arrived
                                 * @example menunggu
                                 * @enum {string}
                                 */
                                readonly status: "menunggu" | "diserahkan" | "sampai" | "gagal" | "tanpa-alamat" | "lewat";
                            }[];
                        }[];
                    };
                };
            };
        };
    };
    readonly webhooks: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description Isi daftar / the items of the list */
                        readonly data: readonly components["schemas"]["Webhook"][];
                    };
                };
            };
        };
    };
    readonly buatWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Kunci yang sama dijawab sama / the same key gets the same answer */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * Format: uri
                     * @description Alamat penerima; https, bukan alamat privat kecuali diizinkan pemasangan / address of the receiver; https, no private address unless the deployment allows it
                     * @example https://eoffice.example.go.id/luwes
                     */
                    readonly url: string;
                    /**
                     * @description Kejadian yang dikirim: satu jenis, semua dari satu subjek (wfa.*), atau semua (*) / events to send: a type, all of a subject (wfa.*), or all (*)
                     * @example [
                     *       "*"
                     *     ]
                     */
                    readonly events: readonly ("*" | "wfa.*" | "surat.*" | "cuti.*" | "presensi.*" | "gangguan.*" | "mesin.*" | "laporan.*" | "kebijakan.*" | "kinerja.*" | "peringatan.*" | "pesan.*" | "webhook.*" | "wfa.diajukan" | "wfa.direkomendasikan" | "wfa.disetujui" | "wfa.ditolak" | "wfa.dikembalikan" | "wfa.dibatalkan" | "wfa.dicabut" | "wfa.perlu-ditinjau" | "wfa.dipertahankan" | "wfa.dikonfirmasi" | "wfa.dipanggil" | "wfa.diingatkan" | "wfa.dieskalasi" | "wfa.kedaluwarsa" | "surat.terbit" | "wfa.arahan-terbit" | "wfa.arahan-batal" | "wfa.roster-terbit" | "cuti.dimohon" | "wfa.roster-batal" | "presensi.dinilai" | "presensi.dinilai-ulang" | "presensi.ditandai" | "presensi.dikoreksi" | "presensi.ping" | "gangguan.dibuka" | "gangguan.ditutup" | "mesin.tak-dikenal" | "mesin.diam" | "laporan.diajukan" | "laporan.diverifikasi" | "kebijakan.diusulkan" | "kebijakan.ditetapkan" | "kinerja.dihitung" | "kinerja.disanggah" | "kinerja.ditutup" | "peringatan.muncul" | "peringatan.selesai" | "pesan.siap" | "webhook.dinonaktifkan")[];
                    /**
                     * @description Keterangan untuk pengelola / a note for its keepers
                     * @default
                     * @example E-office, bagian persuratan
                     */
                    readonly description?: string;
                };
            };
        };
        readonly responses: {
            /** @description Berhasil / done */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /**
                         * @description Id di Luwes; salin dari daftar atau dari jawaban saat dibuat / the id in Luwes; copy it from a list or from the answer that made it
                         * @example 0193c1a2-7c1e-7b52-9d35-3f6c0f1d2a44
                         */
                        readonly id: string;
                        /**
                         * @description Alamat penerima; https, bukan alamat privat kecuali diizinkan pemasangan / address of the receiver; https, no private address unless the deployment allows it
                         * @example https://eoffice.example.go.id/luwes
                         */
                        readonly url: string;
                        /**
                         * @description Kejadian yang dikirim: satu jenis, semua dari satu subjek (wfa.*), atau semua (*) / events to send: a type, all of a subject (wfa.*), or all (*)
                         * @example [
                         *       "wfa.disetujui"
                         *     ]
                         */
                        readonly events: readonly string[];
                        /**
                         * @description Keterangan untuk pengelola / a note for its keepers
                         * @example E-office, bagian persuratan
                         */
                        readonly description: string;
                        /**
                         * @description Apakah kiriman dikirim / whether deliveries are sent
                         * @example aktif
                         * @enum {string}
                         */
                        readonly state: "aktif" | "nonaktif";
                        /**
                         * @description Mengapa tidak aktif; null selama aktif / why it is not active; null while it is
                         * @example diminta
                         */
                        readonly reason: ("diminta" | "tidak-ada-lagi" | "gagal-5-hari" | "rahasia-tidak-terbaca") | null;
                        /**
                         * @description Sejak kapan semua kiriman gagal; null bila tidak / since when all deliveries fail; null where they do not [RFC 3339 dengan offset / RFC 3339 with offset]
                         * @example 2026-12-01T08:00:00+07:00
                         */
                        readonly failingSince: string | null;
                        /**
                         * @description Sampai kapan tidak dicoba; null bila tidak dijeda / until when nothing is tried; null for no pause [RFC 3339 dengan offset / RFC 3339 with offset]
                         * @example 2026-12-03T08:30:00+07:00
                         */
                        readonly pausedUntil: string | null;
                        /**
                         * @description Sampai kapan rahasia lama ikut menandatangani; null bila tidak / until when the secret before signs as well; null where it does not [RFC 3339 dengan offset / RFC 3339 with offset]
                         * @example 2026-12-04T08:00:00+07:00
                         */
                        readonly previousSecretUntil: string | null;
                        /**
                         * @description Kiriman yang belum sampai / deliveries that have not arrived [kiriman / deliveries]
                         * @example 0
                         */
                        readonly waiting: number;
                        /**
                         * @description Saat dibuat / when it was made [RFC 3339 dengan offset / RFC 3339 with offset]
                         * @example 2026-10-05T09:00:00+07:00
                         */
                        readonly createdAt: string;
                        /**
                         * @description Rahasia penanda tangan; hanya ditampilkan sekali / the signing secret; shown once only
                         * @example whsec_…
                         */
                        readonly secret: string;
                    };
                };
            };
        };
    };
    readonly webhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id di Luwes; salin dari daftar atau dari jawaban saat dibuat / the id in Luwes; copy it from a list or from the answer that made it */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Webhook"];
                };
            };
        };
    };
    readonly hapusWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id di Luwes; salin dari daftar atau dari jawaban saat dibuat / the id in Luwes; copy it from a list or from the answer that made it */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /**
                         * @description Id di Luwes; salin dari daftar atau dari jawaban saat dibuat / the id in Luwes; copy it from a list or from the answer that made it
                         * @example 0193c1a2-7c1e-7b52-9d35-3f6c0f1d2a44
                         */
                        readonly id: string;
                        /**
                         * @description Apakah kiriman dikirim / whether deliveries are sent
                         * @example dihapus
                         * @constant
                         */
                        readonly state: "dihapus";
                    };
                };
            };
        };
    };
    readonly ubahWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id di Luwes; salin dari daftar atau dari jawaban saat dibuat / the id in Luwes; copy it from a list or from the answer that made it */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * Format: uri
                     * @description Alamat penerima; https, bukan alamat privat kecuali diizinkan pemasangan / address of the receiver; https, no private address unless the deployment allows it
                     * @example https://eoffice.example.go.id/luwes
                     */
                    readonly url?: string;
                    /**
                     * @description Kejadian yang dikirim: satu jenis, semua dari satu subjek (wfa.*), atau semua (*) / events to send: a type, all of a subject (wfa.*), or all (*)
                     * @example [
                     *       "*"
                     *     ]
                     */
                    readonly events?: readonly ("*" | "wfa.*" | "surat.*" | "cuti.*" | "presensi.*" | "gangguan.*" | "mesin.*" | "laporan.*" | "kebijakan.*" | "kinerja.*" | "peringatan.*" | "pesan.*" | "webhook.*" | "wfa.diajukan" | "wfa.direkomendasikan" | "wfa.disetujui" | "wfa.ditolak" | "wfa.dikembalikan" | "wfa.dibatalkan" | "wfa.dicabut" | "wfa.perlu-ditinjau" | "wfa.dipertahankan" | "wfa.dikonfirmasi" | "wfa.dipanggil" | "wfa.diingatkan" | "wfa.dieskalasi" | "wfa.kedaluwarsa" | "surat.terbit" | "wfa.arahan-terbit" | "wfa.arahan-batal" | "wfa.roster-terbit" | "cuti.dimohon" | "wfa.roster-batal" | "presensi.dinilai" | "presensi.dinilai-ulang" | "presensi.ditandai" | "presensi.dikoreksi" | "presensi.ping" | "gangguan.dibuka" | "gangguan.ditutup" | "mesin.tak-dikenal" | "mesin.diam" | "laporan.diajukan" | "laporan.diverifikasi" | "kebijakan.diusulkan" | "kebijakan.ditetapkan" | "kinerja.dihitung" | "kinerja.disanggah" | "kinerja.ditutup" | "peringatan.muncul" | "peringatan.selesai" | "pesan.siap" | "webhook.dinonaktifkan")[];
                    /**
                     * @description Keterangan untuk pengelola / a note for its keepers
                     * @example E-office, bagian persuratan
                     */
                    readonly description?: string;
                    /**
                     * @description Apakah kiriman dikirim / whether deliveries are sent
                     * @example aktif
                     * @enum {string}
                     */
                    readonly state?: "aktif" | "nonaktif";
                };
            };
        };
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Webhook"];
                };
            };
        };
    };
    readonly gantiRahasiaWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id di Luwes; salin dari daftar atau dari jawaban saat dibuat / the id in Luwes; copy it from a list or from the answer that made it */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @description Selama berapa jam rahasia lama ikut menandatangani / for how long the secret before signs as well [jam / hours]
                     * @default 24
                     * @example 24
                     */
                    readonly overlapHours?: number;
                };
            };
        };
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /**
                         * @description Id di Luwes; salin dari daftar atau dari jawaban saat dibuat / the id in Luwes; copy it from a list or from the answer that made it
                         * @example 0193c1a2-7c1e-7b52-9d35-3f6c0f1d2a44
                         */
                        readonly id: string;
                        /**
                         * @description Alamat penerima; https, bukan alamat privat kecuali diizinkan pemasangan / address of the receiver; https, no private address unless the deployment allows it
                         * @example https://eoffice.example.go.id/luwes
                         */
                        readonly url: string;
                        /**
                         * @description Kejadian yang dikirim: satu jenis, semua dari satu subjek (wfa.*), atau semua (*) / events to send: a type, all of a subject (wfa.*), or all (*)
                         * @example [
                         *       "wfa.disetujui"
                         *     ]
                         */
                        readonly events: readonly string[];
                        /**
                         * @description Keterangan untuk pengelola / a note for its keepers
                         * @example E-office, bagian persuratan
                         */
                        readonly description: string;
                        /**
                         * @description Apakah kiriman dikirim / whether deliveries are sent
                         * @example aktif
                         * @enum {string}
                         */
                        readonly state: "aktif" | "nonaktif";
                        /**
                         * @description Mengapa tidak aktif; null selama aktif / why it is not active; null while it is
                         * @example diminta
                         */
                        readonly reason: ("diminta" | "tidak-ada-lagi" | "gagal-5-hari" | "rahasia-tidak-terbaca") | null;
                        /**
                         * @description Sejak kapan semua kiriman gagal; null bila tidak / since when all deliveries fail; null where they do not [RFC 3339 dengan offset / RFC 3339 with offset]
                         * @example 2026-12-01T08:00:00+07:00
                         */
                        readonly failingSince: string | null;
                        /**
                         * @description Sampai kapan tidak dicoba; null bila tidak dijeda / until when nothing is tried; null for no pause [RFC 3339 dengan offset / RFC 3339 with offset]
                         * @example 2026-12-03T08:30:00+07:00
                         */
                        readonly pausedUntil: string | null;
                        /**
                         * @description Sampai kapan rahasia lama ikut menandatangani; null bila tidak / until when the secret before signs as well; null where it does not [RFC 3339 dengan offset / RFC 3339 with offset]
                         * @example 2026-12-04T08:00:00+07:00
                         */
                        readonly previousSecretUntil: string | null;
                        /**
                         * @description Kiriman yang belum sampai / deliveries that have not arrived [kiriman / deliveries]
                         * @example 0
                         */
                        readonly waiting: number;
                        /**
                         * @description Saat dibuat / when it was made [RFC 3339 dengan offset / RFC 3339 with offset]
                         * @example 2026-10-05T09:00:00+07:00
                         */
                        readonly createdAt: string;
                        /**
                         * @description Rahasia penanda tangan; hanya ditampilkan sekali / the signing secret; shown once only
                         * @example whsec_…
                         */
                        readonly secret: string;
                    };
                };
            };
        };
    };
    readonly ujiWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id di Luwes; salin dari daftar atau dari jawaban saat dibuat / the id in Luwes; copy it from a list or from the answer that made it */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description Berhasil / done */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /**
                         * @description Id kejadian, sama di setiap kiriman / id of the event, the same in every delivery
                         * @example 0193c1a2-7c1e-7b52-9d35-3f6c0f1d2a44
                         */
                        readonly event: string;
                    };
                };
            };
        };
    };
    readonly kiriman: {
        readonly parameters: {
            readonly query?: {
                /** @description Tempat halaman sebelumnya berakhir, dari Link / where the page before ended, from Link */
                readonly after?: string;
                /** @description menunggu, terkirim, atau gagal (dihentikan) / waiting, arrived, or given up */
                readonly status?: "menunggu" | "terkirim" | "gagal";
            };
            readonly header?: never;
            readonly path: {
                /** @description Id di Luwes; salin dari daftar atau dari jawaban saat dibuat / the id in Luwes; copy it from a list or from the answer that made it */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description Isi daftar / the items of the list */
                        readonly data: readonly components["schemas"]["Kiriman"][];
                    };
                };
            };
        };
    };
    readonly satuKiriman: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id di Luwes; salin dari daftar atau dari jawaban saat dibuat / the id in Luwes; copy it from a list or from the answer that made it */
                readonly id: string;
                /** @description Id kiriman dari log / id of the delivery from the log */
                readonly delivery: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /**
                         * @description Id di Luwes; salin dari daftar atau dari jawaban saat dibuat / the id in Luwes; copy it from a list or from the answer that made it
                         * @example 0193c1a2-7c1e-7b52-9d35-3f6c0f1d2a44
                         */
                        readonly id: string;
                        /**
                         * @description Id kejadian, sama di setiap kiriman / id of the event, the same in every delivery
                         * @example 0193c1a2-7c1e-7b52-9d35-3f6c0f1d2a44
                         */
                        readonly event: string;
                        /**
                         * @description Jenis kejadian / type of the event
                         * @example wfa.disetujui
                         */
                        readonly type: string;
                        /**
                         * @description menunggu, terkirim, atau gagal (dihentikan) / waiting, arrived, or given up
                         * @example menunggu
                         * @enum {string}
                         */
                        readonly status: "menunggu" | "terkirim" | "gagal";
                        /**
                         * @description Percobaan sejauh ini / attempts so far [kali / times]
                         * @example 1
                         */
                        readonly attempts: number;
                        /**
                         * @description Percobaan berikutnya; null bila sudah berakhir / next attempt; null once it has ended [RFC 3339 dengan offset / RFC 3339 with offset]
                         * @example 2026-12-03T07:30:00+07:00
                         */
                        readonly nextAttempt: string | null;
                        /**
                         * @description Saat terkirim atau dihentikan; null selama menunggu / when it arrived or was given up; null while it waits [RFC 3339 dengan offset / RFC 3339 with offset]
                         * @example 2026-12-03T07:25:02+07:00
                         */
                        readonly endedAt: string | null;
                        /**
                         * @description Saat kejadian / when the event happened [RFC 3339 dengan offset / RFC 3339 with offset]
                         * @example 2026-12-03T07:25:00+07:00
                         */
                        readonly happenedAt: string;
                        /** @description Isi yang dikirim / what was sent */
                        readonly body: components["schemas"]["Kejadian"];
                        /** @description Setiap percobaan / every attempt */
                        readonly log: readonly {
                            /**
                             * @description Saat percobaan / when it was tried [RFC 3339 dengan offset / RFC 3339 with offset]
                             * @example 2026-12-03T07:25:02+07:00
                             */
                            readonly at: string;
                            /**
                             * @description Status HTTP penerima; null bila tidak menjawab / HTTP status of the receiver; null for no answer [kode HTTP / HTTP code]
                             * @example 204
                             */
                            readonly status: number | null;
                            /**
                             * @description Lama percobaan / how long it took [milidetik / milliseconds]
                             * @example 180
                             */
                            readonly ms: number;
                            /**
                             * @description Apa yang terjadi, sebagai kode / what became of it, as a code
                             * @example diterima
                             */
                            readonly code: string;
                            /** @description Apa yang terjadi, untuk orang / what became of it, for people */
                            readonly note: components["schemas"]["Teks"];
                        }[];
                    };
                };
            };
        };
    };
    readonly ulangKiriman: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id di Luwes; salin dari daftar atau dari jawaban saat dibuat / the id in Luwes; copy it from a list or from the answer that made it */
                readonly id: string;
                /** @description Id kiriman dari log / id of the delivery from the log */
                readonly delivery: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description Berhasil / done */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /**
                         * @description Kiriman yang dijadwalkan ulang / deliveries scheduled again [kiriman / deliveries]
                         * @example 3
                         */
                        readonly scheduled: number;
                    };
                };
            };
        };
    };
    readonly ulangRentang: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id di Luwes; salin dari daftar atau dari jawaban saat dibuat / the id in Luwes; copy it from a list or from the answer that made it */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * Format: date-time
                     * @description Sejak saat ini / from this moment on [RFC 3339 dengan offset / RFC 3339 with offset]
                     * @example 2026-12-01T00:00:00+07:00
                     */
                    readonly from: string;
                    /**
                     * Format: date-time
                     * @description Sampai saat ini / up to this moment [RFC 3339 dengan offset / RFC 3339 with offset]
                     * @example 2026-12-02T00:00:00+07:00
                     */
                    readonly to: string;
                    /**
                     * @description gagal: yang dihentikan saja; semua: juga yang terkirim / gagal: those given up; semua: those that arrived as well
                     * @default gagal
                     * @example gagal
                     * @enum {string}
                     */
                    readonly only?: "gagal" | "semua";
                };
            };
        };
        readonly responses: {
            /** @description Berhasil / done */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /**
                         * @description Kiriman yang dijadwalkan ulang / deliveries scheduled again [kiriman / deliveries]
                         * @example 3
                         */
                        readonly scheduled: number;
                    };
                };
            };
        };
    };
    readonly kejadian: {
        readonly parameters: {
            readonly query?: {
                /** @description Tempat kejadian terakhir yang sudah diterima; mulai dengan 0 / place of the last event received; begin with 0 */
                readonly after?: string;
                /** @description Paling banyak sekian kejadian, 1 sampai 500 / so many events at most, 1 to 500 [kejadian / events] */
                readonly limit?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description Isi daftar / the items of the list */
                        readonly data: readonly components["schemas"]["Kejadian"][];
                        /**
                         * @description Tempat kejadian terakhir yang sudah diterima; mulai dengan 0 / place of the last event received; begin with 0
                         * @example 1840
                         */
                        readonly after: string;
                        /**
                         * @description Apakah masih ada sesudah ini / whether there is more already
                         * @example true
                         */
                        readonly more: boolean;
                    };
                };
            };
        };
    };
    readonly kesehatan: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Berhasil / done */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /**
                         * @description Keadaan sekarang / present state
                         * @example ok
                         * @enum {string}
                         */
                        readonly status: "ok" | "tidak-siap";
                        /** @description Setiap bagian / every part */
                        readonly parts: {
                            /**
                             * @description Apakah basis data menjawab / whether the database answers
                             * @example ok
                             * @enum {string}
                             */
                            readonly database: "ok" | "tidak-siap";
                            /**
                             * @description Apakah basis data menerima tulisan / whether the database takes writes
                             * @example ok
                             * @enum {string}
                             */
                            readonly tulis: "ok" | "tidak-siap";
                        };
                    };
                };
            };
        };
    };
}
