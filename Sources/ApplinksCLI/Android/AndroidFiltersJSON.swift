import AssetLinks
import FindingReports
import PositionedJSON

/// The filters of a manifest for programs: one object.
enum AndroidFiltersJSON {
  /// The object.
  static func text(_ manifest: ManifestDocument) -> String {
    var json = JSONText()
    json.object { object in
      if let package = manifest.package { object.member("package", package) }
      object.array("filters") { list in
        for filter in manifest.filters { list.object { write(filter, manifest, to: &$0) } }
      }
      object.array("problems") { list in
        for problem in manifest.problems { list.object { write(problem, to: &$0) } }
      }
      object.member("problemCount", manifest.problemCount)
    }
    return json.text + "\n"
  }

  private static func write(_ filter: IntentFilter, _ manifest: ManifestDocument, to object: inout JSONText) {
    let combinations = DataCombinations(filter)
    object.member("filter", filter.index)
    object.member("activity", manifest.activity(of: filter).name)
    PlaceText.write(filter.position, to: &object)
    if filter.autoVerify != .unknown { object.member("autoVerify", filter.autoVerify == .yes) }
    object.array("actions") { list in for text in filter.actions { list.value(text.text) } }
    object.array("categories") { list in for text in filter.categories { list.value(text.text) } }
    object.member("combinationCount", combinations.count)
    object.array("combinations") { list in
      for member in combinations.members { list.object { write(member, to: &$0) } }
    }
    object.array("mimeTypes") { list in for text in filter.mimeTypes { list.value(text.text) } }
    object.array("groups") { list in
      for group in filter.groups { list.object { write(group, to: &$0) } }
    }
  }

  private static func write(_ member: DataCombination, to object: inout JSONText) {
    if let scheme = member.scheme { object.member("scheme", scheme.text) }
    if let authority = member.authority {
      object.member("host", authority.host.text)
      if let port = authority.port { object.member("port", port.text) }
    }
    if let path = member.path { object.member(path.attribute, path.value.text) }
    object.member("unexpected", member.isUnexpected)
  }

  private static func write(_ group: FilterGroup, to object: inout JSONText) {
    if group.allows != .unknown { object.member("allow", group.allows == .yes) }
    object.array("patterns") { list in
      for pattern in group.patterns { list.object { $0.member(pattern.attribute, pattern.value.text) } }
    }
  }

  private static func write(_ problem: ManifestProblem, to object: inout JSONText) {
    object.member("code", problem.code.name)
    PlaceText.write(problem.position, withColumn: true, to: &object)
    if let filter = problem.filter { object.member("filter", filter) }
    object.member("message", problem.sentence)
  }
}
