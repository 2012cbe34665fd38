import SourceFacts
import SwiftSyntax

/// Puts the declarations of one file into the index. Bodies are not looked into for declarations but those of types.
final class CodeIndexer: SyntaxVisitor {
  var index: CodeIndex
  private let file: Int
  private var owners: [(name: String, superclass: String?)] = []

  init(_ index: CodeIndex, file: Int) {
    self.index = index
    self.file = file
    super.init(viewMode: .sourceAccurate)
  }

  private var owner: String { owners.last?.name ?? "" }

  private func enter(_ name: String, _ clause: InheritanceClauseSyntax?) -> SyntaxVisitorContinueKind {
    let first = clause?.inheritedTypes.first?.type.trimmedDescription
    owners.append((name, first))
    index.typeNames.insert(name)
    return .visitChildren
  }

  override func visit(_ node: ClassDeclSyntax) -> SyntaxVisitorContinueKind {
    enter(node.name.text, node.inheritanceClause)
  }
  override func visitPost(_ node: ClassDeclSyntax) { owners.removeLast() }
  override func visit(_ node: StructDeclSyntax) -> SyntaxVisitorContinueKind {
    enter(node.name.text, node.inheritanceClause)
  }
  override func visitPost(_ node: StructDeclSyntax) { owners.removeLast() }
  override func visit(_ node: EnumDeclSyntax) -> SyntaxVisitorContinueKind {
    enter(node.name.text, node.inheritanceClause)
  }
  override func visitPost(_ node: EnumDeclSyntax) { owners.removeLast() }
  override func visit(_ node: ActorDeclSyntax) -> SyntaxVisitorContinueKind {
    enter(node.name.text, node.inheritanceClause)
  }
  override func visitPost(_ node: ActorDeclSyntax) { owners.removeLast() }
  override func visit(_ node: ExtensionDeclSyntax) -> SyntaxVisitorContinueKind {
    var type = node.extendedType
    if let member = type.as(MemberTypeSyntax.self) {
      owners.append((member.name.text, nil))
      return .visitChildren
    }
    if let plain = type.as(IdentifierTypeSyntax.self) {
      type = TypeSyntax(plain.with(\.genericArgumentClause, nil))
    }
    owners.append((type.trimmedDescription, nil))
    return .visitChildren
  }
  override func visitPost(_ node: ExtensionDeclSyntax) { owners.removeLast() }

  /// A protocol implements nothing.
  override func visit(_ node: ProtocolDeclSyntax) -> SyntaxVisitorContinueKind { .skipChildren }

  override func visit(_ node: FunctionDeclSyntax) -> SyntaxVisitorContinueKind {
    if let body = node.body {
      index.add(
        CodeIndex.Function(
          number: 0, file: file, owner: owner, superclass: owners.last?.superclass,
          name: node.name.identifier?.name ?? node.name.text,
          parameters: Self.parameters(node.signature.parameterClause), body: body.statements,
          node: Syntax(node),
          returnsBool: node.signature.returnClause?.type.trimmedDescription == "Bool",
          start: Syntax(
            node.modifiers.first { ["static", "class"].contains($0.name.text) }.map { Syntax($0) }
              ?? Syntax(node.funcKeyword))))
    }
    // Functions inside a body are found when that is run through.
    return .skipChildren
  }

  override func visit(_ node: InitializerDeclSyntax) -> SyntaxVisitorContinueKind {
    if let body = node.body {
      index.add(
        CodeIndex.Function(
          number: 0, file: file, owner: owner, superclass: nil, name: "init",
          parameters: Self.parameters(node.signature.parameterClause), body: body.statements,
          node: Syntax(node),
          returnsBool: false, start: Syntax(node.initKeyword)))
    }
    return .skipChildren
  }

  override func visit(_ node: DeinitializerDeclSyntax) -> SyntaxVisitorContinueKind { .skipChildren }

  override func visit(_ node: VariableDeclSyntax) -> SyntaxVisitorContinueKind {
    for binding in node.bindings {
      guard let name = binding.pattern.as(IdentifierPatternSyntax.self)?.identifier.text else { continue }
      if let type = binding.typeAnnotation?.type {
        index.propertyTypes[owner + "." + name] = TypeWords.plain(type.trimmedDescription)
      } else if let value = binding.initializer?.value, let type = TypeWords.made(by: value) {
        index.propertyTypes[owner + "." + name] = type
      }
      if let value = binding.initializer?.value {
        if node.bindingSpecifier.text == "let", let text = TypeWords.address(in: value) {
          index.constants[owner + "." + name] = text
        }
        index.loose.append((file, owner, Syntax(value)))
      }
      if let block = binding.accessorBlock { index.loose.append((file, owner, Syntax(block))) }
    }
    return .skipChildren
  }

  /// Code of a script stands outside of everything.
  override func visit(_ node: CodeBlockItemSyntax) -> SyntaxVisitorContinueKind {
    switch node.item {
    case .decl: return .visitChildren
    case .stmt(let statement): index.loose.append((file, "", Syntax(statement)))
    case .expr(let expression): index.loose.append((file, "", Syntax(expression)))
    }
    return .skipChildren
  }

  override func visit(_ node: SubscriptDeclSyntax) -> SyntaxVisitorContinueKind { .skipChildren }

  static func parameters(_ clause: FunctionParameterClauseSyntax) -> [CodeIndex.Parameter] {
    clause.parameters.map { parameter in
      let first = parameter.firstName.identifier?.name ?? parameter.firstName.text
      return CodeIndex.Parameter(
        label: first == "_" ? "" : first, name: parameter.secondName?.identifier?.name ?? first,
        type: parameter.type.trimmedDescription, hasDefault: parameter.defaultValue != nil)
    }
  }
}
