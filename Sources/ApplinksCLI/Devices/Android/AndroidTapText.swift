import AssetLinks
import DeviceSimulation
import FindingReports
import LinkSyntax

/// What an Android device does with a link, for people and for programs.
struct AndroidTapText {
  let tap: AndroidTap
  let device: AndroidDevice

  /// The text, with a line break at its end.
  var text: String {
    var lines = ["\(headline)"]
    lines += tap.notes.map { "  \(SourceText.line($0))" }
    lines += tap.standings.map {
      "  \($0.kind.rawValue): \(Quoted.visible($0.package)): \(SentenceText.visible($0.sentence))"
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private var headline: String {
    let link = Quoted.visible(tap.link.url.text)
    return switch tap.outcome {
    case .app(let package): "\(link) opens \(Quoted.visible(package))."
    case .browser: "\(link) opens the browser."
    case .choice(let packages):
      "\(link) asks the user: \(packages.map { Quoted.visible($0) }.joined(separator: ", "))\(tap.link.isWeb ? " or the browser" : "")."
    case .nothing: "\(link) opens nothing."
    case .unknown: "What \(link) opens is unknown."
    }
  }

  /// One object on one line.
  var json: String {
    var json = JSONText()
    json.object { object in
      object.member("url", tap.link.url.text)
      object.member("device", device.name)
      object.member("system", device.system.text)
      object.member("outcome", tap.outcome.word)
      switch tap.outcome {
      case .app(let package): object.member("app", package)
      case .choice(let packages):
        object.array("apps") { list in for package in packages { list.value(package) } }
      case .browser, .nothing, .unknown: break
      }
      object.array("reasons") { list in
        for note in tap.notes { list.object { SourceText.write(note, to: &$0) } }
      }
      object.array("standings") { list in
        for standing in tap.standings {
          list.object {
            $0.member("app", standing.package)
            $0.member("standing", standing.kind.rawValue)
            $0.member("message", standing.sentence)
          }
        }
      }
    }
    return json.text + "\n"
  }
}
