public import LinkMatching

/// What `canOpenURL(_:)` answers: a question that has limits of its own. Source: COU, documented.
public struct SchemeQuestion: Hashable, Sendable {
  /// The scheme that is asked about, in small letters.
  public var scheme: String
  /// Whether an installed app declares the scheme.
  public var isDeclared: Bool
  /// The list `LSApplicationQueriesSchemes` of the app that asks, in its order.
  public var queriesSchemes: [String]
  /// The version of the SDK that the asking app was linked with.
  public var linkedSDK: OSVersion
  /// How many different schemes the app has asked about since it was installed or updated, this one included; counts
  /// only where it was linked before iOS 9.
  public var distinctCalls: Int

  /// A question.
  public init(
    _ scheme: String, isDeclared: Bool, queriesSchemes: [String], linkedSDK: OSVersion, distinctCalls: Int = 1
  ) {
    self.scheme = scheme.lowercased()
    self.isDeclared = isDeclared
    self.queriesSchemes = queriesSchemes
    self.linkedSDK = linkedSDK
    self.distinctCalls = distinctCalls
  }

  /// An answer: what the call returns, and why.
  public struct Answer: Hashable, Sendable {
    /// What the call returns.
    public var canOpen: Bool
    /// Why.
    public var reason: OpeningReason
  }

  /// How many entries of the list count; `nil` where nothing says so.
  public var listLimit: Int? {
    if linkedSDK.isAtLeast(OSVersion(.ios, 27)) { return 25 }
    return linkedSDK.isAtLeast(OSVersion(.ios, 15)) ? 50 : nil
  }

  /// The answer.
  ///
  /// That the first entries of a list count which is longer than its limit is likely; the source names the number only.
  public var answer: Answer {
    if scheme == "http" || scheme == "https" {
      return Answer(
        canOpen: true,
        reason: OpeningReason(
          "The answer says nothing on whether an app takes the link: the browser does.", .canOpenWebURL))
    }
    guard linkedSDK.isAtLeast(OSVersion(.ios, 9)) else {
      return distinctCalls > 50
        ? Answer(
          canOpen: false, reason: OpeningReason("The app has asked about 50 schemes already.", .oldCalls))
        : Answer(
          canOpen: isDeclared,
          reason: OpeningReason("The app was linked before iOS 9 and may ask.", .oldCalls))
    }
    guard let place = queriesSchemes.firstIndex(where: { $0.lowercased() == scheme }) else {
      return Answer(
        canOpen: false,
        reason: OpeningReason("\(scheme) is not in the list LSApplicationQueriesSchemes.", .queriesNeeded))
    }
    if let listLimit, place >= listLimit {
      return Answer(
        canOpen: false,
        reason: OpeningReason(
          "\(scheme) stands behind the \(listLimit) entries of the list that count.", .queriesLimit,
          certainty: .undocumented))
    }
    return Answer(
      canOpen: isDeclared,
      reason: OpeningReason(
        isDeclared ? "An installed app declares \(scheme)." : "No installed app declares \(scheme).",
        .queriesNeeded))
  }
}
