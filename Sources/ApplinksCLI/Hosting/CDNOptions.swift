import ArgumentParser
import HostingEvidence

/// Where Apple's content delivery network, or what stands in for it, is.
struct CDNOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("A stand-in for Apple's content delivery network, for tests.", valueName: "url"),
    transform: WebAddress.init(argument:))
  var cdn: WebAddress?

  /// Whether it is Apple's own that is asked.
  var isApples: Bool { cdn == nil }

  /// The address of the file of `domain`.
  func address(of domain: String) -> WebAddress {
    CDNAddress.address(of: domain, at: cdn ?? CDNAddress.apple)
  }
}

extension WebAddress {
  /// Reads the value of `--cdn`.
  init(argument: String) throws {
    guard let address = WebAddress(argument) else {
      throw ValidationError("write an address such as http://127.0.0.1:8080")
    }
    self = address
  }
}
