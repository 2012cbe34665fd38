import AssociationFiles
import HostingEvidence

extension HostedFile {
  /// The file as a device would read it: `nil` where the answer is unusable, the certificate is known not to be
  /// trusted, or a device rejects the content. In developer mode the certificate need not be trusted.
  ///
  /// Reads the content at each call.
  func associationFile(acceptingUntrusted: Bool = false) -> AssociationFile? {
    guard let content, acceptingUntrusted || attempt?.tls.value?.isTrusted != false else { return nil }
    let file = AssociationFile(parsing: content)
    return file.rejection == nil ? file : nil
  }
}
