<?php
/** Keluar dari portal, Luwes, dan (CARA 'sso') SSO. Dipanggil dengan POST dari tombol Keluar. */
require_once __DIR__ . '/luwes-portal.php';

$asal = isset($_SERVER['HTTP_ORIGIN']) ? $_SERVER['HTTP_ORIGIN'] : '';
if ($_SERVER['REQUEST_METHOD'] !== 'POST' || $asal !== LuwesSetelan::PORTAL) {
    http_response_code(403);
    echo 'Keluar hanya lewat tombol Keluar pada portal ini.';
    exit;
}

luwes_mulai_sesi();
$nip = luwes_nip();
$idToken = isset($_SESSION['id_token']) ? $_SESSION['id_token'] : null;
luwes_akhiri_sesi();

if (LuwesSetelan::CARA === 'portal' && $nip !== null && !LuwesKeluar::beritahu($nip)) {
    error_log('Luwes: logout belum diterima; sesi Luwes berakhir sendiri paling lama 15 menit lagi');
}
header('Location: ' . LuwesKeluar::tujuan($idToken), true, 303);
