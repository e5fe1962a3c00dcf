namespace SocialEval.Methods.Relations;

/// <summary>A short check of a helping relation, written by a team with the people it works with, and answered by both.</summary>
/// <remarks>It ships no question: published scales of the alliance are licensed, and this one belongs to those who write it.
/// Answers are words and are not added up; where the two differ is what to talk about, and the person decides whether to.</remarks>
public sealed record RelationCheck
{
    private const string Method = "relation";

    private RelationCheck()
    {
    }

    /// <summary>The questions, in order.</summary>
    public Sequence<RelationQuestion> Questions { get; private init; }

    /// <summary>The words one may answer with.</summary>
    public Sequence<string> Answers { get; private init; }

    /// <summary>Who wrote it, of the people accompanied.</summary>
    public Sequence<string> WrittenWith { get; private init; }

    /// <summary>Who wrote it, of the team.</summary>
    public Sequence<string> WrittenBy { get; private init; }

    /// <summary>A check, as it was written.</summary>
    /// <param name="questions">The questions, at most ten: it stays short.</param>
    /// <param name="answers">The words one may answer with, two or more.</param>
    /// <param name="people">Who wrote it, of the people accompanied.</param>
    /// <param name="team">Who wrote it, of the team.</param>
    /// <exception cref="MethodException">There is no question or there are too many, one is there twice or has no words, there
    /// are fewer than two answers, or one side did not write it.</exception>
    public static RelationCheck Of(Sequence<RelationQuestion> questions, Sequence<string> answers, Sequence<string> people, Sequence<string> team)
    {
        var conditions = new Conditions(Method);
        conditions.That(questions.Count is >= 1 and <= 10, "questions", Refused.Counted(questions.Count, "question"), "one to ten, for a check stays short");
        conditions.That(questions.Select(question => question.Id).Distinct(StringComparer.Ordinal).Count() == questions.Count, "questions", "a question twice", "each once");
        conditions.That(questions.All(question => !string.IsNullOrWhiteSpace(question.Id) && !string.IsNullOrWhiteSpace(question.Words)), "questions", "a question without words", "an id and words of each");
        conditions.That(answers.Distinct(StringComparer.Ordinal).Count() >= 2, "answers", Refused.Counted(answers.Count, "answer"), "two different ones or more");
        conditions.That(answers.All(answer => !string.IsNullOrWhiteSpace(answer)), "answers", "an answer without words", "words");
        conditions.That(!people.IsEmpty, "people", "nobody", "who wrote it, of the people accompanied");
        conditions.That(!team.IsEmpty, "team", "nobody", "who wrote it, of the team");
        conditions.Check();
        return new() { Questions = questions, Answers = answers, WrittenWith = people, WrittenBy = team };
    }

    /// <summary>What a person and a professional answered, question by question.</summary>
    /// <param name="person">The person's answers.</param>
    /// <param name="professional">The professional's answers.</param>
    /// <exception cref="MethodException">An answer is to no question of the check or to one already answered, or is not one of
    /// its words.</exception>
    public Sequence<RelationReading> Read(Sequence<RelationAnswer> person, Sequence<RelationAnswer> professional)
    {
        var conditions = new Conditions(Method);
        Known(conditions, "person", person);
        Known(conditions, "professional", professional);
        conditions.Check();
        return [.. Questions.Select(question => new RelationReading(question, To(question, person), To(question, professional)))];
    }

    private void Known(Conditions conditions, string list, Sequence<RelationAnswer> given)
    {
        for (var i = 0; i < given.Count; i++)
        {
            var (at, answer) = (Conditions.At(list, i), given[i]);
            conditions.That(Questions.Any(question => question.Id == answer.Question), at, $"to '{answer.Question}', which is not asked", "a question of the check");
            conditions.That(given.AsSpan()[..i].ToArray().All(before => before.Question != answer.Question), at, $"to '{answer.Question}' again", "one answer to each");
            conditions.That(answer.Answer is null || Answers.Contains(answer.Answer, StringComparer.Ordinal), at, "other words", "one of the answers of the check, or none given");
        }
    }

    private static string? To(RelationQuestion question, Sequence<RelationAnswer> given) => given.FirstOrDefault(answer => answer.Question == question.Id)?.Answer;
}
