namespace SocialEval.Tool.Methods;

/// <summary>One thing in the input of a method that it cannot be given.</summary>
/// <param name="Path">Where, as a JSON path.</param>
/// <param name="Message">What is there, and what was expected.</param>
internal readonly record struct Problem(string Path, string Message);
