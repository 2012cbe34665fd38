import Entitlements
import HostingEvidence
import PositionedJSON

/// The entry of an app's entitlements by which a device asks a host directly.
///
/// Source: ENT, W20, documented (associated-domains.md, section 2).
struct DevelopmentEntry {
  /// The entry.
  let text: String
  private let path: String
  private let name: String
  private let bytes: [UInt8]
  private let document: EntitlementDocument

  /// The largest file that is read, in bytes.
  private static let largest = 16 << 20

  /// The entry for `host`, and the file that is to have it or not.
  init(_ host: String, in file: String, _ console: Console) throws(ToolError) {
    let isWildcard = host.hasPrefix("*.")
    let domain = isWildcard ? String(host.dropFirst(2)) : host
    guard let normalized = HostText.normalized(domain) else {
      let hint = domain.contains(":") ? " \"applinks:\" takes no port and no scheme." : ""
      throw ToolError("\(Quoted.text(host)) is no host: write a name such as shop.example.\(hint)")
    }
    text = "applinks:\(isWildcard ? "*." : "")\(normalized)?mode=developer"
    name = file
    path = console.absolute(file)
    bytes = try FileReader.read(path, name: file, limit: Self.largest)
    document = try EntitlementInput.document(bytes, name: file)
    guard document.format == .xml else {
      throw ToolError(
        "\(Quoted.text(file)) is a binary property list: turn it into XML with plutil -convert xml1 first.")
    }
  }

  /// Whether the file has the entry.
  var isThere: Bool { document.associatedDomains?.contains { $0.text == text } ?? false }

  /// Adds the entry; nothing else changes.
  func add() throws(ToolError) {
    guard let edit = document.insertion(ofAssociatedDomain: text) else {
      throw ToolError(
        "\(Quoted.text(name)) has no place for the entry: add the capability Associated Domains in Xcode first."
      )
    }
    try apply(edit)
  }

  /// Takes the entry out; nothing else changes.
  func remove() throws(ToolError) {
    guard let edit = document.reversal(ofInsertion: text) else {
      throw ToolError("The entry in \(Quoted.text(name)) cannot be taken out: its place is not known.")
    }
    try apply(edit)
  }

  private func apply(_ edit: TextEdit) throws(ToolError) {
    try AtomicFile.write([edit].applied(to: bytes).bytes, to: path, name: name)
  }
}
