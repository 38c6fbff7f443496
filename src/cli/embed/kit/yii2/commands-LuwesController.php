<?php

namespace app\commands;

use app\components\luwes\LuwesAntrean;
use yii\console\Controller;

/** Mengirim antrean ke Luwes: php yii luwes/kirim, setiap menit lewat cron. */
class LuwesController extends Controller
{
    public function actionKirim($sumber = 'simpeg')
    {
        $hasil = (new LuwesAntrean($sumber))->kirim();
        foreach ($hasil['pesan'] as $pesan) {
            $this->stderr($pesan . "\n");
        }
        $this->stdout("terkirim {$hasil['terkirim']}, gagal {$hasil['gagal']}, menunggu {$hasil['menunggu']}\n");
        return $hasil['gagal'] + $hasil['menunggu'] > 0 ? 1 : 0;
    }
}
