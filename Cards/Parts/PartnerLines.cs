using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards.Parts;

/// <summary>The partners of a row of the plan, each with whom to call: the first at length, the others on a line.</summary>
internal static class PartnerLines
{
    public static IEnumerable<CardElement> First(IReadOnlyList<ResponsiblePartner> partners)
    {
        if (partners is not [var first, ..])
            yield break;
        if (first.Note is not null)
            yield return Words.Plain(UserText.EscapeLine(first.Note)) with { Spacing = Spacing.Small };
        if (first.Schools.Count > 0)
            yield return new Container([.. first.Schools.Select(Line)]) { Spacing = Spacing.Medium };
        else if (first.Person is { } person)
            yield return At(first, person);
        else
            yield return Words.Plain("Hier is nog geen contactpersoon bekend.");
    }

    public static IEnumerable<CardElement> Rest(IReadOnlyList<ResponsiblePartner> partners) => partners.Count < 2
        ? []
        : [Words.Section("Ook betrokken"), .. partners.Skip(1).Select(Line)];

    private static ColumnSet At(ResponsiblePartner partner, ContactPerson person)
    {
        var stands = partner.StandsInFor is null ? "" : $" · vervangt {UserText.EscapeLine(partner.StandsInFor)}";
        return Iconed.Row(
            "📇",
            [
                new TextBlock(UserText.EscapeLine(person.Name)) { Size = TextSize.Medium, Weight = TextWeight.Bolder },
                Words.Plain(Person.Work(person)) with { Spacing = Spacing.None },
                Words.Plain(Person.Today(person) + stands) with { Spacing = Spacing.Small },
                .. Person.Ways(person),
            ],
            TextSize.Medium) with
        {
            Spacing = Spacing.Medium,
        };
    }

    private static ColumnSet Line(ResponsiblePartner partner)
    {
        var words = new List<CardElement> { new TextBlock(InOneLine(partner)) };
        words.AddRange(partner.Schools.Select(school => new TextBlock($"– {InOneLine(school)}") { Spacing = Spacing.None }));
        return Iconed.Row("•", words) with { Spacing = Spacing.Small };
    }

    private static string InOneLine(ResponsiblePartner partner)
    {
        var name = $"**{UserText.EscapeLine(partner.Name)}**";
        var note = partner.Note is null ? "" : $" {UserText.EscapeLine(partner.Note)}";
        if (partner.Person is { } person)
            return $"{name}: {string.Join(" · ", Parts(partner, person))}{(note.Length > 0 ? $".{note}" : "")}";
        return partner.Schools.Count > 0 ? name + note : $"{name}: nog geen contactpersoon.{note}";
    }

    private static IEnumerable<string> Parts(ResponsiblePartner partner, ContactPerson person)
    {
        yield return UserText.EscapeLine(person.Name);
        if (partner.StandsInFor is not null)
            yield return $"vervangt {UserText.EscapeLine(partner.StandsInFor)}";
        if (person.BackOn is { } day)
            yield return $"is er weer {DutchDate.Day(day)}";
        if (Person.Nearest(person) is { } link)
            yield return link;
    }
}
