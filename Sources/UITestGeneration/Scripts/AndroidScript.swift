/// The runner for Android.
enum AndroidScript {
  static func text(_ tests: ScriptCases, _ options: UITestOptions) -> String {
    #"""
    # Opens the links of a plan on an Android device or emulator, and checks which activity is in front: "am start" ends with 0
    # whoever gets the link.
    #
    # Usage: run-adb.sh [--serial SERIAL] [--junit FILE] [--only PATTERN] [--without-verification]
    #
    # What stands in single quotes below is the plan's, and meant as it is.
    # shellcheck disable=SC2016,SC1003
    set -uo pipefail
    folder=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd) || exit 2
    # shellcheck source=link-tests.sh disable=SC1091
    . "$folder/link-tests.sh"
    export runner=adb
    # Packages of browsers beside the device's default; add yours in the region "before".
    browsers="com.android.chrome com.android.browser org.mozilla.firefox com.microsoft.emmx com.sec.android.app.sbrowser com.brave.browser com.opera.browser org.chromium.webview_shell"
    app=\#(SourceText.shell(tests.app.identifier))
    hosts=(\#(tests.hosts.map(SourceText.shell).joined(separator: " ")))
    export junit="" only="*"
    checks_verification=yes
    adb=(adb)
    while [ $# -gt 0 ]; do
      case $1 in
      --serial) adb=(adb -s "${2:?--serial needs a serial}") && shift ;;
      --junit) junit=${2:?--junit needs a file} && shift ;;
      --only) only=${2:?--only needs a pattern} && shift ;;
      --without-verification) checks_verification=no ;;
      *) usage "There is no option $1." ;;
      esac
      shift
    done
    need adb

    # remote WORD...: runs a command on the device, each word as it is: adb joins its words and hands them to a shell there.
    remote() {
      local line="" word
      for word in "$@"; do line="$line '$(printf '%s' "$word" | sed "s/'/'\\\\''/g")'"; done
      "${adb[@]}" shell "$line" </dev/null | tr -d '\r'
      return "${PIPESTATUS[0]}"
    }

    level=$(remote getprop ro.build.version.sdk 2>/dev/null)
    case $level in '' | *[!0-9]*) usage "No device answers adb, or several do: choose one with --serial." ;; esac
    remote pm path "$app" 2>/dev/null | grep -q '^package:' || usage "$app is not installed on the device."
    default=$(remote cmd package resolve-activity --brief -a android.intent.action.VIEW -c android.intent.category.BROWSABLE -d https://nobody.invalid/ 2>/dev/null | tail -n 1)
    case $default in
    android/*) ;; # The question which browser to use.
    */*) browsers="$browsers ${default%%/*}" ;;
    esac

    # The state of each host: verified, approved, migrated, restored and system_configured open the app, all else the browser.
    if [ "$checks_verification" = yes ] && [ ${#hosts[@]} -gt 0 ]; then
      if [ "$level" -lt 31 ]; then
        echo "Android before 12 has no \"pm get-app-links\": the verification is not checked." >&2
      else
        links=$(remote pm get-app-links "$app" 2>&1)
        for host in "${hosts[@]}"; do
          state=$(printf '%s\n' "$links" | awk -v host="$host:" '$1 == host { print $2; exit }')
          case $state in
          verified | approved | migrated | restored | system_configured)
            report pass "verification_$host" "$host is verified for the app" "$state" ;;
          "")
            report fail "verification_$host" "$host is verified for the app" "The build claims no links of $host: it needs an intent filter with android:autoVerify for it." ;;
          *)
            report fail "verification_$host" "$host is verified for the app" "The state of $host is $state, so that the browser gets its links: see \"applinks android explain\", and run \"adb shell pm verify-app-links --re-verify $app\"." ;;
          esac
        done
      fi
    fi

    # front: the package of the activity that is in front.
    front() {
      local line
      line=$(remote dumpsys activity activities 2>/dev/null | grep -m 1 -E 'topResumedActivity[=:]')
      [ -n "$line" ] || line=$(remote dumpsys activity activities 2>/dev/null | grep -m 1 -E 'ResumedActivity[=:]')
      printf '%s\n' "$line" | sed -n 's|.*ActivityRecord{[^ ]* u[0-9]* \([^/ ]*\)/.*|\1|p'
    }

    prepare() {
      local one
      for one in $browsers; do remote am force-stop "$one" >/dev/null 2>&1; done
      if [ "$1" = cold ]; then
        remote am force-stop "$app" >/dev/null 2>&1
      else
        remote monkey -p "$app" -c android.intent.category.LAUNCHER 1 >/dev/null 2>&1
        wait_for "$app"
      fi
      if [ "$1" != warm ]; then remote input keyevent KEYCODE_HOME >/dev/null 2>&1; fi
      home=$(front)
    }

    # wait_for PACKAGE: until it is in front, at most LAUNCH_LIMIT seconds.
    wait_for() {
      local waited=0
      while [ "$(front)" != "$1" ] && [ "$waited" -lt "$LAUNCH_LIMIT" ]; do
        waited=$((waited + LINK_STEP))
        sleep "$LINK_STEP"
      done
    }

    # receiver START WANTED STARTED: who came to the front. In a warm start the app was there before: that it stays until the
    # time is up tells that nobody else got the link, and so does STARTED, who was started by the word of "am start -W".
    receiver() {
      local waited=0 now
      while :; do
        now=$(front)
        if [ -n "$now" ] && [ "$now" != "$home" ]; then
          echo "$now"
          return
        fi
        waited=$((waited + LINK_STEP))
        if [ "$waited" -gt "$LINK_LIMIT" ]; then
          if [ "$1" = warm ] && [ "$2" = app ]; then echo "$3"; fi
          return
        fi
        sleep "$LINK_STEP"
      done
    }

    link_test() {
      local name=$1 title=$2 link=$3 wanted=$4 to=$5 start=$6 systems=$7 output started got
      wanted "$name" || return 0
      if ! runs_here "api$level" "$systems"; then
        report skip "$name" "$title" "This is expected of $systems only, and the device has api$level."
        return
      fi
      prepare "$start"
      output=$(remote am start -W -a android.intent.action.VIEW -c android.intent.category.BROWSABLE -d "$link" 2>&1)
      # An older adb ends with 0 whatever happens on the device.
      if [ "$wanted" != nothing ] && printf '%s' "$output" | grep -q -E '^(Error|Exception)'; then
        report fail "$name" "$title" "am start says: $output"
        return
      fi
      started=$(printf '%s\n' "$output" | sed -n 's|^Activity: *\([^/ ]*\)/.*|\1|p' | head -n 1)
      got=$(receiver "$start" "$wanted" "$started")
      if [ "$start$wanted$started$got" = warmapp ]; then
        report skip "$name" "$title" "The app was in front before, and am start does not say who was started: not decided."
        return
      fi
      judge "$name" "$title" "$link" "$wanted" "$to" "$got" "In front before: ${home:-nobody}; by the word of am start: ${started:-nobody}."
    \#(options.termination == .each ? "  remote am force-stop \"$app\" >/dev/null 2>&1" : "  # The app is left running.")
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
