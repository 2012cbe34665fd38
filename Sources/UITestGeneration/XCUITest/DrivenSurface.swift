import LinkOpening

/// A way in which a UI test opens a link as a user would.
///
/// `XCUIApplication.open(_:)` is none of them: it launches the app that it is called on, past the association, and an article
/// of 2023 saw the link not arrive (seed 004; opening-links 12, XCO).
public enum DrivenSurface: String, Hashable, Sendable, CaseIterable {
  /// `XCUIDevice.shared.system.open(_:)`: the default app for the link, through the association. Source: opening-links 12,
  /// XCS, documented; from iOS 16.4 (folklore: it came with Xcode 14.3).
  case system
  /// A result of Spotlight. Source: seed 004, observed on iOS 17; takes no custom schemes.
  case spotlight
  /// A message to oneself, tapped. Source: opening-links 12, CORNR, observed; simulators of iOS 17 do not show sent messages
  /// (seed 004, observed).
  case messages
  /// A reminder, tapped. Source: user-needs 22, woocommerce-ios#9384, which ends there.
  case reminders
  /// The address in a contact, tapped. Source: seed 004 names the app, and calls driving it hard.
  case contacts
  /// A link in a page of another host. Source: opening-links 2 and 3, ALW and TN, documented.
  case page
  /// The address bar of Safari, for custom schemes, which asks. Source: seed 004, observed; a web link never opens an app from
  /// there (opening-links 2, TN, documented).
  case address

  /// The name in generated Swift.
  var swiftName: String {
    switch self {
    case .system: "systemOpen"
    case .page: "safariPage"
    case .address: "safariAddress"
    default: rawValue
    }
  }

  /// Why no test is made for a surface of a plan; `nil` where one is.
  static func reason(against surface: Surface) -> String? {
    switch surface {
    case .messages, .sms, .mail, .notes, .reminders, .otherApp, .spotlight, .safari, .addressBar: nil
    case .qrCode, .nfc, .appClipCode, .handoff, .maps, .siri, .openSystemURL:
      "is opened from \"\(surface.rawValue)\", which needs more than a simulator"
    default: "is opened from \"\(surface.rawValue)\", which needs an app or a page that does so"
    }
  }

  /// The ways to open a web link from a surface of the plan, the first that works on the system first; those behind it are for
  /// the case that its screen is not as expected.
  ///
  /// Mail and Notes are not on simulators (seed 004): what opens links alike stands in (opening-links 2, ASG and ALW,
  /// documented: Messages, Mail, Notes, Reminders and any app that calls the open APIs).
  ///
  /// - Parameters:
  ///   - hasPage: Whether a page with the links is served.
  static func forWebLink(from surface: Surface?, hasPage: Bool) -> [DrivenSurface] {
    switch surface {
    case .safari: return [.page]
    case .addressBar: return [.address]
    case .spotlight: return [.spotlight, .system]
    case .messages, .sms: return [.messages, .system, .reminders, .spotlight]
    case .reminders: return [.reminders, .system, .messages, .spotlight]
    default: return [.system, .spotlight, .messages, .reminders, .contacts] + (hasPage ? [.page] : [])
    }
  }
}
