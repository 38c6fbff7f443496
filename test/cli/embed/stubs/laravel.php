<?php
// The few parts of Laravel that the kit calls, as its documentation describes them.
namespace Illuminate\Http {
    class Request
    {
        public function user()
        {
            return isset($_SESSION['nip']) ? (object) array('nip' => $_SESSION['nip']) : null;
        }
        public function header($name, $default = null)
        {
            return $_SERVER['HTTP_' . strtoupper(str_replace('-', '_', $name))] ?? $default;
        }
        public function session()
        {
            return new \StubSession();
        }
        public function input($name)
        {
            return $_POST[$name] ?? null;
        }
        public function getContent()
        {
            return file_get_contents('php://input');
        }
    }
}
namespace Illuminate\Support\Facades {
    class Auth
    {
        public static function logout()
        {
            unset($_SESSION['nip']);
        }
    }
    class Log
    {
        public static function __callStatic($level, $texts)
        {
            error_log($texts[0]);
        }
    }
    class Route
    {
        public static $all = array();
        public static function get($path, $action)
        {
            self::$all["GET $path"] = $action;
            return new self();
        }
        public static function post($path, $action)
        {
            self::$all["POST $path"] = $action;
            return new self();
        }
        public function withoutMiddleware($names)
        {
            return $this;
        }
    }
}
namespace Illuminate\Console {
    class Command
    {
        public function argument($name)
        {
            return 'simpeg';
        }
        public function error($text)
        {
            echo $text;
        }
        public function info($text)
        {
            echo $text;
        }
    }
}
namespace App\Http\Controllers {
    class Controller
    {
    }
}
namespace {
    class StubSession
    {
        public function all()
        {
            return $_SESSION;
        }
        public function get($name)
        {
            return $_SESSION[$name] ?? null;
        }
        public function put(array $values)
        {
            $_SESSION = $values + $_SESSION;
        }
        public function invalidate()
        {
            $_SESSION = array();
        }
        public function regenerateToken()
        {
        }
    }
    class StubResponse
    {
        private $text = '';
        private $status = 200;
        private $headers = array();
        public function __construct($text = '', $status = 200, array $headers = array())
        {
            $this->text = $text;
            $this->status = $status;
            $this->headers = $headers;
        }
        public function view($name, array $values)
        {
            $blade = file_get_contents("/var/www/html/resources/views/$name.blade.php");
            $blade = preg_replace(array('/\{\{--.*?--\}\}/s', '/@csrf/', '/\{!! (.*?) !!\}/'), array('', '', '<?= $1 ?>'), $blade);
            extract($values);
            ob_start();
            eval('?>' . $blade);
            $this->text = ob_get_clean();
            return $this;
        }
        public function header($name, $value)
        {
            $this->headers[$name] = $value;
            return $this;
        }
        public function send()
        {
            http_response_code($this->status);
            foreach ($this->headers as $name => $value) {
                header("$name: $value");
            }
            echo $this->text;
        }
    }
    function response($text = '', $status = 200, array $headers = array())
    {
        return new StubResponse($text, $status, $headers);
    }
    function redirect($to, $status)
    {
        return new StubResponse('', $status, array('Location' => $to));
    }
    function abort_unless($fine, $status)
    {
        if (!$fine) {
            http_response_code($status);
            exit;
        }
    }
    spl_autoload_register(function ($class) {
        $file = '/var/www/html/' . str_replace(array('App\\', '\\'), array('app/', '/'), $class) . '.php';
        is_file($file) && require $file;
    });
    session_start();
    require '/var/www/html/routes/luwes.php';
    list($path, $argument) = explode('/', $_GET['r'] . '/');
    if ($path === 'antre') {
        (new App\Luwes\LuwesAntrean('simpeg'))->tambah('pegawai.diperbarui', array(json_decode(file_get_contents('php://input'), true)));
        exit;
    }
    if ($path === 'kirim') {
        (new App\Console\Commands\LuwesKirim())->handle();
        exit;
    }
    $actions = \Illuminate\Support\Facades\Route::$all;
    $key = $_SERVER['REQUEST_METHOD'] . ' /luwes/' . $path;
    $action = isset($actions[$key]) ? $actions[$key] : $actions["$key/{elemen?}"];
    $controller = new $action[0]();
    $method = $action[1];
    $given = $path === 'halaman' ? ($argument === '' ? array() : array($argument)) : array(new \Illuminate\Http\Request());
    $controller->$method(...$given)->send();
}
