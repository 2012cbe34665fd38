/// The version of the tool.
public enum ApplinksVersion {
  /// The version, as `applinks --version` prints it and reports carry it.
  public static let current = "0.1.0"
}
