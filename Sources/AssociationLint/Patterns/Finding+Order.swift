import Findings
import PositionedJSON

extension [Finding] {
  /// The findings in the order of the text.
  var inTextOrder: [Finding] {
    let starts = map { $0.place.range?.start.offset ?? -1 }
    return indices.sorted { (starts[$0], $0) < (starts[$1], $1) }.map { self[$0] }
  }
}
