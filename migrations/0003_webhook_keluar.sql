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
CREATE UNIQUE INDEX `pengiriman_id_unique` ON `pengiriman` (`id`);--> statement-breakpoint
CREATE INDEX `pengiriman_menunggu` ON `pengiriman` (`webhook`,`urut`) WHERE status = 'menunggu';--> statement-breakpoint
CREATE INDEX `pengiriman_entitas` ON `pengiriman` (`webhook`,`entitas`,`urut`) WHERE status = 'menunggu';--> statement-breakpoint
CREATE INDEX `pengiriman_jatuh` ON `pengiriman` (`webhook`,`berikut`) WHERE status = 'menunggu';--> statement-breakpoint
CREATE INDEX `pengiriman_selesai` ON `pengiriman` (`selesai`) WHERE selesai IS NOT NULL;--> statement-breakpoint
CREATE TABLE `percobaan_kirim` (
	`urut` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kiriman` text NOT NULL,
	`pada` integer NOT NULL,
	`ms` integer NOT NULL,
	`status` integer,
	`catatan` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `percobaan_kirim_kiriman` ON `percobaan_kirim` (`kiriman`,`urut`);--> statement-breakpoint
CREATE INDEX `percobaan_kirim_pada` ON `percobaan_kirim` (`pada`);--> statement-breakpoint
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
