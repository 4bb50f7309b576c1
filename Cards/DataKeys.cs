namespace TeamsSchakelpunt.Cards;

/// <summary>Names in the data that go with a press.</summary>
public static class DataKeys
{
    /// <summary>One of <see cref="Verbs"/>, in the data of an <c>Action.Submit</c>.</summary>
    public const string Verb = "verb";

    /// <summary>Id made when a form was shown: submitting it twice has the effect of once.</summary>
    public const string FormId = "formId";

    /// <summary>Case number, <c>2026-0042</c>.</summary>
    public const string CaseNumber = "caseNumber";

    /// <summary>Case numbers with commas.</summary>
    public const string Numbers = "numbers";

    /// <summary>Which file was offered.</summary>
    public const string File = "file";

    /// <summary>Text run by <see cref="Verbs.Command"/>.</summary>
    public const string Command = "command";

    /// <summary>Key of a signal type.</summary>
    public const string SignalType = "signalType";

    /// <summary>Key of a partner.</summary>
    public const string Partner = "partner";

    /// <summary>Id of a row of the responsibility matrix.</summary>
    public const string Responsibility = "responsibility";

    /// <summary>Page of a list; the first is 1.</summary>
    public const string Page = "page";

    /// <summary>Present once the emergency text was shown.</summary>
    public const string EmergencySeen = "emergencySeen";

    /// <summary>The card on which a button stands, where that matters.</summary>
    public const string SeenOn = "seenOn";

    /// <summary>Value of <see cref="SeenOn"/>: the case card in a chat.</summary>
    public const string SeenOnCase = "case";

    /// <summary>Id of a contact in the directory.</summary>
    public const string Contact = "contact";

    /// <summary>What a form was filled with when it was shown: a change made by somebody else in between is noticed.</summary>
    public const string SeenVersion = "seenVersion";

    /// <summary>Entra object id of the person it is about.</summary>
    public const string Person = "person";

    /// <summary>Id of a note.</summary>
    public const string Note = "note";

    /// <summary>Id of an agreement.</summary>
    public const string Agreement = "agreement";

    /// <summary>Which proposal or offer it is about: a press on an older one has no effect.</summary>
    public const string Round = "round";

    /// <summary>The other one of two signals that may be about the same youngster.</summary>
    public const string Other = "other";

    /// <summary>Which of the cards about a casusbespreking it is.</summary>
    public const string Topic = "topic";

    /// <summary>Which of the things that wait on a case it is.</summary>
    public const string Deadline = "deadline";

    /// <summary>Id of a request of the youngster.</summary>
    public const string Request = "request";

    /// <summary>What is decided: one of the <c>Decision…</c> values of <see cref="InputValues"/>.</summary>
    public const string Decision = "decision";

    /// <summary>Id of a moment that was proposed for a meeting.</summary>
    public const string Moment = "moment";

    /// <summary>Id of a knelpunt.</summary>
    public const string Knelpunt = "knelpunt";

    /// <summary>Name of a <see cref="Cards.KnelpuntStatus"/>.</summary>
    public const string KnelpuntStatus = "knelpuntStatus";
}
