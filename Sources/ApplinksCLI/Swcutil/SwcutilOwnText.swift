/// The texts of `swcutil` that nobody has recorded: **these are ours**, not Apple's.
///
/// A program must not rely on them to behave as on a Mac. All of them go to standard error, with a status of 1,
/// except ``valid`` and ``usage``.
enum SwcutilOwnText {
  /// Ours: `verify` without a URL, for JSON that a device reads.
  static let valid = "Input JSON is valid.\n"

  /// Ours: the arguments that are understood here.
  static let usage = """
    swcutil [--verbose] <command> [options] [command [options] ...]
      verify [-d <domain>] -j <JSON-or-path> [-u <url>]
        Checks an association file. With -u, says which apps the URL opens.
      match -u <url> -j <JSON-or-path>
        Tries a pattern dictionary, or a list of them, on a URL.
      show
      get [-s <service>] [-a <app-id>] [-d <domain>]
      dl -d <domain> [-t <timeout>]
      openul -u <url> [-r <referrer-url>]
      reset
      developer-mode -e <enabled>
        Work on a simulated device, which "applinks device create" makes. In front of the commands stand --device,
        --devices, --cdn, --resolve, --cacert, --allow-private, --user-agent and --step-timeout, as "applinks device" has them.
      watch needs a Mac.

    Example:
      swcutil verify -d shop.example -j aasa.json -u https://shop.example/buy/42
      swcutil match -u https://shop.example/buy/42 -j '{"/": "/buy/*"}'

    """

  /// Ours: a command of Apple's tool that needs Apple's daemon.
  static func notAvailable(_ command: String) -> String {
    "swcutil: \"\(command)\" is not available here: it follows the daemon of a Mac.\n"
  }

  /// Ours: a word that is no command.
  static func unknownCommand(_ command: String) -> String {
    "swcutil: \(Quoted.text(command)) is no command: use verify, match, show, get, dl, openul, reset or developer-mode.\n"
  }

  /// Ours: a word that is no option of the command.
  static func unknownOption(_ option: String, of command: String) -> String {
    "swcutil: \(Quoted.text(option)) is no option of \(command).\n"
  }

  /// Ours: an option without its value.
  static func missingValue(of option: String) -> String { "swcutil: \(option) needs a value.\n" }

  /// Ours: a command without an option that it needs.
  static func missingOption(_ option: String, of command: String) -> String {
    "swcutil: \(command) needs \(option).\n"
  }

  /// Ours: no command at all.
  static let missingCommand =
    "swcutil: a command is missing: use verify, match, show, get, dl, openul, reset or developer-mode.\n"

  /// Ours: no record that `get` asks for.
  static let noRecord = "No record found.\n"

  /// Ours: `dl`, a file as it was understood.
  static func downloaded(_ domain: String, _ lines: [String]) -> String {
    "\(domain):\n" + lines.map { "  \($0)\n" }.joined()
  }

  /// Ours: `dl`, no file; domain and number of the error are those that were seen (F821908, F835728, OC104).
  static func notDownloaded(_ code: Int, _ reason: String) -> String {
    "swcutil: Error Domain=SWCErrorDomain Code=\(code) \(Quoted.text(reason))\n"
  }

  /// Ours: `openul`, the app that opens.
  static func opened(_ url: String, _ app: String) -> String { "Opened \(Quoted.text(url)) in \(app).\n" }

  /// Ours: `openul`, no app opens.
  static func notOpened(_ url: String, _ reason: String) -> String {
    "\(Quoted.text(url)) is not opened as a universal link: \(reason)\n"
  }

  /// Ours: the end of `reset`.
  static let didReset = "The database was cleared, and all domains were asked again.\n"

  /// Ours: the end of `developer-mode`.
  static func developerMode(_ isOn: Bool) -> String { "Developer mode is \(isOn ? "on" : "off").\n" }

  /// Ours: the value of `-e` is neither on nor off.
  static func invalidSwitch(_ text: String) -> String {
    "swcutil: \(Quoted.text(text)) is neither true nor false.\n"
  }

  /// Ours: JSON that a device does not read, a file that cannot be read, or a pattern of the wrong kind.
  static func invalidInput(_ reason: String) -> String { "swcutil: \(reason)\n" }

  /// Ours: a URL that is none.
  static func invalidURL(_ url: String, _ reason: String) -> String {
    "swcutil: \(Quoted.text(url)) is no URL: \(reason)\n"
  }

  /// Ours: a domain that is none.
  static func invalidDomain(_ domain: String) -> String {
    "swcutil: \(Quoted.text(domain)) is no domain: write it without scheme, port and path.\n"
  }
}
