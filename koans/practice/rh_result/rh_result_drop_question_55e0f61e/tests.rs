#[cfg(test)]
mod tests {
    use super::*;

    fn bank() -> Vec<Account> {
        let (owner, cents) = ("Mira".to_string(), 500);
        vec![Account { owner, cents }]
    }

    #[test]
    fn fees_only_touch_the_draft() {
        let old = bank();
        let draft = charge(&old, 0, &[120, 80]).unwrap();
        assert_eq!(draft[0].cents, 300);
        assert_eq!(old, bank());
    }

    #[test]
    fn failed_charge_says_who() {
        let poor = charge(&bank(), 0, &[400, 101]);
        assert_eq!(poor, Err("Mira cannot pay 101".to_string()));
        let nobody = charge(&bank(), 4, &[]);
        assert_eq!(nobody, Err("no such account".to_string()));
    }
}
