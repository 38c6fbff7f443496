CREATE TABLE `antrean_tinjau` (
	`nip` text PRIMARY KEY NOT NULL,
	`pada` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `peninjauan` (
	`pengajuan_id` text PRIMARY KEY NOT NULL,
	`nip` text NOT NULL,
	`sejak` integer NOT NULL,
	`hari` text NOT NULL,
	`aturan` text NOT NULL,
	`dipertahankan_pada` integer
);
