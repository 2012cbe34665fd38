/// Something that happened on a device.
public struct DeviceEvent: Hashable, Sendable {
  /// The device's time, in seconds since 1970.
  public var time: Int64
  /// What happened, how sure it is, and who says so.
  public var note: SourcedNote

  init(_ time: Int64, _ note: SourcedNote) {
    self.time = time
    self.note = note
  }
}
