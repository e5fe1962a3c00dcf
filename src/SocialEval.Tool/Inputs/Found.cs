using SocialEval.Tool.Outputs;

namespace SocialEval.Tool.Inputs;

/// <summary>What comes next of the input: a document, why there is none, or, with neither, that it has to be waited for.</summary>
internal readonly record struct Found(Document? Document, Refusal? Refusal)
{
    public bool IsWaiting => Document is null && Refusal is null;
}
