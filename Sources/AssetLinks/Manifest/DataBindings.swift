/// Which schemes, hosts and paths stand together in one `<data>` element of a filter.
struct DataBindings {
  private var pairs: Set<String> = []
  /// Parts that stand in an element without a partner of the kind, so that they are meant for all.
  private var free: Set<String> = []

  /// The kinds of parts, which keep equal texts of different kinds apart.
  private enum Kind: String {
    case scheme = "s"
    case authority = "a"
    case path = "p"
  }

  init(_ filter: IntentFilter) {
    for element in filter.data {
      let parts: [(kind: Kind, texts: [String])] = [
        (.scheme, element.scheme.map { [$0.text] } ?? []),
        (.authority, element.authority.map { [$0.text] } ?? []), (.path, element.patterns.map { $0.text }),
      ]
      for part in parts {
        for other in parts where other.kind != part.kind {
          for text in part.texts {
            if other.texts.isEmpty { free.insert(Self.key(part.kind, text, other.kind)) }
            for otherText in other.texts {
              pairs.insert(Self.key(part.kind, text, other.kind) + otherText)
            }
          }
        }
      }
    }
  }

  private static func key(_ kind: Kind, _ text: String, _ other: Kind) -> String {
    kind.rawValue + text + "\u{0}" + other.rawValue
  }

  /// Whether two of the parts never stand together, and each stands only where it has another partner.
  func isUnexpected(_ scheme: String?, _ authority: String?, _ path: String?) -> Bool {
    isForeign(.scheme, scheme, .authority, authority) || isForeign(.authority, authority, .path, path)
      || isForeign(.scheme, scheme, .path, path)
  }

  private func isForeign(_ kind: Kind, _ text: String?, _ other: Kind, _ otherText: String?) -> Bool {
    guard let text, let otherText else { return false }
    return !pairs.contains(Self.key(kind, text, other) + otherText)
      && !free.contains(Self.key(kind, text, other)) && !free.contains(Self.key(other, otherText, kind))
  }
}
