import Findings

extension AssociationSubject {
  /// A finding of `rule` for each identifier in which `fault` finds something.
  func identifierFindings(
    _ rule: RuleMetadata, _ fault: (LocatedIdentifier, IdentifierCheck) -> IdentifierFault?
  ) -> [Finding] {
    identifiers.compactMap { checked in
      let identifier = checked.identifier
      guard let fault = fault(identifier, checked.check) else { return nil }
      return finding(
        rule, at: identifier.range(of: fault.part), fault.message, help: fault.help,
        fix: fault.fix(identifier))
    }
  }
}
