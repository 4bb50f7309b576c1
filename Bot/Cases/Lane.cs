using TeamsSchakelpunt.Bot.Glossary;

namespace TeamsSchakelpunt.Bot.Cases;

/// <summary>
/// A place where one card about a case is kept up to date: a partner's channel, a person's chat, or the coordinators.
/// An outbox row says "bring this lane up to date", so that repeating it is harmless and order can't go wrong.
/// </summary>
public readonly record struct Lane(string Key)
{
    private const string ChannelPrefix = "channel:";
    private const string PersonPrefix = "person:";

    public static readonly Lane Coordinators = new("coordinators");

    public static Lane Channel(PartnerKey partner) =>
        partner == PartnerKey.Coordinator ? Coordinators : new(ChannelPrefix + partner.Value);

    public static Lane Person(PersonId person) => new(PersonPrefix + person.Value);

    /// <summary>The partner whose channel it is; null for other lanes.</summary>
    public PartnerKey? Partner => Key.StartsWith(ChannelPrefix, StringComparison.Ordinal) ? new(Key[ChannelPrefix.Length..]) : null;

    /// <summary>The person whose chat it is; null for other lanes.</summary>
    public PersonId? PersonId => Key.StartsWith(PersonPrefix, StringComparison.Ordinal) ? new(Key[PersonPrefix.Length..]) : null;

    public override string ToString() => Key;
}
