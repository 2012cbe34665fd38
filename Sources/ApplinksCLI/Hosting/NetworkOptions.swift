import ArgumentParser
import AssociationFetching

/// The options of the verbs that can ask a domain.
struct NetworkOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Connect to this address for the host; a port may follow, IPv6 stands in brackets then. Can be repeated.",
      valueName: "host:port:address", visibility: .default),
    transform: AddressOverride.init(argument:))
  var resolve: [AddressOverride] = []

  @Option(help: ArgumentHelp("Certificates (PEM) that are trusted beside the system's.", valueName: "file"))
  var cacert: String?

  @Option(
    help: ArgumentHelp(
      "By which name to ask domains; without it that of Apple's crawler.", valueName: "name"))
  var userAgent: String?

  @Flag(help: "Connect to private, loopback and other reserved addresses too.")
  var allowPrivate = false

  @Option(
    help: ArgumentHelp("The seconds for each step of an exchange with a domain.", valueName: "seconds"))
  var stepTimeout: Double?

  func validate() throws {
    if let userAgent, userAgent.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value > 0x7E }) {
      throw ValidationError("--user-agent takes printable ASCII characters only.")
    }
    if let stepTimeout, !(0.05...300).contains(stepTimeout) {
      throw ValidationError("--step-timeout takes seconds from 0.05 to 300.")
    }
  }

  /// The options as plain values.
  var settings: NetworkSettings {
    NetworkSettings(
      overrides: resolve, certificateFile: cacert, userAgent: userAgent,
      allowsReservedAddresses: allowPrivate,
      seconds: stepTimeout)
  }
}

extension AddressOverride {
  /// Reads the value of `--resolve`.
  init(argument: String) throws {
    guard let override = AddressOverride(argument) else {
      throw ValidationError(
        "write host:port:address, such as shop.example:443:203.0.113.7, or with a port of its own at the end")
    }
    self = override
  }
}
