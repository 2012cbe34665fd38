import AssociationFiles
import DeviceSimulation
import LinkOpening
import LinkSyntax

/// The commands of `swcutil` that work on a simulated device.
///
/// The records of `show` have the published layout (STRIPE, WEBLOGIN, observed); all other texts are those of
/// ``SwcutilOwnText``.
struct SwcutilDevice {
  private let console: Console
  private let world: DeviceWorldOptions

  init(_ console: Console, _ world: DeviceWorldOptions) {
    self.console = console
    self.world = world
  }

  /// Runs one command.
  func run(_ command: SwcutilCommand) async throws {
    do {
      switch command.name {
      case "show": try await show { _ in true }
      case "get": try await get(command)
      case "dl": try await download(command)
      case "openul": try await open(command)
      case "reset": try await reset()
      default: try await switchDeveloperMode(command)
      }
    } catch let error as ToolError {
      throw SwcutilError(SwcutilOwnText.invalidInput(error.message))
    }
  }

  private func access() throws(ToolError) -> DeviceAccess { try world.access(in: console) }

  private func show(_ isAsked: (AssociationRecord) -> Bool) async throws {
    let device = try await access().read().device
    try console.output.write(ShowWriter(device).text(of: device.records.filter(isAsked)))
  }

  private func get(_ command: SwcutilCommand) async throws {
    let asked = command.options
    let device = try await access().read().device
    let records = device.records.filter { record in
      (asked["s"] ?? record.service) == record.service && (asked["a"] ?? record.app) == record.app
        && (asked["d"].map { $0 == record.domain || $0.lowercased() == record.host } ?? true)
    }
    try console.output.write(
      records.isEmpty ? SwcutilOwnText.noRecord : ShowWriter(device).text(of: records))
  }

  /// Asks for the file of a domain as the device would; its records stay as they are.
  private func download(_ command: SwcutilCommand) async throws {
    let host = try DeviceHost.read(command.required("d"))
    var limit: Double?
    if let text = command.options["t"] {
      guard let seconds = Double(text), (0.05...300).contains(seconds) else {
        throw ToolError("\(Quoted.text(text)) is no time in seconds from 0.05 to 300.")
      }
      limit = seconds
    }
    let device = try await access().read().device
    let fetch = try world.fetch(in: console, seconds: limit)
    switch await DeviceDownload.of(host, on: device, fetch: fetch) {
    case .file(let bytes):
      let file = AssociationFile(parsing: bytes)
      if let rejection = file.rejection {
        throw SwcutilError(SwcutilOwnText.notDownloaded(104, rejection.message))
      }
      try console.output.write(SwcutilOwnText.downloaded(host, FileSummary(bytes).lines))
    case .failure(let text): throw SwcutilError(SwcutilOwnText.notDownloaded(7, text))
    }
  }

  private func open(_ command: SwcutilCommand) async throws {
    let text = try command.required("u")
    let url = try DeviceOpenVerb.link(text)
    let page = try command.options["r"].map { text throws(ToolError) in try DeviceOpenVerb.link(text) }
    let content = try await access().read()
    let circumstances = DeviceOpening.Circumstances(.otherApp, page: page, onlyUniversalLinks: true)
    let decision = DeviceOpening(url, circumstances, on: content.device, files: content.files).decision
    if case .app(let app) = decision.outcome {
      try console.output.write(SwcutilOwnText.opened(text, app))
    } else {
      let reason = decision.reasons.dropFirst().first ?? decision.reasons.first
      try console.output.write(SwcutilOwnText.notOpened(text, reason?.sentence ?? ""))
    }
  }

  private func reset() async throws {
    _ = try await access().change(try world.fetch(in: console)) { await $0.refetch() }
    try console.output.write(SwcutilOwnText.didReset)
  }

  private func switchDeveloperMode(_ command: SwcutilCommand) async throws {
    let text = try command.required("e")
    let isOn: Bool
    switch text.lowercased() {
    // The words that were seen. Source: W20, documented; details observed.
    case "true", "1": isOn = true
    case "false", "0": isOn = false
    default: throw SwcutilError(SwcutilOwnText.invalidSwitch(text))
    }
    _ = try await access().change(DeviceNetwork.none) { engine in engine.change { $0.setDeveloper(isOn) } }
    try console.output.write(SwcutilOwnText.developerMode(isOn))
  }
}
