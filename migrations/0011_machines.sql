CREATE TABLE `baris_mesin` (
	`serial` text NOT NULL,
	`pin` text NOT NULL,
	`waktu` text NOT NULL,
	`isi` text NOT NULL,
	`diterima` integer NOT NULL,
	`tunggu` text,
	`hasil` text,
	`selisih` integer,
	PRIMARY KEY(`serial`, `pin`, `waktu`)
);
--> statement-breakpoint
CREATE INDEX `baris_mesin_tunggu` ON `baris_mesin` (`tunggu`,`serial`,`pin`) WHERE tunggu IS NOT NULL;--> statement-breakpoint
CREATE INDEX `baris_mesin_disisihkan` ON `baris_mesin` (`serial`) WHERE hasil <> 'tap';--> statement-breakpoint
CREATE TABLE `baris_rusak` (
	`serial` text NOT NULL,
	`isi` text NOT NULL,
	`jumlah` integer NOT NULL,
	`terakhir` integer NOT NULL,
	PRIMARY KEY(`serial`, `isi`)
);
--> statement-breakpoint
CREATE TABLE `kontak_mesin` (
	`serial` text PRIMARY KEY NOT NULL,
	`pertama` integer NOT NULL,
	`terakhir` integer NOT NULL,
	`tenang_sejak` integer NOT NULL,
	`stamp` text,
	`selisih` integer,
	`selisih_pada` integer,
	`jam_pada` integer,
	`periksa` integer DEFAULT false NOT NULL,
	`dikabarkan_pada` integer
);
--> statement-breakpoint
CREATE TABLE `mesin` (
	`serial` text PRIMARY KEY NOT NULL,
	`nama` text NOT NULL,
	`unit` text NOT NULL,
	`kantor` text NOT NULL,
	`arah` text NOT NULL,
	`oleh` text NOT NULL,
	`pada` integer NOT NULL,
	`dicabut_pada` integer
);
--> statement-breakpoint
CREATE TABLE `pin_mesin` (
	`serial` text NOT NULL,
	`pin` text NOT NULL,
	`nip` text NOT NULL,
	`oleh` text NOT NULL,
	`pada` integer NOT NULL,
	PRIMARY KEY(`serial`, `pin`)
);
--> statement-breakpoint
CREATE INDEX `pin_mesin_nip` ON `pin_mesin` (`nip`);