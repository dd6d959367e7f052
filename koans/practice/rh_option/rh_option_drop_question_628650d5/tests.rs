#[cfg(test)]
mod tests {
    use super::*;

    const CAPITAL: MultipleChoice<'static> = MultipleChoice {
        prompt: "capital?",
        options: &[('a', "Rome"), ('b', "Bern")],
        right: 'b',
    };

    #[test]
    fn options_borrow_long() {
        let text: &'static str = CAPITAL.option('a').unwrap();
        assert_eq!(text, "Rome");
        assert_eq!(CAPITAL.option('z'), None);
    }
}
