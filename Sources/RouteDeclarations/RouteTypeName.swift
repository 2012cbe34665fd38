public import LinkSyntax
import SwiftSyntax

/// A parameter's type as it is written, with what can be told of it from its name.
public struct RouteTypeName {
  /// How often there is a value.
  public let presence: RouteParameterShape.Presence
  /// The type of one value, as written.
  public let element: String
  /// The whole type, as written.
  public let text: String

  /// Reads a type; `nil` where no parameter can have it.
  init?(_ type: TypeSyntax) {
    text = type.trimmedDescription
    if let optional = type.as(OptionalTypeSyntax.self) {
      guard let name = Self.name(optional.wrappedType) else { return nil }
      (presence, element) = (.optional, name)
    } else if let array = type.as(ArrayTypeSyntax.self) {
      guard let name = Self.name(array.element) else { return nil }
      (presence, element) = (.repeated, name)
    } else if let generic = type.as(IdentifierTypeSyntax.self), let argument = Self.onlyArgument(generic),
      generic.name.text == "Optional" || generic.name.text == "Array"
    {
      guard let name = Self.name(argument) else { return nil }
      (presence, element) = (generic.name.text == "Optional" ? .optional : .repeated, name)
    } else {
      guard let name = Self.name(type) else { return nil }
      (presence, element) = (.required, name)
    }
  }

  private static func onlyArgument(_ type: IdentifierTypeSyntax) -> TypeSyntax? {
    guard let arguments = type.genericArgumentClause?.arguments, arguments.count == 1,
      case .type(let argument)? = arguments.first?.argument
    else { return nil }
    return argument
  }

  /// The name of a type that a single value can have.
  private static func name(_ type: TypeSyntax) -> String? {
    if let identifier = type.as(IdentifierTypeSyntax.self) {
      let refused = [
        "Any", "AnyObject", "Void", "Never", "Optional", "Array", "Dictionary", "Set", "Character",
      ]
      return refused.contains(identifier.name.text) ? nil : type.trimmedDescription
    }
    return type.is(MemberTypeSyntax.self) ? type.trimmedDescription : nil
  }

  /// The texts of the type, if its name says so; `known` holds the enums that were found beside it.
  func language(_ known: [String: LinkLanguage]) -> LinkLanguage {
    let name = element.split(separator: ".").last.map(String.init) ?? element
    return known[element] ?? known[name] ?? Self.standard[name] ?? .custom(element)
  }

  private static let standard: [String: LinkLanguage] = [
    "String": .text, "Bool": .boolean, "Double": .decimal, "Float": .decimal, "UUID": .uuid,
    "Date": .date(.iso8601), "Int": .integer(IntegerBounds(of: Int64.self)),
    "Int8": .integer(IntegerBounds(of: Int8.self)), "Int16": .integer(IntegerBounds(of: Int16.self)),
    "Int32": .integer(IntegerBounds(of: Int32.self)), "Int64": .integer(IntegerBounds(of: Int64.self)),
    "UInt": .integer(IntegerBounds(of: UInt64.self)), "UInt8": .integer(IntegerBounds(of: UInt8.self)),
    "UInt16": .integer(IntegerBounds(of: UInt16.self)), "UInt32": .integer(IntegerBounds(of: UInt32.self)),
    "UInt64": .integer(IntegerBounds(of: UInt64.self)),
  ]
}
