import PositionedJSON

/// The values of `<data>` elements.
extension ManifestCheck {
  /// Unknown values, and values that are malformed.
  mutating func checkValues(_ filter: IntentFilter) {
    let groups = filter.groups.flatMap { $0.patterns }
    let texts = filter.actions + filter.categories
    for text in texts + (filter.paths + groups).map({ $0.value }) { checkKnown(text, filter) }
    for element in filter.data {
      for text in [element.scheme, element.host, element.port, element.mimeType] {
        if let text { checkKnown(text, filter) }
      }
      if let scheme = element.scheme { check(scheme: scheme, filter) }
      if let host = element.host { check(host: host, filter) }
      if let port = element.port { check(port: port, element, filter) }
      if let type = element.mimeType, type.unresolved == nil, !MIMEType.isWellFormed(type.text) {
        note(.malformedMimeType, at: type.position, filter: filter, subject: type.text)
      }
      for name in element.unread {
        note(.unreadAttribute, at: element.position, filter: filter, subject: "android:" + name)
      }
    }
  }

  private mutating func checkKnown(_ text: ManifestText, _ filter: IntentFilter) {
    guard let name = text.unresolved else { return }
    let code: ManifestProblem.Code =
      ASCIIText.hasPrefix(name, "${") ? .unresolvedPlaceholder : .unresolvedResource
    note(code, at: text.position, filter: filter, subject: name)
  }

  private mutating func check(scheme: ManifestText, _ filter: IntentFilter) {
    guard scheme.unresolved == nil else { return }
    let isWellFormed =
      !scheme.text.utf8.isEmpty
      && scheme.text.utf8.allSatisfy {
        ($0 | 0x20) &- UInt8(ascii: "a") < 26 || $0 &- UInt8(ascii: "0") < 10 || $0 == UInt8(ascii: "+")
          || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".")
      }
    if !isWellFormed {
      note(.malformedScheme, at: scheme.position, filter: filter, subject: scheme.text)
    } else if ASCIIText.hasCapital(scheme.text) {
      note(
        .upperCaseScheme, at: scheme.position, filter: filter, subject: scheme.text,
        detail: ASCIIText.lowercased(scheme.text))
    }
  }

  private mutating func check(host: ManifestText, _ filter: IntentFilter) {
    guard host.unresolved == nil else { return }
    if host.text.utf8.contains(where: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ":") || $0 <= 0x20 }),
      !ASCIIText.hasPrefix(host.text, "[")
    {
      note(.malformedHost, at: host.position, filter: filter, subject: host.text)
    }
    if host.text.utf8.dropFirst().contains(UInt8(ascii: "*")) {
      note(.wildcardInsideHost, at: host.position, filter: filter, subject: host.text)
    }
    if ASCIIText.hasCapital(host.text) {
      note(
        .upperCaseHost, at: host.position, filter: filter, subject: host.text,
        detail: ASCIIText.lowercased(host.text))
    }
  }

  private mutating func check(port: ManifestText, _ element: DataElement, _ filter: IntentFilter) {
    guard port.unresolved == nil else { return }
    if element.host == nil {
      note(.portWithoutHost, at: port.position, filter: filter, subject: port.text)
    } else if ASCIIText.number(port.text) == nil {
      note(.malformedPort, at: port.position, filter: filter, subject: port.text)
    }
  }

  /// Attributes that count only beside others. Source: DATA, documented.
  mutating func checkIgnored(_ filter: IntentFilter) {
    if filter.schemes.isEmpty {
      for host in filter.data.compactMap({ $0.host }) {
        note(.ignoredWithoutScheme, at: host.position, filter: filter, subject: host.text, detail: "host")
      }
    }
    guard filter.schemes.isEmpty || filter.authorities.isEmpty else { return }
    let code: ManifestProblem.Code = filter.schemes.isEmpty ? .ignoredWithoutScheme : .ignoredWithoutHost
    for path in filter.paths {
      note(code, at: path.value.position, filter: filter, subject: path.value.text, detail: path.attribute)
    }
  }
}
