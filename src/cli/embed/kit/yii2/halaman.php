<?php

use app\components\luwes\LuwesHalaman;

/** @var string $elemen */
?>
<!doctype html>
<html lang="id">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>Kerja Fleksibel</title>
  <link rel="stylesheet" href="/luwes-aset/luwes.css">
  <?= LuwesHalaman::script() . "\n" ?>
  <script type="module" src="/luwes-aset/luwes-lencana.js"></script>
</head>
<body>
  <nav>
    <a href="/luwes/halaman?elemen=luwes-persetujuan">Persetujuan
      <span data-luwes-lencana data-token-url="/luwes/token"></span></a>
  </nav>
  <main>
    <h1>Kerja Fleksibel</h1>
    <?= LuwesHalaman::elemen($elemen, '/luwes/token', array('no-heading' => '')) ?>

  </main>
</body>
</html>
