CREATE TABLE `riwayat_pegawai` (
	`nip` text NOT NULL,
	`pada` integer NOT NULL,
	`sejak` text NOT NULL,
	`hari` text NOT NULL,
	`data` text NOT NULL,
	`unit_kerja` text NOT NULL,
	`atasan_nip` text,
	`dari` text,
	`sampai` text NOT NULL,
	PRIMARY KEY(`nip`, `pada`, `sejak`)
);
--> statement-breakpoint
CREATE INDEX `riwayat_pegawai_hari` ON `riwayat_pegawai` (`nip`,`dari`);--> statement-breakpoint
CREATE INDEX `riwayat_pegawai_unit` ON `riwayat_pegawai` (`unit_kerja`,`dari`);--> statement-breakpoint
CREATE TABLE `riwayat_unit` (
	`kode` text NOT NULL,
	`pada` integer NOT NULL,
	`sejak` text NOT NULL,
	`hari` text NOT NULL,
	`data` text NOT NULL,
	`dari` text,
	`sampai` text NOT NULL,
	PRIMARY KEY(`kode`, `pada`, `sejak`)
);
--> statement-breakpoint
CREATE INDEX `riwayat_unit_hari` ON `riwayat_unit` (`kode`,`dari`);
--> statement-breakpoint
-- Units as their people were judged: a record for each stretch of days that was judged alike.
INSERT INTO `riwayat_unit` (`kode`, `pada`, `sejak`, `hari`, `data`, `dari`, `sampai`)
WITH dinilai AS (
	SELECT `unit_kerja` AS kode, `tanggal`,
		max(json_object('pola', json_extract(`orang`, '$.unit.pola'), 'layananLangsung', json(CASE json_extract(`orang`, '$.unit.layananLangsung') WHEN 1 THEN 'true' ELSE 'false' END),
			'kantor', json(json_extract(`orang`, '$.unit.kantor')), 'zona', json_extract(`orang`, '$.zona'))) AS cara
	FROM `putusan_hari` GROUP BY 1, 2
), berubah AS (
	SELECT kode, `tanggal`, cara, lag(cara) OVER (PARTITION BY kode ORDER BY `tanggal`) AS sebelum FROM dinilai
), mulai AS (
	SELECT kode, `tanggal`, cara, row_number() OVER (PARTITION BY kode ORDER BY `tanggal`) AS ke,
		count(*) OVER (PARTITION BY kode) AS banyak FROM berubah WHERE cara IS NOT sebelum
), lama AS (
	-- The last stretch is today's record where nothing has changed since.
	SELECT m.kode, m.`tanggal`, m.ke, m.banyak, m.cara,
		m.ke = m.banyak AND json_extract(m.cara, '$.pola') = json_extract(u.`data`, '$.pola')
			AND json_extract(m.cara, '$.layananLangsung') = json_extract(u.`data`, '$.layananLangsung')
			AND json_extract(m.cara, '$.kantor') = json_extract(u.`data`, '$.kantor')
			AND json_extract(m.cara, '$.zona') = coalesce(json_extract(u.`data`, '$.zona'), json_extract(m.cara, '$.zona')) AS kini,
		u.`data`, u.`diperbarui_pada`
	FROM mulai m JOIN `unit_kerja` u ON u.`kode` = m.kode
), semua AS (
	SELECT kode, `diperbarui_pada` - (banyak - ke) - 1 AS pada, `tanggal` AS sejak,
		json_patch(`data`, CASE WHEN json_extract(`data`, '$.zona') IS NULL AND banyak = 1 THEN json_remove(cara, '$.zona') ELSE cara END) AS isi
	FROM lama WHERE kini = 0
	UNION ALL
	SELECT u.`kode`, u.`diperbarui_pada`,
		coalesce((SELECT l.`tanggal` FROM lama l WHERE l.kode = u.`kode` AND l.kini = 1),
			(SELECT date(max(d.`tanggal`), '+1 day') FROM dinilai d WHERE d.kode = u.`kode`), ''), u.`data`
	FROM `unit_kerja` u
)
SELECT kode, pada, sejak, date(pada / 1000, 'unixepoch', '+7 hours'), isi,
	CASE WHEN row_number() OVER urut = 1 THEN '0001-01-01' ELSE sejak END,
	coalesce(date(lead(sejak) OVER urut, '-1 day'), '9999-12-31')
