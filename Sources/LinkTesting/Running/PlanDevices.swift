/// The devices of a run, each made ready once.
struct PlanDevices {
  var apple: [AppleDevice] = []
  var android: [AndroidDevice] = []
  private var numbers: [PlanDevice: Number] = [:]

  enum Number {
    case apple(Int)
    case android(Int)
  }

  /// Makes the devices ready.
  init(_ devices: [PlanDevice], _ world: PlanWorld) async throws(PlanError) {
    for device in devices where numbers[device] == nil {
      switch device.system {
      case .apple(let version):
        numbers[device] = .apple(apple.count)
        apple.append(try await AppleDevice(device, version, world))
      case .android(let level):
        numbers[device] = .android(android.count)
        android.append(AndroidDevice(device, level, world))
      }
    }
  }

  func number(of device: PlanDevice) -> Number? { numbers[device] }
}
