using System.Globalization;
using SocialEval.Goals;
using SocialEval.Inquiries.Rendering;
using SocialEval.Journeys;
using SocialEval.Time;

namespace SocialEval.Inquiries;

/// <summary>Takes down the arguments of a text. What is absent is left out, and the text leaves out what speaks of it.</summary>
public sealed class ArgumentWriter
{
    private readonly NameIndex names = new();
    private readonly Argument absent;
    private Argument[] arguments = new Argument[16];
    private ArgumentWriter? one;

    internal ArgumentWriter()
    {
    }

    /// <summary>Stands where there is no argument.</summary>
    internal ref readonly Argument Absent => ref absent;

    internal ReadOnlySpan<Argument> Written => arguments.AsSpan(0, names.Count);

    /// <summary>Words, an id of a party or of an item.</summary>
    /// <param name="name">The name the text knows it by.</param>
    /// <param name="text">The words, if any.</param>
    public void Text(string name, string? text)
    {
        if (text is not null)
        {
            Set(new Argument(name, text));
        }
    }

    /// <summary>A date.</summary>
    /// <param name="name">The name the text knows it by.</param>
    /// <param name="date">The date, where it is known.</param>
    public void Date(string name, PartialDate? date)
    {
        if (date is { } known)
        {
            Set(new Argument(name, known));
        }
    }

    /// <summary>A number.</summary>
    /// <param name="name">The name the text knows it by.</param>
    /// <param name="number">The number, where there is one.</param>
    public void Number(string name, decimal? number)
    {
        if (number is { } known)
        {
            Set(new Argument(name, known));
        }
    }

    /// <summary>A word of an enumeration, in its written form: <c>prefers-not-to-say</c>.</summary>
    /// <typeparam name="T">The enumeration.</typeparam>
    /// <param name="name">The name the text knows it by.</param>
    /// <param name="word">The value, where there is one.</param>
    public void Word<T>(string name, T? word)
        where T : struct, Enum
    {
        if (word is { } known)
        {
            Set(new Argument(name, Vocabulary<T>.Of(known)));
        }
    }

    /// <summary>Several ids or words.</summary>
    /// <param name="name">The name the text knows them by.</param>
    /// <param name="texts">The ids or words; none leaves the argument out.</param>
    public void Several(string name, Sequence<string> texts)
    {
        if (!texts.IsEmpty)
        {
            Set(new Argument(name, texts));
        }
    }

    /// <summary>A number of days, with what partial dates leave open: <c>43</c>, or <c>28..58</c>.</summary>
    /// <param name="name">The name the text knows it by.</param>
    /// <param name="span">The span, where there is one.</param>
    public void Days(string name, DaySpan? span)
    {
        if (span is { } known)
        {
            Set(new Argument(name, known.IsExact
                ? known.AtMost.ToString(CultureInfo.InvariantCulture)
                : string.Create(CultureInfo.InvariantCulture, $"{known.AtLeast}..{known.AtMost}")));
        }
    }

    /// <summary>A statement: its words under the given name, or under <c>unspoken</c> why there are none (<c>media</c>,
    /// <c>held-back</c>, or the reason it was erased).</summary>
    /// <param name="name">The name the text knows the words by.</param>
    /// <param name="statement">The statement, if any.</param>
    public void Statement(string name, Statement? statement)
    {
        if (statement is null)
        {
            return;
        }

        Text(name, statement.Text);
        if (statement.Text is null)
        {
            Text("unspoken", statement.Erased is { } tombstone ? Vocabulary<ErasureReason>.Of(tombstone.Reason) : statement.Media is not null ? "media" : "held-back");
        }
    }

    /// <summary>Of which version of a goal something was said on a date, where the goal is told in the words of another: <c>ofVersion</c>,
    /// with the words of that version as <c>saidOf</c>. <c>{ofVersion:said-of}</c> is a sentence of it.</summary>
    /// <param name="view">The view.</param>
    /// <param name="goal">A goal of the view.</param>
    /// <param name="on">When it was said; nothing where that is not known.</param>
    public void VersionSaidOf(JourneyView view, Goal goal, PartialDate? on)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(goal);
        SaidOf.Of(view, goal, on)?.Lay(this);
    }

    /// <summary>What every wording tells of an item: <c>on</c>, <c>words</c>, <c>judgement</c> and so on, where they are known.</summary>
    /// <param name="item">The item.</param>
    public void Item(Item item)
    {
        ArgumentNullException.ThrowIfNull(item);
        StandardArguments.Lay(item, this);
    }

    /// <summary>Several things told one after the other: each argument becomes a list with one place for each of them, empty
    /// where it has none. In a text, <c>[*name|…]</c> stands once for each.</summary>
    /// <typeparam name="T">What the things are.</typeparam>
    /// <param name="things">The things, in the order they are told.</param>
    /// <param name="lay">Puts down the arguments of one of them.</param>
    public void Each<T>(Sequence<T> things, Action<T, ArgumentWriter> lay)
    {
        ArgumentNullException.ThrowIfNull(lay);
        one ??= new ArgumentWriter();
        var columns = new List<(string Name, string[] Texts)>();
        for (var i = 0; i < things.Count; i++)
        {
            one.Clear();
            lay(things[i], one);
            foreach (ref readonly var argument in one.Written)
            {
                Column(columns, argument.Name, things.Count)[i] = argument.Plainly();
            }
        }

        foreach (var (name, texts) in columns)
        {
            Set(new Argument(name, Sequence.Owning(texts)));
        }
    }

    internal void Clear()
    {
        arguments.AsSpan(0, names.Count).Clear();
        names.Clear();
    }

    /// <summary>Whether there is an argument of a name.</summary>
    internal bool Has(string name) => names.IndexOf(name, NameIndex.SlotOf(name)) >= 0;

    /// <summary>The argument of a name, or one without a name.</summary>
    internal ref readonly Argument Find(in ArgumentName name)
    {
        var place = names.IndexOf(name.Text, name.Slot);
        return ref place < 0 ? ref absent : ref arguments[place];
    }

    private static string[] Column(List<(string Name, string[] Texts)> columns, string name, int count)
    {
        foreach (var column in columns)
        {
            if (column.Name == name)
            {
                return column.Texts;
            }
        }

        var texts = new string[count];
        Array.Fill(texts, string.Empty);
        columns.Add((name, texts));
        return texts;
    }

    /// <summary>An argument as it was taken down before.</summary>
    internal void Set(in Argument argument)
    {
        var slot = NameIndex.SlotOf(argument.Name);
        var place = names.IndexOf(argument.Name, slot);
        if (place < 0)
        {
            place = names.Add(argument.Name, slot);
            if (place == arguments.Length)
            {
                Array.Resize(ref arguments, place * 2);
            }
        }

        arguments[place] = argument;
    }
}
