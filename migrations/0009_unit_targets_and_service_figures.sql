CREATE TABLE `layanan_diukur` (
	`unit_kerja` text NOT NULL,
	`bulan` text NOT NULL,
	`aduan` integer NOT NULL,
	`aduan_tuntas` integer NOT NULL,
	`skm` real,
	`diperbarui_pada` integer NOT NULL,
	PRIMARY KEY(`bulan`, `unit_kerja`)
);
--> statement-breakpoint
CREATE TABLE `realisasi_unit` (
	`unit_kerja` text NOT NULL,
	`bulan` text NOT NULL,
	`kode` text NOT NULL,
	`realisasi` real NOT NULL,
	`bukti` text,
	`diperbarui_pada` integer NOT NULL,
	PRIMARY KEY(`bulan`, `unit_kerja`, `kode`)
);
--> statement-breakpoint
CREATE TABLE `sasaran_unit` (
	`unit_kerja` text NOT NULL,
	`bulan` text NOT NULL,
	`sasaran` text NOT NULL,
	`diperbarui_pada` integer NOT NULL,
	PRIMARY KEY(`bulan`, `unit_kerja`)
);
