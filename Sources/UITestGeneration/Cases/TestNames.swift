import LinkOpening
import LinkTesting

/// Names of tests in the form given, when, then: identifiers in ASCII, which Swift, Objective-C, Kotlin and file systems take
/// alike.
///
/// A name depends on its own test alone, so that other tests may come and go. Where a name does not say all of what the plan
/// says, eight digits of the content follow; two names that are alike all the same get them too.
enum TestNames {
  /// The most characters of the part that is made of the user's words.
  private static let longest = 60

  /// A name for a case without one.
  static func name(_ test: LinkTestCase) -> String {
    let words = words(of: test.title)
    var name = "test_given\(test.start.given)_when\(words.text)IsOpened"
    if let surface = test.surface { name += "From" + Self.words(of: surface.rawValue).text }
    name += "_then" + outcome(test)
    if !test.systems.isEmpty {
      name += "_on" + test.systems.map { Self.words(of: $0.text).text }.joined(separator: "And")
    }
    return words.isWhole ? name : "\(name)_\(ContentHash.short(content(test)))"
  }

  /// The cases with names, each its own.
  static func naming(_ tests: [LinkTestCase]) -> [LinkTestCase] {
    var named: [LinkTestCase] = []
    var taken: Set<String> = []
    for var test in tests {
      var name = name(test)
      if taken.contains(name.lowercased()) { name += "_" + ContentHash.short(content(test)) }
      // The same expectation twice.
      var number = 2
      let stem = name
      while taken.contains(name.lowercased()) {
        name = "\(stem)_\(number)"
        number += 1
      }
      taken.insert(name.lowercased())
      test.name = name
      named.append(test)
    }
    return named
  }

  /// Everything that tells a test from others but its place in the plan.
  private static func content(_ test: LinkTestCase) -> String {
    let parts: [String] = [
      test.title, test.link, test.surface?.rawValue ?? "", test.page ?? "", test.start.rawValue,
      outcome(test),
      test.outcome.identifier ?? "", test.screen ?? "",
      test.parameters.flatMap(\.lines).joined(separator: "\n"),
      test.systems.map(\.text).joined(separator: " "),
    ]
    return parts.joined(separator: "\u{1F}")
  }

  private static func outcome(_ test: LinkTestCase) -> String {
    switch test.outcome {
    case .browser: return "BrowserKeepsIt"
    case .nothing: return "NothingOpens"
    case .app(let name, _, _):
      let screen = test.screen.map { $0.isEmpty ? "NoScreen" : words(of: $0).text } ?? ""
      return words(of: name).text + (screen.isEmpty ? "Opens" : "Shows" + screen)
    }
  }

  /// The words of `text` with capitals, in ASCII; `isWhole` where nothing but usual separators was left out.
  static func words(of text: String) -> (text: String, isWhole: Bool) {
    var result = ""
    var isWhole = true
    var isStart = true
    for scalar in text.unicodeScalars {
      guard result.unicodeScalars.count < longest else {
        isWhole = false
        break
      }
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9":
        let letter = String(scalar)
        result += isStart ? letter.uppercased() : letter
        isStart = false
      default:
        isStart = true
        if !" -_./:?=&#›,".unicodeScalars.contains(scalar) { isWhole = false }
      }
    }
    return result.isEmpty ? ("Link", false) : (result, isWhole)
  }
}
