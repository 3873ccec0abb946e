using System.CommandLine;
using System.CommandLine.Invocation;

namespace Nmstate.Cli;

/// <summary>The usual help, and below it what people type most.</summary>
internal sealed class HelpWithExamples(SynchronousCommandLineAction usual) : SynchronousCommandLineAction
{
    /// <summary>What people type most.</summary>
    public static IReadOnlyList<string> Lines { get; } =
    [
        "nmstate show eth0                     what eth0 is now",
        "nmstate plan bond.yml                 what would change, and in which order",
        "nmstate apply base.yml site.yml       the second file laid over the first",
        "nmstate show | nmstate plan -         nothing to do",
        "nmstate validate *.yml                what is wrong with documents, without a host",
        "nmstate explain interfaces[*].mtu     what a property means, and who carries it out",
    ];

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var code = usual.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (var line in Lines)
            output.WriteLine($"  {line}");
        output.WriteLine();
        return code;
    }
}
