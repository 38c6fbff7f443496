CREATE TABLE `rencana_hari` (
	`nip` text NOT NULL,
	`tanggal` text NOT NULL,
	`unit_kerja` text NOT NULL,
	`moda` text,
	`awal` integer,
	`buka` integer,
	`mulai` integer,
	`tengah` integer,
	`batas` integer,
	`tutup` integer,
	`masuk` integer,
	`lapor` integer DEFAULT false NOT NULL,
	`versi` integer DEFAULT 1 NOT NULL,
	`dihitung` integer DEFAULT 0 NOT NULL,
	`pada` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`nip`, `tanggal`)
);
--> statement-breakpoint
CREATE INDEX `rencana_hari_pada` ON `rencana_hari` (`tanggal`,`pada`);--> statement-breakpoint
CREATE INDEX `rencana_hari_unit` ON `rencana_hari` (`unit_kerja`);--> statement-breakpoint
CREATE INDEX `rencana_hari_basi` ON `rencana_hari` (`tanggal`,`nip`) WHERE versi <> dihitung;--> statement-breakpoint
-- Written by hand: what somebody's day rests on makes its plan stale, whoever writes it. Taps do not.
CREATE TRIGGER `rencana_hari_cuti_insert` AFTER INSERT ON `cuti` BEGIN
	UPDATE rencana_hari SET versi = versi + 1 WHERE nip = NEW.nip;
END;
--> statement-breakpoint
CREATE TRIGGER `rencana_hari_cuti_update` AFTER UPDATE ON `cuti` BEGIN
	UPDATE rencana_hari SET versi = versi + 1 WHERE nip = NEW.nip;
END;
--> statement-breakpoint
CREATE TRIGGER `rencana_hari_pengajuan_hari_insert` AFTER INSERT ON `pengajuan_hari` BEGIN
	UPDATE rencana_hari SET versi = versi + 1 WHERE nip = NEW.nip;
END;
--> statement-breakpoint
CREATE TRIGGER `rencana_hari_pengajuan_hari_update` AFTER UPDATE ON `pengajuan_hari` BEGIN
	UPDATE rencana_hari SET versi = versi + 1 WHERE nip = NEW.nip;
END;
--> statement-breakpoint
CREATE TRIGGER `rencana_hari_wfa_ditetapkan_insert` AFTER INSERT ON `wfa_ditetapkan` BEGIN
	UPDATE rencana_hari SET versi = versi + 1 WHERE nip = NEW.nip;
END;
--> statement-breakpoint
CREATE TRIGGER `rencana_hari_wfa_ditetapkan_update` AFTER UPDATE ON `wfa_ditetapkan` BEGIN
	UPDATE rencana_hari SET versi = versi + 1 WHERE nip = NEW.nip;
END;
--> statement-breakpoint
CREATE TRIGGER `rencana_hari_wfa_ditetapkan_delete` AFTER DELETE ON `wfa_ditetapkan` BEGIN
	UPDATE rencana_hari SET versi = versi + 1 WHERE nip = OLD.nip;
END;
--> statement-breakpoint
CREATE TRIGGER `rencana_hari_jadwal_sif_insert` AFTER INSERT ON `jadwal_sif` BEGIN
	UPDATE rencana_hari SET versi = versi + 1 WHERE nip = NEW.nip;
END;
--> statement-breakpoint
CREATE TRIGGER `rencana_hari_jadwal_sif_update` AFTER UPDATE ON `jadwal_sif` BEGIN
	UPDATE rencana_hari SET versi = versi + 1 WHERE nip = NEW.nip;
END;
--> statement-breakpoint
CREATE TRIGGER `rencana_hari_panggilan_insert` AFTER INSERT ON `panggilan` BEGIN
	UPDATE rencana_hari SET versi = versi + 1 WHERE nip = NEW.nip;
END;
--> statement-breakpoint
CREATE TRIGGER `rencana_hari_koreksi_insert` AFTER INSERT ON `koreksi` BEGIN
	UPDATE rencana_hari SET versi = versi + 1 WHERE nip = NEW.nip;
END;
--> statement-breakpoint
CREATE TRIGGER `rencana_hari_koreksi_update` AFTER UPDATE ON `koreksi` BEGIN
	UPDATE rencana_hari SET versi = versi + 1 WHERE nip = NEW.nip;
END;
--> statement-breakpoint
CREATE TRIGGER `rencana_hari_riwayat_pegawai_insert` AFTER INSERT ON `riwayat_pegawai` BEGIN
	UPDATE rencana_hari SET versi = versi + 1 WHERE nip = NEW.nip;
