import AssociationFiles
import PositionedJSON

/// An entry written once for each of its apps, since readers before iOS 13 take one `appID` an entry. Source: DET,
/// W19, documented.
///
/// The copies stand where the entry stood and in the order of its apps, so that each app keeps its rules in order.
struct EntrySplit {
  private let entry: JSONValue
  private let apps: [String]
  private let common: [TextEdit]
  private let naming: JSONMember

  /// Copies of `detail` for `apps` with the member `paths`, unless they have one; `nil` for an entry without a key that names apps.
  init?(_ detail: Detail, apps: [String], paths: String?) {
    let members = detail.value.members.enumerated().filter {
      $0.element.key.hasText("appIDs") || $0.element.key.hasText("appID")
    }
    guard let last = members.last else { return nil }
    let addition = paths.flatMap { detail.value.edit(addingMember: "paths", value: $0) }
    entry = detail.value
    self.apps = apps
    naming = last.element
    common =
      detail.value.edits(removingElementsAt: Set(members.dropLast().map(\.offset)))
      + [addition].compactMap { $0 }
  }

  /// The most bytes that the copies have.
  var largestSize: Int {
    let one = entry.range.count + common.reduce(0) { $0 + $1.replacement.count } + 16
    return apps.reduce(0) { $0 + one + JSONQuoting.quoted($1).utf8.count }
  }

  /// The edit that puts the copies in the place of the entry.
  func edit(in document: JSONDocument) -> TextEdit {
    let text = Array(document.bytes[entry.range])
    let start = entry.range.lowerBound
    var place = start
    while place > 0, [0x20, 0x09, 0x0A, 0x0D].contains(document.bytes[place - 1]) { place -= 1 }
    let separator = [UInt8(ascii: ",")] + document.bytes[place..<start]
    var result: [UInt8] = []
    for (index, app) in apps.enumerated() {
      if index > 0 { result += separator }
      let name = TextEdit(range: naming.range, with: "\"appID\": \(JSONQuoting.quoted(app))")
      let edits = (common + [name]).map { edit in
        TextEdit(
          range: edit.range.lowerBound - start..<edit.range.upperBound - start, replacement: edit.replacement)
      }
      result += edits.applied(to: text).bytes
    }
    return TextEdit(range: entry.range, replacement: result)
  }
}
