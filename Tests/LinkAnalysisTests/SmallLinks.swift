import AssociationFiles
import LinkMatching
import LinkSyntax

/// All links that can be made of few pieces, and which of them a rule matches.
struct SmallLinks {
  let links: [LinkURL]

  /// Links whose paths have up to `length` of `pieces`, each with each query and fragment.
  init(_ pieces: [String], length: Int, queries: [String], fragments: [String]) {
    var paths = [""]
    var last = [""]
    for _ in 0..<length {
      last = last.flatMap { path in pieces.map { path + $0 } }
      paths += last
    }
    links = paths.flatMap { path in
      queries.flatMap { query in
        fragments.compactMap { fragment in
          let rest = (query.isEmpty ? "" : "?\(query)") + (fragment.isEmpty ? "" : "#\(fragment)")
          return try? LinkURL("https://a.example/\(path)\(rest)")
        }
      }
    }
  }

  /// The shortest first, so that the first link of a kind is a shortest one.
  var sorted: SmallLinks {
    var copy = self
    copy = SmallLinks(links.sorted { $0.bytes.count < $1.bytes.count })
    return copy
  }

  private init(_ links: [LinkURL]) { self.links = links }

  static let plain = SmallLinks(
    ["a", "b", "/"], length: 3, queries: ["", "a=1", "b=1&a=2", "a=1&a=2"], fragments: ["", "f"]
  ).sorted

  static let queries = SmallLinks(
    ["a"], length: 1,
    queries: Array(Set((0...3).flatMap { words(["a", "b", "=", "&", "1"], $0) } + ["a=1&a=", "a=&b=1"])),
    fragments: ["", "f"]
  ).sorted

  static let letters = SmallLinks(
    ["a", "A", "/"], length: 3, queries: ["", "a=A", "A=a", "a=a&A=A"], fragments: ["", "F"]
  ).sorted

  static let escapes = SmallLinks(
    ["a", "/", "%61", "%2F", "%C3", "%A9", "%", "6"], length: 2,
    queries: ["", "a=%61", "%61=a", "a%26=1"], fragments: [""]
  ).sorted

  private static func words(_ letters: [String], _ length: Int) -> [String] {
    (0..<length).reduce([""]) { words, _ in words.flatMap { word in letters.map { word + $0 } } }
  }
}
