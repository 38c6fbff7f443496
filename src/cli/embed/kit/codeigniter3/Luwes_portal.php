<?php
defined('BASEPATH') or exit('No direct script access allowed');

foreach (array('Setelan', 'Http', 'Token', 'Webhook', 'Antrean', 'Keluar', 'Terima', 'Halaman') as $bagian) {
    require_once __DIR__ . '/luwes/Luwes' . $bagian . '.php';
}

/**
 * Penghubung Luwes dengan portal CodeIgniter 3 ini: SATU-SATUNYA berkas yang perlu Anda sesuaikan.
 * Letakkan di application/libraries/.
 */
class Luwes_portal
{
    protected $CI;

    public function __construct()
    {
        $this->CI = &get_instance();
        $this->CI->load->library('session');
        // SSO sudah mengakhiri login ini (back-channel logout): sesi portal ikut berakhir.
        if (LuwesKeluar::berakhir($_SESSION)) {
            $this->akhiri();
        }
    }

    /** NIP (18 angka) orang yang sudah masuk, atau null. Sesuaikan dengan nama yang dipakai portal. */
    public function nip()
    {
        $nip = $this->CI->session->userdata('nip');
        return $nip ? (string) $nip : null;
    }

    /** Token Luwes untuk orang yang sudah masuk, atau null bila belum masuk. */
    public function token()
    {
        if (LuwesSetelan::CARA === 'sso') {
            // Sesi CodeIgniter 3 adalah $_SESSION: token yang disegarkan ikut tersimpan.
            return LuwesToken::sso($_SESSION);
        }
        $nip = $this->nip();
        return $nip === null ? null : LuwesToken::portal($nip, LuwesSetelan::rahasia('LUWES_PORTAL_SECRET'));
    }

    /** Mengakhiri sesi portal. */
    public function akhiri()
    {
        $this->CI->session->sess_destroy();
        $_SESSION = array();
    }

    /** Kerja portal untuk satu kejadian dari Luwes. Bila melempar kesalahan, Luwes mengirimnya lagi. */
    public function kejadian($jenis, array $data)
    {
        switch ($jenis) {
            case 'wfa.disetujui':
                // Data berisi id, NIP, dan tanggal; rinciannya dibaca dari Luwes.
                break;
            default:
                // Jenis yang tidak dipakai diabaikan, agar jenis baru kelak tidak menjadi kesalahan.
                break;
        }
    }
}
