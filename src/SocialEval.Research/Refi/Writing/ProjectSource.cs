namespace SocialEval.Research.Refi.Writing;

/// <summary>Words as a source of a project.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Text">The text.</param>
/// <param name="Values">The values of its variables, by their names.</param>
/// <param name="Selections">The parts of it that are coded, in their order.</param>
internal sealed record ProjectSource(Guid Id, string Name, string Text, IReadOnlyList<(string Variable, string Value)> Values, IReadOnlyList<ProjectSelection> Selections);

/// <summary>A part of a source, in Unicode code points.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Codings">What was found in it.</param>
internal sealed record ProjectSelection(Guid Id, int Start, int End, IReadOnlyList<(Guid Id, RefiCoding Coding)> Codings);

/// <summary>A voice as a case of a project.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Journey">The journey it is heard in.</param>
/// <param name="Role">In what role.</param>
/// <param name="Sources">Its words.</param>
internal sealed record ProjectCase(Guid Id, string Name, string Journey, string Role, List<Guid> Sources);
