<?php
/** Satu shortcode dan satu blok untuk setiap elemen: [luwes-wfa], blok "Luwes: luwes-wfa". */

namespace Luwes;

defined('ABSPATH') || exit;

/** Markup satu elemen; pemuat dan gaya hanya pada halaman yang memakainya. */
function tampilkan($elemen, $atribut)
{
    wp_enqueue_style('luwes', plugins_url('luwes.css', __DIR__ . '/../luwes.php'), array(), '%%VERSION%%');
    muat();
    $alamat = admin_url('admin-ajax.php?action=luwes_token', 'relative');
    return LuwesHalaman::elemen($elemen, $alamat, is_array($atribut) ? $atribut : array());
}

/** Meminta pemuat satu kali, di kaki halaman. */
function muat()
{
    static $sudah = false;
    if (!$sudah) {
        $sudah = true;
        add_action('wp_footer', function () {
            echo LuwesHalaman::script(), "\n";
        });
    }
}

/** Mendaftarkan shortcode dan blok. */
function daftar_elemen()
{
    $editor = plugins_url('blok.js', __DIR__ . '/../luwes.php');
    wp_register_script('luwes-blok', $editor, array('wp-blocks', 'wp-element'), '%%VERSION%%', true);
    wp_add_inline_script('luwes-blok', 'window.luwesElemen = ' . wp_json_encode(LuwesHalaman::ELEMEN) . ';', 'before');
    foreach (LuwesHalaman::ELEMEN as $elemen) {
        $tulis = function ($atribut) use ($elemen) {
            return tampilkan($elemen, $atribut);
        };
        add_shortcode($elemen, $tulis);
        // Nama blok: "luwes/wfa" untuk luwes-wfa.
        register_block_type('luwes/' . substr($elemen, 6), array(
            'api_version' => 2,
            'editor_script' => 'luwes-blok',
            'render_callback' => $tulis,
        ));
    }
}
add_action('init', 'Luwes\daftar_elemen');

/** Lencana menu: butir menu yang alamatnya memuat #luwes-lencana mendapat angka yang menunggu. */
function lencana($judul, $butir)
{
    if (!is_object($butir) || strpos((string) $butir->url, '#luwes-lencana') === false) {
        return $judul;
    }
    $alamat = admin_url('admin-ajax.php?action=luwes_token', 'relative');
    add_action('wp_footer', function () {
        static $sudah = false;
        if (!$sudah) {
            $sudah = true;
            echo '<script type="module" src="', esc_url(plugins_url('luwes-lencana.js', __DIR__ . '/../luwes.php')), '"></script>';
        }
    });
    return $judul . ' <span data-luwes-lencana data-token-url="' . esc_attr($alamat) . '"></span>';
}
add_filter('nav_menu_item_title', 'Luwes\lencana', 10, 2);
