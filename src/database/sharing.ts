/**
 * Lets those who ask the same at the same moment share one answer. Nothing is kept: whoever asks while an answer is being
 * read gets the next one, which is read after they asked, so that no answer is older than its question.
 * @param nameOf what makes two questions the same
 */
export function sharing<Question, Answer>(nameOf: (question: Question) => string | number, read: (question: Question) => Promise<Answer>): (question: Question) => Promise<Answer> {
  const readings = new Map<string | number, { now: Promise<Answer>; next: Promise<Answer> | null }>();

  function begin(name: string | number, question: Question): Promise<Answer> {
    const now = read(question);
    const reading = { now, next: null };
    readings.set(name, reading);
    const forget = () => {
      if (readings.get(name) === reading && reading.next === null) readings.delete(name);
    };
    now.then(forget, forget);
    return now;
  }

  return (question) => {
    const name = nameOf(question);
    const reading = readings.get(name);
    if (!reading) return begin(name, question);
    const after = () => begin(name, question);
    return (reading.next ??= reading.now.then(after, after));
  };
}
