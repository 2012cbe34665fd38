import AssociationFiles
import Findings
import PositionedJSON

extension AssociationSubject {
  /// The substitution variables of the file.
  var variableTable: VariableTable { VariableTable(file.applinks?.variables ?? []) }

  /// The first use of each variable in a pattern that `condition` picks, as the place of `$(name)`.
  func firstUses(in parts: PatternSite.Parts = .components, where condition: (PatternSite) -> Bool)
    -> [String: Range<Int>]
  {
    var uses: [String: Range<Int>] = [:]
    forEachPattern(in: parts) { site in
      guard condition(site) else { return }
      for reference in VariableReference.all(in: site.bytes) {
        guard let name = reference.name.map(site.text), uses[name] == nil else { continue }
        uses[name] = site.range(reference.range)
      }
    }
    return uses
  }
}
