/// The ways to open a link, in generated Swift.
enum XCUITestSurfaces {
  /// The ways, and where they work.
  static let text = #"""
    import Foundation

    /// A way to open a link as a user would.
    ///
    /// `XCUIApplication.open(_:)` is not among them: it launches the app that it is called on, past the association, and was
    /// seen not to hand over the link (Xcode 15.1, iOS 17.1).
    enum LinkSurface: String {
      /// The system opens the link in the app that is its default, by the association.
      case systemOpen
      /// A result of Spotlight; it searches the web for custom schemes.
      case spotlight
      /// A message to oneself. Simulators of iOS 17 do not show sent messages (seen, a bug).
      case messages
      /// A reminder.
      case reminders
      /// The address in a contact.
      case contacts
      /// A page of another host in Safari; links of the page's own host stay in Safari.
      case safariPage
      /// The address bar of Safari: for custom schemes. A web link that is typed never opens an app.
      case safariAddress

      /// Whether it works on a version of iOS, and leaves the app in the state from which the test starts. What is not said
      /// here is not known to fail.
      func works(on version: [Int], from start: LinkStart) -> Bool {
        // All others put their own app in front.
        if start == .warm, self != .systemOpen { return false }
        switch self {
        // With Xcode 14.3; that iOS 16.4 is needed is said of XCUIApplication.open, its twin.
        case .systemOpen: return !version.lexicographicallyPrecedes([16, 4])
        case .messages: return version.first != 17
        case .safariPage: return LinkTestSettings.page != nil
        case .spotlight, .reminders, .contacts, .safariAddress: return true
        }
      }

      /// The numbers of the system's version.
      static var systemVersion: [Int] {
        let version = ProcessInfo.processInfo.operatingSystemVersion
        return [version.majorVersion, version.minorVersion, version.patchVersion]
      }
    }
    """#

  /// How each is driven.
  static let driving = #"""
    import Foundation
    import XCTest

    extension LinkDriver {
      /// Opens a link in one way.
      ///
      /// - Throws: `LinkTestFailure` where the screen is not as expected.
      func open(_ url: URL, _ link: String, by surface: LinkSurface, page: String?) throws {
        switch surface {
        case .systemOpen: try openBySystem(url)
        case .spotlight: try openInSpotlight(link)
        case .messages: try openInMessages(link)
        case .reminders: try openInReminders(link)
        case .contacts: try openInContacts(link)
        case .safariPage: try openOnPage(link, page: page)
        case .safariAddress: try openInSafari(link)
        }
      }

      private func openBySystem(_ url: URL) throws {
        guard #available(iOS 16.4, *) else { throw LinkTestFailure("The system's open needs iOS 16.4.") }
        XCUIDevice.shared.system.open(url)
      }

      /// Types an address. The elements are those of an article of 2023 on iOS 17.
      private func openInSafari(_ address: String) throws {
        safari.launch()
        guard safari.wait(for: .runningForeground, timeout: LinkTestSettings.launchLimit) else {
          throw LinkTestFailure("Safari did not start.")
        }
        let bars = LinkTestSettings.labels(LinkTestSettings.address).map {
          safari.descendants(matching: .any).matching(identifier: $0).firstMatch
        }
        guard let bar = first(bars) else {
          throw LinkTestFailure("Safari has no address bar by any of the known labels: add one with --label.")
        }
        bar.tap()
        safari.typeText(address + "\n")
      }

      /// Taps a link in the page that `applinks serve` serves, or in the page of the plan.
      private func openOnPage(_ link: String, page: String?) throws {
        guard let page = page ?? LinkTestSettings.page else { throw LinkTestFailure("There is no page: give --page.") }
        try openInSafari(page)
        let element = safari.webViews.links[link]
        guard element.waitForExistence(timeout: LinkTestSettings.linkLimit) else {
          throw LinkTestFailure("The page \(page) has no link \(link).")
        }
        element.tap()
      }

