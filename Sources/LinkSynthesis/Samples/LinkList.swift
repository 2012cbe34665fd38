public import LinkSyntax

/// Links read from a text with one URL a line.
public struct LinkList: Sendable {
  /// The links, in the order of the lines.
  public private(set) var links: [LinkURL] = []
  /// The lines that are no URL of a web page; at most ``mostFaults`` are kept.
  public private(set) var faults: [Fault] = []
  /// How many lines are no URL of a web page.
  public private(set) var faultCount = 0

  /// The most faulty lines that are described.
  public static let mostFaults = 100

  /// A line that is no URL of a web page.
  public struct Fault: Hashable, Sendable {
    /// The number of the line, from one.
    public let line: Int
    /// The reason in one sentence, without the URL.
    public let message: String
  }

  /// Reads the lines of `text`; white space around them and empty lines do not matter. Linear.
  ///
  /// - Throws: ``SynthesisError/tooManyLinks(limit:)`` and ``SynthesisError/tooLarge(limit:)``.
  public init(lines text: [UInt8], limits: SynthesisLimits = SynthesisLimits()) throws(SynthesisError) {
    guard text.count <= limits.bytes else { throw .tooLarge(limit: limits.bytes) }
    var number = 0
    for line in text.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      let line = Self.trimmed(line)
      guard !line.isEmpty else { continue }
      guard links.count + faultCount < limits.links else { throw .tooManyLinks(limit: limits.links) }
      do throws(LinkURLError) {
        let url = try LinkURL(bytes: Array(line))
        if url.parts.isWeb {
          links.append(url)
        } else {
          note(number, "A link is an http or https URL; no rule speaks about others.")
        }
      } catch {
        note(number, error.message)
      }
    }
  }

  private mutating func note(_ line: Int, _ message: String) {
    faultCount += 1
    if faults.count < Self.mostFaults { faults.append(Fault(line: line, message: message)) }
  }

  private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var line = line
    while let first = line.first, first == 0x20 || first == 0x09 || first == 0x0D { line.removeFirst() }
    while let last = line.last, last == 0x20 || last == 0x09 || last == 0x0D { line.removeLast() }
    return line
  }
}
