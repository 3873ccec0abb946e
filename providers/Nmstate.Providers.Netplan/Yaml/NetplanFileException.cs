namespace Nmstate.Providers.Netplan.Yaml;

/// <summary>A file of netplan cannot be read, or not be changed as a plan wants.</summary>
/// <param name="file">The file, from its root.</param>
/// <param name="line">The line, counted from 1.</param>
/// <param name="column">The character, counted from 1.</param>
/// <param name="fault">What is wrong there.</param>
/// <param name="cause">The fault below it.</param>
internal sealed class NetplanFileException(string file, int line, int column, string fault, Exception? cause = null)
    : ProviderException($"{file}:{line}:{column}: {fault}", cause)
{
    /// <summary>The file, from its root.</summary>
    public string File { get; } = file;

    /// <summary>The line, counted from 1.</summary>
    public int Line { get; } = line;

    /// <summary>The character, counted from 1.</summary>
    public int Column { get; } = column;
}
