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
CREATE INDEX `apel_tanggal` ON `apel` (`tanggal`);--> statement-breakpoint
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
CREATE INDEX `gangguan_dari` ON `gangguan` (`dari`);--> statement-breakpoint
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
);
--> statement-breakpoint
CREATE INDEX `koreksi_hari` ON `koreksi` (`nip`,`tanggal`);--> statement-breakpoint
CREATE INDEX `koreksi_status` ON `koreksi` (`status`,`diajukan_pada`);--> statement-breakpoint
CREATE UNIQUE INDEX `koreksi_satu` ON `koreksi` (`nip`,`tanggal`,`jenis`) WHERE status IN ('diajukan', 'direkomendasikan');--> statement-breakpoint
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
CREATE UNIQUE INDEX `laporan_hari` ON `laporan` (`nip`,`tanggal`);--> statement-breakpoint
CREATE INDEX `laporan_status` ON `laporan` (`status`,`dikirim_pada`);--> statement-breakpoint
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
);
--> statement-breakpoint
CREATE INDEX `ping_nip` ON `ping` (`nip`,`tanggal`);--> statement-breakpoint
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
CREATE UNIQUE INDEX `tanda_hari` ON `tanda` (`nip`,`tanggal`,`kode`);--> statement-breakpoint
CREATE INDEX `tanda_status` ON `tanda` (`status`,`pada`);--> statement-breakpoint
-- Verdicts are derived from the facts: the table is made anew, and the cron fills it.
DROP TABLE `putusan_hari`;--> statement-breakpoint
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
	`versi` integer NOT NULL,
	PRIMARY KEY(`nip`, `tanggal`)
);
--> statement-breakpoint
CREATE INDEX `putusan_hari_tanggal` ON `putusan_hari` (`tanggal`,`unit_kerja`);--> statement-breakpoint
CREATE INDEX `putusan_hari_tinjau` ON `putusan_hari` (`tinjau_pada`);
