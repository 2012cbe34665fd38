import AssociationFiles
import Findings

/// Finds an association file whose name has an extension.
enum FileNameExtensionRule: AssociationRule {
  static let metadata = RuleMetadata(
    id: "file-name-extension",
    title: "An association file whose name has an extension",
    severity: .error,
    why: """
      The name is exactly apple-app-site-association, without an extension (Apple's page on associated domains). A \
      device never asks for apple-app-site-association.json.
      """,
    bad: #"↓{"webcredentials": {"apps": ["8A3KX2M9QT.com.example.shop"]}}"#,
    good: #"{"webcredentials": {"apps": ["8A3KX2M9QT.com.example.shop"]}}"#)

  private static let name = "apple-app-site-association"

  static func check(_ subject: AssociationSubject) -> [Finding] {
    guard let last = subject.fileName.split(separator: "/").last, last.hasPrefix(name + ".") else {
      return []
    }
    return [
      subject.finding(
        metadata, at: 0..<0, "The file is called \"\(last)\", and devices ask for \"\(name)\".",
        help: "Rename the file to \"\(name)\", and serve it under that name.")
    ]
  }
}
