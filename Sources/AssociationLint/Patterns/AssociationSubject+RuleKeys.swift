import AssociationFiles

extension AssociationSubject {
  /// Every object that may hold the keys of a rule: both kinds of defaults, and the components.
  var allRuleKeys: [RuleKeys] {
    guard let applinks = file.applinks else { return [] }
    var keys = [applinks.defaults].compactMap { $0 }
    for detail in applinks.details {
      if let defaults = detail.defaults { keys.append(defaults) }
      keys += detail.components.map(\.keys)
    }
    return keys
  }
}
