#!/usr/bin/env bash
# Runs the server of the examples: pages, redirects and both files, as a browser and a device ask for them.
set -euo pipefail
cd "$(dirname "$0")/.."
server=$(swift build --show-bin-path)/ExampleServer
[ -x "$server" ] || swift build --product ExampleServer
port=$((20000 + RANDOM % 10000))
log=$(mktemp)
PORT=$port "$server" >"$log" 2>&1 &
process=$!
trap 'kill $process 2>/dev/null || true; rm -f "$log"' EXIT
for _ in $(seq 300); do
  if (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then break; fi
  sleep 0.2
done

ask() { # path format
  curl -s -o /dev/null -w "$2" -H 'Host: underway.example' "http://127.0.0.1:$port$1"
}
expect() { # what got wanted
  if [ "$2" != "$3" ]; then
    echo "$1: $2, not $3" >&2
    cat "$log" >&2
    exit 1
  fi
}
expect "a page" "$(ask /stations/25 '%{http_code} %{content_type}')" "200 text/html; charset=utf-8"
expect "another spelling" "$(ask /l/red '%{http_code} %header{location}')" "308 /lines/red"
expect "no route" "$(ask /nothing/here '%{http_code}')" "404"
expect "a route of the app alone" "$(ask /account/diagnostics '%{http_code}')" "404"
for file in apple-app-site-association assetlinks.json; do
  expect "$file" "$(ask "/.well-known/$file" '%{http_code} %{content_type}')" "200 application/json"
done
curl -s -H 'Host: underway.example' "http://127.0.0.1:$port/.well-known/apple-app-site-association" >"$log.aasa"
applinks=$(swift build --show-bin-path)/applinks
"$applinks" match --in "$log.aasa" --domain underway.example https://underway.example/stations/25 | grep -q '^match '
"$applinks" match --in "$log.aasa" --domain underway.example https://underway.example/account/diagnostics | grep -qv '^match '
rm -f "$log.aasa"
echo "The example server answers pages, redirects and files."
