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
CREATE INDEX `dilihat_tanggal` ON `dilihat` (`tanggal`);--> statement-breakpoint
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
CREATE INDEX `perbaikan_data_nip` ON `perbaikan_data` (`nip`,`diajukan_pada`);--> statement-breakpoint
CREATE INDEX `perbaikan_data_status` ON `perbaikan_data` (`status`,`diajukan_pada`);--> statement-breakpoint
CREATE TABLE `sesi_dicabut` (
	`kunci` text PRIMARY KEY NOT NULL,
	`sampai` integer NOT NULL,
	`dicatat` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `sesi_dicabut_dicatat` ON `sesi_dicabut` (`dicatat`);