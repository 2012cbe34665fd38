#!/usr/bin/env python3
"""The page in a real headless Chromium, over WebDriver: with its server, and as a static folder.

Arguments: the tool; and --images FOLDER to keep screenshots.
"""
import functools
import http.server
import importlib.util
import json
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse

HERE = pathlib.Path(__file__).resolve().parent
spec = importlib.util.spec_from_file_location("webdriver", HERE / "webdriver.py")
webdriver = importlib.util.module_from_spec(spec)
spec.loader.exec_module(webdriver)

TOOL = str(pathlib.Path(sys.argv[1]).resolve())
IMAGES = pathlib.Path(sys.argv[sys.argv.index("--images") + 1]) if "--images" in sys.argv else None
CHECK = (HERE / "page-check.js").read_text()
READY = "return document.documentElement.dataset.ready === 'true'"
SCRIPT = "<img src=x onerror=document.title='stolen'><script>document.title='stolen'</script>"
SHOP = "8A3KX2M9QT.com.example.shop"
checks = 0


def expect(what, condition, seen=""):
    global checks
    checks += 1
    if not condition:
        raise SystemExit(f"Not so: {what}\n{str(seen)[:3000]}")


def association(extra="", name=SHOP):
    return json.dumps({"applinks": {"details": [{"appIDs": [name], "components": [
        {"/": "/buy/*/print", "exclude": True, "comment": SCRIPT}, {"/": "/buy/*", "comment": "A product"},
        {"/": "/$(lang)/offers/*"}, {"/": "/search", "?": {"q": "?*"}}]}]}}, indent=2) + extra


def judge(browser, what):
    faults = browser.run(CHECK)
    expect(f"{what} can be used by everybody", not faults, "\n".join(faults))


def end(browser, origin, what):
    """No error in the console, and no request to any other host."""
    errors = [entry for entry in browser.log("browser") if entry["level"] in ("SEVERE", "WARNING")]
    expect(f"{what}: no error in the console", not errors, json.dumps(errors, indent=1))
    hosts = set()
    for entry in browser.log("performance"):
        message = json.loads(entry["message"])["message"]
        if message["method"] == "Network.requestWillBeSent":
            url = urllib.parse.urlparse(message["params"]["request"]["url"])
            if url.scheme in ("http", "https", "ws", "wss"):
                hosts.add(url.netloc)
    expect(f"{what}: requests go to {origin} alone", hosts == {origin}, hosts)


def type_link(browser, link):
    browser.type("#links-text", link)


def verdicts(browser):
    """Typing a link changes the verdict, keystroke by keystroke, and the rule is marked in the file."""
    browser.wait("links to begin with", "return document.querySelector('#links-text').value")
    type_link(browser, "https://shop.example/buy/42")
    expect("the link opens the shop", browser.text("#headline") == f"Opens {SHOP}", browser.text("#verdict"))
    marked = browser.run("return [...document.querySelectorAll('mark.match')].map((node) => node.textContent).join('')")
    expect("the rule is marked in the file", '"/buy/*"' in marked and "print" not in marked, marked)
    browser.type("#links-text", "/print", clear=False)
    expect("a few keys more and the browser has it", browser.text("#headline") == "Stays in the browser", browser.text("#verdict"))
    expect("the exclusion is marked", browser.run("return document.querySelectorAll('mark.exclude').length > 0 && !document.querySelector('mark.match')"))
    type_link(browser, "no link at all")
    expect("what is no link is called so", browser.text("#headline") == "This is no link", browser.text("#verdict"))
    type_link(browser, "https://shop.example/buy/1\nhttps://shop.example/imprint\nhttps://shop.example/de/offers/x\n")
    badges = browser.run("return [...document.querySelectorAll('#results .badge')].map((node) => node.textContent)")
    expect("each link has its decision", badges == ["opens", "no match", "opens"], badges)
    browser.click("#results li:nth-child(2) button")
    expect("the second link is explained", "imprint" in browser.text("#verdict"), browser.text("#verdict"))
    browser.wait("its closest rule", "return document.querySelector('#verdict').innerText.includes('Closest')")
    expect("a QR code is drawn", browser.wait("a QR code", "return document.querySelector('#qr svg')?.getAttribute('aria-label')?.includes('imprint')"))
    examples = browser.wait("example links", "return [...document.querySelectorAll('#rules button')].map((node) => node.textContent)")
    expect("each rule has example links", any("/print" in link for link in examples) and len(examples) >= 4, examples)
    browser.click("#rules li:nth-child(2) button")
    expect("an example is explained", browser.text("#headline") == f"Opens {SHOP}", browser.text("#verdict"))


