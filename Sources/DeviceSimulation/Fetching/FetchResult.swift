import LinkMatching
import LinkOpening

/// What a device makes of the answers about one domain.
struct FetchResult: Hashable, Sendable {
  /// What came out.
  var outcome: Outcome
  /// Why.
  var notes: [SourcedNote]

  init(_ outcome: Outcome, _ notes: SourcedNote...) {
    self.outcome = outcome
    self.notes = notes
  }

  /// What came out.
  enum Outcome: Hashable, Sendable {
    /// A file.
    case file([UInt8])
    /// No file, until the next regular check.
    case denied(FetchError)
    /// No file for now; it is asked for again soon.
    case temporary(FetchError)
  }

  /// Judges what Apple's network answered.
  static func ofCDN(_ answer: AssociationAnswer) -> FetchResult {
    switch answer {
    case .noAnswer(let clause):
      return FetchResult(
        .temporary(FetchError(.noAnswer, "Apple's network: \(clause)")),
        SourcedNote(
          "What a device does when Apple's network does not answer is not known; it likely asks again as after an error of a server."
        ))
    case .response(let response):
      if response.status == 200, response.fault == nil {
        return FetchResult(
          .file(response.body), SourcedNote("Apple's network has a file of the domain.", .documented, "ENT"))
      }
      if response.status == 200, let fault = response.fault {
        return FetchResult(
          .denied(FetchError(.badFile, fault)),
          SourcedNote("What Apple's network sent cannot be used as a file.", .observed, "OC104"))
      }
      if (500..<600).contains(response.status) {
        return FetchResult(
          .temporary(FetchError(.status, "Apple's network answered \(response.status)")),
          SourcedNote(
            "What a device does when Apple's network fails is not known; it likely asks again as after an error of a server."
          ))
      }
      let reason =
        response.cdnFailure ?? "no reason given"
      return FetchResult(
        .denied(
          FetchError(
            .cdnRefused,
            "denied because the CDN told us to stop with HTTP status \(response.status): \(reason)")),
        SourcedNote("Apple's network has no file of the domain.", .observed, "TRACKMAN", "SO403"))
    }
  }

  /// Judges what the domain itself answered.
  ///
  /// - Parameters:
  ///   - acceptsAnyCertificate: Whether the certificate does not matter: developer mode.
  ///   - system: The version that asks.
  static func ofDomain(_ answer: AssociationAnswer, acceptsAnyCertificate: Bool, system: OSVersion)
    -> FetchResult
  {
    switch answer {
    case .noAnswer(let clause):
      return FetchResult(
        .temporary(FetchError(.noAnswer, clause)),
        SourcedNote(
          "What a device does when a domain does not answer is not known; it likely asks again as after an error of a server."
        ))
    case .response(let response):
      if response.isTrusted == false, !acceptsAnyCertificate {
        return FetchResult(
          .denied(FetchError(.untrusted, "the certificate is not trusted")),
          SourcedNote("The certificate must lead to a root that the system knows.", .documented, "W19", "ENT")
        )
      }
      return ofStatus(response, system)
    }
  }

  private static func ofStatus(_ response: AssociationAnswer.Response, _ system: OSVersion) -> FetchResult {
    let status = response.status
    if (500..<600).contains(status) {
      return FetchResult(
        .temporary(FetchError(.status, "the domain answered \(status)")),
        SourcedNote(
          "After an error of a server it is asked again every three hours, up to eight times.", .documented,
          "F24391"))
    }
    if (300..<400).contains(status) {
      return FetchResult(
        .denied(FetchError(.redirect, "the domain redirects with \(status)")),
        SourcedNote(
          "A redirect is never followed and denies the association.", .documented, "F24391", "SAD", "TN"))
    }
    guard status == 200 else {
      return FetchResult(
        .denied(FetchError(.status, "the domain answered \(status)")),
        (400..<500).contains(status)
          ? SourcedNote("A status from 300 to 499 denies the association.", .documented, "F24391")
          : SourcedNote("Nothing says what a status of \(status) does; it likely denies the association."))
    }
    if let fault = response.fault {
      return FetchResult(
        .denied(FetchError(.badFile, fault)),
        SourcedNote("The answer cannot be used as a file.", .documented, "F24391"))
    }
    if !system.asksAppleNetwork, response.body.count > sizeLimit {
      return FetchResult(
        .denied(FetchError(.tooLarge, "the file has \(response.body.count) bytes")),
        SourcedNote("Files above 128 KB are not read.", .documented, "ASG"))
    }
    return FetchResult(.file(response.body))
  }

  /// The size above which a file is not read before Apple's network stood between. Source: ASG, documented; whether it
  /// still holds is unknown.
  private static let sizeLimit = 128 << 10
}
