#if Server
/// What the demo prints.
@available(macOS 14, iOS 17, tvOS 17, *)
enum DemoText {
  /// The table, with sentences between its lines.
  static func table(_ lines: [DemoRun.Line]) -> String {
    var table = AlignedTable()
    table.add(DemoRow.heading)
    for case .row(let row) in lines {
      table.add([Quoted.visible(row.link), row.surface, row.opened, Quoted.visible(row.why)])
    }
    var rows = table.lines[...]
    var text = (rows.popFirst() ?? "") + "\n"
    for line in lines {
      switch line {
      case .sentence(let sentence): text += "\n\(sentence)\n"
      case .row: text += (rows.popFirst() ?? "") + "\n"
      }
    }
    return text
  }

  /// How to go on.
  static let next = """

    Every request above was a real one, over TLS to a site on this machine. Go on with your own:
      applinks demo --keep                                    the page with this shop, in a browser
      applinks lint FILE                                      what is wrong with an association file
      applinks explain --in FILE URL                          why a link opens an app, or not
      applinks serve FOLDER --domain shop.example             your site, with the page
      applinks generate playground --in FILE                  the page as a folder for any web server

    """
}
#endif
