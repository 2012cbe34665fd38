import SourceFacts
import SwiftSyntax

/// What calls do with data of links. Source: app-inspection, S23 to S30 and S37.
extension FlowReader {
  /// Calls that make another form of what they are given.
  private static let making: Set<String> = [
    "URL", "NSURL", "URLComponents", "NSURLComponents", "URLRequest", "NSMutableURLRequest",
  ]

  mutating func note(_ use: Use, _ flow: inout Flow) {
    noteOpening(use, flow)
    if receiver != nil, !flow.isConfirmed, LinkTables.destroys(use.name, on: use.baseText),
      !(use.base?.isData ?? false)
    {
      note(.destructive, use.node, subject: use.name)
      return
    }
    guard let data = use.data, let value = data.value else {
      if ["write"].contains(use.name), let base = use.base, base.isData, !flow.isValid(base) {
        note(.stored, use.node, subject: use.name)
      }
      return noteHandedOn(use)
    }
    guard !flow.isValid(value) else { return }
    if goesToWebView(use) {
      note(.webView, use.node, subject: use.name)
    } else if isQuery(use, data) {
      note(.query, use.node, subject: use.name)
    } else if keeps(use) {
      note(.stored, use.node, subject: use.name)
    } else {
      noteUnvalidated(use, value)
    }
  }

  private mutating func noteOpening(_ use: Use, _ flow: Flow) {
    if use.name == "canOpenURL" {
      if case .address(let text)? = use.arguments.first?.value?.role {
        note(.schemeAsked, use.node, subject: text)
      }
      return
    }
    if use.name == "openURL", use.base?.role == .application || use.baseText.hasSuffix("UIApplication.shared")
    {
      note(.deprecatedCall, use.node, subject: "openURL")
    }
    guard use.opens, let value = use.arguments.first?.value else { return }
    if case .address(let text) = value.role {
      note(.addressOpened, use.node, subject: text)
      return
    }
    guard value.isData, !flow.isValid(value) else { return }
    note(value.origin == 0 ? .linkOpened : .parameterOpened, use.node, subject: use.name)
  }

  /// Where a link itself goes to code that was not followed, nothing is known of what happens there.
  private mutating func noteHandedOn(_ use: Use) {
    guard receiver != nil, !use.opens, !LinkTables.showing.contains(use.name),
      !Self.making.contains(use.name),
      use.arguments.contains(where: { $0.value?.isLink ?? false })
    else { return }
    changeReceiver { $0.isHandedOn = true }
  }

  private func goesToWebView(_ use: Use) -> Bool {
    if LinkTables.webView.contains(use.name) { return true }
    guard use.name == "load" else { return false }
    if use.baseText.lowercased().contains("web") { return true }
    return use.arguments.first.map { $0.value?.role == .request } ?? false
  }

  private func isQuery(_ use: Use, _ data: Argument) -> Bool {
    let label = use.arguments.first?.label ?? ""
    if LinkTables.queries.contains(use.name) {
      // What is bound to a placeholder stands in no text.
      guard let text = use.arguments.first(where: { $0.value?.isData ?? false }) else { return false }
      let isText =
        text.expression.is(StringLiteralExprSyntax.self) || text.expression.is(InfixOperatorExprSyntax.self)
        || text.expression.is(DeclReferenceExprSyntax.self)
      let isFirst = text.expression.id == use.arguments.first?.expression.id
      if ["system", "popen"].contains(use.name) { return isFirst }
      if use.name.hasPrefix("sqlite3") { return isText }
      return isText && isFirst && (use.name != "execute" && use.name != "prepare" || isStatement(text))
    }
    if LinkTables.paths.contains(use.name) { return true }
    return ["contentsOfFile", "fileURLWithPath", "atPath", "toPath", "forReadingAtPath", "forWritingAtPath"]
      .contains(label)
      && data.label == label
  }

  /// Whether a text begins as a statement of SQL does.
  private func isStatement(_ argument: Argument) -> Bool {
    let text = argument.expression.trimmedDescription.drop { "\"#\n (".contains($0) }.prefix(8).uppercased()
    return ["SELECT", "INSERT", "UPDATE", "DELETE", "DROP", "CREATE", "REPLACE", "PRAGMA"].contains {
      text.hasPrefix($0)
    }
  }

  private func keeps(_ use: Use) -> Bool {
    if LinkTables.keeping.contains(use.name) { return true }
    let names = LinkTables.words(use.baseText)
    let isStore =
      names.contains { ["defaults", "keychain"].contains($0) }
      || use.baseText.hasPrefix("UserDefaults")
    return isStore
      && ["set", "setValue", "setObject", "setString", "save", "store", "add", "update"].contains(use.name)
  }

  /// `keychain["x"] = value` and `defaults.name = value`.
  mutating func keep(_ target: ExprSyntax, _ value: LinkValue, _ flow: Flow) {
    guard value.isData, !flow.isValid(value) else { return }
    let words = LinkTables.words(target.trimmedDescription)
    guard words.contains("keychain") || words.prefix(2) == ["user", "defaults"] else { return }
    note(.stored, target, subject: words.first ?? "")
  }

  /// A parameter that leaves for code which is not followed is worth a look.
  private mutating func noteUnvalidated(_ use: Use, _ value: LinkValue) {
    noteHandedOn(use)
    guard case .text(let part) = value.role, part == .parameter, value.origin > 0,
      !LinkTables.showing.contains(use.name), !use.opens, !use.name.isEmpty, !LinkTables.judges(use.name),
      use.base?.isData != true, !Self.making.contains(use.name)
    else { return }
    note(.parameterUnvalidated, use.node, subject: use.name, isSuspicion: true)
  }

  /// Notes the option, at the call that has it.
  mutating func noteUniversalLinksOnly(_ node: MemberAccessExprSyntax) {
    var place = Syntax(node)
    var parent = node.parent
    for _ in 0..<12 {
      guard let next = parent else { break }
      if let element = next.as(DictionaryElementSyntax.self),
        element.value.as(BooleanLiteralExprSyntax.self)?.literal.text == "false"
      {
        return
      }
      if let call = next.as(FunctionCallExprSyntax.self), Self.name(of: call) == "open" {
        place = Syntax(call)
        break
      }
      if next.is(CodeBlockItemSyntax.self) { break }
      parent = next.parent
    }
    note(.universalLinksOnly, place, subject: "universalLinksOnly")
  }
}
