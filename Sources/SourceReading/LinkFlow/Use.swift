import SwiftSyntax

/// A call, taken apart.
struct Use {
  let node: FunctionCallExprSyntax
  /// The base name.
  let name: String
  /// What it is called on.
  let base: LinkValue?
  /// The text of that.
  let baseText: String
  let arguments: [FlowReader.Argument]

  /// The first argument that data of a link is.
  var data: FlowReader.Argument? { arguments.first { $0.value?.isData ?? false } }

  /// Whether it is called on what opens addresses.
  var isOnOpener: Bool {
    if base?.role == .application { return true }
    return ["UIApplication.shared", "NSWorkspace.shared", "extensionContext", "NSExtensionContext"].contains {
      baseText.hasPrefix($0) || baseText.hasSuffix($0) || baseText.hasSuffix($0 + "?")
    }
  }

  /// Whether it opens an address.
  var opens: Bool {
    switch name {
    case "open", "openURL":
      if isOnOpener { return true }
      // The action of SwiftUI's environment is called without anything in front.
      return name == "openURL" && (baseText.isEmpty || baseText == "self")
    case "canOpenURL": return false
    case "SFSafariViewController": return true
    default: return false
    }
  }
}
