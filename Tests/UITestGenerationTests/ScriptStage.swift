import Foundation
import LinkTesting

@testable import UITestGeneration

/// A folder with generated scripts and programs that stand in for those of the platforms.
final class ScriptStage: Sendable {
  let path: String

  /// The scripts of a plan.
  init(_ plan: LinkPlan, _ options: UITestOptions = UITestOptions()) throws {
    path =
      FileManager.default.temporaryDirectory.appendingPathComponent("applinks-scripts-" + UUID().uuidString)
      .path
    for file in try ScriptFiles.make(plan, options).files { try write(file.text, to: file.path) }
    for (name, text) in [("xcrun", Self.xcrun), ("codesign", Self.codesign), ("adb", Self.adb)] {
      try write("#!/bin/bash\n" + text, to: "bin/\(name)", isExecutable: true)
    }
    try FileManager.default.createDirectory(atPath: path + "/running", withIntermediateDirectories: true)
    try write("com.launcher", to: "front")
    try write("<array><string>applinks:shop.example</string></array>", to: "entitlements")
    try write(
      "com.example.shop:\n  Domain verification state:\n    shop.example: verified\n", to: "verification")
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ text: String, to name: String, isExecutable: Bool = false) throws {
    let url = URL(fileURLWithPath: path).appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
    if isExecutable {
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: url.path)
    }
  }

  func read(_ name: String) -> String {
    (try? String(contentsOfFile: path + "/" + name, encoding: .utf8)) ?? ""
  }

  /// What came of a run.
  struct Outcome {
    var status: Int32
    var output: String
    var junit: String
  }

  /// Runs a script, with JUnit.
  func run(_ script: String, _ arguments: String...) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = [path + "/" + script, "--junit", path + "/junit.xml"] + arguments
    process.environment = [
      "PATH": path + "/bin:/usr/bin:/bin", "STAGE": path, "LINK_LIMIT": "0", "LAUNCH_LIMIT": "0",
    ]
    process.currentDirectoryURL = URL(fileURLWithPath: path)
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, output: String(decoding: output, as: UTF8.self),
      junit: read("junit.xml"))
  }

  // Each says success whatever happens: `receiver` holds who gets a link.

  private static let xcrun = #"""
    printf '%s\n' "$*" >>"$STAGE/calls"
    tool=$1
    shift
    if [ "$tool" = devicectl ]; then
      case "$2 $3" in
      "process launch") cat "$STAGE/receiver" >>"$STAGE/processes" 2>/dev/null ;;
      "info apps") echo "file:///private/var/containers/Bundle/Application/1/Shop.app/" ;;
      "info processes") cat "$STAGE/processes" 2>/dev/null ;;
      esac
      exit 0
    fi
    case $1 in
    get_app_container) [ ! -e "$STAGE/missing" ] && echo "$STAGE/Shop.app" ;;
    getenv) echo 17.2 ;;
    terminate) rm -f "$STAGE/running/$3" ;;
    launch) touch "$STAGE/running/$3" ;;
    openurl)
      printf '%s' "$3" >"$STAGE/opened"
      [ -s "$STAGE/receiver" ] && touch "$STAGE/running/$(cat "$STAGE/receiver")"
      ;;
    spawn)
      case $3 in
      launchctl)
        printf 'PID\tStatus\tLabel\n-\t0\tUIKitApplication:com.example.shop.idle[1][rb-legacy]\n'
        for one in "$STAGE"/running/*; do
          [ -e "$one" ] && printf '4711\t0\tUIKitApplication:%s[ab12][rb-legacy]\n' "${one##*/}"
        done
        ;;
      log)
        echo "Timestamp  Ty Process"
        [ "$(cat "$STAGE/receiver")" = com.example.shop ] && echo "12:00 Df SpringBoard com.example.shop Foreground"
        ;;
      esac
      ;;
    esac
    exit 0

    """#

  private static let codesign = #"""
    cat "$STAGE/entitlements"

    """#

  private static let adb = #"""
    [ "$1" = shell ] || exit 64
    eval "set -- $2"
    printf '%s\n' "$*" >>"$STAGE/calls"
    case "$1 $2" in
    "getprop "*) echo 34 ;;
    "pm path") [ ! -e "$STAGE/missing" ] && echo package:/data/app/base.apk ;;
    "pm get-app-links") cat "$STAGE/verification" ;;
    "cmd package") printf 'priority=0\nexample.browser/.Main\n' ;;
    "am force-stop") [ "$(cat "$STAGE/front")" = "$3" ] && echo com.launcher >"$STAGE/front" ;;
    "monkey -p") echo "$3" >"$STAGE/front" ;;
    "input keyevent") echo com.launcher >"$STAGE/front" ;;
    "am start")
      for word; do :; done
      printf '%s' "$word" >"$STAGE/opened"
      echo "Starting: Intent { act=android.intent.action.VIEW }"
      [ -s "$STAGE/receiver" ] && cat "$STAGE/receiver" >"$STAGE/front" && echo "Activity: $(cat "$STAGE/receiver")/.Main"
      ;;
    "dumpsys activity") printf '  ResumedActivity: no\r\n  topResumedActivity=ActivityRecord{1f2e u0 %s/.Main t12}\r\n' "$(cat "$STAGE/front")" ;;
    esac
    exit 0

    """#
}
