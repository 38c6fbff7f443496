<?php
defined('BASEPATH') or exit('No direct script access allowed');

/**
 * Titik-titik Luwes pada portal CodeIgniter 3: /luwes/token, /luwes/keluar, /luwes/keluar_backchannel,
 * /luwes/terima, /luwes/halaman/<elemen>. Letakkan di application/controllers/.
 */
class Luwes extends CI_Controller
{
    public function __construct()
    {
        parent::__construct();
        $this->load->library('luwes_portal');
    }

    /** Token orang yang sudah masuk sebagai teks, atau 401. Dipanggil oleh <luwes-session>. */
    public function token()
    {
        $dari = $this->input->server('HTTP_SEC_FETCH_SITE');
        if ($dari !== null && $dari !== 'same-origin') {
            return $this->jawab(403, '');
        }
        try {
            $token = $this->luwes_portal->token();
        } catch (Throwable $kesalahan) {
            // 503, bukan 401: orangnya belum keluar, jadi isian yang sedang diketik tidak dihapus.
            log_message('error', 'Luwes: token tidak dapat dibuat: ' . $kesalahan->getMessage());
            return $this->jawab(503, '');
        }
        return $token === null ? $this->jawab(401, '') : $this->jawab(200, $token);
    }

    /** Keluar dari portal dan Luwes. Dipanggil dengan POST dari tombol Keluar. */
    public function keluar()
    {
        $asal = $this->input->server('HTTP_ORIGIN');
        if ($this->input->method() !== 'post' || $asal !== LuwesSetelan::PORTAL) {
            return $this->jawab(403, 'Keluar hanya lewat tombol Keluar pada portal ini.');
        }
        $nip = $this->luwes_portal->nip();
        $idToken = $this->session->userdata('id_token');
        $this->luwes_portal->akhiri();
        if (LuwesSetelan::CARA === 'portal' && $nip !== null && !LuwesKeluar::beritahu($nip)) {
            log_message('error', 'Luwes: logout belum diterima; sesi berakhir paling lama 15 menit lagi');
        }
        redirect(LuwesKeluar::tujuan($idToken), 'location', 303);
    }

    /** Back-channel logout dari SSO, diteruskan ke Luwes. */
    public function keluar_backchannel()
    {
        return $this->jawab(LuwesKeluar::teruskan((string) $this->input->post('logout_token')), '');
    }

    /** Kejadian dari Luwes. Daftarkan alamatnya di luwes-admin, tab Webhook. */
    public function terima()
    {
        return $this->jawab(LuwesTerima::tangani(
            $this->input->server('HTTP_WEBHOOK_ID'),
            $this->input->server('HTTP_WEBHOOK_TIMESTAMP'),
            $this->input->server('HTTP_WEBHOOK_SIGNATURE'),
            $this->input->raw_input_stream,
            array($this->luwes_portal, 'kejadian')
        ), '');
    }

    /** Contoh halaman dengan satu elemen. */
    public function halaman($elemen = 'luwes-wfa')
    {
        if (!in_array($elemen, LuwesHalaman::ELEMEN, true)) {
            show_404();
        }
        $this->output->set_header('Content-Security-Policy: ' . LuwesHalaman::csp());
        $this->load->view('luwes/halaman', array('elemen' => $elemen));
    }

    /** Mengirim antrean, dari cron: * * * * * php index.php luwes kirim */
    public function kirim($sumber = 'simpeg')
    {
        if (!is_cli()) {
            show_404();
        }
        $hasil = (new LuwesAntrean($sumber))->kirim();
        echo implode("\n", $hasil['pesan']), "\nterkirim {$hasil['terkirim']}, gagal {$hasil['gagal']}, "
            . "menunggu {$hasil['menunggu']}\n";
    }

    private function jawab($status, $isi)
    {
        $this->output
            ->set_status_header($status)
            ->set_content_type('text/plain', 'utf-8')
            ->set_header('Cache-Control: no-store')
            ->set_output($isi);
    }
}
