import FindingReports
import Findings

/// Rules as JSON: one object for one rule, `{"version":1,"rules":[…]}` for a list.
enum RuleJSON {
  /// One object on one line.
  static func text(_ rules: [RuleMetadata], isList: Bool) -> String {
    var json = JSONText()
    if isList {
      json.object { json in
        json.member("version", 1)
        json.array("rules") { json in
          for rule in rules { json.object { write(rule, to: &$0) } }
        }
      }
    } else if let rule = rules.first {
      json.object { write(rule, to: &$0) }
    }
    return json.text + "\n"
  }

  private static func write(_ rule: RuleMetadata, to json: inout JSONText) {
    json.member("id", rule.id.name)
    json.member("title", rule.title)
    json.member("severity", rule.severity.word)
    json.member("subject", rule.subject.name)
    json.member("why", rule.why)
    json.member("bad", RuleMarkdown.withoutMarker(rule.bad))
    json.member("good", rule.good)
  }
}

extension RuleMetadata.Subject {
  /// The word in machine output.
  fileprivate var name: String {
    switch self {
    case .associationFile: "associationFile"
    case .entitlements: "entitlements"
    case .assetLinks: "assetLinks"
    case .manifest: "manifest"
    case .hosting: "hosting"
    case .app: "app"
    }
  }
}
