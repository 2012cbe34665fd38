import Findings
import PositionedJSON

extension Place {
  /// `file:line:column`, or the file alone, safe to print.
  var text: String {
    let file = VisibleText.line(file)
    guard let start = range?.start else { return file }
    return "\(file):\(start.line):\(start.column)"
  }
}
