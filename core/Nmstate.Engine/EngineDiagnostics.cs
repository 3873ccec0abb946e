using Nmstate.State.Diagnostics;

namespace Nmstate.Engine;

/// <summary>The catalogue of the engine: NMS3xxx, refused by a provider; NMS4xxx, the engine's own.</summary>
public static class EngineDiagnostics
{
    /// <summary>The provider says that it cannot do this.</summary>
    public static readonly DiagnosticDescriptor NotSupported = new(
        "NMS3001", "not-supported", Severity.Error, "The provider '{0}' cannot set '{1}' of {2}: {3}.", "{4}");

    /// <summary>The provider says nothing about this.</summary>
    public static readonly DiagnosticDescriptor NotKnown = new(
        "NMS3002", "not-known", Severity.Error, "The provider '{0}' does not know '{1}' of {2}.", "Leave it out, or use a provider that knows it ('nmstate providers').");

    /// <summary>The provider cannot work here.</summary>
    public static readonly DiagnosticDescriptor NotUsable = new(
        "NMS3003", "not-usable", Severity.Error, "The provider '{0}' cannot be used here: {1}.", "'nmstate providers' lists those that can.");

    /// <summary>The provider can do each part of the plan, and yet not the plan.</summary>
    public static readonly DiagnosticDescriptor PlanRefused = new(
        "NMS3004", "plan-refused", Severity.Error, "The provider '{0}' cannot carry out what is planned for {1}: {2}.");

    /// <summary>A part of a step is in no operation.</summary>
    public static readonly DiagnosticDescriptor NotCovered = new(
        "NMS4001", "not-covered", Severity.Error, "No operation of the provider '{0}' carries out '{1}' of the step {2}.", BugHint);

    /// <summary>An operation names a step that the plan does not have.</summary>
    public static readonly DiagnosticDescriptor UnknownStep = new(
        "NMS4002", "unknown-step", Severity.Error, "The operation '{1}' of the provider '{0}' claims to carry out {2}, which the plan does not have.", BugHint);

    /// <summary>Operations run in an order that an edge forbids.</summary>
    public static readonly DiagnosticDescriptor OutOfOrder = new(
        "NMS4003", "out-of-order", Severity.Error, "The provider '{0}' begins {1} in '{2}' before {3} is done in '{4}' ({5}).", BugHint);

    /// <summary>One operation holds both ends of an edge that it does not vouch for.</summary>
    public static readonly DiagnosticDescriptor NotVouched = new(
        "NMS4004", "not-vouched", Severity.Error, "The operation '{1}' of the provider '{0}' holds {2} and {3}, whose order it does not vouch for ({4}).", BugHint);

    /// <summary>What was prepared is not what was planned.</summary>
    public static readonly DiagnosticDescriptor AnotherPlan = new(
        "NMS4005", "another-plan", Severity.Error, "The provider '{0}' prepared another plan than the one it was given.", BugHint);

    /// <summary>Another apply runs.</summary>
    public static readonly DiagnosticDescriptor Locked = new(
        "NMS4101", "locked", Severity.Error, "Another apply is under way in this network namespace: process {0}.", "Wait until it ends, then try again.");

    /// <summary>No provider of this name.</summary>
    public static readonly DiagnosticDescriptor ProviderMissing = new(
        "NMS4201", "provider-missing", Severity.Error, "There is no provider '{0}'.", "{1}");

    /// <summary>A name that no provider can have.</summary>
    public static readonly DiagnosticDescriptor BadProviderName = new(
        "NMS4202", "bad-provider-name", Severity.Error, "'{0}' cannot name a provider.", "Names are made of a-z, 0-9 and '-', and begin with a letter.");

    /// <summary>A provider for another contract.</summary>
    public static readonly DiagnosticDescriptor ContractMismatch = new(
        "NMS4203", "contract-mismatch", Severity.Error, "The provider in {0} was built for contract {1}; this program has contract {2}.", "Use a build of the provider for contract {2}.");

    /// <summary>Somebody else could have written it.</summary>
    public static readonly DiagnosticDescriptor ProviderUntrusted = new(
        "NMS4204", "provider-untrusted", Severity.Error, "The provider in {0} is not loaded as root: {1}.", "Give it, and all directories above it, to root, and let nobody else write them.");

    /// <summary>It cannot be loaded.</summary>
    public static readonly DiagnosticDescriptor ProviderBroken = new(
        "NMS4205", "provider-broken", Severity.Error, "The provider in {0} cannot be loaded: {1}");

    /// <summary>A setting that the provider does not have.</summary>
    public static readonly DiagnosticDescriptor SettingUnknown = new(
        "NMS4206", "setting-unknown", Severity.Error, "The provider '{0}' has no setting '{1}'.", "{2}");

    /// <summary>None of the providers that the choice is left to.</summary>
    public static readonly DiagnosticDescriptor NoneUsable = new(
        "NMS4207", "none-usable", Severity.Error, "No provider was found that can be used here: {0}.", "Name one with --provider; 'nmstate providers' lists what there is.");

    private const string BugHint = "Nothing was changed. This is a mistake in the provider: please report it to its authors.";
}
