CREATE TABLE `kepemimpinan` (
	`id` integer PRIMARY KEY NOT NULL,
	`epoch` integer NOT NULL,
	`tutup` text,
	`sejak` integer NOT NULL
);
