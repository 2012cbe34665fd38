public import PositionedJSON

/// The entitlements of an app, read from a file with the place of everything that can be wrong.
///
/// Reads XML and binary property lists: `.entitlements` files as Xcode writes them, the entitlements of a
/// signed app, and the property list inside a provisioning profile, of which it takes the `Entitlements`
/// dictionary.
///
/// XML is read as Apple's own reader does (text keeps its line breaks, the last of equal keys counts), but
/// stricter: text behind the root, control characters and declarations in the document type are refused.
public struct EntitlementDocument: Sendable {
  /// The forms of property lists that are read.
  public enum Format: String, Hashable, Sendable {
    /// The XML form; values have places.
    case xml
    /// The binary form; values have none.
    case binary
  }

  /// The form of the file.
  public let format: Format
  /// Whether the entitlements stood in the `Entitlements` dictionary of a provisioning profile.
  public let isProvisioningProfile: Bool
  /// The keys in the order of the file, repeated ones too.
  public let entries: [EntitlementEntry]
  /// What is wrong with the structure, in order of place.
  public let problems: [EntitlementProblem]
  /// The entries of `com.apple.developer.associated-domains`; `nil` where the key is absent.
  ///
  /// A value that is not an array gives no entries and a problem, as does each element that is not a string.
  public let associatedDomains: [LocatedText]?
  /// The position of each of ``associatedDomains`` in its array, from zero; elements that are no strings count.
  public let associatedDomainIndices: [Int]
  /// The value of `application-identifier` (iOS) or `com.apple.application-identifier` (macOS).
  public let applicationIdentifier: LocatedText?
  /// The value of `com.apple.developer.team-identifier`.
  public let teamIdentifier: LocatedText?
  /// Whether a browser may use universal links; `nil` where the key is absent. Source: SFUL, documented.
  public let allowsAppLinksReadWrite: Bool?
  /// Whether device management may add domains; `nil` where the key is absent. Source: MSENT, documented.
  public let isManagementAllowed: Bool?
  /// Whether debuggers may attach, as they may to development builds; `nil` where the key is absent. Source:
  /// app-inspection, S4.
  public let allowsDebugging: Bool?

  /// The elements of ``associatedDomains``, tags included; empty in a binary property list.
  let domainElements: [Range<Int>]
  /// The file.
  let bytes: [UInt8]
  private let lines: LineTable

  /// Reads a file.
  ///
  /// - Throws: ``EntitlementError`` for anything that is no property list, is not well formed, or breaks a
  ///   limit.
  /// - Complexity: Linear in the size of the file.
  public init(
    parsing bytes: [UInt8], limits: EntitlementLimits = EntitlementLimits()
  ) throws(EntitlementError) {
    let format = try PropertyListSniffer.format(of: bytes, limits: limits)
    let root = try PropertyListNode.read(bytes, limits: limits)
    self.bytes = bytes
    self.format = format
    lines = LineTable(bytes)
    guard case .dictionary(let members) = root.value else {
      throw EntitlementError(
        .notDictionary,
        "The property list is a value of type \(root.kind.rawValue); entitlements are a dictionary.",
        at: root.range.map { [lines] in lines.position(at: $0.lowerBound) })
    }
    let reading = EntitlementReading(members)
    isProvisioningProfile = reading.isProvisioningProfile
    entries = reading.entries
    problems = reading.problems
    associatedDomains = reading.domains
    associatedDomainIndices = reading.domainIndices
    domainElements = reading.domainElements
    applicationIdentifier = reading.applicationIdentifier
    teamIdentifier = reading.teamIdentifier
    allowsAppLinksReadWrite = reading.allowsAppLinksReadWrite
    isManagementAllowed = reading.isManagementAllowed
    allowsDebugging = reading.allowsDebugging
  }

  /// The lines and columns of a range of bytes.
  public func textRange(of range: Range<Int>) -> TextRange { lines.range(range) }

  /// The line and column of a byte.
  public func position(at offset: Int) -> TextPosition { lines.position(at: offset) }
}
