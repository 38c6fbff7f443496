CREATE TABLE `hari_pertama` (
	`unit_kerja` text PRIMARY KEY NOT NULL,
	`mulai` text NOT NULL,
	`oleh` text NOT NULL,
	`pada` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `riwayat_unit_induk` ON `riwayat_unit` (data ->> 'induk');