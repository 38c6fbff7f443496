<?php
// The month of everybody as PHP adds it up: by one query for all, or by one for each employee. Stored like
// Luwes's month, without rules, rounding by the law, or reasons.
declare(strict_types=1);

$database = new PDO(getenv('DATABASE'), 'root', '', [PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION]);
set_time_limit(0);
$sums = "SELECT nip, COUNT(*), SUM(status = 'hadir'), SUM(terlambat), SUM(pulang_cepat), SUM(poin)
    FROM putusan_hari WHERE tanggal BETWEEN '2026-10-01' AND '2026-10-31'";
$database->beginTransaction();
if (($_GET['cara'] ?? '') === 'semua') {
    $database->exec("REPLACE INTO kinerja_bulan $sums GROUP BY nip");
} else {
    $one = $database->prepare("$sums AND nip = ? GROUP BY nip");
    $keep = $database->prepare('REPLACE INTO kinerja_bulan VALUES (?, ?, ?, ?, ?, ?)');
    foreach ($database->query('SELECT DISTINCT nip FROM putusan_hari')->fetchAll(PDO::FETCH_COLUMN) as $nip) {
        $one->execute([$nip]);
        $keep->execute($one->fetch(PDO::FETCH_NUM));
    }
}
$database->commit();
echo $database->query('SELECT COUNT(*) FROM kinerja_bulan')->fetchColumn();
