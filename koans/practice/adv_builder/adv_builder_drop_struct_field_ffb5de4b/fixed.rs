pub struct Card {
    pub front: String,
    pub inside: Vec<String>,
}

fn render_all<F>(guests: &[&str], template: F) -> Vec<Card>
where
    F: Fn(&str) -> Card,
{
    guests.iter().map(|guest| template(guest)).collect()
}

pub fn birthday(guests: &[&str], wishes: Vec<String>) -> Vec<Card> {
    let template = |guest: &str| {
        let mut inside = wishes.clone();
        inside.push(format!("for {guest}"));
        Card {
            front: format!("Happy birthday, {guest}!"),
            inside,
        }
    };
    render_all(guests, template)
}

pub fn pages(cards: &[Card]) -> usize {
    cards.iter().map(|card| 1 + card.inside.len()).sum()
}
