namespace SocialEval.Benchmarks.Invented;

/// <content>What people want, and what they do for it.</content>
internal sealed partial class InventedJourney
{
    private const int InterventionCount = 15;

    private void Needs() => List("needs", [1], i => Item(Id("besoin", i), () =>
    {
        Statement("what", chance.OneOf(Phrases.Wishes), person);
        Day("on", 3);
    }));

    private void Goals() => List("goals", Enumerable.Range(0, goals.Length), i => Item(goals[i], () =>
    {
        if (i == 0)
        {
            Ids("meets", Id("besoin", 1));
        }

        json.WriteStartArray("versions");
        FirstVersion(i, proposed: 7 + (20 * i));
        SecondVersion(i, proposed: 90 + (20 * i));
        json.WriteEndArray();
        if (i == 3)
        {
            Object("ending", () =>
            {
                json.WriteString("kind", chance.OneOf("reached", "let-go", "interrupted"));
                json.WriteString("by", person);
                Day("on", 560);
                Statement("words", chance.OneOf(Phrases.Opinions), person);
            });
        }
    }));

    private void FirstVersion(int goal, int proposed) => Item($"{goals[goal]}-1", () =>
    {
        json.WriteString("proposedBy", first);
        Day("proposedOn", proposed);
        Statement("wording", chance.OneOf(Phrases.Proposals), first, mode: "written");
        Object("horizon", () =>
        {
            if (goal % 2 == 0)
            {
                json.WriteString("kind", "until");
                Month("date", proposed + 180);
                json.WriteBoolean("derived", true);
            }
            else
            {
                json.WriteString("kind", "over");
                json.WriteString("period", chance.OneOf("P6M", "P1Y", "P3M"));
                Day("start", proposed);
            }

            json.WriteString("term", "short");
        });
        json.WriteStartArray("agreements");
        Agreement(service, "agrees", proposed, "signature");
        if (chance.Happens(7))
        {
            Agreement(person, chance.OneOf("agrees", "agrees", "agrees-in-part", "disagrees"), proposed + chance.Below(10), chance.OneOf("recorded-by-professional", "own-act", "imported"));
        }

        json.WriteEndArray();
    });

    private void SecondVersion(int goal, int proposed) => Item($"{goals[goal]}-2", () =>
    {
        var proposer = chance.Happens(7) ? person : first;
        json.WriteString("proposedBy", proposer);
        Day("proposedOn", proposed);
        Day("from", proposed + 5);
        Statement("wording", chance.OneOf(proposer == person ? Phrases.Wishes : Phrases.Proposals), proposer, recordedBy: proposer == person ? first : null, mode: "spoken", confirmed: proposer == person ? proposed + 2 : null);
        Object("horizon", () =>
        {
            json.WriteString("kind", "open");
            Statement("words", chance.OneOf(Phrases.Terms), person);
            json.WriteString("term", chance.OneOf("long", "transformation", "short"));
        });
        if (goal == 0)
        {
            List("scale", [-1, 0], level => Object(null, () =>
            {
                json.WriteNumber("level", level);
                json.WriteString("text", chance.OneOf(Phrases.Opinions));
            }));
        }

        if (goal is 1 or 2)
        {
            List("commitments", [first], by => Object(null, () =>
            {
                json.WriteString("by", by);
                Statement("what", chance.OneOf(Phrases.Commitments), by);
            }));
        }

        if (goal == 2)
        {
            List("receipts", [person], by => Object(null, () =>
            {
                json.WriteString("by", by);
                Day("on", proposed + 1);
            }));
        }

        json.WriteStartArray("agreements");
        if (chance.Happens(8))
        {
            Agreement(person, chance.OneOf("agrees", "agrees", "agrees", "agrees-in-part", "disagrees"), proposed + chance.Below(15), chance.OneOf("own-act", "signature", "recorded-by-professional"));
        }

        Agreement(first, "agrees", proposed + 2, "signature");
        json.WriteEndArray();
    });

    private void Agreement(string by, string answer, int on, string evidence) => Object(null, () =>
    {
        json.WriteString("by", by);
        json.WriteString("answer", answer);
        Day("on", on);
        json.WriteString("evidence", evidence);
    });

    private void Interventions() => List("interventions", Enumerable.Range(0, InterventionCount), i => Item(Id("etape", i), () =>
    {
        var asked = 30 + (30 * i);
        var by = i < 7 ? first : second;
        json.WriteString("kind", i % 5 == 4 ? "collective" : "individual");
        Statement("what", chance.OneOf(Phrases.Steps), by, language: null);
        Ids("doneBy", person, by);
        if (i % 7 == 3)
        {
            Ids("mediates", person, relative);
        }

        Ids("towards", goals[i % goals.Length]);
        if (i % 3 == 0)
        {
            json.WriteString("askedBy", person);
            Day("askedOn", asked);
        }

        Day("started", asked + chance.From(0, 32));
        if (i % 2 == 0)
        {
            Day("ended", asked + 60);
            json.WriteString("term", chance.OneOf("immediate", "short", "long"));
        }

        if (i == 5)
        {
            Decision(asked);
        }

        if (i == 6)
        {
            List("trials", [asked + 20], on => Object(null, () =>
            {
                Month("on", on);
                Statement("what", chance.OneOf(Phrases.Tries), by, language: null);
                Statement("learnt", chance.OneOf(Phrases.Lessons), by, language: null);
            }));
        }

        if (i is 2 or 9)
        {
            Object("timing", () =>
            {
                json.WriteString("felt", chance.OneOf("right", "right", "too-soon", "too-late"));
                json.WriteString("by", person);
                Statement("words", chance.OneOf(Phrases.Opinions), person, language: null);
            });
        }
    }));

    private void Decision(int asked) => Object("decision", () =>
    {
        var refused = chance.Happens(6);
        json.WriteString("askedOf", service);
        Day("askedOn", asked);
        json.WriteString("answer", refused ? "refused" : "granted");
        Day("on", asked + chance.From(20, 90));
        if (refused)
        {
            Statement("reason", chance.OneOf(Phrases.Reasons), service);
            json.WriteBoolean("appealTold", chance.Happens(5));
        }
    });
}
