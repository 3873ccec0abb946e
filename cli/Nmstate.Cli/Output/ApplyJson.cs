using System.Text.Json;
using Nmstate.Engine.Transactions;
using Nmstate.Planning.Verifying;
using Nmstate.State;

namespace Nmstate.Cli.Output;

/// <summary>The end of a transaction for programs.</summary>
internal static class ApplyJson
{
    public static void Write(Utf8JsonWriter json, TransactionResult result)
    {
        json.WriteString("outcome", ResultWords.Of(result).Name);
        json.WriteObjects("operations", result.Operations, report =>
        {
            PlanJson.Operation(json, report.Operation);
            json.WriteString("state", report.State.Kebab());
        });
        var (cause, differences, faults, left) = PartsOf(result);
        if (cause is not null)
        {
            json.WriteStartObject("cause");
            Fault(json, cause);
            json.WriteEndObject();
        }

        json.WriteObjects("differences", differences, difference =>
        {
            json.WriteString("object", difference.Object.ToString());
            json.WriteString("path", difference.Path);
            json.WriteString("scope", difference.Scope.Kebab());
            json.WriteString("planned", difference.Planned);
            json.WriteString("actual", difference.Actual);
            json.WriteBoolean("asked-for", difference.WasAskedFor);
        });
        json.WriteObjects("rollback-faults", faults, fault => Fault(json, fault));
        if (left is not null)
        {
            json.WriteStartArray("left");
            foreach (var target in left)
                json.WriteStringValue(target.ToString());
            json.WriteEndArray();
        }

        DiagnosticsOutput.WriteTo(json, result.Diagnostics);
    }

    private static (Failure? Cause, EquatableList<Difference> Differences, EquatableList<Failure> Faults, EquatableList<Planning.Plans.ObjectRef>? Left) PartsOf(
        TransactionResult result) => result switch
        {
            Applied applied => (null, applied.Unplanned, [], null),
            RolledBack back => (back.Cause, back.Differences, [], null),
            RollbackIncomplete incomplete => (incomplete.Cause, incomplete.Differences, incomplete.Faults, incomplete.Left),
            _ => (null, [], [], null),
        };

    private static void Fault(Utf8JsonWriter json, Failure fault)
    {
        json.WriteString("kind", fault.Kind.Kebab());
        json.WriteString("message", fault.Message);
    }
}
