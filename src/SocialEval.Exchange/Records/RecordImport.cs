using SocialEval.Losses;

namespace SocialEval.Exchange.Records;

/// <summary>Makes a journey of each record in some JSON files, and closes the accounts.</summary>
internal static class RecordImport
{
    public static ImportResult Read(IEnumerable<ExchangeFile> files, string operation, RecordReading reading)
    {
        var problems = new List<ExchangeProblem>();
        var losses = new List<Loss>();
        var journeys = new List<Journey>();
        var count = 0;
        foreach (var file in files)
        {
            if (FileText.Of(file, null, out var problem) is not { } text)
            {
                problems.Add(problem!);
                continue;
            }

            foreach (var record in JsonRecords.Read(file, text, reading.Expected, problems))
            {
                var name = FormattableString.Invariant($"{reading.RecordName}-{++count}");
                var account = new Account(record, name, problems);
                if (reading.Journey(account.Root, name) is { } parts)
                {
                    if (Journey.TryFrom(parts, out var refusals) is { } journey)
                    {
                        journeys.Add(journey);
                    }
                    else
                    {
                        problems.AddRange(refusals.Select(refusal => new ExchangeProblem(record.File, refusal.Path, refusal.Found, refusal.Expected)));
                        account.Whole("what it tells cannot be, see the problems");
                    }
                }

                losses.AddRange(account.Close(reading.Why));
            }
        }

        return new([.. journeys], new LossReport { Operation = operation, Losses = [.. losses] }, [.. problems]);
    }
}
