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
        /** Tukar token SSO atau portal dengan sesi widget / open a session */
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
        /** Logout dari SSO mengakhiri sesi (OIDC Back-Channel Logout) / a logout at the SSO ends sessions */
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
        /** Siapa saya dan apa yang diharapkan hari ini / who I am, what today expects */
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
        /** Semua data tentang saya dan siapa yang melihatnya; satu bagian dengan bagian=, berikutnya dengan after=, format=csv / everything held about me, and who looked at it, part by part and page by page */
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
        readonly get?: never;
        readonly put?: never;
        /** Minta data saya diperbaiki di sumbernya / ask to have my data mended at its source */
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
        /** Permintaan perbaikan data, yang menunggu lebih dulu (bkd) / requests to mend data */
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
        /** Jawab permintaan perbaikan data (bkd) / answer a request to mend data */
        readonly post: operations["jawabPerbaikanData"];
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
        /** Apa kata aturan, tanpa mengajukan / what a request would meet */
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
        /** Pengajuan saya, terbaru dahulu / my requests, newest first */
        readonly get: operations["pengajuanSaya"];
        readonly put?: never;
        /** Ajukan WFA dengan rencana kerja / file a request */
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
        /** Satu pengajuan dengan riwayatnya / one request with its history */
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
        /** Menunggu keputusan saya, terlama dahulu / waiting for my decision, oldest first */
        readonly get: operations["kotakMasuk"];
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
        /** WFA bawahan yang disetujui dan belum lewat / granted days ahead that I may revoke */
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
        /** Rekomendasi, setuju, tolak, kembalikan, batal, cabut; merekomendasikan atau menyetujui menyatakan kriteria tugas terpenuhi selama belum dinyatakan / decide on a request; recommending or approving declares that the task criteria are met where nobody has declared them */
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
        /** Surat tugas untuk dicetak / the letter of assignment, to print */
        readonly get: operations["suratTugas"];
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
        /** Kriteria tugas seorang pegawai / the task criteria of a person */
        readonly get: operations["kriteriaTugas"];
        /** Nyatakan kriteria tugas satu per satu (atasan) / declare the task criteria (superior) */
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
        /** Kesiapan saya / my readiness */
        readonly get: operations["kesiapanSaya"];
        /** Nyatakan laptop dan internet siap / declare laptop and internet ready */
        readonly put: operations["nyatakanKesiapan"];
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
        /** Jendela layanan sebuah unit / the service windows of a unit */
        readonly get: operations["layananUnit"];
        /** Tetapkan jendela layanan (kepala, bkd) / set the service windows (head, bkd) */
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
        /** Arahan, terbaru dahulu / directives, newest first */
        readonly get: operations["daftarArahan"];
        readonly put?: never;
        /** Unit bekerja dari rumah atau wajib masuk; terapkan false hanya memberi tahu siapa yang terdampak / a directive, or whom it would reach */
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
        /** Batalkan arahan mulai hari ini / undo a directive from today on */
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
        /** Siapa bekerja di mana / who works where */
        readonly get: operations["rosterUnit"];
        readonly put?: never;
        /** Rencanakan minggu unit (kepala, bkd); terbitkan false hanya melihat / plan a unit’s weeks */
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
        /** Roster terbit sebagai CSV untuk surat perintah: <id>.csv / a roster as CSV */
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
        /** Batalkan roster mulai besok (kepala, bkd) / withdraw a roster from tomorrow on */
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
        /** Catat tap, dijawab tanda terima / record a tap, answered with a receipt */
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
        /** Hari sebulan dengan putusan dan alasannya / days with verdicts and reasons */
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
        /** Kunci publik tanda terima (JWK Set) / the public keys of receipts */
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
        /** Apa arti sebuah tanda terima / what a receipt is worth */
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
        /** Koreksi saya sebulan / my corrections of a month */
        readonly get: operations["koreksiSaya"];
        readonly put?: never;
        /** Ajukan koreksi dengan bukti / ask for a correction with proof */
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
        /** Koreksi yang menunggu saya / corrections that wait for me */
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
        /** Setuju, tolak, atau batal / grant, refuse or take back a correction */
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
        /** Hari yang menunggu ketetapan saya / days that wait for my finding */
        readonly get: operations["hariTerbuka"];
        readonly put?: never;
        /** Tetapkan hari yang belum terverifikasi / find of a day that is not verified */
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
        /** Gangguan, terbaru dahulu / outages, newest first */
        readonly get: operations["daftarGangguan"];
        readonly put?: never;
        /** Nyatakan gangguan (bkd); terapkan false hanya memberi tahu siapa yang berubah / declare an outage, or whom it would change */
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
        /** Tutup gangguan (bkd) / end an outage */
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
        /** Batalkan gangguan atau dugaan (bkd) / take an outage back */
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
        /** Hari apel dan upacara / days of apel */
        readonly get: operations["daftarApel"];
        readonly put?: never;
        /** Isi hari apel (bkd) / enter a day of apel */
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
        /** Batalkan hari apel (bkd) / take a day of apel back */
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
        /** Panggilan hari ini untuk saya / the pings of today */
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
        /** Jawab panggilan / answer a ping */
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
        /** Tanda pada tap saya sebulan / signals on my taps of a month */
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
        /** Tanda yang menunggu temuan saya / signals that wait for my finding */
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
        /** Jelaskan tanda pada tap saya / explain a signal */
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
        /** Banding atas temuan ke BKPSDM / appeal against a finding */
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
        /** Terbukti atau tidak, dengan alasan / find whether a signal holds */
        readonly post: operations["temuanTanda"];
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
        /** Laporan saya sebulan / my reports of a month */
        readonly get: operations["laporanSaya"];
        readonly put?: never;
        /** Kirim laporan hari WFA; dikirim lagi menggantikan yang belum diterima / send the report of a day */
        readonly post: operations["kirimLaporan"];
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
        /** Laporan yang menunggu saya / reports that wait for me */
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
        /** Terima atau kembalikan laporan / accept or return a report */
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
        /** Kinerja dan usulan TPP sebulan, baris demi baris / a month, line by line */
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
        /** Sampai mana bulan ini dihitung (bkd, inspektorat) / how far a month is computed */
        readonly get: operations["hitunganBulan"];
        readonly put?: never;
        /** Hitung kinerja semua pegawai, atau lanjutkan (bkd) / compute everybody, or go on (bkd) */
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
        readonly get?: never;
        readonly put?: never;
        /** Hitung sekali lagi dan tutup bulan (bkd) / compute once more and close (bkd) */
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
        /** Ekspor sebulan: tpp, bkn, esakip, laporan (bkd, inspektorat) / export a month */
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
        /** Sanggahan saya, atau semua yang menunggu (bkd) / my objections, or all that wait (bkd) */
        readonly get: operations["sanggahanBulan"];
        readonly put?: never;
        /** Sanggah satu baris bulan saya / object to a line of my month */
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
        /** Terima atau tolak sanggahan (bkd) / accept or refuse an objection (bkd) */
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
        /** Peringatan dini untuk saya / early warnings for me */
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
        /** Akhiri peringatan dengan alasan / end a warning with a reason */
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
        /** Dasbor sebulan, semua unit atau satu / the dashboard of a month */
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
        /** Pemakaian kantor satu unit / what the offices of a unit used */
        readonly get: operations["pemakaian"];
        readonly put?: never;
        /** Isi pemakaian kantor menurut meter atau tagihan (bkd) / enter what offices used */
        readonly post: operations["isiPemakaian"];
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
        /** Hari libur, cuti bersama, Ramadan, tahun yang lengkap / holidays, Ramadan and the years that are complete */
        readonly get: operations["kalender"];
        readonly put?: never;
        /** Isi hari libur atau Ramadan, atau nyatakan sebuah tahun lengkap (bkd) / enter holidays or Ramadan, or say that a year is complete (bkd) */
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
        /** Survei kesiapan, terbaru dahulu / readiness surveys, newest first */
        readonly get: operations["survei"];
        readonly put?: never;
        /** Buka survei (bkd) / open a survey (bkd) */
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
        /** Satu survei / one survey */
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
        /** Jawab sekali, nilai 1 sampai 5 / answer once, 1 to 5 */
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
        /** Hasil per unit, tidak di bawah 5 jawaban / results per unit, none below 5 answers */
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
        /** Coba aturan pada data satu bulan, 20 unit sekali (bkd) / try clauses on a month (bkd) */
        readonly post: operations["simulasiKebijakan"];
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
        /** Catatan audit dengan segelnya (inspektorat, bkd) / the audit log with its seals */
        readonly get: operations["audit"];
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
        /** Delegasi Plh dan Plt: semua bagi bkd, selainnya milik sendiri / delegations */
        readonly get: operations["delegasi"];
        readonly put?: never;
        /** Catat delegasi menurut surat (bkd) / enter a delegation (bkd) */
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
        /** Cabut delegasi (bkd) / revoke a delegation (bkd) */
        readonly post: operations["cabutDelegasi"];
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
        /** Gelombang penerapan (bkd, sekda, inspektorat) / rollout waves */
        readonly get: operations["gelombang"];
        readonly put?: never;
        /** Buka gelombang (bkd) / open a wave (bkd) */
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
        /** Tetapkan hari terakhir (bkd) / set the last day (bkd) */
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
        /** Unit gelombang dibanding unit di luar semua gelombang / wave against the rest */
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
        /** Apa yang diharapkan dari seorang pegawai pada satu hari / what a day expects */
        readonly get: operations["harapan"];
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
        /** Unit kerja yang dapat dipilih / units to choose from */
        readonly get: operations["daftarUnitKerja"];
        readonly put?: never;
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
        /** Keadaan setiap bagian dengan sarannya (bkd, integrator) / how every part stands, and what to do */
        readonly get: operations["status"];
        readonly put?: never;
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
        /** Penerima webhook (bkd, integrator) / receivers of webhooks */
        readonly get: operations["webhooks"];
        readonly put?: never;
        /** Buat penerima; rahasianya hanya ditampilkan di sini / make a receiver; its secret is told here alone */
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
        /** Satu penerima / one receiver */
        readonly get: operations["webhook"];
        readonly put?: never;
        readonly post?: never;
        /** Hapus penerima dan lognya / remove a receiver and its log */
        readonly delete: operations["hapusWebhook"];
        readonly options?: never;
        readonly head?: never;
        /** Ubah, hentikan atau aktifkan penerima / change, stop or reactivate a receiver */
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
        /** Ganti rahasia; yang lama ikut menandatangani selama overlapHours / rotate the secret, with an overlap */
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
        /** Kirim kejadian uji / send a test event */
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
        /** Log kiriman, terbaru dahulu, 30 hari / the log of deliveries, newest first, 30 days */
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
        /** Satu kiriman dengan setiap upaya / one delivery with every attempt */
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
        /** Kirim ulang satu kiriman dengan webhook-id yang sama / replay one delivery under the same webhook-id */
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
        /** Kirim ulang kejadian suatu rentang waktu / replay the events of a stretch of time */
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
        /** Kejadian menurut urutan, 90 hari (bkd, integrator) / the events in order, 90 days */
        readonly get: operations["kejadian"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/webhooks/simpeg": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Terima kiriman simpeg / take in a delivery of simpeg */
        readonly post: operations["terima-simpeg"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/webhooks/presensi": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Terima kiriman presensi / take in a delivery of presensi */
        readonly post: operations["terima-presensi"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/webhooks/kinerja": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Terima kiriman kinerja / take in a delivery of kinerja */
        readonly post: operations["terima-kinerja"];
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
        /** Apakah setiap bagian menjawab / whether every part answers */
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
        readonly Problem: {
            readonly type: string;
            readonly title: string;
            readonly status: number;
            readonly detail: string;
            readonly instance: string;
            readonly issues?: readonly {
                readonly path: string;
                readonly message: {
                    readonly id: string;
                    readonly en: string;
                };
            }[];
            readonly refusals?: readonly {
                readonly code: string;
                readonly message: {
                    readonly id: string;
                    readonly en: string;
                };
                readonly basis: string;
            }[];
        };
    };
    responses: never;
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
                    readonly "application/json": {
                        readonly token: string;
                        readonly expiresAt: string;
                        readonly pegawai: {
                            readonly nip: string;
                            readonly nama: string;
                            readonly unitKerja: string;
                            readonly namaUnit: string;
                            readonly jabatan: string;
                            /** @enum {string} */
                            readonly zona: "Asia/Jakarta" | "Asia/Makassar" | "Asia/Jayapura";
                        };
                        readonly peran: readonly ("pegawai" | "atasan" | "kepala" | "sekda" | "bkd" | "inspektorat" | "integrator")[];
                    };
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
                        /** @constant */
                        readonly berakhir: true;
                    };
                };
            };
        };
    };
    readonly saya: {
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
                        readonly pegawai: {
                            readonly nip: string;
                            readonly nama: string;
                            readonly unitKerja: string;
                            readonly namaUnit: string;
                            readonly jabatan: string;
                            /** @enum {string} */
                            readonly zona: "Asia/Jakarta" | "Asia/Makassar" | "Asia/Jayapura";
                        };
                        readonly peran: readonly ("pegawai" | "atasan" | "kepala" | "sekda" | "bkd" | "inspektorat" | "integrator")[];
                        readonly atasan: {
                            readonly nip: string;
                            readonly nama: string;
                        } | null;
                        readonly kepala: {
                            readonly nip: string;
                            readonly nama: string;
                        } | null;
                        readonly hariIni: {
                            readonly tanggal: string;
                            /** @enum {string} */
                            readonly moda: "kantor" | "wfa" | "libur" | "cuti" | "izin" | "dinas-luar";
                            readonly jadwal: {
                                readonly mulai: string;
                                readonly selesai: string;
                            } | null;
                            readonly pesan: {
                                readonly id: string;
                                readonly en: string;
                            };
                            readonly dasar: string;
                            readonly alasan: ("hari.sebelum-dipakai" | "kalender.belum-ada") | null;
                        };
                        readonly sekarang: string;
                    };
                };
            };
        };
    };
    readonly dataSaya: {
        readonly parameters: {
            readonly query?: {
                readonly format?: "json" | "csv";
                readonly bagian?: "pegawai" | "unit-dikepalai" | "cuti" | "hukuman-disiplin" | "jadwal-sif" | "wfa-ditetapkan" | "roster" | "tap" | "hari" | "ping" | "tanda" | "koreksi" | "penetapan" | "laporan" | "langkah" | "pengajuan" | "pengajuan-hari" | "keputusan" | "surat" | "panggilan" | "kriteria-tugas" | "kesiapan" | "survei-jawaban" | "delegasi" | "sasaran" | "realisasi" | "penilaian" | "kinerja-bulan" | "sanggahan" | "susulan" | "peringatan" | "perbaikan-data" | "kejadian" | "audit" | "penerima" | "saya-melihat" | "dilihat";
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
                        readonly nip: string;
                        readonly dibuatPada: string;
                        readonly bagian: {
                            readonly [key: string]: {
                                readonly jumlah: number;
                                readonly terpotong: boolean;
                                readonly lanjut: string | null;
                                readonly baris: readonly {
                                    readonly [key: string]: unknown;
                                }[];
                            };
                        };
                        readonly dilihat: readonly {
                            readonly tanggal: string;
                            readonly oleh: string;
                            readonly nama: string | null;
                            readonly jenis: string;
                            readonly semua: boolean;
                            readonly pertama: string;
                            readonly terakhir: string;
                        }[];
                        readonly dilihatLanjut: string | null;
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
                    readonly bagian: string;
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
                    readonly "application/json": {
                        readonly id: string;
                        readonly nip: string;
                        readonly bagian: string;
                        readonly uraian: string;
                        /** @enum {string} */
                        readonly status: "diajukan" | "diperbaiki" | "ditolak";
                        readonly jawaban: string | null;
                        readonly diajukanPada: string;
                        readonly selesaiPada: string | null;
                    };
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
                        readonly data: readonly {
                            readonly id: string;
                            readonly nip: string;
                            readonly bagian: string;
                            readonly uraian: string;
                            /** @enum {string} */
                            readonly status: "diajukan" | "diperbaiki" | "ditolak";
                            readonly jawaban: string | null;
                            readonly diajukanPada: string;
                            readonly selesaiPada: string | null;
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
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @enum {string} */
                    readonly status: "diperbaiki" | "ditolak";
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
                    readonly "application/json": {
                        readonly id: string;
                        readonly nip: string;
                        readonly bagian: string;
                        readonly uraian: string;
                        /** @enum {string} */
                        readonly status: "diajukan" | "diperbaiki" | "ditolak";
                        readonly jawaban: string | null;
                        readonly diajukanPada: string;
                        readonly selesaiPada: string | null;
                    };
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
                    /** @enum {string} */
                    readonly jenis: "rumah" | "kantor-lain" | "lokasi-lain" | "sif" | "dinamis" | "keadaan-khusus" | "merawat-orang-tua" | "ulang-tahun-ibu";
                    readonly hari: readonly string[];
                    readonly lokasi?: {
                        readonly nama: string;
                        readonly lat?: number;
                        readonly lon?: number;
                    };
                    readonly alasan?: string;
                    readonly rencana?: readonly {
                        readonly hasil: string;
                        readonly target: number;
                        readonly satuan: string;
                        readonly kra?: string;
                    }[];
                    readonly jam?: {
                        readonly mulai: string;
                        readonly selesai: string;
                    };
                    readonly bukti?: readonly {
                        readonly jenis: string;
                        readonly nomor: string;
                    }[];
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
                    readonly "application/json": {
                        readonly boleh: boolean;
                        readonly aturan: readonly {
                            readonly kode: string;
                            /** @enum {string} */
                            readonly hasil: "lolos" | "peringatan" | "tolak";
                            readonly pesan: {
                                readonly id: string;
                                readonly en: string;
                            };
                            readonly dasar: string;
                            readonly hari?: readonly string[];
                            readonly sampai?: string;
                            /** @constant */
                            readonly konfirmasi?: "bkd";
                        }[];
                        readonly kuota: readonly {
                            readonly tanggal: string;
                            readonly batas: number | null;
                            readonly terpakai: number;
                        }[];
                        readonly alternatif: readonly string[];
                        readonly saran: readonly {
                            /** @enum {string} */
                            readonly jenis: "rumah" | "kantor-lain" | "lokasi-lain" | "sif" | "dinamis" | "keadaan-khusus" | "merawat-orang-tua" | "ulang-tahun-ibu";
                            readonly pesan: {
                                readonly id: string;
                                readonly en: string;
                            };
                        }[];
                        readonly sasaran: readonly {
                            readonly kode: string;
                            readonly hasil: string;
                            readonly satuan: string;
                        }[];
                    };
                };
            };
        };
    };
    readonly pengajuanSaya: {
        readonly parameters: {
            readonly query?: {
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
                        readonly data: readonly {
                            readonly id: string;
                            readonly nip: string;
                            readonly nama?: string;
                            readonly namaUnit?: string;
                            readonly unitKerja: string;
                            readonly zona: string;
                            /** @enum {string} */
                            readonly jenis: "rumah" | "kantor-lain" | "lokasi-lain" | "sif" | "dinamis" | "keadaan-khusus" | "merawat-orang-tua" | "ulang-tahun-ibu";
                            readonly hari: readonly {
                                readonly tanggal: string;
                                /** @enum {string} */
                                readonly status: "diajukan" | "direkomendasikan" | "disetujui" | "ditolak" | "dikembalikan" | "dibatalkan" | "dicabut" | "kedaluwarsa";
                            }[];
                            /** @enum {string} */
                            readonly status: "diajukan" | "direkomendasikan" | "disetujui" | "ditolak" | "dikembalikan" | "dibatalkan" | "dicabut" | "kedaluwarsa";
                            readonly lokasi: {
                                readonly nama: string;
                                readonly lat?: number;
                                readonly lon?: number;
                            } | null;
                            readonly alasan: string;
                            readonly rencana: readonly {
                                readonly hasil: string;
                                readonly target: number;
                                readonly satuan: string;
                                readonly kra?: string;
                            }[];
                            readonly jam: {
                                readonly mulai: string;
                                readonly selesai: string;
                            } | null;
                            readonly bukti: readonly {
                                readonly jenis: string;
                                readonly nomor: string;
                            }[] | null;
                            readonly konfirmasi: ("menunggu" | "diberikan") | null;
                            readonly perbaikanDari: string | null;
                            readonly perekomendasi: string | null;
                            readonly penyetuju: string | null;
                            readonly diajukanPada: string;
                            readonly riwayat: readonly {
                                readonly pada: string;
                                readonly oleh: string;
                                readonly atasNama?: string | null;
                                /** @enum {string} */
                                readonly keputusan: "ajukan" | "rekomendasi" | "konfirmasi" | "setuju" | "tolak" | "kembalikan" | "batal" | "cabut" | "panggil" | "eskalasi" | "kedaluwarsa";
                                readonly alasan: string | null;
                                readonly hari: readonly string[];
                            }[];
                        }[];
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
                    /** @enum {string} */
                    readonly jenis: "rumah" | "kantor-lain" | "lokasi-lain" | "sif" | "dinamis" | "keadaan-khusus" | "merawat-orang-tua" | "ulang-tahun-ibu";
                    readonly hari: readonly string[];
                    readonly lokasi?: {
                        readonly nama: string;
                        readonly lat?: number;
                        readonly lon?: number;
                    };
                    readonly alasan: string;
                    readonly rencana: readonly {
                        readonly hasil: string;
                        readonly target: number;
                        readonly satuan: string;
                        readonly kra?: string;
                    }[];
                    readonly jam?: {
                        readonly mulai: string;
                        readonly selesai: string;
                    };
                    readonly bukti?: readonly {
                        readonly jenis: string;
                        readonly nomor: string;
                    }[];
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
                    readonly "application/json": {
                        readonly id: string;
                        readonly nip: string;
                        readonly nama?: string;
                        readonly namaUnit?: string;
                        readonly unitKerja: string;
                        readonly zona: string;
                        /** @enum {string} */
                        readonly jenis: "rumah" | "kantor-lain" | "lokasi-lain" | "sif" | "dinamis" | "keadaan-khusus" | "merawat-orang-tua" | "ulang-tahun-ibu";
                        readonly hari: readonly {
                            readonly tanggal: string;
                            /** @enum {string} */
                            readonly status: "diajukan" | "direkomendasikan" | "disetujui" | "ditolak" | "dikembalikan" | "dibatalkan" | "dicabut" | "kedaluwarsa";
                        }[];
                        /** @enum {string} */
                        readonly status: "diajukan" | "direkomendasikan" | "disetujui" | "ditolak" | "dikembalikan" | "dibatalkan" | "dicabut" | "kedaluwarsa";
                        readonly lokasi: {
                            readonly nama: string;
                            readonly lat?: number;
                            readonly lon?: number;
                        } | null;
                        readonly alasan: string;
                        readonly rencana: readonly {
                            readonly hasil: string;
                            readonly target: number;
                            readonly satuan: string;
                            readonly kra?: string;
                        }[];
                        readonly jam: {
                            readonly mulai: string;
                            readonly selesai: string;
                        } | null;
                        readonly bukti: readonly {
                            readonly jenis: string;
                            readonly nomor: string;
                        }[] | null;
                        readonly konfirmasi: ("menunggu" | "diberikan") | null;
                        readonly perbaikanDari: string | null;
                        readonly perekomendasi: string | null;
                        readonly penyetuju: string | null;
                        readonly diajukanPada: string;
                        readonly riwayat: readonly {
                            readonly pada: string;
                            readonly oleh: string;
                            readonly atasNama?: string | null;
                            /** @enum {string} */
                            readonly keputusan: "ajukan" | "rekomendasi" | "konfirmasi" | "setuju" | "tolak" | "kembalikan" | "batal" | "cabut" | "panggil" | "eskalasi" | "kedaluwarsa";
                            readonly alasan: string | null;
                            readonly hari: readonly string[];
                        }[];
                    };
                };
            };
        };
    };
    readonly bacaPengajuan: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
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
                        readonly id: string;
                        readonly nip: string;
                        readonly nama?: string;
                        readonly namaUnit?: string;
                        readonly unitKerja: string;
                        readonly zona: string;
                        /** @enum {string} */
                        readonly jenis: "rumah" | "kantor-lain" | "lokasi-lain" | "sif" | "dinamis" | "keadaan-khusus" | "merawat-orang-tua" | "ulang-tahun-ibu";
                        readonly hari: readonly {
                            readonly tanggal: string;
                            /** @enum {string} */
                            readonly status: "diajukan" | "direkomendasikan" | "disetujui" | "ditolak" | "dikembalikan" | "dibatalkan" | "dicabut" | "kedaluwarsa";
                        }[];
                        /** @enum {string} */
                        readonly status: "diajukan" | "direkomendasikan" | "disetujui" | "ditolak" | "dikembalikan" | "dibatalkan" | "dicabut" | "kedaluwarsa";
                        readonly lokasi: {
                            readonly nama: string;
                            readonly lat?: number;
                            readonly lon?: number;
                        } | null;
                        readonly alasan: string;
                        readonly rencana: readonly {
                            readonly hasil: string;
                            readonly target: number;
                            readonly satuan: string;
                            readonly kra?: string;
                        }[];
                        readonly jam: {
                            readonly mulai: string;
                            readonly selesai: string;
                        } | null;
                        readonly bukti: readonly {
                            readonly jenis: string;
                            readonly nomor: string;
                        }[] | null;
                        readonly konfirmasi: ("menunggu" | "diberikan") | null;
                        readonly perbaikanDari: string | null;
                        readonly perekomendasi: string | null;
                        readonly penyetuju: string | null;
                        readonly diajukanPada: string;
                        readonly riwayat: readonly {
                            readonly pada: string;
                            readonly oleh: string;
                            readonly atasNama?: string | null;
                            /** @enum {string} */
                            readonly keputusan: "ajukan" | "rekomendasi" | "konfirmasi" | "setuju" | "tolak" | "kembalikan" | "batal" | "cabut" | "panggil" | "eskalasi" | "kedaluwarsa";
                            readonly alasan: string | null;
                            readonly hari: readonly string[];
                        }[];
                    };
                };
            };
        };
    };
    readonly kotakMasuk: {
        readonly parameters: {
            readonly query?: {
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
                        readonly data: readonly {
                            readonly id: string;
                            readonly nip: string;
                            readonly nama: string;
                            readonly namaUnit: string;
                            readonly unitKerja: string;
                            readonly zona: string;
                            /** @enum {string} */
                            readonly jenis: "rumah" | "kantor-lain" | "lokasi-lain" | "sif" | "dinamis" | "keadaan-khusus" | "merawat-orang-tua" | "ulang-tahun-ibu";
                            readonly hari: readonly {
                                readonly tanggal: string;
                                /** @enum {string} */
                                readonly status: "diajukan" | "direkomendasikan" | "disetujui" | "ditolak" | "dikembalikan" | "dibatalkan" | "dicabut" | "kedaluwarsa";
                            }[];
                            /** @enum {string} */
                            readonly status: "diajukan" | "direkomendasikan" | "disetujui" | "ditolak" | "dikembalikan" | "dibatalkan" | "dicabut" | "kedaluwarsa";
                            readonly lokasi: {
                                readonly nama: string;
                                readonly lat?: number;
                                readonly lon?: number;
                            } | null;
                            readonly alasan: string;
                            readonly rencana: readonly {
                                readonly hasil: string;
                                readonly target: number;
                                readonly satuan: string;
                                readonly kra?: string;
                            }[];
                            readonly jam: {
                                readonly mulai: string;
                                readonly selesai: string;
                            } | null;
                            readonly bukti: readonly {
                                readonly jenis: string;
                                readonly nomor: string;
                            }[] | null;
                            readonly konfirmasi: ("menunggu" | "diberikan") | null;
                            readonly perbaikanDari: string | null;
                            readonly perekomendasi: string | null;
                            readonly penyetuju: string | null;
                            readonly diajukanPada: string;
                            readonly riwayat: readonly {
                                readonly pada: string;
                                readonly oleh: string;
                                readonly atasNama?: string | null;
                                /** @enum {string} */
                                readonly keputusan: "ajukan" | "rekomendasi" | "konfirmasi" | "setuju" | "tolak" | "kembalikan" | "batal" | "cabut" | "panggil" | "eskalasi" | "kedaluwarsa";
                                readonly alasan: string | null;
                                readonly hari: readonly string[];
                            }[];
                            /** @enum {string} */
                            readonly giliran: "rekomendasi" | "konfirmasi" | "setuju";
                            readonly sejak: string;
                            readonly tenggat: string;
                            readonly terlambat: boolean;
                            readonly atasNama: string | null;
                            readonly menyatakanKriteria: boolean;
                        }[];
                    };
                };
            };
        };
    };
    readonly berlaku: {
        readonly parameters: {
            readonly query?: {
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
                        readonly data: readonly {
                            readonly id: string;
                            readonly nip: string;
                            readonly nama?: string;
                            readonly namaUnit?: string;
                            readonly unitKerja: string;
                            readonly zona: string;
                            /** @enum {string} */
                            readonly jenis: "rumah" | "kantor-lain" | "lokasi-lain" | "sif" | "dinamis" | "keadaan-khusus" | "merawat-orang-tua" | "ulang-tahun-ibu";
                            readonly hari: readonly {
                                readonly tanggal: string;
                                /** @enum {string} */
                                readonly status: "diajukan" | "direkomendasikan" | "disetujui" | "ditolak" | "dikembalikan" | "dibatalkan" | "dicabut" | "kedaluwarsa";
                            }[];
                            /** @enum {string} */
                            readonly status: "diajukan" | "direkomendasikan" | "disetujui" | "ditolak" | "dikembalikan" | "dibatalkan" | "dicabut" | "kedaluwarsa";
                            readonly lokasi: {
                                readonly nama: string;
                                readonly lat?: number;
                                readonly lon?: number;
                            } | null;
                            readonly alasan: string;
                            readonly rencana: readonly {
                                readonly hasil: string;
                                readonly target: number;
                                readonly satuan: string;
                                readonly kra?: string;
                            }[];
                            readonly jam: {
                                readonly mulai: string;
                                readonly selesai: string;
                            } | null;
                            readonly bukti: readonly {
                                readonly jenis: string;
                                readonly nomor: string;
                            }[] | null;
                            readonly konfirmasi: ("menunggu" | "diberikan") | null;
                            readonly perbaikanDari: string | null;
                            readonly perekomendasi: string | null;
                            readonly penyetuju: string | null;
                            readonly diajukanPada: string;
                            readonly riwayat: readonly {
                                readonly pada: string;
                                readonly oleh: string;
                                readonly atasNama?: string | null;
                                /** @enum {string} */
                                readonly keputusan: "ajukan" | "rekomendasi" | "konfirmasi" | "setuju" | "tolak" | "kembalikan" | "batal" | "cabut" | "panggil" | "eskalasi" | "kedaluwarsa";
                                readonly alasan: string | null;
                                readonly hari: readonly string[];
                            }[];
                        }[];
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
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @enum {string} */
                    readonly keputusan: "rekomendasi" | "konfirmasi" | "setuju" | "tolak" | "kembalikan" | "batal" | "cabut" | "panggil";
                    readonly hari?: readonly string[];
                    readonly alasan?: string;
                    readonly mendesak?: boolean;
                    readonly kriteria?: {
                        readonly "dapat-di-luar-kantor": boolean;
                        readonly "tanpa-ruang-atau-alat-khusus": boolean;
                        readonly "dengan-tik": boolean;
                        readonly "tatap-muka-minimal": boolean;
                        readonly "tanpa-pengawasan-terus-menerus": boolean;
                        readonly "kriteria-lain-ppk": boolean;
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
                        readonly id: string;
                        readonly nip: string;
                        readonly nama?: string;
                        readonly namaUnit?: string;
                        readonly unitKerja: string;
                        readonly zona: string;
                        /** @enum {string} */
                        readonly jenis: "rumah" | "kantor-lain" | "lokasi-lain" | "sif" | "dinamis" | "keadaan-khusus" | "merawat-orang-tua" | "ulang-tahun-ibu";
                        readonly hari: readonly {
                            readonly tanggal: string;
                            /** @enum {string} */
                            readonly status: "diajukan" | "direkomendasikan" | "disetujui" | "ditolak" | "dikembalikan" | "dibatalkan" | "dicabut" | "kedaluwarsa";
                        }[];
                        /** @enum {string} */
                        readonly status: "diajukan" | "direkomendasikan" | "disetujui" | "ditolak" | "dikembalikan" | "dibatalkan" | "dicabut" | "kedaluwarsa";
                        readonly lokasi: {
                            readonly nama: string;
                            readonly lat?: number;
                            readonly lon?: number;
                        } | null;
                        readonly alasan: string;
                        readonly rencana: readonly {
                            readonly hasil: string;
                            readonly target: number;
                            readonly satuan: string;
                            readonly kra?: string;
                        }[];
                        readonly jam: {
                            readonly mulai: string;
                            readonly selesai: string;
                        } | null;
                        readonly bukti: readonly {
                            readonly jenis: string;
                            readonly nomor: string;
                        }[] | null;
                        readonly konfirmasi: ("menunggu" | "diberikan") | null;
                        readonly perbaikanDari: string | null;
                        readonly perekomendasi: string | null;
                        readonly penyetuju: string | null;
                        readonly diajukanPada: string;
                        readonly riwayat: readonly {
                            readonly pada: string;
                            readonly oleh: string;
                            readonly atasNama?: string | null;
                            /** @enum {string} */
                            readonly keputusan: "ajukan" | "rekomendasi" | "konfirmasi" | "setuju" | "tolak" | "kembalikan" | "batal" | "cabut" | "panggil" | "eskalasi" | "kedaluwarsa";
                            readonly alasan: string | null;
                            readonly hari: readonly string[];
                        }[];
                    };
                };
            };
        };
    };
    readonly suratTugas: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
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
    readonly kriteriaTugas: {
        readonly parameters: {
            readonly query: {
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
                    readonly "application/json": {
                        readonly nip: string;
                        readonly tmtJabatan: string;
                        readonly jawaban: {
                            readonly [key: string]: boolean;
                        } | null;
                        readonly cara: ("per-kriteria" | "dengan-rekomendasi" | "dengan-persetujuan") | null;
                        readonly oleh: string | null;
                        readonly pada: string | null;
                    };
                };
            };
        };
    };
    readonly tandaTanganKriteria: {
        readonly parameters: {
            readonly query: {
                readonly nip: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly jawaban: {
                        readonly "dapat-di-luar-kantor": boolean;
                        readonly "tanpa-ruang-atau-alat-khusus": boolean;
                        readonly "dengan-tik": boolean;
                        readonly "tatap-muka-minimal": boolean;
                        readonly "tanpa-pengawasan-terus-menerus": boolean;
                        readonly "kriteria-lain-ppk": boolean;
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
                        readonly nip: string;
                        readonly tmtJabatan: string;
                        readonly jawaban: {
                            readonly [key: string]: boolean;
                        } | null;
                        readonly cara: ("per-kriteria" | "dengan-rekomendasi" | "dengan-persetujuan") | null;
                        readonly oleh: string | null;
                        readonly pada: string | null;
                    };
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
                    readonly "application/json": {
                        readonly laptop: boolean | null;
                        readonly internet: boolean | null;
                        readonly kbps: number | null;
                        readonly latensiMs: number | null;
                        readonly pada: string | null;
                        readonly berlakuSampai: string | null;
                    };
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
                    readonly laptop: boolean;
                    readonly internet: boolean;
                    readonly kbps?: number;
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
                    readonly "application/json": {
                        readonly laptop: boolean | null;
                        readonly internet: boolean | null;
                        readonly kbps: number | null;
                        readonly latensiMs: number | null;
                        readonly pada: string | null;
                        readonly berlakuSampai: string | null;
                    };
                };
            };
        };
    };
    readonly layananUnit: {
        readonly parameters: {
            readonly query: {
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
                        readonly unit: string;
                        readonly layanan: readonly {
                            readonly kode: string;
                            readonly nama: string;
                            readonly hari: readonly number[];
                            readonly mulai: string;
                            readonly selesai: string;
                            readonly minimum: number;
                        }[];
                    };
                };
            };
        };
    };
    readonly tetapkanLayanan: {
        readonly parameters: {
            readonly query: {
                readonly unit: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly layanan: readonly {
                        readonly kode: string;
                        readonly nama: string;
                        readonly hari: readonly number[];
                        readonly mulai: string;
                        readonly selesai: string;
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
                    readonly "application/json": {
                        readonly unit: string;
                        readonly layanan: readonly {
                            readonly kode: string;
                            readonly nama: string;
                            readonly hari: readonly number[];
                            readonly mulai: string;
                            readonly selesai: string;
                            readonly minimum: number;
                        }[];
                    };
                };
            };
        };
    };
    readonly daftarArahan: {
        readonly parameters: {
            readonly query?: {
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
                        readonly data: readonly {
                            readonly id: string;
                            /** @enum {string} */
                            readonly jenis: "rumah" | "masuk";
                            readonly unit: readonly {
                                readonly kode: string;
                                readonly nama: string;
                            }[];
                            readonly hari: readonly string[];
                            readonly hariBerlaku: readonly string[];
                            readonly alasan: string;
                            readonly dasar: string;
                            readonly oleh: string;
                            readonly pada: string;
                            readonly dibatalkanPada: string | null;
                        }[];
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
                    /** @enum {string} */
                    readonly jenis: "rumah" | "masuk";
                    readonly unit?: readonly string[];
                    readonly wilayah?: {
                        readonly lat: number;
                        readonly lon: number;
                        readonly radius: number;
                    };
                    readonly termasukBawahan?: boolean;
                    readonly hari: readonly string[];
                    readonly alasan: string;
                    readonly dasar: string;
                    readonly terapkan: boolean;
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
                        readonly terdampak: {
                            readonly pegawai: number;
                            readonly unit: readonly {
                                readonly kode: string;
                                readonly nama: string;
                                readonly pegawai: number;
                                readonly layananLangsung: boolean;
                            }[];
                            readonly daftar: readonly {
                                readonly nip: string;
                                readonly nama: string;
                                readonly unit: string;
                            }[];
                            readonly lanjut: number | null;
                        };
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
                        readonly id: string;
                        /** @enum {string} */
                        readonly jenis: "rumah" | "masuk";
                        readonly unit: readonly {
                            readonly kode: string;
                            readonly nama: string;
                        }[];
                        readonly hari: readonly string[];
                        readonly hariBerlaku: readonly string[];
                        readonly alasan: string;
                        readonly dasar: string;
                        readonly oleh: string;
                        readonly pada: string;
                        readonly dibatalkanPada: string | null;
                        readonly terdampak: {
                            readonly pegawai: number;
                            readonly unit: readonly {
                                readonly kode: string;
                                readonly nama: string;
                                readonly pegawai: number;
                                readonly layananLangsung: boolean;
                            }[];
                            readonly daftar: readonly {
                                readonly nip: string;
                                readonly nama: string;
                                readonly unit: string;
                            }[];
                            readonly lanjut: number | null;
                        };
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
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
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
                        readonly id: string;
                        /** @enum {string} */
                        readonly jenis: "rumah" | "masuk";
                        readonly unit: readonly {
                            readonly kode: string;
                            readonly nama: string;
                        }[];
                        readonly hari: readonly string[];
                        readonly hariBerlaku: readonly string[];
                        readonly alasan: string;
                        readonly dasar: string;
                        readonly oleh: string;
                        readonly pada: string;
                        readonly dibatalkanPada: string | null;
                    };
                };
            };
        };
    };
    readonly rosterUnit: {
        readonly parameters: {
            readonly query: {
                readonly unit: string;
                readonly dari: string;
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
                        readonly unit: {
                            readonly kode: string;
                            readonly nama: string;
                        };
                        readonly hari: readonly {
                            readonly tanggal: string;
                            readonly libur: string | null;
                            readonly catatan: {
                                readonly id: string;
                                readonly en: string;
                            } | null;
                            readonly pegawai: readonly {
                                readonly nip: string;
                                readonly nama: string;
                                /** @enum {string} */
                                readonly moda: "kantor" | "wfa" | "libur" | "cuti" | "izin" | "dinas-luar";
                                readonly sumber: string | null;
                            }[];
                            readonly wfa: number;
                            readonly kantor: number;
                            readonly batas: number | null;
                        }[];
                    };
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
                    readonly unit: string;
                    readonly dari: string;
                    readonly sampai: string;
                    readonly pola: readonly ({
                        readonly nip: string;
                        readonly hari: readonly number[];
                    } | {
                        readonly tim: readonly (readonly string[])[];
                        readonly hari?: readonly number[];
                    })[];
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
                        readonly unit: string;
                        readonly dari: string;
                        readonly sampai: string;
                        readonly hari: readonly {
                            readonly tanggal: string;
                            readonly nip: string;
                            readonly nama: string;
                            /** @enum {string} */
                            readonly hasil: "lolos" | "tolak";
                            readonly kode: string | null;
                            readonly pesan: {
                                readonly id: string;
                                readonly en: string;
                            } | null;
                            readonly dasar: string | null;
                            readonly usulan: string | null;
                        }[];
                        readonly jumlah: {
                            readonly lolos: number;
                            readonly tolak: number;
                        };
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
                        readonly unit: string;
                        readonly dari: string;
                        readonly sampai: string;
                        readonly hari: readonly {
                            readonly tanggal: string;
                            readonly nip: string;
                            readonly nama: string;
                            /** @enum {string} */
                            readonly hasil: "lolos" | "tolak";
                            readonly kode: string | null;
                            readonly pesan: {
                                readonly id: string;
                                readonly en: string;
                            } | null;
                            readonly dasar: string | null;
                            readonly usulan: string | null;
                        }[];
                        readonly jumlah: {
                            readonly lolos: number;
                            readonly tolak: number;
                        };
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
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
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
                        readonly id: string;
                        readonly unit: string;
                        readonly hari: readonly {
                            readonly tanggal: string;
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
                    readonly id?: string;
                    /** @enum {string} */
                    readonly arah: "masuk" | "pulang" | "auto";
                    /** Format: date-time */
                    readonly at?: string;
                    readonly luring?: boolean;
                    readonly selisih?: number;
                    readonly lat?: number;
                    readonly lon?: number;
                    readonly accuracy?: number;
                    readonly mock?: boolean;
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
                    readonly "application/json": {
                        readonly tanda: string;
                        readonly id: string;
                        readonly nip: string;
                        readonly arah: string;
                        readonly metode: string;
                        readonly tempat: {
                            readonly lat: number;
                            readonly lon: number;
                            readonly accuracy?: number;
                            readonly garam: string;
                        } | null;
                        readonly at: string;
                        readonly diterima: string;
                        readonly hari: {
                            readonly tanggal: string;
                            /** @enum {string} */
                            readonly moda: "kantor" | "wfa" | "libur" | "cuti" | "izin" | "dinas-luar";
                            /** @enum {string} */
                            readonly status: "hadir" | "hadir-wfa" | "dinas-luar" | "cuti" | "izin" | "libur" | "tanpa-keterangan" | "belum-terverifikasi" | "menunggu";
                            readonly jadwal: {
                                readonly mulai: string;
                                readonly selesai: string;
                            } | null;
                            readonly masuk: string | null;
                            readonly pulang: string | null;
                            readonly terlambat: number;
                            readonly pulangCepat: number;
                            readonly menitKerja: number;
                            readonly potongan: readonly {
                                readonly kode: string;
                                readonly menit: number;
                                readonly kelas: number | null;
                                readonly poin: number;
                                readonly pesan: {
                                    readonly id: string;
                                    readonly en: string;
                                };
                                readonly dasar: string;
                            }[];
                            readonly tanda: readonly {
                                readonly kode: string;
                                /** @enum {string} */
                                readonly status: "baru" | "diklarifikasi" | "terbukti" | "tidak-terbukti" | "banding";
                            }[];
                            readonly pesan: {
                                readonly id: string;
                                readonly en: string;
                            };
                            readonly dasar: string;
                            readonly alasan: ("hari.sebelum-dipakai" | "kalender.belum-ada") | null;
                            readonly catatan: readonly {
                                readonly id: string;
                                readonly en: string;
                            }[];
                            readonly sementara: boolean;
                            readonly rancangan: "tanpa-keterangan" | null;
                            readonly koreksiSampai: string | null;
                            readonly laporan: {
                                /** @enum {string} */
                                readonly status: "belum" | "diajukan" | "diterima" | "dikembalikan";
                                readonly terlambat: boolean;
                                readonly batas: string;
                            } | null;
                        };
                    };
                };
            };
        };
    };
    readonly hariSebulan: {
        readonly parameters: {
            readonly query: {
                readonly bulan: string;
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
                    readonly "application/json": {
                        readonly bulan: string;
                        readonly nip: string;
                        readonly hari: readonly {
                            readonly tanggal: string;
                            /** @enum {string} */
                            readonly moda: "kantor" | "wfa" | "libur" | "cuti" | "izin" | "dinas-luar";
                            /** @enum {string} */
                            readonly status: "hadir" | "hadir-wfa" | "dinas-luar" | "cuti" | "izin" | "libur" | "tanpa-keterangan" | "belum-terverifikasi" | "menunggu";
                            readonly jadwal: {
                                readonly mulai: string;
                                readonly selesai: string;
                            } | null;
                            readonly masuk: string | null;
                            readonly pulang: string | null;
                            readonly terlambat: number;
                            readonly pulangCepat: number;
                            readonly menitKerja: number;
                            readonly potongan: readonly {
                                readonly kode: string;
                                readonly menit: number;
                                readonly kelas: number | null;
                                readonly poin: number;
                                readonly pesan: {
                                    readonly id: string;
                                    readonly en: string;
                                };
                                readonly dasar: string;
                            }[];
                            readonly tanda: readonly {
                                readonly kode: string;
                                /** @enum {string} */
                                readonly status: "baru" | "diklarifikasi" | "terbukti" | "tidak-terbukti" | "banding";
                            }[];
                            readonly pesan: {
                                readonly id: string;
                                readonly en: string;
                            };
                            readonly dasar: string;
                            readonly alasan: ("hari.sebelum-dipakai" | "kalender.belum-ada") | null;
                            readonly catatan: readonly {
                                readonly id: string;
                                readonly en: string;
                            }[];
                            readonly sementara: boolean;
                            readonly rancangan: "tanpa-keterangan" | null;
                            readonly koreksiSampai: string | null;
                            readonly laporan: {
                                /** @enum {string} */
                                readonly status: "belum" | "diajukan" | "diterima" | "dikembalikan";
                                readonly terlambat: boolean;
                                readonly batas: string;
                            } | null;
                        }[];
                        readonly mulai: string | null;
                        readonly riwayat: readonly {
                            readonly tanggal: string;
                            /** @enum {string} */
                            readonly moda: "kantor" | "wfa" | "libur" | "cuti" | "izin" | "dinas-luar";
                            readonly masuk: string | null;
                            readonly pulang: string | null;
                            readonly pesan: {
                                readonly id: string;
                                readonly en: string;
                            };
                            readonly catatan: readonly {
                                readonly id: string;
                                readonly en: string;
                            }[];
                        }[];
                        readonly pekan: readonly {
                            readonly pekan: string;
                            readonly wajib: number;
                            readonly tercapai: number;
                            readonly kurang: number;
                        }[];
                        readonly mutu: {
                            readonly sumber: readonly {
                                readonly sumber: string;
                                readonly terakhir: string;
                            }[];
                            readonly menunggu: readonly string[];
                            readonly gangguan: number;
                        };
                    };
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
                        readonly keys: readonly {
                            readonly kty: string;
                            readonly crv: string;
                            readonly alg: string;
                            readonly use: string;
                            readonly kid: string;
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
                    readonly tanda: string;
                    readonly tempat?: {
                        readonly lat: number;
                        readonly lon: number;
                        readonly accuracy?: number;
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
                        readonly sah: boolean;
                        readonly tercatat: boolean;
                        readonly isi: {
                            readonly versi: number;
                            readonly id: string;
                            readonly nip: string;
                            readonly at: string;
                            readonly diterima: string;
                            readonly arah: string | null;
                            readonly metode: string | null;
                            readonly tempat: string | null;
                            readonly kantor: string | null;
                        } | null;
                        readonly tempatCocok: boolean | null;
                    };
                };
            };
        };
    };
    readonly koreksiSaya: {
        readonly parameters: {
            readonly query: {
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
                        readonly data: readonly {
                            readonly id: string;
                            readonly nip: string;
                            readonly nama: string;
                            readonly tanggal: string;
                            /** @enum {string} */
                            readonly jenis: "tap-masuk" | "tap-pulang" | "izin" | "dinas-luar";
                            readonly at: string | null;
                            readonly alasan: string;
                            readonly bukti: readonly {
                                readonly jenis: string;
                                readonly nomor: string;
                            }[];
                            /** @enum {string} */
                            readonly status: "diajukan" | "direkomendasikan" | "disetujui" | "ditolak" | "dibatalkan";
                            readonly kedaluwarsa: boolean;
                            readonly diajukanPada: string;
                            readonly riwayat: readonly {
                                readonly pada: string;
                                readonly oleh: string;
                                readonly atasNama: string | null;
                                readonly langkah: string;
                                readonly isi: string | null;
                            }[];
                        }[];
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
                    readonly tanggal: string;
                    /** @enum {string} */
                    readonly jenis: "tap-masuk" | "tap-pulang" | "izin" | "dinas-luar";
                    readonly pukul?: string;
                    readonly alasan: string;
                    readonly bukti: readonly {
                        readonly jenis: string;
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
                    readonly "application/json": {
                        readonly id: string;
                        readonly nip: string;
                        readonly nama: string;
                        readonly tanggal: string;
                        /** @enum {string} */
                        readonly jenis: "tap-masuk" | "tap-pulang" | "izin" | "dinas-luar";
                        readonly at: string | null;
                        readonly alasan: string;
                        readonly bukti: readonly {
                            readonly jenis: string;
                            readonly nomor: string;
                        }[];
                        /** @enum {string} */
                        readonly status: "diajukan" | "direkomendasikan" | "disetujui" | "ditolak" | "dibatalkan";
                        readonly kedaluwarsa: boolean;
                        readonly diajukanPada: string;
                        readonly riwayat: readonly {
                            readonly pada: string;
                            readonly oleh: string;
                            readonly atasNama: string | null;
                            readonly langkah: string;
                            readonly isi: string | null;
                        }[];
                    };
                };
            };
        };
    };
    readonly koreksiMenunggu: {
        readonly parameters: {
            readonly query?: {
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
                        readonly data: readonly {
                            readonly id: string;
                            readonly nip: string;
                            readonly nama: string;
                            readonly tanggal: string;
                            /** @enum {string} */
                            readonly jenis: "tap-masuk" | "tap-pulang" | "izin" | "dinas-luar";
                            readonly at: string | null;
                            readonly alasan: string;
                            readonly bukti: readonly {
                                readonly jenis: string;
                                readonly nomor: string;
                            }[];
                            /** @enum {string} */
                            readonly status: "diajukan" | "direkomendasikan" | "disetujui" | "ditolak" | "dibatalkan";
                            readonly kedaluwarsa: boolean;
                            readonly diajukanPada: string;
                            readonly riwayat: readonly {
                                readonly pada: string;
                                readonly oleh: string;
                                readonly atasNama: string | null;
                                readonly langkah: string;
                                readonly isi: string | null;
                            }[];
                        }[];
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
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @enum {string} */
                    readonly keputusan: "setuju" | "tolak" | "batal";
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
                        readonly id: string;
                        readonly nip: string;
                        readonly nama: string;
                        readonly tanggal: string;
                        /** @enum {string} */
                        readonly jenis: "tap-masuk" | "tap-pulang" | "izin" | "dinas-luar";
                        readonly at: string | null;
                        readonly alasan: string;
                        readonly bukti: readonly {
                            readonly jenis: string;
                            readonly nomor: string;
                        }[];
                        /** @enum {string} */
                        readonly status: "diajukan" | "direkomendasikan" | "disetujui" | "ditolak" | "dibatalkan";
                        readonly kedaluwarsa: boolean;
                        readonly diajukanPada: string;
                        readonly riwayat: readonly {
                            readonly pada: string;
                            readonly oleh: string;
                            readonly atasNama: string | null;
                            readonly langkah: string;
                            readonly isi: string | null;
                        }[];
                    };
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
                        readonly data: readonly {
                            readonly nip: string;
                            readonly nama: string;
                            readonly hari: {
                                readonly tanggal: string;
                                /** @enum {string} */
                                readonly moda: "kantor" | "wfa" | "libur" | "cuti" | "izin" | "dinas-luar";
                                /** @enum {string} */
                                readonly status: "hadir" | "hadir-wfa" | "dinas-luar" | "cuti" | "izin" | "libur" | "tanpa-keterangan" | "belum-terverifikasi" | "menunggu";
                                readonly jadwal: {
                                    readonly mulai: string;
                                    readonly selesai: string;
                                } | null;
                                readonly masuk: string | null;
                                readonly pulang: string | null;
                                readonly terlambat: number;
                                readonly pulangCepat: number;
                                readonly menitKerja: number;
                                readonly potongan: readonly {
                                    readonly kode: string;
                                    readonly menit: number;
                                    readonly kelas: number | null;
                                    readonly poin: number;
                                    readonly pesan: {
                                        readonly id: string;
                                        readonly en: string;
                                    };
                                    readonly dasar: string;
                                }[];
                                readonly tanda: readonly {
                                    readonly kode: string;
                                    /** @enum {string} */
                                    readonly status: "baru" | "diklarifikasi" | "terbukti" | "tidak-terbukti" | "banding";
                                }[];
                                readonly pesan: {
                                    readonly id: string;
                                    readonly en: string;
                                };
                                readonly dasar: string;
                                readonly alasan: ("hari.sebelum-dipakai" | "kalender.belum-ada") | null;
                                readonly catatan: readonly {
                                    readonly id: string;
                                    readonly en: string;
                                }[];
                                readonly sementara: boolean;
                                readonly rancangan: "tanpa-keterangan" | null;
                                readonly koreksiSampai: string | null;
                                readonly laporan: {
                                    /** @enum {string} */
                                    readonly status: "belum" | "diajukan" | "diterima" | "dikembalikan";
                                    readonly terlambat: boolean;
                                    readonly batas: string;
                                } | null;
                            };
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
                    readonly nip: string;
                    readonly tanggal: string;
                    /** @enum {string} */
                    readonly putusan: "hadir" | "tanpa-keterangan";
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
                        readonly nip: string;
                        readonly tanggal: string;
                        /** @enum {string} */
                        readonly moda: "kantor" | "wfa" | "libur" | "cuti" | "izin" | "dinas-luar";
                        /** @enum {string} */
                        readonly status: "hadir" | "hadir-wfa" | "dinas-luar" | "cuti" | "izin" | "libur" | "tanpa-keterangan" | "belum-terverifikasi" | "menunggu";
                        readonly jadwal: {
                            readonly mulai: string;
                            readonly selesai: string;
                        } | null;
                        readonly masuk: string | null;
                        readonly pulang: string | null;
                        readonly terlambat: number;
                        readonly pulangCepat: number;
                        readonly menitKerja: number;
                        readonly potongan: readonly {
                            readonly kode: string;
                            readonly menit: number;
                            readonly kelas: number | null;
                            readonly poin: number;
                            readonly pesan: {
                                readonly id: string;
                                readonly en: string;
                            };
                            readonly dasar: string;
                        }[];
                        readonly tanda: readonly {
                            readonly kode: string;
                            /** @enum {string} */
                            readonly status: "baru" | "diklarifikasi" | "terbukti" | "tidak-terbukti" | "banding";
                        }[];
                        readonly pesan: {
                            readonly id: string;
                            readonly en: string;
                        };
                        readonly dasar: string;
                        readonly alasan: ("hari.sebelum-dipakai" | "kalender.belum-ada") | null;
                        readonly catatan: readonly {
                            readonly id: string;
                            readonly en: string;
                        }[];
                        readonly sementara: boolean;
                        readonly rancangan: "tanpa-keterangan" | null;
                        readonly koreksiSampai: string | null;
                        readonly laporan: {
                            /** @enum {string} */
                            readonly status: "belum" | "diajukan" | "diterima" | "dikembalikan";
                            readonly terlambat: boolean;
                            readonly batas: string;
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
                        readonly data: readonly {
                            readonly id: string;
                            /** @enum {string} */
                            readonly status: "diduga" | "berlaku" | "batal";
                            readonly dari: string;
                            readonly sampai: string | null;
                            readonly unit: readonly string[] | null;
                            readonly alasan: string;
                            readonly oleh: string;
                        }[];
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
                    /** Format: date-time */
                    readonly dari: string;
                    /** Format: date-time */
                    readonly sampai?: string;
                    readonly unit?: readonly string[];
                    readonly alasan: string;
                    readonly dugaan?: string;
                    readonly terapkan: boolean;
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
                        readonly diperiksa: number;
                        readonly perubahan: readonly {
                            readonly nip: string;
                            readonly nama: string;
                            readonly unitKerja: string;
                            readonly tanggal: string;
                            readonly sebelum: {
                                /** @enum {string} */
                                readonly status: "hadir" | "hadir-wfa" | "dinas-luar" | "cuti" | "izin" | "libur" | "tanpa-keterangan" | "belum-terverifikasi" | "menunggu";
                                readonly poin: number;
                                readonly terlambat: number;
                            };
                            readonly sesudah: {
                                /** @enum {string} */
                                readonly status: "hadir" | "hadir-wfa" | "dinas-luar" | "cuti" | "izin" | "libur" | "tanpa-keterangan" | "belum-terverifikasi" | "menunggu";
                                readonly poin: number;
                                readonly terlambat: number;
                            };
                        }[];
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
                    readonly "application/json": {
                        readonly id: string;
                        /** @enum {string} */
                        readonly status: "diduga" | "berlaku" | "batal";
                        readonly dari: string;
                        readonly sampai: string | null;
                        readonly unit: readonly string[] | null;
                        readonly alasan: string;
                        readonly oleh: string;
                    };
                };
            };
        };
    };
    readonly tutupGangguan: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: date-time */
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
                    readonly "application/json": {
                        readonly id: string;
                        /** @enum {string} */
                        readonly status: "diduga" | "berlaku" | "batal";
                        readonly dari: string;
                        readonly sampai: string | null;
                        readonly unit: readonly string[] | null;
                        readonly alasan: string;
                        readonly oleh: string;
                    };
                };
            };
        };
    };
    readonly batalkanGangguan: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
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
                        readonly id: string;
                        /** @enum {string} */
                        readonly status: "diduga" | "berlaku" | "batal";
                        readonly dari: string;
                        readonly sampai: string | null;
                        readonly unit: readonly string[] | null;
                        readonly alasan: string;
                        readonly oleh: string;
                    };
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
                        readonly data: readonly {
                            readonly id: string;
                            readonly tanggal: string;
                            readonly nama: string;
                            readonly mulai: string;
                            readonly selesai: string;
                            readonly unit: readonly string[] | null;
                        }[];
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
                    readonly tanggal: string;
                    readonly nama: string;
                    readonly mulai: string;
                    readonly selesai: string;
                    readonly unit?: readonly string[];
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
                    readonly "application/json": {
                        readonly id: string;
                        readonly tanggal: string;
                        readonly nama: string;
                        readonly mulai: string;
                        readonly selesai: string;
                        readonly unit: readonly string[] | null;
                    };
                };
            };
        };
    };
    readonly batalkanApel: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
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
                        readonly data: readonly {
                            readonly id: string;
                            readonly dikirim: string;
                            readonly batas: string;
                            /** @enum {string} */
                            readonly keadaan: "dijawab" | "terlambat" | "ditunggu" | "tidak-dijawab";
                        }[];
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
                    readonly "application/json": {
                        readonly id: string;
                        readonly dikirim: string;
                        readonly batas: string;
                        /** @enum {string} */
                        readonly keadaan: "dijawab" | "terlambat" | "ditunggu" | "tidak-dijawab";
                    };
                };
            };
        };
    };
    readonly tandaSaya: {
        readonly parameters: {
            readonly query: {
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
                        readonly data: readonly {
                            readonly id: string;
                            readonly nip: string;
                            readonly nama: string;
                            readonly tanggal: string;
                            readonly kode: string;
                            readonly pesan: {
                                readonly id: string;
                                readonly en: string;
                            };
                            readonly bukti: {
                                readonly [key: string]: number;
                            };
                            /** @enum {string} */
                            readonly status: "baru" | "diklarifikasi" | "terbukti" | "tidak-terbukti" | "banding";
                            readonly akhir: boolean;
                            readonly pada: string;
                            readonly riwayat: readonly {
                                readonly pada: string;
                                readonly oleh: string;
                                readonly atasNama: string | null;
                                readonly langkah: string;
                                readonly isi: string | null;
                            }[];
                        }[];
                    };
                };
            };
        };
    };
    readonly tandaMenunggu: {
        readonly parameters: {
            readonly query?: {
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
                        readonly data: readonly {
                            readonly id: string;
                            readonly nip: string;
                            readonly nama: string;
                            readonly tanggal: string;
                            readonly kode: string;
                            readonly pesan: {
                                readonly id: string;
                                readonly en: string;
                            };
                            readonly bukti: {
                                readonly [key: string]: number;
                            };
                            /** @enum {string} */
                            readonly status: "baru" | "diklarifikasi" | "terbukti" | "tidak-terbukti" | "banding";
                            readonly akhir: boolean;
                            readonly pada: string;
                            readonly riwayat: readonly {
                                readonly pada: string;
                                readonly oleh: string;
                                readonly atasNama: string | null;
                                readonly langkah: string;
                                readonly isi: string | null;
                            }[];
                        }[];
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
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
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
                    readonly "application/json": {
                        readonly id: string;
                        readonly nip: string;
                        readonly nama: string;
                        readonly tanggal: string;
                        readonly kode: string;
                        readonly pesan: {
                            readonly id: string;
                            readonly en: string;
                        };
                        readonly bukti: {
                            readonly [key: string]: number;
                        };
                        /** @enum {string} */
                        readonly status: "baru" | "diklarifikasi" | "terbukti" | "tidak-terbukti" | "banding";
                        readonly akhir: boolean;
                        readonly pada: string;
                        readonly riwayat: readonly {
                            readonly pada: string;
                            readonly oleh: string;
                            readonly atasNama: string | null;
                            readonly langkah: string;
                            readonly isi: string | null;
                        }[];
                    };
                };
            };
        };
    };
    readonly bandingTanda: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
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
                    readonly "application/json": {
                        readonly id: string;
                        readonly nip: string;
                        readonly nama: string;
                        readonly tanggal: string;
                        readonly kode: string;
                        readonly pesan: {
                            readonly id: string;
                            readonly en: string;
                        };
                        readonly bukti: {
                            readonly [key: string]: number;
                        };
                        /** @enum {string} */
                        readonly status: "baru" | "diklarifikasi" | "terbukti" | "tidak-terbukti" | "banding";
                        readonly akhir: boolean;
                        readonly pada: string;
                        readonly riwayat: readonly {
                            readonly pada: string;
                            readonly oleh: string;
                            readonly atasNama: string | null;
                            readonly langkah: string;
                            readonly isi: string | null;
                        }[];
                    };
                };
            };
        };
    };
    readonly temuanTanda: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @enum {string} */
                    readonly keputusan: "terbukti" | "tidak-terbukti";
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
                        readonly id: string;
                        readonly nip: string;
                        readonly nama: string;
                        readonly tanggal: string;
                        readonly kode: string;
                        readonly pesan: {
                            readonly id: string;
                            readonly en: string;
                        };
                        readonly bukti: {
                            readonly [key: string]: number;
                        };
                        /** @enum {string} */
                        readonly status: "baru" | "diklarifikasi" | "terbukti" | "tidak-terbukti" | "banding";
                        readonly akhir: boolean;
                        readonly pada: string;
                        readonly riwayat: readonly {
                            readonly pada: string;
                            readonly oleh: string;
                            readonly atasNama: string | null;
                            readonly langkah: string;
                            readonly isi: string | null;
                        }[];
                    };
                };
            };
        };
    };
    readonly laporanSaya: {
        readonly parameters: {
            readonly query: {
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
                        readonly data: readonly {
                            readonly id: string;
                            readonly nip: string;
                            readonly nama: string;
                            readonly tanggal: string;
                            /** @enum {string} */
                            readonly status: "diajukan" | "diterima" | "dikembalikan";
                            readonly baris: readonly {
                                readonly hasil: string;
                                readonly realisasi: number;
                                readonly satuan: string;
                                readonly target?: number;
                                readonly kra?: string;
                                readonly bukti?: string;
                            }[];
                            readonly kendala?: string;
                            readonly terlambat: boolean;
                            readonly diajukanPada: string;
                            readonly dikirimPada: string;
                            readonly riwayat: readonly {
                                readonly pada: string;
                                readonly oleh: string;
                                readonly atasNama: string | null;
                                readonly langkah: string;
                                readonly isi: string | null;
                            }[];
                        }[];
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
                    readonly tanggal: string;
                    readonly baris: readonly {
                        readonly hasil: string;
                        readonly realisasi: number;
                        readonly satuan: string;
                        readonly target?: number;
                        readonly kra?: string;
                        readonly bukti?: string;
                    }[];
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
                    readonly "application/json": {
                        readonly id: string;
                        readonly nip: string;
                        readonly nama: string;
                        readonly tanggal: string;
                        /** @enum {string} */
                        readonly status: "diajukan" | "diterima" | "dikembalikan";
                        readonly baris: readonly {
                            readonly hasil: string;
                            readonly realisasi: number;
                            readonly satuan: string;
                            readonly target?: number;
                            readonly kra?: string;
                            readonly bukti?: string;
                        }[];
                        readonly kendala?: string;
                        readonly terlambat: boolean;
                        readonly diajukanPada: string;
                        readonly dikirimPada: string;
                        readonly riwayat: readonly {
                            readonly pada: string;
                            readonly oleh: string;
                            readonly atasNama: string | null;
                            readonly langkah: string;
                            readonly isi: string | null;
                        }[];
                    };
                };
            };
        };
    };
    readonly laporanMenunggu: {
        readonly parameters: {
            readonly query?: {
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
                        readonly data: readonly {
                            readonly id: string;
                            readonly nip: string;
                            readonly nama: string;
                            readonly tanggal: string;
                            /** @enum {string} */
                            readonly status: "diajukan" | "diterima" | "dikembalikan";
                            readonly baris: readonly {
                                readonly hasil: string;
                                readonly realisasi: number;
                                readonly satuan: string;
                                readonly target?: number;
                                readonly kra?: string;
                                readonly bukti?: string;
                            }[];
                            readonly kendala?: string;
                            readonly terlambat: boolean;
                            readonly diajukanPada: string;
                            readonly dikirimPada: string;
                            readonly riwayat: readonly {
                                readonly pada: string;
                                readonly oleh: string;
                                readonly atasNama: string | null;
                                readonly langkah: string;
                                readonly isi: string | null;
                            }[];
                        }[];
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
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @enum {string} */
                    readonly keputusan: "terima" | "kembalikan";
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
                    readonly "application/json": {
                        readonly id: string;
                        readonly nip: string;
                        readonly nama: string;
                        readonly tanggal: string;
                        /** @enum {string} */
                        readonly status: "diajukan" | "diterima" | "dikembalikan";
                        readonly baris: readonly {
                            readonly hasil: string;
                            readonly realisasi: number;
                            readonly satuan: string;
                            readonly target?: number;
                            readonly kra?: string;
                            readonly bukti?: string;
                        }[];
                        readonly kendala?: string;
                        readonly terlambat: boolean;
                        readonly diajukanPada: string;
                        readonly dikirimPada: string;
                        readonly riwayat: readonly {
                            readonly pada: string;
                            readonly oleh: string;
                            readonly atasNama: string | null;
                            readonly langkah: string;
                            readonly isi: string | null;
                        }[];
                    };
                };
            };
        };
    };
    readonly kinerjaBulan: {
        readonly parameters: {
            readonly query?: {
                readonly nip?: string;
            };
            readonly header?: never;
            readonly path: {
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
                        readonly bulan: string;
                        readonly nip: string;
                        /** @enum {string} */
                        readonly status: "sementara" | "tetap";
                        readonly disiplin: number;
                        readonly produktivitas: number | null;
                        readonly predikat: ("sangat-baik" | "baik" | "butuh-perbaikan" | "kurang" | "sangat-kurang") | null;
                        readonly predikatDiusulkan: boolean;
                        readonly capaian: number | null;
                        readonly tpp: {
                            readonly dasar: number | null;
                            readonly usulan: number | null;
                        };
                        readonly baris: readonly {
                            readonly kode: string;
                            readonly jumlah: number;
                            readonly satuan: string;
                            readonly poin: number;
                            readonly rupiah: number | null;
                            readonly hari: readonly string[];
                            readonly keluaran: readonly string[];
                            readonly pesan: {
                                readonly id: string;
                                readonly en: string;
                            };
                            readonly dasar: string;
                        }[];
                        readonly talenta: {
                            readonly kinerja: number;
                            readonly potensial: number;
                            readonly kotak: number;
                        } | null;
                        readonly versi: {
                            readonly edisi: string;
                            readonly kalender: string;
                            readonly masukan: string;
                        };
                        readonly dihitungPada: string;
                        readonly ditutupPada: string | null;
                        readonly sanggahSampai: string;
                        readonly sanggahan: readonly {
                            readonly id: string;
                            readonly nip: string;
                            readonly nama: string;
                            readonly bulan: string;
                            readonly kode: string;
                            readonly alasan: string;
                            readonly bukti: readonly {
                                readonly jenis: string;
                                readonly nomor: string;
                            }[];
                            /** @enum {string} */
                            readonly status: "diajukan" | "diterima" | "ditolak";
                            readonly dipulihkan: readonly string[];
                            readonly diajukanPada: string | null;
                            readonly riwayat: readonly {
                                readonly pada: string;
                                readonly oleh: string;
                                readonly atasNama: string | null;
                                readonly langkah: string;
                                readonly isi: string | null;
                            }[];
                        }[];
                        readonly sasaran: readonly {
                            readonly kode: string;
                            readonly hasil: string;
                            readonly satuan: string;
                            readonly target: number;
                            readonly bobot: number;
                            readonly realisasi: number | null;
                        }[];
                    };
                };
            };
        };
    };
    readonly hitunganBulan: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
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
                        readonly bulan: string;
                        /** @enum {string} */
                        readonly status: "belum" | "berjalan" | "selesai" | "tertahan" | "ditutup";
                        readonly tujuan: ("hitung" | "tutup") | null;
                        readonly dihitung: number;
                        readonly dari: number;
                        readonly tanpaNilai: number;
                        readonly mulaiPada: string | null;
                        readonly selesaiPada: string | null;
                        readonly ditutupPada: string | null;
                        readonly halangan: readonly {
                            readonly code: string;
                            readonly message: {
                                readonly id: string;
                                readonly en: string;
                            };
                            readonly basis: string;
                        }[];
                    };
                };
            };
        };
    };
    readonly hitungBulan: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
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
                    readonly "application/json": {
                        readonly bulan: string;
                        /** @enum {string} */
                        readonly status: "belum" | "berjalan" | "selesai" | "tertahan" | "ditutup";
                        readonly tujuan: ("hitung" | "tutup") | null;
                        readonly dihitung: number;
                        readonly dari: number;
                        readonly tanpaNilai: number;
                        readonly mulaiPada: string | null;
                        readonly selesaiPada: string | null;
                        readonly ditutupPada: string | null;
                        readonly halangan: readonly {
                            readonly code: string;
                            readonly message: {
                                readonly id: string;
                                readonly en: string;
                            };
                            readonly basis: string;
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
                    readonly "application/json": {
                        readonly bulan: string;
                        /** @enum {string} */
                        readonly status: "belum" | "berjalan" | "selesai" | "tertahan" | "ditutup";
                        readonly tujuan: ("hitung" | "tutup") | null;
                        readonly dihitung: number;
                        readonly dari: number;
                        readonly tanpaNilai: number;
                        readonly mulaiPada: string | null;
                        readonly selesaiPada: string | null;
                        readonly ditutupPada: string | null;
                        readonly halangan: readonly {
                            readonly code: string;
                            readonly message: {
                                readonly id: string;
                                readonly en: string;
                            };
                            readonly basis: string;
                        }[];
                    };
                };
            };
        };
    };
    readonly eksporBulan: {
        readonly parameters: {
            readonly query?: {
                readonly format?: "csv" | "json";
                readonly bentuk?: "tpp" | "bkn" | "esakip" | "laporan";
                readonly unit?: string;
                readonly segel?: "ya" | "tidak";
            };
            readonly header?: never;
            readonly path: {
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
                        readonly berkas: string;
                        readonly sha256: string;
                        readonly segel: string;
                    };
                };
            };
        };
    };
    readonly sanggahanBulan: {
        readonly parameters: {
            readonly query?: {
                readonly semua?: "ya" | "tidak";
                readonly after?: string;
            };
            readonly header?: never;
            readonly path: {
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
                        readonly data: readonly {
                            readonly id: string;
                            readonly nip: string;
                            readonly nama: string;
                            readonly bulan: string;
                            readonly kode: string;
                            readonly alasan: string;
                            readonly bukti: readonly {
                                readonly jenis: string;
                                readonly nomor: string;
                            }[];
                            /** @enum {string} */
                            readonly status: "diajukan" | "diterima" | "ditolak";
                            readonly dipulihkan: readonly string[];
                            readonly diajukanPada: string | null;
                            readonly riwayat: readonly {
                                readonly pada: string;
                                readonly oleh: string;
                                readonly atasNama: string | null;
                                readonly langkah: string;
                                readonly isi: string | null;
                            }[];
                        }[];
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
                readonly bulan: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly kode: string;
                    readonly alasan: string;
                    /** @default [] */
                    readonly bukti?: readonly {
                        readonly jenis: string;
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
                    readonly "application/json": {
                        readonly id: string;
                        readonly nip: string;
                        readonly nama: string;
                        readonly bulan: string;
                        readonly kode: string;
                        readonly alasan: string;
                        readonly bukti: readonly {
                            readonly jenis: string;
                            readonly nomor: string;
                        }[];
                        /** @enum {string} */
                        readonly status: "diajukan" | "diterima" | "ditolak";
                        readonly dipulihkan: readonly string[];
                        readonly diajukanPada: string | null;
                        readonly riwayat: readonly {
                            readonly pada: string;
                            readonly oleh: string;
                            readonly atasNama: string | null;
                            readonly langkah: string;
                            readonly isi: string | null;
                        }[];
                    };
                };
            };
        };
    };
    readonly jawabSanggahan: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly bulan: string;
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @enum {string} */
                    readonly keputusan: "terima" | "tolak";
                    readonly alasan: string;
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
                    readonly "application/json": {
                        readonly id: string;
                        readonly nip: string;
                        readonly nama: string;
                        readonly bulan: string;
                        readonly kode: string;
                        readonly alasan: string;
                        readonly bukti: readonly {
                            readonly jenis: string;
                            readonly nomor: string;
                        }[];
                        /** @enum {string} */
                        readonly status: "diajukan" | "diterima" | "ditolak";
                        readonly dipulihkan: readonly string[];
                        readonly diajukanPada: string | null;
                        readonly riwayat: readonly {
                            readonly pada: string;
                            readonly oleh: string;
                            readonly atasNama: string | null;
                            readonly langkah: string;
                            readonly isi: string | null;
                        }[];
                    };
                };
            };
        };
    };
    readonly peringatan: {
        readonly parameters: {
            readonly query?: {
                readonly selesai?: "ya" | "tidak";
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
                        readonly data: readonly {
                            readonly id: string;
                            readonly kode: string;
                            readonly jenis: {
                                readonly id: string;
                                readonly en: string;
                            };
                            readonly nip: string | null;
                            readonly nama: string;
                            readonly unitKerja: string;
                            readonly unit: string;
                            /** @enum {string} */
                            readonly status: "baru" | "dijelaskan" | "dibina" | "kebijakan-diubah" | "dilimpahkan" | "gugur";
                            readonly pesan: {
                                readonly id: string;
                                readonly en: string;
                            };
                            readonly dasar: string;
                            readonly angka: {
                                readonly [key: string]: number;
                            };
                            readonly hari: readonly string[];
                            readonly kepada: readonly ("pegawai" | "atasan" | "kepala" | "bkd")[];
                            readonly munculPada: string | null;
                            readonly terbukaPada: string | null;
                            readonly dapatDitindak: boolean;
                            readonly riwayat: readonly {
                                readonly pada: string;
                                readonly oleh: string;
                                readonly atasNama: string | null;
                                readonly langkah: string;
                                readonly isi: string | null;
                            }[];
                        }[];
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
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @enum {string} */
                    readonly tindakLanjut: "dijelaskan" | "dibina" | "kebijakan-diubah" | "dilimpahkan";
                    readonly alasan: string;
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
                    readonly "application/json": {
                        readonly id: string;
                        readonly kode: string;
                        readonly jenis: {
                            readonly id: string;
                            readonly en: string;
                        };
                        readonly nip: string | null;
                        readonly nama: string;
                        readonly unitKerja: string;
                        readonly unit: string;
                        /** @enum {string} */
                        readonly status: "baru" | "dijelaskan" | "dibina" | "kebijakan-diubah" | "dilimpahkan" | "gugur";
                        readonly pesan: {
                            readonly id: string;
                            readonly en: string;
                        };
                        readonly dasar: string;
                        readonly angka: {
                            readonly [key: string]: number;
                        };
                        readonly hari: readonly string[];
                        readonly kepada: readonly ("pegawai" | "atasan" | "kepala" | "bkd")[];
                        readonly munculPada: string | null;
                        readonly terbukaPada: string | null;
                        readonly dapatDitindak: boolean;
                        readonly riwayat: readonly {
                            readonly pada: string;
                            readonly oleh: string;
                            readonly atasNama: string | null;
                            readonly langkah: string;
                            readonly isi: string | null;
                        }[];
                    };
                };
            };
        };
    };
    readonly dasbor: {
        readonly parameters: {
            readonly query: {
                readonly bulan: string;
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
                        readonly bulan: string;
                        readonly unit: string | null;
                        readonly pada: string;
                        readonly mulai: string | null;
                        readonly pegawai: number;
                        readonly berhak: number;
                        readonly partisipasi: number | null;
                        readonly kehadiran: number | null;
                        readonly laporan: number | null;
                        readonly layananTerjaga: number | null;
                        readonly keputusanTepat: number | null;
                        readonly hariWfa: number;
                        readonly disiplin: number | null;
                        readonly produktivitas: number | null;
                        readonly keluhan: number;
                        readonly hadirTanpaHasil: number;
                        readonly stagnasi: number;
                        readonly predikat: {
                            readonly [key: string]: number;
                        };
                        readonly pengajuan: {
                            readonly pegawai: number;
                            readonly diajukan: number;
                            readonly disetujui: number;
                            readonly hari: number;
                        };
                        readonly status: {
                            readonly [key: string]: number;
                        };
                        readonly bandingan: {
                            readonly wfa: {
                                readonly hari: number;
                                readonly terlambat: number | null;
                                readonly menitTerlambat: number | null;
                                readonly laporan: number | null;
                                readonly laporanTepat: number | null;
                                readonly capaian: number | null;
                                readonly keluhan: number | null;
                            };
                            readonly kantor: {
                                readonly hari: number;
                                readonly terlambat: number | null;
                                readonly menitTerlambat: number | null;
                                readonly laporan: number | null;
                                readonly laporanTepat: number | null;
                                readonly capaian: number | null;
                                readonly keluhan: number | null;
                            };
                            readonly catatan: {
                                readonly id: string;
                                readonly en: string;
                            } | null;
                        };
                        readonly penghematan: {
                            readonly rincian: readonly {
                                /** @enum {string} */
                                readonly jenis: "listrik" | "air" | "internet" | "perjalanan" | "bbm";
                                readonly rupiah: readonly [
                                    number,
                                    number
                                ];
                                /** @enum {string} */
                                readonly cara: "terukur" | "perkiraan";
                                readonly asumsi: {
                                    readonly id: string;
                                    readonly en: string;
                                };
                            }[];
                            readonly kantor: readonly [
                                number,
                                number
                            ];
                            readonly km: number;
                            readonly tercapai: number | null;
                            readonly target: number | null;
                            readonly dasar: string;
                            readonly dasarTarget: string | null;
                        };
                        readonly perUnit: readonly {
                            readonly unitKerja: string;
                            readonly nama: string;
                            readonly pegawai: number;
                            readonly berhak: number;
                            readonly partisipasi: number | null;
                            readonly kehadiran: number | null;
                            readonly laporan: number | null;
                            readonly layananTerjaga: number | null;
                            readonly keputusanTepat: number | null;
                            readonly hariWfa: number;
                            readonly disiplin: number | null;
                            readonly produktivitas: number | null;
                            readonly keluhan: number;
                            readonly hadirTanpaHasil: number;
                            readonly stagnasi: number;
                            readonly predikat: {
                                readonly [key: string]: number;
                            };
                            readonly pengajuan: {
                                readonly pegawai: number;
                                readonly diajukan: number;
                                readonly disetujui: number;
                                readonly hari: number;
                            };
                            readonly status: {
                                readonly [key: string]: number;
                            };
                        }[];
                    };
                };
            };
        };
    };
    readonly pemakaian: {
        readonly parameters: {
            readonly query: {
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
                        readonly data: readonly {
                            readonly unitKerja: string;
                            readonly kantor: string;
                            /** @enum {string} */
                            readonly jenis: "listrik" | "air" | "internet" | "perjalanan";
                            readonly bulan: string;
                            readonly rupiah: number;
                            /** @enum {string} */
                            readonly sumber: "meter" | "tagihan";
                            readonly acuan: boolean;
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
                    readonly data: readonly {
                        readonly unitKerja: string;
                        readonly kantor: string;
                        /** @enum {string} */
                        readonly jenis: "listrik" | "air" | "internet" | "perjalanan";
                        readonly bulan: string;
                        readonly rupiah: number;
                        /** @enum {string} */
                        readonly sumber: "meter" | "tagihan";
                        readonly acuan: boolean;
                        /** @default null */
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
                        readonly diisi: number;
                    };
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
                    readonly "application/json": {
                        readonly data: readonly {
                            readonly tanggal: string;
                            /** @enum {string} */
                            readonly jenis: "libur" | "cuti-bersama" | "hari-kerja";
                            readonly nama: string;
                            readonly dasar: string;
                        }[];
                        readonly ramadan: readonly {
                            readonly dari: string;
                            readonly sampai: string;
                            readonly dasar: string;
                        }[];
                        readonly lengkap: readonly {
                            readonly tahun: string;
                            readonly sejak: string | null;
                            readonly cocokkan: {
                                readonly id: string;
                                readonly en: string;
                            } | null;
                        }[];
                    };
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
                    /** @default [] */
                    readonly libur?: readonly {
                        readonly tanggal: string;
                        /** @enum {string} */
                        readonly jenis: "libur" | "cuti-bersama" | "hari-kerja";
                        readonly nama: string;
                        readonly dasar: string;
                    }[];
                    /** @default [] */
                    readonly ramadan?: readonly {
                        readonly dari: string;
                        readonly sampai: string;
                        readonly dasar: string;
                    }[];
                    /** @default [] */
                    readonly lengkap?: readonly string[];
                    /** @default [] */
                    readonly belumLengkap?: readonly string[];
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
                    readonly "application/json": {
                        readonly data: readonly {
                            readonly tanggal: string;
                            /** @enum {string} */
                            readonly jenis: "libur" | "cuti-bersama" | "hari-kerja";
                            readonly nama: string;
                            readonly dasar: string;
                        }[];
                        readonly ramadan: readonly {
                            readonly dari: string;
                            readonly sampai: string;
                            readonly dasar: string;
                        }[];
                        readonly lengkap: readonly {
                            readonly tahun: string;
                            readonly sejak: string | null;
                            readonly cocokkan: {
                                readonly id: string;
                                readonly en: string;
                            } | null;
                        }[];
                    };
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
                        readonly data: readonly {
                            readonly id: string;
                            readonly judul: string;
                            readonly pertanyaan: readonly string[];
                            readonly dari: string;
                            readonly sampai: string;
                            readonly terbuka: boolean;
                            readonly sudahMenjawab: boolean;
                        }[];
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
                    readonly judul: string;
                    readonly pertanyaan: readonly string[];
                    readonly dari: string;
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
                    readonly "application/json": {
                        readonly id: string;
                        readonly judul: string;
                        readonly pertanyaan: readonly string[];
                        readonly dari: string;
                        readonly sampai: string;
                    };
                };
            };
        };
    };
    readonly bacaSurvei: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
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
                        readonly id: string;
                        readonly judul: string;
                        readonly pertanyaan: readonly string[];
                        readonly dari: string;
                        readonly sampai: string;
                        readonly terbuka: boolean;
                        readonly sudahMenjawab: boolean;
                    };
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
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
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
                        readonly id: string;
                        /** @constant */
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
                        readonly survei: {
                            readonly id: string;
                            readonly judul: string;
                            readonly pertanyaan: readonly string[];
                            readonly dari: string;
                            readonly sampai: string;
                        };
                        readonly semua: {
                            readonly terjawab: number;
                            readonly rata: readonly number[];
                        } | null;
                        readonly unit: readonly {
                            readonly unitKerja: string;
                            readonly namaUnit: string;
                            readonly pegawai: number;
                            readonly hasil: {
                                readonly terjawab: number;
                                readonly rata: readonly number[];
                            } | null;
                            readonly keterwakilan: number | null;
                        }[];
                        readonly gabungan: {
                            readonly terjawab: number;
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
                    readonly sejak?: string;
                    readonly wfa: {
                        readonly "wfa.kebijakan-tidak-ada"?: {
                            readonly value: readonly ("rumah" | "kantor-lain" | "lokasi-lain" | "sif" | "dinamis" | "keadaan-khusus" | "merawat-orang-tua" | "ulang-tahun-ibu")[];
                            readonly basis: string;
                            /** @enum {string} */
                            readonly effect?: "tolak" | "peringatan";
                        } | null;
                        readonly "wfa.disiplin"?: {
                            /** @constant */
                            readonly value: true;
                            readonly basis: string;
                            /** @enum {string} */
                            readonly effect?: "tolak" | "peringatan";
                        } | null;
                        readonly "wfa.baru-menjabat"?: {
                            readonly value: number;
                            readonly basis: string;
                            /** @enum {string} */
                            readonly effect?: "tolak" | "peringatan";
                        } | null;
                        readonly "wfa.pelayanan-langsung"?: {
                            readonly value: readonly ("administratif" | "pelayanan-langsung" | "lapangan")[];
                            readonly basis: string;
                            /** @enum {string} */
                            readonly effect?: "tolak" | "peringatan";
                        } | null;
                        readonly "wfa.jabatan-dikecualikan"?: {
                            readonly value: {
                                readonly eselon: readonly string[];
                                readonly kata: readonly string[];
                                readonly unit: readonly string[];
                                readonly namaUnit?: readonly string[];
                            };
                            readonly basis: string;
                            /** @enum {string} */
                            readonly effect?: "tolak" | "peringatan";
                        } | null;
                        readonly "wfa.predikat"?: {
                            readonly value: readonly string[];
                            readonly basis: string;
                            /** @enum {string} */
                            readonly effect?: "tolak" | "peringatan";
                        } | null;
                        readonly "wfa.kotak-talenta"?: {
                            readonly value: readonly number[];
                            readonly basis: string;
                            /** @enum {string} */
                            readonly effect?: "tolak" | "peringatan";
                        } | null;
                        readonly "wfa.kriteria-tugas"?: {
                            readonly value: readonly string[];
                            readonly basis: string;
                            /** @enum {string} */
                            readonly effect?: "tolak" | "peringatan";
                        } | null;
                        readonly "wfa.kesiapan"?: {
                            readonly value: number;
                            readonly basis: string;
                            /** @enum {string} */
                            readonly effect?: "tolak" | "peringatan";
                        } | null;
                        readonly "wfa.bukan-hari-kerja"?: {
                            /** @constant */
                            readonly value: true;
                            readonly basis: string;
                            /** @enum {string} */
                            readonly effect?: "tolak" | "peringatan";
                        } | null;
                        readonly "kalender.belum-ada"?: {
                            /** @constant */
                            readonly value: true;
                            readonly basis: string;
                            /** @enum {string} */
                            readonly effect?: "tolak" | "peringatan";
                        } | null;
                        readonly "wfa.sebelum-dipakai"?: {
                            /** @constant */
                            readonly value: true;
                            readonly basis: string;
                            /** @enum {string} */
                            readonly effect?: "tolak" | "peringatan";
                        } | null;
                        readonly "wfa.hari-terbuka"?: {
                            readonly value: {
                                readonly hari?: readonly number[];
                                readonly tanggal?: readonly string[];
                            };
                            readonly basis: string;
                            /** @enum {string} */
                            readonly effect?: "tolak" | "peringatan";
                        } | null;
                        readonly "wfa.hari-skema"?: {
                            /** @constant */
                            readonly value: true;
                            readonly basis: string;
                            /** @enum {string} */
                            readonly effect?: "tolak" | "peringatan";
                        } | null;
                        readonly "wfa.hari-konfirmasi"?: {
                            readonly value: readonly number[];
                            readonly basis: string;
                            /** @enum {string} */
                            readonly effect?: "tolak" | "peringatan";
                        } | null;
                        readonly "wfa.hari-ganda"?: {
                            /** @constant */
                            readonly value: true;
                            readonly basis: string;
                            /** @enum {string} */
                            readonly effect?: "tolak" | "peringatan";
                        } | null;
                        readonly "wfa.cuti"?: {
                            /** @constant */
                            readonly value: true;
                            readonly basis: string;
                            /** @enum {string} */
                            readonly effect?: "tolak" | "peringatan";
                        } | null;
                        readonly "wfa.lokasi"?: {
                            readonly value: number;
                            readonly basis: string;
                            /** @enum {string} */
                            readonly effect?: "tolak" | "peringatan";
                        } | null;
                        readonly "wfa.jauh-hari"?: {
                            readonly value: number;
                            readonly basis: string;
                            /** @enum {string} */
                            readonly effect?: "tolak" | "peringatan";
                        } | null;
                        readonly "wfa.jam"?: {
                            /** @constant */
                            readonly value: true;
                            readonly basis: string;
                            /** @enum {string} */
                            readonly effect?: "tolak" | "peringatan";
                        } | null;
                        readonly "wfa.pemberitahuan"?: {
                            readonly value: number;
                            readonly basis: string;
                            /** @enum {string} */
                            readonly effect?: "tolak" | "peringatan";
                        } | null;
                        readonly "wfa.ulang-tahun-ibu"?: {
                            /** @constant */
                            readonly value: true;
                            readonly basis: string;
                            /** @enum {string} */
                            readonly effect?: "tolak" | "peringatan";
                        } | null;
                        readonly "wfa.sekali-setahun"?: {
                            readonly value: number;
                            readonly basis: string;
                            /** @enum {string} */
                            readonly effect?: "tolak" | "peringatan";
                        } | null;
                        readonly "wfa.bukti"?: {
                            readonly value: readonly ("rumah" | "kantor-lain" | "lokasi-lain" | "sif" | "dinamis" | "keadaan-khusus" | "merawat-orang-tua" | "ulang-tahun-ibu")[];
                            readonly basis: string;
                            /** @enum {string} */
                            readonly effect?: "tolak" | "peringatan";
                        } | null;
                        readonly "wfa.jam-inti"?: {
                            readonly value: {
                                readonly mulai: string;
                                readonly selesai: string;
                            };
                            readonly basis: string;
                            /** @enum {string} */
                            readonly effect?: "tolak" | "peringatan";
                        } | null;
                        readonly "wfa.jam-mingguan"?: {
                            readonly value: {
                                readonly biasa: {
                                    readonly menit: number;
                                    readonly istirahat: number;
                                    readonly istirahatJumat: number;
                                };
                                readonly ramadan: {
                                    readonly menit: number;
                                    readonly istirahat: number;
                                    readonly istirahatJumat: number;
                                };
                            };
                            readonly basis: string;
                            /** @enum {string} */
                            readonly effect?: "tolak" | "peringatan";
                        } | null;
                        readonly "wfa.batas-mingguan"?: {
                            readonly value: number;
                            readonly basis: string;
                            /** @enum {string} */
                            readonly effect?: "tolak" | "peringatan";
                        } | null;
                        readonly "wfa.batas-nasional"?: {
                            readonly value: number;
                            readonly basis: string;
                            /** @enum {string} */
                            readonly effect?: "tolak" | "peringatan";
                        } | null;
                        readonly "wfa.batas-bulanan"?: {
                            readonly value: number;
                            readonly basis: string;
                            /** @enum {string} */
                            readonly effect?: "tolak" | "peringatan";
                        } | null;
                        readonly "wfa.batas-tahunan"?: {
                            readonly value: number;
                            readonly basis: string;
                            /** @enum {string} */
                            readonly effect?: "tolak" | "peringatan";
                        } | null;
                        readonly "wfa.kuota"?: {
                            readonly value: number | {
                                readonly jumlah: number;
                                readonly bagian?: number;
                            };
                            readonly basis: string;
                            /** @enum {string} */
                            readonly effect?: "tolak" | "peringatan";
                        } | null;
                        readonly "wfa.minimum-kantor"?: {
                            readonly value: number;
                            readonly basis: string;
                            /** @enum {string} */
                            readonly effect?: "tolak" | "peringatan";
                        } | null;
                        readonly "wfa.rencana"?: {
                            /** @constant */
                            readonly value: true;
                            readonly basis: string;
                            /** @enum {string} */
                            readonly effect?: "tolak" | "peringatan";
                        } | null;
                    };
                    readonly ketentuan?: {
                        readonly hariWajib?: {
                            readonly value: readonly {
                                readonly hari: number;
                                readonly dari: string;
                                readonly sampai?: string;
                                readonly hanyaRumah: boolean;
                                readonly dihitung: boolean;
                                readonly kecualiEselon: readonly string[];
                                readonly kecualiJabatan: readonly string[];
                                readonly kecualiUnit: readonly string[];
                                readonly kecualiTugas: readonly ("administratif" | "pelayanan-langsung" | "lapangan")[];
                            }[];
                            readonly basis: string;
                            /** @enum {string} */
                            readonly effect?: "tolak" | "peringatan";
                        } | null;
                    };
                    readonly bulan: string;
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
                        readonly bulan: string;
                        readonly sejak: string;
                        readonly unit: {
                            readonly diperiksa: number;
                            readonly dari: number;
                        };
                        readonly untung: readonly {
                            readonly nip: string;
                            readonly nama: string;
                            readonly unitKerja: string;
                            readonly pengajuan: string | null;
                            readonly hari: readonly string[];
                            readonly aturan: readonly {
                                readonly code: string;
                                readonly message: {
                                    readonly id: string;
                                    readonly en: string;
                                };
                                readonly basis: string;
                            }[];
                        }[];
                        readonly rugi: readonly {
                            readonly nip: string;
                            readonly nama: string;
                            readonly unitKerja: string;
                            readonly pengajuan: string | null;
                            readonly hari: readonly string[];
                            readonly aturan: readonly {
                                readonly code: string;
                                readonly message: {
                                    readonly id: string;
                                    readonly en: string;
                                };
                                readonly basis: string;
                            }[];
                        }[];
                        readonly melanggar: readonly {
                            readonly unitKerja: string;
                            readonly namaUnit: string;
                            readonly tanggal: string;
                            /** @enum {string} */
                            readonly kode: "wfa.kuota" | "wfa.minimum-kantor";
                            readonly batas: number;
                            readonly nyata: number;
                        }[];
                        readonly after: string | null;
                    };
                };
            };
        };
    };
    readonly audit: {
        readonly parameters: {
            readonly query?: {
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
                        readonly data: readonly {
                            readonly urut: number;
                            readonly pada: string;
                            readonly oleh: string;
                            readonly tindakan: string;
                            readonly entitas: string;
                            readonly data: unknown;
                            readonly segel: string | null;
                        }[];
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
                        readonly data: readonly {
                            readonly id: string;
                            /** @enum {string} */
                            readonly jenis: "plh" | "plt";
                            readonly dariNip: string;
                            readonly dariNama: string;
                            readonly keNip: string;
                            readonly keNama: string;
                            readonly dari: string;
                            readonly sampai: string;
                            readonly nomorSurat: string;
                            readonly dicabutPada: string | null;
                            readonly berlaku: boolean;
                        }[];
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
                    /** @enum {string} */
                    readonly jenis: "plh" | "plt";
                    readonly dariNip: string;
                    readonly keNip: string;
                    readonly dari: string;
                    readonly sampai: string;
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
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
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
                        readonly id: string;
                        /** @enum {string} */
                        readonly jenis: "plh" | "plt";
                        readonly dariNip: string;
                        readonly dariNama: string;
                        readonly keNip: string;
                        readonly keNama: string;
                        readonly dari: string;
                        readonly sampai: string;
                        readonly nomorSurat: string;
                        readonly dicabutPada: string | null;
                        readonly berlaku: boolean;
                    };
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
                        readonly data: readonly {
                            readonly id: string;
                            readonly nama: string;
                            readonly unit: readonly string[];
                            readonly dari: string;
                            readonly sampai: string | null;
                            readonly kriteriaMasuk: string;
                            readonly kriteriaKeluar: string;
                        }[];
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
                    readonly nama: string;
                    readonly unit: readonly string[];
                    readonly dari: string;
                    readonly sampai?: string;
                    readonly kriteriaMasuk: string;
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
                    readonly "application/json": {
                        readonly id: string;
                        readonly nama: string;
                        readonly unit: readonly string[];
                        readonly dari: string;
                        readonly sampai: string | null;
                        readonly kriteriaMasuk: string;
                        readonly kriteriaKeluar: string;
                    };
                };
            };
        };
    };
    readonly akhiriGelombang: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly sampai: string;
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
                        readonly id: string;
                        readonly nama: string;
                        readonly unit: readonly string[];
                        readonly dari: string;
                        readonly sampai: string | null;
                        readonly kriteriaMasuk: string;
                        readonly kriteriaKeluar: string;
                    };
                };
            };
        };
    };
    readonly bandingGelombang: {
        readonly parameters: {
            readonly query: {
                readonly bulan: string;
            };
            readonly header?: never;
            readonly path: {
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
                        readonly dari: string;
                        readonly sampai: string;
                        readonly dalam: {
                            readonly unit: number;
                            readonly pegawai: number | null;
                            readonly hariWfa: number | null;
                            readonly hariOrang: number | null;
                            readonly terlambatPerHari: number | null;
                            readonly catatan: readonly {
                                readonly id: string;
                                readonly en: string;
                            }[];
                        };
                        readonly luar: {
                            readonly unit: number;
                            readonly pegawai: number | null;
                            readonly hariWfa: number | null;
                            readonly hariOrang: number | null;
                            readonly terlambatPerHari: number | null;
                            readonly catatan: readonly {
                                readonly id: string;
                                readonly en: string;
                            }[];
                        };
                    };
                };
            };
        };
    };
    readonly harapan: {
        readonly parameters: {
            readonly query: {
                readonly nip: string;
                readonly tanggal: string;
            };
            readonly header: {
                /** @description Nomor unik permintaan / the unique id of the request */
                readonly "webhook-id": string;
                /** @description Detik Unix saat dikirim, toleransi 5 menit / Unix seconds, 5 minutes off at most */
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
                        readonly nip: string;
                        readonly tanggal: string;
                        /** @enum {string} */
                        readonly moda: "kantor" | "wfa" | "libur" | "cuti" | "izin" | "dinas-luar";
                        readonly jadwal: {
                            readonly mulai: string;
                            readonly selesai: string;
                        } | null;
                        readonly pesan: {
                            readonly id: string;
                            readonly en: string;
                        };
                        readonly dasar: string;
                        readonly alasan: ("hari.sebelum-dipakai" | "kalender.belum-ada") | null;
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
                        readonly data: readonly {
                            readonly kode: string;
                            readonly nama: string;
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
                        /** @enum {string} */
                        readonly status: "baik" | "catatan" | "peringatan" | "rusak";
                        readonly pada: string;
                        readonly pemeriksaan: readonly {
                            readonly kode: string;
                            /** @enum {string} */
                            readonly keadaan: "baik" | "catatan" | "peringatan" | "rusak";
                            readonly pesan: {
                                readonly id: string;
                                readonly en: string;
                            };
                            readonly saran: {
                                readonly id: string;
                                readonly en: string;
                            } | null;
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
                        readonly data: readonly {
                            readonly id: string;
                            readonly url: string;
                            readonly events: readonly string[];
                            readonly description: string;
                            /** @enum {string} */
                            readonly state: "aktif" | "nonaktif";
                            readonly reason: ("diminta" | "tidak-ada-lagi" | "gagal-5-hari" | "rahasia-tidak-terbaca") | null;
                            readonly failingSince: string | null;
                            readonly pausedUntil: string | null;
                            readonly previousSecretUntil: string | null;
                            readonly waiting: number;
                            readonly createdAt: string;
                        }[];
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
                    /** Format: uri */
                    readonly url: string;
                    readonly events: readonly ("*" | "wfa.*" | "surat.*" | "presensi.*" | "gangguan.*" | "laporan.*" | "kinerja.*" | "peringatan.*" | "webhook.*" | "wfa.diajukan" | "wfa.direkomendasikan" | "wfa.disetujui" | "wfa.ditolak" | "wfa.dikembalikan" | "wfa.dibatalkan" | "wfa.dicabut" | "wfa.dikonfirmasi" | "wfa.dipanggil" | "wfa.diingatkan" | "wfa.dieskalasi" | "wfa.kedaluwarsa" | "surat.terbit" | "wfa.arahan-terbit" | "wfa.arahan-batal" | "wfa.roster-terbit" | "wfa.roster-batal" | "presensi.dinilai" | "presensi.ditandai" | "presensi.dikoreksi" | "presensi.ping" | "gangguan.dibuka" | "gangguan.ditutup" | "laporan.diajukan" | "laporan.diverifikasi" | "kinerja.dihitung" | "kinerja.disanggah" | "kinerja.ditutup" | "peringatan.muncul" | "peringatan.selesai" | "webhook.dinonaktifkan")[];
                    /** @default  */
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
                        readonly id: string;
                        readonly url: string;
                        readonly events: readonly string[];
                        readonly description: string;
                        /** @enum {string} */
                        readonly state: "aktif" | "nonaktif";
                        readonly reason: ("diminta" | "tidak-ada-lagi" | "gagal-5-hari" | "rahasia-tidak-terbaca") | null;
                        readonly failingSince: string | null;
                        readonly pausedUntil: string | null;
                        readonly previousSecretUntil: string | null;
                        readonly waiting: number;
                        readonly createdAt: string;
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
                        readonly id: string;
                        readonly url: string;
                        readonly events: readonly string[];
                        readonly description: string;
                        /** @enum {string} */
                        readonly state: "aktif" | "nonaktif";
                        readonly reason: ("diminta" | "tidak-ada-lagi" | "gagal-5-hari" | "rahasia-tidak-terbaca") | null;
                        readonly failingSince: string | null;
                        readonly pausedUntil: string | null;
                        readonly previousSecretUntil: string | null;
                        readonly waiting: number;
                        readonly createdAt: string;
                    };
                };
            };
        };
    };
    readonly hapusWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
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
                        readonly id: string;
                        /** @constant */
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
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uri */
                    readonly url?: string;
                    readonly events?: readonly ("*" | "wfa.*" | "surat.*" | "presensi.*" | "gangguan.*" | "laporan.*" | "kinerja.*" | "peringatan.*" | "webhook.*" | "wfa.diajukan" | "wfa.direkomendasikan" | "wfa.disetujui" | "wfa.ditolak" | "wfa.dikembalikan" | "wfa.dibatalkan" | "wfa.dicabut" | "wfa.dikonfirmasi" | "wfa.dipanggil" | "wfa.diingatkan" | "wfa.dieskalasi" | "wfa.kedaluwarsa" | "surat.terbit" | "wfa.arahan-terbit" | "wfa.arahan-batal" | "wfa.roster-terbit" | "wfa.roster-batal" | "presensi.dinilai" | "presensi.ditandai" | "presensi.dikoreksi" | "presensi.ping" | "gangguan.dibuka" | "gangguan.ditutup" | "laporan.diajukan" | "laporan.diverifikasi" | "kinerja.dihitung" | "kinerja.disanggah" | "kinerja.ditutup" | "peringatan.muncul" | "peringatan.selesai" | "webhook.dinonaktifkan")[];
                    readonly description?: string;
                    /** @enum {string} */
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
                    readonly "application/json": {
                        readonly id: string;
                        readonly url: string;
                        readonly events: readonly string[];
                        readonly description: string;
                        /** @enum {string} */
                        readonly state: "aktif" | "nonaktif";
                        readonly reason: ("diminta" | "tidak-ada-lagi" | "gagal-5-hari" | "rahasia-tidak-terbaca") | null;
                        readonly failingSince: string | null;
                        readonly pausedUntil: string | null;
                        readonly previousSecretUntil: string | null;
                        readonly waiting: number;
                        readonly createdAt: string;
                    };
                };
            };
        };
    };
    readonly gantiRahasiaWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @default 24 */
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
                        readonly id: string;
                        readonly url: string;
                        readonly events: readonly string[];
                        readonly description: string;
                        /** @enum {string} */
                        readonly state: "aktif" | "nonaktif";
                        readonly reason: ("diminta" | "tidak-ada-lagi" | "gagal-5-hari" | "rahasia-tidak-terbaca") | null;
                        readonly failingSince: string | null;
                        readonly pausedUntil: string | null;
                        readonly previousSecretUntil: string | null;
                        readonly waiting: number;
                        readonly createdAt: string;
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
                        readonly event: string;
                    };
                };
            };
        };
    };
    readonly kiriman: {
        readonly parameters: {
            readonly query?: {
                readonly after?: string;
                readonly status?: "menunggu" | "terkirim" | "gagal";
            };
            readonly header?: never;
            readonly path: {
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
                        readonly data: readonly {
                            readonly id: string;
                            readonly event: string;
                            readonly type: string;
                            /** @enum {string} */
                            readonly status: "menunggu" | "terkirim" | "gagal";
                            readonly attempts: number;
                            readonly nextAttempt: string | null;
                            readonly endedAt: string | null;
                            readonly happenedAt: string;
                        }[];
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
                readonly id: string;
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
                        readonly id: string;
                        readonly event: string;
                        readonly type: string;
                        /** @enum {string} */
                        readonly status: "menunggu" | "terkirim" | "gagal";
                        readonly attempts: number;
                        readonly nextAttempt: string | null;
                        readonly endedAt: string | null;
                        readonly happenedAt: string;
                        readonly body: {
                            readonly id: string;
                            readonly type: string;
                            readonly timestamp: string;
                            readonly data: unknown;
                        };
                        readonly log: readonly {
                            readonly at: string;
                            readonly status: number | null;
                            readonly ms: number;
                            readonly code: string;
                            readonly note: {
                                readonly id: string;
                                readonly en: string;
                            };
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
                readonly id: string;
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
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: date-time */
                    readonly from: string;
                    /** Format: date-time */
                    readonly to: string;
                    /**
                     * @default gagal
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
                        readonly scheduled: number;
                    };
                };
            };
        };
    };
    readonly kejadian: {
        readonly parameters: {
            readonly query?: {
                readonly after?: string;
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
                        readonly data: readonly {
                            readonly id: string;
                            readonly type: string;
                            readonly timestamp: string;
                            readonly data: unknown;
                        }[];
                        readonly after: string;
                        readonly more: boolean;
                    };
                };
            };
        };
    };
    readonly "terima-simpeg": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Nomor unik kiriman / the unique id of the delivery */
                readonly "webhook-id": string;
                /** @description Detik Unix saat dikirim, toleransi 5 menit / Unix seconds, 5 minutes off at most */
                readonly "webhook-timestamp": string;
                /** @description v1,<base64 HMAC-SHA-256(id.timestamp.body)> */
                readonly "webhook-signature": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @constant */
                    readonly type: "unit-kerja.diperbarui";
                    /** Format: date-time */
                    readonly timestamp: string;
                    readonly data: {
                        readonly kode: string;
                        readonly nama: string;
                        readonly induk?: string;
                        readonly kepalaNip?: string;
                        /** @enum {string} */
                        readonly zona?: "Asia/Jakarta" | "Asia/Makassar" | "Asia/Jayapura";
                        readonly layananLangsung: boolean;
                        /** @enum {string} */
                        readonly pola: "reg5" | "reg6" | "sif";
                        readonly kantor: readonly {
                            readonly nama: string;
                            readonly lat: number;
                            readonly lon: number;
                            readonly radius: number;
                        }[];
                        readonly paksa?: string;
                    } | readonly {
                        readonly kode: string;
                        readonly nama: string;
                        readonly induk?: string;
                        readonly kepalaNip?: string;
                        /** @enum {string} */
                        readonly zona?: "Asia/Jakarta" | "Asia/Makassar" | "Asia/Jayapura";
                        readonly layananLangsung: boolean;
                        /** @enum {string} */
                        readonly pola: "reg5" | "reg6" | "sif";
                        readonly kantor: readonly {
                            readonly nama: string;
                            readonly lat: number;
                            readonly lon: number;
                            readonly radius: number;
                        }[];
                        readonly paksa?: string;
                    }[];
                } | {
                    /** @constant */
                    readonly type: "pegawai.diperbarui";
                    /** Format: date-time */
                    readonly timestamp: string;
                    readonly data: {
                        readonly nip: string;
                        readonly nama: string;
                        /** @enum {string} */
                        readonly status: "PNS" | "CPNS" | "PPPK" | "PPPK-PW";
                        readonly unitKerja: string;
                        readonly jabatan: string;
                        /** @enum {string} */
                        readonly jenisJabatan: "jpt-madya" | "jpt-pratama" | "administrator" | "pengawas" | "pelaksana" | "fungsional";
                        readonly eselon?: string;
                        readonly tmtJabatan: string;
                        readonly atasanNip?: string;
                        /** @enum {string} */
                        readonly tugas: "administratif" | "pelayanan-langsung" | "lapangan";
                        readonly risikoLapangan?: number;
                        readonly kotakTalenta?: number;
                        readonly potensial?: number;
                        readonly predikatTerakhir?: string;
                        readonly rumah?: {
                            readonly lat: number;
                            readonly lon: number;
                        };
                        readonly ulangTahunIbu?: string;
                        readonly tppDasar?: number;
                        readonly kesiapan?: {
                            readonly laptop: boolean;
                            readonly internet: boolean;
                        };
                        readonly aktif: boolean;
                    } | readonly {
                        readonly nip: string;
                        readonly nama: string;
                        /** @enum {string} */
                        readonly status: "PNS" | "CPNS" | "PPPK" | "PPPK-PW";
                        readonly unitKerja: string;
                        readonly jabatan: string;
                        /** @enum {string} */
                        readonly jenisJabatan: "jpt-madya" | "jpt-pratama" | "administrator" | "pengawas" | "pelaksana" | "fungsional";
                        readonly eselon?: string;
                        readonly tmtJabatan: string;
                        readonly atasanNip?: string;
                        /** @enum {string} */
                        readonly tugas: "administratif" | "pelayanan-langsung" | "lapangan";
                        readonly risikoLapangan?: number;
                        readonly kotakTalenta?: number;
                        readonly potensial?: number;
                        readonly predikatTerakhir?: string;
                        readonly rumah?: {
                            readonly lat: number;
                            readonly lon: number;
                        };
                        readonly ulangTahunIbu?: string;
                        readonly tppDasar?: number;
                        readonly kesiapan?: {
                            readonly laptop: boolean;
                            readonly internet: boolean;
                        };
                        readonly aktif: boolean;
                    }[];
                } | {
                    /** @constant */
                    readonly type: "cuti.disetujui";
                    /** Format: date-time */
                    readonly timestamp: string;
                    readonly data: {
                        readonly id: string;
                        readonly nip: string;
                        /** @enum {string} */
                        readonly jenis: "tahunan" | "besar" | "sakit" | "melahirkan" | "alasan-penting" | "cltn" | "dinas-luar" | "tugas-belajar";
                        readonly dari: string;
                        readonly sampai: string;
                        readonly nomorSurat?: string;
                    } | readonly {
                        readonly id: string;
                        readonly nip: string;
                        /** @enum {string} */
                        readonly jenis: "tahunan" | "besar" | "sakit" | "melahirkan" | "alasan-penting" | "cltn" | "dinas-luar" | "tugas-belajar";
                        readonly dari: string;
                        readonly sampai: string;
                        readonly nomorSurat?: string;
                    }[];
                } | {
                    /** @constant */
                    readonly type: "cuti.dibatalkan";
                    /** Format: date-time */
                    readonly timestamp: string;
                    readonly data: {
                        readonly id: string;
                        readonly nip: string;
                    } | readonly {
                        readonly id: string;
                        readonly nip: string;
                    }[];
                } | {
                    /** @constant */
                    readonly type: "hukuman-disiplin.diproses";
                    /** Format: date-time */
                    readonly timestamp: string;
                    readonly data: {
                        readonly id: string;
                        readonly nip: string;
                        /** @enum {string} */
                        readonly tingkat: "ringan" | "sedang" | "berat";
                        readonly dari?: string;
                        readonly sampai?: string;
                        readonly potonganTpp?: number;
                    } | readonly {
                        readonly id: string;
                        readonly nip: string;
                        /** @enum {string} */
                        readonly tingkat: "ringan" | "sedang" | "berat";
                        readonly dari?: string;
                        readonly sampai?: string;
                        readonly potonganTpp?: number;
                    }[];
                } | {
                    /** @constant */
                    readonly type: "hukuman-disiplin.diputuskan";
                    /** Format: date-time */
                    readonly timestamp: string;
                    readonly data: {
                        readonly id: string;
                        readonly nip: string;
                        /** @enum {string} */
                        readonly tingkat: "ringan" | "sedang" | "berat";
                        readonly dari?: string;
                        readonly sampai?: string;
                        readonly potonganTpp?: number;
                    } | readonly {
                        readonly id: string;
                        readonly nip: string;
                        /** @enum {string} */
                        readonly tingkat: "ringan" | "sedang" | "berat";
                        readonly dari?: string;
                        readonly sampai?: string;
                        readonly potonganTpp?: number;
                    }[];
                } | {
                    /** @constant */
                    readonly type: "hukuman-disiplin.selesai";
                    /** Format: date-time */
                    readonly timestamp: string;
                    readonly data: {
                        readonly id: string;
                        readonly nip: string;
                        /** @enum {string} */
                        readonly tingkat: "ringan" | "sedang" | "berat";
                        readonly dari?: string;
                        readonly sampai?: string;
                        readonly potonganTpp?: number;
                    } | readonly {
                        readonly id: string;
                        readonly nip: string;
                        /** @enum {string} */
                        readonly tingkat: "ringan" | "sedang" | "berat";
                        readonly dari?: string;
                        readonly sampai?: string;
                        readonly potonganTpp?: number;
                    }[];
                } | {
                    /** @constant */
                    readonly type: "jadwal-sif.ditetapkan";
                    /** Format: date-time */
                    readonly timestamp: string;
                    readonly data: {
                        readonly nip: string;
                        readonly tanggal: string;
                        /** Format: date-time */
                        readonly mulai: string;
                        /** Format: date-time */
                        readonly selesai: string;
                    } | readonly {
                        readonly nip: string;
                        readonly tanggal: string;
                        /** Format: date-time */
                        readonly mulai: string;
                        /** Format: date-time */
                        readonly selesai: string;
                    }[];
                } | {
                    /** @constant */
                    readonly type: "wfa.ditetapkan";
                    /** Format: date-time */
                    readonly timestamp: string;
                    readonly data: {
                        readonly nip: string;
                        readonly tanggal: string;
                        /** @enum {string} */
                        readonly jenis: "rumah" | "kantor-lain" | "lokasi-lain" | "sif" | "dinamis" | "keadaan-khusus" | "merawat-orang-tua" | "ulang-tahun-ibu";
                        readonly lokasi?: string | {
                            readonly nama: string;
                            readonly lat?: number;
                            readonly lon?: number;
                        };
                        readonly nomorSurat: string;
                    } | readonly {
                        readonly nip: string;
                        readonly tanggal: string;
                        /** @enum {string} */
                        readonly jenis: "rumah" | "kantor-lain" | "lokasi-lain" | "sif" | "dinamis" | "keadaan-khusus" | "merawat-orang-tua" | "ulang-tahun-ibu";
                        readonly lokasi?: string | {
                            readonly nama: string;
                            readonly lat?: number;
                            readonly lon?: number;
                        };
                        readonly nomorSurat: string;
                    }[];
                } | {
                    /** @constant */
                    readonly type: "surat.ditandatangani";
                    /** Format: date-time */
                    readonly timestamp: string;
                    readonly data: {
                        readonly kode?: string;
                        readonly nomor?: string;
                        readonly oleh: string;
                        /** Format: date-time */
                        readonly pada: string;
                        readonly dokumen?: string;
                    } | readonly {
                        readonly kode?: string;
                        readonly nomor?: string;
                        readonly oleh: string;
                        /** Format: date-time */
                        readonly pada: string;
                        readonly dokumen?: string;
                    }[];
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
                        readonly accepted: number;
                        readonly duplicates: number;
                        readonly rejected: readonly {
                            readonly index: number;
                            readonly code: string;
                            readonly message: {
                                readonly id: string;
                                readonly en: string;
                            };
                        }[];
                        readonly receipts?: readonly {
                            readonly index: number;
                            readonly tanda: string;
                            readonly garam?: string;
                        }[];
                    };
                };
            };
        };
    };
    readonly "terima-presensi": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Nomor unik kiriman / the unique id of the delivery */
                readonly "webhook-id": string;
                /** @description Detik Unix saat dikirim, toleransi 5 menit / Unix seconds, 5 minutes off at most */
                readonly "webhook-timestamp": string;
                /** @description v1,<base64 HMAC-SHA-256(id.timestamp.body)> */
                readonly "webhook-signature": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @constant */
                    readonly type: "presensi.terekam";
                    /** Format: date-time */
                    readonly timestamp: string;
                    readonly data: {
                        readonly id: string;
                        readonly nip: string;
                        /** @enum {string} */
                        readonly arah: "masuk" | "pulang" | "auto";
                        /** Format: date-time */
                        readonly at: string;
                        /** Format: date-time */
                        readonly receivedAt?: string;
                        readonly lat?: number;
                        readonly lon?: number;
                        readonly accuracy?: number;
                        readonly mock?: boolean;
                        readonly device?: string;
                        /** @enum {string} */
                        readonly metode: "sidik-jari" | "wajah" | "gps" | "qr" | "manual";
                        readonly kantor?: string;
                    } | readonly {
                        readonly id: string;
                        readonly nip: string;
                        /** @enum {string} */
                        readonly arah: "masuk" | "pulang" | "auto";
                        /** Format: date-time */
                        readonly at: string;
                        /** Format: date-time */
                        readonly receivedAt?: string;
                        readonly lat?: number;
                        readonly lon?: number;
                        readonly accuracy?: number;
                        readonly mock?: boolean;
                        readonly device?: string;
                        /** @enum {string} */
                        readonly metode: "sidik-jari" | "wajah" | "gps" | "qr" | "manual";
                        readonly kantor?: string;
                    }[];
                } | {
                    /** @constant */
                    readonly type: "presensi.lengkap";
                    /** Format: date-time */
                    readonly timestamp: string;
                    readonly data: {
                        readonly tanggal: string;
                    } | readonly {
                        readonly tanggal: string;
                    }[];
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
                        readonly accepted: number;
                        readonly duplicates: number;
                        readonly rejected: readonly {
                            readonly index: number;
                            readonly code: string;
                            readonly message: {
                                readonly id: string;
                                readonly en: string;
                            };
                        }[];
                        readonly receipts?: readonly {
                            readonly index: number;
                            readonly tanda: string;
                            readonly garam?: string;
                        }[];
                    };
                };
            };
        };
    };
    readonly "terima-kinerja": {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description Nomor unik kiriman / the unique id of the delivery */
                readonly "webhook-id": string;
                /** @description Detik Unix saat dikirim, toleransi 5 menit / Unix seconds, 5 minutes off at most */
                readonly "webhook-timestamp": string;
                /** @description v1,<base64 HMAC-SHA-256(id.timestamp.body)> */
                readonly "webhook-signature": string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @constant */
                    readonly type: "sasaran.ditetapkan";
                    /** Format: date-time */
                    readonly timestamp: string;
                    readonly data: {
                        readonly nip: string;
                        readonly bulan: string;
                        readonly kra: readonly {
                            readonly kode: string;
                            readonly hasil: string;
                            readonly indikator: string;
                            readonly satuan: string;
                            readonly target: number;
                            readonly bobot: number;
                            readonly indikatorSakip?: string;
                        }[];
                    } | readonly {
                        readonly nip: string;
                        readonly bulan: string;
                        readonly kra: readonly {
                            readonly kode: string;
                            readonly hasil: string;
                            readonly indikator: string;
                            readonly satuan: string;
                            readonly target: number;
                            readonly bobot: number;
                            readonly indikatorSakip?: string;
                        }[];
                    }[];
                } | {
                    /** @constant */
                    readonly type: "sasaran.terealisasi";
                    /** Format: date-time */
                    readonly timestamp: string;
                    readonly data: {
                        readonly nip: string;
                        readonly bulan: string;
                        readonly kode: string;
                        readonly realisasi: number;
                        readonly bukti?: string | readonly string[];
                        readonly dampak?: unknown;
                    } | readonly {
                        readonly nip: string;
                        readonly bulan: string;
                        readonly kode: string;
                        readonly realisasi: number;
                        readonly bukti?: string | readonly string[];
                        readonly dampak?: unknown;
                    }[];
                } | {
                    /** @constant */
                    readonly type: "kinerja.dinilai";
                    /** Format: date-time */
                    readonly timestamp: string;
                    readonly data: {
                        readonly nip: string;
                        readonly bulan: string;
                        /** @enum {string} */
                        readonly hasilKerja: "di-atas" | "sesuai" | "di-bawah";
                        /** @enum {string} */
                        readonly perilakuKerja: "di-atas" | "sesuai" | "di-bawah";
                        readonly penilaiNip: string;
                        readonly kompetensi?: number;
                        readonly kualitasPerencanaan?: number;
                        readonly serapanAnggaran?: number;
                    } | readonly {
                        readonly nip: string;
                        readonly bulan: string;
                        /** @enum {string} */
                        readonly hasilKerja: "di-atas" | "sesuai" | "di-bawah";
                        /** @enum {string} */
                        readonly perilakuKerja: "di-atas" | "sesuai" | "di-bawah";
                        readonly penilaiNip: string;
                        readonly kompetensi?: number;
                        readonly kualitasPerencanaan?: number;
                        readonly serapanAnggaran?: number;
                    }[];
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
                        readonly accepted: number;
                        readonly duplicates: number;
                        readonly rejected: readonly {
                            readonly index: number;
                            readonly code: string;
                            readonly message: {
                                readonly id: string;
                                readonly en: string;
                            };
                        }[];
                        readonly receipts?: readonly {
                            readonly index: number;
                            readonly tanda: string;
                            readonly garam?: string;
                        }[];
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
                        /** @enum {string} */
                        readonly status: "ok" | "tidak-siap";
                        readonly parts: {
                            /** @enum {string} */
                            readonly database: "ok" | "tidak-siap";
                            /** @enum {string} */
                            readonly tulis: "ok" | "tidak-siap";
                        };
                    };
                };
            };
        };
    };
}
