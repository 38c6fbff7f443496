CREATE INDEX `langkah_oleh` ON `langkah` (`oleh`,`pada`);--> statement-breakpoint
CREATE INDEX `penetapan_oleh` ON `penetapan` (`oleh`,`pada`);--> statement-breakpoint
CREATE INDEX `keputusan_oleh` ON `keputusan` (`oleh`,`pada`);