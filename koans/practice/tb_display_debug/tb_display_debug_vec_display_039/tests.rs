#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn status() {
        let mut wizard = Wizard {
            mana: 30,
            book: vec![Spell::Heal, Spell::Fire, Spell::Ice],
        };
        assert_eq!(wizard.status(), "30 mana: [Fire, Ice]");
        wizard.mana = 5;
        assert_eq!(wizard.status(), "5 mana: exhausted");
    }
}
