CREATE TABLE `progres` (
	`nip` text NOT NULL,
	`tanggal` text NOT NULL,
	`kode` text NOT NULL,
	`uraian` text NOT NULL,
	`kuantitas` real,
	`satuan` text,
	`pada` integer NOT NULL,
	`diperbarui_pada` integer NOT NULL,
	PRIMARY KEY(`nip`, `tanggal`, `kode`, `uraian`)
);
