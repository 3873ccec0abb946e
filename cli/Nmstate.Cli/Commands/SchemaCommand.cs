using System.CommandLine;
using System.Globalization;
using Nmstate.Cli.Output;
using Nmstate.State.Schema;

namespace Nmstate.Cli.Commands;

/// <summary><c>nmstate schema</c>: what documents may be, for programs.</summary>
internal static class SchemaCommand
{
    public static Command Create()
    {
        var count = new Option<bool>("--count") { Description = "Print only how many properties there are." };
        var command = new Command("schema", "Print the JSON Schema of documents (draft 2020-12).") { count };
        command.SetAction(parsed =>
        {
            Console.Out.Write(parsed.GetValue(count)
                ? SchemaList.All.Count.ToString(CultureInfo.InvariantCulture) + "\n"
                : JsonSchemaDocument.Text());
            return ExitCode.Success;
        });
        return command;
    }
}
