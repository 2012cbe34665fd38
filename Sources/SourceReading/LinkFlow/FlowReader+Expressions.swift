import SourceFacts
import SwiftParser
import SwiftSyntax

/// Expressions: what each stands for.
extension FlowReader {
  mutating func value(of expression: ExprSyntax, _ flow: inout Flow) -> LinkValue? {
    budget -= 1
    guard budget > 0 else { return nil }
    switch expression.as(ExprSyntaxEnum.self) {
    case .declReferenceExpr(let node): return name(node, flow)
    case .memberAccessExpr(let node): return member(node, &flow)
    case .functionCallExpr(let node): return call(node, &flow)
    case .subscriptCallExpr(let node): return subscripted(node, &flow)
    case .optionalChainingExpr(let node): return value(of: node.expression, &flow)
    case .forceUnwrapExpr(let node):
      let inner = value(of: node.expression, &flow)
      // A regular expression or address of constants is the programmer's business.
      if let inner, inner.isLink, inner.role != .options { note(.crash, node, subject: "!") }
      return inner
    case .tryExpr(let node):
      let inner = value(of: node.expression, &flow)
      if node.questionOrExclamationMark?.text == "!", takesData(node.expression, &flow) {
        note(.crash, node, subject: "try!")
      }
      return inner
    case .asExpr(let node):
      let inner = value(of: node.expression, &flow)
      if node.questionOrExclamationMark?.text == "!", let inner, inner.isLink {
        note(.crash, node, subject: "as!")
      }
      return inner
    case .awaitExpr(let node): return value(of: node.expression, &flow)
    case .tupleExpr(let node):
      let values = node.elements.map { value(of: $0.expression, &flow) }
      return values.count == 1 ? values[0] : values.compactMap { $0 }.first { $0.isData }
    case .arrayExpr(let node):
      return node.elements.map { value(of: $0.expression, &flow) }.compactMap { $0 }.first { $0.isData }
    case .dictionaryExpr(let node): return dictionary(node, &flow)
    case .infixOperatorExpr(let node): return infix(node, &flow)
    case .prefixOperatorExpr(let node): return value(of: node.expression, &flow)
    case .postfixOperatorExpr(let node): return value(of: node.expression, &flow)
    case .inOutExpr(let node): return value(of: node.expression, &flow)
    case .ternaryExpr(let node): return ternary(node, &flow)
    case .stringLiteralExpr(let node): return text(node, &flow)
    case .closureExpr(let node):
      var inner = flow
      run(closure: node, [], &inner)
      return nil
    case .ifExpr(let node):
      _ = run(node, &flow)
      return nil
    case .switchExpr(let node):
      _ = run(node, &flow)
      return nil
    default: return nil
    }
  }

  private func name(_ node: DeclReferenceExprSyntax, _ flow: Flow) -> LinkValue? {
    let name = node.baseName.identifier?.name ?? node.baseName.text
    if flow.declared.contains(name) { return flow.names[name] }
    if let value = flow.names["self." + name] { return value }
    return constant(owner: flow.owner, name) ?? constant(owner: "", name)
  }

  private func constant(owner: String, _ name: String) -> LinkValue? {
    index.constants[owner + "." + name].map { LinkValue(.address($0)) }
  }

  private mutating func member(_ node: MemberAccessExprSyntax, _ flow: inout Flow) -> LinkValue? {
    let name = node.declName.baseName.identifier?.name ?? node.declName.baseName.text
    if name == "sourceApplication" { read(.sender) }
    if name == "universalLinksOnly" { noteUniversalLinksOnly(node) }
    guard let base = node.base else { return nil }
    if let reference = base.as(DeclReferenceExprSyntax.self), !flow.declared.contains(reference.baseName.text)
    {
      if reference.baseName.text == "self" || reference.baseName.text == "Self" {
        return flow.names["self." + name] ?? constant(owner: flow.owner, name)
      }
      if reference.baseName.text == "UIApplication", name == "shared" { return LinkValue(.application) }
      if let known = constant(owner: reference.baseName.text, name) { return known }
    }
    guard let value = value(of: base, &flow) else { return nil }
    return part(name, of: value, at: node, flow)
  }

