#if Server
import Foundation

/// Why the local authority cannot be used.
public struct AuthorityError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file or folder.
  public var path: String
  /// What is wrong with it.
  public var fault: Fault

  /// What is wrong.
  public enum Fault: Error, Hashable, Sendable {
    /// There is no folder for the user's data: neither `XDG_DATA_HOME` nor `HOME` names one.
    case noFolder
    /// Others than its owner can read the key.
    case readableByOthers
    /// It belongs to another user, or is no regular file.
    case notOurs
    /// It does not hold a key and its certificate.
    case incomplete
    /// The certificate is no longer good.
    case expired
    /// The system's error number.
    case system(Int32)
  }

  /// The sentence.
  public var description: String {
    switch fault {
    case .noFolder: "There is no folder for the local authority: set HOME or XDG_DATA_HOME."
    case .readableByOthers:
      "The key \(path) can be read by others than its owner: make it yours alone with chmod 600, or make another "
        + "with \"applinks ca remove\"."
    case .notOurs: "\(path) belongs to somebody else or is no regular file."
    case .incomplete:
      "\(path) does not hold a key and its certificate: \"applinks ca remove\" clears it, and the next run makes another."
    case .expired:
      "The certificate in \(path) is no longer good: \"applinks ca remove\" clears it, and the next run makes another."
    case .system(let number): "\(path) cannot be used: \(String(cString: strerror(number)))."
    }
  }
}
#endif
