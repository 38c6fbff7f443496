CREATE TABLE `bulan_tutup` (
	`bulan` text PRIMARY KEY NOT NULL,
	`oleh` text NOT NULL,
	`pegawai` integer NOT NULL,
	`ditutup_pada` integer NOT NULL
);
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
);
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
CREATE UNIQUE INDEX `peringatan_satu` ON `peringatan` (`subjek`,`kode`,`kunci`);
--> statement-breakpoint
CREATE INDEX `peringatan_status` ON `peringatan` (`status`,`muncul_pada`);
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
CREATE INDEX `sanggahan_pegawai` ON `sanggahan` (`nip`,`bulan`);
--> statement-breakpoint
CREATE INDEX `sanggahan_status` ON `sanggahan` (`status`,`diajukan_pada`);
--> statement-breakpoint
CREATE UNIQUE INDEX `sanggahan_satu` ON `sanggahan` (`nip`,`bulan`,`kode`) WHERE status = 'diajukan';
--> statement-breakpoint
CREATE TABLE `susulan` (
	`nip` text NOT NULL,
	`bulan` text NOT NULL,
	`pada` integer NOT NULL,
	PRIMARY KEY(`nip`, `bulan`)
);
--> statement-breakpoint
ALTER TABLE `putusan_hari` ADD `potongan` text DEFAULT '[]' NOT NULL;
--> statement-breakpoint
ALTER TABLE `putusan_hari` ADD `rancangan` integer DEFAULT false NOT NULL;
--> statement-breakpoint
ALTER TABLE `putusan_hari` ADD `laporan` text;
--> statement-breakpoint
CREATE INDEX `penilaian_bulan` ON `penilaian` (`bulan`,`diperbarui_pada`);
--> statement-breakpoint
CREATE INDEX `realisasi_bulan` ON `realisasi` (`bulan`,`diperbarui_pada`);
--> statement-breakpoint
CREATE INDEX `sasaran_bulan` ON `sasaran` (`bulan`,`diperbarui_pada`);
--> statement-breakpoint
-- Months are derived from the facts: the table is made anew, and computing fills it.
DROP TABLE `kinerja_bulan`;
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
CREATE INDEX `kinerja_bulan_unit` ON `kinerja_bulan` (`bulan`,`unit_kerja`);
--> statement-breakpoint
-- What the new columns say of the verdicts that are there follows from the whole of each.
UPDATE `putusan_hari` SET
	`potongan` = (SELECT json_group_array(json_array(value ->> 'kode', value ->> 'poin'))
		FROM json_each(putusan, '$.potongan')),
	`rancangan` = putusan ->> '$.rancangan' IS NOT NULL,
	`laporan` = CASE
		WHEN putusan ->> '$.laporan.status' IS NULL THEN NULL
		WHEN putusan ->> '$.laporan.status' IN ('belum', 'dikembalikan') THEN 'belum'
		WHEN putusan ->> '$.laporan.terlambat' THEN 'terlambat' ELSE 'tepat' END;
