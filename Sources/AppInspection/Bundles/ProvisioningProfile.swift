import Entitlements
public import PackageReading

/// What a provisioning profile allows. **Its signature is not verified.** Source: app-inspection, section 2.6; TN3125.
public struct ProvisioningProfile: Sendable {
  /// The path among the files of the app.
  public let path: String
  /// All values; empty where the profile cannot be read.
  public let values: PropertyValue
  /// Why it cannot be read; `nil` where it can.
  public let damage: String?
  /// When it was made and when it ends, as the profile spells them.
  public let dates: (created: String?, expires: String?)

  /// What a profile is for.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Debugging on listed devices.
    case development
    /// Listed devices without debugging.
    case adHoc = "adhoc"
    /// All devices of a company.
    case enterprise
    /// The store.
    case store
  }

  init(_ bytes: [UInt8], path: String, damage: String? = nil) {
    self.path = path
    var read: PropertyListNode?
    var reason = damage
    do {
      read = try PropertyListNode.read(try SignedMessage(parsing: bytes).content)
    } catch let error as EntitlementError {
      reason = reason ?? error.message
    } catch {
      reason = reason ?? "\(error)"
    }
    values = read.map { PropertyValue($0) } ?? .dictionary([:])
    self.damage = reason
    dates = (Self.date("CreationDate", read), Self.date("ExpirationDate", read))
  }

  private static func date(_ key: String, _ root: PropertyListNode?) -> String? {
    guard case .dictionary(let members)? = root?.value,
      case .date(let text)? = members.last(where: { $0.key.text == key })?.value.value
    else { return nil }
    return text
  }

  /// The entitlements that it grants.
  public var entitlements: PropertyValue? { values["Entitlements"] }

  /// What it is for; `nil` where it cannot be read.
  public var kind: Kind? {
    guard values.members?.isEmpty == false else { return nil }
    if entitlements?["get-task-allow"]?.flag == true { return .development }
    if values["ProvisionsAllDevices"]?.flag == true { return .enterprise }
    return values["ProvisionedDevices"] == nil ? .store : .adHoc
  }

  /// The first team.
  public var team: String? { values["TeamIdentifier"]?.texts.first }
  /// The name.
  public var name: String? { values["Name"]?.text }
  /// The app identifier that it is for, which may end with `*`.
  public var applicationIdentifier: String? {
    (entitlements?["application-identifier"] ?? entitlements?["com.apple.application-identifier"])?.text
  }
  /// Whether it allows associated domains at all; their value is `*`, which names none. Source: app-inspection, trap 3.
  public var allowsAssociatedDomains: Bool {
    entitlements?["com.apple.developer.associated-domains"] != nil
  }
}
