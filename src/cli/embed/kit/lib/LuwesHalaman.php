<?php
/** Bagian halaman: baris script, elemen, dan baris Content-Security-Policy. */
%%NAMESPACE%%
final class LuwesHalaman
{
    /** Elemen yang tersedia. */
    const ELEMEN = array(
%%ELEMENTS%%
    );

    /** Atribut yang dikenal elemen. `worker-url` ditulis pada elemen sesi. */
    const ATRIBUT = array('lang', 'theme', 'no-heading', 'bagian', 'persetujuan', 'halaman', 'bulan');

    /** Isi kepala Content-Security-Policy halaman yang memuat Luwes. Gabungkan dengan milik portal. */
    public static function csp()
    {
        $luwes = LuwesSetelan::ALAMAT;
        return "script-src 'self' $luwes; connect-src 'self' $luwes";
    }

    /** Baris untuk <head>: modul pemuat. Ia memuat kode elemen yang ada di halaman, dan tidak lebih. */
    public static function script()
    {
        return '<script type="module" src="' . LuwesSetelan::ALAMAT . '/widgets/v1/luwes.js"></script>';
    }

    /** Elemen sesi, satu kali pada setiap halaman, lalu satu elemen Luwes atau lebih. */
    public static function elemen($nama, $alamatToken, array $atribut = array())
    {
        if (!in_array($nama, self::ELEMEN, true)) {
            throw new \InvalidArgumentException("Tidak ada elemen $nama");
        }
        $tulis = '';
        foreach ($atribut as $kunci => $nilai) {
            // Atribut dari luar hanya boleh yang dikenal elemen.
            if (in_array($kunci, self::ATRIBUT, true)) {
                $tulis .= ' ' . $kunci . '="' . htmlspecialchars((string) $nilai, ENT_QUOTES) . '"';
            }
        }
        $pekerja = isset($atribut['worker-url']) ? (string) $atribut['worker-url'] : '';
        return self::sesi($alamatToken, $pekerja) . "<$nama$tulis></$nama>";
    }

    private static function sesi($alamatToken, $pekerja)
    {
        static $sudah = false;
        if ($sudah) {
            return '';
        }
        $sudah = true;
        $tulis = ' token-url="' . htmlspecialchars($alamatToken, ENT_QUOTES) . '"';
        if ($pekerja !== '') {
            $tulis .= ' worker-url="' . htmlspecialchars($pekerja, ENT_QUOTES) . '"';
        }
        return "<luwes-session$tulis></luwes-session>";
    }
}
