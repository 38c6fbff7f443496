PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_jadwal_sif` (
	`nip` text NOT NULL,
	`tanggal` text NOT NULL,
	`mulai` integer NOT NULL,
	`selesai` integer NOT NULL,
	`menggantikan` integer DEFAULT true NOT NULL,
	`batal` integer DEFAULT false NOT NULL,
	`diperbarui_pada` integer NOT NULL,
	PRIMARY KEY(`nip`, `tanggal`, `mulai`)
);
--> statement-breakpoint
INSERT INTO `__new_jadwal_sif`("nip", "tanggal", "mulai", "selesai", "menggantikan", "batal", "diperbarui_pada") SELECT "nip", "tanggal", "mulai", "selesai", "menggantikan", "batal", "diperbarui_pada" FROM `jadwal_sif`;--> statement-breakpoint
DROP TABLE `jadwal_sif`;--> statement-breakpoint
ALTER TABLE `__new_jadwal_sif` RENAME TO `jadwal_sif`;--> statement-breakpoint
PRAGMA foreign_keys=ON;