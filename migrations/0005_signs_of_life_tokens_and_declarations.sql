CREATE TABLE `kalender_lengkap` (
	`tahun` text PRIMARY KEY NOT NULL,
	`oleh` text NOT NULL,
	`pada` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `token_terpakai` (
	`kunci` text PRIMARY KEY NOT NULL,
	`sampai` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `token_terpakai_sampai` ON `token_terpakai` (`sampai`);--> statement-breakpoint
ALTER TABLE `denyut` ADD `data` text;--> statement-breakpoint
ALTER TABLE `kriteria_tugas` ADD `cara` text DEFAULT 'dengan-rekomendasi' NOT NULL;--> statement-breakpoint
CREATE INDEX `dilihat_oleh` ON `dilihat` (`oleh`,`tanggal`);--> statement-breakpoint
CREATE INDEX `audit_entitas` ON `audit` (`entitas`);--> statement-breakpoint
CREATE INDEX `audit_oleh` ON `audit` (`oleh`);
--> statement-breakpoint
-- What the audit log shows to have been answered one by one, and what by approving; all else came by recommending.
UPDATE `kriteria_tugas` SET `cara` = 'per-kriteria' WHERE (`nip`, `pada`, `oleh`) IN (
	SELECT `entitas`, `pada`, `oleh` FROM `audit`
	WHERE `tindakan` = 'kriteria.tanda-tangan' AND json_extract(`data`, '$.pengajuan') IS NULL
);
--> statement-breakpoint
UPDATE `kriteria_tugas` SET `cara` = 'dengan-persetujuan' WHERE `cara` = 'dengan-rekomendasi' AND (`nip`, `pada`, `oleh`) IN (
	SELECT a.`entitas`, a.`pada`, a.`oleh` FROM `audit` a
	JOIN `keputusan` k ON k.`pengajuan_id` = json_extract(a.`data`, '$.pengajuan') AND k.`pada` = a.`pada`
	WHERE a.`tindakan` = 'kriteria.tanda-tangan' AND k.`keputusan` = 'setuju'
);
--> statement-breakpoint
-- Words of Luwes that stood as those of whoever left days out without a reason.
UPDATE `keputusan` SET `alasan` = NULL WHERE `keputusan` = 'tolak' AND `alasan` = 'Tidak termasuk dalam hari yang diberikan.';
