using TeamsSchakelpunt.Bot.Glossary;

namespace TeamsSchakelpunt.Bot.Cases;

/// <summary>Why something on a case is refused. <see cref="Sentence"/> is what the user reads.</summary>
public abstract record Refusal(string Sentence)
{
    /// <summary>The case does not exist, or does not exist for this person: the same words for both (section 7 of the domain).</summary>
    public sealed record NotYours() : Refusal("Je bent geen deelnemer van deze casus.");

    /// <summary>Somebody else was first.</summary>
    public sealed record AlreadyPickedUp(Professional Owner) : Refusal($"{Owner.Name} heeft dit al opgepakt.");

    /// <summary>The actor is no member of a partner that was told of the signal.</summary>
    public sealed record NotYourSignal() : Refusal("Dit signaal is niet voor jouw organisatie. Vraag een collega die wel is genoemd.");

    /// <summary>Only the first partner may say that it belongs to another.</summary>
    public sealed record OnlyFirstPartnerForwards() : Refusal("Alleen het eerste contact kan dit doorsturen.");

    /// <summary>It was sent on twice; now the coordinator decides (section 5, rule 5).</summary>
    public sealed record CoordinatorDecidesNow() : Refusal("Dit signaal is al twee keer doorgestuurd. De coördinator kiest nu wie begint.");

    /// <summary>The chosen partner is the first contact already.</summary>
    public sealed record AlreadyWithThatPartner() : Refusal("Deze partner is al het eerste contact. Kies een andere.");

    /// <summary>Only a coordinator assigns a partner.</summary>
    public sealed record OnlyCoordinator() : Refusal("Alleen een coördinator kan dit doen.");

    /// <summary>The case is closed or withdrawn.</summary>
    public sealed record NotOpen() : Refusal("Deze casus is gesloten. Er kan niets meer bij.");
}
