public import AssociationFiles
public import HostingEvidence

extension HostedFile {
  /// The file as a device would read it: `nil` where the answer is unusable, the certificate is known not to be
  /// trusted, or a device rejects the content.
  public var associationFile: AssociationFile? { associationFile(acceptingUntrusted: false) }

  /// The file as a device would read it; in developer mode the certificate need not be trusted.
  func associationFile(acceptingUntrusted: Bool) -> AssociationFile? {
    guard let content, acceptingUntrusted || attempt?.tls.value?.isTrusted != false else { return nil }
    let file = AssociationFile(parsing: content)
    return file.rejection == nil ? file : nil
  }
}
