<?php
$isi = file_get_contents('php://input');
$id = isset($_SERVER['HTTP_WEBHOOK_ID']) ? $_SERVER['HTTP_WEBHOOK_ID'] : '';
$waktu = isset($_SERVER['HTTP_WEBHOOK_TIMESTAMP']) ? $_SERVER['HTTP_WEBHOOK_TIMESTAMP'] : '';
$tanda = isset($_SERVER['HTTP_WEBHOOK_SIGNATURE']) ? $_SERVER['HTTP_WEBHOOK_SIGNATURE'] : '';
$kunci = base64_decode(substr((string) getenv('LUWES_WEBHOOK_SECRET'), strlen('whsec_')), true);

// 1. Tanda tangan; beberapa dipisahkan spasi selama rahasia diganti. Jam boleh berselisih 5 menit.
$benar = 'v1,' . base64_encode(hash_hmac('sha256', "$id.$waktu.$isi", (string) $kunci, true));
$sah = false;
foreach (explode(' ', $tanda) as $satu) {
    $sah = hash_equals($benar, $satu) || $sah;
}
if (!$kunci || $id === '' || !$sah || abs(time() - (int) $waktu) > 300) {
    http_response_code(401);
    exit;
}

// 2. Setiap id dikerjakan satu kali; yang kedua menunggu yang pertama.
$folder = getenv('LUWES_FOLDER') ?: sys_get_temp_dir() . '/luwes-terima';
is_dir($folder) || mkdir($folder, 0700, true);
$catatan = fopen($folder . '/' . hash('sha256', $id), 'c+');
flock($catatan, LOCK_EX);
if (stream_get_contents($catatan) === 'selesai') {
    http_response_code(204);
    exit;
}

// 3. Pekerjaan portal. Bila gagal, jawab 500: Luwes mengirimnya lagi.
try {
    $kejadian = json_decode($isi, true);
    if (!isset($kejadian['type'], $kejadian['data'])) {
        throw new UnexpectedValueException('isi kiriman bukan kejadian');
    }
    if ($kejadian['type'] === 'kinerja.ditutup') {
        error_log('Bulan ' . $kejadian['data']['bulan'] . ' sudah ditutup.');
    }
    fwrite($catatan, 'selesai');
    http_response_code(204);
} catch (Throwable $kesalahan) {
    error_log('Luwes: ' . $kesalahan->getMessage());
    http_response_code(500);
}
