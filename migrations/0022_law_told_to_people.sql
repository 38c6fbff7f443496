ALTER TABLE `kebijakan` ADD `ditetapkan_sebagai` text;--> statement-breakpoint
ALTER TABLE `kebijakan` ADD `diumumkan_sampai` text;--> statement-breakpoint
ALTER TABLE `kebijakan` ADD `diberitahu` integer DEFAULT 0 NOT NULL;