import SourceFacts
import SwiftSyntax

/// Calls: what they return, and what they do with data of links.
extension FlowReader {
  /// An argument of a call.
  struct Argument {
    var label: String
    var expression: ExprSyntax
    var value: LinkValue?
  }

  /// The base name of what is called; empty where it has none.
  static func name(of call: FunctionCallExprSyntax) -> String {
    if let member = call.calledExpression.as(MemberAccessExprSyntax.self) {
      return member.declName.baseName.identifier?.name ?? member.declName.baseName.text
    }
    if let name = call.calledExpression.as(DeclReferenceExprSyntax.self) {
      return name.baseName.identifier?.name ?? name.baseName.text
    }
    if let special = call.calledExpression.as(GenericSpecializationExprSyntax.self)?.expression {
      return special.as(DeclReferenceExprSyntax.self)?.baseName.text ?? ""
    }
    return ""
  }

  mutating func call(_ node: FunctionCallExprSyntax, _ flow: inout Flow) -> LinkValue? {
    let name = Self.name(of: node)
    if let modifier = modifier(node, name, &flow) { return modifier }
    followEventHandler(node, name, flow)
    followLinkModifier(node, name, flow)
    let baseExpression = node.calledExpression.as(MemberAccessExprSyntax.self)?.base
    let base = baseExpression.flatMap { value(of: $0, &flow) }
    if name.isEmpty, baseExpression == nil { _ = value(of: node.calledExpression, &flow) }
    let arguments = node.arguments.map {
      Argument(
        label: $0.label?.text ?? "", expression: $0.expression,
        value: $0.expression.is(ClosureExprSyntax.self) ? nil : value(of: $0.expression, &flow))
    }
    noteComparison(node, name, base)
    runClosures(node, name, base, &flow)
    if isOwn(node, flow), let result = enter(node, arguments, &flow) { return result.value }
    let use = Use(
      node: node, name: name, base: base, baseText: baseExpression.map { Self.excerpt($0) } ?? "",
      arguments: arguments)
    note(use, &flow)
    if let base, base.isLink {
      return result(of: name, on: base, node, arguments, flow)
    }
    return made(name, node, arguments, &flow)
  }

  /// Whether a call may mean a function of the sources: not one that hides behind a local name of a value.
  private func isOwn(_ node: FunctionCallExprSyntax, _ flow: Flow) -> Bool {
    guard let name = node.calledExpression.as(DeclReferenceExprSyntax.self)?.baseName.text else {
      return true
    }
    return !flow.declared.contains(name) || flow.functions[name] != nil
  }

  // MARK: - Modifiers of SwiftUI

  /// Follows `onOpenURL` and `onContinueUserActivity`; the value is that of the view, which is none.
  private mutating func modifier(
    _ node: FunctionCallExprSyntax, _ name: String, _ flow: inout Flow
  ) -> LinkValue?? {
    let isURL = name == "onOpenURL"
    guard isURL || name == "onContinueUserActivity", receiver == nil else { return nil }
    // A function of the sources of that name is no modifier of SwiftUI.
    if node.calledExpression.is(DeclReferenceExprSyntax.self), sourcesHave(name, for: node, flow) {
      return nil
    }
    if let base = node.calledExpression.as(MemberAccessExprSyntax.self)?.base { _ = value(of: base, &flow) }
    let handler = node.trailingClosure.map { ExprSyntax($0) } ?? node.arguments.last?.expression
    let count = node.arguments.count + Self.trailingClosures(of: node)
    guard let handler, isURL || count >= 2 else { return nil }
    var inner = flow
    // The modifier is called for the one type only.
    if !isURL { inner.check(LinkValue(.text(.activityType)), .part(.activityType)) }
    let value = LinkValue(isURL ? .url : .activity)
    follow(
      isURL ? .onOpenURL : .onContinueUserActivity, owner: flow.owner, superclass: nil,
      at: Self.place(of: node)
    ) {
      if !isURL { $0.compared(.activityType) }
      $0.hand(value, to: handler, &inner)
    }
    return .some(nil)
  }

  /// Whether a function of the sources is called by `name` with the arguments of `node`.
  func sourcesHave(_ name: String, for node: FunctionCallExprSyntax, _ flow: Flow) -> Bool {
    let labels = node.arguments.map { $0.label?.text ?? "" }
    let trailing = Self.trailingClosures(of: node)
    return index.function(name, labels, owner: flow.owner, trailing: trailing) != nil
      || index.function(name, labels, owner: "", trailing: trailing) != nil || flow.functions[name] != nil
  }

  private static func trailingClosures(of node: FunctionCallExprSyntax) -> Int {
    node.trailingClosure == nil ? 0 : 1
  }

  /// Where the name of a modifier stands.
  static func place(of node: FunctionCallExprSyntax) -> Syntax {
    node.calledExpression.as(MemberAccessExprSyntax.self).map { Syntax($0.declName) }
      ?? Syntax(node.calledExpression)
  }

