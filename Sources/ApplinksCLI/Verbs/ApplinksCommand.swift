import ArgumentParser

/// The root of the command line.
struct ApplinksCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "applinks",
    abstract: "Everything between a link and the app it opens.",
    discussion: """
      SOURCE is a file, "-" for standard input, a folder that holds .well-known/, git:REV:PATH, or a domain, which is \
      asked over the network (domain:NAME forces it). Data goes to standard output, all else to standard error.

      Exit codes:
        0  nothing at or above --fail-on, and everything was read
        1  something at or above --fail-on, a change that --check would make, or a part of the input unreadable
        2  wrong use, or nothing readable; JSON is still printed where it was asked for
      A closed pipe ends the run silently with 0. "swcutil" exits as Apple's tool does.

      Example:
        applinks explain --in Examples/shop https://shop.example/buy/42
      """,
    version: ApplinksVersion.current,
    subcommands: [
      MatchVerb.self, ExplainVerb.self, ExamplesVerb.self, LintVerb.self, RuleVerb.self, FormatVerb.self,
      MigrateVerb.self, MinimiseVerb.self, SynthesiseVerb.self, DiffVerb.self, OverlapVerb.self,
      ParityVerb.self, CoverageVerb.self, AndroidCommand.self, AuditVerb.self, DeviceCommand.self,
      TraceVerb.self, AutopsyVerb.self, GenerateCommand.self, DevCommand.self,
      TestVerb.self, InitVerb.self,
    ] + network + sourceVerbs + [
      DoctorVerb.self,
      LSPVerb.self,
      MCPVerb.self,
      SwcutilVerb.self,
    ])

  /// The verbs that do nothing without a network.
  private static var network: [any ParsableCommand.Type] {
    #if Server
    [
      DemoVerb.self, FetchVerb.self, CDNVerb.self, WaitVerb.self, DiagnoseVerb.self, ServeVerb.self,
      CACommand.self,
    ]
    #else
    []
    #endif
  }

  /// The verbs that read Swift sources.
  private static var sourceVerbs: [any ParsableCommand.Type] {
    #if Inspection
    [RoutesCommand.self]
    #else
    []
    #endif
  }
}
