import ArgumentParser

/// The options of lint over many domains.
struct SweepOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Judge the domains in this file, one a line; - for standard input. A JSON line for each goes out.",
      valueName: "file"))
  var domains: String?

  @Option(
    help: ArgumentHelp(
      "With --domains: append the lines to this file, and pass over domains that it already holds.",
      valueName: "file"))
  var results: String?

  @Option(help: ArgumentHelp("With --domains: how many to work on at once.", valueName: "number"))
  var jobs = 64

  @Option(
    help: ArgumentHelp(
      "With --domains: the exchanges a second with one address; 0 for no limit.", valueName: "number"))
  var rate = 20.0

  func validate() throws {
    guard (1...4096).contains(jobs) else { throw ValidationError("--jobs is a number from 1 to 4096.") }
    guard rate == 0 || (0.01...100_000).contains(rate) else {
      throw ValidationError("--rate is 0, or a number from 0.01 to 100000.")
    }
    if results != nil, domains == nil { throw ValidationError("--results goes with --domains.") }
  }
}
