<?php
/** Menerima kejadian dari Luwes: memeriksa tanda tangan, dan mengerjakan setiap kejadian satu kali. */
%%NAMESPACE%%
final class LuwesTerima
{
    /** Luwes mengirim ulang selama beberapa hari; id yang sudah dikerjakan diingat lebih lama dari itu. */
    const INGAT = 1209600;

    /**
     * Menangani satu kiriman. Kerja adalah fungsi (jenis, data, kejadian) milik portal; bila ia melempar
     * kesalahan, kiriman dijawab 500 dan Luwes mengirimnya lagi. Hasil: status HTTP untuk dijawab.
     */
    public static function tangani($id, $waktu, $tanda, $isi, callable $kerja)
    {
        if (!LuwesWebhook::sah($id, $waktu, $tanda, $isi, LuwesSetelan::rahasia('LUWES_WEBHOOK_SECRET'))) {
            return 401;
        }
        $kejadian = json_decode($isi, true);
        if (!is_array($kejadian) || !isset($kejadian['type'])) {
            return 400;
        }
        $folder = LuwesSetelan::folder() . '/terima';
        if (!is_dir($folder)) {
            mkdir($folder, 0700, true);
        }
        $berkas = $folder . '/' . hash('sha256', $id);
        $catatan = fopen($berkas, 'c+');
        // Kiriman yang sama dapat datang dua kali bersamaan: yang kedua menunggu yang pertama.
        flock($catatan, LOCK_EX);
        try {
            if (stream_get_contents($catatan) === 'selesai') {
                return 204;
            }
            $data = isset($kejadian['data']) ? $kejadian['data'] : array();
            $kerja($kejadian['type'], $data, $kejadian);
            rewind($catatan);
            fwrite($catatan, 'selesai');
        } catch (\Throwable $kesalahan) {
            error_log('Luwes: kejadian ' . $kejadian['type'] . ' belum dikerjakan: ' . $kesalahan->getMessage());
            return 500;
        } finally {
            flock($catatan, LOCK_UN);
            fclose($catatan);
        }
        self::lupakan($folder);
        return 204;
    }

    /** Satu dari seratus kiriman membersihkan catatan lama. */
    private static function lupakan($folder)
    {
        if (random_int(1, 100) !== 1) {
            return;
        }
        foreach (glob($folder . '/*') as $lama) {
            if (filemtime($lama) < time() - self::INGAT) {
                unlink($lama);
            }
        }
    }
}