def hostile(browser):
    """A script in a comment, a name or a link stays text."""
    expect("the script of a comment is text", "<script>" in browser.run("return document.querySelector('#code').textContent"))
    browser.click("#edit")
    browser.run("const area = document.querySelector('#file-text'); area.value = arguments[0]; area.dispatchEvent(new Event('input', { bubbles: true }));",
                association(name=f"8A3KX2M9QT.{SCRIPT}"))
    browser.click("#edit")
    type_link(browser, "https://shop.example/buy/42")
    expect("the script of an app's name is text", "<script>" in browser.text("#headline"), browser.text("#verdict"))
    time.sleep(0.3)
    expect("no script of a file ran", browser.run("return document.title") == "Applinks" and browser.run("return document.querySelectorAll('main img, main script').length") == 0)


def broken(browser):
    browser.click("#edit")
    browser.run("const area = document.querySelector('#file-text'); area.value = arguments[0]; area.dispatchEvent(new Event('input', { bubbles: true }));",
                association(extra=","))
    browser.click("#edit")
    browser.wait("a finding in its place", "return document.querySelector('#code .finding.error')")


def compare(browser):
    browser.click("#edit")
    browser.run("const area = document.querySelector('#file-text'); area.value = arguments[0]; area.dispatchEvent(new Event('input', { bubbles: true }));", association())
    browser.click("#edit")
    browser.click("#take-old")
    browser.click("#compare-now")
    browser.wait("a proof", "return document.querySelector('#changes').innerText.includes('Nothing changes')")
    browser.run("const area = document.querySelector('#old-text'); area.value = arguments[0]; area.dispatchEvent(new Event('input', { bubbles: true }));",
                association().replace("/search", "/find"))
    browser.click("#compare-now")
    text = browser.wait("changes", "const text = document.querySelector('#changes').innerText; return text.includes('opens now') && text")
    expect("changes have examples", "https://shop.example/search?q=" in text and "https://shop.example/find?q=" in text, text)


def keyboard(browser):
    """The keyboard reaches every part, beginning with the way past the head."""
    browser.run("document.activeElement.blur(); getSelection().removeAllRanges(); scrollTo(0, 0); document.body.tabIndex = -1; document.body.focus(); document.body.removeAttribute('tabindex')")
    seen = []
    for _ in range(60):
        browser.keys(["\ue004"])
        seen.append(browser.run("const node = document.activeElement; return node.id || node.className || node.textContent.slice(0, 20)"))
    for wanted in ("skip", "share", "links-text", "domain", "version", "edit", "code"):
        expect(f"the keyboard reaches {wanted}", wanted in seen, seen)


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *arguments):
        pass


