import PackageReading

/// What a signed file carries.
enum SignedContent {
  /// The bytes inside the signed message `file`, and the note to show for it.
  static func open(_ file: SourceFile, limit: Int) throws(ToolError) -> (file: SourceFile, note: String) {
    do {
      let message = try SignedMessage(
        parsing: file.bytes, limits: SignedMessageLimits(maximumSize: limit))
      let inner = SourceFile(name: file.name, path: nil, bytes: message.content)
      return (
        inner,
        "Note: \(Quoted.text(file.name)) is a signed message; its signature was not verified, and places "
          + "are those in the text inside it."
      )
    } catch {
      throw ToolError(
        "\(Quoted.text(file.name)) looks like a signed message but cannot be opened: \(error.message)")
    }
  }
}
