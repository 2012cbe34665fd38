extension AndroidSignatures {
  /// The API levels from which on devices know the schemes, newest first. Source: SIGV2, SIGV3, documented; v3.1 recalled.
  private static let firstLevels: [(scheme: SignatureScheme, level: Int)] = [
    (.v31, 33), (.v3, 28), (.v2, 24), (.v1, 1),
  ]

  /// A level that no device reaches: signers without an upper bound name 2,147,483,647, and nothing comes behind it.
  private static let lastLevel = 10_000

  /// The certificates that a device of an API level goes by: those of the newest scheme that it knows and that the app is
  /// signed by.
  public func certificates(onLevel level: Int) -> [SigningCertificate] {
    for (scheme, first) in Self.firstLevels where level >= first {
      let present = signers.filter { $0.scheme == scheme && $0.levels?.contains(level) ?? true }
      if !present.isEmpty {
        var seen: Set<[UInt8]> = []
        return present.map(\.certificate).filter { seen.insert($0.sha256).inserted }
      }
    }
    return []
  }

  /// The certificates that some device from an API level on goes by, in the order of ``certificates``. An
  /// `assetlinks.json` needs all of them.
  public func certificates(fromLevel minimum: Int) -> [SigningCertificate] {
    let bounds = signers.compactMap(\.levels).flatMap { [$0.lowerBound, $0.upperBound &+ 1] }
    let levels = (Self.firstLevels.map(\.level) + bounds + [minimum]).filter {
      $0 >= minimum && $0 <= max(minimum, Self.lastLevel)
    }
    let needed = Set(Set(levels).flatMap { certificates(onLevel: $0) }.map(\.sha256))
    return certificates.filter { needed.contains($0.sha256) }
  }
}
