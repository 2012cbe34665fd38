#!/usr/bin/env bash
# Generates tests of a plan with hostile names and of the example's, and puts each kind to its own language: Swift to the
# compiler with small modules of the documented declarations, Kotlin to its compiler, YAML to a schema, JavaScript to node,
# scripts to shellcheck. Then that a wrong signature, a wrong command and a lost region would be found.
set -euo pipefail
cd "$(dirname "$0")/.."
tool=${APPLINKS_TOOL:-$(swift build --show-bin-path 2>/dev/null)/applinks}
if [ ! -x "$tool" ]; then
  echo "The tool is not built: nothing is generated." >&2
  exit 1
fi
if [ "$(id -u)" = 0 ] && ! (command -v shellcheck && command -v kotlinc) >/dev/null; then
  apt-get update -q >/dev/null 2>&1 || true
  DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends shellcheck kotlin >/dev/null 2>&1 || true
fi
folder=$(mktemp -d)
trap 'rm -r "$folder"' EXIT
stubs=.ci/uitests-stubs
plans=(Tests/UITestGenerationTests/Plans/hostile.yaml)
if [ -e Examples/linktests/applinks.yaml ]; then plans+=(Examples/linktests/applinks.yaml); fi

generate() { # WHAT PLAN FOLDER OPTIONS...
  local what=$1 plan=$2 output=$3
  shift 3
  "$tool" generate "$what" "$plan" --app shop --output "$output" "$@" 2>"$folder/notes" || {
    cat "$folder/notes" >&2
    exit 1
  }
}

# --- Swift: in both language modes, the app's part and the tests each with what they share.
mkdir -p "$folder/modules"
for module in XCUIAutomation XCTest SwiftUI UIKit; do
  swiftc -swift-version 6 -parse-as-library -emit-module -module-name "$module" -I "$folder/modules" \
    -o "$folder/modules/$module.swiftmodule" -module-cache-path "$folder/cache" "$stubs/swift/$module.swift"
