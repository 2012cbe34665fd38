import DeviceSimulation

/// One device in its folder, with the tool's errors.
struct DeviceAccess {
  let folder: DeviceFolder
  let name: String

  /// The device as it is.
  func read() async throws(ToolError) -> DeviceFolder.Content {
    do {
      return try await folder.read(name)
    } catch {
      throw ToolError(error.message)
    }
  }

  /// Lets `body` do something with the device, and keeps what comes of it. A failure of `body` changes nothing.
  func change<Result: Sendable>(
    _ fetch: @escaping DeviceEngine.Fetch,
    _ body: (inout DeviceEngine) async throws -> Result
  ) async throws(ToolError) -> (result: Result, engine: DeviceEngine) {
    do {
      return try await folder.change(name) { content in
        var engine = DeviceEngine(content.device, files: content.files, fetch: fetch)
        let result = try await body(&engine)
        return (DeviceFolder.Content(device: engine.device, files: engine.files), (result, engine))
      }
    } catch let error as DeviceError {
      throw ToolError(error.message)
    } catch let error as ToolError {
      throw error
    } catch {
      throw ToolError("The device cannot be changed: \(error)")
    }
  }
}
