import SourceFacts
import SwiftSyntax

/// A comparison of a part of a text, judged as one of a host. Source: app-inspection, S22.
struct HostComparison {
  enum Verdict {
    /// Only the host that is meant passes, or one below it.
    case whole
    /// Others pass.
    case weak
    /// It is no comparison of a host.
    case none
  }

  let name: String
  /// What is compared.
  let base: ExprSyntax?
  private let argument: ExprSyntax
  private let literal: String?

  private static let names: Set<String> = [
    "contains", "hasPrefix", "hasSuffix", "range", "localizedCaseInsensitiveContains",
    "localizedStandardContains",
    "starts", "ends",
  ]
  /// A comparison; `nil` where the call is none of a part.
  init?(_ call: FunctionCallExprSyntax, name: String) {
    guard Self.names.contains(name), let member = call.calledExpression.as(MemberAccessExprSyntax.self),
      let first = call.arguments.first, member.base != nil
    else { return nil }
    self.name = name
    base = member.base
    argument = first.expression
    literal = TypeWords.literal(first.expression)
  }

  /// The verdict where `value` is what is compared.
  func verdict(_ value: LinkValue) -> Verdict {
    switch value.role {
    case .text(.host): return ofHost()
    case .text(nil): return ofAddress()
    default: return .none
    }
  }

  private func ofHost() -> Verdict {
    if let literal {
      guard literal.contains(where: { $0.isLetter || $0.isNumber }) else { return .none }
      return name == "hasSuffix" && literal.hasPrefix(".") ? .whole : .weak
    }
    if argument.is(ClosureExprSyntax.self) { return .none }
    return name == "hasSuffix" && beginsWithFullStop ? .whole : .weak
  }

  /// Whether the text that is looked for is put together with a full stop in front.
  private var beginsWithFullStop: Bool {
    if let text = argument.as(StringLiteralExprSyntax.self),
      case .stringSegment(let first)? = text.segments.first
    {
      return first.content.text.hasPrefix(".")
    }
    if let sum = argument.as(InfixOperatorExprSyntax.self) {
      return TypeWords.literal(sum.leftOperand)?.hasPrefix(".") ?? false
    }
    return false
  }

  private func ofAddress() -> Verdict {
    guard let literal else { return .none }
    if name == "hasPrefix" || name == "starts" {
      guard let slashes = literal.firstRange(of: "://") else { return .none }
      let rest = literal[slashes.upperBound...]
      guard !rest.isEmpty else { return .none }
      return rest.contains(where: { "/?#".contains($0) }) ? .whole : .weak
    }
    return HostText.looksLikeHost(literal) ? .weak : .none
  }

  /// Whether an address is asked for its scheme alone.
  func isSchemeAlone(_ value: LinkValue) -> Bool {
    guard name == "hasPrefix", value.role == .text(nil), let literal else { return false }
    return literal.hasSuffix("://") || (literal.hasSuffix(":") && !literal.contains("/"))
  }
}
