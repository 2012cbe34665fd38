import LinkSyntax
import PositionedJSON

/// Targets.
extension StatementListReader {
  mutating func readTarget(_ value: JSONValue) -> StatementTarget {
    let namespace = text("namespace", in: value)
    if let namespace {
      if ASCIIText.equal(namespace.text, "web") { return readSite(value) }
      if ASCIIText.equal(namespace.text, "android_app") { return readApp(value) }
      if ASCIIText.equal(namespace.text, "ios_app") {
        let identifier = text("appid", in: value)
        if identifier == nil { note(.missingAppID, value.range) }
        return .iosApp(identifier: identifier)
      }
    }
    note(.unknownNamespace, namespace?.range ?? value.range, subject: namespace?.text ?? "")
    return .unknown(namespace: namespace)
  }

  private mutating func readSite(_ value: JSONValue) -> StatementTarget {
    guard let site = text("site", in: value) else {
      note(.missingSite, value["site"]?.range ?? value.range)
      return .web(site: nil)
    }
    if !Self.isOrigin(site.text) {
      note(.malformedSite, site.range, subject: site.text)
    } else if ASCIIText.hasPrefix(site.text, "https://") && ASCIIText.hasSuffix(site.text, ":443")
      || ASCIIText.hasPrefix(site.text, "http://") && ASCIIText.hasSuffix(site.text, ":80")
    {
      note(.defaultPort, site.range, subject: site.text)
    }
    return .web(site: site)
  }

  /// Whether the text is `http[s]://<fqdn>[:<port>]`. Source: DAL-D, documented.
  private static func isOrigin(_ text: String) -> Bool {
    guard !ASCIIText.hasCapital(text), !text.utf8.contains(UInt8(ascii: "@")),
      let url = try? LinkURL(text), url.parts.isWeb
    else { return false }
    return url.parts.pathStart == url.parts.end && url.parts.host.count > 0
  }

  private mutating func readApp(_ value: JSONValue) -> StatementTarget {
    let package = text("package_name", in: value)
    if let package {
      if !PackageName.isWellFormed(package.text) {
        note(.malformedPackage, package.range, subject: package.text)
      }
    } else {
      note(.missingPackage, value["package_name"]?.range ?? value.range)
    }
    return .androidApp(package: package, fingerprints: readFingerprints(value))
  }

  private mutating func readFingerprints(_ value: JSONValue) -> [LocatedText] {
    let list = value["sha256_cert_fingerprints"]
    var texts: [LocatedText] = []
    var seen: Set<CertificateFingerprint> = []
    if let list, list.kind == .array {
      for element in list.elements {
        guard let text = element.string else {
          note(.fingerprintNotString, element.range, detail: element.kind.phrase)
          continue
        }
        texts.append(LocatedText(text: text, range: element.range))
        check(text, at: element.range, &seen)
      }
    }
    if texts.isEmpty { note(.missingFingerprints, list?.range ?? value.range) }
    return texts
  }

  private mutating func check(
    _ text: String, at range: Range<Int>, _ seen: inout Set<CertificateFingerprint>
  ) {
    let reading = CertificateFingerprint.reading(text)
    let better = reading.fingerprint?.text ?? ""
    switch reading.fault {
    case nil: break
    case .notHexadecimal: note(.malformedFingerprint, range, subject: text)
    case .sha1: note(.sha1Fingerprint, range, subject: text)
    case .md5: note(.md5Fingerprint, range, subject: text)
    case .wrongLength(let count): note(.fingerprintLength, range, subject: text, detail: "\(count)")
    case .lowerCase: note(.lowerCaseFingerprint, range, subject: text, detail: better)
    case .missingColons: note(.fingerprintWithoutColons, range, subject: text, detail: better)
    }
    if let fingerprint = reading.fingerprint, !seen.insert(fingerprint).inserted {
      note(.duplicateFingerprint, range, subject: text)
    }
  }
}
