using TeamsSchakelpunt.Cards.Parts;
using TeamsSchakelpunt.Cards.Schema;

namespace TeamsSchakelpunt.Cards;

/// <summary>What has been filled in; null is empty.</summary>
/// <param name="Question">What it is about, as typed.</param>
/// <param name="Tried">What was tried already, as typed.</param>
/// <param name="AskOfOthers">What is asked of the others, as typed.</param>
/// <param name="Participation"><see cref="InputValues.WithData"/> or <see cref="InputValues.Anonymous"/>.</param>
/// <param name="Extra">Somebody else who is invited (id of a contact).</param>
/// <param name="ExtraReason">Why that one, as typed.</param>
/// <param name="ExtraGround">Ground for sharing with that one: one of the <c>Ground…</c> values.</param>
/// <param name="Youngster">Whether the youngster takes part: <see cref="InputValues.Yes"/> or <see cref="InputValues.No"/>. Null is yes: it takes a reason not to.</param>
/// <param name="YoungsterReason">Why the youngster does not, as typed.</param>
/// <param name="Parents">Whether the parents take part: <see cref="InputValues.Yes"/> or <see cref="InputValues.No"/>. Null is not chosen yet: what is chosen beforehand depends on the age.</param>
/// <param name="ParentsReason">Why the parents do not, as typed.</param>
/// <param name="When">When it may be; null is all empty.</param>
public sealed record MeetingFormValues(
    string? Question = null,
    string? Tried = null,
    string? AskOfOthers = null,
    string? Participation = null,
    string? Extra = null,
    string? ExtraReason = null,
    string? ExtraGround = null,
    string? Youngster = null,
    string? YoungsterReason = null,
    string? Parents = null,
    string? ParentsReason = null,
    MomentValues? When = null);

/// <summary>The form that plans a casusbespreking.</summary>
/// <param name="Form">Form and case.</param>
/// <param name="People">Who is proposed: the smallest group that can help.</param>
/// <param name="Others">Who else can be invited (label, id of a contact).</param>
/// <param name="Consent">Who decides on consent at this age, in one sentence.</param>
/// <param name="WhyOnlyAnonymous">Why it can only be anonymous, in one sentence; null where sharing may be.</param>
/// <param name="ParentsQuestion">The question about the parents, which depends on the age: "Doen de ouders mee?"</param>
/// <param name="Today">First day that can be chosen.</param>
/// <param name="Values">What is in the fields.</param>
public sealed record MeetingFormCardData(
    CaseForm Form,
    IReadOnlyList<MeetingPersonLine> People,
    IReadOnlyList<Choice> Others,
    string Consent,
    string? WhyOnlyAnonymous,
    string ParentsQuestion,
    DateOnly Today,
    MeetingFormValues Values)
{
    /// <summary>Partners that belong to it and of which nobody can be invited here.</summary>
    public IReadOnlyList<string> WithoutAccount { get; init; } = [];

    /// <summary>The dataset in which the others are searched while typing; null where <see cref="Others"/> are all.</summary>
    public string? MoreOthers { get; init; }
}

/// <summary>"Plan een casusbespreking": about what, how, with whom, and when.</summary>
public static class MeetingFormCard
{
    private static readonly Choice Anonymous = new("Anoniem: zonder initialen, school en leeftijd", InputValues.Anonymous);

    private static readonly IReadOnlyList<Choice> Ways = [new("Met gegevens: wie meedoet ziet het dossier", InputValues.WithData), Anonymous];

    private static readonly IReadOnlyList<Choice> YesOrNo = [new("Ja", InputValues.Yes), new("Nee, en dat heeft een reden", InputValues.No)];

    private static readonly Sheet Sheet = new("📅", "Plan een casusbespreking", "Lukt het niet alleen? Praat er samen over.", "Zoek momenten", Verbs.SubmitMeetingForm)
    {
        After = "Ik zoek momenten waarop iedereen kan. Daarna kies jij er een. Pas dan krijgen de anderen een uitnodiging.",
    };

    /// <summary>The card for <paramref name="data"/>.</summary>
    public static AdaptiveCard Build(MeetingFormCardData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return Sheet.Card(data.Form, [.. About(data.Values), .. How(data), .. Who(data), .. Family(data), .. When(data)]);
    }

    private static IEnumerable<CardElement> About(MeetingFormValues values)
    {
        yield return Words.Section("Waarover?");
        yield return Ask.Words(
            Inputs.Question, "Wat is je vraag?", values.Question, "Bijvoorbeeld: hoe vinden we een stage dichter bij huis?", "Schrijf wat je wilt vragen.");
        yield return Ask.Words(Inputs.Tried, "Wat is al geprobeerd? (mag leeg)", values.Tried, "En wat hielp een beetje?");
        yield return Ask.Words(Inputs.AskOfOthers, "Wat vraag je van de anderen? (mag leeg)", values.AskOfOthers, "Bijvoorbeeld: denk mee over vervoer");
        yield return Words.Small("Geen namen en geen diagnoses. De jongere mag alles lezen wat hier staat.");
    }

    private static IEnumerable<CardElement> How(MeetingFormCardData data)
    {
        yield return Words.Section("Hoe?");
        if (data.WhyOnlyAnonymous is { } why)
            yield return Note.Of("🔒", UserText.EscapeLine(why));
        yield return Ask.OneOf(
            Inputs.Participation,
            "Hoe praten jullie over de jongere?",
            data.WhyOnlyAnonymous is null ? Ways : [Anonymous],
            data.WhyOnlyAnonymous is null ? data.Values.Participation : InputValues.Anonymous,
            "Kies hoe jullie praten.");
    }

    private static IEnumerable<CardElement> Who(MeetingFormCardData data)
    {
        var extra = new ExtraInvitee(data.Values.Extra, data.Values.ExtraReason, data.Values.ExtraGround, data.MoreOthers);
        yield return Words.Section("Wie?");
        foreach (var question in InviteeQuestions.Of(data.Form.Issues ?? [], data.People, data.Others, data.WhyOnlyAnonymous is null ? data.Consent : null, extra))
            yield return question;
        if (data.WithoutAccount.Count > 0)
            yield return Words.Small($"Nog niet in Teams: {Names.And(data.WithoutAccount)}. Bel hen zelf als zij erbij moeten zijn.");
    }

    private static IEnumerable<CardElement> Family(MeetingFormCardData data)
    {
        yield return Words.Section("De jongere en de ouders");
        yield return Words.Plain("Met de jongere, niet over de jongere. Nodig hen zelf uit: ik stuur hun geen bericht.") with { Spacing = Spacing.None };
        yield return Ask.OneOf(
            Inputs.YoungsterJoins, "Doet de jongere mee?", YesOrNo, data.Values.Youngster ?? InputValues.Yes, "Kies of de jongere meedoet.");
        yield return Ask.Text(Inputs.YoungsterReason, "Komt de jongere niet? Schrijf waarom.", data.Values.YoungsterReason, "Bijvoorbeeld: de jongere wil dat nu niet");
        yield return Ask.OneOf(Inputs.ParentsJoin, data.ParentsQuestion, YesOrNo, data.Values.Parents, "Kies of de ouders meedoen.");
        yield return Ask.Text(Inputs.ParentsReason, "Komen de ouders niet? Schrijf waarom.", data.Values.ParentsReason, "Bijvoorbeeld: de jongere komt liever alleen");
    }

    private static IEnumerable<CardElement> When(MeetingFormCardData data) =>
        [Words.Section("Wanneer?"), .. MomentQuestions.Of(data.Values.When ?? new MomentValues(), data.Today)];
}
