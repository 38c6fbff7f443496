<?php
// The few parts of CodeIgniter 3 that the kit calls, as its user guide describes them.
define('BASEPATH', '/var/www/html/system/');
define('APPPATH', '/var/www/html/application/');
class StubSession
{
    public function __construct()
    {
        session_status() === PHP_SESSION_ACTIVE || session_start();
    }
    public function userdata($name)
    {
        return $_SESSION[$name] ?? null;
    }
    public function sess_destroy()
    {
        session_destroy();
    }
}
class StubLoader
{
    public function library($name)
    {
        $ci = get_instance();
        if ($name === 'session') {
            $ci->session = $ci->session ?? new StubSession();
            return;
        }
        $class = ucfirst($name);
        require_once APPPATH . "libraries/$class.php";
        $ci->$name = new $class();
    }
    public function view($name, array $values)
    {
        extract($values);
        include APPPATH . "views/$name.php";
    }
}
class StubInput
{
    public $raw_input_stream;
    public function __construct()
    {
        $this->raw_input_stream = file_get_contents('php://input');
    }
    public function server($name)
    {
        return $_SERVER[$name] ?? null;
    }
    public function method()
    {
        return strtolower($_SERVER['REQUEST_METHOD']);
    }
    public function post($name)
    {
        return $_POST[$name] ?? null;
    }
}
class StubOutput
{
    public function set_status_header($status)
    {
        http_response_code($status);
        return $this;
    }
    public function set_content_type($type, $charset)
    {
        header("Content-Type: $type; charset=$charset");
        return $this;
    }
    public function set_header($line)
    {
        header($line);
        return $this;
    }
    public function set_output($text)
    {
        echo $text;
        return $this;
    }
}
#[AllowDynamicProperties]
class CI_Controller
{
    public static $one;
    public $session = null;
    public function __construct()
    {
        self::$one = $this;
        $this->load = new StubLoader();
        $this->input = new StubInput();
        $this->output = new StubOutput();
    }
}
function &get_instance()
{
    return CI_Controller::$one;
}
function redirect($to, $how, $status)
{
    header("Location: $to", true, $status);
}
function base_url($path)
{
    return "/$path";
}
function site_url($path)
{
    return "/index.php/$path";
}
function log_message($level, $text)
{
    error_log($text);
}
function show_404()
{
    http_response_code(404);
    exit;
}
function is_cli()
{
    return isset($_SERVER['HTTP_X_CLI']);
}
require APPPATH . 'controllers/Luwes.php';
list($action, $argument) = explode('/', $_GET['r'] . '/');
$action = str_replace('-', '_', $action);
if ($action === 'antre') {
    new Luwes();
    (new LuwesAntrean('simpeg'))->tambah('pegawai.diperbarui', array(json_decode(file_get_contents('php://input'), true)));
    exit;
}
$argument === '' ? (new Luwes())->$action() : (new Luwes())->$action($argument);
