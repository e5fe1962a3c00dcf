namespace SocialEval.Benchmarks.Invented;

/// <content>What people make of it.</content>
internal sealed partial class InventedJourney
{
    private static readonly string[] Judgements = ["better", "same", "mixed", "worse", "not-yet", "prefers-not-to-say"];

    private void Voices()
    {
        Outcomes();
        Invitations();
        json.WriteStartArray("assessments");
        for (var i = 0; i < 4; i++)
        {
            OwnAssessment(i, i, on: 400 + (10 * i));
        }

        OwnAssessment(4, 0, on: chance.Happens(5) ? 590 : 640);
        for (var i = 0; i < 3; i++)
        {
            OthersAssessment(5 + i, i, second, on: 410 + (10 * i));
        }

        OthersAssessment(8, 0, relative, on: 430);
        OthersAssessment(9, 1, relative, on: 445);
        json.WriteEndArray();
        json.WriteStartArray("testimonies");
        Testimony(1, person, 250);
        Testimony(2, person, 420);
        Testimony(3, relative, 425);
        Testimony(4, second, 470);
        Testimony(5, person, 580);
        json.WriteEndArray();
        List("pauses", [200, 470], from => Item(Id("pause", from), () =>
        {
            Day("from", from);
            Day("to", from + chance.From(15, 45));
            json.WriteString("wishedBy", chance.Happens(5) ? person : service);
            Statement("words", chance.OneOf(Phrases.Pauses), person, language: null);
        }));
    }

    private void OwnAssessment(int place, int goal, int on) => Item(Id("avis", place), () =>
    {
        var judgement = chance.OneOf(Judgements);
        About(goal);
        json.WriteString("by", person);
        json.WriteString("recordedBy", second);
        json.WriteString("mode", "spoken");
        Day("confirmedOn", on + 1);
        Day("on", on);
        json.WriteString("judgement", judgement);
        if (goal == 0 && judgement != "prefers-not-to-say")
        {
            json.WriteNumber("level", chance.From(-1, 1));
        }

        if (judgement != "prefers-not-to-say")
        {
            Statement("words", chance.OneOf(Phrases.Opinions), person);
        }
    });

    private void OthersAssessment(int place, int goal, string by, int on) => Item(Id("avis", place), () =>
    {
        About(goal);
        json.WriteString("by", by);
        Day("on", on);
        json.WriteString("judgement", chance.OneOf(Judgements.AsSpan(0, 4)));
        Statement("words", chance.OneOf(Phrases.Views), by, mentions: place == 6 ? person : null, language: null);
    });

    private void Testimony(int place, string by, int on) => Item(Id("parole", place), () =>
    {
        Day("on", on);
        Statement("words", chance.OneOf(Phrases.Sayings), by, recordedBy: place == 2 ? second : null, mode: place == 2 ? "spoken" : null);
    });

    private void Outcomes() => List("outcomes", [450], on => Item(Id("changement", on), () =>
    {
        Statement("what", chance.OneOf(Phrases.Changes), person);
        Day("on", on);
        Ids("towards", goals[0]);
        json.WriteString("welcome", chance.OneOf("yes", "yes", "mixed", "no"));
        json.WriteString("welcomeBy", person);
        List("contributions", [true, false], own => Object(null, () =>
        {
            Object("of", () => json.WriteString(own ? "party" : "intervention", own ? person : Id("etape", 3)));
            Statement("words", chance.OneOf(Phrases.Opinions), person, language: null);
        }));
    }));

    private void Invitations() => List("invitations", [0, 3], goal => Item(Id("invitation", goal), () =>
    {
        About(goal);
        json.WriteString("to", person);
        json.WriteString("by", second);
        Day("on", 390 + goal);
    }));

    private void About(int goal) => Object("about", () => json.WriteString("goal", goals[goal]));
}
