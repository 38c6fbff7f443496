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
CREATE INDEX `arahan_hari_unit` ON `arahan_hari` (`unit_kerja`,`tanggal`,`hidup`);--> statement-breakpoint
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
CREATE INDEX `delegasi_ke` ON `delegasi` (`ke_nip`,`dari`);--> statement-breakpoint
CREATE INDEX `delegasi_dari` ON `delegasi` (`dari_nip`,`dari`);--> statement-breakpoint
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
CREATE INDEX `roster_unit` ON `roster` (`unit_kerja`,`dari`);--> statement-breakpoint
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
CREATE TABLE `kinerja_bulan` (
	`nip` text NOT NULL,
	`bulan` text NOT NULL,
	`status` text NOT NULL,
	`hasil` text NOT NULL,
	`edisi` text NOT NULL,
	`dihitung_pada` integer NOT NULL,
	PRIMARY KEY(`nip`, `bulan`)
);
--> statement-breakpoint
CREATE TABLE `penilaian` (
	`nip` text NOT NULL,
	`bulan` text NOT NULL,
	`hasil_kerja` text NOT NULL,
	`perilaku_kerja` text NOT NULL,
	`penilai_nip` text NOT NULL,
	`data` text NOT NULL,
	`diperbarui_pada` integer NOT NULL,
	PRIMARY KEY(`nip`, `bulan`)
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
CREATE TABLE `putusan_hari` (
	`nip` text NOT NULL,
	`tanggal` text NOT NULL,
	`status` text NOT NULL,
	`putusan` text NOT NULL,
	`edisi` text NOT NULL,
	`dinilai_pada` integer NOT NULL,
	PRIMARY KEY(`nip`, `tanggal`)
);
--> statement-breakpoint
CREATE INDEX `putusan_hari_tanggal` ON `putusan_hari` (`tanggal`);--> statement-breakpoint
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
CREATE INDEX `tap_nip_at` ON `tap` (`nip`,`at`);--> statement-breakpoint
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
CREATE INDEX `cuti_nip` ON `cuti` (`nip`,`dari`);--> statement-breakpoint
CREATE TABLE `hukuman_disiplin` (
	`id` text NOT NULL,
	`keadaan` text NOT NULL,
	`nip` text NOT NULL,
	`data` text NOT NULL,
	`diperbarui_pada` integer NOT NULL,
	PRIMARY KEY(`id`, `keadaan`)
);
--> statement-breakpoint
CREATE INDEX `hukuman_disiplin_nip` ON `hukuman_disiplin` (`nip`);--> statement-breakpoint
CREATE TABLE `jadwal_sif` (
	`nip` text NOT NULL,
	`tanggal` text NOT NULL,
	`mulai` integer NOT NULL,
	`selesai` integer NOT NULL,
	`diperbarui_pada` integer NOT NULL,
	PRIMARY KEY(`nip`, `tanggal`)
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
CREATE INDEX `pegawai_unit` ON `pegawai` (`unit_kerja`);--> statement-breakpoint
CREATE INDEX `pegawai_atasan` ON `pegawai` (`atasan_nip`);--> statement-breakpoint
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
CREATE INDEX `unit_kerja_kepala` ON `unit_kerja` (`kepala_nip`);--> statement-breakpoint
CREATE INDEX `unit_kerja_induk` ON `unit_kerja` (`induk`);--> statement-breakpoint
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
);
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
CREATE UNIQUE INDEX `kejadian_id_unique` ON `kejadian` (`id`);--> statement-breakpoint
CREATE INDEX `kejadian_entitas` ON `kejadian` (`entitas`,`urut`);--> statement-breakpoint
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
	`pada` integer NOT NULL,
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
CREATE INDEX `pengajuan_nip` ON `pengajuan` (`nip`,`diajukan_pada`);--> statement-breakpoint
CREATE INDEX `pengajuan_perekomendasi` ON `pengajuan` (`perekomendasi`,`status`);--> statement-breakpoint
CREATE INDEX `pengajuan_penyetuju` ON `pengajuan` (`penyetuju`,`status`);--> statement-breakpoint
CREATE INDEX `pengajuan_status` ON `pengajuan` (`status`,`diajukan_pada`);--> statement-breakpoint
CREATE UNIQUE INDEX `pengajuan_perbaikan` ON `pengajuan` (`perbaikan_dari`);--> statement-breakpoint
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
CREATE UNIQUE INDEX `pengajuan_hari_satu_hidup` ON `pengajuan_hari` (`nip`,`tanggal`) WHERE hidup = 1;--> statement-breakpoint
CREATE INDEX `pengajuan_hari_unit` ON `pengajuan_hari` (`unit_kerja`,`tanggal`,`hidup`);--> statement-breakpoint
CREATE INDEX `pengajuan_hari_pekan` ON `pengajuan_hari` (`nip`,`pekan`,`hidup`);--> statement-breakpoint
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
);
--> statement-breakpoint
CREATE UNIQUE INDEX `surat_pengajuan_id_unique` ON `surat` (`pengajuan_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `surat_nomor` ON `surat` (`unit_kerja`,`tahun`,`urut`);