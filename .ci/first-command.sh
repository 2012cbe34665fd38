#!/usr/bin/env bash
# The README's first command, and every verb once with good and with bad input, by exit status and words.
set -euo pipefail
cd "$(dirname "$0")/.."

grep -qF 'swift run applinks demo' README.md
demo=$(swift run applinks demo)
grep -F 'shop: Product 42' <<<"$demo"
grep -F 'tickets: Ticket AB12' <<<"$demo"
grep -qF 'swift run applinks explain --in Examples/shop https://shop.example/buy/42' README.md
swift run applinks explain --in Examples/shop https://shop.example/buy/42 | grep -F '  match     8A3KX2M9QT.com.example.shop'
tool=$(swift build --show-bin-path)/applinks

expect() { # status, words that must be in the output, command
  local status=$1 words=$2 code=0 output
  shift 2
  output=$("$@" 2>&1 </dev/null) || code=$?
  if [ "$code" != "$status" ] || ! grep -qF -- "$words" <<<"$output"; then
    printf 'Expected status %s and "%s", got status %s from: %s\n%s\n' "$status" "$words" "$code" "$*" "$output" >&2
    exit 1
  fi
}

site=Examples/shop
expect 0 'no findings' "$tool" lint Examples/shop
expect 1 'json-trailing-comma' "$tool" lint Examples/broken
expect 0 '"severity":"error"' "$tool" lint --fail-on never --format json Examples/broken
expect 2 'there is no such file' "$tool" lint missing.json
expect 2 '"errors":[{"file":"missing.json"' "$tool" lint --format json missing.json
expect 0 '"decision":"exclude","detail":0,"component":0' "$tool" match --in "$site" --format json https://shop.example/buy/1/print
expect 2 'No line was a URL' "$tool" match --in "$site" 'no url'
expect 2 'a loopback address' "$tool" match --in domain:127.0.0.1 https://shop.example/
expect 2 'did you mean' "$tool" rule json-trailing-coma
expect 0 'Leaves alone:' "$tool" rule redundant-stars
expect 0 '' "$tool" format --check Examples/shop
expect 2 'A device reads nothing' "$tool" format --check Examples/broken/apple-app-site-association
expect 0 '"components"' "$tool" migrate Examples/legacy
expect 0 'matched.' "$tool" swcutil verify -d shop.example -j "$site/.well-known/apple-app-site-association" -u https://shop.example/buy/42
expect 0 'Did not match.' "$tool" swcutil match -u https://shop.example/x -j '{"/":"/y"}'
expect 2 'Usage' "$tool" no-such-verb
playground=$(mktemp -d)
expect 0 'The page is in' "$tool" generate playground --output "$playground/page" --in "$site" --domain shop.example
test "$(head -c 4 "$playground/page/matching.wasm" | od -An -tx1 | tr -d ' ')" = 0061736d
expect 2 'there is no such file' "$tool" generate playground --output "$playground/page" --in missing.json
rm -r "$playground"

# A simulated device, of an app with a custom scheme alone, so that nothing is asked of the network.
APPLINKS_DEVICES=$(mktemp -d)
export APPLINKS_DEVICES
printf '<plist><dict><key>application-identifier</key><string>8A3KX2M9QT.com.example.shop</string></dict></plist>' \
  >"$APPLINKS_DEVICES/Shop.entitlements"
expect 2 'There is no device yet' "$tool" device show
expect 0 'Made the device' "$tool" device create phone --os ios18.2
expect 0 'there are no associated domains' "$tool" device install "$APPLINKS_DEVICES/Shop.entitlements" --scheme shop
expect 0 'opens the app 8A3KX2M9QT.com.example.shop (documented)' "$tool" device open shop://buy/42
expect 0 '"outcome":"browser"' "$tool" device open https://shop.example/buy/42 --from address-bar --format json
expect 2 'did you mean "safari"' "$tool" device open https://shop.example/buy/42 --from safarri
expect 0 '100.0%' "$tool" device population --app 8A3KX2M9QT.com.example.shop --count 100 --days 3 \
  --deploy "0=$site/.well-known/apple-app-site-association"
expect 0 '' "$tool" swcutil show
expect 1 'The association is denied and does not work.  [documented: TN]' "$tool" autopsy Fuzz/Seeds/show.txt
expect 2 'holds no record' "$tool" autopsy README.md
rm -r "$APPLINKS_DEVICES"
unset APPLINKS_DEVICES

# A file without read permission; root reads every file, so somebody else must try.
denied=$(mktemp -d)
chmod 755 "$denied"
cp "$tool" "$denied/applinks"
cp "$site/.well-known/apple-app-site-association" "$denied/secret.json"
chmod 755 "$denied/applinks"
chmod 000 "$denied/secret.json"
other=()
if [ "$(id -u)" = 0 ]; then other=(setpriv --reuid=65534 --clear-groups); fi
for command in "lint secret.json" "match --in secret.json https://shop.example/" "format --check secret.json" \
  "migrate secret.json" "explain --in secret.json https://shop.example/"; do
  # shellcheck disable=SC2086
  (cd "$denied" && expect 2 '"secret.json" cannot be read: permission is denied.' \
    ${other[@]+"${other[@]}"} ./applinks $command)
done
rm -rf "$denied"

# A closed pipe ends silently, and a link called swcutil takes Apple's arguments.
folder=$(mktemp -d)
for _ in $(seq 1000); do cat Examples/links.txt; done >"$folder/links"
set +o pipefail
"$tool" match --in "$site" <"$folder/links" 2>"$folder/errors" | head -n 1 >/dev/null
set -o pipefail
if grep -qE 'pipe|Fatal|written' "$folder/errors"; then
  cat "$folder/errors" >&2
  exit 1
fi
ln -s "$tool" "$folder/swcutil"
expect 0 'Matched by pattern at index 0:' env PATH="$folder:$PATH" swcutil match -u https://shop.example/y -j '{"/":"/y"}'
rm -r "$folder"
echo "Every verb answers as documented."
