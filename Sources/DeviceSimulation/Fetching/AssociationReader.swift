import AssociationFiles
import LinkMatching
import LinkSyntax
import PackageReading

/// A fetched file, read as a version of a system reads it, with what was asked of it remembered.
struct AssociationReader: Sendable {
  /// The file; `nil` with ``error`` where a device does not read it.
  let file: AssociationFile?
  /// Why a device does not read it.
  let error: FetchError?
  private let system: OSVersion

  init(_ bytes: [UInt8], system: OSVersion) {
    self.system = system
    var content = bytes
    if SignedMessage.isLikelySigned(bytes) {
      guard let message = try? SignedMessage(parsing: bytes) else {
        file = nil
        error = FetchError(.badFile, "the signed file cannot be opened")
        return
      }
      content = message.content
    }
    let read = AssociationFile(parsing: content)
    if let rejection = read.rejection {
      file = nil
      error = FetchError(.badFile, rejection.message)
    } else {
      file = read
      error = nil
    }
  }

  /// A matcher for one service.
  func matcher(_ service: String) -> LinkMatcher? {
    file.map {
      LinkMatcher($0, question: LinkMatcher.Question(service: ServiceName(service), version: system))
    }
  }

  /// Whether the file names `app` for a service.
  func names(_ app: String, for service: String) -> Bool {
    matcher(service)?.apps.contains { $0.identifier == app } ?? false
  }
}
