/// Section 10 of the reference: custom URL schemes.
extension OpeningFact {
  /// Declared in CFBundleURLTypes → CFBundleURLSchemes, role Editor (own) or Viewer (adopted), reverse-DNS identifier.
  public static let schemeDeclared = OpeningFact(
    10, 1,
    "Declared in CFBundleURLTypes → CFBundleURLSchemes, role Editor (own) or Viewer (adopted), reverse-DNS identifier",
    "", .documented, ["CUS"])
  /// The identifier does not stop others from claiming the scheme.
  public static let schemeUnprotected = OpeningFact(
    10, 2, "The identifier does not stop others from claiming the scheme",
    "", .documented, ["CUS"])
  /// Several apps, one scheme: target undefined, no way to change it.
  public static let schemeUndefined = OpeningFact(
    10, 3, "Several apps, one scheme: target undefined, no way to change it",
    "", .documented, ["CUS"])
  /// Seen: iOS 5 first installed, iOS 6+ last installed.
  public static let schemeOrder = OpeningFact(
    10, 4, "Seen: iOS 5 first installed, iOS 6+ last installed",
    "", .observed, ["GEEK"])
  /// Some schemes are reserved for the system; well-known http hosts (Maps, Music, YouTube) go to their apps.
  public static let systemSchemes = OpeningFact(
    10, 5,
    "Some schemes are reserved for the system; well-known http hosts (Maps, Music, YouTube) go to their apps",
    "", .documented, ["CUS"])
  /// canOpenURL is false for schemes missing from LSApplicationQueriesSchemes (linked on iOS 9+), installed or not.
  public static let queriesNeeded = OpeningFact(
    10, 6,
    "canOpenURL is false for schemes missing from LSApplicationQueriesSchemes (linked on iOS 9+), installed or not",
    "", .documented, ["COU"])
  /// Limit of that list: 50 entries when linked on iOS 15+; 25 when linked on iOS 27+.
  public static let queriesLimit = OpeningFact(
    10, 7, "Limit of that list: 50 entries when linked on iOS 15+; 25 when linked on iOS 27+",
    "", .documented, ["COU"])
  /// Linked before iOS 9: 50 distinct calls, then always false until reinstall/upgrade.
  public static let oldCalls = OpeningFact(
    10, 8, "Linked before iOS 9: 50 distinct calls, then always false until reinstall/upgrade",
    "", .documented, ["COU"])
  /// open is not limited by the list.
  public static let openUnlimited = OpeningFact(
    10, 9, "open is not limited by the list",
    "", .documented, ["COU"])
  /// Universal links are strongly recommended instead; schemes can be abused.
  public static let universalPreferred = OpeningFact(
    10, 10, "Universal links are strongly recommended instead; schemes can be abused",
    "", .documented, ["CUS", "W19"])
  /// Safari asks before opening a custom scheme; Simulator keeps an accepted prompt for good.
  public static let safariAsks = OpeningFact(
    10, 11, "Safari asks before opening a custom scheme; Simulator keeps an accepted prompt for good",
    "", .observed, ["MAESTRO"])
  /// tel: always asks.
  public static let telephoneAsks = OpeningFact(
    10, 12, "tel: always asks",
    "", .documented, ["WKNOTE"])
  /// Unregistered scheme on simulator: error −10814.
  public static let unregistered = OpeningFact(
    10, 13, "Unregistered scheme on simulator: error −10814",
    "", .observed, ["ARGENT"])

  /// The rows of the section in its order.
  static let schemesRows: [OpeningFact] = [
    .schemeDeclared, .schemeUnprotected, .schemeUndefined, .schemeOrder, .systemSchemes, .queriesNeeded,
    .queriesLimit, .oldCalls, .openUnlimited, .universalPreferred, .safariAsks, .telephoneAsks, .unregistered,
  ]
}
