import Foundation
import FuzzDriver
import UITestGeneration

/// A generated file as somebody has changed it since: nothing traps, and a file without the mark is nobody's.
@main
enum FuzzRegions {
  private static let heads = [
    ("swift", "// Made by \"applinks generate uitests\" from a.\n"),
    ("yaml", "# Made by \"applinks generate maestro\" from a.\n"),
    ("html", "<!-- Made by \"applinks generate uitests\" from a. -->\n"),
  ]

  static func main() {
    // The closure becomes a C function, which knows no `Self`.
    exit(
      runFuzzer { start, count in
        FuzzRegions.check(String(decoding: fuzzedBytes(start, count), as: UTF8.self))
        return 0
      })
  }

  private static func check(_ text: String) {
    for (kind, head) in heads {
      let what = kind == "yaml" ? "maestro" : "uitests"
      precondition(FileMerger.state(of: head + text, at: "a." + kind, what: what) != nil)
      if !text.contains("applinks generate") {
        precondition(FileMerger.state(of: text, at: "a." + kind, what: what) == nil)
      }
    }
  }
}
