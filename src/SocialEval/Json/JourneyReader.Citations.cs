using System.Text.Json;
using SocialEval.Journeys;

namespace SocialEval.Json;

/// <summary>Naming an item: one member, whose name is the kind of item and whose value is its id.</summary>
internal ref partial struct JourneyReader
{
    private Citation? Citation()
    {
        if (!Enter())
            return null;

        Citation? cited = null;
        var members = 0;
        while (Member())
        {
            if (!Vocabulary<ItemKind>.TryRead(name, out var kind) || !Citations.IsKind(kind))
            {
                Unknown(Citations.Kinds);
                members++;
                continue;
            }

            if (members++ > 0)
                Tell(Path(), frames[depth].Name, "a second item", "one item");
            if (Id() is { } id)
                cited = new(kind, id);
        }

        if (members == 0)
            Tell(Path(), frames[depth + 1].Start, "nothing", $"one of {Citations.Kinds}, with an id");
        return cited;
    }

    private Sequence<Citation> CitationList()
    {
        if (!EnterList())
            return default;

        var list = new List<Citation>();
        while (Next())
            list.Add(Citation() ?? default);
        return Sequence.Owning(list.ToArray());
    }
}
