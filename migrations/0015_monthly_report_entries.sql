CREATE TABLE `isian_laporan` (
	`unit_kerja` text NOT NULL,
	`kode` text NOT NULL,
	`bulan` text NOT NULL,
	`nilai` text NOT NULL,
	`oleh` text NOT NULL,
	`pada` integer NOT NULL,
	PRIMARY KEY(`unit_kerja`, `kode`, `bulan`)
);
