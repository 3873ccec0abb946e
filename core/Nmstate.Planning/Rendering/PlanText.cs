using Nmstate.Planning.Plans;

namespace Nmstate.Planning.Rendering;

/// <summary>Draws a plan for people, in plain text.</summary>
public static class PlanText
{
    /// <summary>The changes: a mark, the object, what becomes of each property, and at the right the line that asked.</summary>
    public static string Changes(ChangePlan plan) => throw new NotImplementedException();

    /// <summary>The steps, numbered, each with what comes before it.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="explain">Whether each edge says why.</param>
    public static string Order(ChangePlan plan, bool explain) => throw new NotImplementedException();
}
