<?php
/** Titik token, keluar, penerima kejadian, dan pengiriman antrean. */

namespace Luwes;

defined('ABSPATH') || exit;

/** Token sebagai teks, atau 401. Lewat admin-ajax: REST API menganggap orang belum masuk tanpa nonce. */
function titik_token()
{
    nocache_headers();
    header('Content-Type: text/plain; charset=utf-8');
    $dari = isset($_SERVER['HTTP_SEC_FETCH_SITE']) ? $_SERVER['HTTP_SEC_FETCH_SITE'] : 'same-origin';
    if ($dari !== 'same-origin') {
        status_header(403);
        wp_die('', '', array('response' => 403));
    }
    try {
        $token = token(get_current_user_id());
        $status = $token === null ? 401 : 200;
    } catch (\Throwable $kesalahan) {
        // 503, bukan 401: orangnya belum keluar, jadi isian yang sedang diketik tidak dihapus.
        error_log('Luwes: token tidak dapat dibuat: ' . $kesalahan->getMessage());
        $token = null;
        $status = 503;
    }
    status_header($status);
    echo $token;
    wp_die('', '', array('response' => $status));
}
add_action('wp_ajax_luwes_token', 'Luwes\titik_token');
add_action('wp_ajax_nopriv_luwes_token', 'Luwes\titik_token');

/** Pengguna keluar dari WordPress: sesinya di Luwes ikut berakhir. */
function keluar($pengguna)
{
    $nip = nip((int) $pengguna);
    if (LuwesSetelan::CARA === 'portal' && $nip !== null && !LuwesKeluar::beritahu($nip)) {
        error_log('Luwes: logout belum diterima; sesi berakhir paling lama 15 menit lagi');
    }
}
add_action('wp_logout', 'Luwes\keluar');

/** Dua titik REST yang dipanggil mesin; tanda tangannya diperiksa sendiri. */
function daftar_rest()
{
    register_rest_route('luwes/v1', '/terima', array(
        'methods' => 'POST',
        'permission_callback' => '__return_true',
        'callback' => function ($permintaan) {
            return new \WP_REST_Response(null, LuwesTerima::tangani(
                $permintaan->get_header('webhook-id'),
                $permintaan->get_header('webhook-timestamp'),
                $permintaan->get_header('webhook-signature'),
                $permintaan->get_body(),
                'Luwes\kejadian'
            ));
        },
    ));
    register_rest_route('luwes/v1', '/keluar-backchannel', array(
        'methods' => 'POST',
        'permission_callback' => '__return_true',
        'callback' => function ($permintaan) {
            $token = (string) $permintaan->get_param('logout_token');
            return new \WP_REST_Response(null, LuwesKeluar::teruskan($token));
        },
    ));
}
add_action('rest_api_init', 'Luwes\daftar_rest');

/** Antrean dikirim setiap lima menit oleh WP-Cron. */
function jadwal($jadwal)
{
    $jadwal['luwes'] = array('interval' => 300, 'display' => 'Luwes');
    return $jadwal;
}
add_filter('cron_schedules', 'Luwes\jadwal');

/** Mengirim antrean, dan mencatat yang tidak terkirim. */
function kirim()
{
    foreach ((new LuwesAntrean('simpeg'))->kirim()['pesan'] as $pesan) {
        error_log('Luwes: ' . $pesan);
    }
}
add_action('luwes_kirim', 'Luwes\kirim');

/** Memasang jadwal ketika WordPress siap. */
function pasang_jadwal()
{
    if (!wp_next_scheduled('luwes_kirim')) {
        wp_schedule_event(time(), 'luwes', 'luwes_kirim');
    }
}
add_action('init', 'Luwes\pasang_jadwal');
