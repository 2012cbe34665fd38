import FindingReports
import HostingEvidence

/// What serves a site, as far as its answers show.
enum PlatformText {
  /// Lines for people.
  static func lines(_ response: ResponseEvidence?) -> [String] {
    platforms(response).map {
      EvidenceText.row("served by", "\($0.name) (\(Quoted.visible($0.sign))): applinks generate \($0.recipe)")
    }
  }

  /// The member for programs; none where nothing was recognised.
  static func write(_ response: ResponseEvidence?, to object: inout JSONText) {
    let platforms = platforms(response)
    guard !platforms.isEmpty else { return }
    object.array("platforms") { list in
      for platform in platforms {
        list.object { entry in
          entry.member("name", platform.name)
          entry.member("sign", platform.sign)
          entry.member("source", platform.source)
          entry.member("recipe", platform.recipe)
        }
      }
    }
  }

  private static func platforms(_ response: ResponseEvidence?) -> [HostingPlatform] {
    HostingPlatform.recognised(in: response?.headers ?? [])
  }
}