done
check() { # MODE SOURCES...
  local mode=$1
  shift
  swiftc -swift-version "$mode" -parse-as-library -typecheck -warnings-as-errors -D DEBUG -I "$folder/modules" \
    -module-cache-path "$folder/cache" "$@"
}
number=0
for plan in "${plans[@]}"; do
  number=$((number + 1))
  ours=$folder/$number
  generate uitests "$plan" "$ours/uitests" --page http://localhost:8080/
  for mode in 5 6; do
    check "$mode" "$ours"/uitests/App/*.swift
    check "$mode" "$ours"/uitests/App/LinkTestIdentifier.swift "$ours"/uitests/UITests/*.swift
  done

  # --- Kotlin
  generate espresso "$plan" "$ours/espresso"
  if command -v kotlinc >/dev/null; then
    find "$ours/espresso" -name '*.kt' >"$folder/sources"
    # The compiler of Debian 12, Kotlin 1.3, warns about the newer Java that it runs on.
    # shellcheck disable=SC2046
    kotlinc "$stubs"/kotlin/*.kt $(cat "$folder/sources") -d "$folder/classes$number" 2>"$folder/log" || {
      cat "$folder/log" >&2
      exit 1
    }
    if grep -E "^$ours.*\.kt:[0-9]+:[0-9]+: (warning|error)" "$folder/log" >&2; then exit 1; fi
  else
    echo "There is no Kotlin compiler: the generated Kotlin is not compiled here."
  fi

  # --- Scripts
  generate scripts "$plan" "$ours/scripts"
  for script in "$ours"/scripts/*.sh; do
    bash -n "$script"
    [ -x "$script" ]
  done
  if command -v shellcheck >/dev/null; then shellcheck "$ours"/scripts/*.sh; fi

  # --- Maestro: the head and the commands of each flow.
  generate maestro "$plan" "$ours/maestro"
  mkdir -p "$ours/flows"
  for flow in "$ours"/maestro/*/*.yaml; do
    name=$(basename "$(dirname "$flow")")-$(basename "$flow")
    awk -v head="$ours/flows/head-$name" -v commands="$ours/flows/commands-$name" \
      '!behind && $0 == "---" { behind = 1; next } { print > (behind ? commands : head) }' "$flow"
  done

  # --- Appium
  generate appium "$plan" "$ours/appium"
  if command -v node >/dev/null; then
    for source in "$ours"/appium/*.mjs; do node --check "$source"; done
    for platform in ios android; do
      [ -e "$ours/appium/links.$platform.e2e.mjs" ] || continue
      node "$stubs/node/run.mjs" "$ours/appium/links.$platform.e2e.mjs" "$platform"
    done
  fi

  # --- Made again: the same bytes, and what somebody wrote stays.
  for what in uitests espresso scripts maestro appium; do
    cp -r "$ours/$what" "$ours/$what-before"
    if [ "$what" = uitests ]; then generate "$what" "$plan" "$ours/$what" --page http://localhost:8080/; else generate "$what" "$plan" "$ours/$what"; fi
    diff -r "$ours/$what-before" "$ours/$what"
    grep -q "0 files written" "$folder/notes"
  done
done
echo "Swift, scripts and JavaScript of ${#plans[@]} plans agree with their tools, and are stable."

# --- The schema, with what PyPI has for it.
validator=$(command -v check-jsonschema || true)
if [ -z "$validator" ]; then
  if python3 -m venv "$folder/python"; then "$folder/python/bin/pip" install -q check-jsonschema >/dev/null 2>&1 || true; fi
  validator=$folder/python/bin/check-jsonschema
fi
if [ -x "$validator" ]; then
  "$validator" -q --schemafile "$stubs/maestro-head-schema.json" "$folder"/*/flows/head-*
  "$validator" -q --schemafile "$stubs/maestro-schema.json" "$folder"/*/flows/commands-*
  one=$(find "$folder/1/flows" -name 'commands-*' | sort | head -n 1)
  sed 's/^- openLink:/- openUrl:/' "$one" >"$folder/wrong.yaml"
  if "$validator" -q --schemafile "$stubs/maestro-schema.json" "$folder/wrong.yaml" >/dev/null 2>&1; then
    echo "A flow with a wrong command was not found." >&2
    exit 1
  fi
  echo "The flows agree with the schema."
else
  echo "There is no check-jsonschema: the flows are not checked."
fi

# --- A wrong signature is found, in the helpers and in the view.
wrong() { # FILE FROM TO OTHER SOURCES...
  local file=$1 from=$2 to=$3
  shift 3
  sed "s/$from/$to/" "$file" >"$folder/Wrong.swift"
  if cmp -s "$file" "$folder/Wrong.swift"; then
    echo "$file has no $from any more." >&2
    exit 1
  fi
  if check 6 "$@" "$folder/Wrong.swift" >/dev/null 2>&1; then
    echo "A wrong signature was not found: $to" >&2
    exit 1
  fi
}
tests=$folder/1/uitests/UITests
mapfile -t others < <(find "$tests" -name '*.swift' ! -name 'LinkDriver+Surfaces.swift')
wrong "$tests/LinkDriver+Surfaces.swift" 'shared.system.open(url)' 'shared.system.open(url, timeout: 1)' \
  "$folder/1/uitests/App/LinkTestIdentifier.swift" "${others[@]}"
wrong "$tests/LinkDriver+Surfaces.swift" 'press(.home)' 'press(.action)' \
  "$folder/1/uitests/App/LinkTestIdentifier.swift" "${others[@]}"
wrong "$folder/1/uitests/App/LinkTestLabels.swift" 'onOpenURL { url in' 'onOpenURL { url, _ in' \
  "$folder/1/uitests/App/LinkTestIdentifier.swift" "$folder/1/uitests/App/LinkTestReport.swift"
wrong "$folder/1/uitests/App/LinkTestLabelsView.swift" 'stack.axis = .vertical' 'stack.axis = .upright' \
  "$folder/1/uitests/App/LinkTestIdentifier.swift" "$folder/1/uitests/App/LinkTestReport.swift"
echo "Wrong signatures are found."

# --- Somebody's file is not replaced.
mkdir "$folder/theirs"
echo "mine" >"$folder/theirs/link-tests.sh"
if "$tool" generate scripts "${plans[0]}" --app shop --output "$folder/theirs" >/dev/null 2>&1; then
  echo "A file that was not generated was replaced." >&2
  exit 1
fi
[ "$(ls "$folder/theirs")" = link-tests.sh ] && grep -q mine "$folder/theirs/link-tests.sh"
generate scripts "${plans[0]}" "$folder/theirs" --force
echo "Files of others stay."
