namespace SocialEval.Inquiries.Rendering.Formats;

/// <summary>What several are called, one after the other.</summary>
internal sealed class PartyList : Format
{
    public override void Tell(in Argument argument, Hole hole, Narrator narrator, TextBuffer text)
    {
        Sequence<string> ids = argument.Texts ?? (argument.Text is { } one ? [one] : []);
        var names = narrator.People.NamesOf(ids.AsSpan(), narrator);
        for (var i = 0; i < names.Count; i++)
        {
            if (i > 0 && i == names.Count - 1)
            {
                narrator.Say(narrator.Words.And, text);
            }
            else if (i > 0)
            {
                text.Append(", "u8);
            }

            Embedded.Append(names[i], text);
        }
    }
}
