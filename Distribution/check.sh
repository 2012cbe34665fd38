#!/usr/bin/env bash
# Judges files in CI: annotations on standard output, a SARIF report, and a summary of findings and of what a change does to links.
#
#   APPLINKS_TOOL     the tool; else the one on the PATH
#   APPLINKS_PATHS    files and folders, one a line; else the current folder
#   APPLINKS_FAIL_ON  note, warning, error or never; else error
#   APPLINKS_BASE     a commit: association files that differ from it are compared as sets of links
#   APPLINKS_REPORT   where the SARIF report goes; else applinks.sarif
#   GITHUB_OUTPUT, GITHUB_STEP_SUMMARY  files that GitHub reads; elsewhere nothing is written for it
#
# Ends as `applinks lint` does: 1 where something is at or above the threshold, 2 where nothing was readable.
set -euo pipefail
tool=${APPLINKS_TOOL:-applinks}
fail_on=${APPLINKS_FAIL_ON:-error}
report=${APPLINKS_REPORT:-applinks.sarif}
base=${APPLINKS_BASE:-}
output=${GITHUB_OUTPUT:-/dev/null}
summary=${GITHUB_STEP_SUMMARY:-/dev/null}
annotations=text
if [ -n "${GITHUB_ACTIONS:-}" ]; then annotations=github; fi
folder=$(mktemp -d)
trap 'rm -r "$folder"' EXIT

sources=()
while IFS= read -r line; do
  if [ -n "${line//[[:space:]]/}" ]; then sources+=("$line"); fi
done <<<"${APPLINKS_PATHS:-.}"

status=0
"$tool" lint --fail-on "$fail_on" \
  --format "$annotations" \
  --format json --output "$folder/findings.json" \
  --format markdown --output "$folder/findings.md" \
  --format sarif --output "$report" \
  -- "${sources[@]}" || status=$?

# No text of a finding can hold these: quotes in it are escaped.
count() { { grep -o "\"severity\":[ ]*\"$1\"" "$folder/findings.json" || true; } | wc -l | tr -d ' '; }
if [ -f "$folder/findings.json" ]; then
  {
    echo "errors=$(count error)"
    echo "warnings=$(count warning)"
    echo "report=$report"
  } >>"$output"
  cat "$folder/findings.md" >>"$summary"
fi

if [ -n "$base" ]; then
  # In git's order, so that the summary is the same in each run.
  git diff --name-only --diff-filter=M -z "$base" -- "${sources[@]}" | while IFS= read -r -d '' file; do
    case $(basename "$file") in
      apple-app-site-association | apple-app-site-association.json) ;;
      *) continue ;;
    esac
    # git names files from the root of the repository.
    top=$(git rev-parse --show-toplevel)
    printf '\n### %s\n\n' "$file" >>"$summary"
    (cd "$top" && "$tool" diff --format github "git:$base:$file" "$file") >"$folder/diff.md" || true
    cat "$folder/diff.md" >>"$summary"
    if [ "$annotations" = text ]; then cat "$folder/diff.md"; fi
  done
fi
exit "$status"
