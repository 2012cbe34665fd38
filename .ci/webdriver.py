"""As much of WebDriver as the page's tests need, with nothing but Python's own library."""
import json
import shutil
import subprocess
import time
import urllib.error
import urllib.request


# The driver is on this machine, whatever proxies there are.
OPENER = urllib.request.build_opener(urllib.request.ProxyHandler({}))


class Browser:
    """A headless Chromium, driven over WebDriver."""

    def __init__(self, width, height, dark=False):
        driver = shutil.which("chromedriver")
        if not driver:
            raise SystemExit("chromedriver is missing: install chromium-driver")
        self.process = subprocess.Popen([driver, "--port=0"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        port = None
        for line in self.process.stdout:
            if "successfully on port" in line:
                port = int(line.rsplit("port", 1)[1].strip(" .\n"))
                break
        self.base = f"http://127.0.0.1:{port}"
        arguments = ["--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--disable-dev-shm-usage",
                     "--no-first-run", "--no-proxy-server", "--disable-background-networking", "--disable-component-update",
                     f"--window-size={width},{height}"]
        if dark:
            arguments.append("--force-dark-mode")
        options = {"args": arguments}
        binary = shutil.which("chromium")
        if binary:
            options["binary"] = binary
        answer = self.call("POST", "/session", {"capabilities": {"alwaysMatch": {
            "browserName": "chrome", "goog:chromeOptions": options,
            "goog:loggingPrefs": {"browser": "ALL", "performance": "ALL"}}}})
        self.path = f"/session/{answer['sessionId']}"
        self.call("POST", f"{self.path}/timeouts", {"script": 120000, "pageLoad": 120000})
        self.size(width, height)
        if dark:
            self.devtools("Emulation.setEmulatedMedia", {"features": [{"name": "prefers-color-scheme", "value": "dark"}]})

    def call(self, method, path, body=None):
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self.base + path, data, {"Content-Type": "application/json"}, method=method)
        try:
            with OPENER.open(request, timeout=180) as answer:
                return json.load(answer)["value"]
        except urllib.error.HTTPError as error:
            raise RuntimeError(json.load(error)["value"]["message"].split("\n")[0]) from None

    def devtools(self, name, parameters):
        return self.call("POST", f"{self.path}/goog/cdp/execute", {"cmd": name, "params": parameters})

    def size(self, width, height):
        """The size of the view itself, in CSS pixels."""
        self.devtools("Emulation.setDeviceMetricsOverride",
                      {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False})

    def open(self, url):
        self.call("POST", f"{self.path}/url", {"url": url})

    def run(self, script, *arguments):
        return self.call("POST", f"{self.path}/execute/sync", {"script": script, "args": list(arguments)})

    def run_later(self, script, *arguments):
        """Runs a script that calls its last argument when it is done."""
        return self.call("POST", f"{self.path}/execute/async", {"script": script, "args": list(arguments)})

    def find(self, selector):
        return list(self.call("POST", f"{self.path}/element", {"using": "css selector", "value": selector}).values())[0]

    def type(self, selector, text, clear=True):
        element = self.find(selector)
        if clear:
            self.call("POST", f"{self.path}/element/{element}/clear", {})
        self.call("POST", f"{self.path}/element/{element}/value", {"text": text})

    def click(self, selector):
        self.run("document.querySelector(arguments[0]).scrollIntoView({ block: 'center', behavior: 'instant' })", selector)
        self.call("POST", f"{self.path}/element/{self.find(selector)}/click", {})

    def choose(self, selector, value):
        self.run("const node = document.querySelector(arguments[0]); node.value = arguments[1];"
                 "node.dispatchEvent(new Event('change', { bubbles: true }));", selector, value)

    def keys(self, text):
        actions = [action for key in text for action in ({"type": "keyDown", "value": key}, {"type": "keyUp", "value": key})]
        self.call("POST", f"{self.path}/actions", {"actions": [{"type": "key", "id": "keys", "actions": actions}]})

    def text(self, selector):
        return self.run("return document.querySelector(arguments[0])?.innerText ?? ''", selector)

    def wait(self, what, script, *arguments, seconds=120):
        """Waits until a script says something true; the limit is for a page that never does."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            value = self.run(script, *arguments)
            if value:
                return value
            time.sleep(0.05)
        raise SystemExit(f"The page never came so far: {what}\n{self.run('return document.body.innerText')[:3000]}")

    def screenshot(self, path, full=False):
        parameters = {"format": "png"}
        if full:
            size = self.devtools("Page.getLayoutMetrics", {})["cssContentSize"]
            parameters |= {"captureBeyondViewport": True, "clip": {"x": 0, "y": 0, "width": size["width"], "height": size["height"], "scale": 1}}
        import base64
        with open(path, "wb") as file:
            file.write(base64.b64decode(self.devtools("Page.captureScreenshot", parameters)["data"]))

    def log(self, kind):
        return self.call("POST", f"{self.path}/se/log", {"type": kind})

    def close(self):
        try:
            self.call("DELETE", self.path)
        finally:
            self.process.terminate()
            self.process.wait()
