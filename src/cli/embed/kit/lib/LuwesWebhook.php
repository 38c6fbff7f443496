<?php
/** Tanda tangan Standard Webhooks (https://www.standardwebhooks.com), untuk mengirim dan menerima. */
%%NAMESPACE%%
final class LuwesWebhook
{
    /** Selisih jam yang masih diterima, dalam detik. */
    const TOLERANSI = 300;

    /** Kepala HTTP untuk satu kiriman. Waktu adalah saat dikirim, bukan saat datanya dibuat. */
    public static function kepala($id, $isi, $rahasia)
    {
        $waktu = time();
        return array(
            'Content-Type: application/json',
            'webhook-id: ' . $id,
            'webhook-timestamp: ' . $waktu,
            'webhook-signature: v1,' . self::tanda($id, $waktu, $isi, $rahasia),
        );
    }

    /**
     * Apakah kiriman sah: isi harus persis byte yang datang (php://input), belum diurai.
     * Rahasia boleh beberapa, dipisah spasi, selama pergantian.
     */
    public static function sah($id, $waktu, $tanda, $isi, $rahasia)
    {
        if (!is_string($id) || $id === '' || !is_string($waktu) || !is_string($tanda)) {
            return false;
        }
        if (!preg_match('/^\d{1,12}$/', $waktu) || abs(time() - (int) $waktu) > self::TOLERANSI) {
            return false;
        }
        $sah = false;
        foreach (preg_split('/\s+/', trim($rahasia), -1, PREG_SPLIT_NO_EMPTY) as $satu) {
            $benar = 'v1,' . self::tanda($id, $waktu, $isi, $satu);
            foreach (explode(' ', $tanda) as $diberi) {
                $sah = hash_equals($benar, $diberi) || $sah;
            }
        }
        return $sah;
    }

    private static function tanda($id, $waktu, $isi, $rahasia)
    {
        $kunci = base64_decode(preg_replace('/^whsec_/', '', $rahasia), true);
        if ($kunci === false || strlen($kunci) < 24) {
            throw new \RuntimeException('Rahasia webhook belum diisi; bentuknya whsec_ diikuti base64');
        }
        return base64_encode(hash_hmac('sha256', $id . '.' . $waktu . '.' . $isi, $kunci, true));
    }
}
