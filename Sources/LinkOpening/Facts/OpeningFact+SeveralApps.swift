/// Section 8 of the reference: several apps for one link.
extension OpeningFact {
  /// Walk details in file order; first entry that matches an installed app wins.
  public static let fileOrder = OpeningFact(
    8, 1, "Walk details in file order; first entry that matches an installed app wins",
    "", .documented, ["F649423"])
  /// Two identifiers in one appIDs: user reports say "the first that matches"; not documented.
  public static let sameEntry = OpeningFact(
    8, 2, "Two identifiers in one appIDs: user reports say \"the first that matches\"; not documented",
    "", .observed, ["F649423"])
  /// iOS 15: last matching entry won.
  public static let lastEntry = OpeningFact(
    8, 3, "iOS 15: last matching entry won",
    "", .observed, ["SO70099728"])
  /// No chooser is shown.
  public static let noChooser = OpeningFact(
    8, 4, "No chooser is shown",
    "", .observed, [])
  /// Different teams on one domain: the domain owner must list both.
  public static let twoTeams = OpeningFact(
    8, 5, "Different teams on one domain: the domain owner must list both",
    "", .documented, ["W19"])

  /// The rows of the section in its order.
  static let severalAppsRows: [OpeningFact] = [
    .fileOrder, .sameEntry, .lastEntry, .noChooser, .twoTeams,
  ]
}
