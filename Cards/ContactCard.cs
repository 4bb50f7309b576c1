using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>A person to reach.</summary>
/// <param name="Name">Name.</param>
/// <param name="Function">Function; null is not known.</param>
/// <param name="Phone">Phone number; null is not known.</param>
/// <param name="Mail">Mail address; null is not known.</param>
/// <param name="WorkingDays">Such as "maandag, dinsdag en donderdag"; null is not known.</param>
/// <param name="PresentToday">True: works today; false: does not; null is not known.</param>
/// <param name="AwayUntil">First day back, when away for longer.</param>
public sealed record ContactPerson(
    string Name,
    string? Function,
    string? Phone,
    string? Mail,
    string? WorkingDays = null,
    bool? PresentToday = null,
    DateOnly? AwayUntil = null);

/// <summary>A contact card.</summary>
/// <param name="Partner">Name of the partner.</param>
/// <param name="First">The contact; null when none is known.</param>
/// <param name="Substitute">The substitute; null when none is known.</param>
/// <param name="NeedsCheck">Not confirmed for six months: says "controleer dit".</param>
/// <param name="LastConfirmed">When it was last confirmed; null is never.</param>
public sealed record ContactCardData(
    string Partner,
    ContactPerson? First,
    ContactPerson? Substitute,
    bool NeedsCheck = false,
    DateOnly? LastConfirmed = null);

/// <summary>How to reach a partner: a person and a substitute.</summary>
public static class ContactCard
{
    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(ContactCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);

        List<CardElement> body = [Head.Of("📇", UserText.EscapeLine(data.Partner), "Zo bereik je deze partner")];
        if (data.NeedsCheck)
            body.Add(Note.Of("⚠️", Check(data.LastConfirmed), ContainerStyle.Warning));
        if (data.First is { } first)
            body.Add(Person("Contactpersoon", first));
        if (data.Substitute is { } substitute)
            body.Add(Person("Vervanger", substitute) with { Separator = true });
        if (data.First is null && data.Substitute is null)
            body.Add(Words.Plain("Er is nog geen contactpersoon bekend. Vraag het de coördinator."));

        return Frame.Card($"Contact: {data.Partner}", body);
    }

    private static string Check(DateOnly? lastConfirmed) => lastConfirmed is { } day
        ? $"**Controleer dit.** Voor het laatst bevestigd op {DutchDate.WithYear(day)}."
        : "**Controleer dit.** De partner heeft dit nog niet bevestigd.";

    private static Container Person(string role, ContactPerson person)
    {
        List<CardElement> items =
        [
            Words.Small(role),
            new TextBlock(UserText.EscapeLine(person.Name)) { Size = TextSize.Medium, Weight = TextWeight.Bolder, Spacing = Spacing.None },
        ];
        if (person.Function is not null)
            items.Add(Words.Plain(UserText.EscapeLine(person.Function)) with { Spacing = Spacing.None });
        if (Today(person) is { } today)
            items.Add(Words.Plain(today) with { Spacing = Spacing.Small });
        if (Facts(person) is { Count: > 0 } facts)
            items.Add(new FactSet(facts));
        if (Buttons(person) is { Count: > 0 } buttons)
            items.Add(new ActionSet(buttons));
        return new Container(items) { Spacing = Spacing.Medium };
    }

    private static string? Today(ContactPerson person) => person switch
    {
        { AwayUntil: { } back } => $"⛔ Is er weer vanaf {DutchDate.Day(back)}",
        { PresentToday: true } => "✅ Werkt vandaag",
        { PresentToday: false } => "⛔ Werkt vandaag niet",
        _ => null,
    };

    private static List<Fact> Facts(ContactPerson person)
    {
        List<Fact> facts = [];
        if (person.Phone is { } phone)
            facts.Add(new("Telefoon", $"[{UserText.EscapeLine(phone)}]({Reach.Call(phone)})"));
        if (person.Mail is { } mail)
            facts.Add(new("E-mail", $"[{UserText.EscapeLine(mail)}]({Reach.Write(mail)})"));
        if (person.WorkingDays is { } days)
            facts.Add(new("Werkt op", UserText.EscapeLine(days)));
        return facts;
    }

    private static List<CardAction> Buttons(ContactPerson person)
    {
        List<CardAction> buttons = [];
        if (person.Phone is { } phone)
            buttons.Add(new OpenUrlAction { Title = "Bel", Tooltip = $"Bel {person.Name}", Url = Reach.Call(phone) });
        if (person.Mail is { } mail)
        {
            buttons.Add(new OpenUrlAction { Title = "Mail", Tooltip = $"Mail {person.Name}", Url = Reach.Write(mail) });
            buttons.Add(new OpenUrlAction { Title = "Chat", Tooltip = $"Chat met {person.Name}", Url = Reach.Chat(mail) });
        }

        return buttons;
    }
}
