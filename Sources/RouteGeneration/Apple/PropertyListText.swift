/// A writer of a property list as XML.
struct PropertyListText {
  private var text: String

  init(header: GeneratedHeader) {
    text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    text += "<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
    text += "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n"
    text += header.xml
    text += "<plist version=\"1.0\">\n<dict>\n"
  }

  mutating func array(_ key: String, _ values: [String], indent: String = "\t") {
    text += "\(indent)<key>\(XMLText.escaped(key))</key>\n"
    guard !values.isEmpty else {
      text += "\(indent)<array/>\n"
      return
    }
    text += "\(indent)<array>\n"
    for value in values { text += "\(indent)\t<string>\(XMLText.escaped(value))</string>\n" }
    text += "\(indent)</array>\n"
  }

  mutating func urlTypes(_ name: String, _ schemes: [String]) {
    text += "\t<key>CFBundleURLTypes</key>\n"
    guard !schemes.isEmpty else {
      text += "\t<array/>\n"
      return
    }
    text += "\t<array>\n\t\t<dict>\n"
    text += "\t\t\t<key>CFBundleURLName</key>\n\t\t\t<string>\(XMLText.escaped(name))</string>\n"
    array("CFBundleURLSchemes", schemes, indent: "\t\t\t")
    text += "\t\t</dict>\n\t</array>\n"
  }

  var finished: String { text + "</dict>\n</plist>\n" }
}
