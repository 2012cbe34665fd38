import LinkRouting
import LinkSyntax

/// The components of an association file as Android's dynamic rules, which know no variables.
struct DynamicComponents {
  private(set) var components: [RouteComponent] = []
  private let variables: [String: [String]]

  /// The most rules that one component becomes.
  private static let limit = 12

  init(_ map: RouteMap, host: String) {
    let routes = map.routes.filter { route in
      RouteHosts.hosts(of: route, map).contains { RouteHosts.covers($0, host) }
    }
    let made = RouteComponents(
      routes.map {
        RouteComponents.Route(name: $0.name, pattern: $0.pattern, isOpen: $0.access != .appOnly)
      }, prefixes: map.prefixes)
    var variables: [String: [String]] = [:]
    for variable in made.variables { variables[variable.name] = variable.values }
    self.variables = variables
    for component in made.components { add(component) }
  }

  private mutating func add(_ component: RouteComponent) {
    var paths = [component.path]
    // Apple's pattern takes the path without its last slash, too.
    if component.path.hasSuffix("/*"), component.path.count > 2 {
      paths.insert(String(component.path.dropLast(2)), at: 0)
    }
    // Android tells a link without any path from one with a slash.
    if component.path == "/" || component.path == "/*" { paths.append("") }
    for path in paths {
      var texts = [path] + component.query.flatMap { [$0.name, $0.pattern] }
      if let fragment = component.fragment { texts.append(fragment) }
      for unrolled in unroll(texts) {
        for spelled in [unrolled, unrolled.map(Self.decoded)] { append(component, spelled) }
      }
    }
  }

  private mutating func append(_ component: RouteComponent, _ texts: [String]) {
    var rule = component
    rule.path = texts[0]
    for index in rule.query.indices {
      rule.query[index].name = texts[1 + index * 2]
      rule.query[index].pattern = texts[2 + index * 2]
    }
    if rule.fragment != nil { rule.fragment = texts.last }
    let isKnown = components.contains {
      $0.path == rule.path && $0.query == rule.query && $0.fragment == rule.fragment
    }
    // An earlier rule for the same links decides.
    if !isKnown { components.append(rule) }
  }

  // MARK: - Variables

  /// The texts with each way to put values in the place of variables; wildcards in their place where they are too many.
  private func unroll(_ texts: [String]) -> [[String]] {
    let pieces = texts.map(Self.pieces)
    let names = pieces.flatMap { $0.compactMap(\.variable) }.filter { $0 != "digit" }
    let count = names.reduce(1) { min($0 * max(variables[$1]?.count ?? 1, 1), 1_000) }
    let isUnrolled = count <= Self.limit
    var ways: [[String]] = [[]]
    for text in pieces {
      var written = [""]
      for piece in text {
        let values = values(piece, isUnrolled: isUnrolled)
        written = written.flatMap { start in values.map { start + $0 } }
      }
      ways = ways.flatMap { way in written.map { way + [$0] } }
    }
    return ways
  }

  private func values(_ piece: Piece, isUnrolled: Bool) -> [String] {
    guard let name = piece.variable else { return [piece.text] }
    if name == "digit" { return ["?"] }
    guard isUnrolled, let values = variables[name] else { return ["?*"] }
    return values
  }

  private struct Piece {
    var text: String
    var variable: String?
  }

  private static func pieces(_ text: String) -> [Piece] {
    var pieces: [Piece] = []
    var rest = text[...]
    while let start = rest.firstRange(of: "$("), let end = rest[start.upperBound...].firstIndex(of: ")") {
      pieces.append(Piece(text: String(rest[..<start.lowerBound]), variable: nil))
      let name = String(rest[start.upperBound..<end])
      pieces.append(Piece(text: "", variable: name))
      rest = rest[rest.index(after: end)...]
    }
    pieces.append(Piece(text: String(rest), variable: nil))
    return pieces
  }

  // MARK: - Escapes

  /// The text with its escapes resolved; what would then mean something is any one character.
  private static func decoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
        let byte = PercentEncoding.escape(bytes[index + 1], bytes[index + 2])
      {
        let isSpecial = byte == UInt8(ascii: "*") || byte == UInt8(ascii: "?")
        result.append(isSpecial ? UInt8(ascii: "?") : byte)
        index += 3
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
