<?php
/**
 * Back-channel logout dari SSO (CARA 'sso'). Daftarkan alamat berkas ini pada SSO bila SSO hanya menerima satu
 * alamat per client; bila menerima dua, daftarkan pula alamat Luwes langsung: /v1/sesi/logout-backchannel.
 */
require_once __DIR__ . '/luwes-portal.php';

header('Cache-Control: no-store');
$token = isset($_POST['logout_token']) ? $_POST['logout_token'] : '';
http_response_code(LuwesKeluar::teruskan($token));
