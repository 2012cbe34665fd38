public import LinkSyntax
import SwiftParser
public import SwiftSyntax

/// The raw values of an enum of strings or whole numbers, as the texts of a parameter.
public enum RawValueTexts {
  /// The texts; `nil` where the enum has no raw values that can be told from its source.
  public static func language(of declaration: EnumDeclSyntax) -> LinkLanguage? {
    texts(of: declaration).map { .values($0.map { Array($0.text.utf8) }) }
  }

  /// The names of the cases and their texts; `nil` where the enum has no raw values that can be told from its source.
  public static func texts(of declaration: EnumDeclSyntax) -> [(name: String, text: String)]? {
    guard let raw = declaration.inheritanceClause?.inheritedTypes.first?.type.trimmedDescription else {
      return nil
    }
    let isText = raw == "String"
    guard isText || raw == "Int" else { return nil }
    var values: [(name: String, text: String)] = []
    var next = 0
    for member in declaration.memberBlock.members {
      guard let cases = member.decl.as(EnumCaseDeclSyntax.self) else {
        if member.decl.is(IfConfigDeclSyntax.self) { return nil }
        continue
      }
      for element in cases.elements {
        let value = element.rawValue?.value
        if isText {
          let literal = value?.as(StringLiteralExprSyntax.self)
          guard value == nil || literal != nil else { return nil }
          guard let text = literal.map({ $0.representedLiteralValue }) ?? element.name.identifier?.name else {
            return nil
          }
          values.append((element.name.identifier?.name ?? "", text))
        } else {
          if let value {
            guard let number = Int(value.trimmedDescription) else { return nil }
            next = number
          }
          values.append((element.name.identifier?.name ?? "", "\(next)"))
          next += 1
        }
      }
    }
    return values.isEmpty ? nil : values
  }
}
