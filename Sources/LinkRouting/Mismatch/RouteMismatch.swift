import LinkSyntax

/// Why no route took a link, as data; what is costly is worked out when it is read.
public struct RouteMismatch: Error, Sendable, CustomStringConvertible {
  /// The reasons.
  public enum Reason: Hashable, Sendable {
    /// The link was not put to any route.
    case refused(LinkRefusal)
    /// The route takes the link once the user agreed: ask, and parse again with ``LinkTrust/confirmed``.
    case needsConfirmation(route: String)
    /// The route takes links from the app itself only.
    case appOnly(route: String)
    /// No route takes the link.
    case noRoute
    /// The routes make no table, for a reason that the macro could not see, such as an optional behind a type alias.
    case faultyTable(RouteTableError)
  }

  private let link: String
  private let table: RouteTable
  private let trust: LinkTrust

  init(_ link: String, _ table: RouteTable, _ trust: LinkTrust) {
    self.link = link
    self.table = table
    self.trust = trust
  }

  /// Why the link was not put to any route, if so.
  var refusal: LinkRefusal? {
    var link = link
    return link.withUTF8 { bytes -> LinkRefusal? in
      do throws(LinkRefusal) {
        _ = try table.firstMatch(bytes, trust) { _, _ in true }
        return nil
      } catch {
        return error
      }
    }
  }

  /// The reason.
  public var reason: Reason {
    if let fault = table.fault { return .faultyTable(fault) }
    if let refusal { return .refused(refusal) }
    for wider in [LinkTrust.confirmed, .app] where trust != .app && trust != wider {
      guard let index = table.firstRoute(link, trust: wider) else { continue }
      let definition = table.definitions[index]
      switch definition.access {
      case .needsConfirmation: return .needsConfirmation(route: definition.name)
      case .appOnly: return .appOnly(route: definition.name)
      // A route within this one asks for it.
      case .open:
        return wider == .confirmed
          ? .needsConfirmation(route: definition.name) : .appOnly(route: definition.name)
      }
    }
    return .noRoute
  }

  /// The routes that came closest, those that got farthest first. Linear in the number of routes.
  public var attempts: [RouteAttempt] {
    var attempts: [RouteAttempt] = []
    var link = link
    link.withUTF8 { bytes in
      try? table.prepare(bytes, trust) { attempts = RouteAttempts(table, $0, from: 0).all }
    }
    let sorted = attempts.enumerated().sorted {
      $0.element.progress == $1.element.progress
        ? $0.offset < $1.offset : $0.element.progress > $1.element.progress
    }
    return sorted.map(\.element)
  }

  /// The link without the values of its query, its fragment and a user's name, which may be secrets.
  public var redactedLink: String { RedactedLink(link).text }

  /// The reason, and the three routes that came closest.
  public var description: String {
    switch reason {
    case .refused(let refusal): return "\(redactedLink) is not parsed: \(refusal.message)"
    case .faultyTable(let fault):
      return "no link is parsed: the routes are declared wrongly, at .\(fault.route): \(fault.message)"
    case .needsConfirmation(let route):
      return "\(redactedLink) opens .\(route) once the user agreed"
    case .appOnly(let route): return "\(redactedLink) opens .\(route) from within the app only"
    case .noRoute:
      let closest = attempts.prefix(3)
      let names = closest.map { ".\($0.route)" }
      let templates = closest.map(\.template)
      let width = (names.map(\.count).max() ?? 0, templates.map(\.count).max() ?? 0)
      var lines = ["no route for \(redactedLink)"]
      for (index, attempt) in closest.enumerated() {
        lines.append(
          "  \(Self.padded(names[index], width.0))  \(Self.padded(templates[index], width.1))  \(attempt.problem.message)"
        )
      }
      return lines.joined(separator: "\n")
    }
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(width - text.count, 0))
  }
}
