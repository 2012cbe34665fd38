import Foundation

/// CPU time of the process, and medians of it.
public enum BenchClock {
  /// Nanoseconds of CPU time so far.
  public static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1e9 + Double(time.tv_nsec)
  }

  /// Nanoseconds of wall time so far.
  public static func wall() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) * 1e9 + Double(time.tv_nsec)
  }

  /// The median of the times that `body` takes, after one run that does not count.
  public static func median(_ runs: Int, _ body: () -> Void) -> Double {
    body()
    let times = (0..<runs).map { _ -> Double in
      let start = now()
      body()
      return now() - start
    }
    return times.sorted()[runs / 2]
  }
}
