import FindingReports

/// A script of Frida for one app: it hooks the receivers and openers that the app really has, and logs a JSON line for each
/// event.
///
/// Written for Frida 17, where the bridges to Objective-C and Swift are loaded by its own tools (app-inspection, section 4).
package enum FridaScript {
  /// The script for an app.
  ///
  /// - Parameters:
  ///   - app: The app.
  ///   - comparesSenders: Whether comparisons of texts with the sender of a link are logged too, while the link is received
  ///     (app-inspection, D7). Every comparison of the app then costs a little more.
  package static func text(_ app: AppReading, comparesSenders: Bool = false) -> String {
    let hooks = FridaHooks(app)
    return """
      // Logs what links do in \(comment(hooks.application.isEmpty ? "the app" : hooks.application)). Run it with Frida 17's tools, which load the bridge to
      // Objective-C: frida -U -f \(comment(hooks.application.isEmpty ? "IDENTIFIER" : hooks.application)) -l FILE
      // Each event is one line of JSON, which "applinks trace" reads back.
      'use strict';
      const app = \(json(hooks, comparesSenders));

      """ + FridaRuntime.source
  }

  /// What cannot end a comment or begin a line.
  private static func comment(_ text: String) -> String {
    String(
      text.unicodeScalars.map { (0x20..<0x7F).contains($0.value) && $0 != "<" ? Character($0) : "?" }
        .prefix(200))
  }

  private static func json(_ hooks: FridaHooks, _ comparesSenders: Bool) -> String {
    var json = JSONText()
    json.object { json in
      json.member("application", hooks.application)
      json.array("receivers") { list in
        for method in hooks.receivers { list.object { write(method, to: &$0) } }
      }
      json.array("openers") { list in for method in hooks.openers { list.object { write(method, to: &$0) } } }
      json.array("functions") { list in
        for function in hooks.functions {
          list.object { json in
            json.member("module", function.module)
            json.member("symbol", function.symbol)
            json.member("name", function.name)
            json.strings("arguments", function.arguments)
          }
        }
      }
      json.strings("hidden", hooks.hidden)
      json.strings("selectors", LinkSelectors.receivers.sorted())
      json.strings("schemes", hooks.schemes)
      json.member("swiftUI", hooks.usesSwiftUI)
      json.member("comparisons", comparesSenders)
    }
    // Line separators are line breaks in older scripts, and "</" ends one in a page.
    return json.text.replacing("\u{2028}", with: "\\u2028").replacing("\u{2029}", with: "\\u2029")
      .replacing("</", with: "<\\/")
  }

  private static func write(_ method: FridaHooks.Method, to json: inout JSONText) {
    json.member("class", method.className)
    json.member("selector", method.selector)
  }
}