def static(folder):
    site = folder / "aasa.json"
    site.write_text(association())
    subprocess.run([TOOL, "generate", "playground", "--output", str(folder / "page"), "--in", str(site), "--domain", "shop.example"], check=True)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(folder / "page")))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    origin = f"127.0.0.1:{server.server_port}"
    browser = webdriver.Browser(1280, 900)
    try:
        browser.open(f"http://{origin}/")
        browser.wait("the page is ready", READY)
        verdicts(browser)
        judge(browser, "the static page")
        keyboard(browser)
        compare(browser)
        judge(browser, "the static page with changes")
        # All of it is in the fragment: a new page from that address is the same, and nothing was sent.
        type_link(browser, "https://shop.example/buy/77/print")
        before = browser.run("return location.href")
        browser.click("#share")
        address = browser.wait("an address that holds all", "return location.href !== arguments[0] && location.hash.startsWith('#s=') && location.href", before)
        browser.open("about:blank")
        browser.open(address)
        browser.wait("the shared page is ready", READY)
        expect("the shared link is there", "buy/77/print" in browser.text("#verdict"), browser.text("#verdict"))
        hostile(browser)
        broken(browser)
        judge(browser, "the static page with a finding")
        timing = browser.run("""
          const area = document.querySelector('#links-text');
          const rounds = 40;
          const start = performance.now();
          for (let round = 0; round < rounds; round++) {
            area.value = 'https://shop.example/buy/' + round;
            area.dispatchEvent(new Event('input', { bubbles: true }));
          }
          return (performance.now() - start) / rounds;""")
        print(f"A keystroke in the page, drawing included: {timing:.2f} ms")
        browser.size(390, 844)
        judge(browser, "the static page on a phone")
        end(browser, origin, "the static page")
    finally:
        browser.close()
        server.shutdown()