  /// Hands a value to a closure or a reference to a function.
  mutating func hand(_ value: LinkValue, to handler: ExprSyntax, _ flow: inout Flow) {
    if let closure = handler.as(ClosureExprSyntax.self) {
      run(closure: closure, [value], &flow)
      return
    }
    guard let function = reference(handler, flow) else {
      changeReceiver { $0.isHandedOn = true }
      return
    }
    var inner = Self.beginning(of: function, with: value)
    inner.checks = flow.checks
    inner.isConfirmed = flow.isConfirmed
    _ = run(function, [value], &inner)
  }

  /// What holds where a function begins that is called with a value as its first argument.
  static func beginning(of function: CodeIndex.Function, with value: LinkValue) -> Flow {
    var flow = Flow()
    flow.owner = function.owner
    for (number, parameter) in function.parameters.enumerated() {
      flow.bind(parameter.name, number == 0 ? value : nil, type: TypeWords.plain(parameter.type))
    }
    return flow
  }

  private func reference(_ expression: ExprSyntax, _ flow: Flow) -> CodeIndex.Function? {
    if let name = expression.as(DeclReferenceExprSyntax.self)?.baseName.text {
      guard !flow.declared.contains(name) else { return nil }
      return index.reference(name, owner: flow.owner) ?? index.reference(name, owner: "")
    }
    guard let member = expression.as(MemberAccessExprSyntax.self), let base = member.base,
      let owner = type(of: base, flow)
    else { return nil }
    return index.reference(member.declName.baseName.text, owner: owner)
  }

  // MARK: - Functions of the sources

  /// The type of an expression, where it is one of the sources'.
  func type(of expression: ExprSyntax, _ flow: Flow) -> String? {
    if let optional = expression.as(OptionalChainingExprSyntax.self) {
      return type(of: optional.expression, flow)
    }
    if let forced = expression.as(ForceUnwrapExprSyntax.self) { return type(of: forced.expression, flow) }
    if let name = expression.as(DeclReferenceExprSyntax.self)?.baseName.text {
      if name == "self" || name == "Self" { return flow.owner }
      if flow.declared.contains(name) { return flow.types[name] }
      if let known = index.propertyTypes[flow.owner + "." + name] { return known }
      return index.typeNames.contains(name) ? name : nil
    }
    if let member = expression.as(MemberAccessExprSyntax.self), let base = member.base,
      let owner = type(of: base, flow)
    {
      let name = member.declName.baseName.text
      if let known = index.propertyTypes[owner + "." + name] { return known }
      return TypeWords.made(by: expression)
    }
    return TypeWords.made(by: expression)
  }

  func resolve(_ call: FunctionCallExprSyntax, _ flow: Flow) -> CodeIndex.Function? {
    let labels = call.arguments.map { $0.label?.text ?? "" }
    let trailing = call.trailingClosure == nil ? 0 : 1 + call.additionalTrailingClosures.count
    if let member = call.calledExpression.as(MemberAccessExprSyntax.self) {
      guard let base = member.base, let owner = type(of: base, flow), !owner.isEmpty else { return nil }
      return index.function(member.declName.baseName.text, labels, owner: owner, trailing: trailing)
    }
    guard let name = call.calledExpression.as(DeclReferenceExprSyntax.self)?.baseName.text else { return nil }
    if let local = flow.functions[name], let body = local.body {
      return CodeIndex.Function(
        number: -1, file: file, owner: flow.owner, superclass: nil, name: name,
        parameters: CodeIndexer.parameters(local.signature.parameterClause), body: body.statements,
        node: Syntax(local), returnsBool: false, start: Syntax(local))
    }
    if index.typeNames.contains(name) {
      return index.function("init", labels, owner: name, trailing: trailing)
    }
    return index.function(name, labels, owner: flow.owner, trailing: trailing)
      ?? index.function(name, labels, owner: "", trailing: trailing)
  }

  /// What holds at the beginning of a function that is called so.
  mutating func entering(
    _ function: CodeIndex.Function, _ call: FunctionCallExprSyntax, _ flow: inout Flow
  ) -> Flow {
    // A local function sees what is around it.
    var inner = function.number < 0 ? flow : Flow()
    inner.owner = function.owner
    inner.checks = flow.checks
    inner.isConfirmed = flow.isConfirmed
    if function.owner == flow.owner {
      for (name, value) in flow.names where name.hasPrefix("self.") { inner.names[name] = value }
    }
    var rest = Array(call.arguments)[...]
    for parameter in function.parameters {
      var value: LinkValue?
      if let next = rest.first, (next.label?.text ?? "") == parameter.label {
        value = next.expression.is(ClosureExprSyntax.self) ? nil : self.value(of: next.expression, &flow)
        rest = rest.dropFirst()
      }
      inner.bind(parameter.name, value, type: TypeWords.plain(parameter.type))
    }
    return inner
  }

