import AssetLinks
import FindingReports
import LinkMatching
import LinkSyntax

/// Why a link opens the apps of an association file, an Android app, or both.
struct PlatformsExplanation {
  /// The link as it was written.
  let url: String
  /// Apple's side; `nil` where there is no association file.
  let apple: Explanation?
  /// The Android app; `nil` where none is judged.
  let side: AndroidSide?
  /// What is said about it.
  let answer: AndroidSide.Answer?

  /// The explanation, with a line break at its end; `apps` are those to report, `nil` for all.
  func text(_ format: MatchFormat, apps: [String]?) -> String {
    let shown = apple?.apps.filter { apps?.contains($0.decision.app) ?? true } ?? []
    return format == .json ? json(shown) : words(shown)
  }

  private func words(_ apps: [AppExplanation]) -> String {
    var text = apple.map { ExplanationText($0, apps).text } ?? Quoted.visible(url) + "\n"
    guard let side, let answer else { return text }
    text += "  Android: \(Quoted.visible(side.name))\n"
    if case .decision(let decision) = answer {
      return text + AndroidDecisionText(decision, url, side.manifest).lines.map { "  \($0)\n" }.joined()
    }
    let padding = String(repeating: " ", count: max(0, 13 - answer.outcome.word.utf8.count))
    return text + "    \(answer.outcome.word)\(padding)  \(answer.sentence)\n"
  }

  private func json(_ apps: [AppExplanation]) -> String {
    var json = JSONText()
    json.object { object in
      object.member("url", apple?.url.text ?? url)
      if let apple { ExplanationJSON.write(apple, apps, to: &object) }
      guard let side, let answer else { return }
      object.object("android") { android in
        answer.write(app: side.name, to: &android)
        android.member("message", answer.sentence)
        if case .decision(let decision) = answer {
          AndroidDecisionJSON.writeGrounds(decision, side.manifest, to: &android)
        }
      }
    }
    return json.text + "\n"
  }
}