FROM semua WINDOW urut AS (PARTITION BY kode ORDER BY sejak);
--> statement-breakpoint
-- People as they were judged and paid: a record for each stretch of days with one position, unit and base.
INSERT INTO `riwayat_pegawai` (`nip`, `pada`, `sejak`, `hari`, `data`, `unit_kerja`, `atasan_nip`, `dari`, `sampai`)
WITH dinilai AS (
	SELECT h.`nip`, h.`tanggal`, json_set(CASE WHEN k.`nip` IS NULL THEN json_object('eselon', NULL)
			ELSE json_object('eselon', NULL, 'tppDasar', json_extract(k.`hasil`, '$.tpp.dasar')) END,
		'$.unitKerja', h.`unit_kerja`, '$.jabatan', json_extract(h.`orang`, '$.pegawai.jabatan'),
		'$.jenisJabatan', json_extract(h.`orang`, '$.pegawai.jenisJabatan'),
		'$.eselon', json_extract(h.`orang`, '$.pegawai.eselon'), '$.tugas', json_extract(h.`orang`, '$.pegawai.tugas')) AS cara
	FROM `putusan_hari` h LEFT JOIN `bulan_tutup` t ON t.`bulan` = substr(h.`tanggal`, 1, 7)
	LEFT JOIN `kinerja_bulan` k ON k.`nip` = h.`nip` AND k.`bulan` = t.`bulan`
), berubah AS (
	SELECT `nip`, `tanggal`, cara, lag(cara) OVER (PARTITION BY `nip` ORDER BY `tanggal`) AS sebelum FROM dinilai
), mulai AS (
	SELECT `nip`, `tanggal`, cara, row_number() OVER (PARTITION BY `nip` ORDER BY `tanggal`) AS ke,
		count(*) OVER (PARTITION BY `nip`) AS banyak FROM berubah WHERE cara IS NOT sebelum
), lama AS (
	SELECT m.`nip`, m.`tanggal`, m.ke, m.banyak, m.cara, p.`data`, p.`diperbarui_pada`,
		m.ke = m.banyak AND p.`aktif` = 1 AND json_patch(p.`data`, m.cara) = json(p.`data`) AS kini
	FROM mulai m JOIN `pegawai` p ON p.`nip` = m.`nip`
), semua AS (
	SELECT `nip`, `diperbarui_pada` - (banyak - ke) - 1 AS pada, `tanggal` AS sejak,
		json_set(json_patch(`data`, cara), '$.aktif', json('true')) AS isi FROM lama WHERE kini = 0
	UNION ALL
	SELECT p.`nip`, p.`diperbarui_pada`,
		coalesce((SELECT l.`tanggal` FROM lama l WHERE l.`nip` = p.`nip` AND l.kini = 1),
			(SELECT date(max(d.`tanggal`), '+1 day') FROM dinilai d WHERE d.`nip` = p.`nip`), ''), p.`data`
	FROM `pegawai` p
), urut AS (
	SELECT *, row_number() OVER w AS ke, lead(sejak) OVER w AS lanjut, json_extract(isi, '$.tmtJabatan') AS tmt,
		substr(`nip`, 9, 4) AS tahun, substr(`nip`, 9, 4) || '-' || substr(`nip`, 13, 2) AS terang
	FROM semua WINDOW w AS (PARTITION BY `nip` ORDER BY sejak)
)
SELECT `nip`, pada, sejak, date(pada / 1000, 'unixepoch', '+7 hours'), json_remove(isi, '$.rumah', '$.rumahSandi'), json_extract(isi, '$.unitKerja'), json_extract(isi, '$.atasanNip'),
	CASE WHEN json_extract(isi, '$.aktif') <> 1 THEN NULL WHEN ke > 1 THEN sejak
		ELSE min(CASE sejak WHEN '' THEN tmt ELSE sejak END, CASE
			WHEN substr(`nip`, 13, 2) BETWEEN '01' AND '12' THEN CASE WHEN substr(tmt, 1, 7) = terang THEN tmt ELSE terang || '-01' END
			WHEN substr(tmt, 1, 4) = tahun THEN tmt ELSE tahun || '-01-01' END) END,
	coalesce(date(lanjut, '-1 day'), '9999-12-31')
FROM urut;
