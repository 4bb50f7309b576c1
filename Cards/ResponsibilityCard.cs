using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>One partner of a row.</summary>
/// <param name="Key">Key of the partner, for its Contact button.</param>
/// <param name="Name">Name.</param>
/// <param name="Phone">Phone number; null is not known.</param>
/// <param name="Mail">Mail address; null is not known.</param>
public sealed record ResponsiblePartner(string Key, string Name, string? Phone, string? Mail);

/// <summary>Another row that may be meant.</summary>
/// <param name="Id">Id of the row.</param>
/// <param name="Title">Title of the row.</param>
public sealed record ResponsibilityLink(string Id, string Title);

/// <summary>An answer to "wie doet wat".</summary>
/// <param name="Title">Title of the row.</param>
/// <param name="Section">Section of the plan, such as "4.3a".</param>
/// <param name="PlanPartners">Who does it, in the plan's own words.</param>
/// <param name="PlanDescription">What the plan says about it; null is nothing.</param>
/// <param name="BeginWith">The partner to begin with; null when the plan names none.</param>
/// <param name="BeginWithWhy">Why begin there, in one sentence; null is nothing.</param>
/// <param name="Partners">Everybody in the row, the one to begin with first.</param>
/// <param name="Others">The next best rows, as buttons; at most two.</param>
public sealed record ResponsibilityCardData(
    string Title,
    string Section,
    string PlanPartners,
    string? PlanDescription,
    string? BeginWith,
    string? BeginWithWhy,
    IReadOnlyList<ResponsiblePartner> Partners,
    IReadOnlyList<ResponsibilityLink> Others);

/// <summary>Who starts with a task, in the plan's own words.</summary>
public static class ResponsibilityCard
{
    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(ResponsibilityCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);

        List<CardElement> body =
        [
            data.BeginWith is { } first
                ? Head.Of("🔎", $"Begin bij {UserText.EscapeLine(first)}", $"{data.Title} · sluitende aanpak, paragraaf {data.Section}")
                : Head.Of("🔎", data.Title, $"Sluitende aanpak, paragraaf {data.Section}"),
        ];
        if (data.BeginWith is not null)
        {
            body.Add(Words.Plain(data.BeginWithWhy is null
                ? "De anderen blijven bereikbaar en denken mee."
                : $"{data.BeginWithWhy} De anderen blijven bereikbaar."));
        }

        body.AddRange(data.Partners.Select(Partner));
        body.Add(Quote(data));
        return Frame.Card($"Wie doet wat: {data.Title}", body, Buttons(data));
    }

    private static ColumnSet Partner(ResponsiblePartner partner)
    {
        List<CardElement> words = [new TextBlock(UserText.EscapeLine(partner.Name)) { Weight = TextWeight.Bolder }];
        if (partner.Phone is not null || partner.Mail is not null)
            words.Add(new TextBlock(string.Join(" · ", Links(partner))) { Spacing = Spacing.None });
        return Iconed.Row("👥", words) with { Spacing = Spacing.Small };
    }

    private static IEnumerable<string> Links(ResponsiblePartner partner)
    {
        if (partner.Phone is { } phone)
            yield return $"[{UserText.EscapeLine(phone)}]({Reach.Call(phone)})";
        if (partner.Mail is { } mail)
            yield return $"[{UserText.EscapeLine(mail)}]({Reach.Write(mail)})";
    }

    private static Container Quote(ResponsibilityCardData data)
    {
        List<CardElement> words =
        [
            Words.Small("Zo staat het in het plan"),
            new TextBlock($"“{UserText.EscapeLine(data.PlanPartners)}”") { Spacing = Spacing.Small },
        ];
        if (data.PlanDescription is not null)
            words.Add(new TextBlock($"“{UserText.Escape(data.PlanDescription)}”") { Spacing = Spacing.Small });
        return new Container(words) { Style = ContainerStyle.Emphasis, Spacing = Spacing.Medium };
    }

    private static List<CardAction> Buttons(ResponsibilityCardData data)
    {
        List<CardAction> buttons = [];
        if (data.Partners.Count > 0)
        {
            var partner = new Dictionary<string, string> { [DataKeys.Partner] = data.Partners[0].Key };
            buttons.Add(Press.Execute("Contact", Verbs.Contact, partner, primary: true));
        }

        buttons.Add(Press.Dialog("Meld een signaal", Verbs.OpenSignalForm));
        buttons.AddRange(data.Others.Select(other => Press.Execute(
            other.Title, Verbs.Responsibility, new Dictionary<string, string> { [DataKeys.Responsibility] = other.Id })));
        return buttons;
    }
}
