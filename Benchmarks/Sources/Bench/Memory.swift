import Foundation

/// Memory of the process.
enum Memory {
  /// The largest resident size so far, in megabytes.
  static var peakMegabytes: Int {
    var usage = rusage()
    getrusage(0, &usage)
    #if os(Linux)
    return usage.ru_maxrss >> 10
    #else
    return usage.ru_maxrss >> 20
    #endif
  }
}
