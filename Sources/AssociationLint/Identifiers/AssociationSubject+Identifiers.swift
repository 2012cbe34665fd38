import Findings

extension AssociationSubject {
  /// A finding of `rule` for each identifier in which `fault` finds something.
  func identifierFindings(
    _ rule: RuleMetadata, _ fault: (LocatedIdentifier, IdentifierCheck) -> IdentifierFault?
  ) -> [Finding] {
    file.identifiers().compactMap { identifier in
      guard let fault = fault(identifier, IdentifierCheck(identifier.text)) else { return nil }
      return finding(
        rule, at: identifier.range(of: fault.part), fault.message, help: fault.help,
        fix: fault.fix(identifier))
    }
  }
}
