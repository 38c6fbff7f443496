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
--> statement-breakpoint
CREATE TABLE `permohonan_cuti` (
	`id` text PRIMARY KEY NOT NULL,
	`nip` text NOT NULL,
	`jenis` text NOT NULL,
	`dari` text NOT NULL,
	`sampai` text NOT NULL,
	`alasan` text NOT NULL,
	`bukti` text NOT NULL,
	`diajukan_pada` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `permohonan_cuti_hari` ON `permohonan_cuti` (`nip`,`dari`);--> statement-breakpoint
ALTER TABLE `surat` ADD `kunci` text DEFAULT '' NOT NULL;--> statement-breakpoint
-- Letters issued before have a lasting address from now on, too.
UPDATE `surat` SET `kunci` = upper(hex(randomblob(16))) WHERE `kunci` = '';
--> statement-breakpoint
-- Care of a parent is a special condition: its days fill no week any more.
UPDATE `pengajuan_hari` SET `berlokasi` = 0 WHERE `jenis` = 'merawat-orang-tua';
--> statement-breakpoint
UPDATE `wfa_ditetapkan` SET `berlokasi` = 0 WHERE `jenis` = 'merawat-orang-tua';
