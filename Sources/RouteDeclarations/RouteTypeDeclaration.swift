public import LinkSyntax
public import SwiftSyntax

/// An enum or struct with `@LinkRoutes`, as its source declares it.
public struct RouteTypeDeclaration {
  /// The name.
  public let name: String
  /// Whether it is a struct, which is one route.
  public let isStruct: Bool
  /// The hosts.
  public internal(set) var hosts: [String] = []
  /// The custom schemes.
  public internal(set) var schemes: [String] = []
  /// The prefixes.
  public internal(set) var prefixes: [String] = []
  /// The cases.
  public internal(set) var cases: [RouteCaseDeclaration] = []
  /// What is wrong.
  public internal(set) var problems: [RouteProblem] = []

  /// Whether code can be made of it.
  public var isSound: Bool { problems.allSatisfy(\.isWarning) }

  /// Reads a declaration; `known` holds the texts of types that are declared elsewhere.
  public init(
    _ declaration: some DeclGroupSyntax, attribute: AttributeSyntax, known: [String: LinkLanguage] = [:]
  ) {
    let structure = declaration.as(StructDeclSyntax.self)
    let enumeration = declaration.as(EnumDeclSyntax.self)
    name = (enumeration?.name ?? structure?.name)?.identifier?.name ?? ""
    isStruct = structure != nil
    var reader = RouteDeclarationReader(known: known)
    guard enumeration != nil || structure != nil else {
      problems = [
        RouteProblem(
          "no-enum", "@LinkRoutes stands before an enum of routes, or a struct that is one route.",
          at: attribute)
      ]
      return
    }
    reader.readSources(attribute)
    reader.learnNestedTypes(declaration)
    if let generics = enumeration?.genericParameterClause ?? structure?.genericParameterClause {
      reader.note(
        RouteProblem("generic", "Routes cannot be generic: their table is made once.", at: generics))
    }
    if let enumeration { reader.readCases(enumeration) }
    if let structure { reader.readStruct(structure) }
    reader.compareTemplates()
    hosts = reader.hosts
    schemes = reader.schemes
    prefixes = reader.prefixes
    cases = reader.cases
    problems = reader.problems
  }
}
