CREATE TABLE `arsip_tahun` (
	`tahun` text PRIMARY KEY NOT NULL,
	`keadaan` text NOT NULL,
	`dari` integer NOT NULL,
	`sampai` integer NOT NULL,
	`tap` integer NOT NULL,
	`putusan` integer NOT NULL,
	`sidik` text NOT NULL,
	`mulai_pada` integer NOT NULL,
	`selesai_pada` integer
);
