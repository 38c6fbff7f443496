<?php
/**
 * Mengirim antrean ke Luwes. Hanya dari baris perintah, lewat cron setiap menit:
 *
 *   * * * * * php /var/www/portal/luwes/kirim-webhook.php
 *
 * Menambah kiriman dilakukan di dalam SIMPEG, sesudah perubahan disimpan:
 *
 *   require_once '/var/www/portal/luwes/luwes-portal.php';
 *   (new LuwesAntrean('simpeg'))->tambah('pegawai.diperbarui', array($baris));
 *
 * Bentuk setiap baris: %%URL%%/docs/ (kirim unit kerja dahulu, lalu pegawai).
 */
if (PHP_SAPI !== 'cli') {
    http_response_code(404);
    exit;
}
require_once __DIR__ . '/luwes-portal.php';

$sumber = isset($argv[1]) ? $argv[1] : 'simpeg';
$hasil = (new LuwesAntrean($sumber))->kirim();
foreach ($hasil['pesan'] as $pesan) {
    fwrite(STDERR, $pesan . "\n");
}
echo "terkirim {$hasil['terkirim']}, gagal {$hasil['gagal']}, menunggu {$hasil['menunggu']}\n";
exit($hasil['gagal'] + $hasil['menunggu'] > 0 ? 1 : 0);
