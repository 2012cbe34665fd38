/// What the verifier of AOSP does with something that is wrong. Devices with Google's services use Google's own
/// verifier, which may differ; how is unknown. Source: SS-PARSE, documented in source.
public enum DeviceReading: UInt8, Hashable, Sendable {
  /// It is read all the same.
  case kept
  /// The statement is passed over, the rest of the list is kept.
  case statementSkipped
  /// Nothing of the list is read.
  case listLost
  /// It is not known.
  case unknown
}
