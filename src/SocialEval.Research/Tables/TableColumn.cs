namespace SocialEval.Research.Tables;

/// <summary>The cells of one column read as what they should be, one for each row, and what could not be read so.</summary>
/// <typeparam name="T">What a cell is read as.</typeparam>
/// <param name="Name">The column, by its name in the header.</param>
/// <param name="Cells">A value for each row, in order; nothing where a cell is missing or could not be read.</param>
/// <param name="Problems">What could not be read. A cell that is missing is none of them: whether it may be is for the reader to say.</param>
public sealed record TableColumn<T>(string Name, Sequence<T?> Cells, Sequence<TableProblem> Problems);
