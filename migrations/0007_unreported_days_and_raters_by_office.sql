-- An office without a NIP may rate, such as the bupati (R82).
CREATE TABLE `__new_penilaian` (
	`nip` text NOT NULL,
	`bulan` text NOT NULL,
	`hasil_kerja` text NOT NULL,
	`perilaku_kerja` text NOT NULL,
	`penilai_nip` text,
	`data` text NOT NULL,
	`diperbarui_pada` integer NOT NULL,
	PRIMARY KEY(`nip`, `bulan`)
);
--> statement-breakpoint
INSERT INTO `__new_penilaian`("nip", "bulan", "hasil_kerja", "perilaku_kerja", "penilai_nip", "data", "diperbarui_pada") SELECT "nip", "bulan", "hasil_kerja", "perilaku_kerja", "penilai_nip", "data", "diperbarui_pada" FROM `penilaian`;--> statement-breakpoint
DROP TABLE `penilaian`;--> statement-breakpoint
ALTER TABLE `__new_penilaian` RENAME TO `penilaian`;--> statement-breakpoint
CREATE INDEX `penilaian_bulan` ON `penilaian` (`bulan`,`diperbarui_pada`);--> statement-breakpoint
-- WFA days that nobody has verified are judged again by the next run, where their month is open: what their taps show counts.
UPDATE `putusan_hari` SET `tinjau_pada` = 0, `versi` = `versi` + 1
WHERE `moda` = 'wfa' AND `status` = 'belum-terverifikasi'
	AND substr(`tanggal`, 1, 7) NOT IN (SELECT `bulan` FROM `bulan_tutup`);
