using Nmstate.Planning;
using Nmstate.Planning.Plans;
using Nmstate.State;
using Nmstate.State.Diagnostics;

namespace Nmstate.Scenarios;

/// <summary>A document with something to tell its author: the folder is named after the code and slug, <c>expected.txt</c> is what is told.</summary>
internal sealed record Mistake(string Name) : CaseFolder("mistakes", Name)
{
    /// <summary>The names of all mistakes.</summary>
    public static IReadOnlyList<string> Names { get; } = NamesIn("mistakes");

    /// <summary>The code that the folder is about.</summary>
    public string Code => Name[..Name.IndexOf('-', StringComparison.Ordinal)];

    /// <summary>All that reading and planning say; where the facts say what holds the name servers, to a back end that keeps them there.</summary>
    public EquatableList<Diagnostic> Diagnostics
    {
        get
        {
            var (homes, host) = (DnsHomes, Current);
            return homes.Count == 0
                ? Planner.Plan(host, Desired, PlanTraits.Kernel, PlanOptions.Default).Diagnostics
                : Planner.Plan(host with { Stored = host.Running.With(homes) }, Desired, Storing, PlanOptions.Default).Diagnostics;
        }
    }
}
