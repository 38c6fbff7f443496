<?php
/**
 * Menerima kejadian dari Luwes. Daftarkan alamat berkas ini di luwes-admin, tab Webhook; rahasianya (whsec_…)
 * ditunjukkan satu kali, simpan sebagai LUWES_WEBHOOK_SECRET.
 */
require_once __DIR__ . '/luwes-portal.php';

/** Kerja portal untuk satu kejadian. Sesuaikan. Bila melempar kesalahan, Luwes mengirimnya lagi. */
function luwes_kejadian($jenis, array $data)
{
    switch ($jenis) {
        case 'wfa.disetujui':
            // Misalnya: catat jadwal pegawai. Data berisi id, NIP, dan tanggal; rinciannya dibaca dari Luwes.
            break;
        case 'wfa.ditolak':
            break;
        default:
            // Jenis yang tidak dipakai diabaikan, agar jenis baru kelak tidak menjadi kesalahan.
            break;
    }
}

$kepala = function ($nama) {
    $kunci = 'HTTP_WEBHOOK_' . $nama;
    return isset($_SERVER[$kunci]) ? $_SERVER[$kunci] : null;
};
header('Cache-Control: no-store');
http_response_code(LuwesTerima::tangani(
    $kepala('ID'),
    $kepala('TIMESTAMP'),
    $kepala('SIGNATURE'),
    file_get_contents('php://input'),
    'luwes_kejadian'
));
