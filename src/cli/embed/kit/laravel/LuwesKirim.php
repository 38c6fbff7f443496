<?php

namespace App\Console\Commands;

use App\Luwes\LuwesAntrean;
use Illuminate\Console\Command;

/** Mengirim antrean ke Luwes: php artisan luwes:kirim, setiap menit lewat scheduler atau cron. */
class LuwesKirim extends Command
{
    protected $signature = 'luwes:kirim {sumber=simpeg}';
    protected $description = 'Mengirim antrean data ke Luwes';

    public function handle()
    {
        $hasil = (new LuwesAntrean($this->argument('sumber')))->kirim();
        foreach ($hasil['pesan'] as $pesan) {
            $this->error($pesan);
        }
        $this->info("terkirim {$hasil['terkirim']}, gagal {$hasil['gagal']}, menunggu {$hasil['menunggu']}");
        return $hasil['gagal'] + $hasil['menunggu'] > 0 ? 1 : 0;
    }
}
