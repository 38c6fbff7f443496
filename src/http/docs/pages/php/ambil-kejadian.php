<?php
$luwes = rtrim((string) getenv('LUWES_URL'), '/');
$tempat = getenv('LUWES_TEMPAT') ?: __DIR__ . '/kejadian-terakhir.txt';
$kepala = array('http' => array(
    'header' => 'Authorization: Bearer ' . getenv('LUWES_TOKEN'),
    'timeout' => 30,
    'ignore_errors' => true,
));
do {
    $sesudah = is_file($tempat) ? trim(file_get_contents($tempat)) : '0';
    $alamat = "$luwes/v1/events?limit=100&after=" . rawurlencode($sesudah);
    $jawab = file_get_contents($alamat, false, stream_context_create($kepala));
    $isi = json_decode((string) $jawab, true);
    if (!isset($isi['data'])) {
        fwrite(STDERR, "Luwes tidak memberi kejadian: $jawab\n");
        exit(1);
    }
    foreach ($isi['data'] as $kejadian) {
        // Pekerjaan portal. Bila gagal, hentikan di sini; putaran berikutnya mengulang bagian ini.
        echo $kejadian['type'], ' ', $kejadian['id'], "\n";
    }
    if ($isi['data']) {
        file_put_contents($tempat, $isi['after'], LOCK_EX);
    }
} while ($isi['more']);