def served(folder):
    site = folder / "site"
    (site / ".well-known").mkdir(parents=True)
    (site / ".well-known" / "apple-app-site-association").write_text(association())
    addresses = folder / "addresses.json"
    environment = {"HOME": str(folder), "PATH": "/usr/bin:/bin"}
    process = subprocess.Popen(
        [TOOL, "serve", str(site), "--domain", "shop.example", "--https-port", "0", "--http-port", "0", "--control-port", "0",
         "--addresses", str(addresses)], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    try:
        for _ in range(600):
            if addresses.exists() and addresses.read_text().endswith("\n"):
                break
            time.sleep(0.1)
        where = json.loads(addresses.read_text())
        origin = f"127.0.0.1:{where['controlPort']}"
        browser = webdriver.Browser(1280, 900)
        try:
            browser.open(f"http://{origin}/#token={where['token']}")
            browser.wait("the served page is ready", READY)
            expect("the token is no longer in the address", "token" not in browser.run("return location.href"))
            verdicts(browser)
            device(browser)
            faults(browser, site)
            keyboard(browser)
            judge(browser, "the served page")
            hostile(browser)
            browser.size(390, 844)
            judge(browser, "the served page on a phone")
            end(browser, origin, "the served page")
        finally:
            browser.close()
        pictures(origin, where["token"])
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait()


def device(browser):
    browser.type("#app-id", SHOP)
    browser.type("#app-domains", "applinks:shop.example")
    browser.type("#app-schemes", "shop")
    browser.click("#device .fields:nth-of-type(1) ~ .fields button")
    browser.wait("the app is installed", "return document.querySelector('#app-rows').innerText.includes('approved')")
    rows = browser.wait("the log has who asked", "const text = document.querySelector('#request-rows').innerText; return text.includes('apple-app-site-association') && text")
    expect("Apple's network has asked", "Apple's network" in rows, rows)
    browser.type("#tap-url", "https://shop.example/buy/42")
    browser.choose("#tap-from", "messages")
    browser.click("#device button.main")
    browser.wait("the app's screen", "return document.querySelector('.phone-screen.app-open #screen')")
    expect("the screen is the shop's", "shop" in browser.text("#phone-screen"), browser.text("#phone-screen"))
    browser.type("#tap-url", "https://shop.example/buy/42/print")
    browser.click("#device button.main")
    browser.wait("the browser", "return document.querySelector('#screen')?.textContent === 'Browser'")
    browser.type("#choice-host", "shop.example")
    browser.choose("#choice", "browser")
    browser.run("[...document.querySelectorAll('#device button')].find((node) => node.textContent === 'Choose').click()")
    browser.wait("the choice is stored", "return document.querySelector('#phone-screen').innerText.includes('Home screen')")
    browser.type("#tap-url", "https://shop.example/buy/42")
    browser.click("#device button.main")
    browser.wait("the choice counts", "return document.querySelector('#screen')?.textContent === 'Browser'")
    before = browser.text("#device-state")
    browser.run("[...document.querySelectorAll('#device button')].find((node) => node.textContent === '+ 7 days').click()")
    browser.wait("time passes", "return document.querySelector('#device-state').innerText !== arguments[0]", before)


def faults(browser, site):
    """A fault is seen, and a file that breaks is a finding, without any key pressed."""
    browser.choose("#fault", "redirect")
    browser.click("#network button.main")
    browser.wait("the fault is shown", "return document.querySelector('#fault-state .finding.error')?.innerText.includes('redirect')")
    browser.run("[...document.querySelectorAll('#network button')].find((node) => node.textContent === 'Forget its copy').click()")
    browser.wait("the copy is forgotten", "return !document.querySelector('#network-rows').innerText.includes('a copy')")
    browser.run("[...document.querySelectorAll('#network button')].find((node) => node.textContent === \"Ask Apple's network\").click()")
    browser.wait("Apple's network fails", "const text = document.querySelector('#network-rows').innerText; return /SWCERR|never recorded|redirect/i.test(text)")
    judge(browser, "the page with a fault")
    browser.run("[...document.querySelectorAll('#network button')].find((node) => node.textContent === 'Do everything right').click()")
    browser.wait("the fault is gone", "return !document.querySelector('#fault-state .finding')")
    (site / ".well-known" / "apple-app-site-association").write_text(association().replace('"exclude": true', '"exclude": "yes"'))
    browser.wait("the finding of lint", "return [...document.querySelectorAll('#code .finding')].some((node) => node.innerText.includes('exclude'))")
    (site / ".well-known" / "apple-app-site-association").write_text(association())
    browser.wait("the finding is gone", "return ![...document.querySelectorAll('#code .finding')].some((node) => node.innerText.includes('exclude'))")


LINKS = "\n".join(f"https://shop.example{path}" for path in (
    "/buy/42", "/buy/42/print", "/de/offers/summer", "/search?q=shoes", "/search?q=", "/imprint"))


def pictures(origin, token):
    """Dark and light, phone and desktop; kept where the user wants them."""
    for name, width, height, dark in (("desktop", 1280, 900, False), ("desktop-dark", 1280, 900, True), ("phone", 390, 844, False), ("phone-dark", 390, 844, True)):
        browser = webdriver.Browser(width, height, dark)
        try:
            browser.open(f"http://{origin}/#token={token}")
            browser.wait("the page is ready", READY)
            browser.run("const area = document.querySelector('#links-text'); area.value = arguments[0]; area.dispatchEvent(new Event('input', { bubbles: true }));", LINKS)
            browser.click("#results li:nth-child(1) button")
            judge(browser, f"the page, {name}")
            if IMAGES:
                browser.run("document.activeElement.blur(); scrollTo(0, 0)")
                time.sleep(0.4)
                browser.screenshot(IMAGES / f"page-{name}.png")
                browser.choose("#choice", "none")
                browser.type("#choice-host", "shop.example")
                browser.run("[...document.querySelectorAll('#device button')].find((node) => node.textContent === 'Choose').click()")
                time.sleep(0.5)
                browser.type("#tap-url", "https://shop.example/buy/42")
                browser.click("#device button.main")
                browser.wait("the app's screen", "return document.querySelector('.phone-screen.app-open #screen')")
                browser.run("document.activeElement.blur(); document.querySelector('#device').scrollIntoView({ behavior: 'instant' })")
                time.sleep(0.4)
                browser.screenshot(IMAGES / f"device-{name}.png")
                browser.screenshot(IMAGES / f"all-{name}.png", full=True)
        finally:
            browser.close()


work = pathlib.Path(tempfile.mkdtemp(prefix="page-"))
try:
    if IMAGES:
        IMAGES.mkdir(parents=True, exist_ok=True)
    if "--served" not in sys.argv:
        static(work)
    if "--static" not in sys.argv:
        served(work)
    print(f"The page does what it should: {checks} checks.")
finally:
    shutil.rmtree(work, ignore_errors=True)
