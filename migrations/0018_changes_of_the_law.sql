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
);
--> statement-breakpoint
CREATE UNIQUE INDEX `kebijakan_sejak` ON `kebijakan` (`sejak`) WHERE status = 'ditetapkan';--> statement-breakpoint
CREATE INDEX `kebijakan_revisi` ON `kebijakan` (`revisi`);