import Findings
import PositionedJSON

extension PatternSite {
  /// The fix that removes a mark from a component's path and makes the component exclude instead; `nil` where
  /// the component already says something about `exclude` that is not `true`.
  func excludingFix(removing mark: Range<Int>) -> Fix? {
    var edits = [TextEdit.remove(range(mark))]
    switch object?["exclude"] {
    case .none:
      guard let member = object?.edit(addingMember: "exclude", value: "true") else { return nil }
      edits.append(member)
    case .some(let value):
      guard value.boolean == true else { return nil }
    }
    return Fix("Exclude with \"exclude\": true", edits: edits, isSafe: false)
  }
}

extension PatternSite {
  /// The fix that moves the text behind a `#` from the path to the key `"#"`; `nil` where the object has that
  /// key, or where there is none as in `paths`.
  func movingToFragment(_ fragment: Range<Int>) -> Fix? {
    guard let object, object["#"] == nil else { return nil }
    let text = JSONQuoting.quoted(self.text(fragment.lowerBound + 1..<fragment.upperBound))
    guard let member = object.edit(addingMember: "#", value: text) else { return nil }
    // A path that is nothing but the fragment's page is the page itself.
    let rest = fragment.lowerBound == 0 ? edit(replacing: fragment, with: "/") : .remove(range(fragment))
    return Fix("Move the fragment to \"#\"", edits: [rest, member], isSafe: false)
  }
}
