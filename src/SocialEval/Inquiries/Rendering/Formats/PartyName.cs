namespace SocialEval.Inquiries.Rendering.Formats;

/// <summary>What somebody is called.</summary>
internal sealed class PartyName : Format
{
    public override void Tell(in Argument argument, Hole hole, Narrator narrator, TextBuffer text) =>
        Embedded.Append(narrator.People.NameOf(argument.Text, narrator), text);
}
