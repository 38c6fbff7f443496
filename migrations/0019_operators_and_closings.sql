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
CREATE INDEX `operator_unit_nip` ON `operator_unit` (`nip`,`dari`);--> statement-breakpoint
ALTER TABLE `bulan_tutup` ADD `pengecualian` text;--> statement-breakpoint
ALTER TABLE `penghitungan` ADD `pengecualian` text;