  /// What a member of something is.
  mutating func part(
    _ name: String, of value: LinkValue, at node: some SyntaxProtocol, _ flow: Flow
  ) -> LinkValue? {
    switch value.role {
    case .activity: return activityPart(name, value, flow)
    case .activities: return ["first", "last"].contains(name) ? LinkValue(.activity) : nil
    // The text of a descriptor is the link.
    case .event: return name == "stringValue" ? LinkValue(.text(nil)) : nil
    case .connection: return connectionPart(name)
    case .contexts: return ["first", "last"].contains(name) ? LinkValue(.context) : nil
    case .context:
      if name == "url" { return LinkValue(.url) }
      return name == "options" ? LinkValue(.options) : nil
    case .options: return name == "sourceApplication" ? LinkValue(.text(.sender), -1) : nil
    case .url, .components: return addressPart(name, value, at: node)
    case .request: return name == "url" ? LinkValue(.url, value.origin) : nil
    case .items:
      if ["first", "last"].contains(name) { return LinkValue(.item, origin(node)) }
      return ["isEmpty", "count"].contains(name) ? nil : value
    case .item: return name == "value" ? LinkValue(.text(.parameter), origin(node)) : nil
    case .text(let check):
      if ["isEmpty", "count", "startIndex", "endIndex", "indices"].contains(name) { return nil }
      return ["first", "last"].contains(name) && check == .path
        ? LinkValue(.text(.path), origin(node)) : value
    case .application, .address: return nil
    }
  }

  private mutating func activityPart(_ name: String, _ value: LinkValue, _ flow: Flow) -> LinkValue? {
    switch name {
    case "activityType":
      read(.activityType)
      return LinkValue(.text(.activityType))
    case "webpageURL", "referrerURL":
      if name == "webpageURL", !flow.checks.contains(Flow.Checked(origin: 0, what: .part(.activityType))) {
        changeReceiver { $0.usesUncheckedActivity = true }
      }
      return LinkValue(.url)
    default: return nil
    }
  }

  private mutating func connectionPart(_ name: String) -> LinkValue? {
    switch name {
    case "userActivities":
      read(.userActivities)
      return LinkValue(.activities)
    case "urlContexts":
      read(.urlContexts)
      return LinkValue(.contexts)
    case "sourceApplication": return LinkValue(.text(.sender), -1)
    default: return nil
    }
  }

  private mutating func addressPart(
    _ name: String, _ value: LinkValue, at node: some SyntaxProtocol
  ) -> LinkValue? {
    if let part = LinkTables.parts[name] {
      read(part)
      if name == "queryItems" || name == "percentEncodedQueryItems" { return LinkValue(.items, value.origin) }
      return LinkValue(.text(part), value.origin)
    }
    if LinkTables.wholes.contains(name) {
      return LinkValue(name == "absoluteURL" ? .url : .text(nil), value.origin)
    }
    switch name {
    case "url": return LinkValue(.url, value.origin)
    case "string": return LinkValue(.text(nil), value.origin)
    case "port", "isFileURL", "hasDirectoryPath", "hashValue", "count": return nil
    // A member that an extension adds is taken for a part.
    default: return LinkValue(.text(.parameter), origin(node))
    }
  }

  /// An element of a collection.
  mutating func element(of value: LinkValue, at node: some SyntaxProtocol) -> LinkValue {
    switch value.role {
    case .activities: LinkValue(.activity)
    case .contexts: LinkValue(.context)
    case .items: LinkValue(.item, origin(node))
    case .text(.path): LinkValue(.text(.path), origin(node))
    default: value
    }
  }

  private mutating func subscripted(_ node: SubscriptCallExprSyntax, _ flow: inout Flow) -> LinkValue? {
    let base = value(of: node.calledExpression, &flow)
    let keys = node.arguments.map { ($0.expression, value(of: $0.expression, &flow)) }
    if let closure = node.trailingClosure { run(closure: closure, [], &flow) }
    // A table that is asked for a value knows the ones it takes.
    guard let base else { return nil }
    switch base.role {
    case .options:
      return node.arguments.trimmedDescription.contains("ourceApplication")
        ? LinkValue(.text(.sender), -1) : nil
    case .text, .items, .contexts, .activities:
      let isNumber = keys.first.map { $0.0.is(IntegerLiteralExprSyntax.self) } ?? false
      let isCounted = flow.checks.contains(Flow.Checked(origin: base.origin, what: .count))
      if isNumber, !isCounted { note(.crash, node, subject: "[]") }
      let taken = element(of: base, at: node)
      return base.role == .text(.parameter) ? LinkValue(.text(.parameter), origin(node)) : taken
    default: return base
    }
  }

