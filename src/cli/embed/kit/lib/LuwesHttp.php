<?php
/** Permintaan HTTP dengan curl bila ada, tanpa curl dengan stream PHP. */
%%NAMESPACE%%
final class LuwesHttp
{
    /** Batas menunggu, dalam detik. */
    const BATAS = 15;

    /**
     * POST dengan isi, atau GET bila isi null. Hasil: array(status, isi), atau null bila tidak ada jawaban.
     * Pengalihan (redirect) tidak diikuti: isi kiriman tidak boleh sampai ke alamat lain.
     */
    public static function kirim($alamat, $isi, array $kepala)
    {
        return function_exists('curl_init')
            ? self::lewatCurl($alamat, $isi, $kepala)
            : self::lewatStream($alamat, $isi, $kepala);
    }

    /** Dokumen JSON dari sebuah alamat. Melempar RuntimeException bila tidak ada. */
    public static function json($alamat)
    {
        $jawab = self::kirim($alamat, null, array('Accept: application/json'));
        $isi = $jawab !== null && $jawab[0] === 200 ? json_decode($jawab[1], true) : null;
        if (!is_array($isi)) {
            throw new \RuntimeException('Tidak ada jawaban yang dapat dibaca dari ' . $alamat);
        }
        return $isi;
    }

    /** Seperti json(), tetapi kosong bila tidak ada jawaban; sebabnya ada di log. */
    public static function jsonBilaAda($alamat)
    {
        try {
            return self::json($alamat);
        } catch (\RuntimeException $kesalahan) {
            error_log('Luwes: ' . $kesalahan->getMessage());
            return array();
        }
    }

    private static function lewatCurl($alamat, $isi, array $kepala)
    {
        $curl = curl_init($alamat);
        // Expect dikosongkan: sebagian proxy menahan "100-continue".
        $kepala[] = 'Expect:';
        curl_setopt_array($curl, array(
            CURLOPT_RETURNTRANSFER => true,
            CURLOPT_HTTPHEADER => $kepala,
            CURLOPT_TIMEOUT => self::BATAS,
            CURLOPT_FOLLOWLOCATION => false,
        ));
        if ($isi !== null) {
            curl_setopt_array($curl, array(CURLOPT_POST => true, CURLOPT_POSTFIELDS => $isi));
        }
        $hasil = curl_exec($curl);
        $status = (int) curl_getinfo($curl, CURLINFO_HTTP_CODE);
        return is_string($hasil) && $status > 0 ? array($status, $hasil) : null;
    }

    private static function lewatStream($alamat, $isi, array $kepala)
    {
        $konteks = stream_context_create(array('http' => array(
            'method' => $isi === null ? 'GET' : 'POST',
            'header' => implode("\r\n", $kepala),
            'content' => (string) $isi,
            'timeout' => self::BATAS,
            'ignore_errors' => true,
            'follow_location' => 0,
        )));
        $aliran = @fopen($alamat, 'r', false, $konteks);
        if ($aliran === false) {
            return null;
        }
        $hasil = stream_get_contents($aliran);
        $meta = stream_get_meta_data($aliran);
        fclose($aliran);
        $baris = isset($meta['wrapper_data'][0]) ? (string) $meta['wrapper_data'][0] : '';
        return preg_match('#^HTTP/\S+ (\d{3})#', $baris, $cocok) ? array((int) $cocok[1], $hasil) : null;
    }
}
