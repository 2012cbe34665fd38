import SourceFacts
import SwiftSyntax

/// The declarations that UIKit and AppKit call with links. Source: app-inspection, section 5.
enum ReceiverShape {
  private static let shapes: [(kind: ReceiverKind, name: String, labels: [String])] = [
    (.appContinue, "application", ["", "continue", "restorationHandler"]),
    (.sceneContinue, "scene", ["", "continue"]),
    (.sceneConnect, "scene", ["", "willConnectTo", "options"]),
    (.sceneOpen, "scene", ["", "openURLContexts"]),
    (.appOpen, "application", ["", "open", "options"]),
    (.macOpen, "application", ["", "open"]),
    (.handleOpen, "application", ["", "handleOpen"]),
    (.openSource, "application", ["", "open", "sourceApplication", "annotation"]),
  ]

  /// Which receiver a function is; one outside of a type is none.
  static func kind(of function: CodeIndex.Function) -> ReceiverKind? {
    guard !function.owner.isEmpty, function.start.trimmedDescription == "func",
      let shape = shapes.first(where: { $0.name == function.name && $0.labels == function.labels })
    else { return nil }
    // Only macOS hands over several addresses; a single one is a function of the app's own.
    if shape.kind == .macOpen, function.parameters[1].type.filter({ $0 != " " }) != "[URL]" { return nil }
    return shape.kind
  }

  /// What a parameter of a receiver stands for.
  static func value(of parameter: CodeIndex.Parameter, in kind: ReceiverKind) -> LinkValue? {
    switch (kind, parameter.label) {
    case (.appContinue, "continue"), (.sceneContinue, "continue"): LinkValue(.activity)
    case (.sceneConnect, "options"): LinkValue(.connection)
    case (.sceneOpen, "openURLContexts"): LinkValue(.contexts)
    case (.appOpen, "open"), (.macOpen, "open"), (.handleOpen, "handleOpen"), (.openSource, "open"):
      LinkValue(.url)
    case (.appOpen, "options"): LinkValue(.options)
    case (.openSource, "sourceApplication"): LinkValue(.text(.sender), -1)
    default: TypeWords.plain(parameter.type) == "UIApplication" ? LinkValue(.application) : nil
    }
  }
}
