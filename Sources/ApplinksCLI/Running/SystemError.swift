import Foundation

/// The system's errors in words.
enum SystemError {
  /// What went wrong, as the end of a sentence.
  static func phrase(_ number: Int32) -> String {
    switch number {
    case ENOENT: "there is no such file"
    case EACCES, EPERM: "permission is denied"
    case EISDIR: "it is a folder"
    case ENOTDIR: "a part of its path is a file, not a folder"
    case ELOOP: "its symbolic links go round in a circle"
    case ENAMETOOLONG: "its name is too long"
    case ENOSPC, EDQUOT: "the disk is full"
    case EROFS: "the file system is read-only"
    case EIO: "the device reports an input or output error"
    case EBADF: "the stream is not open"
    default: String(cString: strerror(number)).lowercased()
    }
  }
}
