CREATE TABLE `perubahan_hari` (
	`urut` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`dari` text NOT NULL,
	`sampai` text NOT NULL
);
