import HostingEvidence

/// Hosts that the user names to a device.
enum DeviceHost {
  /// The host in small letters.
  static func read(_ text: String) throws(ToolError) -> String {
    guard let host = HostText.normalized(text) else {
      throw ToolError("\(Quoted.text(text)) is no domain: write a name such as shop.example.")
    }
    return host
  }
}
