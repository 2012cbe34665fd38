#!/usr/bin/env bash
# Whether other programs agree with us about what "applinks serve" does: curl, openssl and chromium about its TLS and HTTP/2, our
# own lint about its hosting; what listens where; and how it ends. A program that is not installed is left out, and said so.
set -euo pipefail
cd "$(dirname "$0")/.."
tool=${1:-$(swift build --show-bin-path)/applinks}
folder=$(mktemp -d)
process=
cleanup() {
  [ -n "$process" ] && kill "$process" 2>/dev/null
  rm -rf "$folder"
}
trap cleanup EXIT
export XDG_DATA_HOME=$folder/data
for name in http_proxy https_proxy all_proxy HTTP_PROXY HTTPS_PROXY ALL_PROXY; do unset $name; done
fail() {
  echo "$1" >&2
  [ -f "$folder/errors" ] && cat "$folder/errors" >&2
  exit 1
}

mkdir -p "$folder/site/.well-known"
cp Examples/shop/.well-known/apple-app-site-association "$folder/site/.well-known/"
echo '[]' >"$folder/site/.well-known/assetlinks.json"
echo '<!DOCTYPE html><title>Shop</title><p id="answer">It works</p>' >"$folder/site/index.html"

start() {
  rm -f "$folder/addresses.json"
  "$tool" serve --domain "shop.example=$folder/site" --https-port 0 --http-port 0 --control-port 0 \
    --addresses "$folder/addresses.json" "$@" >"$folder/log" 2>"$folder/errors" &
  process=$!
  for _ in $(seq 300); do
    [ -s "$folder/addresses.json" ] && break
    kill -0 $process 2>/dev/null || fail "serve ended at once:"
    sleep 0.1
  done
  https=$(sed 's/.*"httpsPort":\([0-9]*\).*/\1/' "$folder/addresses.json")
  http=$(sed 's/.*"httpPort":\([0-9]*\).*/\1/' "$folder/addresses.json")
  control=$(sed 's/.*"controlPort":\([0-9]*\).*/\1/' "$folder/addresses.json")
}

start
ca=$folder/data/applinks/ca.crt
path=/.well-known/apple-app-site-association
[ "$(stat -c %a "$folder/data/applinks/ca.pem")" = 600 ] || fail "The key can be read by others."

for protocol in --http1.1 --http2; do
  version=$(curl -sS $protocol --cacert "$ca" --connect-to "::127.0.0.1:$https" -o "$folder/body" -w '%{http_version} %{http_code} %{content_type}' \
    "https://shop.example$path")
  want="${protocol#--http} 200 application/json"
  [ "$version" = "$want" ] || fail "curl $protocol says \"$version\", not \"$want\"."
  cmp -s "$folder/body" "$folder/site$path" || fail "curl $protocol got other bytes."
done
if curl -sS -o /dev/null --connect-to "::127.0.0.1:$https" "https://shop.example$path" 2>/dev/null; then
  fail "curl trusts the certificate without being told to."
fi
echo "curl: HTTP/1.1 and HTTP/2, and no trust without the authority."

for version in -tls1_2 -tls1_3; do
  openssl s_client $version -alpn h2 -connect "127.0.0.1:$https" -servername shop.example -CAfile "$ca" -verify_hostname shop.example \
    -verify_return_error </dev/null >"$folder/openssl" 2>&1 || fail "openssl $version: $(tail -3 "$folder/openssl")"
  grep -q "Verify return code: 0 (ok)" "$folder/openssl" || fail "openssl $version does not trust the certificate."
  grep -q "ALPN protocol: h2" "$folder/openssl" || fail "openssl $version does not agree on HTTP/2."
done
if openssl s_client -tls1_1 -cipher DEFAULT@SECLEVEL=0 -connect "127.0.0.1:$https" -servername shop.example </dev/null >/dev/null 2>&1; then
  fail "openssl gets TLS 1.1."
fi
echo "openssl: TLS 1.2 and 1.3 with HTTP/2, and nothing older."

browser=$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)
if [ -n "$browser" ]; then
  key=$(openssl s_client -connect "127.0.0.1:$https" -servername shop.example </dev/null 2>/dev/null | openssl x509 -pubkey -noout |
    openssl pkey -pubin -outform der | openssl dgst -sha256 -binary | base64)
  timeout 120 "$browser" --headless --no-sandbox --disable-gpu --disable-dev-shm-usage --user-data-dir="$folder/browser" \
    --host-resolver-rules="MAP shop.example 127.0.0.1:$https, MAP * ~NOTFOUND" --ignore-certificate-errors-spki-list="$key" \
    --disable-background-networking --no-first-run --dump-dom https://shop.example/ >"$folder/dom" 2>/dev/null || true
  grep -q "It works" "$folder/dom" || fail "The browser does not show the page."
  grep -q '"HTTP/2"' <(curl -sS "http://127.0.0.1:$control/api/v1/requests?asker=browser") || fail "The browser does not speak HTTP/2."
  echo "chromium: the page, over HTTP/2."
else
  echo "No browser is installed: TLS and HTTP/2 are not compared with one."
fi

SSL_CERT_FILE=/dev/null "$tool" lint --no-config --format concise --fail-on warning --allow-private --cacert "$ca" \
  --resolve "*:443:127.0.0.1:$https" shop.example >"$folder/report" 2>&1 || fail "lint: $(cat "$folder/report")"
echo "lint: no warning about the hosting."

SSL_CERT_FILE=/dev/null "$tool" cdn --format json --allow-private --cacert "$ca" --resolve "shop.example:443:127.0.0.1:$https" \
  --cdn "http://127.0.0.1:$control" shop.example >"$folder/cdn" 2>&1 || fail "cdn: $(cat "$folder/cdn")"
grep -q '"current":true' "$folder/cdn" || fail "cdn does not find the copy current."
echo "cdn: the copy of the stand-in is current."

if command -v ss >/dev/null; then
  others=$(ss -Hltnp | grep "pid=$process," | awk '{print $4}' | grep -v '^127\.0\.0\.1:' || true)
  [ -z "$others" ] || fail "serve listens on $others."
  echo "ss: it listens on loopback only."
fi

for signal in INT TERM; do
  [ -n "$process" ] || start
  # A reader of events must not keep it from ending.
  curl -sSN "http://127.0.0.1:$control/api/v1/events" >/dev/null 2>&1 &
  reader=$!
  sleep 0.5
  kill -$signal $process
  code=0
  wait $process || code=$?
  process=
  kill $reader 2>/dev/null || true
  [ $code = 0 ] || fail "serve ended with $code on SIG$signal."
done
echo "SIGINT and SIGTERM end it with 0."
