#!/usr/bin/env bash
# Makes what a release holds: an archive with the optimised tool, its manual page and completions, checksums, and the Homebrew
# formula for it.
#
#   bash Distribution/release.sh OUT [TOOL]
#
# Without TOOL the tool is built, which takes a quarter of an hour or more. Swift's libraries are linked into it, those of the
# system are not.
set -euo pipefail
out=$(mkdir -p "$1" && cd "$1" && pwd)
tool=${2:-}
cd "$(dirname "$0")/.."
if [ -z "$tool" ]; then
  flags=(-c release --product applinks)
  # Apple's systems have Swift's libraries.
  if [ "$(uname)" = Linux ]; then flags+=(--static-swift-stdlib); fi
  swift build "${flags[@]}"
  tool=$(swift build "${flags[@]}" --show-bin-path)/applinks
  if [ "$(uname)" = Linux ] && ldd "$tool" | grep -i 'libswift\|libFoundation'; then
    echo "The tool needs Swift's libraries at run time." >&2
    exit 1
  fi
fi
version=$("$tool" --version)
name=applinks-$version-$(uname -s | tr '[:upper:]' '[:lower:]')-$(uname -m)
folder=$(mktemp -d)
trap 'rm -r "$folder"' EXIT
stage=$folder/$name
mkdir -p "$stage/bin" "$stage/share/man/man1" "$stage/share/bash-completion/completions" \
  "$stage/share/zsh/site-functions" "$stage/share/fish/vendor_completions.d"
install "$tool" "$stage/bin/applinks"
strip "$stage/bin/applinks" 2>/dev/null || true
"$tool" generate man --output "$stage/share/man/man1/applinks.1"
"$tool" --generate-completion-script bash >"$stage/share/bash-completion/completions/applinks"
"$tool" --generate-completion-script zsh >"$stage/share/zsh/site-functions/_applinks"
"$tool" --generate-completion-script fish >"$stage/share/fish/vendor_completions.d/applinks.fish"
for schema in aasa assetlinks applinks; do
  mkdir -p "$stage/share/applinks/schemas"
  "$tool" generate schema "$schema" --output "$stage/share/applinks/schemas/$schema.schema.json"
done
cp LICENSE README.md "$stage"
# The same files make the same archive.
tar --sort=name --owner=0 --group=0 --numeric-owner --mtime="@${SOURCE_DATE_EPOCH:-0}" -C "$folder" -cf - "$name" 2>/dev/null |
  gzip -n >"$out/$name.tar.gz" ||
  tar -C "$folder" -czf "$out/$name.tar.gz" "$name"
sum() { if command -v sha256sum >/dev/null; then sha256sum "$@"; else shasum -a 256 "$@"; fi; }
(cd "$out" && sum "$name.tar.gz" >"$name.tar.gz.sha256")
hash=$(cut -d ' ' -f 1 "$out/$name.tar.gz.sha256")
sed -e "s/@VERSION@/$version/g" -e "s/@ARCHIVE@/$name.tar.gz/g" -e "s/@SHA256@/$hash/g" \
  Distribution/applinks.rb.template >"$out/applinks.rb"
echo "$out/$name.tar.gz"
