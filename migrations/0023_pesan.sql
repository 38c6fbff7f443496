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
CREATE INDEX `antaran_menunggu` ON `antaran` (`saluran`,`berikut`) WHERE status = 'menunggu';--> statement-breakpoint
CREATE INDEX `antaran_status` ON `antaran` (`status`,`selesai`);--> statement-breakpoint
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
CREATE UNIQUE INDEX `pesan_kunci_unique` ON `pesan` (`kunci`);--> statement-breakpoint
CREATE INDEX `pesan_nip` ON `pesan` (`nip`,`dibuat`);--> statement-breakpoint
CREATE INDEX `pesan_dibuat` ON `pesan` (`dibuat`);--> statement-breakpoint
CREATE TABLE `pilihan_pesan` (
	`nip` text PRIMARY KEY NOT NULL,
	`saluran` text NOT NULL,
	`tenang_dari` integer,
	`tenang_sampai` integer,
	`bkd_sampai` integer,
	`diubah` integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE `ping` ADD `tersampai_pada` integer;