<?php
/**
 * Setelan Luwes untuk portal ini, diisi oleh `luwes embed` dari pemasangan yang berjalan.
 * Alamat dan nama boleh diubah. Rahasia tidak pernah ditulis di berkas ini: lihat rahasia().
 */
%%NAMESPACE%%
final class LuwesSetelan
{
    /** Alamat Luwes, tanpa garis miring di akhir. */
    const ALAMAT = '%%URL%%';

    /** 'portal': portal menandatangani token sendiri (HS256). 'sso': portal meneruskan token SSO. */
    const CARA = '%%CARA%%';

    /** Isi claim aud pada token portal: sama dengan PORTAL_AUDIENCE (atau SSO_AUDIENCE) pada Luwes. */
    const AUDIENCE = '%%AUDIENCE%%';

    /** Nama claim NIP: sama dengan SSO_NIP_CLAIM pada Luwes. */
    const CLAIM_NIP = '%%NIP_CLAIM%%';

    /** Issuer SSO, dipakai untuk menyegarkan token. Tidak dipakai bila CARA 'portal'. */
    const SSO = '%%ISSUER%%';

    /** Client id portal ini pada SSO, dan token mana yang diteruskan: access_token atau id_token. */
    const SSO_CLIENT = '%%CLIENT%%';
    const SSO_TOKEN = 'access_token';

    /** Asal (origin) portal ini. */
    const PORTAL = '%%PORTAL%%';

    /** Alamat halaman masuk dan halaman sesudah keluar pada portal ini. */
    const HALAMAN_MASUK = '/';
    const SESUDAH_KELUAR = '/';

    /** Berkas worker di akar portal, '/luwes-worker.js' bila sudah disalin ke sana. Kosong: tanpa worker. */
    const WORKER = '';

    /**
     * Rahasia menurut nama, dicari berurutan: konstanta PHP, variabel lingkungan, lalu berkas rahasia.
     *
     * LUWES_PORTAL_SECRET            sama dengan PORTAL_SECRET pada Luwes (CARA 'portal')
     * LUWES_SSO_CLIENT_SECRET        rahasia client pada SSO (CARA 'sso'; kosong untuk client publik)
     * LUWES_WEBHOOK_SECRET_SIMPEG    untuk mengirim data SIMPEG (whsec_…)
     * LUWES_WEBHOOK_SECRET           untuk menerima kejadian dari Luwes (whsec_…)
     */
    public static function rahasia($nama)
    {
        if (defined($nama)) {
            return (string) constant($nama);
        }
        $nilai = getenv($nama);
        if (is_string($nilai) && $nilai !== '') {
            return $nilai;
        }
        $berkas = self::tempat('LUWES_RAHASIA_FILE', 'luwes-rahasia.php');
        $isi = is_file($berkas) ? include $berkas : array();
        return is_array($isi) && isset($isi[$nama]) ? (string) $isi[$nama] : '';
    }

    /** Folder untuk antrean kiriman dan tanda keluar. Harus di luar folder web. */
    public static function folder()
    {
        $folder = self::tempat('LUWES_FOLDER', 'luwes-data');
        if (!is_dir($folder)) {
            mkdir($folder, 0700, true);
            // Berjaga-jaga bila folder ini ternyata terjangkau dari web (Apache).
            file_put_contents($folder . '/.htaccess', "Require all denied\n");
        }
        return $folder;
    }

    /** Letak menurut konstanta atau variabel lingkungan; tanpa itu, di luar folder web. */
    private static function tempat($nama, $bawaan)
    {
        if (defined($nama)) {
            return (string) constant($nama);
        }
        $nilai = getenv($nama);
        return is_string($nilai) && $nilai !== '' ? $nilai : dirname(__DIR__, %%UP%%) . '/' . $bawaan;
    }
}