  /// Goes into a function of the sources; `nil` where the call means none.
  private mutating func enter(
    _ call: FunctionCallExprSyntax, _ arguments: [Argument], _ flow: inout Flow
  ) -> (value: LinkValue?, isEntered: Bool)? {
    let values = arguments.map(\.value)
    guard let function = resolve(call, flow) else { return nil }
    let takesLink = values.contains { $0?.isLink ?? false }
    let seesLink = function.number < 0 && flow.names.values.contains(where: \.isLink)
    guard receiver != nil || takesLink || seesLink, depth < Self.maximumDepth else { return (nil, false) }
    var inner = entering(function, call, &flow)
    return (run(function, values, &inner), true)
  }

  private mutating func run(
    _ function: CodeIndex.Function, _ values: [LinkValue?], _ inner: inout Flow
  ) -> LinkValue? {
    let visit = Visit(
      function: function.node.id, arguments: values, checks: inner.checks, isConfirmed: inner.isConfirmed)
    guard depth < Self.maximumDepth, visited.insert(visit).inserted else { return nil }
    let outer = (file, returned)
    file = function.file
    returned = nil
    depth += 1
    _ = run(function.body, &inner)
    depth -= 1
    let result = returned
    (file, returned) = outer
    return result
  }

  // MARK: - Results

  /// What a method of data of a link returns.
  private mutating func result(
    of name: String, on base: LinkValue, _ node: FunctionCallExprSyntax, _ arguments: [Argument], _ flow: Flow
  ) -> LinkValue? {
    if base.role == .event { return Self.descriptors.contains(name) ? base : nil }
    switch name {
    case "contains", "hasPrefix", "hasSuffix", "allSatisfy", "firstIndex", "isEqual", "starts",
      "elementsEqual", "forEach",
      "range", "distance", "index", "hash", "append", "sort", "compare", "caseInsensitiveCompare",
      "startAccessingSecurityScopedResource":
      return nil
    case "first", "last", "randomElement", "removeFirst", "removeLast", "popFirst", "popLast", "min", "max":
      return base.role == .text(.parameter) ? base : element(of: base, at: node)
    case "host", "path", "query", "fragment", "user", "password": return part(name, of: base, at: node, flow)
    case "map", "flatMap", "compactMap":
      if base.role == .items { return mapped(node, base) }
      if base.role == .url, let first = arguments.first, first.label.isEmpty { return base }
      return base
    default: return base
    }
  }

  /// What gives the parts of an Apple event, the one with the link among them.
  private static let descriptors = ["paramDescriptor", "attributeDescriptor", "atIndex", "forKeyword"]

  /// `items.compactMap { $0.value }` is texts, `items.map { ($0.name, $0.value) }` a table of them.
  private mutating func mapped(_ node: FunctionCallExprSyntax, _ base: LinkValue) -> LinkValue {
    LinkValue(.text(.parameter), origin(node))
  }

  /// What a call makes of its arguments: addresses, requests and texts.
  private mutating func made(
    _ name: String, _ node: FunctionCallExprSyntax, _ arguments: [Argument], _ flow: inout Flow
  ) -> LinkValue? {
    guard let first = arguments.first?.value else { return later(name, arguments) }
    switch name {
    case "URL", "NSURL":
      if case .address = first.role { return first }
      guard first.isData else { return nil }
      // A path below an address of the source decides no host.
      if arguments.contains(where: { $0.label == "relativeTo" }), first.role == .text(.path) { return nil }
      return LinkValue(
        .url, first.role == .text(nil) ? first.origin : first.origin == 0 ? origin(node) : first.origin)
    case "URLComponents", "NSURLComponents":
      guard first.isData else { return first }
      if first.origin == 0 { read(.components) }
      return LinkValue(.components, first.origin)
    case "URLRequest", "NSURLRequest", "NSMutableURLRequest":
      return first.isData ? LinkValue(.request, first.origin) : first
    case "String", "Substring", "NSString", "Optional", "Array", "Set", "Dictionary", "AnyHashable", "Data":
      return first.isData ? first : nil
    default: return nil
    }
  }

  /// Calls whose data stands in a later argument.
  private func later(_ name: String, _ arguments: [Argument]) -> LinkValue? {
    guard ["Dictionary", "String", "URL"].contains(name) else { return nil }
    return arguments.compactMap(\.value).first { $0.isData }
  }

  private mutating func noteComparison(_ node: FunctionCallExprSyntax, _ name: String, _ base: LinkValue?) {
    guard let base, base.isData, let comparison = HostComparison(node, name: name),
      comparison.verdict(base) == .weak
    else { return }
    note(.weakHost, node, subject: name)
  }
}
