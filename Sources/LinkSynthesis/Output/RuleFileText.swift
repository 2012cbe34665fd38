import AssociationFiles
import PositionedJSON

/// The text of an association file with given rules.
enum RuleFileText {
  /// The identifiers that stand for an app where none is named.
  static let placeholder = "ABCDE12345.com.example.app"

  /// The canonical text.
  static func text(_ rules: [SynthesisedRule], appIDs: [String]) -> [UInt8] {
    var text: [UInt8] = Array(#"{"applinks":{"details":[{"appIDs":["#.utf8)
    for (index, app) in appIDs.enumerated() {
      if index > 0 { text.append(UInt8(ascii: ",")) }
      JSONQuoting.appendQuoted(app.utf8, to: &text)
    }
    text += Array(#"],"components":["#.utf8)
    for (index, rule) in rules.enumerated() {
      if index > 0 { text.append(UInt8(ascii: ",")) }
      append(rule, to: &text)
    }
    text += Array("]}]}}".utf8)
    return AssociationFile(parsing: text, limits: limits).canonicalText ?? text
  }

  /// The model of the file, whatever its length.
  static func file(_ text: [UInt8]) -> AssociationFile { AssociationFile(parsing: text, limits: limits) }

  private static let limits = JSONLimits(maximumBytes: .max)

  private static func append(_ rule: SynthesisedRule, to text: inout [UInt8]) {
    var isFirst = true
    func name(_ key: String) {
      text.append(UInt8(ascii: isFirst ? "{" : ","))
      isFirst = false
      JSONQuoting.appendQuoted(key.utf8, to: &text)
      text.append(UInt8(ascii: ":"))
    }
    if let path = rule.path {
      name("/")
      JSONQuoting.appendQuoted(path.utf8, to: &text)
    }
    switch rule.query {
    case nil: break
    case .text(let pattern):
      name("?")
      JSONQuoting.appendQuoted(pattern.utf8, to: &text)
    case .item(let item, let pattern):
      name("?")
      text.append(UInt8(ascii: "{"))
      JSONQuoting.appendQuoted(item.utf8, to: &text)
      text.append(UInt8(ascii: ":"))
      JSONQuoting.appendQuoted(pattern.utf8, to: &text)
      text.append(UInt8(ascii: "}"))
    }
    if let fragment = rule.fragment {
      name("#")
      JSONQuoting.appendQuoted(fragment.utf8, to: &text)
    }
    if rule.isExcluded {
      name("exclude")
      text += Array("true".utf8)
    }
    if rule.ignoresCase {
      name("caseSensitive")
      text += Array("false".utf8)
    }
    if isFirst { text.append(UInt8(ascii: "{")) }
    text.append(UInt8(ascii: "}"))
  }
}
