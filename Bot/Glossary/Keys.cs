using System.Text.Json.Serialization;

namespace TeamsSchakelpunt.Bot.Glossary;

/// <summary>The key of a partner in the directory, such as <c>leerplicht</c> or <c>etty_hillesum</c>.</summary>
[JsonConverter(typeof(PartnerKeyJson))]
public readonly record struct PartnerKey(string Value)
{
    /// <summary>The coordinators, who have a channel as a partner has, but are none.</summary>
    public static readonly PartnerKey Coordinator = new("coordinator");

    public override string ToString() => Value;
}

/// <summary>The key of a signal type, such as <c>verzuim</c> (section 4 of the domain).</summary>
[JsonConverter(typeof(SignalTypeKeyJson))]
public readonly record struct SignalTypeKey(string Value)
{
    public static readonly SignalTypeKey Verzuim = new("verzuim");
    public static readonly SignalTypeKey Anders = new("anders");

    public override string ToString() => Value;
}

/// <summary>A person, by Entra object id.</summary>
[JsonConverter(typeof(PersonIdJson))]
public readonly record struct PersonId(string Value)
{
    public static PersonId Of(string objectId) => new(objectId.ToLowerInvariant());

    public override string ToString() => Value;
}

/// <summary>The id that a form got when it was shown; submitting it twice has the effect of once.</summary>
[JsonConverter(typeof(FormIdJson))]
public readonly record struct FormId(string Value)
{
    public static FormId New() => new(Guid.NewGuid().ToString("N"));

    public override string ToString() => Value;
}
