using System.Text.Json;
using NodaTime;
using SocialEval.Goals;
using SocialEval.Journeys;
using SocialEval.Time;

namespace SocialEval.Json;

/// <summary>The time given to a goal: what its kind names stands beside it, in any order.</summary>
internal ref partial struct JourneyReader
{
    private Horizon? Horizon()
    {
        if (!Enter())
            return null;

        HorizonKind? kind = null;
        PartialDate? date = null, start = null;
        Period? period = null;
        bool? derived = null;
        Statement? words = null;
        Term? term = null;
        while (Member())
            if (Is("kind"u8, 0)) kind = Word<HorizonKind>();
            else if (Is("date"u8, 1)) date = Date();
            else if (Is("period"u8, 2)) period = Period();
            else if (Is("start"u8, 3)) start = Date();
            else if (Is("derived"u8, 4)) derived = YesOrNo();
            else if (Is("words"u8, 5)) words = Statement();
            else if (Is("term"u8, 6)) term = Word<Term>();
            else Unknown("kind, date, period, start, derived, words, term");

        Require(0, "kind", Expected.WordOf<HorizonKind>());
        if (kind is { } known)
            CheckHorizon(known);

        var time = kind == HorizonKind.Until && date is { } end ? TimeHorizon.Until(end)
            : kind == HorizonKind.Over && period is not null && start is { } begin ? TimeHorizon.Over(period, begin)
            : TimeHorizon.Open;
        return new(time) { Words = words, Derived = derived.GetValueOrDefault(), Term = term };
    }

    private void CheckHorizon(HorizonKind kind)
    {
        Belongs(1, "date", kind, HorizonKind.Until, Expected.Date);
        Belongs(2, "period", kind, HorizonKind.Over, Expected.Period);
        Belongs(3, "start", kind, HorizonKind.Over, Expected.Date);
    }

    private void Belongs(int bit, string member, HorizonKind kind, HorizonKind owner, string expected)
    {
        if (kind == owner)
            Require(bit, member, expected);
        else if (Had(bit))
            TellMember(member, frames[depth + 1].Start, $"a {member} where the kind is {Vocabulary<HorizonKind>.Of(kind)}", $"it only where the kind is {Vocabulary<HorizonKind>.Of(owner)}");
    }

    private Period? Period()
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            Wrong(Expected.Period);
            return null;
        }

        if (IsoPeriod.Read(Bytes()) is { } period && OverHorizon.IsPlan(period))
            return period;

        WrongText(Expected.Period);
        return null;
    }
}

/// <summary>How the kinds of time horizon are written.</summary>
internal enum HorizonKind
{
    /// <summary>Without an end.</summary>
    Open,

    /// <summary>Until a date.</summary>
    Until,

    /// <summary>Over a period from a start.</summary>
    Over,
}
