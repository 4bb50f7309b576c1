using Xunit;

namespace TeamsSchakelpunt.Tests.Recognition;

public sealed class StoryTests
{
    [Theory]
    [InlineData("Jantje uit 3b is al drie weken weg en zijn moeder neemt niet op")]
    [InlineData("Ahmed uit 3c is al weken niet op school")]
    [InlineData("ik heb een jongen van 17 in de klas die alleen maar blowt en niet meer komt")]
    [InlineData("zij slaapt bij vrienden omdat het thuis niet gaat")]
    [InlineData("een meisje van 16 wordt gepest, wie kan haar helpen? ze durft niet meer naar school")]
    public void A_text_about_one_youngster_is_a_story(string text) => Assert.True(Deventer.Recogniser.Recognise(text).IsStory);

    [Theory]
    [InlineData("meld verzuim")]
    [InlineData("ik wil een signaal melden")]
    [InlineData("wie gaat over leerlingen die niet zijn ingeschreven op het mbo?")]
    [InlineData("contact Raster")]
    [InlineData("plan een casusbespreking voor 2026-0042")]
    [InlineData("knelpunt: de wachtlijst is te lang")]
    [InlineData("welke partners hebben nog geen kanaal")]
    public void A_command_or_a_general_question_is_none(string text) => Assert.False(Deventer.Recogniser.Recognise(text).IsStory);
}