  private mutating func dictionary(_ node: DictionaryExprSyntax, _ flow: inout Flow) -> LinkValue? {
    guard case .elements(let elements) = node.content else { return nil }
    var found: LinkValue?
    for element in elements {
      _ = value(of: element.key, &flow)
      let value = value(of: element.value, &flow)
      if found == nil, let value, value.isData { found = value }
    }
    return found
  }

  private mutating func ternary(_ node: TernaryExprSyntax, _ flow: inout Flow) -> LinkValue? {
    var yes = flow
    assume(node.condition, true, &yes)
    let first = value(of: node.thenExpression, &yes)
    var no = flow
    assume(node.condition, false, &no)
    let second = value(of: node.elseExpression, &no)
    return first ?? second
  }

  /// A literal with interpolations carries what is put into it, which decides no host where that stands before.
  private mutating func text(_ node: StringLiteralExprSyntax, _ flow: inout Flow) -> LinkValue? {
    if let literal = node.representedLiteralValue {
      return literal.contains("://") ? LinkValue(.address(literal)) : nil
    }
    var found: LinkValue?
    for case .expressionSegment(let segment) in node.segments {
      for argument in segment.expressions {
        let value = value(of: argument.expression, &flow)
        if found == nil, let value, value.isData { found = value }
      }
    }
    guard let found else { return nil }
    guard Self.hasHost(node) else {
      return LinkValue(.text(found.role == .text(.path) ? .path : .parameter), found.origin)
    }
    let whole = LinkValue(.text(.parameter), origin(node))
    if flow.isValid(found) { flow.check(whole, .value) }
    flow.check(whole, .part(.host))
    flow.check(whole, .part(.scheme))
    return whole
  }

  /// Whether the text before the first interpolation says which host is meant.
  private static func hasHost(_ node: StringLiteralExprSyntax) -> Bool {
    guard case .stringSegment(let first)? = node.segments.first,
      let slashes = first.content.text.firstRange(of: "://")
    else { return false }
    let rest = first.content.text[slashes.upperBound...]
    return rest.first != "/" && rest.contains { "/?#".contains($0) }
  }

  private mutating func infix(_ node: InfixOperatorExprSyntax, _ flow: inout Flow) -> LinkValue? {
    if node.operator.is(AssignmentExprSyntax.self) {
      let value = value(of: node.rightOperand, &flow)
      assign(node.leftOperand, value, &flow)
      return nil
    }
    let sign = node.operator.as(BinaryOperatorExprSyntax.self)?.operator.text ?? ""
    switch sign {
    case "&&":
      var inner = flow
      assume(node.leftOperand, true, &inner)
      _ = value(of: node.rightOperand, &inner)
      return nil
    case "||":
      var inner = flow
      assume(node.leftOperand, false, &inner)
      _ = value(of: node.rightOperand, &inner)
      return nil
    case "==", "!=", "<", ">", "<=", ">=", "~=", "===", "!==":
      _ = value(of: node.leftOperand, &flow)
      _ = value(of: node.rightOperand, &flow)
      return nil
    default:
      let left = value(of: node.leftOperand, &flow)
      let right = value(of: node.rightOperand, &flow)
      return [left, right].compactMap { $0 }.first { $0.isData } ?? left ?? right
    }
  }

  private mutating func assign(_ target: ExprSyntax, _ value: LinkValue?, _ flow: inout Flow) {
    if let name = target.as(DeclReferenceExprSyntax.self)?.baseName.text {
      if flow.declared.contains(name) { flow.names[name] = value } else { flow.names["self." + name] = value }
    } else if let member = target.as(MemberAccessExprSyntax.self),
      member.base?.as(DeclReferenceExprSyntax.self)?.baseName.text == "self"
    {
      flow.names["self." + member.declName.baseName.text] = value
    } else {
      _ = self.value(of: target, &flow)
      if let value { keep(target, value, flow) }
    }
  }

  /// Whether an argument of the call in an expression, or what it is called on, is data of a link.
  private mutating func takesData(_ expression: ExprSyntax, _ flow: inout Flow) -> Bool {
    if let value = value(of: expression, &flow), value.isData { return true }
    guard let call = expression.as(FunctionCallExprSyntax.self) else { return false }
    return call.arguments.contains { value(of: $0.expression, &flow)?.isData ?? false }
  }
}
