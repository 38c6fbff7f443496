<?php
defined('BASEPATH') or exit('No direct script access allowed');
?>
<!doctype html>
<html lang="id">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>Kerja Fleksibel</title>
  <link rel="stylesheet" href="<?= base_url('luwes/luwes.css') ?>">
  <?= LuwesHalaman::script() . "\n" ?>
  <script type="module" src="<?= base_url('luwes/luwes-lencana.js') ?>"></script>
</head>
<body>
  <nav>
    <a href="<?= site_url('luwes/halaman/luwes-persetujuan') ?>">Persetujuan
      <span data-luwes-lencana data-token-url="<?= site_url('luwes/token') ?>"></span></a>
  </nav>
  <main>
    <h1>Kerja Fleksibel</h1>
    <?= LuwesHalaman::elemen($elemen, site_url('luwes/token'), array('no-heading' => '')) ?>

  </main>
</body>
</html>
