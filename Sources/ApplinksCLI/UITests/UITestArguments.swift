public import ArgumentParser
public import UITestGeneration

extension StartState: ExpressibleByArgument {}
extension Termination: ExpressibleByArgument {}
extension DrivenSurface: ExpressibleByArgument {}
