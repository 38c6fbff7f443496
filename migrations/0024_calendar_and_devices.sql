CREATE TABLE `kalender_pribadi` (
	`nip` text PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`kunci` text,
	`dibuat` integer NOT NULL,
	`acara` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `kalender_pribadi_kunci_unique` ON `kalender_pribadi` (`kunci`);--> statement-breakpoint
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
CREATE UNIQUE INDEX `perangkat_endpoint_unique` ON `perangkat` (`endpoint`);--> statement-breakpoint
CREATE INDEX `perangkat_nip` ON `perangkat` (`nip`);