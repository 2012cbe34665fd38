import ArgumentParser
import Foundation

/// The tool: arguments in, words out.
public enum ApplinksTool {
  /// Runs the tool and returns the status with which the process is to end.
  ///
  /// - Parameters:
  ///   - arguments: The words behind the tool's name.
  ///   - name: The name or path by which the tool was called; `swcutil` makes the arguments those of `swcutil`.
  ///   - console: The streams and the folder to use.
  public static func run(_ arguments: [String], calledAs name: String = "applinks", in console: Console) async
    -> ExitStatus
  {
    do {
      if isSwcutil(name) { return try await Swcutil(console).run(arguments) }
      return try await runVerb(arguments, in: console)
    } catch let error as WriteError {
      // A reader that has seen enough is no failure.
      if error.isClosedPipe { return .success }
      console.note("Error: \(error.message)")
      return .misuse
    } catch {
      console.note("Error: \(error)")
      return .misuse
    }
  }

  private static func isSwcutil(_ name: String) -> Bool {
    name.split(separator: "/").last == "swcutil"
  }

  private static func runVerb(_ arguments: [String], in console: Console) async throws -> ExitStatus {
    let command: any ParsableCommand
    do {
      command = try ApplinksCommand.parseAsRoot(arguments)
      if let verb = command as? any Verb {
        return try await run(verb, arguments, in: console)
      }
      var other = command
      try other.run()
      return .success
    } catch let error as WriteError {
      throw error
    } catch {
      return try report(error, arguments, in: console)
    }
  }

  private static func run(_ verb: any Verb, _ arguments: [String], in console: Console) async throws
    -> ExitStatus
  {
    do {
      return try await verb.run(in: console, arguments: arguments)
    } catch let error as ToolError {
      console.note("Error: \(error.message)")
      if ReportRequest.wantsJSON(arguments) {
        try console.output.write(type(of: verb).failureDocument(error.message))
      }
      return error.status
    }
  }

  /// Prints what the argument parser has to say: help and versions as data, mistakes as errors with status 2.
  private static func report(_ error: any Error, _ arguments: [String], in console: Console) throws
    -> ExitStatus
  {
    let columns = console.output.isTerminal ? nil : 80
    let text = ApplinksCommand.fullMessage(for: error, columns: columns)
    if ApplinksCommand.exitCode(for: error) == .success {
      if !text.isEmpty { try console.output.write(text + "\n") }
      return .success
    }
    console.note(text)
    if ReportRequest.wantsJSON(arguments) {
      try console.output.write(FailureDocument.text(ApplinksCommand.message(for: error)))
    }
    return .misuse
  }
}
