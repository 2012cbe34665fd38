import SourceFacts
import SwiftSyntax

/// Links that come to a Mac app as Apple events. Source: app-inspection, S18.
extension FlowReader {
  private static let labels = ["", "andSelector", "forEventClass", "andEventID"]

  /// Follows the method that is registered for the event of links.
  mutating func followEventHandler(_ node: FunctionCallExprSyntax, _ name: String, _ flow: Flow) {
    guard name == "setEventHandler", receiver == nil,
      node.arguments.map({ $0.label?.text ?? "" }) == Self.labels,
      let event = node.arguments.last, event.expression.trimmedDescription.contains("kAEGetURL")
    else { return }
    let arguments = Array(node.arguments)
    let owner = type(of: arguments[0].expression, flow) ?? flow.owner
    let outer = file
    defer { file = outer }
    guard let function = handler(arguments[1].expression, owner: owner) else {
      follow(.appleEvent, owner: owner, superclass: nil, at: node.calledExpression) {
        $0.changeReceiver { $0.isHandedOn = true }
      }
      return
    }
    file = function.file
    follow(.appleEvent, owner: function.owner, superclass: function.superclass, at: function.start) {
      reader in
      var inner = Self.beginning(of: function, with: LinkValue(.event))
      _ = reader.run(function.body, &inner)
    }
  }

  /// The function that `#selector(…)` names.
  private func handler(_ expression: ExprSyntax, owner: String) -> CodeIndex.Function? {
    guard let macro = expression.as(MacroExpansionExprSyntax.self), macro.macroName.text == "selector",
      let named = macro.arguments.first?.expression
    else { return nil }
    let reference =
      named.as(MemberAccessExprSyntax.self)?.declName ?? named.as(DeclReferenceExprSyntax.self)
    guard let reference else { return nil }
    let labels = reference.argumentNames?.arguments.map { $0.name.text == "_" ? "" : $0.name.text }
    return index.method(reference.baseName.text, labels: labels, owner: owner)
  }
}
