PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_pin_mesin` (
	`serial` text NOT NULL,
	`pin` text NOT NULL,
	`sejak` text DEFAULT '' NOT NULL,
	`nip` text NOT NULL,
	`oleh` text NOT NULL,
	`pada` integer NOT NULL,
	PRIMARY KEY(`serial`, `pin`, `sejak`)
);
--> statement-breakpoint
INSERT INTO `__new_pin_mesin`("serial", "pin", "sejak", "nip", "oleh", "pada") SELECT "serial", "pin", '', "nip", "oleh", "pada" FROM `pin_mesin`;--> statement-breakpoint
DROP TABLE `pin_mesin`;--> statement-breakpoint
ALTER TABLE `__new_pin_mesin` RENAME TO `pin_mesin`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `pin_mesin_nip` ON `pin_mesin` (`nip`);