END;
--> statement-breakpoint
CREATE TRIGGER `rencana_hari_riwayat_pegawai_update` AFTER UPDATE ON `riwayat_pegawai` BEGIN
	UPDATE rencana_hari SET versi = versi + 1 WHERE nip = NEW.nip;
END;
--> statement-breakpoint
CREATE TRIGGER `rencana_hari_riwayat_pegawai_delete` AFTER DELETE ON `riwayat_pegawai` BEGIN
	UPDATE rencana_hari SET versi = versi + 1 WHERE nip = OLD.nip;
END;
--> statement-breakpoint
CREATE TRIGGER `rencana_hari_riwayat_unit_insert` AFTER INSERT ON `riwayat_unit` BEGIN
	UPDATE rencana_hari SET versi = versi + 1 WHERE unit_kerja = NEW.kode;
END;
--> statement-breakpoint
CREATE TRIGGER `rencana_hari_riwayat_unit_update` AFTER UPDATE ON `riwayat_unit` BEGIN
	UPDATE rencana_hari SET versi = versi + 1 WHERE unit_kerja = NEW.kode;
END;
--> statement-breakpoint
CREATE TRIGGER `rencana_hari_arahan_hari_insert` AFTER INSERT ON `arahan_hari` BEGIN
	UPDATE rencana_hari SET versi = versi + 1 WHERE unit_kerja = NEW.unit_kerja AND tanggal = NEW.tanggal;
END;
--> statement-breakpoint
CREATE TRIGGER `rencana_hari_arahan_hari_update` AFTER UPDATE ON `arahan_hari` BEGIN
	UPDATE rencana_hari SET versi = versi + 1 WHERE unit_kerja = NEW.unit_kerja AND tanggal = NEW.tanggal;
END;
--> statement-breakpoint
CREATE TRIGGER `rencana_hari_hari_libur_insert` AFTER INSERT ON `hari_libur` BEGIN
	UPDATE rencana_hari SET versi = versi + 1 WHERE tanggal = NEW.tanggal;
END;
--> statement-breakpoint
CREATE TRIGGER `rencana_hari_hari_libur_update` AFTER UPDATE ON `hari_libur` BEGIN
	UPDATE rencana_hari SET versi = versi + 1 WHERE tanggal = NEW.tanggal;
END;
--> statement-breakpoint
CREATE TRIGGER `rencana_hari_hari_libur_delete` AFTER DELETE ON `hari_libur` BEGIN
	UPDATE rencana_hari SET versi = versi + 1 WHERE tanggal = OLD.tanggal;
END;
--> statement-breakpoint
CREATE TRIGGER `rencana_hari_kalender_lengkap_insert` AFTER INSERT ON `kalender_lengkap` BEGIN
	UPDATE rencana_hari SET versi = versi + 1 WHERE tanggal LIKE NEW.tahun || '-%';
END;
--> statement-breakpoint
CREATE TRIGGER `rencana_hari_kalender_lengkap_delete` AFTER DELETE ON `kalender_lengkap` BEGIN
	UPDATE rencana_hari SET versi = versi + 1 WHERE tanggal LIKE OLD.tahun || '-%';
END;
--> statement-breakpoint
CREATE TRIGGER `rencana_hari_ramadan_insert` AFTER INSERT ON `ramadan` BEGIN
	UPDATE rencana_hari SET versi = versi + 1 WHERE tanggal BETWEEN NEW.dari AND NEW.sampai;
END;
--> statement-breakpoint
CREATE TRIGGER `rencana_hari_ramadan_update` AFTER UPDATE ON `ramadan` BEGIN
	UPDATE rencana_hari SET versi = versi + 1 WHERE tanggal BETWEEN NEW.dari AND NEW.sampai;
END;
--> statement-breakpoint
CREATE TRIGGER `rencana_hari_ramadan_delete` AFTER DELETE ON `ramadan` BEGIN
	UPDATE rencana_hari SET versi = versi + 1 WHERE tanggal BETWEEN OLD.dari AND OLD.sampai;
END;
--> statement-breakpoint
CREATE TRIGGER `rencana_hari_hari_pertama_insert` AFTER INSERT ON `hari_pertama` BEGIN
	UPDATE rencana_hari SET versi = versi + 1 WHERE true;
END;
--> statement-breakpoint
CREATE TRIGGER `rencana_hari_hari_pertama_update` AFTER UPDATE ON `hari_pertama` BEGIN
	UPDATE rencana_hari SET versi = versi + 1 WHERE true;
END;
--> statement-breakpoint
CREATE TRIGGER `rencana_hari_hari_pertama_delete` AFTER DELETE ON `hari_pertama` BEGIN
	UPDATE rencana_hari SET versi = versi + 1 WHERE true;
END;
