/// What a population saw, day by day.
public struct PopulationReport: Hashable, Sendable {
  /// The names of the deployments, in their order.
  public var deployments: [String]
  /// How many devices there are.
  public var deviceCount: Int
  /// How many checks were made.
  public var checkCount: Int
  /// The end of each day, from the first on.
  public var days: [Day]

  /// The state at the end of a day.
  public struct Day: Hashable, Sendable {
    /// The day, from 1.
    public var day: Int
    /// How many devices go by the file of each deployment, in the order of ``PopulationReport/deployments``.
    public var files: [Int]
    /// How many devices have no file.
    public var withoutFile: Int
    /// How many devices have an approved association.
    public var approved: Int
    /// How many devices open the asked link in the app; `nil` where none was asked about.
    public var opens: Int?
  }
}
