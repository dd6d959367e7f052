pub type Deck = Vec<&'static str>;

pub fn riffle(deck: Deck) -> Deck {
    let half = deck.len().div_ceil(2);
    let (left, right) = deck.split_at(half);
    let mut right = right.iter();
    let mut shuffled = Deck::with_capacity(deck.len());
    for card in left {
        shuffled.push(*card);
        shuffled.extend(right.next());
    }
    shuffled
}

pub fn cut(deck: Deck, at: usize) -> Deck {
    let top = deck.iter().take(at).copied();
    deck.into_iter().skip(at).chain(top).collect()
}

pub fn riffles_until_sorted(deck: &Deck) -> usize {
    let mut current = riffle(deck.clone());
    let mut count = 1;
    while current != *deck {
        current = riffle(current);
        count += 1;
    }
    count
}
