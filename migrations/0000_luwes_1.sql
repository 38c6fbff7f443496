CREATE TABLE `arahan` (
	`id` text PRIMARY KEY NOT NULL,
	`jenis` text NOT NULL,
	`alasan` text NOT NULL,
	`dasar` text NOT NULL,
	`oleh` text NOT NULL,
	`pada` integer NOT NULL,
	`dibatalkan_oleh` text,
	`dibatalkan_pada` integer
);
--> statement-breakpoint
CREATE TABLE `arahan_hari` (
	`arahan_id` text NOT NULL,
	`unit_kerja` text NOT NULL,
	`tanggal` text NOT NULL,
	`hidup` integer NOT NULL,
	PRIMARY KEY(`arahan_id`, `unit_kerja`, `tanggal`)
);
--> statement-breakpoint
CREATE TABLE `delegasi` (
	`id` text PRIMARY KEY NOT NULL,
	`jenis` text NOT NULL,
	`dari_nip` text NOT NULL,
	`ke_nip` text NOT NULL,
	`dari` text NOT NULL,
	`sampai` text NOT NULL,
	`nomor_surat` text NOT NULL,
	`oleh` text NOT NULL,
	`pada` integer NOT NULL,
	`dicabut_pada` integer
);
--> statement-breakpoint
CREATE TABLE `gelombang` (
	`id` text PRIMARY KEY NOT NULL,
	`nama` text NOT NULL,
	`unit` text NOT NULL,
	`dari` text NOT NULL,
	`sampai` text,
	`kriteria_masuk` text NOT NULL,
	`kriteria_keluar` text NOT NULL,
	`oleh` text NOT NULL,
	`pada` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `roster` (
	`id` text PRIMARY KEY NOT NULL,
	`unit_kerja` text NOT NULL,
	`dari` text NOT NULL,
	`sampai` text NOT NULL,
	`pola` text NOT NULL,
	`status` text NOT NULL,
	`oleh` text NOT NULL,
	`pada` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `survei` (
	`id` text PRIMARY KEY NOT NULL,
	`judul` text NOT NULL,
	`pertanyaan` text NOT NULL,
	`dari` text NOT NULL,
	`sampai` text NOT NULL,
	`oleh` text NOT NULL,
	`pada` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `survei_jawaban` (
	`survei_id` text NOT NULL,
	`nip` text NOT NULL,
	`unit_kerja` text NOT NULL,
	`jawaban` text NOT NULL,
	`pada` integer NOT NULL,
	PRIMARY KEY(`survei_id`, `nip`)
);
--> statement-breakpoint
CREATE TABLE `realisasi` (
	`nip` text NOT NULL,
	`bulan` text NOT NULL,
	`kode` text NOT NULL,
	`realisasi` text NOT NULL,
	`data` text NOT NULL,
	`diperbarui_pada` integer NOT NULL,
	PRIMARY KEY(`nip`, `bulan`, `kode`)
);
--> statement-breakpoint
CREATE TABLE `sasaran` (
	`nip` text NOT NULL,
	`bulan` text NOT NULL,
	`kra` text NOT NULL,
	`diperbarui_pada` integer NOT NULL,
	PRIMARY KEY(`nip`, `bulan`)
);
--> statement-breakpoint
CREATE TABLE `hari_libur` (
	`tanggal` text PRIMARY KEY NOT NULL,
	`jenis` text NOT NULL,
	`nama` text NOT NULL,
	`dasar` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `ramadan` (
	`dari` text PRIMARY KEY NOT NULL,
	`sampai` text NOT NULL,
	`dasar` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `tap` (
	`id` text PRIMARY KEY NOT NULL,
	`nip` text NOT NULL,
	`arah` text NOT NULL,
	`at` integer NOT NULL,
	`diterima` integer NOT NULL,
	`sumber` text NOT NULL,
	`data` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `cuti` (
	`id` text PRIMARY KEY NOT NULL,
	`nip` text NOT NULL,
	`dari` text NOT NULL,
	`sampai` text NOT NULL,
	`batal` integer NOT NULL,
	`data` text NOT NULL,
	`diperbarui_pada` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `hukuman_disiplin` (
	`id` text NOT NULL,
	`keadaan` text NOT NULL,
	`nip` text NOT NULL,
	`data` text NOT NULL,
	`diperbarui_pada` integer NOT NULL,
	PRIMARY KEY(`id`, `keadaan`)
);
--> statement-breakpoint
CREATE TABLE `pegawai` (
	`nip` text PRIMARY KEY NOT NULL,
	`nama` text NOT NULL,
	`unit_kerja` text NOT NULL,
	`atasan_nip` text,
	`aktif` integer NOT NULL,
	`data` text NOT NULL,
	`diperbarui_pada` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `unit_kerja` (
	`kode` text PRIMARY KEY NOT NULL,
	`nama` text NOT NULL,
	`induk` text,
	`kepala_nip` text,
	`zona` text,
	`data` text NOT NULL,
	`diperbarui_pada` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `wfa_ditetapkan` (
	`nip` text NOT NULL,
	`tanggal` text NOT NULL,
	`jenis` text NOT NULL,
	`berlokasi` integer NOT NULL,
	`nomor_surat` text NOT NULL,
	`roster_id` text,
	`data` text NOT NULL,
	`diperbarui_pada` integer NOT NULL,
	PRIMARY KEY(`nip`, `tanggal`)
);
--> statement-breakpoint
CREATE TABLE `audit` (
	`urut` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`pada` integer NOT NULL,
	`oleh` text NOT NULL,
	`tindakan` text NOT NULL,
	`entitas` text NOT NULL,
	`data` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `audit_segel` (
	`urut` integer PRIMARY KEY NOT NULL,
	`segel` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `denyut` (
	`id` integer PRIMARY KEY NOT NULL,
	`pada` integer NOT NULL
, `data` text);
--> statement-breakpoint
CREATE TABLE `idempotensi` (
	`nip` text NOT NULL,
	`kunci` text NOT NULL,
	`sidik` text NOT NULL,
	`jawaban` text NOT NULL,
	`pada` integer NOT NULL,
	PRIMARY KEY(`nip`, `kunci`)
);
--> statement-breakpoint
CREATE TABLE `kejadian` (
	`urut` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`jenis` text NOT NULL,
	`entitas` text NOT NULL,
	`pada` integer NOT NULL,
	`data` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `webhook_masuk` (
	`sumber` text NOT NULL,
	`id` text NOT NULL,
	`diterima` integer NOT NULL,
	`jawaban` text NOT NULL,
	PRIMARY KEY(`sumber`, `id`)
);
--> statement-breakpoint
CREATE TABLE `keputusan` (
	`pengajuan_id` text NOT NULL,
	`urut` integer NOT NULL,
	`pada` integer NOT NULL,
	`oleh` text NOT NULL,
	`atas_nama` text,
	`keputusan` text NOT NULL,
	`alasan` text,
	`hari` text NOT NULL,
	PRIMARY KEY(`pengajuan_id`, `urut`)
);
--> statement-breakpoint
CREATE TABLE `kesiapan` (
	`nip` text PRIMARY KEY NOT NULL,
	`laptop` integer NOT NULL,
	`internet` integer NOT NULL,
	`kbps` integer,
	`latensi_ms` integer,
	`pada` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `kriteria_tugas` (
	`nip` text NOT NULL,
	`tmt_jabatan` text NOT NULL,
	`jawaban` text NOT NULL,
	`oleh` text NOT NULL,
	`pada` integer NOT NULL, `cara` text DEFAULT 'dengan-rekomendasi' NOT NULL,
	PRIMARY KEY(`nip`, `tmt_jabatan`)
);
--> statement-breakpoint
CREATE TABLE `layanan` (
	`unit_kerja` text NOT NULL,
	`kode` text NOT NULL,
	`nama` text NOT NULL,
	`hari` text NOT NULL,
	`mulai` integer NOT NULL,
	`selesai` integer NOT NULL,
	`minimum` integer NOT NULL,
	PRIMARY KEY(`unit_kerja`, `kode`)
);
--> statement-breakpoint
CREATE TABLE `panggilan` (
	`nip` text NOT NULL,
	`tanggal` text NOT NULL,
	`pengajuan_id` text NOT NULL,
	`harus_tiba` integer NOT NULL,
	`alasan` text NOT NULL,
	`oleh` text NOT NULL,
	`pada` integer NOT NULL,
	PRIMARY KEY(`nip`, `tanggal`)
);
--> statement-breakpoint
CREATE TABLE `pengajuan` (
	`id` text PRIMARY KEY NOT NULL,
	`nip` text NOT NULL,
	`unit_kerja` text NOT NULL,
	`zona` text NOT NULL,
	`jenis` text NOT NULL,
	`status` text NOT NULL,
	`lokasi` text,
	`alasan` text NOT NULL,
	`rencana` text NOT NULL,
	`jam` text,
	`bukti` text,
	`konfirmasi` text,
	`giliran_sejak` integer NOT NULL,
	`eskalasi` integer NOT NULL,
	`diingatkan_pada` integer,
	`perbaikan_dari` text,
	`perekomendasi` text,
	`penyetuju` text,
	`edisi` text NOT NULL,
	`diajukan_pada` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `pengajuan_hari` (
	`pengajuan_id` text NOT NULL,
	`nip` text NOT NULL,
	`unit_kerja` text NOT NULL,
	`tanggal` text NOT NULL,
	`pekan` text NOT NULL,
	`status` text NOT NULL,
	`hidup` integer NOT NULL,
	`berlokasi` integer NOT NULL,
	`jenis` text NOT NULL,
	`dalam_kuota` integer NOT NULL,
	`dalam_batas_mingguan` integer NOT NULL,
	`dalam_bulanan` integer NOT NULL,
	`dalam_tahunan` integer NOT NULL,
	`dalam_minimum` integer NOT NULL,
	PRIMARY KEY(`pengajuan_id`, `tanggal`)
);
--> statement-breakpoint
CREATE TABLE `surat` (
	`kode` text PRIMARY KEY NOT NULL,
	`pengajuan_id` text NOT NULL,
	`unit_kerja` text NOT NULL,
	`tahun` integer NOT NULL,
	`urut` integer NOT NULL,
	`nomor` text NOT NULL,
	`terbit_pada` integer NOT NULL,
	`isi` text NOT NULL,
	`tanda_tangan` text
, `kunci` text DEFAULT '' NOT NULL);
--> statement-breakpoint
CREATE TABLE `apel` (
	`id` text PRIMARY KEY NOT NULL,
	`tanggal` text NOT NULL,
	`nama` text NOT NULL,
	`mulai` integer NOT NULL,
	`selesai` integer NOT NULL,
	`unit` text,
	`oleh` text NOT NULL,
	`pada` integer NOT NULL,
	`dibatalkan_pada` integer
);
--> statement-breakpoint
CREATE TABLE `gangguan` (
	`id` text PRIMARY KEY NOT NULL,
	`status` text NOT NULL,
	`dari` integer NOT NULL,
	`sampai` integer,
	`unit` text,
	`alasan` text NOT NULL,
	`oleh` text NOT NULL,
	`pada` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `kelengkapan` (
	`sumber` text NOT NULL,
	`tanggal` text NOT NULL,
	`pada` integer NOT NULL,
	PRIMARY KEY(`sumber`, `tanggal`)
);
--> statement-breakpoint
CREATE TABLE `koreksi` (
	`id` text PRIMARY KEY NOT NULL,
	`nip` text NOT NULL,
	`tanggal` text NOT NULL,
	`jenis` text NOT NULL,
	`at` integer,
	`alasan` text NOT NULL,
	`bukti` text NOT NULL,
	`status` text NOT NULL,
	`diajukan_pada` integer NOT NULL,
	`kedaluwarsa_pada` integer
, `dari` text, `sampai` text);
--> statement-breakpoint
CREATE TABLE `langkah` (
	`perkara` text NOT NULL,
	`urut` integer NOT NULL,
	`pada` integer NOT NULL,
	`oleh` text NOT NULL,
	`atas_nama` text,
	`langkah` text NOT NULL,
	`isi` text,
	PRIMARY KEY(`perkara`, `urut`)
);
--> statement-breakpoint
CREATE TABLE `laporan` (
	`id` text PRIMARY KEY NOT NULL,
	`nip` text NOT NULL,
	`tanggal` text NOT NULL,
	`isi` text NOT NULL,
	`status` text NOT NULL,
	`diajukan_pada` integer NOT NULL,
	`dikirim_pada` integer NOT NULL,
	`dikembalikan_pada` integer
);
--> statement-breakpoint
CREATE TABLE `penanda` (
	`nama` text PRIMARY KEY NOT NULL,
	`nilai` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `penetapan` (
	`nip` text NOT NULL,
	`tanggal` text NOT NULL,
	`pada` integer NOT NULL,
	`putusan` text NOT NULL,
	`alasan` text NOT NULL,
	`oleh` text NOT NULL,
	PRIMARY KEY(`nip`, `tanggal`, `pada`)
);
--> statement-breakpoint
CREATE TABLE `ping` (
	`id` text PRIMARY KEY NOT NULL,
	`nip` text NOT NULL,
	`tanggal` text NOT NULL,
	`dikirim` integer NOT NULL,
	`batas` integer NOT NULL,
	`dijawab` integer
, `tersampai_pada` integer);
--> statement-breakpoint
CREATE TABLE `sumber_presensi` (
	`sumber` text PRIMARY KEY NOT NULL,
	`pertama` integer NOT NULL,
	`terakhir` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `tanda` (
	`id` text PRIMARY KEY NOT NULL,
	`nip` text NOT NULL,
	`tanggal` text NOT NULL,
	`kode` text NOT NULL,
	`bukti` text NOT NULL,
	`tap` text NOT NULL,
	`status` text NOT NULL,
	`akhir` integer NOT NULL,
	`pada` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `putusan_hari` (
	`nip` text NOT NULL,
	`tanggal` text NOT NULL,
	`unit_kerja` text NOT NULL,
	`moda` text NOT NULL,
	`status` text NOT NULL,
	`sementara` integer NOT NULL,
	`terlambat` integer NOT NULL,
	`pulang_cepat` integer NOT NULL,
	`menit_kerja` integer NOT NULL,
	`poin` integer NOT NULL,
	`putusan` text NOT NULL,
	`orang` text NOT NULL,
	`edisi` text NOT NULL,
	`dinilai_pada` integer NOT NULL,
	`tinjau_pada` integer,
	`versi` integer NOT NULL, `potongan` text DEFAULT '[]' NOT NULL, `rancangan` integer DEFAULT false NOT NULL, `laporan` text,
	PRIMARY KEY(`nip`, `tanggal`)
);
--> statement-breakpoint
CREATE TABLE `bulan_tutup` (
	`bulan` text PRIMARY KEY NOT NULL,
	`oleh` text NOT NULL,
	`pegawai` integer NOT NULL,
	`ditutup_pada` integer NOT NULL
, `pengecualian` text);
--> statement-breakpoint
CREATE TABLE `pemakaian` (
	`unit_kerja` text NOT NULL,
	`kantor` text NOT NULL,
	`jenis` text NOT NULL,
	`bulan` text NOT NULL,
	`jumlah` real,
	`rupiah` integer NOT NULL,
	`sumber` text NOT NULL,
	`acuan` integer NOT NULL,
	`oleh` text NOT NULL,
	`pada` integer NOT NULL,
	PRIMARY KEY(`unit_kerja`, `kantor`, `jenis`, `bulan`)
);
--> statement-breakpoint
CREATE TABLE `penghitungan` (
	`bulan` text PRIMARY KEY NOT NULL,
	`tujuan` text NOT NULL,
	`status` text NOT NULL,
	`sampai` text NOT NULL,
	`dihitung` integer NOT NULL,
	`jumlah` integer NOT NULL,
	`tanpa_nilai` integer NOT NULL,
	`oleh` text NOT NULL,
	`mulai_pada` integer NOT NULL,
	`selesai_pada` integer,
	`halangan` text
, `pengecualian` text);
--> statement-breakpoint
CREATE TABLE `peringatan` (
	`id` text PRIMARY KEY NOT NULL,
	`kode` text NOT NULL,
	`subjek` text NOT NULL,
	`nip` text,
	`unit_kerja` text NOT NULL,
	`kunci` text NOT NULL,
	`isi` text NOT NULL,
	`status` text NOT NULL,
	`muncul_pada` integer NOT NULL,
	`terbuka_pada` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `rekap_unit` (
	`bulan` text NOT NULL,
	`unit_kerja` text NOT NULL,
	`isi` text NOT NULL,
	`pada` integer NOT NULL,
	PRIMARY KEY(`bulan`, `unit_kerja`)
);
--> statement-breakpoint
CREATE TABLE `sanggahan` (
	`id` text PRIMARY KEY NOT NULL,
	`nip` text NOT NULL,
	`bulan` text NOT NULL,
	`kode` text NOT NULL,
	`alasan` text NOT NULL,
	`bukti` text NOT NULL,
	`status` text NOT NULL,
	`dipulihkan` text NOT NULL,
	`diajukan_pada` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `susulan` (
	`nip` text NOT NULL,
	`bulan` text NOT NULL,
	`pada` integer NOT NULL,
	PRIMARY KEY(`nip`, `bulan`)
);
--> statement-breakpoint
CREATE TABLE `kinerja_bulan` (
	`nip` text NOT NULL,
	`bulan` text NOT NULL,
	`unit_kerja` text NOT NULL,
	`hasil` text NOT NULL,
	`disiplin` integer NOT NULL,
	`produktivitas` integer,
	`predikat` text,
	`capaian` integer,
	`usulan` integer,
	`edisi` text NOT NULL,
	`kalender` text NOT NULL,
	`masukan` text NOT NULL,
	`dihitung_pada` integer NOT NULL,
	`berubah_pada` integer NOT NULL,
	PRIMARY KEY(`nip`, `bulan`)
);
--> statement-breakpoint
CREATE TABLE `pengiriman` (
	`webhook` text NOT NULL,
	`urut` integer NOT NULL,
	`id` text NOT NULL,
	`entitas` text NOT NULL,
	`status` text NOT NULL,
	`percobaan` integer NOT NULL,
	`berikut` integer NOT NULL,
	`sewa` text,
	`sewa_sampai` integer,
	`selesai` integer,
	PRIMARY KEY(`webhook`, `urut`)
);
--> statement-breakpoint
CREATE TABLE `percobaan_kirim` (
	`urut` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kiriman` text NOT NULL,
	`pada` integer NOT NULL,
	`ms` integer NOT NULL,
	`status` integer,
	`catatan` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `webhook_keluar` (
	`id` text PRIMARY KEY NOT NULL,
	`url` text NOT NULL,
	`events` text NOT NULL,
	`keterangan` text NOT NULL,
	`state` text NOT NULL,
	`sebab` text,
	`rahasia` text NOT NULL,
	`rahasia_lama` text,
	`rahasia_lama_sampai` integer,
	`posisi` integer NOT NULL,
	`gagal_sejak` integer,
	`jeda_sampai` integer,
	`dibuat` integer NOT NULL,
	`oleh` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `dilihat` (
	`subjek` text NOT NULL,
	`tanggal` text NOT NULL,
	`oleh` text NOT NULL,
	`jenis` text NOT NULL,
	`pertama` integer NOT NULL,
	`terakhir` integer NOT NULL,
	PRIMARY KEY(`subjek`, `tanggal`, `oleh`, `jenis`)
);
--> statement-breakpoint
CREATE TABLE `perbaikan_data` (
	`id` text PRIMARY KEY NOT NULL,
	`nip` text NOT NULL,
	`bagian` text NOT NULL,
	`uraian` text NOT NULL,
	`status` text NOT NULL,
	`jawaban` text,
	`oleh` text,
	`diajukan_pada` integer NOT NULL,
	`selesai_pada` integer
);
--> statement-breakpoint
CREATE TABLE `sesi_dicabut` (
	`kunci` text PRIMARY KEY NOT NULL,
	`sampai` integer NOT NULL,
	`dicatat` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `kalender_lengkap` (
	`tahun` text PRIMARY KEY NOT NULL,
	`oleh` text NOT NULL,
	`pada` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `token_terpakai` (
	`kunci` text PRIMARY KEY NOT NULL,
	`sampai` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `riwayat_pegawai` (
	`nip` text NOT NULL,
	`pada` integer NOT NULL,
	`sejak` text NOT NULL,
	`hari` text NOT NULL,
	`data` text NOT NULL,
	`unit_kerja` text NOT NULL,
	`atasan_nip` text,
	`dari` text,
	`sampai` text NOT NULL,
	PRIMARY KEY(`nip`, `pada`, `sejak`)
);
--> statement-breakpoint
CREATE TABLE `riwayat_unit` (
	`kode` text NOT NULL,
	`pada` integer NOT NULL,
	`sejak` text NOT NULL,
	`hari` text NOT NULL,
	`data` text NOT NULL,
	`dari` text,
	`sampai` text NOT NULL,
	PRIMARY KEY(`kode`, `pada`, `sejak`)
);
--> statement-breakpoint
CREATE TABLE "penilaian" (
	`nip` text NOT NULL,
	`bulan` text NOT NULL,
	`hasil_kerja` text NOT NULL,
	`perilaku_kerja` text NOT NULL,
	`penilai_nip` text,
	`data` text NOT NULL,
	`diperbarui_pada` integer NOT NULL,
	PRIMARY KEY(`nip`, `bulan`)
);
--> statement-breakpoint
CREATE TABLE `antrean_tinjau` (
	`nip` text PRIMARY KEY NOT NULL,
	`pada` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `peninjauan` (
	`pengajuan_id` text PRIMARY KEY NOT NULL,
	`nip` text NOT NULL,
	`sejak` integer NOT NULL,
	`hari` text NOT NULL,
	`aturan` text NOT NULL,
	`dipertahankan_pada` integer
);
--> statement-breakpoint
CREATE TABLE `layanan_diukur` (
	`unit_kerja` text NOT NULL,
	`bulan` text NOT NULL,
	`aduan` integer NOT NULL,
	`aduan_tuntas` integer NOT NULL,
	`skm` real,
	`diperbarui_pada` integer NOT NULL,
	PRIMARY KEY(`bulan`, `unit_kerja`)
);
--> statement-breakpoint
CREATE TABLE `realisasi_unit` (
	`unit_kerja` text NOT NULL,
	`bulan` text NOT NULL,
	`kode` text NOT NULL,
	`realisasi` real NOT NULL,
	`bukti` text,
	`diperbarui_pada` integer NOT NULL,
	PRIMARY KEY(`bulan`, `unit_kerja`, `kode`)
);
--> statement-breakpoint
CREATE TABLE `sasaran_unit` (
	`unit_kerja` text NOT NULL,
	`bulan` text NOT NULL,
	`sasaran` text NOT NULL,
	`diperbarui_pada` integer NOT NULL,
	PRIMARY KEY(`bulan`, `unit_kerja`)
);
--> statement-breakpoint
CREATE TABLE `hari_pertama` (
	`unit_kerja` text PRIMARY KEY NOT NULL,
	`mulai` text NOT NULL,
	`oleh` text NOT NULL,
	`pada` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `baris_mesin` (
	`serial` text NOT NULL,
	`pin` text NOT NULL,
	`waktu` text NOT NULL,
	`isi` text NOT NULL,
	`diterima` integer NOT NULL,
	`tunggu` text,
	`hasil` text,
	`selisih` integer,
	PRIMARY KEY(`serial`, `pin`, `waktu`)
);
--> statement-breakpoint
CREATE TABLE `baris_rusak` (
	`serial` text NOT NULL,
	`isi` text NOT NULL,
	`jumlah` integer NOT NULL,
	`terakhir` integer NOT NULL,
	PRIMARY KEY(`serial`, `isi`)
);
--> statement-breakpoint
CREATE TABLE `kontak_mesin` (
	`serial` text PRIMARY KEY NOT NULL,
	`pertama` integer NOT NULL,
	`terakhir` integer NOT NULL,
	`tenang_sejak` integer NOT NULL,
	`stamp` text,
	`selisih` integer,
	`selisih_pada` integer,
	`jam_pada` integer,
	`periksa` integer DEFAULT false NOT NULL,
	`dikabarkan_pada` integer
);
--> statement-breakpoint
CREATE TABLE `mesin` (
	`serial` text PRIMARY KEY NOT NULL,
	`nama` text NOT NULL,
	`unit` text NOT NULL,
	`kantor` text NOT NULL,
	`arah` text NOT NULL,
	`oleh` text NOT NULL,
	`pada` integer NOT NULL,
	`dicabut_pada` integer
);
--> statement-breakpoint
CREATE TABLE "jadwal_sif" (
	`nip` text NOT NULL,
	`tanggal` text NOT NULL,
	`mulai` integer NOT NULL,
	`selesai` integer NOT NULL,
	`menggantikan` integer DEFAULT true NOT NULL,
	`batal` integer DEFAULT false NOT NULL,
	`diperbarui_pada` integer NOT NULL,
	PRIMARY KEY(`nip`, `tanggal`, `mulai`)
);
--> statement-breakpoint
CREATE TABLE `isian_laporan` (
	`unit_kerja` text NOT NULL,
	`kode` text NOT NULL,
	`bulan` text NOT NULL,
	`nilai` text NOT NULL,
	`oleh` text NOT NULL,
	`pada` integer NOT NULL,
	PRIMARY KEY(`unit_kerja`, `kode`, `bulan`)
);
--> statement-breakpoint
CREATE TABLE "pin_mesin" (
	`serial` text NOT NULL,
	`pin` text NOT NULL,
	`sejak` text DEFAULT '' NOT NULL,
	`nip` text NOT NULL,
	`oleh` text NOT NULL,
	`pada` integer NOT NULL,
	PRIMARY KEY(`serial`, `pin`, `sejak`)
);
--> statement-breakpoint
CREATE TABLE `progres` (
	`nip` text NOT NULL,
	`tanggal` text NOT NULL,
	`kode` text NOT NULL,
	`uraian` text NOT NULL,
	`kuantitas` real,
	`satuan` text,
	`pada` integer NOT NULL,
	`diperbarui_pada` integer NOT NULL,
	PRIMARY KEY(`nip`, `tanggal`, `kode`, `uraian`)
);
--> statement-breakpoint
CREATE TABLE `permohonan_cuti` (
	`id` text PRIMARY KEY NOT NULL,
	`nip` text NOT NULL,
	`jenis` text NOT NULL,
	`dari` text NOT NULL,
	`sampai` text NOT NULL,
	`alasan` text NOT NULL,
	`bukti` text NOT NULL,
	`diajukan_pada` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `kebijakan` (
	`id` text PRIMARY KEY NOT NULL,
	`status` text NOT NULL,
	`versi` integer NOT NULL,
	`judul` text NOT NULL,
	`sejak` text NOT NULL,
	`dokumen` text,
	`perubahan` text NOT NULL,
	`asal` text,
	`alasan` text,
	`diubah_oleh` text NOT NULL,
	`diubah_pada` integer NOT NULL,
	`diusulkan_oleh` text,
	`diusulkan_pada` integer,
	`ditetapkan_oleh` text,
	`ditetapkan_pada` integer,
	`dicabut_oleh` text,
	`dicabut_pada` integer,
	`revisi` integer
, `ditetapkan_sebagai` text, `diumumkan_sampai` text, `diberitahu` integer DEFAULT 0 NOT NULL);
--> statement-breakpoint
CREATE TABLE `operator_unit` (
	`id` text PRIMARY KEY NOT NULL,
	`nip` text NOT NULL,
	`unit_kerja` text NOT NULL,
	`bawahan` integer NOT NULL,
	`dari` text NOT NULL,
	`sampai` text NOT NULL,
	`nomor_surat` text NOT NULL,
	`oleh` text NOT NULL,
	`pada` integer NOT NULL,
	`dicabut_pada` integer
);
--> statement-breakpoint
CREATE TABLE `rencana_hari` (
	`nip` text NOT NULL,
	`tanggal` text NOT NULL,
	`unit_kerja` text NOT NULL,
	`moda` text,
	`awal` integer,
	`buka` integer,
	`mulai` integer,
	`tengah` integer,
	`batas` integer,
	`tutup` integer,
	`masuk` integer,
	`lapor` integer DEFAULT false NOT NULL,
	`versi` integer DEFAULT 1 NOT NULL,
	`dihitung` integer DEFAULT 0 NOT NULL,
	`pada` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`nip`, `tanggal`)
);
--> statement-breakpoint
CREATE TABLE `antaran` (
	`pesan` text NOT NULL,
	`saluran` text NOT NULL,
	`status` text NOT NULL,
	`percobaan` integer NOT NULL,
	`berikut` integer NOT NULL,
	`sewa` text,
	`sewa_sampai` integer,
	`selesai` integer,
	PRIMARY KEY(`pesan`, `saluran`)
);
--> statement-breakpoint
CREATE TABLE `pesan` (
	`id` text PRIMARY KEY NOT NULL,
	`kunci` text NOT NULL,
	`nip` text NOT NULL,
	`jenis` text NOT NULL,
	`rujukan` text,
	`judul` text NOT NULL,
	`isi` text NOT NULL,
	`tujuan` text NOT NULL,
	`tenggat` integer,
	`dibuat` integer NOT NULL,
	`kirim_pada` integer NOT NULL,
	`kedaluwarsa` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `pilihan_pesan` (
	`nip` text PRIMARY KEY NOT NULL,
	`saluran` text NOT NULL,
	`tenang_dari` integer,
	`tenang_sampai` integer,
	`bkd_sampai` integer,
	`diubah` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `kalender_pribadi` (
	`nip` text PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`kunci` text,
	`dibuat` integer NOT NULL,
	`acara` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `perangkat` (
	`id` text PRIMARY KEY NOT NULL,
	`nip` text NOT NULL,
	`endpoint` text NOT NULL,
	`p256dh` text NOT NULL,
	`auth` text NOT NULL,
	`nama` text NOT NULL,
	`halaman` text NOT NULL,
	`dibuat` integer NOT NULL,
	`terkirim` integer
);
--> statement-breakpoint
CREATE TABLE `kepemimpinan` (
	`id` integer PRIMARY KEY NOT NULL,
	`epoch` integer NOT NULL,
	`tutup` text,
	`sejak` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `arahan_hari_unit` ON `arahan_hari` (`unit_kerja`,`tanggal`,`hidup`);
--> statement-breakpoint
CREATE INDEX `delegasi_ke` ON `delegasi` (`ke_nip`,`dari`);
--> statement-breakpoint
CREATE INDEX `delegasi_dari` ON `delegasi` (`dari_nip`,`dari`);
--> statement-breakpoint
CREATE INDEX `roster_unit` ON `roster` (`unit_kerja`,`dari`);
--> statement-breakpoint
CREATE INDEX `tap_nip_at` ON `tap` (`nip`,`at`);
--> statement-breakpoint
CREATE INDEX `cuti_nip` ON `cuti` (`nip`,`dari`);
--> statement-breakpoint
CREATE INDEX `hukuman_disiplin_nip` ON `hukuman_disiplin` (`nip`);
--> statement-breakpoint
CREATE INDEX `pegawai_unit` ON `pegawai` (`unit_kerja`);
--> statement-breakpoint
CREATE INDEX `pegawai_atasan` ON `pegawai` (`atasan_nip`);
--> statement-breakpoint
CREATE INDEX `unit_kerja_kepala` ON `unit_kerja` (`kepala_nip`);
--> statement-breakpoint
CREATE INDEX `unit_kerja_induk` ON `unit_kerja` (`induk`);
--> statement-breakpoint
CREATE UNIQUE INDEX `kejadian_id_unique` ON `kejadian` (`id`);
--> statement-breakpoint
CREATE INDEX `kejadian_entitas` ON `kejadian` (`entitas`,`urut`);
--> statement-breakpoint
CREATE INDEX `pengajuan_nip` ON `pengajuan` (`nip`,`diajukan_pada`);
--> statement-breakpoint
CREATE INDEX `pengajuan_perekomendasi` ON `pengajuan` (`perekomendasi`,`status`);
--> statement-breakpoint
CREATE INDEX `pengajuan_penyetuju` ON `pengajuan` (`penyetuju`,`status`);
--> statement-breakpoint
CREATE INDEX `pengajuan_status` ON `pengajuan` (`status`,`diajukan_pada`);
--> statement-breakpoint
CREATE UNIQUE INDEX `pengajuan_perbaikan` ON `pengajuan` (`perbaikan_dari`);
--> statement-breakpoint
CREATE UNIQUE INDEX `pengajuan_hari_satu_hidup` ON `pengajuan_hari` (`nip`,`tanggal`) WHERE hidup = 1;
--> statement-breakpoint
CREATE INDEX `pengajuan_hari_unit` ON `pengajuan_hari` (`unit_kerja`,`tanggal`,`hidup`);
--> statement-breakpoint
CREATE INDEX `pengajuan_hari_pekan` ON `pengajuan_hari` (`nip`,`pekan`,`hidup`);
--> statement-breakpoint
CREATE UNIQUE INDEX `surat_pengajuan_id_unique` ON `surat` (`pengajuan_id`);
--> statement-breakpoint
CREATE UNIQUE INDEX `surat_nomor` ON `surat` (`unit_kerja`,`tahun`,`urut`);
--> statement-breakpoint
CREATE INDEX `apel_tanggal` ON `apel` (`tanggal`);
--> statement-breakpoint
CREATE INDEX `gangguan_dari` ON `gangguan` (`dari`);
--> statement-breakpoint
CREATE INDEX `koreksi_hari` ON `koreksi` (`nip`,`tanggal`);
--> statement-breakpoint
CREATE INDEX `koreksi_status` ON `koreksi` (`status`,`diajukan_pada`);
--> statement-breakpoint
CREATE UNIQUE INDEX `koreksi_satu` ON `koreksi` (`nip`,`tanggal`,`jenis`) WHERE status IN ('diajukan', 'direkomendasikan');
--> statement-breakpoint
CREATE UNIQUE INDEX `laporan_hari` ON `laporan` (`nip`,`tanggal`);
--> statement-breakpoint
CREATE INDEX `laporan_status` ON `laporan` (`status`,`dikirim_pada`);
--> statement-breakpoint
CREATE INDEX `ping_nip` ON `ping` (`nip`,`tanggal`);
--> statement-breakpoint
CREATE UNIQUE INDEX `tanda_hari` ON `tanda` (`nip`,`tanggal`,`kode`);
--> statement-breakpoint
CREATE INDEX `tanda_status` ON `tanda` (`status`,`pada`);
--> statement-breakpoint
CREATE INDEX `putusan_hari_tanggal` ON `putusan_hari` (`tanggal`,`unit_kerja`);
--> statement-breakpoint
CREATE INDEX `putusan_hari_tinjau` ON `putusan_hari` (`tinjau_pada`);
--> statement-breakpoint
CREATE UNIQUE INDEX `peringatan_satu` ON `peringatan` (`subjek`,`kode`,`kunci`);
--> statement-breakpoint
CREATE INDEX `peringatan_status` ON `peringatan` (`status`,`muncul_pada`);
--> statement-breakpoint
CREATE INDEX `sanggahan_pegawai` ON `sanggahan` (`nip`,`bulan`);
--> statement-breakpoint
CREATE INDEX `sanggahan_status` ON `sanggahan` (`status`,`diajukan_pada`);
--> statement-breakpoint
CREATE UNIQUE INDEX `sanggahan_satu` ON `sanggahan` (`nip`,`bulan`,`kode`) WHERE status = 'diajukan';
--> statement-breakpoint
CREATE INDEX `realisasi_bulan` ON `realisasi` (`bulan`,`diperbarui_pada`);
--> statement-breakpoint
CREATE INDEX `sasaran_bulan` ON `sasaran` (`bulan`,`diperbarui_pada`);
--> statement-breakpoint
CREATE INDEX `kinerja_bulan_unit` ON `kinerja_bulan` (`bulan`,`unit_kerja`);
--> statement-breakpoint
CREATE UNIQUE INDEX `pengiriman_id_unique` ON `pengiriman` (`id`);
--> statement-breakpoint
CREATE INDEX `pengiriman_menunggu` ON `pengiriman` (`webhook`,`urut`) WHERE status = 'menunggu';
--> statement-breakpoint
CREATE INDEX `pengiriman_entitas` ON `pengiriman` (`webhook`,`entitas`,`urut`) WHERE status = 'menunggu';
--> statement-breakpoint
CREATE INDEX `pengiriman_jatuh` ON `pengiriman` (`webhook`,`berikut`) WHERE status = 'menunggu';
--> statement-breakpoint
CREATE INDEX `pengiriman_selesai` ON `pengiriman` (`selesai`) WHERE selesai IS NOT NULL;
--> statement-breakpoint
CREATE INDEX `percobaan_kirim_kiriman` ON `percobaan_kirim` (`kiriman`,`urut`);
--> statement-breakpoint
CREATE INDEX `percobaan_kirim_pada` ON `percobaan_kirim` (`pada`);
--> statement-breakpoint
CREATE INDEX `dilihat_tanggal` ON `dilihat` (`tanggal`);
--> statement-breakpoint
CREATE INDEX `perbaikan_data_nip` ON `perbaikan_data` (`nip`,`diajukan_pada`);
--> statement-breakpoint
CREATE INDEX `perbaikan_data_status` ON `perbaikan_data` (`status`,`diajukan_pada`);
--> statement-breakpoint
CREATE INDEX `sesi_dicabut_dicatat` ON `sesi_dicabut` (`dicatat`);
--> statement-breakpoint
CREATE INDEX `token_terpakai_sampai` ON `token_terpakai` (`sampai`);
--> statement-breakpoint
CREATE INDEX `dilihat_oleh` ON `dilihat` (`oleh`,`tanggal`);
--> statement-breakpoint
CREATE INDEX `audit_entitas` ON `audit` (`entitas`);
--> statement-breakpoint
CREATE INDEX `audit_oleh` ON `audit` (`oleh`);
--> statement-breakpoint
CREATE INDEX `riwayat_pegawai_hari` ON `riwayat_pegawai` (`nip`,`dari`);
--> statement-breakpoint
CREATE INDEX `riwayat_pegawai_unit` ON `riwayat_pegawai` (`unit_kerja`,`dari`);
--> statement-breakpoint
CREATE INDEX `riwayat_unit_hari` ON `riwayat_unit` (`kode`,`dari`);
--> statement-breakpoint
CREATE INDEX `penilaian_bulan` ON `penilaian` (`bulan`,`diperbarui_pada`);
--> statement-breakpoint
CREATE INDEX `riwayat_unit_induk` ON `riwayat_unit` (data ->> 'induk');
--> statement-breakpoint
CREATE INDEX `baris_mesin_tunggu` ON `baris_mesin` (`tunggu`,`serial`,`pin`) WHERE tunggu IS NOT NULL;
--> statement-breakpoint
CREATE INDEX `baris_mesin_disisihkan` ON `baris_mesin` (`serial`) WHERE hasil <> 'tap';
--> statement-breakpoint
CREATE INDEX `pin_mesin_nip` ON `pin_mesin` (`nip`);
--> statement-breakpoint
CREATE UNIQUE INDEX `permohonan_cuti_hari` ON `permohonan_cuti` (`nip`,`dari`);
--> statement-breakpoint
CREATE UNIQUE INDEX `kebijakan_sejak` ON `kebijakan` (`sejak`) WHERE status = 'ditetapkan';
--> statement-breakpoint
CREATE INDEX `kebijakan_revisi` ON `kebijakan` (`revisi`);
--> statement-breakpoint
CREATE INDEX `operator_unit_nip` ON `operator_unit` (`nip`,`dari`);
--> statement-breakpoint
CREATE INDEX `langkah_oleh` ON `langkah` (`oleh`,`pada`);
--> statement-breakpoint
CREATE INDEX `penetapan_oleh` ON `penetapan` (`oleh`,`pada`);
--> statement-breakpoint
CREATE INDEX `keputusan_oleh` ON `keputusan` (`oleh`,`pada`);
--> statement-breakpoint
CREATE INDEX `rencana_hari_pada` ON `rencana_hari` (`tanggal`,`pada`);
--> statement-breakpoint
CREATE INDEX `rencana_hari_unit` ON `rencana_hari` (`unit_kerja`);
--> statement-breakpoint
CREATE INDEX `rencana_hari_basi` ON `rencana_hari` (`tanggal`,`nip`) WHERE versi <> dihitung;
--> statement-breakpoint
-- Written by hand from here on: drizzle-kit knows no triggers.
CREATE TRIGGER `rencana_hari_cuti_insert` AFTER INSERT ON `cuti` BEGIN
	UPDATE rencana_hari SET versi = versi + 1 WHERE nip = NEW.nip;
END;
--> statement-breakpoint
CREATE TRIGGER `rencana_hari_cuti_update` AFTER UPDATE ON `cuti` BEGIN
	UPDATE rencana_hari SET versi = versi + 1 WHERE nip = NEW.nip;
END;
--> statement-breakpoint
CREATE TRIGGER `rencana_hari_pengajuan_hari_insert` AFTER INSERT ON `pengajuan_hari` BEGIN
	UPDATE rencana_hari SET versi = versi + 1 WHERE nip = NEW.nip;
END;
--> statement-breakpoint
CREATE TRIGGER `rencana_hari_pengajuan_hari_update` AFTER UPDATE ON `pengajuan_hari` BEGIN
	UPDATE rencana_hari SET versi = versi + 1 WHERE nip = NEW.nip;
END;
--> statement-breakpoint
CREATE TRIGGER `rencana_hari_wfa_ditetapkan_insert` AFTER INSERT ON `wfa_ditetapkan` BEGIN
	UPDATE rencana_hari SET versi = versi + 1 WHERE nip = NEW.nip;
END;
--> statement-breakpoint
CREATE TRIGGER `rencana_hari_wfa_ditetapkan_update` AFTER UPDATE ON `wfa_ditetapkan` BEGIN
	UPDATE rencana_hari SET versi = versi + 1 WHERE nip = NEW.nip;
END;
--> statement-breakpoint
CREATE TRIGGER `rencana_hari_wfa_ditetapkan_delete` AFTER DELETE ON `wfa_ditetapkan` BEGIN
	UPDATE rencana_hari SET versi = versi + 1 WHERE nip = OLD.nip;
END;
--> statement-breakpoint
CREATE TRIGGER `rencana_hari_jadwal_sif_insert` AFTER INSERT ON `jadwal_sif` BEGIN
	UPDATE rencana_hari SET versi = versi + 1 WHERE nip = NEW.nip;
END;
--> statement-breakpoint
CREATE TRIGGER `rencana_hari_jadwal_sif_update` AFTER UPDATE ON `jadwal_sif` BEGIN
	UPDATE rencana_hari SET versi = versi + 1 WHERE nip = NEW.nip;
END;
--> statement-breakpoint
CREATE TRIGGER `rencana_hari_panggilan_insert` AFTER INSERT ON `panggilan` BEGIN
	UPDATE rencana_hari SET versi = versi + 1 WHERE nip = NEW.nip;
END;
--> statement-breakpoint
CREATE TRIGGER `rencana_hari_koreksi_insert` AFTER INSERT ON `koreksi` BEGIN
	UPDATE rencana_hari SET versi = versi + 1 WHERE nip = NEW.nip;
END;
--> statement-breakpoint
CREATE TRIGGER `rencana_hari_koreksi_update` AFTER UPDATE ON `koreksi` BEGIN
	UPDATE rencana_hari SET versi = versi + 1 WHERE nip = NEW.nip;
END;
--> statement-breakpoint
CREATE TRIGGER `rencana_hari_riwayat_pegawai_insert` AFTER INSERT ON `riwayat_pegawai` BEGIN
	UPDATE rencana_hari SET versi = versi + 1 WHERE nip = NEW.nip;
END;
--> statement-breakpoint
CREATE TRIGGER `rencana_hari_riwayat_pegawai_update` AFTER UPDATE ON `riwayat_pegawai` BEGIN
	UPDATE rencana_hari SET versi = versi + 1 WHERE nip = NEW.nip;
END;
--> statement-breakpoint
CREATE TRIGGER `rencana_hari_riwayat_pegawai_delete` AFTER DELETE ON `riwayat_pegawai` BEGIN
	UPDATE rencana_hari SET versi = versi + 1 WHERE nip = OLD.nip;
END;
--> statement-breakpoint
CREATE TRIGGER `rencana_hari_riwayat_unit_insert` AFTER INSERT ON `riwayat_unit` BEGIN
	UPDATE rencana_hari SET versi = versi + 1 WHERE unit_kerja = NEW.kode;
END;
--> statement-breakpoint
CREATE TRIGGER `rencana_hari_riwayat_unit_update` AFTER UPDATE ON `riwayat_unit` BEGIN
	UPDATE rencana_hari SET versi = versi + 1 WHERE unit_kerja = NEW.kode;
END;
--> statement-breakpoint
CREATE TRIGGER `rencana_hari_arahan_hari_insert` AFTER INSERT ON `arahan_hari` BEGIN
	UPDATE rencana_hari SET versi = versi + 1 WHERE unit_kerja = NEW.unit_kerja AND tanggal = NEW.tanggal;
END;
--> statement-breakpoint
CREATE TRIGGER `rencana_hari_arahan_hari_update` AFTER UPDATE ON `arahan_hari` BEGIN
	UPDATE rencana_hari SET versi = versi + 1 WHERE unit_kerja = NEW.unit_kerja AND tanggal = NEW.tanggal;
END;
--> statement-breakpoint
CREATE TRIGGER `rencana_hari_hari_libur_insert` AFTER INSERT ON `hari_libur` BEGIN
	UPDATE rencana_hari SET versi = versi + 1 WHERE tanggal = NEW.tanggal;
END;
--> statement-breakpoint
CREATE TRIGGER `rencana_hari_hari_libur_update` AFTER UPDATE ON `hari_libur` BEGIN
	UPDATE rencana_hari SET versi = versi + 1 WHERE tanggal = NEW.tanggal;
END;
--> statement-breakpoint
CREATE TRIGGER `rencana_hari_hari_libur_delete` AFTER DELETE ON `hari_libur` BEGIN
	UPDATE rencana_hari SET versi = versi + 1 WHERE tanggal = OLD.tanggal;
END;
--> statement-breakpoint
CREATE TRIGGER `rencana_hari_kalender_lengkap_insert` AFTER INSERT ON `kalender_lengkap` BEGIN
	UPDATE rencana_hari SET versi = versi + 1 WHERE tanggal LIKE NEW.tahun || '-%';
END;
--> statement-breakpoint
CREATE TRIGGER `rencana_hari_kalender_lengkap_delete` AFTER DELETE ON `kalender_lengkap` BEGIN
	UPDATE rencana_hari SET versi = versi + 1 WHERE tanggal LIKE OLD.tahun || '-%';
END;
--> statement-breakpoint
CREATE TRIGGER `rencana_hari_ramadan_insert` AFTER INSERT ON `ramadan` BEGIN
	UPDATE rencana_hari SET versi = versi + 1 WHERE tanggal BETWEEN NEW.dari AND NEW.sampai;
END;
--> statement-breakpoint
CREATE TRIGGER `rencana_hari_ramadan_update` AFTER UPDATE ON `ramadan` BEGIN
	UPDATE rencana_hari SET versi = versi + 1 WHERE tanggal BETWEEN NEW.dari AND NEW.sampai;
END;
--> statement-breakpoint
CREATE TRIGGER `rencana_hari_ramadan_delete` AFTER DELETE ON `ramadan` BEGIN
	UPDATE rencana_hari SET versi = versi + 1 WHERE tanggal BETWEEN OLD.dari AND OLD.sampai;
END;
--> statement-breakpoint
CREATE TRIGGER `rencana_hari_hari_pertama_insert` AFTER INSERT ON `hari_pertama` BEGIN
	UPDATE rencana_hari SET versi = versi + 1 WHERE true;
END;
--> statement-breakpoint
CREATE TRIGGER `rencana_hari_hari_pertama_update` AFTER UPDATE ON `hari_pertama` BEGIN
	UPDATE rencana_hari SET versi = versi + 1 WHERE true;
END;
--> statement-breakpoint
CREATE TRIGGER `rencana_hari_hari_pertama_delete` AFTER DELETE ON `hari_pertama` BEGIN
	UPDATE rencana_hari SET versi = versi + 1 WHERE true;
END;
--> statement-breakpoint
CREATE INDEX `antaran_menunggu` ON `antaran` (`saluran`,`berikut`) WHERE status = 'menunggu';
--> statement-breakpoint
CREATE INDEX `antaran_status` ON `antaran` (`status`,`selesai`);
--> statement-breakpoint
CREATE UNIQUE INDEX `pesan_kunci_unique` ON `pesan` (`kunci`);
--> statement-breakpoint
CREATE INDEX `pesan_nip` ON `pesan` (`nip`,`dibuat`);
--> statement-breakpoint
CREATE INDEX `pesan_dibuat` ON `pesan` (`dibuat`);
--> statement-breakpoint
CREATE UNIQUE INDEX `kalender_pribadi_kunci_unique` ON `kalender_pribadi` (`kunci`);
--> statement-breakpoint
CREATE UNIQUE INDEX `perangkat_endpoint_unique` ON `perangkat` (`endpoint`);
--> statement-breakpoint
CREATE INDEX `perangkat_nip` ON `perangkat` (`nip`);
