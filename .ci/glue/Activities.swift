// What Foundation has on Apple's platforms and not elsewhere. Only declarations: nothing of this runs.
@_exported import Foundation

public let NSUserActivityTypeBrowsingWeb = "NSUserActivityTypeBrowsingWeb"

open class NSUserActivity: Hashable {
  public init(activityType: String) { self.activityType = activityType }
  public let activityType: String
  open var title: String?
  open var userInfo: [AnyHashable: Any]?
  open var requiredUserInfoKeys: Set<String>?
  open var webpageURL: URL?
  open var isEligibleForHandoff = false

  public static func == (first: NSUserActivity, second: NSUserActivity) -> Bool { first === second }
  public func hash(into hasher: inout Hasher) {}
}
