use std::cell::Cell;

pub struct Tray {
    cards: Cell<u32>,
}

pub struct Card<'t> {
    tray: &'t Tray,
}

impl Drop for Card<'_> {
    fn drop(&mut self) {
        self.tray.cards.set(self.tray.cards.get() + 1);
    }
}

impl Tray {
    pub fn with(cards: u32) -> Tray {
        Tray {
            cards: Cell::new(cards),
        }
    }

    pub fn take(&self) -> Option<Card<'_>> {
        let left = self.cards.get().checked_sub(1)?;
        self.cards.set(left);
        Some(Card { tray: self })
    }

    pub fn left(&self) -> u32 {
        self.cards.get()
    }
}
