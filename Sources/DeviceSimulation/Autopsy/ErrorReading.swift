import HostingEvidence
import LinkOpening

/// Reads the error of a record.
struct ErrorReading {
  private(set) var statements: [AutopsyStatement] = []
  private let field: ShowField
  private let host: String

  init(_ field: ShowField, host: String) {
    self.field = field
    self.host = host
    if judgeCDN() { return }
    judgeDomain()
  }

  private mutating func say(_ kind: AutopsyStatement.Kind, _ note: SourcedNote) {
    statements.append(AutopsyStatement(kind: kind, note: note, line: field.line))
  }

  /// A failure of Apple's network, by its code.
  private mutating func judgeCDN() -> Bool {
    guard let start = field.value.firstRange(of: "SWCERR") else { return false }
    let reason = String(field.value[start.lowerBound...].prefix(300))
    let failure = CDNFailure(reason: reason, details: nil)
    let code = String(reason.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) })
    guard let known = CDNFailure(reason: code, details: nil).knowledge ?? failure.knowledge else {
      say(
        .cause,
        SourcedNote("Apple's network has no file of the domain and says \(code).", .observed, "TRACKMAN"))
      say(.unknown, SourcedNote("What \(code) means is not known: it is not among the codes that were seen."))
      return true
    }
    let certainty = known.certainty.rawValue
    var cause = SourcedNote(
      "Apple's network has no file of the domain: \(known.meaning)", .observed, "CDN-404")
    if certainty == "folklore" { cause.certainty = .folklore }
    say(.cause, cause)
    say(
      .action, SourcedNote("\(known.mend) \"applinks cdn \(host)\" shows what it says now.", cause.certainty))
    return true
  }

  /// The domain and code of an `NSError`.
  private mutating func judgeDomain() {
    guard let domain = Self.word(behind: "Domain=", in: field.value),
      let code = Self.word(behind: "Code=", in: field.value)
    else {
      say(.unknown, SourcedNote("The error is not written in a way that is understood."))
      return
    }
    switch (domain, code) {
    case ("SWCErrorDomain", "7"):
      say(
        .cause,
        SourcedNote("Apple's network has no usable copy of the file.", .observed, "F821908", "F835728"))
      say(
        .action,
        SourcedNote(
          "\"applinks cdn \(host)\" shows what it says; it was also seen with a healthy server.", .observed,
          "F821908"))
    case ("SWCErrorDomain", "104"):
      say(
        .cause,
        SourcedNote("The file is not JSON; a web page in its place was seen to do that.", .observed, "OC104"))
      say(
        .action,
        SourcedNote(
          "Serve the file itself under /.well-known/: \"applinks fetch \(host)\" shows what comes.",
          .observed, "OC104"))
    case ("NSCocoaErrorDomain", "3840"):
      say(.cause, SourcedNote("The file is not JSON: its text could not be read.", .observed, "STRIPE"))
      say(.action, SourcedNote("\"applinks lint \(host)\" shows where the JSON breaks.", .observed, "STRIPE"))
    case ("NSURLErrorDomain", let code):
      guard let meaning = Self.urlErrors[code] else { fallthrough }
      say(
        .cause,
        SourcedNote(
          "The domain could not be asked: \(meaning) (the number is Foundation's, not from records)."))
      say(.action, SourcedNote("\"applinks fetch \(host)\" shows how the domain answers."))
    default:
      say(
        .unknown,
        SourcedNote("What the error \(domain.prefix(80)) \(code.prefix(20)) means here is not known."))
    }
  }

  /// General knowledge of Foundation, which no record of `swcd` is known to show.
  private static let urlErrors = [
    "-1001": "it did not answer in time", "-1003": "its name was not found",
    "-1004": "nothing could be connected to",
    "-1005": "the connection was lost", "-1009": "the device was offline", "-1200": "TLS failed",
    "-1202": "the certificate is not trusted",
  ]

  /// The letters, digits, dots and signs behind a mark.
  private static func word(behind mark: String, in text: String) -> String? {
    guard let place = text.firstRange(of: mark) else { return nil }
    let word = text[place.upperBound...].prefix {
      $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "." || $0 == "_")
    }
    return word.isEmpty ? nil : String(word)
  }
}
