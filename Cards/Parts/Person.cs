using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards.Parts;

/// <summary>How a person to reach is written down.</summary>
internal static class Person
{
    /// <summary>"Trajectbegeleider · Aventus"</summary>
    public static string Work(ContactPerson person) => person.Function is null
        ? UserText.EscapeLine(person.Organisation)
        : $"{UserText.EscapeLine(person.Function)} · {UserText.EscapeLine(person.Organisation)}";

    /// <summary>"✅ Werkt vandaag", or the day on which the person is back.</summary>
    public static string Today(ContactPerson person) => person.BackOn is { } day
        ? $"🗓️ Is er weer {DutchDate.Day(day)}"
        : "✅ Werkt vandaag";

    /// <summary>The phone number as a link, or else the mail address; null is neither.</summary>
    public static string? Nearest(ContactPerson person) => person switch
    {
        { Phone: { } phone } => Phone(phone),
        { Mail: { } mail } => Mail(mail),
        _ => null,
    };

    /// <summary>Name, work, and each way to reach the person, for where the person is not what the card is about.</summary>
    public static Container Block(string above, ContactPerson person)
    {
        List<CardElement> items =
        [
            Words.Small(above) with { Spacing = Spacing.None },
            new TextBlock(UserText.EscapeLine(person.Name)) { Size = TextSize.Medium, Weight = TextWeight.Bolder, Spacing = Spacing.None },
            Words.Plain(Work(person)) with { Spacing = Spacing.None },
            Words.Plain(Today(person)) with { Spacing = Spacing.Small },
            .. Ways(person),
        ];
        if (Buttons(person, primary: false) is { } buttons)
            items.Add(buttons);
        return new Container(items) { Style = ContainerStyle.Emphasis, Spacing = Spacing.Medium };
    }

    /// <summary>Phone and mail, each on a line of its own.</summary>
    public static IEnumerable<CardElement> Ways(ContactPerson person)
    {
        if (person.Phone is { } phone)
            yield return Iconed.Line("📞", Phone(phone));
        if (person.Mail is { } mail)
            yield return Iconed.Line("✉️", Mail(mail));
        if (person.Phone is null && person.Mail is null)
            yield return Words.Plain("Er is nog geen telefoonnummer of e-mailadres bekend.");
    }

    /// <summary>"Bel", "Mail" and "Chat", as far as they are known; null is none.</summary>
    /// <param name="person">Whom they reach.</param>
    /// <param name="primary">The first one is what the card is for.</param>
    public static ActionSet? Buttons(ContactPerson person, bool primary)
    {
        List<CardAction> buttons = [];
        if (person.Phone is { } phone)
            buttons.Add(new OpenUrlAction { Title = "Bel", Tooltip = $"Bel {person.Name}", Url = Reach.Call(phone) });
        if (person.Mail is { } mail)
        {
            buttons.Add(new OpenUrlAction { Title = "Chat", Tooltip = $"Chat met {person.Name}", Url = Reach.Chat(mail) });
            buttons.Add(new OpenUrlAction { Title = "Mail", Tooltip = $"Mail {person.Name}", Url = Reach.Write(mail) });
        }

        if (buttons.Count == 0)
            return null;
        if (primary)
            buttons[0] = buttons[0] with { Style = ActionStyle.Positive };
        return new ActionSet(buttons) { Spacing = Spacing.Medium };
    }

    private static string Phone(string phone) => $"[{UserText.EscapeLine(phone)}]({Reach.Call(phone)})";

    private static string Mail(string mail) => $"[{UserText.EscapeLine(mail)}]({Reach.Write(mail)})";
}
