/// A benchmark that does not do what it is timed for.
struct WrongAnswer: Error {
  let question: String
  let expected: String
  let given: String
}

/// Stops a benchmark whose answer is not the expected one.
func expect<Value: Equatable>(_ given: Value, equals expected: Value, _ question: String)
  throws(WrongAnswer)
{
  guard given != expected else { return }
  throw WrongAnswer(question: question, expected: "\(expected)", given: "\(given)")
}
