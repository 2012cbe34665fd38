import AssociationFiles
public import LinkMatching
import LinkSyntax
import PositionedJSON

/// An association file that a page has loaded, with all that the page asks about it. Answers are JSON.
///
/// A class, since the page holds it by its address. It never changes.
public final class LoadedFile: Sendable {
  /// The text.
  let bytes: [UInt8]
  let file: AssociationFile
  let matcher: LinkMatcher
  let explainer: LinkExplainer
  let lines: LineTable

  /// The most bytes of a file that are read; a page that is handed more says so.
  public static let largest = 4 << 20

  /// Reads a file as a device of `version` does; `nil` reads every key there is. Linear in the file.
  public init(_ bytes: [UInt8], version: OSVersion? = nil) {
    self.bytes = bytes
    file = AssociationFile(parsing: bytes, limits: JSONLimits(maximumBytes: Self.largest))
    matcher = LinkMatcher(file, question: LinkMatcher.Question(version: version))
    explainer = LinkExplainer(matcher)
    lines = file.document.makeLineTable()
  }

  /// The decisions about links, one a line: an object a line, byte for byte as `applinks match --format json` has them.
  ///
  /// - Parameters:
  ///   - links: The links.
  ///   - domain: The domain whose file this is; empty where the host is not judged.
  public func decisions(_ links: [UInt8], domain: String = "") -> [UInt8] {
    var stream = MatchStream(matcher, format: .json, scope: HostScope(domain: domain))
    var output: [UInt8] = []
    links.withUnsafeBufferPointer { stream.consume($0, into: &output) }
    stream.finish(into: &output)
    return output
  }
}
