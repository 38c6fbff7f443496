<?php
/**
 * Plugin Name: Luwes
 * Description: Fleksibilitas kerja ASN (Luwes) di dalam WordPress: blok dan shortcode untuk setiap elemen.
 * Version: %%VERSION%%
 * Requires at least: 5.8
 * Requires PHP: 7.4
 * License: MIT
 */

namespace Luwes;

defined('ABSPATH') || exit;

foreach (array('Setelan', 'Http', 'Token', 'Webhook', 'Antrean', 'Keluar', 'Terima', 'Halaman') as $bagian) {
    require_once __DIR__ . '/includes/Luwes' . $bagian . '.php';
}
require_once __DIR__ . '/includes/portal.php';
require_once __DIR__ . '/includes/titik.php';
require_once __DIR__ . '/includes/elemen.php';
