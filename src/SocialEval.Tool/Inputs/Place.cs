namespace SocialEval.Tool.Inputs;

/// <summary>Where something starts: its file, and its line from 1.</summary>
internal readonly record struct Place(string File, long Line);
