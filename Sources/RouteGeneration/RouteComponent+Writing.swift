package import FindingReports
package import LinkRouting

extension RouteComponent {
  /// Writes the members of a component, which Apple's and Google's files share but for the key of the comment.
  package func write(to object: inout JSONText, commentKey: String) {
    object.member("/", path)
    if !query.isEmpty {
      object.object("?") { items in
        for item in query { items.member(item.name, item.pattern) }
      }
    }
    if let fragment { object.member("#", fragment) }
    if isExcluded { object.member("exclude", true) }
    object.member(commentKey, comment)
  }
}
