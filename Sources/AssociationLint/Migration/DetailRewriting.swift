import AssociationFiles
import PositionedJSON

/// The edits that change the form of one entry's rules.
struct DetailRewriting {
  private(set) var edits: [TextEdit] = []
  private(set) var notes: [Migration.Note] = []

  // MARK: - To components

  /// `paths` as `components`. An entry that has both keeps its components and loses its paths, which current
  /// systems ignore.
  init(toComponents detail: Detail, of file: AssociationFile) {
    guard let paths = detail.pathsValue, paths.kind == .array else { return }
    guard detail.componentsValue == nil else {
      note(
        paths, "The entry has components already, which current systems read instead of these paths.",
        refusal: true)
      return
    }
    for path in detail.paths where path.pattern.contains("$(") {
      note(
        path.value, "\"\(path.pattern)\" holds \"$(\", which would be a variable in components.",
        refusal: true)
      return
    }
    for element in paths.elements where element.kind != .string {
      note(element, "An element that is no string is left out.", refusal: false)
    }
    let neutral = NeutralRuleKeys(against: [detail.defaults, file.applinks?.defaults].compactMap { $0 })
    if !neutral.isEmpty {
      note(
        paths,
        """
        Defaults apply to components, and most likely not to paths (nobody has measured it): each rule names the \
        values that keep its decisions.
        """, refusal: false)
    }
    let rules = detail.paths.map(neutral.component)
    rename("paths", to: "components", in: detail)
    edits.append(paths.edit(replacingWith: list(rules, like: paths, in: file.document)))
  }

  // MARK: - To paths

  /// The most bytes by which all entries of a file may grow when they are split.
  static let largestGrowth = 64 << 20

  /// `components` as `paths`, beside them: readers of `components` ignore `paths`. An entry of several apps is split.
  ///
  /// - Parameter room: The bytes by which the file may still grow.
  init(
    toPaths detail: Detail, of applinks: AppLinks, in document: JSONDocument, isPartial: Bool, room: inout Int
  ) {
    guard detail.componentsValue != nil else {
      // Every system reads these paths, but only later ones read appIDs.
      if detail.pathsValue != nil, detail.legacyAppIDs != detail.appIDs {
        write(nil, to: detail, document, &room)
      }
      return
    }
    // An entry with both is for both kinds of systems already.
    guard detail.pathsValue == nil else { return }
    var paths: [String] = []
    for component in detail.components {
      if let path = PathExpression(component, detail, applinks).text {
        paths.append(path)
      } else {
        let message = "\(component.value.sourceText.prefix(80)) cannot be said in paths."
        note(component.value, message, refusal: !isPartial)
        if !isPartial { return }
      }
    }
    write("[\(paths.map { JSONQuoting.quoted($0) }.joined(separator: ", "))]", to: detail, document, &room)
  }

  /// Adds `paths`, if there are none yet, and what tells iOS 12 the apps that current systems read.
  private mutating func write(
    _ paths: String?, to detail: Detail, _ document: JSONDocument, _ room: inout Int
  ) {
    let apps = detail.appIDs
    guard let app = apps.first else {
      note(detail.value, "The entry names no app that current systems read.", refusal: true)
      return
    }
    guard apps.count > 1 else {
      if detail.legacyKey == nil { name(app, in: detail) }
      if let paths { add("paths", paths, to: detail) }
      return
    }
    guard let split = EntrySplit(detail, apps: apps, paths: paths), split.largestSize <= room else {
      note(
        detail.value,
        "iOS 12 reads one appID an entry, and copies for \(apps.count) apps would make the file too large.",
        refusal: true)
      return
    }
    room -= split.largestSize
    edits.append(split.edit(in: document))
  }

  /// Makes iOS 12 read the app that `appIDs` names: another `appID` is one that current systems ignore.
  private mutating func name(_ app: String, in detail: Detail) {
    guard let value = detail.appIDValue else {
      add("appID", JSONQuoting.quoted(app), to: detail)
      return
    }
    guard value.string != app else { return }
    if let ignored = value.string {
      let message = "Current systems ignore the appID \"\(ignored)\", so iOS 12 gets the app of appIDs."
      note(value, message, refusal: false)
    }
    edits.append(value.edit(replacingWithString: app))
  }

  // MARK: - Edits

  private mutating func note(_ value: JSONValue, _ message: String, refusal: Bool) {
    notes.append(Migration.Note(range: value.range, message: message, isRefusal: refusal))
  }

  private mutating func rename(_ key: String, to name: String, in detail: Detail) {
    for member in detail.value.members where member.key.hasText(key) {
      edits.append(TextEdit(range: member.key.range, with: JSONQuoting.quoted(name)))
    }
  }

  /// Adds a member; several of them become one edit, since they stand at the same place.
  private mutating func add(_ key: String, _ text: String, to detail: Detail) {
    guard let edit = detail.value.edit(addingMember: key, value: text) else { return }
    if let last = edits.last, last.range == edit.range {
      edits[edits.count - 1].replacement += edit.replacement
    } else {
      edits.append(edit)
    }
  }

  /// The rules as an array, one a line if the old array had lines.
  private func list(_ rules: [String], like array: JSONValue, in document: JSONDocument) -> String {
    guard let first = array.elements.first(where: { _ in true }) else { return "[]" }
    var start = first.range.lowerBound
    while start > 0, document.bytes[start - 1] == 0x20 || document.bytes[start - 1] == 0x09 { start -= 1 }
    guard start > 0, document.bytes[start - 1] == 0x0A else { return "[\(rules.joined(separator: ", "))]" }
    let indent = String(decoding: document.bytes[start..<first.range.lowerBound], as: UTF8.self)
    let outer = indent.count >= 2 ? String(indent.dropLast(indent.hasPrefix("\t") ? 1 : 2)) : ""
    return "[\n" + rules.map { indent + $0 }.joined(separator: ",\n") + "\n\(outer)]"
  }
}
