#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Why the files of a site cannot be read.
public struct SiteFolderError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The folder or file.
  public var path: String
  /// What is wrong with it.
  public var cause: Cause

  init(_ path: String, _ cause: Cause) {
    self.path = path
    self.cause = cause
  }

  /// What is wrong with a folder or file.
  public enum Cause: Hashable, Sendable {
    /// It is no folder.
    case notAFolder
    /// It is no regular file.
    case notAFile
    /// The folder holds none of the files.
    case withoutFiles
    /// The file is larger than ``AssociationSite/largestFile``.
    case tooLarge
    /// The system's error number.
    case system(Int32)
  }

  /// The reason as a clause.
  public var clause: String {
    switch cause {
    case .notAFolder: "it is no folder"
    case .notAFile: "it is no regular file"
    case .withoutFiles:
      "it holds neither apple-app-site-association nor assetlinks.json, in .well-known or at its root"
    case .tooLarge: "it is larger than \(AssociationSite.largestFile) bytes"
    case .system(ENOENT): "there is no such file or folder"
    case .system(EACCES), .system(EPERM): "permission is denied"
    case .system(let number): String(cString: strerror(number))
    }
  }

  /// The sentence.
  public var description: String { "\(path) cannot be served: \(clause)." }
}
