/// The runner for devices.
enum DeviceScript {
  static func text(_ tests: ScriptCases, _ options: UITestOptions) -> String {
    #"""
    # Hands the links of a plan to the app on a device, and checks that its process runs.
    #
    # devicectl starts the app that it is told to, with the link ("--payload-url": folklore, from issues of other tools): that
    # tests what the app does with the link, and not whether the system would choose the app. What the browser is to keep cannot
    # be tested this way and is skipped. Device clouds that sign an app again take its entitlements away.
    #
    # Usage: run-devicectl.sh --device ID [--app PATH.app] [--junit FILE] [--only PATTERN]
    #
    # What stands in single quotes below is the plan's, and meant as it is.
    # shellcheck disable=SC2016,SC1003
    set -uo pipefail
    folder=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd) || exit 2
    # shellcheck source=link-tests.sh disable=SC1091
    . "$folder/link-tests.sh"
    export runner=devicectl browsers="com.apple.mobilesafari"
    app=\#(SourceText.shell(tests.app.identifier))
    hosts=(\#(tests.hosts.map(SourceText.shell).joined(separator: " ")))
    export junit="" only="*"
    device="" path=""
    while [ $# -gt 0 ]; do
      case $1 in
      --device) device=${2:?--device needs an identifier} && shift ;;
      --app) path=${2:?--app needs a path} && shift ;;
      --junit) junit=${2:?--junit needs a file} && shift ;;
      --only) only=${2:?--only needs a pattern} && shift ;;
      *) usage "There is no option $1." ;;
      esac
      shift
    done
    [ -n "$device" ] || usage "Name the device: --device ID, as \"xcrun devicectl list devices\" shows it."
    need xcrun

    # The entitlements of the build that was installed, where its path is given.
    if [ -n "$path" ]; then
      need codesign
      [ -d "$path" ] || usage "$path is no folder: name the built .app."
      entitlements=$(codesign -d --entitlements - --xml "$path" 2>/dev/null)
      claims=$(printf '%s' "$entitlements" | grep -o '<string>applinks:[^<]*</string>' | sed -e 's/<[^>]*>//g' -e 's/?mode=.*//')
      for host in ${hosts[@]+"${hosts[@]}"}; do
        ok=no
        for one in $claims; do
          [ "$one" = "applinks:$host" ] && ok=yes
          case $one in "applinks:*."*) case $host in *".${one#applinks:\*.}") ok=yes ;; esac ;; esac
        done
        if [ "$ok" = yes ]; then
          report pass "entitlement_$host" "the build has applinks:$host" "$path"
        else
          report fail "entitlement_$host" "the build has applinks:$host" "The build at $path has no entitlement applinks:$host: add it, and sign the build with a profile that has it."
        fi
      done
    else
      echo "The entitlements are not checked: give the build with --app PATH.app." >&2
    fi

    # runs NAME: whether the list of processes has an executable in the app's bundle.
    runs() {
      xcrun devicectl device info processes --device "$device" 2>/dev/null | grep -q "/$1\.app/"
    }
    # The bundle's name, without which the list says nothing: from the path, or asked of the device.
    bundle=$(basename "${path:-}" .app)
    if [ -z "$bundle" ]; then
      bundle=$(xcrun devicectl device info apps --device "$device" --bundle-id "$app" --columns '*' 2>/dev/null |
        sed -n 's|.*/\([^/]*\)\.app/*.*|\1|p' | head -n 1)
    fi
    [ -n "$bundle" ] || usage "$app is not installed on $device, or devicectl does not say where: give --app PATH.app."

    link_test() {
      local name=$1 title=$2 link=$3 wanted=$4 to=$5 start=$6 output status waited=0
      local options=()
      wanted "$name" || return 0
      if [ "$wanted" != app ] || [ "$to" != "$app" ]; then
        report skip "$name" "$title" "devicectl names the app that opens, so that it cannot tell what else would."
        return
      fi
      case $start in
      cold) options=(--terminate-existing) ;;
      background)
        report skip "$name" "$title" "devicectl cannot send an app to the background."
        return
        ;;
      *) xcrun devicectl device process launch --device "$device" "$app" >/dev/null 2>&1 ;;
      esac
      output=$(xcrun devicectl device process launch --device "$device" ${options[@]+"${options[@]}"} --payload-url "$link" "$app" 2>&1)
      status=$?
      if [ $status -ne 0 ]; then
        report fail "$name" "$title" "devicectl ended with $status: $output"
        return
      fi
      while ! runs "$bundle"; do
        waited=$((waited + LINK_STEP))
        if [ "$waited" -gt "$LINK_LIMIT" ]; then
          report fail "$name" "$title" "devicectl reported success, but no process of $bundle.app runs: it ended at once, or never started."
          return
        fi
        sleep "$LINK_STEP"
      done
      report pass "$name" "$title" "$bundle.app runs; that the system would have chosen it was not tested."
      after_test "$name"
    }

    # after_test NAME: what you do behind each test.
    after_test() {
      :
    \#(GeneratedFile.region("after_test", .numberSigns, indent: 2))
    }

    \#(GeneratedFile.region("before", .numberSigns))

    \#(tests.calls)

    finish
    """#
  }
}
