<?php
// The few parts of Yii2 that the kit calls, as its guide describes them.
namespace yii\web {
    class Response
    {
        const FORMAT_RAW = 'raw';
        public $format;
        public $statusCode = 200;
        public $content = '';
        public $headers;
        public function __construct()
        {
            $this->headers = new \StubHeaders();
        }
    }
    class NotFoundHttpException extends \Exception
    {
    }
    class Controller
    {
        public $enableCsrfValidation = true;
        public function beforeAction($action)
        {
            return true;
        }
        public function redirect($to, $status)
        {
            \Yii::$app->response->statusCode = $status;
            \Yii::$app->response->headers->set('Location', $to);
            return \Yii::$app->response;
        }
        public function renderPartial($name, array $values)
        {
            extract($values);
            ob_start();
            include "/var/www/html/views/luwes/$name.php";
            return ob_get_clean();
        }
    }
}
namespace yii\console {
    class Controller
    {
        public function stderr($text)
        {
            echo $text;
        }
        public function stdout($text)
        {
            echo $text;
        }
    }
}
namespace {
    class StubHeaders
    {
        public $set = array();
        public function get($name, $default = null)
        {
            return $_SERVER['HTTP_' . strtoupper(str_replace('-', '_', $name))] ?? $default;
        }
        public function set($name, $value)
        {
            $this->set[$name] = $value;
        }
    }
    class StubUser
    {
        public function __get($name)
        {
            return isset($_SESSION['nip']) ? (object) array('nip' => $_SESSION['nip']) : null;
        }
        public function logout()
        {
            $_SESSION = array();
        }
    }
    class Yii
    {
        public static $app;
        public static function error($text)
        {
            error_log($text);
        }
        public static function warning($text)
        {
            error_log($text);
        }
    }
    class StubRequest
    {
        public $headers;
        public $isPost;
        public $rawBody;
        public function __construct()
        {
            $this->headers = new StubHeaders();
            $this->isPost = $_SERVER['REQUEST_METHOD'] === 'POST';
            $this->rawBody = file_get_contents('php://input');
        }
        public function post($name)
        {
            return $_POST[$name] ?? null;
        }
    }
    spl_autoload_register(function ($class) {
        $file = '/var/www/html/' . str_replace(array('app\\', '\\'), array('', '/'), $class) . '.php';
        is_file($file) && require $file;
    });
    session_start();
    $session = new class {
        public function open()
        {
        }
        public function get($name)
        {
            return $_SESSION[$name] ?? null;
        }
    };
    Yii::$app = (object) array(
        'user' => new StubUser(),
        'session' => $session,
        'request' => new StubRequest(),
        'response' => new yii\web\Response(),
    );
    list($id, $argument) = explode('/', $_GET['r'] . '/');
    if ($id === 'antre') {
        (new app\components\luwes\LuwesAntrean('simpeg'))->tambah('pegawai.diperbarui', array(json_decode(file_get_contents('php://input'), true)));
        exit;
    }
    if ($id === 'kirim') {
        (new app\commands\LuwesController())->actionKirim();
        exit;
    }
    $controller = new app\controllers\LuwesController();
    $controller->beforeAction((object) array('id' => $id));
    $method = 'action' . str_replace('-', '', ucwords($id, '-'));
    try {
        $answer = $argument === '' ? $controller->$method() : $controller->$method($argument);
    } catch (yii\web\NotFoundHttpException $none) {
        Yii::$app->response->statusCode = 404;
        $answer = '';
    }
    $response = Yii::$app->response;
    http_response_code($response->statusCode);
    foreach ($response->headers->set as $name => $value) {
        header("$name: $value");
    }
    echo is_string($answer) ? $answer : $response->content;
}
