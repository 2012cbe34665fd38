#!/usr/bin/env bash
# The language server in Neovim, by the very configuration that the documentation shows for the installed version.
set -euo pipefail
cd "$(dirname "$0")/.."
if ! command -v nvim >/dev/null; then
  echo "Neovim is missing: the language server was not tried in it."
  exit 0
fi
tool=${APPLINKS_TOOL:-$(swift build --show-bin-path)/applinks}
here=$PWD
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/bin" "$folder/home"
ln -s "$tool" "$folder/bin/applinks"
cp Examples/shop/.well-known/apple-app-site-association Examples/shop/Shop.entitlements "$folder"
cp -r Examples/linktests "$folder"
version=$(nvim --version | sed -n '1s/NVIM v//p')
# The first block is for 0.11 and later, the second for older versions.
number=2
if [ "$(printf '%s\n' 0.11 "$version" | sort -V | head -n 1)" = 0.11 ]; then number=1; fi
awk -v number=$number '/^```lua/ { block += 1; next } /^```/ { if (block == number) exit } block == number' \
  Sources/ApplinksCLI/ApplinksCLI.docc/Editors.md >"$folder/init.lua"
cd "$folder"
HOME=$folder/home PATH=$folder/bin:$PATH timeout 300 \
  nvim --headless -u init.lua -c "luafile $here/.ci/editor/neovim.lua" </dev/null 2>&1 | tr -d '\r' | tee output
echo
if grep -q '^-' output || [ "$(grep -c '^+' output)" != 9 ]; then exit 1; fi
echo "Neovim $version understands the language server."
