<?php
/** Penghubung Luwes dengan WordPress ini: SATU-SATUNYA berkas yang perlu Anda sesuaikan. */

namespace Luwes;

defined('ABSPATH') || exit;

/**
 * NIP (18 angka) pengguna yang sudah masuk, atau null. Bawaan: user meta "nip", yang hanya diisi pengelola.
 * Jangan mengambilnya dari isian yang dapat diubah pengguna sendiri: ia dapat menyamar.
 */
function nip($pengguna)
{
    $nip = $pengguna > 0 ? (string) get_user_meta($pengguna, 'nip', true) : '';
    $nip = (string) apply_filters('luwes_nip', $nip, $pengguna);
    return $nip === '' ? null : $nip;
}

/**
 * Token Luwes untuk pengguna, atau null bila belum masuk. Untuk CARA 'sso', plugin SSO memberikan token yang
 * masih berlaku lewat filter luwes_sso_token.
 */
function token($pengguna)
{
    if (LuwesSetelan::CARA === 'sso') {
        $token = $pengguna > 0 ? apply_filters('luwes_sso_token', null, $pengguna) : null;
        return is_string($token) && $token !== '' ? $token : null;
    }
    $nip = nip($pengguna);
    return $nip === null ? null : LuwesToken::portal($nip, LuwesSetelan::rahasia('LUWES_PORTAL_SECRET'));
}

/** Kerja portal untuk satu kejadian dari Luwes: plugin lain mendengarkan aksi luwes_kejadian. */
function kejadian($jenis, array $data)
{
    do_action('luwes_kejadian', $jenis, $data);
}
