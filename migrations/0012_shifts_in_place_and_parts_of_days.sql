ALTER TABLE `jadwal_sif` ADD `menggantikan` integer DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE `jadwal_sif` ADD `batal` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `koreksi` ADD `dari` text;--> statement-breakpoint
ALTER TABLE `koreksi` ADD `sampai` text;