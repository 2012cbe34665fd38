/// What the runners share: results, the summary, JUnit.
enum ScriptLibrary {
  /// The library, for Bash 3.2 and later, since that is the one of macOS.
  static func text(_ options: UITestOptions) -> String {
    #"""
    # What the runners of this folder share. Works with Bash 3.2, which macOS has.
    # "runner" and "browsers" are set by who includes this.
    # shellcheck shell=bash disable=SC2154

    # How long to wait, in seconds; the environment may say otherwise.
    export LINK_LIMIT=${LINK_LIMIT:-\#(options.limits.link)}
    export LAUNCH_LIMIT=${LAUNCH_LIMIT:-\#(options.limits.launch)}
    # What is asked again while waiting, in seconds.
    export LINK_STEP=${LINK_STEP:-1}
    passed=0 failed=0 skipped=0
    junit_cases=""

    usage() {
      echo "$1" >&2
      exit 2
    }

    # need PROGRAM: ends with 2 where a program is missing.
    need() {
      command -v "$1" >/dev/null 2>&1 || usage "$1 is not installed, or not in PATH."
    }

    # xml TEXT: text for XML 1.0. Bytes that are no text, and controls, are left out.
    xml() {
      printf '%s' "$1" | LC_ALL=C tr -d '\000-\010\013\014\016-\037\177' |
        LC_ALL=C sed -e 's/&/\&amp;/g' -e 's/</\&lt;/g' -e 's/>/\&gt;/g' -e 's/"/\&quot;/g'
    }

    # plain TEXT: output of a tool, without what is not ASCII.
    plain() {
      printf '%s' "$1" | LC_ALL=C tr -cd '\011\012\040-\176'
    }

    # report RESULT NAME TITLE DETAIL: one line for people, one case for JUnit. RESULT is pass, fail or skip.
    report() {
      local inner="" detail
      detail=$(plain "$4")
      case $1 in
      pass) passed=$((passed + 1)) ;;
      fail)
        failed=$((failed + 1))
        inner="<failure message=\"$(xml "$detail")\"/>"
        ;;
      skip)
        skipped=$((skipped + 1))
        inner="<skipped message=\"$(xml "$detail")\"/>"
        ;;
      esac
      if [ "$1" = pass ]; then inner="<system-out>$(xml "$detail")</system-out>"; fi
      printf '%-4s  %s\n' "$1" "$3"
      if [ "$1" != pass ]; then printf '      %s\n' "$detail"; fi
      junit_cases="$junit_cases    <testcase classname=\"$(xml "$runner")\" name=\"$(xml "$2")\">
          <properties><property name=\"title\" value=\"$(xml "$3")\"/></properties>
          $inner
        </testcase>
    "
    }

    # finish: the summary, JUnit where it was asked for, and the status.
    finish() {
      echo "$passed passed, $failed failed, $skipped skipped"
      if [ -n "${junit:-}" ]; then
        {
          echo '<?xml version="1.0" encoding="UTF-8"?>'
          echo "<testsuites tests=\"$((passed + failed + skipped))\" failures=\"$failed\" skipped=\"$skipped\">"
          echo "  <testsuite name=\"$(xml "$runner")\" tests=\"$((passed + failed + skipped))\" failures=\"$failed\" errors=\"0\" skipped=\"$skipped\">"
          printf '%s' "$junit_cases"
          echo "  </testsuite>"
          echo "</testsuites>"
        } >"$junit" || usage "$junit cannot be written."
      fi
      if [ "$failed" -gt 0 ]; then exit 1; fi
      exit 0
    }

    # runs_here SYSTEM SYSTEMS: whether a test is for the system at hand; an empty list is for all, ios17 for 17.4 too.
    runs_here() {
      local one
      [ -z "$2" ] && return 0
      for one in $2; do
        case "$1." in "$one".*) return 0 ;; esac
      done
      return 1
    }

    # is_among WORD WORDS
    is_among() {
      local one
      for one in $2; do [ "$one" = "$1" ] && return 0; done
      return 1
    }

    # matches PATTERN: whether a test is wanted, by --only.
    wanted() {
      # An unquoted pattern is meant: --only takes stars.
      # shellcheck disable=SC2254
      case $1 in ${only:-*}) return 0 ;; esac
      return 1
    }

    # judge NAME TITLE LINK WANTED RECEIVER GOT EVIDENCE: GOT is who received the link, "" for nobody.
    judge() {
      local name=$1 title=$2 link=$3 wanted=$4 receiver=$5 got=$6 evidence=$7
      case $wanted in
      app)
        if [ "$got" = "$receiver" ]; then
          report pass "$name" "$title" "$got received it. $evidence"
        elif is_among "$got" "$browsers"; then
          report fail "$name" "$title" "The tool reported success, but the browser ($got) received $link: the association was not used. $evidence"
        else
          report fail "$name" "$title" "$receiver did not receive $link, but ${got:-nobody}. $evidence"
        fi
        ;;
      browser)
        if is_among "$got" "$browsers"; then
          report pass "$name" "$title" "$got received it. $evidence"
        else
          report fail "$name" "$title" "The browser is to keep $link, but ${got:-nobody} received it. $evidence"
        fi
        ;;
      nothing)
        if [ -z "$got" ]; then
          report pass "$name" "$title" "Nobody received it. $evidence"
        else
          report fail "$name" "$title" "Nothing is to open $link, but $got received it. $evidence"
        fi
        ;;
      esac
    }
    """#
  }
}
