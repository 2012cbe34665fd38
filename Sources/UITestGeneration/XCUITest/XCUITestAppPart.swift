/// The sources that belong to the app: identifiers, what was received, and labels that show it.
enum XCUITestAppPart {
  /// The identifiers, which app and tests share.
  static let identifiers = """
    // Add this file to the app's target and to that of its UI tests.

    /// Identifiers of the labels that say which link the app received.
    enum LinkTestIdentifier: String, CaseIterable {
      /// How many links were received.
      case count = "LinkTest_count"
      /// The last link.
      case lastURL = "LinkTest_lastURL"
      /// The screen that it led to.
      case screen = "LinkTest_screen"
      /// The parameters of the screen, a line for each: `name=value`.
      case parameters = "LinkTest_parameters"
    }
    """

  /// What was received.
  static func report(_ options: UITestOptions) -> String {
    let argument = SourceText.swift(options.launchArguments.first ?? "UITEST")
    return #"""
      // Add this file to the app's target.
      import Foundation

      /// What the app received, for its labels.
      struct LinkTestReport: Equatable, Sendable {
        /// How many links were received.
        var count = 0
        /// The last link.
        var lastURL = ""
        /// The screen that it led to.
        var screen = ""
        /// The parameters of the screen, a line for each.
        var parameters = ""

        /// Where a link leads: a screen, and its parameters by name. A name may come several times.
        struct Destination: Equatable, Sendable {
          var screen: String
          var parameters: [(name: String, value: String)]

          init(_ screen: String, _ parameters: [(name: String, value: String)] = []) {
            self.screen = screen
            self.parameters = parameters
          }

          static func == (a: Destination, b: Destination) -> Bool {
            a.screen == b.screen && a.parameters.elementsEqual(b.parameters, by: { $0 == $1 })
          }
        }

        /// Notes a link that the app received; `destination` is where its router leads, `nil` for nowhere.
        mutating func record(_ url: URL, _ destination: Destination?) {
          count += 1
          lastURL = url.absoluteString
          screen = destination?.screen ?? ""
          parameters = (destination?.parameters ?? []).map { "\($0.name)=\($0.value)" }.joined(separator: "\n")
        }

        /// Whether the labels are shown: once the tests have launched the app with their argument, and from then on, since the
        /// system passes no arguments when a link starts the app. Release builds never show them.
        static var isShown: Bool {
          #if DEBUG
          let key = "LinkTest_isShown"
          // Some tools put a hyphen in front.
          if ProcessInfo.processInfo.arguments.contains(where: { $0 == \#(argument) || $0 == "-" + \#(argument) }) {
            UserDefaults.standard.set(true, forKey: key)
          }
          return UserDefaults.standard.bool(forKey: key)
          #else
          return false
          #endif
        }
      }
      """#
  }

  /// The labels in SwiftUI.
  static let swiftUI = """
    // Add this file to the app's target, and write `.linkTestLabels { url in … }` behind the app's root view.
    import Foundation
    import SwiftUI

    /// Labels with what the app received.
    struct LinkTestLabels: View {
      let report: LinkTestReport

      var body: some View {
        VStack(alignment: .leading, spacing: 0) {
          Text(String(report.count)).accessibilityIdentifier(LinkTestIdentifier.count.rawValue)
          Text(report.lastURL).accessibilityIdentifier(LinkTestIdentifier.lastURL.rawValue)
          Text(report.screen).accessibilityIdentifier(LinkTestIdentifier.screen.rawValue)
          Text(report.parameters).accessibilityIdentifier(LinkTestIdentifier.parameters.rawValue)
        }
      }
    }

    /// Shows the labels over the app while it is tested. SwiftUI hands universal links and custom schemes to `onOpenURL`, in a
    /// cold start too.
    struct LinkTestOverlay: ViewModifier {
      let destination: @MainActor (URL) -> LinkTestReport.Destination?
      @State private var report = LinkTestReport()

      init(destination: @escaping @MainActor (URL) -> LinkTestReport.Destination?) {
        self.destination = destination
      }

      func body(content: Content) -> some View {
        content
          .overlay(alignment: .bottom) {
            if LinkTestReport.isShown { LinkTestLabels(report: report) }
          }
          .onOpenURL { url in report.record(url, destination(url)) }
      }
    }

    extension View {
      /// Labels that say which link the app received, and where its router leads.
      func linkTestLabels(_ destination: @escaping @MainActor (URL) -> LinkTestReport.Destination?) -> some View {
        modifier(LinkTestOverlay(destination: destination))
      }
    }
    """

  /// The labels in UIKit.
  static let uiKit = """
    // Add this file to the app's target. The app's scene delegate calls `show` with the report of every link it receives:
    // in `scene(_:willConnectTo:options:)` for a cold start, `scene(_:continue:)` and `scene(_:openURLContexts:)` for others.
    import Foundation
    import UIKit

    /// Labels with what the app received.
    final class LinkTestLabelsView: UIView {
      private let labels: [LinkTestIdentifier: UILabel]

      override init(frame: CGRect) {
        var labels: [LinkTestIdentifier: UILabel] = [:]
        for identifier in LinkTestIdentifier.allCases {
          let label = UILabel(frame: .zero)
          label.numberOfLines = 0
          label.accessibilityIdentifier = identifier.rawValue
          labels[identifier] = label
        }
        self.labels = labels
        super.init(frame: frame)
        let stack = UIStackView(arrangedSubviews: LinkTestIdentifier.allCases.compactMap { labels[$0] })
        stack.axis = .vertical
        stack.translatesAutoresizingMaskIntoConstraints = false
        addSubview(stack)
        NSLayoutConstraint.activate([
          stack.leadingAnchor.constraint(equalTo: leadingAnchor), stack.trailingAnchor.constraint(equalTo: trailingAnchor),
          stack.topAnchor.constraint(equalTo: topAnchor), stack.bottomAnchor.constraint(equalTo: bottomAnchor),
        ])
        isHidden = !LinkTestReport.isShown
      }

      required init?(coder: NSCoder) { nil }

      /// Shows a report.
      func show(_ report: LinkTestReport) {
        labels[.count]?.text = String(report.count)
        labels[.lastURL]?.text = report.lastURL
        labels[.screen]?.text = report.screen
        labels[.parameters]?.text = report.parameters
      }
    }
    """
}
