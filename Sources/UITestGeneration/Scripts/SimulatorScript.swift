/// The runner for simulators.
enum SimulatorScript {
  static func text(_ tests: ScriptCases, _ options: UITestOptions) -> String {
    let arguments = options.launchArguments.map(SourceText.shell).joined(separator: " ")
    return #"""
      # Opens the links of a plan in a simulator, and checks which process received them: "simctl openurl" ends with 0 even
      # where Safari got a universal link with the app installed (seen on iOS 14.2 and 18.5; some notes claim success).
      #
      # Usage: run-simctl.sh [--device UDID] [--junit FILE] [--only PATTERN] [--without-entitlements]
      #
      # What stands in single quotes below is the plan's, and meant as it is.
      # shellcheck disable=SC2016,SC1003
      set -uo pipefail
      folder=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd) || exit 2
      # shellcheck source=link-tests.sh disable=SC1091
      . "$folder/link-tests.sh"
      export runner=simctl browsers="com.apple.mobilesafari"
      app=\#(SourceText.shell(tests.app.identifier))
      hosts=(\#(tests.hosts.map(SourceText.shell).joined(separator: " ")))
      arguments=(\#(arguments))
      export junit="" only="*"
      device=booted checks_entitlements=yes
      while [ $# -gt 0 ]; do
        case $1 in
        --device) device=${2:?--device needs a UDID} && shift ;;
        --junit) junit=${2:?--junit needs a file} && shift ;;
        --only) only=${2:?--only needs a pattern} && shift ;;
        --without-entitlements) checks_entitlements=no ;;
        *) usage "There is no option $1." ;;
        esac
        shift
      done
      need xcrun

      simctl() { xcrun simctl "$@"; }

      # pid BUNDLE: the number of its process, "" where it does not run. launchctl lists apps as UIKitApplication:BUNDLE[…].
      pid() {
        simctl spawn "$device" launchctl list 2>/dev/null | awk -v name="UIKitApplication:$1" '
          index($3, name "[") == 1 || $3 == name { if ($1 != "-") print $1; exit }'
      }

      # The build's entitlements: without them every universal link goes to Safari.
      container=$(simctl get_app_container "$device" "$app" app 2>/dev/null) || container=""
      [ -n "$container" ] || usage "$app is not installed in the simulator $device, or that is not booted."
      if [ "$checks_entitlements" = yes ] && [ ${#hosts[@]} -gt 0 ]; then
        need codesign
        # Builds for simulators carry them in a section of the executable, which --xml shows as those of a signature.
        entitlements=$(codesign -d --entitlements - --xml "$container" 2>/dev/null)
        for host in "${hosts[@]}"; do
          claim="applinks:$host"
          claims=$(printf '%s' "$entitlements" | grep -o '<string>applinks:[^<]*</string>' | sed -e 's/<[^>]*>//g' -e 's/?mode=.*//')
          ok=no
          for one in $claims; do
            [ "$one" = "$claim" ] && ok=yes
            # A star stands for subdomains.
            case $one in "applinks:*."*) case $claim in applinks:*".${one#applinks:\*.}") ok=yes ;; esac ;; esac
          done
          if [ "$ok" = yes ]; then
            report pass "entitlement_$host" "the build has $claim" "$container"
          else
            report fail "entitlement_$host" "the build has $claim" "The build at $container has no entitlement $claim, so that Safari gets its links: add it to com.apple.developer.associated-domains, and sign the build with it."
          fi
        done
      fi
      system=ios$(simctl getenv "$device" SIMULATOR_RUNTIME_VERSION 2>/dev/null)

      prepare() {
        simctl terminate "$device" com.apple.mobilesafari >/dev/null 2>&1
        simctl terminate "$device" "$app" >/dev/null 2>&1
        # The app notes in its first launch that it is tested: links start it without arguments.
        simctl launch "$device" "$app" ${arguments[@]+"${arguments[@]}"} >/dev/null 2>&1
        case $1 in
        cold) simctl terminate "$device" "$app" >/dev/null 2>&1 ;;
        background) simctl launch "$device" com.apple.Preferences >/dev/null 2>&1 ;;
        esac
      }

      # receiver START WANTED: who received the link. Safari was ended before, and so was the app in a cold start: what runs
      # now was started by the link. An app that ran before tells nothing by running, so that its log has to.
      receiver() {
        local waited=0
        while :; do
          if [ -n "$(pid com.apple.mobilesafari)" ]; then
            echo com.apple.mobilesafari
            return
          fi
          if [ "$2" != "$app" ] && [ -n "$2" ] && [ -n "$(pid "$2")" ]; then
            echo "$2"
            return
          fi
          if [ -n "$(pid "$app")" ] && { [ "$1" = cold ] || was_handed_over; }; then
            echo "$app"
            return
          fi
          waited=$((waited + LINK_STEP))
          [ "$waited" -gt "$LINK_LIMIT" ] && return
          sleep "$LINK_STEP"
        done
      }

      # Whether the system's log has the app brought to the front since the link was opened. No reference has the words of these
      # messages: any of SpringBoard or of the scene's service that names the app and the foreground counts.
      was_handed_over() {
        simctl spawn "$device" log show --style compact --start "$opened" \
          --predicate "(process == \"SpringBoard\" OR process == \"runningboardd\") AND eventMessage CONTAINS \"$app\" AND eventMessage CONTAINS[c] \"foreground\"" 2>/dev/null |
          grep -v '^Timestamp' | grep -q .
      }

      link_test() {
        local name=$1 title=$2 link=$3 wanted=$4 to=$5 start=$6 systems=$7 output status got
        wanted "$name" || return 0
        if ! runs_here "$system" "$systems"; then
          report skip "$name" "$title" "This is expected of $systems only, and the simulator has $system."
          return
        fi
        prepare "$start"
        opened=$(date '+%Y-%m-%d %H:%M:%S')
        output=$(simctl openurl "$device" "$link" 2>&1)
        status=$?
        if [ $status -ne 0 ] && [ "$wanted" != nothing ]; then
          report fail "$name" "$title" "simctl openurl ended with $status: $output"
          return
        fi
        got=$(receiver "$start" "$to")
        judge "$name" "$title" "$link" "$wanted" "$to" "$got" "Processes: app ${app} $(pid "$app"), Safari $(pid com.apple.mobilesafari)."
      \#(options.termination == .each ? "  simctl terminate \"$device\" \"$app\" >/dev/null 2>&1" : "  # The app is left running.")
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
