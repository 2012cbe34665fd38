import LinkSyntax
import SwiftSyntax

extension RouteDeclarationReader {
  /// The most templates that are compared with each other: twice as many take four times as long.
  private static let limit = 400

  /// Looks for templates that take each other's links.
  mutating func compareTemplates() {
    var earlier: [(route: String, declaration: RouteTemplateDeclaration)] = []
    for route in cases {
      for declaration in route.templates {
        guard earlier.count < Self.limit else { return }
        for other in earlier where Self.mayMeet(declaration, other.declaration) {
          guard let problem = compare(route.name, declaration, other.route, other.declaration) else {
            continue
          }
          note(problem)
          break
        }
        earlier.append((route.name, declaration))
      }
    }
    compareWithSeveral(earlier)
  }

  /// Looks for templates whose links several others take together.
  private mutating func compareWithSeveral(_ all: [(route: String, declaration: RouteTemplateDeclaration)]) {
    // What one other takes is said already.
    let known = Set(problems.filter { $0.id == "unreachable" }.map(\.node.id))
    let orders = all.map { RouteOrder($0.declaration.pattern) }
    for (index, own) in all.enumerated() where !known.contains(Syntax(own.declaration.literal.segments).id) {
      guard !own.declaration.pattern.hasNested else { continue }
      let asked = all.indices.filter { other in
        let declaration = all[other].declaration
        let isBefore = orders[other] < orders[index] || (orders[other] == orders[index] && other < index)
        return isBefore && !declaration.pattern.hasNested && Self.mayMeet(own.declaration, declaration)
          && declaration.stands(whereverDoes: own.declaration)
      }
      let patterns = asked.map { all[$0].declaration.pattern }
      guard asked.count > 1, let covering = RouteCoverage.covering(own.declaration.pattern, by: patterns),
        covering.count > 1
      else { continue }
      let others = covering.map { all[asked[$0]] }
      var names: [String] = []
      for other in others where !names.contains(".\(other.route)") { names.append(".\(other.route)") }
      // A template that its own case's aliases take is still that case's.
      guard names != [".\(own.route)"] else { continue }
      let list = names.map { "\"\($0)\"" }.joined(separator: ", ")
      note(
        RouteProblem(
          "unreachable",
          "This template can never be reached: every link of \"\(own.declaration.template.text)\" is one of \(list), which are asked first.",
          at: own.declaration.literal.segments,
          note: others.first.map {
            (Syntax($0.declaration.literal), "\".\($0.route)\" takes some of them here")
          }))
    }
  }

  /// A quick test: the first segments and the sources.
  private static func mayMeet(_ first: RouteTemplateDeclaration, _ second: RouteTemplateDeclaration) -> Bool {
    if case .literal(let own)? = first.template.segments.first,
      case .literal(let other)? = second.template.segments.first, own != other
    {
      return false
    }
    return first.sources.isEmpty || second.sources.isEmpty
      || !Set(first.sources).isDisjoint(with: second.sources)
  }

  private func compare(
    _ name: String, _ declaration: RouteTemplateDeclaration, _ otherName: String,
    _ other: RouteTemplateDeclaration
  ) -> RouteProblem? {
    let isSubset = declaration.pattern.isSubset(of: other.pattern)
    let isSuperset = other.pattern.isSubset(of: declaration.pattern)
    let note = (node: Syntax(other.literal), message: "\".\(otherName)\" takes them here")
    if isSubset, isSuperset {
      // Limited to other hosts, the second one may still take links there.
      guard other.sources.isEmpty || Set(declaration.sources).isSubset(of: other.sources),
        !declaration.sources.isEmpty || other.sources.isEmpty
      else { return nil }
      return RouteProblem(
        "unreachable",
        "This template can never be reached: every link of \"\(declaration.template.text)\" is one of \".\(otherName)\".",
        at: declaration.literal.segments, note: note)
    }
    guard !isSubset, !isSuperset, name != otherName else { return nil }
    // Which links the routes of another type take is not seen from here.
    guard !declaration.pattern.hasNested, !other.pattern.hasNested else { return nil }
    guard let example = declaration.pattern.example(sharedWith: other.pattern) else { return nil }
    return RouteProblem(
      "overlap",
      "Both this template and that of \".\(otherName)\" take \(example), and neither says more; \".\(Self.winner(name, declaration, otherName, other))\" opens it.",
      at: declaration.literal.segments, isWarning: true, note: note)
  }

  private static func winner(
    _ name: String, _ declaration: RouteTemplateDeclaration, _ otherName: String,
    _ other: RouteTemplateDeclaration
  ) -> String {
    RouteOrder(declaration.pattern) < RouteOrder(other.pattern) ? name : otherName
  }
}

extension RoutePattern {
  fileprivate var hasNested: Bool { parameters.contains { $0.presence == .nested } }
}

extension RouteTemplateDeclaration {
  /// Whether it is declared for every host and scheme for which the other one is.
  fileprivate func stands(whereverDoes other: RouteTemplateDeclaration) -> Bool {
    sources.isEmpty || (!other.sources.isEmpty && Set(other.sources).isSubset(of: sources))
  }
}
