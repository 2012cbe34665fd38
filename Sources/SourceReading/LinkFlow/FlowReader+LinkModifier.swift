import SourceFacts
import SwiftSyntax

/// `onLink` of LinkRouting, which puts the modifiers of SwiftUI into one.
extension FlowReader {
  /// Takes a call of it for a receiver, where the file imports the module. Its routes judge the link before the app gets it.
  mutating func followLinkModifier(_ node: FunctionCallExprSyntax, _ name: String, _ flow: Flow) {
    guard name == "onLink", receiver == nil, Self.importsRouting(node) else { return }
    guard !sourcesHave(name, for: node, flow) else { return }
    follow(.onOpenURL, owner: flow.owner, superclass: nil, at: Self.place(of: node)) {
      $0.changeReceiver { $0.isHandedOn = true }
    }
  }

  private static func importsRouting(_ node: FunctionCallExprSyntax) -> Bool {
    node.root.as(SourceFileSyntax.self).map { importsRouting($0.statements) } ?? false
  }

  private static func importsRouting(_ statements: CodeBlockItemListSyntax) -> Bool {
    statements.contains { statement in
      if let name = statement.item.as(ImportDeclSyntax.self)?.path.first?.name.text {
        return name == "LinkRouting" || name == "LinkRoutes"
      }
      guard let condition = statement.item.as(IfConfigDeclSyntax.self) else { return false }
      return condition.clauses.contains { clause in
        clause.elements?.as(CodeBlockItemListSyntax.self).map(importsRouting) ?? false
      }
    }
  }
}
