import Foundation
import FuzzDriver
import PackageReading

/// The input is a Mach-O file: nothing traps, and symbols lie in the file.
@main
enum FuzzMachO {
  static func main() {
    exit(
      runFuzzer { start, count in
        let bytes = fuzzedBytes(start, count)
        guard let file = try? MachOFile(Data(bytes)) else { return 0 }
        for image in file.images {
          let metadata = ObjCMetadata(image)
          for problem in file.problems + metadata.problems {
            // A place may lie behind the end: where a lying header says that something is.
            precondition(!problem.sentence.isEmpty)
          }
          for symbol in image.symbols(where: { _, _ in true }) {
            precondition(symbol.offset >= 0 && symbol.offset <= bytes.count)
            _ = SwiftDemangler.demangle(symbol.name)
          }
          for section in image.sections { precondition(image.content(of: section).count <= bytes.count) }
          _ = CodeSignature(image)
        }
        return 0
      })
  }
}
