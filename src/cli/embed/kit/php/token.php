<?php
/** Titik token: menjawab token orang yang sudah masuk sebagai teks, atau 401. Dipanggil oleh <luwes-session>. */
require_once __DIR__ . '/luwes-portal.php';

header('Content-Type: text/plain; charset=utf-8');
header('Cache-Control: no-store');
header('X-Content-Type-Options: nosniff');

$dari = isset($_SERVER['HTTP_SEC_FETCH_SITE']) ? $_SERVER['HTTP_SEC_FETCH_SITE'] : 'same-origin';
if ($dari !== 'same-origin') {
    // Hanya halaman portal ini sendiri yang boleh meminta token.
    http_response_code(403);
    exit;
}

luwes_mulai_sesi();
try {
    $token = luwes_token();
} catch (Throwable $kesalahan) {
    // 503, bukan 401: orangnya belum keluar, jadi isian yang sedang diketik tidak dihapus.
    error_log('Luwes: token tidak dapat dibuat: ' . $kesalahan->getMessage());
    http_response_code(503);
    exit;
}
if ($token === null) {
    http_response_code(401);
    exit;
}
echo $token;
