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

$tujuan = LuwesSetelan::SESUDAH_KELUAR;
if (LuwesSetelan::CARA === 'portal' && $nip !== null) {
    if (!LuwesKeluar::beritahu($nip)) {
        error_log('Luwes: logout belum diterima; sesi Luwes berakhir sendiri paling lama 15 menit lagi');
    }
} elseif (LuwesSetelan::CARA === 'sso') {
    // SSO mengakhiri login dan memberi tahu Luwes lewat back-channel logout.
    try {
        $sso = LuwesHttp::json(rtrim(LuwesSetelan::SSO, '/') . '/.well-known/openid-configuration');
        if (isset($sso['end_session_endpoint'])) {
            $tujuan = $sso['end_session_endpoint'] . '?' . http_build_query(array_filter(array(
                'id_token_hint' => $idToken,
                'client_id' => LuwesSetelan::SSO_CLIENT,
                'post_logout_redirect_uri' => LuwesSetelan::PORTAL . LuwesSetelan::SESUDAH_KELUAR,
            )));
        }
    } catch (RuntimeException $kesalahan) {
        error_log('Luwes: SSO tidak menjawab ketika keluar: ' . $kesalahan->getMessage());
    }
}
header('Location: ' . $tujuan, true, 303);
