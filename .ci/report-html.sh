#!/usr/bin/env bash
# Texts of an app, of its sources and of an association file stay texts in the reports' pages, as a headless Chromium sees them.
set -euo pipefail
cd "$(dirname "$0")/.."
if ! command -v chromium >/dev/null; then
  echo "chromium is not here: nothing is checked."
  exit 0
fi
tool=${APPLINKS_TOOL:-$(swift build --show-bin-path)/applinks}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/pages"
python3 - "$work" <<'PY'
import os, plistlib, sys, zipfile
work = sys.argv[1]
evil = "</pre></script><script>document.title='ran'</script><img src=x onerror=\"document.title='ran'\">"
info = {"CFBundleIdentifier": "com.example.evil", "CFBundleName": evil, "CFBundleExecutable": "Evil", "NSUserActivityTypes": [evil],
        "CFBundleURLTypes": [{"CFBundleURLSchemes": [evil, "http"]}], "LSApplicationQueriesSchemes": [evil],
        "UIApplicationSceneManifest": {"UISceneConfigurations": {"r": [{"UISceneDelegateClassName": evil}]}}}
domains = {"com.apple.developer.associated-domains": ["applinks:" + evil, "applinks:*.shop.example?mode=developer"]}
with zipfile.ZipFile(f"{work}/evil.ipa", "w") as archive:
    root = "Payload/<b onclick=alert(1)>.app/"
    archive.writestr(root + "Info.plist", plistlib.dumps(info))
    archive.writestr(root + "Evil", b"\xcf\xfa\xed\xfe" + bytes(60))
    archive.writestr(root + "embedded.mobileprovision", evil)
os.makedirs(f"{work}/tree/<i>")
with open(f"{work}/tree/<i>/Info.plist", "wb") as file:
    file.write(plistlib.dumps(info))
with open(f"{work}/tree/<i>/App.entitlements", "wb") as file:
    file.write(plistlib.dumps(domains))
with open(f"{work}/tree/<i>/App.swift", "w") as file:
    file.write("class D { func scene(_ s: UIScene, openURLContexts c: Set<UIOpenURLContext>) {\n"
               "  let url = c.first!.url; /* <script>document.title='ran'</script> */ UIApplication.shared.open(url)\n"
               f'  open("https://a.example/{evil.replace(chr(34), "")}?token=\\(token)") }} }}\n')
os.makedirs(f"{work}/site/.well-known")
with open(f"{work}/site/.well-known/apple-app-site-association", "w") as file:
    file.write('{"applinks": {"details": [{"appIDs": ["</script><script>document.title=\'ran\'</script>"], "components": [{"/": "<img src=x onerror=document.title=\'ran\'>", "#": "", "comment": "<script>1</script>", "x<b>": 1}]}]}}')
PY
cd "$work"
"$tool" audit evil.ipa --format html --output pages/app.html || [ $? -le 1 ]
"$tool" audit tree --format html --output pages/tree.html || [ $? -le 1 ]
"$tool" lint site --format html --output pages/lint.html || [ $? -le 1 ]
for page in pages/*.html; do
  grep -q "ran" "$page" || { echo "$page holds nothing of the texts: the check proves nothing." >&2; exit 1; }
  chromium --headless --no-sandbox --disable-gpu --user-data-dir="$work/profile" --virtual-time-budget=2000 \
    --dump-dom "file://$work/$page" >"$page.dom" 2>/dev/null
  python3 - "$page.dom" <<'PY'
import sys
from html.parser import HTMLParser
class Elements(HTMLParser):
    names, attributes, title, inside = set(), set(), "", False
    def handle_starttag(self, tag, attributes):
        self.names.add(tag)
        self.attributes.update(name for name, _ in attributes)
        self.inside = tag == "title"
    def handle_data(self, data):
        if self.inside: self.title += data
        self.inside = False
text = open(sys.argv[1]).read()
page = Elements()
page.feed(text)
odd = page.names & {"script", "img", "b", "i", "iframe", "svg", "a"} | {name for name in page.attributes if name.startswith("on")}
if odd or page.title == "ran" or "</footer>" not in text:
    sys.exit(f"{sys.argv[1]}: a text became {sorted(odd) or page.title or 'the end of the page'}")
PY
  echo "  $(basename "$page"): texts stay texts"
done
