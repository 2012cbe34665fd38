import ApplinksCLI
import Foundation

/// The executable: hands the process's arguments to the tool.
@main
enum Applinks {
  static func main() async {
    // A closed pipe is to end in a failed write, which ends the run quietly, not in a signal.
    signal(SIGPIPE, SIG_IGN)
    let name = CommandLine.arguments.first ?? "applinks"
    let status = await ApplinksTool.run(
      Array(CommandLine.arguments.dropFirst()), calledAs: name, in: .ofProcess())
    exit(status.code)
  }
}
