import LinkOpening

/// Writes a device's records as `swcutil show` does.
///
/// Layout, labels and their order are those of records that were published (STRIPE, WEBLOGIN, observed). **Ours** are the
/// length of the line of dashes, the errors' texts, and that `App PI` is left out; the words of `User Approval` besides
/// `unspecified` are presumed.
public struct ShowWriter {
  private let device: SimulatedDevice

  /// A writer for a device.
  public init(_ device: SimulatedDevice) { self.device = device }

  /// The line between records.
  static let separator = String(repeating: "-", count: 80)

  /// The text of some records.
  public func text(of records: [AssociationRecord]) -> String {
    records.map { lines(of: $0).joined(separator: "\n") + "\n" + Self.separator + "\n" }.joined()
  }

  private func lines(of record: AssociationRecord) -> [String] {
    var fields: [(String, String)] = [("Service", record.service), ("App ID", record.app)]
    if let version = device.app(record.app)?.package.version { fields.append(("App Version", version)) }
    fields.append(("Domain", record.domain))
    fields.append(("User Approval", userApproval(record)))
    fields.append(("Site/Fmwk Approval", record.approval.rawValue))
    fields.append(("Flags", record.route == .developer ? "developer" : ""))
    if let time = record.lastChecked { fields.append(("Last Checked", ShowDate.text(time))) }
    if let time = record.nextCheck { fields.append(("Next Check", ShowDate.text(time))) }
    if let failure = record.failure {
      fields.append(("Error", Self.error(failure, record.route)))
      if record.retries > 0 { fields.append(("Retries", "\(record.retries)")) }
    }
    return fields.map { label, value in
      let name = label + ":"
      let padded = name + String(repeating: " ", count: max(1, 22 - name.utf8.count))
      return value.isEmpty ? name : padded + Self.plain(value)
    }
  }

  /// The choice for the record's own host; one for a name below a wildcard is no choice for the wildcard.
  private func userApproval(_ record: AssociationRecord) -> String {
    let host = record.isWildcard ? nil : record.host
    return switch host.map({ device.choice(for: $0) }) ?? .none {
    case .none: "unspecified"
    case .app: "approved"
    case .browser: "denied"
    }
  }

  private static func error(_ failure: FetchError, _ route: FetchRoute?) -> String {
    let text = failure.text.replacing("\"", with: "'")
    switch failure.kind {
    case .cdnRefused: return "Error Domain=SWCErrorDomain Code=7 \"\(text)\""
    case .badFile where route == .cdn: return "Error Domain=SWCErrorDomain Code=104 \"\(text)\""
    case .badFile: return "Error Domain=NSCocoaErrorDomain Code=3840 \"\(text)\""
    case .status, .redirect, .untrusted, .tooLarge, .notNamed, .noAnswer:
      return "Error Domain=ApplinksErrorDomain Code=\(failure.kind.rawValue) \"\(text)\""
    }
  }

  /// The text on one line.
  private static func plain(_ text: String) -> String {
    String(
      String.UnicodeScalarView(text.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? " " : $0 }))
  }
}
