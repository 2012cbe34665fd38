import LinkMatching

/// A file that is asked for as a device would, without any record.
public enum DeviceDownload: Hashable, Sendable {
  /// The file as it came.
  case file([UInt8])
  /// There is none; why, as a clause.
  case failure(String)

  /// Asks for the file of `host` by the way that the device's version takes for an entry without mode.
  public static func of(
    _ host: String, on device: SimulatedDevice, fetch: DeviceEngine.Fetch
  ) async -> DeviceDownload {
    let isThroughCDN = device.system.asksAppleNetwork
    let answer = await fetch(AssociationRequest(host, at: isThroughCDN ? .cdn : .wellKnown, time: device.now))
    let result =
      isThroughCDN
      ? FetchResult.ofCDN(answer)
      : FetchResult.ofDomain(answer, acceptsAnyCertificate: false, system: device.system)
    switch result.outcome {
    case .file(let bytes): return .file(bytes)
    case .denied(let error), .temporary(let error): return .failure(error.text)
    }
  }
}
