import ArgumentParser
import DeviceSimulation

/// `applinks device clock`: time passes.
struct DeviceClockVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "clock",
    abstract: "Let time pass on a device, with the checks that fall due in it.",
    discussion: """
      SPAN is a number with s, m, h, d or w, or several of them. Every check that falls due is a real question to the \
      network, one behind the other in the order of the device's time. Without SPAN the time is shown.

      Example:
        applinks device clock +7d
        applinks device clock +1d12h --cdn http://127.0.0.1:8080 --allow-private
      """)

  @Argument(help: ArgumentHelp("How much time passes.", valueName: "span"))
  var span: String?

  @OptionGroup var world: DeviceWorldOptions

  @Option(help: "text or json.")
  var format: MatchFormat = .text

  func run(in console: Console, arguments: [String]) async throws -> ExitStatus {
    let access = try world.access(in: console)
    let isAndroid = try await access.isAndroid
    guard let span else {
      let now = isAndroid ? try await access.readAndroid().device.now : try await access.read().device.now
      try console.output.write("\(DeviceTime.text(now))\n")
      return .success
    }
    guard let seconds = DeviceTime.span(span) else {
      throw ToolError("\(Quoted.text(span)) is no span of time: write it as +7d, +3h or +1d12h.")
    }
    if isAndroid {
      let fetch = try world.statements(in: console)
      let (_, engine) = try await access.changeAndroid(fetch) { try await $0.advance(by: seconds) }
      console.note("It is \(DeviceTime.text(engine.device.now)) on \(Quoted.text(engine.device.name)).")
      return try AndroidDeviceReport(engine).write(format, to: console)
    }
    let fetch = try world.fetch(in: console)
    let (_, engine) = try await access.change(fetch) {
      try await $0.advance(by: seconds)
    }
    console.note("It is \(DeviceTime.text(engine.device.now)) on \(Quoted.text(engine.device.name)).")
    return try DeviceReport(engine).write(format, to: console)
  }
}