      /// Taps a result of Spotlight. The elements are those of an article of 2023 on iOS 17.
      private func openInSpotlight(_ link: String) throws {
        let spotlight = XCUIApplication(bundleIdentifier: "com.apple.Spotlight")
        XCUIDevice.shared.press(.home)
        spotlight.swipeDown()
        let field = spotlight.textFields["SpotlightSearchField"]
        guard field.waitForExistence(timeout: LinkTestSettings.elementLimit) else {
          throw LinkTestFailure("Spotlight has no search field.")
        }
        field.tap(withNumberOfTaps: 3, numberOfTouches: 1)
        clear(field)
        field.typeText(link)
        // Spotlight introduces itself once; its cells tell the same link twice, with a comma between.
        let buttons = LinkTestSettings.labels(LinkTestSettings.proceed).map { spotlight.buttons[$0] }
        var result: XCUIElement?
        _ = wait(LinkTestSettings.elementLimit) {
          if let button = buttons.first(where: { $0.exists }) { button.tap() }
          result = spotlight.collectionViews.cells.allElementsBoundByIndex.first { $0.label.contains(", " + link) }
          return result != nil
        }
        guard let result else { throw LinkTestFailure("Spotlight found no result for \(link).") }
        result.tap()
      }

      // No reference names the elements of the three apps below. They are recalled, never run for this file; where one is not
      // there the next way is tried, and the test says so.

      private func openInMessages(_ link: String) throws {
        let messages = XCUIApplication(bundleIdentifier: "com.apple.MobileSMS")
        messages.launch()
        let conversation = messages.cells.firstMatch
        guard conversation.waitForExistence(timeout: LinkTestSettings.launchLimit) else {
          throw LinkTestFailure("Messages has no conversation to type into.")
        }
        conversation.tap()
        let field = messages.textFields["messageBodyField"]
        guard field.waitForExistence(timeout: LinkTestSettings.elementLimit) else {
          throw LinkTestFailure("Messages has no field for text.")
        }
        field.tap()
        field.typeText(link)
        let send = messages.buttons["sendButton"]
        guard send.waitForExistence(timeout: LinkTestSettings.elementLimit) else {
          throw LinkTestFailure("Messages has no button to send.")
        }
        send.tap()
        try tapLast(link, in: messages)
      }

      private func openInReminders(_ link: String) throws {
        let reminders = XCUIApplication(bundleIdentifier: "com.apple.reminders")
        reminders.launch()
        guard let button = first([reminders.buttons["New Reminder"], reminders.buttons["NewReminder"]]) else {
          throw LinkTestFailure("Reminders has no button for a new reminder.")
        }
        button.tap()
        guard let field = first([reminders.textViews.firstMatch, reminders.textFields.firstMatch]) else {
          throw LinkTestFailure("Reminders has no field for text.")
        }
        field.typeText(link + "\n")
        try tapLast(link, in: reminders)
      }

      private func openInContacts(_ link: String) throws {
        let contacts = XCUIApplication(bundleIdentifier: "com.apple.MobileAddressBook")
        contacts.launch()
        guard let add = first([contacts.buttons["Add"]]) else {
          throw LinkTestFailure("Contacts has no button for a new contact.")
        }
        add.tap()
        guard let address = first([contacts.cells["add url"], contacts.buttons["add url"]]) else {
          throw LinkTestFailure("Contacts has no row for an address.")
        }
        address.tap()
        contacts.typeText(link)
        guard let done = first([contacts.buttons["Done"]]) else {
          throw LinkTestFailure("Contacts has no button to end.")
        }
        done.tap()
        try tapLast(link, in: contacts)
      }

      /// Taps the last element that shows a link.
      private func tapLast(_ link: String, in application: XCUIApplication) throws {
        var found: XCUIElement?
        _ = wait(LinkTestSettings.linkLimit) {
          let links = application.links.allElementsBoundByIndex + application.staticTexts.allElementsBoundByIndex
          found = links.last { $0.label.contains(link) }
          return found != nil
        }
        guard let found else { throw LinkTestFailure("The link does not show.") }
        found.tap()
      }

      /// Empties a field.
      private func clear(_ field: XCUIElement) {
        guard let text = field.value as? String, !text.isEmpty else { return }
        field.typeText(String(repeating: XCUIKeyboardKey.delete.rawValue, count: text.count))
      }
    }
    """#
}
