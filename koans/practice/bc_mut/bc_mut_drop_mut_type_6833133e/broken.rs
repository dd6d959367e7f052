pub enum Present {
    Toy(String),
    Box(Vec<Present>),
}

pub fn visit(present: &Present, on_toy: &dyn FnMut(&str)) {
    match present {
        Present::Toy(name) => on_toy(name),
        Present::Box(inside) => {
            for present in inside {
                visit(present, on_toy);
            }
        }
    }
}

pub fn open_all(presents: &[Present], thanks: String) -> Vec<String> {
    let mut cards = Vec::new();
    let mut write_card = |toy: &str| {
        let mut card = thanks.clone();
        card.push_str(toy);
        cards.push(card);
    };
    for present in presents {
        visit(present, &mut write_card);
    }
    cards
}
