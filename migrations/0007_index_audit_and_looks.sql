CREATE INDEX `dilihat_oleh` ON `dilihat` (`oleh`,`tanggal`);--> statement-breakpoint
CREATE INDEX `audit_entitas` ON `audit` (`entitas`);--> statement-breakpoint
CREATE INDEX `audit_oleh` ON `audit` (`oleh`);