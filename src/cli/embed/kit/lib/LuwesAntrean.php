<?php
/**
 * Antrean kiriman ke Luwes yang tahan jaringan putus: setiap kiriman disimpan sebagai berkas dahulu, dikirim
 * berurutan, dan baru dihapus sesudah Luwes menjawab 2xx. Id kiriman tetap, jadi mengirim ulang itu aman.
 */
%%NAMESPACE%%
final class LuwesAntrean
{
    private $folder;
    private $sumber;

    /** Sumber: simpeg, presensi, atau kinerja. */
    public function __construct($sumber, $folder = null)
    {
        $this->sumber = $sumber;
        $this->folder = ($folder === null ? LuwesSetelan::folder() : $folder) . '/antrean-' . $sumber;
        foreach (array('', '/gagal') as $bagian) {
            if (!is_dir($this->folder . $bagian)) {
                mkdir($this->folder . $bagian, 0700, true);
            }
        }
    }

    /**
     * Menambah kiriman: 1 sampai 500 baris dari satu jenis, misalnya 'pegawai.diperbarui'.
     * Panggil sesudah perubahan di SIMPEG disimpan. Tidak menghubungi jaringan.
     */
    public function tambah($jenis, array $baris)
    {
        foreach (array_chunk(array_values($baris), 500) as $bagian) {
            $id = sprintf('%s-%014d-%s', $this->sumber, (int) (microtime(true) * 10000), bin2hex(random_bytes(6)));
            $isi = json_encode(array(
                'type' => $jenis,
                'timestamp' => gmdate('Y-m-d\TH:i:s\Z'),
                'data' => $bagian,
            ), JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE);
            if ($isi === false) {
                throw new \InvalidArgumentException('Data bukan UTF-8 yang sah: ' . json_last_error_msg());
            }
            // Ditulis di samping lalu dipindah: tidak pernah ada berkas yang setengah jadi.
            file_put_contents($this->folder . '/.' . $id, $isi, LOCK_EX);
            rename($this->folder . '/.' . $id, $this->folder . '/' . $id . '.json');
            // Urutan berkas adalah urutan kiriman.
            usleep(200);
        }
    }

    /** Banyaknya kiriman yang menunggu. */
    public function menunggu()
    {
        return count(glob($this->folder . '/*.json'));
    }

    /**
     * Mengirim semua yang menunggu, berurutan. Jalankan dari cron setiap menit.
     * Hasil: array('terkirim' => n, 'gagal' => n, 'menunggu' => n, 'pesan' => […]).
     */
    public function kirim()
    {
        $hasil = array('terkirim' => 0, 'gagal' => 0, 'menunggu' => 0, 'pesan' => array());
        $kunci = fopen($this->folder . '/.kunci', 'c');
        if (!flock($kunci, LOCK_EX | LOCK_NB)) {
            $hasil['pesan'][] = 'Pengiriman lain sedang berjalan.';
            $hasil['menunggu'] = $this->menunggu();
            return $hasil;
        }
        $rahasia = LuwesSetelan::rahasia('LUWES_WEBHOOK_SECRET_' . strtoupper($this->sumber));
        $berkas = glob($this->folder . '/*.json');
        sort($berkas);
        foreach ($berkas as $satu) {
            $id = basename($satu, '.json');
            $isi = file_get_contents($satu);
            $kepala = LuwesWebhook::kepala($id, $isi, $rahasia);
            $jawab = LuwesHttp::kirim(LuwesSetelan::ALAMAT . '/webhooks/' . $this->sumber, $isi, $kepala);
            $status = $jawab === null ? 0 : $jawab[0];
            if ($status >= 200 && $status < 300) {
                $this->catatDitolak($id, $jawab[1], $hasil);
                unlink($satu);
                $hasil['terkirim'] += 1;
            } elseif (in_array($status, array(400, 413, 422), true)) {
                // Isinya sendiri yang salah: mengirim ulang tidak menolong, dan tidak boleh menahan yang lain.
                rename($satu, $this->folder . '/gagal/' . $id . '.json');
                file_put_contents($this->folder . '/gagal/' . $id . '.jawaban', $status . "\n" . $jawab[1]);
                $hasil['gagal'] += 1;
                $hasil['pesan'][] = "$id ditolak ($status); lihat folder gagal.";
            } else {
                $sebab = $status === 401 ? 'rahasia webhook atau jam server salah (401)' : "status $status";
                $hasil['pesan'][] = 'Berhenti, akan dicoba lagi: ' . ($status === 0 ? 'tidak ada jawaban' : $sebab);
                break;
            }
        }
        $hasil['menunggu'] = $this->menunggu();
        flock($kunci, LOCK_UN);
        return $hasil;
    }

    /** Baris yang ditolak dari kiriman yang diterima: disimpan agar dapat dibetulkan dan dikirim lagi. */
    private function catatDitolak($id, $jawaban, array &$hasil)
    {
        $isi = json_decode($jawaban, true);
        foreach (isset($isi['rejected']) ? $isi['rejected'] : array() as $satu) {
            $hasil['pesan'][] = "$id baris {$satu['index']}: {$satu['code']}: {$satu['message']['id']}";
        }
        if (!empty($isi['rejected'])) {
            file_put_contents($this->folder . '/gagal/' . $id . '.jawaban', $jawaban);
        }
    }
}
