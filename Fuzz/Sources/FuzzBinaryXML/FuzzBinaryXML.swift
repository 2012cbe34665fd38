import Foundation
import FuzzDriver
import PackageReading

/// The input is compiled XML of either form: nothing traps, depths make a tree, and places lie in the file.
@main
enum FuzzBinaryXML {
  static func main() {
    exit(
      runFuzzer { start, count in
        let bytes = fuzzedBytes(start, count)
        for xml in [CompiledXML(chunks: bytes), CompiledXML(message: bytes)] {
          FuzzBinaryXML.check(xml, bytes.count)
        }
        return 0
      })
  }

  static func check(_ xml: CompiledXML, _ count: Int) {
    var depth = -1
    for element in xml.elements {
      precondition(element.depth >= 0 && element.depth <= depth + 1)
      precondition(depth == -1 || element.depth > 0)
      precondition(element.position.offset <= count)
      for attribute in element.attributes { precondition(attribute.position.offset <= count) }
      depth = element.depth
    }
    for problem in xml.problems { precondition(!problem.sentence.isEmpty && problem.offset <= count) }
    let records = xml.records()
    precondition(records.elements.count == xml.elements.count)
  }
}
