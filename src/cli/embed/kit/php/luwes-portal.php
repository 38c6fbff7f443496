<?php
/**
 * Penghubung Luwes dengan portal ini: SATU-SATUNYA berkas yang perlu Anda sesuaikan.
 * Tiga hal: cara portal memulai sesi, di mana NIP disimpan, dan cara portal mengakhiri sesi.
 */
foreach (array('Setelan', 'Http', 'Token', 'Webhook', 'Antrean', 'Keluar', 'Terima', 'Halaman') as $bagian) {
    require_once __DIR__ . '/lib/Luwes' . $bagian . '.php';
}

/** Memulai sesi portal. Sesuaikan bila portal memakai session_name() atau penyimpan sendiri. */
function luwes_mulai_sesi()
{
    if (session_status() !== PHP_SESSION_ACTIVE) {
        session_start();
    }
    // SSO sudah mengakhiri login ini (back-channel logout): sesi portal ikut berakhir.
    if (LuwesKeluar::berakhir($_SESSION)) {
        luwes_akhiri_sesi();
        session_start();
    }
}

/** NIP (18 angka) orang yang sudah masuk, atau null. Sesuaikan dengan nama yang dipakai portal. */
function luwes_nip()
{
    return isset($_SESSION['nip']) ? (string) $_SESSION['nip'] : null;
}

/** Mengakhiri sesi portal. */
function luwes_akhiri_sesi()
{
    $_SESSION = array();
    session_destroy();
}

/** Token Luwes untuk orang yang sudah masuk, atau null bila belum masuk. */
function luwes_token()
{
    if (LuwesSetelan::CARA === 'sso') {
        return LuwesToken::sso($_SESSION);
    }
    $nip = luwes_nip();
    return $nip === null ? null : LuwesToken::portal($nip, LuwesSetelan::rahasia('LUWES_PORTAL_SECRET'));
}
