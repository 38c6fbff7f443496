CREATE TABLE `token_terpakai` (
	`kunci` text PRIMARY KEY NOT NULL,
	`sampai` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `token_terpakai_sampai` ON `token_terpakai` (`sampai`);