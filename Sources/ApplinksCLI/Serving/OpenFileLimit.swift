#if canImport(Glibc)
import Glibc
#else
import Foundation
#endif

/// How many connections and files this process may have open.
enum OpenFileLimit {
  /// The most that are asked for.
  private static let most: rlim_t = 65_536

  /// Raises the limit as far as this user may, and returns it.
  static func raise() -> Int {
    #if canImport(Glibc)
    let resource = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
    #else
    let resource = RLIMIT_NOFILE
    #endif
    var limit = rlimit()
    guard getrlimit(resource, &limit) == 0 else { return 1024 }
    let wanted = min(limit.rlim_max, most)
    if limit.rlim_cur < wanted {
      limit.rlim_cur = wanted
      _ = setrlimit(resource, &limit)
      guard getrlimit(resource, &limit) == 0 else { return 1024 }
    }
    return Int(min(limit.rlim_cur, most))
  }
}
