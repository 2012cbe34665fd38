extension String {
  /// The text for a message: on one line and not too long.
  var shortenedForMessage: String {
    let limit = 80
    var result = ""
    for (count, scalar) in unicodeScalars.enumerated() {
      if count == limit { return result + "…" }
      result.unicodeScalars.append(scalar.value < 0x20 || scalar.value == 0x7F ? " " : scalar)
    }
    return result
  }

  /// The text in quotes, for a message.
  var quotedForMessage: String { "\"\(shortenedForMessage)\"" }
}
