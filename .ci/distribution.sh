#!/usr/bin/env bash
# Everything by which the tool gets to people: the Action's script, hooks, completions, the manual page, the archive of a release.
set -euo pipefail
cd "$(dirname "$0")/.."
here=$PWD
tool=${APPLINKS_TOOL:-$(swift build --show-bin-path)/applinks}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/bin"
ln -s "$tool" "$folder/bin/applinks"
export PATH=$folder/bin:$PATH

echo "The Action's description and the hooks' list"
bin=$(bash .ci/venv.sh schema check-jsonschema)
"$bin/check-jsonschema" --builtin-schema vendor.github-actions action.yml
"$bin/check-jsonschema" --builtin-schema vendor.gitlab-ci Distribution/gitlab-ci.yml

sample=$folder/sample
mkdir -p "$sample/site/.well-known"
cd "$sample"
git init -q .
git config user.email nobody@example.com
git config user.name nobody
cp "$here/Examples/shop/.well-known/apple-app-site-association" site/.well-known
git add .
git commit -qm "Begin"
base=$(git rev-parse HEAD)

echo "The Action's script"
check() { GITHUB_OUTPUT=$folder/output GITHUB_STEP_SUMMARY=$folder/summary APPLINKS_BASE=$base bash "$here/Distribution/check.sh"; }
rm -f "$folder/output" "$folder/summary"
GITHUB_ACTIONS=1 check
grep -qx 'errors=0' "$folder/output"
test -s applinks.sarif
sed -i.old 's#"/buy/\*"#"/sell/*"#' site/.well-known/apple-app-site-association
cp "$here/Examples/broken/Shop.entitlements" site
rm -f site/.well-known/*.old "$folder/output" "$folder/summary"
status=0
GITHUB_ACTIONS=1 check >"$folder/annotations" || status=$?
[ "$status" = 1 ]
grep -q '^::error file=site/Shop.entitlements' "$folder/annotations"
grep -q '^errors=[1-9]' "$folder/output"
grep -q '/sell' "$folder/summary"
APPLINKS_FAIL_ON=never check >/dev/null
status=0
APPLINKS_PATHS=missing check >/dev/null 2>&1 || status=$?
[ "$status" = 2 ]
[ "$(APPLINKS_TOOL=$tool bash "$here/Distribution/tool.sh")" = "tool=$tool" ]

echo "GitLab's and plain reports"
applinks lint --fail-on never --format text --format gitlab --output gl.json . >/dev/null
python3 -m json.tool gl.json >/dev/null
applinks lint --fail-on never --format junit --output report.xml . >/dev/null
test -s report.xml

echo "The hooks"
bin=$(cd "$here" && bash .ci/venv.sh hooks pre-commit)
"$bin/pre-commit" validate-manifest "$here/.pre-commit-hooks.yaml"
rm -f gl.json report.xml applinks.sarif
git checkout -q -- . && git clean -qfd
hooks() { "$bin/pre-commit" try-repo "$folder/hooks" "$@" --all-files; }
# A repository of the list alone: the hooks need nothing else of this one.
git init -q "$folder/hooks"
cp "$here/.pre-commit-hooks.yaml" "$folder/hooks"
git -C "$folder/hooks" -c user.email=nobody@example.com -c user.name=nobody add . 
git -C "$folder/hooks" -c user.email=nobody@example.com -c user.name=nobody commit -qm "List hooks"
hooks applinks-lint
echo '{"webcredentials": {"apps": ["8A3KX2M9QT.com.example.shop",]}}' >apple-app-site-association
git add .
if hooks applinks-lint >"$folder/hook"; then exit 1; fi
grep -q json-trailing-comma "$folder/hook"
if hooks applinks-fix >"$folder/hook"; then exit 1; fi
git add . && hooks applinks-fix
if hooks applinks-format >"$folder/hook"; then exit 1; fi
git add . && hooks applinks-format
cd "$here"

echo "Completions"
applinks --generate-completion-script bash >"$folder/completion.bash"
# shellcheck disable=SC2016
complete_words() {
  bash --norc -c '
    source "$1"; shift
    COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMP_LINE="$*"; COMP_POINT=${#COMP_LINE}; COMP_TYPE=9
    function=$(complete -p applinks | sed "s/.*-F \([^ ]*\).*/\1/")
    "$function" applinks "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
    printf "%s\n" "${COMPREPLY[@]}"' bash "$folder/completion.bash" "$@"
}
complete_words applinks exp | grep -qx explain
complete_words applinks match --i | grep -qx -- --in
complete_words applinks device cr | grep -qx create
for shell in zsh fish; do
  applinks --generate-completion-script "$shell" >"$folder/completion.$shell"
  grep -q explain "$folder/completion.$shell"
  if command -v "$shell" >/dev/null; then "$shell" -n "$folder/completion.$shell"; fi
done

echo "The manual page"
applinks generate man --output "$folder/applinks.1"
if command -v groff >/dev/null; then
  groff -man -Tutf8 -ww "$folder/applinks.1" >"$folder/page" 2>"$folder/warnings"
  if [ -s "$folder/warnings" ]; then
    cat "$folder/warnings" >&2
    exit 1
  fi
  grep -q 'applinks explain' "$folder/page"
fi
if command -v mandoc >/dev/null; then mandoc -T lint -W error "$folder/applinks.1"; fi

echo "The archive of a release, made of this tool"
SOURCE_DATE_EPOCH=0 bash Distribution/release.sh "$folder/release" "$tool" >"$folder/name"
archive=$(cat "$folder/name")
(cd "$folder/release" && sha256sum -c --quiet ./*.sha256)
mkdir "$folder/unpacked"
tar -xzf "$archive" -C "$folder/unpacked" --strip-components 1
"$folder/unpacked/bin/applinks" match --in Examples/shop https://shop.example/buy/42 >/dev/null
! grep -q '@[A-Z0-9]*@' "$folder/release/applinks.rb"
if command -v ruby >/dev/null; then ruby -c "$folder/release/applinks.rb" >/dev/null; fi
echo "What brings the tool to people works."
